//! Which letters are listed, and which of them are here: pages in a row from the first, asked for
//! one after the other, and all of them again when something happened.

use crate::desk::view::{LetterCounts, LetterFilter, LetterRef, LetterRow, LettersView};
use crate::ui::command::Command;

/// How many rows are asked for at once.
const PAGE: usize = 200;

/// The rows that are here, and the question that is on its way.
#[derive(Debug)]
pub(super) struct List {
    filter: LetterFilter,
    search: String,
    rows: Vec<LetterRow>,
    counts: LetterCounts,
    /// There are no rows after those that are here.
    complete: bool,
    /// An answer has come since the filter or the search was changed.
    known: bool,
    /// The question that is on its way.
    asked: Option<Asked>,
    /// What is here may no longer be true.
    stale: bool,
    /// The end of what is here can be seen.
    wants_more: bool,
    /// Changes with the rows, so that what was made of them can be made anew.
    version: u64,
}

#[derive(Debug, Clone, PartialEq, Eq)]
struct Asked {
    filter: LetterFilter,
    search: String,
    offset: usize,
    limit: usize,
    /// Something failed since: the answer may never come.
    doubtful: bool,
}

impl List {
    /// A list, and its first question.
    pub(super) fn open(filter: LetterFilter) -> (Self, Command) {
        let mut list = Self {
            filter,
            search: String::new(),
            rows: Vec::new(),
            counts: LetterCounts::default(),
            complete: false,
            known: false,
            asked: None,
            stale: false,
            wants_more: false,
            version: 0,
        };
        let first = list.question(0, PAGE);
        (list, first)
    }

    pub(super) fn filter(&self) -> LetterFilter {
        self.filter
    }

    pub(super) fn rows(&self) -> &[LetterRow] {
        &self.rows
    }

    pub(super) fn counts(&self) -> LetterCounts {
        self.counts
    }

    /// Whether it is known what there is; until then an empty list says nothing.
    pub(super) fn known(&self) -> bool {
        self.known
    }

    /// Whether there is nothing to list; unknown is not empty.
    pub(super) fn is_empty(&self) -> bool {
        self.known && self.rows.is_empty()
    }

    pub(super) fn version(&self) -> u64 {
        self.version
    }

    /// The words that are looked for; the caller says when they were changed.
    pub(super) fn search_mut(&mut self) -> &mut String {
        &mut self.search
    }

    pub(super) fn is_searching(&self) -> bool {
        !self.search.trim().is_empty()
    }

    /// The first letter, once it is known for these words.
    pub(super) fn first(&self) -> Option<LetterRef> {
        self.rows.first().filter(|_| self.known).map(|row| row.letter.clone())
    }

    pub(super) fn set_filter(&mut self, filter: LetterFilter) {
        self.filter = filter;
        self.rows.clear();
        self.start_again();
    }

    /// The search was changed. What is here stays until the answer comes.
    pub(super) fn search_changed(&mut self) {
        self.start_again();
    }

    fn start_again(&mut self) {
        self.known = false;
        self.complete = false;
        self.stale = true;
        self.version += 1;
    }

    /// Something happened to letters.
    pub(super) fn set_stale(&mut self) {
        self.stale = true;
    }

    /// The end of what is here can be seen.
    pub(super) fn want_more(&mut self) {
        self.wants_more = true;
    }

    /// Something failed: perhaps the question that is on its way.
    pub(super) fn doubt(&mut self) {
        if let Some(asked) = &mut self.asked {
            asked.doubtful = true;
        }
    }

    /// The next question, if there is a reason for one and none is on its way.
    pub(super) fn ask(&mut self) -> Option<Command> {
        let wants_more = std::mem::take(&mut self.wants_more);
        if self.asked.as_ref().is_some_and(|asked| !asked.doubtful) {
            return None;
        }
        if std::mem::take(&mut self.stale) {
            let limit = if self.known { self.rows.len().max(PAGE) } else { PAGE };
            return Some(self.question(0, limit));
        }
        // What failed is not asked for again and again by itself.
        (wants_more && self.known && !self.complete && self.asked.is_none())
            .then(|| self.question(self.rows.len(), PAGE))
    }

    fn question(&mut self, offset: usize, limit: usize) -> Command {
        let (filter, search) = (self.filter, self.search.clone());
        self.asked = Some(Asked { filter, search: search.clone(), offset, limit, doubtful: false });
        Command::ListLetters { filter, search, offset, limit }
    }

    /// Takes in the answer to the question that was asked; any other came too late.
    pub(super) fn take(&mut self, view: &LettersView) {
        let fits = |asked: &mut Asked| asked.filter == view.filter && asked.offset == view.offset;
        let Some(asked) = self.asked.take_if(fits) else { return };
        if asked.filter != self.filter || asked.search != self.search {
            return;
        }
        match asked.offset {
            0 => self.rows.clone_from(&view.rows),
            offset if offset == self.rows.len() => self.rows.extend(view.rows.iter().cloned()),
            _ => return,
        }
        self.complete = view.rows.len() < asked.limit;
        self.counts = view.counts;
        self.known = true;
        self.version += 1;
    }
}

#[cfg(test)]
#[path = "list_tests.rs"]
mod tests;
