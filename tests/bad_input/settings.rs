//! A settings file that cannot be read: told at the start, left alone, and put aside when asked.

use std::fs;

use egui::accesskit::Role;

use crate::window::Window;

/// What is in the file, and what is said about it.
const BROKEN: [(&[u8], &str); 4] = [
    (b"look = \"dark\nx", "settings.toml, line 1"),
    (b"format = 99\nlook = \"dark\"\n", "was written by a newer version of Clarion"),
    (b"look = \"\xff\"\n", "is not plain text: line 1"),
    (b"[supporter\n", "settings.toml, line 1"),
];

#[test]
fn it_is_told_at_the_start_left_alone_and_put_aside_when_asked() {
    for (bytes, told) in BROKEN {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("settings.toml");
        fs::write(&file, bytes).unwrap();
        let mut window = Window::open(folder.path());
        window.must_show(told);
        window.must_show("Your settings file stays as it is");
        let aside = folder.path().join("settings.broken-1.toml");
        window.click(Role::Button, "Close");
        window.click(Role::Button, "Settings");

        // What is typed meanwhile is not lost, and not written over the old file.
        window.type_into("Name", "Vera");
        window.must_show("it is not written over");
        assert_eq!(fs::read(&file).unwrap(), bytes, "{told}");
        window.click(Role::Button, "Start with new settings");
        assert_eq!(fs::read(&aside).unwrap(), bytes, "{told}");
        assert!(fs::read_to_string(&file).unwrap().contains("Vera"), "{told}");
        assert!(!window.shows("Start with new settings"), "{told}");
    }
}

#[test]
fn a_folder_in_its_place_is_put_aside_with_all_that_is_in_it() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("settings.toml");
    fs::create_dir(&file).unwrap();
    fs::write(file.join("mine"), "mine").unwrap();
    fs::write(folder.path().join("settings.broken-1.toml"), "older").unwrap();
    let mut window = Window::open(folder.path());
    window.must_show(&format!("The file {} cannot be read", file.display()));
    window.click(Role::Button, "Settings");
    window.click(Role::Button, "Start with new settings");
    let kept = |name: &str| fs::read_to_string(folder.path().join(name)).unwrap();
    assert_eq!(kept("settings.broken-2.toml/mine"), "mine");
    assert_eq!(kept("settings.broken-1.toml"), "older");
}

#[test]
fn single_values_that_cannot_be_used_are_told_once_with_their_lines() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("settings.toml");
    let text = "format = 1\nwelcomed = true\nlook = \"pink\"\n";
    fs::write(&file, text).unwrap();
    let mut window = Window::open(folder.path());
    window.must_show("One setting could not be used");
    window.must_show("line 3");
    assert_eq!(fs::read_to_string(&file).unwrap(), text);
    window.click(Role::Button, "Close");
    window.click(Role::Button, "Settings");
    assert!(!window.shows("One setting could not be used"), "it is told once");
    assert!(!window.shows("Start with new settings"));
}
