//! What a window's events ask an editor to do.

use egui::{Event, EventFilter, ImeEvent, Key, Modifiers, Ui, ViewportCommand};

use super::{Command, KeyPress, key_press};
use crate::typeset::Step;
use crate::ui::mirror;

/// Keys that an editor keeps for itself; Tab and Escape lead out of it.
pub(super) const FILTER: EventFilter =
    EventFilter { tab: false, horizontal_arrows: true, vertical_arrows: true, escape: false };

/// What an event is for an editor.
pub(super) enum Wish {
    Do(Command),
    /// Enter was pressed in a single line: the writing is over.
    Leave,
}

/// What the events of this frame ask for, in their order.
pub(super) fn wishes(ui: &Ui, one_line: bool, page_px: i32) -> Vec<Wish> {
    let mac = ui.ctx().os() == egui::os::OperatingSystem::Mac;
    let mirrored = mirror::is_on(ui.ctx());
    let mut wishes = Vec::new();
    for event in ui.input(|input| input.filtered_events(&FILTER)) {
        let command = match event {
            Event::Text(words) if words != "\n" && words != "\r" => Command::Type(words),
            Event::Copy => Command::Copy,
            Event::Cut => Command::Cut,
            Event::Paste(words) => Command::Paste(words),
            Event::Ime(ime) => match of_input_method(ime) {
                Some(command) => command,
                None => continue,
            },
            Event::Key { key, pressed: true, modifiers, .. } => {
                match of_key(ui, key, modifiers, mac, mirrored, page_px) {
                    Some(KeyWish::Do(command)) => command,
                    Some(KeyWish::Enter) if one_line => {
                        wishes.push(Wish::Leave);
                        break;
                    }
                    Some(KeyWish::Enter) => Command::NewLine,
                    None => continue,
                }
            }
            _ => continue,
        };
        wishes.push(Wish::Do(command));
    }
    wishes
}

enum KeyWish {
    Do(Command),
    Enter,
}

fn of_key(
    ui: &Ui,
    key: Key,
    held: Modifiers,
    mac: bool,
    mirrored: bool,
    page_px: i32,
) -> Option<KeyWish> {
    // A mirrored window turns the arrows round as it does everything; in a text, left is left.
    let key = match key {
        Key::ArrowLeft if mirrored => Key::ArrowRight,
        Key::ArrowRight if mirrored => Key::ArrowLeft,
        key => key,
    };
    match key_press(key, held, mac)? {
        KeyPress::Do(command) => Some(KeyWish::Do(command)),
        KeyPress::Page { pages, extend } => {
            let step = Step::Page(i32::from(pages) * page_px);
            Some(KeyWish::Do(Command::Step { step, extend }))
        }
        KeyPress::Enter => Some(KeyWish::Enter),
        KeyPress::Paste => {
            // It comes as an event of its own.
            ui.ctx().send_viewport_cmd(ViewportCommand::RequestPaste);
            None
        }
    }
}

fn of_input_method(event: ImeEvent) -> Option<Command> {
    let is_break = |words: &str| words == "\n" || words == "\r";
    match event {
        ImeEvent::Preedit { text, active_range_chars } => {
            (!is_break(&text)).then_some(Command::Preedit { text, active: active_range_chars })
        }
        ImeEvent::Commit(words) => (!is_break(&words)).then_some(Command::Commit(words)),
        ImeEvent::DeleteSurrounding { before_chars, after_chars } => {
            Some(Command::DeleteAround { before: before_chars, behind: after_chars })
        }
        #[expect(deprecated, reason = "named so that a new event does not go by unseen")]
        ImeEvent::Enabled | ImeEvent::Disabled => None,
    }
}
