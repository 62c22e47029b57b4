//! A password in memory.

use std::fmt;

use zeroize::Zeroizing;

/// A password or token. It does not show itself in logs or errors, and leaves memory when dropped.
#[derive(Clone, PartialEq, Eq)]
pub struct Password(Zeroizing<String>);

impl Password {
    /// Takes a password.
    pub fn new(text: String) -> Self {
        Self(Zeroizing::new(text))
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
}
