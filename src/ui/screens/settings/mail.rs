//! How letters leave: to the practice mailbox, or from one of the person's own accounts; with the
//! pace and the way of all of them beside the list.

use egui::accesskit::Role;
use egui::{Ui, WidgetInfo};

use super::account_page::{AccountPage, Next, Pressed};
use super::{FORM_PT, SettingsScreen, form_title};
use crate::desk::PageWords;
use crate::domain::{Account, Notice};
use crate::profile::Password;
use crate::ui::command::Command;
use crate::ui::icons;
use crate::ui::screen::{Action, Cx};
use crate::ui::theme::{Type, space};
use crate::ui::widgets::{
    Button, dialog, dialog_buttons, focus_on_appear, label, radio_card, small,
};

impl SettingsScreen {
    pub(super) fn mail_ui(
        &mut self,
        ui: &mut Ui,
        cx: Cx<'_>,
        wide: bool,
        actions: &mut Vec<Action>,
    ) {
        match self.account.take() {
            None => {
                let mut state = (self, actions);
                beside(
                    ui,
                    wide,
                    &mut state,
                    |(screen, actions), ui| screen.accounts_ui(ui, cx, actions),
                    |(screen, actions), ui| screen.sending_ui(ui, cx, actions),
                );
                let (screen, actions) = state;
                screen.removing_ui(ui, cx, actions);
            }
            Some(mut page) => {
                let mut pressed = None;
                beside(
                    ui,
                    wide,
                    &mut page,
                    |page, ui| pressed = page.form_ui(ui, cx, &self.kept.accounts, actions),
                    |page, ui| page.check_ui(ui, cx),
                );
                self.account = Some(page);
                self.pressed(pressed, cx, actions);
                self.removing_ui(ui, cx, actions);
            }
        }
    }

    fn pressed(&mut self, pressed: Option<Pressed>, cx: Cx<'_>, actions: &mut Vec<Action>) {
        match pressed {
            None => {}
            Some(Pressed::Back) => self.account = None,
            Some(Pressed::Remove) => {
                self.removing = self.account.as_ref().and_then(|page| page.form.kept_name.clone());
            }
            Some(Pressed::Keep(next)) => self.keep_account(next, cx, actions),
        }
    }

    /// All accounts, and which of them new letters go from.
    fn accounts_ui(&mut self, ui: &mut Ui, cx: Cx<'_>, actions: &mut Vec<Action>) {
        let words = |id: &str| cx.messages.get(id);
        form_title(ui, &words("ui-settings-mail"));
        if self.kept.accounts.is_empty() {
            label(ui, Type::Interface, &words("ui-settings-no-account"));
            ui.add_space(space::L);
            let add = words("ui-settings-add");
            if Button::primary(&add).icon(icons::PLUS).large().show(ui).clicked() {
                self.account = Some(Box::new(self.adding()));
            }
            return;
        }
        label(ui, Type::Interface, &words("ui-settings-accounts-text"));
        ui.add_space(space::M);
        let practice = self.kept.default_account.is_none();
        let text = words("ui-settings-way-practice-text");
        if radio_card(ui, practice, &words("ui-settings-way-practice"), &text).clicked() {
            self.change(actions, |settings| settings.default_account = None);
        }
        for account in self.kept.accounts.clone() {
            ui.add_space(space::M);
            self.account_ui(ui, cx, &account, actions);
        }
        ui.add_space(space::L);
        let another = words("ui-settings-add-another");
        if Button::secondary(&another).icon(icons::PLUS).show(ui).clicked() {
            self.account = Some(Box::new(self.adding()));
        }
    }

    /// One account: the choice of it, and what else can be done with it.
    fn account_ui(
        &mut self,
        ui: &mut Ui,
        cx: Cx<'_>,
        account: &Account,
        actions: &mut Vec<Action>,
    ) {
        let chosen = self.kept.default_account.as_ref() == Some(&account.name);
        let said = if chosen {
            Notice::new("ui-settings-account-default")
        } else {
            Notice::new("ui-settings-account-other")
        };
        let said = said.text("server", &account.server).text("port", account.port.to_string());
        if radio_card(ui, chosen, account.address.as_str(), &cx.messages.text(&said)).clicked() {
            let name = account.name.clone();
            self.change(actions, |settings| settings.default_account = Some(name));
        }
        ui.add_space(space::XS);
        // A screen reader is told whose button it is.
        let named = |response: egui::Response, notice: Notice| {
            let name = cx.messages.text(&notice.text("address", account.address.as_str()));
            response.widget_info(|| WidgetInfo::labeled(Role::Button, true, &name));
            response.clicked()
        };
        ui.horizontal_wrapped(|ui| {
            let change = cx.messages.get("ui-settings-change");
            let change = Button::quiet(&change).small().icon(icons::PENCIL_SIMPLE).show(ui);
            if named(change, Notice::new("ui-settings-change-one")) {
                let (page, asked) = AccountPage::change(account);
                actions.extend(asked.into_iter().map(Action::Ask));
                self.account = Some(Box::new(page));
            }
            let remove = cx.messages.get("ui-settings-remove-short");
            let remove = Button::quiet(&remove).small().icon(icons::TRASH).show(ui);
            if named(remove, Notice::new("ui-settings-remove-one")) {
                self.removing = Some(account.name.clone());
            }
        });
    }

    /// The page of a new account: the first is mostly of the address where replies go.
    fn adding(&self) -> AccountPage {
        let own = self.kept.supporter.email.as_ref();
        AccountPage::add(own.filter(|_| self.kept.accounts.is_empty()))
    }

    /// Keeps account and password, and goes on. The first account is at once the one that letters go
    /// from.
    fn keep_account(&mut self, next: Next, cx: Cx<'_>, actions: &mut Vec<Action>) {
        let Some(mut page) = self.account.take() else { return };
        page.form.tried = true;
        if next == Next::Nothing {
            // What is changed can be kept while its password is still to come.
            page.form.no_password = false;
        }
        let Ok(account) = page.form.account(&self.kept.accounts) else {
            self.account = Some(page);
            return;
        };
        let name = account.name.clone();
        // First, so that nobody signs in to what is new with what is old.
        if !page.form.password.is_empty() {
            let password = Password::new(std::mem::take(&mut page.form.password));
            actions.push(Action::Ask(Command::SavePassword { account: name.clone(), password }));
        }
        self.change(actions, |settings| {
            if settings.accounts.is_empty() {
                settings.default_account = Some(account.name.clone());
            }
            match settings.accounts.iter_mut().find(|kept| kept.name == account.name) {
                Some(kept) => *kept = account,
                None => settings.accounts.push(account),
            }
        });
        page.form.kept_name = Some(name.clone());
        page.form.tried = false;
        match next {
            Next::Nothing => return,
            Next::Check => {
                page.show_check = true;
                actions.push(Action::Ask(Command::SendTestLetter {
                    account: name,
                    subject: cx.messages.get("ui-settings-test-subject"),
                    body: cx.messages.get("ui-settings-test-body"),
                }));
            }
            Next::Browser => {
                page.begin_sign_in();
                let words = page_words(cx);
                actions.push(Action::Ask(Command::SignInByBrowser { account: name, words }));
            }
            Next::Device => {
                page.begin_sign_in();
                actions.push(Action::Ask(Command::SignInByDevice(name)));
            }
        }
        self.account = Some(page);
    }

    fn removing_ui(&mut self, ui: &mut Ui, cx: Cx<'_>, actions: &mut Vec<Action>) {
        let Some(name) = self.removing.clone() else { return };
        let title = cx.messages.get("ui-settings-remove-title");
        let answer = dialog(ui.ctx(), "remove account", &title, |ui| {
            label(ui, Type::Interface, &cx.messages.get("ui-settings-remove-text"));
            small(ui, &name);
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
        if removed {
            self.kept.accounts.retain(|account| account.name != name);
            if self.kept.default_account.as_ref() == Some(&name) {
                self.kept.default_account = None;
            }
            self.account = None;
            actions.push(Action::Ask(Command::RemoveAccount(name)));
        }
        if removed || kept || answer.closed {
            self.removing = None;
        }
    }
}

/// What the browser shows when it comes back.
fn page_words(cx: Cx<'_>) -> PageWords {
    PageWords {
        lang: cx.messages.lang().to_string(),
        title: cx.messages.get("ui-settings-page-title"),
        done: cx.messages.get("ui-settings-page-done"),
        denied: cx.messages.get("ui-settings-page-denied"),
        stranger: cx.messages.get("ui-settings-page-stranger"),
    }
}

/// Two parts beside each other, or one below the other where there is no room.
fn beside<S>(
    ui: &mut Ui,
    wide: bool,
    state: &mut S,
    first: impl FnOnce(&mut S, &mut Ui),
    second: impl FnOnce(&mut S, &mut Ui),
) {
    if !wide {
        ui.set_max_width(FORM_PT.min(ui.available_width()));
        first(state, ui);
        ui.add_space(space::XXL);
        second(state, ui);
        return;
    }
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = 0.0;
        ui.vertical(|ui| {
            ui.set_width(FORM_PT);
            first(state, ui);
        });
        ui.add_space(space::XXXL);
        ui.vertical(|ui| {
            ui.set_width(ui.available_width());
            second(state, ui);
        });
    });
}
