//! Calling back, courtesy, holding, being offline, two senders, and clocks that are set.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use clarion::domain::{Courtesy, DeliveryState as S, HangsOn, Hours, Notice};
use clarion::sender::{Delivered, Manners, Pace, Sender, run_until_empty};
use clarion::store::{Carrier, Shelf};

use crate::ca::Ca;
use crate::house::House;
use crate::scripted::Scripted;
use crate::sink::Sink;
use crate::support::{EPOCH_SECS, Sort, at, letter};

const DAY_SECS: i64 = 86_400;

/// A house whose server takes every letter.
fn with_sink() -> (Ca, Sink, House) {
    let ca = Ca::new();
    let sink = Sink::start(ca.localhost().config());
    let house = House::with_server(sink.port, ca.file());
    (ca, sink, house)
}

/// A server that is not there.
fn with_nobody() -> (Ca, House) {
    let ca = Ca::new();
    let closed = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let port = closed.local_addr().unwrap().port();
    let house = House::with_server(port, ca.file());
    (ca, house)
}

fn run_with(house: &House, manners: Manners) -> Delivered {
    let mut config = house.config();
    config.manners = manners;
    run_until_empty(config, None).unwrap()
}

/// A sender that has looked once at what can be called back, so that its time is counted.
fn start_with_undo(house: &House, undo_secs: u16) -> Sender {
    let mut config = house.config();
    config.manners.undo_secs = Box::new(move || undo_secs);
    let (looked, looks) = std::sync::mpsc::channel();
    config.manners.held = Box::new(move |_, _, _| {
        let _ = looked.send(());
        None
    });
    let sender = Sender::start(config).unwrap();
    looks.recv_timeout(std::time::Duration::from_secs(20)).unwrap();
    sender
}

fn sent(sent: usize) -> Delivered {
    Delivered { sent, ..Delivered::default() }
}

fn pace(courtesy: Courtesy, letters_a_day: Option<u32>) -> Manners {
    let pace = Pace { courtesy, letters_a_day };
    Manners { pace: Box::new(move |_| pace), ..Manners::default() }
}

#[test]
fn what_can_be_called_back_goes_only_from_a_window_and_only_after_its_time() {
    let (_ca, sink, house) = with_sink();
    let letters: Vec<_> = ["qatar", "oman"].map(|to| letter(to, Sort::Real, "a")).into();
    house.store.enqueue_until(&letters, at(0), at(15)).unwrap();
    let first = start_with_undo(&house, 15);
    house.set_clock(14);
    first.look_again();
    // The window is closed within that time, and the time passes: nothing goes, nor from elsewhere.
    drop(first);
    house.set_clock(1000);
    assert_eq!(house.run(), Delivered::default());
    assert_eq!((house.states(), sink.letters()), (vec![S::Queued; 2], 0));
    // The next window gives the person their time again.
    let second = start_with_undo(&house, 15);
    assert_eq!(house.store.undo().unwrap().unwrap().until, at(1015));
    second.look_again();
    house.set_clock(1016);
    second.look_again();
    house.wait_until(|_| house.states() == [S::Sent; 2]);
    assert_eq!(sink.letters(), 2);
    drop(second);
}

#[test]
fn a_clock_that_is_set_makes_an_undo_neither_shorter_nor_longer() {
    for (jump, shown_until) in
        [(40 * DAY_SECS, 40 * DAY_SECS + 15), (-40 * DAY_SECS, 15 - 40 * DAY_SECS)]
    {
        let (_ca, sink, house) = with_sink();
        house.store.enqueue_until(&[letter("qatar", Sort::Real, "a")], at(0), at(15)).unwrap();
        let sender = start_with_undo(&house, 15);
        house.set_clock(1);
        sender.look_again();
        house.jump(1 + jump);
        sender.look_again();
        // What is shown follows the clock, and of its time there is as much left as before.
        house.wait_until(|store| {
            store.undo().unwrap().is_some_and(|undo| undo.until == at(shown_until))
        });
        house.set_clock(14 + jump);
        sender.look_again();
        drop(sender);
        assert_eq!((house.states(), sink.letters()), (vec![S::Queued], 0), "{jump}");
        let sender = start_with_undo(&house, 15);
        house.set_clock(14 + jump + 15);
        sender.look_again();
        house.wait_until(|_| house.states() == [S::Sent]);
        drop(sender);
        assert_eq!(sink.letters(), 1);
    }
}

#[test]
fn a_sleeping_sender_sees_that_the_clock_was_set() {
    let (_ca, _sink, house) = with_sink();
    house.store.enqueue_until(&[letter("qatar", Sort::Real, "a")], at(0), at(100)).unwrap();
    let sender = start_with_undo(&house, 100);
    house.set_clock(1);
    sender.look_again();
    house.jump(DAY_SECS);
    // Nobody calls it.
    house.wait_until(|store| store.undo().unwrap().is_some_and(|undo| undo.until > at(DAY_SECS)));
    assert_eq!(house.states(), [S::Queued]);
    drop(sender);
}

#[test]
fn a_days_budget_is_kept_over_runs_and_counted_from_what_went() {
    let (_ca, sink, house) = with_sink();
    house.queue(&["qatar", "oman", "iraq", "libya", "egypt"], Sort::Real);
    let budget = || pace(Courtesy::NONE, Some(3));
    assert_eq!(run_with(&house, budget()), sent(3));
    assert_eq!(run_with(&house, budget()), Delivered::default());
    let account = house.store.accounts().unwrap().remove(0);
    let waits = account.waits.unwrap();
    assert_eq!(waits.why.unwrap().id, "courtesy-budget");
    assert_eq!((account.waiting, sink.letters()), (2, 3));
    let home = Carrier::Account("Home".into());
    assert_eq!(house.store.handed_over(&home, at(-1000), at(1000)).unwrap(), 3);
    // Until midnight, and not a second more.
    let midnight = waits.until.as_second() - EPOCH_SECS;
    house.set_clock(midnight - 1);
    assert_eq!(run_with(&house, budget()), Delivered::default());
    house.set_clock(midnight);
    assert_eq!(run_with(&house, budget()), sent(2));
}

#[test]
fn hours_of_the_day_are_kept() {
    // The clock shows 8 in the morning.
    let (_ca, _sink, house) = with_sink();
    house.queue(&["qatar", "oman"], Sort::Real);
    house.queue(&["oman"], Sort::Practice);
    let hours = || pace(Courtesy { pause_secs: 0, hours: Hours::parse("9-20") }, None);
    assert_eq!(run_with(&house, hours()), sent(1), "practice has no hours");
    house.set_clock(3599);
    assert_eq!(run_with(&house, hours()), Delivered::default());
    house.set_clock(3600);
    assert_eq!(run_with(&house, hours()), sent(2));
    assert_eq!(house.asked.load(Ordering::SeqCst), 1, "nobody was asked before");
}

#[test]
fn between_two_letters_there_is_a_pause() {
    let (_ca, sink, house) = with_sink();
    house.queue(&["qatar", "oman", "iraq"], Sort::Real);
    let slow = || pace(Courtesy { pause_secs: 1, hours: None }, None);
    // The clock stands still, so that the pause that is waited for does not end.
    assert_eq!(run_with(&house, slow()), sent(1));
    assert_eq!(house.store.pause_ends(None, at(0)).unwrap(), Some(at(1)));
    house.set_clock(1);
    assert_eq!(run_with(&house, slow()), sent(1));
    assert_eq!(sink.letters(), 2);
    house.set_clock(9);
    assert_eq!(run_with(&house, slow()), sent(1));
}

#[test]
fn letters_of_an_appeal_that_is_over_are_held_and_go_on_when_it_is_open_again() {
    let (_ca, sink, house) = with_sink();
    house.queue(&["qatar", "oman"], Sort::Real);
    house.queue(&["oman"], Sort::Practice);
    // Its last day is that of the test's clock: a day later it is over.
    let last = jiff::tz::TimeZone::UTC.to_datetime(at(0)).date();
    let open = Arc::new(AtomicBool::new(false));
    let manners = || {
        let open = open.clone();
        let held = move |_: &_, version, today| {
            assert_eq!(version, 3);
            let over = today > last && !open.load(Ordering::SeqCst);
            over.then(|| Notice::new("desk-held-closed"))
        };
        Manners { held: Box::new(held), ..Manners::default() }
    };
    house.set_clock(DAY_SECS);
    assert_eq!(run_with(&house, manners()), sent(1), "practice is never too late");
    assert_eq!(run_with(&house, manners()), Delivered::default());
    let waiting = house.store.letters(Shelf::Waiting, "", 0, 9).unwrap();
    assert!(waiting.iter().all(|row| row.held == Some(Notice::new("desk-held-closed"))));
    assert_eq!((waiting.len(), sink.letters()), (2, 0));
    assert_eq!(house.store.next_due().unwrap(), None);
    open.store(true, Ordering::SeqCst);
    assert_eq!(run_with(&house, manners()), sent(2));
    assert_eq!(house.states(), [S::Sent; 3]);
}

#[test]
fn an_appeal_that_ends_while_its_letters_go_stops_them() {
    let (_ca, sink, house) = with_sink();
    house.queue(&["qatar", "oman", "iraq"], Sort::Real);
    let last = jiff::tz::TimeZone::UTC.to_datetime(at(0)).date();
    // Midnight comes when the first letter has been taken.
    let moved = house.set_clock_after(1, DAY_SECS);
    let mut config = house.config();
    config.wake = Box::new(moved);
    config.manners.held =
        Box::new(move |_, _, today| (today > last).then(|| Notice::new("desk-held-closed")));
    let delivered = run_until_empty(config, None).unwrap();
    assert!((1..3).contains(&delivered.sent), "{delivered:?}");
    assert_eq!(sink.letters(), delivered.sent);
    assert_eq!(house.store.accounts().unwrap()[0].held, 3 - delivered.sent);
}

#[test]
fn without_a_network_there_is_one_line_in_the_log_and_ever_fewer_tries() {
    let (_ca, house) = with_nobody();
    house.queue(&["qatar", "oman"], Sort::Real);
    let mut tries = Vec::new();
    for hours in [1, 6, 24] {
        let end = hours * 3600;
        while let Some(due) = house.store.next_due().unwrap()
            && due < at(end)
        {
            let due = (due.as_second() - EPOCH_SECS).max(0);
            house.set_clock(due);
            house.run();
        }
        tries.push(house.asked.load(Ordering::SeqCst));
    }
    // At 0, 30 s, 1½, 3½, 8½ and 18½ minutes, and every quarter of an hour from then on.
    assert_eq!(tries, [8, 28, 100]);
    assert_eq!(house.store.log(1).unwrap().len(), 3);
    assert_eq!(house.store.log(2).unwrap().len(), 1);
    let account = house.store.accounts().unwrap().remove(0);
    let offline = Notice::new("sender-offline").text("server", "localhost");
    assert_eq!((account.offline, account.waits.unwrap().why), (true, Some(offline)));

    // The line is back: a later try finds it, or the person asks, and all go at once.
    let (_ca, sink, other) = with_sink();
    *house.account.lock().unwrap() = other.account.lock().unwrap().clone();
    house.store.lift(HangsOn::Server, None).unwrap();
    assert_eq!(house.run(), sent(2));
    assert_eq!(sink.letters(), 2);
    let asked = house.asked.load(Ordering::SeqCst);
    house.set_clock(9 * DAY_SECS);
    assert_eq!(house.run(), Delivered::default());
    assert_eq!(house.asked.load(Ordering::SeqCst), asked, "nothing waits, nobody is asked");
}

#[test]
fn a_later_try_lets_all_letters_go() {
    let (_ca, house) = with_nobody();
    house.queue(&["qatar", "oman"], Sort::Real);
    house.run();
    house.set_clock(30);
    house.run();
    let (_ca, _sink, other) = with_sink();
    *house.account.lock().unwrap() = other.account.lock().unwrap().clone();
    house.set_clock(89);
    assert_eq!(house.run(), Delivered::default());
    house.set_clock(90);
    assert_eq!(house.run(), sent(2));
}

#[test]
fn only_one_of_two_sends_and_the_other_takes_over() {
    let (_ca, sink, house) = with_sink();
    let first = house.start();
    let second = house.start();
    house.wait_until(|_| second.is_elsewhere());
    assert!(!first.is_elsewhere());
    // A single run beside them leaves it to the first, and sees what that one does.
    house.store.enqueue_until(&[letter("qatar", Sort::Real, "a")], at(0), at(99)).unwrap();
    assert_eq!(house.run(), Delivered { elsewhere: true, ..Delivered::default() });
    assert_eq!(sink.letters(), 0);
    drop(first);
    house.wait_until(|_| !second.is_elsewhere());
    house.queue(&["oman"], Sort::Real);
    second.look_again();
    house.wait_until(|_| house.states()[1] == S::Sent);
    drop(second);
    assert_eq!(sink.letters(), 2, "what could be called back has gone too: its time is over");
}

#[test]
fn a_sleeping_sender_sees_what_another_program_has_queued() {
    let (_ca, sink, house) = with_sink();
    let sender = house.start();
    house.queue(&["qatar"], Sort::Real);
    // Nobody calls it.
    house.wait_until(|_| house.states() == [S::Sent]);
    assert_eq!(sink.letters(), 1);
    drop(sender);
}

#[test]
fn a_clock_set_back_or_forward_loses_and_doubles_nothing() {
    let ca = Ca::new();
    let later =
        "C MAIL\nS 250 ok\nC RCPT\nS 450 4.2.0 later\nC RSET\nS 250 ok\nC QUIT\nS 221 bye\n";
    let sign_in = "TLS\nS 220 hi\nC EHLO\nS 250-x\\n250 AUTH PLAIN\nC AUTH PLAIN\nS 235 ok\n";
    let script = format!("{sign_in}{later}END");
    let server = Scripted::start(ca.localhost().config(), &script);
    let house = House::with_server(server.port, ca.file());
    let sink = Sink::start(ca.localhost().config());
    house.queue(&["qatar"], Sort::Real);
    house.set_clock(10 * DAY_SECS);
    let sender = house.start();
    house.wait_until(|store| store.log(1).unwrap().len() == 3);
    server.heard().unwrap();
    if let Ok(account) = house.account.lock().unwrap().as_mut() {
        account.port = sink.port;
    }
    // Ten days back: the half minute that the letter waits is still half a minute.
    house.set_clock(0);
    sender.look_again();
    house.wait_until(|store| store.next_due().unwrap().is_some_and(|due| due <= at(30)));
    assert_eq!(house.states(), [S::Queued]);
    house.set_clock(31);
    sender.look_again();
    house.wait_until(|_| house.states() == [S::Sent]);
    // And a hundred days forward: there is nothing to be done twice.
    house.set_clock(100 * DAY_SECS);
    sender.look_again();
    house.queue(&["oman"], Sort::Real);
    sender.look_again();
    house.wait_until(|_| house.states() == [S::Sent; 2]);
    drop(sender);
    assert_eq!(sink.letters(), 2);
}
