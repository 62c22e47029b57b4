//! How fast letters of the Homs appeal are made, on one thread:
//!
//! - 10,000 rendered, finished and composed to MIME, in letters a second;
//! - rendering alone, of the letter to the Arab League, in letters a second.
//!
//! `--jinja FILE` writes the second one's template and fields to a file, for `scripts/bench-render`.

#![allow(clippy::unwrap_used, clippy::indexing_slicing)] // a measurement stops where it fails

mod common;

use std::hint::black_box;

use clarion::store::Carrier;
use common::best;
use jiff::Timestamp;

const LETTERS: usize = 10_000;

fn main() {
    let arguments: Vec<String> = std::env::args().collect();
    let jinja = arguments.iter().position(|argument| argument == "--jinja");
    let pack = common::homs();
    let (supporter, answers) = (common::volunteer(0), common::answers(&pack));
    let compared = common::compared(&pack, &supporter);
    if let Some(at) = jinja {
        let file = &arguments[at + 1];
        let fields = common::jinja::fields(&pack, 1, &answers);
        std::fs::write(file, fields.to_string()).unwrap();
    } else {
        let made = best(|| {
            let letters = common::letters(LETTERS, &Carrier::Practice, Timestamp::UNIX_EPOCH);
            black_box(&letters).len()
        });
        println!("rendered, finished and composed to MIME: {made:.0} letters/s");
    }
    let rendered = best(|| {
        let mut done = 0;
        while done < LETTERS {
            for job in &compared {
                black_box(common::render(&pack, job, &supporter, &answers));
            }
            done += compared.len();
        }
        done
    });
    println!("rendered alone: {rendered:.0} letters/s");
}
