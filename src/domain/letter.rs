//! The letter, from a draft that may have blanks to bytes that cannot change.

use super::{AddressError, AppealId, EmailAddress, Lang, Notice, SupporterKey, TargetId};

/// The longest subject, in characters.
pub const MAX_SUBJECT_CHARS: usize = 200;
/// The longest body, in bytes of UTF-8.
pub const MAX_BODY_BYTES: usize = 256 * 1024;
/// The longest first line that still counts as a greeting, in characters.
const MAX_GREETING_CHARS: usize = 120;

/// Which letter it is. No two letters with the same key can be queued.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct LetterKey {
    /// Who writes.
    pub supporter: SupporterKey,
    /// About what.
    pub appeal: AppealId,
    /// To whom.
    pub target: TargetId,
    /// 1, or more for a letter that asks again.
    pub round: u32,
    /// Whether it stays on this computer.
    pub practice: bool,
}

/// A letter on the desk: the only thing that may have blanks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Draft {
    /// Which letter it is.
    pub key: LetterKey,
    /// The appeal's version that it was written from.
    pub appeal_version: u32,
    /// Its language.
    pub lang: Lang,
    /// The full name of the office, as on an envelope.
    pub office: String,
    /// The target's address as the pack has it; it may be none, or not an address.
    pub to: Option<String>,
    /// Who gets a copy.
    pub copies: Vec<EmailAddress>,
    /// The subject, which may have blanks.
    pub subject: String,
    /// The whole text from greeting to name, which may have blanks.
    pub body: String,
    /// How many of the template's fields are filled.
    pub fields: Fields,
}

/// How many of a template's fields are filled.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Fields {
    /// Fields that have a value.
    pub filled: usize,
    /// All fields.
    pub total: usize,
}

/// A letter without blanks, with a greeting and an address. Only [`Draft::finish`] makes one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Letter {
    key: LetterKey,
    appeal_version: u32,
    lang: Lang,
    office: String,
    to: EmailAddress,
    copies: Vec<EmailAddress>,
    subject: String,
    body: String,
}

/// Why a draft cannot go out yet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Problem {
    /// The target has no e-mail address.
    NoAddress,
    /// The target's address is none.
    BadAddress(AddressError),
    /// The subject is empty.
    NoSubject,
    /// The subject has a line break or another control character.
    SubjectNotOneLine,
    /// The subject has more than [`MAX_SUBJECT_CHARS`].
    SubjectTooLong,
    /// The letter does not begin with a greeting.
    NoGreeting,
    /// There is nothing after the greeting.
    NoBody,
    /// The body has more than [`MAX_BODY_BYTES`].
    BodyTooLong,
    /// A control character that no letter has.
    ControlCharacter,
    /// Something is still to be filled in; the words say what.
    Blank(String),
    /// A piece of the template shows.
    TemplateTag(String),
}

impl Problem {
    /// The problem for a person, with the way to mend it.
    pub fn notice(&self) -> Notice {
        match self {
            Self::NoAddress => Notice::new("problem-no-address"),
            Self::BadAddress(AddressError::Malformed(address)) => {
                Notice::new("problem-bad-address").text("address", address)
            }
            Self::BadAddress(_) => Notice::new("problem-unreadable-address"),
            Self::NoSubject => Notice::new("problem-no-subject"),
            Self::SubjectNotOneLine => Notice::new("problem-subject-not-one-line"),
            Self::SubjectTooLong => {
                Notice::new("problem-subject-too-long").count("max", MAX_SUBJECT_CHARS)
            }
            Self::NoGreeting => Notice::new("problem-no-greeting"),
            Self::NoBody => Notice::new("problem-no-body"),
            Self::BodyTooLong => {
                Notice::new("problem-body-too-long").count("max-kb", MAX_BODY_BYTES / 1024)
            }
            Self::ControlCharacter => Notice::new("problem-control-character"),
            Self::Blank(words) => Notice::new("problem-blank").text("blank", words),
            Self::TemplateTag(tag) => Notice::new("problem-template-tag").text("tag", tag),
        }
    }
}

impl Draft {
    /// Makes a letter of the draft.
    ///
    /// # Errors
    /// Everything that is still wrong with it, in the order in which one reads.
    pub fn finish(&self) -> Result<Letter, Vec<Problem>> {
        let mut problems = Vec::new();
        let to = match self.to.as_deref().map(EmailAddress::parse) {
            None | Some(Err(AddressError::Empty)) => Err(Problem::NoAddress),
            Some(Err(error)) => Err(Problem::BadAddress(error)),
            Some(Ok(address)) => Ok(address),
        };
        self.check_subject(&mut problems);
        self.check_body(&mut problems);
        match to {
            Err(problem) => problems.insert(0, problem),
            Ok(to) if problems.is_empty() => {
                return Ok(Letter {
                    key: self.key.clone(),
                    appeal_version: self.appeal_version,
                    lang: self.lang.clone(),
                    office: self.office.clone(),
                    to,
                    copies: self.copies.clone(),
                    subject: self.subject.trim().to_owned(),
                    body: format!("{}\n", self.body.trim().replace("\r\n", "\n")),
                });
            }
            Ok(_) => {}
        }
        Err(problems)
    }

    fn check_subject(&self, problems: &mut Vec<Problem>) {
        let subject = self.subject.trim();
        if subject.is_empty() {
            problems.push(Problem::NoSubject);
        }
        if subject.chars().any(char::is_control) {
            problems.push(Problem::SubjectNotOneLine);
        }
        if subject.chars().count() > MAX_SUBJECT_CHARS {
            problems.push(Problem::SubjectTooLong);
        }
        problems.extend(unfinished(subject));
    }

    fn check_body(&self, problems: &mut Vec<Problem>) {
        let body = self.body.trim();
        if body.is_empty() {
            problems.push(Problem::NoBody);
            return;
        }
        if body.len() > MAX_BODY_BYTES {
            problems.push(Problem::BodyTooLong);
            return;
        }
        match greeting_of(body) {
            None => problems.push(Problem::NoGreeting),
            Some(greeting) if body[greeting.len()..].trim().is_empty() => {
                problems.push(Problem::NoBody);
            }
            Some(_) => {}
        }
        if body.chars().any(|c| c.is_control() && !matches!(c, '\n' | '\r' | '\t')) {
            problems.push(Problem::ControlCharacter);
        }
        for problem in unfinished(body) {
            if !problems.contains(&problem) {
                problems.push(problem);
            }
        }
    }
}

/// The greeting with which a letter begins: its first line, when that ends as greetings do.
pub fn greeting_of(body: &str) -> Option<&str> {
    let line = body.trim_start().lines().next()?.trim_end();
    let ends_well = line.ends_with([',', '،', ':', '!', '，', '：']);
    let short = line.chars().count() <= MAX_GREETING_CHARS;
    (ends_well && short && line.chars().any(char::is_alphabetic)).then_some(line)
}

/// The blanks of a text, `[[like this]]`, as byte ranges with the words inside.
pub fn blanks_in(text: &str) -> Vec<(std::ops::Range<usize>, &str)> {
    let mut found = Vec::new();
    let mut from = 0;
    while let Some(start) = text.get(from..).and_then(|rest| rest.find("[[")).map(|at| from + at) {
        let inside = text.get(start + 2..).unwrap_or_default();
        let words = inside.split("]]").next().unwrap_or_default();
        let words = words.lines().next().unwrap_or_default();
        let closed = inside.get(words.len()..).is_some_and(|rest| rest.starts_with("]]"));
        let end = start + 2 + words.len() + if closed { 2 } else { 0 };
        found.push((start..end, words.trim()));
        from = end.max(start + 2);
    }
    found
}

/// Where the supporter's answers stand in a text that they may have changed, as byte ranges in the
/// order of reading; each answer once, and none over another.
pub fn answers_in<'a>(
    text: &str,
    answers: impl IntoIterator<Item = &'a str>,
) -> Vec<std::ops::Range<usize>> {
    let mut found: Vec<std::ops::Range<usize>> = answers
        .into_iter()
        .map(str::trim)
        .filter(|answer| !answer.is_empty())
        .filter_map(|answer| text.find(answer).map(|at| at..at + answer.len()))
        .collect();
    found.sort_by_key(|range| range.start);
    found.dedup_by(|next, before| next.start < before.end);
    found
}

fn unfinished(text: &str) -> impl Iterator<Item = Problem> {
    let blanks = blanks_in(text).into_iter().map(|(_, words)| Problem::Blank(words.to_owned()));
    let tags = text
        .lines()
        .filter(|line| ["{{", "}}", "{%", "%}"].iter().any(|tag| line.contains(tag)))
        .map(|line| Problem::TemplateTag(line.trim().chars().take(60).collect()));
    blanks.chain(tags).collect::<Vec<_>>().into_iter()
}

impl Letter {
    /// Which letter it is.
    pub fn key(&self) -> &LetterKey {
        &self.key
    }

    /// The appeal's version that it was written from.
    pub fn appeal_version(&self) -> u32 {
        self.appeal_version
    }

    /// Its language.
    pub fn lang(&self) -> &Lang {
        &self.lang
    }

    /// The full name of the office.
    pub fn office(&self) -> &str {
        &self.office
    }

    /// Where it goes.
    pub fn to(&self) -> &EmailAddress {
        &self.to
    }

    /// Who gets a copy.
    pub fn copies(&self) -> &[EmailAddress] {
        &self.copies
    }

    /// One line without blanks.
    pub fn subject(&self) -> &str {
        &self.subject
    }

    /// The whole text, lines ended by `\n`.
    pub fn body(&self) -> &str {
        &self.body
    }
}

/// Whom a letter comes from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Identity {
    /// The name in `From`; may be empty.
    pub name: String,
    /// The address in `From` and in the envelope.
    pub address: EmailAddress,
}

/// Who hands the letter in, and who gets it (RFC 5321): the server reads nothing else.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Envelope {
    /// `MAIL FROM`.
    pub from: EmailAddress,
    /// `RCPT TO`, the target first; never empty.
    pub to: Vec<EmailAddress>,
}

impl Envelope {
    /// One more gets the letter, and no header says so.
    pub fn add_unseen(&mut self, address: &EmailAddress) {
        if !self.to.contains(address) {
            self.to.push(address.clone());
        }
    }
}

/// A letter as frozen bytes, ready to be queued. A retry never renders it again.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Composed {
    /// The letter it was made from.
    pub letter: Letter,
    /// Who hands it in, and who gets it.
    pub envelope: Envelope,
    /// Its Message-ID without the angle brackets.
    pub message_id: String,
    /// The whole message (RFC 5322), lines ended by CRLF.
    pub mime: Vec<u8>,
}

#[cfg(test)]
#[path = "letter_tests.rs"]
mod tests;
