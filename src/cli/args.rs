//! The words of the command line, as clap reads them. Their help is in the message files; see
//! [`super::help`].

use std::path::PathBuf;

use clap::{ArgAction, Parser, Subcommand};

#[derive(Debug, Parser)]
#[command(
    name = "clarion",
    version,
    disable_help_flag = true,
    disable_version_flag = true,
    disable_help_subcommand = true
)]
pub(super) struct Args {
    #[arg(long, global = true, value_name = "DIR")]
    pub(super) profile: Option<PathBuf>,
    #[arg(long)]
    pub(super) exit_after_first_frame: bool,
    #[arg(short, long, global = true, action = ArgAction::Help)]
    help: Option<bool>,
    #[arg(short = 'V', long, action = ArgAction::Version)]
    version: Option<bool>,
    #[command(subcommand)]
    pub(super) command: Option<Command>,
}

#[derive(Debug, Subcommand)]
pub(super) enum Command {
    Appeals(Appeals),
    Write(Write),
    Print(Print),
    Send(Send),
    Letters(Letters),
    Check(Check),
}

#[derive(Debug, clap::Args)]
pub(super) struct Appeals {
    #[arg(value_name = "ID")]
    pub(super) appeal: Option<String>,
    #[arg(long)]
    pub(super) json: bool,
}

/// Which letters, by whom: the same for `write`, `print` and `send`.
#[derive(Debug, clap::Args)]
#[group(skip)]
#[command(group = clap::ArgGroup::new("whom").required(true).multiple(true)
    .args(["group", "target", "all"]))]
pub(super) struct Which {
    #[arg(long, value_name = "ID")]
    pub(super) appeal: String,
    #[arg(long, value_name = "ID", num_args = 1.., conflicts_with = "all")]
    pub(super) group: Vec<String>,
    #[arg(long, value_name = "ID", num_args = 1.., conflicts_with = "all")]
    pub(super) target: Vec<String>,
    #[arg(long)]
    pub(super) all: bool,
    #[arg(long, value_name = "FILE")]
    pub(super) supporter: PathBuf,
    #[arg(long, value_name = "LANG")]
    pub(super) lang: Option<String>,
}

#[derive(Debug, clap::Args)]
pub(super) struct Write {
    #[command(flatten)]
    pub(super) which: Which,
    #[arg(long, value_name = "DIR")]
    pub(super) out: PathBuf,
    #[arg(long)]
    pub(super) json: bool,
}

#[derive(Debug, clap::Args)]
pub(super) struct Print {
    #[command(flatten)]
    pub(super) which: Which,
    #[arg(long, value_name = "FILE")]
    pub(super) out: PathBuf,
    #[arg(long, value_name = "SIZE")]
    pub(super) paper: Option<String>,
    #[arg(long, value_name = "FORM", conflicts_with_all = ["envelopes", "labels"])]
    pub(super) window: Option<String>,
    #[arg(long, value_name = "SIZE", num_args = 0..=1, conflicts_with = "labels")]
    // Not given, given, given with a size.
    pub(super) envelopes: Option<Option<String>>,
    #[arg(long, value_name = "SHEET", num_args = 0..=1)]
    // Not given, given, given with a sheet.
    pub(super) labels: Option<Option<String>>,
    #[arg(long, value_name = "N", requires = "labels")]
    pub(super) start: Option<usize>,
    #[arg(long)]
    pub(super) json: bool,
}

#[derive(Debug, clap::Args)]
pub(super) struct Send {
    #[command(flatten)]
    pub(super) which: Which,
    #[arg(long, value_name = "NAME")]
    pub(super) account: Option<String>,
    #[arg(long, requires = "account")]
    pub(super) password_stdin: bool,
    #[arg(long)]
    pub(super) dry_run: bool,
    #[arg(long)]
    pub(super) json: bool,
}

#[derive(Debug, clap::Args)]
pub(super) struct Letters {
    #[arg(long, value_name = "STATE")]
    pub(super) state: Option<String>,
    #[arg(long)]
    pub(super) json: bool,
}

#[derive(Debug, clap::Args)]
pub(super) struct Check {
    #[arg(value_name = "PACK")]
    pub(super) pack: PathBuf,
    #[arg(long)]
    pub(super) json: bool,
}
