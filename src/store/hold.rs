//! Letters that are held: their appeal is over, so they wait for a person, or for the appeal to be
//! open again. What is held has not left, keeps its place, and can be called back like any other.

use jiff::Timestamp;
use rusqlite::params;

use super::error::{During, Result, StoreError};
use super::record::WaitingAppeal;
use super::row::{FAR, Ms, args_json, notice};
use super::{Store, log};
use crate::domain::{DeliveryState, Notice};

/// The appeals of letters that wait. Their shelf finds them among a long history.
pub(super) const WAITING_APPEALS: &str =
    "SELECT DISTINCT appeal, appeal_version, held_id, held_args FROM letters
     WHERE practice = 0 AND shelf = 1 AND state = 'queued'";
/// Holds the waiting letters of a version of an appeal, says why anew, or lets them go on.
pub(super) const HOLD: &str = "UPDATE letters SET held_id = ?4, held_args = ?5, not_before_ms = ?6,
         last_line = last_line + 1
     WHERE practice = 0 AND shelf = 1 AND state = 'queued' AND appeal = ?1
     AND appeal_version = ?2 AND held_id IS ?3 AND held_args IS ?7
     RETURNING id, last_line";

impl Store {
    /// The appeals, and their versions, that real letters still wait for.
    ///
    /// # Errors
    /// See [`StoreError`].
    pub fn waiting_appeals(&self) -> std::result::Result<Vec<WaitingAppeal>, StoreError> {
        self.read(|conn| {
            conn.prepare_cached(WAITING_APPEALS)
                .and_then(|mut select| {
                    let appeals = select.query_map([], |row| {
                        let (appeal, version) = (row.get(0)?, row.get(1)?);
                        let held = notice(row, "held_id", "held_args")?;
                        Ok(WaitingAppeal { appeal, version, held })
                    })?;
                    appeals.collect()
                })
                .during("looking for the appeals of waiting letters")
        })
    }

    /// Holds the letters of an appeal's version that still wait, or are held for another reason, each
    /// with a line in its log.
    ///
    /// # Errors
    /// See [`StoreError`].
    pub fn hold(
        &self,
        of: &WaitingAppeal,
        why: &Notice,
        now: Timestamp,
    ) -> std::result::Result<usize, StoreError> {
        self.mark(of, Some(why), why, now)
    }

    /// Lets letters that were held go on.
    ///
    /// # Errors
    /// See [`StoreError`].
    pub fn let_go_on(
        &self,
        of: &WaitingAppeal,
        now: Timestamp,
    ) -> std::result::Result<usize, StoreError> {
        self.mark(of, None, &Notice::new("store-log-let-go-on"), now)
    }

    fn mark(
        &self,
        of: &WaitingAppeal,
        why: Option<&Notice>,
        what: &Notice,
        now: Timestamp,
    ) -> std::result::Result<usize, StoreError> {
        self.write(|tx| {
            let during = "holding letters";
            let letters: Vec<(i64, i64)> = tx
                .prepare_cached(HOLD)
                .and_then(|mut update| {
                    let not_before = if why.is_some() { FAR } else { Ms(Timestamp::UNIX_EPOCH) };
                    let rows = update.query_map(
                        params![
                            of.appeal,
                            of.version,
                            of.held.as_ref().map(|held| held.id.as_ref()),
                            why.map(|why| why.id.as_ref()),
                            why.and_then(args_json),
                            not_before,
                            of.held.as_ref().and_then(args_json),
                        ],
                        |row| Ok((row.get(0)?, row.get(1)?)),
                    )?;
                    rows.collect()
                })
                .during(during)?;
            let lines = letters.iter().map(|at| log::append(tx, *at, now, QUEUED, what, None));
            lines.collect::<Result<()>>()?;
            Ok(letters.len())
        })
    }
}

const QUEUED: DeliveryState = DeliveryState::Queued;
