//! Writing anew: a letter that provably did not leave gives up its place, and its words are a draft again.

use jiff::Timestamp;
use rusqlite::{Transaction, params};

use super::Store;
use super::error::{During, Result, StoreError};
use super::record::Edit;
use super::row::Ms;
use super::transition::step;
use crate::domain::Happening;

/// Whether a letter can be written anew: each of its attempts was refused or is proven unsent, and no
/// other letter may take its place yet. One of which nobody ever knew whether it arrived keeps it,
/// whatever came later.
pub(super) const CAN_BE_ANEW: &str =
    "letters.state IN ('refused', 'cancelled') AND withdrawn = 0 AND rewritten = 0
     AND NOT EXISTS (SELECT 1 FROM log AS past WHERE past.letter = letters.id AND past.state = 'unsure')";

impl Store {
    /// Closes a letter that was refused, or called back after a refusal, and opens its draft with these
    /// words, in its language and for its round: another letter can then take its place.
    ///
    /// # Errors
    /// [`StoreError::NotAllowed`] where it may have arrived, or its state does not allow it;
    /// [`StoreError::OtherDraft`] where another letter to the same office is being written, was begun
    /// and laid aside, or is on its way. Nothing was changed then.
    pub fn write_anew(
        &self,
        id: i64,
        subject: Edit<'_>,
        body: Edit<'_>,
        now: Timestamp,
    ) -> std::result::Result<(), StoreError> {
        self.write(|tx| {
            step(tx, id, &Happening::WrittenAnew, now.into(), None)?;
            if has_other_draft(tx, id)? {
                return Err(StoreError::OtherDraft(id).into());
            }
            open_draft(tx, id, [subject, body], now)
        })
    }
}

/// Whether a letter can be written anew.
pub(super) fn can_be_anew(tx: &Transaction<'_>, id: i64) -> Result<bool> {
    tx.prepare_cached(&format!("SELECT {CAN_BE_ANEW} FROM letters WHERE id = ?1"))
        .and_then(|mut select| select.query_row([id], |row| row.get(0)))
        .during("looking whether a letter can be written anew")
}

/// Whether the draft of its office has words that are in no letter yet, picked or not, or is what another
/// letter would get back.
fn has_other_draft(tx: &Transaction<'_>, id: i64) -> Result<bool> {
    tx.prepare_cached(
        "SELECT count(*) FROM letters JOIN drafts USING (appeal, target)
         LEFT JOIN letters AS other ON other.id = drafts.letter AND other.id <> letters.id
         WHERE letters.id = ?1 AND (other.shelf = 1
             OR drafts.letter IS NULL
                 AND (drafts.subject IS NOT NULL OR drafts.body IS NOT NULL))",
    )
    .and_then(|mut select| select.query_row([id], |row| row.get(0)))
    .map(|others: i64| others > 0)
    .during("looking for another draft")
}

fn open_draft(
    tx: &Transaction<'_>,
    id: i64,
    [subject, body]: [Edit<'_>; 2],
    now: Timestamp,
) -> Result<()> {
    tx.prepare_cached(
        "INSERT INTO drafts (appeal, target, appeal_version, round, practice, picked, lang, subject,
             body, updated_ms)
         SELECT appeal, target, appeal_version, round, practice, 1, lang, ?2, ?3, ?4
             FROM letters WHERE id = ?1
         ON CONFLICT DO UPDATE SET appeal_version = excluded.appeal_version, picked = 1,
             round = excluded.round, practice = excluded.practice, letter = NULL,
             lang = excluded.lang, subject = iif(?5, excluded.subject, subject),
             body = iif(?6, excluded.body, body), updated_ms = excluded.updated_ms",
    )
    .and_then(|mut insert| {
        insert.execute(params![
            id,
            subject.words(),
            body.words(),
            Ms(now),
            subject != Edit::Untouched,
            body != Edit::Untouched,
        ])
    })
    .during("opening a draft again")?;
    Ok(())
}
