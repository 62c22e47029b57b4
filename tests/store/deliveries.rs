//! From the outbox to its end.

use std::time::Duration;

use clarion::domain::{DeliveryState, HangsOn, Happening, Notice, Outcome};
use clarion::store::{Carrier, Progress, Recovered, Shelf, Store, StoreError};

use crate::support::{Sort, accepted, at, queue, reply, unsent};

#[test]
fn a_letter_goes_its_way_and_every_step_is_in_the_log() {
    let store = Store::open_in_memory().unwrap();
    let id = queue(&store, "qatar", Sort::Real);
    let claim = store.claim_next(at(1)).unwrap().unwrap();
    assert_eq!((claim.id, claim.attempts), (id, 0));
    assert_eq!(claim.carrier, Carrier::Account("Home".into()));
    assert_eq!(claim.envelope.to[0].as_str(), "qatar@office.example");
    assert_eq!(claim.mime, b"Subject: to qatar\r\n\r\nPlease.\r\n");
    assert_eq!(store.claim_next(at(1)).unwrap(), None, "nobody can claim it twice");

    store.begin_body(id, at(2)).unwrap();
    assert_eq!(store.settle(id, &accepted(), at(3)).unwrap(), DeliveryState::Sent);

    let log = store.log(id).unwrap();
    let lines: Vec<_> =
        log.iter().map(|line| (line.at, line.state.name(), line.what.id.as_ref())).collect();
    assert_eq!(
        lines,
        [
            (at(0), "queued", "store-log-queued"),
            (at(1), "sending", "store-log-claimed"),
            (at(2), "handed_over", "store-log-body-begins"),
            (at(3), "sent", "store-log-accepted"),
        ]
    );
    assert_eq!(log[3].reply, Some(reply(250, "2.0.0 Ok")));
    let detail = store.letter(id).unwrap();
    assert_eq!((detail.record.attempts, detail.record.state), (1, DeliveryState::Sent));
    assert_eq!(detail.mime, claim.mime);
    assert_eq!(store.next_due().unwrap(), None);
}

#[test]
fn a_letter_that_is_held_back_has_used_no_attempt_and_nothing_of_the_budget() {
    let store = Store::open_in_memory().unwrap();
    let id = queue(&store, "qatar", Sort::Real);
    let home = Carrier::Account("Home".into());
    let counted = || {
        let letters = store.handed_over(&home, at(-1000), at(1000)).unwrap();
        (letters, store.letter(id).unwrap().record.attempts)
    };
    store.claim_next(at(1)).unwrap().unwrap();
    assert!(store.hold_back(id, at(1)).is_err(), "it was not handed over");
    store.begin_body(id, at(2)).unwrap();
    assert_eq!(counted(), (1, 1));
    store.hold_back(id, at(2)).unwrap();
    assert_eq!(counted(), (0, 0));
    let refused = Outcome::Refused(reply(550, "5.1.1 nobody here"));
    assert_eq!(store.settle(id, &refused, at(2)).unwrap(), DeliveryState::Refused);
    let log = store.log(id).unwrap();
    let lines: Vec<_> = log.iter().map(|line| (line.state.name(), line.what.id.as_ref())).collect();
    assert_eq!(
        lines,
        [
            ("queued", "store-log-queued"),
            ("sending", "store-log-claimed"),
            ("handed_over", "store-log-body-begins"),
            ("sending", "store-log-held-back"),
            ("refused", "store-log-refused"),
        ]
    );
    assert!(store.hold_back(id, at(3)).is_err(), "it is nobody's any more");
}

#[test]
fn a_failure_pauses_its_account_and_says_why() {
    let store = Store::open_in_memory().unwrap();
    let first = queue(&store, "qatar", Sort::Real);
    let second = queue(&store, "oman", Sort::Real);
    let practice = queue(&store, "oman", Sort::Practice);
    let claim = store.claim_next(at(0)).unwrap().unwrap();
    assert_eq!(claim.id, first);
    let (state, next) = store.settle_and_claim_next(first, &unsent(), at(0)).unwrap();
    assert_eq!((state, next), (DeliveryState::Queued, None), "the others would fail as well");

    let waiting = store.letters(Shelf::Waiting, "", 0, 10).unwrap();
    for record in &waiting {
        let waits = record.waits.clone().unwrap();
        assert_eq!(waits.until, at(30), "{}", record.short);
        let Outcome::Unsent(why) = unsent() else { panic!() };
        assert_eq!(waits.why, Some(why), "{}", record.short);
    }
    assert_eq!(waiting.len(), 2);
    assert_eq!(store.claim_next(at(29)).unwrap().unwrap().id, practice, "practice is not paused");
    assert_eq!(store.claim_next(at(29)).unwrap(), None);
    assert_eq!(store.next_due().unwrap(), Some(at(30)));
    assert_eq!(store.claim_next(at(30)).unwrap().unwrap().id, second, "the others get their turn");
    store.settle(second, &unsent(), at(30)).unwrap();
    assert_eq!(store.claim_next(at(149)).unwrap(), None, "the second wait is longer");
    assert_eq!(store.claim_next(at(150)).unwrap().unwrap().id, first);
}

#[test]
fn a_letter_that_is_put_off_lets_the_others_pass() {
    let store = Store::open_in_memory().unwrap();
    let ids: Vec<i64> =
        ["qatar", "oman", "iraq"].map(|to| queue(&store, to, Sort::Real)).into_iter().collect();
    let put_off = Outcome::Deferred(reply(450, "4.1.2 no such domain yet"));
    assert_eq!(store.claim_next(at(0)).unwrap().unwrap().id, ids[0]);
    let (state, next) = store.settle_and_claim_next(ids[0], &put_off, at(0)).unwrap();
    assert_eq!((state, next.unwrap().id), (DeliveryState::Queued, ids[1]));
    store.begin_body(ids[1], at(1)).unwrap();
    let refused = Outcome::Refused(reply(550, "5.1.1 nobody here"));
    let (state, next) = store.settle_and_claim_next(ids[1], &refused, at(1)).unwrap();
    assert_eq!((state, next.unwrap().id), (DeliveryState::Refused, ids[2]));
    store.begin_body(ids[2], at(2)).unwrap();
    let (state, next) = store.settle_and_claim_next(ids[2], &accepted(), at(40)).unwrap();
    assert_eq!((state, next.unwrap().id), (DeliveryState::Sent, ids[0]), "its wait is over");
}

#[test]
fn what_a_dead_program_left_is_put_in_order() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("letters.db");
    let (sending, handed_over, waiting) = {
        let store = Store::open(&path).unwrap();
        let ids = ["qatar", "oman", "iraq"].map(|to| queue(&store, to, Sort::Real));
        store.claim_next(at(1)).unwrap();
        store.begin_body(ids[0], at(1)).unwrap();
        store.claim_next(at(1)).unwrap();
        (ids[1], ids[0], ids[2])
    };
    let store = Store::open(&path).unwrap();
    assert_eq!(store.recover(at(9)).unwrap(), Recovered { requeued: 1, unsure: 1 });
    assert_eq!(store.recover(at(9)).unwrap(), Recovered::default(), "once is enough");
    let state = |id| store.letter(id).unwrap().record.state;
    assert_eq!(state(sending), DeliveryState::Queued);
    assert_eq!(state(handed_over), DeliveryState::Unsure);
    assert_eq!(state(waiting), DeliveryState::Queued);
    let claimed: Vec<i64> =
        std::iter::from_fn(|| store.claim_next(at(10)).unwrap()).map(|claim| claim.id).collect();
    assert_eq!(claimed, [sending, waiting], "the unsure one never goes by itself");
}

#[test]
fn a_claim_belongs_to_its_connection() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("letters.db");
    let (one, other) = (Store::open(&path).unwrap(), Store::open(&path).unwrap());
    let id = queue(&one, "qatar", Sort::Real);
    one.claim_next(at(1)).unwrap().unwrap();
    assert!(matches!(other.begin_body(id, at(1)), Err(StoreError::NotClaimed(_))));
    // Even if another program puts it back and takes it, the first must not send its body.
    other.recover(at(2)).unwrap();
    other.claim_next(at(2)).unwrap().unwrap();
    assert!(matches!(one.begin_body(id, at(3)), Err(StoreError::NotClaimed(_))));
    assert!(matches!(
        one.release(id, &Happening::FoundOnStart, at(3)),
        Err(StoreError::NotClaimed(_))
    ));
    other.begin_body(id, at(3)).unwrap();
    assert!(matches!(one.settle(id, &accepted(), at(4)), Err(StoreError::NotClaimed(_))));
    assert_eq!(other.settle(id, &accepted(), at(4)).unwrap(), DeliveryState::Sent);
}

#[test]
fn an_end_and_the_next_beginning_are_kept_together_or_not_at_all() {
    let store = Store::open_in_memory().unwrap();
    let (first, second) = (queue(&store, "qatar", Sort::Real), queue(&store, "oman", Sort::Real));
    let home = Carrier::Account("Home".into());
    store.claim_next(at(1)).unwrap().unwrap();
    store.begin_body(first, at(1)).unwrap();
    let state = |id| store.letter(id).unwrap().record.state;
    assert_eq!(store.peek_next_of(&home, at(2)).unwrap().map(|next| next.id), Some(second));
    assert_eq!(state(second), DeliveryState::Queued, "a peek takes nothing");
    store.apply(second, &Happening::CalledBack, at(2)).unwrap();
    let both = store.settle_and_begin(first, &accepted(), second, at(3));
    assert!(matches!(both, Err(StoreError::NotClaimed(_))), "{both:?}");
    assert_eq!(state(first), DeliveryState::HandedOver);
    assert_eq!(
        store.settle_and_claim(first, &accepted(), second, at(3)).unwrap(),
        (DeliveryState::Sent, false)
    );
    assert_eq!(state(second), DeliveryState::Cancelled);
}

#[test]
fn a_letter_that_was_held_since_it_was_peeked_at_does_not_follow() {
    let store = Store::open_in_memory().unwrap();
    let (first, second) = (queue(&store, "qatar", Sort::Real), queue(&store, "oman", Sort::Real));
    let home = Carrier::Account("Home".into());
    store.claim_next(at(1)).unwrap().unwrap();
    store.begin_body(first, at(1)).unwrap();
    assert_eq!(store.peek_next_of(&home, at(2)).unwrap().map(|next| next.id), Some(second));
    for appeal in store.waiting_appeals().unwrap() {
        store.hold(&appeal, &Notice::new("appeal-closed"), at(3)).unwrap();
    }
    let both = store.settle_and_begin(first, &accepted(), second, at(4));
    assert!(matches!(both, Err(StoreError::NotClaimed(_))), "{both:?}");
    let settled = store.settle_and_claim(first, &accepted(), second, at(4)).unwrap();
    assert_eq!(settled, (DeliveryState::Sent, false));
    assert_eq!(store.letter(second).unwrap().record.state, DeliveryState::Queued);
}

#[test]
fn what_is_written_ahead_counts_for_nothing_until_it_is_committed() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("letters.db");
    let store = Store::open(&path).unwrap();
    let ids = ["qatar", "oman", "iraq"].map(|target| queue(&store, target, Sort::Real));
    store.claim_next(at(1)).unwrap().unwrap();
    store.begin_body(ids[0], at(1)).unwrap();
    let other = Store::open_waiting(&path, Duration::ZERO).unwrap();
    let states = |store: &Store| ids.map(|id| store.letter(id).unwrap().record.state);
    let before = [DeliveryState::HandedOver, DeliveryState::Queued, DeliveryState::Queued];

    let prepared = store.prepare_settle_and_begin(ids[0], &accepted(), ids[1], at(2)).unwrap();
    assert_eq!(states(&other), before);
    let busy = other.apply(ids[1], &Happening::CalledBack, at(2));
    assert!(matches!(busy, Err(StoreError::Locked { .. })), "{busy:?}");
    drop(prepared);
    assert_eq!(states(&store), before, "dropped, it has never been");

    let prepared = store.prepare_settle_and_begin(ids[0], &accepted(), ids[1], at(3)).unwrap();
    assert_eq!(prepared.commit().unwrap(), DeliveryState::Sent);
    let after = [DeliveryState::Sent, DeliveryState::HandedOver, DeliveryState::Queued];
    assert_eq!(states(&other), after);
    let whats: Vec<_> = other.log(ids[1]).unwrap().into_iter().map(|line| line.state).collect();
    use DeliveryState::{HandedOver, Queued, Sending};
    assert_eq!(whats, [Queued, Sending, HandedOver], "each step has its line");

    other.apply(ids[2], &Happening::CalledBack, at(4)).unwrap();
    let gone = store.prepare_settle_and_begin(ids[1], &accepted(), ids[2], at(4));
    assert!(matches!(gone, Err(StoreError::NotClaimed(_))), "{gone:?}");
    assert_eq!(states(&other), [DeliveryState::Sent, HandedOver, DeliveryState::Cancelled]);
}

#[test]
fn what_the_domain_does_not_allow_writes_nothing() {
    let store = Store::open_in_memory().unwrap();
    let id = queue(&store, "qatar", Sort::Real);
    let (letter, log) = (store.letter(id).unwrap(), store.log(id).unwrap());
    for happening in [Happening::MarkedSent, Happening::SentAgain, Happening::FoundOnStart] {
        let error = store.apply(id, &happening, at(5)).unwrap_err();
        assert!(matches!(error, StoreError::NotAllowed(_)), "{error:?}");
    }
    assert!(matches!(store.begin_body(id, at(5)), Err(StoreError::NotClaimed(_))));
    assert!(matches!(store.settle(id, &accepted(), at(5)), Err(StoreError::NotClaimed(_))));
    assert!(matches!(
        store.apply(77, &Happening::CalledBack, at(5)),
        Err(StoreError::NoLetter(77))
    ));
    assert_eq!((store.letter(id).unwrap(), store.log(id).unwrap()), (letter, log));
}

#[test]
fn a_person_decides_about_what_is_unsure() {
    let store = Store::open_in_memory().unwrap();
    let lost = Outcome::Unknown(Notice::new("mail-reply-lost"), Vec::new());
    for (secs, happening, expected) in [
        (1, Happening::MarkedSent, DeliveryState::Sent),
        (1000, Happening::SentAgain, DeliveryState::Queued),
    ] {
        let id = queue(&store, &format!("target-{secs}"), Sort::Real);
        store.claim_next(at(secs)).unwrap().unwrap();
        store.begin_body(id, at(secs)).unwrap();
        assert_eq!(store.settle(id, &lost, at(secs)).unwrap(), DeliveryState::Unsure);
        assert_eq!(store.counts("").unwrap().needs_you, 1);
        assert_eq!(store.claim_next(at(999_999)).unwrap(), None);
        assert_eq!(store.apply(id, &happening, at(secs)).unwrap(), expected);
        assert_eq!(store.counts("").unwrap().needs_you, 0);
        assert_eq!(store.next_due().unwrap().is_some(), expected == DeliveryState::Queued);
    }
    assert_eq!(store.claim_next(at(1000)).unwrap().unwrap().attempts, 1, "and it goes at once");
}

#[test]
fn progress_counts_from_the_last_empty_outbox() {
    let store = Store::open_in_memory().unwrap();
    let done = |outcome: &Outcome| {
        let id = store.claim_next(at(1)).unwrap().unwrap().id;
        store.begin_body(id, at(1)).unwrap();
        store.settle(id, outcome, at(1)).unwrap();
        id
    };
    let progress = |total, done, needs_you| Progress { total, done, needs_you };
    assert_eq!(store.progress().unwrap(), progress(0, 0, 0));
    queue(&store, "qatar", Sort::Real);
    queue(&store, "oman", Sort::Real);
    assert_eq!(store.progress().unwrap(), progress(2, 0, 0));
    done(&accepted());
    queue(&store, "iraq", Sort::Practice);
    assert_eq!(store.progress().unwrap(), progress(3, 1, 0));
    let refused = done(&Outcome::Refused(reply(550, "no")));
    done(&accepted());
    assert_eq!(store.progress().unwrap(), progress(3, 3, 1));
    queue(&store, "libya", Sort::Real);
    assert_eq!(store.progress().unwrap(), progress(1, 0, 0), "a new beginning");
    // A letter sent again is part of what is going on now.
    store.apply(refused, &Happening::SentAgain, at(2)).unwrap();
    assert_eq!(store.progress().unwrap(), progress(2, 0, 0));
    store.apply(refused, &Happening::CalledBack, at(2)).unwrap();
    assert_eq!(store.progress().unwrap(), progress(1, 0, 0));
}

#[test]
fn a_pause_can_be_ended_by_hand() {
    let store = Store::open_in_memory().unwrap();
    let id = queue(&store, "qatar", Sort::Real);
    store.claim_next(at(0)).unwrap().unwrap();
    store.settle(id, &unsent(), at(0)).unwrap();
    assert_eq!(store.claim_next(at(1)).unwrap(), None);
    store.lift(HangsOn::Server, None).unwrap();
    assert_eq!(store.letter(id).unwrap().record.waits, None);
    assert_eq!(store.claim_next(at(1)).unwrap().unwrap().id, id);
}

#[test]
fn a_letter_that_cannot_be_read_stops_no_other() {
    for damage in [
        "UPDATE letters SET recipients = '[\"nobody' WHERE id = 1",
        "UPDATE letters SET sender = 'nobody' WHERE id = 1",
        "DELETE FROM mimes WHERE letter = 1",
    ] {
        let folder = tempfile::tempdir().unwrap();
        let store = Store::open(&folder.path().join("letters.db")).unwrap();
        let ids = ["qatar", "oman", "iraq"].map(|name| queue(&store, name, Sort::Real));
        // Damage asks no trigger.
        let triggers = "DROP TRIGGER letters_are_frozen; DROP TRIGGER mimes_are_kept;";
        let conn = rusqlite::Connection::open(store.path()).unwrap();
        conn.execute_batch(&format!("{triggers} {damage}")).unwrap();
        assert_eq!(store.claim_next(at(1)).unwrap().unwrap().id, ids[1], "{damage}");
        store.begin_body(ids[1], at(2)).unwrap();
        let (_, next) = store.settle_and_claim_next(ids[1], &accepted(), at(2)).unwrap();
        assert_eq!(next.unwrap().id, ids[2], "{damage}");
        // It stays where a person sees it, and may be tried again once the file is mended.
        let needs_you = store.letters(Shelf::NeedsYou, "", 0, 9).unwrap();
        assert_eq!(needs_you.len(), 1, "{damage}");
        assert_eq!(needs_you[0].state, DeliveryState::Refused, "{damage}");
        assert_eq!(needs_you[0].what.id, "store-log-unreadable", "{damage}");
        assert_eq!((needs_you[0].attempts, needs_you[0].reply.clone()), (0, None), "{damage}");
    }
}

#[test]
fn letters_that_are_held_do_not_keep_the_progress_from_its_end() {
    let store = Store::open_in_memory().unwrap();
    let progress = |total, done, needs_you| Progress { total, done, needs_you };
    let send = || {
        let id = store.claim_next(at(1)).unwrap().unwrap().id;
        store.begin_body(id, at(1)).unwrap();
        store.settle(id, &accepted(), at(1)).unwrap();
    };
    let hold = |why: &Notice| {
        let waiting = store.waiting_appeals().unwrap().remove(0);
        store.hold(&waiting, why, at(1)).unwrap()
    };
    queue(&store, "qatar", Sort::Real);
    send();
    queue(&store, "oman", Sort::Real);
    queue(&store, "iraq", Sort::Real);
    assert_eq!(hold(&Notice::new("desk-held-closed")), 2);
    assert_eq!(store.progress().unwrap(), progress(0, 0, 0), "nothing that can go");
    queue(&store, "libya", Sort::Real);
    assert_eq!(store.progress().unwrap(), progress(1, 0, 0), "a new beginning");
    send();
    assert_eq!(store.progress().unwrap(), progress(1, 1, 0), "all that could go has gone");
    // Those that go on are part of what is going on then.
    let held = store.waiting_appeals().unwrap().remove(0);
    assert_eq!(store.let_go_on(&held, at(2)).unwrap(), 2);
    assert_eq!(store.progress().unwrap(), progress(3, 1, 0));
}
