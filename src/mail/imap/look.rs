//! Is a letter in the mailbox? A hit is proof; that there is none is not.

use async_imap::imap_proto::{AttributeValue, MailboxDatum, Response};

use super::talk::{Talk, quoted};
use super::{Found, ImapError, folder, open, sent_folder};
use crate::domain::Account;
use crate::mail::{Credential, Timeouts};
use crate::net::Dialer;

/// Where what is sent to the account arrives (RFC 9051 section 5.1).
const INBOX: &str = "INBOX";
/// How many hits of a search are looked at: one is what there should be.
const MAX_HITS: usize = 20;
/// How many of the newest letters are looked at one by one when a search finds nothing: some servers
/// do not search headers well, or only after a while.
const NEWEST: u32 = 50;

/// Whether a letter with this Message-ID (without angle brackets) is in the account's mailbox: in its
/// Sent folder, or, if a copy of it went to the account itself, in its inbox.
///
/// # Errors
/// [`ImapError`]: then nothing is known.
pub async fn look_for(
    dialer: &Dialer,
    account: &Account,
    credential: Credential<'_>,
    timeouts: &Timeouts,
    (message_id, has_copy): (&str, bool),
) -> Result<Found, ImapError> {
    let mut talk = open::open(dialer, account, credential, timeouts, &mut |_| {}).await?;
    let found = look(&mut talk, message_id, has_copy).await?;
    talk.close().await;
    Ok(found)
}

async fn look(talk: &mut Talk, message_id: &str, has_copy: bool) -> Result<Found, ImapError> {
    let in_sent = look_in_sent(talk, message_id).await;
    match &in_sent {
        // The copy is looked for all the same.
        Ok(Found::NotThere(_))
        | Err(ImapError::NoSentFolder { .. } | ImapError::Refused { .. })
            if has_copy => {}
        _ => return in_sent,
    }
    if is_in(talk, INBOX, message_id).await? {
        return Ok(Found::InInbox);
    }
    in_sent
}

async fn look_in_sent(talk: &mut Talk, message_id: &str) -> Result<Found, ImapError> {
    let folder = sent_folder(talk).await?;
    let name = folder::readable(&folder);
    let is_there = is_in(talk, &folder, message_id).await?;
    Ok(if is_there { Found::InSent(name) } else { Found::NotThere(name) })
}

/// Whether a letter with this Message-ID is in a folder. A hit of the server's search is believed only
/// when the letter's own header says the same.
pub(super) async fn is_in(
    talk: &mut Talk,
    folder: &str,
    message_id: &str,
) -> Result<bool, ImapError> {
    let letters = look_into(talk, folder).await?;
    let wanted = format!("<{message_id}>");
    let mut hits: Vec<u32> = Vec::new();
    let search = format!("UID SEARCH HEADER Message-ID {}", quote(talk, &wanted)?);
    talk.ask(&search, |response| {
        if let Response::MailboxData(MailboxDatum::Search(found)) = response {
            hits.extend(found);
        }
    })
    .await?;
    hits.sort_unstable();
    let hits: Vec<_> = hits.iter().rev().take(MAX_HITS).map(ToString::to_string).collect();
    if !hits.is_empty() && has(talk, "UID FETCH", &hits.join(","), &wanted).await? {
        return Ok(true);
    }
    if letters == 0 {
        return Ok(false);
    }
    let newest = format!("{}:*", letters.saturating_sub(NEWEST - 1).max(1));
    has(talk, "FETCH", &newest, &wanted).await
}

/// Opens a folder for reading alone, anew so that what has come meanwhile is seen; how many letters are
/// in it.
async fn look_into(talk: &mut Talk, folder: &str) -> Result<u32, ImapError> {
    let mut letters = 0;
    let examine = format!("EXAMINE {}", quote(talk, folder)?);
    talk.ask(&examine, |response| {
        if let Response::MailboxData(MailboxDatum::Exists(count)) = response {
            letters = *count;
        }
    })
    .await?;
    Ok(letters)
}

/// Whether one of these letters has this Message-ID in its header.
async fn has(talk: &mut Talk, fetch: &str, letters: &str, wanted: &str) -> Result<bool, ImapError> {
    let mut found = false;
    let fetch = format!("{fetch} {letters} (BODY.PEEK[HEADER.FIELDS (MESSAGE-ID)])");
    talk.ask(&fetch, |response| {
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

pub(super) fn quote(talk: &Talk, text: &str) -> Result<String, ImapError> {
    quoted(text).ok_or_else(|| ImapError::Broken {
        server: talk.server().to_owned(),
        why: format!("{text:?} cannot be said"),
    })
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
