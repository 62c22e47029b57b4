//! The letter while it is written: subject and body on one ground, with notes in the margin.

use egui::{Id, Rect, ScrollArea, Ui, pos2, vec2};

use super::notes::{Note, Place};
use super::{GoTo, Shown, WriteScreen, at, margin};
use crate::desk::view::DraftView;
use crate::domain::{Lang, MAX_BODY_BYTES, MAX_SUBJECT_CHARS, answers_in, blanks_in};
use crate::ui::screen::{Action, Cx};
use crate::ui::text::{LetterEditor, Mark, MarkKind, edit, editor_frame, line_edit, shift_marks};
use crate::ui::theme::{Theme, Type, space};
use crate::ui::widgets;

/// Where things of the editor ended up in the window.
pub(super) struct EditorPlaces {
    /// The ground of the editor.
    pub(super) ground: Rect,
    /// The subject.
    pub(super) subject: Rect,
    /// What can be seen of the body.
    pub(super) seen: Rect,
    /// The first row of each note's words, where it has any in the body.
    pub(super) words: Vec<Option<Rect>>,
}

/// The most that the body takes: in any script it stays within the letter's own limit.
const MAX_CHARS: usize = MAX_BODY_BYTES / 4;
/// The least height of the body in a window that scrolls as a whole.
const LEAST_PT: f32 = 220.0;

impl WriteScreen {
    /// The editor, `width_pt` wide, and the notes in what is left beside it, or else under it.
    pub(super) fn letter_ui(
        &mut self,
        ui: &mut Ui,
        shown: Shown<'_>,
        width_pt: f32,
        cx: Cx<'_>,
        actions: &mut Vec<Action>,
    ) {
        let notes = shown.notes;
        let room = ui.available_rect_before_wrap();
        let beside = room.width() - width_pt >= 120.0;
        let mut ground = Rect::from_min_size(room.min, vec2(width_pt, room.height()));
        let mut notes_at = Rect::from_min_max(pos2(ground.right(), room.top()), room.max);
        if !beside && !notes.is_empty() {
            // No room for a margin: the notes stand over the letter, in at most a third of it.
            let height = margin::height(ui, notes, width_pt, cx).min(room.height() / 3.0);
            notes_at = Rect::from_min_size(room.min, vec2(width_pt, height));
            ground.min.y += height + space::S;
        }
        let places = at(ui, "editor", ground, |ui| self.editor_ui(ui, shown, ground, cx, actions));
        let picked = if beside {
            margin::beside_ui(ui, notes_at, notes, &places, cx)
        } else {
            margin::over_ui(ui, notes_at, notes, cx)
        };
        self.picked(ui, picked, shown, cx, actions);
    }

    /// A low window: the notes, and under them the editor, as high as its words. The page scrolls.
    pub(super) fn letter_page_ui(
        &mut self,
        ui: &mut Ui,
        shown: Shown<'_>,
        cx: Cx<'_>,
        actions: &mut Vec<Action>,
    ) {
        let Shown { draft, notes, .. } = shown;
        let width = ui.available_width();
        let mut picked = None;
        if !notes.is_empty() {
            let height = margin::height(ui, notes, width, cx) + space::XS;
            let (room, _) = ui.allocate_exact_size(vec2(width, height), egui::Sense::hover());
            picked = margin::over_ui(ui, room, notes, cx);
            ui.add_space(space::M);
        }
        let [subject_id, body_id] = self.editor_ids(draft);
        self.turn(ui, [subject_id, body_id]);
        editor_frame(ui, &[subject_id, body_id], |ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            if self.subject_ui(ui, subject_id, &draft.lang, cx).1 {
                let command = self.form.save_subject(&self.appeal, cx.now);
                actions.extend(command.map(Action::Ask));
            }
            widgets::hairline(ui);
            full_ui(ui, body_id);
            self.direction_ui(ui, [subject_id, body_id], &draft.lang, cx);
            ui.add_space(space::M);
            let ground = Rect::from_min_size(ui.cursor().min, vec2(width, LEAST_PT));
            let words = vec![None; notes.len()];
            let mut places = EditorPlaces { ground, subject: ground, seen: ground, words };
            if self.body_ui(ui, body_id, shown, &mut places, cx) {
                let command = self.form.save_body(&self.appeal, cx.now);
                actions.extend(command.map(Action::Ask));
            }
        });
        self.keep_turned(ui, [subject_id, body_id], cx, actions);
        self.picked(ui, picked, shown, cx, actions);
    }

    /// Does what was pressed in a note.
    fn picked(
        &mut self,
        ui: &Ui,
        picked: Option<margin::Picked>,
        shown: Shown<'_>,
        cx: Cx<'_>,
        actions: &mut Vec<Action>,
    ) {
        match picked {
            Some(margin::Picked::Show(note)) => {
                if let Some(note) = shown.notes.get(note) {
                    self.show_note(note);
                    self.draw_again(ui);
                }
            }
            Some(margin::Picked::Mend(remedy)) => {
                self.mend(&remedy, shown.draft, cx, actions);
                self.draw_again(ui);
            }
            None => {}
        }
    }

    fn editor_ui(
        &mut self,
        ui: &mut Ui,
        shown: Shown<'_>,
        ground: Rect,
        cx: Cx<'_>,
        actions: &mut Vec<Action>,
    ) -> EditorPlaces {
        let Shown { draft, notes, .. } = shown;
        let [subject_id, body_id] = self.editor_ids(draft);
        self.turn(ui, [subject_id, body_id]);
        let mut places =
            EditorPlaces { ground, subject: ground, seen: ground, words: vec![None; notes.len()] };
        editor_frame(ui, &[subject_id, body_id], |ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            let (subject, changed) = self.subject_ui(ui, subject_id, &draft.lang, cx);
            places.subject = subject;
            if changed {
                let command = self.form.save_subject(&self.appeal, cx.now);
                actions.extend(command.map(Action::Ask));
            }
            widgets::hairline(ui);
            full_ui(ui, body_id);
            self.direction_ui(ui, [subject_id, body_id], &draft.lang, cx);
            ui.add_space(space::M);
            let text = ui.available_width();
            let height = (ground.bottom() - ui.cursor().top() - 2.0).max(80.0);
            // The bar stands in the padding, so that it never covers words.
            let place = Rect::from_min_size(ui.cursor().min, vec2(text + 15.0, height));
            ui.advance_cursor_after_rect(
                place.with_max_y(place.max.y - 10.0).with_max_x(place.min.x),
            );
            at(ui, "scroll", place, |ui| {
                ScrollArea::vertical().id_salt(draft.target.as_str()).auto_shrink(false).show(
                    ui,
                    |ui| {
                        ui.set_max_width(text);
                        places.seen = place;
                        if self.body_ui(ui, body_id, shown, &mut places, cx) {
                            let command = self.form.save_body(&self.appeal, cx.now);
                            actions.extend(command.map(Action::Ask));
                        }
                        // The last line does not stand on the edge.
                        ui.add_space(space::S);
                    },
                );
            });
        });
        self.keep_turned(ui, [subject_id, body_id], cx, actions);
        places
    }

    fn subject_ui(&mut self, ui: &mut Ui, id: Id, lang: &Lang, cx: Cx<'_>) -> (Rect, bool) {
        let theme = Theme::of(ui);
        let response = ui.horizontal(|ui| {
            ui.spacing_mut().item_spacing.x = space::S;
            let name = cx.messages.get("write-subject");
            widgets::label_in(ui, Type::Small, theme.ink_2, &name);
            // Longer than a letter's subject may be, so that what is pasted is not cut in silence.
            let (subject, most) = (&mut self.form.subject, 2 * MAX_SUBJECT_CHARS);
            line_edit(ui, id, subject, &name, lang, Type::Strong, most)
        });
        widgets::full_ui(ui, id);
        ui.add_space(space::XS);
        if self.go_to == Some(GoTo::Subject) {
            response.inner.request_focus();
        }
        (response.inner.rect, response.inner.changed())
    }

    fn body_ui(
        &mut self,
        ui: &mut Ui,
        id: Id,
        shown: Shown<'_>,
        places: &mut EditorPlaces,
        cx: Cx<'_>,
    ) -> bool {
        let Shown { draft, notes, .. } = shown;
        // Notes come first among the marks, so that their places are found again.
        let before = self.form.body.clone();
        let mut marks: Vec<Mark> = notes.iter().filter_map(note_mark).collect();
        let noted = marks.len();
        marks.extend(self.own_words(draft));
        marks.extend(blank_marks(&before));
        let select = match &self.go_to {
            Some(GoTo::Body(range)) => Some(range.clone()),
            _ => None,
        };
        let scroll = select.is_some();
        let name = cx.messages.get("write-body");
        let answer = LetterEditor::new(id, &name, &draft.lang)
            .marks(&before, &marks)
            .min_height(places.seen.height() - space::S)
            .max_chars(MAX_CHARS)
            .select(select)
            .show(ui, &mut self.form.body);
        let with_words = notes.iter().enumerate().filter(|(_, note)| note_mark(note).is_some());
        for ((index, _), rect) in with_words.zip(answer.marks.iter().take(noted)) {
            if let Some(place) = places.words.get_mut(index) {
                *place = Some(*rect);
            }
            if scroll && notes.get(index).is_some_and(|note| self.goes_to(note)) {
                ui.scroll_to_rect(rect.expand(space::XXL), None);
            }
        }
        answer.changed
    }

    /// Subject and body of one letter. Another letter has others, so that nothing of this one can be
    /// undone there: not in another appeal to the same target, nor a later one, nor in another language.
    fn editor_ids(&self, draft: &DraftView) -> [Id; 2] {
        let letter = (draft.target.as_str(), draft.round, draft.lang.as_str());
        ["write subject", "write body"].map(|part| Id::unique((part, self.appeal.as_str(), letter)))
    }

    fn goes_to(&self, note: &Note) -> bool {
        matches!((&self.go_to, &note.place), (Some(GoTo::Body(a)), Place::Body(b)) if a == b)
    }

    /// Where one's own words stand in the letter as it is on the screen.
    pub(super) fn own_words(&self, draft: &DraftView) -> Vec<Mark> {
        let own = |range| Mark { range, kind: MarkKind::Own };
        let known: Vec<Mark> = draft.own_words.iter().cloned().map(own).collect();
        let body = &self.form.body;
        if draft.edited {
            return answers_in(body, self.form.answers()).into_iter().map(own).collect();
        }
        shift_marks(&known, &draft.body, body)
    }

    /// Where to go was chosen after it was drawn: it is drawn once more.
    fn draw_again(&mut self, ui: &Ui) {
        self.keep_go_to = self.go_to.is_some();
        ui.ctx().request_repaint();
    }
}

/// Why not all that was added is there; above the body, which may be longer than the window.
fn full_ui(ui: &mut Ui, id: Id) {
    if edit::full_at(ui.ctx(), id).is_some() {
        ui.add_space(space::XS);
        widgets::full_ui(ui, id);
    }
}

fn note_mark(note: &Note) -> Option<Mark> {
    match &note.place {
        Place::Body(range) => Some(Mark { range: range.clone(), kind: MarkKind::Blank }),
        Place::Whole | Place::Subject => None,
    }
}

/// Every blank of a text is marked, also where one note stands for several of the same words.
pub(super) fn blank_marks(body: &str) -> Vec<Mark> {
    let blanks = blanks_in(body).into_iter();
    blanks.map(|(range, _)| Mark { range, kind: MarkKind::Blank }).collect()
}
