//! The editor for a pack's files: numbered lines, light colours, and each mistake under its line
//! with its remedy as a button. Source is written from left to right in every language.

use std::ops::Range;
use std::sync::Arc;

use egui::text::LayoutJob;
use egui::{
    Align2, Frame, Galley, Id, Layout, Margin, Rect, Response, Shape, TextBuffer, TextEdit, Ui,
    UiBuilder, pos2, vec2,
};

use super::editor::select;
use super::source::Syntax;
use super::{LetterStyle, Mark, MarkKind, job};
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
    notes: &'a [LineNote],
    read_only: bool,
    max_chars: usize,
    go_to: Option<usize>,
}

impl<'a> TemplateEditor<'a> {
    /// An editor; `id` tells it from others, `name` is what a screen reader says.
    pub fn new(id: Id, name: &'a str, syntax: Syntax) -> Self {
        Self { id, name, syntax, notes: &[], read_only: false, max_chars: 500_000, go_to: None }
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
        if let Some(line) = self.go_to {
            let at = line_range(text, line).start;
            select(ui, self.id, text, &(at..at));
        }
        let width = (ui.available_width() - GUTTER_PT - END_PT).max(80.0);
        let gaps: Vec<(usize, f32)> =
            self.notes.iter().map(|note| (note.line, note_height(ui, note, width))).collect();
        let grounds: Vec<_> = self.notes.iter().map(|_| ui.painter().add(Shape::Noop)).collect();
        let (response, galley, galley_pos) = self.edit_ui(ui, text, &gaps);
        let lines = line_rows(&galley);
        let place = |range: &Range<f32>| {
            let x = (galley_pos.x - GUTTER_PT)..=(galley_pos.x + width + END_PT);
            Rect::from_x_y_ranges(x, galley_pos.y + range.start..=galley_pos.y + range.end)
        };
        let mut fix = None;
        let mut below = std::collections::BTreeMap::new();
        for (index, (note, ground)) in self.notes.iter().zip(&grounds).enumerate() {
            let Some(row) = lines.get(note.line.saturating_sub(1)).map(&place) else { continue };
            let height = gaps.get(index).map_or(0.0, |(_, height)| *height);
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
        TemplateAnswer { changed: response.changed(), response, fix }
    }

    fn edit_ui(
        &self,
        ui: &mut Ui,
        text: &mut String,
        gaps: &[(usize, f32)],
    ) -> (Response, Arc<Galley>, egui::Pos2) {
        let theme = Theme::of(ui);
        let mut layouter = |ui: &Ui, text: &dyn TextBuffer, width: f32| -> Arc<Galley> {
            let text = text.as_str();
            let mut marks = self.syntax.marks(text);
            mark_mistakes(text, self.notes, &mut marks);
            let mut job = source_job(ui, theme, text, &marks);
            job.wrap.max_width = width;
            spread(ui.fonts_mut(|fonts| fonts.layout_job(job)), gaps)
        };
        let margin = Margin {
            left: GUTTER_PT as i8,
            right: END_PT as i8,
            top: TOP_PT as i8,
            bottom: space::XXL as i8,
        };
        let mut borrowed = text.as_str();
        let edit = if self.read_only {
            TextEdit::multiline(&mut borrowed)
        } else {
            TextEdit::multiline(text)
        };
        let output = edit
            .id(self.id)
            .font(LetterStyle::Source.kind().font())
            .text_color(theme.ink)
            .frame(Frame::new().inner_margin(margin))
            .char_limit(self.max_chars)
            .desired_width(f32::INFINITY)
            .desired_rows(1)
            .min_size(vec2(0.0, 120.0))
            .layouter(&mut layouter)
            .show(ui);
        let response = output.response.response.accessible_name(self.name);
        widgets::report(&response);
        if self.read_only {
            ui.ctx().accesskit_node_builder(self.id, |node| node.set_read_only());
        }
        (response, output.galley, output.galley_pos)
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
            let at = pos2(rect.left() + GUTTER_PT - 14.0, rect.top() + line_pt / 2.0);
            let number = (index + 1).to_string();
            ui.painter().text(at, Align2::RIGHT_CENTER, number, kind.font(), color);
        }
    }
}

/// How much room a note takes under its line.
fn note_height(ui: &Ui, note: &LineNote, width: f32) -> f32 {
    let words = note_job(ui, note, width);
    let words = ui.fonts_mut(|fonts| fonts.layout_job(words)).size().y;
    let button = if note.fix.is_some() { size::BUTTON + 6.0 } else { 0.0 };
    words + button + 10.0
}

/// What is wrong, strong up to the first full stop; then what would be right.
fn note_job(ui: &Ui, note: &LineNote, width: f32) -> LayoutJob {
    let theme = Theme::of(ui);
    let color = if note.is_error { theme.wax } else { theme.ochre };
    let cut = note.text.find(". ").map_or(note.text.len(), |at| at + 1);
    let (what, rest) = note.text.split_at_checked(cut).unwrap_or((&note.text, ""));
    let mut job = LayoutJob::default();
    job.append(what, 0.0, Type::DenseStrong.format(color));
    job.append(rest, 0.0, Type::Dense.format(theme.ink));
    job.wrap.max_width = width;
    job
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
    let job = note_job(&part, note, inside.width());
    let words = part.add(egui::Label::new(job).wrap());
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

/// A source as a layout job. Marks follow each other, so one walk is enough even for a long file.
fn source_job(ui: &Ui, theme: &Theme, text: &str, marks: &[Mark]) -> LayoutJob {
    let mut job = LayoutJob { keep_trailing_whitespace: true, ..LayoutJob::default() };
    let style = LetterStyle::Source;
    let plain = job::format(ui, theme, style, None);
    let mut at = 0;
    for mark in marks {
        let between = text.get(at..mark.range.start).unwrap_or_default();
        if !between.is_empty() {
            job.append(between, 0.0, plain.clone());
        }
        let words = text.get(mark.range.clone()).unwrap_or_default();
        job.append(words, 0.0, job::format(ui, theme, style, Some(mark.kind)));
        at = mark.range.end;
    }
    job.append(text.get(at..).unwrap_or_default(), 0.0, plain);
    job
}

/// Moves lines down so that there is room under some of them.
fn spread(galley: Arc<Galley>, gaps: &[(usize, f32)]) -> Arc<Galley> {
    if gaps.is_empty() {
        return galley;
    }
    let mut spread = Galley::clone(&galley);
    let (mut line, mut down) = (1, 0.0);
    for row in &mut spread.rows {
        row.pos.y += down;
        if row.ends_with_newline {
            down += gaps.iter().filter(|gap| gap.0 == line).map(|gap| gap.1).sum::<f32>();
            line += 1;
        }
    }
    down += gaps.iter().filter(|gap| gap.0 == line).map(|gap| gap.1).sum::<f32>();
    spread.rect.max.y += down;
    spread.mesh_bounds.max.y += down;
    Arc::new(spread)
}

/// From where to where each line (not each row on screen) reaches, in the galley.
fn line_rows(galley: &Galley) -> Vec<Range<f32>> {
    let mut lines = Vec::new();
    let mut top = None;
    for row in &galley.rows {
        let start = *top.get_or_insert(row.min_y());
        if row.ends_with_newline {
            lines.push(start..row.max_y());
            top = None;
        }
    }
    if let (Some(start), Some(last)) = (top, galley.rows.last()) {
        lines.push(start..last.max_y());
    }
    lines
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
