//! How a command ends: its exit code, or the reason why it did not.

use std::io;

use crate::desk::DeskError;
use crate::domain::Notice;
use crate::profile::ProfileError;

/// How the program ends. `clarion --help` lists the numbers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[repr(u8)]
pub enum Code {
    /// Everything that was asked for is done.
    Done = 0,
    /// Something failed.
    Failed = 1,
    /// The words were wrong.
    WrongUsage = 2,
    /// A pack has problems, or letters are not ready.
    Problems = 3,
    /// All of it was written already.
    NothingToDo = 4,
    /// Letters were refused, or nobody knows whether they arrived.
    NeedsYou = 5,
}

impl From<Code> for std::process::ExitCode {
    fn from(code: Code) -> Self {
        Self::from(code as u8)
    }
}

/// Why a command did not do what it was asked for.
#[derive(Debug)]
pub(super) enum Failure {
    /// To be told, and the code to end with.
    Told(Vec<Notice>, Code),
    /// What is written can no longer be written.
    Output(io::Error),
}

impl Failure {
    /// The words on the command line cannot be meant like that.
    pub(super) fn usage(notice: Notice) -> Self {
        Self::Told(vec![notice], Code::WrongUsage)
    }

    /// Something failed.
    pub(super) fn failed(notice: Notice) -> Self {
        Self::Told(vec![notice], Code::Failed)
    }
}

impl From<io::Error> for Failure {
    fn from(error: io::Error) -> Self {
        Self::Output(error)
    }
}

impl From<ProfileError> for Failure {
    fn from(error: ProfileError) -> Self {
        let mut notices = vec![error.notice()];
        notices.extend_from_slice(error.details());
        Self::Told(notices, Code::Failed)
    }
}

impl From<DeskError> for Failure {
    fn from(error: DeskError) -> Self {
        if let DeskError::Profile(error) = error {
            return error.into();
        }
        let wrong_words = matches!(
            error,
            DeskError::NoSuchAppeal(_)
                | DeskError::NoSuchTarget(_)
                | DeskError::NoSuchAccount(_)
                | DeskError::Form(_)
        );
        let code = if wrong_words { Code::WrongUsage } else { Code::Failed };
        Self::Told(vec![error.notice()], code)
    }
}
