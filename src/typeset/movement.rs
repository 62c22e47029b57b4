//! How a caret goes through a text, and what a click selects.

use unicode_segmentation::{GraphemeCursor, UnicodeSegmentation};

use super::caret::{Caret, Selection, Unit};
use super::column::Column;
use super::rects::{LineClusters, line_index};

/// A step of the caret. Left and right are those of the screen, whatever the text's direction.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    /// Over the letter on the left.
    Left,
    /// Over the letter on the right.
    Right,
    /// To the beginning of a word, or its end, on the left.
    WordLeft,
    /// To the end of a word, or its beginning, on the right.
    WordRight,
    /// To the line above.
    Up,
    /// To the line below.
    Down,
    /// So many pixels up or down.
    Page(i32),
    /// To the start of the line on the screen.
    LineStart,
    /// To its end.
    LineEnd,
    /// To the start of the paragraph, or of the one before.
    ParagraphStart,
    /// To the end of the paragraph, or of the one behind.
    ParagraphEnd,
    /// To the start of the text.
    Start,
    /// To its end.
    End,
}

impl Column {
    /// The selection after a step; `extend` keeps its anchor. `text` is what was laid out.
    #[must_use]
    pub fn step(&self, text: &str, from: &Selection, step: Step, extend: bool) -> Selection {
        let (focus, column_px) = match step {
            Step::Left | Step::Right if !extend && !from.is_caret() => {
                (self.side(from, step == Step::Right), None)
            }
            Step::Left => (self.beside(from.focus, false), None),
            Step::Right => (self.beside(from.focus, true), None),
            Step::WordLeft => (self.word(text, from.focus, false), None),
            Step::WordRight => (self.word(text, from.focus, true), None),
            Step::Up => self.vertical(from, VerticalStep::Line { down: false }),
            Step::Down => self.vertical(from, VerticalStep::Line { down: true }),
            Step::Page(pixels) => self.vertical(from, VerticalStep::Pixels(pixels)),
            Step::LineStart => (self.line_edge(from.focus, true), None),
            Step::LineEnd => (self.line_edge(from.focus, false), None),
            Step::ParagraphStart => (Caret::before(paragraph_start(text, from.focus.byte)), None),
            Step::ParagraphEnd => (Caret::behind(paragraph_end(text, from.focus.byte)), None),
            Step::Start => (Caret::before(0), None),
            Step::End => (Caret::behind(text.len()), None),
        };
        let focus = between_letters(text, from.focus, focus, step);
        let anchor = if extend { from.anchor } else { focus };
        Selection { column_px, ..Selection::between(anchor, focus) }
    }

    /// What a click selects: a caret, or with a larger unit the word or paragraph there.
    pub fn select_at(&self, text: &str, x: f32, y: f32, unit: Unit) -> Selection {
        let caret = self.caret_at(x, y);
        let (start, end) = unit_around(text, caret, unit);
        match unit {
            Unit::Character => Selection::caret(caret),
            _ => Selection { unit, base: (start, end), ..Selection::of(&(start..end)) },
        }
    }

    /// The selection dragged to a point: it grows by the unit that it was begun with.
    #[must_use]
    pub fn drag_to(&self, text: &str, from: &Selection, x: f32, y: f32) -> Selection {
        let caret = self.caret_at(x, y);
        if from.unit == Unit::Character {
            return Selection::between(from.anchor, caret);
        }
        let (start, end) = unit_around(text, caret, from.unit);
        let (first, last) = from.base;
        let grown = if start < first {
            Selection::between(Caret::behind(last), Caret::before(start))
        } else {
            Selection::between(Caret::before(first), Caret::behind(end.max(last)))
        };
        Selection { unit: from.unit, base: from.base, ..grown }
    }

    /// The end of a selection that is further to one side, lines counting first.
    fn side(&self, selection: &Selection, right: bool) -> Caret {
        let key = |caret: Caret| {
            let rect = self.caret_rect(caret);
            (rect.y0, rect.x0)
        };
        let (anchor, focus) = (key(selection.anchor), key(selection.focus));
        let same_line = anchor.0 == focus.0;
        let anchor_first = match same_line {
            true => anchor.1 < focus.1,
            // Of several lines, the side is where the paragraph's lines go on.
            false => (anchor.0 < focus.0) != self.is_right_to_left(selection.focus.byte),
        };
        if anchor_first == right { selection.focus } else { selection.anchor }
    }

    /// The place beside this one on the screen.
    fn beside(&self, caret: Caret, right: bool) -> Caret {
        let Some((line, place)) = self.line_of(caret) else {
            return self.next_piece(caret, right);
        };
        let at_edge = if right { place == line.clusters.len() } else { place == 0 };
        if at_edge {
            return self.over_edge(caret, &line, right);
        }
        let next = if right { line.caret(place + 1, true) } else { line.caret(place - 1, false) };
        self.not_behind_soft_break(next, &line)
    }

    /// Behind the last letter of a line that goes on below, the caret is shown where it goes on: a
    /// text has no second place there.
    fn not_behind_soft_break(&self, caret: Caret, line: &LineClusters) -> Caret {
        let piece = self.pieces.get(self.piece_of(caret));
        let is_soft = piece.is_some_and(|piece| {
            caret.byte == line.range.end && (caret.byte < piece.range.end || !piece.is_last)
        });
        if is_soft && caret.leans_back { Caret::before(caret.byte) } else { caret }
    }

    /// From a line's side to the line above or below, as the paragraph's direction has it.
    fn over_edge(&self, caret: Caret, line: &LineClusters, right: bool) -> Caret {
        let forward = right != line.is_right_to_left;
        let piece = self.piece_of(caret);
        let Some(piece_range) = self.pieces.get(piece).map(|piece| piece.range.clone()) else {
            return caret;
        };
        let first = line.range.start == piece_range.start;
        let last = line.range.end == piece_range.end;
        if (forward && last) || (!forward && first) {
            return self.next_piece(caret, right);
        }
        let beyond =
            if forward { Caret::before(line.range.end) } else { Caret::behind(line.range.start) };
        let Some((next, _)) = self.line_of(beyond) else { return caret };
        let place = if right { 0 } else { next.clusters.len() };
        // The same byte has been shown on this side already: one letter further.
        let over = if right { next.caret(place + 1, true) } else { next.caret(place - 1, false) };
        let stays = next.caret(place, !right);
        if stays.byte == caret.byte || !forward { over } else { stays }
    }

    /// To the next paragraph, or the one before.
    fn next_piece(&self, caret: Caret, right: bool) -> Caret {
        let at = self.piece_of(caret);
        let Some(piece) = self.pieces.get(at) else { return caret };
        let forward = right != piece.is_right_to_left;
        let to = if forward { Some(at + 1) } else { at.checked_sub(1) };
        let Some(next) = to.and_then(|to| self.pieces.get(to)) else {
            // At the side of a text, nothing is further, also where that is not its end.
            return caret;
        };
        let joined = if forward { !piece.is_last } else { !next.is_last };
        let edge =
            if forward { Caret::before(next.range.start) } else { Caret::behind(next.range.end) };
        if joined && edge.byte == caret.byte { self.beside_once(edge, right) } else { edge }
    }

    /// One letter on within a line.
    fn beside_once(&self, caret: Caret, right: bool) -> Caret {
        let Some((line, place)) = self.line_of(caret) else { return caret };
        if right && place < line.clusters.len() {
            line.caret(place + 1, true)
        } else if !right && place > 0 {
            line.caret(place - 1, false)
        } else {
            caret
        }
    }

    fn word(&self, text: &str, caret: Caret, right: bool) -> Caret {
        let forward = right != self.is_right_to_left(caret.byte);
        if forward {
            Caret::behind(word_end(text, caret.byte))
        } else {
            Caret::before(word_start(text, caret.byte))
        }
    }

    fn vertical(&self, from: &Selection, step: VerticalStep) -> (Caret, Option<f32>) {
        let rect = self.caret_rect(from.focus);
        let x = from.column_px.unwrap_or(rect.x0);
        let beyond = |down| if down { Caret::behind(self.text_bytes) } else { Caret::before(0) };
        match step {
            VerticalStep::Line { down } => match self.line_beside(from.focus, x, down) {
                Some(caret) => (caret, Some(x)),
                None => (beyond(down), None),
            },
            VerticalStep::Pixels(pixels) => {
                let y = (rect.y0 + rect.y1) / 2.0 + pixels as f32;
                if y < 0.0 || y >= self.height() {
                    return (beyond(y >= 0.0), None);
                }
                (self.caret_at(x, y), Some(x))
            }
        }
    }

    /// The place in the line above or below that is nearest to this column of pixels.
    fn line_beside(&self, caret: Caret, x: f32, down: bool) -> Option<Caret> {
        let at = self.piece_of(caret);
        let piece = self.pieces.get(at)?;
        let lines = self.lines_of(piece);
        let here = line_index(&lines, caret, piece.range.start);
        let inside = if down { here.checked_add(1) } else { here.checked_sub(1) };
        if let Some(line) = inside.and_then(|index| lines.get(index)) {
            return Some(line.caret_at(x));
        }
        let beside = if down { at.checked_add(1) } else { at.checked_sub(1) };
        let beside = self.pieces.get(beside?)?;
        let lines = self.lines_of(beside);
        let line = if down { lines.first() } else { lines.last() };
        Some(line.map_or(Caret::before(beside.range.start), |line| line.caret_at(x)))
    }

    fn line_edge(&self, caret: Caret, start: bool) -> Caret {
        let Some((line, _)) = self.line_of(caret) else { return caret };
        if start { Caret::before(line.range.start) } else { Caret::behind(line.range.end) }
    }
}

/// The caret never stands within a letter, also where parts of it are drawn apart from each other.
fn between_letters(text: &str, from: Caret, to: Caret, step: Step) -> Caret {
    let goes_on = matches!(step, Step::Left | Step::Right | Step::WordLeft | Step::WordRight);
    let byte = match goes_on && to.byte > from.byte {
        true => letter_ceil(text, to.byte),
        false => letter_floor(text, to.byte),
    };
    Caret { byte, ..to }
}

#[derive(Debug, Clone, Copy)]
enum VerticalStep {
    Line { down: bool },
    Pixels(i32),
}

/// The letters of a text, each with all its marks and with the byte where it begins.
pub fn letters(text: &str) -> impl Iterator<Item = (usize, &str)> {
    text.grapheme_indices(true)
}

/// Where the words of a text begin.
pub fn word_starts(text: &str) -> impl Iterator<Item = usize> {
    text.split_word_bound_indices().filter(|(_, word)| is_word(word)).map(|(at, _)| at)
}

/// The letter before this byte begins here.
pub fn letter_before(text: &str, byte: usize) -> usize {
    let mut cursor = GraphemeCursor::new(byte, text.len(), true);
    cursor.prev_boundary(text, 0).ok().flatten().unwrap_or(0)
}

/// The letter behind this byte ends here.
pub fn letter_behind(text: &str, byte: usize) -> usize {
    let mut cursor = GraphemeCursor::new(byte, text.len(), true);
    cursor.next_boundary(text, 0).ok().flatten().unwrap_or(text.len())
}

/// The place between two letters that is at this byte, or else before it.
pub fn letter_floor(text: &str, byte: usize) -> usize {
    let byte = char_floor(text, byte);
    let mut cursor = GraphemeCursor::new(byte, text.len(), true);
    match cursor.is_boundary(text, 0) {
        Ok(false) => letter_before(text, byte),
        _ => byte,
    }
}

/// The place between two letters that is at this byte, or else behind it.
pub fn letter_ceil(text: &str, byte: usize) -> usize {
    let byte = char_floor(text, byte);
    let mut cursor = GraphemeCursor::new(byte, text.len(), true);
    match cursor.is_boundary(text, 0) {
        Ok(false) => letter_behind(text, byte),
        _ => byte,
    }
}

fn char_floor(text: &str, byte: usize) -> usize {
    let mut byte = byte.min(text.len());
    while !text.is_char_boundary(byte) {
        byte -= 1;
    }
    byte
}

/// Where the word at or behind this byte ends.
pub fn word_end(text: &str, byte: usize) -> usize {
    let rest = text.get(byte..).unwrap_or_default();
    let words = rest.split_word_bound_indices();
    let mut words = words.filter(|(_, word)| is_word(word));
    words.next().map_or(text.len(), |(at, word)| byte + at + word.len())
}

/// Where the word at or before this byte begins.
pub fn word_start(text: &str, byte: usize) -> usize {
    // Words before: those of the paragraph at hand are enough, unless it begins here.
    let head = text.get(..byte).unwrap_or_default();
    let mut end = head.len();
    loop {
        let from = head.get(..end).and_then(|head| head.rfind('\n')).map_or(0, |at| at + 1);
        let line = head.get(from..end).unwrap_or_default();
        // From the front: to go backwards through a line of flags takes a long time.
        let words = line.split_word_bound_indices().filter(|(_, word)| is_word(word));
        let last = words.reduce(|_, last| last);
        match last {
            Some((at, _)) => return from + at,
            None if from == 0 => return 0,
            None => end = from - 1,
        }
    }
}

fn is_word(word: &str) -> bool {
    word.chars().any(char::is_alphanumeric)
}

/// The word or paragraph around a place.
fn unit_around(text: &str, caret: Caret, unit: Unit) -> (usize, usize) {
    let byte = caret.byte.min(text.len());
    match unit {
        Unit::Character => (byte, byte),
        Unit::Paragraph => {
            let start = text.get(..byte).and_then(|head| head.rfind('\n')).map_or(0, |at| at + 1);
            let rest = text.get(byte..).and_then(|rest| rest.find('\n'));
            (start, rest.map_or(text.len(), |at| byte + at))
        }
        Unit::Word => {
            let (start, end) = unit_around(text, caret, Unit::Paragraph);
            let line = text.get(start..end).unwrap_or_default();
            // Behind the last letter of a word is still that word.
            let at = if caret.leans_back && byte > start { byte - start - 1 } else { byte - start };
            let mut words = line.split_word_bound_indices();
            let around = words.find(|(from, word)| at < from + word.len());
            around.map_or((end, end), |(from, word)| (start + from, start + from + word.len()))
        }
    }
}

fn paragraph_start(text: &str, byte: usize) -> usize {
    let (start, _) = unit_around(text, Caret::before(byte), Unit::Paragraph);
    if start < byte || start == 0 {
        return start;
    }
    unit_around(text, Caret::before(start - 1), Unit::Paragraph).0
}

fn paragraph_end(text: &str, byte: usize) -> usize {
    let (_, end) = unit_around(text, Caret::before(byte), Unit::Paragraph);
    if end > byte || end == text.len() {
        return end;
    }
    unit_around(text, Caret::before(end + 1), Unit::Paragraph).1
}
