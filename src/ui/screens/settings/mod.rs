//! What a person can set, by topic.

use crate::ui::command::{Command, Event};
use crate::ui::screen::{Action, Cx, ScreenUi, Topic};

/// What a person can set, by topic.
pub struct SettingsScreen {}

impl SettingsScreen {
    /// The screen as it opens, and what it asks the desk first.
    pub fn open(topic: Topic, cx: Cx<'_>) -> (Self, Vec<Command>) {
        let _ = topic;
        let _ = cx;
        (Self {}, vec![Command::ReadSettings])
    }
}

impl ScreenUi for SettingsScreen {
    fn screen_ui(&mut self, _ui: &mut egui::Ui, _cx: Cx<'_>, _actions: &mut Vec<Action>) {}

    fn on_event(&mut self, _event: &Event) {}
}
