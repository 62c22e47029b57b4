//! How a person proves to their provider that the mailbox is theirs: a password, or their word in the
//! browser, here or on another device.

use egui::Ui;

use super::account_form::Mistakes;
use super::account_page::{AccountPage, Next, Pressed};
use crate::desk::{DeviceCode, SignInWay, Stop};
use crate::domain::{Notice, SignIn};
use crate::profile::ProxySetting;
use crate::ui::command::{KnownSettings, SignInNews};
use crate::ui::icons;
use crate::ui::screen::{Action, Cx};
use crate::ui::theme::{Theme, Type, space};
use crate::ui::widgets::{Banner, Button, Tone, heading, icon_line, label, radio_card, small};

/// How far a sign-in by the browser is.
#[derive(Default)]
pub(super) enum Signing {
    /// Nobody has asked for one.
    #[default]
    Idle,
    /// It is being begun.
    Beginning,
    /// It waits for the person.
    Waiting { stop: Stop, page: Option<String>, code: Option<DeviceCode> },
    /// It is done; with a notice, for this session only.
    Done(Option<Notice>),
    /// It did not work.
    Failed(Notice),
}

/// What the table says about signing in at a provider.
#[derive(Default)]
pub(super) struct Help {
    words: Vec<Notice>,
    by_browser: bool,
    ways: Vec<SignInWay>,
    provider: Option<String>,
}

impl Help {
    /// The provider that it is about, if that is one that the table knows.
    pub(super) fn provider(&self) -> Option<&String> {
        self.provider.as_ref()
    }
}

impl AccountPage {
    pub(super) fn take_help(&mut self, known: &KnownSettings) {
        let found = known.found.as_ref();
        self.help = Help {
            words: known.help.clone(),
            by_browser: known.by_browser,
            ways: found.map(|found| found.sign_in.clone()).unwrap_or_default(),
            provider: found.and_then(|found| found.provider.clone()),
        };
    }

    /// The first way that would work here.
    pub(super) fn best_way(&self) -> SignInWay {
        let works = |way: &&SignInWay| **way == SignInWay::Password || self.help.by_browser;
        self.help.ways.iter().find(works).copied().unwrap_or(SignInWay::Password)
    }

    /// The person wants to sign in by the browser; the desk is asked.
    pub(super) fn begin_sign_in(&mut self) {
        self.signing = Signing::Beginning;
    }

    /// How far the sign-in is.
    pub(super) fn take_sign_in(&mut self, news: &SignInNews) {
        self.signing = match (news, std::mem::take(&mut self.signing)) {
            (SignInNews::Began { page, stop }, _) => {
                if let Some(page) = page {
                    self.queue.push(Action::OpenPage(page.clone()));
                }
                Signing::Waiting { stop: stop.clone(), page: page.clone(), code: None }
            }
            (SignInNews::Code(code), Signing::Waiting { stop, page, .. }) => {
                Signing::Waiting { stop, page, code: Some(code.clone()) }
            }
            (SignInNews::Code(_), other) => other,
            (SignInNews::Done(Ok(note)), _) => Signing::Done(note.clone()),
            (SignInNews::Done(Err(why)), _) => Signing::Failed(why.clone()),
        };
    }

    /// The ways to sign in, and the one that is chosen.
    pub(super) fn sign_in_ui(
        &mut self,
        ui: &mut Ui,
        cx: Cx<'_>,
        mistakes: Mistakes,
        actions: &mut Vec<Action>,
    ) -> Option<Pressed> {
        heading(ui, Type::Strong, &cx.messages.get("ui-settings-sign-in"));
        ui.add_space(space::S);
        if self.help.by_browser {
            self.ways_ui(ui, cx);
        }
        self.help_ui(ui, cx, false);
        let pressed = if self.form.sign_in == SignIn::Password {
            ui.add_space(space::XS);
            self.password_ui(ui, cx, mistakes);
            None
        } else {
            self.browser_ui(ui, cx, actions)
        };
        self.help_ui(ui, cx, true);
        pressed
    }

    /// What has to be known before signing in; or, below it, what an organisation can do.
    fn help_ui(&self, ui: &mut Ui, cx: Cx<'_>, of_organisation: bool) {
        let color = Theme::of(ui).primary;
        let is_wanted = |it: &&Notice| (it.id == "account-no-client-id") == of_organisation;
        for words in self.help.words.iter().filter(is_wanted) {
            if of_organisation {
                ui.add_space(space::M);
            }
            icon_line(ui, icons::INFO, color, Type::Small, &cx.messages.text(words));
            ui.add_space(space::S);
        }
    }

    /// Browser or password, where both would do.
    fn ways_ui(&mut self, ui: &mut Ui, cx: Cx<'_>) {
        let by_browser = self.form.sign_in != SignIn::Password;
        let title = cx.messages.get("ui-settings-by-browser");
        let text = cx.messages.get("ui-settings-by-browser-text");
        if radio_card(ui, by_browser, &title, &text).clicked()
            && let Some(provider) = &self.help.provider
        {
            self.form.sign_in = SignIn::OAuth { provider: provider.clone() };
        }
        ui.add_space(space::M);
        if self.help.ways.contains(&SignInWay::Password) {
            let title = cx.messages.get("ui-settings-by-password");
            let text = cx.messages.get("ui-settings-by-password-text");
            if radio_card(ui, !by_browser, &title, &text).clicked() {
                self.form.sign_in = SignIn::Password;
            }
            ui.add_space(space::M);
        }
    }

    fn browser_ui(
        &mut self,
        ui: &mut Ui,
        cx: Cx<'_>,
        actions: &mut Vec<Action>,
    ) -> Option<Pressed> {
        let words = |id: &str| cx.messages.get(id);
        let theme = Theme::of(ui);
        match &self.signing {
            Signing::Beginning => {
                icon_line(
                    ui,
                    icons::CLOCK,
                    theme.ink_2,
                    Type::Small,
                    &words("ui-settings-signing"),
                );
                return None;
            }
            Signing::Waiting { stop, page, code } => {
                waiting_ui(ui, cx, (page.as_deref(), code.as_ref()), actions);
                ui.add_space(space::S);
                if Button::quiet(&words("ui-settings-sign-in-stop")).show(ui).clicked() {
                    stop.now();
                }
                return None;
            }
            Signing::Done(note) => {
                let done = words("ui-settings-signed-in");
                icon_line(ui, icons::CHECK_CIRCLE, theme.moss, Type::Interface, &done);
                if let Some(note) = note {
                    ui.add_space(space::S);
                    Banner::new(Tone::Ochre, &cx.messages.text(note)).show(ui);
                }
            }
            Signing::Failed(why) => {
                Banner::new(Tone::Wax, &cx.messages.text(why)).show(ui);
            }
            Signing::Idle => {}
        }
        ui.add_space(space::S);
        if cx.settings.proxy != ProxySetting::Off {
            Banner::new(Tone::Ochre, &words("ui-settings-sign-in-proxy")).show(ui);
            ui.add_space(space::S);
        }
        let browser = words("ui-settings-sign-in-browser");
        let device = words("ui-settings-sign-in-device");
        let done = matches!(self.signing, Signing::Done(_));
        let mut button = Button::primary(&browser);
        if done {
            button = Button::secondary(&browser);
        }
        if button.icon(icons::ARROW_SQUARE_OUT).show(ui).clicked() {
            return Some(Pressed::Keep(Next::Browser));
        }
        ui.add_space(space::S);
        let device = Button::quiet(&device).show(ui).clicked();
        device.then_some(Pressed::Keep(Next::Device))
    }
}

/// What the person does meanwhile: in the browser, or with the code elsewhere.
fn waiting_ui(
    ui: &mut Ui,
    cx: Cx<'_>,
    (page, code): (Option<&str>, Option<&DeviceCode>),
    actions: &mut Vec<Action>,
) {
    let theme = Theme::of(ui);
    if let Some(page) = page {
        let text = cx.messages.get("ui-settings-sign-in-waits");
        icon_line(ui, icons::CLOCK, theme.ink_2, Type::Interface, &text);
        ui.add_space(space::S);
        let again = cx.messages.get("ui-settings-open-page");
        if Button::secondary(&again).icon(icons::ARROW_SQUARE_OUT).show(ui).clicked() {
            actions.push(Action::OpenPage(page.to_owned()));
        }
        return;
    }
    let Some(code) = code else {
        let text = cx.messages.get("ui-settings-signing");
        icon_line(ui, icons::CLOCK, theme.ink_2, Type::Small, &text);
        return;
    };
    let text = Notice::new("ui-settings-code-text").text("page", &code.page);
    label(ui, Type::Interface, &cx.messages.text(&text));
    ui.add_space(space::S);
    heading(ui, Type::Title, &code.code);
    ui.add_space(space::S);
    let copy = cx.messages.get("ui-settings-code-copy");
    if Button::secondary(&copy).icon(icons::COPY).show(ui).clicked() {
        let (text, said) = (code.code.clone(), Notice::new("ui-settings-code-copied"));
        actions.push(Action::Copy { text, said });
    }
    ui.add_space(space::S);
    small(ui, &cx.messages.get("ui-settings-code-waits"));
}
