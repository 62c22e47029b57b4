//! How fast 1,000 letters of the Homs appeal go out: over implicit TLS to a server on loopback that
//! takes everything at once, each claimed, committed as handed over and settled in the database as
//! designed. The same run measures how often a second the same disk can sync, since that bounds it.

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
use std::path::Path;
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

fn main() {
    let ca = Ca::new();
    let sink = Sink::start(ca.localhost().config());
    let account = Account {
        name: ACCOUNT.into(),
        ca_file: Some(ca.file()),
        ..Account::new(
            EmailAddress::parse("anna@volunteers.example").unwrap(),
            "localhost",
            sink.port,
            Security::Tls,
        )
    };
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
