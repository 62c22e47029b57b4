//! What became of letters.

use clarion::desk::view::{LetterFilter, LetterRef, Progress};
use clarion::ui::command::{Command, Event};
use clarion::ui::screen::Place;
use egui::Theme;

use super::harness::Play;
use super::letter_views::{outbox, practice_letter, practised, unsure};

fn open(filter: LetterFilter, size: (f32, f32)) -> Play {
    let place = Place::Letters(filter, None);
    let (play, commands) = Play::open(place, size, Theme::Light);
    assert!(matches!(commands.as_slice(), [Command::ListLetters { offset: 0, .. }]));
    play
}

/// The list with its first letter open.
fn all(size: (f32, f32)) -> Play {
    let mut play = open(LetterFilter::All, size);
    play.harness.state_mut().progress = Progress { total: 16, done: 15, needs_you: 2 };
    play.event(&Event::Letters(outbox()));
    let commands = play.commands();
    if size.0 >= 1100.0 {
        assert!(matches!(commands.as_slice(), [Command::ReadLetter(LetterRef::Queued(1))]));
        play.event(&Event::Letter(Box::new(unsure())));
    } else {
        assert!(commands.is_empty(), "{commands:?}");
    }
    play
}

#[test]
fn picture_of_all() {
    all((1280.0, 800.0)).picture("letters");
}

#[test]
fn picture_in_a_small_window() {
    all((800.0, 600.0)).picture("letters_small");
}

#[test]
fn picture_of_the_practice_mailbox() {
    let mut play = open(LetterFilter::Practice, (1280.0, 800.0));
    play.event(&Event::Letters(practised()));
    play.event(&Event::Letter(Box::new(practice_letter())));
    play.picture("letters_practice");
}

#[test]
fn picture_of_nothing_yet() {
    let mut play = open(LetterFilter::All, (1280.0, 800.0));
    play.event(&Event::Letters(Default::default()));
    play.picture("letters_empty");
}
