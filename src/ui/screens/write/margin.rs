//! The notes in the margin: each beside its words, with a short stroke that leads there. Notes that
//! would overlap move down and keep their order.

use egui::{Rect, ScrollArea, Ui, pos2, vec2};

use super::at;
use super::letter::EditorPlaces;
use super::notes::{Note, Place, Remedy, split_words};
use crate::ui::screen::Cx;
use crate::ui::theme::{Theme, Type, space};
use crate::ui::widgets::{self, Button};

/// Between two notes.
const GAP: f32 = 14.0;
/// From the editor's edge to a note's bar, and from there to its words.
const WIRE: f32 = 16.0;
const INDENT: f32 = 11.0;
const BUTTON: f32 = 26.0;

/// What was pressed in the margin.
pub(super) enum Picked {
    /// Go to the words of this note.
    Show(usize),
    /// Mend it in this way.
    Mend(Remedy),
}

/// The notes beside the editor.
pub(super) fn beside_ui(
    ui: &mut Ui,
    room: Rect,
    notes: &[Note],
    places: &EditorPlaces,
    cx: Cx<'_>,
) -> Option<Picked> {
    let column =
        Rect::from_min_max(pos2(room.left() + WIRE, room.top()), room.max - vec2(12.0, 0.0));
    let wanted: Vec<f32> = notes.iter().enumerate().map(|(i, note)| top(note, i, places)).collect();
    let heights: Vec<f32> =
        notes.iter().map(|note| note_height(ui, note, column.width(), cx)).collect();
    let Some(tops) = stack(&wanted, &heights, column.top(), column.bottom()) else {
        return list_ui(ui, column, notes, cx);
    };
    let mut picked = None;
    for (index, ((note, top), height)) in notes.iter().zip(&tops).zip(&heights).enumerate() {
        let place = Rect::from_min_size(pos2(column.left(), *top), vec2(column.width(), *height));
        wire_ui(ui, note, index, place, places);
        let pressed = at(ui, &format!("note {index}"), place, |ui| note_ui(ui, index, note, cx));
        picked = picked.or(pressed);
    }
    picked
}

/// The notes where there is no margin: one under the other.
pub(super) fn over_ui(ui: &mut Ui, room: Rect, notes: &[Note], cx: Cx<'_>) -> Option<Picked> {
    if notes.is_empty() { None } else { list_ui(ui, room, notes, cx) }
}

/// How high all notes are, one under the other.
pub(super) fn height(ui: &Ui, notes: &[Note], width_pt: f32, cx: Cx<'_>) -> f32 {
    notes.iter().map(|note| note_height(ui, note, width_pt, cx) + GAP).sum::<f32>() - GAP
}

fn list_ui(ui: &mut Ui, room: Rect, notes: &[Note], cx: Cx<'_>) -> Option<Picked> {
    at(ui, "notes", room, |ui| {
        let scroll = ScrollArea::vertical().id_salt("notes").auto_shrink(false);
        scroll
            .show(ui, |ui| {
                ui.spacing_mut().item_spacing.y = GAP;
                let width = ui.available_width();
                notes.iter().enumerate().fold(None, |picked, (index, note)| {
                    let size = vec2(width, note_height(ui, note, width, cx));
                    let (place, _) = ui.allocate_exact_size(size, egui::Sense::hover());
                    let name = format!("note {index}");
                    picked.or(at(ui, &name, place, |ui| note_ui(ui, index, note, cx)))
                })
            })
            .inner
    })
}

/// Where a note would like to begin.
fn top(note: &Note, index: usize, places: &EditorPlaces) -> f32 {
    match &note.place {
        Place::Whole => places.ground.top(),
        Place::Subject => places.subject.top(),
        Place::Body(_) => {
            places.words.get(index).copied().flatten().map_or(places.seen.top(), |rect| {
                rect.top().clamp(places.seen.top(), places.seen.bottom())
            })
        }
    }
}

/// Where notes begin so that none overlaps and all keep their order; `None` where they do not fit.
fn stack(wanted: &[f32], heights: &[f32], from: f32, to: f32) -> Option<Vec<f32>> {
    let gaps = GAP * heights.len().saturating_sub(1) as f32;
    if heights.iter().sum::<f32>() + gaps > to - from {
        return None;
    }
    let mut tops = Vec::with_capacity(wanted.len());
    let mut free = from;
    for (wanted, height) in wanted.iter().zip(heights) {
        let top = wanted.max(free);
        tops.push(top);
        free = top + height + GAP;
    }
    let mut end = to;
    for (top, height) in tops.iter_mut().zip(heights).rev() {
        *top = top.min(end - height);
        end = *top - GAP;
    }
    Some(tops)
}

fn words_of(note: &Note, cx: Cx<'_>) -> String {
    cx.messages.text(&note.notice)
}

fn note_height(ui: &Ui, note: &Note, width_pt: f32, cx: Cx<'_>) -> f32 {
    let text = words_of(note, cx);
    let (head, rest) = split_words(&text);
    let width = width_pt - INDENT;
    let head = Type::SmallStrong.words(ui, head, width).size().y;
    let rest = if rest.is_empty() { 0.0 } else { Type::Small.words(ui, rest, width).size().y };
    let buttons = usize::from(note.place != Place::Whole) + usize::from(note.remedy.is_some());
    head + rest + buttons as f32 * BUTTON
}

fn note_ui(ui: &mut Ui, index: usize, note: &Note, cx: Cx<'_>) -> Option<Picked> {
    let theme = Theme::of(ui);
    let place = ui.max_rect();
    let bar = Theme::stroke(ui, 2.0, theme.ochre);
    ui.painter().vline(place.left(), place.y_range(), bar);
    let mut picked = None;
    let inside = place.with_min_x(place.left() + INDENT);
    at(ui, "words", inside, |ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        let text = words_of(note, cx);
        let (head, rest) = split_words(&text);
        let said = widgets::label_in(ui, Type::SmallStrong, theme.ink, head);
        let kind = if note.advice { "write-note-advice" } else { "write-note-problem" };
        let name = cx.messages.with(kind, &[("text", text.as_str().into())]);
        ui.ctx().accesskit_node_builder(said.id, |node| {
            node.set_role(egui::Role::Alert);
            node.set_label(name);
        });
        if !rest.is_empty() {
            widgets::label_in(ui, Type::Small, theme.ink_2, rest);
        }
        if let Some(remedy) = &note.remedy {
            let words = cx.messages.get(match remedy {
                Remedy::Answer(_) => "write-note-answer",
                Remedy::Settings => "write-note-settings",
            });
            if link(ui, inside, &words) {
                picked = Some(Picked::Mend(remedy.clone()));
            }
        }
        if note.place != Place::Whole && link(ui, inside, &cx.messages.get("write-note-show")) {
            picked = Some(Picked::Show(index));
        }
    });
    picked
}

/// A small button whose words begin where the note's words do.
fn link(ui: &mut Ui, inside: Rect, words: &str) -> bool {
    let start = pos2(inside.left() - 6.0, ui.cursor().top());
    let row = Rect::from_min_size(start, vec2(inside.width() + 12.0, BUTTON));
    ui.allocate_rect(row, egui::Sense::hover());
    at(ui, words, row, |ui| {
        ui.add_space(1.0);
        Button::quiet(words).small().show(ui).clicked()
    })
}

/// The dot on the editor's edge and the stroke to the note, while its words can be seen.
fn wire_ui(ui: &Ui, note: &Note, index: usize, place: Rect, places: &EditorPlaces) {
    let from = match &note.place {
        Place::Whole => None,
        Place::Subject => Some(places.subject.center().y),
        Place::Body(_) => places.words.get(index).copied().flatten().map(|rect| rect.center().y),
    };
    let seen = |y: &f32| matches!(note.place, Place::Subject) || places.seen.y_range().contains(*y);
    let Some(y) = from.filter(seen) else { return };
    let theme = Theme::of(ui);
    let dot = pos2(places.ground.right(), y);
    let stroke = Theme::stroke(ui, 1.5, theme.ochre);
    let end = pos2(place.left(), place.top() + space::M.min(place.height() / 2.0));
    ui.painter().line_segment([dot, end], stroke);
    ui.painter().circle_filled(dot, 4.0, theme.ochre);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn notes_keep_their_order_and_never_overlap() {
        for (wanted, heights, expected) in [
            (vec![10.0, 200.0], vec![40.0, 40.0], Some(vec![10.0, 200.0])),
            (vec![10.0, 20.0], vec![40.0, 40.0], Some(vec![10.0, 64.0])),
            (vec![250.0, 290.0], vec![40.0, 40.0], Some(vec![206.0, 260.0])),
            (vec![-50.0], vec![40.0], Some(vec![0.0])),
            (vec![0.0, 0.0], vec![150.0, 150.0], None),
            (vec![], vec![], Some(vec![])),
        ] {
            assert_eq!(stack(&wanted, &heights, 0.0, 300.0), expected, "{wanted:?}");
        }
    }
}
