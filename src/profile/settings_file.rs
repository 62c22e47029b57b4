//! The file that settings live in. One that could not be read is never written over.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use super::file::{read_text, sync_folder, write_whole};
use super::reader::{Reader, Section, parse};
use super::settings::{MAX_TEXT_SIZE_PERCENT, MIN_TEXT_SIZE_PERCENT, ProxySetting};
use super::settings_write::{FORMAT, apply, new_document};
use super::{ProfileError, Settings, settings_read};
use crate::domain::{InterfaceLang, Notice};

/// The longest settings file.
const MAX_FILE_BYTES: usize = 1024 * 1024;

/// A person's settings and the file they come from.
#[derive(Debug)]
pub struct SettingsFile {
    path: PathBuf,
    settings: Settings,
    notices: Vec<Notice>,
    problem: Option<ProfileError>,
    /// The language of the system, for who has chosen none.
    system: InterfaceLang,
}

impl SettingsFile {
    /// Reads the settings. A file that is not there holds the usual ones. So does one that cannot
    /// be read, but then [`problem`](Self::problem) says why, no connection may go out, and nothing
    /// can be saved before [`start_afresh`](Self::start_afresh).
    pub fn open(path: &Path) -> Self {
        let path = path.to_owned();
        let system = InterfaceLang::default();
        match read(&path) {
            Ok((settings, notices)) => Self { path, settings, notices, problem: None, system },
            Err(error) => Self {
                notices: vec![error.notice(), Notice::new("profile-settings-untouched")],
                path,
                // It may have named a proxy: nothing goes past one that cannot be read.
                settings: Settings { proxy: ProxySetting::Unreadable, ..Settings::default() },
                problem: Some(error),
                system,
            },
        }
    }

    /// The same on a system of this language: whoever opens the file says it, so that nothing else
    /// asks the system.
    #[must_use]
    pub fn on_system_in(self, system: InterfaceLang) -> Self {
        Self { system, ..self }
    }

    /// The language of the system.
    pub fn system_lang(&self) -> InterfaceLang {
        self.system
    }

    /// The language of the interface: the one that was chosen, or else the system's.
    pub fn interface_lang(&self) -> InterfaceLang {
        self.settings.interface_lang(self.system)
    }

    /// The settings as they are now.
    pub fn settings(&self) -> &Settings {
        &self.settings
    }

    /// Everything that was wrong with the file, each with its place.
    pub fn notices(&self) -> &[Notice] {
        &self.notices
    }

    /// Why the file could not be read at all.
    pub fn problem(&self) -> Option<&ProfileError> {
        self.problem.as_ref()
    }

    /// Where the file is.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Keeps the settings. Only what has changed is written; all else in the file stays, even what
    /// someone wrote into it since it was read.
    ///
    /// # Errors
    /// [`ProfileError::Protected`] when the file could not be read, now or at the start; or it
    /// cannot be written.
    pub fn save(&mut self, new: &Settings) -> Result<(), ProfileError> {
        if self.problem.is_some() {
            return Err(ProfileError::Protected { file: self.path.clone() });
        }
        let mut new = new.clone();
        new.text_size_percent =
            new.text_size_percent.clamp(MIN_TEXT_SIZE_PERCENT, MAX_TEXT_SIZE_PERCENT);
        let document = match load(&self.path)? {
            Some(text) => {
                let mut document = parse(&self.path, &text)?.into_mut();
                apply(&mut document, &self.settings, &new);
                document
            }
            None => {
                let mut document = new_document();
                apply(&mut document, &Settings::default(), &new);
                document
            }
        };
        write_whole(&self.path, &document.to_string())?;
        self.settings = new;
        Ok(())
    }

    /// Where [`start_afresh`](Self::start_afresh) would put a file that cannot be read; `None` where
    /// all is well.
    pub fn aside(&self) -> Option<PathBuf> {
        self.problem.as_ref()?;
        names_aside(&self.path).find(|aside| aside.symlink_metadata().is_err())
    }

    /// Moves a file that cannot be read aside, to `settings.broken-N.toml`, and starts with the
    /// usual settings. Tells where the old file is now; nothing is moved where all is well.
    ///
    /// # Errors
    /// The file cannot be moved.
    pub fn start_afresh(&mut self) -> Result<Option<PathBuf>, ProfileError> {
        if self.problem.is_none() {
            return Ok(None);
        }
        let aside = move_aside(&self.path)
            .map_err(|source| ProfileError::Write { file: self.path.clone(), source })?;
        *self = Self::open(&self.path).on_system_in(self.system);
        Ok(Some(aside))
    }
}

/// The file's text, when it is TOML of a format that we know; `None` where there is no file.
fn load(path: &Path) -> Result<Option<String>, ProfileError> {
    let text = match read_text(path, MAX_FILE_BYTES) {
        Err(ProfileError::Read { source, .. }) if source.kind() == io::ErrorKind::NotFound => {
            return Ok(None);
        }
        other => other?,
    };
    let format = parse(path, &text)?.get("format").and_then(toml_edit::Item::as_integer);
    match format {
        Some(found) if found > FORMAT => Err(ProfileError::Newer { file: path.to_owned(), found }),
        _ => Ok(Some(text)),
    }
}

fn read(path: &Path) -> Result<(Settings, Vec<Notice>), ProfileError> {
    let Some(text) = load(path)? else { return Ok((Settings::default(), Vec::new())) };
    let document = parse(path, &text)?;
    let mut reader = Reader::new(path, &text);
    let settings = settings_read::settings(&mut reader, Section::root(&document));
    let mut notices = reader.problems;
    if !notices.is_empty() {
        let head = Notice::new("profile-settings-usual-values").count("values", notices.len());
        notices.insert(0, head);
    }
    Ok((settings, notices))
}

/// `settings.broken-N.toml` beside the file, for each N.
fn names_aside(path: &Path) -> impl Iterator<Item = PathBuf> {
    let stem = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
    (1..10_000).map(move |number| path.with_file_name(format!("{stem}.broken-{number}.toml")))
}

/// Gives what is in the settings' place the first free name aside.
fn move_aside(path: &Path) -> io::Result<PathBuf> {
    let is_folder = path.symlink_metadata()?.is_dir();
    for aside in names_aside(path) {
        // Claiming the name first: a rename would silently replace what is there.
        match if is_folder { free(&aside) } else { claim_file(&aside) } {
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {}
            Err(error) => return Err(error),
            Ok(()) => {
                fs::rename(path, &aside)?;
                sync_folder(path.parent().unwrap_or_else(|| Path::new(".")))?;
                return Ok(aside);
            }
        }
    }
    Err(io::Error::from(io::ErrorKind::AlreadyExists))
}

/// A folder replaces nothing but an empty folder, so it needs no claim.
fn free(path: &Path) -> io::Result<()> {
    match path.symlink_metadata() {
        Ok(_) => Err(io::ErrorKind::AlreadyExists.into()),
        Err(_) => Ok(()),
    }
}

fn claim_file(path: &Path) -> io::Result<()> {
    fs::File::create_new(path).map(drop)
}

#[cfg(test)]
#[path = "settings_file_tests.rs"]
mod tests;

#[cfg(test)]
#[path = "settings_account_tests.rs"]
mod account_tests;
