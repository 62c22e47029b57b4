//! An editor's text, laid out: once in a frame where nothing is done, and once more for each change.

use egui::{Rect, Ui};

use super::Command;
use super::look::Look;
use super::state::State;
use super::widget::{Edit, Happened};
use crate::typeset::{Caret, Column, ColumnStyle, ParagraphStyle};
use crate::ui::text::{in_window, with_engine};

/// So many bytes are shaped in one frame beyond those that are seen.
const BUDGET_BYTES: usize = 32_000;
/// Above and below what is seen, so much is laid out as well, in points.
const AHEAD_PT: f32 = 200.0;

/// The layout of the text as it is, made when somebody asks for it.
pub(super) struct Layout<'a, 'e> {
    pub(super) edit: &'a Edit<'e>,
    pub(super) ui: &'a Ui,
    /// The room for its lines, and where in the window it begins; in points.
    pub(super) width: f32,
    pub(super) top: f32,
    pub(super) laid: Option<Laid>,
}

/// A text laid out, with how it looks.
pub(super) struct Laid {
    pub(super) column: Column,
    pub(super) look: Look,
}

/// All that is seen of an editor.
pub(super) struct Seen<'a, 'e> {
    pub(super) edit: &'a Edit<'e>,
    pub(super) ui: &'a Ui,
    pub(super) state: &'a State,
    pub(super) text: &'a str,
    pub(super) column: &'a Column,
    pub(super) look: &'a Look,
    pub(super) place: Rect,
    pub(super) inner: Rect,
}

impl Layout<'_, '_> {
    /// The layout; it has to be asked for again.
    pub(super) fn laid(&mut self, state: &State, text: &str) -> Laid {
        match self.laid.take() {
            Some(laid) => laid,
            None => self.lay_out(state, text),
        }
    }

    /// Does a command; what comes of it is added to what happened.
    pub(super) fn apply(
        &mut self,
        state: &mut State,
        text: &mut String,
        command: Command,
        happened: &mut Happened,
    ) {
        let laid = self.laid(state, text);
        let (rules, now) = (&self.edit.rules, self.ui.input(|input| input.time));
        let before = (state.editing.selection(), state.editing.preedit().cloned());
        let directed = state.editing.direction();
        let outcome = state.editing.apply(text, &laid.column, command, rules, now);
        if let Some(words) = outcome.copied {
            self.ui.ctx().copy_text(words);
        }
        if outcome.full || outcome.changed {
            state.full = outcome.full.then_some(rules.max_chars);
        }
        let preedit = state.editing.preedit();
        let same_layout = !outcome.changed
            && before.1.as_ref() == preedit
            && directed == state.editing.direction();
        happened.composing_ended |= before.1.is_some() && preedit.is_none();
        happened.changed |= outcome.changed;
        happened.moved |= !same_layout || before.0 != state.editing.selection();
        self.laid = same_layout.then_some(laid);
    }

    pub(super) fn lay_out(&self, state: &State, text: &str) -> Laid {
        let Self { edit, ui, width, top, .. } = self;
        let scale = ui.ctx().pixels_per_point();
        let shown = state.editing.shown(text, &edit.rules);
        let look = edit.look.map(|look| look(ui, &shown)).unwrap_or_default();
        let clip = ui.clip_rect();
        let below: Vec<_> = edit.below_pt.iter().map(|(at, room)| (*at, room * scale)).collect();
        let style = ColumnStyle {
            gap_pt: edit.gap_pt,
            budget_bytes: BUDGET_BYTES,
            needed: Some(state.editing.shown_selection(text, &edit.rules).focus.byte),
            seen: Some((
                (clip.top() - top - AHEAD_PT) * scale,
                (clip.bottom() - top + AHEAD_PT) * scale,
            )),
            one_line: edit.rules.one_line,
            below: &below,
            paragraph: ParagraphStyle {
                spans: &look.spans,
                direction: state.editing.direction().or(edit.direction),
                fallback: edit.fallback,
                lang: edit.lang,
                ..ParagraphStyle::new(edit.kind.face())
            },
        };
        let width_px = (width * scale).floor();
        let column =
            with_engine(ui.ctx(), |engine| Column::new(engine, &shown, &style, width_px, scale));
        Laid { column, look }
    }
}

/// Where a caret stands in the window.
pub(super) fn caret_rect(ui: &Ui, column: &Column, place: Rect, caret: Caret) -> Rect {
    let mut at = column.caret_rect(caret);
    // Spaces at a line's end hang over its side; the caret does not.
    let x = at.x0.clamp(0.0, column.width());
    (at.x0, at.x1) = (x, x);
    in_window(ui.ctx(), place, at)
}
