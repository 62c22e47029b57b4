//! The clock is set back and forward in mid-run, while the real program sends.

use std::fs;
use std::process::Command;
use std::time::Duration;

use crate::ca::Ca;
use crate::program::{
    ALL, LETTERS, SERVER, balance, end, preload, profile, send_the_rest, sending, start, store,
};
use crate::recorder::{Manner, Recorder, Step};

const MANNER: Manner =
    Manner { takes: Duration::from_millis(2), patience: Duration::from_secs(60) };
const HOUR_SECS: i64 = 3_600;

#[test]
fn a_clock_that_is_set_while_letters_go_loses_and_doubles_none() {
    let folder = tempfile::tempdir().unwrap();
    let library = preload(folder.path());
    let ca = Ca::new();
    let file = folder.path().join("clock");
    let set = {
        let file = file.clone();
        // In place: the program has it mapped.
        move |secs: i64| {
            use std::io::Write;
            let mut open = fs::OpenOptions::new()
                .write(true)
                .create(true)
                .truncate(false)
                .open(&file)
                .unwrap();
            open.write_all(&secs.to_ne_bytes()).unwrap();
        }
    };
    set(0);
    // A minute, an hour, a day, years; at each step with the server, more often than once.
    let jumps =
        [-60, HOUR_SECS, -HOUR_SECS, 24 * HOUR_SECS, -24 * HOUR_SECS, 30_000 * HOUR_SECS, 0];
    let server = Recorder::start("127.0.0.1", ca.localhost().config(), MANNER, {
        let set = set.clone();
        move |step, number| {
            let jump = match step {
                Step::Mail => 0,
                Step::Data => 2,
                Step::Taken => 5,
            };
            if number % 3 == step as usize {
                set(jumps[(number / 3 + jump) % jumps.len()]);
            }
        }
    });
    let home = profile(SERVER, server.port, &ca.file());
    let weather = |command: &mut Command| {
        command.env("LD_PRELOAD", &library).env("CLARION_TEST_CLOCK", &file);
        end(start(command))
    };
    let answer = weather(&mut sending(&home, ALL));
    assert!(matches!(answer.code, 0 | 1), "{} {}", answer.out, answer.err);
    // The log shows that the program saw it: years lie between its first and its last line.
    let kept = store(&home);
    let lines = (1..=LETTERS as i64).flat_map(|letter| kept.log(letter).unwrap());
    let times: Vec<_> = lines.map(|line| line.at.as_second()).collect();
    let span_secs = times.iter().max().unwrap() - times.iter().min().unwrap();
    assert!(span_secs > 29_000 * HOUR_SECS, "{span_secs}");
    set(0);
    send_the_rest(&home, ALL);
    let balance = balance(&store(&home), &server.taken());
    assert_eq!((balance.letters, balance.unsure), (LETTERS, 0));
    // Nor is anything sent again when it is started under a clock far ahead, or far behind.
    for secs in [30_000 * HOUR_SECS, -30_000 * HOUR_SECS] {
        set(secs);
        let answer = weather(&mut sending(&home, ALL));
        assert_eq!(answer.code, 4, "{} {}", answer.out, answer.err);
    }
    assert_eq!(server.taken().values().sum::<usize>(), LETTERS);
}
