//! One conversation with an IMAP server: a command, its answers, and a limit on how long that may take.
//!
//! The library reads the answers; commands are said here. Its own would take a refused search, or one
//! during which the connection broke, for a search that found nothing.

use std::time::Duration;

use async_imap::Client;
use async_imap::imap_proto::{Outcome, RequestId, Response, Status};
use tokio::io::AsyncWriteExt;

use super::ImapError;
use super::guard::Guard;
use crate::mail::reply::tidy;
use crate::mail::sasl::Exchange;
use crate::net::Private;

/// How long a farewell may take.
const LOGOUT_LIMIT: Duration = Duration::from_secs(5);

/// A private conversation that has passed the greeting.
#[derive(Debug)]
pub(super) struct Talk {
    client: Client<Guard<Private>>,
    server: String,
    limit: Duration,
    commands: u32,
}

/// How a command ended.
enum End {
    Done,
    Refused(String),
    /// The server waits for more.
    GoOn(String),
}

impl Talk {
    /// A conversation over a private stream; each command and its answers may take `limit`.
    pub(super) fn new(stream: Private, server: &str, limit: Duration) -> Self {
        let client = Client::new(Guard::new(stream));
        Self { client, server: server.to_owned(), limit, commands: 0 }
    }

    /// The server's name.
    pub(super) fn server(&self) -> &str {
        &self.server
    }

    /// Hears the server's greeting.
    pub(super) async fn greeting(&mut self, limit: Duration) -> Result<(), ImapError> {
        let greeting = tokio::time::timeout(limit, self.client.read_response()).await;
        let greeting = greeting.map_err(|_| self.silent(limit))?;
        let greeting = greeting.map_err(|error| self.broken(what(&error)))?;
        match greeting.as_ref().map(|it| it.parsed()) {
            Some(Response::Data { status: Status::Ok, .. }) => Ok(()),
            Some(Response::Data { status: Status::Bye | Status::No, outcome }) => {
                Err(self.turned_away(outcome))
            }
            // Whoever is known already (PREAUTH) is not known by us.
            Some(_) => Err(self.broken("what it said is no greeting".into())),
            None => Err(self.broken("it closed the connection".into())),
        }
    }

    /// Says a command, and hands each of the server's answers to `each`.
    pub(super) async fn ask(
        &mut self,
        command: &str,
        each: impl FnMut(&Response<'_>),
    ) -> Result<(), ImapError> {
        let tag = self.tag();
        self.say(format!("{} {command}\r\n", tag.0).as_bytes()).await?;
        let end = self.hear(&tag, each).await?;
        self.done(end)
    }

    /// Says a command that ends with a piece of so many bytes, when the server is ready for them.
    pub(super) async fn hand_in(&mut self, command: &str, piece: &[u8]) -> Result<(), ImapError> {
        let tag = self.tag();
        self.say(format!("{} {command} {{{}}}\r\n", tag.0, piece.len()).as_bytes()).await?;
        match self.hear(&tag, |_| {}).await? {
            End::GoOn(_) => {}
            End::Done => return Err(self.broken("it answered out of turn".into())),
            refused => return self.done(refused),
        }
        self.say(piece).await?;
        self.say(b"\r\n").await?;
        let end = self.hear(&tag, |_| {}).await?;
        self.done(end)
    }

    /// Signs in; gives the server's words if it refuses.
    pub(super) async fn sign_in(
        &mut self,
        exchange: &mut Exchange<'_>,
    ) -> Result<Result<(), String>, ImapError> {
        let tag = self.tag();
        let mut opening = exchange.opening();
        let mut line = format!("{} AUTHENTICATE {}\r\n", tag.0, exchange.name());
        let mut is_over = false;
        loop {
            self.say(line.as_bytes()).await?;
            match self.hear(&tag, |_| {}).await? {
                End::Done => return Ok(Ok(())),
                End::Refused(words) => {
                    let complaint = exchange.complaint().unwrap_or_default();
                    return Ok(Err(format!("{words} {complaint}").trim().to_owned()));
                }
                End::GoOn(_) if is_over => {
                    return Err(self.broken("it asked on after the sign-in was broken off".into()));
                }
                End::GoOn(question) => {
                    let answer = opening.take().or_else(|| exchange.answer(&question));
                    // An asterisk breaks the sign-in off (RFC 9051 section 6.2.2).
                    is_over = answer.is_none();
                    line = format!("{}\r\n", answer.unwrap_or_else(|| "*".to_owned()));
                }
            }
        }
    }

    /// Says goodbye, and does not wait long for the answer.
    pub(super) async fn close(mut self) {
        self.limit = self.limit.min(LOGOUT_LIMIT);
        let tag = self.tag();
        if self.say(format!("{} LOGOUT\r\n", tag.0).as_bytes()).await.is_ok()
            && let Err(error) = self.hear(&tag, |_| {}).await
        {
            tracing::debug!(%error, "no goodbye");
        }
    }

    fn tag(&mut self) -> RequestId {
        self.commands += 1;
        RequestId(format!("c{}", self.commands))
    }

    async fn say(&mut self, bytes: &[u8]) -> Result<(), ImapError> {
        let stream = self.client.get_mut();
        let saying = async {
            stream.write_all(bytes).await?;
            stream.flush().await
        };
        match tokio::time::timeout(self.limit, saying).await {
            Ok(Ok(())) => Ok(()),
            Ok(Err(error)) => Err(self.broken(what(&error))),
            Err(_) => Err(self.silent(self.limit)),
        }
    }

    /// Hears up to the end of a command.
    async fn hear(
        &mut self,
        tag: &RequestId,
        mut each: impl FnMut(&Response<'_>),
    ) -> Result<End, ImapError> {
        let deadline = tokio::time::Instant::now() + self.limit;
        loop {
            let response = tokio::time::timeout_at(deadline, self.client.read_response()).await;
            let response = response.map_err(|_| self.silent(self.limit))?;
            let response = response.map_err(|error| self.broken(what(&error)))?;
            let Some(response) = response else {
                return Err(self.broken("it closed the connection".into()));
            };
            match response.parsed() {
                Response::Done { tag: other, .. } if other != tag => {
                    return Err(self.broken("it answered out of turn".into()));
                }
                Response::Done { status: Status::Ok, .. } => return Ok(End::Done),
                Response::Done { outcome, .. } => return Ok(End::Refused(words(outcome))),
                Response::Continue(outcome) => return Ok(End::GoOn(words(outcome))),
                Response::Data { status: Status::Bye, outcome } => {
                    return Err(self.turned_away(outcome));
                }
                other => each(other),
            }
        }
    }

    fn done(&self, end: End) -> Result<(), ImapError> {
        match end {
            End::Done => Ok(()),
            End::Refused(words) => Err(ImapError::Refused { server: self.server.clone(), words }),
            End::GoOn(_) => Err(self.broken("it answered out of turn".into())),
        }
    }

    fn turned_away(&self, outcome: &Outcome<'_>) -> ImapError {
        ImapError::TurnedAway { server: self.server.clone(), words: words(outcome) }
    }

    fn silent(&self, limit: Duration) -> ImapError {
        self.broken(format!("it said nothing for {} s", limit.as_secs()))
    }

    fn broken(&self, why: String) -> ImapError {
        ImapError::Broken { server: self.server.clone(), why }
    }
}

/// The server's words, tidied.
fn words(outcome: &Outcome<'_>) -> String {
    let words = outcome.information.as_deref().unwrap_or_default();
    tidy(words.as_bytes()).trim().to_owned()
}

/// What went wrong with the stream. The library tells all that it could not read, which is too much.
fn what(error: &std::io::Error) -> String {
    match error.kind() {
        std::io::ErrorKind::Other => "what it said is no IMAP".to_owned(),
        std::io::ErrorKind::UnexpectedEof => "it closed the connection".to_owned(),
        _ => error.to_string(),
    }
}

/// The text between quotation marks; `None` where it cannot stand there.
pub(super) fn quoted(text: &str) -> Option<String> {
    let plain = !text.contains(['\r', '\n', '\0']);
    plain.then(|| format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\"")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_quoted_or_not_said() {
        for (text, expected) in [
            ("Sent Items", Some("\"Sent Items\"")),
            ("a\"b\\c", Some("\"a\\\"b\\\\c\"")),
            ("", Some("\"\"")),
            ("a\r\nc1 DELETE INBOX", None),
            ("a\0", None),
        ] {
            assert_eq!(quoted(text).as_deref(), expected, "{text:?}");
        }
    }
}
