//! Fields that have no more room say so, to the eye and to a screen reader, until there is room again.

use clarion::domain::MAX_SUBJECT_CHARS;
use clarion::profile::Settings;
use clarion::ui::screen::{Place, Topic};
use egui::accesskit::Role;
use egui::{Key, Modifiers, Theme};

use super::write::open;
use crate::harness::Play;

const NO_ROOM: &str = "There is no more room here";

/// Types so much into a field that its last letter has no room, and takes one letter back.
fn fill(play: &mut Play, role: Role, name: &str, text: &str) {
    assert!(!play.has_part(NO_ROOM));
    play.type_text(role, name, text);
    assert!(play.has_part(NO_ROOM), "{name}");
    assert!(play.description(name).starts_with(NO_ROOM), "{name}");
    play.press(Modifiers::NONE, Key::Backspace);
    assert!(!play.has_part(NO_ROOM), "{name}");
}

#[test]
fn an_answer_that_is_full_says_so_until_there_is_room_again() {
    let mut play = open((1280.0, 800.0), Theme::Light);
    fill(&mut play, Role::MultilineTextInput, "Do you know the region?", &"a".repeat(401));
}

#[test]
fn a_letter_that_is_full_says_so_until_there_is_room_again() {
    let mut play = open((1280.0, 800.0), Theme::Light);
    fill(&mut play, Role::MultilineTextInput, "Letter", &"A line of a letter.\n".repeat(3_300));
}

#[test]
fn a_subject_that_is_full_says_so_until_there_is_room_again() {
    let mut play = open((1280.0, 800.0), Theme::Light);
    fill(&mut play, Role::TextInput, "Subject", &"a".repeat(2 * MAX_SUBJECT_CHARS));
}

#[test]
fn a_name_that_is_full_says_so_until_there_is_room_again() {
    let place = Place::Settings(Topic::You);
    let (mut play, _) = Play::with(place, (1280.0, 800.0), Theme::Light, Settings::default());
    fill(&mut play, Role::TextInput, "Name", &"a".repeat(121));
}
