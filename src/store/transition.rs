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
    let line = log::append(tx, id, now, state, &what, reply)?;
    let failed = matches!(happening, Happening::Ended(Outcome::Deferred(_) | Outcome::Unsent(_)));
    let failures = if failed { was.failures.saturating_add(1) } else { 0 };
    let not_before = if failed { later(now, wait_after(failures)) } else { Timestamp::UNIX_EPOCH };
    let begun = u32::from(*happening == Happening::BodyBegins);
    let away = matches!(state, DeliveryState::Sending | DeliveryState::HandedOver);
    let update = tx
        .prepare_cached(
            "UPDATE letters SET state = ?2, changed_ms = ?3, last_log = ?4, attempts = attempts + ?5,
                 failures = iif(?6, failures, ?7), not_before_ms = ?8, claimant = ?9 WHERE id = ?1",
        )
        .and_then(|mut update| {
            update.execute(params![
                id,
                state,
                Ms(now),
                line,
                begun,
                // A letter on its way has not yet succeeded: it keeps its count.
                away || *happening == Happening::FoundOnStart,
                failures,
                Ms(not_before),
                claimant.filter(|_| away),
            ])
        })
        .during("changing a letter's state");
    match update {
        Err(failure) if failure.is_unique() => Err(StoreError::Replaced(id).into()),
        other => other.map(|_| (state, was)),
    }
}

fn standing(tx: &Transaction<'_>, id: i64) -> Result<Standing> {
    tx.prepare_cached(
        "SELECT state, attempts, failures, carrier, claimant FROM letters WHERE id = ?1",
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
