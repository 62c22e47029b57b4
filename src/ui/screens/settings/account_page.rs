//! One mail account, being added or changed: its address, servers, sign-in and check, one below the
//! other. What is asked of the desk goes out by commands; nothing here waits.

use egui::Ui;

use super::account_form::{AccountForm, Mistakes};
use super::by_hand::ByHand;
use super::finding::{Finding, Servers};
use super::sign_in::{Help, Signing};
use crate::desk::view::{CheckResult, CheckStep};
use crate::domain::{Account, EmailAddress, Notice, SignIn};
use crate::ui::command::{Command, Event};
use crate::ui::icons;
use crate::ui::screen::{Action, Cx};
use crate::ui::screens::file_dialog::FileDialog;
use crate::ui::theme::{Theme, Type, space};
use crate::ui::widgets::{Button, Mark, Tone, card, heading, icon_line, timeline_entry};

/// An account that is open.
pub(super) struct AccountPage {
    pub(super) form: AccountForm,
    pub(super) servers: Servers,
    pub(super) finding: Finding,
    /// Whose server is typed.
    pub(super) by_hand: ByHand,
    pub(super) help: Help,
    pub(super) signing: Signing,
    pub(super) check: Vec<CheckStep>,
    /// A check was just asked for: it is to come into view, wherever its button is.
    pub(super) show_check: bool,
    /// Why a password is only kept for this session.
    pub(super) password_note: Option<Notice>,
    /// Whether a password is kept for the account, once that is known.
    pub(super) password_kept: Option<bool>,
    /// What is seldom needed is folded out.
    pub(super) further: bool,
    pub(super) ca_dialog: Option<FileDialog>,
    /// What answers of the desk have led to, for the next frame.
    pub(super) queue: Vec<Action>,
}

/// What the person wants done with the account.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Pressed {
    /// Back to all accounts.
    Back,
    /// Keep it, and go on.
    Keep(Next),
    /// Forget it, after a question.
    Remove,
}

/// What follows once an account is kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Next {
    /// The check, with a test letter.
    Check,
    /// Signing in by the browser on this computer.
    Browser,
    /// Signing in with a code elsewhere.
    Device,
    /// Nothing: back to all accounts.
    Nothing,
}

impl AccountPage {
    /// A page for an account that is to be added.
    pub(super) fn add(address: Option<&EmailAddress>) -> Self {
        Self::new(AccountForm::new(address), Servers::Unknown)
    }

    /// The page of an account that is kept, and what the desk is asked for it.
    pub(super) fn change(account: &Account) -> (Self, Vec<Command>) {
        let mut page = Self::new(AccountForm::of(account), Servers::ByHand);
        let mut asked = vec![Command::FindPassword(account.name.clone())];
        asked.extend(page.by_hand.asks(&page.form));
        (page, asked)
    }

    fn new(form: AccountForm, servers: Servers) -> Self {
        Self {
            form,
            servers,
            finding: Finding::default(),
            by_hand: ByHand::default(),
            help: Help::default(),
            signing: Signing::default(),
            check: Vec::new(),
            show_check: false,
            password_note: None,
            password_kept: None,
            further: false,
            ca_dialog: None,
            queue: Vec::new(),
        }
    }

    pub(super) fn on_event(&mut self, event: &Event) {
        match event {
            Event::Check(steps) => self.check.clone_from(steps),
            Event::PasswordSaved(result) => {
                self.password_note = result.clone().err();
                self.take_password_kept(Some(true));
            }
            Event::PasswordFound(found) => self.take_password_kept(self.password_kept.or(*found)),
            Event::KnownSettings(known) if known.server.is_some() => self.take_known_server(known),
            Event::KnownSettings(known) => self.take_known(known),
            Event::SettingsAsked { address, way, answer } => {
                self.finding.answered(address, way, answer);
            }
            Event::SignIn { account, news } if self.form.kept_name.as_ref() == Some(account) => {
                self.take_sign_in(news);
            }
            _ => {}
        }
    }

    fn take_password_kept(&mut self, kept: Option<bool>) {
        self.password_kept = kept;
        self.form.no_password = kept == Some(false);
    }

    /// The form, from the address to the buttons.
    pub(super) fn form_ui(
        &mut self,
        ui: &mut Ui,
        cx: Cx<'_>,
        kept: &[Account],
        actions: &mut Vec<Action>,
    ) -> Option<Pressed> {
        actions.append(&mut self.queue);
        let mut pressed = self.head_ui(ui, cx);
        let mistakes = match self.form.account(kept) {
            Err(mistakes) if self.form.tried => mistakes,
            _ => Mistakes::default(),
        };
        self.finding_ui(ui, cx, mistakes, actions);
        if self.servers == Servers::Unknown {
            return pressed;
        }
        if self.servers == Servers::ByHand || mistakes.servers() {
            self.servers = Servers::ByHand;
            ui.add_space(space::FIELDS);
            self.form.servers_ui(ui, cx, mistakes);
            actions.extend(self.by_hand.asks(&self.form).map(Action::Ask));
        }
        ui.add_space(space::XL);
        pressed = pressed.or(self.sign_in_ui(ui, cx, mistakes, actions));
        ui.add_space(space::M);
        self.further_ui(ui, cx, mistakes);
        ui.add_space(space::XL);
        pressed.or(self.buttons_ui(ui, cx))
    }

    fn head_ui(&self, ui: &mut Ui, cx: Cx<'_>) -> Option<Pressed> {
        let back = cx.messages.get("ui-settings-all-accounts");
        let back = Button::quiet(&back).icon(icons::ARROW_LEFT);
        let back = super::edge_button(ui, back).clicked();
        ui.add_space(space::S);
        let title = if self.form.kept_name.is_some() {
            cx.messages.get("ui-settings-change-title")
        } else {
            cx.messages.get("ui-settings-add")
        };
        super::form_title(ui, &title);
        back.then_some(Pressed::Back)
    }

    fn buttons_ui(&self, ui: &mut Ui, cx: Cx<'_>) -> Option<Pressed> {
        let mut pressed = None;
        let check = if self.check.is_empty() {
            cx.messages.get("ui-settings-check")
        } else {
            cx.messages.get("ui-settings-check-again")
        };
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing = egui::vec2(space::S, space::S);
            // Without a word in the browser there is nothing to check with yet.
            let may_check = self.form.sign_in == SignIn::Password
                || self.form.kept_name.is_some()
                    && !matches!(self.signing, Signing::Beginning | Signing::Waiting { .. });
            if may_check && Button::primary(&check).show(ui).clicked() {
                pressed = Some(Pressed::Keep(Next::Check));
            }
            let save = cx.messages.get("ui-settings-save-only");
            if Button::secondary(&save).show(ui).clicked() {
                pressed = Some(Pressed::Keep(Next::Nothing));
            }
            let remove = cx.messages.get("ui-settings-remove");
            if self.form.kept_name.is_some() && Button::quiet(&remove).show(ui).clicked() {
                pressed = Some(Pressed::Remove);
            }
        });
        pressed
    }

    /// The check, step by step, and that nothing is lost until it is good.
    pub(super) fn check_ui(&mut self, ui: &mut Ui, cx: Cx<'_>) {
        let theme = Theme::of(ui);
        if !self.check.is_empty() {
            let card = card(ui, space::XXL, |ui| {
                ui.set_min_width(ui.available_width());
                heading(ui, Type::Title, &cx.messages.get("ui-settings-check-title"));
                ui.add_space(space::M);
                let count = self.check.len();
                for (index, step) in self.check.iter().enumerate() {
                    step_ui(ui, cx, step, index + 1 == count);
                }
            });
            if std::mem::take(&mut self.show_check) {
                card.response.scroll_to_me(None);
            }
            ui.add_space(space::M);
        }
        if self.servers == Servers::Unknown {
            return;
        }
        let safe = cx.messages.get("ui-settings-check-safe");
        icon_line(ui, icons::LOCK_SIMPLE, theme.ink_2, Type::Small, &safe);
    }
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
