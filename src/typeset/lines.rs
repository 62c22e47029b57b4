//! A paragraph's glyphs in lines: where these break, in which order their parts stand, and where.

use std::ops::Range;

use parley_engine::ShapedText;
use parley_engine::shape::ShapedCluster;

use super::Align;
use super::cuts::{End, advance, cuts, spaces_at_end};
use super::shaper::Shaped;

/// All lines of a paragraph.
#[derive(Debug, Default)]
pub(super) struct Lines {
    pub(super) all: Vec<SetLine>,
    stretches: Vec<Stretch>,
    /// The width of the longest one, without spaces that hang beyond its end, and with them.
    pub(super) width: f32,
    pub(super) full_width: f32,
    pub(super) height: f32,
}

/// A line, in pixels from the paragraph's left side and top.
#[derive(Debug)]
pub(super) struct SetLine {
    /// Its bytes of the text.
    pub(super) range: Range<usize>,
    stretches: Range<usize>,
    pub(super) top: f32,
    pub(super) baseline: f32,
    pub(super) bottom: f32,
    /// Where its first stretch begins.
    pub(super) left: f32,
    /// How wide all of it is.
    pub(super) advance: f32,
    /// How much of that are spaces beyond its end.
    pub(super) hanging: f32,
}

/// A part of a line that has one run, one direction and one style.
#[derive(Debug, Clone)]
pub(super) struct Stretch {
    /// The number of its run.
    pub(super) run: u32,
    /// Its clusters of the text.
    pub(super) clusters: Range<u32>,
    /// The number of the part of the text that it is in.
    pub(super) part: u16,
    level: u8,
    /// Its left side.
    pub(super) x: f32,
}

impl Stretch {
    pub(super) fn is_right_to_left(&self) -> bool {
        self.level % 2 == 1
    }
}

impl Lines {
    /// Sets glyphs in lines of this width; `None` is as wide as need be.
    pub(super) fn new(shaped: &Shaped, text: &str, width_px: Option<f32>, align: Align) -> Self {
        let width_px = width_px.map(|width| width.max(1.0));
        let room = width_px.unwrap_or(f32::INFINITY);
        let clusters = shaped.text.shaped_clusters();
        let mut lines = Self::default();
        let mut y = 0.0_f64;
        for cut in cuts(clusters, room) {
            let set = clusters.get(cut.clusters.clone()).unwrap_or_default();
            let ink = set.len() - spaces_at_end(set);
            let spaces = advance(set.get(ink..).unwrap_or_default());
            let hanging = match cut.end {
                End::Full => spaces,
                End::Meant => spaces.min(cut.advance - room).max(0.0),
            };
            let (above, below) = reach(shaped, set);
            let top = y.round() as f32;
            let baseline = top + above;
            let from = lines.stretches.len();
            // What is one letter is not parted.
            let after = set.get(ink..).unwrap_or_default().iter();
            let parted = after.take_while(|cluster| !cluster.is_grapheme_start()).count();
            lines.stretch(shaped, &cut.clusters, cut.clusters.start + ink + parted);
            lines.all.push(SetLine {
                range: bytes(&shaped.text, set).unwrap_or(text.len()..text.len()),
                stretches: from..lines.stretches.len(),
                top,
                baseline,
                bottom: (baseline + below).round(),
                left: 0.0,
                advance: cut.advance,
                hanging,
            });
            y += f64::from(above + below);
            lines.full_width = lines.full_width.max(cut.advance);
            lines.width = lines.width.max(cut.advance - hanging);
        }
        lines.height = y as f32;
        lines.align(shaped, width_px.unwrap_or(lines.width), align);
        lines
    }

    /// Leaves the last one out, unless it is the only one.
    pub(super) fn leave_out_last(&mut self) {
        if self.all.len() > 1
            && let Some(last) = self.all.pop()
        {
            self.stretches.truncate(last.stretches.start);
            self.height = last.top;
        }
    }

    /// The parts of a line, from left to right.
    pub(super) fn stretches(&self, line: usize) -> &[Stretch] {
        let stretches = self.all.get(line).map(|line| line.stretches.clone());
        stretches.and_then(|range| self.stretches.get(range)).unwrap_or_default()
    }

    /// Adds the stretches of a line with these clusters, of which those from `ink` on are spaces at its
    /// end: they have the paragraph's own direction (UAX 9, rule L1).
    fn stretch(&mut self, shaped: &Shaped, line: &Range<usize>, ink: usize) {
        let from = self.stretches.len();
        let base = u8::from(shaped.is_right_to_left);
        let runs = shaped.text.runs();
        let first =
            runs.partition_point(|run| run.shaped_clusters_range.end as usize <= line.start);
        let behind = runs.iter().enumerate().skip(first);
        let here =
            behind.take_while(|(_, run)| (run.shaped_clusters_range.start as usize) < line.end);
        for (number, run) in here {
            let start = line.start.max(run.shaped_clusters_range.start as usize);
            let end = line.end.min(run.shaped_clusters_range.end as usize);
            let level = run.bidi_level.to_u8();
            let of_run = |range: Range<usize>, level| Stretch {
                run: number as u32,
                clusters: range.start as u32..range.end as u32,
                part: 0,
                level,
                x: 0.0,
            };
            let ink = if level == base { end } else { ink.clamp(start, end) };
            for stretch in [of_run(start..ink, level), of_run(ink..end, base)] {
                self.push_parts(shaped, stretch);
            }
        }
        order(self.stretches.get_mut(from..).unwrap_or_default());
    }

    /// Adds a stretch, one for each part of the text that is in it. What is one letter is not parted.
    fn push_parts(&mut self, shaped: &Shaped, whole: Stretch) {
        let range = whole.clusters.start as usize..whole.clusters.end as usize;
        let clusters = shaped.text.shaped_clusters().get(range).unwrap_or_default();
        let mut start = 0;
        while let Some(first) = clusters.get(start) {
            let part = first.style_index;
            let rest = clusters.get(start + 1..).unwrap_or_default().iter();
            let same = rest.take_while(|it| it.style_index == part || !it.is_grapheme_start());
            let end = start + 1 + same.count();
            let clusters = whole.clusters.start + start as u32..whole.clusters.start + end as u32;
            self.stretches.push(Stretch { clusters, part, ..whole });
            start = end;
        }
    }

    /// Moves each line to its side of the room, and its stretches to their places.
    fn align(&mut self, shaped: &Shaped, room: f32, align: Align) {
        for line in &mut self.all {
            let free = room - line.advance + line.hanging;
            // What hangs beyond the end is on the left of a line that runs from right to left.
            let start = if shaped.is_right_to_left { -line.hanging } else { 0.0 };
            line.left = start
                + match (align, shaped.is_right_to_left) {
                    (_, right_to_left) if free <= 0.0 => {
                        if right_to_left {
                            free
                        } else {
                            0.0
                        }
                    }
                    (Align::Center, _) => free * 0.5,
                    (Align::Start, false) | (Align::End, true) => 0.0,
                    (Align::Start, true) | (Align::End, false) => free,
                };
            let mut x = line.left;
            for stretch in self.stretches.get_mut(line.stretches.clone()).unwrap_or_default() {
                stretch.x = x;
                let range = stretch.clusters.start as usize..stretch.clusters.end as usize;
                x += advance(shaped.text.shaped_clusters().get(range).unwrap_or_default());
            }
        }
    }
}

/// How far a line reaches above and below its baseline: as far as the first part of the paragraph would,
/// and all that is in it.
fn reach(shaped: &Shaped, clusters: &[ShapedCluster]) -> (f32, f32) {
    let first = shaped.reaches.first().copied().unwrap_or_default();
    if shaped.reaches.len() < 2 {
        return first;
    }
    let signs = signs(clusters).and_then(|range| shaped.text.characters().get(range));
    let parts = signs.unwrap_or_default().iter().map(|sign| usize::from(sign.style_index));
    parts
        .filter_map(|part| shaped.reaches.get(part))
        .fold(first, |most, reach| (most.0.max(reach.0), most.1.max(reach.1)))
}

/// The characters of clusters that follow each other.
fn signs(clusters: &[ShapedCluster]) -> Option<Range<usize>> {
    let (first, last) = (clusters.first()?, clusters.last()?);
    Some(first.chars_range().start as usize..last.chars_range().end as usize)
}

/// Their bytes.
fn bytes(text: &ShapedText, clusters: &[ShapedCluster]) -> Option<Range<usize>> {
    let signs = text.characters().get(signs(clusters)?)?;
    Some(signs.first()?.text_byte_range().start..signs.last()?.text_byte_range().end)
}

/// From the order of the text to that from left to right (UAX 9, rule L2).
fn order(stretches: &mut [Stretch]) {
    let highest = stretches.iter().map(|it| it.level).max().unwrap_or(0);
    let odd = stretches.iter().map(|it| it.level).filter(|level| level % 2 == 1).min();
    for level in (odd.unwrap_or(u8::MAX)..=highest).rev() {
        for together in
            stretches.chunk_by_mut(|one, next| (one.level >= level) == (next.level >= level))
        {
            if together.first().is_some_and(|first| first.level >= level) {
                together.reverse();
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use crate::typeset::{
        Column, ColumnStyle, Engine, Face, Family, Paragraph, ParagraphStyle, Span,
    };

    const ARABIC: &str =
        "كتبت منظمة Amnesty International and many other organisations of the world في حمص";
    const ENGLISH: &str =
        "They wrote لا تنسونا نحن أهل حمص المحاصرة منذ أيام ونحن ننتظر جوابكم to the world";

    fn style<'a>() -> ParagraphStyle<'a> {
        ParagraphStyle::new(Face::new(Family::Serif, 17.0, 28.0))
    }

    fn laid_out(text: &str, width: f32) -> Arc<Paragraph> {
        Engine::without_system_fonts().paragraph(text, &style(), width, 1.0)
    }

    #[test]
    fn lines_stand_on_the_side_of_their_paragraph() {
        use crate::typeset::Align::{Center, End, Start};
        let room = 200.0;
        for (text, align, side) in [
            ("Homs", Start, 0.0),
            ("Homs", Center, 0.5),
            ("Homs", End, 1.0),
            ("حمص", Start, 1.0),
            ("حمص", Center, 0.5),
            ("حمص", End, 0.0),
        ] {
            let style = ParagraphStyle { align, ..style() };
            let mut engine = Engine::without_system_fonts();
            let paragraph = engine.paragraph(text, &style, room, 1.0);
            let line = paragraph.lines().next().unwrap();
            assert_eq!(line.left, (room - line.width) * side, "{text} {align:?}");
            let (left, right, _) = ink(&paragraph, 0);
            assert!((left - line.left).abs() < 0.1, "{text} {align:?}: {left}");
            assert!((right - line.left - line.width).abs() < 0.1, "{text} {align:?}: {right}");
        }
    }

    #[test]
    fn a_line_is_as_high_as_what_stands_in_it() {
        let large = Face::new(Family::Serif, 40.0, 60.0);
        let spans = [Span { range: 8..11, face: Some(large), brush: 0 }];
        let style = ParagraphStyle { spans: &spans, ..style() };
        let mut engine = Engine::without_system_fonts();
        let paragraph = engine.paragraph("one two III one", &style, 70.0, 1.0);
        let heights: Vec<_> = paragraph.lines().map(|line| line.bottom - line.top).collect();
        assert_eq!(heights.len(), 3);
        assert_eq!((heights[0], heights[2]), (28.0, 28.0));
        assert!(heights[1] > 28.0, "{heights:?}");
    }

    /// A sign that goes before others makes one letter with a space behind it.
    #[test]
    fn a_letter_with_a_space_in_it_stays_whole() {
        for text in
            ["ab \u{600} cd \u{600} ef", "ab\u{600} حمص\u{600} ef\u{600} ", "حمص \u{600} ab"]
        {
            for width in 1..80 {
                let paragraph = laid_out(text, width as f32);
                let mut end = 0;
                for (at, line) in paragraph.lines().enumerate() {
                    assert_eq!(line.range.start, end, "{text:?} in {width}");
                    end = line.range.end;
                    let letters: usize = paragraph.letters(at).map(|(it, ..)| it.len()).sum();
                    assert_eq!(letters, line.range.len());
                }
                assert_eq!(end, text.len());
            }
        }
    }

    #[test]
    fn another_width_shapes_nothing() {
        let mut engine = Engine::without_system_fonts();
        let one = engine.paragraph(ARABIC, &style(), 300.0, 1.0);
        let shaped = engine.shaped_bytes();
        let other = engine.paragraph(ARABIC, &style(), 200.0, 1.0);
        assert_eq!(engine.shaped_bytes(), shaped);
        assert!(other.lines().len() > one.lines().len());
        // What was cut off is not there.
        let cut = engine.one_line(ARABIC, &style(), 100.0, 1.0);
        assert!(cut.is_elided());
        assert_eq!(engine.one_line(ARABIC, &style(), 9_000.0, 1.0).text(), ARABIC);
    }

    /// The left and right sides of the ink of a line, and the widest gap in it.
    fn ink(paragraph: &Paragraph, line: usize) -> (f32, f32, f32) {
        let mut words: Vec<(f32, f32)> = Vec::new();
        for run in paragraph.runs(line) {
            let space = run.font().glyph(' ');
            for glyph in run.glyphs().filter(|it| Some(it.id) != space && it.advance > 0.0) {
                words.push((glyph.x, glyph.x + glyph.advance));
            }
        }
        words.sort_by(|a, b| a.0.total_cmp(&b.0));
        let gaps = words.windows(2).map(|two| two[1].0 - two[0].1);
        let widest = gaps.fold(0.0, f32::max);
        let right = words.iter().map(|it| it.1).fold(0.0, f32::max);
        (words[0].0, right, widest)
    }

    /// Whether spaces at its end stood elsewhere if they went with the letters before them.
    fn has_moved_spaces(paragraph: &Paragraph, line: usize) -> bool {
        let runs = paragraph.shaped.text.runs();
        let mut stretches = paragraph.lines.stretches(line).iter();
        stretches.any(|it| runs[it.run as usize].bidi_level.to_u8() != it.level)
    }

    #[test]
    fn a_space_at_the_end_of_a_line_is_not_between_its_words() {
        for text in [ARABIC, ENGLISH] {
            let space = laid_out("a b", 900.0);
            let (.., one) = ink(&space, 0);
            let mut broken_inside = 0;
            for width in 150..420 {
                let width = width as f32;
                let paragraph = laid_out(text, width);
                for (line, told) in paragraph.lines().enumerate() {
                    let (left, right, widest) = ink(&paragraph, line);
                    assert!(widest < one * 1.9, "{width} {line}: a gap of {widest}, not {one}");
                    assert!(
                        left > -0.6 && right < width + 0.6,
                        "{width} {line}: {left} to {right}"
                    );
                    assert!((told.left - left).abs() < 0.6, "{width} {line}: {left} {}", told.left);
                    broken_inside += usize::from(has_moved_spaces(&paragraph, line));
                }
            }
            assert!(broken_inside > 20, "{broken_inside}");
        }
    }

    /// Carets and clicks go by where the letters are drawn.
    #[test]
    fn the_caret_follows() {
        for text in [ARABIC, ENGLISH] {
            for width in [170.0, 230.0, 310.0] {
                let mut engine = Engine::without_system_fonts();
                let column = Column::new(&mut engine, text, &ColumnStyle::new(style()), width, 1.0);
                for line in column.reading_lines(0..text.len()) {
                    let mut clusters = line.clusters.clone();
                    clusters.sort_by(|a, b| a.x0.total_cmp(&b.x0));
                    for two in clusters.windows(2) {
                        assert!((two[0].x1 - two[1].x0).abs() < 0.1, "{width}: {two:?}");
                    }
                    let middle = (line.top + line.bottom) / 2.0;
                    for cluster in clusters.iter().filter(|it| it.x1 - it.x0 > 1.0) {
                        let at = column.caret_at(cluster.x0 + 0.3, middle);
                        let x = column.caret_rect(at).x0;
                        assert!((x - cluster.x0).abs() < 0.1, "{width}: {at:?} {cluster:?} {x}");
                    }
                }
            }
        }
    }
}
