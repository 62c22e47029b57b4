//! Mail accounts, by role and name: found, added, signed in, changed, removed.

use clarion::desk::{Found, Server, SignInWay, Source, Suggestion, Way};
use clarion::domain::{EmailAddress, ImapServer, Notice, Proxy, Security, SignIn};
use clarion::profile::{ProxySetting, Settings};
use clarion::ui::command::{Command, Event, KnownSettings, SignInNews};
use clarion::ui::screen::{Action, Place, Topic};
use egui::accesskit::Role;
use egui_kittest::kittest::Queryable;

use super::settings::{change, open, saved};
use super::views;
use crate::harness::Play;

pub(super) const FIELD: Role = Role::TextInput;
const FIND: &str = "Find the settings";
const CHECK: &str = "Save and send a test letter to myself";
const REFUSED: &str = "Not accepted. Paste an app password instead.";

pub(super) fn address() -> EmailAddress {
    EmailAddress::parse("vol@test.example").unwrap()
}

fn server(host: &str, port: u16) -> Server {
    Server { host: host.into(), port, security: Security::Tls }
}

pub(super) fn suggestion(source: Source) -> Suggestion {
    Suggestion {
        source,
        smtp: server("mail.test.example", 465),
        imap: Some(server("imap.test.example", 993)),
        user: "vol".into(),
        sign_in: vec![SignInWay::Password],
        provider: None,
    }
}

pub(super) fn known(found: Option<Suggestion>, by_browser: bool, ways: &[Way]) -> Event {
    let help = vec![Notice::new("account-steps-other").text("provider", "Test Mail")];
    let help = if found.is_some() { help } else { Vec::new() };
    let ways = ways.to_vec();
    Event::KnownSettings(Box::new(KnownSettings {
        address: address(),
        server: None,
        found,
        help,
        by_browser,
        ways,
    }))
}

/// The page of a new account, once its settings were searched for.
pub(super) fn searched() -> Play {
    let mut play = open(Topic::Mail, Settings::default());
    search(&mut play);
    play
}

/// Others could be asked, and one of them has said no.
pub fn ask_others(play: &mut Play) {
    search(play);
    let page = page("autoconfig.test.example");
    let domain = "test.example".to_owned();
    let ways = [
        page.clone(),
        Way::MailHost { domain: domain.clone() },
        Way::Records { domain: domain.clone() },
        Way::Names { domain },
    ];
    play.event(&known(None, false, &ways));
    play.event(&answer(&page, Ok(Found::Nothing)));
}

fn page(host: &str) -> Way {
    Way::Page { host: host.into(), address: "https:".into(), hops: 0 }
}

pub(super) fn answer(way: &Way, answer: Result<Found, Notice>) -> Event {
    Event::SettingsAsked { address: address(), way: way.clone(), answer }
}

fn search(play: &mut Play) {
    play.click(Role::Button, "Add an account");
    play.type_text(FIELD, "Your e-mail address", "vol@test.example");
    play.click(Role::Button, FIND);
    assert!(matches!(
        play.commands().as_slice(),
        [Command::FindSettings(of)] if *of == address()
    ));
}

#[test]
fn an_account_by_hand_is_kept_and_checked_in_one_step() {
    let mut play = open(Topic::Mail, Settings::default());
    play.click(Role::Button, "Add an account");
    play.click(Role::Button, "Enter the servers by hand");
    play.click(Role::Button, CHECK);
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
    assert!(matches!(
        play.commands().last(),
        Some(Command::FindSettingsAt { server, .. }) if server == "mail.test.example"
    ));
    play.click(Role::Button, CHECK);
    assert!(matches!(
        play.commands().as_slice(),
        [
            Command::SavePassword { account: of_password, .. },
            Command::SaveSettings(settings),
            Command::SendTestLetter { account: of_letter, .. },
        ] if settings.accounts[0].server == "mail.test.example"
            && settings.default_account.as_ref() == Some(of_password)
            && of_password == of_letter
    ));
}

#[test]
fn what_the_program_knows_is_shown_and_taken() {
    let mut play = searched();
    play.event(&known(Some(suggestion(Source::Table("Test Mail".into()))), false, &[]));
    for words in [
        "These are the settings that Clarion knows for Test Mail",
        "Letters leave by mail.test.example, port 465.",
        "Look at Test Mail for an app password",
    ] {
        assert!(play.has_part(words), "{words}");
    }
    play.type_text(Role::PasswordInput, "Password", "secret");
    play.click(Role::Button, CHECK);
    let account = saved(play.commands()).unwrap().accounts[0].clone();
    assert_eq!((account.server.as_str(), account.user.as_str()), ("mail.test.example", "vol"));
    let imap =
        ImapServer { server: "imap.test.example".into(), port: 993, security: Security::Tls };
    assert_eq!(account.imap, Some(imap));
}

#[test]
fn nobody_else_is_asked_before_their_own_button_is_pressed() {
    let mut play = searched();
    let ways = [page("autoconfig.test.example"), Way::Names { domain: "test.example".into() }];
    play.event(&known(None, false, &ways));
    assert!(play.has_part("Ask autoconfig.test.example for its mail settings"));
    assert!(play.has("Try the usual names at test.example"));
    assert!(play.commands().is_empty(), "showing is not asking");
    play.click(Role::Button, "Ask autoconfig.test.example");
    assert!(matches!(
        play.commands().as_slice(),
        [Command::AskForSettings { way, .. }] if *way == ways[0]
    ));
    play.event(&answer(&ways[0], Ok(Found::Elsewhere(page("other.example")))));
    assert!(play.commands().is_empty(), "the next is not asked by itself either");
    play.click(Role::Button, "Ask other.example");
    play.commands();
    play.event(&answer(&page("other.example"), Ok(Found::Nothing)));
    assert!(play.has_part("Nothing is known there"));
    play.click(Role::Button, "Try the usual names at test.example");
    play.commands();
    let found = suggestion(Source::Names("test.example".into()));
    play.event(&answer(&ways[1], Ok(Found::Settings(found.clone()))));
    play.click(Role::Button, "Use these settings");
    assert!(matches!(
        play.commands().as_slice(),
        [Command::TakeSettings { found: taken, .. }] if **taken == found
    ));
    play.event(&known(Some(found), false, &[]));
    assert!(play.has("Signing in") && !play.has("Use these settings"));
}

#[test]
fn with_a_client_one_signs_in_by_the_browser() {
    let mut play = searched();
    let mut found = suggestion(Source::Table("Test Mail".into()));
    found.sign_in = vec![SignInWay::OAuth, SignInWay::Password];
    found.provider = Some("test".into());
    play.event(&known(Some(found), true, &[]));
    assert!(play.has("By the browser") && !play.has("Password"));
    play.click(Role::Button, "Save and sign in by the browser");
    let commands = play.commands();
    let [Command::SaveSettings(settings), Command::SignInByBrowser { account, .. }] =
        commands.as_slice()
    else {
        panic!("{commands:?}");
    };
    assert_eq!(settings.accounts[0].sign_in, SignIn::OAuth { provider: "test".into() });
    let failed = Notice::new("account-denied").text("service", "Test").text("why", "no");
    let done = |done| Event::SignIn { account: account.clone(), news: SignInNews::Done(done) };
    play.event(&done(Err(failed)));
    assert!(play.has_part("Test did not let Clarion in"));
    play.event(&done(Ok(None)));
    assert!(play.has("You are signed in."));
    play.click(Role::Button, CHECK);
    assert!(matches!(play.commands().as_slice(), [Command::SendTestLetter { .. }]));
}

/// Who hides behind a proxy is told that the browser does not.
#[test]
fn a_browser_that_goes_another_way_than_the_proxy_is_named_before_it_opens() {
    let proxy = Proxy { host: "127.0.0.1".into(), port: 9050 };
    for (proxy, told) in [(ProxySetting::Through(proxy), true), (ProxySetting::Off, false)] {
        let mut play = open(Topic::Mail, Settings { proxy, ..Settings::default() });
        search(&mut play);
        let mut found = suggestion(Source::Table("Test Mail".into()));
        found.sign_in = vec![SignInWay::OAuth];
        found.provider = Some("test".into());
        play.event(&known(Some(found), true, &[]));
        assert!(play.has("Save and sign in by the browser"));
        assert_eq!(play.has_part("Your browser does not go through Clarion’s proxy"), told);
    }
}

#[test]
fn with_several_accounts_another_can_be_the_one() {
    let mut settings = views::settings();
    let mut second = settings.accounts[0].clone();
    second.address = address();
    second.name = "vol@test.example".into();
    settings.accounts.push(second);
    let mut play = open(Topic::Mail, settings);
    play.click(Role::RadioButton, "vol@test.example");
    let kept = saved(play.commands()).unwrap();
    assert_eq!(kept.default_account.as_deref(), Some("vol@test.example"));
    play.click(Role::Button, "Remove vol@test.example");
    play.click(Role::Button, "Remove account");
    assert!(matches!(
        play.commands().as_slice(),
        [Command::RemoveAccount(name)] if name == "vol@test.example"
    ));
    assert!(!play.has("vol@test.example"));
    play.click(Role::Button, "Add another account");
    play.click(Role::Button, "Enter the servers by hand");
    let taken = views::settings().accounts[0].address.to_string();
    play.type_text(FIELD, "Your e-mail address", &taken);
    play.click(Role::Button, "Save without a check");
    assert!(play.has_part("There is an account with this address already"));
}

#[test]
fn what_is_seldom_needed_is_folded_and_kept() {
    let mut play = open(Topic::Mail, views::settings());
    change(&mut play);
    play.event(&Event::PasswordFound(Some(false)));
    assert!(!play.has("Letters a day"));
    play.click(Role::Button, "More settings");
    play.type_text(FIELD, "Letters a day", "80");
    play.type_text(FIELD, "Incoming server (IMAP)", "imap.test.example");
    play.scroll_and_click(Role::CheckBox, "Send me a copy of each letter");
    play.type_text(FIELD, "Certificate authority of your own", "/own.pem");
    play.actions();
    play.scroll_and_click(Role::Button, "Save without a check");
    let account = saved(play.commands()).unwrap().accounts[0].clone();
    assert_eq!(account.letters_a_day, Some(80));
    assert!(account.copy_to_self && account.imap.is_some());
    assert_eq!(account.ca_file, Some("/own.pem".into()));
    assert!(play.has("Add another account"), "back among all accounts");
}

#[test]
fn a_refused_password_is_said_at_the_password() {
    let mut play = open(Topic::Mail, views::settings());
    change(&mut play);
    play.event(&Event::Check(views::check()));
    assert!(play.has("Signing in with user name and password"));
    assert!(play.has(REFUSED));
    play.type_text(Role::PasswordInput, "Password", "another");
    assert!(!play.has(REFUSED));
}

#[test]
fn a_check_comes_into_view_in_a_small_window() {
    let mail = Place::Settings(Topic::Mail);
    let (mut play, _) = Play::with(mail, (800.0, 600.0), egui::Theme::Light, views::settings());
    change(&mut play);
    play.scroll_and_click(Role::Button, CHECK);
    play.event(&Event::Check(views::check()));
    play.harness.run_steps(60);
    for part in ["Connection check", "Test letter to yourself"] {
        let rect = play.harness.get_by_label(part).rect();
        assert!(rect.top() > 0.0 && rect.bottom() < 600.0, "{part}: {rect:?}");
    }
}

#[test]
fn removing_an_account_asks_first() {
    let mut play = open(Topic::Mail, views::settings());
    change(&mut play);
    play.actions();
    play.click(Role::Button, "Remove account");
    assert!(play.has("Remove this account?"));
    play.press(egui::Modifiers::NONE, egui::Key::Enter);
    assert!(play.commands().is_empty(), "the safe answer has the focus");
    play.click(Role::Button, "Remove account");
    play.click_last(Role::Button, "Remove account");
    let name = views::settings().accounts[0].name.clone();
    assert!(matches!(
        play.actions().as_slice(),
        [Action::Ask(Command::RemoveAccount(removed))] if *removed == name
    ));
    assert!(play.has("Add an account"));
}

#[test]
fn a_password_that_is_not_saved_is_asked_for() {
    let none = "No password is saved";
    let keep = "Leave it empty to keep the one you saved";
    for (found, says, says_not) in [(Some(false), none, keep), (Some(true), keep, none)] {
        let mut play = open(Topic::Mail, views::settings());
        change(&mut play);
        assert!(!play.has_part(none) && !play.has_part(keep), "nothing is known yet");
        play.event(&Event::PasswordFound(found));
        assert!(play.has_part(says) && !play.has_part(says_not), "{found:?}");
    }
}
