//! How letters leave: to the practice mailbox, or from the person's own account, with a check that
//! ends in a test letter to themselves.

use egui::Ui;

use super::account_form::Mistakes;
use super::{FORM_PT, SettingsScreen, form_title};
use crate::desk::view::{CheckResult, CheckStep};
use crate::domain::Security;
use crate::profile::Password;
use crate::ui::command::Command;
use crate::ui::icons;
use crate::ui::screen::{Action, Cx};
use crate::ui::theme::{Theme, Type, space};
use crate::ui::widgets::{
    Banner, Button, Field, Mark, Select, Tone, card, dialog, dialog_buttons, focus_on_appear,
    heading, icon_line, label, radio_card, small, timeline_entry,
};

impl SettingsScreen {
    pub(super) fn mail_ui(
        &mut self,
        ui: &mut Ui,
        cx: Cx<'_>,
        wide: bool,
        actions: &mut Vec<Action>,
    ) {
        if !wide {
            ui.set_max_width(FORM_PT.min(ui.available_width()));
            self.account_ui(ui, cx, actions);
            ui.add_space(space::XXL);
            self.check_ui(ui, cx);
        } else {
            ui.horizontal_top(|ui| {
                ui.spacing_mut().item_spacing.x = 0.0;
                ui.vertical(|ui| {
                    ui.set_width(FORM_PT);
                    self.account_ui(ui, cx, actions);
                });
                ui.add_space(space::XXXL);
                ui.vertical(|ui| {
                    ui.set_width(ui.available_width());
                    self.check_ui(ui, cx);
                });
            });
        }
        self.removing_ui(ui, cx, actions);
    }

    fn account_ui(&mut self, ui: &mut Ui, cx: Cx<'_>, actions: &mut Vec<Action>) {
        form_title(ui, &cx.messages.get("ui-settings-mail"));
        if let Some(name) = &self.account.kept_name
            && !std::mem::replace(&mut self.password_asked, true)
        {
            actions.push(Action::Ask(Command::FindPassword(name.clone())));
        }
        self.way_ui(ui, cx, actions);
        ui.add_space(space::XL);
        let mistakes = match self.account.account() {
            Err(mistakes) if self.account.tried => mistakes,
            _ => Mistakes::default(),
        };
        self.fields_ui(ui, cx, mistakes);
        ui.add_space(space::XL);
        self.buttons_ui(ui, cx, actions);
    }

    /// Practice, or one's own mailbox: the second only once there is an account.
    fn way_ui(&mut self, ui: &mut Ui, cx: Cx<'_>, actions: &mut Vec<Action>) {
        let Some(name) = self.account.kept_name.clone() else { return };
        let practice = self.kept.default_account.is_none();
        let title = cx.messages.get("ui-settings-way-practice");
        let text = cx.messages.get("ui-settings-way-practice-text");
        if radio_card(ui, practice, &title, &text).clicked() {
            self.change(actions, |settings| settings.default_account = None);
        }
        ui.add_space(space::M);
        let title = cx.messages.get("ui-settings-way-account");
        let text = cx.messages.get("ui-settings-way-account-text");
        if radio_card(ui, !practice, &title, &text).clicked() {
            self.change(actions, |settings| settings.default_account = Some(name));
        }
    }

    fn fields_ui(&mut self, ui: &mut Ui, cx: Cx<'_>, mistakes: Mistakes) {
        let words = |id: &str| cx.messages.get(id);
        let wrong = mistakes.address.then(|| words("ui-settings-email-wrong"));
        let address = words("ui-settings-account-address");
        Field::new(&address)
            .error(wrong.as_deref())
            .max_chars(254)
            .show(ui, &mut self.account.address);
        ui.add_space(space::FIELDS);
        let (server, port) = (words("ui-settings-server"), words("ui-settings-port"));
        let server_wrong = mistakes.server.then(|| words("ui-settings-server-wrong"));
        let port_wrong = mistakes.port.then(|| words("ui-settings-port-wrong"));
        let example = words("ui-settings-server-example");
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = 0.0;
            let width = (ui.available_width() - 92.0 - space::M).max(120.0);
            Field::new(&server)
                .placeholder(&example)
                .error(server_wrong.as_deref())
                .width(width)
                .max_chars(253)
                .show(ui, &mut self.account.server);
            ui.add_space(space::M);
            Field::new(&port)
                .error(port_wrong.as_deref())
                .width(92.0)
                .max_chars(5)
                .show(ui, &mut self.account.port);
        });
        ui.add_space(space::FIELDS);
        let security = words("ui-settings-security");
        let choices = [words("ui-settings-security-tls"), words("ui-settings-security-starttls")];
        let choices = choices.each_ref().map(String::as_str);
        let chosen = usize::from(self.account.security == Security::StartTls);
        match Select::new(&security).show(ui, &choices, chosen) {
            Some(0) => self.account.set_security(Security::Tls),
            Some(_) => self.account.set_security(Security::StartTls),
            None => {}
        }
        ui.add_space(space::FIELDS);
        let user = words("ui-settings-user");
        let help = words("ui-settings-user-help");
        Field::new(&user).help(&help).max_chars(254).show(ui, &mut self.account.user);
        ui.add_space(space::FIELDS);
        self.password_ui(ui, cx, mistakes);
    }

    fn password_ui(&mut self, ui: &mut Ui, cx: Cx<'_>, mistakes: Mistakes) {
        let label = cx.messages.get("ui-settings-password");
        let help = match (&self.account.kept_name, self.password_kept) {
            (Some(_), Some(true)) => cx.messages.get("ui-settings-password-kept"),
            (Some(_), Some(false)) => cx.messages.get("ui-settings-password-none"),
            // As long as the other two, so that nothing moves when it is known.
            (Some(_), None) => cx.messages.get("ui-settings-password-unknown"),
            (None, _) => cx.messages.get("ui-settings-password-help"),
        };
        let refused = self.account.password.is_empty() && sign_in_failed(&self.check);
        let wrong = match (mistakes.password, refused) {
            (true, _) => Some(cx.messages.get("ui-settings-password-missing")),
            (false, true) => Some(cx.messages.get("ui-settings-password-refused")),
            (false, false) => None,
        };
        let show = cx.messages.get("ui-settings-password-show");
        Field::new(&label).help(&help).error(wrong.as_deref()).max_chars(1_000).show_password(
            ui,
            &mut self.account.password,
            &show,
        );
        if let Some(note) = &self.password_note {
            ui.add_space(space::S);
            let kept = cx.messages.get("ui-settings-password-session");
            let words = format!("{} {kept}", cx.messages.text(note));
            Banner::new(Tone::Ochre, &words).show(ui);
        }
    }

    fn buttons_ui(&mut self, ui: &mut Ui, cx: Cx<'_>, actions: &mut Vec<Action>) {
        ui.horizontal_wrapped(|ui| {
            let again = !self.check.is_empty();
            let words = if again {
                cx.messages.get("ui-settings-check-again")
            } else {
                cx.messages.get("ui-settings-check")
            };
            if Button::primary(&words).show(ui).clicked() {
                self.keep_and_check(cx, actions);
            }
            let remove = cx.messages.get("ui-settings-remove");
            if self.account.kept_name.is_some() && Button::quiet(&remove).show(ui).clicked() {
                self.removing = true;
            }
        });
    }

    /// Keeps account and password, makes the account the one that letters go from, and has a test
    /// letter sent to oneself.
    fn keep_and_check(&mut self, cx: Cx<'_>, actions: &mut Vec<Action>) {
        self.account.tried = true;
        let Ok(account) = self.account.account() else { return };
        let name = account.name.clone();
        let first = self.account.kept_name.is_none();
        self.change(actions, |settings| {
            match settings.accounts.iter_mut().find(|kept| kept.name == account.name) {
                Some(kept) => *kept = account,
                None => settings.accounts.push(account),
            }
            if first {
                settings.default_account = Some(name.clone());
            }
        });
        if !self.account.password.is_empty() {
            let password = Password::new(std::mem::take(&mut self.account.password));
            actions.push(Action::Ask(Command::SavePassword { account: name.clone(), password }));
        }
        self.account.kept_name = Some(name.clone());
        self.account.tried = false;
        actions.push(Action::Ask(Command::SendTestLetter {
            account: name,
            subject: cx.messages.get("ui-settings-test-subject"),
            body: cx.messages.get("ui-settings-test-body"),
        }));
    }

    fn check_ui(&mut self, ui: &mut Ui, cx: Cx<'_>) {
        let theme = Theme::of(ui);
        if !self.check.is_empty() {
            card(ui, space::XXL, |ui| {
                ui.set_min_width(ui.available_width());
                heading(ui, Type::Title, &cx.messages.get("ui-settings-check-title"));
                ui.add_space(space::M);
                let count = self.check.len();
                for (index, step) in self.check.iter().enumerate() {
                    step_ui(ui, cx, step, index + 1 == count);
                }
            });
            ui.add_space(space::M);
        }
        let safe = cx.messages.get("ui-settings-check-safe");
        icon_line(ui, icons::LOCK_SIMPLE, theme.ink_2, Type::Small, &safe);
    }

    fn removing_ui(&mut self, ui: &mut Ui, cx: Cx<'_>, actions: &mut Vec<Action>) {
        if !self.removing {
            return;
        }
        let title = cx.messages.get("ui-settings-remove-title");
        let answer = dialog(ui.ctx(), "remove account", &title, |ui| {
            label(ui, Type::Interface, &cx.messages.get("ui-settings-remove-text"));
            small(ui, &self.account.address);
            dialog_buttons(ui, |ui| {
                let remove = cx.messages.get("ui-settings-remove");
                let removed = Button::danger(&remove).show(ui).clicked();
                let keep = cx.messages.get("ui-settings-remove-keep");
                let keep = Button::secondary(&keep).show(ui);
                focus_on_appear(ui, &keep);
                (removed, keep.clicked())
            })
        });
        let (removed, kept) = answer.inner;
        if removed && let Some(name) = self.account.kept_name.clone() {
            let mut settings = self.kept.clone();
            settings.accounts.retain(|account| account.name != name);
            if settings.default_account.as_ref() == Some(&name) {
                settings.default_account = None;
            }
            self.account = super::AccountForm::of(&settings);
            self.kept = settings;
            self.check.clear();
            actions.push(Action::Ask(Command::RemoveAccount(name)));
        }
        self.removing = !(removed || kept || answer.closed);
    }
}

/// Whether the server did not take the password.
fn sign_in_failed(check: &[CheckStep]) -> bool {
    check.iter().any(|step| {
        step.title.id == "mail-check-sign-in" && matches!(step.result, CheckResult::Failed(_))
    })
}

fn step_ui(ui: &mut Ui, cx: Cx<'_>, step: &CheckStep, last: bool) {
    let title = cx.messages.text(&step.title);
    let (mark, text) = match &step.result {
        CheckResult::Pending => {
            (Mark::Icon(Tone::Plain, icons::CIRCLE), cx.messages.get("ui-settings-step-pending"))
        }
        CheckResult::Passed(words) => (
            Mark::Icon(Tone::Moss, icons::CHECK_CIRCLE),
            words.as_ref().map_or_else(
                || cx.messages.get("ui-settings-step-good"),
                |it| cx.messages.text(it),
            ),
        ),
        CheckResult::Failed(why) => (Mark::Icon(Tone::Wax, icons::X_CIRCLE), cx.messages.text(why)),
    };
    timeline_entry(ui, mark, &title, &text, last);
}
