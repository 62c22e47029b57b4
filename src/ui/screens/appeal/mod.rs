//! An appeal's page, made for reading, with one button: write a letter.

use crate::domain::AppealId;
use crate::ui::command::{Command, Event};
use crate::ui::screen::{Action, Cx, ScreenUi};

/// An appeal's page, made for reading, with one button: write a letter.
pub struct AppealScreen {}

impl AppealScreen {
    /// The screen as it opens, and what it asks the desk first.
    pub fn open(id: AppealId) -> (Self, Vec<Command>) {
        (Self {}, vec![Command::ReadAppeal(id)])
    }
}

impl ScreenUi for AppealScreen {
    fn screen_ui(&mut self, _ui: &mut egui::Ui, _cx: Cx<'_>, _actions: &mut Vec<Action>) {}

    fn on_event(&mut self, _event: &Event) {}
}
