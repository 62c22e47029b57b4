//! The table of all letters about to go, with every problem in words.

use crate::domain::AppealId;
use crate::ui::command::{Command, Event};
use crate::ui::screen::{Action, Cx, ScreenUi};

/// The table of all letters about to go, with every problem in words.
pub struct ReviewScreen {}

impl ReviewScreen {
    /// The screen as it opens, and what it asks the desk first.
    pub fn open(id: AppealId) -> (Self, Vec<Command>) {
        (Self {}, vec![Command::Review(id)])
    }
}

impl ScreenUi for ReviewScreen {
    fn screen_ui(&mut self, _ui: &mut egui::Ui, _cx: Cx<'_>, _actions: &mut Vec<Action>) {}

    fn on_event(&mut self, _event: &Event) {}
}
