//! The table of letters about to go.

use clarion::ui::command::{Command, Event};
use clarion::ui::screen::{Place, Topic};
use egui::Theme;
use egui::accesskit::Role;
use egui_kittest::kittest::{NodeT, Queryable};

use super::views::{appeal, head, live_head, review, target};
use crate::harness::Play;

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

#[test]
fn sending_asks_once_and_only_once() {
    for (live, send, title) in [
        (true, "Send 20 letters", "Send 20 letters?"),
        (false, "Practise 20 letters", "Practise 20 letters?"),
    ] {
        let mut play = open((1280.0, 800.0), live);
        play.click(Role::Button, send);
        assert!(play.commands().is_empty() && play.has(title) && play.has("20 offices"));
        assert!(play.has("Annelise Obuya-Lindqvist") && play.has("None"));
        play.click(Role::Button, "Not yet");
        assert!(play.commands().is_empty() && !play.has(title));
        play.click(Role::Button, send);
        play.click_last(Role::Button, send);
        assert!(matches!(play.commands().as_slice(), [Command::Send(id)] if *id == appeal()));
        assert!(play.is_disabled(Role::Button, send), "not twice by a double click");
    }
}

#[test]
fn copies_are_named_before_they_go() {
    let mut play = open((1280.0, 800.0), true);
    let mut view = review(live_head());
    view.rows[5].copies = vec!["press@ilmara.example".to_owned()];
    play.event(&Event::Review(Box::new(view)));
    play.click(Role::Button, "Send 20 letters");
    assert!(play.has("press@ilmara.example"));
}

#[test]
fn each_problem_is_said_and_leads_to_its_letter() {
    let mut play = open((1280.0, 800.0), false);
    assert!(play.has("20 letters are ready, 2 need mending"));
    assert!(play.has("The letter has no greeting. Write one, such as “Your Excellency,”."));
    play.click_last(Role::Button, "Mend it");
    let to = target("emirates");
    assert_eq!(play.went_to(), Place::Write(appeal(), Some(to)));
}

#[test]
fn a_row_opens_to_whole_names() {
    for size in [(1280.0, 800.0), (800.0, 600.0)] {
        let mut play = open(size, false);
        let address = "mauritania@arab-league.example";
        assert!(!play.has(address));
        play.click(Role::Button, "Delegation of Mauritania, one thing to mend");
        assert!(play.has(address));
        assert!(play.has("Permanent Delegation of Mauritania to the League of Arab States"));
        play.scroll_and_click(Role::Button, "Open this letter");
        assert_eq!(play.went_to(), Place::Write(appeal(), Some(target("mauritania"))));
        play.scroll_and_click(Role::Button, "Delegation of Mauritania, one thing to mend");
        assert!(!play.has(address));
    }
}

#[test]
fn nothing_can_go_while_nothing_is_ready() {
    let mut play = open((1280.0, 800.0), false);
    let mut view = review(head());
    view.rows.truncate(2);
    view.ready = 0;
    play.event(&Event::Review(Box::new(view)));
    assert!(play.has("2 letters need mending"));
    assert!(play.is_disabled(Role::Button, "Practise letters"));
    assert!(play.has("Nothing can go yet: mend a letter first."));
}

#[test]
fn the_sender_can_be_changed() {
    let mut play = open((1280.0, 800.0), true);
    play.click(Role::Button, "Change sender");
    assert_eq!(play.went_to(), Place::Settings(Topic::Mail));
    let mut view = review(head());
    view.from = Default::default();
    play.event(&Event::Review(Box::new(view)));
    play.click(Role::Button, "Change sender");
    assert_eq!(play.went_to(), Place::Settings(Topic::You));
}

#[test]
fn without_letters_it_leads_to_the_choice_of_targets() {
    let mut play = Play::usual(Place::Review(appeal()));
    let mut view = review(head());
    view.rows.clear();
    view.ready = 0;
    play.event(&Event::Review(Box::new(view)));
    play.click(Role::Button, "Choose targets");
    assert_eq!(play.went_to(), Place::Choose(appeal()));
}

#[test]
fn an_idle_window_is_not_drawn_again() {
    let mut play = open((1280.0, 800.0), false);
    // Fails where it still asks to be drawn again after some frames.
    play.harness.run();
    assert!(play.actions().is_empty());
}

#[test]
fn how_much_of_a_letter_is_filled_is_explained() {
    let play = open((1280.0, 800.0), false);
    let rows = play.harness.get_all_by_role(Role::Button);
    let said: Vec<String> = rows.filter_map(|row| row.accesskit_node().description()).collect();
    assert!(said.iter().any(|text| text.contains("places in this letter are filled")), "{said:?}");
}
