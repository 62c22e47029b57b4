//! Someone who has never written opens Clarion and practises letters.

use std::fs;
use std::sync::Arc;

use clarion::desk::{Desk, Picked};
use clarion::domain::AppealId;
use clarion::mail;
use clarion::profile::{Places, SessionSecrets};
use clarion::ui::screen::Place;
use egui::accesskit::Role;
use egui_kittest::kittest::{NodeT, Queryable};

use crate::window::{QUESTION, Window, desk};

/// First run, then the choice of Russia's ministry.
fn begin(window: &mut Window) {
    window.type_into("Name", "Annelise Obuya-Lindqvist");
    window.type_into("City", "Gothenburg");
    window.click(Role::Button, "Read the first appeal");
    assert!(matches!(window.harness.state().place(), Place::Appeal(_)));
    window.click(Role::Button, "Write a letter");
    window.click(Role::CheckBox, "All of Russia’s foreign ministry");
}

#[test]
fn from_first_run_to_the_practised_letter() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = Window::open(folder.path());
    begin(&mut window);
    window.click(Role::Button, "Write 1 letter");
    window.type_into(QUESTION, "I am a nurse.");
    window.click(Role::Button, "Review the letter");
    assert!(window.shows("One letter is ready"));
    // English words in a Russian letter: it may go, and it is said.
    assert!(window.shows("has your own words in another language than its own"));
    assert!(window.shows("which is not one of your languages"));
    window.click(Role::Button, "Look at the first");
    assert!(window.shows("Advice: Your own words are not in the language of this letter"));
    window.click(Role::Button, "Review the letter");
    window.click(Role::Button, "Practise the letter");
    window.click_last(Role::Button, "Practise the letter");
    assert!(matches!(window.harness.state().place(), Place::Letters(..)));
    assert!(window.shows("Nothing here was sent"));

    let letters: Vec<_> = fs::read_dir(&window.places.practice_dir).unwrap().collect();
    assert_eq!(letters.len(), 1);
    let mime = fs::read(letters[0].as_ref().unwrap().path()).unwrap();
    let letter = mail::parse(&mime).unwrap();
    assert_eq!(letter.language.unwrap().as_str(), "ru");
    assert!(letter.body.contains("I am a nurse."), "{}", letter.body);
    assert!(letter.body.contains("Annelise Obuya-Lindqvist"), "{}", letter.body);
    assert!(letter.to[0].address.ends_with(".example"));

    // The target is marked, and nothing is picked again by itself.
    window.click(Role::Button, "Appeals");
    assert!(window.shows("1 of 44 practised"));
}

#[test]
fn picks_stay_while_the_appeal_is_read_once_more() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = Window::open(folder.path());
    begin(&mut window);
    window.click(Role::Button, "Back to the appeal");
    window.click(Role::Button, "Write a letter");
    assert!(window.shows("1 letter picked."));
    // Elsewhere they are given up: what was written since is never picked by itself.
    window.click(Role::Button, "Letters");
    window.click(Role::Button, "Appeals");
    window.click(Role::Button, "Practise");
    window.click(Role::Button, "Write a letter");
    assert!(window.shows("Nobody is picked yet."));
}

#[test]
fn a_name_that_was_skipped_is_filled_in_once_and_the_letter_is_there_again() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = Window::open(folder.path());
    window.click(Role::Button, "Skip for now");
    window.click(Role::Button, "Practise");
    window.click(Role::Button, "Write a letter");
    window.click(Role::CheckBox, "All of The Security Council");
    window.click(Role::Button, "Write 15 letters");
    window.click(Role::Button, "Next letter");
    assert!(window.shows("Letter 2 of 15"));
    window.click(Role::Button, "Fill in once");
    assert!(window.harness.get_by_label("Name").accesskit_node().is_focused());
    window.type_into("Name", "Annelise Obuya-Lindqvist");
    window.click(Role::Button, "Back to your letters");
    assert!(window.shows("Letter 2 of 15"));
    assert!(!window.shows("Fill in once"));
}

#[test]
fn what_was_typed_is_there_after_a_start() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = Window::open(folder.path());
    window.write("My last words");
    // Nothing is closed in order: the window is gone in the middle of a sentence.
    std::mem::forget(window);

    Window::open(folder.path()).has_draft("My last words");
}

#[test]
fn a_subject_changed_by_hand_leaves_the_body_to_later_answers() {
    let folder = tempfile::tempdir().unwrap();
    let places = Places::in_folder(folder.path()).unwrap();
    let mut desk = desk(&places, Arc::new(SessionSecrets::in_memory())).unwrap();
    let appeal = AppealId::parse("homs-2012").unwrap();
    let view = desk.choose(&appeal).unwrap();
    let target = view.groups[0].targets[0].id.clone();
    let picked = Picked { target: target.clone(), again: false };
    desk.pick(&appeal, &[picked]).unwrap();
    let question = desk.writing(&appeal, None).unwrap().questions[0].id.clone();
    let current = |desk: &mut Desk| desk.writing(&appeal, None).unwrap().current.unwrap();

    desk.save_edit(&appeal, &target, Some("My subject"), None).unwrap();
    desk.save_answer(&appeal, &question, "I am a nurse.").unwrap();
    let letter = current(&mut desk);
    assert_eq!(letter.subject, "My subject");
    assert!(letter.body.contains("I am a nurse."), "{}", letter.body);

    // And the other way round.
    let body = format!("{}\nMine.", letter.body);
    desk.save_edit(&appeal, &target, None, Some(&body)).unwrap();
    let edited = current(&mut desk);
    assert_eq!((edited.subject.as_str(), edited.body), ("My subject", body));
    desk.save_edit(&appeal, &target, None, Some(&letter.body)).unwrap();
    desk.save_answer(&appeal, &question, "I am a teacher.").unwrap();
    assert!(current(&mut desk).body.contains("I am a teacher."));
}
