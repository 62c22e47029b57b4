//! An appeal's files beside the letters they make.

use crate::domain::AppealId;
use crate::ui::command::{Command, Event};
use crate::ui::screen::{Action, Cx, ScreenUi};

/// An appeal's files beside the letters they make.
pub struct OrganiseScreen {}

impl OrganiseScreen {
    /// The screen as it opens, and what it asks the desk first.
    pub fn open(id: Option<AppealId>) -> (Self, Vec<Command>) {
        let _ = id;
        (Self {}, vec![Command::ListAppeals])
    }
}

impl ScreenUi for OrganiseScreen {
    fn screen_ui(&mut self, _ui: &mut egui::Ui, _cx: Cx<'_>, _actions: &mut Vec<Action>) {}

    fn on_event(&mut self, _event: &Event) {}
}
