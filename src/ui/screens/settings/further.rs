//! What most people need not look at: the server where a mailbox is read, letters a day, copies, a
//! certificate authority of one's own.

use egui::Ui;

use super::account_form::Mistakes;
use super::account_page::AccountPage;
use super::fields::ServerFields;
use crate::ui::icons;
use crate::ui::screen::Cx;
use crate::ui::screens::file_dialog::FileDialog;
use crate::ui::theme::space;
use crate::ui::widgets::{Button, Field, checkbox, small};

impl AccountPage {
    /// The button that folds it out, and what is folded.
    pub(super) fn further_ui(&mut self, ui: &mut Ui, cx: Cx<'_>, mistakes: Mistakes) {
        let open = self.further || mistakes.further();
        let (words, icon) = if open {
            (cx.messages.get("ui-settings-further-less"), icons::CARET_UP)
        } else {
            (cx.messages.get("ui-settings-further"), icons::CARET_DOWN)
        };
        if super::edge_button(ui, Button::quiet(&words).icon(icon)).clicked() {
            self.further = !open;
        }
        if open {
            ui.add_space(space::S);
            self.imap_ui(ui, cx, mistakes);
            ui.add_space(space::L);
            self.pace_ui(ui, cx, mistakes);
            ui.add_space(space::L);
            self.ca_file_ui(ui, cx);
        }
    }

    fn imap_ui(&mut self, ui: &mut Ui, cx: Cx<'_>, mistakes: Mistakes) {
        let words = |id: &str| cx.messages.get(id);
        let form = &mut self.form;
        let changed = ServerFields {
            title: &words("ui-settings-imap"),
            example: &words("ui-settings-imap-example"),
            port_title: &words("ui-settings-imap-port"),
            security_title: &words("ui-settings-imap-security"),
            server_wrong: mistakes.imap_server,
            port_wrong: mistakes.imap_port,
            optional: Some(&words("ui-settings-optional")),
        }
        .show(ui, cx, &mut form.imap_server, &mut form.imap_port, form.imap_security);
        if let Some(security) = changed {
            form.set_imap_security(security);
        }
        ui.add_space(space::XS);
        small(ui, &words("ui-settings-imap-help"));
        ui.add_space(space::S);
        ui.add_enabled_ui(!form.imap_server.trim().is_empty(), |ui| {
            checkbox(ui, &mut form.keep_in_sent, &words("ui-settings-keep-in-sent"));
        });
        checkbox(ui, &mut form.copy_to_self, &words("ui-settings-copy-to-self"));
    }

    fn pace_ui(&mut self, ui: &mut Ui, cx: Cx<'_>, mistakes: Mistakes) {
        let words = |id: &str| cx.messages.get(id);
        let wrong = mistakes.letters_a_day.then(|| words("ui-settings-letters-a-day-wrong"));
        Field::new(&words("ui-settings-letters-a-day"))
            .optional(&words("ui-settings-optional"))
            .help(&words("ui-settings-letters-a-day-help"))
            .error(wrong.as_deref())
            .max_chars(6)
            .show(ui, &mut self.form.letters_a_day);
    }

    fn ca_file_ui(&mut self, ui: &mut Ui, cx: Cx<'_>) {
        let words = |id: &str| cx.messages.get(id);
        if let Some(answer) = self.ca_dialog.as_ref().and_then(FileDialog::answer) {
            self.ca_dialog = None;
            if let Some(path) = answer {
                self.form.ca_file = path.display().to_string();
            }
        }
        Field::new(&words("ui-settings-ca-file"))
            .optional(&words("ui-settings-optional"))
            .help(&words("ui-settings-ca-file-help"))
            .max_chars(4_096)
            .show(ui, &mut self.form.ca_file);
        ui.add_space(space::S);
        let choose = words("ui-settings-ca-file-choose");
        let button = Button::secondary(&choose).icon(icons::FOLDER_OPEN);
        if button.enabled(self.ca_dialog.is_none()).show(ui).clicked() {
            self.ca_dialog = Some(FileDialog::file(ui.ctx(), &words("ui-settings-ca-file")));
        }
    }
}
