//! A letter that its writer cannot read, with the same letter in their own language beside it.

use clarion::desk::view::{DraftView, LetterFilter, LetterRef, LetterView, ReadIn, ReadingView};
use clarion::domain::{Lang, Notice, Reading, Twin, Words};
use clarion::ui::command::{Command, Event};
use clarion::ui::screen::Place;
use egui::Theme;
use egui::accesskit::Role;
use egui_kittest::kittest::{NodeT, Queryable};

use super::letter_views::draft;
use super::views::{SUBJECT, WHY, appeal, body, head, letter, review, target, writing};
use crate::harness::Play;

const READ: &str = "Read it in English";
const PLAIN: &str = "As they will read it";
const RUSSIAN: [&str; 4] = [
    "Ваше Превосходительство!",
    "Обращаюсь к Вам с тревогой за жителей Хомса. С пятницы, 3 февраля 2012 года, обстреливаются \
     жилые кварталы города.",
    "Прошу Вас ответить мне и сообщить, что предпринимает министерство.",
    "С уважением,\n\nAnnelise Obuya-Lindqvist",
];

fn russian() -> Lang {
    Lang::parse("ru").unwrap()
}

/// The letter's text, with the person's own sentence in it.
fn text() -> String {
    let [greeting, about, please, end] = RUSSIAN;
    [greeting, about, WHY, please, end].join("\n\n")
}

fn reading() -> ReadingView {
    let words = |text: &str| Words { text: text.to_owned(), own: Vec::new() };
    let twin =
        |(letter, reading): (&str, &str)| Twin { letter: words(letter), reading: words(reading) };
    let [greeting, about, please, end] = RUSSIAN;
    let mut twins: Vec<Twin> = [
        (greeting, "Your Excellency,"),
        (
            about,
            "I am writing to you about the people of Homs. Since Friday 3 February 2012 residential \
             areas of their city have been shelled.",
        ),
        (WHY, WHY),
        (please, "I would be grateful for a reply telling me what your Ministry is doing."),
        (end, "Yours respectfully,\n\nAnnelise Obuya-Lindqvist"),
    ]
    .map(twin)
    .into();
    twins[2].letter.own.push(0..WHY.len());
    twins[2].reading.own.push(0..WHY.len());
    let same = Reading {
        lang: Lang::english(),
        letter_subject: SUBJECT_RU.to_owned(),
        subject: SUBJECT.to_owned(),
        twins,
    };
    ReadingView { lang: Lang::english(), needed: true, same: Some(same) }
}

const SUBJECT_RU: &str = "Хомс: просьба использовать влияние России";

fn foreign() -> DraftView {
    let mut view = letter("bahrain", &text());
    view.lang = russian();
    view.languages = vec![Lang::english(), russian()];
    view.subject = SUBJECT_RU.to_owned();
    view.reading = Some(reading());
    view.advice = vec![Notice::new("desk-own-words-language")];
    view
}

fn write(view: DraftView, size: (f32, f32), look: Theme) -> Play {
    let place = Place::Write(appeal(), Some(target("bahrain")));
    let mut play = Play::open(place, size, look).0;
    play.event(&Event::Writing(Box::new(writing(view))));
    play
}

#[test]
fn picture_in_the_light_look() {
    write(foreign(), (1280.0, 800.0), Theme::Light).picture("reading_light");
}

#[test]
fn picture_in_the_dark_look() {
    write(foreign(), (1280.0, 800.0), Theme::Dark).picture("reading_dark");
}

#[test]
fn picture_in_a_small_window() {
    let mut small = write(foreign(), (800.0, 600.0), Theme::Light);
    small.click(Role::Tab, "As they read it");
    small.picture("reading_small");
}

#[test]
fn it_is_read_paragraph_by_paragraph_where_it_must_be() {
    let mut play = write(foreign(), (1280.0, 800.0), Theme::Light);
    for words in ["Your Excellency,", RUSSIAN[0], SUBJECT, "Your own words, as you typed them"] {
        assert!(play.has_part(words), "{words}");
    }
    assert!(play.has_part("I would be grateful for a reply"));
    play.click(Role::Tab, PLAIN);
    assert!(!play.has_part("Your Excellency,") && play.has_part(RUSSIAN[0]));
    play.click(Role::Tab, READ);
    assert!(play.has_part("Your Excellency,"));
}

#[test]
fn who_reads_the_letters_language_sees_the_reading_when_they_ask() {
    let mut view = foreign();
    view.reading.as_mut().unwrap().needed = false;
    let mut play = write(view, (1280.0, 800.0), Theme::Light);
    assert!(!play.has_part("Your Excellency,"));
    play.click(Role::Tab, READ);
    assert!(play.has_part("Your Excellency,"));
    // A letter in their own language has none.
    let play = write(letter("bahrain", &body("Gothenburg")), (1280.0, 800.0), Theme::Light);
    assert!(!play.has(READ) && play.has(PLAIN));
}

#[test]
fn a_letter_without_a_version_of_ones_own_says_so() {
    let mut view = foreign();
    view.reading.as_mut().unwrap().same = None;
    let play = write(view, (1280.0, 800.0), Theme::Light);
    assert!(play.has_part("There is no version of this letter in English to compare."));
    assert!(play.has_part(RUSSIAN[0]));
}

#[test]
fn what_was_changed_by_hand_is_no_longer_followed_and_said_so_at_once() {
    let mut play = write(foreign(), (1280.0, 800.0), Theme::Light);
    let warning = "no longer follows your changes";
    assert!(!play.has_part(warning));
    play.focus(Role::MultilineTextInput, "Letter");
    play.node(Role::MultilineTextInput, "Letter").type_text("Ё");
    play.settle();
    assert!(matches!(play.commands().as_slice(), [Command::SaveEdit { .. }]));
    assert!(play.has_part(warning), "before the desk has answered");
    assert!(play.has_part("You changed this. The organisers’ text says:"));
    // All others are read as before.
    assert!(play.has_part("I would be grateful for a reply"));
    let mut view = foreign();
    view.edited = true;
    view.body = text().replace(RUSSIAN[3], &format!("Моё.\n\n{}", RUSSIAN[3]));
    let play = write(view, (1280.0, 800.0), Theme::Light);
    assert!(play.has_part(warning) && play.has_part("You wrote this. There is no English for it."));
}

#[test]
fn own_words_of_another_language_have_two_ways_out() {
    let mut play = write(foreign(), (1280.0, 800.0), Theme::Light);
    play.click(Role::Button, "Write it in English");
    let commands = play.commands();
    assert!(
        matches!(commands.as_slice(), [Command::SetLanguage(_, _, lang)]
        if *lang == Lang::english()),
        "{commands:?}"
    );
    let mut play = write(foreign(), (1280.0, 800.0), Theme::Light);
    play.click(Role::Button, "Leave them out");
    let commands = play.commands();
    let [Command::SaveEdit { body: Some(body), .. }] = commands.as_slice() else {
        panic!("{commands:?}")
    };
    assert_eq!(*body, RUSSIAN.join("\n\n"));
}

/// The draft to Mauritania in Russian, as the list of letters has it.
fn in_the_list() -> LetterView {
    let mut view = draft();
    view.row.letter = LetterRef::Draft { appeal: appeal(), target: target("mauritania") };
    view.row.subject = SUBJECT_RU.to_owned();
    view.lang = russian();
    view.body = text();
    view.reading = Some(reading());
    view
}

fn reviewed(size: (f32, f32)) -> Play {
    let mut play = Play::open(Place::Review(appeal()), size, Theme::Light).0;
    let mut view = review(head());
    for row in &mut view.rows {
        if ["mauritania", "egypt", "iraq"].contains(&row.target.as_str()) {
            row.lang = russian();
            row.problems.clear();
            row.read_in = Some(ReadIn { lang: Lang::english(), needed: true });
        }
    }
    view.ready = 21;
    play.event(&Event::Review(Box::new(view)));
    play
}

#[test]
fn the_review_says_which_letters_one_cannot_read_and_shows_them() {
    for size in [(1280.0, 800.0), (800.0, 600.0)] {
        let mut play = reviewed(size);
        assert_eq!(play.count_part("In Russian, which is not one of your languages"), 3);
        assert!(!play.is_disabled(Role::Button, "Practise 21 letters"), "it keeps nothing back");
        let all = play.harness.get_all_by_role_and_label(Role::Button, READ);
        let to = |node: &egui_kittest::Node<'_>| {
            let said = node.accesskit_node().description();
            said.is_some_and(|said| said.contains("Mauritania"))
        };
        all.into_iter().find(to).unwrap().click();
        play.settle();
        let commands = play.commands();
        let [Command::ReadLetter(LetterRef::Draft { target: to, .. })] = commands.as_slice() else {
            panic!("{commands:?}")
        };
        assert_eq!(*to, target("mauritania"));
        play.event(&Event::Letter(Box::new(in_the_list())));
        assert!(play.has_part("Your Excellency,") && play.has_part(RUSSIAN[1]));
    }
}

#[test]
fn picture_of_the_review() {
    let mut play = reviewed((1280.0, 800.0));
    play.picture("reading_review_lines");
}

#[test]
fn picture_of_an_opened_row_in_a_small_window() {
    let mut play = reviewed((800.0, 600.0));
    let all = play.harness.get_all_by_role_and_label(Role::Button, READ);
    all.into_iter().next().unwrap().click();
    play.settle();
    play.event(&Event::Letter(Box::new(in_the_list())));
    play.picture("reading_review_small");
}

#[test]
fn a_draft_in_the_list_of_letters_can_be_read() {
    let view = in_the_list();
    let place = Place::Letters(LetterFilter::Drafts, Some(view.row.letter.clone()));
    let mut play = Play::open(place, (1280.0, 800.0), Theme::Light).0;
    play.event(&Event::Letter(Box::new(view)));
    play.click(Role::Button, "Read letter");
    assert!(play.has_part("Your Excellency,") && play.has_part(RUSSIAN[0]));
    play.picture("reading_letters");
    play.click(Role::Tab, PLAIN);
    assert!(!play.has_part("Your Excellency,"));
}

/// What no font has, in every part of a letter.
fn with_unknown_signs(view: &mut DraftView) {
    view.from = "Ann \u{1e900}".to_owned();
    view.subject = format!("{SUBJECT_RU} \u{13000}");
    view.body.push_str(" \u{1e901}");
}

const UNKNOWN: [&str; 3] = ["U+1E900", "U+13000", "U+1E901"];

#[test]
fn signs_that_no_font_has_are_named_beside_the_reading_as_well() {
    let mut view = foreign();
    with_unknown_signs(&mut view);
    let mut play = write(view, (1280.0, 800.0), Theme::Light);
    for tab in [READ, PLAIN] {
        play.click(Role::Tab, tab);
        for sign in UNKNOWN {
            assert_eq!(play.count_part(sign), 1, "{tab} {sign}");
        }
    }
}

#[test]
fn the_review_names_signs_that_no_font_has() {
    let mut play = reviewed((1280.0, 800.0));
    assert!(!play.has_part("U+"));
    let mut view = review(head());
    view.beyond_ascii = "Ann\u{1e900} Ж".to_owned();
    play.event(&Event::Review(Box::new(view)));
    assert_eq!(play.count_part("U+1E900"), 1);
}
