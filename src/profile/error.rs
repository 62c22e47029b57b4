//! What can go wrong with a person's own files, in words that name the remedy.

use std::io;
use std::path::{Path, PathBuf};

use crate::domain::Notice;

/// Why a file or folder of a person cannot be used. The file itself is as it was.
#[derive(Debug, thiserror::Error)]
pub enum ProfileError {
    /// The system names no home folder.
    #[error("there is no home folder")]
    NoHome,
    /// A folder cannot be made.
    #[error("the folder {folder:?} cannot be made: {source}")]
    Folder {
        /// Which folder.
        folder: PathBuf,
        /// The system's reason.
        source: io::Error,
    },
    /// A file cannot be read.
    #[error("the file {file:?} cannot be read: {source}")]
    Read {
        /// Which file.
        file: PathBuf,
        /// The system's reason.
        source: io::Error,
    },
    /// A file cannot be written.
    #[error("the file {file:?} cannot be written: {source}")]
    Write {
        /// Which file.
        file: PathBuf,
        /// The system's reason.
        source: io::Error,
    },
    /// A file is longer than such a file can be.
    #[error("the file {file:?} has more than {max_bytes} bytes")]
    TooLong {
        /// Which file.
        file: PathBuf,
        /// The most bytes it may have.
        max_bytes: usize,
    },
    /// A file is not UTF-8.
    #[error("the file {file:?} is not UTF-8 text at line {line}")]
    NotText {
        /// Which file.
        file: PathBuf,
        /// The line of the first wrong byte, counted from 1.
        line: usize,
    },
    /// A file is not TOML.
    #[error("the file {file:?} is not TOML at {line}:{column}: {why}")]
    Syntax {
        /// Which file.
        file: PathBuf,
        /// Counted from 1.
        line: usize,
        /// Counted from 1, in characters.
        column: usize,
        /// The parser's words.
        why: String,
    },
    /// A settings file of a newer Clarion.
    #[error("the file {file:?} has format {found}, newer than ours")]
    Newer {
        /// Which file.
        file: PathBuf,
        /// The format it has.
        found: i64,
    },
    /// A supporter file with values that cannot be used.
    #[error("the supporter file {file:?} has {} mistakes", problems.len())]
    Supporter {
        /// Which file.
        file: PathBuf,
        /// Each mistake with its place and remedy.
        problems: Vec<Notice>,
    },
    /// The settings file could not be read, so it is not written over.
    #[error("the settings file {file:?} could not be read and is not written over")]
    Protected {
        /// Which file.
        file: PathBuf,
    },
}

impl ProfileError {
    /// What happened, what is safe, what to do.
    pub fn notice(&self) -> Notice {
        let at = |notice: Notice, file: &Path| notice.text("file", file.display().to_string());
        match self {
            Self::NoHome => Notice::new("profile-no-home"),
            Self::Folder { folder, source } => {
                at(Notice::new("profile-folder"), folder).text("why", source.to_string())
            }
            Self::Read { file, source } if source.kind() == io::ErrorKind::NotFound => {
                at(Notice::new("profile-not-found"), file)
            }
            Self::Read { file, source } => {
                at(Notice::new("profile-read"), file).text("why", source.to_string())
            }
            Self::Write { file, source } => {
                at(Notice::new("profile-write"), file).text("why", source.to_string())
            }
            Self::TooLong { file, max_bytes } => {
                at(Notice::new("profile-too-long"), file).count("max-kb", max_bytes / 1024)
            }
            Self::NotText { file, line } => {
                at(Notice::new("profile-not-text"), file).count("line", *line)
            }
            Self::Syntax { file, line, column, why } => at(Notice::new("profile-syntax"), file)
                .count("line", *line)
                .count("column", *column)
                .text("why", why),
            Self::Newer { file, .. } => at(Notice::new("profile-newer"), file),
            Self::Supporter { file, problems } => {
                at(Notice::new("profile-supporter"), file).count("problems", problems.len())
            }
            Self::Protected { file } => at(Notice::new("profile-protected"), file),
        }
    }

    /// The single mistakes behind [`notice`](Self::notice), where there are several.
    pub fn details(&self) -> &[Notice] {
        match self {
            Self::Supporter { problems, .. } => problems,
            _ => &[],
        }
    }
}
