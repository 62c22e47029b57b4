//! A line as a row of clusters, from left to right: what carets, clicks and selections need.

use std::ops::Range;

use super::paragraph::Rect;
use super::{Caret, Paragraph, letter_floor};

/// A letter with all its marks, in its place.
#[derive(Debug, Clone, PartialEq)]
pub struct Cluster {
    /// Its bytes of the whole text.
    pub range: Range<usize>,
    /// Its left side.
    pub x0: f32,
    /// Its right side.
    pub x1: f32,
    /// Whether it runs from right to left.
    pub is_right_to_left: bool,
}

/// A line with its clusters. A *place* in it is a number: so many clusters are to the left of it.
#[derive(Debug, Clone)]
pub(super) struct LineClusters {
    /// Its bytes of the whole text.
    pub(super) range: Range<usize>,
    pub(super) top: f32,
    pub(super) bottom: f32,
    pub(super) clusters: Vec<Cluster>,
    pub(super) is_right_to_left: bool,
}

/// The clusters of a line, from left to right.
pub(super) fn clusters(paragraph: &Paragraph, line: usize, first_byte: usize) -> Vec<Cluster> {
    let mut x = paragraph.lines.all.get(line).map_or(0.0, |line| line.left);
    let parts = paragraph.letters(line).map(|(range, advance, is_right_to_left)| {
        let x0 = x;
        x += advance;
        Cluster { range, x0, x1: x, is_right_to_left }
    });
    let mut clusters: Vec<Cluster> = Vec::new();
    for part in parts {
        match clusters.last_mut() {
            Some(before) if is_one_letter(&paragraph.text, before, &part) => {
                before.range.start = before.range.start.min(part.range.start);
                before.range.end = before.range.end.max(part.range.end);
                before.x1 = part.x1;
            }
            _ => clusters.push(part),
        }
    }
    for cluster in &mut clusters {
        cluster.range.start += first_byte;
        cluster.range.end += first_byte;
    }
    clusters
}

/// Whether two neighbours are parts of one letter, as where its marks are in another font: the caret does
/// not go between them.
fn is_one_letter(text: &str, left: &Cluster, right: &Cluster) -> bool {
    let (first, second) = match left.range.end == right.range.start {
        true => (left, right),
        false => (right, left),
    };
    // Their own bytes are enough to tell, and do not grow with the line.
    let both = text.get(first.range.start..second.range.end).unwrap_or_default();
    let between = first.range.len();
    let is_next = first.range.end == second.range.start;
    let same_way = first.is_right_to_left == second.is_right_to_left;
    is_next && same_way && letter_floor(both, between) != between
}

/// Which of a piece's lines a caret is in; the piece begins at `start`.
pub(super) fn line_index(lines: &[LineClusters], caret: Caret, start: usize) -> usize {
    // Before a paragraph's first letter there is none to lean to.
    let leans_back = caret.leans_back && caret.byte > start;
    let last = lines.len().saturating_sub(1);
    let at = lines.iter().enumerate().position(|(index, line)| {
        let ends_here = caret.byte == line.range.end && (leans_back || index == last);
        caret.byte < line.range.end && !(leans_back && caret.byte == line.range.start) || ends_here
    });
    at.unwrap_or(last)
}

impl LineClusters {
    /// The place of a caret that is in this line.
    pub(super) fn place(&self, caret: Caret) -> usize {
        let belongs = |cluster: &Cluster| match caret.leans_back {
            true => cluster.range.start < caret.byte && caret.byte <= cluster.range.end,
            false => cluster.range.start <= caret.byte && caret.byte < cluster.range.end,
        };
        match self.clusters.iter().position(belongs) {
            Some(at) => {
                let is_right_to_left = self.is_right_to_left_at(at);
                if caret.leans_back != is_right_to_left { at + 1 } else { at }
            }
            // Behind the last letter, or before the first.
            None if caret.byte <= self.range.start => self.start_place(),
            None => self.end_place(caret),
        }
    }

    /// The caret at a place, as one comes to it over the cluster on its left, or on its right.
    pub(super) fn caret(&self, place: usize, over_left: bool) -> Caret {
        let left = place.checked_sub(1).and_then(|at| self.clusters.get(at));
        let right = self.clusters.get(place);
        let of_left = |cluster: &Cluster| match cluster.is_right_to_left {
            false => Caret::behind(cluster.range.end),
            true => Caret::before(cluster.range.start),
        };
        let of_right = |cluster: &Cluster| match cluster.is_right_to_left {
            false => Caret::before(cluster.range.start),
            true => Caret::behind(cluster.range.end),
        };
        match (left, right) {
            (Some(left), _) if over_left => of_left(left),
            (_, Some(right)) => of_right(right),
            (Some(left), None) => of_left(left),
            (None, None) => Caret::before(self.range.start),
        }
    }

    /// Where a place is.
    pub(super) fn x(&self, place: usize, empty_x: f32) -> f32 {
        match (self.clusters.get(place), place.checked_sub(1).and_then(|at| self.clusters.get(at)))
        {
            (_, Some(left)) => left.x1,
            (Some(right), None) => right.x0,
            (None, None) => empty_x,
        }
    }

    /// The caret that is nearest to a point of this line.
    pub(super) fn caret_at(&self, x: f32) -> Caret {
        let place = self.clusters.partition_point(|cluster| cluster.x1 <= x);
        match self.clusters.get(place) {
            Some(cluster) if x >= (cluster.x0 + cluster.x1) / 2.0 => self.caret(place + 1, true),
            Some(_) => self.caret(place, false),
            None => self.caret(place, true),
        }
    }

    /// Adds the boxes of these bytes.
    pub(super) fn cover(&self, range: &Range<usize>, rects: &mut Vec<Rect>) {
        let mut open: Option<Rect> = None;
        for cluster in &self.clusters {
            if range.contains(&cluster.range.start) {
                let rect = open.get_or_insert(Rect {
                    x0: cluster.x0,
                    y0: self.top,
                    x1: cluster.x0,
                    y1: self.bottom,
                });
                rect.x1 = cluster.x1;
            } else {
                rects.extend(open.take());
            }
        }
        rects.extend(open);
    }

    fn is_right_to_left_at(&self, at: usize) -> bool {
        self.clusters.get(at).is_some_and(|cluster| cluster.is_right_to_left)
    }

    /// The place where the line starts.
    pub(super) fn start_place(&self) -> usize {
        if self.is_right_to_left { self.clusters.len() } else { 0 }
    }

    /// The place behind the last letter of the line, which is not always at its end.
    fn end_place(&self, caret: Caret) -> usize {
        let last = self.clusters.iter().enumerate().max_by_key(|(_, cluster)| cluster.range.end);
        match last {
            Some((at, cluster)) if cluster.range.end <= caret.byte => {
                if cluster.is_right_to_left {
                    at
                } else {
                    at + 1
                }
            }
            _ if self.is_right_to_left => 0,
            _ => self.clusters.len(),
        }
    }
}
