//! What stops all letters of a carrier, for how long, and what lets them go again.

use jiff::{SignedDuration, Timestamp};
use rusqlite::{Transaction, params};

use super::error::{During, Result};
use super::log;
use super::record::{Carrier, NoSession};
use super::row::{Ms, args_json};
use super::transition::later;
use crate::domain::{
    DeliveryState, HangsOn, Happening, Meaning, Moment, Notice, Outcome, WAIT_FOR_PERSON,
    account_asks_after, pause_after,
};

/// The columns of a carrier that nothing stops.
macro_rules! free {
    () => {
        "failures = 0, paused_until_ms = 0, why_id = NULL, why_args = NULL, offline = 0,
         needs_person = 0, hangs_on = 0"
    };
}

/// Counts an attempt of this carrier without an answer for good; gives how many there were in a row.
pub(super) fn count_tried(tx: &Transaction<'_>, carrier: &Carrier) -> Result<u32> {
    tx.prepare_cached(
        "UPDATE carriers SET failures = failures + 1 WHERE name = ?1 RETURNING failures",
    )
    .and_then(|mut update| update.query_row([carrier], |row| row.get(0)))
    .during("counting a failure")
}

/// An attempt of this carrier failed: perhaps all of its letters have to wait.
pub(super) fn count_failure(
    tx: &Transaction<'_>,
    carrier: &Carrier,
    outcome: &Outcome,
    Moment { now, chance }: Moment,
) -> Result<()> {
    let failures = count_tried(tx, carrier)?;
    let Some(wait) = pause_after(outcome, failures, chance) else { return Ok(()) };
    let why = match outcome {
        Outcome::Refused(reply) => Meaning::of(reply).notice(),
        other => log::line(&Happening::Ended(other.clone()), DeliveryState::Sending, 0).0,
    };
    let hangs_on = match carrier {
        Carrier::Practice => HangsOn::Here,
        Carrier::Account(_) => HangsOn::after(outcome),
    };
    let stop = Stop { why: &why, offline: false, needs_person: false, hangs_on };
    stop_all(tx, carrier, now, wait, stop)
}

/// Why a carrier's letters are stopped.
pub(super) struct Stop<'a> {
    pub(super) why: &'a Notice,
    pub(super) offline: bool,
    pub(super) needs_person: bool,
    pub(super) hangs_on: HangsOn,
}

impl<'a> From<&'a NoSession> for Stop<'a> {
    fn from(it: &'a NoSession) -> Self {
        let NoSession { why, offline, needs_person, hangs_on, .. } = it;
        Self { why, offline: *offline, needs_person: *needs_person, hangs_on: *hangs_on }
    }
}

/// Stops a carrier's letters for so long; or for a day, where only the person can mend it, or where
/// nothing has worked for so many days that the person is asked.
pub(super) fn stop_all(
    tx: &Transaction<'_>,
    carrier: &Carrier,
    now: Timestamp,
    mut wait: SignedDuration,
    mut stop: Stop<'_>,
) -> Result<()> {
    let (tries, first) = count_failing(tx, carrier, now, stop.needs_person)?;
    if account_asks_after(tries, first, now) {
        stop.needs_person = true;
        // What the person changes about the account may be what was wanted.
        stop.hangs_on = stop.hangs_on.min(HangsOn::Account);
    }
    if stop.needs_person && !stop.offline {
        wait = WAIT_FOR_PERSON;
    }
    pause(tx, carrier, later(now, wait), &stop)
}

/// Counts a try at which nothing worked; gives how many there were in a row, and when the first was. What
/// the person has to mend anyway ends the row.
fn count_failing(
    tx: &Transaction<'_>,
    carrier: &Carrier,
    now: Timestamp,
    ends: bool,
) -> Result<(u32, Timestamp)> {
    tx.prepare_cached(
        "UPDATE carriers SET failing_ms = iif(failing_tries > 0, failing_ms, ?2),
             failing_tries = iif(?3, 0, failing_tries + 1)
         WHERE name = ?1 RETURNING failing_tries, failing_ms",
    )
    .and_then(|mut update| {
        update.query_row(params![carrier, Ms(now), ends], |row| {
            Ok((row.get(0)?, row.get::<_, Ms>(1)?.0))
        })
    })
    .during("counting how long an account fails")
}

/// Stops a carrier's letters until then.
pub(super) fn pause(
    tx: &Transaction<'_>,
    carrier: &Carrier,
    until: Timestamp,
    stop: &Stop<'_>,
) -> Result<()> {
    let Stop { why, offline, needs_person, hangs_on } = stop;
    tx.prepare_cached(
        "INSERT INTO carriers (name, paused_until_ms, why_id, why_args, offline, needs_person,
             hangs_on)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
         ON CONFLICT DO UPDATE SET paused_until_ms = excluded.paused_until_ms,
             why_id = excluded.why_id, why_args = excluded.why_args, offline = excluded.offline,
             needs_person = excluded.needs_person, hangs_on = excluded.hangs_on",
    )
    .and_then(|mut update| {
        let why_args = args_json(why);
        update.execute(params![
            carrier,
            Ms(until),
            why.id,
            why_args,
            offline,
            needs_person,
            hangs_on,
        ])
    })
    .during("pausing an account")?;
    Ok(())
}

/// Something has worked: the letters of this carrier go. Writes nothing where nothing was in the way.
pub(super) fn resume(tx: &Transaction<'_>, carrier: &Carrier) -> Result<()> {
    tx.prepare_cached(concat!(
        "UPDATE carriers SET ",
        free!(),
        ", failing_tries = 0, failing_ms = 0
             WHERE name = ?1 AND (failures > 0 OR paused_until_ms > 0 OR failing_tries > 0)"
    ))
    .and_then(|mut update| update.execute([carrier]))
    .during("ending a pause")?;
    Ok(())
}

/// Ends the wait of a carrier, or of all, where it hangs on no more than this. Since when nothing has
/// worked is not forgotten: nothing has worked yet.
pub(super) fn lift(tx: &Transaction<'_>, up_to: HangsOn, of: Option<&Carrier>) -> Result<()> {
    tx.prepare_cached(concat!(
        "UPDATE carriers SET ",
        free!(),
        " WHERE (?1 IS NULL OR name = ?1) AND hangs_on <= ?2 AND paused_until_ms > 0"
    ))
    .and_then(|mut update| update.execute(params![of, up_to]))
    .during("ending a wait")?;
    Ok(())
}

/// Ends waits beyond this moment: no clock can have meant them.
pub(super) fn end_beyond(tx: &Transaction<'_>, longest: Timestamp) -> Result<()> {
    tx.prepare_cached(concat!(
        "UPDATE carriers SET ",
        free!(),
        ", failing_tries = 0, failing_ms = 0
         WHERE paused_until_ms > ?1"
    ))
    .and_then(|mut update| update.execute([Ms(longest)]))
    .during("ending impossible waits")?;
    Ok(())
}
