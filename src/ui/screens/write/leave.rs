//! The ways out of a letter. None is taken while its last words are on the screen only: they are
//! waited for, and where they cannot be saved the person is asked.

use egui::{Ui, ViewportCommand};

use super::WriteScreen;
use super::dialogs::Ask;
use crate::domain::TargetId;
use crate::ui::command::Command;
use crate::ui::screen::{Action, Cx, Place};

/// What is done as soon as the words on their way to the disk are there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Next {
    /// Another letter is opened.
    Letter(TargetId),
    /// The screen is left for this place, or the window closed.
    Leave(Option<Place>),
}

impl WriteScreen {
    /// Goes to another letter, unless the words on this one are not safe yet: then they are saved.
    pub(super) fn open_letter(&mut self, target: TargetId, cx: Cx<'_>, actions: &mut Vec<Action>) {
        if self.save_first(cx, actions) {
            return;
        }
        if self.form.is_on_its_way() {
            self.next = Some(Next::Letter(target));
        } else {
            self.ask_for(target, actions);
        }
    }

    /// Goes to the review, unless the words are not safe yet: then they are saved.
    pub(super) fn review(&mut self, cx: Cx<'_>, actions: &mut Vec<Action>) {
        if !self.save_first(cx, actions) {
            actions.push(Action::Go(Place::Review(self.appeal.clone())));
        }
    }

    /// Whether the screen can be left now. If not, it is left as soon as the words are kept; whoever
    /// does not wait for that, or waits in vain, is asked.
    pub(super) fn may_go(&mut self, to: Option<&Place>) -> bool {
        if self.leaving {
            return true;
        }
        let on_its_way = self.form.is_on_its_way();
        let impatient = on_its_way && matches!(self.next, Some(Next::Leave(_)));
        if on_its_way {
            self.next = Some(Next::Leave(to.cloned()));
        }
        if impatient || self.form.has_failed() {
            self.ask = Some(Ask::Leave(to.cloned()));
        }
        !on_its_way && !self.form.has_failed()
    }

    /// Does what waited, once it is known what became of the words.
    pub(super) fn go_on(&mut self, ui: &Ui, actions: &mut Vec<Action>) {
        if self.form.is_on_its_way() {
            return;
        }
        match self.next.take() {
            Some(Next::Leave(to)) if self.form.has_failed() => self.ask = Some(Ask::Leave(to)),
            Some(Next::Leave(to)) => {
                self.ask = None;
                go_to(to, ui, actions);
            }
            Some(Next::Letter(target)) if !self.form.has_failed() => {
                self.ask_for(target, actions);
            }
            Some(Next::Letter(_)) | None => {}
        }
    }

    fn ask_for(&mut self, target: TargetId, actions: &mut Vec<Action>) {
        self.wanted = Some(target.clone());
        self.form.note_sent();
        actions.push(Action::Ask(Command::Write(self.appeal.clone(), Some(target))));
    }

    fn save_first(&mut self, cx: Cx<'_>, actions: &mut Vec<Action>) -> bool {
        let failed = self.form.has_failed();
        if failed {
            let again = self.form.save_again(&self.appeal, cx.now);
            actions.extend(again.into_iter().map(Action::Ask));
        }
        failed
    }
}

/// Leaves for a place, or closes the window.
pub(super) fn go_to(to: Option<Place>, ui: &Ui, actions: &mut Vec<Action>) {
    match to {
        Some(place) => actions.push(Action::Go(place)),
        None => ui.ctx().send_viewport_cmd(ViewportCommand::Close),
    }
}
