//! Letters for the practice mailbox, and what all letters have in common.

use std::fs;
use std::sync::atomic::Ordering;
use std::sync::{Arc, Mutex};

use clarion::domain::DeliveryState;
use clarion::sender::{Delivered, Sender, SenderError, run_until_empty};
use clarion::store::{Carrier, Recovered, Shelf, Store};
use rusqlite::Connection;

use crate::house::House;
use crate::support::{Sort, at};

fn files(house: &House) -> usize {
    fs::read_dir(house.practice_dir()).map_or(0, Iterator::count)
}

#[test]
fn two_senders_never_deliver_the_same_letter() {
    const LETTERS: usize = 200;
    let house = House::new();
    let names: Vec<String> = (0..LETTERS).map(|n| format!("target-{n}")).collect();
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    house.queue(&names, Sort::Practice);
    let (one, other) = (house.start(), house.start());
    house.wait_until(|store| store.progress().unwrap().done == LETTERS);
    drop((one, other));
    assert_eq!(files(&house), LETTERS);
    for record in house.store.letters(Shelf::Practice, "", 0, LETTERS).unwrap() {
        assert_eq!((record.state, record.attempts), (DeliveryState::Sent, 1), "{}", record.short);
        assert_eq!(house.store.log(record.id).unwrap().len(), 4, "{}", record.short);
    }
}

#[test]
fn a_sender_at_rest_hears_when_something_is_queued() {
    let house = House::new();
    let sender = house.start();
    for (count, name) in (1..).zip(["qatar", "oman"]) {
        house.queue(&[name], Sort::Practice);
        sender.look_again();
        house.wait_until(|store| {
            store.counts("").unwrap().practice == count && {
                let rows = store.letters(Shelf::Practice, "", 0, 9).unwrap();
                rows.iter().all(|row| row.state == DeliveryState::Sent)
            }
        });
    }
    assert_eq!(files(&house), 2);
    assert_eq!(house.asked.load(Ordering::SeqCst), 0, "no account was asked for");
}

#[test]
fn a_run_delivers_what_is_due_and_says_what_it_did() {
    let house = House::new();
    house.queue(&["qatar", "oman", "iraq"], Sort::Practice);
    assert_eq!(house.run(), Delivered { sent: 3, ..Delivered::default() });
    assert_eq!(house.run(), Delivered::default());
    assert_eq!(files(&house), 3);
}

#[test]
fn a_run_for_one_carrier_leaves_the_others_alone() {
    let house = House::new();
    house.queue(&["qatar"], Sort::Real);
    house.queue(&["oman"], Sort::Practice);
    let run = |only| run_until_empty(house.config(), Some(&only)).unwrap();
    assert_eq!(run(Carrier::Account("Work".into())), Delivered::default());
    assert_eq!(house.states(), [DeliveryState::Queued, DeliveryState::Queued]);
    assert_eq!(run(Carrier::Practice), Delivered { sent: 1, ..Delivered::default() });
    assert_eq!(house.states(), [DeliveryState::Queued, DeliveryState::Sent]);
    assert_eq!(house.asked.load(Ordering::SeqCst), 0, "no account was asked for");
    let waiting = house.store.letters(Shelf::Waiting, "", 0, 9).unwrap();
    assert_eq!(waiting[0].waits, None, "the real letter is due as before");
    assert_eq!(run(Carrier::Account("Home".into())), Delivered::default());
    assert_eq!(house.asked.load(Ordering::SeqCst), 1);
}

#[test]
fn a_mailbox_that_cannot_be_written_keeps_its_letters_waiting() {
    let house = House::new();
    house.queue(&["qatar", "oman"], Sort::Practice);
    fs::write(house.practice_dir(), "a file in its place").unwrap();
    assert_eq!(house.run(), Delivered { put_off: 1, ..Delivered::default() });
    for row in house.store.letters(Shelf::Practice, "", 0, 9).unwrap() {
        assert_eq!(row.waits.unwrap().why.unwrap().id, "mail-practice-unusable");
    }
    fs::remove_file(house.practice_dir()).unwrap();
    assert_eq!(house.run(), Delivered::default(), "it is not yet time");
    house.set_clock(30);
    assert_eq!(house.run(), Delivered { sent: 2, ..Delivered::default() });
}

#[test]
fn what_a_dead_program_left_is_put_in_order_unless_another_is_at_work() {
    let house = House::new();
    house.queue(&["qatar", "oman"], Sort::Practice);
    let dead = Store::open(house.store.path()).unwrap();
    for _ in 0..2 {
        dead.claim_next(at(0)).unwrap().unwrap();
    }
    dead.begin_body(1, at(0)).unwrap();
    drop(dead);
    let expected = Recovered { requeued: 1, unsure: 1 };
    assert_eq!(house.run(), Delivered { sent: 1, recovered: expected, ..Delivered::default() });
    assert_eq!(house.states(), [DeliveryState::Unsure, DeliveryState::Sent]);

    // While a window is open, a second program takes nothing of its letters for left over. The window
    // may still be looking once, and take the first of these.
    let window = house.start();
    let away = (0..).find_map(|n| {
        house.queue(&[&format!("target-{n}")], Sort::Practice);
        house.store.claim_next(at(0)).unwrap()
    });
    let away = away.unwrap().id;
    assert_eq!(house.run().recovered, Recovered::default());
    assert_eq!(house.store.letter(away).unwrap().record.state, DeliveryState::Sending);
    drop(window);
}

/// As where the disk was full when the program was started again, and then there was room.
#[test]
fn what_a_dead_program_left_is_put_in_order_as_soon_as_that_can_be_kept() {
    let house = House::new();
    house.queue(&["qatar", "oman", "iraq"], Sort::Practice);
    let dead = Store::open(house.store.path()).unwrap();
    for _ in 0..2 {
        dead.claim_next(at(0)).unwrap().unwrap();
    }
    dead.begin_body(1, at(0)).unwrap();
    drop(dead);
    let file = Connection::open(house.store.path()).unwrap();
    file.execute_batch(
        "CREATE TRIGGER full BEFORE UPDATE ON letters BEGIN SELECT RAISE(ABORT, 'full'); END",
    )
    .unwrap();
    let sender = house.start();
    while sender.trouble().is_none() {
        house.wait_for_a_wake();
    }
    let before = [DeliveryState::HandedOver, DeliveryState::Sending, DeliveryState::Queued];
    assert_eq!(house.states(), before);
    assert!(run_until_empty(house.config(), None).unwrap().elsewhere);
    file.execute_batch("DROP TRIGGER full").unwrap();
    sender.look_again();
    house.wait_until(|store| store.letter(3).unwrap().record.state == DeliveryState::Sent);
    let after = [DeliveryState::Unsure, DeliveryState::Sent, DeliveryState::Sent];
    assert_eq!(house.states(), after);
    assert_eq!(files(&house), 2);
}

#[test]
fn without_its_file_there_is_no_sender() {
    let house = House::new();
    let mut config = house.config();
    config.db_path = house.practice_dir().join("letters.db");
    fs::create_dir_all(&config.db_path).unwrap();
    let mut other = house.config();
    other.db_path = config.db_path.clone();
    assert!(matches!(Sender::start(config), Err(SenderError::Store(_))));
    let error = run_until_empty(other, None).unwrap_err();
    assert_eq!(error.notice().id, "store-cannot-open");
}

#[test]
fn what_could_not_be_kept_is_kept_later_and_never_delivered_again() {
    let house = House::new();
    house.queue(&["qatar", "oman"], Sort::Practice);
    let other = Arc::new(Mutex::new(None));
    let mut config = house.config();
    let (held, folder) = (other.clone(), house.practice_dir());
    let (path, clock) = (config.db_path.clone(), config.clock);
    // The first time that the sender asks for the time with a letter delivered, another program
    // takes hold of the file, just before the letter's end is kept.
    config.clock = Box::new(move || {
        let mut held = held.lock().unwrap();
        let delivered = fs::read_dir(&folder).is_ok_and(|all| {
            all.flatten().any(|file| file.path().extension().is_some_and(|end| end == "eml"))
        });
        if delivered && held.is_none() {
            let conn = Connection::open(&path).unwrap();
            conn.execute_batch("BEGIN IMMEDIATE").unwrap();
            *held = Some(conn);
        }
        clock()
    });
    let sender = Sender::start(config).unwrap();
    house.wait_until(|_| sender.trouble().is_some());
    assert_eq!(sender.trouble().unwrap().id, "store-locked");
    assert_eq!(house.states(), [DeliveryState::HandedOver, DeliveryState::Queued]);

    other.lock().unwrap().as_ref().unwrap().execute_batch("ROLLBACK").unwrap();
    sender.look_again();
    house.wait_until(|store| store.progress().unwrap().done == 2);
    house.wait_until(|_| sender.trouble().is_none());
    assert_eq!(house.states(), [DeliveryState::Sent, DeliveryState::Sent]);
    assert_eq!(files(&house), 2);
}

#[test]
fn letters_of_an_account_without_its_password_are_not_claimed() {
    let house = House::new();
    house.queue(&["qatar", "oman"], Sort::Real);
    for start in 1..3 {
        drop(house.start());
        house.run();
        assert_eq!(house.states(), [DeliveryState::Queued; 2]);
        let log = house.store.log(1).unwrap();
        assert_eq!(log.len(), 1, "start {start}: {log:?}");
    }
    for row in house.store.letters(Shelf::Waiting, "", 0, 9).unwrap() {
        assert_eq!(row.waits.unwrap().why.unwrap().id, "profile-keyring-locked");
    }
    house.queue(&["iraq"], Sort::Practice);
    assert_eq!(house.run().sent, 1, "it holds up nothing else");
}

#[test]
fn a_damaged_letter_that_is_set_aside_wakes_the_window() {
    let house = House::new();
    house.queue(&["qatar"], Sort::Practice);
    let conn = Connection::open(house.store.path()).unwrap();
    conn.execute_batch("DROP TRIGGER mimes_are_kept; DELETE FROM mimes WHERE letter = 1").unwrap();
    let _sender = house.start();
    house.wait_for_a_wake();
    house.wait_until(|store| {
        store.letter(1).map_or(true, |letter| letter.record.state == DeliveryState::Refused)
    });
}
