//! A database that cannot be opened: the window says why and tries again when asked, the command
//! line ends with 1, and no empty file ever takes its place.

use std::fs;
use std::path::{Path, PathBuf};

use egui::accesskit::Role;
use rusqlite::Connection;

use crate::home::{ARAB_LEAGUE, Answer, Home};
use crate::namespace;
use crate::window::{QUESTION, Window};

const ANSWER: &str = "My aunt lives in Homs.";

/// A profile with a draft, and its database.
fn with_draft() -> (Home, PathBuf) {
    let home = Home::new();
    fs::create_dir_all(home.profile()).unwrap();
    Window::open(&home.profile()).write(ANSWER);
    let database = home.profile().join("letters.sqlite3");
    assert!(database.is_file());
    (home, database)
}

/// The window and the command line say this, and the file at this place stays.
fn blocked(home: &Home, database: &Path, told: &str, bytes: Option<&[u8]>) -> Window {
    let place = database.display().to_string();
    for words in ["letters".to_owned(), "appeals".to_owned(), format!("send {ARAB_LEAGUE}")] {
        let answer = home.run(&words);
        answer.expect(1, "", told);
        answer.expect(1, "", &place);
        assert_eq!(fs::read(database).ok().as_deref(), bytes, "{told}");
    }
    let mut window = Window::open(&home.profile());
    for _ in 0..2 {
        window.must_show("Clarion cannot open your letters");
        window.must_show(told);
        window.must_show(&place);
        window.click(Role::Button, "Try again");
        assert_eq!(fs::read(database).ok().as_deref(), bytes, "{told}");
    }
    window
}

#[test]
fn it_is_left_as_it_is_and_opened_when_it_is_mended() {
    let (home, database) = with_draft();
    let good = fs::read(&database).unwrap();
    let mut holed = good.clone();
    holed[100..8192].fill(0xff);
    let mut newer = good.clone();
    // The schema's number, in the file's header.
    newer[60..64].copy_from_slice(&999_u32.to_be_bytes());
    for (bytes, told) in [
        (holed, "is damaged"),
        (Vec::new(), "is damaged"),
        (good[..good.len() / 2].to_vec(), "is damaged"),
        (b"Dear all, this is no database.".repeat(50), "not one that Clarion has made"),
        (newer, "A newer version of Clarion has written the file"),
    ] {
        fs::write(&database, &bytes).unwrap();
        let mut window = blocked(&home, &database, told, Some(&bytes));
        fs::write(&database, &good).unwrap();
        window.click(Role::Button, "Try again");
        window.has_draft(ANSWER);
        drop(window);
        fs::write(&database, &good).unwrap();
    }
}

#[test]
fn a_folder_in_its_place_and_a_journal_without_it_are_named() {
    let (home, database) = with_draft();
    let away = home.path("away");
    fs::rename(&database, &away).unwrap();
    fs::create_dir(&database).unwrap();
    drop(blocked(&home, &database, "cannot be opened", None));
    fs::remove_dir(&database).unwrap();

    let journal = home.profile().join("letters.sqlite3-wal");
    fs::write(&journal, "the newest letters").unwrap();
    let mut window = blocked(&home, &database, "is missing", None);
    assert_eq!(fs::read_to_string(&journal).unwrap(), "the newest letters");
    fs::remove_file(&journal).unwrap();
    fs::rename(&away, &database).unwrap();
    window.click(Role::Button, "Try again");
    window.has_draft(ANSWER);
}

#[test]
fn one_that_another_program_holds_is_opened_when_that_is_done() {
    let (home, database) = with_draft();
    let other = Connection::open(&database).unwrap();
    other.execute_batch("PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE; COMMIT").unwrap();
    let told = "Another program is using the file with your letters";
    home.run("letters").expect(1, "", told);
    let mut window = Window::open(&home.profile());
    window.must_show(told);
    window.must_show(&database.display().to_string());
    drop(other);
    window.click(Role::Button, "Try again");
    window.has_draft(ANSWER);
}

#[test]
fn words_that_cannot_be_saved_stay_on_the_screen_until_they_can() {
    let (home, database) = with_draft();
    let mut window = Window::open(&home.profile());
    window.has_draft(ANSWER);
    // Another program is in the middle of writing.
    let other = Connection::open(&database).unwrap();
    other.execute_batch("BEGIN IMMEDIATE").unwrap();
    window.type_into(QUESTION, " Not lost.");
    window.must_show("could not be saved");
    window.must_show(&format!("{ANSWER} Not lost."));
    drop(other);
    window.click(Role::Button, "Save");
    drop(window);
    Window::open(&home.profile()).has_draft(&format!("{ANSWER} Not lost."));
}

#[test]
fn on_a_read_only_disk_it_is_named_and_nothing_is_lost() {
    let (home, database) = with_draft();
    let before = fs::read(&database).unwrap();
    let profile = home.profile().display().to_string();
    let setup =
        format!("mount --bind '{profile}' '{profile}'; mount -o remount,ro,bind '{profile}'");
    let Some(output) = namespace::run(&setup, &home.command("letters")) else { return };
    let answer = Answer::of(&output);
    answer.expect(1, "", "can be read but not written");
    answer.expect(1, "", &database.display().to_string());
    assert_eq!(fs::read(&database).unwrap(), before);
    Window::open(&home.profile()).has_draft(ANSWER);
}

#[test]
fn letters_wait_while_the_practice_mailbox_cannot_be_written() {
    let home = Home::new();
    home.run("letters").expect(0, "", "");
    let practice = home.profile().join("practice").display().to_string();
    let setup = format!("mount -t tmpfs -o ro tmpfs '{practice}'");
    let send = format!("send {ARAB_LEAGUE}");
    let Some(output) = namespace::run(&setup, &home.command(&send)) else { return };
    let answer = Answer::of(&output);
    answer.expect(1, "letters wait", "");
    answer.expect(1, &practice, "");
    let listed = home.json("letters --state practice", 0);
    assert_eq!(listed["letters"].as_array().unwrap().len(), 22);
    assert!(home.files("profile/practice").is_empty());
}
