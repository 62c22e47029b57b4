//! The head of a letter's file: comments and the subject, up to the first empty line.

use super::place::nearest;
use super::problem::PackProblem;
use crate::domain::Notice;

/// Stands between subject and body in what a template makes. No text of a pack or a person has it.
pub(crate) const SEPARATOR: char = '\u{3}';

/// The template of subject and body in one: the subject in its own line and column, an empty line
/// for each comment, [`SEPARATOR`] for the empty line, and the body as it is.
///
/// # Errors
/// Lines that are neither, no subject, two subjects, no body.
pub(crate) fn without_head(file: &str, text: &str) -> Result<String, Vec<PackProblem>> {
    let mut problems = Vec::new();
    let mut out = String::with_capacity(text.len() + 8);
    let mut subject_line = None;
    let mut body = None;
    for (number, at, line) in lines(text) {
        if line.trim().is_empty() {
            out.push(SEPARATOR);
            body = text.get(at + line.len()..);
            break;
        }
        match line.strip_prefix("subject:") {
            Some(subject) => {
                if let Some(first) = subject_line.replace(number) {
                    let what = Notice::new("pack-second-subject").text("line", first.to_string());
                    problems.push(PackProblem::error(file, what).at(number, 1));
                }
                if subject.trim().is_empty() {
                    let what = Notice::new("pack-no-subject-text");
                    problems.push(PackProblem::error(file, what).at(number, 1));
                }
                out.push_str("        ");
                out.push_str(subject);
            }
            None if line.starts_with('#') => {}
            None => problems.push(strange_line(file, number, line)),
        }
        out.push('\n');
    }
    if subject_line.is_none() && problems.is_empty() {
        problems.push(PackProblem::error(file, Notice::new("pack-no-subject")).at(1, 1));
    }
    match body {
        Some(body) if !body.trim().is_empty() => out.push_str(body),
        _ if problems.is_empty() => {
            problems.push(PackProblem::error(file, Notice::new("pack-no-body")));
        }
        _ => {}
    }
    if problems.is_empty() { Ok(out) } else { Err(problems) }
}

fn lines(text: &str) -> impl Iterator<Item = (usize, usize, &str)> {
    let mut at = 0;
    text.split('\n').enumerate().map(move |(number, line)| {
        let start = at;
        at += line.len() + 1;
        (number + 1, start, line)
    })
}

fn strange_line(file: &str, number: usize, line: &str) -> PackProblem {
    let problem = PackProblem::error(file, Notice::new("pack-strange-head")).at(number, 1);
    let key = line.split_once(':').map(|(key, _)| key.trim());
    match key.and_then(|key| nearest(key, ["subject"]).map(|near| (key.to_owned(), near))) {
        Some((key, near)) => problem.fix(key, near),
        None => problem,
    }
}
