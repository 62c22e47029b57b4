//! The message files against the code: every message that is asked for exists, every one that
//! exists is asked for, and all of them read as we speak.

#![allow(clippy::unwrap_used, clippy::indexing_slicing)] // helpers fail as their tests do

mod source;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use clarion::messages::Messages;
use source::{Word, begins, modules, root, rust_files};

/// Messages whose ids are put together from parts, by how they begin, and who makes sure of them.
const PUT_TOGETHER: [&str; 1] = [
    "cli-help-", // one for each command and argument: `cli::help` tests both ways
];

/// Variables that every message of a family has, set in one place for all of them.
const SET_FOR_ALL: [(&str, &str); 1] = [
    ("pack-", "place"), // `pack::PackProblem::notice` puts the file and the line there
];

/// Texts that look like an id of ours and are none.
const NOT_MESSAGES: [&str; 0] = [];

/// Messages that may begin with a small letter, by how they begin: they go on after other words.
const BEGIN_SMALL: [&str; 6] = [
    "cli-help-",
    "first-run-in",
    "appeals-closed-since",
    "appeals-today-words",
    "organise-",
    "trouble-",
];

/// Messages that show what one could type end like this, and may begin with a small letter too.
const EXAMPLE: &str = "-example";

/// A message as its file has it.
struct Entry {
    file: String,
    text: String,
}

/// All messages by id. A second one of the same id fails.
fn entries() -> BTreeMap<String, Entry> {
    let folder = root().join("assets/messages/en");
    let mut all: BTreeMap<String, Entry> = BTreeMap::new();
    for path in source::files_below(&folder, &|_| true) {
        let file = path.file_name().unwrap().to_string_lossy().into_owned();
        let text = fs::read_to_string(&path).unwrap();
        let mut current: Option<String> = None;
        for line in text.lines() {
            let id_and_text = line.split_once(" =").filter(|(id, _)| is_id(id));
            if let Some((id, text)) = id_and_text {
                let entry = Entry { file: file.clone(), text: text.trim().to_owned() };
                let before = all.insert(id.to_owned(), entry);
                assert!(before.is_none(), "{id} is there twice: {file}, {}", before.unwrap().file);
                current = Some(id.to_owned());
            } else if line.starts_with([' ', '}']) {
                let entry = current.as_ref().and_then(|id| all.get_mut(id)).unwrap();
                entry.text.push('\n');
                entry.text.push_str(line);
            } else {
                assert!(
                    line.is_empty() || line.starts_with('#'),
                    "{file} has a line that is no message: {line}"
                );
                // An empty line may stand inside a message of several paragraphs.
                if !line.is_empty() {
                    current = None;
                }
            }
        }
    }
    all
}

fn is_id(text: &str) -> bool {
    !text.is_empty()
        && text.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
}

/// The variables that a message's text names.
fn variables(text: &str) -> BTreeSet<String> {
    let ends = |c: char| !(c.is_ascii_alphanumeric() || c == '-' || c == '_');
    text.split('$').skip(1).map(|rest| rest.split(ends).next().unwrap().to_owned()).collect()
}

/// The messages that a message's text names as a part of it: `{ other-message }`.
fn parts(text: &str) -> Vec<String> {
    let held = text.split('{').skip(1).filter_map(|rest| rest.split_once('}'));
    held.map(|(held, _)| held.trim().to_owned()).filter(|held| is_id(held)).collect()
}

/// Every text in the code of a file, without that of its tests.
struct File {
    path: String,
    texts: BTreeSet<String>,
    asked: Vec<String>,
    notices: Vec<(String, Vec<String>)>,
}

fn code() -> Vec<File> {
    rust_files("src")
        .iter()
        .map(|source| {
            let mut file = File {
                path: source.path.clone(),
                texts: BTreeSet::new(),
                asked: Vec::new(),
                notices: Vec::new(),
            };
            for module in modules(source).iter().filter(|module| !module.is_test) {
                read_words(&module.words, &mut file);
            }
            file
        })
        .collect()
}

fn read_words(words: &[Word], file: &mut File) {
    const ASKING: [&str; 3] = ["get", "with", "has"];
    for (at, word) in words.iter().enumerate() {
        if let Word::Text(text) = word {
            file.texts.insert(text.clone());
        }
        let rest = &words[at..];
        if let [Word::Sign('.'), Word::Name(name), Word::Open('('), Word::Text(id), ..] = rest
            && ASKING.contains(&name.as_str())
            && is_id(id)
            && id.contains('-')
        {
            file.asked.push(id.clone());
        }
        if begins(rest, &["Notice", ":", ":", "new", "("])
            && let [_, _, _, _, _, Word::Text(id), Word::Close, chain @ ..] = rest
        {
            file.asked.push(id.clone());
            file.notices.push((id.clone(), variables_set(chain)));
        }
    }
}

/// The variables that `.text("…", …)` and `.count("…", …)` set right behind a `Notice::new`.
fn variables_set(mut chain: &[Word]) -> Vec<String> {
    let mut set = Vec::new();
    while let [Word::Sign('.'), Word::Name(method), Word::Open('('), Word::Text(name), rest @ ..] =
        chain
        && (method == "text" || method == "count")
    {
        set.push(name.clone());
        let mut depth = 1;
        let close = rest.iter().position(|word| {
            depth += match word {
                Word::Open(_) => 1,
                Word::Close => -1,
                _ => 0,
            };
            depth == 0
        });
        chain = &rest[close.unwrap() + 1..];
    }
    set
}

fn assert_none(found: &[String], rule: &str) {
    assert!(found.is_empty(), "{rule}:\n  {}", found.join("\n  "));
}

#[test]
fn every_message_that_is_asked_for_exists() {
    let entries = entries();
    let families: BTreeSet<&str> =
        entries.keys().filter_map(|id| id.split_once('-')).map(|(family, _)| family).collect();
    let mut found = Vec::new();
    for file in code() {
        let alike = file.texts.iter().filter(|text| {
            let family = text.split_once('-').map(|(family, _)| family);
            let is_part = PUT_TOGETHER.iter().any(|start| start.starts_with(text.as_str()));
            is_id(text)
                && !text.ends_with('-')
                && family.is_some_and(|family| families.contains(family))
                && !is_part
                && !NOT_MESSAGES.contains(&text.as_str())
        });
        for id in file.asked.iter().chain(alike) {
            if !entries.contains_key(id) {
                found.push(format!("{}: {id}", file.path));
            }
        }
    }
    assert_none(&found, "messages that do not exist");
}

#[test]
fn every_message_is_asked_for() {
    let mut texts: BTreeSet<String> = code().into_iter().flat_map(|file| file.texts).collect();
    texts.extend(entries().values().flat_map(|entry| parts(&entry.text)));
    let unused: Vec<String> = entries()
        .into_iter()
        .filter(|(id, _)| !PUT_TOGETHER.iter().any(|start| id.starts_with(start)))
        .filter(|(id, _)| !texts.contains(id))
        .map(|(id, entry)| format!("{}: {id}", entry.file))
        .collect();
    assert_none(&unused, "messages that nobody asks for");
}

#[test]
fn variables_in_code_and_messages_agree() {
    let entries = entries();
    let mut found = Vec::new();
    for file in code() {
        for (id, set) in &file.notices {
            let Some(entry) = entries.get(id) else { continue };
            let named = variables(&entry.text);
            for name in set.iter().filter(|name| !named.contains(*name)) {
                found.push(format!("{}: {id} does not say ${name}", file.path));
            }
        }
        // A variable may be added to a notice elsewhere in the file, but somewhere it must be.
        for id in &file.asked {
            let Some(entry) = entries.get(id) else { continue };
            for name in variables(&entry.text) {
                let for_all = |(family, all): &(&str, &str)| id.starts_with(family) && name == *all;
                if !file.texts.contains(&name) && !SET_FOR_ALL.iter().any(for_all) {
                    found.push(format!("{}: nothing sets ${name} of {id}", file.path));
                }
            }
        }
    }
    assert_none(&found, "variables that do not agree");
}

#[test]
fn messages_read_as_we_speak() {
    let mut found = Vec::new();
    for (id, entry) in entries() {
        let text = spoken(&entry.text);
        let mut say = |what: &str| found.push(format!("{}: {id} {what}: {text}", entry.file));
        if text.contains('!') {
            say("shouts");
        }
        let first = text.chars().next();
        let may_begin_small =
            BEGIN_SMALL.iter().any(|start| id.starts_with(start)) || id.ends_with(EXAMPLE);
        if first.is_some_and(char::is_lowercase) && !may_begin_small {
            say("begins with a small letter");
        }
        if in_title_case(&text) {
            say("Is In Title Case");
        }
        if text.contains("  ") || text.ends_with(' ') {
            say("has a space too many");
        }
        if text.contains('\'') || text.contains("...") {
            say("has ' or ... where ’ or … belongs");
        }
        if text.is_empty() {
            say("says nothing");
        }
    }
    assert_none(&found, "messages in sentence case, plain and calm");
}

/// A message's words on one line, what stands between braces left out.
fn spoken(text: &str) -> String {
    let mut words = String::new();
    let mut depth = 0_usize;
    for c in text.trim().chars() {
        match c {
            '{' => {
                if depth == 0 {
                    words.push('…');
                }
                depth += 1;
            }
            '}' => depth = depth.saturating_sub(1),
            '\n' if depth == 0 => words.push(' '),
            c if depth == 0 => words.push(c),
            _ => {}
        }
    }
    words.split(' ').filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}

/// Whether every longer word begins with a capital, as in a Headline Of This Kind.
fn in_title_case(text: &str) -> bool {
    let long: Vec<&str> = text.split_whitespace().filter(|word| word.chars().count() > 2).collect();
    let capital = |word: &&&str| word.chars().next().is_some_and(char::is_uppercase);
    long.len() >= 3 && long.iter().filter(capital).count() == long.len()
}

#[test]
fn the_files_have_no_mistake() {
    let messages = Messages::english();
    let entries = entries();
    let missing: Vec<String> = entries.keys().filter(|id| !messages.has(id)).cloned().collect();
    assert_none(&missing, "messages with a mistake in their syntax");
    assert!(entries.len() > 30, "the files were not found");
}

/// The rules above would be worthless if the reading were wrong.
#[test]
fn the_reading_finds_what_it_should() {
    assert!(in_title_case("Send All Letters"));
    assert!(!in_title_case("Send all letters to Geneva"));
    assert_eq!(spoken("{ $n ->\n  [one] One\n *[other] More\n} left"), "… left");
    let names: Vec<String> = variables("{ $a } of { $max-kb ->").into_iter().collect();
    assert_eq!(names, ["a", "max-kb"]);
    let source = source::Source {
        path: "src/x.rs".into(),
        text: r#"fn f() { v![Notice::new("a-b").text("c", g("d")).count("e", 1)]; m.get("f-g"); }"#
            .into(),
    };
    let mut file =
        File { path: String::new(), texts: BTreeSet::new(), asked: vec![], notices: vec![] };
    read_words(&modules(&source)[0].words, &mut file);
    assert_eq!(file.asked, ["a-b", "f-g"]);
    assert_eq!(file.notices, [("a-b".into(), vec!["c".into(), "e".into()])]);
}
