//! Words laid out for a widget, which knows their size before it has a place for them.

use std::sync::Arc;

use egui::{Color32, Context, Painter, Pos2, Rect, Ui, Vec2, pos2, vec2};

use super::paint::paint_shifted;
use super::plugin::with_engine;
use crate::domain::{Direction, with_disguise_shown};
use crate::typeset::{
    Align, Column, ColumnStyle, Engine, Family, Paragraph, ParagraphStyle, base_direction,
    has_both_directions,
};
use crate::ui::mirror;
use crate::ui::theme::Type;

/// Words, laid out; their box is as wide as their longest line.
#[derive(Clone)]
pub struct Words {
    laid: Laid,
    /// Where the box begins in the layout.
    left_px: f32,
    size: Vec2,
    is_elided: bool,
}

#[derive(Clone)]
enum Laid {
    Line(Arc<Paragraph>),
    Column(Box<Column>),
}

impl Type {
    /// Lays words out; lines break at `wrap_pt`, which may be infinite.
    pub fn words(self, ui: &Ui, text: &str, wrap_pt: f32) -> Words {
        let style = ParagraphStyle::new(self.face());
        Words::wrapped(ui.ctx(), text, &read_in(ui.ctx(), text, style), wrap_pt)
    }

    /// Lays words out on one line; what does not fit ends in an ellipsis.
    pub fn one_line(self, ui: &Ui, text: &str, width_pt: f32) -> Words {
        let style = ParagraphStyle::new(self.face());
        Words::one_line(ui.ctx(), text, &read_in(ui.ctx(), text, style), width_pt)
    }
}

impl Words {
    /// Lays words out; lines break at `wrap_pt`, which may be infinite.
    pub(super) fn wrapped(
        ctx: &Context,
        text: &str,
        style: &ParagraphStyle<'_>,
        wrap_pt: f32,
    ) -> Self {
        let scale = ctx.pixels_per_point();
        let width = if wrap_pt.is_finite() { wrap_pt * scale } else { f32::INFINITY };
        let lay_out = |engine: &mut Engine| {
            if text.contains('\n') {
                let style = ColumnStyle::new(*style);
                Laid::Column(Box::new(Column::new(engine, text, &style, width, scale)))
            } else {
                Laid::Line(engine.paragraph(text, style, width, scale))
            }
        };
        Self::new(with_engine(ctx, lay_out), scale)
    }

    /// Lays words out on one line.
    pub(super) fn one_line(
        ctx: &Context,
        text: &str,
        style: &ParagraphStyle<'_>,
        width_pt: f32,
    ) -> Self {
        let scale = ctx.pixels_per_point();
        let width = width_pt * scale;
        let line = with_engine(ctx, |engine| match text.contains('\n') {
            true => engine.one_line(&text.replace('\n', " "), style, width, scale),
            false => engine.one_line(text, style, width, scale),
        });
        Self::new(Laid::Line(line), scale)
    }

    fn new(laid: Laid, scale: f32) -> Self {
        let (mut left, mut right) = (f32::INFINITY, 0.0_f32);
        let mut measure = |paragraph: &Paragraph| {
            for line in paragraph.lines() {
                left = left.min(line.left);
                right = right.max(line.left + line.width);
            }
        };
        let (height, is_elided) = match &laid {
            Laid::Line(line) => {
                measure(line);
                (line.height(), line.is_elided())
            }
            Laid::Column(column) => {
                let all = column.paragraphs(f32::NEG_INFINITY, f32::INFINITY);
                all.for_each(|(_, _, paragraph)| measure(paragraph));
                (column.height(), false)
            }
        };
        let left_px = if left.is_finite() { left } else { 0.0 };
        // A whole number of pixels: what is laid out in this width once more has the same lines.
        let width = (right - left_px).max(0.0).ceil();
        Self { laid, left_px, size: vec2(width, height) / scale, is_elided }
    }

    /// Their size in points.
    pub fn size(&self) -> Vec2 {
        self.size
    }

    /// Whether they end in an ellipsis, for want of room.
    pub fn is_elided(&self) -> bool {
        self.is_elided
    }

    /// How many lines they have.
    pub fn rows(&self) -> usize {
        match &self.laid {
            Laid::Line(line) => line.lines().len(),
            Laid::Column(column) => column.lines().count(),
        }
    }

    /// Paints them in one colour; `at` is the corner where they start.
    pub fn paint(&self, painter: &Painter, at: Pos2, color: Color32) {
        self.paint_in(painter, at, &[color]);
    }

    /// The same, with a colour for each part.
    pub(super) fn paint_in(&self, painter: &Painter, at: Pos2, colors: &[Color32]) {
        let place = Rect::from_min_size(at, self.size);
        match &self.laid {
            Laid::Line(line) => paint_shifted(painter, line, place, self.left_px, colors),
            Laid::Column(column) => {
                let scale = painter.ctx().pixels_per_point();
                let all = column.paragraphs(f32::NEG_INFINITY, f32::INFINITY);
                for (_, top, paragraph) in all {
                    let corner = pos2(place.left(), place.top() + top / scale);
                    let place = Rect::from_min_size(corner, self.size);
                    paint_shifted(painter, paragraph, place, self.left_px, colors);
                }
            }
        }
    }
}

/// An address as part of a sentence: what disguises it is written out, and in a sentence that runs from
/// right to left it runs from left to right all the same.
pub fn address_in_sentence(ctx: &Context, address: &str) -> String {
    let shown = with_disguise_shown(address);
    match mirror::direction(ctx) {
        Direction::LeftToRight => shown,
        Direction::RightToLeft => format!("\u{2066}{shown}\u{2069}"),
    }
}

/// In which direction a label is read. What is operated is written by the interface: a sentence that
/// begins with a foreign name still runs as the interface does. What is read goes by its own letters.
pub(super) fn read_in<'a>(
    ctx: &Context,
    text: &str,
    style: ParagraphStyle<'a>,
) -> ParagraphStyle<'a> {
    let fallback = mirror::direction(ctx);
    let is_interface = style.face.family == Family::Sans;
    let first = style.direction.or_else(|| base_direction(text));
    let against = first.is_some_and(|first| first != fallback);
    let mixed = is_interface && style.direction.is_none() && against && has_both_directions(text);
    let direction: Option<Direction> = if mixed { Some(fallback) } else { style.direction };
    // In a narrow box every line starts where the paragraph does.
    ParagraphStyle { direction, fallback, align: style.align, ..style }
}

/// Where lines stand that are not full, in a layout of egui's.
pub(super) fn align_of(ui: &Ui) -> Align {
    match ui.layout().horizontal_placement() {
        egui::Align::Center => Align::Center,
        egui::Align::Min | egui::Align::Max => Align::Start,
    }
}
