//! A paragraph's glyphs in lines, each in its place.

use std::ops::Range;

use super::Align;
use super::cuts::{Cut, End, advance, cuts, spaces_at_end};
use super::order::{Stretch, stretches};
use super::shaped::{Shaped, ShapedCluster};

/// All lines of a paragraph.
#[derive(Debug, Default)]
pub(super) struct Lines {
    pub(super) all: Vec<SetLine>,
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
    /// Its parts, from left to right.
    pub(super) stretches: Vec<Stretch>,
    pub(super) top: f32,
    pub(super) baseline: f32,
    pub(super) bottom: f32,
    /// From its top to that of the next one, not rounded.
    height: f32,
    /// Where its first stretch begins.
    pub(super) left: f32,
    /// How wide all of it is.
    pub(super) advance: f32,
    /// How much of that are spaces beyond its end.
    pub(super) hanging: f32,
}

impl Lines {
    /// Sets glyphs in lines of this width; `None` is as wide as need be.
    pub(super) fn new(shaped: &Shaped, text: &str, width_px: Option<f32>, align: Align) -> Self {
        let width_px = width_px.map(|width| width.max(1.0));
        let room = width_px.unwrap_or(f32::INFINITY);
        let mut lines = Self::default();
        let mut y = 0.0_f64;
        for cut in cuts(&shaped.clusters, room) {
            let line = SetLine::new(shaped, text, &cut, room, y);
            y += f64::from(line.height);
            lines.all.push(line);
        }
        lines.measure();
        let room = width_px.unwrap_or(lines.width);
        lines.all.iter_mut().for_each(|line| line.align(shaped, room, align));
        lines
    }

    /// Leaves the last ones out, of which more follows: that which is not full, and those before it, so
    /// that what follows begins with a letter. What is before a letter does not change how it runs.
    pub(super) fn leave_out_last(&mut self, text: &str) {
        const MOST: usize = 8;
        for _ in 0..MOST.min(self.all.len().saturating_sub(1)) {
            let Some(last) = self.all.pop() else { break };
            let words = text.get(last.range).unwrap_or_default();
            if words.starts_with(char::is_alphabetic) {
                break;
            }
        }
        self.measure();
    }

    fn measure(&mut self) {
        let most = |of: fn(&SetLine) -> f32| self.all.iter().map(of).fold(0.0, f32::max);
        self.width = most(|line| line.advance - line.hanging);
        self.full_width = most(|line| line.advance);
        self.height = self.all.iter().map(|line| f64::from(line.height)).sum::<f64>() as f32;
    }
}

impl SetLine {
    /// A line whose top is here, on the left side of the room.
    fn new(shaped: &Shaped, text: &str, cut: &Cut, room: f32, y: f64) -> Self {
        let all = &shaped.clusters;
        let clusters = all.get(cut.clusters.clone()).unwrap_or_default();
        let first_space = clusters.len() - spaces_at_end(clusters);
        let spaces = advance(clusters.get(first_space..).unwrap_or_default());
        let hanging = match cut.end {
            End::Full => spaces,
            End::Meant => spaces.min(cut.advance - room).max(0.0),
        };
        // A line without a sign is as high as the sign that demanded it.
        let last = all.get(all.len().saturating_sub(1)..).unwrap_or_default();
        let (above, below) = reach(shaped, if clusters.is_empty() { last } else { clusters });
        let top = y.round() as f32;
        let baseline = top + above;
        Self {
            range: bytes(clusters).unwrap_or(text.len()..text.len()),
            stretches: stretches(shaped, text, &cut.clusters),
            top,
            baseline,
            bottom: (baseline + below).round(),
            height: above + below,
            left: 0.0,
            advance: cut.advance,
            hanging,
        }
    }

    /// Moves it to its side of the room, and its stretches to their places.
    fn align(&mut self, shaped: &Shaped, room: f32, align: Align) {
        let free = room - self.advance + self.hanging;
        let is_right_to_left = shaped.is_right_to_left;
        let moved = match (align, is_right_to_left) {
            // What is wider than the room begins where its paragraph begins.
            (_, false) if free <= 0.0 => 0.0,
            (_, true) if free <= 0.0 => free,
            (Align::Center, _) => free * 0.5,
            (Align::Start, false) | (Align::End, true) => 0.0,
            (Align::Start, true) | (Align::End, false) => free,
        };
        // What hangs beyond the end is on the left of a line that runs from right to left.
        self.left = if is_right_to_left { moved - self.hanging } else { moved };
        let mut x = self.left;
        for stretch in &mut self.stretches {
            stretch.x = x;
            x += advance(stretch.of(&shaped.clusters));
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
    clusters
        .iter()
        .filter_map(|cluster| shaped.reaches.get(usize::from(cluster.part)))
        .fold(first, |most, reach| (most.0.max(reach.0), most.1.max(reach.1)))
}

/// The bytes of clusters that follow each other.
fn bytes(clusters: &[ShapedCluster]) -> Option<Range<usize>> {
    Some(clusters.first()?.range().start..clusters.last()?.range().end)
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use crate::typeset::{
        Column, ColumnStyle, Engine, Face, Family, Paragraph, ParagraphStyle, Span, letter_floor,
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
        // Behind a break the next line is as high as the break.
        let spans = [Span { range: 3..6, face: Some(large), brush: 0 }];
        let style = ParagraphStyle { spans: &spans, ..style };
        let paragraph = engine.paragraph("one\u{2028}", &style, 300.0, 1.0);
        let heights: Vec<_> = paragraph.lines().map(|line| line.bottom - line.top).collect();
        assert!(heights[0] > 28.0 && heights[0] == heights[1], "{heights:?}");
    }

    /// Rule L1 is about more than spaces.
    #[test]
    fn what_is_not_seen_goes_with_the_spaces_at_a_lines_end() {
        for (text, width) in
            [("abc \u{2067}שלום \u{2069} nextword", 90.0), ("abc سلام\u{2003}nextword", 110.0)]
        {
            let paragraph = laid_out(text, width);
            let lines: Vec<_> = paragraph.lines().map(|it| &text[it.range]).collect();
            assert_eq!(lines.len(), 2, "{lines:?}");
            let (left, _, widest) = ink(&paragraph, 0);
            assert!(left < 0.6 && widest < 6.0, "{text:?}: a gap of {widest}");
        }
    }

    /// A sign that goes before others makes one letter with what is behind it, also where that runs the
    /// other way.
    #[test]
    fn no_line_ends_within_a_letter() {
        for text in [
            "ab \u{600} cd \u{600} ef",
            "ab\u{600} حمص\u{600} ef\u{600} ",
            "حمص \u{600} ab",
            "ab\u{600}1 cd",
            "a\u{902}b e\u{301}\u{301}f",
        ] {
            for width in 1..80 {
                let paragraph = laid_out(text, width as f32);
                let mut end = 0;
                for (at, line) in paragraph.lines().enumerate() {
                    assert_eq!(line.range.start, end, "{text:?} in {width}");
                    end = line.range.end;
                    assert_eq!(letter_floor(text, end), end, "{text:?} in {width}");
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
        let runs = &paragraph.shaped.runs;
        let mut stretches = paragraph.lines.all[line].stretches.iter();
        stretches.any(|it| runs[it.run].level != it.level)
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
