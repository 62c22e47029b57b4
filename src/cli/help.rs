//! Help in our own words: for each command and argument there is a message `cli-help-…`.

use clap::{Command, CommandFactory};

use super::args::Args;
use crate::messages::Messages;

/// Arguments that mean the same wherever they are.
const SHARED: [&str; 4] = ["json", "profile", "help", "version"];
/// Behind everything else in a page of help.
const LAST: usize = 900;

/// The command line with its help.
pub(super) fn command(messages: &Messages) -> Command {
    let subcommands: Vec<String> =
        Args::command().get_subcommands().map(|sub| sub.get_name().to_owned()).collect();
    let mut command =
        described(Args::command(), None, messages).after_help(messages.get("cli-help-exit-codes"));
    for name in subcommands {
        command = command.mut_subcommand(&name, |sub| described(sub, Some(&name), messages));
    }
    command
}

/// The message about a command.
fn about_id(sub: Option<&str>) -> String {
    sub.map_or_else(|| "cli-help-about".to_owned(), |sub| format!("cli-help-{sub}-about"))
}

/// The message about an argument. Letters are chosen in the same words by `write`, `print` and `send`.
fn arg_id(sub: Option<&str>, arg: &str) -> String {
    let arg = arg.replace('_', "-");
    let shared = SHARED.contains(&arg.as_str());
    let which = ["appeal", "group", "target", "all", "supporter", "lang"].contains(&arg.as_str());
    match sub {
        Some("write" | "print" | "send") if which => format!("cli-help-which-{arg}"),
        Some(sub) if !shared => format!("cli-help-{sub}-{arg}"),
        _ => format!("cli-help-{arg}"),
    }
}

fn described(command: Command, sub: Option<&str>, messages: &Messages) -> Command {
    let template = template(&command, sub, messages);
    command.about(messages.get(&about_id(sub))).help_template(template).mut_args(|arg| {
        let help = messages.get(&arg_id(sub, arg.get_id().as_str()));
        // What every command has comes last.
        let shared = SHARED.contains(&arg.get_id().as_str());
        if shared { arg.help(help).display_order(LAST) } else { arg.help(help) }
    })
}

/// How a page of help is laid out, with the headings in our words.
fn template(command: &Command, sub: Option<&str>, messages: &Messages) -> String {
    let name = sub.map_or_else(|| "clarion".to_owned(), |sub| format!("clarion {sub}"));
    let usage = command.clone().bin_name(name).render_usage().to_string();
    // What clap writes in front of it is its own heading.
    let usage = usage.split_once(' ').map_or("", |(_, usage)| usage).trim();
    let mut page = format!("{{about}}\n\n{} {usage}\n", messages.get("cli-help-usage"));
    let mut section = |heading: &str, tag: &str, wanted: bool| {
        if wanted {
            page.push_str(&format!("\n{}:\n{tag}\n", messages.get(heading)));
        }
    };
    section("cli-help-commands", "{subcommands}", command.has_subcommands());
    section("cli-help-arguments", "{positionals}", command.get_positionals().next().is_some());
    section("cli-help-options", "{options}", true);
    page.pop();
    page + "{after-help}"
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    /// Every id that the command line asks for.
    fn asked() -> BTreeSet<String> {
        let mut ids: BTreeSet<String> = ["exit-codes", "commands", "usage", "arguments", "options"]
            .map(|id| format!("cli-help-{id}"))
            .into();
        let mut add = |command: &Command, sub: Option<&str>| {
            ids.insert(about_id(sub));
            ids.extend(command.get_arguments().map(|arg| arg_id(sub, arg.get_id().as_str())));
        };
        let root = Args::command();
        add(&root, None);
        for sub in root.get_subcommands() {
            add(sub, Some(sub.get_name()));
        }
        ids
    }

    #[test]
    fn every_command_and_argument_has_its_help_and_no_help_is_left_over() {
        let file = include_str!("../../assets/messages/en/cli.ftl");
        let there: BTreeSet<String> = file
            .lines()
            .filter(|line| line.starts_with("cli-help-"))
            .filter_map(|line| Some(line.split_once(" =")?.0.to_owned()))
            .collect();
        assert_eq!(asked(), there);
    }

    #[test]
    fn help_has_no_words_but_ours() {
        let messages = Messages::english();
        let mut command = command(&messages);
        command.build();
        let help = command.render_help().to_string();
        for ours in ["cli-help-about", "cli-help-exit-codes", "cli-help-appeals-about"] {
            assert!(help.contains(messages.get(ours).lines().next().unwrap()), "{ours}: {help}");
        }
        assert!(help.contains("clarion [OPTIONS] [COMMAND]"), "{help}");
        let write = command.find_subcommand_mut("write").unwrap().render_help().to_string();
        assert!(write.contains("clarion write"), "{write}");
        assert!(!write.contains("Usage: Usage"), "{write}");
    }
}
