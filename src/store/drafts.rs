//! Answers and drafts: what a person has typed and not yet sent. Saved as it is typed.

use std::collections::BTreeMap;

use jiff::Timestamp;
use rusqlite::{Row, params};

use super::Store;
use super::error::{During, StoreError};
use super::record::{DraftRecord, Edit};
use super::row::{Ms, Runs, count, like, rows};
use crate::domain::{Answers, AppealId, Direction, Lang, QuestionId, TargetId};

impl Store {
    /// Keeps the answer so far; an empty one is no answer.
    ///
    /// # Errors
    /// See [`StoreError`].
    pub fn save_answer(
        &self,
        appeal: &AppealId,
        question: &QuestionId,
        text: &str,
        now: Timestamp,
    ) -> Result<(), StoreError> {
        self.write(|tx| {
            let during = "saving an answer";
            if text.is_empty() {
                tx.prepare_cached("DELETE FROM answers WHERE appeal = ?1 AND question = ?2")
                    .and_then(|mut delete| delete.execute(params![appeal, question]))
                    .during(during)?;
                return Ok(());
            }
            tx.prepare_cached(
                "INSERT INTO answers (appeal, question, text, updated_ms) VALUES (?1, ?2, ?3, ?4)
                 ON CONFLICT DO UPDATE SET text = excluded.text, updated_ms = excluded.updated_ms",
            )
            .and_then(|mut insert| insert.execute(params![appeal, question, text, Ms(now)]))
            .during(during)?;
            Ok(())
        })
    }

    /// The answers given for an appeal.
    ///
    /// # Errors
    /// See [`StoreError`].
    pub fn answers(&self, appeal: &AppealId) -> Result<Answers, StoreError> {
        self.read(|conn| {
            conn.prepare_cached("SELECT question, text FROM answers WHERE appeal = ?1")
                .and_then(|mut select| {
                    select.query_map([appeal], |row| Ok((row.get(0)?, row.get(1)?)))?.collect()
                })
                .during("reading answers")
        })
    }

    /// Makes exactly these targets the open drafts of an appeal, each with its round of practice or
    /// of real letters. The words of a draft that is no longer picked are kept, and are back when it
    /// is picked again; a draft that became a real letter begins anew.
    ///
    /// # Errors
    /// See [`StoreError`].
    pub fn set_picks(
        &self,
        appeal: &AppealId,
        version: u32,
        targets: &[(TargetId, u32)],
        practice: bool,
        now: Timestamp,
    ) -> Result<(), StoreError> {
        self.write(|tx| {
            let during = "saving the choice of targets";
            tx.prepare_cached("UPDATE drafts SET picked = 0 WHERE appeal = ?1 AND picked = 1")
                .and_then(|mut update| update.execute([appeal]))
                .during(during)?;
            tx.prepare_cached(
                "UPDATE drafts
                 SET lang = NULL, subject = NULL, body = NULL, direction = NULL, letter = NULL
                 WHERE appeal = ?1 AND target IN (SELECT value FROM json_each(?2))
                 AND letter IN (SELECT id FROM letters WHERE practice = 0)",
            )
            .and_then(|mut update| {
                let ids: Vec<&str> = targets.iter().map(|(id, _)| id.as_str()).collect();
                update.execute(params![appeal, serde_json::json!(ids).to_string()])
            })
            .during(during)?;
            let mut insert = tx
                .prepare_cached(
                    "INSERT INTO drafts
                         (appeal, target, appeal_version, round, practice, picked, updated_ms)
                     VALUES (?1, ?2, ?3, ?4, ?5, 1, ?6) ON CONFLICT DO UPDATE
                     SET picked = 1, letter = NULL, round = excluded.round,
                     practice = excluded.practice, appeal_version = excluded.appeal_version",
                )
                .during(during)?;
            for (target, round) in targets {
                insert
                    .execute(params![appeal, target, version, round, practice, Ms(now)])
                    .during(during)?;
            }
            Ok(())
        })
    }

    /// Closes the draft of a target without dropping its words: they are those of this letter, which is
    /// on its way.
    ///
    /// # Errors
    /// See [`StoreError`].
    pub fn close_draft(
        &self,
        appeal: &AppealId,
        target: &TargetId,
        letter: i64,
    ) -> Result<(), StoreError> {
        self.write(|tx| {
            let close =
                "UPDATE drafts SET picked = 0, letter = ?3 WHERE appeal = ?1 AND target = ?2";
            tx.prepare_cached(close)
                .and_then(|mut update| update.execute(params![appeal, target, letter]))
                .during("closing a draft")?;
            Ok(())
        })
    }

    /// The open drafts of an appeal, by target.
    ///
    /// # Errors
    /// See [`StoreError`].
    pub fn drafts(&self, appeal: &AppealId) -> Result<Vec<DraftRecord>, StoreError> {
        self.read(|conn| {
            conn.prepare_cached(
                "SELECT * FROM drafts WHERE appeal = ?1 AND picked = 1 ORDER BY target",
            )
            .and_then(|mut select| select.query_map([appeal], draft)?.collect())
            .during("reading drafts")
        })
    }

    /// Keeps a letter's subject and body as typed, each for itself.
    ///
    /// # Errors
    /// See [`StoreError`]. The words are then on the screen only.
    pub fn save_edit<'a>(
        &self,
        appeal: &AppealId,
        target: &TargetId,
        subject: impl Into<Edit<'a>>,
        body: impl Into<Edit<'a>>,
        now: Timestamp,
    ) -> Result<(), StoreError> {
        let (subject, body) = (subject.into(), body.into());
        self.write(|tx| {
            // A letter that was queued in the meantime stays closed, and the words are kept.
            tx.prepare_cached(
                "INSERT INTO drafts
                     (appeal, target, appeal_version, picked, subject, body, updated_ms)
                 VALUES (?1, ?2, 0, 1, ?3, ?4, ?5) ON CONFLICT DO UPDATE SET
                 subject = iif(?6, excluded.subject, subject), body = iif(?7, excluded.body, body),
                 updated_ms = excluded.updated_ms",
            )
            .and_then(|mut save| {
                save.execute(params![
                    appeal,
                    target,
                    subject.words(),
                    body.words(),
                    Ms(now),
                    subject != Edit::Untouched,
                    body != Edit::Untouched,
                ])
            })
            .during("saving a draft")?;
            Ok(())
        })
    }

    /// Drops the changes made by hand.
    ///
    /// # Errors
    /// See [`StoreError`].
    pub fn drop_edit(
        &self,
        appeal: &AppealId,
        target: &TargetId,
        now: Timestamp,
    ) -> Result<(), StoreError> {
        self.write(|tx| {
            tx.prepare_cached(
                "UPDATE drafts SET subject = NULL, body = NULL, direction = NULL, updated_ms = ?3
                 WHERE appeal = ?1 AND target = ?2",
            )
            .and_then(|mut update| update.execute(params![appeal, target, Ms(now)]))
            .during("dropping the changes of a draft")?;
            Ok(())
        })
    }

    /// Keeps which way all paragraphs of a draft run; `None` leaves each to its first letter.
    ///
    /// # Errors
    /// See [`StoreError`].
    pub fn set_draft_direction(
        &self,
        appeal: &AppealId,
        target: &TargetId,
        direction: Option<Direction>,
        now: Timestamp,
    ) -> Result<(), StoreError> {
        self.write(|tx| {
            tx.prepare_cached(
                "UPDATE drafts SET direction = ?3, updated_ms = ?4
                 WHERE appeal = ?1 AND target = ?2",
            )
            .and_then(|mut update| {
                update.execute(params![appeal, target, direction.map(Runs), Ms(now)])
            })
            .during("saving a draft's direction")?;
            Ok(())
        })
    }

    /// Chooses a draft's language; `None` leaves it to the appeal. What was changed by hand was in the
    /// old one, and is dropped.
    ///
    /// # Errors
    /// See [`StoreError`].
    pub fn set_draft_lang(
        &self,
        appeal: &AppealId,
        target: &TargetId,
        lang: Option<&Lang>,
        now: Timestamp,
    ) -> Result<(), StoreError> {
        self.write(|tx| {
            tx.prepare_cached(
                "UPDATE drafts
                 SET lang = ?3, subject = NULL, body = NULL, direction = NULL, updated_ms = ?4
                 WHERE appeal = ?1 AND target = ?2",
            )
            .and_then(|mut update| update.execute(params![appeal, target, lang, Ms(now)]))
            .during("saving a draft's language")?;
            Ok(())
        })
    }

    /// Notes the language of a draft that is changed by hand, where none was chosen: its words stay
    /// in it, whatever letters without changes are written in later.
    ///
    /// # Errors
    /// See [`StoreError`].
    pub fn keep_draft_lang(
        &self,
        appeal: &AppealId,
        target: &TargetId,
        lang: &Lang,
    ) -> Result<(), StoreError> {
        self.write(|tx| {
            tx.prepare_cached(
                "UPDATE drafts SET lang = coalesce(lang, ?3) WHERE appeal = ?1 AND target = ?2",
            )
            .and_then(|mut update| update.execute(params![appeal, target, lang]))
            .during("saving a draft's language")?;
            Ok(())
        })
    }

    /// Drops a draft with its words.
    ///
    /// # Errors
    /// See [`StoreError`].
    pub fn delete_draft(&self, appeal: &AppealId, target: &TargetId) -> Result<(), StoreError> {
        self.write(|tx| {
            tx.prepare_cached("DELETE FROM drafts WHERE appeal = ?1 AND target = ?2")
                .and_then(|mut delete| delete.execute(params![appeal, target]))
                .during("deleting a draft")?;
            Ok(())
        })
    }

    /// How many open drafts each appeal has; an appeal without one is not listed.
    ///
    /// # Errors
    /// See [`StoreError`].
    pub fn draft_counts(&self) -> Result<BTreeMap<AppealId, usize>, StoreError> {
        self.read(|conn| {
            conn.prepare_cached(
                "SELECT appeal, count(*) FROM drafts WHERE picked = 1 GROUP BY appeal",
            )
            .and_then(|mut select| {
                select.query_map([], |row| Ok((row.get(0)?, count(row.get(1)?))))?.collect()
            })
            .during("counting drafts")
        })
    }

    /// Open drafts of all appeals, the newest first, whose appeal, target or subject has these words.
    ///
    /// # Errors
    /// See [`StoreError`].
    pub fn all_drafts(
        &self,
        search: &str,
        offset: usize,
        limit: usize,
    ) -> Result<Vec<DraftRecord>, StoreError> {
        self.read(|conn| {
            conn.prepare_cached(
                "SELECT * FROM drafts WHERE picked = 1 AND
                     (appeal LIKE ?1 ESCAPE '\\' OR target LIKE ?1 ESCAPE '\\'
                      OR subject LIKE ?1 ESCAPE '\\')
                 ORDER BY updated_ms DESC, appeal, target LIMIT ?2 OFFSET ?3",
            )
            .and_then(|mut select| {
                select.query_map(params![like(search), rows(limit), rows(offset)], draft)?.collect()
            })
            .during("listing drafts")
        })
    }
}

fn draft(row: &Row<'_>) -> rusqlite::Result<DraftRecord> {
    Ok(DraftRecord {
        appeal: row.get("appeal")?,
        target: row.get("target")?,
        appeal_version: row.get("appeal_version")?,
        lang: row.get("lang")?,
        subject: row.get("subject")?,
        body: row.get("body")?,
        direction: row.get::<_, Option<Runs>>("direction")?.map(|runs| runs.0),
        round: row.get("round")?,
        practice: row.get("practice")?,
        updated: row.get::<_, Ms>("updated_ms")?.0,
    })
}
