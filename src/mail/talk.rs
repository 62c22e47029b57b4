//! One conversation with a server: a command, a reply, and a limit on how long that may take.
//!
//! It knows no letter and no account. Every reply that is one is an answer, whatever its code; what
//! is not a reply is [`Broken`], and then the conversation is over.

use std::fmt::Display;
use std::future::Future;
use std::net::{Ipv4Addr, SocketAddr};
use std::time::Duration;

use lettre::transport::smtp::Error;
use lettre::transport::smtp::client::AsyncSmtpConnection;
use lettre::transport::smtp::extension::ClientId;
use lettre::transport::smtp::response::Response;
use tokio::io::{AsyncRead, AsyncWrite};

use super::reply::{self, Offers};
use super::wire::{Heard, Wire};
use crate::domain::Reply;

/// What we call ourselves: an address literal (RFC 5321 section 4.1.4) that tells nothing of the
/// machine.
pub(super) const HELLO: ClientId = ClientId::Ipv4(Ipv4Addr::LOCALHOST);

/// Why a conversation is over.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Broken {
    /// The connection was cut.
    Cut,
    /// The server said nothing within this time.
    Silent(Duration),
    /// What the server said is no SMTP, or came out of turn.
    Garbled,
}

/// A conversation that has passed greeting and EHLO.
pub(super) struct Talk {
    connection: AsyncSmtpConnection,
    heard: Heard,
    offers: Offers,
    /// Whether an answer failed to come, so that nobody knows what the next one would belong to.
    over: bool,
}

/// How a conversation failed to begin.
pub(super) enum NotBegun {
    /// The server turned us away, in its greeting or at EHLO.
    Reply(Reply),
    /// There was no reply.
    Broken(Broken),
}

impl Talk {
    /// Hears the greeting and says EHLO over a private stream. `greeting` is what the server said
    /// before it became private, if it did.
    pub(super) async fn begin<S>(
        stream: S,
        peer: SocketAddr,
        greeting: &[u8],
        limit: Duration,
    ) -> Result<Self, NotBegun>
    where
        S: AsyncRead + AsyncWrite + Send + Sync + Unpin + 'static,
    {
        let wire = Wire::new(stream, peer, greeting);
        let heard = wire.heard();
        let opening = AsyncSmtpConnection::connect_with_transport(Box::new(wire), &HELLO);
        let connection = match within(limit, opening).await {
            Ok(Ok(connection)) => connection,
            // Lettre answers a refused EHLO with QUIT, whose reply is then the last one heard.
            Ok(Err(error)) => return Err(not_begun(&error, &heard)),
            Err(broken) => return Err(NotBegun::Broken(broken)),
        };
        let offers = reply::read(&heard.lines()).map(|reply| Offers::read(&reply));
        let offers = offers.ok_or(NotBegun::Broken(Broken::Garbled))?;
        Ok(Self { connection, heard, offers, over: false })
    }

    /// What the server offers.
    pub(super) fn offers(&self) -> &Offers {
        &self.offers
    }

    /// Whether nothing more can be asked here.
    pub(super) fn is_over(&self) -> bool {
        self.over
    }

    /// Nothing more is asked here, since the server would take it for something else.
    pub(super) fn give_up(&mut self) {
        self.over = true;
    }

    /// Says a command, which ends in CRLF, and hears the reply.
    pub(super) async fn ask(
        &mut self,
        command: impl Display,
        limit: Duration,
    ) -> Result<Reply, Broken> {
        let answer = within(limit, self.connection.command(command)).await;
        self.understand(answer)
    }

    /// Says these commands in one piece (RFC 2920), each with the limit for its reply, and hears the
    /// replies in turn: as many as there are commands, or fewer and why there are no more.
    pub(super) async fn ask_together(
        &mut self,
        commands: &[(&str, Duration)],
    ) -> (Vec<Reply>, Option<Broken>) {
        let said: String = commands.iter().map(|(command, _)| *command).collect();
        let mut replies = Vec::with_capacity(commands.len());
        for (at, (_, limit)) in commands.iter().enumerate() {
            let answer = if at == 0 {
                within(*limit, self.connection.command(&said)).await
            } else {
                self.heard.next_reply();
                within(*limit, self.connection.read_response()).await
            };
            match self.understand(answer) {
                Ok(reply) => replies.push(reply),
                Err(broken) => return (replies, Some(broken)),
            }
        }
        (replies, None)
    }

    /// Says the body and the final dot, and hears the reply. Lines that begin with a dot are stuffed;
    /// `mime` has CRLF only, and lacks the last one.
    pub(super) async fn say_body(&mut self, mime: &[u8], limit: Duration) -> Result<Reply, Broken> {
        let answer = within(limit, self.connection.message(mime)).await;
        self.understand(answer)
    }

    fn understand(
        &mut self,
        answer: Result<Result<Response, Error>, Broken>,
    ) -> Result<Reply, Broken> {
        let words = reply::words(&self.heard.lines());
        let understood = answer.and_then(|answer| match answer {
            Ok(response) => Ok(Reply { code: response.code().into(), words }),
            Err(error) => match error.status() {
                Some(code) => Ok(Reply { code: code.into(), words }),
                None => Err(broken(&error, &self.heard)),
            },
        });
        self.over |= understood.is_err();
        understood
    }
}

async fn within<T>(limit: Duration, work: impl Future<Output = T>) -> Result<T, Broken> {
    tokio::time::timeout(limit, work).await.map_err(|_| Broken::Silent(limit))
}

fn not_begun(error: &Error, heard: &Heard) -> NotBegun {
    let Some(code) = error.status() else { return NotBegun::Broken(broken(error, heard)) };
    let words = std::error::Error::source(error).map(ToString::to_string).unwrap_or_default();
    NotBegun::Reply(Reply { code: code.into(), words })
}

fn broken(error: &Error, heard: &Heard) -> Broken {
    let source = std::error::Error::source(error);
    let io = source.and_then(|source| source.downcast_ref::<std::io::Error>());
    match io.map(std::io::Error::kind) {
        Some(std::io::ErrorKind::InvalidData) => Broken::Garbled,
        Some(_) => Broken::Cut,
        None if heard.is_closed() => Broken::Cut,
        None => Broken::Garbled,
    }
}
