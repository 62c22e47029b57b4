//! What a person can set, by topic. Most is kept as it is changed; a mail account is kept by its own
//! buttons, and a proxy too.

mod account_form;
mod account_page;
mod by_hand;
mod fields;
mod finding;
mod further;
mod look;
mod mail;
mod safety;
mod sending;
mod sign_in;
mod you;

use egui::Ui;

use crate::profile::Settings;
use crate::ui::command::{Command, Event};
use crate::ui::screen::{Action, Cx, ScreenUi, Topic};
use crate::ui::theme::{Type, space};
use crate::ui::widgets::{Banner, Button, Select, Tone, centered, page, screen_title, side_tabs};

use account_page::AccountPage;
use you::YouForm;

/// What a person can set, by topic.
pub struct SettingsScreen {
    topic: Topic,
    you: YouForm,
    /// The account that is being added or changed; `None` shows all of them.
    account: Option<Box<AccountPage>>,
    /// The account that is to be removed, while that is asked.
    removing: Option<String>,
    /// The proxy as it is typed, and whether a mistake in it is shown.
    proxy: String,
    proxy_tried: bool,
    /// What this screen last asked to be kept: an older answer must not undo it.
    kept: Settings,
    /// Why the settings file cannot be read, and is therefore not written over.
    unreadable: Option<crate::domain::Notice>,
}

/// From this width on, topics stand beside the form.
const SIDE_PT: f32 = 760.0;
/// From this width on, the check stands beside the form as well.
const CHECK_PT: f32 = 980.0;
/// The form's width.
const FORM_PT: f32 = 376.0;

impl SettingsScreen {
    /// The screen as it opens, and what it asks the desk first.
    pub fn open(topic: Topic, cx: Cx<'_>) -> (Self, Vec<Command>) {
        let screen = Self {
            topic,
            you: YouForm::of(&cx.settings.supporter),
            account: None,
            removing: None,
            proxy: sending::proxy_text(cx.settings),
            proxy_tried: false,
            kept: cx.settings.clone(),
            unreadable: None,
        };
        (screen, vec![Command::ReadSettings])
    }

    /// Keeps what the closure changes in the settings, when it changes anything.
    fn change(&mut self, actions: &mut Vec<Action>, change: impl FnOnce(&mut Settings)) {
        let mut settings = self.kept.clone();
        change(&mut settings);
        if settings != self.kept {
            self.kept = settings.clone();
            actions.push(Action::Ask(Command::SaveSettings(Box::new(settings))));
        }
    }

    /// A settings file that cannot be read: it stays as it is until the person wants new settings.
    fn unreadable_ui(&self, ui: &mut Ui, cx: Cx<'_>, actions: &mut Vec<Action>) {
        let Some(why) = &self.unreadable else { return };
        let (why, afresh) = (cx.messages.text(why), cx.messages.get("ui-settings-afresh"));
        if Banner::new(Tone::Wax, &why).action(&afresh).show(ui).action {
            actions.push(Action::Ask(Command::StartSettingsAfresh));
            // What was typed meanwhile could not be kept: it is now.
            actions.push(Action::Ask(Command::SaveSettings(Box::new(self.kept.clone()))));
        }
        ui.add_space(space::XL);
    }

    fn topics_ui(&mut self, ui: &mut Ui, cx: Cx<'_>, beside: bool) {
        let names = topic_names(cx);
        let names: Vec<&str> = names.iter().map(String::as_str).collect();
        let chosen = TOPICS.iter().position(|topic| *topic == self.topic).unwrap_or(0);
        let clicked = if beside {
            side_tabs(ui, &names, chosen)
        } else {
            let label = cx.messages.get("ui-settings-topic");
            Select::new(&label).width(FORM_PT.min(ui.available_width())).show(ui, &names, chosen)
        };
        if let Some(topic) = clicked.and_then(|index| TOPICS.get(index)) {
            self.topic = *topic;
        }
    }

    fn topic_ui(&mut self, ui: &mut Ui, cx: Cx<'_>, wide: bool, actions: &mut Vec<Action>) {
        ui.spacing_mut().item_spacing.y = 0.0;
        match self.topic {
            Topic::You => self.you_ui(ui, cx, actions),
            Topic::Mail => self.mail_ui(ui, cx, wide, actions),
            Topic::Languages => self.languages_ui(ui, cx, actions),
            Topic::Look => self.look_ui(ui, cx, actions),
            Topic::Safety => safety::safety_ui(ui, cx),
            Topic::About => safety::about_ui(ui, cx),
        }
    }
}

const TOPICS: [Topic; 6] =
    [Topic::You, Topic::Mail, Topic::Languages, Topic::Look, Topic::Safety, Topic::About];

fn topic_names(cx: Cx<'_>) -> [String; 6] {
    [
        cx.messages.get("ui-settings-you"),
        cx.messages.get("ui-settings-mail"),
        cx.messages.get("ui-settings-languages"),
        cx.messages.get("ui-settings-look"),
        cx.messages.get("ui-settings-safety"),
        cx.messages.get("ui-settings-about"),
    ]
}

impl ScreenUi for SettingsScreen {
    fn screen_ui(&mut self, ui: &mut Ui, cx: Cx<'_>, actions: &mut Vec<Action>) {
        page(ui, "settings", |ui| {
            centered(ui, 1_000.0, |ui| {
                screen_title(ui, &cx.messages.get("ui-settings-title"), None);
                ui.add_space(space::XXL);
                self.unreadable_ui(ui, cx, actions);
                let width = ui.available_width();
                if width < SIDE_PT {
                    self.topics_ui(ui, cx, false);
                    ui.add_space(space::XL);
                    // A part of its own: a column that is already wide does not become narrow.
                    ui.vertical(|ui| self.topic_ui(ui, cx, false, actions));
                    return;
                }
                ui.horizontal_top(|ui| {
                    ui.spacing_mut().item_spacing.x = 0.0;
                    // The words stand under the title; the ground of the chosen one reaches out.
                    ui.add_space(-12.0);
                    ui.vertical(|ui| {
                        ui.set_width(160.0);
                        self.topics_ui(ui, cx, true);
                    });
                    ui.add_space(space::XXXL);
                    ui.vertical(|ui| {
                        ui.set_max_width(ui.available_width());
                        self.topic_ui(ui, cx, width >= CHECK_PT, actions);
                    });
                });
            });
        });
    }

    fn on_event(&mut self, event: &Event) {
        if let Event::SettingsUnreadable(why) = event {
            self.unreadable.clone_from(why);
        }
        if let Some(page) = &mut self.account {
            page.on_event(event);
        }
    }
}

/// The title of a topic's form.
fn form_title(ui: &mut Ui, title: &str) {
    crate::ui::widgets::heading(ui, Type::Title, title);
    ui.add_space(space::M);
}

/// A quiet button whose words stand in line with what is above it: its ground reaches out.
fn edge_button(ui: &mut Ui, button: Button<'_>) -> egui::Response {
    let out = egui::vec2(12.0, 0.0);
    let room = ui.available_rect_before_wrap().translate(-out);
    // A child of its own: the column around it must not become wider by what reaches out.
    let mut child = ui.new_child(egui::UiBuilder::new().max_rect(room));
    let response = button.show(&mut child);
    let (min, size) = (response.rect.min + out, response.rect.size() - out);
    ui.advance_cursor_after_rect(egui::Rect::from_min_size(min, size));
    response
}
