//! An editor in a window: it takes its share of the events, lays the text out, and draws it.

use egui::{Color32, CursorIcon, Id, Margin, Rect, Response, Sense, Ui, pos2, vec2};

use super::events::{FILTER, Wish, wishes};
use super::layout::{Laid, Layout, Seen};
use super::look::Look;
use super::state::{State, kept};
use super::{Command, Rules, menu, paint, reader};
use crate::domain::{Direction, Lang};
use crate::typeset::{Caret, Column, Selection};
use crate::ui::mirror;
use crate::ui::theme::Type;
use crate::ui::widgets::{is_menu_open, menu_key};

/// How marked words of a text look.
pub(in crate::ui) type LookOf<'a> = &'a dyn Fn(&Ui, &str) -> Look;

/// An editor without ground and ring.
pub(in crate::ui) struct Edit<'a> {
    pub(in crate::ui) id: Id,
    pub(in crate::ui) kind: Type,
    pub(in crate::ui) rules: Rules,
    pub(in crate::ui) lang: Option<&'a Lang>,
    /// The direction of all paragraphs; `None` is by the first letter of each.
    pub(in crate::ui) direction: Option<Direction>,
    /// The direction of a text without a letter.
    pub(in crate::ui) fallback: Direction,
    pub(in crate::ui) gap_pt: Option<f32>,
    /// Room below lines of the text, see [`ColumnStyle::below`], in points.
    pub(in crate::ui) below_pt: &'a [(usize, f32)],
    pub(in crate::ui) look: Option<LookOf<'a>>,
    /// Shown while there is nothing else.
    pub(in crate::ui) hint: &'a str,
    pub(in crate::ui) ink: Color32,
    pub(in crate::ui) hint_ink: Color32,
    /// Around the text, inside what it takes.
    pub(in crate::ui) margin: Margin,
    pub(in crate::ui) min_height: f32,
    pub(in crate::ui) enabled: bool,
    /// Gives it the focus, with this selected.
    pub(in crate::ui) select: Option<Selection>,
    /// Whether a change by somebody else can be undone.
    pub(in crate::ui) undo_others: bool,
    /// Whoever comes to it by key goes on at the end of what is there.
    pub(in crate::ui) at_end: bool,
}

/// What became of it.
pub(in crate::ui) struct Edited {
    pub(in crate::ui) response: Response,
    pub(in crate::ui) changed: bool,
    /// The layout, and the box that it begins in.
    pub(in crate::ui) column: Column,
    pub(in crate::ui) place: Rect,
    /// Where the caret is, in bytes, while it has the focus.
    pub(in crate::ui) caret: Option<usize>,
}

/// What happened in this frame.
#[derive(Default)]
pub(super) struct Happened {
    pub(super) changed: bool,
    pub(super) moved: bool,
    /// The window should follow the caret.
    pub(super) follow: bool,
    pub(super) composing_ended: bool,
    /// The pointer's button was pressed in it.
    pub(super) pressed: bool,
    /// Its menu is wanted at the caret.
    pub(super) menu: bool,
}

impl<'a> Edit<'a> {
    pub(in crate::ui) fn new(id: Id, kind: Type, ink: Color32) -> Self {
        Self {
            id,
            kind,
            rules: Rules::default(),
            lang: None,
            direction: None,
            fallback: Direction::LeftToRight,
            gap_pt: None,
            below_pt: &[],
            look: None,
            hint: "",
            ink,
            hint_ink: ink,
            margin: Margin::ZERO,
            min_height: 0.0,
            enabled: true,
            select: None,
            undo_others: false,
            at_end: false,
        }
    }

    /// Shows it, as wide as there is room and at least as high as it should be.
    pub(in crate::ui) fn show(self, ui: &mut Ui, text: &mut String) -> Edited {
        let kept = kept(ui.ctx(), self.id);
        let mut state = kept.lock();
        let state = &mut *state;
        state.meet(text, self.undo_others, self.at_end || self.rules.one_line);
        let margin = self.margin.sum();
        let width = (ui.available_width() - margin.x).max(1.0);
        let top = ui.cursor().top() + self.margin.topf();
        let mut layout = Layout { edit: &self, ui, width, top, laid: None };
        let mut happened = Happened::default();

        if let Some(selection) = self.select {
            ui.memory_mut(|memory| memory.request_focus(self.id));
            layout.apply(state, text, Command::Select(selection), &mut happened);
        }
        if let Some(command) = state.chosen.take() {
            happened.follow = command != Command::SelectAll;
            layout.apply(state, text, command, &mut happened);
        }
        self.keyboard(&mut layout, state, text, &mut happened);
        reader::act(&mut layout, state, text, &mut happened);

        let laid = layout.laid(state, text);
        let height = match self.rules.one_line {
            true => self.kind.line_pt(),
            false => laid.column.height() / ui.ctx().pixels_per_point(),
        };
        let size = vec2(width + margin.x, (height + margin.y).max(self.min_height));
        let (_, rect) = ui.allocate_space(size);
        let sense = if self.enabled { Sense::click_and_drag() } else { Sense::hover() };
        let mut response = ui.interact(rect, self.id, sense);
        response.flags -= egui::response::Flags::FAKE_PRIMARY_CLICKED;
        let inner = rect - self.margin;
        self.keep_in_view(ui, state, text, &laid.column, inner);
        let mut place = self.place(ui, state, &laid.column, inner);

        let mut layout = Layout { edit: &self, ui, width, top, laid: Some(laid) };
        self.pointer(&mut layout, state, text, place, &response, &mut happened);
        let Laid { column, look } = layout.laid(state, text);
        if happened.moved && self.rules.one_line {
            self.keep_in_view(ui, state, text, &column, inner);
            place = self.place(ui, state, &column, inner);
        }
        if happened.changed {
            response.mark_changed();
        }
        if !column.is_whole() {
            ui.ctx().request_repaint();
        }
        if response.hovered() {
            ui.set_cursor_icon(CursorIcon::Text);
        }
        let focused = response.has_focus();
        let is_chosen_shown = focused || is_menu_open(ui.ctx(), self.id);
        if happened.moved || happened.changed || focused != state.had_focus {
            state.active_at = ui.input(|input| input.time);
        }
        // Who comes by Tab wants to see where they are.
        happened.follow |= focused && !state.had_focus && !happened.pressed;
        happened.moved |= focused && !state.had_focus;
        state.had_focus = focused;
        let seen =
            Seen { edit: &self, ui, state, text, column: &column, look: &look, place, inner };
        paint::paint(&seen, (focused, is_chosen_shown), &happened);
        reader::tell(&seen, &response);
        let chosen = menu::menu(&seen, &response, happened.menu);
        state.chosen = chosen;
        self.tell_selection(ui, state, text);
        state.part(text, self.rules.secret);
        Edited {
            changed: happened.changed,
            caret: focused.then_some(state.editing.selection().focus.byte),
            response,
            column,
            place,
        }
    }

    /// What the keyboard and input methods do, while it has the focus.
    fn keyboard(
        &self,
        layout: &mut Layout<'_, '_>,
        state: &mut State,
        text: &mut String,
        happened: &mut Happened,
    ) {
        let ui = layout.ui;
        if !self.enabled || !ui.memory(|memory| memory.has_focus(self.id)) {
            // An input method does not go on elsewhere with what it began here.
            if state.editing.preedit().is_some() {
                layout.apply(state, text, Command::Settle, happened);
            }
            return;
        }
        ui.memory_mut(|memory| memory.set_focus_lock_filter(self.id, FILTER));
        happened.menu |= menu_key(ui.ctx());
        let scale = ui.ctx().pixels_per_point();
        let seen = ui.clip_rect().height() - self.kind.line_pt();
        let page_px = (seen.max(self.kind.line_pt()) * scale) as i32;
        for wish in wishes(ui, self.rules.one_line, page_px) {
            match wish {
                Wish::Do(command) => {
                    happened.follow |= !matches!(command, Command::SelectAll | Command::Copy);
                    layout.apply(state, text, command, happened);
                }
                Wish::Leave => ui.memory_mut(|memory| memory.surrender_focus(self.id)),
            }
        }
    }

    /// The box of the layout.
    fn place(&self, ui: &Ui, state: &State, column: &Column, inner: Rect) -> Rect {
        let scale = ui.ctx().pixels_per_point();
        let size = vec2(column.width(), column.height()) / scale;
        if !self.rules.one_line {
            return Rect::from_min_size(inner.min, vec2(inner.width(), size.y));
        }
        let scroll = state.scroll_px / scale;
        let y = inner.center().y - size.y / 2.0;
        let left = match mirror::is_on(ui.ctx()) {
            true => inner.right() + scroll - size.x,
            false => inner.left() - scroll,
        };
        Rect::from_min_size(pos2(left, y), size)
    }

    /// Moves a single line so that the caret can be seen; without the focus, so that its start can.
    fn keep_in_view(&self, ui: &Ui, state: &mut State, text: &str, column: &Column, inner: Rect) {
        if !self.rules.one_line {
            return;
        }
        let room = inner.width() * ui.ctx().pixels_per_point();
        let most = (column.width() - room).max(0.0);
        let has_focus = ui.memory(|memory| memory.has_focus(self.id));
        let caret = match has_focus || is_menu_open(ui.ctx(), self.id) {
            true => state.editing.shown_selection(text, &self.rules).focus,
            false => Caret::before(0),
        };
        let x = column.caret_rect(caret).x0;
        let scroll = state.scroll_px.clamp((x - room).max(0.0), x.max(0.0));
        state.scroll_px = scroll.clamp(0.0, most);
    }

    /// The window system hears of a selection once it is done.
    fn tell_selection(&self, ui: &Ui, state: &mut State, text: &str) {
        let range = state.editing.selection().range();
        if self.rules.secret || range == state.told || ui.input(|input| input.pointer.any_down()) {
            return;
        }
        if let Some(words) = text.get(range.clone()).filter(|words| !words.is_empty()) {
            let settled = egui::OutputCommand::TextSelectionSettled(words.to_owned());
            ui.ctx().send_cmd(settled);
        }
        state.told = range;
    }
}
