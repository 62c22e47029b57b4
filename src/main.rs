//! Clarion: the window, or one of its commands without a window.

use std::ffi::OsString;
use std::io;
use std::process::ExitCode;

use clarion::cli::{self, Call, Code, Output};
use clarion::{profile, ui};
use tracing_subscriber::EnvFilter;

/// What is logged unless `CLARION_LOG` says otherwise: only what a developer must know.
const LOGGED: &str = "clarion=error";

fn main() -> ExitCode {
    let filter = EnvFilter::try_from_env("CLARION_LOG").unwrap_or_else(|_| EnvFilter::new(LOGGED));
    tracing_subscriber::fmt().with_env_filter(filter).with_writer(io::stderr).init();

    let system = profile::system_lang();
    let words: Vec<OsString> = std::env::args_os().collect();
    let messages = cli::messages(&words, system);
    let (mut out, mut err) = (io::BufWriter::new(io::stdout()), io::stderr());
    let mut output = Output::new(&messages, &mut out, &mut err);
    let code = match cli::run(words, &mut output) {
        Call::Done(code) => code,
        Call::Window { places, exit_after_first_frame } => {
            let opened = match cli::no_display() {
                Some(why) => Err(why),
                None => {
                    ui::run(places, ui::Options { exit_after_first_frame, system_lang: system })
                        .map_err(|error| error.notice())
                }
            };
            match opened {
                Ok(()) => Code::Done,
                Err(why) => cli::no_window(&why, &mut output),
            }
        }
    };
    code.into()
}
