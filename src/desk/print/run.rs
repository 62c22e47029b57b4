//! From letters to a file, and what is left out of it.

use jiff::civil::Date;

use super::letter::{date_line, sender_lines};
use crate::desk::DeskError;
use crate::domain::{
    ChannelKind, Direction, Draft, Lang, Notice, PaperChoice, PaperSize, PrintKind, Supporter,
    Target, TargetId, Window,
};
use crate::paper::{BodyParts, Envelope, PaperLetter, Press, Printed, Problem, Spot};

/// What is printed, and on what.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct PrintJob {
    /// Letters, envelopes or labels.
    pub kind: PrintKind,
    /// The sheet, and where the address stands on it.
    pub paper: PaperChoice,
}

/// A letter that is not in the file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LeftOut {
    /// To which target.
    pub target: TargetId,
    /// The target's name in lists.
    pub short: String,
    /// Why.
    pub why: Vec<Notice>,
}

/// A file, and what is in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PrintRun {
    /// The whole file.
    pub pdf: Vec<u8>,
    /// How many pages it has.
    pub pages: usize,
    /// Whose letters are in it, in order: target, name in lists, language.
    pub printed: Vec<(TargetId, String, Lang)>,
    /// What is not in it, and why.
    pub left_out: Vec<LeftOut>,
    /// The sheet that was taken.
    pub size: PaperSize,
    /// Where the addresses stand.
    pub window: Window,
}

/// A letter that may be printed.
pub(super) struct Source {
    pub(super) target: TargetId,
    pub(super) short: String,
    pub(super) lang: Lang,
    /// Which way all paragraphs run, where somebody turned them.
    pub(super) turned: Option<Direction>,
    pub(super) subject: String,
    pub(super) body: String,
    /// The lines of the postal address; none where the appeal has none.
    pub(super) recipient: Vec<String>,
    /// Its day, where that is not today.
    pub(super) day: Option<Date>,
    /// Why it cannot be printed.
    pub(super) problems: Vec<Notice>,
}

/// What is the same for all letters of a run.
pub(super) struct Sheet<'a> {
    pub(super) job: PrintJob,
    pub(super) writer: &'a Supporter,
    pub(super) title: &'a str,
    pub(super) today: Date,
}

impl Source {
    pub(super) fn of_draft(
        target: &Target,
        names_in: &Lang,
        draft: Result<Draft, Notice>,
        unready: impl FnOnce(&Draft) -> Vec<Notice>,
    ) -> Self {
        let problems = match &draft {
            Ok(draft) => unready(draft),
            Err(why) => vec![why.clone()],
        };
        let draft = draft.ok();
        let text = |of: fn(&Draft) -> &String| draft.as_ref().map(of).cloned().unwrap_or_default();
        Self {
            target: target.id.clone(),
            short: target.short.get(names_in).to_owned(),
            lang: draft.as_ref().map_or_else(Lang::english, |draft| draft.lang.clone()),
            turned: None,
            subject: text(|draft| &draft.subject),
            body: text(|draft| &draft.body),
            recipient: postal_address(target).unwrap_or_default(),
            day: None,
            problems,
        }
    }

    fn letter(&self, sheet: &Sheet<'_>) -> PaperLetter {
        let writer = sheet.writer;
        let day = self.day.unwrap_or(sheet.today);
        PaperLetter {
            sender: sender_lines(writer, &self.lang),
            recipient: self.recipient.clone(),
            date_line: date_line(writer, &self.lang, day),
            day,
            subject: self.subject.trim().to_owned(),
            body: BodyParts::of(&self.body, &writer.name),
            lang: self.lang.clone(),
            turned: self.turned,
        }
    }

    fn envelope(&self, sheet: &Sheet<'_>) -> Envelope {
        Envelope {
            sender: sender_lines(sheet.writer, &self.lang),
            recipient: self.recipient.clone(),
            lang: self.lang.clone(),
            day: self.day.unwrap_or(sheet.today),
        }
    }

    fn left_out(&self, why: Vec<Notice>) -> LeftOut {
        LeftOut { target: self.target.clone(), short: self.short.clone(), why }
    }
}

/// The lines of a target's first postal address.
pub(super) fn postal_address(target: &Target) -> Option<Vec<String>> {
    let post = target.channels.iter().find(|channel| channel.kind == ChannelKind::Post)?;
    let lines = post.address.lines().map(str::trim).filter(|line| !line.is_empty());
    let lines: Vec<String> = lines.map(str::to_owned).collect();
    (!lines.is_empty()).then_some(lines)
}

/// Prints what can be printed.
///
/// # Errors
/// When nothing can, with the first reason; or when the file would not be sound.
pub(super) fn print(sources: Vec<Source>, sheet: &Sheet<'_>) -> Result<PrintRun, DeskError> {
    let country = sheet.writer.country;
    let size = sheet.job.paper.size_in(country);
    let window = sheet.job.paper.window_in(country);
    let is_letters = sheet.job.kind == PrintKind::Letters;
    let mut left_out = Vec::new();
    let mut ready = Vec::new();
    for source in sources {
        // An envelope can be written before its letter is.
        let mut why = if is_letters { source.problems.clone() } else { Vec::new() };
        if source.recipient.is_empty() {
            why.push(Notice::new("desk-print-no-address"));
        }
        if why.is_empty() { ready.push(source) } else { left_out.push(source.left_out(why)) }
    }
    let printed = press(&ready, sheet, (size, window))?;
    let fails = |at: usize| printed.left_out.iter().find(|(other, _)| *other == at);
    let mut run = PrintRun {
        pages: printed.pages,
        printed: Vec::new(),
        left_out,
        pdf: Vec::new(),
        size,
        window,
    };
    for (at, source) in ready.iter().enumerate() {
        match fails(at) {
            Some((_, problem)) => run.left_out.push(source.left_out(vec![told(problem)])),
            None => {
                let name = source.short.clone();
                run.printed.push((source.target.clone(), name, source.lang.clone()));
            }
        }
    }
    if printed.pages == 0 {
        return Err(DeskError::NothingPrinted(run.left_out));
    }
    run.pdf = printed.pdf;
    Ok(run)
}

fn press(
    ready: &[Source],
    sheet: &Sheet<'_>,
    paper: (PaperSize, Window),
) -> Result<Printed, DeskError> {
    let mut press = Press::new();
    let envelopes = || ready.iter().map(|it| it.envelope(sheet)).collect::<Vec<_>>();
    Ok(match sheet.job.kind {
        PrintKind::Letters => {
            let letters: Vec<_> = ready.iter().map(|it| it.letter(sheet)).collect();
            press.letters(&letters, paper, sheet.title)?
        }
        PrintKind::Envelopes(size) => press.envelopes(&envelopes(), size, sheet.title)?,
        PrintKind::Labels(labels, start) => {
            press.labels(&envelopes(), labels, start, sheet.title)?
        }
    })
}

fn told(problem: &Problem) -> Notice {
    match problem {
        Problem::TooLong(Spot::Recipient) => Notice::new("desk-print-recipient-too-long"),
        Problem::TooLong(Spot::Sender) => Notice::new("desk-print-sender-too-long"),
        Problem::NoSigns(signs) => {
            let signs: Vec<String> = signs.iter().take(12).map(char::to_string).collect();
            Notice::new("desk-print-no-signs").text("signs", signs.join(" "))
        }
    }
}
