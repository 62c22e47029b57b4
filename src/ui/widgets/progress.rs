//! How far something is: bars with words, timelines, tabs.

use egui::{Align, Layout, Pos2, Rect, Response, Role, Sense, Ui, Vec2, WidgetInfo, pos2, vec2};

use super::paint::{State, Tone, corner, fill_box, paint_icon, ring};
use super::words;
use crate::ui::icons::Icon;
use crate::ui::theme::{Theme, Type, radius, size, space};

/// A progress bar of 6 with its words over it. There is no spinner in this house.
pub fn progress(ui: &mut Ui, done: usize, all: usize, words: &str, end_words: &str) {
    let line = vec2(ui.available_width(), Type::Small.line_pt());
    ui.allocate_ui_with_layout(line, Layout::left_to_right(Align::Center), |ui| {
        words::label(ui, Type::SmallStrong, words);
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            words::small(ui, end_words);
        });
    });
    bar(ui, done, all, words);
}

/// The bar alone, where its words stand under it; `name` is what a screen reader says.
pub fn bar(ui: &mut Ui, done: usize, all: usize, name: &str) {
    let theme = Theme::of(ui);
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), 6.0), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::ProgressIndicator, true, name));
    ui.ctx().accesskit_node_builder(response.id, |node| {
        node.set_numeric_value(done as f64);
        node.set_max_numeric_value(all as f64);
    });
    ui.painter().rect_filled(rect, corner(3.0), theme.line);
    let part = if all == 0 { 0.0 } else { (done as f32 / all as f32).clamp(0.0, 1.0) };
    if part > 0.0 {
        let width = (rect.width() * part).max(6.0);
        let full = Rect::from_min_size(rect.min, vec2(width, rect.height()));
        ui.painter().rect_filled(full, corner(3.0), theme.primary);
    }
}

/// Tabs as pills, such as the filters over a list; returns the one that was clicked.
pub fn tabs(ui: &mut Ui, tabs: &[&str], chosen: usize) -> Option<usize> {
    let mut clicked = None;
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = Vec2::splat(space::XS);
        for (index, text) in tabs.iter().enumerate() {
            if pill(ui, text, index == chosen, None).clicked() {
                clicked = Some(index);
            }
        }
    });
    clicked
}

/// Topics one under the other, as at the side of the settings; returns the one that was clicked.
pub fn side_tabs(ui: &mut Ui, tabs: &[&str], chosen: usize) -> Option<usize> {
    let mut clicked = None;
    ui.vertical(|ui| {
        ui.spacing_mut().item_spacing.y = 2.0;
        let width = ui.available_width();
        for (index, text) in tabs.iter().enumerate() {
            if pill(ui, text, index == chosen, Some(width)).clicked() {
                clicked = Some(index);
            }
        }
    });
    clicked
}

fn pill(ui: &mut Ui, text: &str, chosen: bool, width: Option<f32>) -> Response {
    let theme = Theme::of(ui);
    let ink = if chosen { theme.primary } else { theme.ink_2 };
    let pad = if width.is_some() { 12.0 } else { 9.0 };
    let laid = match width {
        Some(width) => {
            let kind = if chosen { Type::Strong } else { Type::Nav };
            kind.one_line(ui, text, width - 2.0 * pad)
        }
        None if chosen => Type::DenseStrong.one_line(ui, text, f32::INFINITY),
        None => Type::Dense.one_line(ui, text, f32::INFINITY),
    };
    let size =
        vec2(width.unwrap_or(laid.size().x + 2.0 * pad), if width.is_some() { 36.0 } else { 32.0 });
    let (rect, response) = ui.allocate_exact_size(size, Sense::click());
    response.widget_info(|| WidgetInfo::selected(Role::Tab, true, chosen, text));
    let state = State::of(ui, &response);
    if chosen || state.hover {
        fill_box(ui, rect, theme.primary_tint, None);
    }
    let at = pos2(rect.left() + pad, rect.center().y - laid.size().y / 2.0);
    laid.paint(ui.painter(), at, ink);
    if state.focus {
        ring(ui, rect, radius::CONTROL, 0.0);
    }
    response
}

/// What stands on the line of a timeline.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mark {
    /// The present one: a full dot.
    Now,
    /// An earlier one: an open dot.
    Past,
    /// A step of a check, with its icon.
    Icon(Tone, Icon),
}

/// An entry of a timeline or of a check; `last` ends the line.
pub fn timeline_entry(ui: &mut Ui, mark: Mark, title: &str, text: &str, last: bool) {
    let theme = Theme::of(ui);
    let stepped = matches!(mark, Mark::Icon(..));
    let start = if stepped { 36.0 } else { 24.0 };
    let line_x = if stepped { 11.0 } else { 5.5 };
    let top = ui.cursor().min;
    let inner = ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = 0.0;
        ui.add_space(start);
        ui.vertical(|ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            words::label(ui, if stepped { Type::Strong } else { Type::SmallStrong }, title);
            words::read(ui, Type::Dense, theme.ink_2, text);
            ui.add_space(if last { 0.0 } else { space::L });
        });
    });
    let center = pos2(top.x + line_x, top.y + if stepped { 11.0 } else { 11.5 });
    let reach = if stepped { 14.0 } else { 7.0 };
    if !last {
        let color = if stepped { theme.line } else { theme.line_strong };
        let bottom = inner.response.rect.bottom() + if stepped { -3.0 } else { reach };
        let stroke = Theme::stroke(ui, if stepped { 2.0 } else { 1.0 }, color);
        ui.painter().vline(center.x, (center.y + reach)..=bottom, stroke);
    }
    paint_mark(ui, center, mark);
}

fn paint_mark(ui: &Ui, center: Pos2, mark: Mark) {
    let theme = Theme::of(ui);
    match mark {
        Mark::Now => {
            ui.painter().circle_filled(center, 5.5, theme.primary);
        }
        Mark::Past => {
            let stroke = Theme::stroke(ui, 2.0, theme.line_strong);
            ui.painter().circle(center, 4.5, theme.window, stroke);
        }
        Mark::Icon(tone, icon) => {
            paint_icon(ui.painter(), center, icon, size::ICON + 3.0, tone.color(theme));
        }
    }
}
