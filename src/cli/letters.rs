//! `clarion letters`: what was written, and what became of it.

use serde::Serialize;

use super::args::Letters;
use super::code::{Code, Failure};
use super::output::Output;
use crate::desk::view::{
    AccountOutbox, LetterCounts, LetterFilter, LetterRef, LetterRow, OutboxView,
};
use crate::desk::{Clock, Desk};
use crate::domain::Notice;
use crate::messages::Messages;
use crate::profile::{Places, SessionSecrets};

/// How many letters are read from the database at a time.
const PAGE: usize = 500;

/// Words of `--state` for what they list.
const STATES: [(&str, LetterFilter); 6] = [
    ("all", LetterFilter::All),
    ("needs-you", LetterFilter::NeedsYou),
    ("waiting", LetterFilter::Waiting),
    ("sent", LetterFilter::Sent),
    ("drafts", LetterFilter::Drafts),
    ("practice", LetterFilter::Practice),
];

#[derive(Serialize)]
struct Listed {
    format: u32,
    counts: Counts,
    outbox: Vec<Account>,
    elsewhere: bool,
    letters: Vec<Letter>,
}

/// How far the letters of an account are.
#[derive(Serialize)]
struct Account {
    account: String,
    waiting: usize,
    held: usize,
    today: usize,
    budget: Option<u32>,
    done_by: Option<String>,
    waits: Option<String>,
    waits_until: Option<String>,
    offline: bool,
    needs_person: bool,
    failing_since: Option<String>,
}

#[derive(Serialize)]
struct Counts {
    needs_you: usize,
    waiting: usize,
    sent: usize,
    drafts: usize,
    practice: usize,
}

#[derive(Serialize)]
struct Letter {
    letter: Option<i64>,
    state: &'static str,
    practice: bool,
    at: String,
    name: String,
    subject: String,
    appeal: String,
    remark: Option<String>,
    waits_until: Option<String>,
    held: bool,
}

pub(super) fn run(
    places: &Places,
    ask: &Letters,
    output: &mut Output<'_>,
) -> Result<Code, Failure> {
    let filters = filters(ask.state.as_deref())?;
    let mut desk = super::open_desk(places, Box::new(SessionSecrets::in_memory()), output)?;
    let mut listed = Vec::new();
    let mut some = false;
    for filter in filters {
        let mut offset = 0;
        loop {
            let page = desk.letters(filter, "", offset, PAGE)?.rows;
            for row in &page {
                some = true;
                if ask.json {
                    listed.push(letter_json(row, output.messages()));
                } else {
                    output.say(&line(row, output.messages()))?;
                }
            }
            offset += page.len();
            if page.len() < PAGE {
                break;
            }
        }
    }
    if ask.json {
        let counts = counts(&mut desk)?;
        let OutboxView { accounts, elsewhere, .. } = desk.outbox()?;
        let outbox = accounts.into_iter().map(|it| account_json(it, output.messages())).collect();
        output.json(&Listed { format: 1, counts, outbox, elsewhere, letters: listed })?;
    } else if !some {
        output.say_notice(&Notice::new("cli-no-letters"))?;
    }
    Ok(Code::Done)
}

/// What is listed: without `--state`, all that was queued, practice at the end.
fn filters(state: Option<&str>) -> Result<Vec<LetterFilter>, Failure> {
    let Some(word) = state else { return Ok(vec![LetterFilter::All, LetterFilter::Practice]) };
    let found = STATES.iter().find(|(name, _)| *name == word).map(|(_, filter)| vec![*filter]);
    let states = STATES.map(|(name, _)| name).join(", ");
    found.ok_or_else(|| {
        Failure::usage(Notice::new("cli-no-such-state").text("state", word).text("states", states))
    })
}

fn counts(desk: &mut Desk) -> Result<Counts, Failure> {
    let LetterCounts { needs_you, waiting, sent, drafts, practice } =
        desk.letters(LetterFilter::All, "", 0, 0)?.counts;
    Ok(Counts { needs_you, waiting, sent, drafts, practice })
}

fn line(row: &LetterRow, messages: &Messages) -> String {
    let clock = Clock::of_system();
    let at = clock.time_zone().to_datetime(row.at);
    let day = messages.date_short(at.date(), clock.today());
    let state = match row.state {
        Some(_) if row.practice => messages.get("cli-state-practice"),
        Some(state) => messages.state_name(state),
        None => messages.get("cli-state-draft"),
    };
    let remark = row.remark.as_ref().map(|remark| format!("\n    {}", messages.text(remark)));
    let time = messages.time(at.time());
    let (short, subject) = (&row.short, &row.subject);
    format!("{state}  {day} {time}  {short}: {subject}{}", remark.unwrap_or_default())
}

fn letter_json(row: &LetterRow, messages: &Messages) -> Letter {
    Letter {
        letter: match row.letter {
            LetterRef::Queued(id) => Some(id),
            LetterRef::Draft { .. } => None,
        },
        state: row.state.map_or("draft", |state| state.name()),
        practice: row.practice,
        at: row.at.to_string(),
        name: row.short.clone(),
        subject: row.subject.clone(),
        appeal: row.appeal.clone(),
        remark: row.remark.as_ref().map(|remark| messages.text(remark)),
        waits_until: row.waits_until.map(|until| until.to_string()),
        held: row.held,
    }
}

fn account_json(outbox: AccountOutbox, messages: &Messages) -> Account {
    let at = |at: Option<jiff::Timestamp>| at.map(|at| at.to_string());
    Account {
        account: outbox.account,
        waiting: outbox.waiting,
        held: outbox.held,
        today: outbox.today,
        budget: outbox.budget,
        done_by: at(outbox.done_by),
        waits: outbox.waits.map(|waits| messages.text(&waits)),
        waits_until: at(outbox.waits_until),
        offline: outbox.offline,
        needs_person: outbox.needs_person,
        failing_since: at(outbox.failing_since),
    }
}
