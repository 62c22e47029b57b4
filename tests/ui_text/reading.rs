//! What is read can be selected and copied, in every direction.

use clarion::domain::{Direction, Lang};
use clarion::ui::text::{self, LetterStyle, LetterText};
use egui::{Event, Key, Modifiers, OutputCommand, PointerButton, Pos2, Role, Theme, vec2};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT, Queryable};

use crate::window;

const ENGLISH: &str = "Dear nurse, good morning.\n\nYours.";
const ARABIC: &str = "سعادة السفير المحترم\n\nحمص";

fn letter<'a>(body: &'a str, lang: &'static str, direction: Direction) -> Harness<'a> {
    window((500.0, 300.0), Theme::Light, direction, move |ui| {
        let lang = Lang::parse(lang).unwrap();
        let letter = LetterText { body, direction: lang.direction(), lang: &lang, marks: &[] };
        text::letter_ui(ui, &letter, LetterStyle::Reading);
    })
}

fn button(harness: &mut Harness<'_>, pos: Pos2, pressed: bool) {
    harness.event(Event::PointerMoved(pos));
    harness.event(Event::PointerButton {
        pos,
        button: PointerButton::Primary,
        pressed,
        modifiers: Modifiers::NONE,
    });
    harness.step();
}

fn click(harness: &mut Harness<'_>, pos: Pos2, times: usize) {
    harness.event(Event::PointerMoved(pos));
    harness.step();
    for _ in 0..times {
        // Within one frame: a second click has to come soon.
        for pressed in [true, false] {
            harness.event(Event::PointerButton {
                pos,
                button: PointerButton::Primary,
                pressed,
                modifiers: Modifiers::NONE,
            });
        }
        harness.step();
    }
}

fn copied(harness: &mut Harness<'_>) -> Option<String> {
    harness.event(Event::Copy);
    harness.step();
    let commands = &harness.output().platform_output.commands;
    commands.iter().rev().find_map(|command| match command {
        OutputCommand::CopyText(words) => Some(words.clone()),
        _ => None,
    })
}

#[test]
fn clicks_select_words_and_paragraphs() {
    for direction in [Direction::LeftToRight, Direction::RightToLeft] {
        for (body, lang, from_right) in [(ENGLISH, "en", false), (ARABIC, "ar", true)] {
            let words: Vec<&str> = body.split([' ', '\n']).collect();
            for (times, expected) in [(2, words[0]), (3, body.split('\n').next().unwrap())] {
                let mut harness = letter(body, lang, direction);
                let place = harness.get_by_role(Role::Label).rect();
                let at = match from_right {
                    true => place.right_top() + vec2(-12.0, 14.0),
                    false => place.left_top() + vec2(12.0, 14.0),
                };
                click(&mut harness, at, times);
                let found = copied(&mut harness);
                assert_eq!(found.as_deref(), Some(expected), "{lang} {direction:?} {times}");
            }
        }
    }
}

#[test]
fn what_is_dragged_over_is_copied_as_it_is_read() {
    for direction in [Direction::LeftToRight, Direction::RightToLeft] {
        for (body, lang) in [(ENGLISH, "en"), (ARABIC, "ar")] {
            let mut harness = letter(body, lang, direction);
            let place = harness.get_by_role(Role::Label).rect();
            let (start, end) = match lang {
                "ar" => (place.right_top() + vec2(-1.0, 14.0), place.left_bottom()),
                _ => (place.left_top() + vec2(1.0, 14.0), place.right_bottom()),
            };
            button(&mut harness, start, true);
            harness.event(Event::PointerMoved(place.center()));
            harness.step();
            harness.event(Event::PointerMoved(end - vec2(0.0, 1.0)));
            harness.step();
            button(&mut harness, end - vec2(0.0, 1.0), false);
            assert_eq!(copied(&mut harness).as_deref(), Some(body), "{lang} {direction:?}");
        }
    }
}

#[test]
fn all_of_it_is_selected_by_the_keyboard_and_heard_by_a_screen_reader() {
    let mut harness = letter(ARABIC, "ar", Direction::LeftToRight);
    assert_eq!(copied(&mut harness), None, "nothing is selected");
    let place = harness.get_by_role(Role::Label).rect();
    click(&mut harness, place.center(), 1);
    harness.key_press_modifiers(Modifiers::COMMAND, Key::A);
    harness.step();
    assert_eq!(copied(&mut harness).as_deref(), Some(ARABIC));
    let node = harness.get_by_role(Role::Label);
    assert_eq!(node.accesskit_node().value().as_deref(), Some(ARABIC));
    assert_eq!(node.accesskit_node().language(), Some("ar"));
}

const STORY: &str = "# A street\n\nOne two.\n\n- first\n- second\n\nThe end here.";
const ARABIC_STORY: &str = "# شارع\n\nواحد اثنان.\n\n- أول\n- ثان\n\nالنهاية هنا.";

fn story<'a>(markdown: &'a str, lang: &'static str, direction: Direction) -> Harness<'a> {
    window((500.0, 500.0), Theme::Light, direction, move |ui| {
        text::story_ui(ui, markdown, &Lang::parse(lang).unwrap());
    })
}

/// The side of a text that its lines begin on, or end on.
fn side(harness: &Harness<'_>, value: &str, lang: &str, start: bool) -> Pos2 {
    let place = harness.get_by_value(value).rect();
    let y = if start { place.top() + 14.0 } else { place.bottom() - 2.0 };
    let left = (lang != "ar") == start;
    Pos2::new(if left { place.left() + 1.0 } else { place.right() - 1.0 }, y)
}

fn drag(harness: &mut Harness<'_>, from: Pos2, to: Pos2) {
    button(harness, from, true);
    for part in [0.3, 0.7, 1.0] {
        harness.event(Event::PointerMoved(from.lerp(to, part)));
        harness.step();
    }
    button(harness, to, false);
}

#[test]
fn a_selection_goes_on_through_the_paragraphs_of_a_story() {
    for direction in [Direction::LeftToRight, Direction::RightToLeft] {
        for (markdown, lang, one, second, expected) in [
            (STORY, "en", "One two.", "second", "One two.\n\n– first\n– second"),
            (ARABIC_STORY, "ar", "واحد اثنان.", "ثان", "واحد اثنان.\n\n– أول\n– ثان"),
        ] {
            for upwards in [false, true] {
                let mut harness = story(markdown, lang, direction);
                let ends = (side(&harness, one, lang, true), side(&harness, second, lang, false));
                let (from, to) = if upwards { (ends.1, ends.0) } else { ends };
                drag(&mut harness, from, to);
                let found = copied(&mut harness);
                assert_eq!(found.as_deref(), Some(expected), "{lang} {direction:?} {upwards}");
            }
        }
    }
}

#[test]
fn within_an_item_only_its_words_are_copied_and_all_is_the_whole_story() {
    let mut harness = story(STORY, "en", Direction::LeftToRight);
    let (start, end) = (side(&harness, "first", "en", true), side(&harness, "first", "en", false));
    drag(&mut harness, start, end);
    assert_eq!(copied(&mut harness).as_deref(), Some("first"));
    harness.key_press_modifiers(Modifiers::COMMAND, Key::A);
    harness.step();
    let all = "A street\n\nOne two.\n\n– first\n– second\n\nThe end here.";
    assert_eq!(copied(&mut harness).as_deref(), Some(all));
    // A click lets it go.
    let place = harness.get_by_value("second").rect().center();
    click(&mut harness, place, 1);
    assert_eq!(copied(&mut harness), None);
}

#[test]
fn shift_and_a_click_extend_a_word_by_words_into_another_paragraph() {
    let mut harness = story(STORY, "en", Direction::LeftToRight);
    let two = side(&harness, "One two.", "en", true) + vec2(48.0, 0.0);
    let end = side(&harness, "The end here.", "en", true) + vec2(40.0, 0.0);
    click(&mut harness, two, 2);
    assert_eq!(copied(&mut harness).as_deref(), Some("two"));
    for pressed in [true, false] {
        harness.event(Event::PointerMoved(end));
        let (pos, button) = (end, PointerButton::Primary);
        let modifiers = Modifiers::SHIFT;
        let event = Event::PointerButton { pos, button, pressed, modifiers };
        harness.event_modifiers(event, modifiers);
        harness.step();
    }
    let found = copied(&mut harness).unwrap();
    assert_eq!(found, "two.\n\n– first\n– second\n\nThe end");
}

fn choose(harness: &mut Harness<'_>, name: &str) -> Option<String> {
    harness.get_by_role_and_label(Role::MenuItem, name).click();
    let mut found = None;
    for _ in 0..3 {
        harness.step();
        let commands = &harness.output().platform_output.commands;
        found = found.or_else(|| {
            commands.iter().find_map(|command| match command {
                OutputCommand::CopyText(words) => Some(words.clone()),
                _ => None,
            })
        });
    }
    found
}

fn right_click(harness: &mut Harness<'_>, pos: Pos2) {
    harness.event(Event::PointerMoved(pos));
    for pressed in [true, false] {
        let (button, modifiers) = (PointerButton::Secondary, Modifiers::NONE);
        harness.event(Event::PointerButton { pos, button, pressed, modifiers });
        harness.step();
    }
    harness.run_steps(2);
}

#[test]
fn a_menu_selects_all_of_a_story_and_copies_it() {
    for direction in [Direction::LeftToRight, Direction::RightToLeft] {
        let mut harness = story(STORY, "en", direction);
        let place = harness.get_by_value("second").rect().center();
        right_click(&mut harness, place);
        let copy = harness.get_by_role_and_label(Role::MenuItem, "Copy");
        assert!(copy.accesskit_node().is_disabled(), "nothing is selected");
        assert_eq!(choose(&mut harness, "Select all"), None);
        right_click(&mut harness, place);
        let all = "A street\n\nOne two.\n\n– first\n– second\n\nThe end here.";
        assert_eq!(choose(&mut harness, "Copy").as_deref(), Some(all), "{direction:?}");
        // The key for menus opens it for what was touched last.
        harness.key_press(Key::Menu);
        harness.run_steps(3);
        assert_eq!(choose(&mut harness, "Copy").as_deref(), Some(all));
    }
}
