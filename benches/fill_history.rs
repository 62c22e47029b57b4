//! Fills a profile with sent letters, through the store as designed: for `scripts/bench-start`.
//!
//! `fill_history PROFILE COUNT`

#![allow(clippy::unwrap_used, clippy::indexing_slicing)] // a measurement stops where it fails

mod common;

use std::path::Path;

use clarion::domain::{Outcome, Reply};
use clarion::profile::Places;
use clarion::store::{Carrier, Store};
use jiff::{SignedDuration, Timestamp};

fn main() {
    let arguments: Vec<String> = std::env::args().collect();
    let places = Places::in_folder(Path::new(&arguments[1])).unwrap();
    places.make_folders().unwrap();
    let store = Store::open(&places.database).unwrap();
    let mut now = Timestamp::now() - SignedDuration::from_hours(24 * 365);
    let letters =
        common::letters(arguments[2].parse().unwrap(), &Carrier::Account("Home".into()), now);
    store.enqueue(&letters, now).unwrap();
    let reply = Reply { code: 250, words: "2.0.0 Ok: queued".into() };
    let taken = Outcome::Accepted(reply, Vec::new());
    let mut sent = 0;
    let mut claim = store.claim_next(now).unwrap();
    while let Some(letter) = claim {
        now += SignedDuration::from_secs(60);
        store.begin_body(letter.id, now).unwrap();
        claim = store.settle_and_claim_next(letter.id, &taken, now).unwrap().1;
        sent += 1;
    }
    println!("{sent} letters are in {}", places.database.display());
}
