//! The organisers' screen, by role and name.

use clarion::desk::view::{AppealCard, AppealsView, BrokenPack, TargetForm};
use clarion::domain::{Notice, Status};
use clarion::ui::command::{Command, Event};
use clarion::ui::screen::{Action, Place};
use egui::accesskit::Role;

use super::views::{self, LETTER, SAVE_KEYS};
use crate::harness::Play;

const TEXT: &str = "Text of Arab League, English";
const EDITOR: Role = Role::MultilineTextInput;

/// Types some words in place of others, as an organiser would.
pub fn replace(play: &mut Play, from: &str, to: &str) {
    let text = play.value(EDITOR, TEXT);
    let mended = text.replacen(from, to, 1);
    assert_ne!(text, mended);
    play.focus(EDITOR, TEXT);
    play.press(egui::Modifiers::COMMAND, egui::Key::A);
    play.node(EDITOR, TEXT).type_text(&mended);
    play.settle();
}

/// Opens the list of targets, and one target in it.
pub fn open_target(play: &mut Play) {
    play.click(Role::Tab, "Targets, 4");
    play.settle();
    play.click(Role::Button, "Delegation of Oman, Arab League, oman@delegations.example");
    play.settle();
}

/// An own copy with its broken letter open, as the desk answers.
fn opened() -> Play {
    let mut play = Play::usual(views::place());
    play.event(&Event::Organise(Box::new(views::own())));
    assert!(matches!(
        play.commands().as_slice(),
        [Command::ReadPackFile(id, file)] if *id == views::id("homs-2027") && file == LETTER
    ));
    play.event(&views::file(LETTER, views::WRONG));
    let asked = play.commands();
    assert!(
        matches!(asked.as_slice(), [Command::PreviewTemplate { text, .. }] if text == views::WRONG),
        "{asked:?}"
    );
    play.event(&views::preview(vec![views::problem()]));
    play
}

fn saved_text(commands: &[Command]) -> Option<&str> {
    commands.iter().find_map(|command| match command {
        Command::SavePackFile { text, .. } => Some(text.as_str()),
        _ => None,
    })
}

#[test]
fn a_mistake_is_shown_at_its_line_and_mended_by_a_button() {
    let mut play = opened();
    assert!(play.has_part("There is no “target.contry”."));
    assert!(play.has("Arab League, English, To mend"));
    assert!(play.has("1 line to mend, 3 of 4 letters are complete"));
    play.click(Role::Button, "Use target.country");
    play.settle();
    assert_eq!(play.value(EDITOR, TEXT), views::right());
    let asked = play.commands();
    assert!(matches!(
        asked.as_slice(),
        [Command::PreviewTemplate { text, .. }] if *text == views::right()
    ));
    play.event(&views::preview(Vec::new()));
    assert!(!play.has_part("There is no"));
    assert!(play.has("Not saved yet"));
    assert!(play.has_part("keep up the diplomatic effort."), "the letter is there");
}

#[test]
fn a_file_that_is_full_says_so_until_there_is_room_again() {
    const NO_ROOM: &str = "There is no more room here: 500,000 characters";
    let mut play = opened();
    play.focus(EDITOR, TEXT);
    let line = format!("{}\n", "word ".repeat(20));
    play.node(EDITOR, TEXT).type_text(&line.repeat(5_000));
    play.settle();
    assert!(play.has_part(NO_ROOM));
    assert!(play.description("Text of").starts_with(NO_ROOM));
    play.press(egui::Modifiers::NONE, egui::Key::Backspace);
    assert!(!play.has_part(NO_ROOM));
}

#[test]
fn the_last_good_letter_stays_while_there_is_a_mistake() {
    let mut play = opened();
    assert!(play.has("The letter shows here as soon as the mistake is mended."));
    play.click(Role::Button, "Use target.country");
    play.event(&views::preview(Vec::new()));
    replace(&mut play, "target.country", "target.contry");
    play.event(&views::preview(vec![views::problem()]));
    assert!(play.has("Line 14 is shown as it was before the mistake."));
    assert!(play.has_part("government of Lebanon"));
}

#[test]
fn what_is_typed_is_saved_by_key_and_kept_when_the_disk_says_no() {
    let mut play = opened();
    play.click(Role::Button, "Use target.country");
    play.event(&views::preview(Vec::new()));
    play.actions();
    play.press(SAVE_KEYS.0, SAVE_KEYS.1);
    assert_eq!(saved_text(&play.commands()), Some(views::right().as_str()));
    play.event(&Event::Failed(Notice::new("desk-no-title")));
    assert_eq!(play.value(EDITOR, TEXT), views::right());
    assert!(play.has("Not saved yet"));
    play.click(Role::Button, "Save");
    assert_eq!(saved_text(&play.commands()), Some(views::right().as_str()));
    play.event(&Event::PackSaved(LETTER.into()));
    assert!(play.has("Saved"));
    assert!(play.may_leave(None), "nothing is left to save");
}

#[test]
fn leaving_asks_and_does_what_was_answered() {
    let to = Place::Appeals;
    for (answer, left) in [("Stay here", false), ("Leave without saving", true), ("Save", true)] {
        let mut play = opened();
        play.click(Role::Button, "Use target.country");
        play.event(&views::preview(Vec::new()));
        play.actions();
        assert!(!play.may_leave(Some(&to)));
        assert!(play.has("What you typed here is not saved yet."));
        match answer {
            "Save" => {
                play.press(egui::Modifiers::NONE, egui::Key::Enter);
                assert!(saved_text(&play.commands()).is_some(), "the button has the focus");
                play.event(&Event::PackSaved(LETTER.into()));
            }
            answer => play.click(Role::Button, answer),
        }
        play.settle();
        let went = play.actions();
        let went = went.iter().any(|it| matches!(it, Action::Go(place) if *place == to));
        assert_eq!(went, left, "{answer}");
        assert_eq!(play.may_leave(None), left, "{answer}");
    }
}

#[test]
fn another_file_opens_only_after_the_question() {
    let mut play = opened();
    play.click(Role::Button, "Use target.country");
    play.event(&views::preview(Vec::new()));
    play.actions();
    play.click(Role::Tab, "Arab League, French");
    assert!(play.has("Save your changes?"));
    play.click(Role::Button, "Leave without saving");
    play.settle();
    assert!(matches!(
        play.commands().as_slice(),
        [Command::ReadPackFile(_, file)] if file == "letters/arab-league.fr.md"
    ));
}

#[test]
fn the_preview_follows_the_choice_of_target_and_sample() {
    let mut play = opened();
    play.click(Role::ComboBox, "Shown as the letter to");
    play.click(Role::ListBoxOption, "Delegation of Yemen");
    play.settle();
    assert!(matches!(
        play.commands().as_slice(),
        [Command::PreviewTemplate { target, sample: 0, .. }] if target.as_str() == "yemen"
    ));
    play.event(&views::preview(Vec::new()));
    play.click(Role::ComboBox, "Shown as written by");
    play.click(Role::ListBoxOption, "Amina, no address");
    play.settle();
    assert!(matches!(play.commands().as_slice(), [Command::PreviewTemplate { sample: 1, .. }]));
}

#[test]
fn title_and_date_are_saved_from_a_form() {
    let mut play = opened();
    play.click(Role::Tab, "About the appeal");
    play.settle();
    assert!(play.is_disabled(Role::Button, "Save title and date"), "nothing has changed");
    play.type_text(Role::TextInput, "Title", " and after");
    play.click(Role::Button, "Save title and date");
    assert!(matches!(
        play.commands().as_slice(),
        [Command::SaveAppealForm(_, form)] if form.title.ends_with(" and after")
    ));
    play.type_text(Role::TextInput, "Write by", "x");
    assert!(play.has_part("This is not a date."));
    assert!(play.is_disabled(Role::Button, "Save title and date"));
}

#[test]
fn targets_are_changed_added_and_removed() {
    let mut play = opened();
    open_target(&mut play);
    play.type_text(Role::TextInput, "Greeting", "!");
    play.click(Role::Button, "Save this target");
    let saved = |commands: Vec<Command>| -> Option<TargetForm> {
        commands.into_iter().find_map(|command| match command {
            Command::SaveTargetForm(_, form) => Some(form),
            _ => None,
        })
    };
    let form = saved(play.commands()).unwrap();
    assert_eq!((form.id.as_str(), form.salutation.as_str()), ("oman", "Your Excellency,!"));
    play.event(&Event::PackSaved("targets.toml".into()));
    play.click(Role::Button, "Add a target");
    play.settle();
    play.type_text(Role::TextInput, "Office", "Office of Ilmara");
    play.type_text(Role::TextInput, "E-mail address", "office");
    play.click(Role::Button, "Add this target");
    assert!(play.has_part("An address has an @"));
    assert!(saved(play.commands()).is_none(), "a wrong address is not saved");
    play.type_text(Role::TextInput, "E-mail address", "@ilmara.example");
    play.click(Role::Button, "Add this target");
    let form = saved(play.commands()).unwrap();
    assert_eq!((form.id.as_str(), form.group.as_str()), ("office-of-ilmara", "arab-league"));
    play.event(&Event::PackSaved("targets.toml".into()));
    open_target(&mut play);
    play.click(Role::Button, "Remove it");
    assert!(play.has("Remove this target?"));
    play.press(egui::Modifiers::NONE, egui::Key::Enter);
    assert!(play.commands().is_empty(), "the safe answer has the focus");
    play.click(Role::Button, "Remove it");
    play.click_last(Role::Button, "Remove it");
    assert!(matches!(
        play.commands().as_slice(),
        [Command::RemoveTarget(_, id)] if id == "oman"
    ));
}

#[test]
fn ten_thousand_targets_are_a_list_of_which_only_a_part_is_drawn() {
    let mut view = views::own();
    let one = view.form.targets[0].clone();
    let target = |number: usize| TargetForm {
        id: format!("t{number}"),
        office: format!("Office {number}"),
        ..one.clone()
    };
    view.form.targets = (0..10_000).map(target).collect();
    let mut play = Play::usual(views::place());
    play.event(&Event::Organise(Box::new(view)));
    play.click(Role::Tab, "Targets, 4");
    play.settle();
    let rows = play.count_part("Office ");
    assert!((5..200).contains(&rows), "{rows}");
    play.type_text(Role::TextInput, "Search targets", "9999");
    play.settle();
    assert!(play.has_part("Office 9999"));
}

#[test]
fn the_bundled_appeal_is_read_and_copied() {
    let mut play = Play::usual(views::place());
    play.event(&Event::Organise(Box::new(views::bundled())));
    play.event(&views::file(LETTER, &views::right()));
    play.event(&views::preview(Vec::new()));
    play.actions();
    assert!(play.has_part("is for reading"));
    assert!(!play.has("Save"));
    play.focus(EDITOR, TEXT);
    play.node(EDITOR, TEXT).type_text("no");
    play.settle();
    assert_eq!(play.value(EDITOR, TEXT), views::right());
    play.click(Role::Button, "New appeal from this one");
    assert_eq!(play.value(Role::TextInput, "Short name"), "homs-february-2012");
    assert_eq!(play.value(Role::TextInput, "Write by"), "2026-12-21");
    play.type_text(Role::TextInput, "Title", " again");
    assert_eq!(play.value(Role::TextInput, "Short name"), "homs-february-2012-again");
    play.click(Role::Button, "Make the new appeal");
    assert!(matches!(
        play.commands().as_slice(),
        [Command::CopyAppeal { from, id, write_by, .. }]
            if from.as_str() == "homs-2027" && id == "homs-february-2012-again" && write_by == "2026-12-21"
    ));
    play.event(&Event::Failed(Notice::new("desk-no-title")));
    assert!(play.has_part("The appeal needs a title."), "it is said where it was typed");
    play.click(Role::Button, "Make the new appeal");
    play.actions();
    play.event(&Event::AppealAdded(views::id("new")));
    play.settle();
    assert_eq!(play.went_to(), Place::Organise(Some(views::id("new"))));
}

#[test]
fn checking_lists_every_problem_with_a_way_to_it() {
    let mut play = opened();
    play.click(Role::Tab, "Story, English");
    play.settle();
    play.actions();
    play.click(Role::Button, "Check all letters");
    assert!(matches!(play.commands().as_slice(), [Command::Organise(_)]));
    assert!(play.has("Arab League, English, line 14"));
    play.click(Role::Button, "Show it");
    play.settle();
    assert!(matches!(
        play.commands().as_slice(),
        [Command::ReadPackFile(_, file)] if file == LETTER
    ));
}

fn card(id: &str, own: bool) -> AppealCard {
    AppealCard {
        id: views::id(id),
        title: format!("Appeal {id}"),
        country: "Syria".into(),
        summary: "Homs is under fire.".into(),
        status: Status::Open { days_left: 12 },
        write_by: "2026-12-05".parse().unwrap(),
        stopped_why: None,
        targets: 44,
        written: 0,
        waiting: 0,
        drafts: 0,
        latest_update: None,
        own,
    }
}

#[test]
fn an_appeal_is_chosen_and_broken_ones_can_be_mended() {
    let broken = |name: &str, id: Option<&str>| BrokenPack {
        name: name.into(),
        id: id.map(views::id),
        problems: vec![Notice::new("pack-no-targets").text("place", "targets.toml: ")],
    };
    let view = AppealsView {
        cards: vec![card("bundled", false), card("mine", true)],
        broken: vec![broken("half", Some("half")), broken("whole", None)],
    };
    let (mut play, asked) = Play::open(Place::Organise(None), (1280.0, 800.0), egui::Theme::Light);
    assert!(matches!(asked.as_slice(), [Command::ListAppeals]));
    play.event(&Event::Appeals(view));
    play.picture("organise_choose");
    for (button, id) in
        [("Edit", "mine"), ("Look inside", "bundled"), ("Open it for mending", "half")]
    {
        play.click(Role::Button, button);
        assert_eq!(play.went_to(), Place::Organise(Some(views::id(id))), "{button}");
    }
    assert!(play.has_part("Mend it in a text editor"));
}

#[test]
fn an_appeal_that_is_gone_says_so() {
    let mut play = Play::usual(views::place());
    play.event(&Event::Failed(Notice::new("desk-no-title")));
    assert!(play.has("This appeal cannot be opened"));
    play.click(Role::Button, "All appeals");
    assert_eq!(play.went_to(), Place::Organise(None));
}
