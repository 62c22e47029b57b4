//! A supporter as a file, for the command line: who writes, and their answers.

use std::path::Path;

use super::ProfileError;
use super::file::read_text;
use super::reader::{Reader, Section, Wrong, parse};
use super::supporter_read::{KEYS, supporter};
use crate::domain::{Answers, QuestionId, Supporter};

/// The longest supporter file.
const MAX_FILE_BYTES: usize = 64 * 1024;
/// The longest answer, in characters; an appeal may ask for less.
const MAX_ANSWER_CHARS: usize = 10_000;

/// Reads a supporter file: `name`, `email`, `country`, and as wanted `address`, `town`,
/// `profession`, `languages` and a table `[answers]` with an answer a question.
///
/// # Errors
/// The file cannot be read, is no TOML, or has a mistake in it; [`ProfileError::details`] lists
/// every mistake.
pub fn read_supporter(file: &Path) -> Result<(Supporter, Answers), ProfileError> {
    let text = read_text(file, MAX_FILE_BYTES)?;
    let document = parse(file, &text)?;
    let root = Section::root(&document);
    let mut reader = Reader::new(file, &text);
    let found = supporter(&mut reader, root);
    let answers = answers(&mut reader, root);
    let known: Vec<&'static str> = KEYS.into_iter().chain(["answers"]).collect();
    reader.unknown(root, &known);
    if reader.problems.is_empty() {
        Ok((found, answers))
    } else {
        Err(ProfileError::Supporter { file: file.to_owned(), problems: reader.problems })
    }
}

fn answers<'t>(reader: &mut Reader<'t>, root: Section<'t>) -> Answers {
    let mut answers = Answers::new();
    let Some(section) = reader.table(root, "answers") else { return answers };
    for (key, _) in section.keys() {
        let Ok(question) = QuestionId::parse(key) else {
            reader.wrong(section, key, &Wrong::NoSuchQuestion);
            continue;
        };
        if let Some(answer) = reader.words(section, key, MAX_ANSWER_CHARS) {
            answers.insert(question, answer);
        }
    }
    answers
}

#[cfg(test)]
#[path = "supporter_file_tests.rs"]
mod tests;
