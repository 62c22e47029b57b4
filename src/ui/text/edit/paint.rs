//! What is seen of an editor: hint, grounds, selection, words, an input method's line, and the caret.

use std::ops::Range;

use egui::output::IMEOutput;
use egui::{IMEPurpose, Painter, Rect, Stroke, Ui};

use super::layout::{Seen, caret_rect};
use super::look::colors;
use super::state::State;
use super::widget::{Edit, Happened};
use crate::typeset::{Column, ColumnStyle, ParagraphStyle};
use crate::ui::text::{in_window, paint_column, paint_paragraph, with_engine};
use crate::ui::theme::Theme;

/// Paints all of it: as one that has the focus, and with what is selected in it, or not.
pub(super) fn paint(
    seen: &Seen<'_, '_>,
    (focused, is_chosen_shown): (bool, bool),
    happened: &Happened,
) {
    let Seen { edit, ui, state, text, column, place, inner, .. } = *seen;
    let selection = state.editing.shown_selection(text, &edit.rules);
    let caret = caret_rect(ui, column, place, selection.focus);
    if focused && (happened.changed || happened.follow && happened.moved) {
        ui.scroll_to_rect(caret, None);
    }
    let writes = focused && edit.enabled && !edit.rules.read_only;
    if writes {
        input_method(edit, ui, inner, caret);
    }
    if !ui.is_rect_visible(inner) {
        return;
    }
    // A caret at the side stands half outside.
    let clip = if edit.rules.one_line { inner.expand(1.0) } else { ui.clip_rect() };
    let painter = ui.painter_at(clip.intersect(ui.clip_rect()));
    if text.is_empty() && state.editing.preedit().is_none() {
        hint(edit, ui, &painter, inner);
    }
    let bytes = seen_bytes(seen, painter.clip_rect());
    grounds(seen, &painter, &bytes);
    if is_chosen_shown && !selection.is_caret() {
        let chosen = selection.range();
        let chosen = chosen.start.max(bytes.start)..chosen.end.min(bytes.end.saturating_add(1));
        let fill = ui.visuals().selection.bg_fill;
        for part in column.rects(&chosen) {
            painter.rect_filled(in_window(ui.ctx(), place, part), 0.0, fill);
        }
    }
    paint_column(&painter, column, place, &colors(Theme::of(ui), edit.ink));
    if let Some(preedit) = state.editing.shown_preedit(&edit.rules) {
        let chosen = state.editing.preedit().and_then(|it| it.active.clone());
        let chosen = chosen.map(|it| it.start + preedit.start..it.end + preedit.start);
        underline(seen, &painter, &preedit, Theme::stroke(ui, 1.0, edit.ink));
        underline(seen, &painter, &chosen.unwrap_or_default(), Theme::stroke(ui, 2.0, edit.ink));
    }
    if writes && is_caret_shown(ui, state) {
        let stroke = ui.visuals().text_cursor.stroke;
        painter.vline(caret.center().x, caret.y_range(), stroke);
    }
}

/// Whether the caret shows in this frame; it asks for the frame in which that changes. In a window
/// without the focus nothing is written, and nothing blinks.
fn is_caret_shown(ui: &Ui, state: &State) -> bool {
    let (now, focused) = ui.input(|input| (input.time, input.focused));
    let style = &ui.visuals().text_cursor;
    if !focused || !style.blink {
        return focused;
    }
    let (on, off) = (f64::from(style.on_duration), f64::from(style.off_duration));
    let since = (now - state.active_at).max(0.0) % (on + off).max(0.1);
    let (shown, rest) = if since < on { (true, on - since) } else { (false, on + off - since) };
    ui.ctx().request_repaint_after_secs(rest as f32);
    shown
}

/// An input method hears where it is to show its choices.
fn input_method(edit: &Edit<'_>, ui: &Ui, inner: Rect, caret: Rect) {
    let to_global = ui.ctx().layer_transform_to_global(ui.layer_id()).unwrap_or_default();
    let purpose = if edit.rules.secret { IMEPurpose::Password } else { IMEPurpose::Normal };
    ui.output_mut(|output| {
        output.ime = Some(IMEOutput {
            purpose,
            rect: to_global * inner,
            cursor_rect: to_global * caret,
            should_interrupt_composition: false,
        });
    });
}

fn hint(edit: &Edit<'_>, ui: &Ui, painter: &Painter, inner: Rect) {
    if edit.hint.is_empty() {
        return;
    }
    let scale = ui.ctx().pixels_per_point();
    let width = (inner.width() * scale).floor();
    let paragraph =
        ParagraphStyle { fallback: edit.fallback, ..ParagraphStyle::new(edit.kind.face()) };
    let mut place = inner;
    if edit.rules.one_line {
        let line = with_engine(ui.ctx(), |engine| {
            let line = engine.one_line(edit.hint, &paragraph, width, scale);
            // Laid out once more, it stands on its side.
            engine.paragraph(line.text(), &paragraph, width + 1.0, scale)
        });
        place.min.y = inner.center().y - line.height() / scale / 2.0;
        paint_paragraph(painter, &line, place, &[edit.hint_ink]);
    } else {
        let column = with_engine(ui.ctx(), |engine| {
            Column::new(engine, edit.hint, &ColumnStyle::new(paragraph), width, scale)
        });
        paint_column(painter, &column, place, &[edit.hint_ink]);
    }
}

/// The bytes that can be seen, and some more: nothing else needs to be looked for.
fn seen_bytes(seen: &Seen<'_, '_>, clip: Rect) -> Range<usize> {
    let scale = seen.ui.ctx().pixels_per_point();
    let height = |y: f32| (y - seen.place.top()) * scale;
    let shown = seen.column.paragraphs(height(clip.top()), height(clip.bottom()));
    let mut ranges = shown.map(|(range, ..)| range);
    let first = ranges.next().unwrap_or_default();
    let end = ranges.last().map_or(first.end, |last| last.end);
    first.start..end
}

fn grounds(seen: &Seen<'_, '_>, painter: &Painter, bytes: &Range<usize>) {
    for ground in &seen.look.grounds {
        if ground.range.end < bytes.start || ground.range.start > bytes.end {
            continue;
        }
        for part in seen.column.rects(&ground.range) {
            let rect = in_window(seen.ui.ctx(), seen.place, part);
            painter.rect_filled(rect, 0.0, ground.fill);
        }
        if ground.underline.width > 0.0 {
            underline(seen, painter, &ground.range, ground.underline);
        }
    }
}

fn underline(seen: &Seen<'_, '_>, painter: &Painter, range: &Range<usize>, stroke: Stroke) {
    for part in seen.column.rects(range) {
        let rect = in_window(seen.ui.ctx(), seen.place, part);
        painter.hline(rect.x_range(), rect.bottom() - stroke.width / 2.0, stroke);
    }
}
