//! The pieces that a column is laid out in: paragraphs, and parts of long ones.

use std::ops::Range;
use std::sync::Arc;

use unicode_segmentation::GraphemeCursor;

use super::{ColumnStyle, Engine, Paragraph, ParagraphStyle, Span};
use crate::domain::Direction;

/// A paragraph that is longer is laid out in pieces: shaping costs by length, and a key press must not
/// wait for a megabyte.
const PIECE_BYTES: usize = 4096;
/// So far from its end a space is looked for, to cut a piece there.
const CUT_BYTES: usize = 1024;

/// A piece of a column: a paragraph, or a part of a long one.
#[derive(Clone)]
pub(super) struct Piece {
    /// Its bytes of the text, without the line break behind it.
    pub(super) range: Range<usize>,
    pub(super) top: f32,
    pub(super) height: f32,
    /// `None` while it is put off; its height is then a guess.
    pub(super) paragraph: Option<Arc<Paragraph>>,
    /// Whether a line break follows, or the end of the text.
    pub(super) is_last: bool,
    pub(super) is_right_to_left: bool,
}

/// Makes pieces.
pub(super) struct Setter<'a> {
    pub(super) text: &'a str,
    pub(super) style: &'a ColumnStyle<'a>,
    pub(super) direction: Option<Direction>,
    pub(super) width_px: f32,
    pub(super) scale: f32,
    pub(super) is_first: bool,
    /// No two spans overlap, and each begins behind the one before it.
    pub(super) sorted: bool,
}

impl Setter<'_> {
    pub(super) fn piece(
        &self,
        engine: &mut Engine,
        range: Range<usize>,
        is_last: bool,
        top: f32,
    ) -> Piece {
        let words = self.text.get(range.clone()).unwrap_or_default();
        let spans = self.spans(&range);
        let paragraph =
            ParagraphStyle { spans: &spans, direction: self.direction, ..self.style.paragraph };
        let direction = self.direction.unwrap_or(paragraph.fallback);
        let needed = self.style.needed.is_some_and(|byte| range.start <= byte && byte <= range.end);
        let seen = self
            .style
            .seen
            .is_some_and(|(from, to)| top <= to && top + self.guess(words.len()) >= from);
        let affordable = engine.shaped_bytes() < self.style.budget_bytes;
        let now = needed || seen || affordable || engine.has(words, &paragraph, self.scale);
        let laid = now.then(|| engine.paragraph(words, &paragraph, self.width_px, self.scale));
        let height = match (self.style.gap_pt, &laid) {
            // The empty line at the very end is one that is being written.
            (Some(gap), _) if words.is_empty() && !self.is_first && range.end < self.text.len() => {
                gap * self.scale
            }
            (_, Some(laid)) => laid.height(),
            (_, None) => self.guess(words.len()),
        };
        let is_right_to_left = direction == Direction::RightToLeft;
        Piece { range, top, height, paragraph: laid, is_last, is_right_to_left }
    }

    /// The spans of these bytes, counted from their beginning.
    fn spans(&self, range: &Range<usize>) -> Vec<Span> {
        let spans = self.style.paragraph.spans;
        // Of thousands of spans a paragraph has few.
        let first = match self.sorted {
            true => spans.partition_point(|span| span.range.end <= range.start),
            false => 0,
        };
        let near = spans.get(first..).unwrap_or_default().iter();
        let near = near.take_while(|span| !self.sorted || span.range.start < range.end);
        let touching =
            near.filter(|span| span.range.start < range.end && range.start < span.range.end);
        let inside = touching.map(|span| Span {
            range: span.range.start.max(range.start) - range.start
                ..span.range.end.min(range.end) - range.start,
            ..span.clone()
        });
        inside.collect()
    }

    /// About how high so many bytes will be.
    fn guess(&self, bytes: usize) -> f32 {
        let face = self.style.paragraph.face;
        let a_line = (self.width_px / (face.size_pt * self.scale * 0.5)).max(1.0);
        (bytes as f32 / a_line).ceil().max(1.0) * face.line_pt * self.scale
    }
}

pub(super) fn is_sorted(spans: &[Span]) -> bool {
    let mut pairs = spans.iter().zip(spans.iter().skip(1));
    pairs.all(|(span, next)| span.range.end <= next.range.start)
}

/// A paragraph's bytes in pieces, and whether each is the last of them.
pub(super) fn cut(text: &str, whole: Range<usize>) -> Vec<(Range<usize>, bool)> {
    let mut pieces = Vec::new();
    let mut start = whole.start;
    while whole.end - start > PIECE_BYTES {
        let end = cut_at(text, start);
        pieces.push((start..end, false));
        start = end;
    }
    pieces.push((start..whole.end, true));
    pieces
}

/// Where a piece that begins here ends: behind a space if there is one, else between two letters.
fn cut_at(text: &str, start: usize) -> usize {
    let mut end = start + PIECE_BYTES;
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    let mut from = end - CUT_BYTES;
    while !text.is_char_boundary(from) {
        from += 1;
    }
    let tail = text.get(from..end).unwrap_or_default();
    if let Some((at, space)) = tail.char_indices().rev().find(|(_, sign)| sign.is_whitespace()) {
        return from + at + space.len_utf8();
    }
    let mut cursor = GraphemeCursor::new(end, text.len(), true);
    match cursor.is_boundary(text, 0) {
        Ok(false) => match cursor.prev_boundary(text, 0) {
            Ok(Some(before)) if before > from => before,
            _ => end,
        },
        _ => end,
    }
}
