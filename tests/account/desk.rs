//! The desk signs people in, keeps what comes in the keyring, and hands out tokens that hold.

use std::cell::RefCell;
use std::sync::atomic::{AtomicI64, Ordering};
use std::sync::{Arc, mpsc};
use std::thread;

use clarion::account::Providers;
use clarion::desk::view::{CheckResult, CheckStep};
use clarion::desk::{Clock, Desk, Online, SignInWay};
use clarion::domain::{Account, EmailAddress, SignIn};
use clarion::net::Trust;
use clarion::profile::{Password, Places, Secrets, SessionSecrets, SettingsFile};
use jiff::{SignedDuration, Timestamp};

use crate::browser::{Browser, Person};
use crate::oidc::{Oidc, now, page_words, vera};

pub(crate) struct House {
    pub(crate) desk: Desk,
    secrets: Arc<SessionSecrets>,
    /// How far the clock is.
    pub(crate) secs: Arc<AtomicI64>,
    _folder: tempfile::TempDir,
}

/// A desk with an account that signs in by this server's tokens.
pub(crate) fn house(server: &Oidc) -> House {
    let folder = tempfile::tempdir().unwrap();
    let places = Places::in_folder(folder.path()).unwrap();
    places.make_folders().unwrap();
    let secrets = Arc::new(SessionSecrets::in_memory());
    let secs = Arc::new(AtomicI64::new(0));
    let clock = Clock::fake({
        let secs = secs.clone();
        move || now() + SignedDuration::from_secs(secs.load(Ordering::SeqCst))
    });
    let file = SettingsFile::open(&places.settings_file);
    let mut desk = Desk::open(&places, file, secrets.clone(), clock).unwrap();
    let providers = Providers::parse(&server.table()).unwrap();
    let trust = Some(Trust::new(None).unwrap().with_plain_loopback());
    desk.set_online(Online { providers: Some(Arc::new(providers)), trust });
    let found = desk.find_settings(&vera()).unwrap();
    assert!(desk.can_sign_in_by_browser(&found));
    desk.add_account(found.account(&vera(), SignInWay::OAuth), false).unwrap();
    House { desk, secrets, secs, _folder: folder }
}

impl House {
    /// What the keyring holds.
    pub(crate) fn kept(&self) -> Option<String> {
        self.secrets.get("vera@mail.example").unwrap().map(|kept| kept.reveal().to_owned())
    }

    /// Signs Vera in by the browser.
    pub(crate) fn sign_in(&self) {
        let sign_in = self.desk.sign_in_by_browser("vera@mail.example").unwrap();
        let page = sign_in.page().to_owned();
        let person = thread::spawn(move || Browser::default().visit(&page, Person::Agrees, ""));
        let kept = sign_in.run(page_words()).unwrap();
        assert_eq!(kept.unwrap().id, "profile-no-keyring", "kept for this session, and why");
        person.join().unwrap();
    }

    /// What a session would sign in with now, or why there is nothing and whether that needs a person.
    pub(crate) fn token(&self) -> Result<String, (String, bool)> {
        match self.desk.mailbox("vera@mail.example") {
            Ok(mailbox) => Ok(mailbox.password.reveal().to_owned()),
            Err(none) => Err((none.why.id.to_string(), none.needs_person)),
        }
    }
}

fn needs_person(id: &str) -> Result<String, (String, bool)> {
    Err((id.to_owned(), true))
}

#[test]
fn a_token_is_used_while_it_holds_and_fetched_anew_after() {
    let Some(server) = Oidc::start() else { return };
    let house = house(&server);
    assert_eq!(house.token(), needs_person("sender-no-password"));
    house.sign_in();
    let first = house.token().unwrap();
    let kept = house.kept().unwrap();
    house.secs.store(3500, Ordering::SeqCst);
    assert_eq!(house.token().unwrap(), first, "it holds");
    house.secs.store(3550, Ordering::SeqCst);
    let second = house.token().unwrap();
    assert_ne!(second, first, "so near its end it is fetched anew");
    assert_ne!(house.kept().unwrap(), kept, "and what is kept has changed with it");
    assert!(!house.kept().unwrap().contains(&second), "access tokens are not kept");
    house.secs.store(8000, Ordering::SeqCst);
    assert_ne!(house.token().unwrap(), second, "with what is kept now, again");
    // As after a restart: only the keyring knows.
    let mut again = house;
    let online = Online {
        providers: Some(Arc::new(Providers::parse(&server.table()).unwrap())),
        trust: Some(Trust::new(None).unwrap().with_plain_loopback()),
    };
    again.desk.set_online(online);
    assert!(again.token().is_ok());
}

#[test]
fn two_who_ask_at_once_do_not_use_one_refresh_token_twice() {
    let Some(server) = Oidc::start() else { return };
    let house = house(&server);
    house.sign_in();
    house.secs.store(5000, Ordering::SeqCst);
    let asking: Vec<_> = (0..4)
        .map(|_| {
            let letter = house.desk.test_letter("vera@mail.example", "A test", "Dear me,\n\nWell.");
            let letter = letter.unwrap();
            thread::spawn(move || {
                let failed = RefCell::default();
                letter.run(|steps| {
                    let found =
                        steps.into_iter().find(|s| matches!(s.result, CheckResult::Failed(_)));
                    failed.replace(found);
                });
                failed.into_inner().map(|step: CheckStep| step.title.id)
            })
        })
        .collect();
    for one in asking {
        // The token is there, the mail server is not.
        assert_eq!(one.join().unwrap().as_deref(), Some("mail-check-route"));
    }
    house.secs.store(10_000, Ordering::SeqCst);
    assert!(house.token().is_ok(), "the sign-in still holds");
}

#[test]
fn what_was_taken_back_needs_the_person_and_a_line_that_is_down_does_not() {
    let Some(server) = Oidc::start() else { return };
    let house = house(&server);
    house.sign_in();
    house.secs.store(5000, Ordering::SeqCst);
    let kept = house.kept().unwrap();
    let token = kept.rsplit(' ').next().unwrap().to_owned();
    server.revoke(&clarion::account::Secret::new(token));
    assert_eq!(house.token(), needs_person("account-lapsed"));
    drop(server);
    assert_eq!(house.token(), Err(("net-no-route".into(), false)));
    assert_eq!(house.kept().unwrap(), kept, "what is kept stays");
}

#[test]
fn a_password_is_never_sent_as_a_token_nor_a_token_as_a_password() {
    let Some(server) = Oidc::start() else { return };
    let mut house = house(&server);
    let password = Password::new("hunter two".into());
    house.secrets.set("vera@mail.example", &password).unwrap();
    assert_eq!(house.token(), needs_person("desk-sign-in-first"));
    house.sign_in();
    let (settings, _) = house.desk.settings();
    let by_token = settings.accounts[0].clone();
    let by_password = Account { sign_in: SignIn::Password, ..by_token.clone() };
    house.desk.change_account(by_password).unwrap();
    assert_eq!(house.token(), needs_person("desk-password-first"));
    let elsewhere = SignIn::OAuth { provider: "other.example".into() };
    house.desk.change_account(Account { sign_in: elsewhere, ..by_token.clone() }).unwrap();
    assert_eq!(house.token(), needs_person("desk-sign-in-first"));
    house.desk.change_account(by_token).unwrap();
    assert!(house.token().is_ok());
}

#[test]
fn a_code_for_another_device_signs_in_as_well() {
    let Some(server) = Oidc::start() else { return };
    let house = house(&server);
    let sign_in = house.desk.sign_in_by_device("vera@mail.example").unwrap();
    let (shown, codes) = mpsc::channel();
    let person = thread::spawn(move || {
        let given: clarion::desk::DeviceCode = codes.recv().unwrap();
        Browser::default().visit(&given.page, Person::Agrees, &given.code);
    });
    let kept = sign_in.run(|code| shown.send(code).unwrap());
    person.join().unwrap();
    assert_eq!(kept.unwrap().unwrap().id, "profile-no-keyring");
    assert!(house.token().is_ok());
}

#[test]
fn a_sign_in_that_is_stopped_keeps_nothing() {
    let Some(server) = Oidc::start() else { return };
    let house = house(&server);
    let sign_in = house.desk.sign_in_by_browser("vera@mail.example").unwrap();
    let stop = sign_in.stop();
    let waiting = thread::spawn(move || sign_in.run(page_words()));
    stop.now();
    assert_eq!(waiting.join().unwrap().unwrap_err().id, "account-cancelled");
    let by_device = house.desk.sign_in_by_device("vera@mail.example").unwrap();
    let stop = by_device.stop();
    assert_eq!(by_device.run(|_| stop.now()).unwrap_err().id, "account-cancelled");
    assert_eq!(house.kept(), None);
}

#[test]
fn without_a_client_there_is_help_and_nobody_is_asked() {
    let folder = tempfile::tempdir().unwrap();
    let places = Places::in_folder(folder.path()).unwrap();
    places.make_folders().unwrap();
    let file = SettingsFile::open(&places.settings_file);
    let clock = Clock::fixed(Timestamp::UNIX_EPOCH);
    let secrets = Arc::new(SessionSecrets::in_memory());
    let mut desk = Desk::open(&places, file, secrets, clock).unwrap();
    for (address, ids) in [
        ("v@gmail.com", &["account-steps-google", "account-no-client-id"][..]),
        ("v@outlook.com", &["account-only-tokens", "account-no-client-id"]),
        ("v@icloud.com", &["account-steps-icloud"]),
        ("v@laposte.net", &["account-steps-other"]),
    ] {
        let address = EmailAddress::parse(address).unwrap();
        let found = desk.find_settings(&address).unwrap();
        let help = desk.sign_in_help(&address, &found);
        let told: Vec<&str> = help.iter().map(|notice| notice.id.as_ref()).collect();
        assert_eq!(told, ids, "{address}");
        assert!(!desk.can_sign_in_by_browser(&found));
        desk.add_account(found.account(&address, SignInWay::OAuth), false).unwrap();
        let begun = desk.sign_in_by_browser(address.as_str()).err().unwrap();
        assert_eq!(begun.notice().id, "account-no-client");
    }
}
