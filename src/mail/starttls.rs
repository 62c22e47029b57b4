//! The part of STARTTLS that is spoken in clear (RFC 3207). Nothing heard here is kept: what the
//! server offers is asked again inside TLS.
//!
//! It is our own because lettre's can be injected: bytes that someone between puts behind the
//! server's 220 would be taken for answers from inside TLS.

use std::time::Duration;

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

use super::reply::{self, Offers, is_last, take_line};
use super::talk::HELLO;
use super::{ConnectError, MAX_REPLY_BYTES, StartTlsFault, Timeouts};
use crate::domain::Reply;

/// Brings the connection to the point where the TLS handshake follows.
pub(super) async fn ask_for_tls(
    server: &str,
    stream: TcpStream,
    timeouts: &Timeouts,
) -> Result<TcpStream, ConnectError> {
    let mut clear = Clear { server, stream, raw: Vec::new() };
    clear.hear(timeouts.greeting, ConnectError::turned_away).await?;
    let hello = format!("EHLO {HELLO}\r\n");
    let answer = clear.ask(&hello, timeouts.command, ConnectError::turned_away).await?;
    if !Offers::read(&answer).starttls {
        return Err(clear.fault(StartTlsFault::NotOffered));
    }
    let refused = |server: &str, reply| ConnectError::StartTls {
        server: server.to_owned(),
        fault: StartTlsFault::Refused(reply),
    };
    clear.ask("STARTTLS\r\n", timeouts.command, refused).await?;
    if !clear.raw.is_empty() {
        return Err(clear.fault(StartTlsFault::Injected));
    }
    Ok(clear.stream)
}

struct Clear<'a> {
    server: &'a str,
    stream: TcpStream,
    /// What has come in and was not read yet.
    raw: Vec<u8>,
}

impl Clear<'_> {
    async fn ask(
        &mut self,
        command: &str,
        limit: Duration,
        refused: impl FnOnce(&str, Reply) -> ConnectError,
    ) -> Result<Reply, ConnectError> {
        let said = self.stream.write_all(command.as_bytes()).await;
        said.map_err(|error| self.broken(&error.to_string()))?;
        self.hear(limit, refused).await
    }

    /// Hears a reply that begins with a 2; `refused` makes an error of any other.
    async fn hear(
        &mut self,
        limit: Duration,
        refused: impl FnOnce(&str, Reply) -> ConnectError,
    ) -> Result<Reply, ConnectError> {
        let lines = tokio::time::timeout(limit, self.lines()).await;
        let lines = lines.map_err(|_| self.broken("it said nothing in time"))??;
        match reply::read(&lines) {
            Some(reply) if (200..300).contains(&reply.code) => Ok(reply),
            Some(reply) => Err(refused(self.server, reply)),
            None => Err(self.broken("what it said is no SMTP")),
        }
    }

    async fn lines(&mut self) -> Result<Vec<String>, ConnectError> {
        let mut lines = Vec::new();
        let mut bytes = self.raw.len();
        loop {
            while let Some(line) = take_line(&mut self.raw) {
                let last = is_last(&line);
                lines.push(line);
                if last {
                    return Ok(lines);
                }
            }
            match self.stream.read_buf(&mut self.raw).await {
                Ok(0) => return Err(self.broken("it closed the connection")),
                Ok(more) => bytes += more,
                Err(error) => return Err(self.broken(&error.to_string())),
            }
            if bytes > MAX_REPLY_BYTES {
                return Err(self.broken("its reply does not end"));
            }
        }
    }

    fn broken(&self, why: &str) -> ConnectError {
        ConnectError::Broken { server: self.server.to_owned(), why: why.to_owned() }
    }

    fn fault(&self, fault: StartTlsFault) -> ConnectError {
        ConnectError::StartTls { server: self.server.to_owned(), fault }
    }
}
