//! Text and caret, keys, expected text and caret: the files in `cases/`.

use clarion::domain::Direction;
use clarion::ui::text::edit::Rules;

use crate::bench::Bench;
use crate::notation::{self, Letters};

const FILES: [&str; 8] =
    ["movement", "right_to_left", "both_ways", "lines", "change", "mouse", "undo", "input"];

/// What the lines with `@` set, for the cases below them.
struct Setting {
    letters: Letters,
    wrap: Option<usize>,
    direction: Option<Direction>,
    rules: Rules,
    mac: bool,
}

impl Setting {
    fn read(line: &str) -> Self {
        let mut setting = Self {
            letters: Letters::Latin,
            wrap: None,
            direction: None,
            rules: Rules::default(),
            mac: false,
        };
        for word in line.split_whitespace() {
            let (name, value) = word.split_once('=').unwrap_or((word, ""));
            match (name, value) {
                ("letters", "hebrew") => setting.letters = Letters::Hebrew,
                ("letters", "arabic") => setting.letters = Letters::Arabic,
                ("wrap", chars) => setting.wrap = Some(chars.parse().expect("characters")),
                ("direction", "ltr") => setting.direction = Some(Direction::LeftToRight),
                ("direction", "rtl") => setting.direction = Some(Direction::RightToLeft),
                ("max", chars) => setting.rules.max_chars = chars.parse().expect("characters"),
                ("one_line", _) => setting.rules.one_line = true,
                ("read_only", _) => setting.rules.read_only = true,
                ("secret", _) => setting.rules.secret = true,
                ("dots", _) => setting.rules.dots = true,
                ("mac", _) => setting.mac = true,
                _ => panic!("no such setting: {word}"),
            }
        }
        setting
    }
}

/// Words of a case; what is quoted has spaces of its own.
fn tokens(keys: &str) -> Vec<String> {
    let mut tokens = vec![String::new()];
    let mut quoted = false;
    for sign in keys.trim().chars() {
        quoted ^= sign == '\'';
        if sign == ' ' && !quoted {
            tokens.push(String::new());
        } else if let Some(last) = tokens.last_mut() {
            last.push(sign);
        }
    }
    tokens.retain(|token| !token.is_empty());
    tokens
}

fn run(bench: &mut Bench, setting: &Setting, before: &str, keys: &str) -> String {
    let (text, selection) = notation::text(before, setting.letters);
    bench.rules = setting.rules;
    bench.mac = setting.mac;
    bench.width = 10_000.0;
    bench.text = text.clone();
    if let Some(chars) = setting.wrap {
        bench.width = bench.measure(chars);
    }
    bench.clipboard.clear();
    bench.open(text, selection, setting.direction);
    bench.now += 10.0;
    for word in tokens(keys) {
        bench.press(&word, setting.letters);
    }
    bench.written(setting.letters)
}

#[test]
fn keys_do_what_they_are_expected_to() {
    let mut bench = Bench::default();
    let (mut cases, mut right_to_left, mut wrong) = (0, 0, Vec::new());
    for file in FILES {
        let path = format!("{}/tests/editor/cases/{file}.txt", env!("CARGO_MANIFEST_DIR"));
        let lines = std::fs::read_to_string(path).expect("the cases are there");
        let mut setting = Setting::read("");
        for (number, line) in lines.lines().enumerate() {
            if let Some(set) = line.strip_prefix('@') {
                setting = Setting::read(set);
            }
            if line.starts_with('#') {
                continue;
            }
            let parts: Vec<_> = line.split(" :: ").collect();
            let [before, keys, expected] = parts[..] else { continue };
            cases += 1;
            let is_mixed = setting.letters != Letters::Latin
                && before.chars().chain(keys.chars()).any(|sign| sign.is_ascii_uppercase());
            right_to_left += usize::from(is_mixed);
            let found = run(&mut bench, &setting, before, keys);
            if found != expected {
                let place = format!("{file}, line {}", number + 1);
                wrong.push(format!("{place}: {line}\n    but it is {found}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{} of {cases}:\n{}", wrong.len(), wrong.join("\n"));
    println!("{cases} cases, {right_to_left} of them from right to left or mixed");
    assert!(cases >= 150 && right_to_left * 3 >= cases, "{cases} cases, {right_to_left}");
}
