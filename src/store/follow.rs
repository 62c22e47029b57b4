//! A letter that follows another one in the same session: the end of the one and the beginning of the
//! next are kept in one transaction, which halves the waiting for the disk.

use jiff::Timestamp;
use rusqlite::Transaction;

use super::Store;
use super::carriers::count_handed_over;
use super::delivery::{next_due_id, read_claim};
use super::error::{During, Failure, Result, StoreError, is_unreadable};
use super::record::{Carrier, Claim};
use super::transition::{claim_and_begin, standing, step};
use crate::domain::{DeliveryState, Happening, Outcome};

/// The end of a letter and the beginning of the next, written down and not yet valid: until
/// [`commit`](Self::commit) nothing has happened, for this program, for any other, and after a crash.
/// No other connection can write while it lives, so it must not live long.
#[must_use = "dropped, it has never been"]
#[derive(Debug)]
pub struct Prepared<'s> {
    store: &'s Store,
    tx: Transaction<'s>,
    state: DeliveryState,
}

impl Prepared<'_> {
    /// Makes both durable, and gives the state of the letter that has ended. The first byte of the
    /// next one's body must not leave before this returns.
    ///
    /// # Errors
    /// See [`StoreError`]; then neither has happened.
    pub fn commit(self) -> std::result::Result<DeliveryState, StoreError> {
        let Self { store, tx, state } = self;
        let committed = tx.commit().during("making a change durable");
        committed.map(|()| state).map_err(|failure| failure.at(&store.path))
    }
}

impl Store {
    /// The letter that [`claim_next_of`](Self::claim_next_of) would take, left where it is; `None` also
    /// where it cannot be read. Its envelope may be said to a server, but not a byte of its body may
    /// leave before it has begun: by one of the calls below, or claimed and then by
    /// [`begin_body`](Self::begin_body).
    ///
    /// # Errors
    /// See [`StoreError`].
    pub fn peek_next_of(
        &self,
        carrier: &Carrier,
        now: Timestamp,
    ) -> std::result::Result<Option<Claim>, StoreError> {
        self.read(|conn| {
            let Some(id) = next_due_id(conn, Some(carrier), now)? else { return Ok(None) };
            match read_claim(conn, id) {
                Err(error) if is_unreadable(&error) => Ok(None),
                read => read.map(Some).during("reading the letter to deliver"),
            }
        })
    }

    /// Whether the letter that was peeked at is still the one to go next.
    ///
    /// # Errors
    /// See [`StoreError`].
    pub fn is_next(
        &self,
        carrier: &Carrier,
        id: i64,
        now: Timestamp,
    ) -> std::result::Result<bool, StoreError> {
        self.read(|conn| Ok(next_due_id(conn, Some(carrier), now)? == Some(id)))
    }

    /// An attempt of this connection has ended, and the body of the letter that was peeked at goes
    /// next: claimed, counted and `handed_over`, all in one transaction.
    ///
    /// # Errors
    /// [`StoreError::NotClaimed`] where that letter is not due any more: called back, held, or taken by
    /// someone else. Nothing was changed then, nor after any other error.
    pub fn settle_and_begin(
        &self,
        id: i64,
        outcome: &Outcome,
        next: i64,
        now: Timestamp,
    ) -> std::result::Result<DeliveryState, StoreError> {
        self.write(|tx| self.settle_and_begin_in(tx, id, outcome, next, now))
    }

    /// The same up to the commit, for the time in which the server thinks about the next letter's
    /// envelope. All that is left to do after its 354 is to make durable what this has written.
    ///
    /// # Errors
    /// As [`settle_and_begin`](Self::settle_and_begin).
    pub fn prepare_settle_and_begin(
        &self,
        id: i64,
        outcome: &Outcome,
        next: i64,
        now: Timestamp,
    ) -> std::result::Result<Prepared<'_>, StoreError> {
        let prepare = || {
            let tx = self.begin_to_write()?;
            let state = self.settle_and_begin_in(&tx, id, outcome, next, now)?;
            // Into the journal, where it counts for nothing without its commit.
            tx.cache_flush().during("writing a change ahead")?;
            Ok(Prepared { store: self, tx, state })
        };
        prepare().map_err(|failure: Failure| failure.at(&self.path))
    }

    /// An attempt of this connection has ended, and the letter that was peeked at is claimed, if it is
    /// still due: the second value says so.
    ///
    /// # Errors
    /// See [`StoreError`].
    pub fn settle_and_claim(
        &self,
        id: i64,
        outcome: &Outcome,
        next: i64,
        now: Timestamp,
    ) -> std::result::Result<(DeliveryState, bool), StoreError> {
        self.write(|tx| {
            let (state, _) = self.settle_in(tx, id, outcome, now.into())?;
            let is_due = standing(tx, next)?.is_due(now);
            if is_due {
                step(tx, next, &Happening::Claimed, now.into(), Some(self.claimant))?;
            }
            Ok((state, is_due))
        })
    }

    fn settle_and_begin_in(
        &self,
        tx: &Transaction<'_>,
        id: i64,
        outcome: &Outcome,
        next: i64,
        now: Timestamp,
    ) -> Result<DeliveryState> {
        let (state, _) = self.settle_in(tx, id, outcome, now.into())?;
        let was = claim_and_begin(tx, next, now.into(), self.claimant)?;
        count_handed_over(tx, &was.carrier, now)?;
        Ok(state)
    }
}
