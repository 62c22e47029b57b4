//! Who is picked: which targets, of which group, and what a click on a group or on *Pick all* does.
//! It knows no egui.

use std::collections::HashSet;

use crate::desk::Picked;
use crate::desk::view::{ChooseView, GroupView, TargetRow};
use crate::domain::{DeliveryState, TargetId};
use crate::ui::widgets::Check;

/// The targets that are picked.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub(super) struct Picks {
    picked: HashSet<TargetId>,
}

/// Whether one more letter to this target would be a second one. A letter that was called back
/// does not count.
pub(super) fn is_second(row: &TargetRow) -> bool {
    row.written.is_some_and(|mark| mark.state != DeliveryState::Cancelled)
}

impl Picks {
    /// Those with an open draft.
    pub(super) fn of_drafts(view: &ChooseView) -> Self {
        let rows = view.groups.iter().flat_map(|group| &group.targets);
        Self { picked: rows.filter(|row| row.picked).map(|row| row.id.clone()).collect() }
    }

    /// Drops those that the appeal no longer has.
    pub(super) fn keep_only(&mut self, view: &ChooseView) {
        let rows = view.groups.iter().flat_map(|group| &group.targets);
        let there: HashSet<&TargetId> = rows.map(|row| &row.id).collect();
        self.picked.retain(|id| there.contains(id));
    }

    /// Whether this one is picked.
    pub(super) fn has(&self, id: &TargetId) -> bool {
        self.picked.contains(id)
    }

    /// Picks it, or no longer.
    pub(super) fn toggle(&mut self, id: &TargetId) {
        if !self.picked.remove(id) {
            self.picked.insert(id.clone());
        }
    }

    /// Picks all of these that a letter would be the first to.
    pub(super) fn add_all<'a>(&mut self, rows: impl IntoIterator<Item = &'a TargetRow>) {
        let first = rows.into_iter().filter(|row| !is_second(row));
        self.picked.extend(first.map(|row| row.id.clone()));
    }

    /// Picks none of these.
    pub(super) fn remove_all<'a>(&mut self, rows: impl IntoIterator<Item = &'a TargetRow>) {
        for row in rows {
            self.picked.remove(&row.id);
        }
    }

    /// What a click on a group's checkbox does: picks all that can be picked at once; where these
    /// are picked already, picks none.
    pub(super) fn toggle_group(&mut self, group: &GroupView) {
        if group.targets.iter().any(|row| !self.has(&row.id) && !is_second(row)) {
            self.add_all(&group.targets);
        } else {
            self.remove_all(&group.targets);
        }
    }

    /// The picked ones in the order of the appeal. Whoever picks one that is marked as written to
    /// wants a further letter.
    pub(super) fn in_order(&self, view: &ChooseView) -> Vec<Picked> {
        let rows = view.groups.iter().flat_map(|group| &group.targets);
        rows.filter(|row| self.has(&row.id))
            .map(|row| Picked { target: row.id.clone(), again: row.written.is_some() })
            .collect()
    }
}

/// What is counted once for every change, so that drawing ten thousand rows counts nothing.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub(super) struct Sums {
    /// By group: how many are picked.
    pub(super) picked: Vec<usize>,
    /// By group: whether a click on its checkbox does anything.
    pub(super) can_toggle: Vec<bool>,
    /// How many of the picked ones were written to before.
    pub(super) seconds: usize,
    /// How many are picked.
    pub(super) all: usize,
}

impl Sums {
    /// Counts.
    pub(super) fn of(view: &ChooseView, picks: &Picks) -> Self {
        let mut sums = Self::default();
        for group in &view.groups {
            let picked = group.targets.iter().filter(|row| picks.has(&row.id));
            let seconds = picked.clone().filter(|row| is_second(row)).count();
            let picked = picked.count();
            sums.picked.push(picked);
            sums.can_toggle.push(picked > 0 || group.targets.iter().any(|row| !is_second(row)));
            sums.seconds += seconds;
            sums.all += picked;
        }
        sums
    }

    /// What a group's checkbox shows.
    pub(super) fn check(&self, group: usize, of: usize) -> Check {
        Check::of_counts(self.picked.get(group).copied().unwrap_or(0), of)
    }
}
