//! The dialog that adds an appeal from a folder: a field for its path, and the system's own dialog.

use std::path::PathBuf;

use egui::Ui;

use crate::messages::Messages;
use crate::ui::icons;
use crate::ui::screens::file_dialog::FileDialog;
use crate::ui::theme::{Theme, Type, space};
use crate::ui::widgets::{Button, Field, dialog, dialog_buttons, focus_on_appear, label_in};

/// What is typed in the dialog.
#[derive(Default)]
pub(super) struct AddAppeal {
    path: String,
    folder: Option<FileDialog>,
}

/// What became of the dialog.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Answer {
    /// It stays.
    Open,
    /// It is closed, and nothing is added.
    Cancel,
    /// This folder is to be added; the dialog stays until it is.
    Add(PathBuf),
}

impl AddAppeal {
    /// Draws the dialog over everything else.
    pub(super) fn show(&mut self, ui: &Ui, m: &Messages) -> Answer {
        self.take_folder();
        let title = m.get("appeals-add");
        let shown = dialog(ui.ctx(), "add-appeal", &title, |ui| self.inside_ui(ui, m));
        match shown.inner {
            Answer::Open if shown.closed => Answer::Cancel,
            answer => answer,
        }
    }

    fn take_folder(&mut self) {
        let Some(answer) = self.folder.as_ref().and_then(FileDialog::answer) else { return };
        self.folder = None;
        if let Some(folder) = answer {
            self.path = folder.display().to_string();
        }
    }

    fn inside_ui(&mut self, ui: &mut Ui, m: &Messages) -> Answer {
        let theme = Theme::of(ui);
        label_in(ui, Type::Interface, theme.ink_2, &m.get("appeals-add-words"));
        ui.add_space(space::L);
        let (name, example) = (m.get("appeals-add-folder"), m.get("appeals-add-example"));
        let field = Field::new(&name).placeholder(&example).max_chars(4_096);
        let response = field.show(ui, &mut self.path);
        focus_on_appear(ui, &response);
        let entered =
            response.lost_focus() && ui.input(|input| input.key_pressed(egui::Key::Enter));
        ui.add_space(space::S);
        let choose = m.get("appeals-add-choose");
        let button = Button::secondary(&choose).icon(icons::FOLDER_OPEN);
        if button.enabled(self.folder.is_none()).show(ui).clicked() {
            self.folder = Some(FileDialog::folder(ui.ctx(), &m.get("appeals-add")));
        }
        let path = self.path.trim();
        let (add, cancel) = (m.get("appeals-add-do"), m.get("appeals-cancel"));
        dialog_buttons(ui, |ui| {
            let button = Button::primary(&add).large().enabled(!path.is_empty());
            let pressed = button.show(ui).clicked();
            if (pressed || entered) && !path.is_empty() {
                return Answer::Add(PathBuf::from(path));
            }
            if Button::quiet(&cancel).large().show(ui).clicked() {
                return Answer::Cancel;
            }
            Answer::Open
        })
    }
}
