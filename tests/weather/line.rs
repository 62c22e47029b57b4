//! The network's line is taken down and up in mid-run, at several steps with the server.

use std::process::Command;
use std::time::Duration;

use clarion::store::Store;

use crate::ca::Ca;
use crate::cable::{Inner, LAY_OUTER, OUTER, is_allowed};
use crate::program::{ALL, LETTERS, balance, end, profile, sending, start, store, wait_until};
use crate::recorder::{Manner, Recorder, Step};
use crate::window::Plan;

const SERVER: &str = "mail.provider.example";
const MANNER: Manner =
    Manner { takes: Duration::from_millis(3), patience: Duration::from_secs(60) };
/// The line goes at this letter.
const LETTER: usize = 10;

/// Starts this program again for an ignored test, in a network of its own.
fn with_a_line(test: &str) {
    if !is_allowed() {
        eprintln!("LEFT OUT: this system gives no network of one's own (unshare).");
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let hosts = folder.path().join("hosts");
    std::fs::write(&hosts, format!("127.0.0.1 localhost\n{OUTER} {SERVER}\n")).unwrap();
    let setup =
        format!("set -e; mount --bind {} /etc/hosts; {LAY_OUTER}; exec \"$@\"", hosts.display());
    let inside = Command::new("unshare")
        .args(["-rnm", "sh", "-c", &setup, "sh"])
        .arg(std::env::current_exe().unwrap())
        .args(["--exact", test, "--ignored", "--nocapture"])
        .output()
        .unwrap();
    let told = String::from_utf8_lossy(&inside.stdout);
    let wrong = String::from_utf8_lossy(&inside.stderr);
    assert!(inside.status.success() && told.contains("1 passed"), "{told}\n{wrong}");
}

fn set(mut ip: Command, end: &str, to: &str) {
    assert!(ip.args(["link", "set", end, to]).status().unwrap().success());
}

#[test]
fn a_cable_that_is_out_for_a_moment_costs_nothing() {
    with_a_line("line::for_a_moment");
}

/// The real program: its connection lives through it.
#[test]
#[ignore = "started by a_cable_that_is_out_for_a_moment_costs_nothing"]
fn for_a_moment() {
    for at in [Step::Mail, Step::Data, Step::Taken] {
        let ca = Ca::new();
        let config = ca.certificate(SERVER, 2000..4000).config();
        let inner = Inner::new();
        let act = move |step, number| {
            if (step, number) == (at, LETTER) {
                set(Command::new("ip"), "outer", "down");
                std::thread::spawn(|| {
                    std::thread::sleep(Duration::from_millis(1_000));
                    set(Command::new("ip"), "outer", "up");
                });
            }
        };
        let server = Recorder::start(OUTER, config, MANNER, act);
        let home = profile(SERVER, server.port, &ca.file());
        let plain = sending(&home, ALL);
        let mut command = inner.command(plain.get_program().to_str().unwrap());
        command.args(plain.get_args());
        for (name, value) in plain.get_envs() {
            match value {
                Some(value) => command.env(name, value),
                None => command.env_remove(name),
            };
        }
        end(start(&mut command)).expect(0, "", "");
        let balance = balance(&store(&home), &server.taken());
        assert_eq!((balance.letters, balance.unsure), (LETTERS, 0), "{at:?}");
        // The cable goes with its inner end; lay another.
        drop(inner);
        wait_until("the cable is gone", || {
            let lay = "ip link add outer type veth peer name inner && \
                       ip addr add 10.9.9.1/30 dev outer && ip link set outer up";
            Command::new("sh").args(["-c", lay]).output().unwrap().status.success()
        });
    }
}

#[test]
fn without_a_line_letters_wait_calmly_and_go_when_it_is_back() {
    with_a_line("line::for_long");
}

/// The window's sender, with a time limit of a second.
#[test]
#[ignore = "started by without_a_line_letters_wait_calmly_and_go_when_it_is_back"]
fn for_long() {
    let inner = Inner::new();
    for (at, unsure) in [(Step::Mail, 0), (Step::Data, 0), (Step::Taken, 1)] {
        let ca = Ca::new();
        let config = ca.certificate(SERVER, 2000..4000).config();
        let cut = inner.words();
        let act = move |step, number| {
            if (step, number) == (at, LETTER) {
                let mut ip = Command::new(&cut[0]);
                ip.args(&cut[1..]).arg("ip");
                set(ip, "inner", "down");
            }
        };
        let server = Recorder::start(OUTER, config, MANNER, act);
        let folder = tempfile::tempdir().unwrap();
        let plan = Plan {
            database: &folder.path().join("letters.sqlite3"),
            server: SERVER,
            port: server.port,
            ca_file: &ca.file(),
            limit: Duration::from_secs(1),
        };
        let store = plan.queue(40);
        let mut window = plan.start(&inner.words(), &[]);
        // The letter on its way ends, and then the account rests.
        wait_until("the line is missed", || store.accounts().unwrap()[0].waits.is_some());
        let counts = store.counts("").unwrap();
        assert_eq!((counts.sent, counts.needs_you), (LETTER - 1, unsure), "{at:?}");
        // The next try finds no way out at all, and that is said once.
        window.pass(60);
        wait_until("it is offline", || store.accounts().unwrap()[0].offline);
        let (log, asked) = (log_lines(&store), window.asked());
        let before = cpu_ticks(window.id());
        std::thread::sleep(Duration::from_secs(2));
        let used = cpu_ticks(window.id()) - before;
        assert!(used <= 5, "{used} hundredths of a second of work in two seconds of waiting");
        assert_eq!(window.asked(), asked, "nobody is asked while it waits");
        // Hours of it, minute by minute: a try now and then, and nothing new in the log.
        for _ in 0..8 {
            let asked = window.asked();
            wait_until("it tries again", || {
                window.pass(60);
                window.asked() > asked
            });
        }
        assert_eq!(log_lines(&store), log, "{at:?}");
        assert_eq!(server.taken().len(), LETTER - 1 + unsure);

        set(inner.command("ip"), "inner", "up");
        wait_until("all have gone", || {
            window.pass(60);
            store.counts("").unwrap().sent == 40 - unsure
        });
        window.close();
        let balance = balance(&store, &server.taken());
        assert_eq!((balance.letters, balance.unsure), (40, unsure), "{at:?}");
        assert_eq!(server.taken().len(), 40, "what is unsure had been taken");
    }
}

fn log_lines(store: &Store) -> usize {
    (1..=40).map(|letter| store.log(letter).unwrap().len()).sum()
}

/// What a process has worked so far, in hundredths of a second.
fn cpu_ticks(id: u32) -> u64 {
    let stat = std::fs::read_to_string(format!("/proc/{id}/stat")).unwrap();
    let (_, rest) = stat.rsplit_once(") ").unwrap();
    // Fields 14 and 15 of proc(5), counted from the third.
    rest.split(' ').skip(11).take(2).map(|field| field.parse::<u64>().unwrap()).sum()
}
