//! Checkboxes whose whole row is the click area, and radio cards.

use egui::{
    Color32, Pos2, Rect, Response, Role, Sense, StrokeKind, Ui, Vec2, WidgetInfo, accesskit, pos2,
    vec2,
};

use super::button::describe;
use super::paint::{State, corner, paint_icon_bold, ring};
use crate::ui::icons;
use crate::ui::theme::{Theme, Type, radius, size};

/// What a checkbox shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Check {
    /// Not picked.
    #[default]
    Off,
    /// Picked.
    On,
    /// Some of what it stands for is picked.
    Part,
}

impl Check {
    /// On or off.
    pub fn of(on: bool) -> Self {
        if on { Self::On } else { Self::Off }
    }

    /// What so many of so many picked are.
    pub fn of_counts(picked: usize, all: usize) -> Self {
        match picked {
            0 => Self::Off,
            _ if picked >= all => Self::On,
            _ => Self::Part,
        }
    }
}

/// A checkbox with its words; the whole row can be clicked. The caller keeps the state.
pub fn check_row(ui: &mut Ui, check: Check, label: &str, enabled: bool) -> Response {
    let theme = Theme::of(ui);
    let enabled = enabled && ui.is_enabled();
    let width = ui.available_width();
    let ink = if enabled { theme.ink } else { theme.on_disabled };
    let laid = Type::Interface.words(ui, label, (width - 30.0).max(40.0));
    let height = (laid.size().y + 12.0).max(34.0);
    let sense = if enabled { Sense::click() } else { Sense::hover() };
    let (rect, response) = ui.allocate_exact_size(vec2(width, height), sense);
    name_check(ui, &response, check, enabled, label);
    let state = State::of(ui, &response);
    if enabled && state.hover {
        let ground = rect.expand2(vec2(6.0, 0.0));
        ui.painter().rect_filled(ground, corner(radius::CONTROL), theme.primary_tint);
    }
    paint_check(ui, pos2(rect.left() + 10.0, rect.center().y), check, enabled, state);
    let at = pos2(rect.left() + 30.0, rect.center().y - laid.size().y / 2.0);
    laid.paint(ui.painter(), at, ink);
    response
}

/// A checkbox that keeps its state in a `bool`.
pub fn checkbox(ui: &mut Ui, on: &mut bool, label: &str) -> Response {
    let mut response = check_row(ui, Check::of(*on), label, true);
    if response.clicked() {
        *on = !*on;
        response.mark_changed();
    }
    response
}

/// A checkbox alone, beside words that do something else; a screen reader says its name.
pub fn check_box(ui: &mut Ui, check: Check, name: &str, enabled: bool) -> Response {
    let enabled = enabled && ui.is_enabled();
    let sense = if enabled { Sense::click() } else { Sense::hover() };
    let (rect, _) = ui.allocate_exact_size(Vec2::splat(size::CHECKBOX), Sense::hover());
    // The area to hit is larger than the box.
    let response = ui.interact(rect.expand(8.0), ui.make_persistent_id(("check", name)), sense);
    name_check(ui, &response, check, enabled, name);
    let state = State::of(ui, &response);
    paint_check(ui, rect.center(), check, enabled, state);
    response
}

/// Role, name and state for a screen reader.
pub(crate) fn name_check(ui: &Ui, response: &Response, check: Check, enabled: bool, label: &str) {
    response
        .widget_info(|| WidgetInfo::selected(Role::CheckBox, enabled, check == Check::On, label));
    if check == Check::Part {
        ui.ctx().accesskit_node_builder(response.id, |node| {
            node.set_toggled(accesskit::Toggled::Mixed);
        });
    }
}

/// Paints the box of a checkbox, 20 wide, around a point.
pub(crate) fn paint_check(ui: &Ui, center: Pos2, check: Check, enabled: bool, state: State) {
    let theme = Theme::of(ui);
    let rect = Rect::from_center_size(center, Vec2::splat(size::CHECKBOX));
    let (fill, edge) = match (enabled, check) {
        (false, _) => (theme.disabled, Color32::TRANSPARENT),
        (true, Check::Off) => (theme.field, theme.line_strong),
        (true, _) => (theme.primary, theme.primary),
    };
    let stroke = Theme::stroke(ui, 1.5, edge);
    ui.painter().rect(rect, corner(radius::CHECKBOX), fill, stroke, StrokeKind::Inside);
    let ink = if enabled { theme.on_primary } else { theme.on_disabled };
    match check {
        Check::Off => {}
        Check::On => paint_icon_bold(ui.painter(), center, icons::CHECK, 16.0, ink),
        Check::Part => paint_icon_bold(ui.painter(), center, icons::MINUS, 16.0, ink),
    }
    if state.focus {
        ring(ui, rect, radius::CHECKBOX, 2.0);
    }
}

/// One of a few ways, as a card: a title, and what it means.
pub fn radio_card(ui: &mut Ui, chosen: bool, title: &str, text: &str) -> Response {
    let theme = Theme::of(ui);
    let width = ui.available_width();
    let room = (width - 48.0 - 16.0).max(60.0);
    let head = Type::Strong.words(ui, title, room);
    let body = Type::Dense.words(ui, text, room);
    let height = 16.0 + head.size().y + body.size().y + 16.0;
    let (rect, response) = ui.allocate_exact_size(vec2(width, height), Sense::click());
    response.widget_info(|| WidgetInfo::selected(Role::RadioButton, true, chosen, title));
    describe(ui, &response, text);
    let state = State::of(ui, &response);
    let (width_pt, edge) = match (chosen, state.hover) {
        (true, _) => (2.0, theme.primary),
        (false, true) => (1.0, theme.line_strong),
        (false, false) => (1.0, theme.line),
    };
    let fill = if chosen { theme.field } else { theme.surface };
    let stroke = Theme::stroke(ui, width_pt, edge);
    ui.painter().rect(rect, corner(radius::CARD), fill, stroke, StrokeKind::Inside);
    paint_radio(ui, rect.min + vec2(27.0, 27.0), chosen);
    let at = rect.min + vec2(49.0, 16.0);
    let below = at + vec2(0.0, head.size().y);
    head.paint(ui.painter(), at, theme.ink);
    body.paint(ui.painter(), below, theme.ink_2);
    if state.focus {
        ring(ui, rect, radius::CARD, 2.0);
    }
    response
}

fn paint_radio(ui: &Ui, center: Pos2, chosen: bool) {
    let theme = Theme::of(ui);
    let edge = if chosen { theme.primary } else { theme.line_strong };
    ui.painter().circle(center, 9.25, theme.field, Theme::stroke(ui, 1.5, edge));
    if chosen {
        ui.painter().circle_filled(center, 5.0, theme.primary);
    }
}
