//! A letter's log: one line for each thing that happened to it, never changed and never deleted.

use rusqlite::{Transaction, params};

use super::Store;
use super::error::{During, Result, StoreError};
use super::record::LogRecord;
use super::row::{Ms, args_json, notice, reply};
use crate::domain::{DeliveryState, Happening, Notice, Outcome, Reply};

use jiff::Timestamp;

impl Store {
    /// What happened to a letter, oldest first.
    ///
    /// # Errors
    /// See [`StoreError`].
    pub fn log(&self, id: i64) -> std::result::Result<Vec<LogRecord>, StoreError> {
        self.read(|conn| {
            conn.prepare_cached("SELECT * FROM log WHERE letter = ?1 ORDER BY line")
                .and_then(|mut select| {
                    let lines = select.query_map([id], |row| {
                        Ok(LogRecord {
                            at: row.get::<_, Ms>("at_ms")?.0,
                            state: row.get("state")?,
                            what: notice(row, "what_id", "what_args")?
                                .unwrap_or_else(nothing_known),
                            reply: reply(row)?,
                        })
                    })?;
                    lines.collect()
                })
                .during("reading a letter's log")
        })
    }
}

/// Adds the line of this number.
pub(super) fn append(
    tx: &Transaction<'_>,
    (letter, line): (i64, i64),
    at: Timestamp,
    state: DeliveryState,
    what: &Notice,
    reply: Option<&Reply>,
) -> Result<()> {
    tx.prepare_cached(
        "INSERT INTO log (letter, line, at_ms, state, what_id, what_args, code, words)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
    )
    .and_then(|mut insert| {
        insert.execute(params![
            letter,
            line,
            Ms(at),
            state,
            what.id,
            args_json(what),
            reply.map(|reply| reply.code),
            reply.map(|reply| &reply.words),
        ])
    })
    .during("adding to a letter's log")?;
    Ok(())
}

/// That a letter came into the outbox.
pub(super) fn queued(practice: bool) -> Notice {
    if practice {
        Notice::new("store-log-queued-practice")
    } else {
        Notice::new("store-log-queued")
    }
}

/// What the log says about something that happened, and the server's words where there are some.
/// `tries` is how often a server has put the letter off by now.
pub(super) fn line(
    happening: &Happening,
    from: DeliveryState,
    tries: usize,
) -> (Notice, Option<&Reply>) {
    match happening {
        Happening::Claimed => (Notice::new("store-log-claimed"), None),
        Happening::BodyBegins => (Notice::new("store-log-body-begins"), None),
        Happening::HeldBack => (Notice::new("store-log-held-back"), None),
        Happening::Ended(Outcome::Accepted(reply, _)) => {
            (Notice::new("store-log-accepted"), Some(reply))
        }
        Happening::Ended(Outcome::Refused(reply)) => {
            (Notice::new("store-log-refused"), Some(reply))
        }
        Happening::Ended(Outcome::Deferred(reply)) => {
            (Notice::new("store-log-deferred"), Some(reply))
        }
        Happening::Ended(Outcome::Unsent(why) | Outcome::Unknown(why, _)) => (why.clone(), None),
        Happening::PutOffTooOften(reply) => {
            (Notice::new("store-log-put-off-too-often").count("tries", tries), Some(reply))
        }
        Happening::Unreadable => (Notice::new("store-log-unreadable"), None),
        Happening::BrokenOff => (Notice::new("store-log-broken-off"), None),
        Happening::FoundOnStart if from == DeliveryState::HandedOver => {
            (Notice::new("store-log-found-unsure"), None)
        }
        Happening::FoundOnStart => (Notice::new("store-log-found-unsent"), None),
        Happening::CalledBack => (Notice::new("store-log-called-back"), None),
        Happening::FoundInSent(place) => (place.clone(), None),
        Happening::MarkedSent => (Notice::new("store-log-marked-sent"), None),
        Happening::SentAgain => (Notice::new("store-log-sent-again"), None),
        Happening::WrittenAnew => (Notice::new("store-log-written-anew"), None),
    }
}

/// For a line that a broken file has lost.
pub(super) fn nothing_known() -> Notice {
    Notice::new("store-log-nothing-known")
}
