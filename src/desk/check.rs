//! A pack folder checked where it is, for its organiser.

use std::path::Path;

use super::organise::problem_view;
use super::view::PackProblemView;
use crate::pack::{self, FileKind};

/// What a check of a pack folder found.
#[derive(Debug, Clone, PartialEq)]
pub struct PackCheck {
    /// Whether the pack opens.
    pub opens: bool,
    /// How many targets it has.
    pub targets: usize,
    /// How many letter templates it has, each language counted.
    pub letters: usize,
    /// Everything that is wrong with it, by file and line.
    pub problems: Vec<PackProblemView>,
}

/// Checks the pack in a folder. It is neither copied nor added to the person's own.
pub fn check_pack(folder: &Path) -> PackCheck {
    let loaded = pack::read_folder(folder);
    let read = loaded.pack.as_ref().or(loaded.partial.as_ref());
    let is_letter = |file: &&pack::PackFile| matches!(file.kind, FileKind::Letter { .. });
    PackCheck {
        opens: loaded.pack.is_some(),
        targets: read.map_or(0, |pack| pack.appeal().targets.len()),
        letters: read.map_or(0, |pack| pack.files().iter().filter(is_letter).count()),
        problems: loaded.problems.iter().map(problem_view).collect(),
    }
}
