//! What can go wrong with the file of letters, and what a person can do about it.

use std::io::{self, Write};
use std::path::{Path, PathBuf};

use rusqlite::ErrorCode;

use crate::domain::{NotAllowed, Notice};

type Cause = Box<dyn std::error::Error + Send + Sync>;

/// Why the store did not do what it was asked. Nothing was written.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// The folder for the file cannot be made.
    #[error("cannot make the folder {}", path.display())]
    Folder {
        /// The folder.
        path: PathBuf,
        /// Why.
        source: Cause,
    },
    /// The file is there, or should be, and cannot be opened.
    #[error("cannot open {}", path.display())]
    CannotOpen {
        /// The file.
        path: PathBuf,
        /// Why.
        source: Cause,
    },
    /// Another program holds the file.
    #[error("{} is locked by another program", path.display())]
    Locked {
        /// The file.
        path: PathBuf,
    },
    /// The file can be read but not written.
    #[error("{} is read-only", path.display())]
    ReadOnly {
        /// The file.
        path: PathBuf,
    },
    /// The file is damaged. It was left as it is.
    #[error("{} is damaged: {detail}", path.display())]
    Corrupt {
        /// The file.
        path: PathBuf,
        /// What was found.
        detail: String,
    },
    /// The file is no SQLite database, or that of another program. It was left as it is.
    #[error("{} is not a database of Clarion", path.display())]
    NotOurs {
        /// The file.
        path: PathBuf,
    },
    /// The file is gone, but its journal, which may hold the newest letters, is still there.
    #[error("the file that {} belongs to is missing", journal.display())]
    Missing {
        /// The file.
        path: PathBuf,
        /// Its journal.
        journal: PathBuf,
    },
    /// A newer Clarion has written the file. It was left as it is.
    #[error("{} has schema {found}, this program knows {known}", path.display())]
    Newer {
        /// The file.
        path: PathBuf,
        /// Its version.
        found: u32,
        /// The newest version known here.
        known: u32,
    },
    /// The disk is full.
    #[error("no space left for {}", path.display())]
    Full {
        /// The file.
        path: PathBuf,
    },
    /// The letter's state does not allow it.
    #[error(transparent)]
    NotAllowed(#[from] NotAllowed),
    /// There is no letter of this number.
    #[error("there is no letter {0}")]
    NoLetter(i64),
    /// The letter is not this connection's to send: someone else delivers it, or it is not due any more.
    #[error("letter {0} is not claimed by this connection")]
    NotClaimed(i64),
    /// It was called back or written anew, and another letter was written in its place.
    #[error("another letter was written in the place of {0}")]
    Replaced(i64),
    /// Another letter to the same office is being written, was begun and laid aside, or is on its way.
    #[error("another letter to the office of {0} is being written or on its way")]
    OtherDraft(i64),
    /// A practice letter was to go to an account, or the other way round.
    #[error("a practice letter and its carrier do not go together")]
    WrongCarrier,
    /// Anything else.
    #[error("the database {} failed while {during}", path.display())]
    Other {
        /// The file.
        path: PathBuf,
        /// What was being done.
        during: &'static str,
        /// Why.
        source: Cause,
    },
}

impl StoreError {
    /// The error for a person: what happened, what is safe, what to do.
    pub fn notice(&self) -> Notice {
        let with = |notice: Notice, path: &Path| notice.text("path", path.display().to_string());
        match self {
            Self::Folder { path, source } => {
                with(Notice::new("store-folder"), path).text("reason", source.to_string())
            }
            Self::CannotOpen { path, source } => {
                with(Notice::new("store-cannot-open"), path).text("reason", source.to_string())
            }
            Self::Locked { path } => with(Notice::new("store-locked"), path),
            Self::ReadOnly { path } => with(Notice::new("store-read-only"), path),
            Self::Corrupt { path, detail } => {
                with(Notice::new("store-corrupt"), path).text("detail", detail)
            }
            Self::NotOurs { path } => with(Notice::new("store-not-ours"), path),
            Self::Missing { path, journal } => with(Notice::new("store-missing"), path)
                .text("journal", journal.display().to_string()),
            Self::Newer { path, .. } => with(Notice::new("store-newer"), path),
            Self::Full { path } => with(Notice::new("store-full"), path),
            Self::NotAllowed(_) => Notice::new("store-not-allowed"),
            Self::NoLetter(_) => Notice::new("store-no-letter"),
            Self::NotClaimed(_) => Notice::new("store-not-claimed"),
            Self::Replaced(_) => Notice::new("store-replaced"),
            Self::OtherDraft(_) => Notice::new("store-other-draft"),
            Self::WrongCarrier => Notice::new("store-wrong-carrier"),
            Self::Other { path, source, .. } => {
                with(Notice::new("store-other"), path).text("reason", source.to_string())
            }
        }
    }

    /// What failed in the file system while making the file or its folder.
    pub(super) fn io(path: &Path, source: io::Error) -> Self {
        let path = path.to_owned();
        match source.kind() {
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => Self::Full { path },
            io::ErrorKind::ReadOnlyFilesystem => Self::ReadOnly { path },
            _ => Self::CannotOpen { path, source: Box::new(source) },
        }
    }
}

/// An error inside the layer, before it is known which file it belongs to.
#[derive(Debug)]
pub(super) enum Failure {
    /// SQLite said no.
    Sql(&'static str, rusqlite::Error),
    /// The store itself said no.
    Told(StoreError),
}

pub(super) type Result<T> = std::result::Result<T, Failure>;

impl From<StoreError> for Failure {
    fn from(error: StoreError) -> Self {
        Self::Told(error)
    }
}

impl From<NotAllowed> for Failure {
    fn from(error: NotAllowed) -> Self {
        Self::Told(error.into())
    }
}

/// Says what was being done.
pub(super) trait During<T> {
    /// `what` continues "failed while".
    fn during(self, what: &'static str) -> Result<T>;
}

impl<T> During<T> for rusqlite::Result<T> {
    fn during(self, what: &'static str) -> Result<T> {
        self.map_err(|error| Failure::Sql(what, error))
    }
}

impl Failure {
    /// The error as others see it.
    pub(super) fn at(self, path: &Path) -> StoreError {
        let (during, error) = match self {
            Self::Told(error) => return error,
            Self::Sql(during, error) => (during, error),
        };
        let path = path.to_owned();
        let detail = error.to_string();
        match error.sqlite_error_code() {
            Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => {
                StoreError::Locked { path }
            }
            Some(ErrorCode::ReadOnly) => StoreError::ReadOnly { path },
            Some(ErrorCode::DatabaseCorrupt) => StoreError::Corrupt { path, detail },
            Some(ErrorCode::NotADatabase) => StoreError::NotOurs { path },
            Some(ErrorCode::DiskFull) => StoreError::Full { path },
            Some(ErrorCode::CannotOpen | ErrorCode::PermissionDenied) => {
                StoreError::CannotOpen { path, source: Box::new(error) }
            }
            Some(ErrorCode::SystemIoFailure) => match why_not_written(&path) {
                Some(error @ (StoreError::Full { .. } | StoreError::ReadOnly { .. })) => error,
                _ => StoreError::Other { path, during, source: Box::new(error) },
            },
            _ if is_unreadable(&error) => StoreError::Corrupt { path, detail },
            _ => StoreError::Other { path, during, source: Box::new(error) },
        }
    }

    /// Whether a row was refused because there is one like it.
    pub(super) fn is_unique(&self) -> bool {
        let Self::Sql(_, rusqlite::Error::SqliteFailure(error, _)) = self else { return false };
        error.extended_code == rusqlite::ffi::SQLITE_CONSTRAINT_UNIQUE
    }
}

/// What the system says to someone who writes beside the file; `None` where that goes well. SQLite says
/// only that reading or writing failed. The file itself is not touched: closing it would drop SQLite's
/// locks.
pub(super) fn why_not_written(path: &Path) -> Option<StoreError> {
    let probe =
        || tempfile::tempfile_in(path.parent()?).and_then(|mut it| it.write_all(&[0; 4096])).err();
    probe().map(|error| StoreError::io(path, error))
}

/// A value that this program cannot have written.
pub(super) fn is_unreadable(error: &rusqlite::Error) -> bool {
    matches!(
        error,
        rusqlite::Error::FromSqlConversionFailure(..)
            | rusqlite::Error::IntegralValueOutOfRange(..)
            | rusqlite::Error::InvalidColumnType(..)
            | rusqlite::Error::Utf8Error(..)
    )
}
