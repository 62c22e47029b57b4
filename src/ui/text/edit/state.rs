//! What an editor keeps from one frame to the next, by its id.

use std::ops::Range;
use std::sync::Arc;

use egui::mutex::Mutex;
use egui::{Context, Id, Key, KeyboardShortcut, Modifiers, Pos2};

use super::{Command, Editing};
use crate::domain::Direction;

/// So far apart two clicks are not a double click.
const CLICK_PT: f32 = 6.0;

/// An editor between two frames.
#[derive(Default)]
pub(super) struct State {
    pub(super) editing: Editing,
    /// The text as it was left, to see when somebody else changes it. A password is not kept.
    known: Option<String>,
    is_met: bool,
    /// How far one line is moved to the left, in pixels.
    pub(super) scroll_px: f32,
    /// When something was last done here; the caret shows for a while from then on.
    pub(super) active_at: f64,
    /// The most characters it takes, where there was no room for all that was to be added last.
    pub(super) full: Option<usize>,
    press: Option<Press>,
    /// The selection that the window system was told about.
    pub(super) told: Range<usize>,
    pub(super) had_focus: bool,
    /// Where the pointer was last, while the button that was pressed in the text is held: the selection
    /// goes along with it.
    pub(super) drags: Option<Pos2>,
    /// What was chosen in its menu, and is still to be done.
    pub(super) chosen: Option<Command>,
}

/// A press of the button.
#[derive(Clone, Copy)]
struct Press {
    at: Pos2,
    time: f64,
    count: u32,
}

/// An editor's state, shared with whoever asks for it.
pub(super) type Kept = Arc<Mutex<State>>;

/// The state of the editor with this id.
pub(super) fn kept(ctx: &Context, id: Id) -> Kept {
    ctx.data_mut(|data| data.get_temp_mut_or_default::<Kept>(id).clone())
}

/// Whether somebody is writing: the focus is in an editor.
pub fn is_writing(ctx: &Context) -> bool {
    let focused = ctx.memory(|memory| memory.focused());
    focused.is_some_and(|id| ctx.data(|data| data.get_temp::<Kept>(id)).is_some())
}

/// Which way the paragraphs of an editor run; `None` is by the first letter of each.
pub fn direction(ctx: &Context, id: Id) -> Option<Direction> {
    kept(ctx, id).lock().editing.direction()
}

/// The most characters that an editor takes, where not all that was last added to it had room.
pub fn full_at(ctx: &Context, id: Id) -> Option<usize> {
    kept(ctx, id).lock().full
}

/// The switch for that: whoever writes can turn the paragraphs of an editor round.
pub fn set_direction(ctx: &Context, id: Id, direction: Option<Direction>) {
    let kept = kept(ctx, id);
    let editing = &mut kept.lock().editing;
    if editing.direction() != direction {
        editing.set_direction(direction);
        ctx.request_repaint();
    }
}

/// The key that does the same, see [`Command::Turn`](super::Command::Turn).
pub const TURN: KeyboardShortcut =
    KeyboardShortcut::new(Modifiers::COMMAND.plus(Modifiers::SHIFT), Key::X);

impl State {
    /// Looks whether the text was changed outside. With `keep` such a change can be undone, if it is not
    /// a text altogether new.
    pub(super) fn meet(&mut self, text: &str, keep: bool, at_end: bool) {
        // Whoever comes to an answer by Tab goes on at its end; a letter is begun at its beginning.
        if !std::mem::replace(&mut self.is_met, true) && at_end {
            self.editing.go_to_end(text);
        }
        match &self.known {
            Some(known) if known == text => {}
            Some(known) => {
                self.editing.changed_outside(known, text, keep);
                self.full = None;
            }
            None => self.editing.fit(text),
        }
    }

    /// Remembers the text as it is left.
    pub(super) fn part(&mut self, text: &str, secret: bool) {
        match &mut self.known {
            _ if secret => self.known = None,
            Some(known) if known == text => {}
            Some(known) => text.clone_into(known),
            None => self.known = Some(text.to_owned()),
        }
    }

    /// The button is pressed: the first, second or third time in a row.
    pub(super) fn pressed(&mut self, at: Pos2, time: f64, delay_secs: f64) -> u32 {
        let again = self.press.filter(|last| {
            time - last.time < delay_secs && last.at.distance(at) < CLICK_PT && last.count < 3
        });
        let count = again.map_or(1, |last| last.count + 1);
        self.press = Some(Press { at, time, count });
        count
    }
}

#[cfg(test)]
mod tests {
    use egui::pos2;

    use super::*;

    #[test]
    fn presses_in_a_row_are_counted() {
        let mut state = State::default();
        for (x, time, count) in [
            (10.0, 0.0, 1),
            (11.0, 0.1, 2),
            (11.0, 0.2, 3),
            (11.0, 0.3, 1),
            (11.0, 0.4, 2),
            (31.0, 0.5, 1),
            (31.0, 2.0, 1),
        ] {
            assert_eq!(state.pressed(pos2(x, 5.0), time, 0.3), count, "{x} {time}");
        }
    }
}
