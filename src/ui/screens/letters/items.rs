//! The rows in groups, each with its place from the top: heads, the progress bar, letters. Pure, so
//! that a list of any length is laid out once and only what can be seen is drawn.

use jiff::civil::Date;
use jiff::tz::TimeZone;

use crate::desk::view::{LetterFilter, LetterRow};
use crate::domain::DeliveryState;
use crate::ui::theme::size;

const HEAD: f32 = 40.0;
const PROGRESS: f32 = 42.0;

/// What letters in the list have in common.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Group {
    NeedsYou,
    Waiting,
    Drafts,
    Cancelled,
    Sent(Date),
    Practised(Date),
}

/// Something in the list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Item {
    Head(Group),
    /// How far the letters on their way are.
    Progress,
    /// A letter, by its place among the rows.
    Letter(usize),
}

/// Something in the list, and where.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Placed {
    pub(super) item: Item,
    pub(super) top: f32,
    pub(super) height: f32,
}

/// Lays the rows out.
pub(super) fn place(
    rows: &[LetterRow],
    filter: LetterFilter,
    in_progress: bool,
    time_zone: &TimeZone,
) -> Vec<Placed> {
    let mut placed = Vec::with_capacity(rows.len() + 8);
    let mut top = 0.0;
    let mut add = |item, height| {
        placed.push(Placed { item, top, height });
        top += height;
    };
    let mut before = None;
    for (index, row) in rows.iter().enumerate() {
        let group = group_of(row, filter, time_zone);
        if before != Some(group) {
            add(Item::Head(group), HEAD);
            if group == Group::Waiting && in_progress {
                add(Item::Progress, PROGRESS);
            }
            before = Some(group);
        }
        add(Item::Letter(index), row_height(group, row));
    }
    placed
}

/// The parts of the list that can be seen between two heights.
pub(super) fn seen(placed: &[Placed], from: f32, to: f32) -> &[Placed] {
    let start = placed.partition_point(|it| it.top + it.height < from);
    let end = placed.partition_point(|it| it.top <= to);
    placed.get(start..end).unwrap_or_default()
}

/// How high all of it is.
pub(super) fn height(placed: &[Placed]) -> f32 {
    placed.last().map_or(0.0, |it| it.top + it.height)
}

/// What was sent has one line, but where there is something to say of it.
fn row_height(group: Group, row: &LetterRow) -> f32 {
    match group {
        Group::Sent(_) if row.remark.is_none() => size::ROW,
        _ => size::LIST_ROW,
    }
}

fn group_of(row: &LetterRow, filter: LetterFilter, time_zone: &TimeZone) -> Group {
    use DeliveryState as S;
    let day = || time_zone.to_datetime(row.at).date();
    match row.state {
        None => Group::Drafts,
        Some(_) if filter == LetterFilter::Practice => Group::Practised(day()),
        Some(S::Refused | S::Unsure) => Group::NeedsYou,
        Some(S::Queued | S::Sending | S::HandedOver) => Group::Waiting,
        Some(S::Sent) => Group::Sent(day()),
        Some(S::Cancelled) => Group::Cancelled,
    }
}

#[cfg(test)]
mod tests {
    use jiff::Timestamp;

    use super::*;
    use crate::desk::view::LetterRef;

    fn row(state: Option<DeliveryState>, at: &str) -> LetterRow {
        LetterRow {
            letter: LetterRef::Queued(1),
            short: String::new(),
            subject: String::new(),
            appeal: String::new(),
            state,
            practice: false,
            at: at.parse::<Timestamp>().unwrap(),
            remark: None,
            waits_until: None,
            undo_until: None,
            held: false,
        }
    }

    #[test]
    fn letters_stand_in_groups_by_state_and_the_persons_day() {
        use DeliveryState as S;
        let rows = [
            row(Some(S::Unsure), "2026-11-23T13:02:00Z"),
            row(Some(S::Refused), "2026-11-23T12:58:00Z"),
            row(Some(S::HandedOver), "2026-11-23T13:06:00Z"),
            row(Some(S::Sent), "2026-11-22T23:30:00Z"),
            row(Some(S::Sent), "2026-11-22T22:30:00Z"),
        ];
        let zone = TimeZone::fixed(jiff::tz::offset(1));
        let placed = place(&rows, LetterFilter::All, true, &zone);
        let day = |day| Group::Sent(jiff::civil::date(2026, 11, day));
        let items: Vec<Item> = placed.iter().map(|it| it.item).collect();
        assert_eq!(
            items,
            [
                Item::Head(Group::NeedsYou),
                Item::Letter(0),
                Item::Letter(1),
                Item::Head(Group::Waiting),
                Item::Progress,
                Item::Letter(2),
                Item::Head(day(23)),
                Item::Letter(3),
                Item::Head(day(22)),
                Item::Letter(4),
            ]
        );
        let gapless = placed.iter().zip(placed.iter().skip(1));
        assert!(gapless.into_iter().all(|(a, b)| a.top + a.height == b.top));
    }

    #[test]
    fn only_what_can_be_seen_is_drawn() {
        let rows: Vec<LetterRow> =
            (0..10_000).map(|_| row(Some(DeliveryState::Sent), "2026-11-23T13:00:00Z")).collect();
        let placed = place(&rows, LetterFilter::Sent, false, &TimeZone::UTC);
        assert_eq!(height(&placed), HEAD + 10_000.0 * size::ROW);
        let part = seen(&placed, 100_000.0, 100_600.0);
        assert!((14..18).contains(&part.len()), "{}", part.len());
        assert!(part.iter().all(|it| it.top <= 100_600.0 && it.top + it.height >= 100_000.0));
        assert!(seen(&[], 0.0, 100.0).is_empty());
    }
}
