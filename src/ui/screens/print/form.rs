//! The questions of the dialog, as few as there are for what was chosen.

use std::path::{Path, PathBuf};

use egui::{Key, Ui};

use super::super::file_dialog::FileDialog;
use super::{PrintDialog, Thing, Wish};
use crate::domain::{EnvelopeSize, LabelSheet, PaperSize, Window};
use crate::ui::icons;
use crate::ui::screen::Cx;
use crate::ui::theme::{Theme, Type, space};
use crate::ui::widgets::{self, Button, Field, Select};

const THINGS: [(Thing, &str); 3] = [
    (Thing::Letters, "print-as-letters"),
    (Thing::Envelopes, "print-as-envelopes"),
    (Thing::Labels, "print-as-labels"),
];
const SIZES: [(PaperSize, &str); 2] =
    [(PaperSize::A4, "print-paper-a4"), (PaperSize::Letter, "print-paper-letter")];
const WINDOWS: [(Window, &str); 4] = [
    (Window::DinB, "print-window-din-b"),
    (Window::DinA, "print-window-din-a"),
    (Window::Us10, "print-window-us10"),
    (Window::None, "print-window-none"),
];
const ENVELOPES: [(EnvelopeSize, &str); 3] = [
    (EnvelopeSize::Dl, "print-envelope-dl"),
    (EnvelopeSize::C5, "print-envelope-c5"),
    (EnvelopeSize::No10, "print-envelope-no10"),
];
const SHEETS: [(LabelSheet, &str); 2] =
    [(LabelSheet::L7160, "print-sheet-l7160"), (LabelSheet::A5160, "print-sheet-5160")];

impl PrintDialog {
    pub(super) fn form_ui(&mut self, ui: &mut Ui, cx: Cx<'_>) -> Option<Wish> {
        if self.path.is_some() { self.save_ui(ui, cx) } else { self.choose_ui(ui, cx) }
    }

    fn choose_ui(&mut self, ui: &mut Ui, cx: Cx<'_>) -> Option<Wish> {
        let words = |id: &str| cx.messages.get(id);
        ui.add_space(space::XS);
        widgets::label(ui, Type::Interface, &words("print-text"));
        ui.add_space(space::M);
        let names: Vec<String> = self.letters.iter().map(|(id, _)| words(id)).collect();
        if names.len() > 1 {
            let names: Vec<&str> = names.iter().map(String::as_str).collect();
            let picked = Select::new(&words("print-letters")).show(ui, &names, self.chosen);
            self.chosen = picked.unwrap_or(self.chosen);
            ui.add_space(space::M);
        }
        choice(ui, cx, "print-as", &THINGS, &mut self.thing);
        ui.add_space(space::M);
        match self.thing {
            Thing::Letters => {
                let size = self.size;
                choice(ui, cx, "print-paper", &SIZES, &mut self.size);
                if self.size != size {
                    self.window = Window::usual_with(self.size);
                }
                ui.add_space(space::M);
                choice(ui, cx, "print-window", &WINDOWS, &mut self.window);
            }
            Thing::Envelopes => choice(ui, cx, "print-envelope", &ENVELOPES, &mut self.envelope),
            Thing::Labels => self.labels_ui(ui, cx),
        }
        widgets::dialog_buttons(ui, |ui| {
            let print = words("print-now");
            let print =
                Button::primary(&print).icon(icons::PRINTER).large().enabled(!self.asked).show(ui);
            let save = Button::secondary(&words("print-save")).enabled(!self.asked).show(ui);
            let no = Button::quiet(&words("print-not-now")).show(ui);
            widgets::focus_on_appear(ui, &print);
            if save.clicked() {
                self.path = Some(proposed(&words("print-file-name")));
            }
            if print.clicked() { Some(Wish::Print) } else { no.clicked().then_some(Wish::Close) }
        })
    }

    fn labels_ui(&mut self, ui: &mut Ui, cx: Cx<'_>) {
        choice(ui, cx, "print-sheet", &SHEETS, &mut self.sheet);
        ui.add_space(space::M);
        let numbers: Vec<String> =
            (1..=self.sheet.places()).map(|number| cx.messages.number(number)).collect();
        let numbers: Vec<&str> = numbers.iter().map(String::as_str).collect();
        let label = cx.messages.get("print-start");
        let at = self.start.min(self.sheet.places()).saturating_sub(1);
        self.start = Select::new(&label).show(ui, &numbers, at).unwrap_or(at) + 1;
    }

    fn save_ui(&mut self, ui: &mut Ui, cx: Cx<'_>) -> Option<Wish> {
        let words = |id: &str| cx.messages.get(id);
        let path = self.path.get_or_insert_default();
        ui.add_space(space::XS);
        let theme = Theme::of(ui);
        widgets::label_in(ui, Type::Interface, theme.ink_2, &words("print-save-text"));
        ui.add_space(space::M);
        let missing = words("print-no-path");
        let label = words("print-path");
        let field =
            Field::new(&label).error(self.no_path.then_some(missing.as_str())).max_chars(4_000);
        let typed = field.show(ui, path);
        if typed.changed() {
            self.no_path = false;
        }
        let entered = typed.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter));
        ui.add_space(space::S);
        let choose = words("print-choose");
        let button =
            Button::secondary(&choose).icon(icons::FOLDER_OPEN).enabled(self.picking.is_none());
        if button.show(ui).clicked() {
            self.picking = Some(FileDialog::save(ui.ctx(), &choose, Path::new(path.trim())));
        }
        let empty = path.trim().is_empty();
        let wish = widgets::dialog_buttons(ui, |ui| {
            let save = words("print-save-yes");
            let yes = Button::primary(&save).large().enabled(!self.asked).show(ui);
            let back = Button::quiet(&words("print-back")).show(ui);
            widgets::focus_on_appear(ui, &yes);
            if yes.clicked() || entered {
                Some(Wish::Save(PathBuf::from(path.trim())))
            } else {
                back.clicked().then_some(Wish::Close)
            }
        });
        match wish {
            Some(Wish::Save(_)) if empty => {
                self.no_path = true;
                None
            }
            other => other,
        }
    }
}

/// A choice of one among several things that messages name.
fn choice<T: Copy + PartialEq>(
    ui: &mut Ui,
    cx: Cx<'_>,
    label: &str,
    all: &[(T, &str)],
    chosen: &mut T,
) {
    let names: Vec<String> = all.iter().map(|(_, id)| cx.messages.get(id)).collect();
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    let at = all.iter().position(|(it, _)| it == chosen).unwrap_or_default();
    let picked = Select::new(&cx.messages.get(label)).show(ui, &names, at);
    if let Some((it, _)) = picked.and_then(|at| all.get(at)) {
        *chosen = *it;
    }
}

/// A name in the person's home folder.
fn proposed(name: &str) -> String {
    let name = format!("{name}.pdf");
    let path = std::env::home_dir().map_or_else(|| PathBuf::from(&name), |home| home.join(&name));
    path.display().to_string()
}
