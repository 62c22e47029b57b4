//! What became of letters, and what a person can still do about each.

use std::path::{Path, PathBuf};

use super::problems::finish;
use super::view::{
    LetterAction, LetterCounts, LetterFilter, LetterRef, LetterRow, LetterView, LettersView,
    LogLine, MailtoLink,
};
use super::writing::group_name;
use super::{Desk, DeskError};
use crate::domain::{
    DeliveryState, Happening, Identity, Letter, Notice, Reply, without_hidden_signs,
};
use crate::mail::{self, Correspondent, Mailto};
use crate::store::{DraftRecord, LetterDetail, LetterRecord, LogRecord, Shelf, StoreError};

impl Desk {
    /// A page of letters.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn letters(
        &mut self,
        filter: LetterFilter,
        search: &str,
        offset: usize,
        limit: usize,
    ) -> Result<LettersView, DeskError> {
        let counts = self.store.counts(search)?;
        let drafts = self.draft_rows(search)?;
        let draft_count = drafts.len();
        let rows = match filter {
            LetterFilter::Drafts => drafts.into_iter().skip(offset).take(limit).collect(),
            other => self
                .store
                .letters(shelf(other), search, offset, limit)?
                .into_iter()
                .map(|record| row(&record))
                .collect(),
        };
        let counts = LetterCounts {
            needs_you: counts.needs_you,
            waiting: counts.waiting,
            sent: counts.sent,
            drafts: draft_count,
            practice: counts.practice,
        };
        Ok(LettersView { filter, counts, rows, offset })
    }

    /// One letter with all that is known of it.
    ///
    /// # Errors
    /// When there is no such letter, or the database cannot be read.
    pub fn letter(&mut self, letter: &LetterRef) -> Result<LetterView, DeskError> {
        match letter {
            LetterRef::Queued(id) => {
                let detail = self.detail(*id)?;
                let log = self.store.log(*id)?;
                let mut view = queued_view(&detail, log);
                view.reading = self.reading_of_written(&detail, view.body.trim_end())?;
                view.actions = self.actions(&detail)?;
                if detail.record.state == DeliveryState::Sent {
                    view.kept = self.kept_in_sent(*id, &view.log)?;
                }
                Ok(view)
            }
            LetterRef::Draft { appeal, target } => {
                let known = self.library.pack(appeal).and_then(|pack| pack.appeal().target(target));
                if known.is_none() {
                    return self.lost_draft(letter);
                }
                let drafted = self.drafted(appeal)?;
                let (target, drafted) = drafted
                    .iter()
                    .find(|(it, _)| it.id == *target)
                    .ok_or_else(|| DeskError::NoSuchTarget(target.clone()))?;
                let pack = self.pack(appeal)?;
                let answers = self.store.answers(appeal)?;
                let view = self.draft_view(pack, target, drafted, &answers);
                let lang = self.interface_lang();
                Ok(LetterView {
                    row: LetterRow {
                        letter: letter.clone(),
                        short: view.short,
                        subject: view.subject,
                        appeal: pack.appeal().title.get(&lang).to_owned(),
                        state: None,
                        practice: false,
                        at: self.clock.now(),
                        remark: view.problems.into_iter().next(),
                        waits_until: None,
                        undo_until: None,
                        held: false,
                    },
                    office: view.office,
                    from: view.from,
                    to: target.email().unwrap_or_default().to_owned(),
                    date: None,
                    lang: view.lang,
                    turned: view.turned,
                    body: view.body,
                    reading: view.reading,
                    log: Vec::new(),
                    kept: None,
                    actions: vec![LetterAction::Continue, LetterAction::DeleteDraft],
                })
            }
        }
    }

    /// The person knows that it was sent.
    ///
    /// # Errors
    /// When its state does not allow it, or the database cannot be written.
    pub fn mark_sent(&mut self, id: i64) -> Result<(), DeskError> {
        self.store.apply(id, &Happening::MarkedSent, self.clock.now())?;
        Ok(())
    }

    /// The person wants it sent (again).
    ///
    /// # Errors
    /// As [`Desk::mark_sent`], and when another letter was written in its place.
    pub fn send_again(&mut self, id: i64) -> Result<(), DeskError> {
        let detail = self.store.letter(id)?;
        if let Some(over) = self.over(&detail.record) {
            return Err(over);
        }
        if self.is_replaced(&detail.record)? {
            return Err(StoreError::Replaced(id).into());
        }
        self.store.apply(id, &Happening::SentAgain, self.clock.now())?;
        self.close_its_draft(&detail)?;
        self.nudge()?;
        Ok(())
    }

    /// The person calls it back before it goes.
    ///
    /// # Errors
    /// As [`Desk::mark_sent`].
    pub fn call_back(&mut self, id: i64) -> Result<(), DeskError> {
        self.store.apply(id, &Happening::CalledBack, self.clock.now())?;
        self.nudge()?;
        Ok(())
    }

    /// Saves a letter as an `.eml` file and tells where.
    ///
    /// # Errors
    /// When the letter is not ready, or the file cannot be written; a file that is there stays.
    pub fn save_eml(&mut self, letter: &LetterRef, path: &Path) -> Result<PathBuf, DeskError> {
        let mime = match letter {
            LetterRef::Queued(id) => self.detail(*id)?.mime,
            LetterRef::Draft { .. } => {
                let letter = self.finished(letter)?;
                let identity = self.identity()?;
                let message_id = mail::new_message_id(&identity.address)?;
                mail::compose(&letter, &identity, message_id, self.clock.now())?.mime
            }
        };
        let path = path.with_extension("eml");
        write_new(&path, &mime)?;
        Ok(path)
    }

    /// A link that opens the letter in the person's own mail program.
    ///
    /// # Errors
    /// When the letter is not ready, or the database cannot be read.
    pub fn mailto(&mut self, letter: &LetterRef) -> Result<MailtoLink, DeskError> {
        let link = match letter {
            LetterRef::Queued(id) => {
                let detail = self.detail(*id)?;
                let Some((to, copies)) = detail.envelope.to.split_first() else {
                    return Err(DeskError::NoSuchLetter(*id));
                };
                let received = mail::parse(&detail.mime);
                let body = received.map(|it| it.body).unwrap_or_default();
                let subject = without_hidden_signs(&detail.record.subject);
                mail::mailto(to, copies, &subject, &body)
            }
            LetterRef::Draft { .. } => {
                let letter = self.finished(letter)?;
                let subject = without_hidden_signs(letter.subject());
                mail::mailto(letter.to(), letter.copies(), &subject, letter.body())
            }
        };
        Ok(match link {
            Mailto::Whole(link) => MailtoLink::Whole(link),
            Mailto::TooLong { link, text } => MailtoLink::TooLong { link, text },
        })
    }

    fn detail(&self, id: i64) -> Result<LetterDetail, DeskError> {
        Ok(self.store.letter(id)?)
    }

    /// Why a real letter of an appeal that is closed is not to be sent (again).
    pub(super) fn over(&self, record: &LetterRecord) -> Option<DeskError> {
        let pack = self.library.pack(&record.appeal).filter(|_| !record.practice)?;
        self.open_to_letters(pack.appeal()).err()
    }

    fn finished(&self, letter: &LetterRef) -> Result<Letter, DeskError> {
        let LetterRef::Draft { appeal, target } = letter else {
            return Err(DeskError::NotReady(None));
        };
        let drafted = self.drafted(appeal)?;
        let (_, drafted) = drafted
            .iter()
            .find(|(it, _)| it.id == *target)
            .ok_or_else(|| DeskError::NoSuchTarget(target.clone()))?;
        let drafted = drafted.as_ref().map_err(|why| DeskError::NotReady(Some(why.clone())))?;
        finish(self.pack(appeal)?, &self.interface_lang(), &drafted.draft)
            .map_err(|problems| DeskError::NotReady(problems.into_iter().next()))
    }

    fn identity(&self) -> Result<Identity, DeskError> {
        let practice = super::view::Destination::PracticeChosen;
        Ok(self.sender_of(&practice)?.0)
    }

    /// The open drafts in which the words of a search occur. One whose target or appeal is gone is
    /// listed too: its words are still there.
    fn draft_rows(&self, search: &str) -> Result<Vec<LetterRow>, DeskError> {
        let lang = self.interface_lang();
        let wanted = search.trim().to_lowercase();
        let mut rows = Vec::new();
        for record in self.store.all_drafts("", 0, usize::MAX)? {
            let pack = self.library.pack(&record.appeal);
            let target = pack.and_then(|pack| pack.appeal().target(&record.target));
            let (Some(pack), Some(target)) = (pack, target) else {
                let row = lost_row(record);
                if row.short.contains(&wanted) || row.subject.to_lowercase().contains(&wanted) {
                    rows.push(row);
                }
                continue;
            };
            let row = LetterRow {
                letter: LetterRef::Draft {
                    appeal: record.appeal.clone(),
                    target: record.target.clone(),
                },
                short: target.short.get(&lang).to_owned(),
                subject: record.subject.clone().unwrap_or_else(|| group_name(pack, target, &lang)),
                appeal: pack.appeal().title.get(&lang).to_owned(),
                state: None,
                practice: false,
                at: record.updated,
                remark: None,
                waits_until: None,
                undo_until: None,
                held: false,
            };
            let found = [&row.short, &row.subject, &row.appeal];
            if found.iter().any(|text| text.to_lowercase().contains(&wanted)) {
                rows.push(row);
            }
        }
        Ok(rows)
    }

    /// A draft whose target or appeal is gone, with the words that were typed.
    fn lost_draft(&self, letter: &LetterRef) -> Result<LetterView, DeskError> {
        let LetterRef::Draft { appeal, target } = letter else {
            return Err(DeskError::NotReady(None));
        };
        let record = self
            .store
            .drafts(appeal)?
            .into_iter()
            .find(|record| record.target == *target)
            .ok_or_else(|| DeskError::NoSuchTarget(target.clone()))?;
        let lang = record.lang.clone().unwrap_or_else(|| self.interface_lang());
        Ok(LetterView {
            office: target.to_string(),
            from: String::new(),
            to: String::new(),
            date: None,
            lang,
            turned: record.direction,
            body: record.body.clone().unwrap_or_default(),
            row: lost_row(record),
            reading: None,
            log: Vec::new(),
            kept: None,
            actions: vec![LetterAction::DeleteDraft],
        })
    }
}

fn lost_row(record: DraftRecord) -> LetterRow {
    LetterRow {
        short: record.target.to_string(),
        subject: record.subject.unwrap_or_default(),
        appeal: record.appeal.to_string(),
        letter: LetterRef::Draft { appeal: record.appeal, target: record.target },
        state: None,
        practice: false,
        at: record.updated,
        remark: Some(Notice::new("desk-target-gone")),
        waits_until: None,
        undo_until: None,
        held: false,
    }
}

fn shelf(filter: LetterFilter) -> Shelf {
    match filter {
        LetterFilter::NeedsYou => Shelf::NeedsYou,
        LetterFilter::Waiting => Shelf::Waiting,
        LetterFilter::Sent => Shelf::Sent,
        LetterFilter::Practice => Shelf::Practice,
        LetterFilter::All | LetterFilter::Drafts => Shelf::All,
    }
}

fn row(record: &LetterRecord) -> LetterRow {
    LetterRow {
        letter: LetterRef::Queued(record.id),
        short: record.short.clone(),
        subject: record.subject.clone(),
        appeal: record.appeal_title.clone(),
        state: Some(record.state),
        practice: record.practice,
        at: record.at,
        remark: super::remark::remark(record),
        waits_until: record.waits.as_ref().filter(|it| !it.needs_person).map(|it| it.until),
        undo_until: record.undo_until,
        held: record.held.is_some(),
    }
}

fn queued_view(detail: &LetterDetail, log: Vec<LogRecord>) -> LetterView {
    let record = &detail.record;
    let received = mail::parse(&detail.mime);
    let person = |it: &Correspondent| match &it.name {
        Some(name) => format!("{name}, {}", it.address),
        None => it.address.clone(),
    };
    let from = received.as_ref().and_then(|it| it.from.as_ref()).map(person);
    let to = received.as_ref().and_then(|it| it.to.first()).map(person);
    LetterView {
        row: row(record),
        office: record.office.clone(),
        from: from.unwrap_or_else(|| detail.envelope.from.to_string()),
        to: to.unwrap_or_default(),
        date: received.as_ref().and_then(|it| it.date),
        lang: record.lang.clone(),
        turned: None,
        body: received.map(|it| it.body).unwrap_or_default(),
        reading: None,
        log: log.into_iter().map(log_line).collect(),
        kept: None,
        actions: Vec::new(),
    }
}

fn log_line(record: LogRecord) -> LogLine {
    let words = |reply: Reply| format!("{} {}", reply.code, reply.words).trim().to_owned();
    LogLine {
        at: record.at,
        state: record.state,
        what: record.what,
        reply: record.reply.map(words),
    }
}

fn write_new(path: &Path, bytes: &[u8]) -> Result<(), DeskError> {
    use std::io::Write;
    let write = || {
        let mut options = std::fs::OpenOptions::new();
        options.write(true).create_new(true);
        // It says who writes to whom: that is for its owner alone.
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        let mut file = options.open(path)?;
        file.write_all(bytes)?;
        file.sync_all()
    };
    write().map_err(|source| DeskError::Write { path: path.to_owned(), source })
}
