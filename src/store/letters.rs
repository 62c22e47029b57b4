//! The history as lists, pages, counts and single letters. Only reads.

use rusqlite::{OptionalExtension, Row, params};

use super::Store;
use super::anew::CAN_BE_ANEW;
use super::carriers::carrier_waits;
use super::error::{During, StoreError};
use super::log::nothing_known;
use super::record::{Carrier, Counts, LetterDetail, LetterRecord, Progress, Shelf, Waits};
use super::row::{FAR, Ms, count, envelope, like, notice, reply, rows};
use crate::domain::DeliveryState;

/// What a list shows of a letter; `why_*`, `next_*`, `paused_until_ms` and
/// `needs_person` tell what stops its account.
const COLUMNS: &str = "letters.id, supporter, appeal, target, target_group, round, practice,
     appeal_version, lang, office, short, appeal_title, subject, carrier, letters.state, at_ms,
     queued_ms, attempts, not_before_ms, paused_until_ms, why_id, why_args, needs_person, what_id, what_args,
     code, words, sender, recipients, message_id, next_ms, next_id, next_args, held_id, held_args,
     copies_lost,
     CASE WHEN letters.state = 'queued' AND held_id IS NULL THEN (SELECT until_ms FROM undos
         WHERE is_open = 1 AND letters.id BETWEEN first_letter AND last_letter) END AS undo_ms";
const TABLES: &str = "letters JOIN log ON log.letter = letters.id AND line = last_line JOIN carriers ON name = carrier";
/// Whether a letter has the words.
const FOUND: &str = "(short LIKE ?1 ESCAPE '\\' OR subject LIKE ?1 ESCAPE '\\'
     OR appeal_title LIKE ?1 ESCAPE '\\')";

impl Store {
    /// A page of letters: needs you, on their way, sent, called back; the newest first within each.
    /// `search` is words that occur in name, subject or headline.
    ///
    /// # Errors
    /// See [`StoreError`].
    pub fn letters(
        &self,
        shelf: Shelf,
        search: &str,
        offset: usize,
        limit: usize,
    ) -> Result<Vec<LetterRecord>, StoreError> {
        self.read(|conn| {
            conn.prepare_cached(&page_sql(shelf, !search.trim().is_empty()))
                .and_then(|mut select| {
                    select
                        .query_map(params![like(search), rows(limit), rows(offset)], record)?
                        .collect()
                })
                .during("listing letters")
        })
    }

    /// How many letters and drafts there are of each sort that have these words.
    ///
    /// # Errors
    /// See [`StoreError`].
    pub fn counts(&self, search: &str) -> Result<Counts, StoreError> {
        let searched = !search.trim().is_empty();
        let sql = if searched {
            format!("SELECT practice, fate, count(*) FROM letters WHERE {FOUND} GROUP BY 1, 2")
        } else {
            "SELECT practice, fate, sum(letters) FROM tallies WHERE ?1 <> '' GROUP BY 1, 2"
                .to_owned()
        };
        self.read(|conn| {
            let during = "counting letters";
            let mut counts = Counts::default();
            let mut select = conn.prepare_cached(&sql).during(during)?;
            let mut rows = select.query([like(search)]).during(during)?;
            while let Some(row) = rows.next().during(during)? {
                let fate: String = row.get(1).during(during)?;
                let letters = count(row.get(2).during(during)?);
                match (row.get(0).during(during)?, fate.as_str()) {
                    (true, _) => counts.practice += letters,
                    (false, "refused" | "unsure") => counts.needs_you += letters,
                    (false, "sent") => counts.sent += letters,
                    (false, "cancelled") => counts.cancelled += letters,
                    (false, _) => counts.waiting += letters,
                }
            }
            counts.drafts = conn
                .prepare_cached(
                    "SELECT count(*) FROM drafts WHERE picked = 1 AND (?1 = '%%'
                     OR appeal LIKE ?1 ESCAPE '\\' OR target LIKE ?1 ESCAPE '\\'
                     OR subject LIKE ?1 ESCAPE '\\')",
                )
                .and_then(|mut select| select.query_row([like(search)], |row| row.get(0)))
                .map(count)
                .during(during)?;
            Ok(counts)
        })
    }

    /// How many letters of this carrier are on their way.
    ///
    /// # Errors
    /// See [`StoreError`].
    pub fn waiting_of(&self, carrier: &Carrier) -> Result<usize, StoreError> {
        self.read(|conn| {
            conn.prepare_cached(
                "SELECT count(*) FROM letters
                 WHERE practice = (?1 = '') AND shelf = 1 AND carrier = ?1",
            )
            .and_then(|mut select| select.query_row([carrier], |row| row.get(0)))
            .map(count)
            .during("counting what waits")
        })
    }

    /// One letter with its bytes.
    ///
    /// # Errors
    /// [`StoreError::NoLetter`] where there is none of this number.
    pub fn letter(&self, id: i64) -> Result<LetterDetail, StoreError> {
        let sql = format!(
            "SELECT {COLUMNS}, mime, {CAN_BE_ANEW} AS can_be_anew FROM {TABLES}
             JOIN mimes ON mimes.letter = letters.id
             WHERE letters.id = ?1"
        );
        self.read(|conn| {
            conn.prepare_cached(&sql)
                .and_then(|mut select| {
                    select
                        .query_row([id], |row| {
                            Ok(LetterDetail {
                                record: record(row)?,
                                appeal_version: row.get("appeal_version")?,
                                envelope: envelope(row, "sender", "recipients")?,
                                message_id: row.get("message_id")?,
                                mime: row.get("mime")?,
                                can_be_anew: row.get("can_be_anew")?,
                            })
                        })
                        .optional()
                })
                .during("reading a letter")?
                .ok_or_else(|| StoreError::NoLetter(id).into())
        })
    }

    /// How far the letters are that were queued since the outbox was last empty. What is held is not
    /// on its way, and does not count.
    ///
    /// # Errors
    /// See [`StoreError`].
    pub fn progress(&self) -> Result<Progress, StoreError> {
        self.read(|conn| {
            conn.prepare_cached(
                "SELECT waiting - (SELECT count(*) FROM letters WHERE held_id IS NOT NULL), sent,
                     needs_you FROM batches ORDER BY id DESC LIMIT 1",
            )
            .and_then(|mut select| {
                select
                    .query_row([], |row| {
                        let (waiting, sent) = (count(row.get(0)?), count(row.get(1)?));
                        let needs_you = count(row.get(2)?);
                        let done = sent + needs_you;
                        Ok(Progress { total: waiting + done, done, needs_you })
                    })
                    .optional()
            })
            .map(Option::unwrap_or_default)
            .during("reading how far the letters are")
        })
    }
}

/// The page's numbers come from the index alone; only its own rows are then read.
pub(super) fn page_sql(shelf: Shelf, searched: bool) -> String {
    let shelf = match shelf {
        Shelf::All => "practice = 0",
        Shelf::NeedsYou => "practice = 0 AND shelf = 0",
        Shelf::Waiting => "practice = 0 AND shelf = 1",
        Shelf::Sent => "practice = 0 AND shelf = 2",
        Shelf::Practice => "practice = 1",
    };
    let found = if searched { FOUND } else { "?1 <> ''" };
    let order = "ORDER BY shelf, listed_ms DESC, id DESC LIMIT ?2 OFFSET ?3";
    format!(
        "SELECT {COLUMNS} FROM (SELECT id AS page_id FROM letters WHERE {shelf} AND {found} {order})
         CROSS JOIN letters ON letters.id = page_id JOIN log ON log.letter = letters.id AND line = last_line
         JOIN carriers ON name = carrier ORDER BY shelf, listed_ms DESC, letters.id DESC"
    )
}

fn record(row: &Row<'_>) -> rusqlite::Result<LetterRecord> {
    Ok(LetterRecord {
        id: row.get("id")?,
        supporter: row.get("supporter")?,
        appeal: row.get("appeal")?,
        target: row.get("target")?,
        group: row.get("target_group")?,
        round: row.get("round")?,
        practice: row.get("practice")?,
        lang: row.get("lang")?,
        office: row.get("office")?,
        short: row.get("short")?,
        appeal_title: row.get("appeal_title")?,
        subject: row.get("subject")?,
        carrier: row.get("carrier")?,
        state: row.get("state")?,
        at: row.get::<_, Ms>("at_ms")?.0,
        queued_at: row.get::<_, Ms>("queued_ms")?.0,
        attempts: row.get("attempts")?,
        what: notice(row, "what_id", "what_args")?.unwrap_or_else(nothing_known),
        reply: reply(row)?,
        waits: waits(row)?,
        held: notice(row, "held_id", "held_args")?,
        copies_lost: count(row.get("copies_lost")?),
        undo_until: row.get::<_, Option<Ms>>("undo_ms")?.map(|until| until.0),
    })
}

fn waits(row: &Row<'_>) -> rusqlite::Result<Option<Waits>> {
    let own: Ms = row.get("not_before_ms")?;
    if row.get::<_, DeliveryState>("state")? != DeliveryState::Queued || own == FAR {
        return Ok(None);
    }
    let account = carrier_waits(row)?;
    let until = account.as_ref().map_or(own.0, |waits| waits.until.max(own.0));
    let needs_person = account.as_ref().is_some_and(|waits| waits.needs_person);
    let why = account.and_then(|waits| waits.why);
    Ok((until > jiff::Timestamp::UNIX_EPOCH).then_some(Waits { until, why, needs_person }))
}
