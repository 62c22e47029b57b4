//! No letter goes twice unless it was asked for by name, and none from an address that was not shown.

use std::sync::Arc;

use clarion::desk::view::LetterRef;
use clarion::desk::{Clock, Desk, DeskError, Picked};
use clarion::domain::{Account, AppealId, EmailAddress, Security, TargetId};
use clarion::profile::{Places, SessionSecrets, SettingsFile};
use clarion::ui::DeskLink;
use clarion::ui::command::{Command, Event};

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

#[test]
fn a_letter_that_waits_has_not_left() {
    let folder = tempfile::tempdir().unwrap();
    let (mut desk, id) = prepared(folder.path());
    pick(&mut desk, &id, false);
    send(&mut desk, &id);
    let page = desk.appeal(&id).unwrap();
    assert_eq!((page.written, page.waiting, page.last_written), (0, 1, None));
    let cards = desk.appeals().unwrap().cards;
    let card = cards.iter().find(|card| card.id == id).unwrap();
    assert_eq!((card.written, card.waiting), (0, 1));
    desk.call_back(1).unwrap();
    let page = desk.appeal(&id).unwrap();
    assert_eq!((page.written, page.waiting), (0, 0), "it was called back");
}

#[test]
fn writing_goes_on_with_the_letter_that_was_touched_last() {
    let folder = tempfile::tempdir().unwrap();
    let places = Places::in_folder(folder.path()).unwrap();
    let minute = Arc::new(std::sync::atomic::AtomicI64::new(0));
    let told = minute.clone();
    let clock = Clock::fake(move || {
        let minutes = told.fetch_add(1, std::sync::atomic::Ordering::SeqCst);
        "2026-11-23T14:20:00Z".parse::<jiff::Timestamp>().unwrap()
            + jiff::SignedDuration::from_mins(minutes)
    });
    places.make_folders().unwrap();
    let settings = SettingsFile::open(&places.settings_file);
    let secrets = Arc::new(SessionSecrets::in_memory());
    let mut desk = Desk::open(&places, settings, secrets, clock).unwrap();
    let id = AppealId::parse("homs-2012").unwrap();
    let targets = ["algeria", "bahrain", "qatar"].map(|name| format!("arab-league-{name}"));
    let targets = targets.map(|name| TargetId::parse(&name).unwrap());
    let picks = targets.clone().map(|target| Picked { target, again: false });
    desk.pick(&id, &picks).unwrap();
    let opened = |desk: &mut Desk| desk.writing(&id, None).unwrap().current.unwrap().target;
    assert_eq!(opened(&mut desk), targets[0], "all are new");
    for at in [2, 1] {
        desk.save_edit(&id, &targets[at], Some("Please act"), None).unwrap();
        assert_eq!(opened(&mut desk), targets[at]);
    }
}

#[test]
fn a_blank_is_asked_for_in_the_language_of_the_window() {
    let folder = tempfile::tempdir().unwrap();
    let places = Places::in_folder(folder.path()).unwrap();
    let mut desk = desk(&places, Arc::new(SessionSecrets::in_memory())).unwrap();
    let id = AppealId::parse("homs-2012").unwrap();
    let groups = desk.choose(&id).unwrap().groups;
    let mut rows = groups.into_iter().flat_map(|group| group.targets);
    let target = rows.find(|row| row.lang.as_str() == "ru").unwrap().id;
    desk.pick(&id, &[Picked { target: target.clone(), again: false }]).unwrap();
    let letter = desk.writing(&id, Some(&target)).unwrap().current.unwrap();
    assert_eq!(letter.lang.as_str(), "ru");
    let messages = clarion::messages::Messages::english();
    let told: Vec<String> = letter.problems.iter().map(|it| messages.text(it)).collect();
    let name = "Still to fill in: your name (in the letter: “ваше имя”).";
    assert!(told.iter().any(|text| text == name), "{told:?}");
    assert!(letter.body.contains("[[ваше имя]]"), "the letter itself stays in its language");
    for text in told.iter().filter(|text| text.starts_with("Still to fill in")) {
        let asked = text.split('(').next().unwrap();
        assert!(asked.chars().all(|sign| !('а'..='я').contains(&sign)), "{text}");
    }
}

#[test]
fn words_typed_faster_than_letters_are_shown_are_kept_and_shown_once() {
    let folder = tempfile::tempdir().unwrap();
    let places = Places::in_folder(folder.path()).unwrap();
    let (open, gate) = std::sync::mpsc::channel();
    let (wake, woken) = std::sync::mpsc::channel();
    let opening = move |_| {
        gate.recv().unwrap();
        Ok(crate::window::desk(&places, Arc::new(SessionSecrets::in_memory())).unwrap())
    };
    let mut link =
        DeskLink::on_thread(opening, Box::new(move || wake.send(()).unwrap_or_default())).unwrap();
    let appeal = AppealId::parse("homs-2012").unwrap();
    let target = TargetId::parse(TARGET).unwrap();
    link.ask(Command::Pick(appeal.clone(), vec![Picked { target: target.clone(), again: false }]));
    for body in ["D", "De", "Dear Sir,"] {
        let (appeal, target, body) = (appeal.clone(), target.clone(), Some(body.to_owned()));
        link.ask(Command::SaveEdit { appeal, target, subject: None, body });
    }
    open.send(()).unwrap();
    let mut events = Vec::new();
    while events.len() < 4 {
        woken.recv_timeout(std::time::Duration::from_secs(20)).unwrap();
        events.extend(link.next_event());
    }
    assert!(matches!(&events[..3], [Event::Writing(_), Event::Kept, Event::Kept]), "{events:?}");
    let Event::Writing(view) = &events[3] else { panic!("{:?}", events[3]) };
    assert_eq!(view.current.as_ref().unwrap().body, "Dear Sir,");
}
