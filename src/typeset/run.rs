//! Glyphs that are drawn in one go.

use std::ops::Range;

use super::Paragraph;
use super::fonts::Font;
use super::order::Stretch;
use super::shaped::{Glyph, ShapedRun};

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
    paragraph: &'a Paragraph,
    stretch: &'a Stretch,
    run: &'a ShapedRun,
    baseline: f32,
}

impl<'a> Run<'a> {
    pub(super) fn new(
        paragraph: &'a Paragraph,
        stretch: &'a Stretch,
        baseline: f32,
    ) -> Option<Self> {
        let run = paragraph.shaped.runs.get(stretch.run)?;
        Some(Self { paragraph, stretch, run, baseline })
    }

    /// The font.
    pub fn font(&self) -> &Font {
        &self.run.font
    }

    /// The size, in pixels.
    pub fn size(&self) -> f32 {
        self.run.size
    }

    /// The place in a variable font's space, as 2.14 fixed-point numbers; empty for other fonts.
    pub fn coords(&self) -> &[i16] {
        &self.run.coords
    }

    /// The number of its span.
    pub fn brush(&self) -> u8 {
        let brushes = &self.paragraph.shaped.brushes;
        brushes.get(usize::from(self.stretch.part)).copied().unwrap_or(0)
    }

    /// Whether it runs from right to left.
    pub fn is_right_to_left(&self) -> bool {
        self.stretch.is_right_to_left()
    }

    /// The bytes of the paragraph that it stands for.
    pub fn range(&self) -> Range<usize> {
        let clusters = self.stretch.of(&self.paragraph.shaped.clusters);
        let start = clusters.first().map_or(0, |first| first.range().start);
        start..clusters.last().map_or(start, |last| last.range().end)
    }

    /// The glyphs.
    pub fn glyphs(&self) -> impl Iterator<Item = PlacedGlyph> + 'a {
        self.clusters().flat_map(|(_, glyphs)| glyphs)
    }

    /// The glyphs that are seen: a tab, which no font has, is a gap and no empty box.
    pub fn seen_glyphs(&self) -> impl Iterator<Item = PlacedGlyph> + 'a {
        let text = &self.paragraph.text;
        let is_tab = |range| text.get(range).is_some_and(|it| it == "\t");
        let clusters = self.clusters().filter(move |(range, _)| !is_tab(range.clone()));
        clusters.flat_map(|(_, glyphs)| glyphs)
    }

    /// What cannot be parted, in the order in which it stands from left to right: a letter with its
    /// marks, or several that are one glyph. The bytes of the paragraph, and the glyphs.
    pub fn clusters(
        &self,
    ) -> impl Iterator<Item = (Range<usize>, impl Iterator<Item = PlacedGlyph> + use<'a>)> + use<'a>
    {
        let (shaped, baseline) = (&self.paragraph.shaped, self.baseline);
        let mut pen = self.stretch.x;
        self.stretch.clusters(shaped).map(move |cluster| {
            let mut x = pen;
            pen += cluster.advance;
            let glyphs = shaped.glyphs(cluster).iter().map(move |glyph| {
                let placed = placed(glyph, x, baseline);
                x += glyph.advance;
                placed
            });
            (cluster.range(), glyphs)
        })
    }
}

fn placed(glyph: &Glyph, x: f32, baseline: f32) -> PlacedGlyph {
    PlacedGlyph { id: glyph.id, x: x + glyph.x, y: baseline + glyph.y, advance: glyph.advance }
}
