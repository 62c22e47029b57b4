//! A full disk: a small one for these tests alone. What was saved is safe, what was typed stays on
//! the screen, and all goes on when there is room.

use std::fs::{self, File};
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::Command;

use clarion::profile::{ProfileError, SettingsFile};
use egui::accesskit::Role;

use crate::home::{ARAB_LEAGUE, Home};
use crate::namespace;
use crate::window::{QUESTION, Window};

/// Starts this program again for an ignored test, with a temporary folder of 4 MB.
fn on_a_small_disk(test: &str) {
    let folder = tempfile::tempdir().unwrap();
    let mut command = Command::new(std::env::current_exe().unwrap());
    command.args(["--exact", "--ignored", "--nocapture", test]).env("TMPDIR", folder.path());
    let setup = format!("mount -t tmpfs -o size=4m tmpfs '{}'", folder.path().display());
    let Some(output) = namespace::run(&setup, &command) else { return };
    let text =
        String::from_utf8_lossy(&[&output.stdout[..], &output.stderr[..]].concat()).into_owned();
    assert!(output.status.success() && text.contains("1 passed"), "{text}");
}

/// Fills the disk of this folder to the last byte; gives back the file that does it.
fn fill(folder: &Path) -> PathBuf {
    let path = folder.join("filler");
    let mut file = File::create(&path).unwrap();
    for block in [65_536, 4_096, 1] {
        while file.write_all(&vec![b'x'; block]).is_ok() {}
    }
    path
}

#[test]
fn words_stay_on_the_screen_while_the_disk_is_full() {
    on_a_small_disk("disk::words");
}

#[test]
#[ignore = "started by words_stay_on_the_screen_while_the_disk_is_full"]
fn words() {
    let folder = tempfile::tempdir().unwrap();
    let profile = folder.path().join("profile");
    let mut window = Window::open(&profile);
    window.write("Saved.");
    let filler = fill(folder.path());
    window.type_into(QUESTION, " Typed on a full disk.");
    window.must_show("The disk is full");
    window.must_show(&profile.join("letters.sqlite3").display().to_string());
    window.must_show("Saved. Typed on a full disk.");
    window.must_show("Your last words could not be saved");

    fs::remove_file(filler).unwrap();
    window.click(Role::Button, "Save");
    drop(window);
    Window::open(&profile).has_draft("Saved. Typed on a full disk.");
}

#[test]
fn sending_and_settings_on_a_full_disk_lose_nothing() {
    on_a_small_disk("disk::sending");
}

#[test]
#[ignore = "started by sending_and_settings_on_a_full_disk_lose_nothing"]
fn sending() {
    let home = Home::new();
    home.run("letters").expect(0, "There are no letters", "");
    let file = home.profile().join("settings.toml");
    let mut settings = SettingsFile::open(&file);
    let mut new = settings.settings().clone();
    new.supporter.name = "Vera".into();
    settings.save(&new).unwrap();
    let before = fs::read(&file).unwrap();

    let filler = fill(home.folder.path());
    let answer = home.run(&format!("send {ARAB_LEAGUE}"));
    answer.expect(1, "", &home.profile().join("letters.sqlite3").display().to_string());
    new.supporter.name = "Another".into();
    let error = settings.save(&new).unwrap_err();
    assert!(matches!(&error, ProfileError::Write { file: named, .. } if *named == file), "{error}");
    assert_eq!(fs::read(&file).unwrap(), before);

    fs::remove_file(filler).unwrap();
    settings.save(&new).unwrap();
    home.run(&format!("send {ARAB_LEAGUE}")).expect(0, "22 letters are in the practice", "");
    assert_eq!(home.files("profile/practice").len(), 22);
}
