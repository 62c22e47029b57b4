//! The person's data cannot be opened: says why, what is safe, and what to do. It never starts
//! with empty data instead.

use crate::domain::Notice;
use crate::ui::command::{Command, Event};
use crate::ui::screen::{Action, Cx, ScreenUi};
use crate::ui::theme::{Theme, Type, size, space};
use crate::ui::widgets::{Button, brand, centered, label_in, page, screen_title};

/// Says why nothing can be opened.
pub struct BlockedScreen {
    why: Notice,
    /// It is being tried once more: the answer opens another screen, or this one anew.
    trying: bool,
}

impl BlockedScreen {
    /// The screen with its reason.
    pub fn new(why: Notice) -> Self {
        Self { why, trying: false }
    }
}

impl ScreenUi for BlockedScreen {
    fn screen_ui(&mut self, ui: &mut egui::Ui, cx: Cx<'_>, actions: &mut Vec<Action>) {
        page(ui, "blocked", |ui| {
            brand(ui, "Clarion");
            ui.add_space(space::HUGE);
            centered(ui, size::READING, |ui| {
                screen_title(ui, &cx.messages.get("ui-blocked-title"), None);
                ui.add_space(space::L);
                let ink = Theme::of(ui).ink;
                label_in(ui, Type::Lead, ink, &cx.messages.text(&self.why));
                ui.add_space(space::XL);
                let again = cx.messages.get("ui-blocked-again");
                if self.trying {
                    label_in(ui, Type::Dense, ink, &cx.messages.get("ui-opening"));
                } else if Button::primary(&again).show(ui).clicked() {
                    self.trying = true;
                    actions.push(Action::Ask(Command::OpenAgain));
                }
            });
        });
    }

    fn on_event(&mut self, _event: &Event) {}
}
