//! What was sent is put into the mailbox's Sent folder, and a letter of which nobody knows is looked
//! for there: on a real Postfix and a real Dovecot.

use std::net::TcpListener;
use std::sync::Arc;
use std::time::{Duration, Instant};

use clarion::desk::{Clock, Desk, Looked};
use clarion::domain::{
    Account, DeliveryState, Envelope, HangsOn, InterfaceLang, Notice, Outcome, Security,
};
use clarion::mail::{
    Credential, Found, Kept, SentFolder, Timeouts, connect, look_for, new_message_id,
};
use clarion::messages::Messages;
use clarion::net::{Dialer, Route};
use clarion::profile::{Password, Places, SessionSecrets, SettingsFile};
use clarion::sender::{Mailbox, run_until_empty};
use clarion::store::{Carrier, Enqueued, QueueMeta, Store};

use crate::house::House;
use crate::letters::PASSWORD;
use crate::mail_servers::{MailServers, NEW, OLD};
use crate::support::{Sort, at, letter};

fn run<T>(work: impl Future<Output = T>) -> T {
    tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap().block_on(work)
}

/// Queues a letter with a Message-ID that no other test and no other run has.
fn queue(store: &Store, to: &str) -> (i64, String) {
    queue_from(store, to, |_| ())
}

/// The same with another envelope.
fn queue_from(store: &Store, to: &str, address: impl Fn(&mut Envelope)) -> (i64, String) {
    let (mut composed, meta) = letter(to, Sort::Real, "a");
    address(&mut composed.envelope);
    composed.message_id = new_message_id(&composed.envelope.from).unwrap();
    let head = format!("Message-ID: <{}>\r\n", composed.message_id);
    composed.mime = [head.as_bytes(), &composed.mime].concat();
    let id = composed.message_id.clone();
    match store.enqueue(&[(composed, meta)], at(0)).unwrap()[..] {
        [Enqueued::Queued(number)] => (number, id),
        ref other => panic!("{other:?}"),
    }
}

/// Delivers what is due, as this account, and puts it where it is kept.
fn deliver(house: &House, account: &Account) -> usize {
    deliver_only(house, account, None)
}

/// The same, of one carrier's letters alone.
fn deliver_only(house: &House, account: &Account, only: Option<&Carrier>) -> usize {
    let mut config = house.config();
    let account = account.clone();
    config.accounts = Box::new(move |_| {
        let password = Password::new(PASSWORD.into());
        Ok(Mailbox { account: account.clone(), password, route: Route::Direct })
    });
    run_until_empty(config, only).unwrap().sent
}

fn dialer() -> Dialer {
    Dialer::new(Route::Direct, "test")
}

async fn open(account: &Account) -> SentFolder {
    let (dialer, limits) = (dialer(), Timeouts::all(Duration::from_secs(30)));
    SentFolder::open(&dialer, account, Credential::Password(PASSWORD), &limits).await.unwrap()
}

/// In which of these letters' Sent folder each is, as the server says.
fn in_sent(account: &Account, letters: &[(i64, String)]) -> Vec<bool> {
    run(async {
        let (dialer, limits) = (dialer(), Timeouts::all(Duration::from_secs(30)));
        let password = Credential::Password(PASSWORD);
        let mut found = Vec::new();
        for (_, id) in letters {
            let looked = look_for(&dialer, account, password, &limits, (id, false)).await;
            found.push(matches!(looked.unwrap(), Found::InSent(_)));
        }
        found
    })
}

fn last_line(house: &House, letter: i64) -> Notice {
    house.store.log(letter).unwrap().pop().unwrap().what
}

#[test]
fn what_was_sent_is_in_the_sent_folder_once() {
    let Some(servers) = MailServers::find() else { return };
    for (pair, folder) in [(NEW, "Sent Mail"), (OLD, "Sent Items")] {
        let house = House::new();
        let account = servers.account(pair, Security::StartTls);
        let letters = ["one", "two", "three"].map(|to| queue(&house.store, to));
        // Some providers put it there themselves.
        run(async {
            let mime = house.store.letter(letters[1].0).unwrap().mime;
            assert_eq!(open(&account).await.keep(&mime, &letters[1].1).await, Ok(Kept::Added));
        });
        assert_eq!(deliver(&house, &account), 3);
        assert_eq!(in_sent(&account, &letters), [true; 3]);
        for (index, (letter, _)) in letters.iter().enumerate() {
            let id = if index == 1 { "sender-kept-already" } else { "sender-kept" };
            assert_eq!(last_line(&house, *letter), Notice::new(id).text("folder", folder));
            let record = house.store.letter(*letter).unwrap().record;
            assert_eq!(record.state, DeliveryState::Sent);
        }
        assert_eq!(house.store.next_keep_due().unwrap(), None);
    }
}

/// A run for one account has done all that it was to do, whatever else is due.
#[test]
fn a_run_for_one_account_fills_its_folder_while_others_wait() {
    let Some(servers) = MailServers::find() else { return };
    let house = House::new();
    let account = servers.account(NEW, Security::Tls);
    let letters = ["one", "two"].map(|to| queue(&house.store, to));
    let (composed, meta) = letter("oman", Sort::Real, "b");
    let other = QueueMeta { carrier: Carrier::Account("Other".into()), ..meta };
    house.store.enqueue(&[(composed, other)], at(0)).unwrap();
    let home = Carrier::Account("Home".into());
    assert_eq!(deliver_only(&house, &account, Some(&home)), 2);
    assert_eq!(in_sent(&account, &letters), [true; 2]);
    assert!(house.store.next_due().unwrap().is_some(), "the other one waits");
}

#[test]
fn nothing_is_kept_where_nobody_wants_it() {
    let Some(servers) = MailServers::find() else { return };
    let house = House::new();
    let account = Account { keep_in_sent: false, ..servers.account(NEW, Security::Tls) };
    let letters = [queue(&house.store, "one")];
    assert_eq!(deliver(&house, &account), 1);
    assert_eq!(in_sent(&account, &letters), [false]);
    assert_eq!(last_line(&house, letters[0].0).id, "store-log-accepted");
}

/// The letter is sent whatever becomes of its copy; that is tried for some hours, and then told.
#[test]
fn a_mailbox_that_is_not_there_is_no_harm() {
    let Some(servers) = MailServers::find() else { return };
    let house = House::new();
    let good = servers.account(NEW, Security::Tls);
    let mut bad = good.clone();
    let free = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
    bad.imap.as_mut().unwrap().port = free;
    let letters = [queue(&house.store, "one"), queue(&house.store, "two")];
    assert_eq!(deliver(&house, &bad), 2);
    let mut tries = 1;
    while let Some(due) = house.store.next_keep_due().unwrap() {
        assert_eq!(last_line(&house, letters[0].0).id, "store-log-accepted");
        house.set_clock(due.as_second() - at(0).as_second());
        assert_eq!(deliver(&house, &bad), 0);
        tries += 1;
        assert!(tries < 20, "it never ends");
    }
    assert_eq!(tries, 9);
    assert_eq!(house.states(), [DeliveryState::Sent; 2]);
    assert_eq!(last_line(&house, letters[0].0).id, "net-no-route");

    // One that comes back in time still gets them.
    let late = [queue(&house.store, "three")];
    assert_eq!(deliver(&house, &bad), 1);
    house.set_clock(200_000);
    assert_eq!(deliver(&house, &good), 0);
    assert_eq!(in_sent(&good, &late), [true]);
}

#[test]
fn a_letter_of_which_nobody_knows_is_looked_for() {
    let Some(servers) = MailServers::find() else { return };
    let folder = tempfile::tempdir().unwrap();
    let places = Places::in_folder(folder.path()).unwrap();
    places.make_folders().unwrap();
    let account = Account { name: "Home".into(), ..servers.account(OLD, Security::Tls) };
    let mut file = SettingsFile::open(&places.settings_file);
    let mut settings = file.settings().clone();
    settings.accounts = vec![account.clone()];
    file.save(&settings).unwrap();
    let store = Store::open(&places.database).unwrap();
    let (letter, message_id) = queue(&store, "one");
    store.claim_next(at(1)).unwrap().unwrap();
    store.begin_body(letter, at(1)).unwrap();
    let secrets = Arc::new(SessionSecrets::in_memory());
    let clock = Clock::fixed(at(9));
    let desk = Desk::open(&places, file, secrets.clone(), clock).unwrap();
    let state = || store.letter(letter).unwrap().record.state;
    assert!(desk.look_for_it(letter).is_err(), "it is on its way");

    let lost =
        Outcome::Unknown(Notice::new("mail-unknown-cut").text("server", "localhost"), Vec::new());
    store.settle(letter, &lost, at(2)).unwrap();
    assert!(desk.can_look("Home") && !desk.can_look("Elsewhere"));
    for (password, expected) in
        [(None, "sender-no-password"), (Some("wrong"), "mail-imap-password-refused")]
    {
        if let Some(password) = password {
            secrets.keep_for_this_session("Home", Password::new(password.into()));
        }
        let looked = desk.look_for_it(letter).unwrap().run();
        assert_eq!(looked.map_err(|why| why.id.to_string()), Err(expected.into()));
        assert_eq!(state(), DeliveryState::Unsure);
    }
    secrets.keep_for_this_session("Home", Password::new(PASSWORD.into()));
    let words = |id: &'static str| Notice::new(id).text("folder", "Sent Items");
    let looked = desk.look_for_it(letter).unwrap().run();
    assert_eq!(looked, Ok(Looked::NotThere(words("desk-look-not-there"))));
    assert_eq!(state(), DeliveryState::Unsure);

    let mime = store.letter(letter).unwrap().mime;
    run(async { open(&account).await.keep(&mime, &message_id).await.unwrap() });
    let looked = desk.look_for_it(letter).unwrap().run();
    assert_eq!(looked, Ok(Looked::Found(words("desk-look-found"))));
    assert_eq!(state(), DeliveryState::Sent);
    assert_eq!(store.log(letter).unwrap().pop().unwrap().what, words("desk-look-found"));
    assert!(desk.look_for_it(letter).is_err(), "it is known now");
}

/// The server took it, and the line broke before its yes: the copy to oneself is the proof.
#[test]
fn a_copy_in_the_inbox_settles_a_letter_of_which_nobody_knew() {
    let Some(servers) = MailServers::find() else { return };
    let folder = tempfile::tempdir().unwrap();
    let places = Places::in_folder(folder.path()).unwrap();
    places.make_folders().unwrap();
    let account = Account { name: "Home".into(), copy_to_self: true, ..servers.sink() };
    let mut file = SettingsFile::open(&places.settings_file);
    let mut settings = file.settings().clone();
    settings.accounts = vec![account.clone()];
    file.save(&settings).unwrap();
    let secrets = Arc::new(SessionSecrets::in_memory());
    secrets.keep_for_this_session("Home", Password::new(PASSWORD.into()));
    let store = Store::open(&places.database).unwrap();
    let desk = Desk::open(&places, file, secrets, Clock::fixed(at(9))).unwrap();

    for has_copy in [false, true] {
        let (id, _) = queue_from(&store, if has_copy { "two" } else { "one" }, |envelope| {
            envelope.from = account.address.clone();
            if has_copy {
                envelope.add_unseen(&account.address);
            }
        });
        let claim = store.claim_next(at(1)).unwrap().unwrap();
        store.begin_body(id, at(1)).unwrap();
        let lost = Outcome::Unknown(
            Notice::new("mail-unknown-cut").text("server", "localhost"),
            Vec::new(),
        );
        store.settle(id, &lost, at(2)).unwrap();
        store.lift(HangsOn::Server, None).unwrap();
        let words = |id: &'static str| Notice::new(id).text("folder", "Sent Mail");
        let not_there =
            words(if has_copy { "desk-look-not-there-inbox" } else { "desk-look-not-there" });
        let look = || desk.look_for_it(id).unwrap().run().unwrap();
        assert_eq!(look(), Looked::NotThere(not_there.clone()));

        run(async {
            let (dialer, limits) = (Dialer::new(Route::Direct, "test"), Timeouts::default());
            let password = Credential::Password(PASSWORD);
            let mut session = connect(&dialer, &account, password, &limits).await.unwrap();
            let taken = session.deliver(&claim.envelope, &claim.mime, || Ok(())).await;
            assert!(matches!(taken, Outcome::Accepted(..)), "{taken:?}");
        });
        let found = Notice::new("desk-look-found-inbox");
        let end = Instant::now() + Duration::from_secs(if has_copy { 20 } else { 1 });
        let mut looked = look();
        while looked == Looked::NotThere(not_there.clone()) && Instant::now() < end {
            std::thread::sleep(Duration::from_millis(50));
            looked = look();
        }
        let state = store.letter(id).unwrap().record.state;
        if has_copy {
            assert_eq!((looked, state), (Looked::Found(found.clone()), DeliveryState::Sent));
            assert_eq!(store.log(id).unwrap().pop().unwrap().what, found);
        } else {
            assert_eq!((looked, state), (Looked::NotThere(not_there), DeliveryState::Unsure));
        }
    }
}

/// That a letter is in no folder is called no proof, in any language.
#[test]
fn what_is_not_found_may_have_arrived() {
    for (lang, no_proof, likely) in [
        (InterfaceLang::English, "proves nothing", "likely"),
        (InterfaceLang::French, "ne prouve rien", "probable"),
        (InterfaceLang::Spanish, "no prueba nada", "probable"),
        (InterfaceLang::Russian, "ничего не доказывает", "Скорее"),
        (InterfaceLang::Arabic, "لا يثبت شيئًا", "الأرجح"),
    ] {
        let messages = Messages::new(lang);
        let on = |id: &'static str| Notice::new(id).text("folder", "F").text("server", "S");
        for notice in [
            on("desk-look-not-there"),
            on("desk-look-not-there-inbox"),
            on("mail-unknown-cut"),
            on("mail-unknown-silent").count("secs", 600),
            on("mail-unknown-garbled"),
            on("letters-act-look-text"),
        ] {
            let words = messages.text(&notice);
            assert!(words.contains(no_proof) && !words.contains(likely), "{}: {words}", notice.id);
        }
    }
}
