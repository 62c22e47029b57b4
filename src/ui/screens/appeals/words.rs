//! The words on a card: how long there is, how far the person is, and the line above all cards.

use jiff::civil::Date;

use crate::desk::view::{AppealCard, AppealsView};
use crate::domain::{Arg, Status};
use crate::messages::Messages;

/// Up to so many days before the end a card is in the colour of what is urgent.
const URGENT_DAYS: i32 = 7;
/// An update is new for so many days.
const NEW_DAYS: i32 = 7;

/// Whether the last days run.
pub(super) fn is_urgent(status: Status) -> bool {
    matches!(status, Status::Open { days_left } if days_left <= URGENT_DAYS)
}

/// Whether its newest update is new.
pub(super) fn has_news(card: &AppealCard, today: Date) -> bool {
    card.latest_update.as_ref().is_some_and(|update| {
        let age = update.date.until(today).map_or(i32::MAX, |span| span.get_days());
        !card.status.is_closed() && (0..NEW_DAYS).contains(&age)
    })
}

/// The card whose button is the one next step: what was begun, else the first that is open.
pub(super) fn next_step(cards: &[AppealCard]) -> usize {
    let begun = cards.iter().position(|card| card.drafts > 0);
    let open = || cards.iter().position(|card| !card.status.is_closed());
    begun.or_else(open).unwrap_or(0)
}

/// How far the person is: `3 of 44 practised`, or `written to`, where letters really go.
pub(super) fn progress(messages: &Messages, card: &AppealCard, practice: bool) -> String {
    let id = if practice { "appeals-practised" } else { "appeals-written" };
    messages.with(id, &[("written", card.written.into()), ("all", card.targets.into())])
}

/// How long there is, in one line.
pub(super) fn when(messages: &Messages, card: &AppealCard, today: Date) -> String {
    match card.status {
        Status::Open { days_left } => {
            let date = messages.date_weekday_short(card.write_by, today);
            let days = Arg::Count(days_left.into());
            messages.with("appeals-days-chip", &[("days", days), ("date", date.into())])
        }
        Status::Closed { since } => {
            messages.with("appeals-closed-chip", &[("month", messages.month_year(since).into())])
        }
    }
}

/// What a screen reader says of a card, after its headline.
pub(super) fn sentence(
    messages: &Messages,
    card: &AppealCard,
    progress: &str,
    today: Date,
) -> String {
    messages.with(
        "appeals-sentence",
        &[
            ("country", card.country.as_str().into()),
            ("when", when(messages, card, today).into()),
            ("progress", progress.into()),
        ],
    )
}

/// The line under the title: what is most urgent.
pub(super) fn first(messages: &Messages, view: &AppealsView, today: Date) -> String {
    let open = view.cards.iter().find(|card| !card.status.is_closed());
    let Some(card) = open else { return messages.get("appeals-all-closed") };
    let country = ("country", card.country.as_str().into());
    if card.write_by == today {
        return messages.with("appeals-first-today", &[country]);
    }
    let date = messages.date_long(card.write_by, today);
    messages.with("appeals-first", &[country, ("date", date.into())])
}
