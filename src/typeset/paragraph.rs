//! One paragraph, laid out: its size, its lines, its runs of glyphs.

use std::ops::Range;

use parley::{Layout, PositionedLayoutItem};

use super::Face;
use super::direction::is_mark;
use super::end_spaces::EndSpaces;
use super::fonts::Font;
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

/// A glyph in its place; the place is that of its origin, on the baseline.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct PlacedGlyph {
    /// Its number in the font.
    pub id: u32,
    /// From the paragraph's left side.
    pub x: f32,
    /// From the paragraph's top.
    pub y: f32,
    /// How far the pen moves on.
    pub advance: f32,
}

/// Glyphs of one font, size and brush, in the order in which they stand from left to right.
pub struct Run<'a> {
    run: parley::GlyphRun<'a, u8>,
    text: &'a str,
    end_spaces: Option<EndSpaces>,
    font: Font,
    coords: Vec<i16>,
}

impl Run<'_> {
    /// The font.
    pub fn font(&self) -> &Font {
        &self.font
    }

    /// The size, in pixels.
    pub fn size(&self) -> f32 {
        self.run.run().font_size()
    }

    /// The place in a variable font's space, as 2.14 fixed-point numbers; empty for other fonts.
    pub fn coords(&self) -> &[i16] {
        &self.coords
    }

    /// The number of its span.
    pub fn brush(&self) -> u8 {
        self.run.style().brush
    }

    /// Whether it runs from right to left.
    pub fn is_right_to_left(&self) -> bool {
        self.run.run().is_rtl()
    }

    /// The bytes of the paragraph that the whole run stands for; several runs may have the same.
    pub fn range(&self) -> Range<usize> {
        self.run.run().text_range()
    }

    /// The glyphs.
    pub fn glyphs(&self) -> impl Iterator<Item = PlacedGlyph> + '_ {
        self.run.positioned_glyphs().map(|glyph| PlacedGlyph {
            id: glyph.id,
            x: self.place(glyph.x),
            y: glyph.y,
            advance: glyph.advance,
        })
    }

    fn place(&self, x: f32) -> f32 {
        self.end_spaces.map_or(x, |spaces| spaces.place(x))
    }

    /// The glyphs that are seen: a tab, which no font has, is a gap and no empty box.
    pub fn seen_glyphs(&self) -> Box<dyn Iterator<Item = PlacedGlyph> + '_> {
        const TAB: &str = "\t";
        let of = |range: Range<usize>| self.text.get(range).unwrap_or_default();
        if !of(self.range()).contains(TAB) {
            return Box::new(self.glyphs());
        }
        // Where they stand, only the glyphs know: a ligature's parts are clusters without any.
        let mut placed = self.glyphs();
        Box::new(self.clusters().flat_map(move |(range, glyphs, _)| {
            let own: Vec<_> = placed.by_ref().take(glyphs.len()).collect();
            if of(range) == TAB { Vec::new() } else { own }
        }))
    }

    /// The letters that belong together, in the order in which they stand from left to right: the bytes
    /// of the paragraph, the glyphs' numbers and offsets from the pen, and the advance. For a document
    /// whose text is to be read back.
    pub fn clusters(&self) -> impl Iterator<Item = (Range<usize>, Vec<PlacedGlyph>, f32)> + '_ {
        let mut x = self.run.offset();
        let baseline = self.run.baseline();
        let style = self.run.style_index();
        let run = *self.run.run();
        run.visual_clusters().filter(move |cluster| cluster.style_index() == style).map(
            move |cluster| {
                let start = self.place(x);
                x += cluster.advance();
                let mut pen = start;
                let glyphs = cluster.glyphs().map(|glyph| {
                    let placed = PlacedGlyph {
                        id: glyph.id,
                        x: pen + glyph.x,
                        y: baseline + glyph.y,
                        advance: glyph.advance,
                    };
                    pen += glyph.advance;
                    placed
                });
                (cluster.text_range(), glyphs.collect(), cluster.advance())
            },
        )
    }
}

/// A paragraph, laid out.
pub struct Paragraph {
    pub(super) layout: Layout<u8>,
    pub(super) text: String,
    /// What was cut off at its end for want of room.
    pub(super) elided: bool,
    pub(super) line_px: f32,
    /// By line, where a line has some; mostly it is empty.
    end_spaces: Vec<(usize, EndSpaces)>,
}

impl Paragraph {
    pub(super) fn new(layout: Layout<u8>, text: &str, line_px: f32) -> Self {
        let is_rtl = layout.is_rtl();
        let is_against = |run: parley::Run<'_, u8>| run.is_rtl() != is_rtl;
        // In a single line nothing was broken, and all stands as it should.
        let lines = || layout.lines().enumerate().filter(|_| layout.len() > 1);
        let end_spaces = lines()
            .filter(|(_, line)| line.runs().any(is_against))
            .filter_map(|(at, line)| Some((at, EndSpaces::of(&line, text, is_rtl)?)))
            .collect();
        Self { layout, text: text.to_owned(), elided: false, line_px, end_spaces }
    }

    /// The spaces at the end of this line that are to be moved.
    pub(super) fn end_spaces(&self, line: usize) -> Option<EndSpaces> {
        self.end_spaces.iter().find(|(at, _)| *at == line).map(|(_, spaces)| *spaces)
    }

    /// The text that is shown.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// How wide its longest line is, spaces at its end left out.
    pub fn width(&self) -> f32 {
        self.layout.width()
    }

    /// The same with spaces at the end.
    pub(super) fn full_width(&self) -> f32 {
        self.layout.full_width()
    }

    /// How high all of its lines are.
    pub fn height(&self) -> f32 {
        self.layout.height().max(self.line_px)
    }

    /// Whether it runs from right to left.
    pub fn is_right_to_left(&self) -> bool {
        self.layout.is_rtl()
    }

    /// Whether there was no room for all of it, and it ends in an ellipsis.
    pub fn is_elided(&self) -> bool {
        self.elided
    }

    /// Its lines, from top to bottom.
    pub fn lines(&self) -> impl ExactSizeIterator<Item = Line> + '_ {
        self.layout.lines().enumerate().map(|(at, line)| {
            let metrics = line.metrics();
            let own = self.end_spaces(at).map_or(0.0, |spaces| spaces.width());
            let at_end = metrics.hanging_advance + own;
            let on_left = if self.layout.is_rtl() { at_end } else { 0.0 };
            Line {
                range: line.text_range().start..line.text_range().end.min(self.text.len()),
                top: metrics.block_min_coord,
                bottom: metrics.block_max_coord,
                baseline: metrics.baseline,
                left: metrics.offset + metrics.inline_min_coord + on_left,
                width: metrics.advance - at_end,
            }
        })
    }

    /// The runs of a line, from left to right.
    pub fn runs(&self, line: usize) -> impl Iterator<Item = Run<'_>> {
        let end_spaces = self.end_spaces(line);
        let text = self.text.as_str();
        self.layout.get(line).into_iter().flat_map(move |line| {
            line.items().filter_map(move |item| match item {
                PositionedLayoutItem::GlyphRun(run) => {
                    let font = Font(run.run().font().clone());
                    let coords = run.run().normalized_coords();
                    let coords = coords.iter().map(|coord| coord.to_bits()).collect();
                    Some(Run { run, text, end_spaces, font, coords })
                }
                PositionedLayoutItem::InlineBox(_) => None,
            })
        })
    }

    /// Whether there is a character that no font has a glyph for, or what is drawn as if there were none.
    pub(super) fn lacks_signs(&self) -> bool {
        let items = self.layout.lines().flat_map(|line| line.items());
        let mut runs = items.filter_map(|item| match item {
            PositionedLayoutItem::GlyphRun(run) => Some(run),
            PositionedLayoutItem::InlineBox(_) => None,
        });
        runs.any(|run| run.glyphs().any(|glyph| glyph.id == 0)) && !self.missing().is_empty()
    }

    /// The characters that no font has a glyph for, each once, in the order in which they come.
    pub fn missing(&self) -> Vec<char> {
        let mut missing = Vec::new();
        for line in self.layout.lines() {
            for run in line.runs() {
                let font = Font(run.font().clone());
                for cluster in run.clusters().filter(|it| it.glyphs().any(|glyph| glyph.id == 0)) {
                    let letter = self.text.get(cluster.text_range()).unwrap_or_default();
                    let mut seen = letter.chars().filter(|sign| !sign.is_control());
                    // Of a letter with marks it may be a mark alone.
                    let first = seen.next();
                    let lacks = |sign: &char| font.glyph(*sign).is_none();
                    let mark = || seen.find(|sign| is_mark(*sign) && lacks(sign));
                    if let Some(sign) = first.filter(lacks).or_else(mark).or(first)
                        && !missing.contains(&sign)
                    {
                        missing.push(sign);
                    }
                }
            }
        }
        missing
    }
}

#[cfg(test)]
mod tests {
    use crate::typeset::{Engine, Face, Family, ParagraphStyle, Span};

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
            assert!(paragraph.missing().is_empty() && !paragraph.lacks_signs());
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
    fn what_no_font_has_is_named_a_mark_as_well_as_a_letter() {
        for (text, missing) in [
            ("plain", vec![]),
            ("\u{10600}", vec!['\u{10600}']),
            ("xe\u{20f0}y", vec!['\u{20f0}']),
            ("\u{10600} \u{10600}", vec!['\u{10600}']),
        ] {
            let paragraph = laid_out(text);
            assert_eq!(paragraph.missing(), missing, "{text:?}");
            assert_eq!(paragraph.lacks_signs(), !missing.is_empty());
        }
    }
}
