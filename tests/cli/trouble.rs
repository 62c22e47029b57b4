//! Files that are broken, a disk that is full, no display, no home, a reader that goes away.

use std::fs;
use std::process::{Command, Stdio};

use crate::home::{ARAB_LEAGUE, Answer, Home};

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
    use std::os::unix::fs::PermissionsExt;
    use std::os::unix::process::CommandExt;
    let home = Home::new();
    // A copy where everyone can reach it: the build may be in a folder that only we may enter.
    let program = home.path("clarion");
    fs::copy(env!("CARGO_BIN_EXE_clarion"), &program).unwrap();
    fs::set_permissions(home.folder.path(), fs::Permissions::from_mode(0o755)).unwrap();
    let mut command = Command::new(program);
    command.arg("appeals").env_remove("HOME").current_dir("/").uid(54_321);
    command.env("LC_ALL", "C.UTF-8").env_remove("LANGUAGE");
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
