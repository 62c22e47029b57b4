//! Appeals in folders: those of `tests/packs/good` open and make letters, those of `tests/packs/bad`
//! say what is wrong, at its place, in words. `BLESS=1` writes down what they say now.

#![allow(clippy::unwrap_used)] // helpers fail as their tests do

use std::fmt::Write;
use std::path::{Path, PathBuf};

use clarion::messages::Messages;
use clarion::pack::{Loaded, PackProblem, read_folder};

fn folders(kind: &str) -> Vec<PathBuf> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/packs").join(kind);
    let mut found: Vec<_> =
        std::fs::read_dir(root).unwrap().map(|entry| entry.unwrap().path()).collect();
    found.sort();
    found
}

/// Every problem as `file:line:column: words`, with what would mend it, and `warning` for those that
/// the pack opens with.
fn told(problems: &[PackProblem]) -> String {
    let words = Messages::english();
    let mut out = String::new();
    for problem in problems {
        let number = |n: Option<usize>| n.map(|n| format!("{n}:")).unwrap_or_default();
        let (line, column) = (number(problem.line), number(problem.column));
        let warning = if problem.is_error() { "" } else { " warning:" };
        let what = words.text(&problem.what());
        let _ = write!(out, "{}:{line}{column}{warning} {what}", problem.file);
        if let Some((wrong, right)) = &problem.fix {
            let _ = write!(out, " [{wrong} -> {right}]");
        }
        out.push('\n');
    }
    out
}

fn check(folder: &Path, loaded: &Loaded, should_open: bool) {
    let told = told(&loaded.problems);
    assert_eq!(loaded.pack.is_some(), should_open, "{}:\n{told}", folder.display());
    let expected = folder.join("expected.txt");
    if std::env::var_os("BLESS").is_some() {
        std::fs::write(&expected, &told).unwrap();
    }
    let before = std::fs::read_to_string(&expected).unwrap_or_default();
    assert_eq!(told, before, "{}", folder.display());
}

#[test]
fn good_packs_open_and_bad_ones_say_what_is_wrong() {
    for folder in folders("good") {
        check(&folder, &read_folder(&folder), true);
    }
    let bad = folders("bad");
    assert!(bad.len() >= 20, "only {} bad packs", bad.len());
    for folder in bad {
        let loaded = read_folder(&folder);
        let only_warnings = !loaded.problems.iter().any(PackProblem::is_error);
        check(&folder, &loaded, only_warnings);
        assert!(!loaded.problems.is_empty(), "{}", folder.display());
    }
}

#[test]
fn the_bundled_appeal_has_no_problem_inside_the_program_or_in_its_folder() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("config/appeals/homs-2012");
    for loaded in [clarion::pack::bundled(), read_folder(&folder)] {
        assert_eq!(told(&loaded.problems), "");
        assert_eq!(loaded.pack.unwrap().appeal().id.as_str(), "homs-2012");
    }
}
