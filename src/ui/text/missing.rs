//! Signs that no font has, so that a box stands in their place.

use egui::{Id, Ui};

use super::plugin::with_engine;
use crate::typeset::{Column, ColumnStyle, ParagraphStyle};
use crate::ui::theme::Type;

/// No more of them are told.
const MOST: usize = 12;
/// Lines of this width are few, and how a line is broken does not matter here.
const WIDTH_PX: f32 = 10_000.0;
/// So many bytes are shaped for it in one frame.
const BUDGET_BYTES: usize = 32_000;

/// What was found in a text when it was last looked through.
#[derive(Clone)]
struct Found {
    text: String,
    missing: Vec<char>,
}

/// The signs of a letter that have no glyph, each once. It is looked through when it has changed.
pub fn signs_without_glyph(ui: &Ui, text: &str) -> Vec<char> {
    // What every font of ours has need not be looked for.
    if text.is_ascii() {
        return Vec::new();
    }
    let id = ui.scope_id().with("signs without glyph");
    if let Some(found) = ui.data(|data| data.get_temp::<Found>(id))
        && found.text == text
    {
        return found.missing;
    }
    let paragraph = ParagraphStyle::new(Type::Letter.face());
    let style = ColumnStyle { budget_bytes: BUDGET_BYTES, ..ColumnStyle::new(paragraph) };
    let column = with_engine(ui.ctx(), |engine| Column::new(engine, text, &style, WIDTH_PX, 1.0));
    let mut missing = Vec::new();
    for (_, _, paragraph) in column.paragraphs(f32::NEG_INFINITY, f32::INFINITY) {
        for sign in paragraph.missing() {
            if missing.len() < MOST && !missing.contains(&sign) {
                missing.push(sign);
            }
        }
    }
    if with_engine(ui.ctx(), |engine| engine.awaits_fonts()) {
        // Perhaps one of the system's has them; the window is drawn anew when those are there.
        return Vec::new();
    }
    if column.is_whole() {
        keep(ui, id, text, &missing);
    } else {
        ui.ctx().request_repaint();
    }
    missing
}

fn keep(ui: &Ui, id: Id, text: &str, missing: &[char]) {
    let found = Found { text: text.to_owned(), missing: missing.to_vec() };
    ui.data_mut(|data| data.insert_temp(id, found));
}
