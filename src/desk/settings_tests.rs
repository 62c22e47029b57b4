//! Settings that meet a keyring which does not do as it is told.

use std::cell::RefCell;
use std::sync::Arc;

use super::*;
use crate::desk::view::{CheckResult, LetterRef};
use crate::desk::{Choice, Clock};
use crate::domain::{Account, Answers, AppealId, EmailAddress, InterfaceLang, Security, Supporter};
use crate::profile::{FailingKeyring, Places, ProxySetting, SettingsFile};

/// A desk with one account, which nobody can reach, and a keyring that fails.
fn desk(folder: &std::path::Path, error: SecretError) -> Desk {
    let places = Places::in_folder(folder).unwrap();
    places.make_folders().unwrap();
    let clock = Clock::fixed("2026-11-23T14:20:00Z".parse().unwrap());
    let file = SettingsFile::open(&places.settings_file);
    let mut desk = Desk::open(&places, file, Arc::new(FailingKeyring(error)), clock).unwrap();
    let account = Account {
        name: "Home".into(),
        user: "vol".into(),
        ..Account::new(
            EmailAddress::parse("vol@test.example").unwrap(),
            "127.0.0.1",
            1,
            Security::Tls,
        )
    };
    let default_account = Some(account.name.clone());
    let settings = Settings { accounts: vec![account], default_account, ..Settings::default() };
    desk.save_settings(settings).unwrap();
    desk
}

#[test]
fn a_password_that_stays_in_the_keyring_is_told() {
    for (error, told) in [
        (SecretError::NoKeyring, None),
        (SecretError::Locked, Some("desk-password-stays")),
        (SecretError::Failed("x".into()), Some("desk-password-stays")),
    ] {
        let folder = tempfile::tempdir().unwrap();
        let mut desk = desk(folder.path(), error.clone());
        let removed = desk.remove_account("Home");
        let id = removed.err().map(|error| error.notice().id.to_string());
        assert_eq!(id.as_deref(), told, "{error}");
        let kept = SettingsFile::open(&desk.places.settings_file);
        assert!(kept.settings().accounts.is_empty(), "{error}");
        assert_eq!(kept.settings().default_account, None, "{error}");
    }
}

#[test]
fn the_desk_asks_no_keyring_for_a_test_letter() {
    let folder = tempfile::tempdir().unwrap();
    let desk = desk(folder.path(), SecretError::Locked);
    let letter = desk.test_letter("Home", "A test", "Dear me,\n\nIt works.\n\nVol");
    // What the keyring says comes with the steps, on the letter's own thread.
    let steps = RefCell::default();
    letter.unwrap().run(|now| {
        steps.replace(now);
    });
    let failed: Vec<_> = steps
        .take()
        .into_iter()
        .filter_map(|step| match step.result {
            CheckResult::Failed(why) => Some((step.title.id, why)),
            _ => None,
        })
        .collect();
    assert_eq!(failed, [("mail-check-sign-in".into(), SecretError::Locked.notice())]);
}

#[test]
fn a_proxy_that_cannot_be_read_stops_a_test_letter_before_it_begins() {
    let folder = tempfile::tempdir().unwrap();
    let mut desk = desk(folder.path(), SecretError::Locked);
    let server = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    server.set_nonblocking(true).unwrap();
    let mut settings = desk.settings().0;
    settings.accounts[0].port = server.local_addr().unwrap().port();
    settings.proxy = ProxySetting::Unreadable;
    desk.settings.save(&settings).unwrap();
    let steps = RefCell::default();
    let letter = desk.test_letter("Home", "A test", "Dear me,\n\nIt works.\n\nVol");
    letter.unwrap().run(|now| {
        steps.replace(now);
    });
    let steps: Vec<_> =
        steps.take().into_iter().map(|step| (step.title.id.to_string(), step.result)).collect();
    let why = Notice::new("profile-proxy-unreadable");
    assert_eq!(steps[1], ("mail-check-route".into(), CheckResult::Failed(why)));
    let others = steps.iter().filter(|(_, result)| *result == CheckResult::Pending).count();
    assert_eq!((others, steps.len()), (5, 6), "the keyring was not asked either");
    assert!(server.accept().is_err(), "nobody came");
}

#[cfg(unix)]
#[test]
fn a_saved_letter_is_for_its_owner_alone() {
    use std::os::unix::fs::PermissionsExt;
    let folder = tempfile::tempdir().unwrap();
    let mut desk = desk(folder.path(), SecretError::NoKeyring);
    let appeal = AppealId::parse("homs-2012").unwrap();
    let vera = Supporter {
        name: "Vera Öst".into(),
        country: Some(crate::domain::Country::parse("SE").unwrap()),
        town: Some("Lund".into()),
        ..Supporter::default()
    };
    let all = Choice { all: true, ..Choice::default() };
    let report = desk.send_chosen(&appeal, &all, &vera, &Answers::new(), None, false).unwrap();
    let letter = LetterRef::Queued(report.queued[0].0.unwrap());
    let path = desk.save_eml(&letter, &folder.path().join("letter.eml")).unwrap();
    assert_eq!(std::fs::metadata(path).unwrap().permissions().mode() & 0o777, 0o600);
}

#[test]
fn texts_are_in_the_language_of_the_interface() {
    let folder = tempfile::tempdir().unwrap();
    let places = Places::in_folder(folder.path()).unwrap();
    places.make_folders().unwrap();
    let file = SettingsFile::open(&places.settings_file).on_system_in(InterfaceLang::Russian);
    let secrets = Arc::new(FailingKeyring(SecretError::NoKeyring));
    let mut desk = Desk::open(&places, file, secrets, Clock::of_system()).unwrap();
    assert_eq!(desk.interface_lang().as_str(), "ru");
    let chosen = Some(InterfaceLang::Arabic);
    desk.save_settings(Settings { interface_language: chosen, ..desk.settings().0 }).unwrap();
    assert_eq!(desk.interface_lang().as_str(), "ar");
}
