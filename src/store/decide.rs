//! What a person decides about letters that are queued or have ended: mark them sent, send them again,
//! call them back, and let go at once what waits for another try.

use jiff::Timestamp;
use rusqlite::{Transaction, params};

use super::Store;
use super::error::{During, Result, StoreError};
use super::outbox::batch;
use super::record::Carrier;
use super::row::FAR;
use super::stop::{Stop, lift, pause};
use super::transition::step;
use crate::domain::{DeliveryState, HangsOn, Happening, Notice, courtesy};

impl Store {
    /// Does to a letter what a person decided: mark it sent, send it again, call it back.
    ///
    /// A letter that is called back before its body was ever begun gives its draft back.
    ///
    /// # Errors
    /// [`StoreError::NotAllowed`] where the letter's state does not allow it, and
    /// [`StoreError::Replaced`] where another letter was written in its place.
    pub fn apply(
        &self,
        id: i64,
        happening: &Happening,
        now: Timestamp,
    ) -> std::result::Result<DeliveryState, StoreError> {
        self.write(|tx| {
            let (state, standing) = step(tx, id, happening, now.into(), None)?;
            match happening {
                Happening::CalledBack => open_draft_again(tx, id, standing.attempts)?,
                Happening::SentAgain => {
                    let batch = batch(tx)?;
                    tx.prepare_cached("UPDATE letters SET batch = ?2 WHERE id = ?1")
                        .and_then(|mut update| update.execute(params![id, batch]))
                        .during("queueing a letter again")?;
                    // What the server said, or a password that it refused, holds for this one too.
                    lift(tx, HangsOn::Way, Some(&standing.carrier))?;
                }
                _ => {}
            }
            Ok(state)
        })
    }

    /// Stops all letters of a carrier until then, and says why in lists.
    ///
    /// # Errors
    /// See [`StoreError`].
    pub fn pause(
        &self,
        carrier: &Carrier,
        until: Timestamp,
        why: &Notice,
    ) -> std::result::Result<(), StoreError> {
        let hangs_on = HangsOn::Here;
        let stop = Stop { why, offline: false, needs_person: false, hangs_on };
        self.write(|tx| pause(tx, carrier, until, &stop))
    }

    /// Lets what waits for another try go at once, of one carrier or of all, where that hangs on no more
    /// than this. A letter that a server has put off, alone or with all of its domain, hangs on the
    /// server. What is held, can be called back, or waits for courtesy's sake is not meant; but hours and
    /// budget are looked at anew.
    ///
    /// # Errors
    /// See [`StoreError`].
    pub fn lift(
        &self,
        up_to: HangsOn,
        of: Option<&Carrier>,
    ) -> std::result::Result<(), StoreError> {
        self.write(|tx| {
            tx.prepare_cached(
                "UPDATE letters SET not_before_ms = 0 WHERE state = 'queued' AND not_before_ms > 0
                 AND not_before_ms < ?3 AND (?4 OR deferrals = 0 AND failures > 0)
                 AND carrier IN (SELECT name FROM carriers
                                 WHERE (?1 IS NULL OR name = ?1) AND hangs_on <= ?2)",
            )
            .and_then(|mut update| {
                update.execute(params![of, up_to, FAR, up_to == HangsOn::Server])
            })
            .during("letting letters go")?;
            tx.prepare_cached(
                "UPDATE carriers SET next_ms = 0, next_id = NULL, next_args = NULL
                 WHERE (?1 IS NULL OR name = ?1) AND next_ms > 0 AND next_id <> ?2",
            )
            .and_then(|mut update| update.execute(params![of, courtesy::PAUSE]))
            .during("letting letters go")?;
            lift(tx, up_to, of)
        })
    }
}

/// Gives a letter's draft back that never left.
pub(super) fn open_draft_again(tx: &Transaction<'_>, id: i64, attempts: u32) -> Result<()> {
    if attempts == 0 {
        tx.prepare_cached("UPDATE drafts SET picked = 1, letter = NULL WHERE letter = ?1")
            .and_then(|mut update| update.execute([id]))
            .during("opening a draft again")?;
    }
    Ok(())
}
