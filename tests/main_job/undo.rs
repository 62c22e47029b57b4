//! What was sent a moment ago is called back, and the letters are on the desk again.

use std::sync::Arc;

use clarion::desk::view::{CalledBack, LetterFilter};
use clarion::domain::{Account, AppealId, EmailAddress, Security};
use clarion::profile::{Places, SessionSecrets};

use crate::window::desk;

#[test]
fn what_was_sent_a_moment_ago_is_called_back_whole() {
    let folder = tempfile::tempdir().unwrap();
    let places = Places::in_folder(folder.path()).unwrap();
    let mut desk = desk(&places, Arc::new(SessionSecrets::in_memory())).unwrap();
    let bundled = AppealId::parse("homs-2012").unwrap();
    desk.copy_appeal(&bundled, "homs-live", "Homs: a live appeal", "2026-12-31").unwrap();
    let live = AppealId::parse("homs-live").unwrap();
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
