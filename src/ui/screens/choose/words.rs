//! The words of a row, of the note on shared countries, and of the footer.

use jiff::civil::Date;

use super::picks::{Sums, is_second};
use crate::desk::view::{ChooseView, TargetRow, WrittenMark};
use crate::domain::{ChannelKind, DeliveryState};
use crate::messages::Messages;
use crate::ui::icons::{self, Icon};
use crate::ui::screen::Cx;
use crate::ui::widgets::Tone;

/// The second line of a row: who holds the office, and the country where the name does not say
/// it; while searching, the group as well.
pub(super) fn about(m: &Messages, row: &TargetRow, group: Option<&str>) -> Option<String> {
    let parts = about_parts(row, group);
    (!parts.is_empty()).then(|| m.beside(&parts))
}

/// Whether there is such a line.
pub(super) fn has_about(row: &TargetRow, group: Option<&str>) -> bool {
    !about_parts(row, group).is_empty()
}

fn about_parts<'a>(row: &'a TargetRow, group: Option<&'a str>) -> Vec<&'a str> {
    let country = row.country.as_deref().filter(|country| {
        !row.short.contains(*country)
            && !row.person.as_deref().unwrap_or_default().contains(*country)
    });
    [row.person.as_deref(), country, group].into_iter().flatten().collect()
}

/// How it can be reached: `E-mail, post`.
pub(super) fn channels(m: &Messages, row: &TargetRow) -> String {
    let mut names: Vec<String> = row.channels.iter().map(|kind| m.channel_name(*kind)).collect();
    names.iter_mut().skip(1).for_each(|name| *name = name.to_lowercase());
    m.beside(&names)
}

/// What a screen reader says of a row, all of it.
pub(super) fn sentence(m: &Messages, row: &TargetRow, picked: bool, today: Cx<'_>) -> String {
    let channels: Vec<String> = row
        .channels
        .iter()
        .map(|kind: &ChannelKind| m.channel_name(*kind).to_lowercase())
        .collect();
    let mut args = vec![
        ("office", row.office.as_str().into()),
        ("language", m.language_name(&row.lang).into()),
        ("channels", m.list(&channels).into()),
    ];
    let mut about: Vec<&str> = row.person.as_deref().into_iter().collect();
    about.extend(row.country.as_deref().filter(|country| !row.office.contains(*country)));
    let mut words = if about.is_empty() {
        m.with("choose-row-bare", &args)
    } else {
        args.push(("about", m.beside(&about).into()));
        m.with("choose-row", &args)
    };
    let mut more = |text: String| words.push_str(&format!(" {text}."));
    if let Some(mark) = row.written {
        more(written(m, mark, today.day_of(mark.at), today.today()).2);
    }
    if !row.also_in.is_empty() {
        more(in_groups(m, row));
    }
    if picked && is_second(row) {
        more(m.get("choose-second"));
    }
    words
}

/// The chip of the last letter to someone.
pub(super) fn written(
    m: &Messages,
    mark: WrittenMark,
    day: Date,
    today: Date,
) -> (Tone, Icon, String) {
    let (tone, icon, id) = match mark.state {
        DeliveryState::Refused => (Tone::Wax, icons::X_CIRCLE, "choose-refused"),
        DeliveryState::Unsure => (Tone::Ochre, icons::QUESTION, "choose-unsure"),
        DeliveryState::Cancelled => {
            (Tone::Plain, icons::ARROW_COUNTER_CLOCKWISE, "choose-called-back")
        }
        _ if mark.practice => (Tone::Moss, icons::CHECK, "choose-practised"),
        DeliveryState::Sent => (Tone::Moss, icons::CHECK, "choose-written"),
        DeliveryState::Queued | DeliveryState::Sending | DeliveryState::HandedOver => {
            (Tone::Plain, icons::CLOCK, "choose-waiting")
        }
    };
    (tone, icon, m.with(id, &[("date", m.date_short(day, today).into())]))
}

/// `In two groups`.
pub(super) fn in_groups(m: &Messages, row: &TargetRow) -> String {
    m.with("choose-in-groups", &[("groups", (row.also_in.len() + 1).into())])
}

/// Which groups, and that both letters are possible.
pub(super) fn also_in(m: &Messages, row: &TargetRow) -> String {
    m.with("choose-also-in", &[("groups", m.list(&row.also_in).into())])
}

/// That some countries sit in more than one group; `None` where none does.
pub(super) fn shared(m: &Messages, view: &ChooseView) -> Option<String> {
    let names: Vec<String> = view.shared_countries.iter().map(|(name, _)| name.clone()).collect();
    let groups = view.shared_countries.iter().map(|(_, groups)| groups.len()).max()?;
    let count = ("count", names.len().into());
    Some(m.with(
        "choose-shared",
        &[count, ("names", m.list(&names).into()), ("groups", groups.into())],
    ))
}

/// The footer: how many are picked, and then by group, and how many get a second letter.
pub(super) fn footer(m: &Messages, view: &ChooseView, sums: &Sums) -> (String, String) {
    let head = m.with("choose-picked", &[("count", sums.all.into())]);
    if sums.all == 0 {
        return (head, m.get("choose-picked-none"));
    }
    let by_group = view.groups.iter().zip(&sums.picked).filter(|(_, count)| **count > 0);
    let parts: Vec<String> = by_group
        .map(|(group, count)| {
            let group = ("group", group.name.as_str().into());
            m.with("choose-to", &[("count", (*count).into()), group])
        })
        .collect();
    let mut rest = m.with("choose-by-group", &[("groups", m.list(&parts).into())]);
    if sums.seconds > 0 {
        rest = format!("{} {rest}", m.with("choose-seconds", &[("count", sums.seconds.into())]));
    }
    (head, rest)
}
