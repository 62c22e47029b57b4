//! Letters on paper without a window and without a database.

use jiff::civil::Date;

use super::run::{PrintJob, PrintRun, Sheet, Source, print};
use crate::desk::offline::{Choice, draft_all};
use crate::desk::problems::unready_for_paper;
use crate::desk::{DeskError, Drafted};
use crate::domain::{Answers, Lang, Supporter};
use crate::pack::Pack;

/// Drafts letters as [`draft_offline`](crate::desk::draft_offline) does, and prints them, or their
/// envelopes or labels.
///
/// # Errors
/// When a group or target does not exist, when nothing can be printed, or when the file would not be
/// sound.
pub fn print_offline(
    pack: &Pack,
    supporter: &Supporter,
    answers: &Answers,
    choice: &Choice,
    today: Date,
    job: PrintJob,
) -> Result<PrintRun, DeskError> {
    let lang = Lang::english();
    let drafts = draft_all(pack, supporter, answers, choice, supporter.key(), true)?;
    let source = |(target, drafted): (_, Result<Drafted, _>)| {
        let draft = drafted.map(|drafted| drafted.draft);
        Source::of_draft(target, &lang, draft, |draft| unready_for_paper(pack, &lang, draft))
    };
    let sources = drafts.into_iter().map(source).collect();
    let title = pack.appeal().title.get(&lang);
    print(sources, &Sheet { job, writer: supporter, title, today })
}
