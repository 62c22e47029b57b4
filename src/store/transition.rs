//! One step of a letter: as the domain says, with a line in the log; and what it means for the others
//! of its carrier.

use jiff::Timestamp;
use rusqlite::{OptionalExtension, Transaction, params};

use super::error::{During, Result, StoreError};
use super::log;
use super::record::Carrier;
use super::row::{Ms, args_json};
use crate::domain::{DeliveryState, Happening, Notice, Outcome, Reply, pause_after, wait_after};

/// What decides about a letter's next step.
pub(super) struct Standing {
    state: DeliveryState,
    /// How often its body was begun.
    pub(super) attempts: u32,
    failures: u32,
    /// What takes it away.
    pub(super) carrier: Carrier,
    claimant: Option<i64>,
    last_line: i64,
}

/// Applies what happened, as the domain says, with its line in the log; gives the new state and what
/// was before. With a claimant, the letter must be theirs, or become theirs by being claimed.
pub(super) fn step(
    tx: &Transaction<'_>,
    id: i64,
    happening: &Happening,
    now: Timestamp,
    claimant: Option<i64>,
) -> Result<(DeliveryState, Standing)> {
    let was = standing(tx, id)?;
    if claimant.is_some() && *happening != Happening::Claimed && was.claimant != claimant {
        return Err(StoreError::NotClaimed(id).into());
    }
    let state = was.state.after(happening)?;
    let (what, reply): (Notice, Option<&Reply>) = log::line(happening, was.state);
    let line = was.last_line + 1;
    log::append(tx, (id, line), now, state, &what, reply)?;
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
                "UPDATE letters SET state = ?2, last_line = ?3, attempts = attempts + 1 WHERE id = ?1",
            )
            .and_then(|mut update| update.execute(params![id, state, line]))
            .during(during)?,
        _ => put_on_shelf(tx, id, happening, now, &was, state)?,
    };
    Ok((state, was))
}

/// Where a letter is.
pub(super) fn state_of(tx: &Transaction<'_>, id: i64) -> Result<DeliveryState> {
    Ok(standing(tx, id)?.state)
}

/// The steps after which a letter is not, or no longer, being delivered.
fn put_on_shelf(
    tx: &Transaction<'_>,
    id: i64,
    happening: &Happening,
    now: Timestamp,
    was: &Standing,
    state: DeliveryState,
) -> Result<usize> {
    let (failures, not_before) = match happening {
        Happening::Ended(Outcome::Deferred(_) | Outcome::Unsent(_)) => {
            let failures = was.failures.saturating_add(1);
            (failures, later(now, wait_after(failures)))
        }
        Happening::FoundOnStart => (was.failures, Timestamp::UNIX_EPOCH),
        _ => (0, Timestamp::UNIX_EPOCH),
    };
    let shelf = match state {
        DeliveryState::Refused | DeliveryState::Unsure => 0,
        DeliveryState::Queued | DeliveryState::Sending | DeliveryState::HandedOver => 1,
        DeliveryState::Sent => 2,
        DeliveryState::Cancelled => 3,
    };
    let withdrawn = state == DeliveryState::Cancelled && was.attempts == 0;
    let update = tx
        .prepare_cached(
            "UPDATE letters SET state = ?2, last_line = ?3, claimant = NULL, failures = ?4,
                 not_before_ms = ?5, shelf = ?6, listed_ms = ?7, withdrawn = ?8 WHERE id = ?1",
        )
        .and_then(|mut update| {
            let (not_before, now) = (Ms(not_before), Ms(now));
            let line = was.last_line + 1;
            update.execute(params![id, state, line, failures, not_before, shelf, now, withdrawn])
        })
        .during("changing a letter's state");
    match update {
        Err(failure) if failure.is_unique() => Err(StoreError::Replaced(id).into()),
        other => other,
    }
}

fn standing(tx: &Transaction<'_>, id: i64) -> Result<Standing> {
    tx.prepare_cached(
        "SELECT state, attempts, failures, carrier, claimant, last_line FROM letters WHERE id = ?1",
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
                })
            })
            .optional()
    })
    .during("reading a letter's state")?
    .ok_or_else(|| StoreError::NoLetter(id).into())
}

/// An attempt of this carrier failed: perhaps all of its letters have to wait.
pub(super) fn count_failure(
    tx: &Transaction<'_>,
    carrier: &Carrier,
    outcome: &Outcome,
    now: Timestamp,
) -> Result<()> {
    let failures: u32 = tx
        .prepare_cached(
            "UPDATE carriers SET failures = failures + 1 WHERE name = ?1 RETURNING failures",
        )
        .and_then(|mut update| update.query_row([carrier], |row| row.get(0)))
        .during("counting a failure")?;
    let Some(wait) = pause_after(outcome, failures) else { return Ok(()) };
    let happening = Happening::Ended(outcome.clone());
    let (why, _) = log::line(&happening, DeliveryState::Sending);
    pause(tx, carrier, later(now, wait), &why)
}

/// Stops a carrier's letters until then.
pub(super) fn pause(
    tx: &Transaction<'_>,
    carrier: &Carrier,
    until: Timestamp,
    why: &Notice,
) -> Result<()> {
    tx.prepare_cached(
        "INSERT INTO carriers (name, paused_until_ms, why_id, why_args) VALUES (?1, ?2, ?3, ?4)
         ON CONFLICT DO UPDATE SET paused_until_ms = excluded.paused_until_ms,
             why_id = excluded.why_id, why_args = excluded.why_args",
    )
    .and_then(|mut update| update.execute(params![carrier, Ms(until), why.id, args_json(why)]))
    .during("pausing an account")?;
    Ok(())
}

/// Lets the letters of a carrier, or of all, go; writes nothing where nothing was paused.
pub(super) fn resume(tx: &Transaction<'_>, carrier: Option<&Carrier>) -> Result<()> {
    tx.prepare_cached(
        "UPDATE carriers SET failures = 0, paused_until_ms = 0, why_id = NULL, why_args = NULL
         WHERE (?1 IS NULL OR name = ?1) AND (failures > 0 OR paused_until_ms > 0)",
    )
    .and_then(|mut update| update.execute([carrier]))
    .during("ending a pause")?;
    Ok(())
}

fn later(now: Timestamp, wait: jiff::SignedDuration) -> Timestamp {
    now.checked_add(wait).unwrap_or(Timestamp::MAX)
}
