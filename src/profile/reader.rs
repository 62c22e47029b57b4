//! Values out of a TOML file, each checked, each mistake told with its line and its key.

use std::ops::Range;
use std::path::Path;

use toml_edit::{Document, Item, TableLike};

use super::ProfileError;
use crate::domain::{Country, EmailAddress, Lang, Notice};

/// How many letters may be wrong in a key for us to guess which one was meant.
const MAX_TYPOS: usize = 2;

/// Reads tables of one file and collects every mistake on the way.
pub(super) struct Reader<'t> {
    file: &'t Path,
    text: &'t str,
    /// Every mistake so far, in the order of reading.
    pub(super) problems: Vec<Notice>,
}

/// A table and the keys that lead to it.
#[derive(Clone, Copy)]
pub(super) struct Section<'t> {
    table: &'t dyn TableLike,
    name: &'t str,
}

/// What is wrong with a value.
pub(super) enum Wrong {
    NotWords,
    NotOneLine,
    ControlCharacter,
    TooLong { max_chars: usize },
    NotAddress(String),
    NotCountry(String),
    NotLanguage(String),
    NotList,
    NotYesNo,
    NotNumber { min: i64, max: i64 },
    NotOneOf(&'static str),
    NotTable,
    NotHost(String),
    NotProxy(String),
    NotHours(String),
    Missing,
    Twice(String),
    NoSuchAccount(String),
    NoSuchQuestion,
    Unknown { similar: Option<&'static str>, known: String },
}

/// Parses TOML, and keeps where each value stands.
pub(super) fn parse<'t>(file: &Path, text: &'t str) -> Result<Document<&'t str>, ProfileError> {
    Document::parse(text).map_err(|error| {
        // What comes first in the file is the cause, and what follows from it is not.
        let all = toml::de::DeTable::parse_recoverable(text).1;
        let first = all
            .iter()
            .filter_map(|error| Some((error.span()?.start, error.message())))
            .min_by_key(|(at, _)| *at);
        let (at, why) = first.unwrap_or((0, error.message()));
        let (line, column) = line_and_column(text, at);
        let why = why.trim().replace('\n', "; ");
        ProfileError::Syntax { file: file.to_owned(), line, column, why }
    })
}

/// Line and column of a byte, counted from 1, the column in characters.
fn line_and_column(text: &str, at: usize) -> (usize, usize) {
    let before = text.get(..at).unwrap_or(text);
    let last = before.rsplit('\n').next().unwrap_or_default();
    (1 + before.matches('\n').count(), 1 + last.chars().count())
}

impl<'t> Section<'t> {
    /// The whole file.
    pub(super) fn root(document: &'t Document<&'t str>) -> Self {
        Self { table: document.as_table(), name: "" }
    }

    /// A table that was found elsewhere.
    pub(super) fn of(table: &'t dyn TableLike, name: &'t str) -> Self {
        Self { table, name }
    }

    fn path(self, key: &str) -> String {
        if self.name.is_empty() { key.to_owned() } else { format!("{}.{key}", self.name) }
    }

    /// Every key with its value.
    pub(super) fn keys(self) -> impl Iterator<Item = (&'t str, &'t Item)> {
        self.table.iter()
    }

    /// The value of a key, where there is one.
    pub(super) fn item(self, key: &str) -> Option<&'t Item> {
        self.table.get(key)
    }
}

impl<'t> Reader<'t> {
    pub(super) fn new(file: &'t Path, text: &'t str) -> Self {
        Self { file, text, problems: Vec::new() }
    }

    /// Notes a mistake at a key.
    pub(super) fn wrong(&mut self, section: Section<'_>, key: &str, wrong: &Wrong) {
        let key_span = section.table.key(key).and_then(toml_edit::Key::span);
        let span: Option<Range<usize>> =
            key_span.or_else(|| section.item(key).and_then(Item::span)).or_else(|| {
                // What is missing stands nowhere: the table's first key says where to add it.
                let first = section.table.iter().next().map(|(first, _)| first)?;
                section.table.key(first).and_then(toml_edit::Key::span)
            });
        let (line, _) = line_and_column(self.text, span.map_or(0, |span| span.start));
        let notice = wrong
            .notice()
            .text("file", self.file.display().to_string())
            .count("line", line)
            .text("key", section.path(key));
        self.problems.push(notice);
    }

    /// A table; empty where there is none.
    pub(super) fn table(&mut self, section: Section<'t>, key: &'t str) -> Option<Section<'t>> {
        let item = section.item(key)?;
        let table = item.as_table_like();
        if table.is_none() {
            self.wrong(section, key, &Wrong::NotTable);
        }
        table.map(|table| Section { table, name: key })
    }

    /// Words of any number of lines.
    pub(super) fn words(&mut self, at: Section<'_>, key: &str, max_chars: usize) -> Option<String> {
        let item = at.item(key)?;
        let found = item.as_str().ok_or(Wrong::NotWords).and_then(|text| {
            let text = text.trim().replace("\r\n", "\n");
            if text.chars().any(|c| c.is_control() && !matches!(c, '\n' | '\t')) {
                return Err(Wrong::ControlCharacter);
            }
            if text.chars().count() > max_chars {
                return Err(Wrong::TooLong { max_chars });
            }
            Ok(text)
        });
        self.kept(at, key, found)
    }

    /// Words on one line.
    pub(super) fn line(&mut self, at: Section<'_>, key: &str, max_chars: usize) -> Option<String> {
        let text = self.words(at, key, max_chars)?;
        let one_line = !text.chars().any(char::is_control);
        self.kept(at, key, if one_line { Ok(text) } else { Err(Wrong::NotOneLine) })
    }

    /// An e-mail address; an empty one is none.
    pub(super) fn address(&mut self, at: Section<'_>, key: &str) -> Option<EmailAddress> {
        let text = self.line(at, key, 300).filter(|text| !text.is_empty())?;
        let parsed = EmailAddress::parse(&text).map_err(|_| Wrong::NotAddress(text));
        self.kept(at, key, parsed)
    }

    /// A country; an empty one is none.
    pub(super) fn country(&mut self, at: Section<'_>, key: &str) -> Option<Country> {
        let text = self.line(at, key, 100).filter(|text| !text.is_empty())?;
        let parsed = Country::parse(&text).map_err(|_| Wrong::NotCountry(text));
        self.kept(at, key, parsed)
    }

    /// A list of languages; those that are none are left out.
    pub(super) fn languages(&mut self, at: Section<'_>, key: &str) -> Option<Vec<Lang>> {
        let array = at.item(key)?.as_array().ok_or(Wrong::NotList);
        let array = self.kept(at, key, array)?;
        let mut langs = Vec::new();
        for value in array {
            let parsed = value.as_str().ok_or(Wrong::NotList).and_then(|text| {
                Lang::parse(text.trim()).map_err(|_| Wrong::NotLanguage(text.to_owned()))
            });
            langs.extend(self.kept(at, key, parsed));
        }
        Some(langs)
    }

    /// `true` or `false`.
    pub(super) fn yes_no(&mut self, at: Section<'_>, key: &str) -> Option<bool> {
        let found = at.item(key)?.as_bool().ok_or(Wrong::NotYesNo);
        self.kept(at, key, found)
    }

    /// A whole number; one outside the bounds is told and brought to the nearest bound.
    pub(super) fn number(&mut self, at: Section<'_>, key: &str, min: i64, max: i64) -> Option<i64> {
        let wrong = Wrong::NotNumber { min, max };
        let Some(number) = at.item(key)?.as_integer() else {
            self.wrong(at, key, &wrong);
            return None;
        };
        if !(min..=max).contains(&number) {
            self.wrong(at, key, &wrong);
        }
        Some(number.clamp(min, max))
    }

    /// Notes every key that nobody knows.
    pub(super) fn unknown(&mut self, at: Section<'_>, known: &[&'static str]) {
        let strangers: Vec<String> = at
            .keys()
            .map(|(key, _)| key)
            .filter(|key| !known.contains(key))
            .map(Into::into)
            .collect();
        for key in strangers {
            let distance = |other: &str| strsim::damerau_levenshtein(&key, other);
            let similar = known.iter().copied().min_by_key(|other| distance(other));
            let similar = similar.filter(|best| distance(best) <= MAX_TYPOS);
            self.wrong(at, &key, &Wrong::Unknown { similar, known: known.join(", ") });
        }
    }

    /// The value, or a note of what is wrong with it.
    pub(super) fn kept<T>(
        &mut self,
        at: Section<'_>,
        key: &str,
        found: Result<T, Wrong>,
    ) -> Option<T> {
        found.map_err(|wrong| self.wrong(at, key, &wrong)).ok()
    }
}

impl Wrong {
    fn notice(&self) -> Notice {
        match self {
            Self::NotWords => Notice::new("profile-value-not-words"),
            Self::NotOneLine => Notice::new("profile-value-not-one-line"),
            Self::ControlCharacter => Notice::new("profile-value-control-character"),
            Self::TooLong { max_chars } => {
                Notice::new("profile-value-too-long").count("max", *max_chars)
            }
            Self::NotAddress(value) => {
                Notice::new("profile-value-not-address").text("value", value)
            }
            Self::NotCountry(value) => {
                Notice::new("profile-value-not-country").text("value", value)
            }
            Self::NotLanguage(value) => {
                Notice::new("profile-value-not-language").text("value", value)
            }
            Self::NotList => Notice::new("profile-value-not-list"),
            Self::NotYesNo => Notice::new("profile-value-not-yes-no"),
            Self::NotNumber { min, max } => Notice::new("profile-value-not-number")
                .text("min", min.to_string())
                .text("max", max.to_string()),
            Self::NotOneOf(choices) => {
                Notice::new("profile-value-not-one-of").text("choices", *choices)
            }
            Self::NotTable => Notice::new("profile-value-not-table"),
            Self::NotHost(value) => Notice::new("profile-value-not-host").text("value", value),
            Self::NotProxy(value) => Notice::new("profile-value-not-proxy").text("value", value),
            Self::NotHours(value) => Notice::new("profile-value-not-hours").text("value", value),
            Self::Missing => Notice::new("profile-value-missing"),
            Self::Twice(value) => Notice::new("profile-account-twice").text("value", value),
            Self::NoSuchAccount(value) => {
                Notice::new("profile-no-such-account").text("value", value)
            }
            Self::NoSuchQuestion => Notice::new("profile-no-such-question"),
            Self::Unknown { similar: Some(similar), .. } => {
                Notice::new("profile-unknown-key-similar").text("similar", *similar)
            }
            Self::Unknown { similar: None, known } => {
                Notice::new("profile-unknown-key").text("known", known)
            }
        }
    }
}
