//! Letters on paper: which ones, as what, and into which file.

mod date;
mod file;
mod letter;
mod offline;
mod run;

use std::path::{Path, PathBuf};

pub use date::letter_date;
pub use file::save_print;
pub use offline::print_offline;
pub use run::{LeftOut, PrintJob, PrintRun};

use super::view::LetterRef;
use super::{Desk, DeskError};
use crate::domain::{AppealId, DeliveryState, Draft, GroupId, Lang, Notice, Target, TargetId};
use crate::mail;
use run::{Sheet, Source};

/// Which letters are to be printed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PrintWhat {
    /// This one.
    Letter(LetterRef),
    /// All of its group: those being written, where it is a draft; else those that were written.
    GroupOf(LetterRef),
    /// The same, of its appeal.
    AppealOf(LetterRef),
    /// All that are being written about an appeal.
    Drafts(AppealId),
}

/// A file of letters, envelopes or labels.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PrintReport {
    /// Where it is.
    pub path: PathBuf,
    /// How many letters are in it.
    pub letters: usize,
    /// How many pages it has.
    pub pages: usize,
    /// What is not in it, and why.
    pub left_out: Vec<LeftOut>,
}

impl Desk {
    /// Letters, envelopes or labels as a PDF at this path; a file that is there stays.
    ///
    /// # Errors
    /// When none of the letters can be printed, or the file cannot be written.
    pub fn save_pdf(
        &mut self,
        what: &PrintWhat,
        job: PrintJob,
        path: &Path,
    ) -> Result<PrintReport, DeskError> {
        let run = self.print_run(what, job)?;
        let path = file::as_pdf(path);
        save_print(&path, &run.pdf)?;
        Ok(report(path, run))
    }

    /// The same into a file of our own, which the system's program for PDF opens: it has the dialog for
    /// printing. The file is deleted when Clarion is started the next time.
    ///
    /// # Errors
    /// When none of the letters can be printed, or no program can be started.
    pub fn print(&mut self, what: &PrintWhat, job: PrintJob) -> Result<PrintReport, DeskError> {
        let run = self.print_run(what, job)?;
        let path = file::keep_for_viewer(&self.places.print_dir, &run.pdf)?;
        file::open_in_viewer(&path)?;
        Ok(report(path, run))
    }

    /// Deletes what was printed before: it has names and addresses, and was only for the viewer.
    pub fn forget_prints(&self) {
        file::forget(&self.places.print_dir);
    }

    /// A file in memory.
    ///
    /// # Errors
    /// When none of the letters can be printed.
    pub fn print_run(&mut self, what: &PrintWhat, job: PrintJob) -> Result<PrintRun, DeskError> {
        let lang = self.interface_lang();
        let sources = match what {
            PrintWhat::Drafts(appeal) => self.draft_sources(appeal, |_| true)?,
            PrintWhat::Letter(LetterRef::Draft { appeal, target }) => {
                self.draft_sources(appeal, |it| it.id == *target)?
            }
            PrintWhat::GroupOf(LetterRef::Draft { appeal, target }) => {
                let group = self.group_of(appeal, target)?;
                self.draft_sources(appeal, |it| it.group == group)?
            }
            PrintWhat::AppealOf(LetterRef::Draft { appeal, .. }) => {
                self.draft_sources(appeal, |_| true)?
            }
            PrintWhat::Letter(LetterRef::Queued(id)) => vec![self.written_source(*id)?],
            PrintWhat::GroupOf(LetterRef::Queued(id)) => self.written_sources(*id, true)?,
            PrintWhat::AppealOf(LetterRef::Queued(id)) => self.written_sources(*id, false)?,
        };
        let title = self.print_title(what, &lang);
        let settings = self.settings_ref();
        let job = PrintJob {
            paper: crate::domain::PaperChoice {
                size: job.paper.size.or(settings.paper.size),
                window: job.paper.window.or(settings.paper.window),
            },
            ..job
        };
        let sheet = Sheet { job, writer: &self.writer(), title: &title, today: self.clock.today() };
        run::print(sources, &sheet)
    }

    fn print_title(&self, what: &PrintWhat, lang: &Lang) -> String {
        let appeal = match what {
            PrintWhat::Drafts(appeal)
            | PrintWhat::Letter(LetterRef::Draft { appeal, .. })
            | PrintWhat::GroupOf(LetterRef::Draft { appeal, .. })
            | PrintWhat::AppealOf(LetterRef::Draft { appeal, .. }) => Some(appeal.clone()),
            PrintWhat::Letter(LetterRef::Queued(id))
            | PrintWhat::GroupOf(LetterRef::Queued(id))
            | PrintWhat::AppealOf(LetterRef::Queued(id)) => {
                return self.store.letter(*id).map(|it| it.record.appeal_title).unwrap_or_default();
            }
        };
        let pack = appeal.and_then(|id| self.library.pack(&id));
        pack.map(|pack| pack.appeal().title.get(lang).to_owned()).unwrap_or_default()
    }

    fn group_of(&self, appeal: &AppealId, target: &TargetId) -> Result<GroupId, DeskError> {
        let target_of = self.pack(appeal)?.appeal().target(target);
        let found = target_of.ok_or_else(|| DeskError::NoSuchTarget(target.clone()))?;
        Ok(found.group.clone())
    }

    /// Letters that are being written, in the order of the pack.
    fn draft_sources(
        &self,
        appeal: &AppealId,
        wanted: impl Fn(&Target) -> bool,
    ) -> Result<Vec<Source>, DeskError> {
        let lang = self.interface_lang();
        let pack = self.pack(appeal)?;
        let letters = self.drafted(appeal)?.into_iter().filter(|(target, _)| wanted(target));
        Ok(letters
            .map(|(target, drafted)| {
                let turned = drafted.as_ref().ok().and_then(|drafted| drafted.turned);
                let draft: Result<Draft, Notice> = drafted.map(|drafted| drafted.draft);
                let unready =
                    |draft: &Draft| super::problems::unready_for_paper(pack, &lang, draft);
                Source { turned, ..Source::of_draft(&target, &lang, draft, unready) }
            })
            .collect())
    }

    fn written_sources(&self, id: i64, same_group: bool) -> Result<Vec<Source>, DeskError> {
        let first = self.store.letter(id)?.record;
        let written = self.store.written(&first.supporter, &first.appeal)?;
        let mut sources = Vec::new();
        for record in written {
            let stays = record.practice == first.practice
                && record.round == first.round
                && record.state != DeliveryState::Cancelled;
            if !stays && record.id != id {
                continue;
            }
            let detail = self.store.letter(record.id)?;
            if !same_group || detail.record.group == first.group {
                sources.push(self.written_source(record.id)?);
            }
        }
        Ok(sources)
    }

    /// A letter that was queued: its text is as it was frozen, its address as the appeal has it now.
    fn written_source(&self, id: i64) -> Result<Source, DeskError> {
        let detail = self.store.letter(id)?;
        let record = &detail.record;
        let received = mail::parse(&detail.mime);
        let sent = received.as_ref().and_then(|it| it.date).unwrap_or(record.queued_at);
        let pack = self.library.pack(&record.appeal);
        let target = pack.and_then(|pack| pack.appeal().target(&record.target));
        Ok(Source {
            target: record.target.clone(),
            short: record.short.clone(),
            lang: record.lang.clone(),
            turned: None,
            subject: record.subject.clone(),
            body: received.map(|it| it.body).unwrap_or_default(),
            recipient: target.and_then(run::postal_address).unwrap_or_default(),
            day: Some(self.clock.time_zone().to_datetime(sent).date()),
            problems: Vec::new(),
        })
    }
}

fn report(path: PathBuf, run: PrintRun) -> PrintReport {
    PrintReport { path, letters: run.printed.len(), pages: run.pages, left_out: run.left_out }
}

#[cfg(test)]
mod tests;
