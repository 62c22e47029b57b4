//! Letters to a server: what it says decides, and no letter goes twice.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use clarion::domain::{DeliveryState as S, HangsOn, Happening, Notice, SignIn};
use clarion::mail::Timeouts;
use clarion::sender::{Delivered, NoMailbox, Sender, run_until_empty};
use clarion::store::{Carrier, Shelf, Store};

use crate::ca::Ca;
use crate::house::House;
use crate::scripted::Scripted;
use crate::sink::Sink;
use crate::support::{Sort, at};

const SIGN_IN: &str = "TLS\nS 220 hi\nC EHLO\nS 250-x\\n250 AUTH PLAIN\nC AUTH PLAIN\nS 235 ok\n";
const TAKEN: &str = "C MAIL\nS 250 ok\nC RCPT\nS 250 ok\nC DATA\nS 354 go\nBODY\nS 250 taken\n";
const REFUSED: &str = "C MAIL\nS 250 ok\nC RCPT\nS 550 5.1.1 nobody\nC RSET\nS 250 ok\n";
const PUT_OFF: &str = "C MAIL\nS 250 ok\nC RCPT\nS 450 4.2.0 later\nC RSET\nS 250 ok\n";
const QUIT: &str = "C QUIT\nS 221 bye\n";

/// A house with three letters for a server that plays this script.
fn scripted(script: &[&str]) -> (Ca, Scripted, House) {
    let ca = Ca::new();
    let server = Scripted::start(ca.localhost().config(), &(SIGN_IN.to_owned() + &script.concat()));
    let house = House::with_server(server.port, ca.file());
    house.queue(&["qatar", "oman", "iraq"], Sort::Real);
    (ca, server, house)
}

#[test]
fn one_session_takes_all_letters_whatever_becomes_of_each() {
    let (_ca, server, house) = scripted(&[REFUSED, PUT_OFF, TAKEN, QUIT]);
    let expected = Delivered { sent: 1, refused: 1, put_off: 1, ..Delivered::default() };
    assert_eq!(house.run(), expected);
    assert_eq!(house.states(), [S::Refused, S::Queued, S::Sent]);
    let heard = server.heard().unwrap();
    let envelopes: Vec<_> = heard.iter().filter(|line| line.starts_with("RCPT")).collect();
    assert_eq!(envelopes.len(), 3, "{heard:?}");
    assert_eq!(house.asked.load(Ordering::SeqCst), 1);
    let refused = house.store.letters(Shelf::NeedsYou, "", 0, 9).unwrap().remove(0);
    assert_eq!(refused.reply.unwrap().words, "5.1.1 nobody");
}

#[test]
fn a_lost_reply_is_unsure_and_the_others_wait() {
    let cut = "C MAIL\nS 250 ok\nC RCPT\nS 250 ok\nC DATA\nS 354 go\nBODY\nCUT\n";
    let (_ca, server, house) = scripted(&[cut]);
    assert_eq!(house.run(), Delivered { unsure: 1, ..Delivered::default() });
    server.heard().unwrap();
    assert_eq!(house.states(), [S::Unsure, S::Queued, S::Queued]);
    assert_eq!(house.run(), Delivered::default(), "nothing is due for half a minute");
}

#[test]
fn a_server_that_is_gone_is_asked_ever_more_seldom() {
    let ca = Ca::new();
    let port = {
        let closed = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
        closed.local_addr().unwrap().port()
    };
    let house = House::with_server(port, ca.file());
    house.queue(&["qatar", "oman"], Sort::Real);
    // The waits are half a minute, one, two and five; just before, nobody is asked.
    for (try_number, secs) in (1..).zip([0, 30, 90, 210, 510]) {
        house.set_clock(secs - 1);
        assert!(try_number == 1 || house.run() == Delivered::default(), "at {secs} s");
        house.set_clock(secs);
        // Only the first try is told in the log of a letter.
        let put_off = usize::from(try_number == 1);
        assert_eq!(house.run(), Delivered { put_off, ..Delivered::default() }, "at {secs} s");
        assert_eq!(house.asked.load(Ordering::SeqCst), try_number);
    }
}

#[test]
fn without_a_password_letters_wait_and_say_why() {
    let house = House::new();
    house.queue(&["qatar", "oman"], Sort::Real);
    house.queue(&["qatar"], Sort::Practice);
    let expected = Delivered { sent: 1, ..Delivered::default() };
    assert_eq!(house.run(), expected, "practice goes on, and no other letter is claimed");
    let waiting = house.store.letters(Shelf::Waiting, "", 0, 9).unwrap();
    assert_eq!(waiting.len(), 2);
    for row in waiting {
        let why = row.waits.unwrap().why;
        assert_eq!(why, Some(Notice::new("profile-keyring-locked")), "{}", row.short);
    }
    house.set_clock(3600);
    assert_eq!(house.run(), Delivered::default(), "nobody is asked to unlock it again and again");

    let ca = Ca::new();
    let sink = Sink::start(ca.localhost().config());
    let other = House::with_server(sink.port, ca.file());
    *house.account.lock().unwrap() = other.account.lock().unwrap().clone();
    house.store.lift(HangsOn::Here, None).unwrap();
    assert_eq!(house.run(), Delivered { sent: 2, ..Delivered::default() });
}

#[test]
fn a_wrong_password_is_not_tried_again_by_itself() {
    let ca = Ca::new();
    let script =
        "TLS\nS 220 hi\nC EHLO\nS 250-x\\n250 AUTH PLAIN\nC AUTH PLAIN\nS 535 5.7.8 no\nEND";
    let server = Scripted::start(ca.localhost().config(), script);
    let house = House::with_server(server.port, ca.file());
    house.queue(&["qatar", "oman"], Sort::Real);
    assert_eq!(house.run(), Delivered { put_off: 1, ..Delivered::default() });
    house.set_clock(7200);
    assert_eq!(house.run(), Delivered::default());
    // More letters are sent, and the program is started anew: some providers lock who tries too often.
    house.queue(&["iraq"], Sort::Real);
    house.store.lift(HangsOn::Here, None).unwrap();
    assert_eq!(house.run(), Delivered::default());
    look_twice(&house);
    // Once to sign in, and once to see whether something was changed meanwhile.
    assert_eq!(house.asked.load(Ordering::SeqCst), 2);
    server.heard().unwrap();
    let sink = Sink::start(ca.localhost().config());
    house.use_server(sink.port, ca.file());
    let home = Carrier::Account("Home".into());
    house.store.lift(HangsOn::Account, Some(&home)).unwrap();
    assert_eq!(house.run(), Delivered { sent: 3, ..Delivered::default() }, "another password");
}

/// A window's sender is started, and looks twice whether something is due.
fn look_twice(house: &House) {
    let mut config = house.config();
    let (looked, looks) = std::sync::mpsc::channel();
    config.manners.held = Box::new(move |_, _, _| {
        let _ = looked.send(());
        None
    });
    let sender = Sender::start(config).unwrap();
    for _ in 0..2 {
        looks.recv_timeout(Duration::from_secs(20)).unwrap();
        sender.look_again();
    }
}

/// The person corrects the settings while the old ones are being tried.
#[test]
fn a_refusal_of_what_was_changed_meanwhile_stops_nothing() {
    let ca = Ca::new();
    let sink = Sink::start(ca.localhost().config());
    let house = House::new();
    let right = House::with_server(sink.port, ca.file()).account.lock().unwrap().clone();
    let account = house.account.clone();
    let script =
        "TLS\nS 220 hi\nC EHLO\nS 250-x\\n250 AUTH PLAIN\nC AUTH PLAIN\nDO\nS 535 5.7.8 no\nEND";
    let server = Scripted::start_doing(ca.localhost().config(), script, move || {
        *account.lock().unwrap() = right.clone();
    });
    house.use_server(server.port, ca.file());
    house.queue(&["qatar", "oman"], Sort::Real);
    assert_eq!(house.run(), Delivered { sent: 2, ..Delivered::default() });
    server.heard().unwrap();
}

/// A token that a server does not take any more is asked for anew once, and the new one tried at once.
#[test]
fn what_was_refused_is_renewed_once() {
    const NO: &str =
        "TLS\nS 220 hi\nC EHLO\nS 250-x\\n250 AUTH PLAIN\nC AUTH PLAIN\nS 535 5.7.8 no\nEND";
    for second_is_taken in [true, false] {
        let ca = Ca::new();
        let server = Scripted::start(ca.localhost().config(), NO);
        let house = House::with_server(server.port, ca.file());
        house.queue(&["qatar", "oman"], Sort::Real);
        let sink = Sink::start(ca.localhost().config());
        let no_again = Scripted::start(ca.localhost().config(), NO);
        let port = if second_is_taken { sink.port } else { no_again.port };
        let renewed = House::with_server(port, ca.file()).account.lock().unwrap().clone();
        let mut config = house.config();
        let (account, renewals) = (house.account.clone(), Arc::new(AtomicUsize::new(0)));
        let counted = renewals.clone();
        config.refused = Box::new(move |name| {
            assert_eq!(name, "Home");
            counted.fetch_add(1, Ordering::SeqCst);
            *account.lock().unwrap() = renewed.clone();
        });
        let delivered = run_until_empty(config, None).unwrap();
        assert_eq!(renewals.load(Ordering::SeqCst), 1);
        server.heard().unwrap();
        if second_is_taken {
            assert_eq!(delivered, Delivered { sent: 2, ..Delivered::default() });
        } else {
            assert_eq!(delivered, Delivered { put_off: 1, ..Delivered::default() });
            no_again.heard().unwrap();
        }
    }
}

/// Where no new token is to be had, that is what the letters wait for: here the line, and no person.
#[test]
fn a_refused_token_that_cannot_be_renewed_waits_for_what_is_in_the_way() {
    let ca = Ca::new();
    let script = "TLS\nS 220 hi\nC EHLO\nS 250-x\\n250 AUTH XOAUTH2\nC AUTH\nS 535 5.7.8 no\nEND";
    let server = Scripted::start(ca.localhost().config(), script);
    let house = House::with_server(server.port, ca.file());
    if let Ok(account) = house.account.lock().unwrap().as_mut() {
        account.sign_in = SignIn::OAuth { provider: "x".into() };
    }
    house.queue(&["qatar"], Sort::Real);
    let mut config = house.config();
    let (mailbox, asked) = (config.accounts, Arc::new(AtomicUsize::new(0)));
    config.accounts = Box::new(move |name| match asked.fetch_add(1, Ordering::SeqCst) {
        0 => mailbox(name),
        _ => Err(NoMailbox {
            why: Notice::new("account-unreachable"),
            offline: true,
            needs_person: false,
            hangs_on: HangsOn::Here,
        }),
    });
    let delivered = run_until_empty(config, None).unwrap();
    assert_eq!(delivered, Delivered { put_off: 1, ..Delivered::default() });
    server.heard().unwrap();
    let waiting = house.store.letters(Shelf::Waiting, "", 0, 9).unwrap().remove(0);
    let waits = waiting.waits.unwrap();
    assert_eq!(waits.why, Some(Notice::new("account-unreachable")));
    assert!(!waits.needs_person);
}

#[test]
fn a_fresh_start_tries_the_line_and_not_a_server_that_said_not_now() {
    let ca = Ca::new();
    let server = Scripted::start(ca.localhost().config(), "TLS\nS 421 4.3.2 too busy\nEND");
    let house = House::with_server(server.port, ca.file());
    house.queue(&["qatar"], Sort::Real);
    house.run();
    look_twice(&house);
    assert_eq!(house.asked.load(Ordering::SeqCst), 1);
    server.heard().unwrap();

    let closed = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let port = closed.local_addr().unwrap().port();
    drop(closed);
    let house = House::with_server(port, ca.file());
    house.queue(&["qatar"], Sort::Real);
    house.run();
    let sink = Sink::start(ca.localhost().config());
    house.use_server(sink.port, ca.file());
    let sender = house.start();
    house.wait_until(|_| house.states() == [S::Sent]);
    drop(sender);
}

#[test]
fn stopping_leaves_no_letter_in_doubt_that_is_not() {
    for (script, away, expected) in [
        ("C MAIL\nHANG", S::Sending, S::Queued),
        (
            "C MAIL\nS 250 ok\nC RCPT\nS 250 ok\nC DATA\nS 354 go\nBODY\nHANG",
            S::HandedOver,
            S::Unsure,
        ),
    ] {
        let (_ca, _server, house) = scripted(&[script]);
        let sender = house.start();
        while house.states()[0] != away {
            std::thread::yield_now();
        }
        let stopped = Instant::now();
        drop(sender);
        assert!(stopped.elapsed() < Timeouts::default().command, "it does not wait for ever");
        assert_eq!(house.states(), [expected, S::Queued, S::Queued]);
    }
}

/// A letter that was taken is kept together with the beginning of the next one, and soon by itself
/// where that one does not begin.
#[test]
fn what_was_taken_is_kept_while_the_next_letter_waits() {
    let (_ca, _server, house) = scripted(&[TAKEN, "C MAIL\nHANG"]);
    let sender = house.start();
    house.wait_until(|store| store.letter(2).unwrap().record.state == S::Sending);
    assert_eq!(house.states(), [S::Sent, S::Sending, S::Queued]);
    drop(sender);
    assert_eq!(house.states(), [S::Sent, S::Queued, S::Queued]);
}

#[test]
fn what_was_taken_is_kept_whatever_becomes_of_the_next_letter() {
    let lost = "C MAIL\nCUT";
    for (second, end, delivered) in [
        (REFUSED, S::Refused, Delivered { sent: 2, refused: 1, ..Delivered::default() }),
        (PUT_OFF, S::Queued, Delivered { sent: 2, put_off: 1, ..Delivered::default() }),
    ] {
        let (_ca, server, house) = scripted(&[TAKEN, second, TAKEN, QUIT]);
        assert_eq!(house.run(), delivered);
        assert_eq!(house.states(), [S::Sent, end, S::Sent]);
        server.heard().unwrap();
    }
    let (_ca, server, house) = scripted(&[TAKEN, lost]);
    assert_eq!(house.run(), Delivered { sent: 1, put_off: 1, ..Delivered::default() });
    assert_eq!(house.states(), [S::Sent, S::Queued, S::Queued]);
    server.heard().unwrap();
}

/// Called back in the very last moment: when its envelope is already at the server.
#[test]
fn not_a_byte_of_a_letter_leaves_that_was_called_back_after_its_envelope() {
    let ca = Ca::new();
    let house = House::new();
    let path = house.store.path().to_owned();
    // With a server that is quick it would be too late by then.
    let slow = TAKEN.replace("C RCPT\n", "C RCPT\nPAUSE 20\n");
    let script = [SIGN_IN, &slow, "C MAIL\nS 250 ok\nC RCPT\nDO\nS 250 ok\nC DATA\nS 354 go\nEND"];
    let server = Scripted::start_doing(ca.localhost().config(), &script.concat(), move || {
        let person = Store::open(&path).unwrap();
        person.apply(2, &Happening::CalledBack, at(1)).unwrap();
    });
    house.use_server(server.port, ca.file());
    house.queue(&["qatar", "oman", "iraq"], Sort::Real);
    assert_eq!(house.run().sent, 1);
    assert_eq!(house.states(), [S::Sent, S::Cancelled, S::Queued]);
    server.heard().unwrap();
}

/// The next letter is looked for while the server thinks about a body; what a person decides meanwhile
/// counts all the same, and the server does not even hear whom it was for.
#[test]
fn what_is_decided_while_the_server_thinks_counts_for_the_next_letter() {
    let call_back = |store: &Store| {
        store.apply(2, &Happening::CalledBack, at(1)).unwrap();
    };
    let hold = |store: &Store| {
        let appeal = &store.waiting_appeals().unwrap()[0];
        store.hold(appeal, &Notice::new("appeal-closed"), at(1)).unwrap();
    };
    let decisions: [fn(&Store); 2] = [call_back, hold];
    let ends = [(TAKEN, [S::Sent, S::Cancelled, S::Sent]), ("", [S::Sent, S::Queued, S::Queued])];
    for (decide, (then, states)) in decisions.into_iter().zip(ends) {
        let ca = Ca::new();
        let house = House::new();
        let path = house.store.path().to_owned();
        let thinks = TAKEN.replace("BODY\n", "BODY\nDO\n");
        let script = [SIGN_IN, &thinks, then, QUIT].concat();
        let server = Scripted::start_doing(ca.localhost().config(), &script, move || {
            // Long enough for the sender to have looked.
            std::thread::sleep(Duration::from_millis(100));
            decide(&Store::open(&path).unwrap());
        });
        house.use_server(server.port, ca.file());
        house.queue(&["qatar", "oman", "iraq"], Sort::Real);
        house.run();
        assert_eq!(house.states(), states);
        let heard = server.heard().unwrap();
        assert!(!heard.iter().any(|line| line.contains("oman")), "{heard:?}");
    }
}

#[test]
fn a_thousand_letters_go_through_one_session() {
    const LETTERS: usize = 1000;
    let ca = Ca::new();
    let sink = Sink::start(ca.localhost().config());
    let house = House::with_server(sink.port, ca.file());
    let names: Vec<String> = (0..LETTERS).map(|n| format!("target-{n}")).collect();
    house.queue(&names.iter().map(String::as_str).collect::<Vec<_>>(), Sort::Real);
    let start = Instant::now();
    assert_eq!(house.run(), Delivered { sent: LETTERS, ..Delivered::default() });
    println!("{:.0} letters a second", LETTERS as f64 / start.elapsed().as_secs_f64());
    assert_eq!(sink.letters(), LETTERS);
    assert_eq!(house.asked.load(Ordering::SeqCst), 1);
}
