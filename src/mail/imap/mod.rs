//! The Sent folder of a mailbox (IMAP, RFC 9051 and RFC 3501), always inside TLS: is a letter there,
//! and one put there. It reads nothing of a mailbox but folder names and Message-IDs, changes nothing
//! but what [`SentFolder::keep`] adds, and never says that a letter is not there when a server refused
//! to look or the connection broke.

mod error;
mod folder;
mod guard;
mod open;
mod talk;

use async_imap::imap_proto::{AttributeValue, MailboxDatum, Response};

use super::{Credential, Stage, Timeouts};
use crate::domain::Account;
use crate::net::Dialer;

pub use error::{ImapError, NoStartTls};
use folder::Folder;
use talk::{Talk, quoted};

/// How many hits of a search are looked at: one is what there should be.
const MAX_HITS: usize = 20;
/// How many of the newest letters are looked at one by one when a search finds nothing: some servers
/// do not search headers well, or only after a while.
const NEWEST: u32 = 50;

/// What a look into the Sent folder has shown. Both hold the folder's name, for a person.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Found {
    /// The letter is there.
    InSent(String),
    /// It is not. Some providers give a letter a new Message-ID: that is no proof.
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
    /// Connects, signs in and finds the folder: the one that the server marks so (RFC 6154), or else
    /// the one with a usual name.
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
        let name = match list(&mut talk, "LIST \"\" \"*\"").await? {
            folders if folders.iter().any(Folder::is_sent) => folder::sent(&folders),
            // Some mark it only when asked to.
            folders => match list(&mut talk, "LIST (SPECIAL-USE) \"\" \"*\"").await {
                Ok(marked) if marked.iter().any(Folder::is_sent) => folder::sent(&marked),
                Ok(_) | Err(ImapError::Refused { .. }) => folder::sent(&folders),
                Err(error) => return Err(error),
            },
        };
        let name = name.ok_or_else(|| ImapError::NoSentFolder { server: talk.server().into() })?;
        Ok(Self { talk, name })
    }

    /// Whether a letter with this Message-ID (without angle brackets) is in the folder. A hit of the
    /// server's search is believed only when the letter's own header says the same.
    ///
    /// # Errors
    /// [`ImapError`]: then nothing is known.
    pub async fn find(&mut self, message_id: &str) -> Result<Found, ImapError> {
        let letters = self.look_into().await?;
        let wanted = format!("<{message_id}>");
        let mut hits: Vec<u32> = Vec::new();
        let search = format!("UID SEARCH HEADER Message-ID {}", self.quote(&wanted)?);
        self.talk
            .ask(&search, |response| {
                if let Response::MailboxData(MailboxDatum::Search(found)) = response {
                    hits.extend(found);
                }
            })
            .await?;
        hits.sort_unstable();
        let hits: Vec<_> = hits.iter().rev().take(MAX_HITS).map(ToString::to_string).collect();
        if !hits.is_empty() && self.has("UID FETCH", &hits.join(","), &wanted).await? {
            return Ok(Found::InSent(self.name()));
        }
        if letters > 0 {
            let newest = format!("{}:*", letters.saturating_sub(NEWEST - 1).max(1));
            if self.has("FETCH", &newest, &wanted).await? {
                return Ok(Found::InSent(self.name()));
            }
        }
        Ok(Found::NotThere(self.name()))
    }

    /// Puts a letter into the folder, marked as read, unless it is there.
    ///
    /// # Errors
    /// [`ImapError`]. When the connection broke it may be there all the same: to try again is safe.
    pub async fn keep(&mut self, mime: &[u8], message_id: &str) -> Result<Kept, ImapError> {
        if let Found::InSent(_) = self.find(message_id).await? {
            return Ok(Kept::Already);
        }
        let command = format!("APPEND {} (\\Seen)", self.quote(&self.name)?);
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

    /// Opens the folder for reading alone, anew so that what has come meanwhile is seen; how many
    /// letters are in it.
    async fn look_into(&mut self) -> Result<u32, ImapError> {
        let mut letters = 0;
        let examine = format!("EXAMINE {}", self.quote(&self.name)?);
        self.talk
            .ask(&examine, |response| {
                if let Response::MailboxData(MailboxDatum::Exists(count)) = response {
                    letters = *count;
                }
            })
            .await?;
        Ok(letters)
    }

    /// Whether one of these letters has this Message-ID in its header.
    async fn has(&mut self, fetch: &str, letters: &str, wanted: &str) -> Result<bool, ImapError> {
        let mut found = false;
        let fetch = format!("{fetch} {letters} (BODY.PEEK[HEADER.FIELDS (MESSAGE-ID)])");
        self.talk
            .ask(&fetch, |response| {
                let Response::Fetch(_, attributes) = response else { return };
                found |= attributes.iter().any(|attribute| match attribute {
                    AttributeValue::BodySection { data: Some(header), .. } => {
                        message_id_in(header).as_deref() == Some(wanted)
                    }
                    _ => false,
                });
            })
            .await?;
        Ok(found)
    }

    fn quote(&self, text: &str) -> Result<String, ImapError> {
        quoted(text).ok_or_else(|| ImapError::Broken {
            server: self.talk.server().to_owned(),
            why: format!("{text:?} cannot be said"),
        })
    }
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

/// The Message-ID of a header that has nothing else, with its angle brackets and however it is folded.
fn message_id_in(header: &[u8]) -> Option<String> {
    let header = String::from_utf8_lossy(header);
    let (name, value) = header.split_once(':')?;
    let value: String = value.split_whitespace().collect();
    name.trim().eq_ignore_ascii_case("message-id").then_some(value)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_message_id_is_read_from_its_header() {
        for (header, expected) in [
            (&b"Message-ID: <a@b.example>\r\n\r\n"[..], Some("<a@b.example>")),
            (b"message-id:\r\n <a@b.example>\r\n\r\n", Some("<a@b.example>")),
            (b"Subject: <a@b.example>\r\n", None),
            (b"\r\n", None),
            (b"", None),
        ] {
            assert_eq!(message_id_in(header).as_deref(), expected, "{header:?}");
        }
    }
}
