//! How long text takes: a one-page letter laid out in each language, beside HarfBuzz shaping the same
//! paragraphs with the same fonts (`scripts/bench-text` runs both); and letters of 1 to 100 kB of which
//! one paragraph has changed.
//!
//! `--letters FOLDER` writes what HarfBuzz is to shape: for each letter a file for each font, a
//! paragraph or a part of one a line. Names, as `arab-league.ar`, measure these alone.

#![allow(clippy::unwrap_used, clippy::indexing_slicing)] // a measurement stops where it fails

mod common;

use std::collections::BTreeMap;
use std::fs;
use std::hint::black_box;
use std::path::Path;
use std::time::{Duration, Instant};

use clarion::domain::Lang;
use clarion::typeset::{Column, ColumnStyle, Engine, Face, Family, ParagraphStyle};

/// A letter as it is read, on a screen of 96 pixels to the inch, and as wide as a letter is.
const FACE: Face =
    Face { family: Family::Serif, weight: 400, italic: false, size_pt: 17.0, line_pt: 28.0 };
const WIDTH: f32 = 632.0;
const FIRST: u32 = 20;
const ROUNDS: u32 = 200;
/// The letters: a group's, in a language.
const LETTERS: [(&str, &str); 5] = [
    ("arab-league", "en"),
    ("arab-league", "fr"),
    ("russia", "ru"),
    ("security-council", "es"),
    ("arab-league", "ar"),
];

fn main() {
    let arguments: Vec<String> = std::env::args().collect();
    if let Some(at) = arguments.iter().position(|argument| argument == "--letters") {
        return write_letters(Path::new(&arguments[at + 1]));
    }
    // What else cargo bench says is no name.
    let names: Vec<_> = arguments.iter().skip(1).filter(|it| !it.starts_with("--")).collect();
    let is_wanted = |name: &String| names.is_empty() || names.contains(&name);
    for (group, lang) in LETTERS {
        let name = format!("{group}.{lang}");
        if is_wanted(&name) {
            let letter = common::letter(group, lang);
            let micros = laid_out(&letter, lang).as_secs_f64() * 1e6;
            println!("{name} {} {micros:.0}", letter.len());
        }
    }
    for kilobytes in [1, 10, 100] {
        let name = format!("changed-{kilobytes}kB");
        if is_wanted(&name) {
            let micros = changed(kilobytes * 1000).as_secs_f64() * 1e6;
            println!("{name} {} {micros:.0}", kilobytes * 1000);
        }
    }
}

fn style(lang: &Lang) -> ColumnStyle<'_> {
    ColumnStyle {
        gap_pt: Some(12.0),
        ..ColumnStyle::new(ParagraphStyle { lang: Some(lang), ..ParagraphStyle::new(FACE) })
    }
}

/// Shaped, ordered, broken into lines and placed, nothing of it known before. The mean of all but the
/// first rounds, in which fonts are read, since that is what can be told of HarfBuzz as well.
fn laid_out(letter: &str, lang: &str) -> Duration {
    let lang = Lang::parse(lang).unwrap();
    let mut engine = Engine::without_system_fonts();
    let mut time = Duration::ZERO;
    for round in 0..FIRST + ROUNDS {
        // In no size that it was shaped in before.
        let scale = 1.0 + round as f32 / 10_000.0;
        let begun = Instant::now();
        black_box(Column::new(&mut engine, letter, &style(&lang), WIDTH * scale, scale));
        if round >= FIRST {
            time += begun.elapsed();
        }
        engine.end_turn();
    }
    time / ROUNDS
}

/// A letter of so many bytes in which one word of one paragraph is another each time.
fn changed(bytes: usize) -> Duration {
    let lang = Lang::parse("ar").unwrap();
    let mut engine = Engine::without_system_fonts();
    let text = common::long_letter("arab-league", "ar", bytes);
    let at = text[..text.len() / 2].rfind(' ').unwrap();
    Column::new(&mut engine, &text, &style(&lang), WIDTH, 1.0);
    let mut times = Vec::new();
    for round in 0..ROUNDS {
        let mut typed = text.clone();
        typed.insert_str(at, &format!(" كلمة{round}"));
        let begun = Instant::now();
        black_box(Column::new(&mut engine, &typed, &style(&lang), WIDTH, 1.0));
        times.push(begun.elapsed());
        engine.end_turn();
    }
    median(times)
}

fn median(mut times: Vec<Duration>) -> Duration {
    times.sort();
    times[times.len() / 2]
}

/// For each letter a folder, in it each font, and beside it the runs that are set in it.
fn write_letters(folder: &Path) {
    for (group, lang_code) in LETTERS {
        let lang = Lang::parse(lang_code).unwrap();
        let mut engine = Engine::without_system_fonts();
        let letter = common::letter(group, lang_code);
        let column = Column::new(&mut engine, &letter, &style(&lang), f32::MAX, 1.0);
        let mut files: BTreeMap<(u64, u32, bool), (Vec<u8>, String)> = BTreeMap::new();
        for (range, _, paragraph) in column.paragraphs(0.0, f32::MAX) {
            let text = &letter[range];
            for run in (0..paragraph.lines().len()).flat_map(|line| paragraph.runs(line)) {
                let (file, index) = run.font().key();
                let key = (file, index, run.is_right_to_left());
                let entry = files
                    .entry(key)
                    .or_insert_with(|| (run.font().bytes().to_vec(), String::new()));
                entry.1.push_str(&text[run.range()]);
                entry.1.push('\n');
            }
        }
        let folder = folder.join(format!("{group}.{lang_code}"));
        fs::create_dir_all(&folder).unwrap();
        for (at, ((.., right_to_left), (font, runs))) in files.into_iter().enumerate() {
            let direction = if right_to_left { "rtl" } else { "ltr" };
            fs::write(folder.join(format!("{at}-{direction}.ttf")), font).unwrap();
            fs::write(folder.join(format!("{at}-{direction}.txt")), runs).unwrap();
        }
    }
}
