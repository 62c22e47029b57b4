//! A text that is read: as wide as there is room, and its words can be selected and copied.

use egui::{
    Color32, CursorIcon, Event, Id, Key, Modifiers, Rect, Response, Role, Sense, Ui, WidgetInfo,
    vec2,
};

use super::paint::{in_layout, in_window, paint_column};
use super::plugin::with_engine;
use super::{Mark, MarkKind};
use crate::domain::Lang;
use crate::typeset::{Column, ColumnStyle, Selection, Unit};
use crate::ui::theme::Theme;

/// So many bytes are shaped for a text in one frame; the rest follows in the next ones.
const BUDGET_BYTES: usize = 32_000;

/// A ground or an underline under some words.
pub(super) struct Ground {
    pub(super) range: std::ops::Range<usize>,
    pub(super) fill: Color32,
    /// A line of this width and colour at their foot.
    pub(super) underline: egui::Stroke,
}

impl Ground {
    /// The ground of a mark in a letter that is read.
    pub(super) fn of(ui: &Ui, theme: &Theme, mark: &Mark) -> Self {
        let none = egui::Stroke::NONE;
        let (fill, underline) = match mark.kind {
            MarkKind::Own | MarkKind::Value => (theme.primary_tint, none),
            MarkKind::Blank => (theme.ochre_tint, Theme::stroke(ui, 2.0, theme.ochre)),
            MarkKind::Stale => (theme.wax_tint, none),
            MarkKind::Mistake => (theme.wax_tint, Theme::stroke(ui, 2.0, theme.wax)),
            MarkKind::Tag | MarkKind::Comment | MarkKind::Key => (Color32::TRANSPARENT, none),
        };
        Self { range: mark.range.clone(), fill, underline }
    }
}

/// What is selected in the window, outside of editors: at most one text's words.
#[derive(Clone)]
struct Chosen {
    id: Id,
    selection: Selection,
}

fn chosen_id() -> Id {
    Id::unique("clarion selection")
}

/// Shows a text as wide as there is room.
pub(super) fn show(
    ui: &mut Ui,
    text: &str,
    style: &ColumnStyle<'_>,
    colors: &[Color32],
    grounds: &[Ground],
) -> Response {
    let ctx = ui.ctx().clone();
    let scale = ctx.pixels_per_point();
    let width = ui.available_width().max(1.0);
    let style = ColumnStyle { budget_bytes: style.budget_bytes.min(BUDGET_BYTES), ..*style };
    let column = with_engine(&ctx, |engine| {
        Column::new(engine, text, &style, (width * scale).floor(), scale)
    });
    if !column.is_whole() {
        ctx.request_repaint();
    }
    // Tab goes from control to control; a text is no stop on its way.
    let sense = Sense::click_and_drag() - Sense::FOCUSABLE;
    let size = vec2(column.width(), column.height()) / scale;
    let (place, response) = ui.allocate_exact_size(size, sense);
    let selection = select(ui, text, &column, place, &response);
    if ui.is_rect_visible(place) {
        for ground in grounds {
            ground_ui(ui, &column, place, ground);
        }
        if let Some(selection) = selection {
            let fill = ui.visuals().selection.bg_fill;
            for part in column.rects(&selection.range()) {
                ui.painter().rect_filled(in_window(&ctx, place, part), 0.0, fill);
            }
        }
        paint_column(ui.painter(), &column, place, colors);
    }
    response
}

fn ground_ui(ui: &Ui, column: &Column, place: Rect, ground: &Ground) {
    for part in column.rects(&ground.range) {
        let rect = in_window(ui.ctx(), place, part);
        if !ui.is_rect_visible(rect) {
            continue;
        }
        ui.painter().rect_filled(rect, 0.0, ground.fill);
        if ground.underline.width > 0.0 {
            let y = rect.bottom() - ground.underline.width / 2.0;
            ui.painter().hline(rect.x_range(), y, ground.underline);
        }
    }
}

/// What is selected in this text, after what the person does now.
fn select(
    ui: &Ui,
    text: &str,
    column: &Column,
    place: Rect,
    response: &Response,
) -> Option<Selection> {
    let ctx = ui.ctx();
    if response.hovered() {
        ctx.set_cursor_icon(CursorIcon::Text);
    }
    let before = ctx.data(|data| data.get_temp::<Chosen>(chosen_id()));
    let mine = before.filter(|chosen| chosen.id == response.id).map(|chosen| chosen.selection);
    let mut now = mine.map(|selection| selection.within(text));
    let pointer = response.interact_pointer_pos().map(|pos| in_layout(ctx, place, pos));
    if let Some((x, y)) = pointer {
        let (pressed, shift) =
            ctx.input(|input| (input.pointer.primary_pressed(), input.modifiers.shift));
        now = if response.triple_clicked() {
            Some(column.select_at(text, x, y, Unit::Paragraph))
        } else if response.double_clicked() {
            Some(column.select_at(text, x, y, Unit::Word))
        } else if pressed {
            match now {
                Some(from) if shift => Some(Selection::between(from.anchor, column.caret_at(x, y))),
                _ => Some(column.select_at(text, x, y, Unit::Character)),
            }
        } else if response.dragged() {
            now.map(|from| column.drag_to(text, &from, x, y))
        } else {
            now
        };
    }
    // Keys belong to whatever has the focus; without one, to the text that was touched last.
    if now.is_some() && ctx.memory(|memory| memory.focused().is_none()) {
        if ctx.input_mut(|input| input.consume_key(Modifiers::COMMAND, Key::A)) {
            now = Some(Selection::of(&(0..text.len())));
        }
        let copies = ctx.input(|input| {
            let mut events = input.events.iter();
            events.any(|event| matches!(event, Event::Copy))
        });
        let words = now.as_ref().and_then(|selection| text.get(selection.range()));
        if let Some(words) = words.filter(|words| copies && !words.is_empty()) {
            ctx.copy_text(words.to_owned());
        }
    }
    if now != mine
        && let Some(selection) = now
    {
        let chosen = Chosen { id: response.id, selection };
        ctx.data_mut(|data| data.insert_temp(chosen_id(), chosen));
        ctx.request_repaint();
    }
    now.filter(|selection| !selection.is_caret())
}

/// Role, words and language for a screen reader.
pub(super) fn tell(ui: &Ui, response: &Response, text: &str, lang: &Lang) {
    let enabled = ui.is_enabled();
    response.widget_info(|| WidgetInfo::labeled(Role::Label, enabled, text));
    ui.ctx().accesskit_node_builder(response.id, |node| {
        node.set_language(lang.as_str().to_owned());
    });
}
