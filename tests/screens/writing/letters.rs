//! What became of letters.

use clarion::desk::view::{
    LetterAction, LetterCounts, LetterFilter, LetterRef, LettersView, MailtoLink, Progress,
};
use clarion::domain::{DeliveryState, Notice};
use clarion::ui::command::{Command, Event};
use clarion::ui::screen::{Action, Place, Topic};
use egui::Theme;
use egui::accesskit::Role;

use super::letter_views::{draft, in_state, outbox, practice_letter, practised, row, unsure};
use super::views::{appeal, target};
use crate::harness::Play;

fn open(filter: LetterFilter, size: (f32, f32)) -> Play {
    let place = Place::Letters(filter, None);
    let (play, commands) = Play::open(place, size, Theme::Light);
    assert!(matches!(commands.as_slice(), [Command::ListLetters { offset: 0, .. }]));
    play
}

/// The list with its first letter open.
pub(super) fn all(size: (f32, f32)) -> Play {
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

#[test]
fn a_row_reads_as_one_sentence_and_opens_its_letter() {
    let mut play = all((1280.0, 800.0));
    assert!(play.has("Office of the Prosecutor General of Ilmara, unsure, 14:02"));
    play.click(Role::Button, "Ministry of Education and Languages, refused, 13:58");
    assert!(matches!(play.commands().as_slice(), [Command::ReadLetter(LetterRef::Queued(2))]));
}

#[test]
fn filters_and_words_ask_for_their_letters() {
    let mut play = all((1280.0, 800.0));
    play.click(Role::Tab, "Waiting 2");
    let commands = play.commands();
    assert!(matches!(commands.as_slice(), [Command::ListLetters { filter, offset: 0, .. }]
        if *filter == LetterFilter::Waiting));
    let mut found = outbox();
    found.filter = LetterFilter::Waiting;
    found.rows.drain(..2);
    found.rows.truncate(2);
    play.event(&Event::Letters(found));
    play.actions();
    play.type_text(Role::TextInput, "Search letters", "judge");
    let commands = play.commands();
    assert!(
        matches!(commands.as_slice(), [Command::ListLetters { search, limit: 200, .. }]
        if search == "judge"),
        "{commands:?}"
    );
}

#[test]
fn pages_come_as_one_scrolls() {
    let mut play = open(LetterFilter::Sent, (1280.0, 800.0));
    let page = |from: i64| {
        let rows = (from..from + 200)
            .map(|id| row(id, &format!("Office {id}"), DeliveryState::Sent, "12:00:00"));
        LettersView {
            filter: LetterFilter::Sent,
            counts: LetterCounts { sent: 10_000, ..LetterCounts::default() },
            rows: rows.collect(),
            offset: from as usize,
        }
    };
    play.event(&Event::Letters(page(0)));
    play.actions();
    assert!(play.has("Office 3, sent, 12:00") && !play.has("Office 150, sent, 12:00"));
    play.scroll_to_end("Office 3, sent, 12:00");
    let commands = play.commands();
    assert!(matches!(commands.as_slice(), [Command::ListLetters { offset: 200, limit: 200, .. }]));
    play.event(&Event::Letters(page(200)));
    assert!(play.has("Office 199, sent, 12:00"));
}

#[test]
fn the_list_and_the_open_letter_follow_what_happens() {
    let mut play = all((1280.0, 800.0));
    play.event(&Event::Progress(Progress { total: 16, done: 16, needs_you: 2 }));
    let commands = play.commands();
    assert!(matches!(
        commands.as_slice(),
        [Command::ListLetters { offset: 0, limit: 200, .. }, Command::ReadLetter(_)]
    ));
    play.settle();
    assert!(play.commands().is_empty(), "nothing happens: nothing is asked");
}

#[test]
fn what_can_be_done_is_done() {
    use LetterAction as A;
    let id = |command: &Command| match command {
        Command::MarkSent(1) => "mark",
        Command::SendAgain(1) => "again",
        Command::CallBack(1) => "back",
        other => panic!("{other:?}"),
    };
    for (state, action, button, twice, expected) in [
        (DeliveryState::Unsure, A::MarkSent, "Mark as sent", false, "mark"),
        (DeliveryState::Unsure, A::SendAgain, "Send again", true, "again"),
        (DeliveryState::Refused, A::SendAgain, "Send again", true, "again"),
        (DeliveryState::Queued, A::CallBack, "Call back", false, "back"),
    ] {
        let mut play = all((1280.0, 800.0));
        play.event(&Event::Letter(Box::new(in_state(state, vec![action]))));
        play.click(Role::Button, button);
        if twice {
            assert!(play.commands().is_empty(), "{button} asks first");
            play.click_last(Role::Button, button);
        }
        let commands = play.commands();
        assert_eq!(commands.iter().map(id).collect::<Vec<_>>(), [expected]);
    }
}

#[test]
fn a_draft_is_gone_on_with_or_dropped() {
    let open_draft = || {
        let letter = draft();
        let place = Place::Letters(LetterFilter::Drafts, Some(letter.row.letter.clone()));
        let (mut play, commands) = Play::open(place, (1280.0, 800.0), Theme::Light);
        assert!(matches!(commands.last(), Some(Command::ReadLetter(LetterRef::Draft { .. }))));
        play.event(&Event::Letter(Box::new(letter)));
        play
    };
    let mut play = open_draft();
    play.click(Role::Button, "Continue");
    assert_eq!(play.went_to(), Place::Write(appeal(), Some(target("bahrain"))));
    let mut play = open_draft();
    play.click(Role::Button, "Delete draft");
    play.click(Role::Button, "Not now");
    assert!(play.commands().is_empty());
    play.click(Role::Button, "Delete draft");
    play.click_last(Role::Button, "Delete draft");
    let commands = play.commands();
    assert!(matches!(commands.first(), Some(Command::DeleteDraft(..))), "{commands:?}");
    assert!(!play.has("Continue"));
}

#[test]
fn the_servers_words_are_one_click_away() {
    let mut play = all((1280.0, 800.0));
    assert!(play.has("14:01:47") && !play.has("354 go ahead"));
    play.click(Role::Button, "What the server said");
    assert!(play.has("354 go ahead"));
    play.click(Role::Button, "Hide what the server said");
    assert!(!play.has("354 go ahead"));
}

#[test]
fn a_letter_can_be_read_and_taken_away() {
    let mut play = all((1280.0, 800.0));
    play.click(Role::Button, "Read letter");
    assert!(play.has_part("Your Excellency,") && play.has("Monday 23 November, 14:01"));
    play.click(Role::Button, "Copy");
    let actions = play.actions();
    assert!(matches!(actions.as_slice(), [Action::Copy { text, .. }] if *text == unsure().body));
    play.click(Role::Button, "Save as .eml");
    let name = "Office-of-the-Prosecutor-General-of-Ilmara.eml";
    assert!(play.value(Role::TextInput, "File").ends_with(name));
    // Enter in the field saves as the button does.
    play.focus(Role::TextInput, "File");
    play.press(egui::Modifiers::NONE, egui::Key::Enter);
    let commands = play.commands();
    let [Command::SaveEml(LetterRef::Queued(1), path)] = commands.as_slice() else {
        panic!("{commands:?}");
    };
    assert!(path.ends_with(name));
    // The dialog stays until the file is there.
    assert!(play.has("Save the letter as a file"));
    play.event(&Event::Saved(path.clone()));
    assert!(!play.has("Save the letter as a file"));
    assert!(
        matches!(play.actions().as_slice(), [Action::Toast(said)] if said.id == "letters-saved")
    );
    play.click(Role::Button, "Back to what happened");
    assert!(play.has("What happened"));
}

#[test]
fn a_letter_too_long_for_a_link_is_copied() {
    let whole = MailtoLink::Whole("mailto:a@b.example?body=x".to_owned());
    let long = MailtoLink::TooLong {
        link: "mailto:a@b.example".to_owned(),
        text: "Your Excellency,".to_owned(),
    };
    for (link, copied) in [(whole, false), (long, true)] {
        let mut play = all((1280.0, 800.0));
        play.click(Role::Button, "Open in my mail program");
        assert!(matches!(play.commands().as_slice(), [Command::MakeMailto(LetterRef::Queued(1))]));
        play.event(&Event::Mailto(link));
        let actions = play.actions();
        assert!(matches!(&actions[0], Action::OpenMail(link) if link.starts_with("mailto:a@b")));
        assert_eq!(matches!(&actions[1], Action::Copy { .. }), copied, "{actions:?}");
    }
}

#[test]
fn a_small_window_shows_the_list_then_the_letter() {
    for back in [true, false] {
        let mut play = all((800.0, 600.0));
        play.click(Role::Button, "Office of the Prosecutor General of Ilmara, unsure, 14:02");
        assert!(matches!(play.commands().as_slice(), [Command::ReadLetter(_)]));
        play.event(&Event::Letter(Box::new(unsure())));
        assert!(play.has("What happened") && !play.has("Needs you"));
        if back {
            play.click(Role::Button, "Back to the list");
        } else {
            play.press(egui::Modifiers::NONE, egui::Key::Escape);
        }
        assert!(!play.has("What happened"), "{back}");
        assert!(play.has("Needs you"));
    }
}

#[test]
fn empty_lists_say_so_and_lead_on() {
    for (filter, title) in [
        (LetterFilter::All, "No letters yet"),
        (LetterFilter::NeedsYou, "Nothing needs you"),
        (LetterFilter::Waiting, "Nothing is waiting"),
        (LetterFilter::Sent, "Nothing sent yet"),
        (LetterFilter::Drafts, "No drafts"),
        (LetterFilter::Practice, "The practice mailbox is empty"),
    ] {
        let mut play = open(filter, (1280.0, 800.0));
        assert!(!play.has(title), "nothing is said before it is known");
        play.event(&Event::Letters(LettersView { filter, ..LettersView::default() }));
        assert!(play.has(title), "{title}");
        play.click(Role::Button, "Go to the appeals");
        assert_eq!(play.went_to(), Place::Appeals);
    }
}

#[test]
fn an_empty_list_of_all_leads_to_drafts_and_practice() {
    let mut play = open(LetterFilter::All, (1280.0, 800.0));
    let counts = LetterCounts { drafts: 2, practice: 1, ..LetterCounts::default() };
    play.event(&Event::Letters(LettersView { counts, ..LettersView::default() }));
    assert!(play.has("Nothing sent yet") && !play.has("No letters yet"));
    assert!(play.has("Open the practice mailbox"));
    play.click(Role::Button, "See your 2 drafts");
    let commands = play.commands();
    let drafts =
        |it: &Command| matches!(it, Command::ListLetters { filter: LetterFilter::Drafts, .. });
    assert!(commands.iter().any(drafts), "{commands:?}");
}

#[test]
fn a_letter_that_waits_for_the_account_leads_to_it() {
    let mut waiting = in_state(DeliveryState::Queued, vec![LetterAction::CallBack]);
    waiting.row.letter = LetterRef::Queued(1);
    for (remark, leads) in [(None, false), (Some(Notice::new("profile-no-keyring")), true)] {
        let mut play = all((1280.0, 800.0));
        waiting.row.remark = remark;
        play.event(&Event::Letter(Box::new(waiting.clone())));
        assert_eq!(play.has("Look at the mail account"), leads);
        if leads {
            play.click(Role::Button, "Look at the mail account");
            assert_eq!(play.went_to(), Place::Settings(Topic::Mail));
        }
    }
}

#[test]
fn an_idle_window_is_not_drawn_again() {
    let mut play = all((1280.0, 800.0));
    // Fails where it still asks to be drawn again after some frames.
    play.harness.run();
    assert!(play.actions().is_empty());
}
