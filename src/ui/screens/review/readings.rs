//! The letters of the table that are read in the person's own language. Each is asked for when it is
//! wanted, and again when the table has changed.

use std::collections::{BTreeMap, BTreeSet};

use crate::desk::view::{LetterRef, LetterView};
use crate::domain::{AppealId, TargetId};
use crate::ui::command::Command;

/// What is unfolded in the table.
pub(super) struct Unfolded<'a> {
    /// The rows that are open.
    pub(super) open: &'a mut BTreeSet<TargetId>,
    /// The letters that are read.
    pub(super) readings: &'a mut Readings,
}

/// The letters that are read.
#[derive(Debug, Default)]
pub(super) struct Readings {
    wanted: BTreeMap<TargetId, Reading>,
}

#[derive(Debug, Default)]
struct Reading {
    letter: Option<Box<LetterView>>,
    asked: bool,
}

impl Readings {
    /// This letter is to be read.
    pub(super) fn want(&mut self, target: &TargetId) {
        self.wanted.entry(target.clone()).or_default();
    }

    /// This one is read no longer.
    pub(super) fn close(&mut self, target: &TargetId) {
        self.wanted.remove(target);
    }

    /// Whether it is to be read.
    pub(super) fn has(&self, target: &TargetId) -> bool {
        self.wanted.contains_key(target)
    }

    /// The letter, once it is there.
    pub(super) fn letter(&self, target: &TargetId) -> Option<&LetterView> {
        self.wanted.get(target)?.letter.as_deref()
    }

    /// What is still to be asked for.
    pub(super) fn ask(&mut self, appeal: &AppealId) -> Vec<Command> {
        let open = self.wanted.iter_mut().filter(|(_, reading)| !reading.asked);
        open.map(|(target, reading)| {
            reading.asked = true;
            let (appeal, target) = (appeal.clone(), target.clone());
            Command::ReadLetter(LetterRef::Draft { appeal, target })
        })
        .collect()
    }

    /// A letter came.
    pub(super) fn take(&mut self, appeal: &AppealId, letter: &LetterView) {
        if let LetterRef::Draft { appeal: about, target } = &letter.row.letter
            && about == appeal
            && let Some(reading) = self.wanted.get_mut(target)
        {
            reading.letter = Some(Box::new(letter.clone()));
        }
    }

    /// The letters may have changed.
    pub(super) fn set_stale(&mut self) {
        self.wanted.values_mut().for_each(|reading| reading.asked = false);
    }
}
