//! Paragraphs below each other, and where in them a byte or a point is.

use std::ops::Range;

use super::direction::beginning;
use super::paragraph::Rect;
use super::pieces::{Piece, Setter, is_sorted, next};
use super::rects::{Cluster, LineClusters, clusters, line_index};
use super::{Caret, Engine, Paragraph, ParagraphStyle};

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
    /// From this height to that, in pixels, everything is laid out in any case: what is looked at.
    pub seen: Option<(f32, f32)>,
    /// Everything on one line, whatever its length and whatever is in it.
    pub one_line: bool,
    /// Room below paragraphs: the number of each, counted from 0 and in rising order, and pixels.
    pub below: &'a [(usize, f32)],
}

impl<'a> ColumnStyle<'a> {
    /// Laid out whole at once.
    pub fn new(paragraph: ParagraphStyle<'a>) -> Self {
        Self {
            paragraph,
            gap_pt: None,
            budget_bytes: usize::MAX,
            needed: None,
            seen: None,
            one_line: false,
            below: &[],
        }
    }
}

impl ColumnStyle<'_> {
    /// Room below a paragraph, in pixels.
    fn below(&self, number: usize) -> f32 {
        let first = self.below.partition_point(|(at, _)| *at < number);
        let here = self.below.get(first..).unwrap_or_default().iter();
        here.take_while(|(at, _)| *at == number).map(|(_, room)| room).sum()
    }
}

/// A line for whoever reads a text out.
#[derive(Debug, Clone)]
pub struct ReadingLine {
    /// Its bytes of the text, without the line break behind it.
    pub range: Range<usize>,
    /// Its top.
    pub top: f32,
    /// Its bottom.
    pub bottom: f32,
    /// Whether its paragraph runs from right to left.
    pub is_right_to_left: bool,
    /// Where it begins, if it is empty.
    pub start_x: f32,
    /// Whether it is the last line of its paragraph.
    pub is_last: bool,
    /// Its letters, in the order of reading.
    pub clusters: Vec<Cluster>,
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
        if style.one_line {
            return Self::one_line(engine, text, style, width_px, scale);
        }
        let mut pieces = Vec::new();
        let mut top = 0.0;
        let mut start = 0;
        let mut before = None;
        let sorted = is_sorted(style.paragraph.spans);
        for (number, line) in text.split('\n').enumerate() {
            let whole = start..start + line.len();
            // One without a letter, such as a date in figures, goes with the one before it.
            before = beginning(line).or(before);
            let (direction, script) = style.paragraph.begun(before);
            let is_first = start == 0;
            let setter =
                Setter { text, style, direction, script, width_px, scale, is_first, sorted };
            let mut from = whole.start;
            loop {
                let (range, is_last) = next(text, from..whole.end);
                let piece = setter.piece(engine, range, is_last, top);
                from = piece.range.end;
                top += piece.height;
                pieces.push(piece);
                if is_last {
                    break;
                }
            }
            top += style.below(number);
            start = whole.end + 1;
        }
        Self { pieces, text_bytes: text.len(), width_px, height_px: top }
    }

    /// All of a text on one line, at least as wide as it was to be.
    fn one_line(
        engine: &mut Engine,
        text: &str,
        style: &ColumnStyle<'_>,
        width_px: f32,
        scale: f32,
    ) -> Self {
        // Line breaks have as many bytes as spaces, so that places stay the same.
        let flat = text.contains('\n').then(|| text.replace('\n', " "));
        let flat = flat.as_deref().unwrap_or(text);
        let paragraph = engine.paragraph(flat, &style.paragraph, f32::INFINITY, scale);
        let is_right_to_left = paragraph.is_right_to_left();
        // Spaces at its end count: somebody is about to write behind them.
        let width = width_px.max(paragraph.full_width().ceil());
        let paragraph = match is_right_to_left {
            // Where it starts depends on how wide the line is.
            true => engine.paragraph(flat, &style.paragraph, width + 1.0, scale),
            false => paragraph,
        };
        let piece = Piece {
            range: 0..text.len(),
            top: 0.0,
            height: paragraph.height(),
            paragraph: Some(paragraph),
            is_last: true,
            is_right_to_left,
        };
        let height_px = piece.height;
        Self { pieces: vec![piece], text_bytes: text.len(), width_px: width, height_px }
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

    /// The lines of the paragraphs that touch these bytes, with their clusters in the order of reading,
    /// for whoever reads the text out. A piece that is put off counts as one line without clusters.
    pub fn reading_lines(&self, bytes: Range<usize>) -> impl Iterator<Item = ReadingLine> + '_ {
        let first = self.pieces.partition_point(|piece| piece.range.end < bytes.start);
        let near = self.pieces.get(first..).unwrap_or_default().iter();
        near.take_while(move |piece| piece.range.start <= bytes.end).flat_map(|piece| {
            let start_x = self.start_x(piece);
            let mut lines = self.lines_of(piece);
            if lines.is_empty() {
                lines.push(LineClusters {
                    range: piece.range.clone(),
                    top: piece.top,
                    bottom: piece.top + piece.height,
                    clusters: Vec::new(),
                    is_right_to_left: piece.is_right_to_left,
                });
            }
            let last = lines.len() - 1;
            lines.into_iter().enumerate().map(move |(index, mut line)| {
                line.clusters.sort_unstable_by_key(|cluster| cluster.range.start);
                ReadingLine {
                    range: line.range,
                    top: line.top,
                    bottom: line.bottom,
                    is_right_to_left: line.is_right_to_left,
                    start_x,
                    is_last: index == last && piece.is_last,
                    clusters: line.clusters,
                }
            })
        })
    }

    /// Where each line of the text, not of the screen, begins and ends, from top to bottom.
    pub fn paragraph_heights(&self) -> Vec<(f32, f32)> {
        let mut heights = Vec::new();
        let mut top = None;
        for piece in &self.pieces {
            let start = *top.get_or_insert(piece.top);
            if piece.is_last {
                heights.push((start, piece.top + piece.height));
                top = None;
            }
        }
        heights
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
            let x = self.start_x(piece);
            return Rect { x0: x, y0: piece.top, x1: x, y1: piece.top + piece.height };
        };
        let x = line.x(place, self.start_x(piece));
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
            })
            .collect()
    }

    /// The line that a caret is in, and before which of its clusters, from left to right.
    pub(super) fn line_of(&self, caret: Caret) -> Option<(LineClusters, usize)> {
        let piece = self.pieces.get(self.piece_of(caret))?;
        let mut lines = self.lines_of(piece);
        if lines.is_empty() {
            return None;
        }
        let line = lines.swap_remove(line_index(&lines, caret, piece.range.start));
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
