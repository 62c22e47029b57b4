//! Whatever is done in whatever order, a letter is never written twice and never unsent.

use std::collections::BTreeMap;

use clarion::domain::{DeliveryState, Happening, Notice, Outcome};
use clarion::store::{Counts, Edit, Shelf, Store};
use proptest::prelude::*;

use crate::support::{Sort, accepted, appeal, at, letter, reply, supporter, unsent};

const NAMES: [&str; 3] = ["qatar", "oman", "iraq"];

/// Something that a person, the sender, or a restart does.
#[derive(Debug, Clone)]
enum Act {
    Enqueue(usize, bool),
    Claim,
    Begin(usize),
    HoldBack(usize),
    Settle(usize, Outcome),
    SettleAndClaim(usize, Outcome),
    Apply(usize, Happening),
    WriteAnew(usize),
    Recover,
    Wait,
}

fn acts() -> impl Strategy<Value = Vec<Act>> {
    let outcome = prop_oneof![
        Just(accepted()),
        Just(unsent()),
        Just(Outcome::Refused(reply(550, "no"))),
        Just(Outcome::Deferred(reply(451, "later"))),
        Just(Outcome::Unknown(Notice::new("mail-reply-lost"), Vec::new())),
    ];
    let decided = prop_oneof![
        Just(Happening::CalledBack),
        Just(Happening::MarkedSent),
        Just(Happening::SentAgain),
        Just(Happening::WrittenAnew)
    ];
    let which = 0..6_usize;
    let act = prop_oneof![
        3 => (0..NAMES.len(), any::<bool>()).prop_map(|(name, practice)| Act::Enqueue(name, practice)),
        4 => Just(Act::Claim),
        4 => which.clone().prop_map(Act::Begin),
        1 => which.clone().prop_map(Act::HoldBack),
        4 => (which.clone(), outcome.clone()).prop_map(|(id, outcome)| Act::Settle(id, outcome)),
        2 => (which.clone(), outcome).prop_map(|(id, outcome)| Act::SettleAndClaim(id, outcome)),
        3 => (which.clone(), decided).prop_map(|(id, happening)| Act::Apply(id, happening)),
        2 => which.prop_map(Act::WriteAnew),
        1 => Just(Act::Recover),
        2 => Just(Act::Wait),
    ];
    prop::collection::vec(act, 1..60)
}

/// Does it, where it is possible; what is not possible is refused and changes nothing.
fn act(store: &Store, act: &Act, tag: usize, now: &mut i64) {
    let id = |number: &usize| *number as i64 + 1;
    match act {
        Act::Enqueue(name, practice) => {
            let sort = if *practice { Sort::Practice } else { Sort::Real };
            let letter = letter(NAMES[*name], sort, &tag.to_string());
            store.enqueue(&[letter], at(*now)).unwrap();
        }
        Act::Claim => drop(store.claim_next(at(*now)).unwrap()),
        Act::Begin(number) => drop(store.begin_body(id(number), at(*now))),
        Act::HoldBack(number) => drop(store.hold_back(id(number), at(*now))),
        Act::Settle(number, outcome) => drop(store.settle(id(number), outcome, at(*now))),
        Act::SettleAndClaim(number, outcome) => {
            drop(store.settle_and_claim_next(id(number), outcome, at(*now)));
        }
        Act::Apply(number, happening) => drop(store.apply(id(number), happening, at(*now))),
        Act::WriteAnew(number) => {
            let words = Edit::Words("Words");
            drop(store.write_anew(id(number), words, words, at(*now)));
        }
        Act::Recover => drop(store.recover(at(*now)).unwrap()),
        Act::Wait => *now += 700,
    }
}

/// State and length of the log of every letter.
fn all(store: &Store) -> BTreeMap<i64, (DeliveryState, usize)> {
    let mut records = store.letters(Shelf::All, "", 0, 1000).unwrap();
    records.extend(store.letters(Shelf::Practice, "", 0, 1000).unwrap());
    let log = |id| store.log(id).unwrap().len();
    records.iter().map(|record| (record.id, (record.state, log(record.id)))).collect()
}

fn check(store: &Store, before: &BTreeMap<i64, (DeliveryState, usize)>) {
    let after = all(store);
    for (id, (state, lines)) in before {
        let (new_state, new_lines) = after[id];
        assert!(*state != DeliveryState::Sent || new_state == DeliveryState::Sent, "{id} unsent");
        assert!(new_lines >= *lines, "{id}: the log is shorter");
        assert!(*state == new_state || new_lines > *lines, "{id} changed without a line");
        assert_eq!(store.log(*id).unwrap().last().unwrap().state, new_state);
    }
    let written = store.written(&supporter(), &appeal()).unwrap();
    let mut keys: Vec<_> = written.iter().map(|one| (&one.target, one.practice)).collect();
    keys.sort();
    keys.dedup();
    assert_eq!(keys.len(), written.len(), "two letters for one key");
    for id in after.keys() {
        let was_unsure = store.log(*id).unwrap().iter().any(|it| it.state == DeliveryState::Unsure);
        let has_place = written.iter().any(|one| one.id == *id);
        assert!(has_place || !was_unsure, "{id} may have arrived, and another can be written");
    }
    check_counts(store);
}

/// The counts that the triggers keep are what counting gives.
fn check_counts(store: &Store) {
    let records = store.letters(Shelf::All, "", 0, 1000).unwrap();
    let of = |states: &[DeliveryState]| {
        records.iter().filter(|record| states.contains(&record.state)).count()
    };
    use DeliveryState as S;
    let counted = Counts {
        needs_you: of(&[S::Refused, S::Unsure]),
        waiting: of(&[S::Queued, S::Sending, S::HandedOver]),
        sent: of(&[S::Sent]),
        cancelled: of(&[S::Cancelled]),
        drafts: store.drafts(&appeal()).unwrap().len(),
        practice: store.letters(Shelf::Practice, "", 0, 1000).unwrap().len(),
    };
    assert_eq!(store.counts("").unwrap(), counted);
    assert_eq!(store.counts("homs").unwrap(), counted);
    let progress = store.progress().unwrap();
    let waiting = all(store)
        .values()
        .filter(|(state, _)| matches!(state, S::Queued | S::Sending | S::HandedOver))
        .count();
    assert_eq!(progress.total - progress.done, waiting, "all that waits is in the newest batch");
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 60, failure_persistence: None, ..Default::default() })]

    #[test]
    fn any_order_of_things_keeps_the_promises(acts in acts()) {
        let store = Store::open_in_memory().unwrap();
        let mut now = 0;
        for (tag, one) in acts.iter().enumerate() {
            let before = all(&store);
            act(&store, one, tag, &mut now);
            check(&store, &before);
        }
    }
}
