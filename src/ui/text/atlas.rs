//! Pictures of glyphs, each drawn once, on one texture that grows.
//!
//! A texture never changes its size: one that is too small is replaced by a larger one with the same
//! pictures, and one that cannot grow by an empty one. What was painted earlier in the frame keeps the
//! old texture, which is given back a frame later, so no picture is ever looked for in a wrong place.

use std::collections::HashMap;
use std::hash::{DefaultHasher, Hash, Hasher};

use egui::epaint::FontColorTransferFunction;
use egui::{Color32, ColorImage, Context, Rect, TextureHandle, TextureId, TextureOptions, pos2};

use crate::typeset::{GlyphImage, Painter, Run};

/// Texels in a row; a wider glyph is not drawn.
const WIDTH: usize = 1024;
/// Rows of the first texture.
const FIRST_HEIGHT: usize = 128;
/// Rows of the largest, where the device takes as many: 16 MB.
const MOST_HEIGHT: usize = 4096;
/// Empty texels between two pictures.
const GAP: usize = 1;

/// All that a picture depends on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
struct Key {
    font: (u64, u32),
    coords: u64,
    size: u32,
    glyph: u32,
    /// Quarters of a pixel to the right.
    bin: u8,
    transfer: (u8, u32),
}

/// Where a picture is on the texture, and where it stands from its glyph's origin, in pixels.
#[derive(Debug, Clone, Copy)]
struct Placed {
    x: usize,
    y: usize,
    width: usize,
    height: usize,
    left: i32,
    top: i32,
    is_color: bool,
}

/// A picture to be painted.
#[derive(Debug, Clone, Copy)]
pub(super) struct Picture {
    pub(super) texture: TextureId,
    pub(super) uv: Rect,
    /// From the glyph's origin, in whole pixels.
    pub(super) left: i32,
    pub(super) top: i32,
    pub(super) width: usize,
    pub(super) height: usize,
    /// It has colours of its own.
    pub(super) is_color: bool,
}

/// The glyphs of one run, in one look.
pub(super) struct RunKey {
    font: (u64, u32),
    coords: u64,
    size: u32,
    transfer: FontColorTransferFunction,
}

impl RunKey {
    pub(super) fn new(run: &Run<'_>, transfer: FontColorTransferFunction) -> Self {
        let mut hasher = DefaultHasher::new();
        run.coords().hash(&mut hasher);
        let coords = hasher.finish();
        Self { font: run.font().key(), coords, size: run.size().to_bits(), transfer }
    }

    fn glyph(&self, glyph: u32, bin: u8) -> Key {
        let transfer = match self.transfer {
            FontColorTransferFunction::Off => (0, 0),
            FontColorTransferFunction::Gamma(gamma) => (1, gamma.to_bits()),
            FontColorTransferFunction::TwoCoverageMinusCoverageSq => (2, 0),
        };
        Key { font: self.font, coords: self.coords, size: self.size, glyph, bin, transfer }
    }
}

/// The texture and what is on it.
#[derive(Default)]
pub(super) struct Atlas {
    /// `None` is a glyph that has nothing to see.
    glyphs: HashMap<Key, Option<Placed>>,
    page: Option<Page>,
    /// Textures that were replaced in this frame, and in the one before.
    ///
    /// A frame must not change a texture and give it back: where frames are put together before they
    /// are shown, as in a hidden window, egui would forget the texture and keep the change.
    replaced: [Vec<TextureHandle>; 2],
}

impl Atlas {
    /// The picture of a glyph, `bin` quarters of a pixel to the right; it is drawn if it was not.
    pub(super) fn picture(
        &mut self,
        ctx: &Context,
        painter: &mut Painter,
        run: &Run<'_>,
        run_key: &RunKey,
        glyph: u32,
        bin: u8,
    ) -> Option<Picture> {
        let key = run_key.glyph(glyph, bin);
        if let Some(known) = self.glyphs.get(&key) {
            return known.and_then(|placed| self.page.as_ref().map(|page| page.picture(&placed)));
        }
        let drawn = painter.picture(run, glyph, f32::from(bin) / 4.0);
        let placed = drawn.and_then(|image| self.put(ctx, &image, run_key.transfer));
        self.glyphs.insert(key, placed);
        placed.and_then(|placed| self.page.as_ref().map(|page| page.picture(&placed)))
    }

    /// A frame ends: hands over what was drawn in it, and gives back what the one before did not need.
    pub(super) fn end_frame(&mut self) {
        if let Some(page) = &mut self.page {
            page.upload();
        }
        let [now, before] = &mut self.replaced;
        *before = std::mem::take(now);
    }

    fn put(
        &mut self,
        ctx: &Context,
        image: &GlyphImage,
        transfer: FontColorTransferFunction,
    ) -> Option<Placed> {
        let side = ctx.input(|input| input.max_texture_side);
        let (width, most) = (WIDTH.min(side), MOST_HEIGHT.min(side));
        if image.width > width || image.height > most {
            return None;
        }
        let page = self.page.get_or_insert_with(|| Page::new(ctx, width, FIRST_HEIGHT.min(most)));
        let [replaced, _] = &mut self.replaced;
        while !page.has_room(image) {
            if page.image.height() < most {
                replaced.push(page.grow(ctx, most));
            } else {
                tracing::debug!("the texture of glyphs is full and starts over");
                self.glyphs.clear();
                page.upload();
                replaced.push(std::mem::replace(page, Page::new(ctx, width, most)).texture);
            }
        }
        Some(page.put(image, transfer))
    }
}

/// A texture, filled row by row.
struct Page {
    texture: TextureHandle,
    image: ColorImage,
    /// Where the next picture stands.
    x: usize,
    y: usize,
    row_height: usize,
    /// What was changed since the last upload: from, and up to.
    changed: Option<([usize; 2], [usize; 2])>,
}

impl Page {
    fn new(ctx: &Context, width: usize, height: usize) -> Self {
        let image = ColorImage::filled([width, height], Color32::TRANSPARENT);
        let texture = load(ctx, &image);
        Self { texture, image, x: 0, y: 0, row_height: 0, changed: None }
    }

    /// Gets a larger texture, and returns the old one.
    fn grow(&mut self, ctx: &Context, most: usize) -> TextureHandle {
        let [width, height] = self.image.size;
        let height = (2 * height).min(most);
        let mut pixels = std::mem::take(&mut self.image.pixels);
        pixels.resize(width * height, Color32::TRANSPARENT);
        self.image = ColorImage::new([width, height], pixels);
        // The old texture still needs what was drawn in this frame.
        self.upload();
        std::mem::replace(&mut self.texture, load(ctx, &self.image))
    }

    fn has_room(&self, image: &GlyphImage) -> bool {
        let [width, height] = self.image.size;
        let (x, y) = self.place(image, width);
        x + image.width <= width && y + image.height <= height
    }

    /// Where a picture would stand: in this row, or in the next.
    fn place(&self, image: &GlyphImage, width: usize) -> (usize, usize) {
        if self.x + image.width <= width {
            (self.x, self.y)
        } else {
            (0, self.y + self.row_height + GAP)
        }
    }

    fn put(&mut self, image: &GlyphImage, transfer: FontColorTransferFunction) -> Placed {
        let width = self.image.width();
        let (x, y) = self.place(image, width);
        if y > self.y {
            self.row_height = 0;
        }
        self.row_height = self.row_height.max(image.height);
        (self.x, self.y) = (x + image.width + GAP, y);
        let rows = image.rgba.chunks_exact(image.width.max(1) * 4);
        for (row, bytes) in rows.enumerate() {
            let start = (y + row) * width + x;
            let texels = self.image.pixels.get_mut(start..start + image.width).unwrap_or_default();
            for (texel, rgba) in texels.iter_mut().zip(bytes.chunks_exact(4)) {
                if let [r, g, b, a] = *rgba {
                    let color = Color32::from_rgba_premultiplied(r, g, b, a);
                    *texel = if image.is_color { color } else { transfer.to_atlas_color(color) };
                }
            }
        }
        let (from, to) = ([x, y], [x + image.width, y + image.height]);
        self.changed = Some(match self.changed {
            Some((a, b)) => (
                std::array::from_fn(|i| a.get(i).copied().min(from.get(i).copied()).unwrap_or(0)),
                std::array::from_fn(|i| b.get(i).copied().max(to.get(i).copied()).unwrap_or(0)),
            ),
            None => (from, to),
        });
        Placed {
            x,
            y,
            width: image.width,
            height: image.height,
            left: image.left,
            top: image.top,
            is_color: image.is_color,
        }
    }

    fn upload(&mut self) {
        if let Some(([x0, y0], [x1, y1])) = self.changed.take() {
            let region = self.image.region_by_pixels([x0, y0], [x1 - x0, y1 - y0]);
            self.texture.set_partial([x0, y0], region, TextureOptions::LINEAR);
        }
    }

    fn picture(&self, placed: &Placed) -> Picture {
        let [width, height] = self.image.size;
        let at = |x: usize, y: usize| pos2(x as f32 / width as f32, y as f32 / height as f32);
        Picture {
            texture: self.texture.id(),
            uv: Rect::from_min_max(
                at(placed.x, placed.y),
                at(placed.x + placed.width, placed.y + placed.height),
            ),
            left: placed.left,
            top: placed.top,
            width: placed.width,
            height: placed.height,
            is_color: placed.is_color,
        }
    }
}

fn load(ctx: &Context, image: &ColorImage) -> TextureHandle {
    ctx.load_texture("glyphs", image.clone(), TextureOptions::LINEAR)
}
