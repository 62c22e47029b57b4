//! The files that a pack has, whether in a folder or inside the program.

use crate::domain::Lang;

/// A file of a pack.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct PackFile {
    /// What it is.
    pub kind: FileKind,
    /// Its path in the pack, with `/`.
    pub path: String,
}

/// What a file of a pack is, in the order in which they are listed.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum FileKind {
    /// `appeal.toml`.
    About,
    /// `targets.toml`.
    Targets,
    /// `story/LANG.md`.
    Story(Lang),
    /// `letters/NAME.LANG.md`.
    Letter {
        /// The name that groups call it by.
        name: String,
        /// Its language.
        lang: Lang,
    },
    /// `media/NAME`: copied with the pack, read by nothing yet.
    Media,
}
