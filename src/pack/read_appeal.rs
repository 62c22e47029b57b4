//! `appeal.toml`: what happened, what is asked, by when.

use std::collections::BTreeMap;
use std::fmt::Display;

use jiff::civil::Date;

use super::limits::{MAX_ANSWER_CHARS, MAX_ENTRIES, MAX_QUESTIONS};
use super::problem::PackProblem;
use super::raw::{Doc, Entry, Table};
use crate::domain::{
    Appeal, AppealId, Country, Demand, DemandId, Fact, Kind, Lang, Notice, Question, QuestionId,
    Source, SourceId, Stop, Update,
};

/// The file's name.
pub(crate) const FILE: &str = "appeal.toml";

const KEYS: &[&str] = &[
    "format",
    "id",
    "version",
    "kind",
    "language",
    "title",
    "summary",
    "lead",
    "country",
    "organisation",
    "issued",
    "write_by",
    "stopped",
    "stopped_why",
    "note",
    "sources",
    "facts",
    "demands",
    "updates",
    "questions",
];

const KINDS: [(&str, Kind); 3] = [
    ("urgent-action", Kind::UrgentAction),
    ("solidarity", Kind::Solidarity),
    ("thanks", Kind::Thanks),
];

/// Ids that were met, with their places.
#[derive(Debug, Default)]
pub(crate) struct Seen(BTreeMap<String, (usize, usize)>);

impl Seen {
    /// A table's own id, where it is met for the first time; the second time is a problem that
    /// names both places.
    pub(crate) fn id<T: Display, E>(
        &mut self,
        table: &Table<'_>,
        parse: impl Fn(&str) -> Result<T, E>,
    ) -> Option<T> {
        let entry = table.need("id")?;
        let id = entry.parsed(parse, "pack-bad-id")?;
        let Some(before) = self.0.insert(id.to_string(), entry.spot.place) else { return Some(id) };
        let what = Notice::new("pack-duplicate-id").text("id", id.to_string());
        entry.refuse(what.text("line", before.0.to_string()));
        None
    }
}

/// Reads the file. Groups, targets and story are still empty; `None` where something is missing
/// without which there is no appeal.
pub(crate) fn read(text: &str) -> (Option<Appeal>, Vec<PackProblem>) {
    let doc = Doc::new(FILE, text);
    let parsed = doc.parse(text);
    let appeal = parsed.as_ref().and_then(|map| {
        let root = Table::root(&doc, map.get_ref(), KEYS);
        check_format(&root);
        read_root(&root)
    });
    drop(parsed);
    (appeal, doc.into_problems())
}

fn check_format(root: &Table<'_>) {
    if let Some(entry) = root.need("format")
        && let Some(format) = entry.number(usize::MAX)
        && format != 1
    {
        entry.refuse(Notice::new("pack-other-format").text("value", format.to_string()));
    }
}

fn read_root(root: &Table<'_>) -> Option<Appeal> {
    let language = root.need("language").and_then(|e| e.parsed(Lang::parse, "pack-bad-language"));
    let reading = language.clone().unwrap_or_else(Lang::english);
    let id = root.need("id").and_then(|entry| entry.parsed(AppealId::parse, "pack-bad-id"));
    let version = root.need("version").and_then(|entry| entry.number(u32::MAX as usize));
    let kind = root.need("kind").and_then(|entry| entry.word(&KINDS));
    let title = root.need("title").and_then(|entry| entry.local_line(&reading));
    let summary = root.need("summary").and_then(|entry| entry.local_line(&reading));
    let lead = root.need("lead").and_then(|entry| entry.local_lines(&reading));
    let note = root.get("note").and_then(|entry| entry.local_lines(&reading));
    let country =
        root.need("country").and_then(|entry| entry.parsed(country_code, "pack-bad-country"));
    let organisation = root.need("organisation").and_then(|entry| entry.line());
    let issued = root.need("issued").and_then(|entry| entry.date());
    let write_by_entry = root.need("write_by");
    let write_by = write_by_entry.as_ref().and_then(Entry::date);
    if let (Some(issued), Some(write_by), Some(entry)) = (issued, write_by, &write_by_entry)
        && write_by < issued
    {
        entry.refuse(Notice::new("pack-dates-crossed").text("issued", issued.to_string()));
    }
    let stopped = stopped(root, &reading, issued);
    let sources = sources(root, &reading);
    let facts = facts(root, &reading, &sources);
    let demands = demands(root, &reading);
    let updates = updates(root, &reading);
    let questions = questions(root, &reading);
    Some(Appeal {
        id: id?,
        version: u32::try_from(version?).ok()?,
        kind: kind?,
        language: language?,
        title: title?,
        summary: summary?,
        lead: lead?,
        note,
        country: country?,
        organisation: organisation?,
        issued: issued?,
        write_by: write_by?,
        stopped,
        sources,
        facts,
        demands,
        updates,
        questions,
        groups: Vec::new(),
        targets: Vec::new(),
        story: BTreeMap::new(),
    })
}

/// That the action is stopped: the day, and why. One without the other is a problem: whoever wrote
/// letters is owed a reason.
fn stopped(root: &Table<'_>, language: &Lang, issued: Option<Date>) -> Option<Stop> {
    if root.get("stopped").is_none() && root.get("stopped_why").is_none() {
        return None;
    }
    let day = root.need("stopped");
    let since = day.as_ref().and_then(Entry::date);
    let why = root.need("stopped_why").and_then(|entry| entry.local_lines(language));
    if let (Some(issued), Some(since), Some(entry)) = (issued, since, &day)
        && since < issued
    {
        entry.refuse(Notice::new("pack-stopped-early").text("issued", issued.to_string()));
    }
    Some(Stop { since: since?, why: why? })
}

/// Two capital letters: files are strict where people are not.
pub(crate) fn country_code(text: &str) -> Result<Country, ()> {
    Country::parse(text).ok().filter(|country| country.code() == text).ok_or(())
}

fn sources(root: &Table<'_>, language: &Lang) -> Vec<Source> {
    let mut seen = Seen::default();
    let read = |table: Table<'_>| {
        let id = seen.id(&table, SourceId::parse);
        let text = table.need("text").and_then(|entry| entry.local_lines(language));
        Some(Source { id: id?, text: text? })
    };
    root.tables("sources", MAX_ENTRIES, &["id", "text"]).into_iter().filter_map(read).collect()
}

fn facts(root: &Table<'_>, language: &Lang, sources: &[Source]) -> Vec<Fact> {
    let known: Vec<&str> = sources.iter().map(|source| source.id.as_str()).collect();
    let read = |table: Table<'_>| {
        let figure = table.need("figure").and_then(|entry| entry.local_line(language));
        let text = table.need("text").and_then(|entry| entry.local_lines(language));
        let as_of = table.need("as_of").and_then(|entry| entry.date());
        let source = table.need("source").and_then(|entry| {
            let id = entry.parsed(SourceId::parse, "pack-bad-id")?;
            is_known(&entry, id.as_str(), &known, "pack-unknown-source").then_some(id)
        });
        Some(Fact { figure: figure?, text: text?, as_of: as_of?, source: source? })
    };
    let keys = ["figure", "text", "as_of", "source"];
    root.tables("facts", MAX_ENTRIES, &keys).into_iter().filter_map(read).collect()
}

/// Whether an id that is referred to exists; else a problem that says which one was probably meant.
pub(crate) fn is_known(entry: &Entry<'_>, id: &str, known: &[&str], wrong: &'static str) -> bool {
    if known.contains(&id) {
        return true;
    }
    let doc = entry.doc;
    let what = Notice::new(wrong).text("id", id).text("known", known.join(", "));
    let what = what.count("count", known.len());
    let problem = doc.error_at(&entry.spot, what);
    doc.push(match super::place::nearest(id, known.iter().copied()) {
        Some(near) => problem.fix(id, near),
        None => problem,
    });
    false
}

fn demands(root: &Table<'_>, language: &Lang) -> Vec<Demand> {
    let mut seen = Seen::default();
    let read = |table: Table<'_>| {
        let id = seen.id(&table, DemandId::parse);
        let text = table.need("text").and_then(|entry| entry.local_lines(language));
        Some(Demand { id: id?, text: text? })
    };
    root.tables("demands", MAX_ENTRIES, &["id", "text"]).into_iter().filter_map(read).collect()
}

fn updates(root: &Table<'_>, language: &Lang) -> Vec<Update> {
    let read = |table: Table<'_>| {
        let date = table.need("date").and_then(|entry| entry.date());
        let until_entry = table.get("until");
        let until = until_entry.as_ref().and_then(Entry::date);
        let text = table.need("text").and_then(|entry| entry.local_lines(language));
        if let (Some(date), Some(until), Some(entry)) = (date, until, &until_entry)
            && until < date
        {
            entry.refuse(Notice::new("pack-until-before-date"));
        }
        Some(Update { date: date?, until, text: text? })
    };
    let keys = ["date", "until", "text"];
    let mut updates: Vec<Update> =
        root.tables("updates", MAX_ENTRIES, &keys).into_iter().filter_map(read).collect();
    updates.sort_by_key(|update| update.date);
    updates
}

fn questions(root: &Table<'_>, language: &Lang) -> Vec<Question> {
    let mut seen = Seen::default();
    let read = |table: Table<'_>| {
        let id = seen.id(&table, QuestionId::parse);
        let prompt = table.need("prompt").and_then(|entry| entry.local_line(language));
        let hint = table.get("hint").and_then(|entry| entry.local_line(language));
        let required = table.need("required").and_then(|entry| entry.flag());
        let max_chars = table.need("max_chars").and_then(|entry| entry.number(MAX_ANSWER_CHARS));
        Some(Question {
            id: id?,
            prompt: prompt?,
            hint,
            required: required?,
            max_chars: max_chars?,
        })
    };
    let keys = ["id", "prompt", "hint", "required", "max_chars"];
    root.tables("questions", MAX_QUESTIONS, &keys).into_iter().filter_map(read).collect()
}
