//! A stream that takes only so much from a server. The library over it would set aside half a
//! gigabyte because a server announces that much, and would follow brackets as deep as they go.

use std::fmt;
use std::io;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};

/// The most that a server may say to one command, in bytes: the names of some thousands of folders.
const MAX_ANSWER_BYTES: usize = 1_000_000;
/// The longest piece that it may announce, in bytes: we ask for one header field of each letter.
const MAX_LITERAL_BYTES: usize = 64 * 1024;
/// How deep it may nest brackets in one line.
const MAX_DEPTH: usize = 50;

/// A stream with limits on what comes in. What goes out begins a new turn.
pub(super) struct Guard<S> {
    stream: S,
    turn_bytes: usize,
    depth: usize,
    literal: Literal,
}

/// How much is read of an announcement such as `{123}` at the end of a line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Literal {
    No,
    Digits(usize),
    Whole(usize),
}

impl<S> Guard<S> {
    pub(super) fn new(stream: S) -> Self {
        Self { stream, turn_bytes: 0, depth: 0, literal: Literal::No }
    }

    fn look_at(&mut self, bytes: &[u8]) -> io::Result<()> {
        self.turn_bytes += bytes.len();
        if self.turn_bytes > MAX_ANSWER_BYTES {
            return Err(endless());
        }
        for byte in bytes {
            self.literal = match (self.literal, byte) {
                (_, b'{') => Literal::Digits(0),
                (Literal::Digits(so_far), b'0'..=b'9') => {
                    let digit = usize::from(byte - b'0');
                    Literal::Digits(so_far.saturating_mul(10).saturating_add(digit))
                }
                (Literal::Digits(bytes), b'+') => Literal::Digits(bytes),
                (Literal::Digits(bytes), b'}') => Literal::Whole(bytes),
                (Literal::Whole(bytes), b'\r') => Literal::Whole(bytes),
                (Literal::Whole(bytes), b'\n') if bytes > MAX_LITERAL_BYTES => {
                    return Err(endless());
                }
                _ => Literal::No,
            };
            match byte {
                b'(' => self.depth += 1,
                b')' => self.depth = self.depth.saturating_sub(1),
                b'\n' => self.depth = 0,
                _ => {}
            }
            if self.depth > MAX_DEPTH {
                return Err(endless());
            }
        }
        Ok(())
    }
}

fn endless() -> io::Error {
    io::Error::new(io::ErrorKind::InvalidData, "its answer is larger than it may be")
}

impl<S: AsyncRead + Unpin> AsyncRead for Guard<S> {
    fn poll_read(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        into: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        let before = into.filled().len();
        ready!(Pin::new(&mut self.stream).poll_read(cx, into))?;
        let new = into.filled().get(before..).unwrap_or_default();
        Poll::Ready(self.look_at(new))
    }
}

impl<S: AsyncWrite + Unpin> AsyncWrite for Guard<S> {
    fn poll_write(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        bytes: &[u8],
    ) -> Poll<io::Result<usize>> {
        self.turn_bytes = 0;
        Pin::new(&mut self.stream).poll_write(cx, bytes)
    }

    fn poll_flush(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_flush(cx)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_shutdown(cx)
    }
}

impl<S> fmt::Debug for Guard<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Guard").field("turn_bytes", &self.turn_bytes).finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn too_much_is_seen_before_it_is_taken() {
        let fine = [
            "* 1 FETCH (BODY[] {40}\r\n".to_owned(),
            "* 1 FETCH (BODY[] {65536}\r\n".into(),
            "* OK {99999999} is only said\r\n".into(),
            "((((((\r\n".repeat(100),
            "x".repeat(MAX_ANSWER_BYTES),
        ];
        let bad = [
            "* 1 FETCH (BODY[] {65537}\r\n".to_owned(),
            "* 1 FETCH (BODY[] {99999999999999999999999999+}\n".into(),
            "(".repeat(51),
            "x".repeat(MAX_ANSWER_BYTES + 1),
        ];
        let cases = fine.iter().map(|it| (it, true)).chain(bad.iter().map(|it| (it, false)));
        for (said, taken) in cases {
            for piece in [1, 7, said.len()] {
                let mut guard = Guard::new(());
                let taken_all = said.as_bytes().chunks(piece).all(|it| guard.look_at(it).is_ok());
                let start: String = said.chars().take(60).collect();
                assert_eq!(taken_all, taken, "{start} in pieces of {piece}");
            }
        }
    }
}
