//! A mailbox (IMAP, RFC 9051 and RFC 3501), always inside TLS: is a letter there, and one put into its
//! Sent folder. It reads nothing of a mailbox but folder names and Message-IDs, changes nothing but what
//! [`SentFolder::keep`] adds, and never says that a letter is not there when a server refused to look or
//! the connection broke.

mod error;
mod folder;
mod guard;
mod look;
mod open;
mod talk;

use async_imap::imap_proto::{MailboxDatum, Response};

use super::{Credential, Stage, Timeouts};
use crate::domain::Account;
use crate::net::Dialer;

pub use error::{ImapError, NoStartTls};
use folder::Folder;
pub use look::look_for;
use look::{is_in, quote};
use talk::Talk;

/// What a look into a mailbox has shown. Folders have their names, for a person.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Found {
    /// The letter is in this folder, which is the one for sent letters.
    InSent(String),
    /// The copy that its sender gets is in the inbox.
    InInbox,
    /// It is not there. That proves nothing: SMTP puts no letter into this folder, many providers do not
    /// either, and some give a letter a new Message-ID.
    NotThere(String),
}

/// What came of keeping a letter.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kept {
    /// It was there: some providers put it there by themselves.
    Already,
    /// It is there now, marked as read.
    Added,
}

/// A connection to a mailbox whose Sent folder is known.
#[derive(Debug)]
pub struct SentFolder {
    talk: Talk,
    name: String,
}

impl SentFolder {
    /// Connects, signs in and finds the folder.
    ///
    /// # Errors
    /// [`ImapError`] with the step that failed. Nothing was changed.
    pub async fn open(
        dialer: &Dialer,
        account: &Account,
        credential: Credential<'_>,
        timeouts: &Timeouts,
    ) -> Result<Self, ImapError> {
        Self::by_stages(dialer, account, credential, timeouts, &mut |_| {}).await
    }

    /// The same, telling each stage that is passed.
    pub(super) async fn by_stages(
        dialer: &Dialer,
        account: &Account,
        credential: Credential<'_>,
        timeouts: &Timeouts,
        passed: &mut dyn FnMut(Stage),
    ) -> Result<Self, ImapError> {
        let mut talk = open::open(dialer, account, credential, timeouts, passed).await?;
        let name = sent_folder(&mut talk).await?;
        Ok(Self { talk, name })
    }

    /// Puts a letter with this Message-ID (without angle brackets) into the folder, marked as read,
    /// unless it is there.
    ///
    /// # Errors
    /// [`ImapError`]. When the connection broke it may be there all the same: to try again is safe.
    pub async fn keep(&mut self, mime: &[u8], message_id: &str) -> Result<Kept, ImapError> {
        if is_in(&mut self.talk, &self.name, message_id).await? {
            return Ok(Kept::Already);
        }
        let command = format!("APPEND {} (\\Seen)", quote(&self.talk, &self.name)?);
        self.talk.hand_in(&command, mime).await?;
        Ok(Kept::Added)
    }

    /// The folder's name, for a person.
    pub fn name(&self) -> String {
        folder::readable(&self.name)
    }

    /// Says goodbye, and does not wait long for the answer.
    pub async fn close(self) {
        self.talk.close().await;
    }
}

/// The folder for sent letters, as the server writes it: the one that it marks so (RFC 6154), or else the
/// one with a usual name.
async fn sent_folder(talk: &mut Talk) -> Result<String, ImapError> {
    let name = match list(talk, "LIST \"\" \"*\"").await? {
        folders if folders.iter().any(Folder::is_sent) => folder::sent(&folders),
        // Some mark it only when asked to.
        folders => match list(talk, "LIST (SPECIAL-USE) \"\" \"*\"").await {
            Ok(marked) if marked.iter().any(Folder::is_sent) => folder::sent(&marked),
            Ok(_) | Err(ImapError::Refused { .. }) => folder::sent(&folders),
            Err(error) => return Err(error),
        },
    };
    name.ok_or_else(|| ImapError::NoSentFolder { server: talk.server().into() })
}

async fn list(talk: &mut Talk, command: &str) -> Result<Vec<Folder>, ImapError> {
    let mut folders = Vec::new();
    talk.ask(command, |response| {
        if let Response::MailboxData(MailboxDatum::List(data)) = response {
            folders.push(Folder::read(data));
        }
    })
    .await?;
    Ok(folders)
}
