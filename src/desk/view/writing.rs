//! The letters being written, and the table of those about to go.

use std::ops::Range;

use super::AppealHead;
use crate::domain::{ChannelKind, Direction, Fields, Lang, Notice, QuestionId, Reading, TargetId};

/// The screen on which letters are written.
#[derive(Debug, Clone, PartialEq)]
pub struct WritingView {
    /// What the bar shows.
    pub head: AppealHead,
    /// The appeal's questions with the answers so far.
    pub questions: Vec<QuestionView>,
    /// All letters of this round of writing, in the order of the pack.
    pub letters: Vec<DraftRow>,
    /// The letter on the desk; `None` when there are no letters.
    pub current: Option<DraftView>,
}

/// A question with the answer so far.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QuestionView {
    /// Which question.
    pub id: QuestionId,
    /// The question.
    pub prompt: String,
    /// An example or a hint.
    pub hint: String,
    /// Whether a letter is incomplete without an answer.
    pub required: bool,
    /// The longest answer, in characters.
    pub max_chars: usize,
    /// The answer so far.
    pub answer: String,
}

/// One letter in the list of those being written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DraftRow {
    /// To which target.
    pub target: TargetId,
    /// The target's name in lists.
    pub short: String,
    /// The group's name.
    pub group: String,
    /// Its language.
    pub lang: Lang,
    /// How many problems it still has.
    pub problems: usize,
    /// Whether its subject or body was changed by hand.
    pub edited: bool,
}

/// The letter on the desk.
#[derive(Debug, Clone, PartialEq)]
pub struct DraftView {
    /// To which target.
    pub target: TargetId,
    /// 1, or more for a letter that asks again.
    pub round: u32,
    /// The target's full name.
    pub office: String,
    /// The target's name in lists.
    pub short: String,
    /// Who holds the office.
    pub person: Option<String>,
    /// The group's name.
    pub group: String,
    /// How the target can be reached.
    pub channels: Vec<ChannelKind>,
    /// Its language.
    pub lang: Lang,
    /// The side on which its lines start.
    pub direction: Direction,
    /// Which way all paragraphs run, where somebody turned them.
    pub turned: Option<Direction>,
    /// The languages this letter exists in.
    pub languages: Vec<Lang>,
    /// Whom it comes from, as the target reads it.
    pub from: String,
    /// The subject.
    pub subject: String,
    /// The whole text from greeting to name.
    pub body: String,
    /// Whether subject or body was changed by hand; answers no longer reach an edited body.
    pub edited: bool,
    /// Where in the body the supporter's own answers stand, as byte ranges.
    pub own_words: Vec<Range<usize>>,
    /// What must be mended before it can go.
    pub problems: Vec<Notice>,
    /// What the person may want to look at; it never keeps a letter back.
    pub advice: Vec<Notice>,
    /// The same in a language of the person's own; `None` where the letter is in that language.
    pub reading: Option<ReadingView>,
    /// How many words the body has.
    pub words: usize,
    /// How many of its fields are filled.
    pub fields: Fields,
}

/// In which language of their own a person can read a letter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReadIn {
    /// That language.
    pub lang: Lang,
    /// They do not read the letter's own language.
    pub needed: bool,
}

/// A letter in a language of the person's own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReadingView {
    /// That language.
    pub lang: Lang,
    /// They do not read the letter's own language.
    pub needed: bool,
    /// What the letter says; `None` where there is no version of it that can be laid beside it.
    pub same: Option<Reading>,
}

/// The table of letters about to go.
#[derive(Debug, Clone, PartialEq)]
pub struct ReviewView {
    /// Letters in which the person's own words stand in another language, as far as one can tell.
    pub own_words_to_translate: Vec<TargetId>,
    /// What the bar shows.
    pub head: AppealHead,
    /// Whom they come from, as far as known.
    pub from: FromView,
    /// The letters: those with problems first, then in the order of writing.
    pub rows: Vec<ReviewRow>,
    /// How many can go.
    pub ready: usize,
    /// Every word of the letters that has signs beyond ASCII, once: there may be no font for one.
    pub beyond_ascii: String,
}

/// Whom letters come from, as their readers see it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct FromView {
    /// The name; may be empty.
    pub name: String,
    /// The address; `None` for practice letters of someone who has given none.
    pub address: Option<String>,
}

impl FromView {
    /// Both in one line, as far as known.
    pub fn line(&self) -> String {
        match (self.name.as_str(), &self.address) {
            ("", None) => String::new(),
            (name, None) => name.to_owned(),
            ("", Some(address)) => address.clone(),
            (name, Some(address)) => format!("{name}, {address}"),
        }
    }
}

/// A letter about to go.
#[derive(Debug, Clone, PartialEq)]
pub struct ReviewRow {
    /// To which target.
    pub target: TargetId,
    /// The target's name in lists.
    pub short: String,
    /// The target's full name.
    pub office: String,
    /// The address it goes to, as the pack has it.
    pub address: String,
    /// Who gets a copy, as addresses: the person is told before it goes.
    pub copies: Vec<String>,
    /// Its greeting, where it has one.
    pub greeting: Option<String>,
    /// Its subject.
    pub subject: String,
    /// Its language.
    pub lang: Lang,
    /// In which language of their own the person can read it; `None` where it is in that language.
    pub read_in: Option<ReadIn>,
    /// How many of its fields are filled.
    pub fields: Fields,
    /// Every problem in words.
    pub problems: Vec<Notice>,
}
