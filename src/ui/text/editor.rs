//! Editing: a letter's text with its marks, and single lines such as the subject.

use std::ops::Range;
use std::sync::Arc;

use egui::text::{CCursor, CCursorRange};
use egui::text_edit::TextEditState;
use egui::{Align2, Frame, Galley, Id, Margin, Rect, Response, TextBuffer, TextEdit, Ui};

use super::{LetterStyle, Mark, job, shift_marks};
use crate::domain::{Direction, Lang};
use crate::ui::theme::{Theme, Type, radius};
use crate::ui::widgets;

/// A letter while it is written. It has no ground of its own: see [`editor_frame`].
#[must_use = "an editor does nothing until it is shown"]
pub struct LetterEditor<'a> {
    id: Id,
    name: &'a str,
    lang: &'a Lang,
    direction: Direction,
    marked: Option<(&'a str, &'a [Mark])>,
    style: LetterStyle,
    max_chars: usize,
    min_height: f32,
    select: Option<Range<usize>>,
}

/// What became of an editor.
pub struct EditorAnswer {
    /// The editor itself.
    pub response: Response,
    /// Something was typed.
    pub changed: bool,
    /// Where the first line of each mark stands in the window, in the order of the marks; for notes
    /// in the margin.
    pub marks: Vec<Rect>,
    /// Where the caret is, in bytes of the text, while the editor has the focus.
    pub caret: Option<usize>,
    /// For sources: where each line of the text (not each row on screen) begins in the window, from
    /// top to bottom; for line numbers.
    pub lines: Vec<f32>,
}

impl<'a> LetterEditor<'a> {
    /// An editor; `id` tells it from others, `name` is what a screen reader says.
    pub fn new(id: Id, name: &'a str, lang: &'a Lang) -> Self {
        Self {
            id,
            name,
            lang,
            direction: lang.direction(),
            marked: None,
            style: LetterStyle::Editor,
            max_chars: 200_000,
            min_height: 120.0,
            select: None,
        }
    }

    /// Marks, and the text they were made for; they move along with what is typed since.
    pub fn marks(mut self, made_for: &'a str, marks: &'a [Mark]) -> Self {
        self.marked = Some((made_for, marks));
        self
    }

    /// Set otherwise than as a letter being written.
    pub fn style(mut self, style: LetterStyle) -> Self {
        self.style = style;
        self
    }

    /// The most characters it takes.
    pub fn max_chars(mut self, chars: usize) -> Self {
        self.max_chars = chars;
        self
    }

    /// At least this high.
    pub fn min_height(mut self, points: f32) -> Self {
        self.min_height = points;
        self
    }

    /// Gives it the focus and selects these bytes, as when someone goes to a note's words.
    pub fn select(mut self, range: Option<Range<usize>>) -> Self {
        self.select = range;
        self
    }

    /// Shows it, as wide as there is room and as high as the text.
    pub fn show(self, ui: &mut Ui, body: &mut String) -> EditorAnswer {
        let theme = Theme::of(ui);
        if let Some(range) = &self.select {
            select(ui, self.id, body, range);
        }
        let mut layouter = |ui: &Ui, text: &dyn TextBuffer, width: f32| -> Arc<Galley> {
            let marks = self.marks_in(text.as_str());
            let (style, direction) = (self.style, self.direction);
            let mut job = job::letter(ui, theme, text.as_str(), &marks, style, direction);
            job.wrap.max_width = width;
            ui.fonts_mut(|fonts| fonts.layout_job(job))
        };
        let output = TextEdit::multiline(body)
            .id(self.id)
            .font(self.style.kind().font())
            .text_color(theme.ink)
            .frame(Frame::NONE)
            .char_limit(self.max_chars)
            .desired_width(f32::INFINITY)
            .desired_rows(1)
            .min_size(egui::vec2(0.0, self.min_height))
            .layouter(&mut layouter)
            .show(ui);
        let response = output.response.response.clone().accessible_name(self.name);
        widgets::report(&response);
        ui.ctx().accesskit_node_builder(self.id, |node| {
            node.set_language(self.lang.as_str().to_owned());
        });
        let marks = self.marks_in(body);
        let place = |at: usize| {
            let cursor = CCursor::new(char_at(body, at));
            output.galley.pos_from_cursor(cursor).translate(output.galley_pos.to_vec2())
        };
        EditorAnswer {
            changed: response.changed(),
            marks: marks.iter().map(|mark| first_line(&place, &mark.range)).collect(),
            caret: output.cursor_range.map(|range| byte_at(body, range.primary.index.0)),
            lines: match self.style {
                LetterStyle::Source => line_tops(body, &output.galley, output.galley_pos.y),
                _ => Vec::new(),
            },
            response,
        }
    }

    fn marks_in(&self, text: &str) -> Vec<Mark> {
        self.marked.map(|(old, marks)| shift_marks(marks, old, text)).unwrap_or_default()
    }
}

/// Where the first row of some words stands.
fn first_line(place: &impl Fn(usize) -> Rect, range: &Range<usize>) -> Rect {
    let (start, end) = (place(range.start), place(range.end));
    if (start.min.y - end.min.y).abs() < 1.0 { start.union(end) } else { start }
}

/// Where each line of a text begins in the window.
fn line_tops(text: &str, galley: &Galley, top: f32) -> Vec<f32> {
    let mut chars = 0;
    let lines = text.split('\n').map(|line| {
        let start = CCursor::new(chars);
        chars += line.chars().count() + 1;
        top + galley.pos_from_cursor(start).min.y
    });
    lines.collect()
}

fn char_at(text: &str, byte: usize) -> usize {
    text.char_indices().take_while(|(at, _)| *at < byte).count()
}

fn byte_at(text: &str, char_index: usize) -> usize {
    text.char_indices().nth(char_index).map_or(text.len(), |(at, _)| at)
}

pub(super) fn select(ui: &Ui, id: Id, text: &str, range: &Range<usize>) {
    let mut state = TextEditState::load(ui.ctx(), id).unwrap_or_default();
    let start = CCursor::new(char_at(text, range.start));
    let end = CCursor::new(char_at(text, range.end));
    state.cursor.set_char_range(Some(CCursorRange::two(start, end)));
    state.store(ui.ctx(), id);
    ui.memory_mut(|memory| memory.request_focus(id));
}

/// One line of a letter or of a form in it; no ground of its own. `name` is for screen readers.
pub fn line_edit(
    ui: &mut Ui,
    id: Id,
    text: &mut String,
    name: &str,
    kind: Type,
    max_chars: usize,
) -> Response {
    let theme = Theme::of(ui);
    let output = TextEdit::singleline(text)
        .id(id)
        .font(kind.font())
        .text_color(theme.ink)
        .frame(Frame::NONE)
        .align(Align2::LEFT_CENTER)
        .char_limit(max_chars)
        .desired_width(f32::INFINITY)
        .min_size(egui::vec2(0.0, 24.0))
        .show(ui);
    let response = output.response.response.accessible_name(name);
    widgets::report(&response);
    response
}

/// The ground around an editor; its ring shows while the widget of `ids` has the focus.
pub fn editor_frame<R>(ui: &mut Ui, ids: &[Id], add: impl FnOnce(&mut Ui) -> R) -> R {
    let theme = Theme::of(ui);
    let focus = ui.memory(|memory| memory.focused()).is_some_and(|id| ids.contains(&id));
    let frame = Frame::new()
        .fill(theme.field)
        .stroke(Theme::stroke(ui, 1.0, theme.line_strong))
        .corner_radius(widgets::corner(radius::CONTROL))
        .inner_margin(Margin::symmetric(18, 10));
    let shown = frame.show(ui, |ui| {
        ui.set_min_width(ui.available_width());
        add(ui)
    });
    if focus {
        widgets::ring(ui, shown.response.rect, radius::CONTROL, 1.0);
    }
    shown.inner
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bytes_and_characters_are_told_apart() {
        let text = "Дом é 😀";
        for (byte, index) in [(0, 0), (6, 3), (7, 4), (9, 5), (text.len(), 7)] {
            assert_eq!(char_at(text, byte), index);
            assert_eq!(byte_at(text, index), byte);
        }
    }
}
