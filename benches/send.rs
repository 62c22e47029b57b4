//! How fast 1,000 letters of the Homs appeal go out: over implicit TLS to a server on loopback that
//! takes everything at once, each claimed, committed as handed over and settled in the database as
//! designed. The same run measures how often a second the same disk can sync, since that bounds it,
//! and how much memory a sender of its own process needs for many letters and for few.

#![allow(clippy::unwrap_used, clippy::indexing_slicing)] // a measurement stops where it fails

#[allow(dead_code, unreachable_pub)] // the tests of mail use the rest
#[path = "../tests/mail/ca.rs"]
mod ca;
mod common;
#[allow(dead_code, unreachable_pub)] // likewise
#[path = "../tests/mail/sink.rs"]
mod sink;

use std::fs::File;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use ca::Ca;
use clarion::domain::{Account, EmailAddress, Security};
use clarion::mail::Timeouts;
use clarion::net::Route;
use clarion::profile::Password;
use clarion::sender::{Delivered, Mailbox, Manners, SenderConfig, run_until_empty};
use clarion::store::{Carrier, Store};
use jiff::Timestamp;
use sink::Sink;

const LETTERS: usize = 1_000;
const ROUNDS: usize = 5;
const SYNCS: usize = 5_000;
const ACCOUNT: &str = "Home";
/// How many letters wait where memory is measured.
const FEW_AND_MANY: [usize; 2] = [100, 10_000];
/// Makes this program the sender whose memory is measured.
const MEASURED: &str = "--memory-of-a-sender";

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).filter(|it| it != "--bench").collect();
    if let [way, ca_file, port, folder] = arguments.as_slice()
        && way == MEASURED
    {
        let account = account(ca_file.into(), port.parse().unwrap());
        return send_and_tell_memory(account, folder.as_ref());
    }
    let ca = Ca::new();
    let sink = Sink::start(ca.localhost().config());
    let account = account(ca.file(), sink.port);
    let now = Timestamp::now();
    let letters = common::letters(LETTERS, &Carrier::Account(ACCOUNT.into()), now);
    let mime_bytes: usize = letters.iter().map(|(letter, _)| letter.mime.len()).sum();
    let mut rates = Vec::new();
    let mut syncs = Vec::new();
    for round in 1..=ROUNDS {
        // Beside the build, and not in a folder for temporary files, which may be in memory.
        let folder = tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR")).unwrap();
        let db_path = folder.path().join("letters.sqlite3");
        Store::open(&db_path).unwrap().enqueue(&letters, now).unwrap();
        let config = config(&db_path, folder.path(), account.clone());
        let begun = Instant::now();
        let delivered = run_until_empty(config, None).unwrap();
        rates.push(LETTERS as f64 / begun.elapsed().as_secs_f64());
        assert_eq!(delivered, Delivered { sent: LETTERS, ..Delivered::default() });
        assert_eq!(sink.letters(), LETTERS * round);
        syncs.push(syncs_a_second(folder.path()));
    }
    println!("letters: {LETTERS}, {} bytes each on average", mime_bytes / LETTERS);
    println!("sent:    {} letters/s", rounds(&mut rates));
    println!("disk:    {} fdatasync/s of 4 kB appended", rounds(&mut syncs));
    for waiting in FEW_AND_MANY {
        let (before, after) = memory_kb(waiting, &ca, &sink, now);
        println!(
            "memory:  {before} kB while {waiting} letters wait, {after} kB when they are sent"
        );
    }
}

fn account(ca_file: PathBuf, port: u16) -> Account {
    let address = EmailAddress::parse("anna@volunteers.example").unwrap();
    Account {
        name: ACCOUNT.into(),
        ca_file: Some(ca_file),
        ..Account::new(address, "localhost", port, Security::Tls)
    }
}

/// The most memory that a sender had in a process of its own: when it has looked at its letters, the
/// first of which it is about to hand over, and when it has sent them all.
fn memory_kb(waiting: usize, ca: &Ca, sink: &Sink, now: Timestamp) -> (u64, u64) {
    let folder = tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR")).unwrap();
    let letters = common::letters(waiting, &Carrier::Account(ACCOUNT.into()), now);
    let store = Store::open(&folder.path().join("letters.sqlite3")).unwrap();
    store.enqueue(&letters, now).unwrap();
    let taken = sink.letters();
    let told = Command::new(std::env::current_exe().unwrap())
        .args([MEASURED, &ca.file().display().to_string(), &sink.port.to_string()])
        .arg(folder.path())
        .output()
        .unwrap();
    assert_eq!(sink.letters() - taken, waiting, "{told:?}");
    let told = String::from_utf8(told.stdout).unwrap();
    let numbers: Vec<u64> = told.split_whitespace().map(|it| it.parse().unwrap()).collect();
    (numbers[0], numbers[1])
}

fn send_and_tell_memory(account: Account, folder: &Path) {
    let config = config(&folder.join("letters.sqlite3"), folder, account);
    let accounts = config.accounts;
    let told = Arc::new(Mutex::new(None));
    let tell = Arc::clone(&told);
    let accounts = Box::new(move |name: &str| {
        tell.lock().unwrap().get_or_insert_with(peak_kb);
        accounts(name)
    });
    run_until_empty(SenderConfig { accounts, ..config }, None).unwrap();
    println!("{} {}", told.lock().unwrap().unwrap(), peak_kb());
}

/// The most memory that this process has had (Linux alone tells).
fn peak_kb() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    line.and_then(|it| it.trim().strip_suffix(" kB")).map_or(0, |kb| kb.parse().unwrap())
}

fn config(db_path: &Path, folder: &Path, account: Account) -> SenderConfig {
    let begun = Instant::now();
    SenderConfig {
        manners: Manners::default(),
        db_path: db_path.to_owned(),
        practice_dir: folder.join("practice"),
        accounts: Box::new(move |_| {
            let password = Password::new("secret".into());
            Ok(Mailbox { account: account.clone(), password, route: Route::Direct })
        }),
        refused: Box::new(|_| {}),
        timeouts: Timeouts::all(Duration::from_secs(30)),
        clock: Box::new(Timestamp::now),
        steady: Box::new(move || begun.elapsed()),
        wake: Box::new(|| ()),
    }
}

fn syncs_a_second(folder: &Path) -> f64 {
    let mut file = File::create(folder.join("syncs")).unwrap();
    let begun = Instant::now();
    for _ in 0..SYNCS {
        file.write_all(&[7; 4096]).unwrap();
        file.sync_data().unwrap();
    }
    SYNCS as f64 / begun.elapsed().as_secs_f64()
}

/// The median, the least and the most.
fn rounds(rates: &mut [f64]) -> String {
    rates.sort_by(f64::total_cmp);
    let (least, most) = (rates[0], rates[rates.len() - 1]);
    format!("{:.0} (of {ROUNDS} rounds the median; {least:.0} to {most:.0})", rates[ROUNDS / 2])
}
