//! What the window says when something of the person's own cannot be read or written: the place,
//! the remedy, and nothing lost.

use std::fs;
use std::path::Path;
use std::sync::Arc;

use clarion::desk::{Clock, Desk};
use clarion::profile::{Places, SessionSecrets, SettingsFile};
use clarion::ui::screen::Place;
use clarion::ui::{App, DeskLink, Options};
use egui::accesskit::Role;
use egui_kittest::Harness;

use crate::window::{NOW, Window};

/// Opens the window where the desk may not open.
fn open(folder: &Path) -> (Window, Places) {
    let places = Places::in_folder(folder).unwrap();
    places.make_folders().unwrap();
    let settings = SettingsFile::open(&places.settings_file);
    let chosen = settings.settings().clone();
    let clock = || Clock::fixed(NOW.parse().unwrap());
    let desk = Desk::open(&places, settings, Arc::new(SessionSecrets::in_memory()), clock());
    let harness = Harness::builder().with_size([1280.0, 800.0]).build_eframe(|creation| {
        let link = DeskLink::inline(desk.map_err(|error| error.notice()));
        App::new(&creation.egui_ctx, link, clock(), chosen, Options::default())
    });
    let mut window = Window { harness, places: places.clone() };
    window.settle();
    (window, places)
}

#[test]
fn a_database_that_cannot_be_read_is_left_alone_and_named() {
    for (bytes, words) in [
        (b"this is no database, only some words".repeat(100), "letters.sqlite3"),
        (Vec::new(), "letters.sqlite3"),
    ] {
        let folder = tempfile::tempdir().unwrap();
        let database = Places::in_folder(folder.path()).unwrap().database;
        fs::create_dir_all(database.parent().unwrap()).unwrap();
        fs::write(&database, &bytes).unwrap();
        let (window, _) = open(folder.path());
        assert!(window.shows("Clarion cannot open your letters"));
        assert!(window.shows(words), "the place");
        assert_eq!(fs::read(&database).unwrap(), bytes, "untouched");
    }
}

#[test]
fn a_settings_file_that_cannot_be_read_is_kept_until_new_settings_are_wanted() {
    for text in ["name = \"Anna\"\nlook = = dark\n", "format = 999\n"] {
        let folder = tempfile::tempdir().unwrap();
        let file = Places::in_folder(folder.path()).unwrap().settings_file;
        fs::create_dir_all(file.parent().unwrap()).unwrap();
        fs::write(&file, text).unwrap();
        let (mut window, _) = open(folder.path());
        assert!(window.shows("settings.toml"), "the place");
        window.harness.key_press(egui::Key::Escape);
        window.settle();
        if matches!(window.harness.state().place(), Place::FirstRun) {
            window.click(Role::Button, "Skip for now");
        }
        assert_eq!(fs::read_to_string(&file).unwrap(), text, "untouched");
        window.click(Role::Button, "Settings");
        window.click(Role::Button, "Start with new settings");
        let aside = file.with_file_name("settings.broken-1.toml");
        assert_eq!(fs::read_to_string(aside).unwrap(), text, "kept beside the new one");
    }
}

#[test]
fn words_that_cannot_be_saved_stay_on_the_screen() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = Window::open(folder.path());
    window.type_into("Name", "Annelise");
    window.click(Role::Button, "Read the first appeal");
    window.click(Role::Button, "Write a letter");
    window.click(Role::CheckBox, "All of Russia’s foreign ministry");
    window.click(Role::Button, "Write 1 letter");
    // Another program holds the file for itself, as a full disk would keep it from growing.
    let held = rusqlite::Connection::open(&window.places.database).unwrap();
    held.execute_batch("BEGIN IMMEDIATE").unwrap();
    window.type_into("In a sentence or two: why does Homs matter to you?", "Not lost");
    assert!(window.shows("could not be saved"));
    held.execute_batch("ROLLBACK").unwrap();
    drop(held);
    window.click(Role::Button, "Save");
    assert!(window.shows("Not lost"));
    drop(window);
    let mut window = Window::open(folder.path());
    window.click(Role::Button, "Continue writing");
    assert!(window.shows("Not lost"), "saved after all");
}
