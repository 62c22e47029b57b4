//! The pieces that a column is laid out in: paragraphs, and parts of long ones.

use std::ops::Range;
use std::sync::Arc;

use unicode_segmentation::GraphemeCursor;

use super::asked::{Asked, Room};
use super::direction::Script;
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
    /// Its bytes of the text, without the line break behind it. While it is put off, where it ends is
    /// a guess as well, unless it is the last one.
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
    pub(super) direction: Direction,
    /// What the paragraph begins in.
    pub(super) script: Script,
    pub(super) width_px: f32,
    pub(super) scale: f32,
    pub(super) is_first: bool,
    /// No two spans overlap, and each begins behind the one before it.
    pub(super) sorted: bool,
}

impl Setter<'_> {
    /// The piece that begins with these bytes. Where more of its paragraph follows, it ends with a full
    /// line, so that a reader does not see where it was cut; only isolates and embeddings that go on for
    /// longer than a piece end with it.
    pub(super) fn piece(
        &self,
        engine: &mut Engine,
        mut range: Range<usize>,
        is_last: bool,
        top: f32,
    ) -> Piece {
        let words = self.text.get(range.clone()).unwrap_or_default();
        let spans = self.spans(&range);
        let paragraph = ParagraphStyle { spans: &spans, ..self.style.paragraph };
        let Self { direction, script, scale, .. } = *self;
        let asked = Asked { text: words, style: &paragraph, direction, script, scale };
        let needed = self.style.needed.is_some_and(|byte| range.start <= byte && byte <= range.end);
        let seen = self
            .style
            .seen
            .is_some_and(|(from, to)| top <= to && top + self.guess(words.len()) >= from);
        let affordable = engine.shaped_bytes() < self.style.budget_bytes;
        let now = needed || seen || affordable || engine.has(&asked);
        let room = match is_last {
            true => Room::Wrapped(self.width_px),
            false => Room::FullLines(self.width_px),
        };
        let laid = now.then(|| engine.laid(&asked, room));
        let height = match (self.style.gap_pt, &laid) {
            // The empty line at the very end is one that is being written.
            (Some(gap), _) if words.is_empty() && !self.is_first && range.end < self.text.len() => {
                gap * self.scale
            }
            (_, Some(laid)) => laid.height(),
            (_, None) => self.guess(words.len()),
        };
        if let Some(last) = laid.as_ref().and_then(|laid| laid.lines().last())
            && !is_last
        {
            range.end = range.start + last.range.end;
        }
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

/// As many bytes of the rest of a paragraph as are laid out at once, and whether that is all of it.
pub(super) fn next(text: &str, rest: Range<usize>) -> (Range<usize>, bool) {
    if rest.len() <= PIECE_BYTES {
        return (rest, true);
    }
    (rest.start..cut_at(text, rest.start), false)
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::typeset::{Column, Face, Family};

    const WORDS: [&str; 4] = [
        "We write to you about the people of Homs, who have been shelled for three weeks. ",
        "نكتب إليكم بشأن أهالي حمص الذين يتعرضون للقصف منذ ثلاثة أسابيع. ",
        "كتبت Human Rights Watch في 24 شباط أن 700 شخص قُتلوا (on “Baba Amr”). ",
        "قال (في حمص) سنة 2012: “لا” - وغيره؛ ",
    ];

    /// The places of all glyphs of a line, from left to right.
    fn places(paragraph: &Paragraph, line: usize) -> Vec<(u32, i32)> {
        let glyphs = paragraph.runs(line).flat_map(|run| run.glyphs().collect::<Vec<_>>());
        glyphs.map(|glyph| (glyph.id, (glyph.x * 16.0).round() as i32)).collect()
    }

    #[test]
    fn a_long_paragraph_looks_as_if_it_were_laid_out_whole() {
        let style = ParagraphStyle::new(Face::new(Family::Serif, 17.0, 28.0));
        for (beginning, words) in
            WORDS.map(|words| ("", words)).into_iter().chain([("They wrote: ", WORDS[3])])
        {
            let text = format!("{beginning}{}", words.repeat(20_000 / words.len()));
            for width in [230.0, 632.0, 1_111.0] {
                let mut engine = Engine::without_system_fonts();
                let whole = engine.paragraph(&text, &style, width, 1.0);
                let column = Column::new(&mut engine, &text, &ColumnStyle::new(style), width, 1.0);
                assert!(column.pieces.len() > 3);
                let theirs: Vec<_> = whole.lines().map(|line| (line.range, line.top)).collect();
                let ours: Vec<_> = column.lines().map(|(range, top, _)| (range, top)).collect();
                assert_eq!(ours, theirs, "{width}: {words}");
                assert_eq!(column.height(), whole.height());
                let pieces = column.pieces.iter().filter_map(|piece| piece.paragraph.as_ref());
                let ours: Vec<_> = pieces
                    .flat_map(|piece| (0..piece.lines().len()).map(|line| places(piece, line)))
                    .collect();
                let theirs: Vec<_> = (0..theirs.len()).map(|line| places(&whole, line)).collect();
                assert!(ours == theirs, "{width}: {beginning}{words}");
                for piece in column.pieces.iter() {
                    let shown = piece.paragraph.as_ref().unwrap().text();
                    assert_eq!(shown, &text[piece.range.clone()]);
                }
            }
        }
    }

    #[test]
    fn a_word_without_end_is_laid_out_to_its_end() {
        for (text, width) in [("ب".repeat(9_000), 300.0), ("a b ".repeat(4_000), f32::INFINITY)] {
            let mut engine = Engine::without_system_fonts();
            let style = ParagraphStyle::new(Face::new(Family::Serif, 17.0, 28.0));
            let column = Column::new(&mut engine, &text, &ColumnStyle::new(style), width, 1.0);
            let mut end = 0;
            for (range, ..) in column.lines() {
                assert_eq!(range.start, end);
                end = range.end;
            }
            assert_eq!(end, text.len());
        }
    }
}
