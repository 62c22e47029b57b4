//! Unicode's own test of the bidirectional algorithm, for what the text engine tells: the order of characters
//! on a line and the paragraph's direction. Characters that take part in no order (explicit marks,
//! which rule X9 removes) are left out on both sides.

use std::fs;

use clarion::domain::Direction;
use clarion::typeset::{ParagraphStyle, base_direction};

use crate::fribidi::first_signs;
use crate::tools::{engine, style, unicode_file};

struct Case {
    text: String,
    base: Option<Direction>,
    is_right_to_left: bool,
    order: Vec<usize>,
}

/// A line: code points; direction; paragraph's level; levels; order.
fn case(line: &str) -> Option<Case> {
    let line = line.split('#').next().unwrap().trim();
    let mut fields = line.split(';');
    let signs = fields.next().filter(|signs| !signs.is_empty())?;
    let sign = |hex: &str| char::from_u32(u32::from_str_radix(hex, 16).unwrap());
    let text: Option<String> = signs.split(' ').map(sign).collect();
    let base = match fields.next()? {
        "0" => Some(Direction::LeftToRight),
        "1" => Some(Direction::RightToLeft),
        _ => None,
    };
    let is_right_to_left = fields.next()? == "1";
    let order = fields.nth(1)?.split_whitespace().map(|it| it.parse().unwrap()).collect();
    Some(Case { text: text?, base, is_right_to_left, order })
}

#[test]
fn the_file_of_bidirectional_cases_is_kept_to() {
    let Some(path) = unicode_file("BidiCharacterTest.txt") else { return };
    let file = fs::read_to_string(path).unwrap();
    let mut engine = engine();
    let (mut run, mut wrong) = (0, Vec::new());
    for case in file.lines().filter_map(case) {
        // A paragraph of ours never has a separator of paragraphs in it: it is cut there before.
        if case.text.contains(['\u{2029}', '\n', '\r', '\u{85}', '\u{1c}', '\u{1d}', '\u{1e}']) {
            continue;
        }
        let style = ParagraphStyle { direction: case.base, ..style(None) };
        let paragraph = engine.one_line(&case.text, &style, f32::MAX, 1.0);
        // A letter is one with its marks: which of them comes first is not asked (rule L3).
        let mut ours = first_signs(&paragraph);
        let theirs: Vec<_> = case.order.iter().copied().filter(|at| ours.contains(at)).collect();
        ours.retain(|at| theirs.contains(at));
        let direction = case.base.or_else(|| base_direction(&case.text));
        let right_to_left = direction == Some(Direction::RightToLeft);
        if ours != theirs || right_to_left != case.is_right_to_left {
            wrong.push((case.text, case.base, theirs, ours));
        }
        run += 1;
        engine.end_turn();
    }
    assert!(run > 90_000, "{run}");
    let few = &wrong[..wrong.len().min(10)];
    assert!(wrong.is_empty(), "{} of {run} are wrong, such as {few:#?}", wrong.len());
}
