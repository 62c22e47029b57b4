//! The settings, by role and name.

use clarion::domain::{InterfaceLang, Proxy};
use clarion::profile::{ProxySetting, Settings};
use clarion::ui::command::Command;
use clarion::ui::screen::{Place, Topic};
use egui::accesskit::Role;

use super::views;
use crate::harness::Play;

const FIELD: Role = Role::TextInput;

pub fn open(topic: Topic, settings: Settings) -> Play {
    Play::with(Place::Settings(topic), (1280.0, 1000.0), egui::Theme::Light, settings).0
}

/// Opens the account that there is.
pub fn change(play: &mut Play) {
    play.click(Role::Button, &format!("Change {}", views::settings().accounts[0].address));
}

/// The settings that were last asked to be kept.
pub fn saved(commands: Vec<Command>) -> Option<Settings> {
    commands.into_iter().rev().find_map(|command| match command {
        Command::SaveSettings(settings) => Some(*settings),
        _ => None,
    })
}

#[test]
fn what_is_typed_about_oneself_is_kept_at_once() {
    let mut play = open(Topic::You, views::settings());
    play.type_text(FIELD, "Name", " Ek");
    let kept = saved(play.commands()).unwrap();
    assert_eq!(kept.supporter.name, "Annelise Obuya-Lindqvist Ek");
    play.type_text(FIELD, "E-mail address", " and more");
    assert!(play.has_part("An address has an @"));
    assert!(saved(play.commands()).is_none(), "a wrong address is not kept");
}

#[test]
fn practice_can_be_chosen_again() {
    let mut play = open(Topic::Mail, views::settings());
    play.click(Role::RadioButton, "Practise");
    assert_eq!(saved(play.commands()).unwrap().default_account, None);
}

#[test]
fn pace_and_proxy_are_kept_for_all_accounts() {
    let mut play = open(Topic::Mail, Settings::default());
    play.click(Role::CheckBox, "Send at certain hours of the day only");
    let courtesy = saved(play.commands()).unwrap().courtesy;
    assert_eq!(courtesy.hours.map(|hours| hours.to_string()).as_deref(), Some("8-20"));
    play.click(Role::CheckBox, "Send at certain hours of the day only");
    assert_eq!(saved(play.commands()).unwrap().courtesy.hours, None);
    let (field, button) = ("SOCKS proxy", "Use this proxy");
    assert!(play.has("Connections go straight to your mail server.") && !play.has(button));
    play.type_text(FIELD, field, "127.0.0.1");
    assert!(play.commands().is_empty(), "what is half typed changes nothing");
    play.click(Role::Button, button);
    assert!(play.has_part("Write the proxy as name and port"));
    assert!(play.commands().is_empty());
    play.type_text(FIELD, field, ":9050");
    play.click(Role::Button, button);
    let proxy = Proxy { host: "127.0.0.1".into(), port: 9050 };
    assert_eq!(saved(play.commands()).unwrap().proxy, ProxySetting::Through(proxy));
    assert!(play.has("Every connection goes through 127.0.0.1:9050, or not at all."));
}

#[test]
fn seconds_to_call_letters_back_are_chosen() {
    let settings = Settings { undo_secs: 7, ..Settings::default() };
    let mut play = open(Topic::Mail, settings);
    play.click(Role::ComboBox, "Time to call letters back");
    assert!(play.has("7 seconds"), "one of one's own stands among them");
    play.click(Role::ListBoxOption, "30 seconds");
    assert_eq!(saved(play.commands()).unwrap().undo_secs, 30);
}

#[test]
fn the_language_of_the_window_is_chosen_by_its_own_name() {
    let mut play = open(Topic::Languages, views::settings());
    let label = "Language of Clarion";
    assert_eq!(play.value(Role::ComboBox, label), "As this computer is");
    for (name, chosen) in [
        ("العربية", Some(InterfaceLang::Arabic)),
        ("Español", Some(InterfaceLang::Spanish)),
        ("As this computer is", None),
    ] {
        play.click(Role::ComboBox, label);
        play.click(Role::ListBoxOption, name);
        assert_eq!(saved(play.commands()).unwrap().interface_language, chosen);
    }
}
