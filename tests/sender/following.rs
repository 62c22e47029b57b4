//! Letters that follow each other at once in a session: a fault that one of them meets is not another's.

use clarion::domain::{DeliveryState as S, HangsOn};
use clarion::store::Carrier;

use crate::ca::Ca;
use crate::fault_server::{Fault, FaultServer, Place};
use crate::faults::{deliver, house, limits, try_all};
use crate::support::{Sort, at};

/// Each fault at each place of three letters that follow each other at once; then the server is well.
#[test]
fn a_fault_that_one_letter_meets_loses_and_doubles_none_of_the_others() {
    let places = [Place::Mail, Place::Rcpt, Place::Data, Place::InData, Place::AfterData];
    let cells = places.into_iter().flat_map(|place| Fault::ALL.map(|fault| (place, fault)));
    let cells: Vec<_> =
        cells.flat_map(|(place, fault)| [0, 1, 2].map(|letters| (place, fault, letters))).collect();
    assert_eq!(cells.len(), 5 * 8 * 3);
    try_all(&cells, try_cell);
}

fn try_cell((place, fault, letters): (Place, Fault, usize)) -> Result<(), String> {
    let ca = Ca::new();
    let server = FaultServer::start_after(ca.localhost().config(), place, fault, true, letters);
    let house = house(&ca, &server);
    let names = ["qatar", "oman", "iraq"];
    house.queue(&names, Sort::Real);
    deliver(&house, limits(place, fault));
    // Whatever was put off goes when there has been time.
    house.set_clock(6 * 3600);
    house.store.lift(HangsOn::Server, None).map_err(|error| error.to_string())?;
    deliver(&house, limits(place, fault));
    let states = house.states();
    let has = server.letters();
    for (name, state) in names.iter().zip(&states) {
        let got = has.iter().filter(|to| to.contains(name)).count();
        let right = match state {
            S::Sent => got == 1,
            S::Refused => got == 0 && fault == Fault::Never,
            S::Unsure => got <= 1 && matches!(place, Place::InData | Place::AfterData),
            _ => false,
        };
        if !right {
            return Err(format!("{name} is {state:?} and arrived {got} times: {states:?}"));
        }
    }
    let met_it = states.iter().position(|state| *state != S::Sent);
    let others = states.iter().filter(|state| **state != S::Sent).count() > 1;
    if others || met_it.is_some_and(|at| at != letters) {
        return Err(format!("another letter than number {letters} has met it: {states:?}"));
    }
    Ok(())
}

/// A quick server refuses the second of three letters, or breaks off, before its body could begin: it
/// was kept as handed over by then, and its log says that nothing of it has left.
#[test]
fn a_letter_that_was_kept_as_handed_over_too_soon_is_held_back() {
    for (place, fault, ends) in [
        (Place::Rcpt, Fault::Never, &["refused: store-log-refused"][..]),
        (Place::Mail, Fault::Later, &["queued: store-log-deferred"]),
        (Place::Data, Fault::Reset, &["queued: mail-unsent-cut"]),
    ] {
        // A computer that is busy at that moment finds the server slow, and is careful.
        let held_back = (0..50).find_map(|_| {
            let log = log_of_the_second(place, fault);
            log.iter().any(|line| line == "sending: store-log-held-back").then_some(log)
        });
        let log = held_back.expect("a server on this computer is quick");
        let before = [
            "queued: store-log-queued",
            "sending: store-log-claimed",
            "handed_over: store-log-body-begins",
            "sending: store-log-held-back",
        ];
        assert_eq!(log, [&before[..], ends].concat(), "{place:?} {fault:?}");
    }
}

fn log_of_the_second(place: Place, fault: Fault) -> Vec<String> {
    let ca = Ca::new();
    let server = FaultServer::start_after(ca.localhost().config(), place, fault, true, 1);
    let house = house(&ca, &server);
    house.queue(&["qatar", "oman", "iraq"], Sort::Real);
    deliver(&house, limits(place, fault));
    assert_eq!(house.states()[0], S::Sent);
    let log = house.store.log(2).unwrap();
    let sent = house.states().into_iter().filter(|state| *state == S::Sent).count();
    let home = Carrier::Account("Home".into());
    let counted = house.store.handed_over(&home, at(-1000), at(1000)).unwrap();
    assert_eq!(counted, sent, "only letters whose body began count");
    assert_eq!(house.store.letter(2).unwrap().record.attempts, 0);
    log.iter().map(|line| format!("{}: {}", line.state.name(), line.what.id)).collect()
}
