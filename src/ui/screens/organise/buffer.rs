//! A file's text while it is written: what is kept, what is typed, what the desk says of it, and the
//! last letter it made. It asks for one preview at a time, so that fast typing queues nothing up.

use std::ops::Range;

use crate::desk::view::{PackProblemView, PreviewLetter, TemplatePreview};
use crate::domain::{AppealId, TargetId};
use crate::ui::command::Command;

/// A file's text while it is written.
pub(super) struct Buffer {
    pub(super) path: String,
    pub(super) text: String,
    kept: String,
    /// Whether lines end in CRLF in the file.
    has_crlf: bool,
    saving: Option<String>,
    asked: Option<Question>,
    answered: Option<Question>,
    /// What the desk found wrong when it last looked.
    pub(super) problems: Vec<PackProblemView>,
    /// The last letter it made, with the text that made it.
    pub(super) good: Option<(String, PreviewLetter)>,
}

/// What a preview was asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Question {
    text: String,
    target: TargetId,
    sample: usize,
}

impl Buffer {
    /// A file as it is kept. Where all of its lines end as on Windows, they do so again when it is saved;
    /// the editor has one sort of line ends.
    pub(super) fn new(path: String, text: String) -> Self {
        let (crlf, all) = (text.matches("\r\n").count(), text.matches('\n').count());
        let has_crlf = crlf > 0 && crlf == all;
        let text = if crlf > 0 { text.replace("\r\n", "\n") } else { text };
        Self {
            has_crlf,
            path,
            kept: text.clone(),
            text,
            saving: None,
            asked: None,
            answered: None,
            problems: Vec::new(),
            good: None,
        }
    }

    pub(super) fn is_dirty(&self) -> bool {
        self.text != self.kept
    }

    pub(super) fn is_saving(&self) -> bool {
        self.saving.is_some()
    }

    /// Whether the desk has looked at it at all.
    pub(super) fn has_answer(&self) -> bool {
        self.answered.is_some()
    }

    /// Whether it makes no letter as it is.
    pub(super) fn is_wrong(&self) -> bool {
        self.problems.iter().any(|problem| problem.is_error)
    }

    /// Back to what is kept.
    pub(super) fn discard(&mut self) {
        self.text.clone_from(&self.kept);
    }

    /// Asks for what has not been asked: the letter of this text, or what is wrong with it.
    pub(super) fn preview(
        &mut self,
        appeal: &AppealId,
        target: &TargetId,
        sample: usize,
    ) -> Option<Command> {
        let current = |asked: &Question| {
            asked.text == self.text && asked.target == *target && asked.sample == sample
        };
        if self.asked.is_some() || self.answered.as_ref().is_some_and(current) {
            return None;
        }
        let question = Question { text: self.text.clone(), target: target.clone(), sample };
        let command = Command::PreviewTemplate {
            appeal: appeal.clone(),
            file: self.path.clone(),
            text: question.text.clone(),
            target: question.target.clone(),
            sample,
        };
        self.asked = Some(question);
        Some(command)
    }

    /// The desk has looked at it.
    pub(super) fn take_preview(&mut self, preview: &TemplatePreview) {
        let Some(question) = self.asked.take() else { return };
        self.problems =
            preview.problems.iter().filter(|problem| problem.file == self.path).cloned().collect();
        if let Some(letter) = &preview.letter {
            self.good = Some((question.text.clone(), letter.clone()));
        } else if self.answered.as_ref().is_some_and(|before| {
            before.target != question.target || before.sample != question.sample
        }) {
            // A letter to somebody else is not the last good one of this one.
            self.good = None;
        }
        self.answered = Some(question);
    }

    /// Asks to keep it.
    pub(super) fn save(&mut self, appeal: &AppealId) -> Option<Command> {
        if !self.is_dirty() || self.is_saving() {
            return None;
        }
        self.saving = Some(self.text.clone());
        Some(Command::SavePackFile {
            appeal: appeal.clone(),
            file: self.path.clone(),
            text: if self.has_crlf { self.text.replace('\n', "\r\n") } else { self.text.clone() },
        })
    }

    /// It was kept; tells whether it was this one.
    pub(super) fn take_saved(&mut self, file: &str) -> bool {
        if file != self.path {
            return false;
        }
        let Some(text) = self.saving.take() else { return false };
        self.kept = text;
        true
    }

    /// Something did not work; tells whether it was a save. What is typed stays.
    pub(super) fn take_failure(&mut self) -> bool {
        let saving = self.saving.take().is_some();
        if !saving && let Some(asked) = self.asked.take() {
            self.answered = Some(asked);
        }
        saving
    }

    /// The lines that have a mistake, from top to bottom.
    pub(super) fn wrong_lines(&self) -> Vec<usize> {
        let mut lines: Vec<_> = self
            .problems
            .iter()
            .filter(|problem| problem.is_error)
            .filter_map(|problem| problem.line)
            .collect();
        lines.sort_unstable();
        lines.dedup();
        lines
    }

    /// Puts the right words in place of the wrong ones.
    pub(super) fn mend(&mut self, problem: &PackProblemView) {
        if let (Some(line), Some((wrong, right))) = (problem.line, &problem.fix) {
            self.text = mended(&self.text, line, problem.column, wrong, right);
        }
    }

    /// The passages of the last good letter that stood in lines which now have a mistake.
    pub(super) fn stale(&self) -> Vec<Range<usize>> {
        let Some((source, letter)) = &self.good else { return Vec::new() };
        let lines = self.wrong_lines();
        lines
            .iter()
            .filter_map(|line| stale_passage(&self.text, source, *line, &letter.body))
            .collect()
    }
}

/// A text with the wrong words of a line replaced: those at the column, else the first ones.
fn mended(text: &str, line: usize, column: Option<usize>, wrong: &str, right: &str) -> String {
    let mut lines: Vec<String> = text.split('\n').map(str::to_owned).collect();
    if let Some(words) = lines.get_mut(line.saturating_sub(1)) {
        let from = column.and_then(|column| words.char_indices().nth(column.saturating_sub(1)));
        let from = from.map_or(0, |(at, _)| at);
        let later = words.get(from..).and_then(|rest| rest.find(wrong)).map(|at| from + at);
        if let Some(at) = later.or_else(|| words.find(wrong)) {
            words.replace_range(at..at + wrong.len(), right);
        }
    }
    lines.join("\n")
}

/// The paragraph of a letter that a line of its source made: the one that has the longest words of
/// that line in it. Words that a value stands between are apart in the source.
fn stale_passage(text: &str, source: &str, line: usize, body: &str) -> Option<Range<usize>> {
    let of = |text: &str| text.split('\n').nth(line.saturating_sub(1)).map(str::to_owned);
    let now = of(text)?;
    let before = of(source).unwrap_or_default();
    let words = [now.as_str(), before.as_str()]
        .iter()
        .flat_map(|line| line.split(['{', '}', '%', '|']))
        .map(str::trim)
        .filter(|words| words.chars().count() >= 8 && body.contains(words))
        .max_by_key(|words| words.len())?
        .to_owned();
    let at = body.find(&words)?;
    let start = body.get(..at)?.rfind('\n').map_or(0, |end| end + 1);
    let end = body.get(at..)?.find('\n').map_or(body.len(), |end| at + end);
    Some(start..end)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{Direction, Notice};

    fn buffer(text: &str) -> Buffer {
        Buffer::new("letters/a.en.md".into(), text.into())
    }

    fn ids() -> (AppealId, TargetId) {
        (AppealId::parse("a").unwrap(), TargetId::parse("t").unwrap())
    }

    fn letter(body: &str) -> PreviewLetter {
        PreviewLetter {
            office: "Office".into(),
            subject: "Subject".into(),
            body: body.into(),
            direction: Direction::LeftToRight,
        }
    }

    #[test]
    fn wrong_words_are_replaced_where_they_are() {
        for (column, expected) in
            [(Some(1), "x\nright, wrong"), (Some(8), "x\nwrong, right"), (None, "x\nright, wrong")]
        {
            assert_eq!(mended("x\nwrong, wrong", 2, column, "wrong", "right"), expected);
        }
        assert_eq!(mended("x", 4, None, "wrong", "right"), "x");
        assert_eq!(mended("é wrong", 1, Some(99), "wrong", "right"), "é right");
    }

    #[test]
    fn the_passage_of_a_line_is_found_in_the_last_letter() {
        let body = "Your Excellency,\n\nI ask the government of Lebanon to act.\n\nYours";
        let line = "I ask the government of {{ target.contry }} to act.";
        for (text, expected) in [
            (line, Some("I ask the government of Lebanon to act.")),
            ("{{ target.contry", None),
            ("", None),
        ] {
            let found = stale_passage(text, text, 1, body).map(|range| &body[range]);
            assert_eq!(found, expected, "{text:?}");
        }
    }

    #[test]
    fn one_preview_at_a_time_and_the_last_words_win() {
        let (appeal, target) = ids();
        let mut buffer = buffer("one");
        assert!(buffer.preview(&appeal, &target, 0).is_some());
        buffer.text.push('!');
        assert!(buffer.preview(&appeal, &target, 0).is_none(), "the first is not answered yet");
        buffer.take_preview(&TemplatePreview { letter: Some(letter("L")), problems: vec![] });
        assert!(matches!(
            buffer.preview(&appeal, &target, 0),
            Some(Command::PreviewTemplate { text, .. }) if text == "one!"
        ));
        let problem = PackProblemView {
            file: "letters/a.en.md".into(),
            line: Some(1),
            column: Some(1),
            is_error: true,
            message: Notice::new("pack-empty-tag"),
            fix: None,
        };
        buffer.take_preview(&TemplatePreview { letter: None, problems: vec![problem] });
        assert!(buffer.good.as_ref().is_some_and(|(text, _)| text == "one"));
        assert_eq!(buffer.wrong_lines(), [1]);
        assert!(buffer.preview(&appeal, &target, 0).is_none(), "nothing new");
        assert!(buffer.preview(&appeal, &target, 1).is_some(), "somebody else writes");
    }

    #[test]
    fn a_file_from_windows_is_edited_like_others_and_stays_one() {
        let (appeal, _) = ids();
        for (kept, shown, saved) in [
            ("a\r\nb\r\n", "a\nb\n", "xa\r\nb\r\n"),
            ("a\nb\n", "a\nb\n", "xa\nb\n"),
            ("a\r\nb\n", "a\nb\n", "xa\nb\n"),
        ] {
            let mut buffer = buffer(kept);
            assert_eq!(buffer.text, shown);
            assert!(!buffer.is_dirty());
            buffer.text.insert(0, 'x');
            let Some(Command::SavePackFile { text, .. }) = buffer.save(&appeal) else { panic!() };
            assert_eq!(text, saved);
        }
    }

    #[test]
    fn nothing_typed_is_lost_by_saving() {
        let (appeal, _) = ids();
        let mut buffer = buffer("one");
        assert!(buffer.save(&appeal).is_none(), "nothing to save");
        buffer.text = "two".into();
        assert!(buffer.save(&appeal).is_some());
        buffer.text = "three".into();
        assert!(buffer.take_failure() && buffer.is_dirty());
        assert!(buffer.save(&appeal).is_some());
        buffer.text = "four".into();
        assert!(!buffer.take_saved("letters/other.md"));
        assert!(buffer.take_saved("letters/a.en.md"));
        assert!(buffer.is_dirty(), "what was typed meanwhile is not saved");
        buffer.discard();
        assert_eq!(buffer.text, "three");
    }
}
