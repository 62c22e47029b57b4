//! A signed-in session, and the delivery of letters through it (RFC 5321).
//!
//! The order of steps is the promise: whatever fails up to the server's 354 is proven unsent;
//! between the 354 and the first byte of the body the caller makes sure that it is committed; after
//! that only a reply to the final dot is proof, and everything else is unknown.

use std::borrow::Cow;
use std::time::Duration;

use super::hand_in::{NotTaken, hand_in, needs_utf8};
use super::sign_in::broken_off;
use super::talk::{Broken, Talk};
use super::{ConnectError, Timeouts};
use crate::domain::{EmailAddress, Envelope, LostCopy, Notice, Outcome, Reply};

/// How long a farewell may take.
const QUIT_LIMIT: Duration = Duration::from_secs(5);
/// The server is about to close the connection (RFC 5321 section 3.8).
pub(super) const CLOSING: u16 = 421;

/// A connection to a server, private and signed in. It takes one letter after another.
pub struct Session {
    server: String,
    timeouts: Timeouts,
    /// `None` once the connection is of no more use.
    talk: Option<Talk>,
    /// Whether the server refused the last body. Some then still have its envelope, and would take the
    /// next one for a second (Postfix does, where it judges a letter at its end).
    untidy: bool,
}

impl Session {
    pub(super) fn new(server: String, timeouts: Timeouts, talk: Talk) -> Self {
        Self { server, timeouts, talk: Some(talk), untidy: false }
    }

    /// Whether another letter can be handed in here.
    pub fn usable(&self) -> bool {
        self.talk.is_some()
    }

    /// Hands a letter in. `before_body` is called once, after the server's 354 and before the first
    /// byte of the body; where it fails, the connection is dropped and the letter is unsent.
    ///
    /// The first recipient is the target: where the server refuses it, the letter is refused. A
    /// refused copy does not stop the letter: it stands in the outcome, with what the server said of
    /// it.
    ///
    /// A letter larger than the server takes is refused with code 552 and the server's own limit,
    /// and not a byte of it is sent (RFC 1870 section 6.1).
    ///
    /// An address with letters beyond ASCII goes only to a server that offers SMTPUTF8; to others the
    /// letter is refused with code 553 and not a byte of it is sent (RFC 6531 section 3.2).
    ///
    /// A delivery that is not awaited to its end leaves the session unusable.
    pub async fn deliver(
        &mut self,
        envelope: &Envelope,
        mime: &[u8],
        before_body: impl FnOnce() -> Result<(), Notice>,
    ) -> Outcome {
        let Some(mut talk) = self.talk.take() else {
            return Outcome::Unsent(self.unsent(Broken::Cut));
        };
        let mime = crlf_only(mime);
        if let Some(max) = talk.offers().max_bytes.filter(|max| mime.len() as u64 > *max) {
            self.talk = Some(talk);
            return Outcome::Refused(Reply { code: 552, words: format!("SIZE {max}") });
        }
        if needs_utf8(envelope) && !talk.offers().smtputf8 {
            self.talk = Some(talk);
            return Outcome::Refused(no_utf8());
        }
        if let Err(broken) = self.tidy(&mut talk).await {
            return Outcome::Unsent(self.unsent(broken));
        }
        let copies = match hand_in(&mut talk, envelope, mime.len(), &self.timeouts).await {
            Ok(copies) => copies,
            Err(NotTaken::Broken(broken)) => return Outcome::Unsent(self.unsent(broken)),
            Err(NotTaken::Reply(reply)) => {
                self.talk = start_over(talk, &reply, &self.timeouts).await;
                return self.not_taken(reply);
            }
        };
        if let Err(notice) = before_body() {
            return Outcome::Unsent(notice);
        }
        let body = mime.strip_suffix(b"\r\n").unwrap_or(&mime);
        match talk.say_body(body, self.timeouts.final_reply).await {
            Ok(reply) => self.after_body(talk, reply, copies),
            Err(broken) => Outcome::Unknown(self.unknown(broken), copies),
        }
    }

    /// Asks whether this address may send, by the envelope of a letter to itself, and takes the
    /// question back; no letter begins. Many servers judge the sender only when they hear of a
    /// recipient.
    ///
    /// # Errors
    /// [`ConnectError::Permission`] in the server's words; [`ConnectError::Broken`].
    pub async fn may_send_from(&mut self, address: &EmailAddress) -> Result<(), ConnectError> {
        let limit = self.timeouts.command;
        let broken = |broken| broken_off(&self.server, broken);
        let mut talk = self.talk.take().ok_or_else(|| broken(Broken::Cut))?;
        let utf8 = if address.needs_utf8() { " SMTPUTF8" } else { "" };
        if address.needs_utf8() && !talk.offers().smtputf8 {
            self.talk = Some(talk);
            let (server, address, reply) = (self.server.clone(), address.clone(), no_utf8());
            return Err(ConnectError::Permission { server, address, reply });
        }
        let commands =
            [format!("MAIL FROM:<{address}>{utf8}\r\n"), format!("RCPT TO:<{address}>\r\n")];
        for command in commands {
            let reply = talk.ask(command, limit).await.map_err(broken)?;
            if !(200..300).contains(&reply.code) {
                self.talk = start_over(talk, &reply, &self.timeouts).await;
                let (server, address) = (self.server.clone(), address.clone());
                return Err(ConnectError::Permission { server, address, reply });
            }
        }
        talk.ask("RSET\r\n", limit).await.map_err(broken)?;
        self.talk = Some(talk);
        Ok(())
    }

    /// Says goodbye, and does not wait long for the answer.
    pub async fn quit(mut self) {
        if let Some(mut talk) = self.talk.take() {
            let limit = QUIT_LIMIT.min(self.timeouts.command);
            if let Err(broken) = talk.ask("QUIT\r\n", limit).await {
                tracing::debug!(server = self.server, ?broken, "no goodbye");
            }
        }
    }

    /// Clears the table after a body that was refused. Only now: that letter's end had to be known
    /// first.
    async fn tidy(&mut self, talk: &mut Talk) -> Result<(), Broken> {
        if !std::mem::take(&mut self.untidy) {
            return Ok(());
        }
        let reply = talk.ask("RSET\r\n", self.timeouts.command).await?;
        if (200..300).contains(&reply.code) { Ok(()) } else { Err(Broken::Garbled) }
    }

    fn after_body(&mut self, talk: Talk, reply: Reply, lost: Vec<LostCopy>) -> Outcome {
        tracing::debug!(server = self.server, code = reply.code, "after the body");
        if reply.code != CLOSING {
            self.talk = Some(talk);
        }
        match reply.code {
            200..300 => Outcome::Accepted(reply, lost),
            400..500 => {
                self.untidy = true;
                Outcome::Deferred(reply)
            }
            500..600 => {
                self.untidy = true;
                Outcome::Refused(reply)
            }
            _ => {
                self.talk = None;
                Outcome::Unknown(self.unknown(Broken::Garbled), lost)
            }
        }
    }

    fn not_taken(&self, reply: Reply) -> Outcome {
        tracing::debug!(server = self.server, code = reply.code, "not taken");
        match reply.code {
            400..500 => Outcome::Deferred(reply),
            500..600 => Outcome::Refused(reply),
            _ => Outcome::Unsent(self.unsent(Broken::Garbled)),
        }
    }

    fn unsent(&self, broken: Broken) -> Notice {
        match broken {
            Broken::Cut => Notice::new("mail-unsent-cut"),
            Broken::Silent(limit) => Notice::new("mail-unsent-silent").count("secs", secs(limit)),
            Broken::Garbled => Notice::new("mail-unsent-garbled"),
        }
        .text("server", &self.server)
    }

    fn unknown(&self, broken: Broken) -> Notice {
        tracing::warn!(server = self.server, ?broken, "nobody knows whether the letter arrived");
        match broken {
            Broken::Cut => Notice::new("mail-unknown-cut"),
            Broken::Silent(limit) => Notice::new("mail-unknown-silent").count("secs", secs(limit)),
            Broken::Garbled => Notice::new("mail-unknown-garbled"),
        }
        .text("server", &self.server)
    }
}

/// What a server would say that cannot carry such an address (RFC 5248: X.6.7), and was not asked.
fn no_utf8() -> Reply {
    Reply { code: 553, words: "5.6.7 SMTPUTF8".into() }
}

/// Clears the table for the next letter after a refusal; `None` where the session has ended.
async fn start_over(mut talk: Talk, refusal: &Reply, timeouts: &Timeouts) -> Option<Talk> {
    if talk.is_over() || refusal.code == CLOSING || !(400..600).contains(&refusal.code) {
        return None;
    }
    let answer = talk.ask("RSET\r\n", timeouts.command).await;
    answer.is_ok_and(|reply| (200..300).contains(&reply.code)).then_some(talk)
}

/// The bytes with CRLF for every line break. A bare one would let a server end the letter where
/// we do not, and take the rest for commands.
fn crlf_only(mime: &[u8]) -> Cow<'_, [u8]> {
    let bare = |(at, byte): (usize, &u8)| match byte {
        b'\n' => at == 0 || mime.get(at - 1) != Some(&b'\r'),
        b'\r' => mime.get(at + 1) != Some(&b'\n'),
        _ => false,
    };
    if !mime.iter().enumerate().any(bare) {
        return Cow::Borrowed(mime);
    }
    let mut out = Vec::with_capacity(mime.len() + 64);
    for (at, byte) in mime.iter().enumerate() {
        match byte {
            b'\n' if at > 0 && mime.get(at - 1) == Some(&b'\r') => {}
            b'\n' | b'\r' => out.extend_from_slice(b"\r\n"),
            other => out.push(*other),
        }
    }
    Cow::Owned(out)
}

fn secs(limit: Duration) -> usize {
    usize::try_from(limit.as_secs()).unwrap_or(usize::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_line_break_becomes_crlf() {
        for (mime, expected) in [
            (&b"a\r\nb\r\n"[..], &b"a\r\nb\r\n"[..]),
            (b"a\nb", b"a\r\nb"),
            (b"a\rb", b"a\r\nb"),
            (b"\n.\n", b"\r\n.\r\n"),
            (b"a\r\r\nb\n\r", b"a\r\n\r\nb\r\n\r\n"),
            (b"", b""),
        ] {
            assert_eq!(crlf_only(mime), expected, "{mime:?}");
        }
        assert!(matches!(crlf_only(b"a\r\nb"), Cow::Borrowed(_)));
    }
}
