//! How fast letters of the Homs appeal are made, on one thread:
//!
//! - 10,000 rendered, finished and composed to MIME, in letters a second;
//! - rendering alone, of the letter to the Arab League, in letters a second.
//!
//! `--jinja FILE` writes the second one's template and fields to a file, for `scripts/bench-render`.

#![allow(clippy::unwrap_used, clippy::indexing_slicing)] // a measurement stops where it fails

mod common;

use std::hint::black_box;
use std::time::Instant;

use clarion::domain::{Answers, Lang, Supporter};
use clarion::pack::Pack;
use clarion::store::Carrier;
use common::Job;
use jiff::Timestamp;
use serde_json::{Value, json};

const LETTERS: usize = 10_000;
const ROUNDS: usize = 5;
/// The letter that is compared with jinja2.
const COMPARED: (&str, &str) = ("arab-league", "en");

fn main() {
    let arguments: Vec<String> = std::env::args().collect();
    let jinja = arguments.iter().position(|argument| argument == "--jinja");
    let pack = common::homs();
    let (supporter, answers) = (common::volunteer(0), common::answers(&pack));
    let compared: Vec<Job> = compared(&pack, &supporter);
    if let Some(at) = jinja {
        let file = &arguments[at + 1];
        let fields = for_jinja(&pack, &supporter, &answers, &compared);
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

/// The most letters a second of several rounds.
fn best(mut round: impl FnMut() -> usize) -> f64 {
    let rate = |_| {
        let begun = Instant::now();
        let letters = round();
        letters as f64 / begun.elapsed().as_secs_f64()
    };
    (0..ROUNDS).map(rate).fold(0.0, f64::max)
}

/// The jobs of one letter in one language: every delegation gets it in that language.
fn compared(pack: &Pack, supporter: &Supporter) -> Vec<Job> {
    let lang = Lang::parse(COMPARED.1).unwrap();
    let group = pack.appeal().groups.iter().find(|group| group.letter == COMPARED.0).unwrap();
    let variations = pack.variations(&supporter.key(), &group.id, &lang);
    let targets = pack.appeal().targets.iter().filter(|target| target.group == group.id);
    targets
        .map(|target| Job {
            target: target.clone(),
            lang: lang.clone(),
            variation: variations[&target.id],
        })
        .collect()
}

fn for_jinja(pack: &Pack, supporter: &Supporter, answers: &Answers, jobs: &[Job]) -> Value {
    let lang = Lang::parse(COMPARED.1).unwrap();
    let file = format!("letters/{}.{}.md", COMPARED.0, COMPARED.1);
    let letters: Vec<Value> = jobs
        .iter()
        .map(|job| {
            let rendered = common::render(pack, job, supporter, answers);
            json!({
                "variation": job.variation.0,
                "target": {
                    "office": job.target.office.get(&lang),
                    "short": job.target.short.get(&lang),
                    "person": job.target.person,
                    "country": job.target.country.map(|country| country.name(&lang)),
                    "salutation": job.target.salutation.as_ref().map(|text| text.get(&lang)),
                },
                "subject": rendered.subject,
                "body": rendered.body,
            })
        })
        .collect();
    let questions = pack.appeal().questions.iter();
    let answer: serde_json::Map<String, Value> =
        questions.map(|q| (q.id.as_str().replace('-', "_"), json!(answers[&q.id]))).collect();
    json!({
        "template": pack.text(&file).unwrap(),
        "supporter": {
            "name": supporter.name,
            "email": supporter.email.as_ref().map(|email| email.as_str()),
            "country": supporter.country.map(|country| country.name(&lang)),
            "address": supporter.address,
            "town": supporter.town,
            "profession": supporter.profession,
        },
        "answer": answer,
        "letters": letters,
    })
}
