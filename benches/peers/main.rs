//! 1,000 letters to a real server over STARTTLS with AUTH, in three ways: for `scripts/bench-send`,
//! which runs others beside it.
//!
//! - `clarion`: queued before; each claimed, committed as handed over and settled, every commit synced.
//! - `lettre`: a plain loop over lettre's connection on a stream without delay; nothing is stored.
//! - `raw`: commands in groups over a socket, replies merely counted: the floor.
//!
//! `peers WAY SERVERS.json` prints letters a second and seconds of processor time of this process,
//! from the connecting to the last reply; `peers letters FILE` writes the letters for the others.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic)] // a measurement stops where it fails

#[path = "../common/mod.rs"]
mod common;
mod plain;

use std::path::PathBuf;
use std::time::{Duration, Instant};

use clarion::domain::{Account, Composed, EmailAddress, Security};
use clarion::mail::Timeouts;
use clarion::net::Route;
use clarion::profile::Password;
use clarion::sender::{Delivered, Mailbox, Manners, SenderConfig, run_until_empty};
use clarion::store::{Carrier, QueueMeta, Store};
use jiff::Timestamp;
use plain::Server;
use serde_json::Value;

const LETTERS: usize = 1_000;
/// Each writes to the 22 delegations.
const VOLUNTEERS: usize = LETTERS.div_ceil(22);
const ACCOUNT: &str = "Home";

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).filter(|it| it != "--bench").collect();
    let (way, file) = (arguments[0].as_str(), &arguments[1]);
    if way == "letters" {
        let pack = common::homs();
        let fields = common::jinja::fields(&pack, VOLUNTEERS, &common::answers(&pack));
        std::fs::write(file, fields.to_string()).unwrap();
        return;
    }
    let server = Server::read(&std::fs::read_to_string(file).unwrap());
    let letters = letters();
    let run: Box<dyn FnOnce()> = match way {
        "clarion" => clarion(&server, &letters),
        "lettre" => Box::new(|| plain::lettre_loop(&server, &letters)),
        "raw" => Box::new(|| plain::raw(&server, &letters)),
        other => panic!("no such way: {other}"),
    };
    let cpu = cpu_time();
    let begun = Instant::now();
    run();
    let wall_secs = begun.elapsed().as_secs_f64();
    let cpu_secs = (cpu_time() - cpu).as_secs_f64();
    println!("{:.1} {cpu_secs:.4}", LETTERS as f64 / wall_secs);
}

fn letters() -> Vec<(Composed, QueueMeta)> {
    let pack = common::homs();
    let answers = common::answers(&pack);
    let (carrier, now) = (Carrier::Account(ACCOUNT.into()), Timestamp::now());
    let each = (0..VOLUNTEERS).map(common::volunteer).flat_map(|supporter| {
        let jobs = common::compared(&pack, &supporter);
        let compose = |job| common::compose(&pack, job, &supporter, &answers, &carrier, now);
        jobs.iter().map(compose).collect::<Vec<_>>()
    });
    each.take(LETTERS).collect()
}

/// Everything is queued when the clock starts.
fn clarion(server: &Server, letters: &[(Composed, QueueMeta)]) -> Box<dyn FnOnce()> {
    // Beside the build, and not in a folder for temporary files, which may be in memory.
    let folder = tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR")).unwrap();
    let db_path = folder.path().join("letters.sqlite3");
    Store::open(&db_path).unwrap().enqueue(letters, Timestamp::now()).unwrap();
    let account = Account {
        name: ACCOUNT.into(),
        ca_file: Some(server.ca.clone()),
        ..Account::new(server.user.clone(), "localhost", server.port, Security::StartTls)
    };
    let password = Password::new(server.password.clone());
    let begun = Instant::now();
    let config = SenderConfig {
        manners: Manners::default(),
        db_path,
        practice_dir: folder.path().join("practice"),
        accounts: Box::new(move |_| {
            let (account, password) = (account.clone(), password.clone());
            Ok(Mailbox { account, password, route: Route::Direct })
        }),
        refused: Box::new(|_| {}),
        timeouts: Timeouts::all(Duration::from_secs(30)),
        clock: Box::new(Timestamp::now),
        steady: Box::new(move || begun.elapsed()),
        wake: Box::new(|| ()),
    };
    Box::new(move || {
        let delivered = run_until_empty(config, None).unwrap();
        assert_eq!(delivered, Delivered { sent: LETTERS, ..Delivered::default() });
        drop(folder);
    })
}

/// Processor time of all threads of this process so far.
fn cpu_time() -> Duration {
    let tasks = std::fs::read_dir("/proc/self/task").unwrap();
    let nanos = tasks.map(|task| {
        let stat: PathBuf = task.unwrap().path().join("schedstat");
        let text = std::fs::read_to_string(stat).unwrap_or_default();
        text.split(' ').next().and_then(|nanos| nanos.parse::<u64>().ok()).unwrap_or(0)
    });
    Duration::from_nanos(nanos.sum())
}

impl Server {
    /// The newer pair of `scripts/mail-servers`.
    fn read(json: &str) -> Self {
        let json: Value = serde_json::from_str(json).unwrap();
        let text = |key: &str| json[key].as_str().unwrap().to_owned();
        Self {
            port: u16::try_from(json["new"]["submission"].as_u64().unwrap()).unwrap(),
            ca: text("ca").into(),
            user: EmailAddress::parse(&text("bench_user")).unwrap(),
            password: text("bench_password"),
        }
    }
}
