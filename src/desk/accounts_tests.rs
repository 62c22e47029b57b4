//! Several accounts, one of which letters go from.

use std::sync::Arc;

use super::*;
use crate::desk::Clock;
use crate::domain::Security;
use crate::profile::{Places, SessionSecrets, SettingsFile};

fn desk(folder: &std::path::Path) -> Desk {
    let places = Places::in_folder(folder).unwrap();
    places.make_folders().unwrap();
    let file = SettingsFile::open(&places.settings_file);
    let clock = Clock::fixed("2026-11-24T12:00:00Z".parse().unwrap());
    Desk::open(&places, file, Arc::new(SessionSecrets::in_memory()), clock).unwrap()
}

fn account(name: &str) -> Account {
    let address = EmailAddress::parse(&format!("{name}@mail.example")).unwrap();
    Account { name: name.into(), ..Account::new(address, "127.0.0.1", 1, Security::Tls) }
}

/// The names of the accounts, as the file has them, and which is the default one.
fn kept(desk: &Desk) -> (Vec<String>, Option<String>) {
    let file = SettingsFile::open(&desk.places.settings_file);
    let settings = file.settings();
    let names = settings.accounts.iter().map(|account| account.name.clone()).collect();
    (names, settings.default_account.clone())
}

#[test]
fn accounts_come_and_go_and_one_is_the_default() {
    let folder = tempfile::tempdir().unwrap();
    let mut desk = desk(folder.path());
    let after = |desk: &Desk, names: &[&str], default: Option<&str>| {
        let names: Vec<String> = names.iter().map(|name| (*name).to_owned()).collect();
        assert_eq!(kept(desk), (names, default.map(str::to_owned)));
    };
    desk.add_account(account("home"), false).unwrap();
    after(&desk, &["home"], Some("home"));
    desk.add_account(account("work"), false).unwrap();
    after(&desk, &["home", "work"], Some("home"));
    desk.add_account(account("club"), true).unwrap();
    after(&desk, &["home", "work", "club"], Some("club"));
    assert_eq!(
        desk.add_account(account("work"), true).unwrap_err().notice().id,
        "desk-account-taken"
    );
    after(&desk, &["home", "work", "club"], Some("club"));
    desk.make_default(Some("work")).unwrap();
    after(&desk, &["home", "work", "club"], Some("work"));
    assert!(matches!(desk.make_default(Some("x")), Err(DeskError::NoSuchAccount(_))));
    desk.change_account(Account { letters_a_day: Some(80), ..account("work") }).unwrap();
    let file = SettingsFile::open(&desk.places.settings_file);
    assert_eq!(file.settings().accounts[1].letters_a_day, Some(80));
    assert!(matches!(desk.change_account(account("x")), Err(DeskError::NoSuchAccount(_))));
    desk.remove_account("home").unwrap();
    after(&desk, &["work", "club"], Some("work"));
    desk.remove_account("work").unwrap();
    after(&desk, &["club"], None);
    desk.make_default(Some("club")).unwrap();
    desk.make_default(None).unwrap();
    after(&desk, &["club"], None);
}

#[test]
fn an_unknown_address_is_asked_about_only_when_told() {
    let folder = tempfile::tempdir().unwrap();
    let desk = desk(folder.path());
    let vera = EmailAddress::parse("vera@mail.example").unwrap();
    assert_eq!(desk.find_settings(&vera), None);
    assert_eq!(desk.ways_to_ask(&vera).len(), 5);
    // A page that is not private is not asked, even if someone says so.
    let address = "http://127.0.0.1:1/".to_owned();
    let way = Way::Page { host: "127.0.0.1".into(), address, hops: 0 };
    let refused = desk.find_settings_online(&vera, way).run().unwrap_err();
    assert_eq!(refused.id, "net-not-private");
}
