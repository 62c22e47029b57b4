//! The computer sleeps in mid-run: the sender stands still by SIGSTOP for longer than the server has
//! patience, and longer than its own time limits, at every sort of moment, and goes on.

use std::collections::BTreeSet;
use std::path::Path;
use std::time::Duration;

use clarion::domain::DeliveryState;

use crate::ca::Ca;
use crate::program::{
    Balance, SERVER, SOME, balance, end, go_on, is_stopped, preload, profile, send_the_rest,
    sending, start, states, store, wait_until,
};
use crate::recorder::{Manner, Recorder};
use crate::window::Plan;

/// How long the server waits for a word.
const PATIENCE: Duration = Duration::from_millis(300);
/// How long a sleeper sleeps at least.
const SLEEP: Duration = Duration::from_millis(700);

fn recorder(ca: &Ca, patience: Duration) -> Recorder {
    let manner = Manner { takes: Duration::from_millis(2), patience };
    Recorder::start("127.0.0.1", ca.localhost().config(), manner, |_, _| ())
}

/// The moments: before and after what is said to the server and what is made durable. With the first
/// words come the handshake and the sign-in; then, letter by letter, an envelope, *handed over*, a body.
fn moments(numbers: &[(&'static str, std::ops::Range<usize>)]) -> Vec<String> {
    let mut moments = Vec::new();
    for (kind, numbers) in numbers {
        for number in numbers.clone() {
            moments.push(format!("{kind} {number} before"));
            moments.push(format!("{kind} {number} after"));
        }
    }
    moments
}

fn env(library: &Path, moment: &str) -> Vec<(&'static str, String)> {
    vec![("LD_PRELOAD", library.display().to_string()), ("CLARION_TEST_STOP_AT", moment.to_owned())]
}

/// Stops the program once at this moment, for at least so long and until the server has given up.
/// Gives the states of letters meanwhile.
fn program_sleeps(
    library: &Path,
    moment: &str,
    patience: Duration,
    sleep: Duration,
) -> (BTreeSet<DeliveryState>, Balance) {
    let ca = Ca::new();
    let server = recorder(&ca, patience);
    let home = profile(SERVER, server.port, &ca.file());
    let mut child = start(sending(&home, SOME).envs(env(library, moment)));
    let id = child.id();
    wait_until("it stops or ends", || is_stopped(id) || child.try_wait().unwrap().is_some());
    assert!(is_stopped(id), "{moment}: it was not reached");
    std::thread::sleep(sleep);
    wait_until("the server has given up", || server.open() == 0);
    let asleep = states(&store(&home));
    go_on(id);
    let answer = end(child);
    assert!(matches!(answer.code, 0 | 1 | 5), "{moment}: {} {}", answer.out, answer.err);
    send_the_rest(&home, SOME);
    let balance = balance(&store(&home), &server.taken());
    assert_eq!(balance.letters, 22, "{moment}");
    assert!(balance.unsure <= 1, "{moment}: {balance:?}");
    (asleep, balance)
}

#[test]
fn the_program_sleeps_longer_than_the_server_waits() {
    let folder = tempfile::tempdir().unwrap();
    let library = preload(folder.path());
    let mut asleep = BTreeSet::new();
    for moment in moments(&[("net", 1..9), ("sync", 2..8)]) {
        asleep.extend(program_sleeps(&library, &moment, PATIENCE, SLEEP).0);
    }
    // The dangerous moments were among them.
    assert!(asleep.contains(&DeliveryState::Sending), "{asleep:?}");
    assert!(asleep.contains(&DeliveryState::HandedOver), "{asleep:?}");
}

/// For hand: `cargo test --test weather sleeps_for_minutes -- --ignored --nocapture`.
#[test]
#[ignore = "takes minutes"]
fn the_program_sleeps_for_minutes() {
    let secs = std::env::var("CLARION_TEST_SLEEP_SECS").map_or(180, |secs| secs.parse().unwrap());
    let folder = tempfile::tempdir().unwrap();
    let library = preload(folder.path());
    let moments = moments(&[("net", 4..8), ("sync", 3..6)]);
    let sleepers = moments.iter().map(|moment| {
        let (library, moment) = (library.clone(), moment.clone());
        std::thread::spawn(move || {
            let (patience, sleep) = (Duration::from_secs(60), Duration::from_secs(secs));
            let (asleep, balance) = program_sleeps(&library, &moment, patience, sleep);
            println!("{moment}, {secs} s: {balance:?}, asleep in {asleep:?}");
        })
    });
    sleepers.collect::<Vec<_>>().into_iter().for_each(|sleeper| sleeper.join().unwrap());
}

/// The window's sender has limits here that are shorter than the sleep; the server has patience, or not.
#[test]
fn the_window_sleeps_longer_than_its_own_limits() {
    const COUNT: usize = 12;
    let folder = tempfile::tempdir().unwrap();
    let library = preload(folder.path());
    let ca = Ca::new();
    let ca_file = ca.file();
    let mut asleep = BTreeSet::new();
    for (index, moment) in moments(&[("net", 2..9), ("sync", 2..8)]).iter().enumerate() {
        // Both before and after a call of each sort.
        let gives_up = (index / 2 + index) % 2 == 0;
        let server = recorder(&ca, if gives_up { PATIENCE } else { Duration::from_secs(60) });
        let own = tempfile::tempdir().unwrap();
        let plan = Plan {
            database: &own.path().join("letters.sqlite3"),
            server: SERVER,
            port: server.port,
            ca_file: &ca_file,
            limit: SLEEP / 2,
        };
        let store = plan.queue(COUNT);
        let mut window = plan.start(&[], &env(&library, moment));
        wait_until("it stops", || is_stopped(window.id()));
        std::thread::sleep(SLEEP);
        if gives_up {
            wait_until("the server has given up", || server.open() == 0);
        }
        asleep.extend(states(&store));
        go_on(window.id());
        wait_until("all have gone", || {
            // An account that rests after what happened is woken, as by a person.
            if store.accounts().unwrap().iter().any(|account| account.waits.is_some()) {
                window.pass(60);
            }
            let counts = store.counts("").unwrap();
            counts.sent + counts.needs_you == COUNT
        });
        window.close();
        let balance = balance(&store, &server.taken());
        assert_eq!(balance.letters, COUNT, "{moment}");
        assert!(balance.unsure <= 1, "{moment}: {balance:?}");
    }
    assert!(asleep.contains(&DeliveryState::Sending), "{asleep:?}");
    assert!(asleep.contains(&DeliveryState::HandedOver), "{asleep:?}");
}
