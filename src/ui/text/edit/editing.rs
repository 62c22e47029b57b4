//! A text while it is edited: selection, undoing, an input method's words. Knows no window; it is the
//! text's owner who keeps the text, and who lays it out.

use std::borrow::Cow;
use std::ops::Range;

use super::clean::{clean, cut};
use super::command::{Command, Outcome, Reach, Rules};
use super::history::{Change, History, Kind};
use super::mask;
use super::places::{difference, fit, go};
use crate::domain::Direction;
use crate::typeset::{
    Caret, Column, Selection, Step, letter_before, letter_behind, letter_ceil, word_end, word_start,
};

/// The words of an input method, which are shown at the caret and not yet part of the text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Preedit {
    /// The words.
    pub text: String,
    /// The bytes of them that the input method's caret stands in, or that it has chosen.
    pub active: Option<Range<usize>>,
}

/// What an editor remembers from one command to the next.
#[derive(Debug, Clone, Default)]
pub struct Editing {
    selection: Selection,
    history: History,
    preedit: Option<Preedit>,
    direction: Option<Direction>,
}

/// How a change is made: which step of undoing it belongs to, by what rules, and when.
#[derive(Clone, Copy)]
struct How<'a> {
    kind: Kind,
    rules: &'a Rules,
    now: f64,
}

impl Editing {
    /// What is selected, in bytes of the text.
    pub fn selection(&self) -> Selection {
        self.selection
    }

    /// What an input method is about to write.
    pub fn preedit(&self) -> Option<&Preedit> {
        self.preedit.as_ref()
    }

    /// Which way paragraphs run, if not by the first letter of each.
    pub fn direction(&self) -> Option<Direction> {
        self.direction
    }

    /// Has paragraphs run this way, whatever their letters are.
    pub fn set_direction(&mut self, direction: Option<Direction>) {
        self.direction = direction;
    }

    /// What is to be laid out and drawn: the text, with an input method's words at the caret, or dots.
    pub fn shown<'a>(&self, text: &'a str, rules: &Rules) -> Cow<'a, str> {
        let text = match &self.preedit {
            Some(preedit) => {
                let at = self.selection.focus.byte;
                let (head, tail) = text.split_at_checked(at).unwrap_or((text, ""));
                Cow::Owned([head, &preedit.text, tail].concat())
            }
            None => Cow::Borrowed(text),
        };
        if rules.dots { Cow::Owned(mask::dots(&text)) } else { text }
    }

    /// What is selected in what is shown, with the caret where an input method has it.
    pub fn shown_selection(&self, text: &str, rules: &Rules) -> Selection {
        let selection = match &self.preedit {
            Some(preedit) => {
                let in_it = preedit.active.as_ref().map_or(preedit.text.len(), |active| active.end);
                Selection::caret(Caret::behind(self.selection.focus.byte + in_it))
            }
            None => self.selection,
        };
        if !rules.dots {
            return selection;
        }
        match self.preedit {
            // How many dots its words have is nothing to be exact about.
            Some(_) => mask::to_dots(text, self.selection),
            None => mask::to_dots(text, selection),
        }
    }

    /// The bytes of what is shown that are an input method's.
    pub fn shown_preedit(&self, rules: &Rules) -> Option<Range<usize>> {
        let preedit = self.preedit.as_ref().filter(|_| !rules.dots)?;
        let start = self.selection.focus.byte;
        Some(start..start + preedit.text.len())
    }

    /// The caret goes behind the text.
    pub fn go_to_end(&mut self, text: &str) {
        self.selection = Selection::caret(Caret::behind(text.len()));
    }

    /// Keeps what is selected within a text that may be another.
    pub fn fit(&mut self, text: &str) {
        self.selection = fit(text, self.selection);
    }

    /// The text was changed by somebody else. With `keep` this can be undone, unless the text is much
    /// another one: then no step leads back.
    pub fn changed_outside(&mut self, old: &str, new: &str, keep: bool) {
        self.preedit = None;
        let (at, taken, put) = difference(old, new);
        let kept = old.len() - taken.len();
        let before = self.selection;
        let caret = |byte: usize| match byte {
            _ if byte <= at => byte,
            _ if byte >= at + taken.len() => byte - taken.len() + put.len(),
            _ => at + put.len(),
        };
        let moved = |it: Caret| Caret { byte: caret(it.byte), ..it };
        let selection = Selection::between(moved(before.anchor), moved(before.focus));
        self.selection = fit(new, selection);
        if keep && 2 * kept >= old.len().max(new.len()) {
            let change = Change { at, taken: taken.to_owned(), put: put.to_owned() };
            self.history.record(Kind::Whole, change, before, self.selection, 0.0);
        } else {
            self.history = History::default();
        }
    }

    /// Forgets what was done; it cannot be undone any more.
    pub fn forget(&mut self) {
        self.history = History::default();
    }

    /// Does a command. `column` is what [`shown`](Self::shown) gives, laid out; `now` is in seconds.
    pub fn apply(
        &mut self,
        text: &mut String,
        column: &Column,
        command: Command,
        rules: &Rules,
        now: f64,
    ) -> Outcome {
        let how = How { kind: Kind::Whole, rules, now };
        let mut outcome = Outcome::default();
        match command {
            Command::Preedit { text: words, active } => {
                return self.preedit_is(text, &words, active, how);
            }
            Command::Commit(words) => {
                let composing = self.preedit.take().is_some();
                if composing || !words.is_empty() {
                    return self.insert(text, &words, How { kind: Kind::Typing, ..how });
                }
                return outcome;
            }
            Command::DeleteAround { .. } => self.preedit = None,
            _ => {}
        }
        // Whatever else is done while an input method shows words: they stay, and so does the layout,
        // in which they stood already.
        if let Some(preedit) = self.preedit.take() {
            outcome = self.insert(text, &preedit.text, How { kind: Kind::Typing, ..how });
        }
        let done = self.apply_plain(text, column, command, how);
        Outcome {
            changed: outcome.changed || done.changed,
            full: outcome.full || done.full,
            copied: done.copied,
        }
    }

    fn apply_plain(
        &mut self,
        text: &mut String,
        column: &Column,
        command: Command,
        how: How<'_>,
    ) -> Outcome {
        let selection = self.selection;
        match command {
            Command::Step { .. }
            | Command::LineSide { .. }
            | Command::Click { .. }
            | Command::Drag { .. } => {
                let went = self.went(text, column, &command, how.rules);
                self.select(text, went);
            }
            Command::SelectAll => {
                let all = Selection::between(Caret::before(0), Caret::behind(text.len()));
                self.select(text, all);
            }
            Command::Select(selection) => self.select(text, selection),
            Command::Direct(direction) => self.direction = direction,
            Command::Turn => {
                let here = column.is_right_to_left(selection.focus.byte);
                self.direction = match (self.direction, here) {
                    (Some(_), _) => None,
                    (None, true) => Some(Direction::LeftToRight),
                    (None, false) => Some(Direction::RightToLeft),
                };
            }
            Command::Copy => {
                return Outcome { copied: self.copied(text, how), ..Outcome::default() };
            }
            Command::Cut => {
                let copied = self.copied(text, how);
                let done = match copied {
                    Some(_) => self.replace(text, selection.range(), "", how),
                    None => Outcome::default(),
                };
                return Outcome { copied, ..done };
            }
            Command::Type(words) => {
                return self.insert(text, &words, How { kind: Kind::Typing, ..how });
            }
            Command::Paste(words) => return self.insert(text, &words, how),
            Command::NewLine if how.rules.one_line => {}
            Command::NewLine => {
                return self.insert(text, "\n", How { kind: Kind::Typing, ..how });
            }
            Command::Replace(words) => {
                return self.replace(text, 0..text.len(), &words, how);
            }
            Command::Delete(reach) => return self.delete(text, column, reach, how),
            Command::DeleteAround { before, behind } => {
                let at = selection.focus.byte;
                let head = text.get(..at).unwrap_or_default();
                let tail = text.get(at..).unwrap_or_default();
                let start = match before.checked_sub(1) {
                    Some(last) => head.char_indices().rev().nth(last).map_or(0, |(at, _)| at),
                    None => at,
                };
                let end = tail.char_indices().nth(behind).map_or(text.len(), |(it, _)| at + it);
                return self.replace(text, start..end, "", how);
            }
            Command::Undo | Command::Redo if how.rules.read_only => {}
            Command::Undo => return self.travelled(text, History::undo),
            Command::Redo => return self.travelled(text, History::redo),
            Command::Preedit { .. } | Command::Commit(_) | Command::Settle => {}
        }
        Outcome::default()
    }

    /// What is selected after a step or a click, which go by what is on the screen.
    fn went(&self, text: &str, column: &Column, command: &Command, rules: &Rules) -> Selection {
        if rules.dots {
            let from = mask::to_dots(text, self.selection);
            return mask::from_dots(text, go(&mask::word(text), column, &from, command));
        }
        go(text, column, &self.selection, command)
    }

    fn travelled(
        &mut self,
        text: &mut String,
        travel: fn(&mut History, &mut String) -> Option<Selection>,
    ) -> Outcome {
        let Some(selection) = travel(&mut self.history, text) else { return Outcome::default() };
        self.selection = fit(text, selection);
        Outcome { changed: true, ..Outcome::default() }
    }

    fn select(&mut self, text: &str, selection: Selection) {
        if selection.range() != self.selection.range() {
            self.history.close();
        }
        self.selection = fit(text, selection);
    }

    fn copied(&self, text: &str, how: How<'_>) -> Option<String> {
        let words = text.get(self.selection.range()).filter(|words| !words.is_empty())?;
        (!how.rules.secret).then(|| words.to_owned())
    }

    fn preedit_is(
        &mut self,
        text: &mut String,
        words: &str,
        active: Option<Range<usize>>,
        how: How<'_>,
    ) -> Outcome {
        if how.rules.read_only || (words.is_empty() && self.preedit.is_none()) {
            return Outcome::default();
        }
        let words = clean(words, true);
        if words.is_empty() {
            self.preedit = None;
            return Outcome::default();
        }
        // It takes the place of what is selected.
        let outcome = match self.preedit {
            None if !self.selection.is_caret() => {
                self.replace(text, self.selection.range(), "", how)
            }
            _ => Outcome::default(),
        };
        let byte = |at: usize| words.char_indices().nth(at).map_or(words.len(), |(byte, _)| byte);
        let active = active.map(|it| byte(it.start.min(it.end))..byte(it.end.max(it.start)));
        self.preedit = Some(Preedit { text: words.into_owned(), active });
        outcome
    }

    fn insert(&mut self, text: &mut String, words: &str, how: How<'_>) -> Outcome {
        let words = clean(words, how.rules.one_line);
        if words.is_empty() {
            return Outcome::default();
        }
        self.replace(text, self.selection.range(), &words, how)
    }

    fn delete(
        &mut self,
        text: &mut String,
        column: &Column,
        reach: Reach,
        how: How<'_>,
    ) -> Outcome {
        if !self.selection.is_caret() {
            return self.replace(text, self.selection.range(), "", how);
        }
        let at = self.selection.focus.byte;
        let line = |step: Step| {
            let command = Command::Step { step, extend: false };
            self.went(text, column, &command, how.rules).focus.byte
        };
        let range = match reach {
            // Where a password has words is not to be seen.
            Reach::WordBefore if how.rules.dots => 0..at,
            Reach::WordBehind if how.rules.dots => at..text.len(),
            Reach::LetterBefore => letter_before(text, at)..at,
            Reach::LetterBehind => at..letter_behind(text, at),
            Reach::WordBefore => word_start(text, at)..at,
            Reach::WordBehind => at..word_end(text, at),
            // At the line's own start, what is before is the line break.
            Reach::LineBefore => line(Step::LineStart).min(letter_before(text, at))..at,
            Reach::LineBehind => at..line(Step::LineEnd).max(letter_behind(text, at)),
        };
        let kind = match reach {
            Reach::LetterBefore => Kind::Backward,
            Reach::LetterBehind => Kind::Forward,
            _ => Kind::Whole,
        };
        self.replace(text, range, "", How { kind, ..how })
    }

    /// The one way in which the text is changed.
    fn replace(
        &mut self,
        text: &mut String,
        range: Range<usize>,
        words: &str,
        how: How<'_>,
    ) -> Outcome {
        let Some(taken) = text.get(range.clone()).filter(|_| !how.rules.read_only) else {
            return Outcome::default();
        };
        let words = clean(words, how.rules.one_line);
        let fits = match words.len() {
            0 => "",
            _ => {
                let kept = text.chars().count() - taken.chars().count();
                cut(&words, how.rules.max_chars.saturating_sub(kept))
            }
        };
        let full = fits.len() < words.len();
        if (range.is_empty() && fits.is_empty()) || (full && fits.is_empty()) {
            return Outcome { full, ..Outcome::default() };
        }
        let taken = taken.to_owned();
        let changed = taken != fits;
        let before = self.selection;
        text.replace_range(range.clone(), fits);
        let caret = Caret::behind(letter_ceil(text, range.start + fits.len()));
        self.selection = Selection::caret(caret);
        self.preedit = None;
        if !how.rules.secret && changed {
            let change = Change { at: range.start, taken, put: fits.to_owned() };
            self.history.record(how.kind, change, before, self.selection, how.now);
        }
        Outcome { changed, full, copied: None }
    }
}
