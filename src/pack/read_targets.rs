//! `targets.toml`: whom an appeal is written to, and what each is asked.

use super::files::is_letter_name;
use super::limits::{MAX_ENTRIES, MAX_SHORT_LIST, MAX_TARGETS};
use super::problem::PackProblem;
use super::raw::{Doc, Entry, Spot, Table};
use super::read_appeal::{Seen, country_code, is_known};
use crate::domain::{
    AddressError, Appeal, Channel, ChannelKind, DemandId, EmailAddress, Group, GroupId, Lang,
    LocalText, Notice, Target, TargetId,
};

/// The file's name.
pub(crate) const FILE: &str = "targets.toml";

const GROUP_KEYS: &[&str] = &["id", "name", "why", "ask", "demands", "letter"];
const TARGET_KEYS: &[&str] = &[
    "id",
    "group",
    "office",
    "short",
    "person",
    "country",
    "languages",
    "salutation",
    "demands",
    "copies",
    "channels",
];
const CHANNEL_KEYS: &[&str] = &["kind", "address", "verified"];

const CHANNELS: [(&str, ChannelKind); 4] = [
    ("email", ChannelKind::Email),
    ("post", ChannelKind::Post),
    ("phone", ChannelKind::Phone),
    ("form", ChannelKind::Form),
];

/// What the file says, each with its place.
#[derive(Debug, Default)]
pub(crate) struct Read {
    /// The groups.
    pub(crate) groups: Vec<(Group, Spot)>,
    /// The targets.
    pub(crate) targets: Vec<(Target, Spot)>,
    /// Everything that is wrong.
    pub(crate) problems: Vec<PackProblem>,
}

/// What `appeal.toml` has that this file refers to.
struct Known<'a> {
    language: Lang,
    demands: Vec<&'a str>,
    /// Whether the demands are known at all: else only one file is to blame.
    complete: bool,
}

/// Reads the file. Without an appeal, ids of demands are taken as they are.
pub(crate) fn read(text: &str, appeal: Option<&Appeal>) -> Read {
    let doc = Doc::new(FILE, text);
    let known = Known {
        language: appeal.map_or_else(Lang::english, |appeal| appeal.language.clone()),
        demands: appeal
            .map(|appeal| appeal.demands.iter().map(|demand| demand.id.as_str()).collect())
            .unwrap_or_default(),
        complete: appeal.is_some(),
    };
    let mut read = Read::default();
    let parsed = doc.parse(text);
    if let Some(map) = &parsed {
        let root = Table::root(&doc, map.get_ref(), &["groups", "targets"]);
        read.groups = groups(&root, &known);
        read.targets = targets(&root, &known, &read.groups);
    }
    drop(parsed);
    read.problems = doc.into_problems();
    read
}

fn groups(root: &Table<'_>, known: &Known<'_>) -> Vec<(Group, Spot)> {
    let mut seen = Seen::default();
    let mut read = |table: Table<'_>| {
        let id = seen.id(&table, GroupId::parse);
        let name = table.need("name").and_then(|entry| entry.local_line(&known.language));
        let why = table.need("why").and_then(|entry| entry.local_lines(&known.language));
        let ask = table.need("ask").and_then(|entry| entry.local_lines(&known.language));
        let demands = table.need("demands").and_then(|entry| demand_ids(&entry, known));
        let letter = table.need("letter");
        let spot = letter.as_ref().map_or(&table.spot, |entry| &entry.spot).clone();
        let check = |text: &str| is_letter_name(text).then(|| text.to_owned()).ok_or(());
        let letter = letter.and_then(|entry| entry.parsed(check, "pack-bad-id"));
        let group = Group {
            id: id?,
            name: name?,
            why: why?,
            ask: ask?,
            demands: demands?,
            letter: letter?,
        };
        Some((group, spot))
    };
    root.tables("groups", MAX_ENTRIES, GROUP_KEYS).into_iter().filter_map(&mut read).collect()
}

fn demand_ids(entry: &Entry<'_>, known: &Known<'_>) -> Option<Vec<DemandId>> {
    let items = entry.list(MAX_SHORT_LIST)?;
    let ids = items
        .iter()
        .filter_map(|item| {
            let id = item.parsed(DemandId::parse, "pack-bad-id")?;
            let fine = !known.complete
                || is_known(item, id.as_str(), &known.demands, "pack-unknown-demand");
            fine.then_some(id)
        })
        .collect();
    Some(ids)
}

fn targets(root: &Table<'_>, known: &Known<'_>, groups: &[(Group, Spot)]) -> Vec<(Target, Spot)> {
    let mut seen = Seen::default();
    let names: Vec<&str> = groups.iter().map(|(group, _)| group.id.as_str()).collect();
    let mut read = |table: Table<'_>| {
        let id = seen.id(&table, TargetId::parse);
        let group = table.need("group").and_then(|entry| {
            let id = entry.parsed(GroupId::parse, "pack-bad-id")?;
            is_known(&entry, id.as_str(), &names, "pack-unknown-group").then_some(id)
        });
        let spot = table.spot.clone();
        Some((target(&table, known, id, group)?, spot))
    };
    root.tables("targets", MAX_TARGETS, TARGET_KEYS).into_iter().filter_map(&mut read).collect()
}

fn target(
    table: &Table<'_>,
    known: &Known<'_>,
    id: Option<TargetId>,
    group: Option<GroupId>,
) -> Option<Target> {
    let line = |entry: Entry<'_>| entry.local_line(&known.language);
    let office = table.need("office").and_then(line);
    let short = table.need("short").and_then(line);
    let person = table.get("person").and_then(|entry| entry.line());
    let country =
        table.get("country").and_then(|entry| entry.parsed(country_code, "pack-bad-country"));
    let languages = table.need("languages").and_then(|entry| languages(&entry));
    let salutation: Option<LocalText> = table.get("salutation").and_then(line);
    let demands =
        table.get("demands").and_then(|entry| demand_ids(&entry, known)).unwrap_or_default();
    let copies = table.get("copies").map(|entry| copies(&entry)).unwrap_or_default();
    let channels = table.tables("channels", MAX_SHORT_LIST, CHANNEL_KEYS);
    let channels = channels.iter().filter_map(channel).collect();
    Some(Target {
        id: id?,
        group: group?,
        office: office?,
        short: short?,
        person,
        country,
        languages: languages?,
        salutation,
        channels,
        copies,
        demands,
    })
}

fn languages(entry: &Entry<'_>) -> Option<Vec<Lang>> {
    let items = entry.list(MAX_SHORT_LIST)?;
    if items.is_empty() {
        entry.refuse(Notice::new("pack-no-languages"));
    }
    Some(items.iter().filter_map(|item| item.parsed(Lang::parse, "pack-bad-language")).collect())
}

fn copies(entry: &Entry<'_>) -> Vec<EmailAddress> {
    let items = entry.list(MAX_SHORT_LIST).unwrap_or_default();
    items.iter().filter_map(|item| item.parsed(EmailAddress::parse, "pack-bad-address")).collect()
}

fn channel(table: &Table<'_>) -> Option<Channel> {
    let kind = table.need("kind").and_then(|entry| entry.word(&CHANNELS));
    let entry = table.need("address");
    let address = entry.as_ref().and_then(|entry| match kind {
        Some(ChannelKind::Post) | None => entry.lines(),
        Some(ChannelKind::Email) => email(entry),
        Some(ChannelKind::Phone | ChannelKind::Form) => entry.line(),
    });
    let verified = table.get("verified").and_then(|entry| entry.date());
    Some(Channel { kind: kind?, address: address?, verified })
}

/// An address that is none is told, and the letter that would go there says so again. One with a
/// line break never gets that far.
fn email(entry: &Entry<'_>) -> Option<String> {
    let text = entry.line()?;
    if let Err(error) = EmailAddress::parse(&text) {
        let what = match error {
            AddressError::TooLong => Notice::new("pack-address-too-long"),
            _ => Notice::new("pack-bad-address").text("value", &text),
        };
        entry.doc.push(entry.doc.error_at(&entry.spot, what).warning());
    }
    Some(text)
}
