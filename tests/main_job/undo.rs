//! What was sent a moment ago is called back, and the letters are on the desk again.

use std::sync::Arc;

use clarion::desk::Desk;
use clarion::desk::view::{CalledBack, LetterFilter};
use clarion::domain::{Account, AppealId, EmailAddress, Security};
use clarion::profile::{Places, SessionSecrets};

use crate::window::desk;

/// A desk with a live appeal and an account whose server is nowhere.
fn prepared(places: &Places) -> (Desk, AppealId) {
    let mut desk = desk(places, Arc::new(SessionSecrets::in_memory())).unwrap();
    let bundled = AppealId::parse("homs-2012").unwrap();
    let live =
        desk.copy_appeal(&bundled, "homs-live", "Homs: a live appeal", "2026-12-31").unwrap();
    let (mut settings, _) = desk.settings();
    settings.supporter.name = "Anna Smith".into();
    settings.accounts = vec![Account {
        name: "post".into(),
        letters_a_day: Some(80),
        ..Account::new(
            EmailAddress::parse("anna@mail.example").unwrap(),
            "smtp.mail.example",
            465,
            Security::Tls,
        )
    }];
    settings.default_account = Some("post".into());
    desk.save_settings(settings).unwrap();
    (desk, live)
}

#[test]
fn what_was_sent_a_moment_ago_is_called_back_whole() {
    let folder = tempfile::tempdir().unwrap();
    let places = Places::in_folder(folder.path()).unwrap();
    let (mut desk, live) = prepared(&places);
    desk.start_sender(|| {}).unwrap();
    let picks: Vec<_> = desk.choose(&live).unwrap().groups[0]
        .targets
        .iter()
        .map(|target| clarion::desk::Picked { target: target.id.clone(), again: false })
        .collect();
    desk.pick(&live, &picks).unwrap();

    let queued = desk.send(&live).unwrap();
    let undo = queued.undo.unwrap();
    assert_eq!((queued.letters, undo.letters), (picks.len(), picks.len()));
    let now: jiff::Timestamp = "2026-11-23T14:20:00Z".parse().unwrap();
    assert_eq!(undo.until.duration_since(now).as_secs(), 15);
    let outbox = desk.outbox().unwrap();
    assert_eq!(outbox.undo, Some(undo));
    let rows = desk.letters(LetterFilter::Waiting, "", 0, 99).unwrap().rows;
    assert!(rows.iter().all(|row| row.undo_until == Some(undo.until)), "{rows:?}");
    let account = &outbox.accounts[0];
    assert_eq!((account.waiting, account.today, account.budget), (picks.len(), 0, Some(80)));
    assert!(account.done_by.unwrap() > undo.until, "after the time to call back");

    let back = desk.call_back_batch(undo.batch).unwrap();
    assert_eq!(back, CalledBack { letters: picks.len(), gone: 0 });
    assert_eq!(desk.outbox().unwrap().undo, None);
    let counts = desk.letters(LetterFilter::All, "", 0, 9).unwrap().counts;
    assert_eq!((counts.waiting, counts.drafts), (0, picks.len()));
    // Nothing stands in the way of sending them after all.
    assert_eq!(desk.send(&live).unwrap().letters, picks.len());
}

#[test]
fn a_second_window_says_that_the_first_one_sends() {
    let folder = tempfile::tempdir().unwrap();
    let places = Places::in_folder(folder.path()).unwrap();
    let (mut first, _) = prepared(&places);
    first.start_sender(|| {}).unwrap();
    let mut second = desk(&places, Arc::new(SessionSecrets::in_memory())).unwrap();
    let (woken, wakes) = std::sync::mpsc::channel();
    let wake = move || {
        let _nobody_listens = woken.send(());
    };
    second.start_sender(wake).unwrap();
    let patience = std::time::Duration::from_secs(20);
    while !second.outbox().unwrap().elsewhere {
        wakes.recv_timeout(patience).unwrap();
    }
    // That is nothing to be mended: it is said calmly, not as trouble.
    assert_eq!(second.shell().unwrap().trouble, None);
    assert!(!first.outbox().unwrap().elsewhere);
    drop(first);
    while second.outbox().unwrap().elsewhere {
        wakes.recv_timeout(patience).unwrap();
    }
}

#[test]
fn letters_of_an_appeal_that_ends_are_held_and_shown_so() {
    let folder = tempfile::tempdir().unwrap();
    let places = Places::in_folder(folder.path()).unwrap();
    let (mut desk, live) = prepared(&places);
    let picks: Vec<_> = desk.choose(&live).unwrap().groups[0]
        .targets
        .iter()
        .map(|target| clarion::desk::Picked { target: target.id.clone(), again: false })
        .collect();
    desk.pick(&live, &picks).unwrap();
    assert_eq!(desk.send(&live).unwrap().letters, picks.len());
    let move_to = |desk: &mut Desk, day: &str| {
        let mut form = desk.organise(&live).unwrap().form;
        form.write_by = day.into();
        desk.save_appeal_form(&live, &form).unwrap();
    };
    // The organisers' newest version ends the day before.
    move_to(&mut desk, "2026-11-22");
    desk.deliver_only(Some("post"));
    desk.try_now().unwrap();
    let account = desk.outbox().unwrap().accounts.remove(0);
    assert_eq!((account.held, account.waiting, account.done_by), (picks.len(), picks.len(), None));
    let rows = desk.letters(LetterFilter::Waiting, "", 0, 99).unwrap().rows;
    let held = |row: &clarion::desk::view::LetterRow| {
        row.held && row.remark.as_ref().is_some_and(|remark| remark.id == "desk-held-closed")
    };
    assert!(!rows.is_empty() && rows.iter().all(held));
    // The next one begins again: they wait for their account only.
    move_to(&mut desk, "2026-12-31");
    desk.try_now().unwrap();
    let rows = desk.letters(LetterFilter::Waiting, "", 0, 99).unwrap().rows;
    assert!(rows.iter().all(|row| !row.held));
    assert_eq!(desk.outbox().unwrap().accounts[0].held, 0);
}

#[test]
fn letters_of_an_action_that_its_next_version_stops_are_held_with_the_reason() {
    let folder = tempfile::tempdir().unwrap();
    let places = Places::in_folder(folder.path()).unwrap();
    let (mut desk, live) = prepared(&places);
    let target = desk.choose(&live).unwrap().groups[0].targets[0].id.clone();
    desk.pick(&live, &[clarion::desk::Picked { target, again: false }]).unwrap();
    assert_eq!(desk.send(&live).unwrap().letters, 1);
    let file = places.appeals_dir.join("homs-live/appeal.toml");
    let first = std::fs::read_to_string(&file).unwrap();
    let publish = |desk: &mut Desk, version: u32, more: &str| {
        let next = first.replace("version = 1", &format!("version = {version}\n{more}"));
        desk.save_pack_file(&live, "appeal.toml", &next).unwrap();
    };
    let waiting = |desk: &mut Desk| {
        desk.try_now().unwrap();
        desk.letters(LetterFilter::Waiting, "", 0, 9).unwrap().rows.remove(0)
    };
    desk.deliver_only(Some("post"));

    // It stops tomorrow: today letters go as before.
    publish(&mut desk, 2, "stopped = 2026-11-24\nstopped_why = \"She is free.\"");
    assert!(!waiting(&mut desk).held);
    assert!(!desk.appeal(&live).unwrap().head.destination.is_practice());

    publish(&mut desk, 3, "stopped = 2026-11-23\nstopped_why.en = \"She is free.\"");
    let row = waiting(&mut desk);
    let why = clarion::domain::Notice::new("desk-held-stopped").text("why", "She is free.");
    assert_eq!((row.held, row.remark), (true, Some(why)));
    let clarion::desk::view::LetterRef::Queued(id) = row.letter else { panic!("not queued") };
    let view = desk.appeal(&live).unwrap();
    let since = jiff::civil::date(2026, 11, 23);
    assert_eq!(view.head.status, clarion::domain::Status::Stopped { since });
    assert_eq!(view.stopped_why.as_deref(), Some("She is free."));
    assert_eq!(view.head.destination, clarion::desk::view::Destination::PracticeClosed);
    let cards = desk.appeals().unwrap().cards;
    let card = cards.iter().find(|card| card.id == live).unwrap();
    assert_eq!(card.stopped_why.as_deref(), Some("She is free."));
    // One that is called back does not go after all.
    desk.call_back(id).unwrap();
    let error = desk.send_again(id).unwrap_err();
    assert_eq!(error.notice().id, "desk-stopped");
    // A copy for a new appeal is not stopped.
    let copy = desk.copy_appeal(&live, "homs-new", "Homs: anew", "2026-12-31").unwrap();
    assert_eq!(desk.appeal(&copy).unwrap().stopped_why, None);
}

#[test]
fn held_letters_go_on_when_a_version_takes_the_action_up_again() {
    let folder = tempfile::tempdir().unwrap();
    let places = Places::in_folder(folder.path()).unwrap();
    let (mut desk, live) = prepared(&places);
    let target = desk.choose(&live).unwrap().groups[0].targets[0].id.clone();
    desk.pick(&live, &[clarion::desk::Picked { target, again: false }]).unwrap();
    desk.send(&live).unwrap();
    desk.deliver_only(Some("post"));
    let first = std::fs::read_to_string(places.appeals_dir.join("homs-live/appeal.toml")).unwrap();
    let stop = "version = 2\nstopped = 2026-11-20\nstopped_why = \"Won.\"";
    for (about, held) in [(first.replace("version = 1", stop), 1), (first.clone(), 0)] {
        desk.save_pack_file(&live, "appeal.toml", &about).unwrap();
        desk.try_now().unwrap();
        assert_eq!(desk.outbox().unwrap().accounts[0].held, held);
    }
}
