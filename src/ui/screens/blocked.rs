//! The person's data cannot be opened: says why, what is safe, and what to do. It never starts
//! with empty data instead.

use crate::domain::Notice;
use crate::ui::command::Event;
use crate::ui::screen::{Action, Cx, ScreenUi};

/// Says why nothing can be opened.
pub struct BlockedScreen {
    why: Notice,
}

impl BlockedScreen {
    /// The screen with its reason.
    pub fn new(why: Notice) -> Self {
        Self { why }
    }
}

impl ScreenUi for BlockedScreen {
    fn screen_ui(&mut self, ui: &mut egui::Ui, cx: Cx<'_>, _actions: &mut Vec<Action>) {
        ui.label(cx.messages.text(&self.why));
    }

    fn on_event(&mut self, _event: &Event) {}
}
