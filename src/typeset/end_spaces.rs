//! Spaces at a line's end, where the letters before them run against their paragraph.
//!
//! They belong to the line's end, on the paragraph's own side (UAX 9, rule L1). Parley leaves them on the
//! other side of those letters, between two words, and lets them count for the line's width.

use parley::Line;

/// Sums of widths are not exact.
const HAIR: f32 = 0.01;

/// Where such spaces stand, and where they are to stand; all that is between moves over.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct EndSpaces {
    from: f32,
    to: f32,
    width: f32,
}

impl EndSpaces {
    /// Those of a line of this text, where its paragraph runs so; `None` where all stands as it should.
    pub(super) fn of(line: &Line<'_, u8>, text: &str, right_to_left: bool) -> Option<Self> {
        let range = line.text_range();
        let words = text.get(range.start..range.end.min(text.len()))?;
        let end = range.start + words.trim_end_matches([' ', '\t', '\u{3000}']).len();
        if end == range.start + words.len() {
            return None;
        }
        let left = line.metrics().offset + line.metrics().inline_min_coord;
        let mut x = left;
        let mut found: Option<(f32, f32)> = None;
        let mut advances = 0.0;
        for run in line.runs() {
            for cluster in run.visual_clusters() {
                let next = x + cluster.advance();
                if cluster.text_range().start >= end && cluster.is_rtl() != right_to_left {
                    found = Some((found.map_or(x, |(from, _)| from), next));
                    advances += cluster.advance();
                }
                x = next;
            }
        }
        let (from, behind) = found?;
        let width = behind - from;
        let to = if right_to_left { left } else { x - width };
        // Where levels are nested, letters could stand between them: then all stays where it is.
        let is_one_gap = (width - advances).abs() < HAIR;
        (is_one_gap && from != to).then_some(Self { from, to, width })
    }

    /// How much of the line they are.
    pub(super) fn width(&self) -> f32 {
        self.width
    }

    /// Where something stands that begins at this place.
    pub(super) fn place(&self, x: f32) -> f32 {
        let (from, behind) = (self.from - HAIR, self.from + self.width - HAIR);
        if (from..behind).contains(&x) {
            x - self.from + self.to
        } else if self.to < self.from && x < from {
            x + self.width
        } else if self.to > self.from && x >= behind {
            x - self.width
        } else {
            x
        }
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use crate::typeset::{Column, ColumnStyle, Engine, Face, Family, Paragraph, ParagraphStyle};

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
                    broken_inside += usize::from(paragraph.end_spaces(line).is_some());
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
