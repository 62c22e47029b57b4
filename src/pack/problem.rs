//! What can be wrong with a pack, each with its place and with what would be right.

use std::path::PathBuf;

use crate::domain::Notice;

/// How bad a problem is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// The pack opens, but its organiser should know.
    Warning,
    /// The pack does not open.
    Error,
}

/// Something wrong in a file of a pack.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PackProblem {
    /// How bad it is.
    pub severity: Severity,
    /// The file's path in the pack, with `/`; the folder's name where it is about the whole pack.
    pub file: String,
    /// The key in a TOML file, such as `targets[3].languages`.
    pub key: Option<String>,
    /// The line, counted from 1.
    pub line: Option<usize>,
    /// The column, counted from 1, in characters.
    pub column: Option<usize>,
    /// A replacement for what is wrong: the wrong words, and the right ones.
    pub fix: Option<(String, String)>,
    what: Notice,
}

impl PackProblem {
    /// A problem that keeps the pack from opening.
    pub(crate) fn error(file: &str, what: Notice) -> Self {
        Self {
            severity: Severity::Error,
            file: file.to_owned(),
            key: None,
            line: None,
            column: None,
            fix: None,
            what,
        }
    }

    /// The same problem, as one that the pack opens with.
    #[must_use]
    pub(crate) fn warning(mut self) -> Self {
        self.severity = Severity::Warning;
        self
    }

    /// The same problem at this line and column, counted from 1.
    #[must_use]
    pub(crate) fn at(mut self, line: usize, column: usize) -> Self {
        self.line = Some(line);
        self.column = Some(column);
        self
    }

    /// The same problem at this key.
    #[must_use]
    pub(crate) fn key(mut self, key: impl Into<String>) -> Self {
        self.key = Some(key.into());
        self
    }

    /// The same problem with a replacement that would mend it.
    #[must_use]
    pub(crate) fn fix(mut self, wrong: impl Into<String>, right: impl Into<String>) -> Self {
        self.fix = Some((wrong.into(), right.into()));
        self
    }

    /// Whether it keeps the pack from opening.
    pub fn is_error(&self) -> bool {
        self.severity == Severity::Error
    }

    /// What is wrong and what would be right, without the place: for a list that shows the place
    /// beside it.
    pub fn what(&self) -> Notice {
        self.what.clone().text("place", "")
    }

    /// What is wrong and what would be right, after its place, such as `targets.toml:12: `.
    pub fn notice(&self) -> Notice {
        let place = match self.line {
            Some(line) => format!("{}:{line}: ", self.file),
            None => format!("{}: ", self.file),
        };
        self.what.clone().text("place", place)
    }
}

/// Why an edit, a copy or a save did not happen. Nothing was changed.
#[derive(Debug, thiserror::Error)]
pub enum PackError {
    /// It is no file of a pack, or a path out of it.
    #[error("no file of a pack: {0:?}")]
    NotAPackFile(String),
    /// There is already a folder of this name.
    #[error("there is already {0:?}")]
    Exists(PathBuf),
    /// A value that the format does not allow, with what would be right.
    #[error("not allowed: {0:?}")]
    NotAllowed(Notice),
    /// There is no such target.
    #[error("no target {0:?}")]
    NoTarget(String),
    /// The pack has problems that must be mended first.
    #[error("the pack has {} problems", .0.len())]
    Problems(Vec<PackProblem>),
    /// The disk said no.
    #[error("{path:?}: {source}")]
    Io {
        /// The file or folder.
        path: PathBuf,
        /// What the system said.
        source: std::io::Error,
    },
}

impl PackError {
    /// What happened, what is safe, what to do.
    pub fn notice(&self) -> Notice {
        match self {
            Self::NotAPackFile(name) => Notice::new("pack-not-a-file").text("name", name),
            Self::Exists(path) => {
                Notice::new("pack-exists").text("path", path.display().to_string())
            }
            Self::NotAllowed(notice) => notice.clone().text("place", ""),
            Self::NoTarget(id) => Notice::new("pack-no-such-target").text("id", id),
            Self::Problems(problems) => {
                let first = problems.iter().find(|problem| problem.is_error());
                first.or(problems.first()).map_or_else(
                    || Notice::new("pack-has-problems").text("place", ""),
                    PackProblem::notice,
                )
            }
            Self::Io { path, source } => Notice::new("pack-io")
                .text("path", path.display().to_string())
                .text("why", source.to_string()),
        }
    }

    /// The same, for use with `map_err`.
    pub(crate) fn io(path: &std::path::Path) -> impl FnOnce(std::io::Error) -> Self + '_ {
        move |source| Self::Io { path: path.to_owned(), source }
    }
}
