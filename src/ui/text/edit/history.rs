//! What was done to a text, so that it can be undone and done again.

use std::collections::VecDeque;
use std::ops::Range;

use crate::typeset::{Selection, word_starts};

/// Typing that goes on after a longer pause is a step of its own.
const PAUSE_SECS: f64 = 1.0;
/// After so many characters the next word begins a step of its own: whoever never pauses does not lose
/// a whole paragraph by one key.
const LONG_CHARS: usize = 20;
/// So many steps are kept.
const MAX_STEPS: usize = 1_000;
/// So many bytes of taken and added words are kept; the last step is kept whatever its size.
const MAX_BYTES: usize = 4_000_000;

/// What kind of change something is. Changes of one kind that follow each other are one step.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// Letters, one after another.
    Typing,
    /// Letters taken away before the caret.
    Backward,
    /// Letters taken away behind the caret.
    Forward,
    /// Anything else: a step of its own.
    Whole,
}

/// Words taken away at a place, and words put there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Change {
    pub(super) at: usize,
    pub(super) taken: String,
    pub(super) put: String,
}

/// A step, with what was selected before and after it.
#[derive(Debug, Clone)]
struct Done {
    change: Change,
    before: Selection,
    after: Selection,
}

impl Done {
    fn bytes(&self) -> usize {
        self.change.taken.len() + self.change.put.len()
    }
}

/// All steps of a text.
#[derive(Debug, Clone, Default)]
pub(super) struct History {
    done: VecDeque<Done>,
    undone: Vec<Done>,
    bytes: usize,
    /// The kind of the last step, while it may still grow, and when it last did.
    open: Option<(Kind, f64)>,
}

impl History {
    /// Remembers a change; `now` in seconds.
    pub(super) fn record(
        &mut self,
        kind: Kind,
        change: Change,
        before: Selection,
        after: Selection,
        now: f64,
    ) {
        for gone in self.undone.drain(..) {
            self.bytes = self.bytes.saturating_sub(gone.bytes());
        }
        let grows = self.open.is_some_and(|(open, at)| {
            open == kind && kind != Kind::Whole && (0.0..PAUSE_SECS).contains(&(now - at))
        });
        self.bytes += change.taken.len() + change.put.len();
        let ends = change.put.contains('\n');
        let joined = self.done.back_mut().filter(|last| {
            grows
                && last.after == before
                && !(kind == Kind::Typing && is_full(&last.change, &change))
        });
        let rest = match joined {
            Some(last) => {
                let rest = join(kind, &mut last.change, change);
                if rest.is_none() {
                    last.after = after;
                }
                rest
            }
            None => Some(change),
        };
        if let Some(change) = rest {
            self.done.push_back(Done { change, before, after });
        }
        self.open = (!ends).then_some((kind, now));
        self.forget_old();
    }

    /// Whatever comes next is a step of its own.
    pub(super) fn close(&mut self) {
        self.open = None;
    }

    /// Takes the last step back: what is selected then. `None` if there is none.
    pub(super) fn undo(&mut self, text: &mut String) -> Option<Selection> {
        self.open = None;
        let step = self.done.pop_back()?;
        let Change { at, taken, put } = &step.change;
        if !swap(text, *at..*at + put.len(), put, taken) {
            *self = Self::default();
            return None;
        }
        let selection = step.before;
        self.undone.push(step);
        Some(selection)
    }

    /// Does the step again that was taken back last.
    pub(super) fn redo(&mut self, text: &mut String) -> Option<Selection> {
        self.open = None;
        let step = self.undone.pop()?;
        let Change { at, taken, put } = &step.change;
        if !swap(text, *at..*at + taken.len(), taken, put) {
            *self = Self::default();
            return None;
        }
        let selection = step.after;
        self.done.push_back(step);
        Some(selection)
    }

    fn forget_old(&mut self) {
        while self.done.len() > MAX_STEPS || (self.bytes > MAX_BYTES && self.done.len() > 1) {
            let Some(old) = self.done.pop_front() else { return };
            self.bytes = self.bytes.saturating_sub(old.bytes());
        }
    }
}

/// Whether a step is long enough, and a word begins behind it.
fn is_full(last: &Change, next: &Change) -> bool {
    let end = last.put.len();
    last.put.chars().nth(LONG_CHARS - 1).is_some()
        && word_starts(&[last.put.as_str(), &next.put].concat()).any(|at| at == end)
}

/// Adds a change to the one right before it; what does not fit there is given back.
fn join(kind: Kind, last: &mut Change, next: Change) -> Option<Change> {
    let adds = next.taken.is_empty() && next.at == last.at + last.put.len();
    match kind {
        Kind::Typing if adds => last.put.push_str(&next.put),
        Kind::Backward if next.put.is_empty() && next.at + next.taken.len() == last.at => {
            last.taken.insert_str(0, &next.taken);
            last.at = next.at;
        }
        Kind::Forward if next.put.is_empty() && next.at == last.at => {
            last.taken.push_str(&next.taken);
        }
        _ => return Some(next),
    }
    None
}

/// Puts words in the place of others, if these are there.
fn swap(text: &mut String, range: Range<usize>, old: &str, new: &str) -> bool {
    let is_there = text.get(range.clone()) == Some(old);
    if is_there {
        text.replace_range(range, new);
    }
    is_there
}

#[cfg(test)]
mod tests {
    use super::*;

    fn typed(history: &mut History, text: &mut String, words: &str, now: f64) {
        let at = text.len();
        text.push_str(words);
        let change = Change { at, taken: String::new(), put: words.to_owned() };
        let (before, after) = (Selection::at(at), Selection::at(text.len()));
        history.record(Kind::Typing, change, before, after, now);
    }

    #[test]
    fn typing_is_one_step_until_a_pause() {
        let (mut history, mut text) = (History::default(), String::new());
        for (words, now) in [("a", 0.0), ("b", 0.5), ("c", 1.4), ("d", 2.5), ("e", 2.6)] {
            typed(&mut history, &mut text, words, now);
        }
        assert!(history.undo(&mut text).is_some());
        assert_eq!(text, "abc");
        assert!(history.undo(&mut text).is_some());
        assert_eq!(text, "");
        assert!(history.undo(&mut text).is_none());
        assert!(history.redo(&mut text).is_some() && history.redo(&mut text).is_some());
        assert_eq!(text, "abcde");
    }

    #[test]
    fn a_text_that_was_changed_behind_its_back_is_not_broken() {
        let (mut history, mut text) = (History::default(), String::new());
        typed(&mut history, &mut text, "abc", 0.0);
        text = "é".to_owned();
        assert!(history.undo(&mut text).is_none());
        assert_eq!(text, "é");
    }

    #[test]
    fn what_is_kept_has_an_end() {
        let (mut history, mut text) = (History::default(), String::new());
        let long = "x".repeat(1_000_000);
        for turn in 0..9 {
            typed(&mut history, &mut text, &long, f64::from(turn) * 2.0);
        }
        assert!(history.bytes <= MAX_BYTES);
        assert!(history.done.len() == 4);
    }
}
