//! The sender's side of the outbox: claim, hand over, settle.
//!
//! Every change of state goes through [`DeliveryState::after`] and leaves a line in the log, both in
//! one transaction. A letter that is being delivered belongs to the connection that claimed it.

use jiff::Timestamp;
use rusqlite::{Connection, OptionalExtension, Transaction, params};

use super::Store;
use super::carriers::{count_handed_over, count_held_back};
use super::copies::note_lost;
use super::error::{During, Result, StoreError, is_unreadable};
use super::record::{Carrier, Claim, Recovered};
use super::row::{FAR, Ms, envelope};
use super::stop::{count_failure, resume};
use super::transition::{step, what_happened};
use crate::domain::{DeliveryState, Happening, Moment, Outcome, concerns_domain, pause_after};

/// The letter to go next: of all carriers that need not wait, the one that was due first.
pub(super) const NEXT_OF_ALL: &str =
    "SELECT letters.id, name, carriers.failures > 0 AS failing FROM carriers CROSS JOIN letters ON letters.id =
         (SELECT id FROM letters WHERE state = 'queued' AND carrier = carriers.name
          AND not_before_ms <= ?1 ORDER BY not_before_ms, id LIMIT 1)
     WHERE paused_until_ms <= ?1 AND next_ms <= ?1 ORDER BY not_before_ms, letters.id LIMIT 1";
/// The same for one carrier.
pub(super) const NEXT_OF_ONE: &str =
    "SELECT letters.id, name, carriers.failures > 0 AS failing FROM carriers CROSS JOIN letters ON letters.id =
         (SELECT id FROM letters WHERE state = 'queued' AND carrier = carriers.name
          AND not_before_ms <= ?1 ORDER BY not_before_ms, id LIMIT 1)
     WHERE paused_until_ms <= ?1 AND next_ms <= ?1 AND name = ?2";
/// What is needed to deliver a letter.
pub(super) const CLAIM: &str = "SELECT id, carrier, sender, recipients, message_id, attempts, mime
     FROM letters JOIN mimes ON letter = id WHERE id = ?1";
/// Letters that a program which is no longer there was delivering. Their shelf finds them.
pub(super) const AWAY: &str = "SELECT id FROM letters
     WHERE practice IN (0, 1) AND shelf = 1 AND claimant IS NOT NULL ORDER BY id";
/// When the next letter of any carrier is due.
pub(super) const NEXT_DUE: &str =
    "SELECT min(max(paused_until_ms, next_ms, (SELECT min(not_before_ms)
         FROM letters WHERE state = 'queued' AND carrier = carriers.name))) FROM carriers";

impl Store {
    /// Takes the letter that is to go next: `queued` to `sending`, durable when this returns. `None`
    /// when nothing is due.
    ///
    /// # Errors
    /// See [`StoreError`].
    pub fn claim_next(&self, now: Timestamp) -> std::result::Result<Option<Claim>, StoreError> {
        self.write(|tx| self.claim_due(tx, None, now))
    }

    /// The same, of this carrier's letters only.
    ///
    /// # Errors
    /// See [`StoreError`].
    pub fn claim_next_of(
        &self,
        carrier: &Carrier,
        now: Timestamp,
    ) -> std::result::Result<Option<Claim>, StoreError> {
        self.write(|tx| self.claim_due(tx, Some(carrier), now))
    }

    /// How many letters this connection has set aside since it was opened, because they cannot be
    /// read.
    pub fn set_aside(&self) -> usize {
        self.set_aside.get()
    }

    /// The letter's body goes next: `sending` to `handed_over`, the attempt counted, durable when this
    /// returns. The first byte of the body must not leave before.
    ///
    /// # Errors
    /// [`StoreError::NotClaimed`] where this connection does not have the letter; it must not be sent.
    pub fn begin_body(&self, id: i64, now: Timestamp) -> std::result::Result<(), StoreError> {
        self.write(|tx| self.begin_in(tx, id, now))
    }

    /// The letter's body did not begin, and no byte of it has left: `handed_over` to `sending`, and neither
    /// the attempt nor the budget has been used.
    ///
    /// # Errors
    /// [`StoreError::NotClaimed`] where this connection does not have the letter.
    pub fn hold_back(&self, id: i64, now: Timestamp) -> std::result::Result<(), StoreError> {
        self.write(|tx| {
            let was = step(tx, id, &Happening::HeldBack, now.into(), Some(self.claimant))?.1;
            count_held_back(tx, &was.carrier, now)
        })
    }

    /// An attempt of this connection has ended. A letter proven unsent waits longer after each failure.
    ///
    /// # Errors
    /// See [`StoreError`].
    pub fn settle(
        &self,
        id: i64,
        outcome: &Outcome,
        at: impl Into<Moment>,
    ) -> std::result::Result<DeliveryState, StoreError> {
        self.write(|tx| Ok(self.settle_in(tx, id, outcome, at.into())?.0))
    }

    /// The same, and takes the next letter of the same carrier in the same transaction, so that a
    /// session costs two commits a letter.
    ///
    /// # Errors
    /// See [`StoreError`].
    pub fn settle_and_claim_next(
        &self,
        id: i64,
        outcome: &Outcome,
        at: impl Into<Moment>,
    ) -> std::result::Result<(DeliveryState, Option<Claim>), StoreError> {
        let at = at.into();
        self.write(|tx| {
            let (state, carrier) = self.settle_in(tx, id, outcome, at)?;
            Ok((state, self.claim_due(tx, Some(&carrier), at.now)?))
        })
    }

    /// Gives up a letter of this connection whose attempt was broken off, as `why` says: queued again
    /// where its body had not begun; else unsure, where the program is about to end.
    ///
    /// # Errors
    /// See [`StoreError`].
    pub fn release(
        &self,
        id: i64,
        why: &Happening,
        now: Timestamp,
    ) -> std::result::Result<DeliveryState, StoreError> {
        self.write(|tx| Ok(step(tx, id, why, now.into(), Some(self.claimant))?.0))
    }

    /// Puts in order what a program that is gone has left: what had not begun is queued again, what
    /// may have left is unsure. Only to be called while no other sender is at work.
    ///
    /// # Errors
    /// See [`StoreError`].
    pub fn recover(&self, now: Timestamp) -> std::result::Result<Recovered, StoreError> {
        self.write(|tx| {
            let ids: Vec<i64> = tx
                .prepare_cached(AWAY)
                .and_then(|mut select| select.query_map([], |row| row.get(0))?.collect())
                .during("looking for unfinished letters")?;
            let mut recovered = Recovered::default();
            for id in ids {
                match step(tx, id, &Happening::FoundOnStart, now.into(), None)?.0 {
                    DeliveryState::Unsure => recovered.unsure += 1,
                    _ => recovered.requeued += 1,
                }
            }
            Ok(recovered)
        })
    }

    /// When the next letter is due, which may be past; `None` when nothing is queued but what is held
    /// or can still be called back.
    ///
    /// # Errors
    /// See [`StoreError`].
    pub fn next_due(&self) -> std::result::Result<Option<Timestamp>, StoreError> {
        self.read(|conn| {
            conn.prepare_cached(NEXT_DUE)
                .and_then(|mut select| select.query_row([], |row| row.get::<_, Option<Ms>>(0)))
                .map(|due| due.filter(|due| *due < FAR).map(|due| due.0))
                .during("looking for the next moment")
        })
    }

    /// Claims the first letter that is due and can be read. One that cannot is set aside: it would
    /// stop all others for ever.
    fn claim_due(
        &self,
        tx: &Transaction<'_>,
        carrier: Option<&Carrier>,
        now: Timestamp,
    ) -> Result<Option<Claim>> {
        loop {
            let Some(id) = next_due_id(tx, carrier, now)? else { return Ok(None) };
            step(tx, id, &Happening::Claimed, now.into(), Some(self.claimant))?;
            match read_claim(tx, id) {
                // The trouble is this letter's own, and not the file's or the disk's.
                Err(error)
                    if is_unreadable(&error) || error == rusqlite::Error::QueryReturnedNoRows =>
                {
                    tracing::error!(id, %error, "a letter cannot be read");
                    step(tx, id, &Happening::Unreadable, now.into(), Some(self.claimant))?;
                    self.set_aside.set(self.set_aside.get() + 1);
                }
                read => return read.map(Some).during("reading the letter to deliver"),
            }
        }
    }

    fn begin_in(&self, tx: &Transaction<'_>, id: i64, now: Timestamp) -> Result<()> {
        let was = step(tx, id, &Happening::BodyBegins, now.into(), Some(self.claimant))?.1;
        count_handed_over(tx, &was.carrier, now)
    }

    pub(super) fn settle_in(
        &self,
        tx: &Transaction<'_>,
        id: i64,
        outcome: &Outcome,
        at: Moment,
    ) -> Result<(DeliveryState, Carrier)> {
        let happening = what_happened(tx, id, outcome, at.now)?;
        if let Outcome::Unknown(_, lost) = outcome {
            // Before it is unsure: why nobody knows is what its last line says.
            note_lost(tx, id, (lost, DeliveryState::HandedOver), at.now)?;
        }
        let (state, standing) = step(tx, id, &happening, at, Some(self.claimant))?;
        match outcome {
            Outcome::Accepted(_, lost) => {
                note_lost(tx, id, (lost, state), at.now)?;
                resume(tx, &standing.carrier)?;
            }
            Outcome::Refused(_) if pause_after(outcome, 0, at.chance).is_none() => {
                resume(tx, &standing.carrier)?;
            }
            // One that asks now stops the others no more than one that was refused.
            Outcome::Deferred(_)
                if state == DeliveryState::Refused
                    && pause_after(outcome, 0, at.chance).is_none() => {}
            Outcome::Deferred(reply)
                if concerns_domain(reply) && state == DeliveryState::Queued =>
            {
                // What they waited for before does not count any more.
                let domain = "UPDATE letters SET not_before_ms = due, failures = 0 FROM
                         (SELECT domain AS place, not_before_ms AS due FROM letters WHERE id = ?1)
                     WHERE state = 'queued' AND carrier = ?2 AND domain = place
                     AND not_before_ms < due";
                tx.prepare_cached(domain)
                    .and_then(|mut update| update.execute(params![id, standing.carrier]))
                    .during("letting a domain wait")?;
                count_failure(tx, &standing.carrier, outcome, at)?;
            }
            _ => count_failure(tx, &standing.carrier, outcome, at)?,
        }
        Ok((state, standing.carrier))
    }
}

/// The letter that is to go next, of all carriers or of one.
pub(super) fn next_due_id(
    conn: &Connection,
    carrier: Option<&Carrier>,
    now: Timestamp,
) -> Result<Option<i64>> {
    let next: rusqlite::Result<Option<i64>> = match carrier {
        None => conn
            .prepare_cached(NEXT_OF_ALL)
            .and_then(|mut it| it.query_row([Ms(now)], |row| row.get(0)).optional()),
        Some(carrier) => conn.prepare_cached(NEXT_OF_ONE).and_then(|mut it| {
            it.query_row(params![Ms(now), carrier], |row| row.get(0)).optional()
        }),
    };
    next.during("looking for the next letter")
}

pub(super) fn read_claim(conn: &Connection, id: i64) -> rusqlite::Result<Claim> {
    let mut select = conn.prepare_cached(CLAIM)?;
    select.query_row([id], |row| {
        Ok(Claim {
            id: row.get("id")?,
            carrier: row.get("carrier")?,
            envelope: envelope(row, "sender", "recipients")?,
            message_id: row.get("message_id")?,
            mime: row.get("mime")?,
            attempts: row.get("attempts")?,
        })
    })
}
