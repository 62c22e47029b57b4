//! The list of appeals, as cards, with one obvious next step.

use crate::ui::command::{Command, Event};
use crate::ui::screen::{Action, Cx, ScreenUi};

/// The list of appeals, as cards, with one obvious next step.
pub struct AppealsScreen {}

impl AppealsScreen {
    /// The screen as it opens, and what it asks the desk first.
    pub fn open() -> (Self, Vec<Command>) {
        (Self {}, vec![Command::ListAppeals])
    }
}

impl ScreenUi for AppealsScreen {
    fn screen_ui(&mut self, _ui: &mut egui::Ui, _cx: Cx<'_>, _actions: &mut Vec<Action>) {}

    fn on_event(&mut self, _event: &Event) {}
}
