//! The table of letters about to go.

use clarion::ui::command::{Command, Event};
use clarion::ui::screen::Place;
use egui::Theme;
use egui::accesskit::Role;

use super::harness::Play;
use super::views::{appeal, head, live_head, review};

fn open(size: (f32, f32), live: bool) -> Play {
    let (mut play, commands) = Play::open(Place::Review(appeal()), size, Theme::Light);
    assert!(matches!(commands.as_slice(), [Command::Review(_)]));
    let head = if live { live_head() } else { head() };
    play.event(&Event::Review(Box::new(review(head))));
    play
}

#[test]
fn picture_of_the_table() {
    open((1280.0, 800.0), false).picture("review");
}

#[test]
fn picture_in_a_small_window() {
    open((800.0, 600.0), false).picture("review_small");
}

#[test]
fn picture_of_the_last_question() {
    let mut play = open((1280.0, 800.0), true);
    play.click(Role::Button, "Send 20 letters");
    play.picture("review_confirm");
}
