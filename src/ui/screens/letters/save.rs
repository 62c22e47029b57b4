//! Saving a letter as a file: a path to type, and the system's own dialog beside it. Where a system
//! has no such dialog, it answers as if it had been closed, so the path is always there.

use std::path::PathBuf;
use std::sync::mpsc::{Receiver, TryRecvError, channel};

use egui::{Key, Ui};

use super::LettersScreen;
use crate::desk::view::{LetterRef, LetterView};
use crate::ui::command::Command;
use crate::ui::icons;
use crate::ui::screen::{Action, Cx};
use crate::ui::theme::{Type, space};
use crate::ui::widgets::{self, Button, Field};

/// The longest name that is proposed for a file, in characters.
const MAX_NAME_CHARS: usize = 60;

/// A letter that is to be saved, and where.
pub(super) struct SaveAs {
    letter: LetterRef,
    path: String,
    /// It was to be saved without a path.
    no_path: bool,
    /// The system's dialog is open.
    picking: Option<Receiver<Option<PathBuf>>>,
}

impl SaveAs {
    /// Proposes a name in the person's home folder.
    pub(super) fn new(letter: &LetterView) -> Self {
        let name = file_name(&letter.row.short);
        let path =
            std::env::home_dir().map_or_else(|| PathBuf::from(&name), |home| home.join(&name));
        let letter = letter.row.letter.clone();
        Self { letter, path: path.display().to_string(), no_path: false, picking: None }
    }

    /// Opens the system's dialog on a thread of its own; `wake` is called when it closes.
    fn pick(&mut self, wake: impl FnOnce() + Send + 'static) {
        let (answer, picking) = channel();
        let path = PathBuf::from(&self.path);
        let thread = std::thread::Builder::new().name("save dialog".to_owned()).spawn(move || {
            let mut dialog = rfd::FileDialog::new().add_filter("eml", &["eml"]);
            if let Some(name) = path.file_name() {
                dialog = dialog.set_file_name(name.to_string_lossy());
            }
            if let Some(folder) = path.parent().filter(|folder| folder.is_dir()) {
                dialog = dialog.set_directory(folder);
            }
            let _closed = answer.send(dialog.save_file());
            wake();
        });
        // Without a thread there is no dialog; the path can still be typed.
        self.picking = thread.is_ok().then_some(picking);
    }

    fn take_picked(&mut self) {
        let Some(picking) = &self.picking else { return };
        match picking.try_recv() {
            Ok(picked) => {
                if let Some(path) = picked {
                    self.path = path.display().to_string();
                    self.no_path = false;
                }
                self.picking = None;
            }
            Err(TryRecvError::Disconnected) => self.picking = None,
            Err(TryRecvError::Empty) => {}
        }
    }
}

impl LettersScreen {
    /// The dialog, while there is one. It stays until the file is there: a wrong path can be mended.
    pub(super) fn save_ui(&mut self, ui: &mut Ui, cx: Cx<'_>, actions: &mut Vec<Action>) {
        let Some(save) = &mut self.save else { return };
        save.take_picked();
        let words = |id: &str| cx.messages.get(id);
        let answer =
            widgets::dialog(ui.ctx(), "letters save", &words("letters-save-title"), |ui| {
                ui.add_space(space::XS);
                widgets::label(ui, Type::Interface, &words("letters-save-text"));
                ui.add_space(space::M);
                let missing = words("letters-save-no-path");
                let label = words("letters-save-path");
                let field = Field::new(&label)
                    .error(save.no_path.then_some(missing.as_str()))
                    .max_chars(4_000);
                let typed = field.show(ui, &mut save.path);
                if typed.changed() {
                    save.no_path = false;
                }
                let entered = typed.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter));
                ui.add_space(space::S);
                let choose = words("letters-save-choose");
                let button = Button::secondary(&choose)
                    .icon(icons::FOLDER_OPEN)
                    .enabled(save.picking.is_none());
                if button.show(ui).clicked() {
                    let ctx = ui.ctx().clone();
                    save.pick(move || ctx.request_repaint());
                }
                widgets::dialog_buttons(ui, |ui| {
                    let yes = Button::primary(&words("letters-save-yes")).large().show(ui);
                    let no = Button::quiet(&words("letters-not-now")).show(ui);
                    widgets::focus_on_appear(ui, &yes);
                    if yes.clicked() || entered {
                        Some(true)
                    } else {
                        no.clicked().then_some(false)
                    }
                })
            });
        match if answer.closed { Some(false) } else { answer.inner } {
            Some(true) if save.path.trim().is_empty() => save.no_path = true,
            Some(true) => {
                let path = PathBuf::from(save.path.trim());
                actions.push(Action::Ask(Command::SaveEml(save.letter.clone(), path)));
            }
            Some(false) => self.save = None,
            None => {}
        }
    }
}

/// A name for a file that every system takes.
fn file_name(office: &str) -> String {
    let plain = |sign: char| if sign.is_alphanumeric() { sign } else { '-' };
    let words: String = office.chars().map(plain).take(MAX_NAME_CHARS).collect();
    let parts: Vec<&str> = words.split('-').filter(|part| !part.is_empty()).collect();
    if parts.is_empty() { "letter.eml".to_owned() } else { format!("{}.eml", parts.join("-")) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn file_names_are_taken_by_every_system() {
        for (office, name) in [
            ("Delegation of Bahrain", "Delegation-of-Bahrain.eml"),
            ("Côte d’Ivoire: ministry / office", "Côte-d-Ivoire-ministry-office.eml"),
            ("../..", "letter.eml"),
            ("", "letter.eml"),
        ] {
            assert_eq!(file_name(office), name);
        }
        assert!(file_name(&"Ж".repeat(500)).chars().count() <= MAX_NAME_CHARS + 4);
    }
}
