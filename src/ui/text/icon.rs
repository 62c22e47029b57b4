//! Icons: signs of the icon fonts.

use egui::{Color32, Painter, Pos2, Rect, vec2};

use super::paint::{paint_mirrored, paint_paragraph};
use super::plugin::with_engine;
use crate::typeset::{Face, Family, ParagraphStyle};
use crate::ui::icons::Icon;

/// Paints an icon in the middle of a place; one that points does so the other way in a mirrored window.
pub(in crate::ui) fn paint_icon(
    painter: &Painter,
    center: Pos2,
    icon: Icon,
    size_pt: f32,
    bold: bool,
    color: Color32,
) {
    let scale = painter.ctx().pixels_per_point();
    let face = Face::new(Family::Icon, size_pt, size_pt).weight(if bold { 700 } else { 400 });
    let mut sign = [0; 4];
    let sign = icon.0.encode_utf8(&mut sign);
    let style = ParagraphStyle::new(face);
    let laid =
        with_engine(painter.ctx(), |engine| engine.one_line(sign, &style, f32::INFINITY, scale));
    let size = vec2(laid.width(), laid.height()) / scale;
    let place = Rect::from_center_size(center, size);
    if icon.points() {
        paint_mirrored(painter, &laid, place, &[color]);
    } else {
        paint_paragraph(painter, &laid, place, &[color]);
    }
}
