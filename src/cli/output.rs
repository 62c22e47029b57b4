//! Where words go: results to standard output, everything else to standard error.

use std::io::{self, Write};

use serde::Serialize;

use super::code::{Code, Failure};
use crate::domain::Notice;
use crate::messages::Messages;

/// The two ways out of the program, and the words for them.
pub struct Output<'a> {
    messages: &'a Messages,
    out: &'a mut dyn Write,
    err: &'a mut dyn Write,
}

impl<'a> Output<'a> {
    /// Results go to `out`, everything else to `err`.
    pub fn new(messages: &'a Messages, out: &'a mut dyn Write, err: &'a mut dyn Write) -> Self {
        Self { messages, out, err }
    }

    /// The words.
    pub fn messages(&self) -> &'a Messages {
        self.messages
    }

    /// A line of the result.
    pub(super) fn say(&mut self, line: &str) -> io::Result<()> {
        writeln!(self.out, "{}", line.trim_end_matches('\n'))
    }

    /// A notice as a line of the result.
    pub(super) fn say_notice(&mut self, notice: &Notice) -> io::Result<()> {
        self.say(&self.messages.text(notice))
    }

    /// The result for a program: pretty, keys in the order of the types.
    pub(super) fn json(&mut self, value: &impl Serialize) -> io::Result<()> {
        let text = serde_json::to_string_pretty(value)?;
        self.say(&text)
    }

    /// A line that is no result. That nobody can read it stops nothing.
    pub(super) fn warn(&mut self, line: &str) {
        let _nobody_reads = writeln!(self.err, "{line}");
    }

    /// A notice that is no result.
    pub(super) fn warn_notice(&mut self, notice: &Notice) {
        self.warn(&self.messages.text(notice));
    }

    /// Carries a command out and tells why where it fails.
    pub(super) fn finish(
        &mut self,
        command: impl FnOnce(&mut Self) -> Result<Code, Failure>,
    ) -> Code {
        let ended = command(self).and_then(|code| {
            self.out.flush()?;
            Ok(code)
        });
        match ended {
            Ok(code) => code,
            // Whoever read has seen enough, as in `clarion letters | head`.
            Err(Failure::Output(error)) if error.kind() == io::ErrorKind::BrokenPipe => Code::Done,
            Err(Failure::Output(error)) => {
                self.warn_notice(&Notice::new("cli-no-output").text("why", error.to_string()));
                Code::Failed
            }
            Err(Failure::Told(notices, code)) => {
                for notice in &notices {
                    self.warn_notice(notice);
                }
                code
            }
        }
    }
}

/// Letters of a text table, padded so that the next column is straight.
pub(super) fn padded(text: &str, width: usize) -> String {
    let missing = width.saturating_sub(text.chars().count());
    format!("{text}{}", " ".repeat(missing))
}
