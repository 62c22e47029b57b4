//! What a screen shows while it has nothing: a line drawing, a title, two lines, a way forward.

use egui::{Align, Layout, Painter, Pos2, Rect, Sense, Shape, Stroke, Ui, epaint::PathShape, vec2};

use super::paint::corner;
use super::words;
use crate::ui::theme::{Theme, Type, space};

/// The empty state in the middle of what is free. The closure draws the buttons, one below the
/// other; one of them works offline.
pub fn empty_state<R>(ui: &mut Ui, title: &str, lines: &str, add: impl FnOnce(&mut Ui) -> R) -> R {
    let above = ((ui.available_height() - 330.0) / 2.0).max(space::L);
    ui.add_space(above);
    ui.with_layout(Layout::top_down(Align::Center), |ui| {
        let (rect, _) = ui.allocate_exact_size(vec2(120.0, 92.0), Sense::hover());
        envelope(ui, rect);
        ui.add_space(space::XXXL);
        words::heading(ui, Type::Title, title);
        ui.scope(|ui| {
            ui.set_max_width(456.0_f32.min(ui.available_width()));
            let color = Theme::of(ui).ink_2;
            words::label_in(ui, Type::Interface, color, lines);
        });
        ui.add_space(space::L);
        add(ui)
    })
    .inner
}

/// A letter in an open envelope, of two strokes.
fn envelope(ui: &Ui, rect: Rect) {
    let theme = Theme::of(ui);
    let painter = ui.painter();
    let edge = Theme::stroke(ui, 2.0, theme.line_strong);
    let at = |x: f32, y: f32| rect.min + vec2(x, y);
    let body = Rect::from_min_max(at(1.0, 40.0), at(119.0, 90.0));
    painter.rect(body, corner(5.0), theme.surface, Stroke::NONE, egui::StrokeKind::Inside);
    open_line(painter, &[at(1.0, 41.0), at(16.0, 30.0)], edge);
    open_line(painter, &[at(104.0, 30.0), at(119.0, 41.0)], edge);
    let letter = Rect::from_min_max(at(16.0, 2.0), at(104.0, 60.0));
    painter.rect(letter, corner(3.0), theme.paper, edge, egui::StrokeKind::Middle);
    let words = Theme::stroke(ui, 3.0, theme.line);
    for (y, end) in [(20.0, 74.0), (32.0, 90.0), (44.0, 82.0)] {
        open_line(painter, &[at(30.0, y), at(end, y)], words);
    }
    painter.add(Shape::Path(PathShape::convex_polygon(
        vec![at(2.0, 41.0), at(60.0, 72.0), at(2.0, 88.0)],
        theme.surface,
        Stroke::NONE,
    )));
    painter.add(Shape::Path(PathShape::convex_polygon(
        vec![at(118.0, 41.0), at(118.0, 88.0), at(60.0, 72.0)],
        theme.surface,
        Stroke::NONE,
    )));
    painter.add(Shape::Path(PathShape::convex_polygon(
        vec![at(2.0, 88.0), at(60.0, 72.0), at(118.0, 88.0)],
        theme.surface,
        Stroke::NONE,
    )));
    open_line(painter, &[at(2.0, 41.0), at(60.0, 72.0), at(118.0, 41.0)], edge);
    open_line(
        painter,
        &[
            at(1.0, 41.0),
            at(1.0, 86.0),
            at(5.0, 90.0),
            at(115.0, 90.0),
            at(119.0, 86.0),
            at(119.0, 41.0),
        ],
        edge,
    );
}

fn open_line(painter: &Painter, points: &[Pos2], stroke: Stroke) {
    painter.add(Shape::line(points.to_vec(), stroke));
}
