//! Keys of the writing screen: from letter to letter, from note to note, to the review.

use egui::{Key, Modifiers, Ui};

use super::leave::Next;
use super::notes::{Note, Place as NotePlace};
use super::{GoTo, Shown, WriteScreen};
use crate::desk::view::WritingView;
use crate::domain::TargetId;
use crate::ui::screen::{Action, Cx};

impl WriteScreen {
    /// Takes the keys before the editor sees them.
    pub(super) fn keys(
        &mut self,
        ui: &Ui,
        shown: Shown<'_>,
        cx: Cx<'_>,
        actions: &mut Vec<Action>,
    ) {
        let Shown { view, notes, .. } = shown;
        let pressed = |modifiers: Modifiers, key: Key| {
            ui.input_mut(|input| input.consume_key(modifiers, key))
        };
        let back =
            pressed(Modifiers::ALT, Key::ArrowLeft) || pressed(Modifiers::COMMAND, Key::PageUp);
        let forth =
            pressed(Modifiers::ALT, Key::ArrowRight) || pressed(Modifiers::COMMAND, Key::PageDown);
        if let Some(target) = back.then(|| self.neighbour(view, -1)).flatten() {
            self.open_letter(target, cx, actions);
        }
        if let Some(target) = forth.then(|| self.neighbour(view, 1)).flatten() {
            self.open_letter(target, cx, actions);
        }
        if pressed(Modifiers::NONE, Key::F8) {
            self.next_note(notes);
        }
        if pressed(Modifiers::COMMAND, Key::Enter) {
            self.review(cx, actions);
        }
    }

    /// The letter so many places away, where there is one.
    pub(super) fn neighbour(&self, view: &WritingView, steps: isize) -> Option<TargetId> {
        let here = self.place_in(view)?;
        let there = here.checked_add_signed(steps)?;
        view.letters.get(there).map(|row| row.target.clone())
    }

    /// Which letter of all this is, counted from 0. Fast fingers count from the one asked for.
    pub(super) fn place_in(&self, view: &WritingView) -> Option<usize> {
        let waits_for = match &self.next {
            Some(Next::Letter(target)) => Some(target),
            _ => None,
        };
        let here = waits_for.or(self.wanted.as_ref()).or(self.form.target())?;
        view.letters.iter().position(|row| row.target == *here)
    }

    fn next_note(&mut self, notes: &[Note]) {
        let Some(last) = notes.len().checked_sub(1) else { return };
        let next = self.note.map_or(0, |note| if note >= last { 0 } else { note + 1 });
        self.note = Some(next);
        if let Some(note) = notes.get(next) {
            self.show_note(note);
        }
    }

    /// Goes to the words that a note is about.
    pub(super) fn show_note(&mut self, note: &Note) {
        self.go_to = Some(match &note.place {
            NotePlace::Whole => GoTo::Body(0..0),
            NotePlace::Subject => GoTo::Subject,
            NotePlace::Body(range) => GoTo::Body(range.clone()),
        });
    }
}
