//! The samples, and programs of others.

use std::env;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use clarion::domain::Lang;
use clarion::typeset::{Engine, Face, Family, ParagraphStyle};

/// The paragraphs of `samples.txt`.
pub(crate) fn samples() -> Vec<&'static str> {
    include_str!("samples.txt").lines().filter(|line| !line.starts_with('#')).collect()
}

/// Alike on every machine.
pub(crate) fn engine() -> Engine {
    Engine::without_system_fonts()
}

/// A letter's face.
pub(crate) fn style(lang: Option<&Lang>) -> ParagraphStyle<'_> {
    ParagraphStyle { lang, ..ParagraphStyle::new(Face::new(Family::Serif, 17.0, 28.0)) }
}

/// What to do where something is not on this computer: fail where the tests are strict, else say so.
fn lacks(what: &str) {
    let strict = env::var("CLARION_TEST_STRICT").is_ok_and(|value| value == "1");
    assert!(!strict, "there is no {what}, and CLARION_TEST_STRICT is set");
    eprintln!("left out: there is no {what}");
}

/// Whether a program is there.
pub(crate) fn has(program: &str) -> bool {
    let runs = Command::new(program).arg("--version").stdout(Stdio::null()).status();
    let has = runs.is_ok_and(|status| status.success());
    if !has {
        lacks(program);
    }
    has
}

/// A file of Unicode's character database.
pub(crate) fn unicode_file(name: &str) -> Option<PathBuf> {
    let path = Path::new("/usr/share/unicode").join(name);
    if path.exists() {
        return Some(path);
    }
    lacks(name);
    None
}

/// What a program answers.
pub(crate) fn ask(program: &str, arguments: &[String], input: &str) -> String {
    let mut child = Command::new(program)
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    child.stdin.take().unwrap().write_all(input.as_bytes()).unwrap();
    let output = child.wait_with_output().unwrap();
    assert!(output.status.success(), "{program} {arguments:?}");
    String::from_utf8(output.stdout).unwrap()
}
