//! A letter as a layout job: type, grounds of marks, and paragraphs set apart by less than a line.

use egui::text::{LayoutJob, TextFormat};
use egui::{Align, Color32, Ui};

use super::marks::floor;
use super::{LetterStyle, Mark, MarkKind};
use crate::domain::Direction;
use crate::ui::theme::{Theme, Type};

impl Type {
    /// For a `LayoutJob`.
    pub(super) fn format(self, color: Color32) -> TextFormat {
        TextFormat {
            font_id: self.font(),
            line_height: Some(self.line_pt()),
            color,
            ..TextFormat::default()
        }
    }
}

/// Lays a text out; the caller sets the width.
pub(super) fn letter(
    ui: &Ui,
    theme: &Theme,
    body: &str,
    marks: &[Mark],
    style: LetterStyle,
    direction: Direction,
) -> LayoutJob {
    let mut job = LayoutJob { keep_trailing_whitespace: true, ..LayoutJob::default() };
    if direction == Direction::RightToLeft {
        job.halign = Align::RIGHT;
    }
    for (start, end) in pieces(body, marks) {
        let mark =
            marks.iter().rev().find(|mark| mark.range.start <= start && end <= mark.range.end);
        let format = format(ui, theme, style, mark.map(|mark| mark.kind));
        append(&mut job, body.get(start..end).unwrap_or_default(), format, style, start > 0);
    }
    if body.is_empty() {
        job.append("", 0.0, style.kind().format(theme.ink));
    }
    job
}

/// The text cut wherever a mark begins or ends.
fn pieces(body: &str, marks: &[Mark]) -> Vec<(usize, usize)> {
    let mut cuts = vec![0, body.len()];
    for mark in marks {
        cuts.push(floor(body, mark.range.start));
        cuts.push(floor(body, mark.range.end));
    }
    cuts.sort_unstable();
    cuts.dedup();
    cuts.iter().zip(cuts.iter().skip(1)).map(|(start, end)| (*start, *end)).collect()
}

/// Appends words; the second of two line ends makes a lower line, so that paragraphs stand apart
/// by the gap of the style.
fn append(job: &mut LayoutJob, words: &str, format: TextFormat, style: LetterStyle, inside: bool) {
    let Some(gap) = style.paragraph_gap_pt() else {
        job.append(words, 0.0, format);
        return;
    };
    let mut after_end = inside && job.text.ends_with('\n');
    let mut from = 0;
    for (at, sign) in words.char_indices() {
        let end = sign == '\n';
        if end && after_end {
            job.append(words.get(from..at).unwrap_or_default(), 0.0, format.clone());
            let low = TextFormat { line_height: Some(gap), ..format.clone() };
            job.append("\n", 0.0, low);
            from = at + 1;
        }
        after_end = end;
    }
    job.append(words.get(from..).unwrap_or_default(), 0.0, format);
}

pub(super) fn format(
    ui: &Ui,
    theme: &Theme,
    style: LetterStyle,
    kind: Option<MarkKind>,
) -> TextFormat {
    let plain = style.kind().format(theme.ink);
    let on = |background: Color32| TextFormat { background, expand_bg: 0.0, ..plain.clone() };
    let underline = |color| Theme::stroke(ui, 2.0, color);
    let strong = Type::Strong.font();
    match kind {
        None => plain,
        Some(MarkKind::Own) => on(theme.primary_tint),
        Some(MarkKind::Blank) => {
            TextFormat { underline: underline(theme.ochre), ..on(theme.ochre_tint) }
        }
        Some(MarkKind::Stale) => on(theme.wax_tint),
        Some(MarkKind::Value) => {
            TextFormat { font_id: strong, color: theme.primary, ..on(theme.primary_tint) }
        }
        Some(MarkKind::Tag) => TextFormat { color: theme.plum, ..plain },
        Some(MarkKind::Comment) => TextFormat { color: theme.ink_3, italics: true, ..plain },
        Some(MarkKind::Key) => TextFormat { font_id: strong, ..plain },
        Some(MarkKind::Mistake) => TextFormat {
            font_id: strong,
            color: theme.wax,
            underline: underline(theme.wax),
            ..on(theme.wax_tint)
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_text_is_cut_at_marks_and_nowhere_else() {
        let own = |range| Mark { range, kind: MarkKind::Own };
        for (marks, expected) in [
            (vec![], vec![(0, 11)]),
            (vec![own(5..10)], vec![(0, 5), (5, 10), (10, 11)]),
            (vec![own(0..4), own(4..99)], vec![(0, 4), (4, 11)]),
        ] {
            assert_eq!(pieces("Dear nurse.", &marks), expected, "{marks:?}");
        }
    }

    #[test]
    fn a_job_holds_every_byte_of_the_letter_once() {
        for body in ["", "One.", "One.\n\nTwo.\n\n\n\nThree.\n", "\n\n", "Дом\n\nсад"] {
            let mut job = LayoutJob::default();
            append(&mut job, body, TextFormat::default(), LetterStyle::Editor, false);
            assert_eq!(job.text, body);
        }
    }
}
