//! Drafts, answers, outbox, history and log in one SQLite file.
//!
//! Only this layer speaks SQL, and neither SQL nor a row type leaves it. It never starts a new file
//! in the place of one that it cannot open, never deletes a letter that was queued, and never moves a
//! letter in a way that [`DeliveryState::after`](crate::domain::DeliveryState::after) does not allow.
//!
//! Each method that changes something is one transaction, durable when it returns.

mod anew;
mod carriers;
mod copies;
mod decide;
mod delivery;
mod drafts;
mod error;
mod follow;
mod hold;
mod keep;
mod letters;
mod log;
mod open;
mod outbox;
mod record;
mod row;
mod stop;
#[cfg(test)]
mod tests;
mod transition;
mod undo;

use std::cell::Cell;
use std::path::{Path, PathBuf};
use std::time::Duration;

use rusqlite::{Connection, Transaction, TransactionBehavior};

use error::{During, Failure};

pub use error::StoreError;
pub use follow::Prepared;
pub use record::{
    AccountRecord, CalledBack, Carrier, Claim, Counts, DraftRecord, Edit, Enqueued, LetterDetail,
    LetterRecord, LogRecord, NextCarrier, NoSession, Progress, QueueMeta, Recovered, Shelf, ToKeep,
    Undo, WaitingAppeal, Waits, WrittenCounts, WrittenRecord,
};

/// How long to wait for another program that writes.
const BUSY: Duration = Duration::from_secs(5);

/// A connection to a person's letters. Each thread has its own.
#[derive(Debug)]
pub struct Store {
    conn: Connection,
    path: PathBuf,
    /// Tells the letters claimed by this connection from those of others.
    claimant: i64,
    /// How many letters it has found unreadable.
    set_aside: Cell<usize>,
}

impl Store {
    /// Opens the file at `path`, and makes it, with its folder, only if there is none.
    ///
    /// # Errors
    /// A file that is locked, read-only, damaged, not ours or from a newer program is left as it is.
    pub fn open(path: &Path) -> Result<Self, StoreError> {
        Self::open_waiting(path, BUSY)
    }

    /// The same, waiting at most `busy` for another program that writes, now and later.
    ///
    /// # Errors
    /// As [`Store::open`].
    pub fn open_waiting(path: &Path, busy: Duration) -> Result<Self, StoreError> {
        Self::with(open::open(path, busy)?, path)
    }

    /// A store that is gone when it is dropped.
    ///
    /// # Errors
    /// None is expected.
    pub fn open_in_memory() -> Result<Self, StoreError> {
        let path = Path::new(":memory:");
        Self::with(open::in_memory().map_err(|failure| failure.at(path))?, path)
    }

    /// Where the file is.
    pub fn path(&self) -> &Path {
        &self.path
    }

    fn with(conn: Connection, path: &Path) -> Result<Self, StoreError> {
        let claimant = conn
            .query_row("SELECT random()", [], |row| row.get(0))
            .during("choosing a mark for claims")
            .map_err(|failure| failure.at(path))?;
        Ok(Self { conn, path: path.to_owned(), claimant, set_aside: Cell::default() })
    }

    /// Runs `work` in one transaction, which is durable when this returns; or nothing happened.
    fn write<T>(
        &self,
        work: impl FnOnce(&Transaction<'_>) -> error::Result<T>,
    ) -> Result<T, StoreError> {
        let whole = || {
            let tx = self.begin_to_write()?;
            let done = work(&tx)?;
            tx.commit().during("making a change durable")?;
            Ok(done)
        };
        whole().map_err(|failure: Failure| failure.at(&self.path))
    }

    fn begin_to_write(&self) -> error::Result<Transaction<'_>> {
        Transaction::new_unchecked(&self.conn, TransactionBehavior::Immediate)
            .during("beginning to write")
    }

    /// Runs `work`, which only reads.
    fn read<T>(&self, work: impl FnOnce(&Connection) -> error::Result<T>) -> Result<T, StoreError> {
        work(&self.conn).map_err(|failure| failure.at(&self.path))
    }
}
