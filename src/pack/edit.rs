//! Edits of a pack's files that keep comments and order, and saves of whole texts.

use std::path::{Path, PathBuf};

use jiff::civil::Date;
use toml_edit::{DocumentMut, InlineTable, Item, TableLike, Value};

use super::files::{FileKind, Files, PackFile};
use super::limits::{MAX_LINE_CHARS, max_bytes};
use super::problem::PackError;
use super::read_appeal::FILE;
use super::save::save;
use crate::domain::{AppealId, Lang, Notice};

/// What is to change in `appeal.toml`; what is `None` stays.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct AppealEdit {
    /// The appeal's line: another one is another appeal.
    pub id: Option<AppealId>,
    /// Counts up from 1.
    pub version: Option<u32>,
    /// The headline, in the appeal's language.
    pub title: Option<String>,
    /// The last day on which a letter helps.
    pub write_by: Option<Date>,
    /// Takes away what stopped the action.
    pub reopened: bool,
}

/// Keeps title and write-by date in `appeal.toml`.
///
/// # Errors
/// A value that the format does not allow, a file with a mistake of syntax, or a disk that says no;
/// the file is then as before.
pub fn set_appeal(dir: &Path, edit: &AppealEdit) -> Result<(), PackError> {
    let mut doc = open(dir, FILE)?;
    edit_appeal(&mut doc, edit)?;
    close(dir, FILE, &doc)
}

/// The text of an `appeal.toml` after an edit.
///
/// # Errors
/// As [`set_appeal`].
pub(crate) fn edited_appeal(text: &str, edit: &AppealEdit) -> Result<String, PackError> {
    let mut doc = parse(FILE, text)?;
    edit_appeal(&mut doc, edit)?;
    Ok(doc.to_string())
}

fn edit_appeal(doc: &mut DocumentMut, edit: &AppealEdit) -> Result<(), PackError> {
    let language = language_of(doc);
    if let Some(title) = &edit.title {
        let title = one_line("title", title)?;
        set_local(doc.as_table_mut(), "title", &language, &language, &title);
    }
    if let Some(write_by) = edit.write_by {
        let issued = doc.get("issued").and_then(Item::as_datetime).and_then(|at| at.date);
        let day = toml_date(write_by);
        if let (Some(issued), Some(day)) = (issued, day.date)
            && day < issued
        {
            let what = Notice::new("pack-dates-crossed").text("issued", issued.to_string());
            return Err(PackError::NotAllowed(what));
        }
        put(doc.as_table_mut(), "write_by", day);
    }
    if edit.reopened {
        for key in ["stopped", "stopped_why"] {
            doc.as_table_mut().remove(key);
        }
    }
    if let Some(id) = &edit.id {
        put(doc.as_table_mut(), "id", id.as_str());
    }
    if let Some(version) = edit.version {
        put(doc.as_table_mut(), "version", i64::from(version));
    }
    Ok(())
}

/// Keeps the whole text of a file, which may have problems: work in progress is kept as well.
///
/// # Errors
/// A name that no file of a pack has, a text that is too long, or a disk that says no; the file is
/// then as before.
pub fn save_file(dir: &Path, file: &str, text: &str) -> Result<(), PackError> {
    let (kind, path) = path_of(dir, file)?;
    let max = max_bytes(&kind);
    if text.len() as u64 > max {
        let max_kb = usize::try_from(max / 1024).unwrap_or(usize::MAX);
        let kb = text.len().div_ceil(1024);
        let what = Notice::new("pack-too-large").count("kb", kb).count("max-kb", max_kb);
        return Err(PackError::NotAllowed(what));
    }
    if let Some(parent) = path.parent() {
        std::fs::create_dir_all(parent).map_err(PackError::io(parent))?;
    }
    save(&path, text.as_bytes()).map_err(PackError::io(&path))
}

/// The appeal that a text of `appeal.toml` is about, where enough of it can be read to open it.
pub fn appeal_id(text: &str) -> Option<AppealId> {
    super::read_appeal::read(text).0.map(|appeal| appeal.id)
}

/// Reads the whole text of a file.
///
/// # Errors
/// A name that no file of a pack has, a file that is too large, a link, or not text.
pub fn read_file(dir: &Path, file: &str) -> Result<String, PackError> {
    let (kind, _) = path_of(dir, file)?;
    let file = PackFile { kind, path: file.to_owned() };
    Files::Folder(dir.to_owned()).text(&file).map_err(|problem| PackError::Problems(vec![problem]))
}

/// Where a file of a pack is. There is no way out of the folder: neither by name nor by a link.
fn path_of(dir: &Path, file: &str) -> Result<(FileKind, PathBuf), PackError> {
    let kind = FileKind::of(file).filter(|kind| *kind != FileKind::Media);
    let kind = kind.ok_or_else(|| PackError::NotAPackFile(file.to_owned()))?;
    let path = dir.join(file);
    let is_link = |path: &Path| path.symlink_metadata().is_ok_and(|meta| meta.is_symlink());
    let parent_is_link = file.contains('/') && path.parent().is_some_and(is_link);
    if parent_is_link || is_link(&path) {
        return Err(PackError::NotAPackFile(file.to_owned()));
    }
    Ok((kind, path))
}

/// Opens a TOML file of a pack to be edited.
pub(crate) fn open(dir: &Path, file: &str) -> Result<DocumentMut, PackError> {
    parse(file, &read_file(dir, file)?)
}

fn parse(file: &str, text: &str) -> Result<DocumentMut, PackError> {
    text.parse::<DocumentMut>().map_err(|error| {
        let what = Notice::new("pack-toml-syntax").text("why", error.message());
        let mut problem = super::PackProblem::error(file, what);
        if let Some(span) = error.span() {
            let (line, column) = super::place::Lines::of(text).place(span.start);
            problem = problem.at(line, column);
        }
        PackError::Problems(vec![problem])
    })
}

/// Saves an edited TOML file.
pub(crate) fn close(dir: &Path, file: &str, doc: &DocumentMut) -> Result<(), PackError> {
    save_file(dir, file, &doc.to_string())
}

/// The language of texts that name none.
pub(crate) fn language_of(doc: &DocumentMut) -> Lang {
    let code = doc.get("language").and_then(Item::as_str);
    code.and_then(|code| Lang::parse(code).ok()).unwrap_or_else(Lang::english)
}

/// A text that fits in one line, without space around it.
pub(crate) fn one_line(key: &str, text: &str) -> Result<String, PackError> {
    let text = text.trim();
    let refuse = |what: Notice| Err(PackError::NotAllowed(what.text("key", key)));
    if text.is_empty() {
        return refuse(Notice::new("pack-empty"));
    }
    if text.chars().any(char::is_control) {
        return refuse(Notice::new("pack-control-in-line"));
    }
    if text.chars().count() > MAX_LINE_CHARS {
        return refuse(Notice::new("pack-text-too-long").count("max", MAX_LINE_CHARS));
    }
    Ok(text.to_owned())
}

/// Puts a value in place of what the key has, and leaves the comments beside it.
pub(crate) fn put(table: &mut dyn TableLike, key: &str, value: impl Into<Value>) {
    let mut value = value.into();
    match table.get_mut(key) {
        Some(Item::Value(old)) => {
            *value.decor_mut() = old.decor().clone();
            *old = value;
        }
        Some(item) => *item = Item::Value(value),
        None => {
            table.insert(key, Item::Value(value));
        }
    }
}

/// Puts a text in one language in place of the one that the key has in it; others stay.
pub(crate) fn set_local(
    table: &mut dyn TableLike,
    key: &str,
    lang: &Lang,
    default: &Lang,
    text: &str,
) {
    match table.get_mut(key) {
        Some(item) if item.is_table_like() => {
            if let Some(texts) = item.as_table_like_mut() {
                put(texts, lang.as_str(), text);
            }
        }
        Some(Item::Value(Value::String(old))) if lang != default => {
            let mut both = InlineTable::new();
            both.insert(default.as_str(), Value::from(old.value().as_str()));
            both.insert(lang.as_str(), Value::from(text));
            put(table, key, both);
        }
        None if lang != default => {
            let mut one = InlineTable::new();
            one.insert(lang.as_str(), Value::from(text));
            put(table, key, one);
        }
        _ => put(table, key, text),
    }
}

/// A date as TOML has it.
pub(crate) fn toml_date(date: Date) -> toml_edit::Datetime {
    let number = |value: i8| u8::try_from(value).unwrap_or(1);
    let date = toml_edit::Date {
        year: u16::try_from(date.year()).unwrap_or(1),
        month: number(date.month()),
        day: number(date.day()),
    };
    toml_edit::Datetime { date: Some(date), time: None, offset: None }
}
