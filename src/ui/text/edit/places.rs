//! Places in a text: where a step leads, what lies between letters, where two texts differ.

use super::Command;
use crate::typeset::{Caret, Column, Selection, Step, letter_floor};

/// What is selected after a step or a click.
pub(super) fn go(text: &str, column: &Column, from: &Selection, command: &Command) -> Selection {
    match *command {
        Command::Step { step, extend } => column.step(text, from, step, extend),
        Command::LineSide { right, extend } => {
            let forward = right != column.is_right_to_left(from.focus.byte);
            let step = if forward { Step::LineEnd } else { Step::LineStart };
            column.step(text, from, step, extend)
        }
        Command::Click { x, y, unit, extend: false } => column.select_at(text, x, y, unit),
        Command::Click { x, y, .. } | Command::Drag { x, y } => column.drag_to(text, from, x, y),
        _ => *from,
    }
}

/// The selection between letters of this text.
pub(super) fn fit(text: &str, selection: Selection) -> Selection {
    let fit = |caret: Caret| Caret { byte: letter_floor(text, caret.byte), ..caret };
    selection.with_ends(fit(selection.anchor), fit(selection.focus))
}

/// Where two texts differ: from where on, what one has there and what the other.
pub(super) fn difference<'a>(old: &'a str, new: &'a str) -> (usize, &'a str, &'a str) {
    let common = |a: &mut dyn Iterator<Item = (u8, u8)>| a.take_while(|(a, b)| a == b).count();
    let mut head = common(&mut old.bytes().zip(new.bytes()));
    while !old.is_char_boundary(head) || !new.is_char_boundary(head) {
        head -= 1;
    }
    let room = old.len().min(new.len()) - head;
    let mut tail = common(&mut old.bytes().rev().zip(new.bytes().rev())).min(room);
    while !old.is_char_boundary(old.len() - tail) || !new.is_char_boundary(new.len() - tail) {
        tail -= 1;
    }
    let taken = old.get(head..old.len() - tail).unwrap_or_default();
    let put = new.get(head..new.len() - tail).unwrap_or_default();
    (head, taken, put)
}
