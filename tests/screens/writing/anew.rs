//! A refused letter that is written anew, and one whose copy did not go.

use clarion::desk::view::{LetterAction as A, LetterFilter, LettersView};
use clarion::domain::{DeliveryState as S, Notice};
use clarion::ui::command::{Command, Event};
use clarion::ui::screen::Place;
use egui::Theme;
use egui::accesskit::Role;

use super::letter_views::{in_state, outbox, row};
use super::letters::all;
use super::views::{appeal, target};
use crate::harness::Play;

#[test]
fn a_refused_letter_is_written_anew_where_its_words_are() {
    let mut view = in_state(S::Refused, vec![A::WriteAnew, A::SendAgain, A::CallBack]);
    view.row.remark = Some(Notice::new("means-blocked"));
    let mut play = all((1280.0, 800.0));
    play.event(&Event::Letter(Box::new(view)));
    play.actions();
    assert!(play.has("Write it anew") && play.has_part("Its words open as a draft"));
    play.click(Role::Button, "Write anew");
    assert!(matches!(play.commands().as_slice(), [Command::WriteAnew(1)]), "it asks nothing");
    play.event(&Event::WrittenAnew(appeal(), target("bahrain")));
    assert_eq!(play.went_to(), Place::Write(appeal(), Some(target("bahrain"))));
}

#[test]
fn a_letter_written_anew_says_so() {
    let mut view = in_state(S::Cancelled, vec![A::SendAgain]);
    view.row.remark = Some(Notice::new("store-log-written-anew"));
    let mut play = all((1280.0, 800.0));
    play.event(&Event::Letter(Box::new(view)));
    play.actions();
    assert!(play.has_part("Written anew: its words are in a draft"));
    assert!(!play.has_part("You called it back"));
}

#[test]
fn a_copy_that_did_not_go_is_seen_in_the_list_and_in_the_letter() {
    let lost = Notice::new("desk-copies-lost").count("copies", 1);
    let place = Place::Letters(LetterFilter::Sent, None);
    let (mut play, _) = Play::open(place, (1280.0, 800.0), Theme::Light);
    let mut rows = vec![
        row(1, "Minister of Justice", S::Sent, "14:05:00"),
        row(2, "Mayor of Osmer Bay", S::Sent, "14:04:00"),
    ];
    rows[0].remark = Some(lost.clone());
    play.event(&Event::Letters(LettersView { filter: LetterFilter::Sent, rows, ..outbox() }));
    play.actions();
    let names = ["Minister of Justice, sent, 14:05", "Mayor of Osmer Bay, sent, 14:04"];
    let said = names.map(|name| play.description(name) == "A copy of it did not go.");
    assert_eq!(said, [true, false]);
    let [told, usual] = names.map(|name| play.node(Role::Button, name).rect().height());
    assert!(told > usual, "there is room for the words: {told} {usual}");

    let mut view = in_state(S::Sent, Vec::new());
    view.row.remark = Some(lost);
    view.log[2].state = S::Sent;
    view.log[2].what = Notice::new("store-log-copy-lost")
        .text("address", "copy@office.example")
        .text("words", "550 5.1.1 no such user");
    play.event(&Event::Letter(Box::new(view)));
    play.actions();
    assert!(play.has("A copy of it did not go.") && play.has_part("Your mail server took it"));
    assert!(play.has_part("copy@office.example") && play.has_part("550 5.1.1 no such user"));
    assert!(play.has_part("does not try the copy again"));
    play.picture("letters_copy_lost");
}
