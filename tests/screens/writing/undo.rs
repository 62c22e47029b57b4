//! What is undone is undone in the letter in which it was done.

use clarion::domain::{AppealId, Lang};
use clarion::ui::command::Event;
use clarion::ui::screen::Place;
use egui::accesskit::Role;
use egui::{Key, Modifiers};

use super::views::{appeal, body, letter, target, writing};
use crate::harness::Play;

const ANSWER: &str = "Do you know the region?";

/// Opens the same letter, word for word, of this appeal, round and language.
fn open(play: &mut Play, appeal: &AppealId, round: u32, lang: &str) {
    play.go(Place::Write(appeal.clone(), Some(target("bahrain"))));
    let mut view = letter("bahrain", &format!("Mine. {}", body("Gothenburg")));
    view.subject = format!("Mine. {}", view.subject);
    (view.round, view.lang) = (round, Lang::parse(lang).unwrap());
    let mut view = writing(view);
    view.head.id = appeal.clone();
    view.questions[1].answer = "Mine.".to_owned();
    play.event(&Event::Writing(Box::new(view)));
}

#[test]
fn nothing_of_another_letter_can_be_undone_in_this_one() {
    let copy = AppealId::parse("homs-copy").unwrap();
    for (other, round, lang) in [(&copy, 1, "en"), (&appeal(), 2, "en"), (&appeal(), 1, "fr")] {
        let mut play = Play::usual(Place::Write(appeal(), Some(target("bahrain"))));
        let first = writing(letter("bahrain", &body("Gothenburg")));
        play.event(&Event::Writing(Box::new(first)));
        let fields = [
            (Role::TextInput, "Subject"),
            (Role::MultilineTextInput, "Letter"),
            (Role::MultilineTextInput, ANSWER),
        ];
        let words = ["Mine. ", "Mine. ", "Mine."];
        for ((role, name), words) in fields.into_iter().zip(words) {
            play.focus(role, name);
            play.press(Modifiers::COMMAND, Key::Home);
            play.type_text(role, name, words);
        }
        open(&mut play, other, round, lang);
        play.actions();
        for (role, name) in fields {
            // Answers serve all letters of an appeal: what was typed there is still the same.
            if name == ANSWER && *other == appeal() {
                continue;
            }
            let before = play.value(role, name);
            assert!(before.starts_with("Mine."), "{before}");
            play.focus(role, name);
            play.press(Modifiers::COMMAND, Key::Z);
            assert_eq!(play.value(role, name), before, "{name} {other} {round} {lang}");
        }
        assert!(play.actions().is_empty());
    }
}

#[test]
fn in_the_letter_itself_it_can_be_undone_also_after_another_one() {
    let mut play = Play::usual(Place::Write(appeal(), Some(target("bahrain"))));
    let first = writing(letter("bahrain", &body("Gothenburg")));
    play.event(&Event::Writing(Box::new(first)));
    play.type_text(Role::MultilineTextInput, "Letter", "Mine. ");
    open(&mut play, &AppealId::parse("homs-copy").unwrap(), 1, "en");
    open(&mut play, &appeal(), 1, "en");
    play.focus(Role::MultilineTextInput, "Letter");
    play.press(Modifiers::COMMAND, Key::Z);
    assert_eq!(play.value(Role::MultilineTextInput, "Letter"), body("Gothenburg"));
}
