//! `clarion check`: everything that is wrong with a pack, each with its place.

use serde::Serialize;

use super::args::Check;
use super::code::{Code, Failure};
use super::output::Output;
use crate::desk::view::PackProblemView;
use crate::desk::{PackCheck, check_pack};
use crate::domain::Notice;
use crate::messages::Messages;

#[derive(Serialize)]
struct Checked {
    format: u32,
    pack: String,
    opens: bool,
    problems: Vec<Problem>,
}

#[derive(Serialize)]
struct Problem {
    file: String,
    line: Option<usize>,
    column: Option<usize>,
    message: String,
    fix: Option<Fix>,
}

#[derive(Serialize)]
struct Fix {
    wrong: String,
    right: String,
}

pub(super) fn run(ask: &Check, output: &mut Output<'_>) -> Result<Code, Failure> {
    let checked = check_pack(&ask.pack);
    if ask.json {
        output.json(&Checked {
            format: 1,
            pack: ask.pack.display().to_string(),
            opens: checked.opens,
            problems: checked.problems.iter().map(|it| problem(it, output.messages())).collect(),
        })?;
    } else {
        tell(&checked, output)?;
    }
    Ok(if checked.problems.is_empty() { Code::Done } else { Code::Problems })
}

fn tell(checked: &PackCheck, output: &mut Output<'_>) -> Result<(), Failure> {
    for problem in &checked.problems {
        output.say(&line(problem, output.messages()))?;
    }
    let summary = match (checked.problems.len(), checked.opens) {
        (0, _) => Notice::new("cli-check-good")
            .count("targets", checked.targets)
            .count("letters", checked.letters),
        (count, true) => Notice::new("cli-check-opens").count("problems", count),
        (count, false) => Notice::new("cli-check-closed").count("problems", count),
    };
    output.say_notice(&summary)?;
    Ok(())
}

/// `file:line:column: what`, as editors understand it.
fn line(problem: &PackProblemView, messages: &Messages) -> String {
    let places = [problem.line, problem.column].into_iter().map_while(|place| place);
    let place: String = places.map(|place| format!(":{place}")).collect();
    format!("{}{place}: {}", problem.file, messages.text(&problem.message).trim_start())
}

fn problem(problem: &PackProblemView, messages: &Messages) -> Problem {
    Problem {
        file: problem.file.clone(),
        line: problem.line,
        column: problem.column,
        message: messages.text(&problem.message),
        fix: problem.fix.clone().map(|(wrong, right)| Fix { wrong, right }),
    }
}
