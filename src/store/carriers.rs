//! The accounts that take letters away: which is next, what it waits for, and what it has really
//! handed over.

use jiff::{SignedDuration, Timestamp};
use rusqlite::{OptionalExtension, Row, Transaction, params};

use super::Store;
use super::delivery::{NEXT_OF_ALL, NEXT_OF_ONE};
use super::error::{During, Result, StoreError};
use super::record::{AccountRecord, Carrier, NextCarrier, NoSession, Waits};
use super::row::{FAR, Ms, args_json, count, notice};
use super::stop::{count_tried, end_beyond, stop_all};
use super::transition::{later, step};
use crate::domain::{Happening, Moment, Notice, Outcome, Wait, courtesy, wait_after, wait_offline};

/// The milliseconds of a row of `handed_over`.
const QUARTER_MS: i64 = 15 * 60 * 1000;
/// No wait is longer, even spread by chance: a day, for the person.
const LONGEST_WAIT: SignedDuration = SignedDuration::from_hours(30);
/// No pause between letters is longer, even spread by chance.
const LONGEST_PAUSE: SignedDuration = SignedDuration::from_hours(2);

impl Store {
    /// The carrier whose letter is to go next, of all or of this one; `None` when nothing is due.
    ///
    /// # Errors
    /// See [`StoreError`].
    pub fn next_carrier(
        &self,
        only: Option<&Carrier>,
        now: Timestamp,
    ) -> std::result::Result<Option<NextCarrier>, StoreError> {
        self.read(|conn| {
            let next = |row: &Row<'_>| {
                Ok(NextCarrier { carrier: row.get("name")?, failing: row.get("failing")? })
            };
            match only {
                None => conn
                    .prepare_cached(NEXT_OF_ALL)
                    .and_then(|mut select| select.query_row([Ms(now)], next).optional()),
                Some(carrier) => conn.prepare_cached(NEXT_OF_ONE).and_then(|mut select| {
                    select.query_row(params![Ms(now), carrier], next).optional()
                }),
            }
            .during("looking for the next letter")
        })
    }

    /// There is no session with a carrier's server: all of its letters wait, and a letter that was
    /// claimed for it goes back as it was, with the reason in its log.
    ///
    /// # Errors
    /// See [`StoreError`].
    pub fn no_session(
        &self,
        carrier: &Carrier,
        claimed: Option<i64>,
        why: &NoSession,
        at: impl Into<Moment>,
    ) -> std::result::Result<(), StoreError> {
        let Moment { now, chance } = at.into();
        self.write(|tx| {
            if let Some(id) = claimed {
                let unsent = Happening::Ended(Outcome::Unsent(why.log.clone()));
                step(tx, id, &unsent, now.into(), Some(self.claimant))?;
                let during = "putting a letter back";
                // It is not this letter's fault.
                tx.prepare_cached(
                    "UPDATE letters SET not_before_ms = 0, failures = 0 WHERE id = ?1",
                )
                .and_then(|mut update| update.execute([id]))
                .during(during)?;
            }
            let failures = count_tried(tx, carrier)?;
            let wait = if why.offline { wait_offline } else { wait_after };
            stop_all(tx, carrier, now, wait(failures, chance), why.into())
        })
    }

    /// Lets no letter of a carrier go before the end of this wait.
    ///
    /// # Errors
    /// See [`StoreError`].
    pub fn wait(&self, carrier: &Carrier, wait: &Wait) -> std::result::Result<(), StoreError> {
        self.write(|tx| {
            let (until, why) = (Ms(wait.until), &wait.why);
            tx.prepare_cached(
                "UPDATE carriers SET next_ms = ?2, next_id = ?3, next_args = ?4 WHERE name = ?1",
            )
            .and_then(|mut update| update.execute(params![carrier, until, why.id, args_json(why)]))
            .during("letting letters wait")?;
            Ok(())
        })
    }

    /// When the first pause between letters ends that is all that due letters wait for, of all
    /// carriers or of this one.
    ///
    /// # Errors
    /// See [`StoreError`].
    pub fn pause_ends(
        &self,
        only: Option<&Carrier>,
        now: Timestamp,
    ) -> std::result::Result<Option<Timestamp>, StoreError> {
        self.read(|conn| {
            conn.prepare_cached(
                "SELECT min(next_ms) FROM carriers WHERE (?3 IS NULL OR name = ?3)
                     AND paused_until_ms <= ?1 AND next_ms > ?1 AND next_id = ?2
                     AND EXISTS (SELECT 1 FROM letters WHERE state = 'queued' AND carrier = name
                                 AND not_before_ms <= ?1)",
            )
            .and_then(|mut select| {
                let pause = params![Ms(now), courtesy::PAUSE, only];
                select.query_row(pause, |row| row.get::<_, Option<Ms>>(0))
            })
            .map(|ends| ends.map(|ends| ends.0))
            .during("looking for the end of a pause")
        })
    }

    /// How many letters a carrier has handed over from the first moment up to the second.
    ///
    /// # Errors
    /// See [`StoreError`].
    pub fn handed_over(
        &self,
        carrier: &Carrier,
        from: Timestamp,
        to: Timestamp,
    ) -> std::result::Result<usize, StoreError> {
        self.read(|conn| {
            conn.prepare_cached(
                "SELECT ifnull(sum(letters), 0) FROM handed_over
                 WHERE carrier = ?1 AND quarter >= ?2 AND quarter < ?3",
            )
            .and_then(|mut select| {
                let quarters = params![carrier, quarter(from), quarter(to)];
                select.query_row(quarters, |row| row.get(0))
            })
            .map(count)
            .during("counting what was handed over")
        })
    }

    /// Every account that letters were queued for, with what it waits for.
    ///
    /// # Errors
    /// See [`StoreError`].
    pub fn accounts(&self) -> std::result::Result<Vec<AccountRecord>, StoreError> {
        self.read(|conn| {
            let mut select = conn
                .prepare_cached(
                    "SELECT *, (SELECT count(*) FROM letters WHERE practice = 0 AND shelf = 1
                         AND carrier = name) AS waiting,
                         (SELECT count(*) FROM letters WHERE held_id IS NOT NULL
                         AND carrier = name) AS held
                     FROM carriers WHERE name <> '' ORDER BY name",
                )
                .during("listing accounts")?;
            let rows = select.query_map([], account).during("listing accounts")?;
            rows.collect::<rusqlite::Result<_>>().during("listing accounts")
        })
    }

    /// The clock was set back by so much: what waits does not wait longer for it.
    ///
    /// # Errors
    /// See [`StoreError`].
    pub fn set_back(&self, by: SignedDuration) -> std::result::Result<(), StoreError> {
        let by_ms = i64::try_from(by.as_millis()).unwrap_or(i64::MAX);
        self.write(|tx| {
            for sql in [
                "UPDATE letters SET not_before_ms = max(0, not_before_ms - ?1)
                 WHERE state = 'queued' AND not_before_ms > 0 AND not_before_ms < ?2",
                "UPDATE carriers SET paused_until_ms = max(0, paused_until_ms - ?1),
                 next_ms = max(0, next_ms - ?1), failing_ms = max(0, failing_ms - ?1)
                 WHERE paused_until_ms < ?2",
                "UPDATE to_keep SET not_before_ms = max(0, not_before_ms - ?1)
                 WHERE not_before_ms > 0 AND not_before_ms < ?2",
            ] {
                tx.prepare_cached(sql)
                    .and_then(|mut update| update.execute(params![by_ms, FAR]))
                    .during("following the clock")?;
            }
            Ok(())
        })
    }

    /// Ends waits that are longer than any is: an earlier program began them by a clock that was ahead.
    ///
    /// # Errors
    /// See [`StoreError`].
    pub fn end_impossible_waits(&self, now: Timestamp) -> std::result::Result<(), StoreError> {
        self.write(|tx| {
            let (pause, wait) = (Ms(later(now, LONGEST_PAUSE)), Ms(later(now, LONGEST_WAIT)));
            let during = "ending impossible waits";
            tx.prepare_cached(
                "UPDATE carriers SET next_ms = 0, next_id = NULL, next_args = NULL
                 WHERE (next_id = ?2 AND next_ms > ?1) OR next_ms > ?3",
            )
            .and_then(|mut update| update.execute(params![pause, courtesy::PAUSE, wait]))
            .during(during)?;
            for sql in [
                "UPDATE letters SET not_before_ms = 0, deferrals = 0, deferred_ms = 0
                 WHERE state = 'queued' AND not_before_ms > ?1 AND not_before_ms < ?2",
                "UPDATE to_keep SET not_before_ms = 0
                 WHERE not_before_ms > ?1 AND not_before_ms <= ?2",
            ] {
                tx.prepare_cached(sql)
                    .and_then(|mut update| update.execute(params![wait, FAR]))
                    .during(during)?;
            }
            end_beyond(tx, later(now, LONGEST_WAIT))
        })
    }

    /// A number that changes whenever another connection has written to the file.
    ///
    /// # Errors
    /// See [`StoreError`].
    pub fn others_wrote(&self) -> std::result::Result<i64, StoreError> {
        self.read(|conn| {
            conn.pragma_query_value(None, "data_version", |row| row.get(0))
                .during("asking whether the file has changed")
        })
    }
}

/// Counts a letter whose body begins now, where it really leaves.
pub(super) fn count_handed_over(
    tx: &Transaction<'_>,
    carrier: &Carrier,
    now: Timestamp,
) -> Result<()> {
    if *carrier == Carrier::Practice {
        return Ok(());
    }
    tx.prepare_cached(
        "INSERT INTO handed_over VALUES (?1, ?2, 1) ON CONFLICT DO UPDATE SET letters = letters + 1",
    )
    .and_then(|mut insert| insert.execute(params![carrier, quarter(now)]))
    .during("counting what was handed over")?;
    Ok(())
}

/// Takes back what was counted just before; around the quarter of an hour it may stay counted.
pub(super) fn count_held_back(
    tx: &Transaction<'_>,
    carrier: &Carrier,
    now: Timestamp,
) -> Result<()> {
    let update = "UPDATE handed_over SET letters = letters - 1
         WHERE carrier = ?1 AND quarter = ?2 AND letters > 0";
    tx.prepare_cached(update)
        .and_then(|mut update| update.execute(params![carrier, quarter(now)]))
        .during("counting what was handed over")?;
    Ok(())
}

/// What a carrier waits for, out of its columns.
pub(super) fn carrier_waits(row: &Row<'_>) -> rusqlite::Result<Option<Waits>> {
    let (paused, next): (Ms, Ms) = (row.get("paused_until_ms")?, row.get("next_ms")?);
    let until = paused.max(next);
    if until.0 == Timestamp::UNIX_EPOCH {
        return Ok(None);
    }
    let why: Option<Notice> = if paused >= next {
        notice(row, "why_id", "why_args")?
    } else {
        notice(row, "next_id", "next_args")?
    };
    let needs_person = paused >= next && row.get("needs_person")?;
    Ok(Some(Waits { until: until.0, why, needs_person }))
}

fn account(row: &Row<'_>) -> rusqlite::Result<AccountRecord> {
    let waits = carrier_waits(row)?;
    let asks = waits.as_ref().is_some_and(|waits| waits.needs_person);
    let fails = asks && row.get::<_, u32>("failing_tries")? > 0;
    Ok(AccountRecord {
        name: row.get("name")?,
        waiting: count(row.get("waiting")?),
        held: count(row.get("held")?),
        waits,
        offline: row.get("offline")?,
        failing_since: fails.then(|| row.get::<_, Ms>("failing_ms")).transpose()?.map(|at| at.0),
    })
}

fn quarter(at: Timestamp) -> i64 {
    at.as_millisecond().div_euclid(QUARTER_MS)
}
