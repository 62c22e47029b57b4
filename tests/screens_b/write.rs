//! Writing.

use clarion::ui::command::{Command, Event};
use clarion::ui::screen::Place;
use egui::Theme;

use super::harness::Play;
use super::views::{appeal, body, letter, target, writing};

fn at_bahrain() -> Place {
    Place::Write(appeal(), Some(target("bahrain")))
}

fn open(size: (f32, f32), look: Theme) -> Play {
    let (mut play, commands) = Play::open(at_bahrain(), size, look);
    assert!(matches!(commands.as_slice(), [Command::Write(..)]));
    let mut text = body("[[your town]]");
    text = text.replace("Gothenburg, Sweden", "[[your postal address]]");
    play.event(&Event::Writing(Box::new(writing(letter("bahrain", &text)))));
    play
}

#[test]
fn picture_in_the_light_look() {
    open((1280.0, 800.0), Theme::Light).picture("write_light");
}

#[test]
fn picture_in_the_dark_look() {
    open((1280.0, 800.0), Theme::Dark).picture("write_dark");
}

#[test]
fn picture_in_a_small_window() {
    open((800.0, 600.0), Theme::Light).picture("write_small");
}
