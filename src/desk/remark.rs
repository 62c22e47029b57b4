//! What a list says of a letter's state, in plain words.

use crate::domain::{DeliveryState, Meaning, Notice};
use crate::store::LetterRecord;

/// What a letter says about its state in a list.
pub(super) fn remark(record: &LetterRecord) -> Option<Notice> {
    match record.state {
        // The store's own words say more where the letter was put off too often.
        DeliveryState::Refused => Some(match &record.reply {
            Some(reply) if (500..600).contains(&reply.code) => Meaning::of(reply).notice(),
            _ => record.what.clone(),
        }),
        DeliveryState::Sent if record.copies_lost > 0 => {
            Some(Notice::new("desk-copies-lost").count("copies", record.copies_lost))
        }
        DeliveryState::Cancelled if record.what.id == "store-log-written-anew" => {
            Some(record.what.clone())
        }
        DeliveryState::Unsure => Some(Notice::new("desk-unsure")),
        DeliveryState::Queued => record.held.clone().or_else(|| {
            let waits = record.waits.as_ref()?;
            Some(waits.why.clone().unwrap_or_else(|| record.what.clone()))
        }),
        _ => None,
    }
}
