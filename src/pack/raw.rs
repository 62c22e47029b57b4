//! Reading a TOML file key by key: every key that is missing, unknown or of the wrong kind becomes a
//! problem with its place, and reading goes on.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::ops::Range;

use jiff::civil::Date;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::limits::{MAX_LINE_CHARS, MAX_TEXT_CHARS};
use super::place::{Lines, nearest};
use super::problem::PackProblem;
use crate::domain::{Lang, LocalText, Notice};

/// Where something stands in a TOML file.
#[derive(Debug, Clone)]
pub(crate) struct Spot {
    /// The key's path, such as `targets[3].office`, counted from 1.
    pub(crate) key: String,
    /// Line and column, counted from 1.
    pub(crate) place: (usize, usize),
}

/// A TOML file being read.
pub(crate) struct Doc<'a> {
    file: &'a str,
    lines: Lines<'a>,
    problems: RefCell<Vec<PackProblem>>,
}

impl<'a> Doc<'a> {
    /// Begins to read a file.
    pub(crate) fn new(file: &'a str, text: &'a str) -> Self {
        Self { file, lines: Lines::of(text), problems: RefCell::new(Vec::new()) }
    }

    /// All problems found.
    pub(crate) fn into_problems(self) -> Vec<PackProblem> {
        self.problems.into_inner()
    }

    /// What the file says, as far as it is TOML. Mistakes of syntax are problems of the file.
    pub(crate) fn parse(&self, text: &'a str) -> Option<Spanned<DeTable<'a>>> {
        let (table, errors) = DeTable::parse_recoverable(text);
        // The first one only: those after it are mostly its echoes.
        if let Some(error) = errors.first() {
            let what = Notice::new("pack-toml-syntax").text("why", error.message());
            let mut problem = PackProblem::error(self.file, what);
            if let Some(span) = error.span() {
                let (line, column) = self.lines.place(span.start);
                problem = problem.at(line, column);
            }
            self.push(problem);
        }
        errors.is_empty().then_some(table)
    }

    /// Notes a problem.
    pub(crate) fn push(&self, problem: PackProblem) {
        self.problems.borrow_mut().push(problem);
    }

    /// A problem at this spot.
    pub(crate) fn error_at(&self, spot: &Spot, what: Notice) -> PackProblem {
        PackProblem::error(self.file, what).key(&spot.key).at(spot.place.0, spot.place.1)
    }

    fn spot(&self, key: String, span: &Range<usize>) -> Spot {
        Spot { key, place: self.lines.place(span.start) }
    }
}

/// A table of a TOML file being read.
pub(crate) struct Table<'d> {
    doc: &'d Doc<'d>,
    map: &'d DeTable<'d>,
    /// Where it begins.
    pub(crate) spot: Spot,
    /// Keys that were probably meant by unknown ones.
    meant: Vec<&'static str>,
}

/// The value of a key.
pub(crate) struct Entry<'d> {
    /// The file.
    pub(crate) doc: &'d Doc<'d>,
    value: &'d Spanned<DeValue<'d>>,
    /// Where it stands.
    pub(crate) spot: Spot,
}

impl<'d> Table<'d> {
    /// The whole file, which may have these keys.
    pub(crate) fn root(doc: &'d Doc<'d>, map: &'d DeTable<'d>, known: &[&'static str]) -> Self {
        Self::new(doc, map, Spot { key: String::new(), place: (1, 1) }, known)
    }

    fn path(&self, key: &str) -> String {
        if self.spot.key.is_empty() { key.to_owned() } else { format!("{}.{key}", self.spot.key) }
    }

    fn new(doc: &'d Doc<'d>, map: &'d DeTable<'d>, spot: Spot, known: &[&'static str]) -> Self {
        let mut table = Self { doc, map, spot, meant: Vec::new() };
        table.refuse_unknown(known);
        table
    }

    fn refuse_unknown(&mut self, known: &[&'static str]) {
        for key in self.map.keys() {
            let name: &str = key.get_ref();
            if known.contains(&name) {
                continue;
            }
            let spot = self.doc.spot(self.path(name), &key.span());
            let problem = match nearest(name, known.iter().copied()) {
                Some(near) => {
                    self.meant.extend(known.iter().filter(|known| **known == near));
                    let what = Notice::new("pack-unknown-key-near").text("near", near);
                    self.doc.error_at(&spot, what.text("key", name)).fix(name, near)
                }
                None => self.doc.error_at(
                    &spot,
                    Notice::new("pack-unknown-key")
                        .text("key", name)
                        .text("known", known.join(", ")),
                ),
            };
            self.doc.push(problem);
        }
    }

    /// The value of a key that may be missing.
    pub(crate) fn get(&self, key: &str) -> Option<Entry<'d>> {
        let value = self.map.get(key)?;
        let spot = self.doc.spot(self.path(key), &value.span());
        Some(Entry { doc: self.doc, value, spot })
    }

    /// The value of a key that must be there.
    pub(crate) fn need(&self, key: &str) -> Option<Entry<'d>> {
        let found = self.get(key);
        if found.is_none() && !self.meant.contains(&key) {
            let spot = Spot { key: self.path(key), place: self.spot.place };
            let what = Notice::new("pack-missing-key").text("key", key);
            self.doc.push(self.doc.error_at(&spot, what));
        }
        found
    }

    /// The tables `[[key]]`, at most `max`, which may have these keys. None where the key is missing.
    pub(crate) fn tables(&self, key: &str, max: usize, known: &[&'static str]) -> Vec<Table<'d>> {
        let Some(entry) = self.get(key) else { return Vec::new() };
        let DeValue::Array(array) = entry.value.get_ref() else {
            entry.refuse(Notice::new("pack-want-tables").text("key", key));
            return Vec::new();
        };
        if array.len() > max {
            entry.refuse(Notice::new("pack-too-many").text("key", key).count("max", max));
            return Vec::new();
        }
        let mut tables = Vec::new();
        for (at, value) in array.iter().enumerate() {
            let spot = self.doc.spot(format!("{}[{}]", self.path(key), at + 1), &value.span());
            match value.get_ref() {
                DeValue::Table(map) => {
                    tables.push(Table::new(self.doc, map, spot, known));
                }
                _ => {
                    let what = Notice::new("pack-want-tables").text("key", key);
                    self.doc.push(self.doc.error_at(&spot, what));
                }
            }
        }
        tables
    }
}

impl<'d> Entry<'d> {
    /// Notes a problem with the value.
    pub(crate) fn refuse(&self, what: Notice) {
        self.doc.push(self.doc.error_at(&self.spot, what));
    }

    /// Notes that the value is not what it should be, in these words.
    fn want<T>(&self, what: Notice) -> Option<T> {
        let key = self.spot.key.rsplit('.').next().unwrap_or_default().to_owned();
        self.refuse(what.text("key", key));
        None
    }

    /// A text of one line.
    pub(crate) fn line(&self) -> Option<String> {
        let text = self.string()?;
        self.one_line(text).then(|| text.trim().to_owned())
    }

    /// A text of one or more lines.
    pub(crate) fn lines(&self) -> Option<String> {
        let text = self.string()?;
        self.several_lines(text).then(|| text.replace("\r\n", "\n").trim().to_owned())
    }

    fn string(&self) -> Option<&'d str> {
        match self.value.get_ref() {
            DeValue::String(text) if !text.trim().is_empty() => Some(text),
            DeValue::String(_) => self.want(Notice::new("pack-empty")),
            _ => self.want(Notice::new("pack-want-text")),
        }
    }

    fn one_line(&self, text: &str) -> bool {
        if text.chars().any(char::is_control) {
            return self.want::<()>(Notice::new("pack-control-in-line")).is_some();
        }
        if text.chars().count() > MAX_LINE_CHARS {
            let what = Notice::new("pack-text-too-long").count("max", MAX_LINE_CHARS);
            return self.want::<()>(what).is_some();
        }
        true
    }

    fn several_lines(&self, text: &str) -> bool {
        if text.chars().any(|c| c.is_control() && !matches!(c, '\n' | '\r' | '\t')) {
            return self.want::<()>(Notice::new("pack-control-in-text")).is_some();
        }
        if text.chars().count() > MAX_TEXT_CHARS {
            let what = Notice::new("pack-text-too-long").count("max", MAX_TEXT_CHARS);
            return self.want::<()>(what).is_some();
        }
        true
    }

    /// A text in one or several languages, each of one line.
    pub(crate) fn local_line(&self, language: &Lang) -> Option<LocalText> {
        self.local(language, Entry::line)
    }

    /// A text in one or several languages, each of one or more lines.
    pub(crate) fn local_lines(&self, language: &Lang) -> Option<LocalText> {
        self.local(language, Entry::lines)
    }

    fn local(&self, language: &Lang, read: fn(&Self) -> Option<String>) -> Option<LocalText> {
        let map = match self.value.get_ref() {
            DeValue::Table(map) => map,
            DeValue::String(_) => {
                return read(self).map(|text| LocalText::single(language.clone(), text));
            }
            _ => return self.want(Notice::new("pack-want-local-text")),
        };
        let mut texts = BTreeMap::new();
        for (key, value) in map {
            let code: &str = key.get_ref();
            let spot = self.doc.spot(format!("{}.{code}", self.spot.key), &key.span());
            let entry = Entry { doc: self.doc, value, spot };
            match Lang::parse(code) {
                Ok(lang) => {
                    if let Some(text) = read(&entry) {
                        texts.insert(lang, text);
                    }
                }
                Err(_) => entry.refuse(Notice::new("pack-not-a-language").text("value", code)),
            }
        }
        if map.is_empty() {
            return self.want(Notice::new("pack-empty"));
        }
        LocalText::several(language.clone(), texts)
    }

    /// A date without a time.
    pub(crate) fn date(&self) -> Option<Date> {
        match self.value.get_ref() {
            DeValue::Datetime(at) if at.time.is_none() && at.offset.is_none() => at
                .date
                .and_then(|date| {
                    let (month, day) = (i8::try_from(date.month), i8::try_from(date.day));
                    Date::new(i16::try_from(date.year).ok()?, month.ok()?, day.ok()?).ok()
                })
                .or_else(|| self.want(Notice::new("pack-want-date"))),
            DeValue::String(text) if text.parse::<Date>().is_ok() => {
                let what = Notice::new("pack-want-date").text("key", &self.spot.key);
                let fixed = self.doc.error_at(&self.spot, what);
                self.doc.push(fixed.fix(format!("\"{text}\""), text.to_string()));
                None
            }
            _ => self.want(Notice::new("pack-want-date")),
        }
    }

    /// `true` or `false`.
    pub(crate) fn flag(&self) -> Option<bool> {
        match self.value.get_ref() {
            DeValue::Boolean(flag) => Some(*flag),
            _ => self.want(Notice::new("pack-want-flag")),
        }
    }

    /// A whole number from 1 to `max`.
    pub(crate) fn number(&self, max: usize) -> Option<usize> {
        let number = match self.value.get_ref() {
            DeValue::Integer(number) => usize::from_str_radix(number.as_str(), number.radix()).ok(),
            _ => None,
        };
        let fits = number.filter(|number| (1..=max).contains(number));
        fits.or_else(|| self.want(Notice::new("pack-want-number").count("max", max)))
    }

    /// A list, at most `max` long.
    pub(crate) fn list(&self, max: usize) -> Option<Vec<Entry<'d>>> {
        let DeValue::Array(array) = self.value.get_ref() else {
            return self.want(Notice::new("pack-want-list"));
        };
        if array.len() > max {
            return self.want(Notice::new("pack-too-many").count("max", max));
        }
        let entry = |value: &'d Spanned<DeValue<'d>>| {
            let spot = self.doc.spot(self.spot.key.clone(), &value.span());
            Entry { doc: self.doc, value, spot }
        };
        Some(array.iter().map(entry).collect())
    }

    /// A text that `parse` understands; else the problem says what would be right.
    pub(crate) fn parsed<T, E>(
        &self,
        parse: impl Fn(&str) -> Result<T, E>,
        wrong: &'static str,
    ) -> Option<T> {
        let text = self.line()?;
        let what = || Notice::new(wrong).text("value", &text);
        parse(&text).map_err(|_| self.refuse(what())).ok()
    }

    /// One of a few words.
    pub(crate) fn word<T: Copy>(&self, words: &[(&str, T)]) -> Option<T> {
        let text = self.line()?;
        if let Some((_, value)) = words.iter().find(|(word, _)| *word == text) {
            return Some(*value);
        }
        let known: Vec<_> = words.iter().map(|(word, _)| *word).collect();
        let what = Notice::new("pack-not-a-choice").text("value", &text);
        let problem = self.doc.error_at(&self.spot, what.text("known", known.join(", ")));
        self.doc.push(match nearest(&text, known) {
            Some(near) => problem.fix(text, near),
            None => problem,
        });
        None
    }
}
