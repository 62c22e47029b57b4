//! Which rows the list shows: a group's, or what a search finds across groups; and where each
//! stands, so that ten thousand cost no more than those that are seen.

use std::ops::Range;

use crate::desk::view::{ChooseView, TargetRow};

/// A row of the list: which group, and which of its targets.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct RowAt {
    pub(super) group: usize,
    pub(super) target: usize,
}

impl RowAt {
    /// The target itself.
    pub(super) fn of<'a>(&self, view: &'a ChooseView) -> Option<&'a TargetRow> {
        view.groups.get(self.group)?.targets.get(self.target)
    }
}

/// The rows that are shown, and where.
#[derive(Debug, Default)]
pub(super) struct Shown {
    /// In the order of the appeal.
    pub(super) rows: Vec<RowAt>,
    /// Where each row starts, from the top of the list; one more than rows, the last is the end.
    tops: Vec<f64>,
}

impl Shown {
    /// The rows of a group; or, with words to search for, those of all groups that have them all.
    pub(super) fn find(view: &ChooseView, group: usize, search: &str) -> Self {
        let words: Vec<String> = search.split_whitespace().map(str::to_lowercase).collect();
        let mut rows = Vec::new();
        for (index, group_view) in view.groups.iter().enumerate() {
            if words.is_empty() && index != group {
                continue;
            }
            for (target, row) in group_view.targets.iter().enumerate() {
                if words.is_empty() || matches(row, &words) {
                    rows.push(RowAt { group: index, target });
                }
            }
        }
        Self { rows, tops: Vec::new() }
    }

    /// Says how high each row is; call it when rows or layout have changed.
    pub(super) fn place(&mut self, height_of: impl Fn(&RowAt) -> f32) {
        let mut top = 0.0;
        self.tops = Vec::with_capacity(self.rows.len() + 1);
        for row in &self.rows {
            self.tops.push(top);
            top += f64::from(height_of(row));
        }
        self.tops.push(top);
    }

    /// The height of all rows.
    pub(super) fn height(&self) -> f32 {
        self.tops.last().copied().unwrap_or(0.0) as f32
    }

    /// Where a row starts and ends, from the top of the list.
    pub(super) fn span(&self, index: usize) -> Option<(f32, f32)> {
        Some((*self.tops.get(index)? as f32, *self.tops.get(index + 1)? as f32))
    }

    /// The rows that are seen between two heights.
    pub(super) fn seen(&self, from: f32, to: f32) -> Range<usize> {
        let (from, to) = (f64::from(from), f64::from(to));
        let first = self.tops.partition_point(|top| *top <= from).saturating_sub(1);
        let last = self.tops.partition_point(|top| *top < to);
        first..last.min(self.rows.len())
    }
}

/// Whether name, country or office have every one of the words (in lower case).
fn matches(row: &TargetRow, words: &[String]) -> bool {
    let parts = [
        Some(row.office.as_str()),
        Some(row.short.as_str()),
        row.person.as_deref(),
        row.country.as_deref(),
    ];
    let all: Vec<String> = parts.into_iter().flatten().map(str::to_lowercase).collect();
    words.iter().all(|word| all.iter().any(|part| part.contains(word.as_str())))
}
