//! Editing: a letter's text with its marks, and single lines such as the subject.

use std::ops::Range;

use egui::{Frame, Id, Margin, Rect, Response, Ui};

use super::edit::{Edit, Edited, Look, Rules};
use super::{LetterStyle, Mark, in_window, shift_marks};
use crate::domain::{Direction, Lang};
use crate::typeset::{Caret, Selection};
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
        let kind = self.style.kind();
        let look = |ui: &Ui, text: &str| Look::of(ui, kind, &self.marks_in(text));
        let edit = Edit {
            lang: Some(self.lang),
            fallback: self.direction,
            gap_pt: self.style.paragraph_gap_pt(),
            look: Some(&look),
            rules: Rules { max_chars: self.max_chars, ..Rules::default() },
            min_height: self.min_height,
            select: self.select.as_ref().map(Selection::of),
            undo_others: true,
            ..Edit::new(self.id, kind, Theme::of(ui).ink)
        };
        let edited = edit.show(ui, body);
        let response = edited.response.clone().accessible_name(self.name);
        widgets::report(&response);
        let marks = self.marks_in(body);
        let marks = marks.iter().map(|mark| first_line(ui, &edited, &mark.range));
        let tops = edited.column.paragraph_heights();
        let scale = ui.ctx().pixels_per_point();
        let tops = tops.iter().map(|(top, _)| edited.place.top() + top / scale);
        EditorAnswer {
            changed: edited.changed,
            marks: marks.collect(),
            caret: edited.caret,
            lines: match self.style {
                LetterStyle::Source => tops.collect(),
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
fn first_line(ui: &Ui, edited: &Edited, range: &Range<usize>) -> Rect {
    let place = |caret| in_window(ui.ctx(), edited.place, edited.column.caret_rect(caret));
    let (start, end) = (place(Caret::before(range.start)), place(Caret::behind(range.end)));
    if (start.min.y - end.min.y).abs() < 1.0 { start.union(end) } else { start }
}

/// One line of a letter in this language; no ground of its own. `name` is for screen readers.
pub fn line_edit(
    ui: &mut Ui,
    id: Id,
    text: &mut String,
    name: &str,
    lang: &Lang,
    kind: Type,
    max_chars: usize,
) -> Response {
    let edit = Edit {
        rules: Rules { one_line: true, max_chars, ..Rules::default() },
        lang: Some(lang),
        fallback: lang.direction(),
        min_height: 24.0,
        ..Edit::new(id, kind, Theme::of(ui).ink)
    };
    let response = edit.show(ui, text).response.accessible_name(name);
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
