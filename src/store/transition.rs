//! One step of a letter: as the domain says, with a line in the log.

use jiff::{SignedDuration, Timestamp};
use rusqlite::{OptionalExtension, Transaction, params};

use super::anew::can_be_anew;
use super::error::{During, Result, StoreError};
use super::log;
use super::record::Carrier;
use super::row::Ms;
use crate::domain::{
    DeliveryState, Happening, Moment, NotAllowed, Notice, Outcome, Reply, asks_after, wait_after,
    wait_put_off,
};

/// Puts a letter on its shelf.
const SHELVE: &str =
    "UPDATE letters SET state = ?2, last_line = ?3, claimant = NULL, failures = ?4,
         not_before_ms = ?5, shelf = ?6, listed_ms = ?7, deferrals = ?8, deferred_ms = ?9,
         held_id = NULL, held_args = NULL
     WHERE id = ?1 AND withdrawn = ?10 AND rewritten = ?11"; // which they always are
/// The same where a letter begins or ceases to stand in the way of another.
const SHELVE_AND_GUARD: &str =
    "UPDATE letters SET state = ?2, last_line = ?3, claimant = NULL, failures = ?4,
         not_before_ms = ?5, shelf = ?6, listed_ms = ?7, deferrals = ?8, deferred_ms = ?9,
         held_id = NULL, held_args = NULL, withdrawn = ?10, rewritten = ?11
     WHERE id = ?1";

/// What decides about a letter's next step.
pub(super) struct Standing {
    state: DeliveryState,
    /// How often its body was begun.
    pub(super) attempts: u32,
    failures: u32,
    /// How often a server has put it off, in a row, and since when.
    deferrals: u32,
    deferred: Timestamp,
    /// What takes it away.
    pub(super) carrier: Carrier,
    claimant: Option<i64>,
    /// Whether another letter may take its place.
    rewritten: bool,
    last_line: i64,
    /// It does not go before.
    not_before: Timestamp,
}

impl Standing {
    /// Whether it can be claimed now: what is held, or can still be called back, is not due either.
    pub(super) fn is_due(&self, now: Timestamp) -> bool {
        self.state == DeliveryState::Queued && self.not_before <= now
    }
}

/// Applies what happened, as the domain says, with its line in the log; gives the new state and what
/// was before. With a claimant, the letter must be theirs, or become theirs by being claimed.
pub(super) fn step(
    tx: &Transaction<'_>,
    id: i64,
    happening: &Happening,
    at: Moment,
    claimant: Option<i64>,
) -> Result<(DeliveryState, Standing)> {
    let was = standing(tx, id)?;
    if claimant.is_some() && *happening != Happening::Claimed && was.claimant != claimant {
        return Err(StoreError::NotClaimed(id).into());
    }
    let state = was.state.after(happening)?;
    if *happening == Happening::WrittenAnew && !can_be_anew(tx, id)? {
        return Err(NotAllowed { from: was.state, happening: happening.clone() }.into());
    }
    let (what, reply): (Notice, Option<&Reply>) = log::line(happening, was.state, tries(&was));
    let line = was.last_line + 1;
    log::append(tx, (id, line), at.now, state, &what, reply)?;
    let during = "changing a letter's state";
    match happening {
        Happening::Claimed => tx
            .prepare_cached(
                "UPDATE letters SET state = ?2, last_line = ?3, claimant = ?4 WHERE id = ?1",
            )
            .and_then(|mut update| update.execute(params![id, state, line, claimant]))
            .during(during)?,
        Happening::BodyBegins => tx
            .prepare_cached(
                "UPDATE letters SET state = ?2, last_line = ?3, attempts = attempts + 1, copies_lost = 0
                 WHERE id = ?1",
            )
            .and_then(|mut update| update.execute(params![id, state, line]))
            .during(during)?,
        Happening::HeldBack => tx
            .prepare_cached(
                "UPDATE letters SET state = ?2, last_line = ?3, attempts = attempts - 1 WHERE id = ?1",
            )
            .and_then(|mut update| update.execute(params![id, state, line]))
            .during(during)?,
        _ => put_on_shelf(tx, id, happening, at, &was, state)?,
    };
    Ok((state, was))
}

/// Claims a letter whose body begins in the same transaction: both steps, with a line for each. Gives
/// what was before.
pub(super) fn claim_and_begin(
    tx: &Transaction<'_>,
    id: i64,
    at: Moment,
    claimant: i64,
) -> Result<Standing> {
    let was = standing(tx, id)?;
    if !was.is_due(at.now) {
        return Err(StoreError::NotClaimed(id).into());
    }
    let (mut state, mut line) = (was.state, was.last_line);
    for happening in [Happening::Claimed, Happening::BodyBegins] {
        let (what, reply) = log::line(&happening, state, tries(&was));
        state = state.after(&happening)?;
        line += 1;
        log::append(tx, (id, line), at.now, state, &what, reply)?;
    }
    tx.prepare_cached(
        "UPDATE letters SET state = ?2, last_line = ?3, claimant = ?4, attempts = attempts + 1,
             copies_lost = 0
         WHERE id = ?1",
    )
    .and_then(|mut update| update.execute(params![id, state, line, claimant]))
    .during("changing a letter's state")?;
    Ok(was)
}

/// The steps after which a letter is not, or no longer, being delivered.
fn put_on_shelf(
    tx: &Transaction<'_>,
    id: i64,
    happening: &Happening,
    Moment { now, chance }: Moment,
    was: &Standing,
    state: DeliveryState,
) -> Result<usize> {
    let (failures, not_before) = match happening {
        Happening::Ended(Outcome::Deferred(_)) => {
            (was.failures, later(now, wait_put_off(was.deferrals.saturating_add(1), chance)))
        }
        Happening::Ended(Outcome::Unsent(_)) => {
            let failures = was.failures.saturating_add(1);
            (failures, later(now, wait_after(failures, chance)))
        }
        Happening::FoundOnStart | Happening::BrokenOff => (was.failures, Timestamp::UNIX_EPOCH),
        _ => (0, Timestamp::UNIX_EPOCH),
    };
    let (deferrals, deferred) = match happening {
        Happening::Ended(Outcome::Deferred(_)) if was.deferrals == 0 => (1, now),
        Happening::Ended(Outcome::Deferred(_)) => (was.deferrals.saturating_add(1), was.deferred),
        Happening::Ended(Outcome::Unsent(_)) | Happening::FoundOnStart | Happening::BrokenOff => {
            (was.deferrals, was.deferred)
        }
        _ => (0, Timestamp::UNIX_EPOCH),
    };
    let shelf = match state {
        DeliveryState::Refused | DeliveryState::Unsure => 0,
        DeliveryState::Queued | DeliveryState::Sending | DeliveryState::HandedOver => 1,
        DeliveryState::Sent => 2,
        DeliveryState::Cancelled => 3,
    };
    let is_withdrawn = |state| state == DeliveryState::Cancelled && was.attempts == 0;
    let withdrawn = is_withdrawn(state);
    let rewritten = *happening == Happening::WrittenAnew;
    // The guard against a second letter is only touched where it changes: most letters never do.
    let stands = withdrawn == is_withdrawn(was.state) && rewritten == was.rewritten;
    let shelve = if stands { SHELVE } else { SHELVE_AND_GUARD };
    let update = tx
        .prepare_cached(shelve)
        .and_then(|mut update| {
            let (not_before, now, deferred) = (Ms(not_before), Ms(now), Ms(deferred));
            let line = was.last_line + 1;
            update.execute(params![
                id, state, line, failures, not_before, shelf, now, deferrals, deferred, withdrawn,
                rewritten,
            ])
        })
        .during("changing a letter's state");
    match update {
        Err(failure) if failure.is_unique() => Err(StoreError::Replaced(id).into()),
        other => other,
    }
}

/// Where a letter is.
pub(super) fn standing(tx: &Transaction<'_>, id: i64) -> Result<Standing> {
    tx.prepare_cached(
        "SELECT state, attempts, failures, carrier, claimant, last_line, deferrals, deferred_ms,
             not_before_ms, rewritten
         FROM letters WHERE id = ?1",
    )
    .and_then(|mut select| {
        select
            .query_row([id], |row| {
                Ok(Standing {
                    state: row.get(0)?,
                    attempts: row.get(1)?,
                    failures: row.get(2)?,
                    carrier: row.get(3)?,
                    claimant: row.get(4)?,
                    last_line: row.get(5)?,
                    deferrals: row.get(6)?,
                    deferred: row.get::<_, Ms>(7)?.0,
                    not_before: row.get::<_, Ms>(8)?.0,
                    rewritten: row.get(9)?,
                })
            })
            .optional()
    })
    .during("reading a letter's state")?
    .ok_or_else(|| StoreError::NoLetter(id).into())
}

/// How often a server has put the letter off, this time included.
fn tries(was: &Standing) -> usize {
    usize::try_from(was.deferrals).unwrap_or(usize::MAX).saturating_add(1)
}

/// How an attempt ended, and whether the letter has been put off so often that it asks.
pub(super) fn what_happened(
    tx: &Transaction<'_>,
    id: i64,
    outcome: &Outcome,
    now: Timestamp,
) -> Result<Happening> {
    if let Outcome::Deferred(reply) = outcome {
        let was = standing(tx, id)?;
        let first = if was.deferrals == 0 { now } else { was.deferred };
        if asks_after(was.deferrals.saturating_add(1), first, now) {
            return Ok(Happening::PutOffTooOften(reply.clone()));
        }
    }
    Ok(Happening::Ended(outcome.clone()))
}

pub(super) fn later(now: Timestamp, wait: SignedDuration) -> Timestamp {
    now.checked_add(wait).unwrap_or(Timestamp::MAX)
}
