//! The list itself: only the rows that are seen are drawn, and arrows move from one to the next.

use egui::{Align, EventFilter, Frame, Key, Layout, Rect, ScrollArea, Ui, UiBuilder, pos2, vec2};

use super::Form;
use super::list::{RowAt, Shown};
use super::row::{Look, RowUi};
use crate::desk::view::{ChooseView, TargetRow};
use crate::ui::screen::Cx;
use crate::ui::theme::{Theme, Type, radius, size, space};
use crate::ui::widgets::{Columns, card_frame, label_in};

/// The rows that are shown, and the one that the keyboard is on.
#[derive(Debug, Default)]
pub(super) struct Rows {
    shown: Shown,
    /// For which layout the rows were placed.
    placed: Option<Look>,
    /// The row that has the focus, if one has.
    at: Option<usize>,
    /// The row that shall have it.
    wanted: Option<usize>,
}

impl Rows {
    /// Other rows.
    pub(super) fn show(&mut self, shown: Shown) {
        *self = Self { shown, ..Self::default() };
    }

    /// The targets of the rows, in their order.
    pub(super) fn targets<'a>(
        &'a self,
        view: &'a ChooseView,
    ) -> impl Iterator<Item = &'a TargetRow> {
        self.shown.rows.iter().filter_map(|at: &RowAt| at.of(view))
    }

    fn place(&mut self, view: &ChooseView, look: Look, searching: bool) {
        if self.placed != Some(look) {
            self.shown.place(|at| {
                let group = view.groups.get(at.group).filter(|_| searching);
                at.of(view).map_or(0.0, |row| look.height(row, group.map(|it| it.name.as_str())))
            });
            self.placed = Some(look);
        }
    }

    /// Arrows, Page and End keys move from row to row.
    fn move_by_keys(&mut self, ui: &Ui, page: usize) {
        let Some(at) = self.at else { return };
        let last = self.shown.rows.len().saturating_sub(1);
        let to = ui.input(|input| {
            let keys = [
                (Key::ArrowDown, at.saturating_add(1)),
                (Key::ArrowUp, at.saturating_sub(1)),
                (Key::PageDown, at.saturating_add(page)),
                (Key::PageUp, at.saturating_sub(page)),
                (Key::Home, 0),
                (Key::End, last),
            ];
            keys.into_iter().find(|(key, _)| input.key_pressed(*key)).map(|(_, to)| to.min(last))
        });
        self.wanted = to.filter(|to| *to != at).or(self.wanted);
    }
}

/// The list in a card that ends with its last row, or with the window.
pub(super) fn card_ui(ui: &mut Ui, cx: Cx<'_>, view: &ChooseView, form: &mut Form) {
    if nobody_ui(ui, cx, form) {
        return;
    }
    let look = Look::for_width(ui.available_width());
    form.rows.place(view, look, form.is_searching());
    let room = ui.available_rect_before_wrap();
    let ends = size::BUTTON + form.rows.shown.height() + 1.0;
    let whole = ends + space::XXL <= room.height();
    // A list that goes on shows no lower edge.
    let bottom = if whole { room.top() + ends } else { room.bottom() + 2.0 * radius::CARD };
    let card = Rect::from_min_max(room.min, pos2(room.right(), bottom));
    let frame = card_frame(ui, 0.0);
    ui.painter().add(frame.paint(card.shrink(frame.stroke.width)));
    let inside = Rect::from_min_max(card.min, pos2(card.right(), bottom.min(room.bottom())));
    let layout = Layout::top_down(Align::Min);
    let mut inside = ui.new_child(UiBuilder::new().max_rect(inside).layout(layout));
    inside.spacing_mut().item_spacing.y = 0.0;
    let head = look.head(cx.messages);
    let head: Vec<&str> = head.iter().map(String::as_str).collect();
    columns(&inside, look).head(&mut inside, &head);
    ScrollArea::vertical()
        .id_salt(("rows", form.group, form.is_searching()))
        .auto_shrink(false)
        .show(&mut inside, |ui| rows_ui(ui, cx, view, form, look));
}

/// The list as part of a page that scrolls as a whole.
pub(super) fn list_ui(ui: &mut Ui, cx: Cx<'_>, view: &ChooseView, form: &mut Form) {
    if nobody_ui(ui, cx, form) {
        return;
    }
    let look = Look::for_width(ui.available_width());
    form.rows.place(view, look, form.is_searching());
    card_frame(ui, 0.0).show(ui, |ui: &mut Ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        if look != Look::Slim {
            let head = look.head(cx.messages);
            let head: Vec<&str> = head.iter().map(String::as_str).collect();
            columns(ui, look).head(ui, &head);
        }
        rows_ui(ui, cx, view, form, look);
    });
}

fn columns(ui: &Ui, look: Look) -> Columns {
    let room = ui.available_rect_before_wrap();
    look.columns(room.left(), room.width())
}

/// A search that finds nobody says what it looks at; returns whether it found nobody.
fn nobody_ui(ui: &mut Ui, cx: Cx<'_>, form: &Form) -> bool {
    if !form.rows.shown.rows.is_empty() {
        return false;
    }
    ui.add_space(space::XXL);
    Frame::new().inner_margin(space::L).show(ui, |ui| {
        ui.set_max_width(size::HINT);
        let color = Theme::of(ui).ink_2;
        label_in(ui, Type::Interface, color, &cx.messages.get("choose-nobody"));
    });
    true
}

fn rows_ui(ui: &mut Ui, cx: Cx<'_>, view: &ChooseView, form: &mut Form, look: Look) {
    let room = ui.available_rect_before_wrap();
    let top = room.top();
    let (_, all) = ui.allocate_space(vec2(room.width(), form.rows.shown.height()));
    let clip = ui.clip_rect();
    let mut seen: Vec<usize> =
        form.rows.shown.seen(clip.top() - top, clip.bottom() - top).collect();
    form.rows.move_by_keys(ui, seen.len().saturating_sub(2).max(1));
    // The row with the focus stays drawn while it is out of sight, or it would lose the focus.
    for more in [form.rows.at, form.rows.wanted].into_iter().flatten() {
        if !seen.contains(&more) {
            seen.push(more);
        }
    }
    seen.sort_unstable();
    let columns = look.columns(all.left(), all.width());
    let (mut at, mut toggled) = (None, None);
    for index in seen {
        let (Some(place), Some(span)) =
            (form.rows.shown.rows.get(index).copied(), form.rows.shown.span(index))
        else {
            continue;
        };
        let Some(row) = place.of(view) else { continue };
        let group = view.groups.get(place.group).filter(|_| form.is_searching());
        let rect =
            Rect::from_min_max(pos2(all.left(), top + span.0), pos2(all.right(), top + span.1));
        let drawn = RowUi {
            cx,
            row,
            group: group.map(|it| it.name.as_str()),
            picked: form.picks.has(&row.id),
            last: index + 1 == form.rows.shown.rows.len(),
            look,
        };
        let response = drawn.show(ui, rect, &columns);
        if form.rows.wanted == Some(index) {
            form.rows.wanted = None;
            response.request_focus();
            ui.scroll_to_rect(rect.expand2(vec2(0.0, size::ROW)), None);
        }
        if response.has_focus() {
            at = Some(index);
            let filter = EventFilter { vertical_arrows: true, ..EventFilter::default() };
            ui.memory_mut(|memory| memory.set_focus_lock_filter(response.id, filter));
        }
        if response.gained_focus() && !clip.contains_rect(rect) {
            ui.scroll_to_rect(rect, None);
        }
        if response.clicked() {
            toggled = Some(row.id.clone());
        }
    }
    form.rows.at = at;
    if let Some(id) = toggled {
        form.picks.toggle(&id);
        form.picked(view);
    }
}
