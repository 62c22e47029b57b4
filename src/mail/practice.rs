//! The practice mailbox: a folder of `.eml` files, for letters that never leave the computer.

use std::fs::{self, File};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use tempfile::NamedTempFile;

use super::{MailError, parse};
use crate::domain::{Envelope, Notice, Outcome, Reply};

/// How many letters may share one file name before a new one is refused.
const MAX_NAMESAKES: u32 = 1000;

/// A folder that takes letters as a server would. No file is ever overwritten.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PracticeMailbox {
    folder: PathBuf,
}

impl PracticeMailbox {
    /// Opens the mailbox, and makes its folder where there is none.
    ///
    /// # Errors
    /// [`MailError::Practice`] with the folder and the system's words.
    pub fn open(folder: &Path) -> Result<Self, MailError> {
        let unusable =
            |error: io::Error| MailError::Practice { path: folder.into(), why: error.to_string() };
        fs::create_dir_all(folder).map_err(unusable)?;
        let folder = std::path::absolute(folder).map_err(unusable)?;
        Ok(Self { folder })
    }

    /// Takes a letter, in the same steps as [`Session::deliver`](super::Session::deliver): what
    /// fails before `before_body` is unsent. The reply's words are the file's name.
    ///
    /// A letter that is there already, byte for byte, is not written again.
    pub fn deliver(
        &self,
        envelope: &Envelope,
        mime: &[u8],
        before_body: impl FnOnce() -> Result<(), Notice>,
    ) -> Outcome {
        let written = match self.write(mime) {
            Ok(written) => written,
            Err(error) => return Outcome::Unsent(self.full(&error)),
        };
        if let Err(notice) = before_body() {
            return Outcome::Unsent(notice);
        }
        match self.name(written, &base_name(envelope, mime), mime) {
            Ok(name) => Outcome::Accepted(Reply { code: 250, words: name }, Vec::new()),
            Err(error) => Outcome::Deferred(Reply { code: 452, words: error.to_string() }),
        }
    }

    fn write(&self, mime: &[u8]) -> io::Result<NamedTempFile> {
        let mut file = tempfile::Builder::new()
            .prefix(".letter-")
            .suffix(".part")
            .tempfile_in(&self.folder)?;
        file.write_all(mime)?;
        file.as_file().sync_all()?;
        Ok(file)
    }

    /// Gives the written file the first free name.
    fn name(&self, mut file: NamedTempFile, base: &str, mime: &[u8]) -> io::Result<String> {
        for number in 1..MAX_NAMESAKES {
            let name = match number {
                1 => format!("{base}.eml"),
                more => format!("{base}-{more}.eml"),
            };
            let path = self.folder.join(&name);
            match file.persist_noclobber(&path) {
                Ok(_) => {
                    sync_folder(&self.folder);
                    return Ok(name);
                }
                Err(failed) if failed.error.kind() == io::ErrorKind::AlreadyExists => {
                    if fs::read(&path).is_ok_and(|there| there == mime) {
                        return Ok(name);
                    }
                    file = failed.file;
                }
                Err(failed) => return Err(failed.error),
            }
        }
        Err(io::ErrorKind::AlreadyExists.into())
    }

    fn full(&self, error: &io::Error) -> Notice {
        Notice::new("mail-practice-not-written")
            .text("path", self.folder.display().to_string())
            .text("why", error.to_string())
    }
}

/// A name that sorts by time and says to whom: `2026-11-23-101500-office-at-test.example-1a2b3c4d`.
/// It comes from the letter's frozen bytes alone, so that the same letter gets the same name again.
fn base_name(envelope: &Envelope, mime: &[u8]) -> String {
    let received = parse(mime);
    let date = received.as_ref().and_then(|letter| letter.date);
    let time =
        date.map_or_else(|| "undated".to_owned(), |d| d.strftime("%Y-%m-%d-%H%M%S").to_string());
    let to = envelope.to.first().map(|to| to.as_str().replace('@', "-at-")).unwrap_or_default();
    let id = received.and_then(|letter| letter.message_id).unwrap_or_default();
    let id: String = id.chars().take(8).collect();
    let plain = |c: char| if c.is_ascii_alphanumeric() || "-.".contains(c) { c } else { '_' };
    format!("{time}-{}-{id}", to.chars().take(80).collect::<String>()).chars().map(plain).collect()
}

/// Makes the new name last. The letter's bytes are safe already, so a folder that cannot be synced
/// is only told to the developer.
fn sync_folder(folder: &Path) {
    if cfg!(unix)
        && let Err(error) = File::open(folder).and_then(|folder| folder.sync_all())
    {
        tracing::warn!(%error, "the practice mailbox cannot be synced");
    }
}

#[cfg(test)]
#[path = "practice_tests.rs"]
mod tests;
