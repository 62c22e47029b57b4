//! Where a person's things are kept: places on disk, settings, supporter files, passwords.
//!
//! A password is never written to a file, shown in an error, or logged.

mod password;
mod settings;

pub use password::Password;
pub use settings::{Look, Settings};
