//! The real program, called as a script calls it: what it says, what it leaves on disk, how it ends.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use serde_json::Value;
use tempfile::TempDir;

/// A profile in a folder of its own, and no session around it.
struct Home {
    folder: TempDir,
}

/// What a call answered.
struct Answer {
    code: i32,
    out: String,
    err: String,
}

const SUPPORTER: &str = "\
name = \"Vera Öst\"
email = \"vera@mail.example\"
country = \"SE\"
town = \"Lund\"
languages = [\"en\"]
";

impl Home {
    fn new() -> Self {
        let home = Self { folder: tempfile::tempdir().unwrap() };
        fs::write(home.path("vera.toml"), SUPPORTER).unwrap();
        home
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    fn profile(&self) -> PathBuf {
        self.path("profile")
    }

    /// The program with its own profile; `{home}` in a word is this folder.
    fn command(&self, words: &str) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_clarion"));
        let home = self.folder.path().display().to_string();
        command
            .args(["--profile", &self.profile().display().to_string()])
            .args(words.split_whitespace().map(|word| word.replace("{home}", &home)))
            .env("HOME", self.folder.path())
            .env("DBUS_SESSION_BUS_ADDRESS", format!("unix:path={home}/no-bus"))
            .env_remove("DISPLAY")
            .env_remove("WAYLAND_DISPLAY")
            .env_remove("WAYLAND_SOCKET")
            .stdin(Stdio::null());
        command
    }

    fn run(&self, words: &str) -> Answer {
        Answer::of(&self.command(words).output().unwrap())
    }

    /// Runs, expects a code, and gives back what it printed as JSON.
    fn json(&self, words: &str, code: i32) -> Value {
        let answer = self.run(&format!("{words} --json"));
        assert_eq!(answer.code, code, "{words}: {} {}", answer.out, answer.err);
        serde_json::from_str(&answer.out).unwrap()
    }

    fn files(&self, name: &str) -> Vec<String> {
        let Ok(entries) = fs::read_dir(self.path(name)) else { return Vec::new() };
        let name = |entry: std::io::Result<fs::DirEntry>| entry.unwrap().file_name();
        let mut names: Vec<String> =
            entries.map(|it| name(it).to_string_lossy().into_owned()).collect();
        names.sort();
        names
    }
}

impl Answer {
    fn of(output: &Output) -> Self {
        let text = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).unwrap();
        let answer = Self {
            code: output.status.code().unwrap_or(-1),
            out: text(&output.stdout),
            err: text(&output.stderr),
        };
        assert!(!answer.err.contains("panicked"), "{}", answer.err);
        answer
    }

    fn expect(&self, code: i32, out: &str, err: &str) {
        let all = format!("stdout: {}\nstderr: {}", self.out, self.err);
        assert_eq!(self.code, code, "{all}");
        assert!(self.out.contains(out), "no {out:?} in {all}");
        assert!(self.err.contains(err), "no {err:?} in {all}");
    }
}

fn strings<'a>(value: &'a Value, key: &str) -> Vec<&'a str> {
    value["letters"].as_array().unwrap().iter().map(|it| it[key].as_str().unwrap()).collect()
}

const ARAB_LEAGUE: &str = "--appeal homs-2012 --group arab-league --supporter {home}/vera.toml";

#[test]
fn help_tells_commands_and_exit_codes() {
    let home = Home::new();
    for words in ["--help", "-h"] {
        let help = home.run(words);
        for command in ["appeals", "write", "send", "letters", "check"] {
            help.expect(0, &format!("\n  {command}"), "");
        }
        for line in ["  0  Done.", "  4  Nothing to do", "--profile", "--exit-after-first-frame"] {
            help.expect(0, line, "");
        }
    }
    home.run("write --help").expect(0, "clarion write", "");
    home.run("send --help").expect(0, "--password-stdin", "");
    home.run("--version").expect(0, env!("CARGO_PKG_VERSION"), "");
    assert!(!home.profile().exists(), "help makes nothing");
}

#[test]
fn wrong_words_are_told_and_end_with_2() {
    let home = Home::new();
    for (words, told) in [
        ("wirte", "There is no command “wirte”."),
        ("write --bogus", "There is no argument --bogus"),
        ("write --supporterr x", "Did you mean --supporter?"),
        ("write", "Something is missing: --appeal <ID>"),
        ("write --appeal homs-2012 --supporter x --out y", "Something is missing"),
        ("write --appeal a --all --group b --supporter x --out y", "cannot be used together"),
        ("write --appeal", "--appeal <ID> needs a value"),
        ("send --password-stdin --appeal a --all --supporter x", "Something is missing: --account"),
        ("letters --state lost", "There are all, needs-you, waiting, sent, drafts, practice"),
        ("write --appeal ../x --all --supporter {home}/vera.toml --out y", "is not an id"),
        (
            "write --appeal homs-2012 --all --lang english --supporter {home}/vera.toml --out y",
            "“english” is not a language code",
        ),
        (
            "write --appeal homs-2013 --all --supporter {home}/vera.toml --out {home}/y",
            "There is no appeal “homs-2013”",
        ),
        (
            "write --appeal homs-2012 --group nobody --supporter {home}/vera.toml --out {home}/y",
            "arab-league",
        ),
        (
            "write --appeal homs-2012 --target nobody --supporter {home}/vera.toml --out {home}/y",
            "nobody",
        ),
        ("send --appeal homs-2012 --target nobody --supporter {home}/vera.toml", "nobody"),
        ("appeals homs-2013", "There is no appeal “homs-2013”"),
        ("check", "Something is missing: <PACK>"),
    ] {
        home.run(words).expect(2, "", told);
    }
    assert!(home.files("y").is_empty());
}

#[test]
fn appeals_are_listed_with_what_comes_next() {
    let home = Home::new();
    home.run("appeals").expect(0, "homs-2012", "clarion appeals homs-2012");
    home.run("appeals").expect(0, "open for practice", "");
    home.run("appeals homs-2012").expect(0, "arab-league", "clarion write --appeal homs-2012");
    let listed = home.json("appeals homs-2012", 0);
    assert_eq!(listed["format"], 1);
    let card = &listed["appeals"][0];
    assert_eq!((&card["id"], &card["open"]), (&"homs-2012".into(), &false.into()));
    assert_eq!((&card["write_by"], &card["written"]), (&"2012-02-12".into(), &0.into()));
    let groups = card["groups"].as_array().unwrap();
    let targets = |id: &str| {
        let group = groups.iter().find(|group| group["id"] == id).unwrap();
        group["targets"].as_array().unwrap().len()
    };
    assert_eq!(targets("arab-league"), 22);
    assert!(home.json("appeals", 0)["appeals"][0].get("groups").is_none());
}

#[test]
fn a_pack_that_does_not_open_is_told_beside_the_others() {
    let home = Home::new();
    let broken = home.profile().join("appeals/mine");
    fs::create_dir_all(&broken).unwrap();
    fs::write(broken.join("appeal.toml"), "format = \n").unwrap();
    home.run("appeals").expect(0, "homs-2012", "The appeal in the folder “mine”");
    assert_eq!(home.json("appeals", 0)["broken"][0]["name"], "mine");
}

#[test]
fn letters_are_written_to_a_folder_without_a_database() {
    let home = Home::new();
    let written = home.json(&format!("write {ARAB_LEAGUE} --out {{home}}/out"), 0);
    let letters = written["letters"].as_array().unwrap();
    assert_eq!(letters.len(), 22);
    for letter in letters {
        assert_eq!(letter["ready"], true, "{letter}");
        let text = fs::read_to_string(home.path("out").join(letter["text"].as_str().unwrap()));
        let eml = fs::read_to_string(home.path("out").join(letter["eml"].as_str().unwrap()));
        assert!(text.unwrap().contains("Vera Öst"), "{letter}");
        assert!(eml.unwrap().contains("<vera@mail.example>"), "{letter}");
    }
    assert_eq!(home.files("out").len(), 44);
    assert!(!home.profile().exists(), "no profile was made");

    let languages = strings(&written, "language");
    assert!(languages.contains(&"en"), "{languages:?}");
    // Not every target has a greeting in French: those letters are not ready, and say so.
    let french = home.json(&format!("write {ARAB_LEAGUE} --lang fr --out {{home}}/fr"), 3);
    assert!(strings(&french, "language").iter().all(|lang| *lang == "fr"));
}

#[test]
fn nothing_that_is_there_is_written_over() {
    let home = Home::new();
    let words = format!("write {ARAB_LEAGUE} --out {{home}}/out");
    home.run(&words).expect(0, "22 letters are in", "");
    let file = home.path("out").join(home.files("out").pop().unwrap());
    fs::write(&file, "mine").unwrap();
    let before = home.files("out");
    home.run(&words).expect(1, "", "is there already");
    assert_eq!(fs::read_to_string(&file).unwrap(), "mine");
    assert_eq!(home.files("out"), before);
    fs::write(home.path("file"), "").unwrap();
    let into_file = format!("write {ARAB_LEAGUE} --out {{home}}/file/x");
    home.run(&into_file).expect(1, "", "cannot be written");
}

#[test]
fn a_letter_that_is_not_ready_is_written_as_text_only() {
    let home = Home::new();
    fs::write(home.path("vera.toml"), "country = \"SE\"\n").unwrap();
    let words = format!("write {ARAB_LEAGUE} --out {{home}}/out");
    home.run(&words).expect(3, "not ready", "practice address");
    assert_eq!(home.files("out").len(), 22);
    assert!(home.files("out").iter().all(|name| name.ends_with(".txt")));
    let letters = home.json(&words.replace("/out", "/again"), 3);
    assert_eq!(letters["letters"][0]["eml"], Value::Null);
    assert!(!letters["letters"][0]["problems"].as_array().unwrap().is_empty());
}

#[test]
fn a_letter_without_an_address_of_its_writer_comes_from_a_practice_one() {
    let home = Home::new();
    fs::write(home.path("vera.toml"), "name = \"Vera\"\ncountry = \"SE\"\n").unwrap();
    let words = format!("write {ARAB_LEAGUE} --out {{home}}/out");
    home.run(&words).expect(0, "22 letters", "come from a practice address");
    let eml = home.files("out").into_iter().find(|name| name.ends_with(".eml")).unwrap();
    let eml = fs::read_to_string(home.path("out").join(eml)).unwrap();
    assert!(eml.contains("@practice.example>"), "{eml}");
}

#[test]
fn a_supporter_file_with_mistakes_is_told_line_by_line() {
    let home = Home::new();
    let words = format!("write {ARAB_LEAGUE} --out {{home}}/out");
    for (text, told) in [
        ("nmae = \"x\"", "line 1: Clarion does not know nmae. Did you mean name?"),
        ("name = \"x\"\nemail = \"vera\"", "line 2: email is “vera”"),
        ("name = \"x\\r\\nBcc: a@b.example\"", "line 1: name must be on one line"),
        ("name = ", "line 1, column 8"),
        ("[answers]\nwho = \"x\"", "answers “who”, which this appeal does not ask"),
    ] {
        fs::write(home.path("vera.toml"), text).unwrap();
        home.run(&words).expect(1, "", told);
    }
    fs::remove_file(home.path("vera.toml")).unwrap();
    home.run(&words).expect(1, "", "There is no file");
    assert!(home.files("out").is_empty());
}

#[test]
fn a_pack_is_checked_where_it_is() {
    let home = Home::new();
    let bundled = Path::new(env!("CARGO_MANIFEST_DIR")).join("config/appeals/homs-2012");
    home.run(&format!("check {}", bundled.display())).expect(0, "All is well", "");
    let checked = home.json(&format!("check {}", bundled.display()), 0);
    assert_eq!((&checked["opens"], &checked["problems"]), (&true.into(), &Value::Array(vec![])));

    let pack = home.path("pack");
    copy_folder(&bundled, &pack);
    let about = fs::read_to_string(pack.join("appeal.toml")).unwrap();
    fs::write(pack.join("appeal.toml"), format!("titel = \"x\"\n{about}")).unwrap();
    home.run("check {home}/pack").expect(3, "appeal.toml:1:", "");
    let problem = &home.json("check {home}/pack", 3)["problems"][0];
    assert_eq!((&problem["file"], &problem["line"]), (&"appeal.toml".into(), &1.into()));
    assert!(problem["message"].as_str().unwrap().contains("titel"), "{problem}");
    home.run("check {home}/nowhere").expect(3, "", "");
    // A checked pack needs neither a profile nor a home.
    assert!(!home.profile().exists());
}

fn copy_folder(from: &Path, to: &Path) {
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

#[test]
fn broken_settings_are_told_and_left_alone() {
    let home = Home::new();
    fs::create_dir_all(home.profile()).unwrap();
    let file = home.profile().join("settings.toml");
    for (text, told) in [
        ("look = \"dark\nx", "settings.toml, line 1"),
        ("format = 99\n", "newer version of Clarion"),
        ("look = \"pink\"\n", "One setting could not be used"),
    ] {
        fs::write(&file, text).unwrap();
        home.run("letters").expect(0, "There are no letters here yet.", told);
        assert_eq!(fs::read_to_string(&file).unwrap(), text);
    }
}

#[test]
fn a_database_that_cannot_be_read_is_told_and_left_alone() {
    let home = Home::new();
    fs::create_dir_all(home.profile()).unwrap();
    let file = home.profile().join("letters.sqlite3");
    let garbage = vec![7_u8; 8192];
    fs::write(&file, &garbage).unwrap();
    for words in ["letters".to_owned(), "appeals".to_owned(), format!("send {ARAB_LEAGUE}")] {
        let answer = home.run(&words);
        answer.expect(1, "", "letters.sqlite3");
        assert_eq!(fs::read(&file).unwrap(), garbage, "{words}");
    }
}

#[test]
fn without_a_display_the_command_line_is_named() {
    let home = Home::new();
    home.run("").expect(1, "", "clarion --help");
}

#[test]
fn a_reader_that_has_seen_enough_stops_nothing() {
    let home = Home::new();
    for words in ["appeals homs-2012", "--help", "letters --json"] {
        let mut child =
            home.command(words).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        drop(child.stdout.take());
        let output = child.wait_with_output().unwrap();
        assert_eq!(Answer::of(&output).code, 0, "{words}");
    }
}

#[cfg(unix)]
#[test]
fn a_full_disk_is_told() {
    let home = Home::new();
    let full = fs::OpenOptions::new().write(true).open("/dev/full");
    let Ok(full) = full else { panic!("this system has no /dev/full") };
    let output = home.command("appeals").stdout(full).output().unwrap();
    Answer::of(&output).expect(1, "", "The result cannot be written");
}

/// Nobody's home: a user that the system does not know, and no `HOME`.
#[cfg(unix)]
#[test]
fn without_a_home_folder_the_remedy_is_named() {
    use std::os::unix::process::CommandExt;
    let home = Home::new();
    let mut command = Command::new(env!("CARGO_BIN_EXE_clarion"));
    command.arg("appeals").env_remove("HOME").current_dir("/").uid(54_321);
    for (name, _) in std::env::vars_os() {
        if name.to_string_lossy().starts_with("XDG_") {
            command.env_remove(name);
        }
    }
    match command.output() {
        Ok(output) => Answer::of(&output).expect(1, "", "--profile"),
        Err(error) if error.kind() == std::io::ErrorKind::PermissionDenied => {
            let strict = std::env::var_os("CLARION_TEST_STRICT").is_some_and(|it| it == "1");
            assert!(!strict || !is_root(&home), "{error}");
            eprintln!("left out: only root can play a user without a home");
        }
        Err(error) => panic!("{error}"),
    }
}

#[cfg(unix)]
fn is_root(home: &Home) -> bool {
    use std::os::unix::fs::MetadataExt;
    fs::metadata(home.folder.path()).unwrap().uid() == 0
}
