//! From the address to the servers: what the program knows by itself, and then others, each named
//! before it is asked and asked only by its own button.

use egui::Ui;

use super::account_form::Mistakes;
use super::account_page::AccountPage;
use crate::desk::{Found, Server, Suggestion, Way};
use crate::domain::{EmailAddress, Notice};
use crate::ui::command::{Command, KnownSettings};
use crate::ui::icons;
use crate::ui::screen::{Action, Cx};
use crate::ui::theme::{Theme, Type, space};
use crate::ui::widgets::{
    Banner, Button, Field, Tone, card, focus_on_appear, heading, icon_line, label, small,
};

/// Where the servers come from.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) enum Servers {
    /// They are not known yet.
    #[default]
    Unknown,
    /// They were found.
    Found(Box<Suggestion>),
    /// They are typed, or were kept before.
    ByHand,
}

/// One way to ask others.
pub(super) struct Asking {
    way: Way,
    state: Asked,
}

enum Asked {
    NotYet,
    Waiting,
    Answered(Result<Found, Notice>),
}

/// The search for one address's settings.
#[derive(Default)]
pub(super) struct Finding {
    /// For which address; `None` before the first search.
    address: Option<EmailAddress>,
    /// It was to be searched for an address that is none.
    wrong: bool,
    /// The program's own table has been looked at.
    looked: bool,
    ways: Vec<Asking>,
}

impl Finding {
    /// What came of asking others.
    pub(super) fn answered(
        &mut self,
        of: &EmailAddress,
        way: &Way,
        answer: &Result<Found, Notice>,
    ) {
        if self.address.as_ref() != Some(of) {
            return;
        }
        let Some(at) = self.ways.iter().position(|asking| asking.way == *way) else { return };
        if let Some(asking) = self.ways.get_mut(at) {
            asking.state = Asked::Answered(answer.clone());
        }
        if let Ok(Found::Elsewhere(next)) = answer
            && self.ways.iter().all(|asking| asking.way != *next)
        {
            self.ways.insert(at + 1, Asking { way: next.clone(), state: Asked::NotYet });
        }
    }
}

impl AccountPage {
    /// The address, the search for its servers, and what was found.
    pub(super) fn finding_ui(
        &mut self,
        ui: &mut Ui,
        cx: Cx<'_>,
        mistakes: Mistakes,
        actions: &mut Vec<Action>,
    ) {
        let entered = self.address_ui(ui, cx, mistakes);
        if self.servers == Servers::ByHand {
            return;
        }
        let is_new = self.form.kept_name.is_none();
        let typed = EmailAddress::parse(&self.form.address).ok();
        let searched = typed.is_some() && typed == self.finding.address;
        if is_new && !searched {
            self.servers = Servers::Unknown;
            self.search_ui(ui, cx, entered, typed, actions);
        } else if let Servers::Found(found) = &self.servers {
            found_ui(ui, cx, found);
        } else if self.servers == Servers::Unknown && self.finding.looked {
            self.others_ui(ui, cx, actions);
        }
        ui.add_space(space::S);
        let by_hand = cx.messages.get("ui-settings-by-hand");
        let button = Button::quiet(&by_hand).icon(icons::PENCIL_SIMPLE);
        if super::edge_button(ui, button).clicked() {
            self.servers = Servers::ByHand;
        }
    }

    /// The field of the address; whether Enter was pressed in it.
    fn address_ui(&mut self, ui: &mut Ui, cx: Cx<'_>, mistakes: Mistakes) -> bool {
        let wrong = match (mistakes.address || self.finding.wrong, mistakes.taken) {
            (true, _) if EmailAddress::parse(&self.form.address).is_err() => {
                Some(cx.messages.get("ui-settings-email-wrong"))
            }
            (_, true) => Some(cx.messages.get("ui-settings-account-taken")),
            _ => None,
        };
        let title = cx.messages.get("ui-settings-account-address");
        let field = Field::new(&title).error(wrong.as_deref()).max_chars(254);
        let response = field.show(ui, &mut self.form.address);
        if self.form.kept_name.is_none() {
            focus_on_appear(ui, &response);
        }
        response.lost_focus() && ui.input(|input| input.key_pressed(egui::Key::Enter))
    }

    fn search_ui(
        &mut self,
        ui: &mut Ui,
        cx: Cx<'_>,
        entered: bool,
        typed: Option<EmailAddress>,
        actions: &mut Vec<Action>,
    ) {
        ui.add_space(space::M);
        let find = cx.messages.get("ui-settings-find");
        let pressed = Button::primary(&find).icon(icons::MAGNIFYING_GLASS).show(ui).clicked();
        ui.add_space(space::S);
        small(ui, &cx.messages.get("ui-settings-find-help"));
        if !pressed && !entered {
            return;
        }
        self.finding =
            Finding { wrong: typed.is_none(), address: typed.clone(), ..Finding::default() };
        actions.extend(typed.map(|address| Action::Ask(Command::FindSettings(address))));
    }

    /// All ways to ask others, each with whom it asks and what they learn.
    fn others_ui(&mut self, ui: &mut Ui, cx: Cx<'_>, actions: &mut Vec<Action>) {
        let Some(address) = self.finding.address.clone() else { return };
        ui.add_space(space::L);
        label(ui, Type::Interface, &cx.messages.get("ui-settings-not-known"));
        for asking in &mut self.finding.ways {
            ui.add_space(space::L);
            if let Some(command) = asking.asking_ui(ui, cx, &address) {
                actions.push(Action::Ask(command));
            }
        }
    }

    /// What the desk knows about an address's settings: they are taken as they are for a new account.
    pub(super) fn take_known(&mut self, known: &KnownSettings) {
        let is_asked = self.finding.address.as_ref() == Some(&known.address);
        if self.form.kept_name.is_some() || !is_asked {
            return;
        }
        self.finding.looked = true;
        match &known.found {
            Some(found) => {
                self.take_help(known);
                self.form.take_servers(&found.account(&known.address, self.best_way()));
                self.servers = Servers::Found(Box::new(found.clone()));
            }
            None => {
                let fresh = |way: &Way| Asking { way: way.clone(), state: Asked::NotYet };
                self.finding.ways = known.ways.iter().map(fresh).collect();
            }
        }
    }
}

impl Asking {
    /// One way: whom it asks, then its button, then what came of it.
    fn asking_ui(&mut self, ui: &mut Ui, cx: Cx<'_>, address: &EmailAddress) -> Option<Command> {
        let theme = Theme::of(ui);
        small(ui, &cx.messages.text(&self.way.notice()));
        ui.add_space(space::XS);
        let words = cx.messages.text(&button_words(&self.way));
        match &self.state {
            Asked::NotYet => {
                if Button::secondary(&words).show(ui).clicked() {
                    self.state = Asked::Waiting;
                    let (address, way) = (address.clone(), self.way.clone());
                    return Some(Command::AskForSettings { address, way });
                }
            }
            Asked::Waiting => {
                let waiting = cx.messages.get("ui-settings-asking");
                icon_line(ui, icons::CLOCK, theme.ink_2, Type::Small, &waiting);
            }
            Asked::Answered(Ok(Found::Settings(found))) => {
                found_ui(ui, cx, found);
                if let Some(caution) = found.caution(address) {
                    ui.add_space(space::S);
                    Banner::new(Tone::Ochre, &cx.messages.text(&caution)).show(ui);
                }
                ui.add_space(space::S);
                if Button::primary(&cx.messages.get("ui-settings-use")).show(ui).clicked() {
                    let found = Box::new(found.clone());
                    return Some(Command::TakeSettings { address: address.clone(), found });
                }
            }
            Asked::Answered(Ok(Found::Elsewhere(_))) => {
                let next = cx.messages.get("ui-settings-asked-elsewhere");
                icon_line(ui, icons::ARROW_RIGHT, theme.ink_2, Type::Small, &next);
            }
            Asked::Answered(Ok(Found::Nothing)) => {
                let nothing = cx.messages.get("ui-settings-asked-nothing");
                icon_line(ui, icons::INFO, theme.ink_2, Type::Small, &nothing);
            }
            Asked::Answered(Err(why)) => {
                icon_line(ui, icons::X_CIRCLE, theme.wax, Type::Small, &cx.messages.text(why));
                ui.add_space(space::XS);
                if Button::quiet(&words).show(ui).clicked() {
                    self.state = Asked::Waiting;
                    let (address, way) = (address.clone(), self.way.clone());
                    return Some(Command::AskForSettings { address, way });
                }
            }
        }
        None
    }
}

fn button_words(way: &Way) -> Notice {
    match way {
        Way::Page { host, .. } => Notice::new("ui-settings-ask-host").text("host", host),
        Way::MailHost { domain } => Notice::new("ui-settings-ask-mail-host").text("domain", domain),
        Way::Records { domain } => Notice::new("ui-settings-ask-records").text("domain", domain),
        Way::Names { domain } => Notice::new("ui-settings-ask-names").text("domain", domain),
    }
}

/// What was found: who says so, and the servers.
fn found_ui(ui: &mut Ui, cx: Cx<'_>, found: &Suggestion) {
    ui.add_space(space::M);
    card(ui, space::L, |ui| {
        ui.set_min_width(ui.available_width());
        heading(ui, Type::Strong, &cx.messages.get("ui-settings-found"));
        ui.add_space(space::XS);
        label(ui, Type::Dense, &cx.messages.text(&found.notice()));
        ui.add_space(space::S);
        let server = |notice: Notice, server: &Server| {
            cx.messages
                .text(&notice.text("host", &server.host).text("port", server.port.to_string()))
        };
        small(ui, &server(Notice::new("ui-settings-found-smtp"), &found.smtp));
        if let Some(imap) = &found.imap {
            small(ui, &server(Notice::new("ui-settings-found-imap"), imap));
        }
        let user = Notice::new("ui-settings-found-user").text("user", &found.user);
        small(ui, &cx.messages.text(&user));
    });
}
