//! Words into [`Args`], or an answer in our own words where they are wrong.

use std::ffi::OsString;

use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{Error, FromArgMatches};

use super::args::Args;
use super::help;
use crate::domain::Notice;
use crate::messages::Messages;

/// What is said instead of doing anything.
pub(super) enum Instead {
    /// Help or the version, which was asked for.
    Show(String),
    /// What is wrong with the words.
    Wrong(String),
}

/// Reads the words, the program's own name first.
pub(super) fn parse(
    words: impl IntoIterator<Item = OsString>,
    messages: &Messages,
) -> Result<Args, Instead> {
    help::command(messages)
        .try_get_matches_from(words)
        .and_then(|matches| Args::from_arg_matches(&matches))
        .map_err(|error| instead(&error, messages))
}

fn instead(error: &Error, messages: &Messages) -> Instead {
    match error.kind() {
        ErrorKind::DisplayHelp | ErrorKind::DisplayVersion => Instead::Show(error.to_string()),
        _ => {
            let wrong = messages.text(&what_is_wrong(error));
            Instead::Wrong(format!("{wrong}\n{}", messages.get("cli-usage-see-help")))
        }
    }
}

fn what_is_wrong(error: &Error) -> Notice {
    let said = |kind| words_of(error.get(kind));
    let arg = said(ContextKind::InvalidArg).unwrap_or_default();
    match error.kind() {
        ErrorKind::UnknownArgument => match said(ContextKind::SuggestedArg) {
            Some(similar) => {
                Notice::new("cli-usage-unknown-similar").text("arg", arg).text("similar", similar)
            }
            None => Notice::new("cli-usage-unknown").text("arg", arg),
        },
        ErrorKind::InvalidSubcommand => Notice::new("cli-usage-no-such-command")
            .text("command", said(ContextKind::InvalidSubcommand).unwrap_or_default()),
        ErrorKind::MissingRequiredArgument => Notice::new("cli-usage-missing").text("arg", arg),
        ErrorKind::ArgumentConflict => match said(ContextKind::PriorArg) {
            Some(other) if other == arg => Notice::new("cli-usage-twice").text("arg", arg),
            Some(other) => Notice::new("cli-usage-conflict").text("arg", arg).text("other", other),
            None => Notice::new("cli-usage-other").text("why", arg),
        },
        ErrorKind::InvalidValue
            if said(ContextKind::InvalidValue).is_none_or(|value| value.is_empty()) =>
        {
            Notice::new("cli-usage-no-value").text("arg", arg)
        }
        ErrorKind::InvalidUtf8 => Notice::new("cli-usage-not-text"),
        kind => Notice::new("cli-usage-other").text("why", kind.to_string()),
    }
}

fn words_of(value: Option<&ContextValue>) -> Option<String> {
    match value? {
        ContextValue::String(word) => Some(word.clone()),
        ContextValue::Strings(words) => Some(words.join(", ")),
        _ => None,
    }
}
