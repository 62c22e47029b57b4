//! One paragraph, laid out: its size, its lines, its runs of glyphs.

use std::ops::Range;

use parley::{Layout, PositionedLayoutItem};

use super::Face;
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
            x: glyph.x,
            y: glyph.y,
            advance: glyph.advance,
        })
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
                let start = x;
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
}

impl Paragraph {
    /// The text that is shown.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// How wide its longest line is, spaces at its end left out.
    pub fn width(&self) -> f32 {
        self.layout.width()
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
        self.layout.lines().map(|line| {
            let metrics = line.metrics();
            let hangs_left = if self.layout.is_rtl() { metrics.hanging_advance } else { 0.0 };
            Line {
                range: line.text_range().start..line.text_range().end.min(self.text.len()),
                top: metrics.block_min_coord,
                bottom: metrics.block_max_coord,
                baseline: metrics.baseline,
                left: metrics.offset + metrics.inline_min_coord + hangs_left,
                width: metrics.advance - metrics.hanging_advance,
            }
        })
    }

    /// The runs of a line, from left to right.
    pub fn runs(&self, line: usize) -> impl Iterator<Item = Run<'_>> {
        self.layout.get(line).into_iter().flat_map(|line| {
            line.items().filter_map(|item| match item {
                PositionedLayoutItem::GlyphRun(run) => {
                    let font = Font(run.run().font().clone());
                    let coords = run.run().normalized_coords();
                    let coords = coords.iter().map(|coord| coord.to_bits()).collect();
                    Some(Run { run, font, coords })
                }
                PositionedLayoutItem::InlineBox(_) => None,
            })
        })
    }

    /// The characters that no font has a glyph for, each once, in the order in which they come.
    pub fn missing(&self) -> Vec<char> {
        let mut missing = Vec::new();
        for line in self.layout.lines() {
            for run in line.runs() {
                for cluster in run.clusters() {
                    if cluster.glyphs().any(|glyph| glyph.id == 0)
                        && let Some(sign) =
                            self.text.get(cluster.text_range()).and_then(|it| it.chars().next())
                        && !sign.is_control()
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
