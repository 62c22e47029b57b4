//! Where a person's things are kept: places on disk, settings, supporter files, passwords.
//!
//! A password is never written to a file, shown in an error, or logged. A file that could not be
//! read is never written over.

mod error;
mod file;
mod password;
mod places;
mod reader;
mod secrets;
mod settings;
mod settings_file;
mod settings_read;
mod settings_write;
mod supporter_file;
mod supporter_read;
mod system_lang;

pub use error::ProfileError;
pub use password::Password;
pub use places::Places;
#[cfg(test)]
pub(crate) use secrets::FailingKeyring;
pub use secrets::{Kept, Keyring, SecretError, Secrets, SessionSecrets};
pub use settings::{Look, MAX_TEXT_SIZE_PERCENT, MIN_TEXT_SIZE_PERCENT, ProxySetting, Settings};
pub use settings_file::SettingsFile;
pub use supporter_file::read_supporter;
pub use system_lang::system_lang;
