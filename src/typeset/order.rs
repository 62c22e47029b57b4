//! The parts of a line, in the order in which they stand from left to right.

use std::ops::Range;

use parley_engine::shape::ShapedCluster;

use super::direction::is_white;
use super::shaper::Shaped;

/// A part of a line that has one run, one direction and one style.
#[derive(Debug, Clone)]
pub(super) struct Stretch {
    /// The number of its run.
    pub(super) run: u32,
    /// Its clusters of the text.
    pub(super) clusters: Range<u32>,
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

    /// Its clusters, where these are all of the text.
    pub(super) fn of<'a>(&self, all: &'a [ShapedCluster]) -> &'a [ShapedCluster] {
        let range = self.clusters.start as usize..self.clusters.end as usize;
        all.get(range).unwrap_or_default()
    }
}

/// The stretches of a line that has these clusters of a text.
pub(super) fn stretches(shaped: &Shaped, text: &str, line: &Range<usize>) -> Vec<Stretch> {
    let mut stretches = Vec::new();
    let base = u8::from(shaped.is_right_to_left);
    let runs = shaped.text.runs();
    let first = runs.partition_point(|run| run.shaped_clusters_range.end as usize <= line.start);
    let behind = runs.iter().enumerate().skip(first);
    let here = behind.take_while(|(_, run)| (run.shaped_clusters_range.start as usize) < line.end);
    let first_white = first_white(shaped, text, line);
    for (number, run) in here {
        let start = line.start.max(run.shaped_clusters_range.start as usize);
        let end = line.end.min(run.shaped_clusters_range.end as usize);
        let level = run.bidi_level.to_u8();
        let of_run = |range: Range<usize>, level| Stretch {
            run: number as u32,
            clusters: range.start as u32..range.end as u32,
            part: 0,
            level,
            x: 0.0,
        };
        // What is white at the end has the paragraph's own direction.
        let behind_ink = if level == base { end } else { first_white.clamp(start, end) };
        push(&mut stretches, shaped, &of_run(start..behind_ink, level));
        push(&mut stretches, shaped, &of_run(behind_ink..end, base));
    }
    order(&mut stretches);
    stretches
}

/// Adds a stretch for each part of the text that is in this one. What is one letter is not parted.
fn push(stretches: &mut Vec<Stretch>, shaped: &Shaped, whole: &Stretch) {
    let clusters = whole.of(shaped.text.shaped_clusters());
    if shaped.brushes.len() < 2 && !clusters.is_empty() {
        return stretches.push(whole.clone());
    }
    let mut start = 0;
    while let Some(first) = clusters.get(start) {
        let part = first.style_index;
        let rest = clusters.get(start + 1..).unwrap_or_default().iter();
        let same = rest.take_while(|it| it.style_index == part || !it.is_grapheme_start());
        let end = start + 1 + same.count();
        let clusters = whole.clusters.start + start as u32..whole.clusters.start + end as u32;
        stretches.push(Stretch { clusters, part, ..*whole });
        start = end;
    }
}

/// The first cluster of what is white at a line's end (UAX 9, rule L1), or where the line ends.
fn first_white(shaped: &Shaped, text: &str, line: &Range<usize>) -> usize {
    let clusters = shaped.text.shaped_clusters().get(line.clone()).unwrap_or_default();
    let is_white_cluster = |cluster: &&ShapedCluster| {
        let signs = cluster.chars_range();
        let signs = shaped.text.characters().get(signs.start as usize..signs.end as usize);
        let mut signs = signs.unwrap_or_default().iter().map(|sign| sign.text_byte_range());
        signs.all(|bytes| text.get(bytes).is_some_and(|sign| sign.chars().all(is_white)))
    };
    let white = clusters.iter().rev().take_while(is_white_cluster).count();
    // A letter that begins before them may end in one of them: they begin behind it.
    let at_end = clusters.get(clusters.len() - white..).unwrap_or_default().iter();
    let of_letter = at_end.take_while(|cluster| !cluster.is_grapheme_start()).count();
    line.end - white + of_letter
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
