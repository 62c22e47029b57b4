//! Several copies of the program at once on one profile, sending to a real server's like.

use std::fs;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use crate::ca::Ca;
use crate::program::{
    ALL, LETTERS, SERVER, balance, database, end, profile, send_the_rest, sending, start, store,
    wait_until,
};
use crate::recorder::{Manner, Recorder, Step};

/// Slow enough that one copy is not done before the last one has begun.
const MANNER: Manner =
    Manner { takes: Duration::from_millis(40), patience: Duration::from_secs(60) };

#[test]
fn of_several_copies_one_sends_and_each_letter_goes_once() {
    let ca = Ca::new();
    let server = Recorder::start("127.0.0.1", ca.localhost().config(), MANNER, |_, _| ());
    let home = profile(SERVER, server.port, &ca.file());
    let copies: Vec<_> = (0..4).map(|_| start(&mut sending(&home, ALL))).collect();
    for copy in copies {
        let answer = end(copy);
        assert!(matches!(answer.code, 0 | 1 | 4), "{} {}", answer.out, answer.err);
    }
    send_the_rest(&home, ALL);
    let balance = balance(&store(&home), &server.taken());
    assert_eq!((balance.letters, balance.unsure), (LETTERS, 0));
}

/// The lock beside the file of letters is taken away, as on a file system without locks: two copies
/// send at once. The database alone keeps them from sending a letter twice.
#[test]
fn without_the_lock_the_database_alone_keeps_the_promise() {
    let ca = Ca::new();
    let begun = Arc::new(AtomicBool::new(false));
    let server = Recorder::start("127.0.0.1", ca.localhost().config(), MANNER, {
        let begun = begun.clone();
        move |step, number| {
            if step == Step::Taken && number % 10 == 5 {
                begun.store(true, Ordering::SeqCst);
            }
        }
    });
    let home = profile(SERVER, server.port, &ca.file());
    let mut copies = vec![start(&mut sending(&home, ALL))];
    let mut lock = database(&home).into_os_string();
    lock.push("-sender");
    for _ in 0..3 {
        // The newest may take longer to begin than an older one to send some letters.
        wait_until("a copy sends", || begun.load(Ordering::SeqCst) && Path::new(&lock).exists());
        fs::remove_file(&lock).unwrap();
        begun.store(false, Ordering::SeqCst);
        copies.push(start(&mut sending(&home, ALL)));
    }
    let most_open = server.open();
    for copy in copies {
        let answer = end(copy);
        assert!(matches!(answer.code, 0 | 1 | 4 | 5), "{} {}", answer.out, answer.err);
    }
    send_the_rest(&home, ALL);
    let balance = balance(&store(&home), &server.taken());
    // A copy that begins takes what another has in hand for what a dead program left.
    assert!(
        balance.letters == LETTERS && balance.unsure <= 1 + 2 + 3,
        "{balance:?}, {most_open} at once"
    );
}
