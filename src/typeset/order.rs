//! The parts of a line, in the order in which they stand from left to right.

use std::ops::Range;

use super::direction::is_white;
use super::shaped::{Shaped, ShapedCluster};

/// A part of a line that has one run, one direction and one style.
#[derive(Debug, Clone)]
pub(super) struct Stretch {
    /// The number of its run.
    pub(super) run: usize,
    /// Its clusters of the text.
    pub(super) clusters: Range<usize>,
    /// The number of the part of the text that it is in.
    pub(super) part: u16,
    pub(super) level: u8,
    /// Its left side.
    pub(super) x: f32,
}

impl Stretch {
    pub(super) fn is_right_to_left(&self) -> bool {
        self.level % 2 == 1
    }

    /// Its clusters, from left to right.
    pub(super) fn clusters<'a>(
        &self,
        shaped: &'a Shaped,
    ) -> impl Iterator<Item = &'a ShapedCluster> + use<'a> {
        let right_to_left = self.is_right_to_left();
        let mut clusters = self.of(&shaped.clusters).iter();
        std::iter::from_fn(
            move || if right_to_left { clusters.next_back() } else { clusters.next() },
        )
    }

    /// Its clusters in the order of the text, where these are all of it.
    pub(super) fn of<'a>(&self, all: &'a [ShapedCluster]) -> &'a [ShapedCluster] {
        all.get(self.clusters.clone()).unwrap_or_default()
    }
}

/// The stretches of a line that has these clusters of a text.
pub(super) fn stretches(shaped: &Shaped, text: &str, line: &Range<usize>) -> Vec<Stretch> {
    let mut stretches = Vec::new();
    let base = u8::from(shaped.is_right_to_left);
    let runs = &shaped.runs;
    let first = runs.partition_point(|run| run.clusters.end <= line.start);
    let behind = runs.iter().enumerate().skip(first);
    let here = behind.take_while(|(_, run)| run.clusters.start < line.end);
    let first_white = first_white(shaped, text, line);
    for (number, run) in here {
        let start = line.start.max(run.clusters.start);
        let end = line.end.min(run.clusters.end);
        let level = run.level;
        let of_run = |clusters, level| Stretch { run: number, clusters, part: 0, level, x: 0.0 };
        // What is white at the end has the paragraph's own direction.
        let behind_ink = if level == base { end } else { first_white.clamp(start, end) };
        push(&mut stretches, shaped, &of_run(start..behind_ink, level));
        push(&mut stretches, shaped, &of_run(behind_ink..end, base));
    }
    order(&mut stretches);
    stretches
}

/// Adds a stretch for each part of the text that is in this one.
fn push(stretches: &mut Vec<Stretch>, shaped: &Shaped, whole: &Stretch) {
    let clusters = whole.of(&shaped.clusters);
    if shaped.brushes.len() < 2 && !clusters.is_empty() {
        return stretches.push(whole.clone());
    }
    let mut start = whole.clusters.start;
    for same in clusters.chunk_by(|one, next| one.part == next.part) {
        let end = start + same.len();
        let part = same.first().map_or(0, |first| first.part);
        stretches.push(Stretch { clusters: start..end, part, ..*whole });
        start = end;
    }
}

/// The first cluster of what is white at a line's end (UAX 9, rule L1), or where the line ends.
fn first_white(shaped: &Shaped, text: &str, line: &Range<usize>) -> usize {
    let clusters = shaped.clusters.get(line.clone()).unwrap_or_default();
    let is_white_cluster = |cluster: &&ShapedCluster| {
        text.get(cluster.range()).is_some_and(|signs| signs.chars().all(is_white))
    };
    line.end - clusters.iter().rev().take_while(is_white_cluster).count()
}

/// From the order of the text to that from left to right (UAX 9, rule L2).
fn order(stretches: &mut [Stretch]) {
    let highest = stretches.iter().map(|it| it.level).max().unwrap_or(0);
    let odd = stretches.iter().map(|it| it.level).filter(|level| level % 2 == 1).min();
    for level in (odd.unwrap_or(u8::MAX)..=highest).rev() {
        let is_same = |one: &Stretch, next: &Stretch| (one.level >= level) == (next.level >= level);
        for together in stretches.chunk_by_mut(is_same) {
            if together.first().is_some_and(|first| first.level >= level) {
                together.reverse();
            }
        }
    }
}
