//! What Clarion does without a window, for organisers and scripts: the same desk, asked by words
//! and answered in words or JSON. It holds no rule of its own.
//!
//! A password is never an argument: it comes from the keyring or from standard input.

mod appeals;
mod args;
mod check;
mod choice;
mod code;
mod help;
mod letters;
mod output;
mod print;
mod send;
mod usage;
mod write;

use std::ffi::{OsStr, OsString};
use std::path::Path;

pub use code::Code;
pub use output::Output;

use crate::desk::{Clock, Desk};
use crate::domain::{InterfaceLang, Notice};
use crate::messages::Messages;
use crate::profile::{Places, Secrets, SettingsFile};
use args::{Args, Command};
use code::Failure;

/// What the words of the command line ask for.
pub enum Call {
    /// Open the window.
    Window {
        /// Where everything is kept.
        places: Places,
        /// End once the first frame has been presented.
        exit_after_first_frame: bool,
    },
    /// A command was carried out, or help was given, or the words were wrong.
    Done(Code),
}

/// Reads the words of the command line and does what they ask for, all but the window.
pub fn run(words: impl IntoIterator<Item = OsString>, output: &mut Output<'_>) -> Call {
    let args = match usage::parse(words, output.messages()) {
        Ok(args) => args,
        Err(usage::Instead::Show(text)) => {
            return Call::Done(output.finish(|output| {
                output.say(&text)?;
                Ok(Code::Done)
            }));
        }
        Err(usage::Instead::Wrong(text)) => {
            output.warn(&text);
            return Call::Done(Code::WrongUsage);
        }
    };
    let Args { profile, exit_after_first_frame, command, .. } = args;
    let places = match &profile {
        Some(folder) => Places::in_folder(folder),
        None => Places::of_system(),
    };
    match (places, command) {
        (Ok(places), None) => Call::Window { places, exit_after_first_frame },
        (Ok(places), Some(command)) => {
            Call::Done(output.finish(|output| carry_out(&places, &command, output)))
        }
        // A pack is checked wherever it is: that needs no place of the person's own.
        (Err(_), Some(Command::Check(ask))) => {
            Call::Done(output.finish(|output| check::run(&ask, output)))
        }
        (Err(error), _) => Call::Done(output.finish(|_| Err(error.into()))),
    }
}

fn carry_out(places: &Places, command: &Command, output: &mut Output<'_>) -> Result<Code, Failure> {
    match command {
        Command::Appeals(ask) => appeals::run(places, ask, output),
        Command::Write(ask) => write::run(places, ask, output),
        Command::Print(ask) => print::run(places, ask, output),
        Command::Send(ask) => send::run(places, ask, output),
        Command::Letters(ask) => letters::run(places, ask, output),
        Command::Check(ask) => check::run(ask, output),
    }
}

/// Opens the desk, and tells what was wrong with the settings.
fn open_desk(
    places: &Places,
    secrets: Box<dyn Secrets>,
    output: &mut Output<'_>,
) -> Result<Desk, Failure> {
    places.make_folders()?;
    // The words are in the language of these settings already, or else in the system's.
    let lang = output.messages().interface_lang();
    let settings = SettingsFile::open(&places.settings_file).on_system_in(lang);
    for notice in settings.notices() {
        output.warn_notice(notice);
    }
    Ok(Desk::open(places, settings, secrets.into(), Clock::of_system())?)
}

/// Why no window can open here, where that is plain before trying: nothing names a display.
pub fn no_display() -> Option<Notice> {
    let is_set = |name| std::env::var_os(name).is_some_and(|value| !value.is_empty());
    let named = ["DISPLAY", "WAYLAND_DISPLAY", "WAYLAND_SOCKET"].into_iter().any(is_set);
    let needs_one = cfg!(all(unix, not(target_os = "macos")));
    (needs_one && !named).then(|| Notice::new("cli-no-display"))
}

/// Tells why there is no window, and what works without one.
pub fn no_window(why: &Notice, output: &mut Output<'_>) -> Code {
    output.warn_notice(why);
    Code::Failed
}

/// The words in which everything is said: in the language of the settings, or else of the system.
/// The settings are those of the profile that the command line names, even where it is wrong
/// otherwise: what is wrong is said in that language too.
pub fn messages(words: &[OsString], system: InterfaceLang) -> Messages {
    let places = match profile_named(words) {
        Some(folder) => Places::in_folder(Path::new(folder)),
        None => Places::of_system(),
    };
    let chosen = places.ok().map(|places| {
        SettingsFile::open(&places.settings_file).on_system_in(system).interface_lang()
    });
    Messages::new(chosen.unwrap_or(system))
}

/// What follows `--profile`, the last time that it stands there.
fn profile_named(words: &[OsString]) -> Option<&OsStr> {
    const NAME: &str = "--profile";
    let options = || words.iter().take_while(|word| *word != "--");
    let after = options().zip(words.iter().skip(1));
    let apart = after.filter(|(word, _)| *word == NAME).map(|(_, folder)| folder.as_os_str());
    let joined = options().filter_map(|word| {
        let folder = word.as_encoded_bytes().strip_prefix(NAME.as_bytes())?.strip_prefix(b"=")?;
        std::str::from_utf8(folder).ok().map(OsStr::new)
    });
    apart.chain(joined).last()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_profile_is_found_before_the_words_are_understood() {
        for (words, expected) in [
            ("clarion", None),
            ("clarion --profile a", Some("a")),
            ("clarion appeals --profile=b --colour", Some("b")),
            ("clarion --profile", None),
            ("clarion check -- --profile c", None),
            ("clarion --profiles d", None),
        ] {
            let words: Vec<OsString> = words.split(' ').map(Into::into).collect();
            assert_eq!(profile_named(&words), expected.map(OsStr::new), "{words:?}");
        }
    }
}
