//! What waits for a Sent folder: only what was sent, only where it is wanted, and never for ever.

use clarion::domain::{DeliveryState, HangsOn, Happening, Notice, Outcome};
use clarion::store::{Carrier, Store, StoreError};
use jiff::SignedDuration;

use crate::support::{Sort, accepted, at, queue, reply};

fn home() -> Carrier {
    Carrier::Account("Home".into())
}

fn why() -> Notice {
    Notice::new("mail-imap-broken").text("server", "imap.test.example").text("why", "x")
}

/// Queues a letter and brings it to this end.
fn ended(store: &Store, to: &str, sort: Sort, outcome: &Outcome) -> i64 {
    let id = queue(store, to, sort);
    assert_eq!(store.claim_next(at(1)).unwrap().unwrap().id, id);
    store.begin_body(id, at(1)).unwrap();
    store.settle(id, outcome, at(2)).unwrap();
    id
}

fn waiting(store: &Store, secs: i64) -> Option<i64> {
    let next = store.next_to_keep(&home(), at(secs)).unwrap();
    let due = store.keepers_due(at(secs)).unwrap();
    assert_eq!(due, next.iter().map(|_| home()).collect::<Vec<_>>());
    next.map(|letter| letter.id)
}

#[test]
fn what_was_sent_waits_where_it_is_wanted() {
    let store = Store::open_in_memory().unwrap();
    let unwanted = ended(&store, "a", Sort::Real, &accepted());
    store.set_keeps(&home(), true).unwrap();
    ended(&store, "b", Sort::Practice, &accepted());
    ended(&store, "c", Sort::Real, &Outcome::Refused(reply(550, "no")));
    let unsure = ended(&store, "d", Sort::Real, &Outcome::Unknown(why(), Vec::new()));
    store.lift(HangsOn::Server, None).unwrap();
    assert_eq!((waiting(&store, 9), store.next_keep_due().unwrap()), (None, None), "{unwanted}");
    // What a person knows, or was found there, is not put there.
    store.apply(unsure, &Happening::FoundInSent(why()), at(3)).unwrap();
    assert_eq!(store.log(unsure).unwrap().last().unwrap().what, why());
    let twice = store.apply(unsure, &Happening::FoundInSent(why()), at(3));
    assert!(matches!(twice, Err(StoreError::NotAllowed(_))), "{twice:?}");
    assert_eq!(waiting(&store, 9), None);

    let wanted = ended(&store, "e", Sort::Real, &accepted());
    assert_eq!(waiting(&store, 9), Some(wanted));
    let letter = store.next_to_keep(&home(), at(9)).unwrap().unwrap();
    let detail = store.letter(wanted).unwrap();
    assert_eq!((letter.message_id, letter.mime), (detail.message_id, detail.mime));

    let what = Notice::new("sender-kept").text("folder", "Sent");
    store.kept(wanted, &what, at(10)).unwrap();
    assert_eq!((waiting(&store, 11), store.next_keep_due().unwrap()), (None, None));
    let last = store.log(wanted).unwrap().pop().unwrap();
    assert_eq!((last.at, last.state, last.what), (at(10), DeliveryState::Sent, what));
    assert_eq!(store.letter(wanted).unwrap().record.state, DeliveryState::Sent);
}

#[test]
fn what_cannot_be_kept_is_tried_again_and_then_given_up() {
    let store = Store::open_in_memory().unwrap();
    // The account is known from its first letter.
    ended(&store, "a", Sort::Real, &accepted());
    store.set_keeps(&home(), true).unwrap();
    let first = ended(&store, "b", Sort::Real, &accepted());
    let second = ended(&store, "c", Sort::Real, &accepted());
    let lines = store.log(first).unwrap().len();
    let wait = |tries: u32| (tries < 3).then(|| SignedDuration::from_secs(10 * i64::from(tries)));
    let account = home();
    // One alone, then both.
    store.not_kept((&account, Some(first)), &why(), at(3), wait).unwrap();
    assert_eq!(waiting(&store, 3), Some(second));
    store.not_kept((&account, None), &why(), at(13), wait).unwrap();
    assert_eq!(waiting(&store, 13), None);
    assert_eq!(store.next_keep_due().unwrap(), Some(at(23)));
    assert_eq!(store.log(first).unwrap().len(), lines, "it is not yet given up");
    store.not_kept((&account, None), &why(), at(33), wait).unwrap();
    assert_eq!(waiting(&store, 99), Some(second), "the first was tried three times");
    let log = store.log(first).unwrap();
    assert_eq!(
        (log.len(), &log[lines].what, log[lines].state),
        (lines + 1, &why(), DeliveryState::Sent)
    );

    store.keep_none(&account).unwrap();
    assert_eq!((waiting(&store, 99), store.next_keep_due().unwrap()), (None, None));
    let unwanted = ended(&store, "d", Sort::Real, &accepted());
    assert_eq!(waiting(&store, 99), None, "{unwanted}");
}
