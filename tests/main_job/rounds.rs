//! No letter goes twice unless it was asked for by name, and none from an address that was not shown.

use std::sync::Arc;

use clarion::desk::view::LetterRef;
use clarion::desk::{Desk, DeskError, Picked};
use clarion::domain::{Account, AppealId, EmailAddress, Security, TargetId};
use clarion::profile::{Places, SessionSecrets, SettingsFile};

use crate::window::desk;

const TARGET: &str = "arab-league-algeria";

/// A desk with a live appeal and an account; letters to it wait, since nobody delivers them.
fn prepared(folder: &std::path::Path) -> (Desk, AppealId) {
    let places = Places::in_folder(folder).unwrap();
    let mut desk = desk(&places, Arc::new(SessionSecrets::in_memory())).unwrap();
    let homs = AppealId::parse("homs-2012").unwrap();
    let id = desk.copy_appeal(&homs, "homs-live", "Live", "2026-12-31").unwrap();
    let mut settings = SettingsFile::open(&places.settings_file).settings().clone();
    settings.supporter.name = "Smith, Anna".into();
    settings.supporter.email = EmailAddress::parse("private@home.example").ok();
    settings.accounts = vec![Account {
        name: "post".into(),
        user: "vol".into(),
        ..Account::new(
            EmailAddress::parse("vol@test.example").unwrap(),
            "localhost",
            465,
            Security::Tls,
        )
    }];
    settings.default_account = Some("post".into());
    desk.save_settings(settings).unwrap();
    (desk, id)
}

fn pick(desk: &mut Desk, id: &AppealId, again: bool) {
    let target = TargetId::parse(TARGET).unwrap();
    desk.pick(id, &[Picked { target, again }]).unwrap();
}

fn practise(desk: &mut Desk, on: bool) {
    let (mut settings, _) = desk.settings();
    settings.default_account = (!on).then(|| "post".to_owned());
    desk.save_settings(settings).unwrap();
}

/// How many letters a press on *Send* would queue, and does.
fn send(desk: &mut Desk, id: &AppealId) -> usize {
    let ready = desk.review(id).unwrap().ready;
    let sent = desk.send(id).unwrap().letters;
    assert_eq!(ready, sent, "the review tells what goes");
    sent
}

#[test]
fn a_second_letter_goes_only_when_it_was_asked_for() {
    let folder = tempfile::tempdir().unwrap();
    let (mut desk, id) = prepared(folder.path());
    pick(&mut desk, &id, false);
    assert_eq!(send(&mut desk, &id), 1);

    // A choice that was made before the letter was known asks for no second one.
    pick(&mut desk, &id, false);
    let review = desk.review(&id).unwrap();
    assert_eq!(review.rows[0].problems[0].id, "desk-already-written");
    assert_eq!(send(&mut desk, &id), 0);

    // Practised once, and once more: neither asks for a second real letter.
    practise(&mut desk, true);
    pick(&mut desk, &id, false);
    assert_eq!(send(&mut desk, &id), 1);
    pick(&mut desk, &id, true);
    practise(&mut desk, false);
    assert_eq!(send(&mut desk, &id), 0);

    pick(&mut desk, &id, true);
    assert_eq!(send(&mut desk, &id), 1);
    assert_eq!(send(&mut desk, &id), 0);
}

#[test]
fn practising_first_neither_takes_the_place_of_a_real_letter_nor_adds_one() {
    let folder = tempfile::tempdir().unwrap();
    let (mut desk, id) = prepared(folder.path());
    practise(&mut desk, true);
    for again in [false, true] {
        pick(&mut desk, &id, again);
        assert_eq!(send(&mut desk, &id), 1);
    }
    practise(&mut desk, false);
    for expected in [1, 0] {
        pick(&mut desk, &id, false);
        assert_eq!(send(&mut desk, &id), expected);
    }
}

#[test]
fn the_address_that_is_shown_is_the_one_that_letters_come_from() {
    let folder = tempfile::tempdir().unwrap();
    let (mut desk, id) = prepared(folder.path());
    for (number, practice, address) in
        [(1, false, "vol@test.example"), (2, true, "private@home.example")]
    {
        practise(&mut desk, practice);
        pick(&mut desk, &id, false);
        let from = desk.review(&id).unwrap().from;
        assert_eq!((from.name.as_str(), from.address.as_deref()), ("Smith, Anna", Some(address)));
        let letter = desk.writing(&id, None).unwrap().current.unwrap();
        assert_eq!(letter.from, format!("Smith, Anna, {address}"));
        assert_eq!(send(&mut desk, &id), 1);
        let from = desk.letter(&LetterRef::Queued(number)).unwrap().from;
        assert!(from.contains(address), "{from}");
    }
}

#[test]
fn a_letter_that_was_called_back_is_not_sent_when_the_appeal_has_closed() {
    let folder = tempfile::tempdir().unwrap();
    let (mut desk, id) = prepared(folder.path());
    pick(&mut desk, &id, false);
    send(&mut desk, &id);
    desk.call_back(1).unwrap();
    let mut form = desk.organise(&id).unwrap().form;
    form.write_by = "2026-11-01".into();
    desk.save_appeal_form(&id, &form).unwrap();
    assert!(matches!(desk.send_again(1), Err(DeskError::Closed(_))));

    form.write_by = "2026-12-31".into();
    desk.save_appeal_form(&id, &form).unwrap();
    desk.send_again(1).unwrap();
    assert!(desk.review(&id).unwrap().rows.is_empty(), "its draft is closed again");
}
