//! Two copies of the program on one profile.

use clarion::store::Store;

use crate::home::{ARAB_LEAGUE, Home};
use crate::window::Window;

#[test]
fn letters_that_several_copies_send_at_once_are_sent_once() {
    let home = Home::new();
    home.run("letters").expect(0, "", "");
    let words = format!("send {ARAB_LEAGUE} --json");
    let copies: Vec<_> = (0..3).map(|_| home.command(&words).spawn().unwrap()).collect();
    for mut copy in copies {
        let code = copy.wait().unwrap().code().unwrap();
        // Done; waiting for another copy that has the letter in hand; nothing left to do.
        assert!([0, 1, 4].contains(&code), "{code}");
    }
    home.run(&format!("send {ARAB_LEAGUE}")).expect(4, "", "");
    assert_eq!(home.files("profile/practice").len(), 22);
    let listed = home.json("letters --state practice", 0);
    let letters = listed["letters"].as_array().unwrap();
    assert_eq!(letters.len(), 22);
    let store = Store::open(&home.profile().join("letters.sqlite3")).unwrap();
    for letter in 1..=22 {
        assert_eq!(store.letter(letter).unwrap().record.attempts, 1, "{letter}");
    }
}

#[test]
fn a_command_beside_a_window_leaves_the_sending_to_it() {
    let home = Home::new();
    home.run("letters").expect(0, "", "");
    // As a window holds it, and as the system lets go of it when its program ends.
    let lease = std::fs::File::create(home.profile().join("letters.sqlite3-sender")).unwrap();
    lease.lock().unwrap();
    home.run(&format!("send {ARAB_LEAGUE}")).expect(1, "so they go from there", "");
    assert!(home.files("profile/practice").is_empty());
    let listed = home.json("letters --state practice", 0);
    assert_eq!(listed["letters"].as_array().unwrap().len(), 22);
    drop(lease);
    let told = home.json(&format!("send {ARAB_LEAGUE}"), 4);
    assert_eq!(told["elsewhere"], false);
    assert_eq!(home.files("profile/practice").len(), 22);
}

#[test]
fn a_second_window_opens_and_sees_what_the_first_has_kept() {
    let folder = tempfile::tempdir().unwrap();
    let mut first = Window::open(folder.path());
    first.write("Words of the first window");
    let mut second = Window::open(folder.path());
    second.has_draft("Words of the first window");
    first.type_into(crate::window::QUESTION, " and more");
    drop((first, second));
    Window::open(folder.path()).has_draft("Words of the first window and more");
}
