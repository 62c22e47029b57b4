//! The real program (`clarion send`) in a profile of its own with a live appeal and an account, and
//! what is asserted at the end: the promise, from the server's side.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use clarion::domain::{DeliveryState, HangsOn};
use clarion::store::{LetterRecord, Shelf, Store};

use crate::home::{Answer, Home, copy_folder};

/// How long a test waits for what must come.
pub const PATIENCE: Duration = Duration::from_secs(30);
/// The name that the servers' certificates have.
pub const SERVER: &str = "localhost";

/// Some of the live appeal's targets: 22 letters.
pub const SOME: &str = "--group arab-league";
/// All of them: 44 letters.
pub const ALL: &str = "--all";
/// So many these are.
pub const LETTERS: usize = 44;

/// A profile whose account is at this port.
pub fn profile(server: &str, port: u16, ca_file: &Path) -> Home {
    let home = Home::new();
    let bundled = Path::new(env!("CARGO_MANIFEST_DIR")).join("config/appeals/homs-2012");
    let pack = home.profile().join("appeals/homs-live");
    copy_folder(&bundled, &pack);
    let file = pack.join("appeal.toml");
    let text = fs::read_to_string(&file).unwrap();
    let live = text
        .replace("id = \"homs-2012\"", "id = \"homs-live\"")
        .replace("write_by = 2012-02-12", "write_by = 2999-02-12");
    assert_ne!(live, text);
    fs::write(&file, live).unwrap();
    let settings = format!(
        "[[accounts]]\nname = \"Home\"\naddress = \"vera@mail.example\"\nserver = \"{server}\"\n\
         port = {port}\nsecurity = \"tls\"\nuser = \"vera\"\nca_file = '{}'\nletters_a_day = 1000\n\n\
         [courtesy]\npause_secs = 0\n",
        ca_file.display()
    );
    fs::write(home.profile().join("settings.toml"), settings).unwrap();
    home
}

/// A command that sends these letters.
pub fn sending(home: &Home, which: &str) -> Command {
    home.command(&format!(
        "send --appeal homs-live {which} --supporter {{home}}/vera.toml --account Home \
         --password-stdin"
    ))
}

/// Starts it, with the password on standard input.
pub fn start(command: &mut Command) -> Child {
    let mut child = command
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    // It may have ended already.
    let _ = child.stdin.take().unwrap().write_all(b"secret\n");
    child
}

pub fn end(child: Child) -> Answer {
    Answer::of(&child.wait_with_output().unwrap())
}

/// Sends what is left, as a person does who calls the program again, and wants to try now where a server
/// had said "not now", until nothing waits.
pub fn send_the_rest(home: &Home, which: &str) {
    for _ in 0..9 {
        store(home).lift(HangsOn::Server, None).unwrap();
        let answer = end(start(&mut sending(home, which)));
        // 0: sent. 4: nothing to do. 5: some need a person. 1: some wait.
        assert!(
            matches!(answer.code, 0 | 1 | 4 | 5),
            "{}: {} {}",
            answer.code,
            answer.out,
            answer.err
        );
        if store(home).counts("").unwrap().waiting == 0 {
            return;
        }
    }
    panic!("letters still wait");
}

pub fn database(home: &Home) -> PathBuf {
    home.profile().join("letters.sqlite3")
}

pub fn store(home: &Home) -> Store {
    Store::open(&database(home)).unwrap()
}

/// How a run ended, counted on both sides.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Balance {
    pub letters: usize,
    pub unsure: usize,
}

/// The promise: every letter is sent, and the server has it once; or it is unsure, and the server has
/// it once or not. The server has no other.
pub fn balance(store: &Store, taken: &BTreeMap<String, usize>) -> Balance {
    let mut known = BTreeMap::new();
    let (mut lost, mut doubled, mut unsure) = (Vec::new(), Vec::new(), 0);
    for letter in letters(store) {
        let message_id = store.letter(letter.id).unwrap().message_id;
        let times = taken.get(&message_id).copied().unwrap_or(0);
        match letter.state {
            DeliveryState::Sent if times == 0 => lost.push(letter.id),
            DeliveryState::Sent => {}
            DeliveryState::Unsure => unsure += 1,
            _ => panic!("not at its end: {letter:?}, {:?}", store.log(letter.id)),
        }
        if times > 1 {
            doubled.push(letter.id);
        }
        known.insert(message_id, letter.id);
    }
    let strangers: Vec<_> = taken.keys().filter(|id| !known.contains_key(*id)).collect();
    assert!(strangers.is_empty(), "letters that nobody queued: {strangers:?}");
    assert!(lost.is_empty() && doubled.is_empty(), "lost {lost:?}, doubled {doubled:?}");
    Balance { letters: known.len(), unsure }
}

/// The states in which letters are just now.
pub fn states(store: &Store) -> BTreeSet<DeliveryState> {
    letters(store).iter().map(|letter| letter.state).collect()
}

fn letters(store: &Store) -> Vec<LetterRecord> {
    const PAGE: usize = 500;
    let page = |number| store.letters(Shelf::All, "", number * PAGE, PAGE).unwrap();
    (0..).map(page).take_while(|page| !page.is_empty()).flatten().collect()
}

/// Waits until this holds.
pub fn wait_until(what: &str, mut holds: impl FnMut() -> bool) {
    let begun = Instant::now();
    while !holds() {
        assert!(begun.elapsed() < PATIENCE, "this did not come: {what}");
        std::thread::sleep(Duration::from_millis(5));
    }
}

/// What makes weather inside a program; see `weather.c`.
pub fn preload(folder: &Path) -> PathBuf {
    let library = folder.join("weather.so");
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/weather/weather.c");
    let mut cc = Command::new("cc");
    cc.args(["-shared", "-fPIC", "-O1", "-o"]).arg(&library).arg(source).arg("-ldl");
    assert!(cc.status().unwrap().success());
    library
}

/// Whether a process stands still after SIGSTOP.
pub fn is_stopped(id: u32) -> bool {
    let stat = fs::read_to_string(format!("/proc/{id}/stat")).unwrap_or_default();
    stat.rsplit_once(") ").is_some_and(|(_, rest)| rest.starts_with('T'))
}

/// Lets it go on.
pub fn go_on(id: u32) {
    assert!(Command::new("kill").args(["-CONT", &id.to_string()]).status().unwrap().success());
}
