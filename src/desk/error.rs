//! What can go wrong on the desk.

use std::path::PathBuf;

use super::LeftOut;
use crate::account::AccountError;
use crate::domain::{AppealId, Notice, TargetId};
use crate::mail::MailError;
use crate::pack::PackError;
use crate::paper::PaperError;
use crate::profile::{ProfileError, SecretError};
use crate::sender::SenderError;
use crate::store::StoreError;

/// Why something a person wanted did not work.
#[derive(Debug, thiserror::Error)]
pub enum DeskError {
    /// The database said no.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// A pack could not be changed.
    #[error(transparent)]
    Pack(#[from] PackError),
    /// Settings could not be kept.
    #[error(transparent)]
    Profile(#[from] ProfileError),
    /// The sender could not work.
    #[error(transparent)]
    Sender(#[from] SenderError),
    /// The keyring said no.
    #[error(transparent)]
    Secret(#[from] SecretError),
    /// An account was removed, but not its password.
    #[error("the password of the removed account {account:?} stays in the keyring: {why}")]
    PasswordStays {
        /// The account's name.
        account: String,
        /// Under what the keyring keeps Clarion's passwords.
        entry: String,
        /// Why.
        why: SecretError,
    },
    /// An account could not be set up or signed in.
    #[error(transparent)]
    Account(#[from] AccountError),
    /// A letter could not be composed.
    #[error(transparent)]
    Mail(#[from] MailError),
    /// There is no such appeal.
    #[error("no appeal {0}")]
    NoSuchAppeal(AppealId),
    /// There is no such target.
    #[error("no target {0}")]
    NoSuchTarget(TargetId),
    /// There is no such letter.
    #[error("no letter {0}")]
    NoSuchLetter(i64),
    /// There is no such account.
    #[error("no account {0:?}")]
    NoSuchAccount(String),
    /// The bundled appeal cannot be edited, only copied.
    #[error("appeal {0} is bundled")]
    Bundled(AppealId),
    /// A form has a value that cannot be used.
    #[error("bad value in a form: {0:?}")]
    Form(Notice),
    /// A closed appeal can only be practised.
    #[error("appeal {0} is closed")]
    Closed(AppealId),
    /// The organisers have stopped the action: it can only be practised.
    #[error("appeal {appeal} is stopped")]
    Stopped {
        /// Which one.
        appeal: AppealId,
        /// Why, in the organisers' words.
        why: String,
    },
    /// A letter is not ready; the notice says why.
    #[error("the letter is not ready: {0:?}")]
    NotReady(Option<Notice>),
    /// The system gave no thread.
    #[error("no thread")]
    NoThread(#[source] std::io::Error),
    /// A PDF could not be made.
    #[error(transparent)]
    Paper(#[from] PaperError),
    /// Nothing of what was to be printed could be.
    #[error("nothing to print: {0:?}")]
    NothingPrinted(Vec<LeftOut>),
    /// No program opens a PDF.
    #[error("no program for PDF: {0}")]
    NoViewer(String),
    /// A file could not be written.
    #[error("could not write {path}")]
    Write {
        /// Which file.
        path: PathBuf,
        /// Why.
        source: std::io::Error,
    },
}

impl DeskError {
    /// What happened, what is safe, and what to do.
    pub fn notice(&self) -> Notice {
        match self {
            Self::Store(error) => error.notice(),
            Self::Pack(error) => error.notice(),
            Self::Profile(error) => error.notice(),
            Self::Sender(error) => error.notice(),
            Self::Secret(error) => error.notice(),
            Self::PasswordStays { account, entry, .. } => {
                Notice::new("desk-password-stays").text("account", account).text("entry", entry)
            }
            Self::Mail(error) => error.notice(),
            Self::Account(error) => error.notice(),
            Self::NoSuchAppeal(id) => Notice::new("desk-no-such-appeal").text("id", id.as_str()),
            Self::NoSuchTarget(id) => Notice::new("desk-no-such-target").text("id", id.as_str()),
            Self::NoSuchLetter(_) => Notice::new("desk-no-such-letter"),
            Self::NoSuchAccount(name) => Notice::new("desk-no-such-account").text("name", name),
            Self::Bundled(_) => Notice::new("desk-bundled"),
            Self::Form(notice) => notice.clone(),
            Self::Closed(_) => Notice::new("desk-closed"),
            Self::Stopped { why, .. } => Notice::new("desk-stopped").text("why", why),
            Self::NotReady(Some(why)) => why.clone(),
            Self::NoThread(_) => Notice::new("desk-check-no-thread"),
            Self::Paper(PaperError::NoSuchLabel(place)) => {
                Notice::new("desk-print-no-such-label").count("place", *place)
            }
            Self::Paper(PaperError::NotSound(_)) => Notice::new("desk-print-not-sound"),
            Self::NothingPrinted(left_out) => nothing_printed(left_out),
            Self::NoViewer(why) => Notice::new("desk-print-no-viewer").text("why", why),
            Self::NotReady(None) => Notice::new("desk-not-ready"),
            Self::Write { path, source } => Notice::new("desk-cannot-write")
                .text("path", path.display().to_string())
                .text("why", source.to_string()),
        }
    }
}

/// The first reason stands for all: the others are often the same.
fn nothing_printed(left_out: &[LeftOut]) -> Notice {
    let first = left_out.iter().flat_map(|left_out| &left_out.why).next();
    first.cloned().unwrap_or_else(|| Notice::new("desk-print-no-letters"))
}
