//! From the outbox to its end.

use clarion::domain::{DeliveryState, Outcome};
use clarion::store::{Carrier, Shelf, Store};

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
