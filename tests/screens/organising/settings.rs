//! The settings, by role and name.

use clarion::profile::Settings;
use clarion::ui::command::{Command, Event};
use clarion::ui::screen::{Place, Topic};
use egui::accesskit::Role;

use super::views;
use crate::harness::Play;

const FIELD: Role = Role::TextInput;

fn open(topic: Topic, settings: Settings) -> Play {
    Play::with(Place::Settings(topic), (1280.0, 1000.0), egui::Theme::Light, settings).0
}

/// The settings that were last asked to be kept.
fn saved(commands: Vec<Command>) -> Option<Settings> {
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
fn an_account_is_kept_and_checked_in_one_step() {
    let mut play = open(Topic::Mail, Settings::default());
    let check = "Save and send a test letter to myself";
    play.click(Role::Button, check);
    assert!(play.commands().is_empty(), "nothing is kept of a wrong account");
    for mistake in [
        "An address has an @",
        "Write the server’s name only",
        "Type the password that your provider",
    ] {
        assert!(play.has_part(mistake), "{mistake}");
    }
    play.type_text(FIELD, "Your e-mail address", "vol@test.example");
    play.type_text(FIELD, "Mail server", "mail.test.example");
    play.type_text(Role::PasswordInput, "Password", "secret");
    play.click(Role::Button, check);
    let commands = play.commands();
    let account = |settings: &Settings| settings.accounts[0].clone();
    assert!(matches!(
        commands.as_slice(),
        [
            Command::SaveSettings(settings),
            Command::SavePassword { account: of_password, .. },
            Command::SendTestLetter { account: of_letter, .. },
        ] if account(settings).server == "mail.test.example"
            && settings.default_account.as_ref() == Some(of_password)
            && of_password == of_letter
    ));
}

#[test]
fn a_refused_password_is_said_at_the_password() {
    let mut play = open(Topic::Mail, views::settings());
    play.event(&Event::Check(views::check()));
    assert!(play.has("Signing in with user name and password"));
    assert!(play.has("Not accepted. Paste an app password instead."));
    play.type_text(Role::PasswordInput, "Password", "another");
    assert!(!play.has("Not accepted. Paste an app password instead."));
}

#[test]
fn removing_an_account_asks_first() {
    let mut play = open(Topic::Mail, views::settings());
    play.click(Role::Button, "Remove account");
    assert!(play.has("Remove this account?"));
    play.press(egui::Modifiers::NONE, egui::Key::Enter);
    assert!(play.commands().is_empty(), "the safe answer has the focus");
    play.click(Role::Button, "Remove account");
    play.click_last(Role::Button, "Remove account");
    let name = views::settings().accounts[0].name.clone();
    assert!(matches!(
        play.commands().as_slice(),
        [Command::RemoveAccount(removed)] if *removed == name
    ));
    assert_eq!(play.value(FIELD, "Mail server"), "");
}

#[test]
fn practice_can_be_chosen_again() {
    let mut play = open(Topic::Mail, views::settings());
    play.click(Role::RadioButton, "Practise");
    assert_eq!(saved(play.commands()).unwrap().default_account, None);
}

#[test]
fn a_password_that_is_not_saved_is_asked_for() {
    let none = "No password is saved";
    let keep = "Leave it empty to keep the one you saved";
    for (found, says, says_not) in [(Some(false), none, keep), (Some(true), keep, none)] {
        let mut play = open(Topic::Mail, views::settings());
        assert!(!play.has_part(none) && !play.has_part(keep), "nothing is known yet");
        play.event(&Event::PasswordFound(found));
        assert!(play.has_part(says) && !play.has_part(says_not), "{found:?}");
    }
}
