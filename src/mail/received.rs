//! A letter as it is read at the other end: by a parser that is not the one that wrote it.

use std::fmt;

use jiff::Timestamp;
use mail_parser::{Address, HeaderName, MessageParser};

use crate::domain::Lang;

/// A message as its reader sees it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Received {
    /// Who wrote it.
    pub from: Option<Correspondent>,
    /// To whom.
    pub to: Vec<Correspondent>,
    /// Who got a copy.
    pub copies: Vec<Correspondent>,
    /// When it was written.
    pub date: Option<Timestamp>,
    /// Its subject; may be empty.
    pub subject: String,
    /// Its text, lines ended by `\n`.
    pub body: String,
    /// Its Message-ID without the angle brackets.
    pub message_id: Option<String>,
    /// The language that it says it is in.
    pub language: Option<Lang>,
}

/// A name with an address, as a header has them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Correspondent {
    /// The name, where there is one.
    pub name: Option<String>,
    /// The address.
    pub address: String,
}

impl fmt::Display for Correspondent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.name {
            Some(name) => write!(f, "{name} <{}>", self.address),
            None => f.write_str(&self.address),
        }
    }
}

/// Reads a message (RFC 5322); `None` when it is none.
pub fn parse(mime: &[u8]) -> Option<Received> {
    let message = MessageParser::default().parse(mime)?;
    let language = message.header(HeaderName::ContentLanguage).and_then(|value| value.as_text());
    Some(Received {
        from: people(message.from()).into_iter().next(),
        to: people(message.to()),
        copies: people(message.cc()),
        date: message.date().and_then(|date| Timestamp::from_second(date.to_timestamp()).ok()),
        subject: message.subject().unwrap_or_default().to_owned(),
        body: message.body_text(0).unwrap_or_default().replace("\r\n", "\n"),
        message_id: message.message_id().map(str::to_owned),
        language: language.and_then(|code| Lang::parse(code).ok()),
    })
}

fn people(header: Option<&Address<'_>>) -> Vec<Correspondent> {
    let addresses = header.into_iter().flat_map(Address::iter);
    addresses
        .filter_map(|person| {
            let address = person.address.as_deref()?.to_owned();
            let name = person.name.as_deref().filter(|name| !name.is_empty());
            Some(Correspondent { name: name.map(str::to_owned), address })
        })
        .collect()
}
