//! Edits of a pack's files that keep comments and order.

use std::path::Path;

use jiff::civil::Date;

use super::PackError;

/// What is to change in `appeal.toml`; what is `None` stays.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct AppealEdit {
    /// The headline, in the appeal's language.
    pub title: Option<String>,
    /// The last day on which a letter helps.
    pub write_by: Option<Date>,
}

/// A target as a form has it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct TargetEdit {
    /// Its id; a new one adds a target.
    pub id: String,
    /// The id of its group.
    pub group: String,
    /// The full name, in the appeal's language.
    pub office: String,
    /// The greeting, in the target's first language; empty for none.
    pub salutation: String,
    /// The e-mail address; empty for none.
    pub email: String,
    /// The day someone last made sure of it.
    pub verified: Option<Date>,
}

/// Keeps title and write-by date in `appeal.toml`.
///
/// # Errors
/// A value that the format does not allow, or a disk that says no; the file is then as before.
pub fn set_appeal(dir: &Path, edit: &AppealEdit) -> Result<(), PackError> {
    let _ = edit;
    Err(PackError::NotAPackFile(dir.display().to_string()))
}

/// Keeps a target in `targets.toml`; one with a new id is added at the end.
///
/// # Errors
/// As [`set_appeal`].
pub fn set_target(dir: &Path, edit: &TargetEdit) -> Result<(), PackError> {
    let _ = edit;
    Err(PackError::NotAPackFile(dir.display().to_string()))
}

/// Takes a target out of `targets.toml`.
///
/// # Errors
/// No such target, or as [`set_appeal`].
pub fn remove_target(dir: &Path, id: &str) -> Result<(), PackError> {
    let _ = dir;
    Err(PackError::NoTarget(id.to_owned()))
}

/// Keeps the whole text of a file, which may have problems: work in progress is kept as well.
///
/// # Errors
/// A name that no file of a pack has, a text that is too long, or a disk that says no; the file is
/// then as before.
pub fn save_file(dir: &Path, file: &str, text: &str) -> Result<(), PackError> {
    let _ = (dir, text);
    Err(PackError::NotAPackFile(file.to_owned()))
}

/// Reads the whole text of a file.
///
/// # Errors
/// A name that no file of a pack has, a file that is too large, a link, or not text.
pub fn read_file(dir: &Path, file: &str) -> Result<String, PackError> {
    let _ = dir;
    Err(PackError::NotAPackFile(file.to_owned()))
}
