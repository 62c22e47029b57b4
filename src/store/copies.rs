//! Copies that a server did not take of a letter whose body it then wanted. What became of the letter
//! does not hang on them; that a copy did not go has lines of its own in its log, and a number that lists
//! can show.

use jiff::Timestamp;
use rusqlite::{Transaction, params};

use super::error::{During, Result};
use super::log;
use crate::domain::{DeliveryState, LostCopy, Notice};

/// Notes them, where there are some, with the state that the letter has. Nothing is tried again: a second
/// body would be a second letter.
pub(super) fn note_lost(
    tx: &Transaction<'_>,
    id: i64,
    (lost, state): (&[LostCopy], DeliveryState),
    now: Timestamp,
) -> Result<()> {
    for copy in lost {
        let line = tx
            .prepare_cached(
                "UPDATE letters SET copies_lost = copies_lost + 1, last_line = last_line + 1
                 WHERE id = ?1 RETURNING last_line",
            )
            .and_then(|mut update| update.query_row(params![id], |row| row.get(0)))
            .during("noting a copy that did not go")?;
        log::append(tx, (id, line), now, state, &what(copy, state), None)?;
    }
    Ok(())
}

/// What the log says of one: whose it is, and the server's words.
fn what(copy: &LostCopy, state: DeliveryState) -> Notice {
    let said = format!("{} {}", copy.reply.code, copy.reply.words.replace('\n', " "));
    let is_sent = state == DeliveryState::Sent;
    Notice::new(if is_sent { "store-log-copy-lost" } else { "store-log-copy-refused" })
        .text("address", copy.address.as_str())
        .text("words", said.trim())
}
