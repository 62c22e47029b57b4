//! Which glyph stands for which part of the text.
//!
//! From left to right that is simple: a cluster's glyphs stand for its letters. From right to left it
//! is not, because those who read a file (poppler, PDFium) take each glyph's letters from the place
//! where it stands, and turn the order of single letters round: two letters of one glyph come out the
//! wrong way, and a dot that is a glyph of its own comes out as a letter on another line. So there
//!
//! - a letter's body stands for the letter alone,
//! - its dots, and the marks upon it, are drawn and are no text,
//! - the text of a mark is carried by a glyph without ink, where it belongs in the order; so is that of
//!   a sign without width that parts two letters, as in Persian.

use std::ops::Range;

use crate::typeset::{PlacedGlyph, Run, is_mark};

/// A glyph with its place.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Part {
    pub(super) glyph: u32,
    pub(super) x: f32,
    pub(super) y: f32,
    pub(super) advance: f32,
    /// The bytes that it stands for; `None` is ink alone.
    pub(super) text: Option<Range<usize>>,
}

/// A cluster: letters that belong together, and their glyphs.
struct Cluster<'a> {
    text: Range<usize>,
    glyphs: &'a [PlacedGlyph],
}

/// The glyphs of a run from left to right. `unseen` is a glyph without ink.
pub(super) fn parts(run: &Run<'_>, text: &str, unseen: Option<u32>) -> Vec<Part> {
    let mut parts = Vec::new();
    let all: Vec<_> =
        run.clusters().map(|(range, glyphs)| (range, glyphs.collect::<Vec<_>>())).collect();
    for cluster in clusters(run, text, &all) {
        if run.is_right_to_left() {
            right_to_left(&cluster, text, unseen, &mut parts);
        } else {
            let whole = |glyph: &PlacedGlyph| part(glyph, Some(cluster.text.clone()));
            parts.extend(cluster.glyphs.iter().map(whole));
        }
    }
    parts
}

/// The clusters of a run, of which these are all. What has no width and no ink belongs to the letter
/// before it.
fn clusters<'a>(
    run: &Run<'_>,
    text: &str,
    all: &'a [(Range<usize>, Vec<PlacedGlyph>)],
) -> Vec<Cluster<'a>> {
    let said = text;
    let joins = |range: &Range<usize>| {
        said.get(range.clone()).is_some_and(|it| !it.is_empty() && it.chars().all(is_joiner))
    };
    // Neighbours on the paper are neighbours in the text, the other way round from right to left.
    let neighbour = |at: usize, behind: bool| {
        let is_next = behind != run.is_right_to_left();
        let beside = if is_next { at.checked_add(1) } else { at.checked_sub(1) };
        beside.and_then(|beside| Some((beside, all.get(beside)?)))
    };
    let mut clusters = Vec::new();
    for (at, (range, glyphs)) in all.iter().enumerate() {
        // At the beginning of a run there is no letter before it.
        let follows =
            neighbour(at, false).is_some_and(|(_, (before, _))| before.end == range.start);
        if glyphs.is_empty() || follows && joins(range) {
            continue;
        }
        let mut text = range.clone();
        let mut last = at;
        while let Some((beside, (more, glyphs))) = neighbour(last, true)
            && more.start == text.end
            && (glyphs.is_empty() || joins(more))
        {
            text.end = more.end;
            last = beside;
        }
        clusters.push(Cluster { text, glyphs });
    }
    clusters
}

fn right_to_left(cluster: &Cluster<'_>, text: &str, unseen: Option<u32>, parts: &mut Vec<Part>) {
    let letters = text.get(cluster.text.clone()).unwrap_or_default();
    let (marks, bodies): (Vec<_>, Vec<_>) = letters
        .char_indices()
        .map(|(at, sign)| {
            let start = cluster.text.start + at;
            (start..start + sign.len_utf8(), sign)
        })
        .partition(|(_, sign)| is_mark(*sign) || is_joiner(*sign));
    let is_body = |glyph: &&PlacedGlyph| glyph.advance > 0.0;
    let body_glyphs = cluster.glyphs.iter().filter(is_body).count();
    let [(first, _), ..] = bodies.as_slice() else {
        // Marks alone, as at the beginning of a text.
        let whole = |glyph: &PlacedGlyph| part(glyph, Some(cluster.text.clone()));
        parts.extend(cluster.glyphs.iter().map(whole));
        return;
    };
    let last = bodies.last().map_or(first.end, |(last, _)| last.end);
    let simple = bodies.len() == body_glyphs;
    // What does not go letter by letter: all letters on the first glyph.
    let whole = if unseen.is_some() { first.start..last } else { cluster.text.clone() };
    if let (Some(glyph), Some(at)) = (unseen, cluster.glyphs.iter().find(is_body)) {
        let carry = |(range, _): &(Range<usize>, char)| Part {
            glyph,
            x: at.x,
            y: at.y,
            advance: 0.0,
            text: Some(range.clone()),
        };
        // The mark that is read last stands farthest to the left. They all stand before the letter.
        parts.extend(marks.iter().rev().map(carry));
    }
    let mut from_left = bodies.iter().rev().map(|(range, _)| range.clone());
    let mut done = false;
    for glyph in cluster.glyphs {
        let text = match (is_body(&glyph), simple) {
            (true, true) => from_left.next(),
            (true, false) if !done => Some(whole.clone()),
            _ => None,
        };
        done |= text.is_some();
        parts.push(part(glyph, text));
    }
    if !done && let Some(first) = parts.last_mut() {
        first.text = Some(whole);
    }
}

/// Whether it only says whether the letters beside it are joined.
fn is_joiner(sign: char) -> bool {
    matches!(sign, '\u{200c}' | '\u{200d}')
}

fn part(glyph: &PlacedGlyph, text: Option<Range<usize>>) -> Part {
    Part { glyph: glyph.id, x: glyph.x, y: glyph.y, advance: glyph.advance, text }
}
