//! The mark: a C that opens into a horn. One arc and one closed curve on a square of 48.

use std::f32::consts::PI;

use egui::{
    Pos2, Response, Role, Sense, Shape, Stroke, Ui, WidgetInfo, epaint::CubicBezierShape, pos2,
    vec2,
};

use super::words;
use crate::ui::mirror;
use crate::ui::theme::{Theme, Type};

/// The mark in a square this large. It is not mirrored, and never smaller than 16.
pub fn mark(ui: &mut Ui, size_pt: f32) -> Response {
    let size_pt = size_pt.max(16.0);
    let (rect, response) = ui.allocate_exact_size(vec2(size_pt, size_pt), Sense::hover());
    let scale = size_pt / 48.0;
    let at = |x: f32, y: f32| {
        let x = mirror::keep_x(ui.ctx(), rect, rect.left() + x * scale);
        pos2(x, rect.top() + y * scale)
    };
    let stroke = Stroke::new(3.8 * scale, Theme::of(ui).primary);
    let painter = ui.painter();
    let open = 0.888;
    let arc = (0..=48).map(|step| {
        let angle = open + (2.0 * PI - 2.0 * open) * step as f32 / 48.0;
        at(20.79 + 17.0 * angle.cos(), 24.0 + 17.0 * angle.sin())
    });
    let arc: Vec<Pos2> = arc.collect();
    painter.add(Shape::line(arc, stroke));
    let horn = [
        [at(22.5, 24.0), at(31.0, 24.0), at(38.0, 20.0), at(43.5, 12.5)],
        [at(43.5, 35.5), at(38.0, 28.0), at(31.0, 24.0), at(22.5, 24.0)],
    ];
    for points in horn {
        let none = egui::Color32::TRANSPARENT;
        painter.add(CubicBezierShape::from_points_stroke(points, false, none, stroke));
    }
    painter.line_segment([at(14.5, 24.0), at(22.5, 24.0)], stroke);
    painter.line_segment([at(43.5, 12.5), at(43.5, 35.5)], stroke);
    for end in [at(31.5, 10.8), at(31.5, 37.2), at(14.5, 24.0), at(43.5, 12.5), at(43.5, 35.5)] {
        painter.circle_filled(end, 1.9 * scale, stroke.color);
    }
    response
}

/// The mark with the word beside it.
pub fn brand(ui: &mut Ui, word: &str) {
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = 10.0;
        let response = mark(ui, 30.0);
        response.widget_info(|| WidgetInfo::labeled(Role::Image, true, word));
        words::label(ui, Type::Title, word);
    });
}
