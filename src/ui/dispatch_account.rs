//! The commands that set a mail account up. Whatever waits for others does so on a thread of its own:
//! the desk must stay free to keep what is typed meanwhile.

use super::command::{Command, Event, KnownSettings, SignInNews};
use super::desk_link::Answer;
use crate::desk::{Desk, DeskError, PageWords, Suggestion};
use crate::domain::EmailAddress;

/// Does what is asked and answers; what is not about setting up an account is left alone.
pub(super) fn run(desk: &mut Desk, command: Command, answer: &Answer) -> Result<(), DeskError> {
    match command {
        Command::FindSettings(address) => {
            let found = desk.find_settings(&address);
            answer(known(desk, address, None, found));
        }
        Command::FindSettingsAt { address, server } => {
            let found = desk.find_settings_at(&address, &server);
            answer(known(desk, address, Some(server), found));
        }
        Command::TakeSettings { address, found } => {
            answer(known(desk, address, None, Some(*found)));
        }
        Command::AskForSettings { address, way } => {
            let question = desk.find_settings_online(&address, way.clone());
            apart("settings", answer, move |answer| {
                let asked = question.run();
                answer(Event::SettingsAsked { address, way, answer: asked });
            })?;
        }
        Command::SignInByBrowser { account, words } => {
            by_browser(desk, &account, words, answer);
        }
        Command::SignInByDevice(account) => by_device(desk, &account, answer),
        Command::SignedIn(account) => desk.signed_in(&account)?,
        _ => {}
    }
    Ok(())
}

fn known(
    desk: &Desk,
    address: EmailAddress,
    server: Option<String>,
    found: Option<Suggestion>,
) -> Event {
    let help = found.as_ref().map(|found| desk.sign_in_help(&address, found));
    Event::KnownSettings(Box::new(KnownSettings {
        help: help.unwrap_or_default(),
        by_browser: found.as_ref().is_some_and(|found| desk.can_sign_in_by_browser(found)),
        ways: desk.ways_to_ask(&address),
        found,
        server,
        address,
    }))
}

fn by_browser(desk: &Desk, account: &str, words: PageWords, answer: &Answer) {
    let tell = teller(account, answer);
    let begun = desk.sign_in_by_browser(account).and_then(|sign_in| {
        let (page, stop) = (Some(sign_in.page().to_owned()), sign_in.stop());
        tell(SignInNews::Began { page, stop });
        let tell = teller(account, answer);
        apart("sign in", answer, move |_| tell(SignInNews::Done(sign_in.run(words))))
    });
    if let Err(error) = begun {
        tell(SignInNews::Done(Err(error.notice())));
    }
}

fn by_device(desk: &Desk, account: &str, answer: &Answer) {
    let tell = teller(account, answer);
    let begun = desk.sign_in_by_device(account).and_then(|sign_in| {
        tell(SignInNews::Began { page: None, stop: sign_in.stop() });
        let tell = teller(account, answer);
        apart("sign in", answer, move |_| {
            let done = sign_in.run(|code| tell(SignInNews::Code(code)));
            tell(SignInNews::Done(done));
        })
    });
    if let Err(error) = begun {
        tell(SignInNews::Done(Err(error.notice())));
    }
}

/// Tells how far the sign-in of this account is.
fn teller(account: &str, answer: &Answer) -> impl Fn(SignInNews) + Send + 'static {
    let (account, answer) = (account.to_owned(), answer.clone());
    move |news| answer(Event::SignIn { account: account.clone(), news })
}

/// Does something on a thread of its own.
fn apart(
    name: &str,
    answer: &Answer,
    work: impl FnOnce(&Answer) + Send + 'static,
) -> Result<(), DeskError> {
    let answer = answer.clone();
    let thread = std::thread::Builder::new().name(name.to_owned());
    thread.spawn(move || work(&answer)).map(|_| ()).map_err(DeskError::NoThread)
}
