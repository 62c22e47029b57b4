//! `clarion print`: letters, envelopes or labels as one PDF. No network, no database.

use serde::Serialize;

use super::args::Print;
use super::choice::Chosen;
use super::code::{Code, Failure};
use super::output::Output;
use crate::desk::{
    Clock, DeskError, LeftOut, Library, PrintJob, PrintRun, print_offline, save_print,
};
use crate::domain::{
    EnvelopeSize, LabelSheet, Notice, PaperChoice, PaperSize, PrintKind, Supporter, Window,
};
use crate::messages::Messages;
use crate::profile::Places;

#[derive(Serialize)]
struct Answer {
    format: u32,
    appeal: String,
    file: Option<String>,
    kind: &'static str,
    paper: Option<&'static str>,
    window: Option<&'static str>,
    pages: usize,
    letters: Vec<Letter>,
    left_out: Vec<Missing>,
}

#[derive(Serialize)]
struct Letter {
    target: String,
    name: String,
    language: String,
}

#[derive(Serialize)]
struct Missing {
    target: String,
    name: String,
    problems: Vec<String>,
}

pub(super) fn run(places: &Places, ask: &Print, output: &mut Output<'_>) -> Result<Code, Failure> {
    let chosen = Chosen::read(&ask.which)?;
    let job = job(ask, &chosen.supporter)?;
    let library = Library::open(&places.appeals_dir);
    let pack = library.known(&chosen.appeal)?;
    chosen.check_answers(pack.appeal())?;
    let today = Clock::of_system().today();
    let Chosen { supporter, answers, choice, .. } = &chosen;
    let run = match print_offline(pack, supporter, answers, choice, today, job) {
        Err(DeskError::NothingPrinted(left_out)) => {
            return nothing(ask, &chosen, job, &left_out, output);
        }
        other => other?,
    };
    save_print(&ask.out, &run.pdf)?;
    if ask.json {
        output.json(&answer(ask, &chosen, job, Some(&run), &run.left_out, output.messages()))?;
    } else {
        tell(ask, &run, output)?;
    }
    Ok(if run.left_out.is_empty() { Code::Done } else { Code::Problems })
}

/// What the words ask for; what they do not say goes by the supporter's country.
fn job(ask: &Print, supporter: &Supporter) -> Result<PrintJob, Failure> {
    let size = named("paper", ask.paper.as_deref(), &PaperSize::ALL, PaperSize::name)?;
    let window = named("window", ask.window.as_deref(), &Window::ALL, Window::name)?;
    let paper = PaperChoice { size, window };
    let usual = paper.size_in(supporter.country);
    let kind = match (&ask.envelopes, &ask.labels) {
        (Some(size), _) => {
            let size = named("envelopes", size.as_deref(), &EnvelopeSize::ALL, EnvelopeSize::name)?;
            PrintKind::Envelopes(size.unwrap_or_else(|| EnvelopeSize::usual_with(usual)))
        }
        (None, Some(sheet)) => {
            let sheet = named("labels", sheet.as_deref(), &LabelSheet::ALL, LabelSheet::name)?;
            let sheet = sheet.unwrap_or_else(|| LabelSheet::usual_with(usual));
            let start = ask.start.unwrap_or(1);
            if !(1..=sheet.places()).contains(&start) {
                let notice = Notice::new("cli-print-no-such-label").count("start", start);
                return Err(Failure::usage(notice.count("last", sheet.places())));
            }
            PrintKind::Labels(sheet, start)
        }
        (None, None) => PrintKind::Letters,
    };
    Ok(PrintJob { kind, paper })
}

/// One of several things, by its name.
fn named<T: Copy>(
    arg: &str,
    word: Option<&str>,
    all: &[T],
    name: impl Fn(T) -> &'static str,
) -> Result<Option<T>, Failure> {
    let Some(word) = word else { return Ok(None) };
    if let Some(found) = all.iter().find(|it| name(**it) == word) {
        return Ok(Some(*found));
    }
    let known: Vec<&str> = all.iter().map(|it| name(*it)).collect();
    let notice = Notice::new("cli-print-no-such-word").text("arg", format!("--{arg}"));
    Err(Failure::usage(notice.text("word", word).text("known", known.join(", "))))
}

fn kind_name(kind: PrintKind) -> &'static str {
    match kind {
        PrintKind::Letters => "letters",
        PrintKind::Envelopes(_) => "envelopes",
        PrintKind::Labels(..) => "labels",
    }
}

/// The paper and the window that were taken; envelopes and labels have a size of their own.
fn paper_names(job: PrintJob, run: &PrintRun) -> (&'static str, Option<&'static str>) {
    match job.kind {
        PrintKind::Letters => (run.size.name(), Some(run.window.name())),
        PrintKind::Envelopes(size) => (size.name(), None),
        PrintKind::Labels(sheet, _) => (sheet.name(), None),
    }
}

fn answer(
    ask: &Print,
    chosen: &Chosen,
    job: PrintJob,
    run: Option<&PrintRun>,
    left_out: &[LeftOut],
    messages: &Messages,
) -> Answer {
    let names = run.map(|run| paper_names(job, run));
    let printed = run.map(|run| run.printed.as_slice()).unwrap_or_default();
    Answer {
        format: 1,
        appeal: chosen.appeal.to_string(),
        file: run.map(|_| ask.out.display().to_string()),
        kind: kind_name(job.kind),
        paper: names.map(|(paper, _)| paper),
        window: names.and_then(|(_, window)| window),
        pages: run.map_or(0, |run| run.pages),
        letters: printed
            .iter()
            .map(|(target, name, lang)| Letter {
                target: target.to_string(),
                name: name.clone(),
                language: lang.to_string(),
            })
            .collect(),
        left_out: left_out
            .iter()
            .map(|it| Missing {
                target: it.target.to_string(),
                name: it.short.clone(),
                problems: it.why.iter().map(|why| messages.text(why)).collect(),
            })
            .collect(),
    }
}

fn tell(ask: &Print, run: &PrintRun, output: &mut Output<'_>) -> Result<(), Failure> {
    tell_left_out(&run.left_out, output)?;
    let summary = Notice::new("cli-printed")
        .count("letters", run.printed.len())
        .count("pages", run.pages)
        .text("file", ask.out.display().to_string());
    output.say_notice(&summary)?;
    if !run.left_out.is_empty() {
        let left_out = Notice::new("cli-printed-not").count("letters", run.left_out.len());
        output.say_notice(&left_out)?;
    }
    Ok(())
}

fn tell_left_out(left_out: &[LeftOut], output: &mut Output<'_>) -> Result<(), Failure> {
    let messages = output.messages();
    for it in left_out {
        output.say(&format!("{}:", it.short))?;
        for why in &it.why {
            output.say(&format!("  {}", messages.text(why)))?;
        }
    }
    Ok(())
}

/// There is no file then.
fn nothing(
    ask: &Print,
    chosen: &Chosen,
    job: PrintJob,
    left_out: &[LeftOut],
    output: &mut Output<'_>,
) -> Result<Code, Failure> {
    if ask.json {
        output.json(&answer(ask, chosen, job, None, left_out, output.messages()))?;
    } else {
        tell_left_out(left_out, output)?;
        output.warn_notice(&Notice::new("cli-printed-nothing"));
    }
    Ok(Code::Problems)
}
