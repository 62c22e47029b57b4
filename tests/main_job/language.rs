//! The window in another language: chosen on the welcome or in the settings, spoken at once, and
//! spoken again after a start.

use egui::ViewportCommand;
use egui::accesskit::Role;
use egui_kittest::kittest::{NodeT, Queryable};

use crate::window::Window;

/// What the choice of the language is called in each language.
const ENGLISH: &str = "Language of Clarion";
const FRENCH: &str = "Langue de Clarion";
const RUSSIAN: &str = "Язык Clarion";

/// Chooses a language; returns whether the window was given a title anew.
fn choose(window: &mut Window, label: &str, name: &str) -> bool {
    window.click(Role::ComboBox, label);
    window.harness.get_by_role_and_label(Role::ListBoxOption, name).click();
    let mut titled = false;
    for _ in 0..4 {
        window.harness.step();
        let mut commands =
            window.harness.output().viewport_output.values().flat_map(|window| &window.commands);
        titled |= commands.any(|command| matches!(command, ViewportCommand::Title(_)));
    }
    titled
}

/// Leaves the welcome, by its last button.
fn leave_welcome(window: &mut Window) {
    window.harness.query_all_by_role(Role::Button).last().unwrap().click();
    window.settle();
}

#[test]
fn another_language_is_spoken_at_once_and_after_a_start() {
    let profile = tempfile::tempdir().unwrap();
    let mut window = Window::open(profile.path());
    assert!(choose(&mut window, ENGLISH, "Français"));
    window.must_show(FRENCH);
    assert!(!window.shows(ENGLISH));
    let choice = window.harness.get_by_role_and_label(Role::ComboBox, FRENCH);
    assert!(choice.accesskit_node().is_focused(), "the keyboard stays where it was");
    let kept = std::fs::read_to_string(&window.places.settings_file).unwrap();
    assert!(kept.contains("language = \"fr\"") && !kept.contains("welcomed"), "{kept}");

    leave_welcome(&mut window);
    window.must_show("Syrie");

    let profile = tempfile::tempdir().unwrap();
    let mut window = Window::open(profile.path());
    choose(&mut window, ENGLISH, "Français");
    let mut again = Window::open(profile.path());
    again.must_show(FRENCH);
    assert!(choose(&mut again, FRENCH, "Русский"));
    again.must_show(RUSSIAN);
    assert!(!choose(&mut again, RUSSIAN, "Русский"), "nothing has changed");
}

#[test]
fn the_system_says_the_language_until_the_settings_do() {
    let profile = tempfile::tempdir().unwrap();
    let mut window = Window::open_in(profile.path(), clarion::domain::InterfaceLang::Russian);
    window.must_show(RUSSIAN);
    choose(&mut window, RUSSIAN, "English");
    window.must_show(ENGLISH);
    leave_welcome(&mut window);
    window.must_show("Syria");

    let other = tempfile::tempdir().unwrap();
    let mut russian = Window::open_in(other.path(), clarion::domain::InterfaceLang::Russian);
    leave_welcome(&mut russian);
    russian.must_show("Сирия");
}

#[test]
fn what_was_chosen_holds_on_any_system() {
    let profile = tempfile::tempdir().unwrap();
    choose(&mut Window::open(profile.path()), ENGLISH, "English");
    let again = Window::open_in(profile.path(), clarion::domain::InterfaceLang::Russian);
    again.must_show(ENGLISH);
}
