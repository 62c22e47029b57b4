//! One letter at a time: the questions, the letter to edit, and the letter as the target reads it.

use crate::domain::{AppealId, TargetId};
use crate::ui::command::{Command, Event};
use crate::ui::screen::{Action, Cx, ScreenUi};

/// One letter at a time: the questions, the letter to edit, and the letter as the target reads it.
pub struct WriteScreen {}

impl WriteScreen {
    /// The screen as it opens, and what it asks the desk first.
    pub fn open(id: AppealId, at: Option<TargetId>) -> (Self, Vec<Command>) {
        (Self {}, vec![Command::Write(id, at)])
    }
}

impl ScreenUi for WriteScreen {
    fn screen_ui(&mut self, _ui: &mut egui::Ui, _cx: Cx<'_>, _actions: &mut Vec<Action>) {}

    fn on_event(&mut self, _event: &Event) {}
}
