//! How often a letter is tried, what an account has handed over, and what is held.

use clarion::domain::{
    Chance, Courtesy, DeliveryState as S, HangsOn, Happening, MAX_TRIES, Moment, Notice, Outcome,
    Today, Wait,
};
use clarion::store::{Carrier, NoSession, Shelf, Store, WaitingAppeal};
use jiff::SignedDuration;

use crate::support::{Sort, accepted, appeal, at, queue, reply};

fn home() -> Carrier {
    Carrier::Account("Home".into())
}

fn claim(store: &Store, secs: i64) -> Option<i64> {
    store.claim_next(at(secs)).unwrap().map(|claim| claim.id)
}

fn send(store: &Store, secs: i64) {
    let id = claim(store, secs).unwrap();
    store.begin_body(id, at(secs)).unwrap();
    store.settle(id, &accepted(), at(secs)).unwrap();
}

#[test]
fn a_letter_put_off_too_often_asks_and_can_be_sent_again() {
    let store = Store::open_in_memory().unwrap();
    let id = queue(&store, "qatar", Sort::Real);
    let put_off = Outcome::Deferred(reply(450, "4.2.0 busy"));
    let mut now = 0;
    let mut tries = 0;
    while let Some(due) = store.next_due().unwrap() {
        now = now.max(due.as_second() - crate::support::EPOCH_SECS);
        tries += 1;
        assert_eq!(claim(&store, now), Some(id));
        // Even where the body had begun each time: 4xx is proof that it was not taken.
        store.begin_body(id, at(now)).unwrap();
        store.settle(id, &put_off, at(now)).unwrap();
    }
    let record = store.letter(id).unwrap().record;
    assert_eq!((tries, record.state), (MAX_TRIES, S::Refused));
    assert!(now > 3 * 86_400 && now < 4 * 86_400, "{now} s");
    assert_eq!(record.what.id, "store-log-put-off-too-often");
    assert_eq!(record.what.args[0].1, (MAX_TRIES as usize).into());
    assert_eq!(record.reply, Some(reply(450, "4.2.0 busy")));
    store.apply(id, &Happening::SentAgain, at(now)).unwrap();
    assert_eq!(claim(&store, now), Some(id));
    store.settle(id, &put_off, at(now)).unwrap();
    assert_eq!(store.letter(id).unwrap().record.state, S::Queued, "it counts anew");
}

#[test]
fn waits_are_spread_by_chance() {
    for (bits, secs) in [(0, 22), (u32::MAX, 37)] {
        let store = Store::open_in_memory().unwrap();
        let id = queue(&store, "qatar", Sort::Real);
        claim(&store, 0).unwrap();
        let moment = Moment { now: at(0), chance: Chance::from_bits(bits) };
        store.settle(id, &Outcome::Deferred(reply(450, "later")), moment).unwrap();
        let due = store.next_due().unwrap().unwrap();
        assert_eq!(due.duration_since(at(0)).as_secs(), secs);
    }
}

#[test]
fn trouble_of_a_whole_domain_lets_its_other_letters_wait() {
    for (words, second) in [("4.4.1 no answer from host", None), ("4.2.2 mailbox full", Some(2))] {
        let store = Store::open_in_memory().unwrap();
        queue(&store, "qatar", Sort::Real);
        queue(&store, "oman", Sort::Real);
        claim(&store, 0).unwrap();
        store.settle(1, &Outcome::Deferred(reply(451, words)), at(0)).unwrap();
        assert_eq!(claim(&store, 29), second, "{words}");
        assert_eq!(claim(&store, 30), Some(1), "{words}");
    }
}

#[test]
fn a_provider_that_has_had_enough_stops_the_account_for_a_day() {
    let store = Store::open_in_memory().unwrap();
    queue(&store, "qatar", Sort::Real);
    queue(&store, "oman", Sort::Real);
    claim(&store, 0).unwrap();
    let enough = Outcome::Refused(reply(550, "5.4.5 Daily user sending limit exceeded"));
    assert_eq!(store.settle_and_claim_next(1, &enough, at(0)).unwrap(), (S::Refused, None));
    assert_eq!(claim(&store, 86_399), None);
    assert_eq!(claim(&store, 86_400), Some(2));
}

#[test]
fn what_was_handed_over_is_counted_by_the_day() {
    let store = Store::open_in_memory().unwrap();
    for name in ["qatar", "oman", "iraq"] {
        queue(&store, name, Sort::Real);
    }
    queue(&store, "libya", Sort::Practice);
    send(&store, 0);
    send(&store, 0);
    // Refused before its body: not handed over.
    let refused = claim(&store, 3600).unwrap();
    store.settle(refused, &Outcome::Refused(reply(550, "no")), at(3600)).unwrap();
    send(&store, 3600);
    for (from, to, letters) in
        [(-86_400, 86_400, 2), (-86_400, -900, 0), (0, 900, 2), (900, 86_400, 0)]
    {
        assert_eq!(store.handed_over(&home(), at(from), at(to)).unwrap(), letters, "{from} {to}");
    }
    assert_eq!(store.handed_over(&Carrier::Practice, at(-9), at(86_400)).unwrap(), 0);
}

#[test]
fn courtesy_lets_an_account_wait_and_says_why() {
    let store = Store::open_in_memory().unwrap();
    queue(&store, "qatar", Sort::Real);
    let pause = Courtesy { pause_secs: 20, hours: None }.pause(at(0), Chance::EVEN).unwrap();
    store.wait(&home(), &pause).unwrap();
    assert_eq!((claim(&store, 19), store.next_due().unwrap()), (None, Some(at(20))));
    assert_eq!(store.pause_ends(None, at(5)).unwrap(), Some(at(20)));
    let shown = store.letters(Shelf::Waiting, "", 0, 9).unwrap().remove(0).waits.unwrap();
    assert_eq!((shown.until, shown.why), (at(20), Some(pause.why)));
    store.lift(HangsOn::Server, None).unwrap();
    assert_eq!(claim(&store, 19), None, "pressing Send again is no way around a pause");
    let spent = Today { letters: 80, budget: Some(80) };
    let wait: Wait = Courtesy::NONE.wait(at(0), &jiff::tz::TimeZone::UTC, spent).unwrap();
    store.wait(&home(), &wait).unwrap();
    assert_eq!(store.pause_ends(None, at(5)).unwrap(), None);
    assert_eq!(store.accounts().unwrap()[0].waits.clone().unwrap().why, Some(wait.why));
    store.lift(HangsOn::Server, None).unwrap();
    assert_eq!(store.next_carrier(None, at(0)).unwrap().unwrap().carrier, home());
}

#[test]
fn letters_are_held_and_go_on() {
    let store = Store::open_in_memory().unwrap();
    let first = queue(&store, "qatar", Sort::Real);
    let second = queue(&store, "oman", Sort::Real);
    let practice = queue(&store, "oman", Sort::Practice);
    let waiting = WaitingAppeal { appeal: appeal(), version: 3, held: None };
    assert_eq!(store.waiting_appeals().unwrap(), std::slice::from_ref(&waiting));
    let why = Notice::new("desk-held-closed");
    assert_eq!(store.hold(&waiting, &why, at(1)).unwrap(), 2);
    assert_eq!(store.hold(&waiting, &why, at(1)).unwrap(), 0, "once is enough");
    store.lift(HangsOn::Server, None).unwrap();
    assert_eq!(claim(&store, 9), Some(practice), "practice is never held");
    store.settle(practice, &Outcome::Unsent(why.clone()), at(9)).unwrap();
    store.pause(&Carrier::Practice, at(99), &why).unwrap();
    assert_eq!((claim(&store, 9), store.next_due().unwrap()), (None, Some(at(99))));
    let record = store.letter(first).unwrap().record;
    assert_eq!((record.state, record.held, record.waits), (S::Queued, Some(why.clone()), None));
    assert_eq!(store.accounts().unwrap()[0].held, 2);
    assert_eq!(store.log(first).unwrap().last().unwrap().what, why);

    // The organisers say more than that its day is over.
    let closed = WaitingAppeal { held: Some(why.clone()), ..waiting };
    assert_eq!(store.waiting_appeals().unwrap(), std::slice::from_ref(&closed));
    let stopped = Notice::new("desk-held-stopped").text("why", "Won.");
    assert_eq!(store.hold(&closed, &stopped, at(10)).unwrap(), 2);
    assert_eq!(store.letter(first).unwrap().record.held.as_ref(), Some(&stopped));

    store.apply(second, &Happening::CalledBack, at(10)).unwrap();
    let held = WaitingAppeal { held: Some(stopped), ..closed };
    assert_eq!(store.waiting_appeals().unwrap(), std::slice::from_ref(&held));
    assert_eq!(store.let_go_on(&held, at(11)).unwrap(), 1);
    let record = store.letter(first).unwrap().record;
    assert_eq!((record.held, record.what.id.as_ref()), (None, "store-log-let-go-on"));
    assert_eq!(claim(&store, 11), Some(first));
    assert_eq!(store.letter(second).unwrap().record.state, S::Cancelled);
}

#[test]
fn without_a_session_no_letter_is_to_blame() {
    let store = Store::open_in_memory().unwrap();
    queue(&store, "qatar", Sort::Real);
    let no_session = NoSession {
        why: Notice::new("sender-offline"),
        log: Notice::new("mail-no-route"),
        offline: true,
        needs_person: false,
        hangs_on: HangsOn::Here,
    };
    let mut now = 0;
    for (claimed, wait) in [(true, 30), (false, 60), (false, 120), (false, 300)] {
        let failing = store.next_carrier(None, at(now)).unwrap().unwrap().failing;
        assert_eq!(failing, !claimed);
        let id = if claimed { claim(&store, now) } else { None };
        store.no_session(&home(), id, &no_session, at(now)).unwrap();
        assert_eq!(store.next_due().unwrap(), Some(at(now + wait)));
        let account = store.accounts().unwrap().remove(0);
        assert!(account.offline);
        assert_eq!(account.waits.unwrap().why, Some(Notice::new("sender-offline")));
        now += wait;
    }
    assert_eq!(
        store.log(1).unwrap().len(),
        3,
        "queued, claimed, and one line for the whole outage"
    );
    store.lift(HangsOn::Here, None).unwrap();
    assert!(!store.accounts().unwrap()[0].offline);
    assert_eq!(claim(&store, 0), Some(1), "and it goes at once when the line is back");
}

#[test]
fn a_clock_that_is_set_back_makes_nothing_wait_longer() {
    let store = Store::open_in_memory().unwrap();
    let day = 86_400;
    let id = queue(&store, "qatar", Sort::Real);
    assert_eq!(claim(&store, day), Some(id));
    store.settle(id, &Outcome::Deferred(reply(421, "later")), at(day)).unwrap();
    assert_eq!(store.next_due().unwrap(), Some(at(day + 30)));
    store.set_back(SignedDuration::from_secs(day)).unwrap();
    assert_eq!(store.next_due().unwrap(), Some(at(30)));
    // A pause that an earlier run began by a clock far ahead.
    store.lift(HangsOn::Server, None).unwrap();
    let pause = Courtesy::default().pause(at(day), Chance::EVEN).unwrap();
    store.wait(&home(), &pause).unwrap();
    store.end_impossible_waits(at(0)).unwrap();
    assert_eq!(claim(&store, 0), Some(id));
}

/// The clock was years ahead while the program ran, and was put right while it did not.
#[test]
fn what_was_begun_by_a_clock_far_ahead_does_not_wait_for_that_day() {
    let store = Store::open_in_memory().unwrap();
    let year = 365 * 86_400;
    let (qatar, oman) = (queue(&store, "qatar", Sort::Real), queue(&store, "oman", Sort::Real));
    assert_eq!(claim(&store, year), Some(qatar));
    store.settle(qatar, &Outcome::Deferred(reply(450, "4.2.0 later")), at(year)).unwrap();
    assert_eq!(claim(&store, year), Some(oman));
    let enough = Outcome::Refused(reply(550, "5.4.5 Daily user sending limit exceeded"));
    store.settle(oman, &enough, at(year)).unwrap();
    assert_eq!(claim(&store, 0), None);
    store.end_impossible_waits(at(0)).unwrap();
    assert_eq!(claim(&store, 0), Some(qatar));
    store.settle(qatar, &Outcome::Deferred(reply(450, "4.2.0 later")), at(0)).unwrap();
    store.end_impossible_waits(at(0)).unwrap();
    assert_eq!(claim(&store, 0), None, "what a clock can have meant stays");
    assert_eq!(store.next_due().unwrap(), Some(at(30)));
}
