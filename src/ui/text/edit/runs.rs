//! A text as screen readers want it: runs of characters of one direction, in the order of reading.

use std::collections::BTreeSet;
use std::ops::Range;

use egui::Id;

use crate::typeset::{Caret, Column, Rect, letters, word_starts};

/// AccessKit counts a run's characters, and a character's bytes, in one byte.
const MOST: usize = 255;

/// A run: a part of a line that runs one way.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Run {
    pub(super) id: Id,
    /// Its bytes of the text, with the line break that it ends with.
    pub(super) range: Range<usize>,
    /// The bytes of each character: a letter with all its marks.
    pub(super) lengths: Vec<u8>,
    /// Where each of them begins, from the side where the run begins, and how wide it is; in pixels.
    pub(super) places: Vec<f32>,
    pub(super) widths: Vec<f32>,
    /// Those of the characters that begin a word.
    pub(super) word_starts: Vec<u8>,
    pub(super) is_right_to_left: bool,
    pub(super) rect: Rect,
    /// The same line goes on with the run before it.
    pub(super) goes_on: bool,
}

impl Run {
    /// One without characters yet.
    fn begin(id: Id, at: usize, is_right_to_left: bool, rect: Rect) -> Self {
        Self {
            id,
            range: at..at,
            lengths: Vec::new(),
            places: Vec::new(),
            widths: Vec::new(),
            word_starts: Vec::new(),
            is_right_to_left,
            rect,
            goes_on: false,
        }
    }
}

/// A text up to this size is told whole; of a longer one, what is around the caret.
const WHOLE_BYTES: usize = 40_000;
/// So much of it to both sides.
const AROUND_BYTES: usize = 8_000;

/// All runs of a text that is laid out; what is not laid out yet has no places.
pub(super) fn runs(id: Id, text: &str, column: &Column, caret: usize) -> Vec<Run> {
    let mut runs: Vec<Run> = Vec::new();
    let told = match text.len() {
        0..=WHOLE_BYTES => 0..text.len(),
        _ => caret.saturating_sub(AROUND_BYTES)..caret + AROUND_BYTES,
    };
    for line in column.reading_lines(told) {
        let words = text.get(line.range.clone()).unwrap_or_default();
        let starts: BTreeSet<usize> = word_starts(words).collect();
        let mut goes_on = false;
        let mut at = line.range.start;
        let mut clusters = line.clusters.iter().peekable();
        let ends_hard = text.get(line.range.end..).is_some_and(|rest| rest.starts_with('\n'));
        let with_break = line.range.end..line.range.end + usize::from(ends_hard && line.is_last);
        let hard = text.get(with_break).unwrap_or_default();
        let mut x = line.start_x;
        for (_, letter) in letters(words).chain(letters(hard)) {
            while clusters.next_if(|cluster| cluster.range.end <= at).is_some() {}
            let here = clusters.peek().filter(|it| it.range.start < at + letter.len());
            let is_right_to_left = here.map_or(line.is_right_to_left, |it| it.is_right_to_left);
            let (x0, x1) = here.map_or((x, x), |it| (it.x0, it.x1));
            x = if is_right_to_left { x0 } else { x1 };
            for (index, part) in parts(letter).enumerate() {
                let fits = runs.last().is_some_and(|run| {
                    goes_on
                        && (run.is_right_to_left == is_right_to_left || letter == "\n")
                        && run.lengths.len() < MOST
                });
                if !fits {
                    let rect = Rect { x0, y0: line.top, x1, y1: line.bottom };
                    let id = id.with(("text run", runs.len()));
                    runs.push(Run { goes_on, ..Run::begin(id, at, is_right_to_left, rect) });
                    goes_on = true;
                }
                let Some(run) = runs.last_mut() else { continue };
                if index == 0 && starts.contains(&(at - line.range.start)) {
                    run.word_starts.push(run.lengths.len() as u8);
                }
                run.lengths.push(part.len() as u8);
                run.range.end += part.len();
                (run.rect.x0, run.rect.x1) = (run.rect.x0.min(x0), run.rect.x1.max(x1));
                // The sides are made places once the run is whole.
                run.places.push(if run.is_right_to_left { x1 } else { x0 });
                run.widths.push(if index == 0 { x1 - x0 } else { 0.0 });
                at += part.len();
            }
        }
        if !goes_on {
            let rect = Rect { x0: x, y0: line.top, x1: x, y1: line.bottom };
            let id = id.with(("text run", runs.len()));
            runs.push(Run::begin(id, at, line.is_right_to_left, rect));
        }
    }
    for run in &mut runs {
        for place in &mut run.places {
            *place = if run.is_right_to_left { run.rect.x1 - *place } else { *place - run.rect.x0 };
        }
    }
    runs
}

/// A letter in parts that are not too long; there is hardly ever more than one.
fn parts(letter: &str) -> impl Iterator<Item = &str> {
    let mut rest = letter;
    std::iter::from_fn(move || {
        let mut end = rest.len().min(MOST);
        while !rest.is_char_boundary(end) {
            end -= 1;
        }
        let (part, behind) = rest.split_at_checked(end)?;
        rest = behind;
        (!part.is_empty()).then_some(part)
    })
}

/// Which run a caret is in, and behind how many of its characters.
pub(super) fn position(runs: &[Run], caret: Caret) -> Option<(Id, usize)> {
    let first = runs.partition_point(|run| run.range.end < caret.byte);
    let mut near = runs.get(first..)?.iter().peekable();
    let mut run = near.next()?;
    // Where one ends the next begins: the caret belongs to the character that it leans to.
    if run.range.end == caret.byte
        && (!caret.leans_back || is_hard(run, runs, first))
        && let Some(next) = near.next_if(|next| next.range.start == caret.byte)
    {
        run = next;
    }
    let mut end = run.range.start;
    let behind = run.lengths.iter().take_while(|length| {
        end += usize::from(**length);
        end <= caret.byte
    });
    Some((run.id, behind.count()))
}

/// Whether a run ends with a line break, behind which nothing leans back to it.
fn is_hard(run: &Run, runs: &[Run], at: usize) -> bool {
    let next = runs.get(at + 1);
    next.is_some_and(|next| !next.goes_on) && run.widths.last() == Some(&0.0)
}

/// The byte behind so many characters of a run.
pub(super) fn byte_at(run: &Run, characters: usize) -> usize {
    let before = run.lengths.iter().take(characters);
    run.range.start + before.map(|length| usize::from(*length)).sum::<usize>()
}
