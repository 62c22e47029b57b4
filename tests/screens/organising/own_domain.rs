//! Mail accounts of a domain of one's own at a provider that is known, by role and name: found by who
//! takes the domain's mail, or by the server that is typed.

use clarion::desk::{Found, SignInWay, Source, Way};
use clarion::domain::SignIn;
use clarion::profile::Settings;
use clarion::ui::command::{Command, Event};
use clarion::ui::screen::Topic;
use egui::accesskit::Role;

use super::accounts::{FIELD, address, answer, known, searched, suggestion};
use super::settings::{open, saved};
use super::views;

#[test]
fn a_domain_of_ones_own_at_a_known_provider_signs_in_there() {
    let mut play = searched();
    let way = Way::MailHost { domain: "test.example".into() };
    play.event(&known(None, false, std::slice::from_ref(&way)));
    assert!(play.has_part("who takes the mail of test.example"), "what is asked stands there");
    assert!(play.commands().is_empty(), "and is not asked by itself");
    play.click(Role::Button, "Ask who takes mail for test.example");
    assert!(matches!(
        play.commands().as_slice(),
        [Command::AskForSettings { way: asked, .. }] if *asked == way
    ));
    let (provider, domain) = ("Google Workspace".to_owned(), "test.example".to_owned());
    let mut found = suggestion(Source::MailHost { provider, domain });
    found.sign_in = vec![SignInWay::OAuth, SignInWay::Password];
    found.provider = Some("google-workspace".into());
    play.event(&answer(&way, Ok(Found::Settings(found.clone()))));
    assert!(play.has_part("Google Workspace takes the mail of test.example"));
    assert!(play.commands().is_empty(), "nothing is taken before the person says so");
    play.click(Role::Button, "Use these settings");
    assert!(matches!(play.commands().as_slice(), [Command::TakeSettings { .. }]));
    play.event(&known(Some(found), true, &[]));
    play.click(Role::Button, "Save and sign in by the browser");
    let commands = play.commands();
    let [Command::SaveSettings(settings), Command::SignInByBrowser { .. }] = commands.as_slice()
    else {
        panic!("{commands:?}");
    };
    let google = SignIn::OAuth { provider: "google-workspace".into() };
    assert_eq!(settings.accounts[0].sign_in, google);
}

/// What the desk knows about a typed server.
fn known_at(server: &str, provider: Option<&str>) -> Event {
    let found = provider.map(|provider| {
        let mut found = suggestion(Source::Table("Test Mail".into()));
        found.sign_in = vec![SignInWay::OAuth, SignInWay::Password];
        found.provider = Some(provider.into());
        found
    });
    let Event::KnownSettings(mut known) = known(found, provider.is_some(), &[]) else { panic!() };
    known.server = Some(server.into());
    Event::KnownSettings(known)
}

#[test]
fn a_typed_server_of_a_known_provider_is_helped_with_as_if_it_was_found() {
    let mut play = open(Topic::Mail, Settings::default());
    play.click(Role::Button, "Add an account");
    play.click(Role::Button, "Enter the servers by hand");
    play.type_text(FIELD, "Your e-mail address", "vol@test.example");
    play.type_text(FIELD, "Mail server", "smtp.known.example");
    assert!(!play.has("By the browser") && play.has("Password"));
    play.commands();
    play.event(&known_at("smtp.known", Some("other")));
    assert!(!play.has("By the browser"), "an answer about what no longer stands there");
    play.event(&known_at("smtp.known.example", Some("known")));
    assert!(play.has("By the browser") && !play.has("Password"));
    assert!(play.has_part("Look at Test Mail for an app password"));
    assert!(play.has("Save and sign in with a code on another device"));
    play.click(Role::RadioButton, "With a password");
    play.event(&known_at("smtp.known.example", Some("known")));
    assert!(play.has("Password"), "what the person has chosen stays");
    play.click(Role::RadioButton, "By the browser");
    play.click(Role::Button, "Save and sign in by the browser");
    let account = saved(play.commands()).unwrap().accounts[0].clone();
    assert_eq!(account.sign_in, SignIn::OAuth { provider: "known".into() });
    assert_eq!(account.server, "smtp.known.example");

    // The token of one provider does not go to another one's server.
    play.type_text(FIELD, "Mail server", ".elsewhere.example");
    let asked = play.commands();
    assert!(matches!(
        asked.last(),
        Some(Command::FindSettingsAt { server, .. }) if server.ends_with(".elsewhere.example")
    ));
    let Some(Command::FindSettingsAt { server, .. }) = asked.last() else { panic!("{asked:?}") };
    play.event(&known_at(server, None));
    assert!(!play.has("By the browser") && play.has("Password"));
    play.type_text(Role::PasswordInput, "Password", "secret");
    play.click(Role::Button, "Save without a check");
    assert_eq!(saved(play.commands()).unwrap().accounts[0].sign_in, SignIn::Password);
}

#[test]
fn an_account_that_is_kept_is_helped_with_by_its_server() {
    let mut settings = views::settings();
    let google = SignIn::OAuth { provider: "google-workspace".into() };
    settings.accounts[0].sign_in = google.clone();
    settings.accounts[0].address = address();
    settings.accounts[0].server = "smtp.gmail.com".into();
    let mut play = open(Topic::Mail, settings);
    play.commands();
    play.click(Role::Button, "Change vol@test.example");
    assert!(matches!(
        play.commands().as_slice(),
        [Command::FindPassword(_), Command::FindSettingsAt { server, .. }]
            if server == "smtp.gmail.com"
    ));
    play.event(&known_at("smtp.gmail.com", Some("google-workspace")));
    assert!(play.has("By the browser") && play.has("With a password"));
    assert!(!play.has("Password"), "it signs in as before");
}
