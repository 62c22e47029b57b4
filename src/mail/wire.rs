//! Our own stream under lettre's connection. It adds what that one lacks:
//!
//! - each turn (a command, or a body with its final dot) leaves in one piece, when we turn to
//!   listening: two writes cost a delayed acknowledgement, some 40 ms a letter;
//! - a reply is limited to [`MAX_REPLY_BYTES`], its lines are tidied and remembered, so that the
//!   server's own words are there even when lettre drops them;
//! - a server that speaks out of turn is found out before its words can answer the next command;
//! - a greeting can be put in front, since after STARTTLS the server says no second one.

use std::fmt;
use std::io;
use std::net::SocketAddr;
use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll, ready};

use lettre::transport::smtp::client::AsyncTokioStream;
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};

use super::MAX_REPLY_BYTES;
use super::reply::take_line;

/// How much is asked of the system at once.
const CHUNK_BYTES: usize = 4096;

/// How many lines a reply may have: lettre reads all of them anew for each.
const MAX_REPLY_LINES: usize = 500;

/// The server's newest reply, shared between the stream and who uses it.
#[derive(Debug, Clone, Default)]
pub(super) struct Heard(Arc<Mutex<Turn>>);

#[derive(Debug, Default)]
struct Turn {
    lines: Vec<String>,
    closed: bool,
}

impl Heard {
    /// The lines of the server's reply, tidied.
    pub(super) fn lines(&self) -> Vec<String> {
        self.turn().lines.clone()
    }

    /// The server's next reply begins: it answers the next command of a group.
    pub(super) fn next_reply(&self) {
        self.turn().lines.clear();
    }

    /// Whether the server has closed the connection.
    pub(super) fn is_closed(&self) -> bool {
        self.turn().closed
    }

    fn turn(&self) -> MutexGuard<'_, Turn> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// The stream itself, over a private connection `S`.
pub(super) struct Wire<S> {
    stream: S,
    peer: SocketAddr,
    /// What is to be said at the end of this turn, and how much of it has left.
    out: Vec<u8>,
    sent: usize,
    speaking: bool,
    /// What came in and is not yet a line; the tidied line that is being handed on, and how far.
    raw: Vec<u8>,
    line: Vec<u8>,
    handed_on: usize,
    turn_bytes: usize,
    heard: Heard,
}

impl<S> Wire<S> {
    /// Wraps `stream`; `greeting` is heard before anything that comes from there.
    pub(super) fn new(stream: S, peer: SocketAddr, greeting: &[u8]) -> Self {
        Self {
            stream,
            peer,
            out: Vec::new(),
            sent: 0,
            speaking: false,
            raw: greeting.to_vec(),
            line: Vec::new(),
            handed_on: 0,
            turn_bytes: 0,
            heard: Heard::default(),
        }
    }

    /// A handle on what the server says.
    pub(super) fn heard(&self) -> Heard {
        self.heard.clone()
    }

    /// Our turn begins. What lies unread would be taken for the answer to what we say now; only a
    /// farewell (421) may come at any time (RFC 5321 section 3.8).
    fn begin_turn(&mut self) -> io::Result<()> {
        let unread = self.handed_on < self.line.len() || !self.raw.is_empty();
        if unread && !self.raw.starts_with(b"421") {
            return Err(io::Error::new(io::ErrorKind::InvalidData, "words out of turn"));
        }
        self.speaking = true;
        self.turn_bytes = 0;
        self.heard.turn().lines.clear();
        Ok(())
    }

    /// Makes the next line ready to be handed on; `false` where none is whole yet.
    fn next_line(&mut self) -> io::Result<bool> {
        let Some(line) = take_line(&mut self.raw) else { return Ok(false) };
        self.line = format!("{line}\r\n").into_bytes();
        self.handed_on = 0;
        let lines = &mut self.heard.turn().lines;
        lines.push(line);
        if lines.len() > MAX_REPLY_LINES { Err(endless()) } else { Ok(true) }
    }

    fn hand_on(&mut self, into: &mut ReadBuf<'_>) {
        let rest = self.line.get(self.handed_on..).unwrap_or_default();
        let piece = rest.get(..rest.len().min(into.remaining())).unwrap_or_default();
        into.put_slice(piece);
        self.handed_on += piece.len();
    }
}

fn endless() -> io::Error {
    io::Error::new(io::ErrorKind::InvalidData, "an endless reply")
}

impl<S: AsyncRead + AsyncWrite + Unpin> Wire<S> {
    fn poll_speak(&mut self, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        while let Some(rest) = self.out.get(self.sent..).filter(|rest| !rest.is_empty()) {
            match ready!(Pin::new(&mut self.stream).poll_write(cx, rest))? {
                0 => return Poll::Ready(Err(io::ErrorKind::WriteZero.into())),
                written => self.sent += written,
            }
        }
        ready!(Pin::new(&mut self.stream).poll_flush(cx))?;
        self.out.clear();
        self.sent = 0;
        self.speaking = false;
        Poll::Ready(Ok(()))
    }

    /// Takes in more; `false` at the end of the stream.
    fn poll_listen(&mut self, cx: &mut Context<'_>) -> Poll<io::Result<bool>> {
        let mut chunk = [0_u8; CHUNK_BYTES];
        let mut chunk = ReadBuf::new(&mut chunk);
        ready!(Pin::new(&mut self.stream).poll_read(cx, &mut chunk))?;
        let new = chunk.filled();
        self.turn_bytes += new.len();
        if self.turn_bytes > MAX_REPLY_BYTES {
            return Poll::Ready(Err(io::Error::new(
                io::ErrorKind::InvalidData,
                "an endless reply",
            )));
        }
        self.raw.extend_from_slice(new);
        Poll::Ready(Ok(!new.is_empty()))
    }
}

impl<S: AsyncRead + AsyncWrite + Unpin> AsyncRead for Wire<S> {
    fn poll_read(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        into: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        let wire = &mut *self;
        if wire.speaking {
            ready!(wire.poll_speak(cx))?;
        }
        while wire.handed_on >= wire.line.len() && !wire.next_line()? {
            if !ready!(wire.poll_listen(cx))? {
                wire.heard.turn().closed = true;
                return Poll::Ready(Ok(()));
            }
        }
        wire.hand_on(into);
        Poll::Ready(Ok(()))
    }
}

impl<S: AsyncRead + AsyncWrite + Unpin> AsyncWrite for Wire<S> {
    fn poll_write(
        mut self: Pin<&mut Self>,
        _: &mut Context<'_>,
        bytes: &[u8],
    ) -> Poll<io::Result<usize>> {
        if !self.speaking {
            self.begin_turn()?;
        }
        self.out.extend_from_slice(bytes);
        Poll::Ready(Ok(bytes.len()))
    }

    /// Nothing leaves here: lettre flushes after the body and again after the dot.
    fn poll_flush(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<io::Result<()>> {
        Poll::Ready(Ok(()))
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_shutdown(cx)
    }
}

impl<S> fmt::Debug for Wire<S> {
    /// The peer alone: what is to be said may hold a password.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Wire").field("peer", &self.peer).finish_non_exhaustive()
    }
}

impl<S: AsyncRead + AsyncWrite + Send + Sync + Unpin> AsyncTokioStream for Wire<S> {
    fn peer_addr(&self) -> io::Result<SocketAddr> {
        Ok(self.peer)
    }
}

#[cfg(test)]
#[path = "wire_tests.rs"]
mod tests;
