//! The choice of targets: by group, some, or one.

use crate::domain::AppealId;
use crate::ui::command::{Command, Event};
use crate::ui::screen::{Action, Cx, ScreenUi};

/// The choice of targets: by group, some, or one.
pub struct ChooseScreen {}

impl ChooseScreen {
    /// The screen as it opens, and what it asks the desk first.
    pub fn open(id: AppealId) -> (Self, Vec<Command>) {
        (Self {}, vec![Command::Choose(id)])
    }
}

impl ScreenUi for ChooseScreen {
    fn screen_ui(&mut self, _ui: &mut egui::Ui, _cx: Cx<'_>, _actions: &mut Vec<Action>) {}

    fn on_event(&mut self, _event: &Event) {}
}
