//! The menu of an editor.

use egui::{Key, Response, ViewportCommand};

use super::Command;
use super::layout::{Seen, caret_rect};
use crate::ui::text::menu::{Choice, text_menu_ui};
use crate::ui::widgets::{is_menu_open, open_menu, tell_menu};

/// Shows the menu while it is open, and opens it where somebody clicked for it, or at the caret where
/// they want it without a pointer. What is chosen is to be done in the next frame, as a key is.
pub(super) fn menu(seen: &Seen<'_, '_>, response: &Response, wanted: bool) -> Option<Command> {
    let Seen { edit, ui, state, text, column, place, .. } = *seen;
    if !edit.enabled {
        return None;
    }
    let (ctx, rules) = (ui.ctx(), &edit.rules);
    tell_menu(ctx, edit.id);
    let caret = || {
        let caret = state.editing.shown_selection(text, rules).focus;
        caret_rect(ui, column, place, caret).left_bottom()
    };
    let clicked = response.secondary_clicked().then(|| response.interact_pointer_pos()).flatten();
    if let Some(at) = clicked.or_else(|| wanted.then(caret)) {
        let to_global = ctx.layer_transform_to_global(ui.layer_id()).unwrap_or_default();
        open_menu(ctx, edit.id, to_global * at);
    }
    if !is_menu_open(ctx, edit.id) {
        return None;
    }
    let has_words = !state.editing.selection().is_caret() && !rules.secret;
    let chosen = text_menu_ui(
        response,
        &[
            (Choice::Cut, has_words && !rules.read_only),
            (Choice::Copy, has_words),
            (Choice::Paste, !rules.read_only),
            (Choice::SelectAll, !text.is_empty()),
        ],
    );
    // Whoever chose, or did not want to, goes on writing.
    let left = !is_menu_open(ctx, edit.id) && ui.input(|input| input.key_pressed(Key::Escape));
    if chosen.is_some() || left {
        ui.memory_mut(|memory| memory.request_focus(edit.id));
        ctx.request_repaint();
    }
    match chosen? {
        Choice::Cut => Some(Command::Cut),
        Choice::Copy => Some(Command::Copy),
        Choice::SelectAll => Some(Command::SelectAll),
        Choice::Paste => {
            // It comes as an event of its own.
            ctx.send_viewport_cmd(ViewportCommand::RequestPaste);
            None
        }
    }
}
