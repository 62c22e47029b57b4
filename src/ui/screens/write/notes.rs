//! What stands in the margin: each problem of the letter, beside the words it is about, with the
//! way to mend it. Pure: where a note is drawn is not decided here.

use std::ops::Range;

use crate::desk::view::{DraftView, QuestionView};
use crate::domain::{Arg, Lang, Notice, QuestionId, blanks_in};

/// A problem or an advice with its place.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Note {
    /// What is wrong and what would be right.
    pub(super) notice: Notice,
    /// Which words it is about.
    pub(super) place: Place,
    /// Ways to mend it that are one press away.
    pub(super) remedies: Vec<Remedy>,
    /// Whether it is advice only: the letter can go as it is.
    pub(super) advice: bool,
}

/// Which words a note is about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Place {
    /// The letter as a whole, or something outside it.
    Whole,
    /// The subject.
    Subject,
    /// These bytes of the body.
    Body(Range<usize>),
}

/// A way to mend something that is one press away.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Remedy {
    /// Answer this question: the answer fills the blank in all letters.
    Answer(QuestionId),
    /// Say it once in the settings: it then fills the blank in all letters.
    Settings,
    /// Write this letter in a language of one's own.
    Language(Lang),
    /// Leave one's own words out of this letter.
    LeaveOut,
}

/// The notes in the order in which one reads the letter.
pub(super) fn notes_of(
    draft: &DraftView,
    questions: &[QuestionView],
    subject: &str,
    body: &str,
) -> Vec<Note> {
    let mut notes: Vec<Note> = draft
        .problems
        .iter()
        .map(|notice| note_of(notice, draft.edited, questions, subject, body))
        .collect();
    notes.extend(draft.advice.iter().map(|notice| Note {
        notice: notice.clone(),
        place: draft.own_words.first().cloned().map_or(Place::Whole, Place::Body),
        remedies: own_words_remedies(draft),
        advice: true,
    }));
    notes.sort_by_key(|note| match &note.place {
        Place::Whole => 0,
        Place::Subject => 1,
        Place::Body(range) => 2 + range.start,
    });
    notes
}

fn note_of(
    notice: &Notice,
    edited: bool,
    questions: &[QuestionView],
    subject: &str,
    body: &str,
) -> Note {
    let first_line = body.find('\n').unwrap_or(body.len());
    let (place, remedy) = match notice.id.as_ref() {
        "problem-no-subject" | "problem-subject-not-one-line" | "problem-subject-too-long" => {
            (Place::Subject, None)
        }
        "problem-no-greeting" => (Place::Body(0..first_line), None),
        "problem-no-body" => (Place::Body(body.len()..body.len()), None),
        "problem-blank" | "desk-blank-in-letter" => {
            let words = argument(notice, "blank");
            // In a letter of another language the blank has other words.
            let inside = match argument(notice, "in-letter") {
                "" => words,
                inside => inside,
            };
            let place = place_of_blank(inside, subject, body);
            let remedy = (!edited).then(|| remedy_of_blank(words, questions));
            (place, remedy)
        }
        "problem-template-tag" => {
            let tag = argument(notice, "tag");
            let place = body.find(tag).filter(|_| !tag.is_empty());
            (place.map_or(Place::Subject, |at| Place::Body(at..at + tag.len())), None)
        }
        _ => (Place::Whole, None),
    };
    let remedies = remedy.into_iter().collect();
    Note { notice: notice.clone(), place, remedies, advice: false }
}

/// What to do about own words in a letter of another language. One changed by hand would lose that
/// with its language.
fn own_words_remedies(draft: &DraftView) -> Vec<Remedy> {
    let own = draft.reading.as_ref().map(|reading| &reading.lang);
    let own = own.filter(|lang| !draft.edited && draft.languages.contains(lang));
    own.cloned().map(Remedy::Language).into_iter().chain([Remedy::LeaveOut]).collect()
}

/// A letter without these passages, and without the gaps that they would leave.
pub(super) fn without(body: &str, passages: &[Range<usize>]) -> String {
    let mut kept = String::with_capacity(body.len());
    let mut from = 0;
    for passage in passages {
        kept.push_str(body.get(from..passage.start).unwrap_or_default());
        from = passage.end.max(from);
        let double = body.get(from..).is_some_and(|rest| rest.starts_with(' '));
        if double && kept.ends_with(' ') {
            from += 1;
        }
    }
    kept.push_str(body.get(from..).unwrap_or_default());
    let mut lines: Vec<&str> = kept.lines().map(str::trim_end).collect();
    lines.dedup_by(|line, before| line.is_empty() && before.is_empty());
    lines.join("\n")
}

fn place_of_blank(words: &str, subject: &str, body: &str) -> Place {
    let is_it = |(_, inside): &(Range<usize>, &str)| *inside == words;
    match blanks_in(body).into_iter().find(is_it) {
        Some((range, _)) => Place::Body(range),
        None if blanks_in(subject).iter().any(is_it) => Place::Subject,
        None => Place::Whole,
    }
}

/// A blank names its question by the question's own words; all other blanks are about the person.
///
/// Where the pack does not say what a blank of another language asks for, a question that must be
/// answered comes first, since the letter waits for it anyway.
fn remedy_of_blank(words: &str, questions: &[QuestionView]) -> Remedy {
    let mut open = questions
        .iter()
        .filter(|question| question.required && question.answer.trim().is_empty())
        .peekable();
    let first = open.peek().map(|question| question.id.clone());
    let wanted = simple(words);
    let asked = open.find(|question| simple(&question.prompt) == wanted);
    let latin = words.is_ascii();
    match (asked.map(|question| question.id.clone()), first) {
        (Some(id), _) => Remedy::Answer(id),
        (None, Some(id)) if !latin || words.ends_with('?') => Remedy::Answer(id),
        _ => Remedy::Settings,
    }
}

/// The letters and digits of a text, in lower case.
fn simple(text: &str) -> String {
    text.chars().filter(|sign| sign.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

fn argument<'a>(notice: &'a Notice, name: &str) -> &'a str {
    notice
        .args
        .iter()
        .find_map(|(key, value)| match value {
            Arg::Text(text) if key == name => Some(text.as_str()),
            _ => None,
        })
        .unwrap_or_default()
}

/// The first words of a notice, which name the problem, and the rest, which mends it.
pub(super) fn split_words(text: &str) -> (&str, &str) {
    match text.find(". ") {
        Some(at) => (text.get(..=at).unwrap_or(text), text.get(at + 2..).unwrap_or_default()),
        None => (text, ""),
    }
}

#[cfg(test)]
#[path = "notes_tests.rs"]
mod tests;
