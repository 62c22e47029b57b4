//! What the pointer does in an editor: it places the caret, and selects letters, words or paragraphs.

use egui::{Event, PointerButton, Rect, Response, Ui};

use super::Command;
use super::layout::Layout;
use super::state::State;
use super::widget::{Edit, Happened};
use crate::typeset::Unit;
use crate::ui::text::{follow, in_layout};

impl Edit<'_> {
    /// What the pointer does.
    pub(super) fn pointer(
        &self,
        layout: &mut Layout<'_, '_>,
        state: &mut State,
        text: &mut String,
        place: Rect,
        response: &Response,
        happened: &mut Happened,
    ) {
        let ui = layout.ui;
        if !self.enabled {
            return;
        }
        let ctx = ui.ctx();
        let under = response.contains_pointer();
        if under && !self.rules.read_only {
            ui.output_mut(|output| output.mutable_text_under_cursor = true);
        }
        if !holds(ui) {
            state.drags = None;
        }
        let to_local = ctx.layer_transform_from_global(ui.layer_id()).unwrap_or_default();
        let events = ui.input(|input| match under || state.drags.is_some() {
            true => input.events.iter().filter(|event| is_pointer(event)).cloned().collect(),
            false => Vec::new(),
        });
        let composing = state.editing.preedit().is_some();
        for event in events {
            let command = match event {
                Event::PointerButton {
                    pos,
                    button: PointerButton::Primary,
                    pressed: true,
                    modifiers,
                } if under => {
                    let pos = to_local * pos;
                    if !response.rect.contains(pos) {
                        continue;
                    }
                    let time = ui.input(|input| input.time);
                    let delay = ctx.options(|options| options.input_options.max_double_click_delay);
                    let unit = match state.pressed(pos, time, delay) {
                        1 => Unit::Character,
                        2 => Unit::Word,
                        _ => Unit::Paragraph,
                    };
                    state.drags = Some(pos);
                    happened.pressed = true;
                    let (x, y) = in_layout(ctx, place, pos);
                    ui.memory_mut(|memory| memory.request_focus(self.id));
                    Command::Click { x, y, unit, extend: modifiers.shift }
                }
                Event::PointerButton { pos, button: PointerButton::Secondary, pressed, .. } => {
                    let (x, y) = in_layout(ctx, place, to_local * pos);
                    if !pressed || !under || is_selected(layout, state, text, (x, y)) {
                        continue;
                    }
                    happened.pressed = true;
                    ui.memory_mut(|memory| memory.request_focus(self.id));
                    Command::Click { x, y, unit: Unit::Character, extend: false }
                }
                Event::PointerButton { .. } => {
                    state.drags = None;
                    continue;
                }
                Event::PointerMoved(pos) if state.drags.is_some() => {
                    let pos = to_local * pos;
                    state.drags = Some(pos);
                    let (x, y) = in_layout(ctx, place, pos);
                    Command::Drag { x, y }
                }
                Event::MiddleClickPaste { pos, text: words } if under => {
                    let (x, y) = in_layout(ctx, place, to_local * pos);
                    let click = Command::Click { x, y, unit: Unit::Character, extend: false };
                    layout.apply(state, text, click, happened);
                    ui.memory_mut(|memory| memory.request_focus(self.id));
                    Command::Paste(words)
                }
                _ => continue,
            };
            layout.apply(state, text, command, happened);
        }
        self.drag_on(layout, state, text, place, response, happened);
        if composing && happened.composing_ended {
            ui.memory_mut(|memory| memory.interrupt_ime());
        }
    }

    /// Beyond what is seen, the text goes on moving, and the selection with it, for as long as the
    /// button is held; also where the pointer stands still.
    fn drag_on(
        &self,
        layout: &mut Layout<'_, '_>,
        state: &mut State,
        text: &mut String,
        place: Rect,
        response: &Response,
        happened: &mut Happened,
    ) {
        let Some(pos) = state.drags else { return };
        let ui = layout.ui;
        let inner = response.rect - self.margin;
        let is_beyond = match self.rules.one_line {
            true => !inner.x_range().contains(pos.x),
            false => follow(ui, pos),
        };
        if is_beyond {
            let (x, y) = in_layout(ui.ctx(), place, pos);
            layout.apply(state, text, Command::Drag { x, y }, happened);
            ui.ctx().request_repaint();
        }
    }
}

/// Whether the button was held when this frame began, or is now. Where it was released while this
/// editor was not shown, nobody told it.
fn holds(ui: &Ui) -> bool {
    ui.input(|input| input.pointer.primary_down() || input.pointer.primary_released())
}

/// Whether this place is in what is selected: a menu is then about that.
fn is_selected(layout: &mut Layout<'_, '_>, state: &State, text: &str, (x, y): (f32, f32)) -> bool {
    let laid = layout.laid(state, text);
    let rules = &layout.edit.rules;
    let shown = state.editing.shown(text, rules);
    let at = laid.column.select_at(&shown, x, y, Unit::Character).focus.byte;
    let selection = state.editing.shown_selection(text, rules);
    layout.laid = Some(laid);
    !selection.is_caret() && (selection.range().contains(&at) || selection.range().end == at)
}

fn is_pointer(event: &Event) -> bool {
    use PointerButton::{Primary, Secondary};
    matches!(
        event,
        Event::PointerButton { button: Primary | Secondary, .. }
            | Event::PointerMoved(_)
            | Event::MiddleClickPaste { .. }
    )
}
