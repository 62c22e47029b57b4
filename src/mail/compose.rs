//! A letter's bytes (RFC 5322, RFC 2045), frozen once made.
//!
//! The headers are From, To, Cc (where someone gets a copy), Date, Message-ID, Subject,
//! Content-Language, MIME-Version, Content-Type and Content-Transfer-Encoding, and no other: no
//! User-Agent, no host name, no time zone.

use std::time::{Duration, SystemTime};

use jiff::Timestamp;
use lettre::message::header::{self, Header, HeaderName, HeaderValue};
use lettre::message::{Mailbox, Message};

use super::{MailError, Whose};
use crate::domain::{Composed, EmailAddress, Envelope, Identity, Letter, without_hidden_signs};

/// A Message-ID without its angle brackets: 128 random bits at the sender's own domain.
///
/// # Errors
/// [`MailError::NoRandomness`] where the system gives no random numbers.
pub fn new_message_id(from: &EmailAddress) -> Result<String, MailError> {
    let mut random = [0_u8; 16];
    getrandom::fill(&mut random).map_err(|_| MailError::NoRandomness)?;
    Ok(format!("{:032x}@{}", u128::from_be_bytes(random), from.domain()))
}

/// Makes the letter's bytes. `message_id` comes from [`new_message_id`]; `now` becomes the date, in UTC.
///
/// # Errors
/// [`MailError::NotOneLine`] for a name with a line break or another control character in it, and
/// [`MailError::Address`] for an address that cannot stand in a header.
pub fn compose(
    letter: &Letter,
    identity: &Identity,
    message_id: String,
    now: Timestamp,
) -> Result<Composed, MailError> {
    let from = mailbox(&identity.name, &identity.address, Whose::Sender)?;
    let to = mailbox(letter.office(), letter.to(), Whose::Office)?;
    let mut recipients = vec![letter.to().clone()];
    let mut message = Message::builder().from(from).to(to);
    for copy in letter.copies() {
        if !recipients.contains(copy) {
            message = message.cc(mailbox("", copy, Whose::Office)?);
            recipients.push(copy.clone());
        }
    }
    let message = message
        .date(system_time(now))
        .message_id(Some(format!("<{message_id}>")))
        .subject(without_hidden_signs(letter.subject()))
        .header(ContentLanguage(letter.lang().to_string()))
        .header(header::MIME_VERSION_1_0)
        .header(header::ContentType::TEXT_PLAIN)
        .body(crlf(letter.body()))
        .map_err(|error| MailError::Unbuildable(error.to_string()))?;
    let mut mime = message.formatted();
    if !mime.ends_with(b"\r\n") {
        mime.extend_from_slice(b"\r\n");
    }
    let envelope = Envelope { from: identity.address.clone(), to: recipients };
    Ok(Composed { letter: letter.clone(), envelope, message_id, mime })
}

/// The instant in whole seconds, and not before 1970: lettre panics there.
fn system_time(now: Timestamp) -> SystemTime {
    let secs = u64::try_from(now.as_second()).unwrap_or_default();
    SystemTime::UNIX_EPOCH + Duration::from_secs(secs)
}

/// A name with an address. A line break in the name could smuggle in a header, and a sign that turns
/// the direction could make the address behind it look like another.
fn mailbox(name: &str, address: &EmailAddress, whose: Whose) -> Result<Mailbox, MailError> {
    let name = without_hidden_signs(name);
    let name = name.trim();
    if name.chars().any(char::is_control) {
        return Err(MailError::NotOneLine { whose, name: name.replace(char::is_control, " ") });
    }
    let email = address.as_str().parse().map_err(|_| MailError::Address(address.to_string()))?;
    Ok(Mailbox::new((!name.is_empty()).then(|| name.to_owned()), email))
}

/// The text with every line ended by CRLF, however it was ended before.
fn crlf(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + text.len() / 40);
    let mut characters = text.chars().peekable();
    while let Some(character) = characters.next() {
        match character {
            '\r' => {
                let _line_feed = characters.next_if_eq(&'\n');
                out.push_str("\r\n");
            }
            '\n' => out.push_str("\r\n"),
            other => out.push(other),
        }
    }
    out
}

/// The language of the text (RFC 3282).
#[derive(Clone)]
struct ContentLanguage(String);

impl Header for ContentLanguage {
    fn name() -> HeaderName {
        HeaderName::new_from_ascii_str("Content-Language")
    }

    fn parse(text: &str) -> Result<Self, Box<dyn std::error::Error + Send + Sync>> {
        Ok(Self(text.to_owned()))
    }

    fn display(&self) -> HeaderValue {
        HeaderValue::new(Self::name(), self.0.clone())
    }
}
