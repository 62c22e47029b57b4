//! `clarion appeals`: the appeals, or one with its groups and targets.

use serde::Serialize;

use super::args::Appeals;
use super::choice::appeal_id;
use super::code::{Code, Failure};
use super::output::{Output, padded};
use crate::desk::view::{AppealCard, GroupView, TargetRow};
use crate::desk::{Clock, Desk};
use crate::domain::{Arg, ChannelKind, Status};
use crate::profile::{Places, SessionSecrets};

#[derive(Serialize)]
struct Listed {
    format: u32,
    appeals: Vec<Card>,
    broken: Vec<Broken>,
}

#[derive(Serialize)]
struct Card {
    id: String,
    title: String,
    country: String,
    summary: String,
    open: bool,
    write_by: String,
    stopped: Option<String>,
    stopped_why: Option<String>,
    days_left: Option<i32>,
    targets: usize,
    written: usize,
    waiting: usize,
    drafts: usize,
    own: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    groups: Option<Vec<Group>>,
}

#[derive(Serialize)]
struct Group {
    id: String,
    name: String,
    ask: String,
    targets: Vec<Target>,
}

#[derive(Serialize)]
struct Target {
    id: String,
    office: String,
    name: String,
    country: Option<String>,
    language: String,
    channels: Vec<&'static str>,
    written: Option<String>,
}

#[derive(Serialize)]
struct Broken {
    name: String,
    problems: Vec<String>,
}

pub(super) fn run(
    places: &Places,
    ask: &Appeals,
    output: &mut Output<'_>,
) -> Result<Code, Failure> {
    let wanted = ask.appeal.as_deref().map(appeal_id).transpose()?;
    let mut desk = super::open_desk(places, Box::new(SessionSecrets::in_memory()), output)?;
    let mut view = desk.appeals()?;
    let groups = match &wanted {
        Some(id) => {
            view.cards.retain(|card| card.id == *id);
            Some(desk.choose(id)?.groups)
        }
        None => None,
    };
    if ask.json {
        let card = |card: &AppealCard| card_json(card, groups.as_deref());
        let listed = Listed {
            format: 1,
            appeals: view.cards.iter().map(card).collect(),
            broken: view
                .broken
                .iter()
                .map(|pack| Broken {
                    name: pack.name.clone(),
                    problems: pack.problems.iter().map(|it| output.messages().text(it)).collect(),
                })
                .collect(),
        };
        output.json(&listed)?;
        return Ok(Code::Done);
    }
    for card in &view.cards {
        say_card(card, output)?;
    }
    for group in groups.iter().flatten() {
        say_group(group, output)?;
    }
    if view.cards.is_empty() {
        output.say(&output.messages().get("cli-no-appeals"))?;
    }
    for pack in &view.broken {
        let head = [("name", Arg::from(pack.name.as_str()))];
        output.warn(&output.messages().with("cli-broken-pack", &head));
        for problem in &pack.problems {
            output.warn(&format!("  {}", output.messages().text(problem)));
        }
    }
    say_next_step(&desk, wanted.is_some(), view.cards.first(), output)?;
    Ok(Code::Done)
}

fn say_card(card: &AppealCard, output: &mut Output<'_>) -> Result<(), Failure> {
    let messages = output.messages();
    let today = Clock::of_system().today();
    let status = match card.status {
        Status::Open { days_left } => messages.with(
            "cli-appeal-open",
            &[
                ("date", messages.date_long(card.write_by, today).into()),
                ("days", Arg::Count(days_left.into())),
            ],
        ),
        Status::Closed { since } => {
            let since = messages.date_long(since, today);
            messages.with("cli-appeal-closed", &[("date", since.into())])
        }
        Status::Stopped { since } => {
            let since = ("date", messages.date_long(since, today).into());
            let why = card.stopped_why.as_deref().unwrap_or_default();
            messages.with("cli-appeal-stopped", &[since, ("why", why.into())])
        }
    };
    let written = messages.with(
        "cli-appeal-written",
        &[
            ("written", card.written.into()),
            ("targets", card.targets.into()),
            ("waiting", card.waiting.into()),
        ],
    );
    output.say(&format!("{}\n  {}\n  {}", card.id, card.title, card.summary))?;
    output.say(&format!("  {}. {status} {written}\n", card.country))?;
    Ok(())
}

fn say_group(group: &GroupView, output: &mut Output<'_>) -> Result<(), Failure> {
    output.say(&format!("{}\n  {}. {}", group.id, group.name, group.ask))?;
    let width = |row: &TargetRow| row.id.as_str().chars().count();
    let column = group.targets.iter().map(width).max().unwrap_or(0);
    for row in &group.targets {
        let id = padded(row.id.as_str(), column);
        let written = match &row.written {
            Some(mark) => format!(" ({})", output.messages().state_name(mark.state)),
            None => String::new(),
        };
        output.say(&format!("    {id}  {}  {}{written}", row.lang, row.office))?;
    }
    output.say("")?;
    Ok(())
}

/// Names the one command that comes next.
fn say_next_step(
    _: &Desk,
    has_groups: bool,
    card: Option<&AppealCard>,
    output: &mut Output<'_>,
) -> Result<(), Failure> {
    let Some(card) = card else { return Ok(()) };
    let id = if has_groups { "cli-next-write" } else { "cli-next-appeal" };
    let line = output.messages().with(id, &[("id", card.id.as_str().into())]);
    output.warn(&line);
    Ok(())
}

fn card_json(card: &AppealCard, groups: Option<&[GroupView]>) -> Card {
    Card {
        id: card.id.to_string(),
        title: card.title.clone(),
        country: card.country.clone(),
        summary: card.summary.clone(),
        open: !card.status.is_closed(),
        write_by: card.write_by.to_string(),
        days_left: match card.status {
            Status::Open { days_left } => Some(days_left),
            Status::Closed { .. } | Status::Stopped { .. } => None,
        },
        stopped: match card.status {
            Status::Stopped { since } => Some(since.to_string()),
            Status::Open { .. } | Status::Closed { .. } => None,
        },
        stopped_why: card.stopped_why.clone(),
        targets: card.targets,
        written: card.written,
        waiting: card.waiting,
        drafts: card.drafts,
        own: card.own,
        groups: groups.map(|groups| groups.iter().map(group_json).collect()),
    }
}

fn group_json(group: &GroupView) -> Group {
    Group {
        id: group.id.to_string(),
        name: group.name.clone(),
        ask: group.ask.clone(),
        targets: group.targets.iter().map(target_json).collect(),
    }
}

fn target_json(row: &TargetRow) -> Target {
    let channel = |kind: &ChannelKind| match kind {
        ChannelKind::Email => "email",
        ChannelKind::Post => "post",
        ChannelKind::Phone => "phone",
        ChannelKind::Form => "form",
    };
    Target {
        id: row.id.to_string(),
        office: row.office.clone(),
        name: row.short.clone(),
        country: row.country.clone(),
        language: row.lang.to_string(),
        channels: row.channels.iter().map(channel).collect(),
        written: row.written.map(|mark| mark.state.name().to_owned()),
    }
}
