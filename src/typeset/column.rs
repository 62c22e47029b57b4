//! Paragraphs below each other, and where in them a byte or a point is.

use std::ops::Range;
use std::sync::Arc;

use unicode_segmentation::GraphemeCursor;

use super::paragraph::Rect;
use super::rects::{Cluster, clusters};
use super::{Caret, Engine, Paragraph, ParagraphStyle, Span, base_direction};
use crate::domain::Direction;

/// A paragraph that is longer is laid out in pieces: shaping costs by length, and a key press must not
/// wait for a megabyte.
const PIECE_BYTES: usize = 4096;
/// So far from its end a space is looked for, to cut a piece there.
const CUT_BYTES: usize = 1024;

/// How a text of several paragraphs is set.
#[derive(Debug, Clone, Copy)]
pub struct ColumnStyle<'a> {
    /// How each paragraph is set; spans count in bytes of the whole text. Without a direction, each
    /// paragraph goes by its own first strong character.
    pub paragraph: ParagraphStyle<'a>,
    /// How high an empty line between paragraphs is, in points; `None` is as high as any line.
    pub gap_pt: Option<f32>,
    /// How many bytes may be shaped for it and all others of this turn before the rest is put off to
    /// later turns.
    pub budget_bytes: usize,
    /// A byte whose paragraph is laid out in any case, such as the caret's.
    pub needed: Option<usize>,
}

impl<'a> ColumnStyle<'a> {
    /// Laid out whole at once.
    pub fn new(paragraph: ParagraphStyle<'a>) -> Self {
        Self { paragraph, gap_pt: None, budget_bytes: usize::MAX, needed: None }
    }
}

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

/// A text, laid out.
#[derive(Clone)]
pub struct Column {
    pub(super) pieces: Vec<Piece>,
    pub(super) text_bytes: usize,
    width_px: f32,
    height_px: f32,
}

impl Column {
    /// Lays a text out in this width.
    pub fn new(
        engine: &mut Engine,
        text: &str,
        style: &ColumnStyle<'_>,
        width_px: f32,
        scale: f32,
    ) -> Self {
        let mut pieces = Vec::new();
        let mut top = 0.0;
        let mut start = 0;
        for line in text.split('\n') {
            let whole = start..start + line.len();
            let direction = style.paragraph.direction.or_else(|| base_direction(line));
            for (range, is_last) in cut(text, whole.clone()) {
                let setter =
                    Setter { text, style, direction, width_px, scale, is_first: start == 0 };
                let piece = setter.piece(engine, range, is_last, top);
                top += piece.height;
                pieces.push(piece);
            }
            start = whole.end + 1;
        }
        Self { pieces, text_bytes: text.len(), width_px, height_px: top }
    }

    /// How wide it was to be.
    pub fn width(&self) -> f32 {
        self.width_px
    }

    /// How high it is.
    pub fn height(&self) -> f32 {
        self.height_px
    }

    /// Whether all of it is laid out; else it should be asked for again in the next turn.
    pub fn is_whole(&self) -> bool {
        self.pieces.iter().all(|piece| piece.paragraph.is_some())
    }

    /// The paragraphs that are laid out and stand at least partly between these heights: each with its
    /// bytes of the text and its top.
    pub fn paragraphs(
        &self,
        from: f32,
        to: f32,
    ) -> impl Iterator<Item = (Range<usize>, f32, &Paragraph)> {
        let first = self.pieces.partition_point(|piece| piece.top + piece.height < from);
        let shown = self.pieces.get(first..).unwrap_or_default();
        shown
            .iter()
            .take_while(move |piece| piece.top <= to)
            .filter_map(|piece| Some((piece.range.clone(), piece.top, piece.paragraph.as_deref()?)))
    }

    /// All lines: their bytes of the text, from their top to their bottom.
    pub fn lines(&self) -> impl Iterator<Item = (Range<usize>, f32, f32)> + '_ {
        self.pieces.iter().flat_map(|piece| {
            let lines = piece.paragraph.iter().flat_map(|paragraph| paragraph.lines());
            lines.map(|line| {
                let range =
                    line.range.start + piece.range.start..line.range.end + piece.range.start;
                (range, piece.top + line.top, piece.top + line.bottom)
            })
        })
    }

    /// Whether the paragraph that has this byte runs from right to left.
    pub fn is_right_to_left(&self, byte: usize) -> bool {
        let at = self.piece_of(Caret::before(byte));
        self.pieces.get(at).is_some_and(|piece| piece.is_right_to_left)
    }

    /// Where the caret stands: a box without width, as high as its line.
    pub fn caret_rect(&self, caret: Caret) -> Rect {
        let at = self.piece_of(caret);
        let Some(piece) = self.pieces.get(at) else { return Rect::default() };
        let Some((line, place)) = self.line_of(caret) else {
            let x = if piece.is_right_to_left { self.width_px } else { 0.0 };
            return Rect { x0: x, y0: piece.top, x1: x, y1: piece.top + piece.height };
        };
        let x = line.x(place);
        Rect { x0: x, y0: line.top, x1: x, y1: line.bottom }
    }

    /// The place that is nearest to a point.
    pub fn caret_at(&self, x: f32, y: f32) -> Caret {
        let at = self.pieces.partition_point(|piece| piece.top + piece.height <= y);
        let at = at.min(self.pieces.len().saturating_sub(1));
        let Some(piece) = self.pieces.get(at) else { return Caret::default() };
        let lines = self.lines_of(piece);
        let line = lines.iter().find(|line| y < line.bottom).or(lines.last());
        line.map_or(Caret::before(piece.range.start), |line| line.caret_at(x))
    }

    /// The boxes that cover these bytes, a line's from left to right, lines from top to bottom. A line
    /// break among them shows as a narrow box.
    pub fn rects(&self, range: &Range<usize>) -> Vec<Rect> {
        let mut rects = Vec::new();
        if range.is_empty() {
            return rects;
        }
        let first = self.pieces.partition_point(|piece| piece.range.end < range.start);
        for piece in self.pieces.get(first..).unwrap_or_default() {
            if piece.range.start >= range.end {
                break;
            }
            let lines = self.lines_of(piece);
            for line in &lines {
                line.cover(range, &mut rects);
            }
            let breaks = piece.is_last && piece.range.end < self.text_bytes;
            if breaks && range.contains(&piece.range.end) {
                rects.push(self.break_rect(piece, lines.last()));
            }
        }
        rects
    }

    /// The piece that a caret is in.
    pub(super) fn piece_of(&self, caret: Caret) -> usize {
        let at = self.pieces.partition_point(|piece| piece.range.end < caret.byte);
        let at = at.min(self.pieces.len().saturating_sub(1));
        let is_cut = self.pieces.get(at).is_some_and(|piece| {
            !piece.is_last && piece.range.end == caret.byte && !caret.leans_back
        });
        if is_cut { at + 1 } else { at }
    }

    /// The lines of a piece, with the clusters in them.
    pub(super) fn lines_of(&self, piece: &Piece) -> Vec<LineClusters> {
        let Some(paragraph) = &piece.paragraph else { return Vec::new() };
        let lines = paragraph.lines().enumerate();
        lines
            .map(|(index, line)| LineClusters {
                range: line.range.start + piece.range.start..line.range.end + piece.range.start,
                top: piece.top + line.top,
                bottom: piece.top + line.bottom,
                clusters: clusters(paragraph, index, piece.range.start),
                is_right_to_left: piece.is_right_to_left,
                start_x: self.start_x(piece),
            })
            .collect()
    }

    /// The line that a caret is in, and before which of its clusters, from left to right.
    pub(super) fn line_of(&self, caret: Caret) -> Option<(LineClusters, usize)> {
        let piece = self.pieces.get(self.piece_of(caret))?;
        let mut lines = self.lines_of(piece);
        let last = lines.len().checked_sub(1)?;
        let at = lines.iter().enumerate().position(|(index, line)| {
            let ends_here = caret.byte == line.range.end && (caret.leans_back || index == last);
            caret.byte < line.range.end && !(caret.leans_back && caret.byte == line.range.start)
                || ends_here
        });
        let line = lines.swap_remove(at.unwrap_or(last));
        let place = line.place(caret);
        Some((line, place))
    }

    /// Where an empty line has its caret.
    fn start_x(&self, piece: &Piece) -> f32 {
        if piece.is_right_to_left { self.width_px } else { 0.0 }
    }

    fn break_rect(&self, piece: &Piece, last: Option<&LineClusters>) -> Rect {
        const BREAK_PART: f32 = 0.25;
        let (top, bottom) =
            last.map_or((piece.top, piece.top + piece.height), |line| (line.top, line.bottom));
        let wide = (bottom - top) * BREAK_PART;
        let edge = |of: fn(&Cluster) -> f32| last.map(|line| line.clusters.iter().map(of));
        if piece.is_right_to_left {
            let left = edge(|cluster| cluster.x0).and_then(|it| it.reduce(f32::min));
            let x = left.unwrap_or_else(|| self.start_x(piece));
            Rect { x0: x - wide, y0: top, x1: x, y1: bottom }
        } else {
            let right = edge(|cluster| cluster.x1).and_then(|it| it.reduce(f32::max));
            let x = right.unwrap_or_else(|| self.start_x(piece));
            Rect { x0: x, y0: top, x1: x + wide, y1: bottom }
        }
    }
}

pub(super) use super::rects::LineClusters;

/// Makes pieces.
struct Setter<'a> {
    text: &'a str,
    style: &'a ColumnStyle<'a>,
    direction: Option<Direction>,
    width_px: f32,
    scale: f32,
    is_first: bool,
}

impl Setter<'_> {
    fn piece(&self, engine: &mut Engine, range: Range<usize>, is_last: bool, top: f32) -> Piece {
        let words = self.text.get(range.clone()).unwrap_or_default();
        let spans = self.spans(&range);
        let paragraph =
            ParagraphStyle { spans: &spans, direction: self.direction, ..self.style.paragraph };
        let direction = self.direction.unwrap_or(paragraph.fallback);
        let needed = self.style.needed.is_some_and(|byte| range.start <= byte && byte <= range.end);
        let affordable = engine.shaped_bytes() < self.style.budget_bytes;
        let now = needed || affordable || engine.has(words, &paragraph, self.width_px, self.scale);
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
        let touching = self
            .style
            .paragraph
            .spans
            .iter()
            .filter(|span| span.range.start < range.end && range.start < span.range.end);
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

/// A paragraph's bytes in pieces, and whether each is the last of them.
fn cut(text: &str, whole: Range<usize>) -> Vec<(Range<usize>, bool)> {
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
