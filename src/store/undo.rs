//! Calling back: letters queued together wait until they can be called back no more, and until then
//! all of them can be, each giving its draft back.
//!
//! Their time is kept apart from that of other waits: nothing but a window's sender ends it, or the
//! person, so that a program that is closed before then sends nothing, and another one nothing in its
//! place. The sender counts it on a clock that nobody sets; what is kept here is only what is shown.

use jiff::Timestamp;
use rusqlite::{OptionalExtension, Transaction, params};

use super::Store;
use super::decide::open_draft_again;
use super::error::{During, Result, StoreError};
use super::record::{CalledBack, Undo};
use super::row::{FAR, Ms, count};
use super::transition::step;
use crate::domain::{DeliveryState, Happening, NotAllowed};

/// Letters of an undo that still wait for its end.
const LETTERS: &str = "id BETWEEN first_letter AND last_letter AND state = 'queued'
     AND held_id IS NULL AND not_before_ms = ?1";

impl Store {
    /// The newest letters that can be called back together; `None` where there are none.
    ///
    /// # Errors
    /// See [`StoreError`].
    pub fn undo(&self) -> std::result::Result<Option<Undo>, StoreError> {
        self.read(|conn| {
            conn.prepare_cached(
                "SELECT id, until_ms, (SELECT count(*) FROM letters
                     WHERE id BETWEEN first_letter AND last_letter AND state = 'queued')
                 FROM undos WHERE is_open = 1 ORDER BY id DESC LIMIT 1",
            )
            .and_then(|mut select| {
                let undo = select.query_row([], |row| {
                    let letters = count(row.get(2)?);
                    Ok(Undo { batch: row.get(0)?, until: row.get::<_, Ms>(1)?.0, letters })
                });
                undo.optional()
            })
            .map(|undo| undo.filter(|undo| undo.letters > 0))
            .during("looking for what can be called back")
        })
    }

    /// Calls back what has not begun to go of these letters, all in one transaction; each that never
    /// left gives its draft back. What has gone meanwhile is counted and stays.
    ///
    /// # Errors
    /// See [`StoreError`]. Nothing is then called back.
    pub fn call_back_batch(
        &self,
        batch: i64,
        now: Timestamp,
    ) -> std::result::Result<CalledBack, StoreError> {
        self.write(|tx| {
            let during = "calling letters back";
            let letters: Vec<(i64, DeliveryState)> = tx
                .prepare_cached(
                    "SELECT letters.id, state FROM undos JOIN letters
                         ON letters.id BETWEEN first_letter AND last_letter
                     WHERE undos.id = ?1 AND state <> 'cancelled'",
                )
                .and_then(|mut select| {
                    select.query_map([batch], |row| Ok((row.get(0)?, row.get(1)?)))?.collect()
                })
                .during(during)?;
            if letters.is_empty() {
                let from = DeliveryState::Cancelled;
                return Err(NotAllowed { from, happening: Happening::CalledBack }.into());
            }
            let mut done = CalledBack::default();
            for (id, state) in letters {
                if state != DeliveryState::Queued {
                    done.gone += 1;
                    continue;
                }
                let (_, was) = step(tx, id, &Happening::CalledBack, now.into(), None)?;
                open_draft_again(tx, id, was.attempts)?;
                done.letters += 1;
            }
            tx.prepare_cached("UPDATE undos SET is_open = 0 WHERE id = ?1")
                .and_then(|mut update| update.execute([batch]))
                .during(during)?;
            Ok(done)
        })
    }

    /// Lets letters go that can be called back no more: their time is over, or the person does not want
    /// to wait for that. Gives their number; none go where that was so already.
    ///
    /// # Errors
    /// See [`StoreError`].
    pub fn end_undo(&self, batch: i64) -> std::result::Result<usize, StoreError> {
        let during = "ending an undo";
        self.write(|tx| {
            let go = tx
                .prepare_cached(&format!(
                    "UPDATE letters SET not_before_ms = 0 FROM undos
                     WHERE undos.id = ?2 AND is_open = 1 AND letters.{LETTERS}"
                ))
                .and_then(|mut update| update.execute(params![FAR, batch]))
                .during(during)?;
            tx.prepare_cached("UPDATE undos SET is_open = 0 WHERE id = ?1")
                .and_then(|mut update| update.execute([batch]))
                .during(during)?;
            Ok(go)
        })
    }

    /// Shows another end of an undo, as after a clock was set. What counts its time is whoever ends it.
    ///
    /// # Errors
    /// See [`StoreError`].
    pub fn show_undo_until(
        &self,
        batch: i64,
        until: Timestamp,
    ) -> std::result::Result<(), StoreError> {
        self.write(|tx| {
            tx.prepare_cached("UPDATE undos SET until_ms = ?2 WHERE id = ?1 AND is_open = 1")
                .and_then(|mut update| update.execute(params![batch, Ms(until)]))
                .during("showing the end of an undo")?;
            Ok(())
        })
    }

    /// Gives what was still to be called back when the program was closed its time anew, since nobody
    /// could do so meanwhile.
    ///
    /// # Errors
    /// See [`StoreError`].
    pub fn renew_undos(&self, until: Timestamp) -> std::result::Result<(), StoreError> {
        self.write(|tx| {
            tx.prepare_cached("UPDATE undos SET until_ms = ?1 WHERE is_open = 1")
                .and_then(|mut update| update.execute([Ms(until)]))
                .during("beginning an undo again")?;
            Ok(())
        })
    }

    /// The undos that are open, with the end that is shown of each.
    ///
    /// # Errors
    /// See [`StoreError`].
    pub fn open_undos(&self) -> std::result::Result<Vec<(i64, Timestamp)>, StoreError> {
        self.read(|conn| {
            conn.prepare_cached("SELECT id, until_ms FROM undos WHERE is_open = 1 ORDER BY id")
                .and_then(|mut select| {
                    select.query_map([], |row| Ok((row.get(0)?, row.get::<_, Ms>(1)?.0)))?.collect()
                })
                .during("looking for undos")
        })
    }
}

/// Keeps that these letters, just queued, can be called back until then. Old undos are forgotten.
pub(super) fn begin(
    tx: &Transaction<'_>,
    letters: &[i64],
    until: Timestamp,
) -> Result<Option<Undo>> {
    let (Some(first), Some(last)) = (letters.first(), letters.last()) else { return Ok(None) };
    let during = "beginning an undo";
    tx.prepare_cached(
        "UPDATE letters SET not_before_ms = ?1 WHERE id BETWEEN ?2 AND ?3 AND state = 'queued'",
    )
    .and_then(|mut update| update.execute(params![FAR, first, last]))
    .during(during)?;
    tx.prepare_cached("DELETE FROM undos WHERE is_open = 0")
        .and_then(|mut delete| delete.execute([]))
        .during(during)?;
    let batch = tx
        .prepare_cached(
            "INSERT INTO undos (first_letter, last_letter, until_ms, is_open) VALUES (?1, ?2, ?3, 1)",
        )
        .and_then(|mut insert| insert.insert(params![first, last, Ms(until)]))
        .during(during)?;
    Ok(Some(Undo { batch, letters: letters.len(), until }))
}
