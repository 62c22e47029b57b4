//! Letters to the practice mailbox, and to a real server on loopback: once each, and never twice.

use std::fs;
use std::io::Write;
use std::net::TcpListener;
use std::path::Path;
use std::process::Stdio;

use clarion::domain::{DeliveryState, HangsOn, Security};
use clarion::store::{Shelf, Store};
use serde_json::Value;

use crate::ca::Ca;
use crate::home::{ARAB_LEAGUE, Answer, Home, change, changed_appeal, strings};
use crate::server::Server;

/// What the test server knows.
const PASSWORD: &str = "pass word=ü\n";

/// How many letters ended in which way.
fn outcomes(told: &Value) -> Vec<(String, usize)> {
    let mut counts = std::collections::BTreeMap::new();
    for outcome in strings(told, "outcome") {
        *counts.entry(outcome.to_owned()).or_insert(0) += 1;
    }
    counts.into_iter().collect()
}

fn all(outcome: &str, count: usize) -> Vec<(String, usize)> {
    vec![(outcome.to_owned(), count)]
}

#[test]
fn practice_letters_are_kept_here_and_a_second_run_sends_nothing() {
    let home = Home::new();
    let words = format!("send {ARAB_LEAGUE}");
    let dry = home.json(&format!("{words} --dry-run"), 0);
    assert_eq!((outcomes(&dry), &dry["dry_run"]), (all("would_send", 22), &true.into()));
    assert!(home.files("profile/practice").is_empty());

    let told = home.json(&words, 0);
    assert_eq!((&told["practice"], &told["from"]), (&true.into(), &"vera@mail.example".into()));
    assert_eq!(outcomes(&told), all("sent", 22));
    let kept = home.files("profile/practice");
    assert_eq!(kept.iter().filter(|name| name.ends_with(".eml")).count(), 22, "{kept:?}");

    assert_eq!(outcomes(&home.json(&words, 4)), all("already", 22));
    home.run(&words).expect(4, "written already on", "");
    home.run(&words).expect(
        4,
        "These 22 letters were written already, so they are not written again.",
        "",
    );
    assert_eq!(home.files("profile/practice"), kept);

    let more = home.json(&words.replace("--group", "--group russia"), 0);
    assert_eq!(outcomes(&more), vec![("already".into(), 22), ("sent".into(), 1)]);

    let listed = home.json("letters", 0);
    assert_eq!(listed["counts"]["practice"], 23);
    assert!(strings(&listed, "state").iter().all(|state| *state == "sent"));
    assert!(home.json("letters --state sent", 0)["letters"].as_array().unwrap().is_empty());
    home.run("letters").expect(0, "Practice  ", "");
    // Another supporter's letters are their own.
    let vera = fs::read_to_string(home.path("vera.toml")).unwrap();
    fs::write(home.path("vera.toml"), vera.replace("vera@", "olga@")).unwrap();
    assert_eq!(outcomes(&home.json(&words, 0)), all("sent", 22));
}

#[test]
fn letters_that_are_not_ready_stay_and_the_others_go() {
    let home = Home::new();
    let greeting = (" fr = \"Monsieur le Secrétaire général,\",", "");
    changed_appeal(&home, "homs-changed", &[greeting]);
    let words = format!("send {ARAB_LEAGUE} --lang fr").replace("homs-2012", "homs-changed");
    let told = home.json(&words, 3);
    let found = outcomes(&told);
    assert_eq!(
        found.iter().map(|(name, _)| name.as_str()).collect::<Vec<_>>(),
        ["not_ready", "sent"]
    );
    home.run(&words).expect(3, "not ready, so nothing was sent", "");
}

#[test]
fn a_closed_appeal_and_an_unknown_account_send_nothing() {
    let home = Home::new();
    account(&home, 1, "ca.pem".as_ref());
    for (words, code, told) in [
        (format!("send {ARAB_LEAGUE} --account Home --password-stdin"), 1, "closed"),
        (format!("send {LIVE} --account Nobody --password-stdin"), 2, "no mail account “Nobody”"),
    ] {
        live_appeal(&home, &[]);
        with_password(&home, &words, PASSWORD).expect(code, "", told);
        assert!(home.json("letters", 0)["letters"].as_array().unwrap().is_empty());
    }
}

#[test]
fn without_a_password_nothing_is_queued() {
    let home = Home::new();
    live_appeal(&home, &[]);
    account(&home, 1, "ca.pem".as_ref());
    let words = format!("send {LIVE} --account Home");
    home.run(&words).expect(1, "", "--password-stdin");
    home.run(&words).expect(1, "", "This computer has no keyring");
    with_password(&home, &format!("{words} --password-stdin"), "\n").expect(2, "", "no password");
    assert!(home.json("letters", 0)["letters"].as_array().unwrap().is_empty());
    // A dry run needs none.
    assert_eq!(outcomes(&home.json(&format!("{words} --dry-run"), 0)), all("would_send", 22));
}

/// The live appeal's Arab League.
const LIVE: &str = "--appeal homs-live --group arab-league --supporter {home}/vera.toml";

/// Copies the bundled appeal as a live one, some of its addresses replaced by others.
fn live_appeal(home: &Home, addresses: &[(&str, &str)]) {
    changed_appeal(home, "homs-live", addresses);
    let file = home.profile().join("appeals/homs-live/appeal.toml");
    change(&file, &[("write_by = 2012-02-12", "write_by = 2999-02-12")]);
}

/// An account at a port of this computer.
fn account(home: &Home, port: u16, ca_file: &Path) {
    fs::create_dir_all(home.profile()).unwrap();
    let text = format!(
        "[[accounts]]\nname = \"Home\"\naddress = \"vera@mail.example\"\nserver = \"localhost\"\n\
         port = {port}\nsecurity = \"tls\"\nuser = \"vol@test.example\"\nca_file = '{}'\n\n\
         [courtesy]\npause_secs = 0\n",
        ca_file.display()
    );
    fs::write(home.profile().join("settings.toml"), text).unwrap();
}

/// Runs with a password on standard input. It shows up nowhere.
fn with_password(home: &Home, words: &str, password: &str) -> Answer {
    let mut child = home
        .command(words)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    // It may have ended without asking.
    let _not_read = child.stdin.take().unwrap().write_all(password.as_bytes());
    let answer = Answer::of(&child.wait_with_output().unwrap());
    let secret = password.trim();
    assert!(secret.is_empty() || !answer.out.contains(secret) && !answer.err.contains(secret));
    answer
}

fn json_with_password(home: &Home, code: i32) -> Value {
    let words = format!("send {LIVE} --account Home --password-stdin --json");
    let answer = with_password(home, &words, PASSWORD);
    assert_eq!(answer.code, code, "{} {}", answer.out, answer.err);
    serde_json::from_str(&answer.out).unwrap()
}

#[test]
fn letters_reach_a_real_server_once_and_what_went_wrong_is_told() {
    let ca = Ca::new();
    let Some(server) = Server::start(&ca, &[]) else { return };
    let home = Home::new();
    live_appeal(
        &home,
        &[
            ("algeria@delegations", "hard-algeria@delegations"),
            ("bahrain@delegations", "lost-bahrain@delegations"),
        ],
    );
    account(&home, server.port(Security::Tls), &ca.file());
    let told = json_with_password(&home, 5);
    // After a reply that was lost the account rests, and the others wait.
    let expected = [("refused", 1), ("sent", 1), ("unsure", 1), ("waiting", 19)];
    assert_eq!(outcomes(&told), expected.map(|(name, count)| (name.to_owned(), count)));
    let again = json_with_password(&home, 0);
    assert_eq!(outcomes(&again), all("already", 22));
    assert_eq!(again["earlier"]["sent"], 19);
    // The refused one is not there, the one whose reply was lost is.
    assert_eq!(server.accepted().len(), 21);
    for letter in server.accepted() {
        assert_eq!(letter.facts["from"], "vera@mail.example");
        assert_eq!(letter.facts["private"], true);
    }
    assert_eq!(outcomes(&json_with_password(&home, 4)), all("already", 22));
    assert_eq!(server.accepted().len(), 21, "nothing went twice");

    let listed = home.json("letters --state needs-you", 0);
    let mut states = strings(&listed, "state");
    states.sort_unstable();
    assert_eq!(states, ["refused", "unsure"]);
    assert!(listed["letters"][0]["remark"].is_string());
    // Practising does not count as written, and the other way round.
    assert_eq!(outcomes(&home.json(&format!("send {LIVE}"), 0)), all("sent", 22));
}

/// A copy to oneself is in the envelope alone: no header shows it to the office.
#[test]
fn a_copy_to_oneself_is_seen_by_nobody_else() {
    let ca = Ca::new();
    let Some(server) = Server::start(&ca, &[]) else { return };
    let home = Home::new();
    live_appeal(&home, &[]);
    account(&home, server.port(Security::Tls), &ca.file());
    let settings = home.profile().join("settings.toml");
    let text = fs::read_to_string(&settings).unwrap();
    let text = text.replace("[[accounts]]\n", "[[accounts]]\ncopy_to_self = true\n");
    fs::write(&settings, text).unwrap();
    assert_eq!(outcomes(&json_with_password(&home, 0)), all("sent", 22));
    assert_eq!(server.accepted().len(), 22);
    for letter in server.accepted() {
        let to: Vec<_> = letter.facts["to"].as_array().unwrap().iter().collect();
        assert_eq!((to.len(), to.last()), (2, Some(&&Value::from("vera@mail.example"))));
        let mime = String::from_utf8(letter.mime).unwrap();
        let head = mime.split("\r\n\r\n").next().unwrap();
        let shown: Vec<_> = head.lines().filter(|line| line.contains("vera@mail")).collect();
        assert!(shown.len() == 1 && shown[0].starts_with("From: "), "{shown:?}");
    }
}

#[test]
fn letters_wait_for_a_server_that_is_not_there_and_go_when_it_is() {
    let ca = Ca::new();
    let Some(server) = Server::start(&ca, &[]) else { return };
    let home = Home::new();
    live_appeal(&home, &[]);
    let nobody = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
    account(&home, nobody, &ca.file());
    let told = json_with_password(&home, 1);
    assert_eq!(outcomes(&told), all("waiting", 22));
    assert!(!told["letters"][0]["remarks"].as_array().unwrap().is_empty(), "{told}");
    assert_eq!(home.json("letters", 0)["counts"]["waiting"], 22);

    account(&home, server.port(Security::Tls), &ca.file());
    let again = json_with_password(&home, 0);
    assert_eq!((outcomes(&again), &again["earlier"]["sent"]), (all("already", 22), &22.into()));
    assert_eq!(home.json("letters", 0)["counts"]["sent"], 22);
    assert_eq!(server.accepted().len(), 22);
}

#[test]
fn letters_of_an_action_that_was_stopped_are_held_and_told() {
    let home = Home::new();
    live_appeal(&home, &[]);
    let nobody = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
    account(&home, nobody, "ca.pem".as_ref());
    let told = json_with_password(&home, 1);
    let waiting = told["letters"].as_array().unwrap().len();
    let about = home.profile().join("appeals/homs-live/appeal.toml");
    let text = fs::read_to_string(&about).unwrap();
    let stop = "version = 2\nstopped = 2020-01-31\nstopped_why = \"She is free.\"";
    fs::write(&about, text.replace("version = 1", stop)).unwrap();

    home.run("appeals").expect(0, "Stopped by its organisers on", "");
    let listed = home.json("appeals homs-live", 0);
    let card = &listed["appeals"][0];
    assert_eq!((&card["open"], &card["stopped"]), (&false.into(), &"2020-01-31".into()));
    assert_eq!((&card["stopped_why"], &card["days_left"]), (&"She is free.".into(), &Value::Null));
    // New ones do not go, those that wait are held; nothing is asked of the network for them.
    let words = format!("send {LIVE} --account Home --password-stdin");
    with_password(&home, &words, PASSWORD).expect(1, "", "stopped this action. She is free.");
    let letters = home.json("letters", 0);
    let held = |letter: &Value| {
        letter["held"] == true && letter["remark"].as_str().unwrap().contains("She is free.")
    };
    assert!(letters["letters"].as_array().unwrap().iter().all(held), "{letters}");
    assert_eq!(letters["outbox"][0]["held"], waiting);
}

#[test]
fn practising_touches_no_letter_of_an_account() {
    let home = Home::new();
    live_appeal(&home, &[]);
    let nobody = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
    account(&home, nobody, "ca.pem".as_ref());
    json_with_password(&home, 1);
    // Now they are due, and someone would hear of it.
    let store = Store::open(&home.profile().join("letters.sqlite3")).unwrap();
    store.lift(HangsOn::Server, None).unwrap();
    let server = TcpListener::bind("127.0.0.1:0").unwrap();
    server.set_nonblocking(true).unwrap();
    account(&home, server.local_addr().unwrap().port(), "ca.pem".as_ref());

    let told = home.json(&format!("send {LIVE}"), 0);
    assert_eq!(outcomes(&told), all("sent", 22));
    assert_eq!(told["earlier"]["waiting"], 0);
    let waiting = store.letters(Shelf::Waiting, "", 0, 99).unwrap();
    assert_eq!(waiting.len(), 22);
    for letter in waiting {
        let standing = (letter.state, letter.waits, letter.attempts);
        assert_eq!(standing, (DeliveryState::Queued, None, 0), "{}", letter.short);
    }
    assert_eq!(server.accept().unwrap_err().kind(), std::io::ErrorKind::WouldBlock);
}

#[test]
fn a_wrong_password_is_told_and_the_letters_wait() {
    let ca = Ca::new();
    let Some(server) = Server::start(&ca, &[]) else { return };
    let home = Home::new();
    live_appeal(&home, &[]);
    account(&home, server.port(Security::Tls), &ca.file());
    let words = format!("send {LIVE} --account Home --password-stdin");
    with_password(&home, &words, "not this one\n").expect(1, "22 letters wait", "");
    assert!(server.accepted().is_empty());
    with_password(&home, &words, PASSWORD).expect(0, "22 letters that had waited", "");
    assert_eq!(server.accepted().len(), 22);
}

#[test]
#[cfg(unix)]
fn a_program_that_is_stopped_and_goes_on_sends_each_letter_once() {
    let ca = Ca::new();
    let Some(server) = Server::start(&ca, &["PLAIN"]) else { return };
    let home = Home::new();
    live_appeal(&home, &[]);
    account(&home, server.port(Security::Tls), &ca.file());
    let words = format!("send {LIVE} --account Home --password-stdin");
    let mut child = home.command(&words).stdin(Stdio::piped()).spawn().unwrap();
    child.stdin.take().unwrap().write_all(PASSWORD.as_bytes()).unwrap();
    let signal = |name: &str| {
        let pid = child.id().to_string();
        std::process::Command::new("kill").args([name, &pid]).status().unwrap();
    };
    for _ in 0..10 {
        signal("-STOP");
        std::thread::sleep(std::time::Duration::from_millis(100));
        signal("-CONT");
        std::thread::sleep(std::time::Duration::from_millis(20));
    }
    assert!(child.wait().unwrap().success());
    let to: Vec<_> = server.accepted().iter().map(|it| it.facts["to"][0].to_string()).collect();
    let once: std::collections::BTreeSet<_> = to.iter().collect();
    assert_eq!((to.len(), once.len()), (22, 22));
}
