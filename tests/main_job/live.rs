//! The same pack with a future write-by date and a real account is a live appeal: its letters go to
//! a real server on loopback.

use std::sync::Arc;

use clarion::domain::{Account, AppealId, Courtesy, EmailAddress, Security};
use clarion::profile::{Password, Places, Secrets, SessionSecrets, SettingsFile};
use egui::accesskit::Role;
use mail_parser::MessageParser;

use crate::ca::Ca;
use crate::server::Server;
use crate::window::{Window, desk};

/// A person with an account, and a live copy of the bundled appeal.
fn prepare(places: &Places, account: Account) {
    let mut desk = desk(places, Arc::new(SessionSecrets::in_memory())).unwrap();
    let homs = AppealId::parse("homs-2012").unwrap();
    desk.copy_appeal(&homs, "homs-live", "Homs: a live appeal", "2026-12-31").unwrap();
    let mut file = SettingsFile::open(&places.settings_file);
    let mut settings = file.settings().clone();
    settings.supporter.name = "Annelise Obuya-Lindqvist".into();
    settings.default_account = Some(account.name.clone());
    settings.accounts = vec![account];
    settings.welcomed = true;
    settings.courtesy = Courtesy::NONE;
    file.save(&settings).unwrap();
}

#[test]
fn letters_of_a_live_appeal_reach_the_server_once() {
    let ca = Ca::new();
    let Some(server) = Server::start(&ca, &["PLAIN"]) else { return };
    let account = Account {
        name: "test".into(),
        ca_file: Some(ca.file()),
        ..Account::new(
            EmailAddress::parse("vol@test.example").unwrap(),
            "localhost",
            server.port(Security::Tls),
            Security::Tls,
        )
    };
    let folder = tempfile::tempdir().unwrap();
    prepare(&Places::in_folder(folder.path()).unwrap(), account);
    let secrets = SessionSecrets::in_memory();
    secrets.set("test", &Password::new("pass word=ü".into())).unwrap();
    let mut window = Window::open_with(folder.path(), Arc::new(secrets));

    assert!(window.shows("Homs: a live appeal"));
    window.click(Role::Button, "Read the appeal");
    window.click(Role::Button, "Write a letter");
    window.click(Role::CheckBox, "All of The Arab League");
    window.click(Role::Button, "Write 22 letters");
    window.harness.key_press_modifiers(egui::Modifiers::COMMAND, egui::Key::Enter);
    window.settle();
    let place = window.harness.state().place();
    assert!(matches!(place, clarion::ui::screen::Place::Review(_)), "{place:?}");
    assert!(window.shows("22 letters are ready"));
    window.click(Role::Button, "Send 22 letters");
    assert!(window.shows("vol@test.example"), "the question says from which address");
    window.click_last(Role::Button, "Send 22 letters");

    let accepted = server.accepted();
    assert_eq!(accepted.len(), 22);
    let mut bodies = std::collections::BTreeSet::new();
    for letter in &accepted {
        assert_eq!(letter.facts["from"], "vol@test.example");
        assert_eq!(letter.facts["private"], true);
        let parsed = MessageParser::default().parse(&letter.mime).unwrap();
        let to = letter.facts["to"][0].as_str().unwrap();
        assert_eq!(parsed.to().unwrap().first().unwrap().address(), Some(to));
        assert!(to.ends_with(".example"));
        let body = parsed.body_text(0).unwrap().into_owned();
        assert!(body.contains("Annelise Obuya-Lindqvist") && !body.contains("[["), "{body}");
        // Greeting and name are the same for many: what stands between them differs for each.
        assert!(bodies.insert(body), "two targets got the same text");
        let raw = String::from_utf8_lossy(&letter.mime).to_lowercase();
        let head = raw.split("\r\n\r\n").next().unwrap();
        for trace in ["user-agent", "x-mailer", "clarion", "lettre", "received"] {
            assert!(!head.contains(trace), "{trace} in {head}");
        }
    }

    // All are marked, and picking the group picks none of them again.
    window.click(Role::Button, "Appeals");
    assert!(window.shows("22 of 44"));
}
