//! A glyph's picture.

use std::sync::{Mutex, PoisonError};

use vello_cpu::kurbo::Affine;
use vello_cpu::{Glyph, Pixmap, RenderContext, Resources, color};

use super::Run;

/// No glyph is drawn larger than this, whatever a font says.
const MAX_PX: f32 = 2048.0;
/// Room around a glyph for what its outline's bounds leave out.
const MARGIN_PX: f32 = 1.0;

/// A glyph's picture: premultiplied RGBA, row by row, white where it takes the text's colour.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GlyphImage {
    /// Pixels in a row.
    pub width: usize,
    /// Rows.
    pub height: usize,
    /// Where its left side is, from the glyph's origin.
    pub left: i32,
    /// Where its top is, from the glyph's origin; less than nothing is above the baseline.
    pub top: i32,
    /// Four bytes for each pixel.
    pub rgba: Vec<u8>,
    /// Whether it has colours of its own, as emoji have.
    pub is_color: bool,
}

/// Draws glyphs. Keep one: it remembers outlines.
pub struct Painter {
    /// Never locked: whoever draws has it alone. It only lets a painter be kept among what is shared.
    resources: Mutex<Resources>,
}

impl Default for Painter {
    fn default() -> Self {
        Self { resources: Mutex::new(Resources::new()) }
    }
}

impl Painter {
    /// A glyph of a run, drawn `shift` pixels (0 to 1) to the right of a whole pixel; `None` where there
    /// is nothing to see, as for a space.
    pub fn picture(&mut self, run: &Run<'_>, glyph: u32, shift: f32) -> Option<GlyphImage> {
        let size = run.size();
        let [x0, y0, x1, y1] = bounds(run, glyph)?;
        let left = (x0 - MARGIN_PX).floor();
        let top = (y0 - MARGIN_PX).floor();
        let width = (x1 + shift + MARGIN_PX).ceil() - left;
        let height = (y1 + MARGIN_PX).ceil() - top;
        if !(width > 0.0 && height > 0.0 && width <= MAX_PX && height <= MAX_PX) {
            return None;
        }
        let (width, height) = (width as u16, height as u16);
        let resources = self.resources.get_mut().unwrap_or_else(PoisonError::into_inner);
        let mut context = RenderContext::new(width, height);
        context.set_paint(color::palette::css::WHITE);
        context.set_transform(Affine::IDENTITY);
        let placed = Glyph { id: glyph, x: shift - left, y: -top };
        context
            .glyph_run(resources, &run.font().0)
            .font_size(size)
            // A foreign font's hints are a program, which may be broken.
            .hint(run.font().bundled().is_some())
            .normalized_coords(run.coords())
            .fill_glyphs(std::iter::once(placed));
        context.flush();
        let mut pixels = Pixmap::new(width, height);
        context.render(&mut pixels, resources);
        let rgba = pixels.data_as_u8_slice().to_vec();
        let is_color = rgba.chunks_exact(4).any(|px| match px {
            [r, g, b, a] => r != a || g != a || b != a,
            _ => false,
        });
        rgba.iter().any(|byte| *byte > 0).then_some(GlyphImage {
            width: usize::from(width),
            height: usize::from(height),
            left: left as i32,
            top: top as i32,
            rgba,
            is_color,
        })
    }
}

/// The box of a glyph's ink around its origin, in pixels, y downwards: left, top, right, bottom. A glyph
/// without an outline, such as an emoji's, gets the room of its em box and a half around.
fn bounds(run: &Run<'_>, glyph: u32) -> Option<[f32; 4]> {
    use skrifa::MetadataProvider as _;
    let font = skrifa::FontRef::from_index(run.font().bytes(), run.font().index()).ok()?;
    let size = skrifa::instance::Size::new(run.size());
    let coords: Vec<_> = run
        .coords()
        .iter()
        .map(|bits| skrifa::instance::NormalizedCoord::from_bits(*bits))
        .collect();
    let location = skrifa::instance::LocationRef::new(&coords);
    let id = skrifa::GlyphId::new(glyph);
    if let Some(outline) = font.outline_glyphs().get(id) {
        // Whoever draws it takes it for granted that it can be read.
        let settings = skrifa::outline::DrawSettings::unhinted(size, location);
        outline.draw(settings, &mut skrifa::outline::pen::NullPen).ok()?;
    }
    let ink = font.glyph_metrics(size, location).bounds(id);
    let ink = ink.filter(|ink| ink.x_max > ink.x_min && ink.y_max > ink.y_min);
    if let Some(ink) = ink {
        return Some([ink.x_min, -ink.y_max, ink.x_max, -ink.y_min]);
    }
    let has_picture = font.color_glyphs().get(id).is_some()
        || font.bitmap_strikes().glyph_for_size(size, id).is_some();
    let em = run.size();
    has_picture.then_some([-0.5 * em, -1.5 * em, 1.75 * em, 0.75 * em])
}
