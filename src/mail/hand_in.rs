//! An envelope and DATA, up to the server's 354: nothing of the letter itself leaves here.
//!
//! Where the server offers it, commands go in groups (RFC 2920): one journey there and back for an
//! envelope, not one for each command.

use std::time::Duration;

use super::Timeouts;
use super::session::CLOSING;
use super::talk::{Broken, Talk};
use crate::domain::{EmailAddress, Envelope, LostCopy, Reply};

/// The server waits for the letter (RFC 5321 section 4.3.2).
const GO_ON: u16 = 354;

/// Why an envelope was not taken.
pub(super) enum NotTaken {
    /// In the server's words.
    Reply(Reply),
    /// The conversation is over.
    Broken(Broken),
}

/// What a command is for, which says what a refusal of it means.
enum Purpose<'a> {
    Sender,
    Target,
    Copy(&'a EmailAddress),
    Data,
}

struct Line<'a> {
    purpose: Purpose<'a>,
    command: String,
    limit: Duration,
}

/// MAIL, RCPT for each, DATA up to the 354. Gives the copies that were refused.
///
/// The body may follow only on `Ok`: a 354 after a refused target is none.
pub(super) async fn hand_in(
    talk: &mut Talk,
    envelope: &Envelope,
    bytes: usize,
    timeouts: &Timeouts,
) -> Result<Vec<LostCopy>, NotTaken> {
    let lines = lines(talk, envelope, bytes, timeouts);
    let mut lost_copies = Vec::new();
    for group in groups(talk, &lines) {
        let commands: Vec<_> =
            group.iter().map(|line| (line.command.as_str(), line.limit)).collect();
        let (replies, broken) = talk.ask_together(&commands).await;
        let waits_for_body = replies.len() == group.len()
            && group.last().is_some_and(|line| matches!(line.purpose, Purpose::Data))
            && replies.last().is_some_and(|reply| reply.code == GO_ON);
        for (line, reply) in group.iter().zip(replies) {
            if let Err(refusal) = judge(line, reply, &mut lost_copies) {
                if waits_for_body {
                    // It refused the envelope and wants the letter all the same (RFC 2920 section 3.1).
                    talk.give_up();
                }
                return Err(refusal);
            }
        }
        if let Some(broken) = broken {
            return Err(NotTaken::Broken(broken));
        }
    }
    Ok(lost_copies)
}

/// Whether one of its addresses has letters beyond ASCII.
pub(super) fn needs_utf8(envelope: &Envelope) -> bool {
    std::iter::once(&envelope.from).chain(&envelope.to).any(EmailAddress::needs_utf8)
}

fn lines<'a>(
    talk: &Talk,
    envelope: &'a Envelope,
    bytes: usize,
    timeouts: &Timeouts,
) -> Vec<Line<'a>> {
    let size = if talk.offers().takes_size { format!(" SIZE={bytes}") } else { String::new() };
    let utf8 = if needs_utf8(envelope) { " SMTPUTF8" } else { "" };
    let mut lines = vec![Line {
        purpose: Purpose::Sender,
        command: format!("MAIL FROM:<{}>{size}{utf8}\r\n", envelope.from),
        limit: timeouts.command,
    }];
    lines.extend(envelope.to.iter().enumerate().map(|(index, recipient)| Line {
        purpose: if index == 0 { Purpose::Target } else { Purpose::Copy(recipient) },
        command: format!("RCPT TO:<{recipient}>\r\n"),
        limit: timeouts.command,
    }));
    lines.push(Line { purpose: Purpose::Data, command: "DATA\r\n".into(), limit: timeouts.data });
    lines
}

/// What may be said before the next answer is awaited. DATA waits for the recipients where there is
/// more than one: if the target is refused and a copy is not, the server would want the body.
fn groups<'l, 'a>(talk: &Talk, lines: &'l [Line<'a>]) -> Vec<&'l [Line<'a>]> {
    const WITH_ONE_RECIPIENT: usize = 3;
    if !talk.offers().pipelining {
        lines.chunks(1).collect()
    } else if lines.len() <= WITH_ONE_RECIPIENT {
        vec![lines]
    } else {
        let (envelope, data) = lines.split_at(lines.len() - 1);
        vec![envelope, data]
    }
}

fn judge(line: &Line<'_>, reply: Reply, lost_copies: &mut Vec<LostCopy>) -> Result<(), NotTaken> {
    match (&line.purpose, reply.code) {
        (Purpose::Sender | Purpose::Target | Purpose::Copy(_), 200..300)
        | (Purpose::Data, GO_ON) => Ok(()),
        (Purpose::Copy(copy), 400..600) if reply.code != CLOSING => {
            tracing::info!(code = reply.code, "a copy was not taken");
            lost_copies.push(LostCopy { address: (*copy).clone(), reply });
            Ok(())
        }
        _ => Err(NotTaken::Reply(reply)),
    }
}
