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

/// The card whose button is the one next step. Where letters still help comes before practice: what
/// was begun there, else the first that is open; else what was begun as practice.
pub(super) fn next_step(cards: &[AppealCard]) -> usize {
    let find = |open: bool, begun: bool| {
        cards
            .iter()
            .position(|card| (card.drafts > 0 || !begun) && (!card.status.is_closed() || !open))
    };
    find(true, true).or_else(|| find(true, false)).or_else(|| find(false, true)).unwrap_or(0)
}

/// How far the person is: `3 of 44 practised`, or `written to`, where letters really go; and how many
/// letters have not left yet.
pub(super) fn progress(messages: &Messages, card: &AppealCard, practice: bool) -> String {
    let id = if practice { "appeals-practised" } else { "appeals-written" };
    let said = messages.with(id, &[("written", card.written.into()), ("all", card.targets.into())]);
    if card.waiting == 0 {
        return said;
    }
    messages.with("appeals-waiting", &[("said", said.into()), ("waiting", card.waiting.into())])
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
        Status::Stopped { since } => {
            let date = messages.date_day(since, today);
            messages.with("appeals-stopped-chip", &[("date", date.into())])
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::AppealId;

    fn card(open: bool, drafts: usize) -> AppealCard {
        let status = match open {
            true => Status::Open { days_left: 3 },
            false => Status::Closed { since: Date::constant(2012, 2, 12) },
        };
        AppealCard {
            id: AppealId::parse("test").unwrap(),
            title: String::new(),
            country: String::new(),
            summary: String::new(),
            status,
            write_by: Date::constant(2026, 11, 26),
            stopped_why: None,
            targets: 44,
            written: 12,
            waiting: 0,
            drafts,
            latest_update: None,
            own: false,
        }
    }

    #[test]
    fn a_live_appeal_comes_before_practice() {
        for (cards, expected) in [
            (vec![card(true, 0), card(false, 3)], 0),
            (vec![card(false, 3), card(true, 0)], 1),
            (vec![card(true, 0), card(true, 2), card(false, 3)], 1),
            (vec![card(false, 0), card(false, 3)], 1),
            (vec![card(false, 0)], 0),
            (vec![], 0),
        ] {
            assert_eq!(next_step(&cards), expected, "{cards:?}");
        }
    }

    #[test]
    fn letters_that_wait_are_told_apart_from_those_that_left() {
        let messages = Messages::english();
        for (written, waiting, expected) in [
            (12, 0, "12 of 44 written to"),
            (12, 3, "12 of 44 written to, 3 waiting"),
            (0, 3, "None of 44 written to yet, 3 waiting"),
        ] {
            let card = AppealCard { written, waiting, ..card(true, 0) };
            assert_eq!(progress(&messages, &card, false), expected);
        }
    }
}
