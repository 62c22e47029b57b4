//! Glyphs on the window: whole pixels from top to bottom, quarters from side to side, as egui has them.

use egui::epaint::{Mesh, Vertex};
use egui::{Color32, Context, Painter, Pos2, Rect, Shape, TextureId, pos2, vec2};

use super::atlas::{Picture, RunKey};
use super::plugin::TextPlugin;
use crate::typeset::{self, Column, Paragraph};
use crate::ui::mirror;

/// Paints a paragraph whose layout begins in the left top corner of a box.
///
/// The box decides where the words stand in a mirrored window: its sides change places, its words do
/// not. `colors` are those of the brushes; a brush without one has the first.
pub fn paint_paragraph(painter: &Painter, paragraph: &Paragraph, place: Rect, colors: &[Color32]) {
    paint_shifted(painter, paragraph, place, 0.0, colors);
}

/// Paints the paragraphs of a column that can be seen, in the same way.
pub fn paint_column(painter: &Painter, column: &Column, place: Rect, colors: &[Color32]) {
    Canvas::paint(painter, place, 0.0, colors, |canvas, plugin| {
        let (from, to) = (canvas.clip.y0 - canvas.top, canvas.clip.y1 - canvas.top);
        for (_, top, paragraph) in column.paragraphs(from, to) {
            canvas.paragraph(plugin, paragraph, top);
        }
    });
}

/// Paints a paragraph from this many pixels of its layout on, so that these stand at the left side.
pub(super) fn paint_shifted(
    painter: &Painter,
    paragraph: &Paragraph,
    place: Rect,
    shift_px: f32,
    colors: &[Color32],
) {
    Canvas::paint(painter, place, shift_px, colors, |canvas, plugin| {
        canvas.paragraph(plugin, paragraph, 0.0);
    });
}

/// Paints signs that are mirrored with the window, such as arrows.
pub(super) fn paint_mirrored(
    painter: &Painter,
    paragraph: &Paragraph,
    place: Rect,
    colors: &[Color32],
) {
    Canvas::paint_with(painter, place, 0.0, colors, None, |canvas, plugin| {
        canvas.paragraph(plugin, paragraph, 0.0);
    });
}

/// Where a box of a layout is in the window, in the coordinates that everything else is drawn in.
pub fn in_window(ctx: &Context, place: Rect, part: typeset::Rect) -> Rect {
    let scale = ctx.pixels_per_point();
    let at =
        |x: f32, y: f32| pos2(mirror::window_x(ctx, place, x / scale), place.top() + y / scale);
    Rect::from_two_pos(at(part.x0, part.y0), at(part.x1, part.y1))
}

/// Where in a layout, in its pixels, a point of the window is.
pub fn in_layout(ctx: &Context, place: Rect, point: Pos2) -> (f32, f32) {
    let scale = ctx.pixels_per_point();
    (mirror::local_x(ctx, place, point.x) * scale, (point.y - place.top()) * scale)
}

/// What is being painted: quads of one texture, in pixels of the screen.
struct Canvas<'a> {
    ctx: &'a Context,
    mesh: Mesh,
    done: Vec<Shape>,
    colors: &'a [Color32],
    left: f32,
    top: f32,
    clip: typeset::Rect,
    scale: f32,
    mirror: Option<f32>,
}

impl Canvas<'_> {
    fn paint(
        painter: &Painter,
        place: Rect,
        shift_px: f32,
        colors: &[Color32],
        add: impl FnOnce(&mut Canvas<'_>, &mut TextPlugin),
    ) {
        let mirror = mirror::sides(painter.ctx());
        Self::paint_with(painter, place, shift_px, colors, mirror, add);
    }

    fn paint_with(
        painter: &Painter,
        place: Rect,
        shift_px: f32,
        colors: &[Color32],
        mirror: Option<f32>,
        add: impl FnOnce(&mut Canvas<'_>, &mut TextPlugin),
    ) {
        let ctx = painter.ctx();
        let flipped = |rect: Rect| mirror.map_or(rect, |sides| mirror::flip_rect(rect, sides));
        let scale = ctx.pixels_per_point();
        let clip = flipped(painter.clip_rect()) * scale;
        let min = flipped(place).min * scale;
        let mut canvas = Canvas {
            ctx,
            mesh: Mesh::default(),
            done: Vec::new(),
            colors,
            left: min.x.round() - shift_px,
            top: min.y.round(),
            clip: typeset::Rect { x0: clip.min.x, y0: clip.min.y, x1: clip.max.x, y1: clip.max.y },
            scale,
            mirror,
        };
        if !clip.is_positive() {
            return;
        }
        add(&mut canvas, &mut ctx.plugin_or_default::<TextPlugin>().lock());
        canvas.close();
        painter.extend(canvas.done);
    }

    fn paragraph(&mut self, plugin: &mut TextPlugin, paragraph: &Paragraph, top: f32) {
        let transfer = self.ctx.global_style().visuals.text_options.color_transfer_function;
        let top = self.top + top;
        for (index, line) in paragraph.lines().enumerate() {
            // Some signs stand out of their line; half a line's height of them is shown.
            let over = (line.bottom - line.top) / 2.0;
            if top + line.bottom + over < self.clip.y0 {
                continue;
            }
            if top + line.top - over > self.clip.y1 {
                break;
            }
            for run in paragraph.runs(index) {
                let key = RunKey::new(&run, transfer);
                let brush = self.colors.get(usize::from(run.brush())).or(self.colors.first());
                let color = brush.copied().unwrap_or(Color32::TRANSPARENT);
                for glyph in run.seen_glyphs() {
                    let pen = self.left + glyph.x;
                    // Nothing is wider than two of its heights.
                    let reach = 2.0 * run.size() + glyph.advance;
                    if pen + reach < self.clip.x0 || pen - reach > self.clip.x1 {
                        continue;
                    }
                    let (x, bin) = quarter(pen);
                    let y = (top + glyph.y).round() as i32;
                    let TextPlugin { painter, atlas, .. } = plugin;
                    let found = atlas.picture(self.ctx, painter, &run, &key, glyph.id, bin);
                    if let Some(picture) = found {
                        self.quad(&picture, x, y, color);
                    }
                }
            }
        }
    }

    fn quad(&mut self, picture: &Picture, x: i32, y: i32, color: Color32) {
        if self.mesh.texture_id != picture.texture {
            self.close();
            self.mesh.texture_id = picture.texture;
        }
        let color = match picture.is_color {
            true => Color32::from_white_alpha(color.a()),
            false => color,
        };
        let min = pos2((x + picture.left) as f32, (y + picture.top) as f32);
        let rect = Rect::from_min_size(min, vec2(picture.width as f32, picture.height as f32));
        let (rect, uv) = (rect / self.scale, picture.uv);
        let first = self.mesh.vertices.len() as u32;
        self.mesh.indices.extend([0, 1, 2, 2, 1, 3].map(|corner| first + corner));
        // The window turns everything round at the end, and so the letters come out right again.
        let at = |pos: Pos2| self.mirror.map_or(pos, |sides| pos2(sides - pos.x, pos.y));
        let corners = [
            (rect.left_top(), uv.left_top()),
            (rect.right_top(), uv.right_top()),
            (rect.left_bottom(), uv.left_bottom()),
            (rect.right_bottom(), uv.right_bottom()),
        ];
        let vertices = corners.map(|(pos, uv)| Vertex { pos: at(pos), uv, color });
        self.mesh.vertices.extend(vertices);
    }

    /// What was painted so far has a texture of its own.
    fn close(&mut self) {
        let next = Mesh::with_texture(TextureId::default());
        let mesh = std::mem::replace(&mut self.mesh, next);
        if !mesh.is_empty() {
            self.done.push(Shape::mesh(mesh));
        }
    }
}

/// The whole pixel, and the quarters beyond it, nearest to a place.
fn quarter(x: f32) -> (i32, u8) {
    let quarters = (x * 4.0).round() as i32;
    (quarters.div_euclid(4), quarters.rem_euclid(4) as u8)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_are_rounded_to_quarters() {
        for (x, expected) in
            [(0.0, (0, 0)), (0.12, (0, 0)), (0.13, (0, 1)), (1.9, (2, 0)), (-0.3, (-1, 3))]
        {
            assert_eq!(quarter(x), expected, "{x}");
        }
    }
}
