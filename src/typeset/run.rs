//! Glyphs that are drawn in one go.

use std::ops::Range;

use parley_engine::{Glyph, ShapedRun, ShapedSlice};

use super::Paragraph;
use super::atoms::{atoms, glyphs, letters};
use super::fonts::Font;
use super::order::Stretch;

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
    font: Font,
    coords: Vec<i16>,
}

impl<'a> Run<'a> {
    pub(super) fn new(
        paragraph: &'a Paragraph,
        stretch: &'a Stretch,
        baseline: f32,
    ) -> Option<Self> {
        let text = &paragraph.shaped.text;
        let run = text.runs().get(stretch.run as usize)?;
        let font = Font(text.fonts().get(run.font_index)?.font.clone());
        let coords = text.normalized_coords().get(run.normalized_coords_range.clone())?;
        let coords = coords.iter().map(|coord| coord.to_bits()).collect();
        Some(Self { paragraph, stretch, run, baseline, font, coords })
    }

    fn slice(&self) -> ShapedSlice<'a> {
        self.paragraph.shaped.slice(self.stretch)
    }

    /// The font.
    pub fn font(&self) -> &Font {
        &self.font
    }

    /// The size, in pixels.
    pub fn size(&self) -> f32 {
        self.run.font_size
    }

    /// The place in a variable font's space, as 2.14 fixed-point numbers; empty for other fonts.
    pub fn coords(&self) -> &[i16] {
        &self.coords
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
        let slice = self.slice();
        slice.text_byte_range(slice.char_range())
    }

    /// The glyphs.
    pub fn glyphs(&self) -> impl Iterator<Item = PlacedGlyph> + 'a {
        let (mut x, baseline) = (self.stretch.x, self.baseline);
        let atoms = atoms(self.slice(), self.is_right_to_left());
        let is_right_to_left = self.is_right_to_left();
        atoms.flat_map(move |atom| glyphs(&atom, is_right_to_left)).map(move |glyph| {
            let placed = placed(glyph, x, baseline);
            x += glyph.advance;
            placed
        })
    }

    /// The glyphs that are seen: a tab, which no font has, is a gap and no empty box.
    pub fn seen_glyphs(&self) -> Box<dyn Iterator<Item = PlacedGlyph> + '_> {
        const TAB: &str = "\t";
        let of = |range: Range<usize>| self.paragraph.text.get(range).unwrap_or_default();
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
    pub fn clusters(&self) -> impl Iterator<Item = (Range<usize>, Vec<PlacedGlyph>, f32)> + 'a {
        let (mut x, baseline) = (self.stretch.x, self.baseline);
        let is_right_to_left = self.is_right_to_left();
        let slice = self.slice();
        letters(slice, is_right_to_left).map(move |(letter, atom)| {
            let mut pen = x;
            let own = letter.is_atom_start().then(|| glyphs(&atom, is_right_to_left));
            let glyphs = own.into_iter().flatten().map(|glyph| {
                let placed = placed(glyph, pen, baseline);
                pen += glyph.advance;
                placed
            });
            let glyphs = glyphs.collect();
            x += letter.advance();
            (slice.text_byte_range(letter.char_range()), glyphs, letter.advance())
        })
    }
}

fn placed(glyph: Glyph, x: f32, baseline: f32) -> PlacedGlyph {
    PlacedGlyph { id: glyph.id, x: x + glyph.x, y: baseline + glyph.y, advance: glyph.advance }
}
