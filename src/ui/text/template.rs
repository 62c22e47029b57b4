//! The editor for a pack's files: numbered lines, light colours, and each mistake under its line
//! with its remedy as a button. Source is written from left to right in every language.

use std::ops::Range;

use egui::{Id, Layout, Margin, Rect, Response, Shape, Ui, UiBuilder, pos2};

use super::edit::{Edit, Edited, Look, Rules};
use super::source::Syntax;
use super::words::read_in;
use super::{LetterStyle, Mark, MarkKind, TextLabel, Words};
use crate::domain::Direction;
use crate::typeset::{ParagraphStyle, Selection, Span};
use crate::ui::icons;
use crate::ui::theme::{Theme, Type, size, space};
use crate::ui::widgets::{self, Button};

/// Room for the numbers, and at the end.
const GUTTER_PT: f32 = 44.0;
const END_PT: f32 = 18.0;
/// Over the first line.
const TOP_PT: f32 = 10.0;

/// A mistake in a line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LineNote {
    /// The line, counted from 1.
    pub line: usize,
    /// What is wrong, and what would be right.
    pub text: String,
    /// The wrong words, where they are known.
    pub wrong: Option<String>,
    /// The remedy, as the words of a button.
    pub fix: Option<String>,
    /// Whether it is a mistake; else it is advice.
    pub is_error: bool,
}

/// What became of the editor.
pub struct TemplateAnswer {
    /// The editor itself.
    pub response: Response,
    /// Something was typed.
    pub changed: bool,
    /// The note whose remedy was pressed.
    pub fix: Option<usize>,
}

/// A file's source while it is written. It brings no scroll area of its own.
#[must_use = "an editor does nothing until it is shown"]
pub struct TemplateEditor<'a> {
    id: Id,
    name: &'a str,
    syntax: Syntax,
    direction: Direction,
    notes: &'a [LineNote],
    read_only: bool,
    max_chars: usize,
    go_to: Option<usize>,
}

impl<'a> TemplateEditor<'a> {
    /// An editor; `id` tells it from others, `name` is what a screen reader says.
    pub fn new(id: Id, name: &'a str, syntax: Syntax) -> Self {
        Self {
            id,
            name,
            syntax,
            direction: Direction::LeftToRight,
            notes: &[],
            read_only: false,
            max_chars: 500_000,
            go_to: None,
        }
    }

    /// The direction of the file's own language, for lines that have none of their own.
    pub fn direction(mut self, direction: Direction) -> Self {
        self.direction = direction;
        self
    }

    /// Mistakes, each shown under its line.
    pub fn notes(mut self, notes: &'a [LineNote]) -> Self {
        self.notes = notes;
        self
    }

    /// It can be read, selected and copied, and not changed.
    pub fn read_only(mut self, read_only: bool) -> Self {
        self.read_only = read_only;
        self
    }

    /// Gives it the focus at this line, counted from 1.
    pub fn go_to(mut self, line: Option<usize>) -> Self {
        self.go_to = line;
        self
    }

    /// Shows it, as wide as there is room and as high as the text.
    pub fn show(self, ui: &mut Ui, text: &mut String) -> TemplateAnswer {
        let theme = Theme::of(ui);
        let width = (ui.available_width() - GUTTER_PT - END_PT).max(80.0);
        let heights: Vec<f32> =
            self.notes.iter().map(|note| note_height(ui, note, width)).collect();
        let lines = self.notes.iter().map(|note| note.line);
        let mut gaps: Vec<_> = lines.zip(heights.iter().copied()).collect();
        gaps.sort_by_key(|(line, _)| *line);
        let grounds: Vec<_> = self.notes.iter().map(|_| ui.painter().add(Shape::Noop)).collect();
        let edited = self.edit_ui(ui, text, &gaps);
        let scale = ui.ctx().pixels_per_point();
        let lines = edited.column.paragraph_heights();
        let lines: Vec<_> = lines.iter().map(|(top, end)| top / scale..end / scale).collect();
        let (corner, response) = (edited.place.min, edited.response);
        let place = |range: &Range<f32>| {
            let x = (corner.x - GUTTER_PT)..=(corner.x + width + END_PT);
            Rect::from_x_y_ranges(x, corner.y + range.start..=corner.y + range.end)
        };
        let mut fix = None;
        let mut below = std::collections::BTreeMap::new();
        for (index, (note, ground)) in self.notes.iter().zip(&grounds).enumerate() {
            let Some(row) = lines.get(note.line.saturating_sub(1)).map(&place) else { continue };
            let height = heights.get(index).copied().unwrap_or(0.0);
            let top = *below.entry(note.line).or_insert(row.bottom());
            below.insert(note.line, top + height);
            let all = Rect::from_min_max(row.min, pos2(row.right(), top + height));
            let tint = if note.is_error { theme.wax_tint } else { theme.ochre_tint };
            ui.painter().set(*ground, Shape::rect_filled(all, 0.0, tint));
            let inside = Rect::from_min_max(
                pos2(row.left() + GUTTER_PT, top),
                pos2(row.right() - END_PT, top + height),
            );
            if note_ui(ui, note, index, inside) {
                fix = Some(index);
            }
        }
        self.numbers_ui(ui, &lines, &place);
        if let Some(row) = self.go_to.and_then(|line| lines.get(line.saturating_sub(1))) {
            ui.scroll_to_rect(place(row).expand(60.0), None);
        }
        TemplateAnswer { changed: edited.changed, response, fix }
    }

    fn edit_ui(&self, ui: &mut Ui, text: &mut String, gaps: &[(usize, f32)]) -> Edited {
        let kind = LetterStyle::Source.kind();
        let look = |ui: &Ui, text: &str| {
            let mut marks = self.syntax.marks(text);
            mark_mistakes(text, self.notes, &mut marks);
            Look::of(ui, kind, &marks)
        };
        // Lines are counted from 1 by people.
        let below: Vec<_> =
            gaps.iter().map(|(line, room)| (line.saturating_sub(1), *room)).collect();
        let select = self.go_to.map(|line| Selection::at(line_range(text, line).start));
        let edit = Edit {
            // A letter's and a story's paragraphs run as they will when they are read, but for those that
            // begin with a tag.
            direction: (self.syntax == Syntax::Toml).then_some(Direction::LeftToRight),
            fallback: self.direction,
            below_pt: &below,
            look: Some(&look),
            rules: Rules {
                max_chars: self.max_chars,
                read_only: self.read_only,
                ..Rules::default()
            },
            margin: Margin {
                left: GUTTER_PT as i8,
                right: END_PT as i8,
                top: TOP_PT as i8,
                bottom: space::XXL as i8,
            },
            min_height: 120.0,
            select,
            undo_others: true,
            ..Edit::new(self.id, kind, Theme::of(ui).ink)
        };
        let edited = edit.show(ui, text);
        let response = edited.response.clone().accessible_name(self.name);
        widgets::report(&response);
        Edited { response, ..edited }
    }

    /// The numbers of the lines that can be seen; those with a mistake are strong.
    fn numbers_ui(&self, ui: &Ui, lines: &[Range<f32>], place: &impl Fn(&Range<f32>) -> Rect) {
        let theme = Theme::of(ui);
        let clip = ui.clip_rect();
        let line_pt = LetterStyle::Source.kind().line_pt();
        for (index, row) in lines.iter().enumerate() {
            let rect = place(row);
            if rect.bottom() < clip.top() || rect.top() > clip.bottom() {
                continue;
            }
            let note = self.notes.iter().find(|note| note.line == index + 1);
            let (kind, color) = match note {
                Some(note) if note.is_error => (Type::SmallStrong, theme.wax),
                Some(_) => (Type::SmallStrong, theme.ochre),
                None => (Type::Small, theme.ink_3),
            };
            let number = kind.words(ui, &(index + 1).to_string(), f32::INFINITY);
            let size = number.size();
            let at = pos2(
                rect.left() + GUTTER_PT - 14.0 - size.x,
                rect.top() + (line_pt - size.y) / 2.0,
            );
            number.paint(ui.painter(), at, color);
        }
    }
}

/// How much room a note takes under its line.
fn note_height(ui: &Ui, note: &LineNote, width: f32) -> f32 {
    let cut = what_is_wrong(&note.text);
    let rest = Span { range: cut..note.text.len(), face: Some(Type::Dense.face()), brush: 0 };
    let style = ParagraphStyle {
        spans: std::slice::from_ref(&rest),
        ..ParagraphStyle::new(Type::DenseStrong.face())
    };
    let words =
        Words::wrapped(ui.ctx(), &note.text, &read_in(ui.ctx(), &note.text, style), width).size().y;
    let button = if note.fix.is_some() { size::BUTTON + 6.0 } else { 0.0 };
    words + button + 10.0
}

/// What is wrong is strong: up to the first full stop. What would be right follows.
fn what_is_wrong(text: &str) -> usize {
    text.find(". ").map_or(text.len(), |at| at + 1)
}

fn note_ui(ui: &mut Ui, note: &LineNote, index: usize, inside: Rect) -> bool {
    let theme = Theme::of(ui);
    let color = if note.is_error { theme.wax } else { theme.ochre };
    let icon = if note.is_error { icons::WARNING_CIRCLE } else { icons::WARNING };
    let at = pos2(inside.left() - 23.0, inside.top() + 12.0);
    widgets::paint_icon(ui.painter(), at, icon, 18.0, color);
    let builder = UiBuilder::new()
        .id_salt(("note", note.line, index))
        .max_rect(inside)
        .layout(Layout::top_down(egui::Align::Min));
    let mut part = ui.new_child(builder);
    part.spacing_mut().item_spacing.y = 6.0;
    part.add_space(2.0);
    let (what, rest) = note.text.split_at_checked(what_is_wrong(&note.text)).unwrap_or_default();
    let words = TextLabel::new(Type::DenseStrong, color, what);
    let words = words.then(Type::Dense, theme.ink, rest).wrap().show(&mut part);
    part.ctx().accesskit_node_builder(words.id, |node| {
        node.set_role(egui::Role::Status);
        node.set_label(note.text.clone());
    });
    note.fix.as_ref().is_some_and(|words| Button::primary(words).show(&mut part).clicked())
}

/// The value or tag around each mistake, or the wrong words alone, stand out as such.
fn mark_mistakes(text: &str, notes: &[LineNote], marks: &mut Vec<Mark>) {
    for note in notes.iter().filter(|note| note.is_error) {
        let line = line_range(text, note.line);
        let Some(wrong) = note.wrong.as_deref().filter(|wrong| !wrong.is_empty()) else { continue };
        let Some(found) = text.get(line.clone()).and_then(|line| line.find(wrong)) else {
            continue;
        };
        let range = line.start + found..line.start + found + wrong.len();
        let around =
            |mark: &&mut Mark| mark.range.start <= range.start && range.end <= mark.range.end;
        if let Some(mark) = marks.iter_mut().find(around) {
            mark.kind = MarkKind::Mistake;
        } else if !marks.iter().any(|m| m.range.start < range.end && range.start < m.range.end) {
            let at = marks.partition_point(|mark| mark.range.end <= range.start);
            marks.insert(at, Mark { range, kind: MarkKind::Mistake });
        }
    }
}

/// The bytes of a line, counted from 1, without its end.
fn line_range(text: &str, line: usize) -> Range<usize> {
    let mut at = 0;
    for (number, words) in text.split('\n').enumerate() {
        if number + 1 == line {
            return at..at + words.len();
        }
        at += words.len() + 1;
    }
    text.len()..text.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_have_their_bytes() {
        for (line, range) in [(1, 0..3), (2, 4..4), (3, 5..10), (4, 10..10)] {
            assert_eq!(line_range("one\n\nthree", line), range, "{line}");
        }
    }

    #[test]
    fn a_mistake_takes_the_value_around_it() {
        let text = "\n{{ a.b }} words";
        let note = |wrong: &str| LineNote {
            line: 2,
            text: String::new(),
            wrong: Some(wrong.to_owned()),
            fix: None,
            is_error: true,
        };
        for (wrong, expected) in [("a.b", Some(1..10)), ("words", Some(11..16)), ("nothing", None)]
        {
            let mut marks = Syntax::Letter.marks(text);
            mark_mistakes(text, &[note(wrong)], &mut marks);
            let found = marks.into_iter().find(|mark| mark.kind == MarkKind::Mistake);
            let found = found.map(|mark| mark.range);
            assert_eq!(found, expected, "{wrong}");
        }
    }
}
