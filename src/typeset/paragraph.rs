//! One paragraph, laid out: its size, its lines, its runs of glyphs.

use std::ops::Range;
use std::sync::Arc;

use super::Face;
use super::direction::Script;
use super::lines::Lines;
use super::run::Run;
use super::shaped::Shaped;
use crate::domain::{Direction, Lang};

/// A part of a paragraph that is set otherwise, or belongs to something the caller tells apart.
#[derive(Debug, Clone, PartialEq)]
pub struct Span {
    /// Its bytes. A span of another paragraph's bytes, or of none, is left out.
    pub range: Range<usize>,
    /// Another face; only family, weight, slant and size count.
    pub face: Option<Face>,
    /// A number of the caller's, for the colour. Text in no span has 0.
    pub brush: u8,
}

/// On which side lines that are not full stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Align {
    /// Where lines of this paragraph's direction start.
    #[default]
    Start,
    /// Where they end.
    End,
    /// In the middle.
    Center,
}

/// How a paragraph is set.
#[derive(Debug, Clone, Copy)]
pub struct ParagraphStyle<'a> {
    /// Its face.
    pub face: Face,
    /// Parts that are set otherwise; where two overlap, the later one counts.
    pub spans: &'a [Span],
    /// Its direction; `None` goes by its first strong character, and where it has none, by `fallback`.
    pub direction: Option<Direction>,
    /// The direction of a text without a strong character, such as a number.
    pub fallback: Direction,
    /// Its language, for forms of letters that differ between languages.
    pub lang: Option<&'a Lang>,
    /// The side of lines that are not full.
    pub align: Align,
}

impl ParagraphStyle<'_> {
    /// Set in this face, with nothing special.
    pub fn new(face: Face) -> Self {
        Self {
            face,
            spans: &[],
            direction: None,
            fallback: Direction::LeftToRight,
            lang: None,
            align: Align::Start,
        }
    }
}

impl ParagraphStyle<'_> {
    /// The direction of a paragraph that begins so, and the script that decides about its faces.
    pub(super) fn begun(&self, beginning: Option<(Direction, Script)>) -> (Direction, Script) {
        let own = beginning.map(|(direction, _)| direction);
        let direction = self.direction.or(own).unwrap_or(self.fallback);
        (direction, beginning.map_or(Script::of(direction), |(_, script)| script))
    }
}

/// A box in a layout, in its pixels; y grows downwards.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Rect {
    /// The left side.
    pub x0: f32,
    /// The top.
    pub y0: f32,
    /// The right side.
    pub x1: f32,
    /// The bottom.
    pub y1: f32,
}

/// A line of a paragraph.
#[derive(Debug, Clone, PartialEq)]
pub struct Line {
    /// Its bytes of the paragraph.
    pub range: Range<usize>,
    /// Its top, its bottom and the baseline between, from the paragraph's top.
    pub top: f32,
    /// The bottom.
    pub bottom: f32,
    /// The line that letters stand on.
    pub baseline: f32,
    /// Where its ink begins on the left, and how wide it is, spaces at its end left out.
    pub left: f32,
    /// The width.
    pub width: f32,
}

/// A paragraph, laid out.
pub struct Paragraph {
    pub(super) shaped: Arc<Shaped>,
    pub(super) lines: Lines,
    pub(super) text: String,
    pub(super) elided: bool,
}

impl Paragraph {
    /// The text that is shown.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// How wide its longest line is, spaces at its end left out.
    pub fn width(&self) -> f32 {
        self.lines.width
    }

    /// The same with spaces at the end.
    pub(super) fn full_width(&self) -> f32 {
        self.lines.full_width
    }

    /// How high all of its lines are.
    pub fn height(&self) -> f32 {
        self.lines.height
    }

    /// Whether it runs from right to left.
    pub fn is_right_to_left(&self) -> bool {
        self.shaped.is_right_to_left
    }

    /// Whether there was no room for all of it, and it ends in an ellipsis.
    pub fn is_elided(&self) -> bool {
        self.elided
    }

    /// Its lines, from top to bottom.
    pub fn lines(&self) -> impl ExactSizeIterator<Item = Line> + '_ {
        self.lines.all.iter().map(|line| Line {
            range: line.range.clone(),
            top: line.top,
            bottom: line.bottom,
            baseline: line.baseline,
            left: line.left + if self.is_right_to_left() { line.hanging } else { 0.0 },
            width: line.advance - line.hanging,
        })
    }

    /// The runs of a line, from left to right.
    pub fn runs(&self, line: usize) -> impl Iterator<Item = Run<'_>> {
        let line = self.lines.all.get(line).into_iter();
        let stretches = line.flat_map(|line| line.stretches.iter().map(|it| (it, line.baseline)));
        stretches.filter_map(|(stretch, baseline)| Run::new(self, stretch, baseline))
    }

    /// The letters of a line, from left to right: the bytes of each, its advance, and whether it runs
    /// from right to left.
    pub(super) fn letters(&self, line: usize) -> impl Iterator<Item = (Range<usize>, f32, bool)> {
        let line = self.lines.all.get(line).into_iter();
        line.flat_map(|line| &line.stretches).flat_map(move |stretch| {
            let right_to_left = stretch.is_right_to_left();
            stretch.clusters(&self.shaped).flat_map(move |cluster| {
                let letters = cluster.letters(&self.text, right_to_left);
                letters.map(move |(range, advance)| (range, advance, right_to_left))
            })
        })
    }

    /// The characters that no font has a glyph for, each once, in the order in which they come.
    pub fn missing(&self) -> Vec<char> {
        self.shaped.missing(&self.text)
    }
}

#[cfg(test)]
mod tests {
    use crate::domain::Direction;
    use crate::typeset::{Column, ColumnStyle, Engine, Face, Family, ParagraphStyle, Span};

    fn laid_out(text: &str) -> std::sync::Arc<super::Paragraph> {
        let style = ParagraphStyle::new(Face::new(Family::Serif, 17.0, 28.0));
        Engine::without_system_fonts().paragraph(text, &style, 600.0, 1.0)
    }

    #[test]
    fn a_tab_is_a_gap_and_no_empty_box() {
        for text in ["•\tItem", "אב\tגד", "\t", "١\t٢"] {
            let paragraph = laid_out(text);
            let runs = || paragraph.runs(0);
            assert!(runs().flat_map(|run| run.glyphs().collect::<Vec<_>>()).any(|it| it.id == 0));
            let seen: Vec<_> =
                runs().flat_map(|run| run.seen_glyphs().collect::<Vec<_>>()).collect();
            assert!(seen.iter().all(|glyph| glyph.id != 0), "{text:?}");
            assert_eq!(seen.len(), text.chars().filter(|sign| *sign != '\t').count(), "{text:?}");
            assert!(paragraph.missing().is_empty() && !paragraph.shaped.lacks_signs(text));
        }
    }

    #[test]
    fn beside_a_tab_all_stands_where_it_stood() {
        for text in ["\tone two one", "\tالسلام لا سلام", "a\tb\tc"] {
            let spans = [Span { range: 3..7, face: None, brush: 1 }];
            let style = ParagraphStyle {
                spans: &spans,
                ..ParagraphStyle::new(Face::new(Family::Serif, 17.0, 28.0))
            };
            let paragraph = Engine::without_system_fonts().paragraph(text, &style, 600.0, 1.0);
            for run in paragraph.runs(0) {
                let seen: Vec<_> = run.seen_glyphs().collect();
                let all: Vec<_> = run.glyphs().filter(|glyph| glyph.id != 0).collect();
                assert_eq!(seen, all, "{text:?}");
            }
        }
    }

    #[test]
    fn figures_alone_look_like_the_texts_around() {
        let style = ParagraphStyle::new(Face::new(Family::Serif, 17.0, 28.0));
        let arabic = ParagraphStyle { fallback: Direction::RightToLeft, ..style };
        let mut engine = Engine::without_system_fonts();
        let font = |it: &super::Paragraph| it.runs(0).next().unwrap().font().key();
        let mut font_of = |text, style| font(&engine.paragraph(text, style, 300.0, 1.0));
        let (latin, naskh) = (font_of("Homs", &style), font_of("حمص", &style));
        assert_eq!((font_of("246", &style), font_of("246", &arabic)), (latin, naskh));
        for (text, expected) in [("Homs\n246", latin), ("حمص\n\n246", naskh)] {
            let column = Column::new(&mut engine, text, &ColumnStyle::new(style), 300.0, 1.0);
            let last = column.paragraphs(0.0, f32::MAX).last().unwrap();
            assert_eq!(font(last.2), expected, "{text:?}");
        }
    }

    #[test]
    fn what_no_font_has_is_named_a_mark_as_well_as_a_letter() {
        for (text, missing) in [
            ("plain", vec![]),
            // A sign around a number, in Naskh alone.
            ("in \u{6dd}", vec![]),
            ("\u{10600}", vec!['\u{10600}']),
            // What has a letter's parts has the letter.
            ("ǹ", vec![]),
            ("ǹ\u{1ab0}", vec!['\u{1ab0}']),
            ("xe\u{20f0}y", vec!['\u{20f0}']),
            ("\u{10600} \u{10600}", vec!['\u{10600}']),
        ] {
            let paragraph = laid_out(text);
            assert_eq!(paragraph.missing(), missing, "{text:?}");
            assert_eq!(paragraph.shaped.lacks_signs(text), !missing.is_empty());
        }
    }
}
