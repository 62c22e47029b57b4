//! Letters that were sent together are called back together, or not at all.

use clarion::domain::{DeliveryState as S, HangsOn, Happening, Outcome, Reply};
use clarion::store::{CalledBack, Carrier, Enqueued, Store, StoreError};

use crate::support::{Sort, accepted, appeal, at, letter, target};

const UNDO_SECS: i64 = 15;

/// A store with drafts of these targets, whose letters were sent with an undo.
fn sent(names: &[&str]) -> (Store, i64) {
    let store = Store::open_in_memory().unwrap();
    let picks: Vec<_> = names.iter().map(|name| (target(name), 1)).collect();
    store.set_picks(&appeal(), 3, &picks, false, at(0)).unwrap();
    let letters: Vec<_> = names.iter().map(|name| letter(name, Sort::Real, "a")).collect();
    let (queued, undo) = store.enqueue_until(&letters, at(0), at(UNDO_SECS)).unwrap();
    assert!(queued.iter().all(|it| matches!(it, Enqueued::Queued(_))));
    let undo = undo.unwrap();
    assert_eq!((undo.letters, undo.until), (names.len(), at(UNDO_SECS)));
    assert_eq!(store.undo().unwrap(), Some(undo));
    (store, undo.batch)
}

fn states(store: &Store) -> Vec<S> {
    (1..).map_while(|id| store.letter(id).ok()).map(|it| it.record.state).collect()
}

#[test]
fn all_come_back_at_once_with_their_drafts() {
    let (store, batch) = sent(&["qatar", "oman", "iraq"]);
    assert!(store.drafts(&appeal()).unwrap().is_empty());
    let back = store.call_back_batch(batch, at(3)).unwrap();
    assert_eq!(back, CalledBack { letters: 3, gone: 0 });
    assert_eq!(states(&store), [S::Cancelled; 3]);
    assert_eq!(store.drafts(&appeal()).unwrap().len(), 3);
    assert_eq!(store.undo().unwrap(), None);
    assert!(matches!(store.call_back_batch(batch, at(4)), Err(StoreError::NotAllowed(_))));
    // They never left, so that they can be written again.
    let again = store.enqueue(&[letter("qatar", Sort::Real, "b")], at(9)).unwrap();
    assert!(matches!(again[..], [Enqueued::Queued(_)]));
}

#[test]
fn nothing_but_the_end_of_its_time_lets_an_undo_go() {
    let (store, batch) = sent(&["qatar", "oman"]);
    for _ in 0..2 {
        // A person presses Send elsewhere, the clock is far ahead, another program looks.
        store.lift(HangsOn::Server, None).unwrap();
        store.lift(HangsOn::Account, Some(&Carrier::Account("Home".into()))).unwrap();
        assert_eq!(store.claim_next(at(1_000_000)).unwrap(), None);
        assert_eq!(store.next_due().unwrap(), None);
        store.recover(at(1)).unwrap();
    }
    assert_eq!(store.open_undos().unwrap(), [(batch, at(UNDO_SECS))]);
    // The program is closed and started again: the time begins anew. Then the clock is set.
    store.renew_undos(at(5000)).unwrap();
    assert_eq!(store.open_undos().unwrap(), [(batch, at(5000))]);
    store.show_undo_until(batch, at(9000)).unwrap();
    store.show_undo_until(batch + 1, at(1)).unwrap();
    assert_eq!(store.undo().unwrap().unwrap().until, at(9000));
    assert_eq!(store.claim_next(at(1_000_000)).unwrap(), None);
    assert_eq!(store.end_undo(batch).unwrap(), 2);
    assert_eq!((store.undo().unwrap(), store.open_undos().unwrap()), (None, Vec::new()));
    let first = store.claim_next(at(5000)).unwrap().unwrap();
    assert_eq!(first.id, 1);
    // Too late for the first; the other comes back.
    store.begin_body(first.id, at(5001)).unwrap();
    let back = store.call_back_batch(batch, at(5001)).unwrap();
    assert_eq!(back, CalledBack { letters: 1, gone: 1 });
    store.settle(first.id, &accepted(), at(5002)).unwrap();
    assert_eq!(states(&store), [S::Sent, S::Cancelled]);
}

#[test]
fn a_person_who_does_not_want_to_wait_ends_it() {
    let (store, batch) = sent(&["qatar", "oman"]);
    assert_eq!(store.end_undo(batch + 1).unwrap(), 0, "another one is not meant");
    assert_eq!(store.open_undos().unwrap(), [(batch, at(UNDO_SECS))]);
    assert_eq!(store.end_undo(batch).unwrap(), 2);
    assert_eq!(store.claim_next(at(3)).unwrap().map(|it| it.id), Some(1));
    // Late presses bring nothing back.
    assert_eq!(store.end_undo(batch).unwrap(), 0);
    assert_eq!(store.open_undos().unwrap(), []);
}

#[test]
fn a_refused_letter_is_set_aside_and_gives_its_draft_back() {
    let (store, batch) = sent(&["qatar"]);
    store.end_undo(batch).unwrap();
    let id = store.claim_next(at(20)).unwrap().unwrap().id;
    let reply = Reply { code: 550, words: "5.1.1 no such user".into() };
    store.settle(id, &Outcome::Refused(reply), at(21)).unwrap();
    assert_eq!(store.counts("").unwrap().needs_you, 1);
    assert_eq!(store.apply(id, &Happening::CalledBack, at(22)).unwrap(), S::Cancelled);
    assert_eq!(store.counts("").unwrap().needs_you, 0);
    assert_eq!(store.drafts(&appeal()).unwrap().len(), 1, "its body was never begun");
    assert_eq!(store.apply(id, &Happening::SentAgain, at(23)).unwrap(), S::Queued);
}

#[test]
fn an_undo_leaves_letters_of_others_and_practice_alone() {
    let store = Store::open_in_memory().unwrap();
    store.enqueue(&[letter("libya", Sort::Real, "a")], at(0)).unwrap();
    let letters = [letter("libya", Sort::Real, "b"), letter("oman", Sort::Real, "a")];
    let (queued, undo) = store.enqueue_until(&letters, at(0), at(15)).unwrap();
    assert!(matches!(queued[0], Enqueued::AlreadyWritten { .. }));
    let practice = [letter("iraq", Sort::Practice, "a")];
    assert_eq!(store.enqueue_until(&practice, at(0), at(15)).unwrap().1, None);
    assert_eq!(store.claim_next(at(0)).unwrap().unwrap().id, 1);
    assert_eq!(store.claim_next(at(0)).unwrap().unwrap().id, 3, "practice goes at once");
    store.call_back_batch(undo.unwrap().batch, at(1)).unwrap();
    assert_eq!(states(&store), [S::Sending, S::Cancelled, S::Sending]);
}

#[test]
fn one_of_them_can_be_called_back_alone() {
    let (store, batch) = sent(&["qatar", "oman"]);
    store.apply(1, &clarion::domain::Happening::CalledBack, at(2)).unwrap();
    assert_eq!(store.undo().unwrap().unwrap().letters, 1);
    assert_eq!(store.call_back_batch(batch, at(3)).unwrap(), CalledBack { letters: 1, gone: 0 });
    assert_eq!(states(&store), [S::Cancelled; 2]);
}
