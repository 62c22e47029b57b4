//! What ends an account's wait before its time, and when the account asks the person.

use clarion::domain::{DeliveryState as S, HangsOn, Happening, Notice, Outcome};
use clarion::store::{AccountRecord, Carrier, NoSession, Shelf, Store};
use jiff::Timestamp;

use crate::support::{Sort, accepted, at, letter, queue, reply, unsent};

const HOUR: i64 = 3600;
const DAY: i64 = 24 * HOUR;
/// What ends waits, from more letters or a fresh start to *Try now*.
const ALL: [HangsOn; 4] = [HangsOn::Here, HangsOn::Way, HangsOn::Account, HangsOn::Server];

fn carrier(name: &str) -> Carrier {
    Carrier::Account(name.into())
}

fn no_session(hangs_on: HangsOn, needs_person: bool) -> NoSession {
    let why = Notice::new("mail-turned-away");
    let offline = hangs_on == HangsOn::Here && !needs_person;
    NoSession { why: why.clone(), log: why, offline, needs_person, hangs_on }
}

fn claim(store: &Store, secs: i64) -> Option<i64> {
    store.claim_next(at(secs)).unwrap().map(|claim| claim.id)
}

fn account(store: &Store) -> AccountRecord {
    store.accounts().unwrap().remove(0)
}

#[test]
fn only_what_is_ours_to_end_ends_by_sending_more() {
    for hangs_on in ALL {
        for up_to in ALL {
            let store = Store::open_in_memory().unwrap();
            let id = queue(&store, "qatar", Sort::Real);
            store.no_session(&carrier("Home"), None, &no_session(hangs_on, false), at(0)).unwrap();
            store.lift(up_to, Some(&carrier("Work"))).unwrap();
            assert_eq!(claim(&store, 29), None, "another account's password is nothing to it");
            store.lift(up_to, Some(&carrier("Home"))).unwrap();
            let goes = up_to >= hangs_on;
            assert_eq!(claim(&store, 29), goes.then_some(id), "{hangs_on:?} {up_to:?}");
            assert_eq!(claim(&store, 30), (!goes).then_some(id), "its time ends each wait");
        }
    }
}

#[test]
fn what_the_server_said_holds_until_its_time_or_until_the_person_wants_to_try() {
    let enough = Outcome::Refused(reply(550, "5.4.5 Daily user sending limit exceeded"));
    let busy = Outcome::Deferred(reply(421, "4.3.2 closing"));
    for (outcome, secs) in [(&enough, DAY), (&busy, 30)] {
        for try_now in [false, true] {
            let store = Store::open_in_memory().unwrap();
            let first = queue(&store, "qatar", Sort::Real);
            queue(&store, "oman", Sort::Real);
            assert_eq!(claim(&store, 0), Some(first));
            store.settle(first, outcome, at(0)).unwrap();
            for up_to in [HangsOn::Here, HangsOn::Way, HangsOn::Account] {
                store.lift(up_to, None).unwrap();
            }
            queue(&store, "iraq", Sort::Real);
            assert_eq!(claim(&store, secs - 1), None, "{outcome:?}");
            if try_now {
                store.lift(HangsOn::Server, None).unwrap();
                assert!(claim(&store, 1).is_some());
            }
            assert!(claim(&store, secs).is_some());
        }
    }
}

#[test]
fn a_letter_that_was_put_off_does_not_go_because_more_are_sent() {
    // The second letter waits for the whole domain, and was never tried itself.
    let greylisted = Outcome::Deferred(reply(451, "4.7.1 greylisted"));
    for (up_to, goes) in ALL.map(|up_to| (up_to, up_to == HangsOn::Server)) {
        let store = Store::open_in_memory().unwrap();
        let first = queue(&store, "qatar", Sort::Real);
        queue(&store, "oman", Sort::Real);
        claim(&store, 0).unwrap();
        store.settle(first, &greylisted, at(0)).unwrap();
        store.lift(up_to, None).unwrap();
        assert_eq!(claim(&store, 29).is_some(), goes, "{up_to:?}");
    }
    // A practice letter asks nobody: it is tried again with every Send.
    let store = Store::open_in_memory().unwrap();
    let id = queue(&store, "qatar", Sort::Practice);
    claim(&store, 0).unwrap();
    store.settle(id, &unsent(), at(0)).unwrap();
    assert_eq!(claim(&store, 1), None);
    store.lift(HangsOn::Here, None).unwrap();
    assert_eq!(claim(&store, 1), Some(id));
}

#[test]
fn one_letter_that_is_sent_again_does_not_end_what_the_server_said() {
    let store = Store::open_in_memory().unwrap();
    let id = queue(&store, "qatar", Sort::Real);
    queue(&store, "oman", Sort::Real);
    claim(&store, 0).unwrap();
    let enough = Outcome::Refused(reply(550, "5.4.5 Daily user sending limit exceeded"));
    store.settle(id, &enough, at(0)).unwrap();
    assert_eq!(store.apply(id, &Happening::SentAgain, at(1)).unwrap(), S::Queued);
    assert_eq!(claim(&store, DAY - 1), None);
    assert!(claim(&store, DAY).is_some());
}

/// Tries whenever it is due, up to the end, as a sender does that finds no session. Says at which moments
/// it tried.
fn try_until(store: &Store, why: &NoSession, end: i64) -> Vec<Timestamp> {
    let mut tries = Vec::new();
    while let Some(due) = store.next_due().unwrap().map(|due| due.max(at(0)))
        && due < at(end)
    {
        store.no_session(&carrier("Home"), None, why, due).unwrap();
        tries.push(due);
    }
    tries
}

#[test]
fn an_account_with_which_nothing_works_for_days_asks_and_is_tried_once_a_day() {
    for hangs_on in [HangsOn::Way, HangsOn::Server] {
        let store = Store::open_in_memory().unwrap();
        let id = queue(&store, "qatar", Sort::Real);
        let why = no_session(hangs_on, false);
        assert!(try_until(&store, &why, 4 * DAY).len() > 90, "every hour at first");
        assert!(!account(&store).waits.unwrap().needs_person);
        assert_eq!(account(&store).failing_since, None);
        // Lifting the wait by hand meanwhile is no new beginning: nothing has worked yet.
        store.lift(HangsOn::Server, None).unwrap();
        let tries = try_until(&store, &why, 4 * DAY + 2 * HOUR);
        let asks = account(&store);
        let waits = asks.waits.unwrap();
        assert!(waits.needs_person && asks.failing_since == Some(at(0)), "{hangs_on:?}");
        assert_eq!(waits.why, Some(why.why.clone()), "the last reason is still said");
        assert_eq!(waits.until, *tries.last().unwrap() + jiff::SignedDuration::from_hours(24));
        let row = store.letters(Shelf::Waiting, "", 0, 9).unwrap().remove(0);
        assert!(row.waits.unwrap().needs_person);
        assert_eq!(try_until(&store, &why, 8 * DAY).len(), 3, "once a day");
        // The person looks at the account: then it is tried at once.
        store.lift(HangsOn::Here, None).unwrap();
        assert_eq!(claim(&store, 8 * DAY), None);
        store.lift(HangsOn::Account, Some(&carrier("Home"))).unwrap();
        assert_eq!(claim(&store, 8 * DAY), Some(id));
        store.begin_body(id, at(8 * DAY)).unwrap();
        store.settle(id, &accepted(), at(8 * DAY)).unwrap();
        // It has worked, and the days are counted anew.
        queue(&store, "oman", Sort::Real);
        for hour in 1..4 {
            store.no_session(&carrier("Home"), None, &why, at(8 * DAY + hour * HOUR)).unwrap();
        }
        assert!(!account(&store).waits.unwrap().needs_person);
    }
}

#[test]
fn without_a_line_for_days_it_asks_too_and_goes_on_being_tried() {
    let store = Store::open_in_memory().unwrap();
    queue(&store, "qatar", Sort::Real);
    let offline = no_session(HangsOn::Here, false);
    try_until(&store, &offline, 4 * DAY + HOUR);
    let asks = account(&store);
    assert!(asks.offline && asks.waits.unwrap().needs_person);
    assert_eq!(asks.failing_since, Some(at(0)), "perhaps the server's name is misspelt");
    let tries = try_until(&store, &offline, 5 * DAY + HOUR).len();
    assert_eq!(tries, 96, "every quarter of an hour: the line may be back at any time");
    store.lift(HangsOn::Here, None).unwrap();
    assert!(claim(&store, 5 * DAY + HOUR).is_some(), "a fresh start tries");
}

#[test]
fn a_program_that_was_closed_for_days_gets_a_few_tries_before_it_asks() {
    let store = Store::open_in_memory().unwrap();
    queue(&store, "qatar", Sort::Real);
    let why = no_session(HangsOn::Server, false);
    for (secs, asks) in [(0, false), (9 * DAY, false), (9 * DAY + HOUR, true)] {
        store.no_session(&carrier("Home"), None, &why, at(secs)).unwrap();
        assert_eq!(account(&store).waits.unwrap().needs_person, asks, "{secs}");
    }
}

#[test]
fn what_only_the_person_can_mend_is_kept_with_the_account_and_its_letters() {
    let store = Store::open_in_memory().unwrap();
    queue(&store, "qatar", Sort::Real);
    store.no_session(&carrier("Home"), None, &no_session(HangsOn::Account, true), at(0)).unwrap();
    let asks = account(&store);
    assert!(asks.waits.clone().unwrap().needs_person);
    assert_eq!((asks.waits.unwrap().until, asks.failing_since), (at(DAY), None));
    let row = store.letters(Shelf::Waiting, "", 0, 9).unwrap().remove(0);
    assert!(row.waits.unwrap().needs_person);
    // The next try finds the server busy, which passes.
    store.no_session(&carrier("Home"), None, &no_session(HangsOn::Server, false), at(DAY)).unwrap();
    assert!(!account(&store).waits.unwrap().needs_person);
    store.lift(HangsOn::Server, None).unwrap();
    assert_eq!(account(&store).waits, None);
    // A second account has nothing to do with the first.
    let (composed, mut meta) = letter("oman", Sort::Real, "b");
    meta.carrier = carrier("Work");
    store.enqueue(&[(composed, meta)], at(DAY)).unwrap();
    store.no_session(&carrier("Work"), None, &no_session(HangsOn::Here, true), at(DAY)).unwrap();
    let asks: Vec<_> = store.accounts().unwrap().into_iter().map(|it| it.waits.is_some()).collect();
    assert_eq!(asks, [false, true]);
}
