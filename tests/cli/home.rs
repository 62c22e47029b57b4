//! A profile in a folder of its own, and the real program called in it.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use serde_json::Value;
use tempfile::TempDir;

/// A profile in a folder of its own, and no session around it.
pub struct Home {
    pub folder: TempDir,
}

/// What a call answered.
pub struct Answer {
    pub code: i32,
    pub out: String,
    pub err: String,
}

const SUPPORTER: &str = "\
name = \"Vera Öst\"
email = \"vera@mail.example\"
country = \"SE\"
town = \"Lund\"
languages = [\"en\"]
";

impl Home {
    pub fn new() -> Self {
        let home = Self { folder: tempfile::tempdir().unwrap() };
        fs::write(home.path("vera.toml"), SUPPORTER).unwrap();
        home
    }

    pub fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    pub fn profile(&self) -> PathBuf {
        self.path("profile")
    }

    /// The program with its own profile; `{home}` in a word is this folder.
    pub fn command(&self, words: &str) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_clarion"));
        let home = self.folder.path().display().to_string();
        command
            .args(["--profile", &self.profile().display().to_string()])
            .args(words.split_whitespace().map(|word| word.replace("{home}", &home)))
            .env("HOME", self.folder.path())
            .env("DBUS_SESSION_BUS_ADDRESS", format!("unix:path={home}/no-bus"))
            .env("LC_ALL", "C.UTF-8")
            .env_remove("LANGUAGE")
            .env_remove("DISPLAY")
            .env_remove("WAYLAND_DISPLAY")
            .env_remove("WAYLAND_SOCKET")
            .stdin(Stdio::null());
        command
    }

    pub fn run(&self, words: &str) -> Answer {
        Answer::of(&self.command(words).output().unwrap())
    }

    /// Runs, expects a code, and gives back what it printed as JSON.
    pub fn json(&self, words: &str, code: i32) -> Value {
        let answer = self.run(&format!("{words} --json"));
        assert_eq!(answer.code, code, "{words}: {} {}", answer.out, answer.err);
        serde_json::from_str(&answer.out).unwrap()
    }

    pub fn files(&self, name: &str) -> Vec<String> {
        let Ok(entries) = fs::read_dir(self.path(name)) else { return Vec::new() };
        let name = |entry: std::io::Result<fs::DirEntry>| entry.unwrap().file_name();
        let mut names: Vec<String> =
            entries.map(|it| name(it).to_string_lossy().into_owned()).collect();
        names.sort();
        names
    }
}

impl Answer {
    pub fn of(output: &Output) -> Self {
        let text = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).unwrap();
        let answer = Self {
            code: output.status.code().unwrap_or(-1),
            out: text(&output.stdout),
            err: text(&output.stderr),
        };
        assert!(!answer.err.contains("panicked"), "{}", answer.err);
        answer
    }

    pub fn expect(&self, code: i32, out: &str, err: &str) {
        let all = format!("stdout: {}\nstderr: {}", self.out, self.err);
        assert_eq!(self.code, code, "{all}");
        assert!(self.out.contains(out), "no {out:?} in {all}");
        assert!(self.err.contains(err), "no {err:?} in {all}");
    }
}

pub fn strings<'a>(value: &'a Value, key: &str) -> Vec<&'a str> {
    value["letters"].as_array().unwrap().iter().map(|it| it[key].as_str().unwrap()).collect()
}

pub const ARAB_LEAGUE: &str = "--appeal homs-2012 --group arab-league --supporter {home}/vera.toml";

/// Copies a folder with all that is in it.
pub fn copy_folder(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let path = entry.unwrap().path();
        let new = to.join(path.file_name().unwrap());
        if path.is_dir() {
            copy_folder(&path, &new);
        } else {
            fs::copy(&path, &new).unwrap();
        }
    }
}

/// Copies the bundled appeal under another id to where a person's own are; `targets` are words of
/// `targets.toml`, each with what stands in its place.
pub fn changed_appeal(home: &Home, id: &str, targets: &[(&str, &str)]) {
    let bundled = Path::new(env!("CARGO_MANIFEST_DIR")).join("config/appeals/homs-2012");
    let pack = home.profile().join("appeals").join(id);
    copy_folder(&bundled, &pack);
    change(&pack.join("appeal.toml"), &[("id = \"homs-2012\"", &format!("id = \"{id}\""))]);
    change(&pack.join("targets.toml"), targets);
}

/// Replaces words of a file, each of which must be there.
pub fn change(file: &Path, changes: &[(&str, &str)]) {
    let mut text = fs::read_to_string(file).unwrap();
    for (old, new) in changes {
        assert!(text.contains(old), "{old} is not in {}", file.display());
        text = text.replace(old, new);
    }
    fs::write(file, text).unwrap();
}
