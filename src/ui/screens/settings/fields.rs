//! The fields of an account's servers and password.

use egui::Ui;

use super::account_form::{AccountForm, Mistakes};
use super::account_page::AccountPage;
use crate::desk::view::{CheckResult, CheckStep};
use crate::domain::Security;
use crate::ui::screen::Cx;
use crate::ui::theme::space;
use crate::ui::widgets::{Banner, Field, Select, Tone};

/// The width of a port's field.
const PORT_PT: f32 = 92.0;

/// A server with its port and security, as they are typed.
pub(super) struct ServerFields<'a> {
    pub(super) title: &'a str,
    pub(super) example: &'a str,
    pub(super) port_title: &'a str,
    pub(super) security_title: &'a str,
    pub(super) server_wrong: bool,
    pub(super) port_wrong: bool,
    /// The word for what may stay empty.
    pub(super) optional: Option<&'a str>,
}

impl ServerFields<'_> {
    /// Draws them; gives another security when one was chosen.
    pub(super) fn show(
        &self,
        ui: &mut Ui,
        cx: Cx<'_>,
        server: &mut String,
        port: &mut String,
        security: Security,
    ) -> Option<Security> {
        let words = |id: &str| cx.messages.get(id);
        let server_wrong = self.server_wrong.then(|| words("ui-settings-server-wrong"));
        let port_wrong = self.port_wrong.then(|| words("ui-settings-port-wrong"));
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = 0.0;
            let width = (ui.available_width() - PORT_PT - space::M).max(120.0);
            let mut field = Field::new(self.title).placeholder(self.example);
            if let Some(word) = self.optional {
                field = field.optional(word);
            }
            field.error(server_wrong.as_deref()).width(width).max_chars(253).show(ui, server);
            ui.add_space(space::M);
            let field = Field::new(self.port_title).error(port_wrong.as_deref());
            field.width(PORT_PT).max_chars(5).show(ui, port);
        });
        ui.add_space(space::FIELDS);
        let choices = [words("ui-settings-security-tls"), words("ui-settings-security-starttls")];
        let choices = choices.each_ref().map(String::as_str);
        let chosen = usize::from(security == Security::StartTls);
        match Select::new(self.security_title).show(ui, &choices, chosen) {
            Some(0) => Some(Security::Tls),
            Some(_) => Some(Security::StartTls),
            None => None,
        }
    }
}

impl AccountForm {
    /// The server that letters are handed to, and the name to sign in with.
    pub(super) fn servers_ui(&mut self, ui: &mut Ui, cx: Cx<'_>, mistakes: Mistakes) {
        let words = |id: &str| cx.messages.get(id);
        let changed = ServerFields {
            title: &words("ui-settings-server"),
            example: &words("ui-settings-server-example"),
            port_title: &words("ui-settings-port"),
            security_title: &words("ui-settings-security"),
            server_wrong: mistakes.server,
            port_wrong: mistakes.port,
            optional: None,
        }
        .show(ui, cx, &mut self.server, &mut self.port, self.security);
        if let Some(security) = changed {
            self.set_security(security);
        }
        ui.add_space(space::FIELDS);
        let user = words("ui-settings-user");
        let help = words("ui-settings-user-help");
        Field::new(&user).help(&help).max_chars(254).show(ui, &mut self.user);
    }
}

impl AccountPage {
    pub(super) fn password_ui(&mut self, ui: &mut Ui, cx: Cx<'_>, mistakes: Mistakes) {
        let label = cx.messages.get("ui-settings-password");
        let help = match (&self.form.kept_name, self.password_kept) {
            (Some(_), Some(true)) => cx.messages.get("ui-settings-password-kept"),
            (Some(_), Some(false)) => cx.messages.get("ui-settings-password-none"),
            // As long as the other two, so that nothing moves when it is known.
            (Some(_), None) => cx.messages.get("ui-settings-password-unknown"),
            (None, _) => cx.messages.get("ui-settings-password-help"),
        };
        let refused = self.form.password.is_empty() && sign_in_failed(&self.check);
        let wrong = match (mistakes.password, refused) {
            (true, _) => Some(cx.messages.get("ui-settings-password-missing")),
            (false, true) => Some(cx.messages.get("ui-settings-password-refused")),
            (false, false) => None,
        };
        let show = cx.messages.get("ui-settings-password-show");
        Field::new(&label).help(&help).error(wrong.as_deref()).max_chars(1_000).show_password(
            ui,
            &mut self.form.password,
            &show,
        );
        if let Some(note) = &self.password_note {
            ui.add_space(space::S);
            let kept = cx.messages.get("ui-settings-password-session");
            let words = format!("{} {kept}", cx.messages.text(note));
            Banner::new(Tone::Ochre, &words).show(ui);
        }
    }
}

/// Whether the server did not take the password.
fn sign_in_failed(check: &[CheckStep]) -> bool {
    check.iter().any(|step| {
        step.title.id == "mail-check-sign-in" && matches!(step.result, CheckResult::Failed(_))
    })
}
