//! What the pointer does in an editor: it places the caret, and selects letters, words or paragraphs.

use egui::{Event, Rect, Response};

use super::Command;
use super::layout::Layout;
use super::state::State;
use super::widget::{Edit, Happened};
use crate::typeset::Unit;
use crate::ui::text::in_layout;

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
        let to_local = ctx.layer_transform_from_global(ui.layer_id()).unwrap_or_default();
        let events = ui.input(|input| match input.pointer.any_down() || under {
            true => input.events.iter().filter(|event| is_pointer(event)).cloned().collect(),
            false => Vec::new(),
        });
        let composing = state.editing.preedit().is_some();
        for event in events {
            let (pos, command) = match event {
                Event::PointerButton { pos, pressed: true, modifiers, .. } if under => {
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
                    state.drags = true;
                    happened.pressed = true;
                    let (x, y) = in_layout(ctx, place, pos);
                    ui.memory_mut(|memory| memory.request_focus(self.id));
                    (pos, Command::Click { x, y, unit, extend: modifiers.shift })
                }
                Event::PointerButton { .. } => {
                    state.drags = false;
                    continue;
                }
                Event::PointerMoved(pos) if state.drags => {
                    let pos = to_local * pos;
                    let (x, y) = in_layout(ctx, place, pos);
                    happened.follow = true;
                    (pos, Command::Drag { x, y })
                }
                Event::MiddleClickPaste { pos, text: words } if under => {
                    let pos = to_local * pos;
                    let (x, y) = in_layout(ctx, place, pos);
                    let click = Command::Click { x, y, unit: Unit::Character, extend: false };
                    layout.apply(state, text, click, happened);
                    ui.memory_mut(|memory| memory.request_focus(self.id));
                    (pos, Command::Paste(words))
                }
                _ => continue,
            };
            layout.apply(state, text, command, happened);
            // Beyond what is seen, the text goes on moving for as long as the button is held.
            if state.drags && !ui.clip_rect().contains(pos) {
                ctx.request_repaint();
            }
        }
        if composing && happened.composing_ended {
            ui.memory_mut(|memory| memory.interrupt_ime());
        }
    }
}

fn is_pointer(event: &Event) -> bool {
    use egui::PointerButton::Primary;
    matches!(
        event,
        Event::PointerButton { button: Primary, .. }
            | Event::PointerMoved(_)
            | Event::MiddleClickPaste { .. }
    )
}
