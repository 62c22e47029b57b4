//! What an account waits for, and what ends that: more letters, a password, a proxy, or the person.

use std::sync::Arc;

use clarion::desk::view::LetterFilter;
use clarion::desk::{Desk, Picked};
use clarion::domain::{Account, AppealId, EmailAddress, HangsOn, Notice, Outcome, Reply, Security};
use clarion::profile::{Password, Places, ProxySetting, SessionSecrets};
use clarion::store::{Carrier, NoSession, Store};
use jiff::{SignedDuration, Timestamp};

use crate::window::desk;

fn now() -> Timestamp {
    "2026-11-23T14:20:00Z".parse().unwrap()
}

fn account(name: &str) -> Account {
    // Nobody listens there.
    let address = EmailAddress::parse("anna@mail.example").unwrap();
    Account { name: name.into(), ..Account::new(address, "127.0.0.1", 1, Security::Tls) }
}

/// A desk with a live appeal and two accounts, and the same file of letters as a sender has it.
struct House {
    desk: Desk,
    live: AppealId,
    store: Store,
    sent: usize,
    _folder: tempfile::TempDir,
}

impl House {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let places = Places::in_folder(folder.path()).unwrap();
        let mut desk = desk(&places, Arc::new(SessionSecrets::in_memory())).unwrap();
        let bundled = AppealId::parse("homs-2012").unwrap();
        let live =
            desk.copy_appeal(&bundled, "homs-live", "Homs: a live appeal", "2026-12-31").unwrap();
        let (mut settings, _) = desk.settings();
        settings.supporter.name = "Anna Smith".into();
        settings.accounts = vec![account("post"), account("work")];
        settings.default_account = Some("post".into());
        desk.save_settings(settings).unwrap();
        let store = Store::open(&places.database).unwrap();
        let mut house = Self { desk, live, store, sent: 0, _folder: folder };
        house.send();
        house
    }

    /// The person sends one letter more.
    fn send(&mut self) {
        let groups = self.desk.choose(&self.live).unwrap().groups;
        let mut targets = groups.into_iter().flat_map(|group| group.targets);
        let target = targets.nth(self.sent).unwrap().id;
        self.sent += 1;
        self.desk.pick(&self.live, &[Picked { target, again: false }]).unwrap();
        assert_eq!(self.desk.send(&self.live).unwrap().letters, 1);
    }

    /// The sender finds no session.
    fn no_session(&self, hangs_on: HangsOn, needs_person: bool) {
        let why = Notice::new("mail-turned-away");
        let why = NoSession {
            log: why.clone(),
            why,
            offline: hangs_on == HangsOn::Here,
            needs_person,
            hangs_on,
        };
        let post = Carrier::Account("post".into());
        self.store.no_session(&post, None, &why, now()).unwrap();
        assert!(self.waits(), "{hangs_on:?}");
    }

    /// Whether nothing may go now.
    fn waits(&self) -> bool {
        self.store.next_due().unwrap().is_some_and(|due| due > now())
    }

    fn change(&mut self, change: impl FnOnce(&mut clarion::profile::Settings)) {
        let (mut settings, _) = self.desk.settings();
        change(&mut settings);
        self.desk.save_settings(settings).unwrap();
    }

    fn save_password(&mut self, account: &str) {
        let kept = self.desk.save_password(account, Password::new("hunter two".into()));
        assert_eq!(kept.unwrap_err().id, "profile-no-keyring", "kept for this session");
    }
}

#[test]
fn a_provider_that_has_had_enough_is_left_alone_until_the_person_tries() {
    let mut house = House::new();
    let first = house.store.claim_next(now()).unwrap().unwrap().id;
    house.send();
    let words = "5.4.5 Daily user sending limit exceeded".to_owned();
    let enough = Outcome::Refused(Reply { code: 550, words });
    house.store.settle(first, &enough, now()).unwrap();
    house.send();
    house.save_password("post");
    house.change(|settings| settings.proxy = ProxySetting::parse("127.0.0.1:9"));
    house.change(|settings| settings.courtesy.pause_secs += 1);
    house.change(|settings| settings.accounts[0].user = "anna".into());
    house.desk.signed_in("post").unwrap();
    let day = SignedDuration::from_hours(24);
    assert_eq!(house.store.next_due().unwrap(), Some(now() + day));
    house.desk.try_now().unwrap();
    assert!(!house.waits());
}

#[test]
fn a_refused_password_is_tried_again_when_there_is_another() {
    let mut house = House::new();
    house.no_session(HangsOn::Account, true);
    house.send();
    house.save_password("work");
    house.change(|settings| settings.accounts[1].user = "anna".into());
    house.change(|settings| settings.proxy = ProxySetting::parse("127.0.0.1:9"));
    assert!(house.waits(), "none of these is its password");
    house.save_password("post");
    assert!(!house.waits());

    house.no_session(HangsOn::Account, true);
    house.change(|settings| settings.accounts[0].user = "anna".into());
    assert!(!house.waits());
    house.no_session(HangsOn::Account, true);
    house.desk.signed_in("post").unwrap();
    assert!(!house.waits());
}

#[test]
fn what_waits_for_the_line_is_tried_with_more_letters_or_by_another_way() {
    let mut house = House::new();
    house.no_session(HangsOn::Here, false);
    house.send();
    assert!(!house.waits());
    for (hangs_on, proxy) in [(HangsOn::Here, "127.0.0.1:9"), (HangsOn::Way, "")] {
        house.no_session(hangs_on, false);
        house.change(|settings| settings.proxy = ProxySetting::parse(proxy));
        assert!(!house.waits(), "{hangs_on:?}");
    }
    house.no_session(HangsOn::Way, false);
    house.send();
    assert!(house.waits(), "a server that hangs up is not asked at each Send");
}

#[test]
fn an_account_that_waits_for_the_person_is_counted_at_the_side() {
    let mut house = House::new();
    assert_eq!(house.desk.shell().unwrap().needs_you, 0);
    house.desk.deliver_only(Some("post"));
    house.desk.try_now().unwrap();
    // No password is kept: nobody was asked, and the letter waits for the person.
    let waits = |house: &mut House| house.desk.outbox().unwrap().accounts.remove(0);
    let post = waits(&mut house);
    assert_eq!(post.waits.unwrap().id, "sender-no-password");
    assert!(post.needs_person && !post.offline && post.failing_since.is_none());
    assert_eq!(house.desk.shell().unwrap().needs_you, 1, "one account, however many letters");
    let row = house.desk.letters(LetterFilter::Waiting, "", 0, 9).unwrap().rows.remove(0);
    assert!(row.needs_person() && row.waits_until.is_none());
    // With one it finds nobody at the server: that may pass.
    house.save_password("post");
    let post = waits(&mut house);
    assert!(post.offline && !post.needs_person, "{post:?}");
    assert_eq!(house.desk.shell().unwrap().needs_you, 0);
    let row = house.desk.letters(LetterFilter::Waiting, "", 0, 9).unwrap().rows.remove(0);
    assert!(!row.needs_person() && row.waits_until.is_some());
    // An account for which nothing waits asks for nothing.
    house.no_session(HangsOn::Account, true);
    assert_eq!(house.desk.shell().unwrap().needs_you, 1);
    let clarion::desk::view::LetterRef::Queued(id) = row.letter else { panic!("not queued") };
    house.desk.call_back(id).unwrap();
    assert_eq!(house.desk.shell().unwrap().needs_you, 0);
}

#[test]
fn an_account_that_fails_for_days_says_since_when() {
    let mut house = House::new();
    let post = Carrier::Account("post".into());
    let busy = Notice::new("mail-turned-away");
    let why = NoSession {
        log: busy.clone(),
        why: busy.clone(),
        offline: false,
        needs_person: false,
        hangs_on: HangsOn::Server,
    };
    let days = |days: i64| now() - SignedDuration::from_hours(24 * days);
    for (tried, asks) in [(days(4), 0), (days(2), 0), (now(), 1)] {
        house.store.no_session(&post, None, &why, tried).unwrap();
        assert_eq!(house.desk.shell().unwrap().needs_you, asks, "{tried}");
    }
    let shown = house.desk.outbox().unwrap().accounts.remove(0);
    assert_eq!((shown.waits, shown.failing_since), (Some(busy), Some(days(4))));
    house.send();
    assert!(house.waits());
    house.desk.try_now().unwrap();
    assert!(!house.waits());
}
