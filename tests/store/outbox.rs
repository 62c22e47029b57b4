//! One letter to each target, whatever happens at the same time.

use std::collections::BTreeMap;
use std::sync::Barrier;

use clarion::domain::{DeliveryState, Happening};
use clarion::store::{Carrier, Enqueued, Store, StoreError, WrittenCounts};

use crate::support::{Sort, accepted, appeal, at, letter, queue, supporter, target};

#[test]
fn a_second_letter_is_impossible() {
    let store = Store::open_in_memory().unwrap();
    let first = queue(&store, "qatar", Sort::Real);
    let both = [letter("qatar", Sort::Real, "b"), letter("oman", Sort::Real, "b")];
    let enqueued = store.enqueue(&both, at(7)).unwrap();
    let already = Enqueued::AlreadyWritten { id: first, at: at(0), state: DeliveryState::Queued };
    assert_eq!(enqueued[0], already);
    assert!(matches!(enqueued[1], Enqueued::Queued(_)), "the other one goes");
    queue(&store, "qatar", Sort::Practice);
    assert_eq!(store.log(first).unwrap().len(), 1);
}

#[test]
fn two_programs_that_queue_at_once_make_one_letter() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("letters.db");
    Store::open(&path).unwrap();
    let names: Vec<String> = (0..40).map(|n| format!("target-{n}")).collect();
    let start = Barrier::new(2);
    let run = |tag: &str| {
        let store = Store::open(&path).unwrap();
        start.wait();
        let queued = names.iter().filter(|name| {
            let enqueued = store.enqueue(&[letter(name, Sort::Real, tag)], at(0)).unwrap();
            matches!(enqueued[0], Enqueued::Queued(_))
        });
        queued.count()
    };
    let (one, other) = std::thread::scope(|scope| {
        let one = scope.spawn(|| run("one"));
        let other = scope.spawn(|| run("other"));
        (one.join().unwrap(), other.join().unwrap())
    });
    assert_eq!(one + other, names.len());
    let store = Store::open(&path).unwrap();
    assert_eq!(store.written(&supporter(), &appeal()).unwrap().len(), names.len());
}

#[test]
fn a_letter_called_back_in_time_makes_room_for_another() {
    let store = Store::open_in_memory().unwrap();
    let first = queue(&store, "qatar", Sort::Real);
    store.apply(first, &Happening::CalledBack, at(1)).unwrap();
    assert_eq!(store.written(&supporter(), &appeal()).unwrap(), []);
    let enqueued = store.enqueue(&[letter("qatar", Sort::Real, "b")], at(2)).unwrap();
    assert!(matches!(enqueued[0], Enqueued::Queued(_)));
    let error = store.apply(first, &Happening::SentAgain, at(3)).unwrap_err();
    assert!(matches!(error, StoreError::Replaced(_)), "{error:?}");
    assert_eq!(store.letter(first).unwrap().record.state, DeliveryState::Cancelled);
    assert_eq!(store.log(first).unwrap().len(), 2, "what failed is not in the log");
}

#[test]
fn a_letter_that_may_have_left_keeps_its_place_when_called_back() {
    let store = Store::open_in_memory().unwrap();
    let id = queue(&store, "qatar", Sort::Real);
    store.claim_next(at(1)).unwrap().unwrap();
    store.begin_body(id, at(1)).unwrap();
    store.recover(at(2)).unwrap();
    store.apply(id, &Happening::SentAgain, at(3)).unwrap();
    store.apply(id, &Happening::CalledBack, at(4)).unwrap();
    let enqueued = store.enqueue(&[letter("qatar", Sort::Real, "b")], at(5)).unwrap();
    let expected = Enqueued::AlreadyWritten { id, at: at(0), state: DeliveryState::Cancelled };
    assert_eq!(enqueued, [expected]);
}

#[test]
fn practice_and_real_letters_never_take_the_other_way() {
    let store = Store::open_in_memory().unwrap();
    for (sort, carrier) in
        [(Sort::Practice, Carrier::Account("Home".into())), (Sort::Real, Carrier::Practice)]
    {
        let (composed, mut meta) = letter("qatar", sort, "a");
        meta.carrier = carrier;
        let good = letter("oman", Sort::Real, "a");
        let error = store.enqueue(&[good, (composed, meta)], at(0)).unwrap_err();
        assert!(matches!(error, StoreError::WrongCarrier), "{error:?}");
    }
    assert_eq!(store.next_due().unwrap(), None, "none of a batch that failed was queued");
}

#[test]
fn a_letter_of_someone_else_leaves_the_draft_open() {
    let store = Store::open_in_memory().unwrap();
    store.set_picks(&appeal(), 3, &[(target("oman"), 1)], false, at(0)).unwrap();
    let (composed, mut meta) = letter("oman", Sort::Real, "a");
    meta.closes_draft = false;
    store.enqueue(&[(composed, meta)], at(0)).unwrap();
    assert_eq!(store.drafts(&appeal()).unwrap().len(), 1);
}

#[test]
fn written_says_what_became_of_each_and_counts_the_targets() {
    let store = Store::open_in_memory().unwrap();
    let sent = queue(&store, "qatar", Sort::Real);
    store.claim_next(at(1)).unwrap().unwrap();
    store.begin_body(sent, at(1)).unwrap();
    store.settle(sent, &accepted(), at(1)).unwrap();
    queue(&store, "oman", Sort::Practice);
    queue(&store, "iraq", Sort::Real);
    let called_back = queue(&store, "peru", Sort::Real);
    store.apply(called_back, &Happening::CalledBack, at(2)).unwrap();
    let written = store.written(&supporter(), &appeal()).unwrap();
    let rows: Vec<_> = written
        .iter()
        .map(|record| (record.target.as_str(), record.state.name(), record.practice))
        .collect();
    assert_eq!(
        rows,
        [("qatar", "sent", false), ("oman", "queued", true), ("iraq", "queued", false)]
    );
    let expected = BTreeMap::from([(appeal(), WrittenCounts { real: 2, practice: 1 })]);
    assert_eq!(store.written_counts(&supporter()).unwrap(), expected);
}
