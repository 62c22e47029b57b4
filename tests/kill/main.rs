//! The promise, against the real program: whatever moment it is killed at, no letter is lost, and none
//! goes twice but those that a person chose to send again.
//!
//! `clarion send` sends letters to a server that remembers every one it took. It is killed at every
//! commit (before and after the disk has it), at every write, at every word to the server, and at
//! random moments, and started again, until the wanted number of kills is reached. What counts at the
//! end is what the server has. `scripts/kill-test N` runs it with N kills.

#![allow(clippy::unwrap_used, clippy::indexing_slicing)] // a test stops where it fails
#![cfg(target_os = "linux")]

#[allow(dead_code, unreachable_pub)] // the tests of mail use the rest
#[path = "../mail/ca.rs"]
mod ca;
mod program;
#[allow(dead_code, unreachable_pub)] // the benchmark uses the rest
#[path = "../mail/sink.rs"]
mod sink;

use std::collections::{BTreeMap, BTreeSet};

use clarion::domain::{DeliveryState, Happening};
use clarion::store::{LetterRecord, Shelf, Store};
use jiff::Timestamp;
use program::{Kill, Program, Run};

/// How many kills where the caller does not say.
const KILLS: usize = 200;

/// One line of JSON closes a run.
#[derive(Debug, Default, serde::Serialize)]
struct Balance {
    kills: usize,
    letters: usize,
    accepted: usize,
    lost: usize,
    doubled: usize,
    unsure: usize,
    resent_by_choice: usize,
}

#[test]
fn whatever_moment_it_is_killed_at_no_letter_is_lost_and_none_goes_twice() {
    let wanted = std::env::var("CLARION_TEST_KILLS").ok().map_or(KILLS, |n| n.parse().unwrap());
    let mut program = Program::new();
    let mut balance = Balance { kills: kill_many(&mut program, wanted), ..Balance::default() };
    while program.send(None) == Run::Killed {}
    let chosen = decide(&program, &mut balance);
    program.send(None);

    let taken = program.taken();
    let letters = all_letters(&program.store());
    balance.letters = letters.len();
    balance.accepted = taken.len();
    let mut message_ids = BTreeMap::new();
    for letter in &letters {
        assert_eq!(letter.state, DeliveryState::Sent, "{letter:?}");
        let message_id = program.store().letter(letter.id).unwrap().message_id;
        let times = taken.get(&message_id).copied().unwrap_or(0);
        // A person who sends again gets one more than there was.
        let allowed = chosen.get(&letter.id).map_or(1, |before| before + 1);
        balance.lost += usize::from(times == 0);
        balance.doubled += usize::from(times > allowed);
        message_ids.insert(message_id, letter.id);
    }
    let strangers: Vec<_> = taken.keys().filter(|id| !message_ids.contains_key(*id)).collect();
    println!("{}", serde_json::to_string(&balance).unwrap());
    let mut written: BTreeMap<_, usize> = BTreeMap::new();
    for letter in &letters {
        *written.entry(letter.supporter.clone()).or_default() += 1;
    }
    let each: BTreeSet<usize> = written.values().copied().collect();
    assert_eq!(written.len(), program.supporters(), "everybody's letters are there");
    assert!(each.len() == 1 && !each.contains(&0), "everybody has all of theirs: {written:?}");
    assert!(strangers.is_empty(), "the server took letters that nobody queued: {strangers:?}");
    assert_eq!((balance.lost, balance.doubled), (0, 0), "{balance:?}");
    assert!(balance.letters >= wanted.min(100), "too few letters to mean anything: {balance:?}");
}

/// Kills at one moment after another. A sort of moment begins anew when a run has come to its end
/// before its moment.
fn kill_many(program: &mut Program, wanted: usize) -> usize {
    let mut moments = Kill::sorts();
    let mut kills = 0;
    for turn in 0.. {
        if kills >= wanted {
            break;
        }
        let sorts = moments.len();
        let kill = &mut moments[turn % sorts];
        match program.send(Some(kill)) {
            Run::Killed => {
                kills += 1;
                kill.move_on();
            }
            Run::Ended => {
                kill.begin_anew();
                program.next_supporter();
            }
        }
    }
    kills
}

/// What a person does about unsure letters who can look into the server's mailbox: those that are
/// there are marked as sent, all others are sent again; and, as people do, every fourth is sent again
/// all the same. Gives those that are sent again, and how often the server had them before.
fn decide(program: &Program, balance: &mut Balance) -> BTreeMap<i64, usize> {
    let store = program.store();
    let taken = program.taken();
    let mut chosen = BTreeMap::new();
    for letter in all_letters(&store) {
        if letter.state != DeliveryState::Unsure {
            continue;
        }
        balance.unsure += 1;
        let before = taken.get(&store.letter(letter.id).unwrap().message_id).copied().unwrap_or(0);
        let again = before == 0 || balance.unsure.is_multiple_of(4);
        let happening = if again { Happening::SentAgain } else { Happening::MarkedSent };
        store.apply(letter.id, &happening, Timestamp::now()).unwrap();
        balance.resent_by_choice += usize::from(again);
        if again {
            chosen.insert(letter.id, before);
        }
    }
    chosen
}

fn all_letters(store: &Store) -> Vec<LetterRecord> {
    const PAGE: usize = 500;
    let page = |number| store.letters(Shelf::All, "", number * PAGE, PAGE).unwrap();
    (0..).map(page).take_while(|page| !page.is_empty()).flatten().collect()
}
