//! Which key does what.

use egui::{Key, Modifiers};

use super::command::{Command, Reach};
use crate::typeset::Step;

/// What a key asks for.
#[derive(Debug, Clone, PartialEq)]
pub enum KeyPress {
    /// A command for the text.
    Do(Command),
    /// A page up (`-1`) or down (`1`); how high one is, the editor knows.
    Page {
        /// Pages.
        pages: i8,
        /// Whether it selects.
        extend: bool,
    },
    /// Enter.
    Enter,
    /// The clipboard's text.
    Paste,
}

/// What a key does in an editor; `None` leaves it to others. `mac` for the conventions of macOS.
pub fn key_press(key: Key, held: Modifiers, mac: bool) -> Option<KeyPress> {
    if mac { on_mac(key, held) } else { elsewhere(key, held) }.or_else(|| everywhere(key, held))
}

fn step(step: Step, extend: bool) -> Option<KeyPress> {
    Some(KeyPress::Do(Command::Step { step, extend }))
}

fn delete(reach: Reach) -> Option<KeyPress> {
    Some(KeyPress::Do(Command::Delete(reach)))
}

/// Keys that mean the same on all systems.
fn everywhere(key: Key, held: Modifiers) -> Option<KeyPress> {
    let command = held.command && !held.alt;
    let plain = !held.command && !held.ctrl && !held.alt;
    match (key, held.shift) {
        (Key::A, false) if command => Some(KeyPress::Do(Command::SelectAll)),
        (Key::Z, false) if command => Some(KeyPress::Do(Command::Undo)),
        (Key::Z, true) | (Key::Y, false) if command => Some(KeyPress::Do(Command::Redo)),
        // As in browsers and mail programs.
        (Key::X, true) if command => Some(KeyPress::Do(Command::Turn)),
        (Key::ArrowLeft, extend) if plain => step(Step::Left, extend),
        (Key::ArrowRight, extend) if plain => step(Step::Right, extend),
        (Key::ArrowUp, extend) if plain => step(Step::Up, extend),
        (Key::ArrowDown, extend) if plain => step(Step::Down, extend),
        (Key::Home, extend) if plain => step(Step::LineStart, extend),
        (Key::End, extend) if plain => step(Step::LineEnd, extend),
        (Key::PageUp, extend) if plain => Some(KeyPress::Page { pages: -1, extend }),
        (Key::PageDown, extend) if plain => Some(KeyPress::Page { pages: 1, extend }),
        (Key::Backspace, _) if plain => delete(Reach::LetterBefore),
        (Key::Delete, false) if plain => delete(Reach::LetterBehind),
        (Key::Enter, _) if plain => Some(KeyPress::Enter),
        _ => None,
    }
}

/// Keys of Linux and Windows.
fn elsewhere(key: Key, held: Modifiers) -> Option<KeyPress> {
    let extend = held.shift;
    if held.alt {
        return None;
    }
    match (key, held.ctrl || held.command) {
        (Key::ArrowLeft, true) => step(Step::WordLeft, extend),
        (Key::ArrowRight, true) => step(Step::WordRight, extend),
        (Key::ArrowUp, true) => step(Step::ParagraphStart, extend),
        (Key::ArrowDown, true) => step(Step::ParagraphEnd, extend),
        (Key::Home, true) => step(Step::Start, extend),
        (Key::End, true) => step(Step::End, extend),
        (Key::Backspace, true) if extend => delete(Reach::LineBefore),
        (Key::Backspace, true) => delete(Reach::WordBefore),
        (Key::Delete, true) if extend => delete(Reach::LineBehind),
        (Key::Delete, true) => delete(Reach::WordBehind),
        // The clipboard's older keys.
        (Key::Delete, false) if extend => Some(KeyPress::Do(Command::Cut)),
        (Key::Insert, true) if !extend => Some(KeyPress::Do(Command::Copy)),
        (Key::Insert, false) if extend => Some(KeyPress::Paste),
        _ => None,
    }
}

/// Keys of macOS: option for words, command for lines and the whole, control as in a terminal.
fn on_mac(key: Key, held: Modifiers) -> Option<KeyPress> {
    let extend = held.shift;
    let side = |right| Some(KeyPress::Do(Command::LineSide { right, extend }));
    match (key, held.mac_cmd, held.alt, held.ctrl) {
        (Key::ArrowLeft, false, true, false) => step(Step::WordLeft, extend),
        (Key::ArrowRight, false, true, false) => step(Step::WordRight, extend),
        (Key::ArrowUp, false, true, false) => step(Step::ParagraphStart, extend),
        (Key::ArrowDown, false, true, false) => step(Step::ParagraphEnd, extend),
        (Key::ArrowLeft, true, false, false) => side(false),
        (Key::ArrowRight, true, false, false) => side(true),
        (Key::ArrowUp | Key::Home, true, false, false) => step(Step::Start, extend),
        (Key::ArrowDown | Key::End, true, false, false) => step(Step::End, extend),
        (Key::Backspace, false, true, false) => delete(Reach::WordBefore),
        (Key::Delete, false, true, false) => delete(Reach::WordBehind),
        (Key::Backspace, true, false, false) => delete(Reach::LineBefore),
        (Key::Delete, true, false, false) | (Key::K, false, false, true) => {
            delete(Reach::LineBehind)
        }
        (Key::H, false, false, true) => delete(Reach::LetterBefore),
        (Key::D, false, false, true) => delete(Reach::LetterBehind),
        (Key::A, false, false, true) => step(Step::LineStart, extend),
        (Key::E, false, false, true) => step(Step::LineEnd, extend),
        (Key::B, false, false, true) => step(Step::Left, extend),
        (Key::F, false, false, true) => step(Step::Right, extend),
        (Key::P, false, false, true) => step(Step::Up, extend),
        (Key::N, false, false, true) => step(Step::Down, extend),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_of_the_window_are_left_to_it() {
        let (command, alt) = (Modifiers::COMMAND, Modifiers::ALT);
        for (key, held) in [
            (Key::Enter, command),
            (Key::PageUp, command),
            (Key::PageDown, command),
            (Key::ArrowLeft, alt),
            (Key::ArrowRight, alt),
            (Key::S, command),
            (Key::F6, Modifiers::NONE),
            (Key::F8, Modifiers::NONE),
            (Key::Escape, Modifiers::NONE),
            (Key::Tab, Modifiers::NONE),
            (Key::A, Modifiers::NONE),
        ] {
            let held = Modifiers { ctrl: held.command, ..held };
            assert_eq!(key_press(key, held, false), None, "{key:?} {held:?}");
        }
    }

    #[test]
    fn one_key_is_another_on_macos() {
        let (option, command) = (Modifiers::ALT, Modifiers { mac_cmd: true, ..Modifiers::COMMAND });
        let shift = Modifiers::SHIFT;
        for (key, held, expected) in [
            (Key::ArrowLeft, option, step(Step::WordLeft, false)),
            (Key::ArrowLeft, option | shift, step(Step::WordLeft, true)),
            (Key::ArrowUp, command, step(Step::Start, false)),
            (Key::Backspace, command, delete(Reach::LineBefore)),
            (Key::Backspace, option, delete(Reach::WordBefore)),
            (Key::A, Modifiers::CTRL, step(Step::LineStart, false)),
            (Key::A, command, Some(KeyPress::Do(Command::SelectAll))),
            (Key::Z, command | shift, Some(KeyPress::Do(Command::Redo))),
            (Key::ArrowDown, shift, step(Step::Down, true)),
        ] {
            assert_eq!(key_press(key, held, true), expected, "{key:?} {held:?}");
        }
    }
}
