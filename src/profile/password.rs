//! A password in memory.

use std::fmt;
use std::io::{self, BufRead, Read};

use zeroize::Zeroizing;

/// The longest password that is read.
const MAX_BYTES: u64 = 4096;

/// A password or token. It does not show itself in logs or errors, and leaves memory when dropped.
#[derive(Clone, PartialEq, Eq)]
pub struct Password(Zeroizing<String>);

impl Password {
    /// Takes a password.
    pub fn new(text: String) -> Self {
        Self(Zeroizing::new(text))
    }

    /// Reads a password: the first line, without its end. `None` when there is nothing in it.
    ///
    /// # Errors
    /// When the input cannot be read, is not UTF-8, or is longer than any password.
    pub fn read_line(input: &mut impl BufRead) -> io::Result<Option<Self>> {
        let mut line = Zeroizing::new(String::new());
        input.by_ref().take(MAX_BYTES).read_line(&mut line)?;
        if line.len() as u64 == MAX_BYTES {
            return Err(io::Error::from(io::ErrorKind::InvalidData));
        }
        let text = line.trim_end_matches(['\r', '\n']);
        Ok((!text.is_empty()).then(|| Self::new(text.to_owned())))
    }

    /// The password itself: for the keyring and for the sign-in, for nothing else.
    pub fn reveal(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Password {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Password(hidden)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_password_does_not_show_itself() {
        let password = Password::new("hunter2".into());
        assert_eq!(format!("{password:?}"), "Password(hidden)");
        assert_eq!(password.reveal(), "hunter2");
    }

    #[test]
    fn a_password_is_the_first_line() {
        let read = |text: &str| Password::read_line(&mut text.as_bytes()).unwrap();
        for (text, expected) in [
            ("a b \r\nsecond\n", Some("a b ")),
            ("no end", Some("no end")),
            ("\nsecond", None),
            ("", None),
        ] {
            assert_eq!(read(text).as_ref().map(Password::reveal), expected, "{text:?}");
        }
        assert!(Password::read_line(&mut "x".repeat(5000).as_bytes()).is_err());
        assert!(Password::read_line(&mut &b"\xff\n"[..]).is_err());
    }
}
