//! `clarion write`: letters into a folder, as text and as `.eml`. No network, no database.

use std::borrow::Cow;
use std::fs;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

use serde::Serialize;

use super::args::Write;
use super::choice::Chosen;
use super::code::{Code, Failure};
use super::output::Output;
use crate::desk::{Clock, Library, OfflineLetter, draft_offline};
use crate::domain::Notice;
use crate::messages::Messages;
use crate::profile::Places;

#[derive(Serialize)]
struct Written {
    format: u32,
    appeal: String,
    folder: String,
    letters: Vec<Letter>,
}

#[derive(Serialize)]
struct Letter {
    target: String,
    name: String,
    language: String,
    subject: String,
    ready: bool,
    text: String,
    eml: Option<String>,
    reading: Option<String>,
    reading_language: Option<String>,
    problems: Vec<String>,
}

pub(super) fn run(places: &Places, ask: &Write, output: &mut Output<'_>) -> Result<Code, Failure> {
    let chosen = Chosen::read(&ask.which)?;
    let library = Library::open(&places.appeals_dir);
    let pack = library.known(&chosen.appeal)?;
    chosen.check_answers(pack.appeal())?;
    let now = Clock::of_system().now();
    let interface = output.messages().lang();
    let Chosen { supporter, answers, choice, .. } = &chosen;
    let letters = draft_offline(pack, supporter, answers, choice, interface, now)?;
    if chosen.supporter.email.is_none() {
        output.warn_notice(&Notice::new("cli-no-email"));
    }
    let files: Vec<(PathBuf, Cow<'_, [u8]>)> =
        letters.iter().flat_map(|letter| files_of(letter, &ask.out)).collect();
    keep_all(&ask.out, &files)?;
    tell(ask, &chosen, &letters, output)?;
    let all_ready = letters.iter().all(|letter| letter.mime.is_some());
    Ok(if all_ready { Code::Done } else { Code::Problems })
}

/// What a letter's files are called, without the folder.
fn names(letter: &OfflineLetter) -> (String, Option<String>) {
    let stem = format!("{}.{}", letter.target, letter.lang);
    (format!("{stem}.txt"), letter.mime.as_ref().map(|_| format!("{stem}.eml")))
}

/// The letter in a language that its writer reads, where they do not read its own: what its file is
/// called, and the subject with the text.
fn reading(letter: &OfflineLetter) -> Option<(String, String)> {
    let same = letter.reading.as_ref()?.same.as_ref()?;
    let name = format!("{}.{}.reading-{}.txt", letter.target, letter.lang, same.lang);
    Some((name, format!("{}\n\n{}", same.subject, same.body())))
}

fn files_of<'a>(letter: &'a OfflineLetter, folder: &Path) -> Vec<(PathBuf, Cow<'a, [u8]>)> {
    let (text, eml) = names(letter);
    let message = eml.zip(letter.mime.as_deref());
    let message = message.map(|(name, mime)| (folder.join(name), mime.into()));
    let reading = reading(letter).map(|(name, text)| (folder.join(name), text.into_bytes().into()));
    let text = (folder.join(text), letter.body.as_bytes().into());
    [text].into_iter().chain(message).chain(reading).collect()
}

/// Writes all files, or none where one of them is there already: it may have been changed by hand.
fn keep_all(folder: &Path, files: &[(PathBuf, Cow<'_, [u8]>)]) -> Result<(), Failure> {
    let failed = |path: &Path, error: &io::Error| {
        let notice = Notice::new("cli-write-failed").text("file", path.display().to_string());
        Failure::failed(notice.text("why", error.to_string()))
    };
    fs::create_dir_all(folder).map_err(|error| failed(folder, &error))?;
    if let Some((path, _)) = files.iter().find(|(path, _)| path.exists()) {
        let notice = Notice::new("cli-write-exists").text("file", path.display().to_string());
        return Err(Failure::failed(notice));
    }
    for (path, bytes) in files {
        let written = create_own(path).and_then(|mut file| {
            file.write_all(bytes)?;
            file.sync_all()
        });
        written.map_err(|error| failed(path, &error))?;
    }
    Ok(())
}

/// A new file that only its owner can read, where the system knows of that: it holds a person's
/// name and address, and whom they write to.
fn create_own(path: &Path) -> io::Result<fs::File> {
    let mut options = fs::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path)
}

/// Where a letter that its writer cannot read can be read, or that it cannot be.
fn about_reading(letter: &OfflineLetter, messages: &Messages) -> Option<String> {
    let own = &letter.reading.as_ref()?.lang;
    let (language, own) = (messages.language_name(&letter.lang), messages.language_name(own));
    Some(match reading(letter) {
        Some((file, _)) => messages.with(
            "cli-reading",
            &[("language", language.into()), ("own", own.into()), ("file", file.into())],
        ),
        None => {
            messages.with("cli-reading-none", &[("language", language.into()), ("own", own.into())])
        }
    })
}

fn tell(
    ask: &Write,
    chosen: &Chosen,
    letters: &[OfflineLetter],
    output: &mut Output<'_>,
) -> Result<(), Failure> {
    let messages = output.messages();
    if ask.json {
        let letter = |letter: &OfflineLetter| {
            let (text, eml) = names(letter);
            Letter {
                target: letter.target.to_string(),
                name: letter.short.clone(),
                language: letter.lang.to_string(),
                subject: letter.subject.clone(),
                ready: letter.mime.is_some(),
                text,
                eml,
                reading_language: reading(letter)
                    .and(letter.reading.as_ref())
                    .map(|it| it.lang.to_string()),
                reading: reading(letter).map(|(name, _)| name),
                problems: letter.problems.iter().map(|it| messages.text(it)).collect(),
            }
        };
        output.json(&Written {
            format: 1,
            appeal: chosen.appeal.to_string(),
            folder: ask.out.display().to_string(),
            letters: letters.iter().map(letter).collect(),
        })?;
        return Ok(());
    }
    for letter in letters {
        let (text, eml) = names(letter);
        output.say(&format!("{}: {}", letter.short, eml.unwrap_or(text)))?;
        for problem in &letter.problems {
            output.say(&format!("  {}", messages.text(problem)))?;
        }
        if let Some(words) = about_reading(letter, messages) {
            output.say(&format!("  {words}"))?;
        }
    }
    let ready = letters.iter().filter(|letter| letter.mime.is_some()).count();
    let summary = Notice::new("cli-written")
        .count("letters", letters.len())
        .text("folder", ask.out.display().to_string());
    output.say_notice(&summary)?;
    if ready < letters.len() {
        output.say_notice(
            &Notice::new("cli-written-not-ready").count("letters", letters.len() - ready),
        )?;
    }
    Ok(())
}
