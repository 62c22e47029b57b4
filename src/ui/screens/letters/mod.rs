//! Drafts, waiting, sent, refused, unsure and practised letters, each with its log.

use crate::desk::view::{LetterFilter, LetterRef};
use crate::ui::command::{Command, Event};
use crate::ui::screen::{Action, Cx, ScreenUi};

/// Drafts, waiting, sent, refused, unsure and practised letters, each with its log.
pub struct LettersScreen {}

impl LettersScreen {
    /// The screen as it opens, and what it asks the desk first.
    pub fn open(filter: LetterFilter, letter: Option<LetterRef>) -> (Self, Vec<Command>) {
        let _ = filter;
        let _ = letter;
        (Self {}, Vec::new())
    }
}

impl ScreenUi for LettersScreen {
    fn screen_ui(&mut self, _ui: &mut egui::Ui, _cx: Cx<'_>, _actions: &mut Vec<Action>) {}

    fn on_event(&mut self, _event: &Event) {}
}
