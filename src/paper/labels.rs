//! Sheets of address labels.

use super::envelope::Envelope;
use super::error::{PaperError, Problem, Spot};
use super::fit::{Lines, Placed, fit};
use super::geometry::{Rect, label_grid, sheet_pt};
use super::letter::missing;
use super::page::{Leaf, Page, Part};
use crate::domain::{LabelSheet, Lang};
use crate::typeset::{Engine, Face, Family};

const FACE: Face =
    Face { family: Family::Serif, weight: 400, italic: false, size_pt: 10.5, line_pt: 13.0 };
const MIN_PT: f32 = 7.0;
/// Printers are not exact to the millimetre, nor is the paper's feed.
const PADDING_X: f32 = 10.0;
const PADDING_Y: f32 = 5.0;

/// What is set, and which ones are left out and why.
pub(super) type Leaves = (Vec<Leaf>, Vec<(usize, Problem)>);

/// Sets labels on sheets, the first one at a place counted from 1. Those that do not fit take no place.
pub(super) fn leaves(
    engine: &mut Engine,
    labels: &[Envelope],
    sheet: LabelSheet,
    start: usize,
) -> Result<Leaves, PaperError> {
    if !(1..=sheet.places()).contains(&start) {
        return Err(PaperError::NoSuchLabel(start));
    }
    let grid = label_grid(sheet);
    let mut leaves: Vec<Leaf> = Vec::new();
    let mut left_out = Vec::new();
    let mut place = start - 1;
    for (at, label) in labels.iter().enumerate() {
        let room = grid.label(place).inset(PADDING_X, PADDING_Y);
        let set = match set(engine, label, room) {
            Ok(set) => set,
            Err(problem) => {
                left_out.push((at, problem));
                continue;
            }
        };
        if leaves.is_empty() {
            leaves.push(leaf(Page::new(sheet_pt(grid.size)), &label.lang));
        }
        let number = at + 1;
        if let Some(page) = leaves.last_mut().and_then(|leaf| leaf.pages.last_mut()) {
            page.put(&set, room, Part::Text(number));
        }
        place += 1;
        if place == sheet.places() && at + 1 < labels.len() {
            place = 0;
            leaves.push(leaf(Page::new(sheet_pt(grid.size)), &label.lang));
        }
    }
    // The last labels may all have been left out.
    leaves.retain(|leaf| leaf.pages.iter().any(|page| !page.items.is_empty()));
    Ok((leaves, left_out))
}

fn leaf(page: Page, lang: &Lang) -> Leaf {
    Leaf { pages: vec![page], title: String::new(), lang: lang.clone() }
}

/// An address in the middle of its label's height.
fn set(engine: &mut Engine, label: &Envelope, room: Rect) -> Result<Placed, Problem> {
    let lines = Lines {
        lines: &label.recipient,
        face: FACE,
        min_pt: MIN_PT,
        lang: &label.lang,
        direction: None,
        from_bottom: false,
    };
    let mut set = fit(engine, &lines, room).ok_or(Problem::TooLong(Spot::Recipient))?;
    let height: f32 = set.iter().map(|(paragraph, _)| paragraph.height()).sum();
    let down = (room.height - height) / 2.0;
    set.iter_mut().for_each(|(_, top)| *top += down);
    let mut page = Page::default();
    page.put(&set, room, Part::Text(0));
    let missing = missing(&[page]);
    if missing.is_empty() { Ok(set) } else { Err(Problem::NoSigns(missing)) }
}
