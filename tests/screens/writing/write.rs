//! Writing.

use clarion::domain::{Lang, Notice};
use clarion::ui::command::{Command, Event};
use clarion::ui::screen::{Action, Place, Topic};
use egui::accesskit::Role;
use egui::{Key, Modifiers, Theme};
use egui_kittest::kittest::{NodeT, Queryable};

use super::views::{appeal, body, letter, target, writing};
use crate::harness::Play;

const LETTER: &str = "Letter";
const REGION: &str = "Do you know the region?";
const WHY_ASKED: &str = "Why does Homs matter to you?";

fn at_bahrain() -> Place {
    Place::Write(appeal(), Some(target("bahrain")))
}

pub fn open(size: (f32, f32), look: Theme) -> Play {
    let (mut play, commands) = Play::open(at_bahrain(), size, look);
    assert!(matches!(commands.as_slice(), [Command::Write(..)]));
    let mut text = body("[[your town]]");
    text = text.replace("Gothenburg, Sweden", "[[your postal address]]");
    let mut view = letter("bahrain", &text);
    view.languages.push(Lang::parse("fr").unwrap());
    play.event(&Event::Writing(Box::new(writing(view))));
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

fn usual() -> Play {
    let mut play = Play::usual(at_bahrain());
    play.event(&Event::Writing(Box::new(writing(letter("bahrain", &body("Gothenburg"))))));
    assert!(play.actions().is_empty());
    play
}

#[test]
fn an_answer_is_kept_with_each_key_and_reaches_the_letter() {
    let mut play = usual();
    play.type_text(Role::MultilineTextInput, REGION, "Yes");
    let commands = play.commands();
    let Some(Command::SaveAnswer { question, text, target: to, .. }) = commands.last() else {
        panic!("{commands:?}");
    };
    assert_eq!((question.as_str(), text.as_str(), to), ("region", "Yes", &target("bahrain")));
    let text = body("Gothenburg").replace("Yours", "Yes, I know it.\n\nYours");
    let mut view = writing(letter("bahrain", &text));
    view.questions[1].answer = "Yes".to_owned();
    play.event(&Event::Writing(Box::new(view)));
    assert!(play.value(Role::MultilineTextInput, LETTER).contains("Yes, I know it."));
}

#[test]
fn an_edit_is_kept_with_each_key_and_no_late_answer_overwrites_it() {
    let mut play = usual();
    play.focus(Role::MultilineTextInput, LETTER);
    for sign in ["A", "B"] {
        play.node(Role::MultilineTextInput, LETTER).type_text(sign);
        play.settle();
    }
    let bodies: Vec<String> = play
        .commands()
        .into_iter()
        .map(|command| match command {
            Command::SaveEdit { body: Some(body), subject: None, .. } => body,
            other => panic!("{other:?}"),
        })
        .collect();
    assert_eq!(bodies.len(), 2);
    assert!(bodies[1].contains("AB"), "{}", bodies[1]);
    let mut late = letter("bahrain", &bodies[0]);
    late.edited = true;
    play.event(&Event::Writing(Box::new(writing(late))));
    assert_eq!(play.value(Role::MultilineTextInput, LETTER), bodies[1]);
    assert!(play.has("You changed this letter by hand. It stays as you wrote it."));
    // The sheet shows what is typed, not what the desk last saw.
    assert!(play.has_part("AB"));
}

#[test]
fn the_subject_is_kept_with_the_letter() {
    let mut play = usual();
    play.type_text(Role::TextInput, "Subject", "!");
    let commands = play.commands();
    let [Command::SaveEdit { subject: Some(subject), body: None, .. }] = commands.as_slice() else {
        panic!("{commands:?}");
    };
    assert!(subject.contains('!'));
}

#[test]
fn going_back_to_the_template_asks_first() {
    let mut play = usual();
    let mut edited = letter("bahrain", "Your Excellency,\n\nMine.");
    edited.edited = true;
    play.event(&Event::Writing(Box::new(writing(edited))));
    play.click(Role::Button, "Back to the template");
    play.click(Role::Button, "Keep my letter");
    assert!(play.commands().is_empty());
    play.click(Role::Button, "Back to the template");
    play.click(Role::Button, "Drop my changes");
    assert!(matches!(play.commands().as_slice(), [Command::DropEdit(..)]));
    play.event(&Event::Writing(Box::new(writing(letter("bahrain", &body("Gothenburg"))))));
    assert_eq!(play.value(Role::MultilineTextInput, LETTER), body("Gothenburg"));
}

#[test]
fn keys_go_from_letter_to_letter_and_to_the_review() {
    for (modifiers, key, expected) in [
        (Modifiers::ALT, Key::ArrowRight, "comoros"),
        (Modifiers::COMMAND, Key::PageDown, "comoros"),
        (Modifiers::ALT, Key::ArrowLeft, "algeria"),
        (Modifiers::COMMAND, Key::PageUp, "algeria"),
    ] {
        let mut play = usual();
        play.focus(Role::MultilineTextInput, LETTER);
        play.press(modifiers, key);
        let commands = play.commands();
        let [Command::Write(_, Some(to))] = commands.as_slice() else { panic!("{commands:?}") };
        assert_eq!(*to, target(expected));
        // A late view of the letter before does not bring it back.
        play.event(&Event::Writing(Box::new(writing(letter("bahrain", "Late,\n\nlate.")))));
        assert_ne!(play.value(Role::MultilineTextInput, LETTER), "Late,\n\nlate.");
        play.event(&Event::Writing(Box::new(writing(letter(expected, "Now,\n\nnow.")))));
        assert_eq!(play.value(Role::MultilineTextInput, LETTER), "Now,\n\nnow.");
    }
    let mut play = usual();
    play.press(Modifiers::COMMAND, Key::Enter);
    assert_eq!(play.went_to(), Place::Review(appeal()));
}

#[test]
fn buttons_and_the_list_go_to_any_letter() {
    let mut play = usual();
    play.click(Role::Button, "Next letter");
    assert!(matches!(play.commands().as_slice(), [Command::Write(_, Some(to))]
        if *to == target("comoros")));
    play.event(&Event::Writing(Box::new(writing(letter("yemen", &body("Gothenburg"))))));
    let mut play = usual();
    play.click(Role::Button, "All letters of this round");
    play.click(Role::ListBoxOption, "Delegation of Algeria: ready");
    assert!(matches!(play.commands().as_slice(), [Command::Write(_, Some(to))]
        if *to == target("algeria")));
}

#[test]
fn the_last_letter_leads_to_the_review() {
    let mut play = usual();
    play.click(Role::Button, "Next letter");
    play.actions();
    let (mut play, _) =
        Play::open(Place::Write(appeal(), Some(target("yemen"))), (1280.0, 800.0), Theme::Light);
    play.event(&Event::Writing(Box::new(writing(letter("yemen", &body("Gothenburg"))))));
    play.click(Role::Button, "Review 22 letters");
    assert_eq!(play.went_to(), Place::Review(appeal()));
}

#[test]
fn the_review_is_one_press_away_from_any_letter() {
    let mut play = open((1280.0, 800.0), Theme::Light);
    play.click(Role::Tab, "Review");
    assert_eq!(play.went_to(), Place::Review(appeal()));
}

#[test]
fn a_note_leads_to_its_words_and_to_what_mends_it() {
    let mut play = open((1280.0, 800.0), Theme::Light);
    play.press(Modifiers::NONE, Key::F8);
    let editor = || play.node(Role::MultilineTextInput, LETTER).accesskit_node();
    assert!(editor().is_focused());
    play.harness.get_all_by_role_and_label(Role::Button, "Fill in once").next().unwrap().click();
    play.settle();
    assert_eq!(play.went_to(), Place::Settings(Topic::You));
    // What is typed now takes the place of the blank, which is still selected.
    play.press(Modifiers::NONE, Key::F8);
    play.press(Modifiers::NONE, Key::F8);
    play.node(Role::MultilineTextInput, LETTER).type_text("Homs");
    play.settle();
    let commands = play.commands();
    let Some(Command::SaveEdit { body: Some(body), .. }) = commands.last() else {
        panic!("{commands:?}")
    };
    assert!(body.contains("Homs") && !body.contains("[[your town]]"), "{body}");
}

#[test]
fn an_unanswered_question_gets_the_focus_from_its_note() {
    for size in [(1280.0, 800.0), (800.0, 600.0)] {
        let (mut play, _) = Play::open(at_bahrain(), size, Theme::Light);
        let mut view = writing(letter("bahrain", "Sir,\n\n[[Why does Homs matter to you?]]"));
        view.questions[0].answer.clear();
        play.event(&Event::Writing(Box::new(view)));
        play.click(Role::Button, "Answer the question");
        assert!(play.node(Role::MultilineTextInput, WHY_ASKED).accesskit_node().is_focused());
    }
}

#[test]
fn another_language_is_chosen_in_a_list() {
    let mut play = usual();
    let mut view = letter("bahrain", &body("Gothenburg"));
    view.languages = vec![Lang::english(), Lang::parse("fr").unwrap()];
    play.event(&Event::Writing(Box::new(writing(view))));
    play.click(Role::ComboBox, "Language of this letter");
    play.click(Role::ListBoxOption, "French");
    assert!(matches!(play.commands().as_slice(), [Command::SetLanguage(_, _, lang)]
        if lang.as_str() == "fr"));
}

#[test]
fn words_that_could_not_be_saved_are_said_and_saved_again() {
    let mut play = usual();
    play.type_text(Role::MultilineTextInput, LETTER, "A");
    play.actions();
    play.event(&Event::Failed(Notice::new("desk-closed")));
    assert!(play.has("Not saved yet"));
    // Nobody leaves the letter while its words are only on the screen.
    play.click(Role::Button, "Next letter");
    assert!(matches!(play.commands().as_slice(), [Command::SaveEdit { .. }]));
    play.click(Role::Button, "Save");
    let commands = play.commands();
    let [Command::SaveEdit { body: Some(body), .. }] = commands.as_slice() else { panic!() };
    let saved = letter("bahrain", body);
    // Both are answered; until then nobody can say that all is safe.
    play.event(&Event::Writing(Box::new(writing(saved.clone()))));
    assert!(play.has("Not saved yet"));
    play.event(&Event::Writing(Box::new(writing(saved))));
    assert!(play.has("Saved on this computer"));
}

#[test]
fn words_that_could_not_be_saved_are_not_left_without_a_question() {
    for to in [Some(Place::Appeals), None] {
        let mut play = usual();
        assert!(play.may_leave(to.as_ref()));
        play.type_text(Role::MultilineTextInput, LETTER, "A");
        play.actions();
        play.event(&Event::Failed(Notice::new("desk-closed")));
        assert!(!play.may_leave(to.as_ref()));
        play.settle();
        play.click(Role::Button, "Stay here");
        assert!(play.actions().is_empty() && !play.may_leave(to.as_ref()));
        play.settle();
        play.click(Role::Button, "Leave them behind");
        let expected = to.clone().map(|place| format!("{:?}", Action::Go(place)));
        let went: Vec<String> = play.actions().iter().map(|it| format!("{it:?}")).collect();
        assert_eq!(went, Vec::from_iter(expected));
        assert!(play.may_leave(to.as_ref()));
    }
}

/// The window on a letter with words that the desk has not answered for.
fn typed() -> (Play, Event) {
    let mut play = usual();
    play.type_text(Role::MultilineTextInput, LETTER, "A");
    let commands = play.commands();
    let [Command::SaveEdit { body: Some(body), .. }] = commands.as_slice() else { panic!() };
    let saved = Event::Writing(Box::new(writing(letter("bahrain", body))));
    (play, saved)
}

#[test]
fn words_on_their_way_are_waited_for_before_the_screen_is_left() {
    for to in [Some(Place::Appeals), None] {
        let (mut play, saved) = typed();
        assert!(!play.may_leave(to.as_ref()));
        play.settle();
        assert!(play.actions().is_empty() && !play.has("Stay here"));
        let closed = play.event_closes(&saved);
        assert_eq!(closed, to.is_none());
        let expected = to.clone().map(|place| format!("{:?}", Action::Go(place)));
        let went: Vec<String> = play.actions().iter().map(|it| format!("{it:?}")).collect();
        assert_eq!(went, Vec::from_iter(expected));
        assert!(play.may_leave(to.as_ref()));
    }
}

#[test]
fn words_waited_for_in_vain_are_asked_about() {
    let (mut play, _) = typed();
    assert!(!play.may_leave(Some(&Place::Appeals)));
    play.event(&Event::Failed(Notice::new("desk-closed")));
    assert!(play.actions().is_empty());
    play.click(Role::Button, "Leave them behind");
    assert_eq!(play.went_to(), Place::Appeals);
    assert!(play.may_leave(Some(&Place::Appeals)));
}

#[test]
fn whoever_does_not_wait_is_asked_and_goes_once_the_words_are_kept() {
    for stays in [false, true] {
        let (mut play, saved) = typed();
        assert!(!play.may_leave(None) && !play.may_leave(None));
        play.settle();
        assert!(play.has("Leave them behind"));
        if stays {
            play.click(Role::Button, "Stay here");
        }
        assert_eq!(play.event_closes(&saved), !stays);
        assert!(!play.has("Leave them behind") && play.actions().is_empty());
    }
}

#[test]
fn the_next_letter_comes_once_the_words_on_this_one_are_kept() {
    let (mut play, saved) = typed();
    play.click(Role::Button, "Next letter");
    assert!(play.commands().is_empty());
    play.event(&saved);
    assert!(matches!(play.commands().as_slice(), [Command::Write(_, Some(to))]
        if *to == target("comoros")));
    let (mut play, _) = typed();
    play.click(Role::Button, "Next letter");
    play.event(&Event::Failed(Notice::new("desk-closed")));
    assert!(play.commands().is_empty() && play.has("Not saved yet"));
    assert!(play.value(Role::MultilineTextInput, LETTER).contains('A'));
}

#[test]
fn small_windows_have_tabs() {
    let mut play = open((800.0, 600.0), Theme::Light);
    play.click(Role::Tab, "Your answers");
    assert!(play.has(WHY_ASKED));
    play.click(Role::Tab, "As they read it");
    assert!(play.has("As they will read it") && play.has_part("From"));
    play.click(Role::Tab, "Letter, 2 to mend");
    assert!(play.has(LETTER));
}

#[test]
fn without_letters_it_leads_to_the_choice_of_targets() {
    let mut play = Play::usual(at_bahrain());
    let mut view = writing(letter("bahrain", ""));
    view.current = None;
    view.letters.clear();
    play.event(&Event::Writing(Box::new(view)));
    play.click(Role::Button, "Choose targets");
    assert_eq!(play.went_to(), Place::Choose(appeal()));
}

#[test]
fn nothing_is_cut_at_twice_the_text_size() {
    let mut play = open((1280.0, 800.0), Theme::Light);
    play.zoom(2.0);
    assert!(play.has(LETTER) && play.has("Next letter"));
    play.picture("write_large_text");
}

#[test]
fn an_idle_window_is_not_drawn_again() {
    let mut play = open((1280.0, 800.0), Theme::Light);
    // Fails where it still asks to be drawn again after some frames.
    play.harness.run();
    assert!(play.actions().is_empty());
}

#[test]
fn a_letter_in_a_language_that_was_not_chosen_says_so() {
    let (french, english) = (Lang::parse("fr").unwrap(), Lang::english());
    for (size, known, says) in [
        ((1280.0, 800.0), english.clone(), true),
        ((800.0, 600.0), english.clone(), true),
        ((1280.0, 800.0), french.clone(), false),
    ] {
        let mut play = open(size, Theme::Light);
        play.harness.state_mut().settings.supporter.languages = vec![known];
        let mut draft = letter("bahrain", &body("Gothenburg"));
        draft.lang = french.clone();
        draft.languages = vec![english.clone(), french.clone()];
        play.event(&Event::Writing(Box::new(writing(draft))));
        assert_eq!(play.has_part("you can change it to English"), says, "{size:?}");
    }
}
