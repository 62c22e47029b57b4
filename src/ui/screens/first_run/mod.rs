//! The welcome on the very first start: a sheet with a few fields, and how letters should leave.

use crate::ui::command::{Command, Event};
use crate::ui::screen::{Action, Cx, ScreenUi};

/// The welcome on the very first start: a sheet with a few fields, and how letters should leave.
pub struct FirstRunScreen {}

impl FirstRunScreen {
    /// The screen as it opens, and what it asks the desk first.
    pub fn open(cx: Cx<'_>) -> (Self, Vec<Command>) {
        let _ = cx;
        (Self {}, Vec::new())
    }
}

impl ScreenUi for FirstRunScreen {
    fn screen_ui(&mut self, _ui: &mut egui::Ui, _cx: Cx<'_>, _actions: &mut Vec<Action>) {}

    fn on_event(&mut self, _event: &Event) {}
}
