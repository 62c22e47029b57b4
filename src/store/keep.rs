//! Letters that were sent and are still to be put into the Sent folder of their account. What becomes
//! of that is a line in a letter's log, and never changes its state.

use jiff::Timestamp;
use rusqlite::{OptionalExtension, Transaction, params};

use super::error::{During, Result, StoreError};
use super::record::{Carrier, ToKeep};
use super::row::Ms;
use super::{Store, log};
use crate::domain::Notice;

impl Store {
    /// Whether this carrier's letters are put into a Sent folder when they are sent, from this moment.
    /// Nothing is written where it is so already.
    ///
    /// # Errors
    /// See [`StoreError`].
    pub fn set_keeps(&self, carrier: &Carrier, keeps: bool) -> std::result::Result<(), StoreError> {
        let during = "noting whether letters are kept";
        let is_so: bool = self.read(|conn| {
            conn.prepare_cached("SELECT count(*) FROM carriers WHERE name = ?1 AND keeps <> ?2")
                .and_then(|mut select| select.query_row(params![carrier, keeps], |row| row.get(0)))
                .map(|others: i64| others == 0)
                .during(during)
        })?;
        if is_so {
            return Ok(());
        }
        self.write(|tx| {
            tx.prepare_cached("UPDATE carriers SET keeps = ?2 WHERE name = ?1")
                .and_then(|mut update| update.execute(params![carrier, keeps]))
                .during(during)?;
            Ok(())
        })
    }

    /// How often it was tried to put this letter into its Sent folder; `None` where it does not wait for
    /// that.
    ///
    /// # Errors
    /// See [`StoreError`].
    pub fn keep_tries(&self, id: i64) -> std::result::Result<Option<u32>, StoreError> {
        self.read(|conn| {
            conn.prepare_cached("SELECT tries FROM to_keep WHERE letter = ?1")
                .and_then(|mut select| select.query_row([id], |row| row.get(0)).optional())
                .during("looking whether a letter is to be kept")
        })
    }

    /// The accounts that have letters to put into their Sent folder now.
    ///
    /// # Errors
    /// See [`StoreError`].
    pub fn keepers_due(&self, now: Timestamp) -> std::result::Result<Vec<Carrier>, StoreError> {
        self.read(|conn| {
            conn.prepare_cached(
                "SELECT DISTINCT carrier FROM to_keep JOIN letters ON id = letter
                 WHERE to_keep.not_before_ms <= ?1 ORDER BY carrier",
            )
            .and_then(|mut select| select.query_map([Ms(now)], |row| row.get(0))?.collect())
            .during("looking for letters to keep")
        })
    }

    /// The first of this account's letters to put into its Sent folder now.
    ///
    /// # Errors
    /// See [`StoreError`].
    pub fn next_to_keep(
        &self,
        carrier: &Carrier,
        now: Timestamp,
    ) -> std::result::Result<Option<ToKeep>, StoreError> {
        self.read(|conn| {
            conn.prepare_cached(
                "SELECT letters.id, message_id, mime FROM to_keep
                 JOIN letters ON letters.id = to_keep.letter
                 JOIN mimes ON mimes.letter = letters.id
                 WHERE carrier = ?1 AND to_keep.not_before_ms <= ?2 ORDER BY letters.id LIMIT 1",
            )
            .and_then(|mut select| {
                let read = |row: &rusqlite::Row<'_>| {
                    Ok(ToKeep { id: row.get(0)?, message_id: row.get(1)?, mime: row.get(2)? })
                };
                select.query_row(params![carrier, Ms(now)], read).optional()
            })
            .during("reading a letter to keep")
        })
    }

    /// When the next letter is to be put into a Sent folder, which may be past; `None` when none waits
    /// for it.
    ///
    /// # Errors
    /// See [`StoreError`].
    pub fn next_keep_due(&self) -> std::result::Result<Option<Timestamp>, StoreError> {
        self.read(|conn| {
            conn.prepare_cached("SELECT min(not_before_ms) FROM to_keep")
                .and_then(|mut select| select.query_row([], |row| row.get::<_, Option<Ms>>(0)))
                .map(|due| due.map(|due| due.0))
                .during("looking for the next letter to keep")
        })
    }

    /// A letter is in its Sent folder; the log says where.
    ///
    /// # Errors
    /// See [`StoreError`].
    pub fn kept(
        &self,
        id: i64,
        what: &Notice,
        now: Timestamp,
    ) -> std::result::Result<(), StoreError> {
        self.write(|tx| end(tx, id, what, now))
    }

    /// A letter, or without one all of this account that are due, could not be put there. They are
    /// tried again after `wait`, which is given how often they were tried; where it gives none, no
    /// more, and the log says why.
    ///
    /// # Errors
    /// See [`StoreError`].
    pub fn not_kept(
        &self,
        (carrier, only): (&Carrier, Option<i64>),
        why: &Notice,
        now: Timestamp,
        wait: impl Fn(u32) -> Option<jiff::SignedDuration>,
    ) -> std::result::Result<(), StoreError> {
        let during = "putting off letters to keep";
        self.write(|tx| {
            let due: Vec<(i64, u32)> = tx
                .prepare_cached(
                    "SELECT letter, tries + 1 FROM to_keep JOIN letters ON id = letter
                     WHERE carrier = ?1 AND to_keep.not_before_ms <= ?2
                     AND (?3 IS NULL OR letter = ?3)",
                )
                .and_then(|mut select| {
                    let read = |row: &rusqlite::Row<'_>| Ok((row.get(0)?, row.get(1)?));
                    select.query_map(params![carrier, Ms(now), only], read)?.collect()
                })
                .during(during)?;
            for (id, tries) in due {
                let Some(wait) = wait(tries) else {
                    end(tx, id, why, now)?;
                    continue;
                };
                let later = now.checked_add(wait).unwrap_or(Timestamp::MAX);
                tx.prepare_cached(
                    "UPDATE to_keep SET tries = ?2, not_before_ms = ?3 WHERE letter = ?1",
                )
                .and_then(|mut update| update.execute(params![id, tries, Ms(later)]))
                .during(during)?;
            }
            Ok(())
        })
    }

    /// This account's letters are no longer put into a Sent folder; those that waited for it do not
    /// any more.
    ///
    /// # Errors
    /// See [`StoreError`].
    pub fn keep_none(&self, carrier: &Carrier) -> std::result::Result<(), StoreError> {
        self.set_keeps(carrier, false)?;
        self.write(|tx| {
            tx.prepare_cached(
                "DELETE FROM to_keep WHERE letter IN (SELECT id FROM letters WHERE carrier = ?1)",
            )
            .and_then(|mut delete| delete.execute([carrier]))
            .during("keeping no more letters")?;
            Ok(())
        })
    }
}

/// A letter waits for its Sent folder no longer; the log says what came of it.
fn end(tx: &Transaction<'_>, id: i64, what: &Notice, now: Timestamp) -> Result<()> {
    let during = "ending the wait for a Sent folder";
    tx.prepare_cached("DELETE FROM to_keep WHERE letter = ?1")
        .and_then(|mut delete| delete.execute([id]))
        .during(during)?;
    let (line, state) = tx
        .prepare_cached(
            "UPDATE letters SET last_line = last_line + 1 WHERE id = ?1 RETURNING last_line, state",
        )
        .and_then(|mut update| update.query_row([id], |row| Ok((row.get(0)?, row.get(1)?))))
        .during(during)?;
    log::append(tx, (id, line), now, state, what, None)
}
