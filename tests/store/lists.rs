//! Lists, counts and pages.

use clarion::domain::{DeliveryState, Happening, Outcome};
use clarion::store::{Counts, Shelf, Store};

use crate::support::{Sort, accepted, at, letter, queue, reply};

/// One letter in each state that a list can show, queued in this order.
fn mixed() -> Store {
    let store = Store::open_in_memory().unwrap();
    let end = |name: &str, sort: Sort, outcome: &Outcome, secs: i64| {
        let id = queue(&store, name, sort);
        store.claim_next(at(secs)).unwrap().unwrap();
        store.begin_body(id, at(secs)).unwrap();
        store.settle(id, outcome, at(secs)).unwrap();
    };
    end("old", Sort::Real, &accepted(), 10);
    end("new", Sort::Real, &accepted(), 20);
    end("bad", Sort::Real, &Outcome::Refused(reply(550, "5.1.1 nobody")), 15);
    end("played", Sort::Practice, &accepted(), 12);
    let called_back = queue(&store, "back", Sort::Real);
    store.apply(called_back, &Happening::CalledBack, at(30)).unwrap();
    queue(&store, "waits", Sort::Real);
    queue(&store, "waits-too", Sort::Real);
    store
}

#[test]
fn lists_show_what_needs_you_first_and_the_newest_first() {
    let store = mixed();
    for (shelf, search, offset, limit, expected) in [
        (Shelf::All, "", 0, 9, "bad waits-too waits new old back"),
        (Shelf::All, "", 1, 3, "waits-too waits new"),
        (Shelf::NeedsYou, "", 0, 9, "bad"),
        (Shelf::Waiting, "", 0, 9, "waits-too waits"),
        (Shelf::Sent, "", 0, 9, "new old"),
        (Shelf::Practice, "", 0, 9, "played"),
        (Shelf::All, " short WAITS ", 0, 9, "waits-too waits"),
        (Shelf::All, "a word to old", 0, 9, "old"),
        (Shelf::Sent, "under fire", 0, 9, "new old"),
        (Shelf::All, "%", 0, 9, ""),
        (Shelf::All, "s_ort", 0, 9, ""),
        (Shelf::All, "\\", 0, 9, ""),
    ] {
        let records = store.letters(shelf, search, offset, limit).unwrap();
        let found: Vec<&str> = records.iter().map(|record| record.target.as_str()).collect();
        assert_eq!(found.join(" "), expected, "{shelf:?} {search:?}");
    }
}

#[test]
fn counts_agree_with_lists() {
    let store = mixed();
    let all = Counts { needs_you: 1, waiting: 2, sent: 2, cancelled: 1, drafts: 0, practice: 1 };
    assert_eq!(store.counts("").unwrap(), all);
    assert_eq!(store.counts("Homs").unwrap(), all);
    let waits = Counts { waiting: 2, ..Counts::default() };
    assert_eq!(store.counts("waits").unwrap(), waits);
    assert_eq!(store.counts("%").unwrap(), Counts::default());
}

#[test]
fn a_record_says_what_happened_last() {
    let store = mixed();
    let bad = store.letters(Shelf::NeedsYou, "", 0, 1).unwrap().remove(0);
    assert_eq!((bad.state, bad.at, bad.attempts), (DeliveryState::Refused, at(15), 1));
    assert_eq!(bad.what.id, "store-log-refused");
    assert_eq!(bad.reply, Some(reply(550, "5.1.1 nobody")));
    assert_eq!(bad.waits, None);
}

#[test]
fn pages_of_many_letters_hold_each_once() {
    let store = Store::open_in_memory().unwrap();
    let letters: Vec<_> =
        (0..300).map(|n| letter(&format!("target-{n}"), Sort::Real, "a")).collect();
    store.enqueue(&letters, at(0)).unwrap();
    let mut seen: Vec<i64> = (0..300)
        .step_by(37)
        .flat_map(|offset| store.letters(Shelf::All, "", offset, 37).unwrap())
        .map(|record| record.id)
        .collect();
    assert!(seen.is_sorted_by(|one, next| one > next), "the newest first");
    seen.dedup();
    assert_eq!(seen.len(), 300);
}
