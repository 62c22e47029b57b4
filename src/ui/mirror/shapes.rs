//! A shape, turned round.

use std::sync::Arc;

use egui::epaint::{CornerRadius, Shape};
use egui::{Pos2, Rect, pos2};

use super::flip_rect;

/// Turns a shape round. A picture and a text of egui's own stay as they are, in the mirrored place.
pub(super) fn flip_shape(shape: &mut Shape, sides: f32) {
    let flip = |pos: &mut Pos2| pos.x = sides - pos.x;
    match shape {
        Shape::Noop => {}
        Shape::Vec(shapes) => shapes.iter_mut().for_each(|shape| flip_shape(shape, sides)),
        Shape::Circle(circle) => flip(&mut circle.center),
        Shape::Ellipse(ellipse) => {
            flip(&mut ellipse.center);
            ellipse.angle = -ellipse.angle;
        }
        Shape::LineSegment { points, .. } => points.iter_mut().for_each(flip),
        Shape::Path(path) => {
            path.points.iter_mut().for_each(flip);
            // The inside stays on the same hand.
            path.points.reverse();
        }
        Shape::Band(band) => {
            band.points.iter_mut().for_each(|point| point.x = sides - point.x);
            band.points.reverse();
            band.angle = -band.angle;
        }
        Shape::Rect(rect) => {
            rect.rect = flip_rect(rect.rect, sides);
            rect.corner_radius = flip_corners(rect.corner_radius);
            rect.angle = -rect.angle;
        }
        Shape::Text(text) => {
            let inside = text.galley.rect;
            let place = Rect::from_min_max(
                pos2(text.pos.x + inside.min.x, text.pos.y),
                pos2(text.pos.x + inside.max.x, text.pos.y),
            );
            text.pos.x = flip_rect(place, sides).min.x - inside.min.x;
        }
        Shape::Mesh(mesh) => {
            let mesh = Arc::make_mut(mesh);
            mesh.vertices.iter_mut().for_each(|vertex| flip(&mut vertex.pos));
        }
        Shape::QuadraticBezier(curve) => {
            curve.points.iter_mut().for_each(flip);
            curve.points.reverse();
        }
        Shape::CubicBezier(curve) => {
            curve.points.iter_mut().for_each(flip);
            curve.points.reverse();
        }
        Shape::Callback(callback) => callback.rect = flip_rect(callback.rect, sides),
    }
}

fn flip_corners(corners: CornerRadius) -> CornerRadius {
    CornerRadius { nw: corners.ne, ne: corners.nw, sw: corners.se, se: corners.sw }
}

#[cfg(test)]
mod tests {
    use egui::epaint::{
        BandPoint, BandShape, CircleShape, CubicBezierShape, EllipseShape, Mesh, PaintCallback,
        PathShape, QuadraticBezierShape, RectShape,
    };
    use egui::{Color32, Stroke, StrokeKind, vec2};

    use super::*;

    const INK: Color32 = Color32::RED;
    const LINE: Stroke = Stroke { width: 2.0, color: INK };

    fn rect(x0: f32, x1: f32) -> Rect {
        Rect::from_min_max(pos2(x0, 1.0), pos2(x1, 9.0))
    }

    fn rounded(x0: f32, x1: f32, corners: [u8; 4]) -> Shape {
        let [nw, ne, sw, se] = corners;
        let corners = CornerRadius { nw, ne, sw, se };
        RectShape::new(rect(x0, x1), corners, INK, LINE, StrokeKind::Inside).into()
    }

    fn points<const N: usize>(xs: [f32; N]) -> [Pos2; N] {
        xs.map(|x| pos2(x, x / 2.0))
    }

    /// A curve's points on the other side, in the other order, at their old heights.
    fn turned<const N: usize>(xs: [f32; N]) -> [Pos2; N] {
        let mut turned = points(xs).map(|pos| pos2(100.0 - pos.x, pos.y));
        turned.reverse();
        turned
    }

    fn mesh(xs: [f32; 3]) -> Shape {
        let mut mesh = Mesh::default();
        for x in xs {
            mesh.colored_vertex(pos2(x, 4.0), INK);
        }
        mesh.add_triangle(0, 1, 2);
        Shape::mesh(mesh)
    }

    fn band(xs: [f32; 2]) -> Shape {
        let points = xs.map(|x| BandPoint::new(x, 1.0..=2.0));
        Shape::Band(BandShape::new(points.to_vec(), INK, LINE))
    }

    #[test]
    fn every_kind_of_shape_is_turned_round_and_back() {
        let quadratic = |points| {
            Shape::from(QuadraticBezierShape::from_points_stroke(points, false, INK, LINE))
        };
        let cubic =
            |points| Shape::from(CubicBezierShape::from_points_stroke(points, false, INK, LINE));
        let path =
            |points: [Pos2; 3]| Shape::Path(PathShape::convex_polygon(points.to_vec(), INK, LINE));
        let circle = |x| Shape::Circle(CircleShape::filled(pos2(x, 3.0), 4.0, INK));
        let ellipse = |x, angle| {
            let shape = EllipseShape::filled(pos2(x, 3.0), vec2(2.0, 4.0), INK);
            Shape::Ellipse(EllipseShape { angle, ..shape })
        };
        for (shape, expected) in [
            (Shape::Noop, Shape::Noop),
            (circle(10.0), circle(90.0)),
            (ellipse(10.0, 0.5), ellipse(90.0, -0.5)),
            (
                Shape::line_segment(points([10.0, 40.0]), LINE),
                Shape::line_segment([pos2(90.0, 5.0), pos2(60.0, 20.0)], LINE),
            ),
            (path(points([1.0, 2.0, 3.0])), path(turned([1.0, 2.0, 3.0]))),
            (band([10.0, 20.0]), band([80.0, 90.0])),
            (rounded(10.0, 30.0, [1, 2, 3, 4]), rounded(70.0, 90.0, [2, 1, 4, 3])),
            (mesh([1.0, 2.0, 3.0]), mesh([99.0, 98.0, 97.0])),
            (quadratic(points([1.0, 2.0, 3.0])), quadratic(turned([1.0, 2.0, 3.0]))),
            (cubic(points([1.0, 2.0, 3.0, 4.0])), cubic(turned([1.0, 2.0, 3.0, 4.0]))),
            (Shape::Vec(vec![circle(10.0)]), Shape::Vec(vec![circle(90.0)])),
        ] {
            let mut shown = shape.clone();
            flip_shape(&mut shown, 100.0);
            assert_eq!(shown, expected);
            flip_shape(&mut shown, 100.0);
            assert_eq!(shown, shape);
        }
    }

    #[test]
    fn a_callback_is_moved_to_the_other_side() {
        let callback = PaintCallback { rect: rect(10.0, 30.0), callback: Arc::new(()) };
        let mut shape = Shape::Callback(callback);
        flip_shape(&mut shape, 100.0);
        let Shape::Callback(moved) = shape else { panic!("it stays what it is") };
        assert_eq!(moved.rect, rect(70.0, 90.0));
    }

    #[test]
    fn a_text_of_egui_is_moved_as_a_box() {
        let ctx = egui::Context::default();
        let output = ctx.run_ui(egui::RawInput::default(), |ui| {
            let font = egui::FontId::proportional(14.0);
            let galley = ui.painter().layout_no_wrap("abc".to_owned(), font, INK);
            let width = galley.rect.width();
            let mut shape = Shape::galley(pos2(10.0, 5.0), galley, INK);
            flip_shape(&mut shape, 100.0);
            let Shape::Text(text) = &shape else { panic!("it stays what it is") };
            assert_eq!(text.pos, pos2(90.0 - width, 5.0));
        });
        output.drop_without_applying_deltas();
    }
}
