//! Into the outbox: the letter in and its draft closed in one transaction, and never a second one.

use std::collections::BTreeMap;

use jiff::Timestamp;
use rusqlite::{OptionalExtension, Transaction, params};

use super::error::{During, Result, StoreError};
use super::record::{Carrier, Enqueued, QueueMeta, Undo, WrittenCounts, WrittenRecord};
use super::row::{Ms, count, recipients_json};
use super::{Store, log, undo};
use crate::domain::{AppealId, Composed, DeliveryState, LetterKey, SupporterKey};

impl Store {
    /// Queues letters, all of them or none, each with its first log line, and closes their drafts.
    ///
    /// A letter that has one with the same key is left out and reported as
    /// [`Enqueued::AlreadyWritten`], even if another program queued that one a moment ago. One that
    /// was called back before its body was ever begun, or written anew, does not count.
    ///
    /// # Errors
    /// See [`StoreError`]. No letter is then queued, and no draft closed.
    pub fn enqueue(
        &self,
        letters: &[(Composed, QueueMeta)],
        now: Timestamp,
    ) -> std::result::Result<Vec<Enqueued>, StoreError> {
        self.write(|tx| enqueue_all(tx, letters, now))
    }

    /// The same, and until then none of them goes, and all that were queued can be called back
    /// together. Practice is not called back.
    ///
    /// # Errors
    /// As [`Store::enqueue`].
    pub fn enqueue_until(
        &self,
        letters: &[(Composed, QueueMeta)],
        now: Timestamp,
        until: Timestamp,
    ) -> std::result::Result<(Vec<Enqueued>, Option<Undo>), StoreError> {
        self.write(|tx| {
            let queued = enqueue_all(tx, letters, now)?;
            let real = letters.iter().zip(&queued).filter_map(|((_, meta), queued)| match queued {
                Enqueued::Queued(id) if meta.carrier != Carrier::Practice => Some(*id),
                _ => None,
            });
            let undo = undo::begin(tx, &real.collect::<Vec<_>>(), until)?;
            Ok((queued, undo))
        })
    }

    /// Which targets of an appeal this supporter has written to, the oldest first. Letters called back
    /// before they could leave, or written anew, are not among them.
    ///
    /// # Errors
    /// See [`StoreError`].
    pub fn written(
        &self,
        supporter: &SupporterKey,
        appeal: &AppealId,
    ) -> std::result::Result<Vec<WrittenRecord>, StoreError> {
        self.read(|conn| {
            conn.prepare_cached(
                "SELECT id, target, queued_ms, state, practice, round FROM letters
                 WHERE supporter = ?1 AND appeal = ?2
                 AND withdrawn = 0 AND rewritten = 0 ORDER BY id",
            )
            .and_then(|mut select| {
                let rows = select.query_map(params![supporter, appeal], |row| {
                    Ok(WrittenRecord {
                        id: row.get("id")?,
                        target: row.get("target")?,
                        at: row.get::<_, Ms>("queued_ms")?.0,
                        state: row.get("state")?,
                        practice: row.get("practice")?,
                        round: row.get("round")?,
                    })
                })?;
                rows.collect()
            })
            .during("reading who was written to")
        })
    }

    /// How many targets of each appeal this supporter has written to: letters queued, sent or unsure.
    ///
    /// # Errors
    /// See [`StoreError`].
    pub fn written_counts(
        &self,
        supporter: &SupporterKey,
    ) -> std::result::Result<BTreeMap<AppealId, WrittenCounts>, StoreError> {
        self.read(|conn| {
            let mut counts: BTreeMap<AppealId, WrittenCounts> = BTreeMap::new();
            let during = "counting who was written to";
            let mut select = conn
                .prepare_cached(
                    "SELECT appeal, practice, sum(letters) FROM tallies
                     WHERE supporter = ?1 AND again = 0 AND fate IN ('waiting', 'sent', 'unsure')
                     GROUP BY appeal, practice",
                )
                .during(during)?;
            let mut rows = select.query([supporter]).during(during)?;
            while let Some(row) = rows.next().during(during)? {
                let entry = counts.entry(row.get(0).during(during)?).or_default();
                let letters = count(row.get(2).during(during)?);
                if row.get(1).during(during)? {
                    entry.practice = letters;
                } else {
                    entry.real = letters;
                }
            }
            Ok(counts)
        })
    }
}

/// The batch that letters queued now belong to: a new one when nothing waits but what is held. That
/// goes over into the new one, so that it is counted where it may go on.
pub(super) fn batch(tx: &Transaction<'_>) -> Result<i64> {
    let during = "finding the batch";
    let newest: Option<(i64, bool)> = tx
        .prepare_cached(
            "SELECT id, waiting > (SELECT count(*) FROM letters WHERE held_id IS NOT NULL)
             FROM batches ORDER BY id DESC LIMIT 1",
        )
        .and_then(|mut select| {
            select.query_row([], |row| Ok((row.get(0)?, row.get(1)?))).optional()
        })
        .during(during)?;
    match newest {
        Some((id, true)) => Ok(id),
        _ => tx
            .prepare_cached("INSERT INTO batches DEFAULT VALUES")
            .and_then(|mut insert| insert.insert([]))
            .and_then(|new| {
                let held = "UPDATE letters SET batch = ?1 WHERE held_id IS NOT NULL";
                tx.prepare_cached(held)?.execute([new]).map(|_| new)
            })
            .during(during),
    }
}

fn enqueue_all(
    tx: &Transaction<'_>,
    letters: &[(Composed, QueueMeta)],
    now: Timestamp,
) -> Result<Vec<Enqueued>> {
    let batch = batch(tx)?;
    letters.iter().map(|(letter, meta)| enqueue_one(tx, letter, meta, batch, now)).collect()
}

fn enqueue_one(
    tx: &Transaction<'_>,
    composed: &Composed,
    meta: &QueueMeta,
    batch: i64,
    now: Timestamp,
) -> Result<Enqueued> {
    let key = composed.letter.key();
    if key.practice != (meta.carrier == Carrier::Practice) {
        return Err(StoreError::WrongCarrier.into());
    }
    let Some(id) = insert_letter(tx, composed, meta, batch, now)? else {
        return already_written(tx, key);
    };
    let during = "queueing a letter";
    tx.prepare_cached("INSERT INTO mimes (letter, mime) VALUES (?1, ?2)")
        .and_then(|mut insert| insert.execute(params![id, composed.mime]))
        .during(during)?;
    log::append(tx, (id, 1), now, DeliveryState::Queued, &log::queued(key.practice), None)?;
    if meta.closes_draft {
        tx.prepare_cached(
            "UPDATE drafts SET picked = 0, letter = ?3 WHERE appeal = ?1 AND target = ?2",
        )
        .and_then(|mut update| update.execute(params![key.appeal, key.target, id]))
        .during("closing a draft")?;
    }
    Ok(Enqueued::Queued(id))
}

/// The new letter's number, or `None` where there is one with its key.
fn insert_letter(
    tx: &Transaction<'_>,
    composed: &Composed,
    meta: &QueueMeta,
    batch: i64,
    now: Timestamp,
) -> Result<Option<i64>> {
    let during = "queueing a letter";
    let letter = &composed.letter;
    let key = letter.key();
    tx.prepare_cached("INSERT INTO carriers (name) VALUES (?1) ON CONFLICT DO NOTHING")
        .and_then(|mut insert| insert.execute([&meta.carrier]))
        .during(during)?;
    let inserted = tx
        .prepare_cached(
            "INSERT INTO letters (supporter, appeal, target, round, practice, appeal_version,
                 target_group, lang, office, short, appeal_title, subject, carrier, sender,
                 recipients, message_id, queued_ms, batch,
                 state, last_line, shelf, listed_ms, withdrawn)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17,
                 ?18, 'queued', 1, 1, ?17, 0)
             ON CONFLICT (supporter, appeal, target, round, practice)
                 WHERE withdrawn = 0 AND rewritten = 0 DO NOTHING",
        )
        .and_then(|mut insert| {
            insert.execute(params![
                key.supporter,
                key.appeal,
                key.target,
                key.round,
                key.practice,
                letter.appeal_version(),
                meta.group,
                letter.lang(),
                letter.office(),
                meta.short,
                meta.appeal_title,
                letter.subject(),
                meta.carrier,
                composed.envelope.from,
                recipients_json(&composed.envelope),
                composed.message_id,
                Ms(now),
                batch,
            ])
        })
        .during(during)?;
    Ok((inserted == 1).then(|| tx.last_insert_rowid()))
}

fn already_written(tx: &Transaction<'_>, key: &LetterKey) -> Result<Enqueued> {
    tx.prepare_cached(
        "SELECT id, queued_ms, state FROM letters
         WHERE supporter = ?1 AND appeal = ?2 AND target = ?3 AND round = ?4 AND practice = ?5
         AND withdrawn = 0 AND rewritten = 0",
    )
    .and_then(|mut select| {
        select.query_row(
            params![key.supporter, key.appeal, key.target, key.round, key.practice],
            |row| {
                Ok(Enqueued::AlreadyWritten {
                    id: row.get(0)?,
                    at: row.get::<_, Ms>(1)?.0,
                    state: row.get(2)?,
                })
            },
        )
    })
    .during("finding the letter that was written before")
}
