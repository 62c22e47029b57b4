//! Passwords: in the system's keyring, or in memory until the program ends. Never in a file.

use std::collections::BTreeMap;
use std::sync::{Mutex, MutexGuard, PoisonError};

use keyring::{Entry, Error as KeyringError};

use super::Password;
use crate::domain::Notice;

/// Where the passwords of mail accounts are kept, by the account's name.
pub trait Secrets: Send + Sync {
    /// The account's password, where one is kept.
    ///
    /// # Errors
    /// See [`SecretError`].
    fn get(&self, account: &str) -> Result<Option<Password>, SecretError>;

    /// Keeps the account's password, and tells where.
    ///
    /// # Errors
    /// See [`SecretError`]: nothing was kept.
    fn set(&self, account: &str, password: &Password) -> Result<Kept, SecretError>;

    /// Forgets the account's password; one that is not kept is as good as forgotten.
    ///
    /// # Errors
    /// See [`SecretError`]: it may still be kept.
    fn forget(&self, account: &str) -> Result<(), SecretError>;
}

/// Where a password is kept now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Kept {
    /// In the system's keyring.
    InKeyring,
    /// In memory until the program ends, and why.
    ForThisSession(SecretError),
}

/// Why the keyring cannot be used.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum SecretError {
    /// This computer runs no keyring.
    #[error("there is no keyring here")]
    NoKeyring,
    /// It is locked, and was not unlocked when the system asked.
    #[error("the keyring is locked")]
    Locked,
    /// It holds something for this account that is no password of ours.
    #[error("the keyring's entry cannot be used")]
    Unusable,
    /// Anything else, in the keyring's words.
    #[error("the keyring failed: {0}")]
    Failed(String),
}

impl SecretError {
    /// What happened, what is safe, what to do.
    pub fn notice(&self) -> Notice {
        match self {
            Self::NoKeyring => Notice::new("profile-no-keyring"),
            Self::Locked => Notice::new("profile-keyring-locked"),
            Self::Unusable => Notice::new("profile-keyring-unusable"),
            Self::Failed(why) => Notice::new("profile-keyring-failed").text("why", why),
        }
    }
}

impl From<KeyringError> for SecretError {
    /// Takes over what happened, and none of the bytes that some of these errors carry.
    fn from(error: KeyringError) -> Self {
        match error {
            KeyringError::NoDefaultStore => Self::NoKeyring,
            KeyringError::NoStorageAccess(_) => Self::Locked,
            KeyringError::BadEncoding(_)
            | KeyringError::BadDataFormat(..)
            | KeyringError::Ambiguous(_) => Self::Unusable,
            KeyringError::PlatformFailure(why) => Self::Failed(why.to_string()),
            KeyringError::TooLong(what, max) => Self::Failed(format!("{what} > {max}")),
            _ => Self::Failed(String::new()),
        }
    }
}

/// The system's keyring: Secret Service, Keychain or Credential Manager.
#[derive(Debug)]
pub struct Keyring {
    service: String,
}

impl Keyring {
    /// The keyring's entries under this name; see [`Places`](super::Places)'s `keyring_service`.
    /// Nothing is asked of the system yet.
    pub fn new(service: impl Into<String>) -> Self {
        Self { service: service.into() }
    }

    fn entry(&self, account: &str) -> Result<Entry, SecretError> {
        Ok(Entry::new(&self.service, account)?)
    }
}

impl Secrets for Keyring {
    fn get(&self, account: &str) -> Result<Option<Password>, SecretError> {
        match self.entry(account)?.get_password() {
            Ok(text) => Ok(Some(Password::new(text))),
            Err(KeyringError::NoEntry) => Ok(None),
            Err(error) => Err(error.into()),
        }
    }

    fn set(&self, account: &str, password: &Password) -> Result<Kept, SecretError> {
        self.entry(account)?.set_password(password.reveal())?;
        Ok(Kept::InKeyring)
    }

    fn forget(&self, account: &str) -> Result<(), SecretError> {
        match self.entry(account)?.delete_credential() {
            Ok(()) | Err(KeyringError::NoEntry) => Ok(()),
            Err(error) => Err(error.into()),
        }
    }
}

/// Passwords in memory until the program ends, in front of a keyring or without one: what the
/// keyring does not take is kept for this session.
#[derive(Default)]
pub struct SessionSecrets {
    keyring: Option<Box<dyn Secrets>>,
    kept: Mutex<BTreeMap<String, Password>>,
}

impl SessionSecrets {
    /// In memory only.
    pub fn in_memory() -> Self {
        Self::default()
    }

    /// In the keyring, and in memory what that does not take.
    pub fn before(keyring: Box<dyn Secrets>) -> Self {
        Self { keyring: Some(keyring), kept: Mutex::default() }
    }

    /// Keeps a password in memory only, whatever the keyring could take.
    pub fn keep_for_this_session(&self, account: &str, password: Password) {
        self.kept().insert(account.to_owned(), password);
    }

    fn kept(&self) -> MutexGuard<'_, BTreeMap<String, Password>> {
        self.kept.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Secrets for SessionSecrets {
    fn get(&self, account: &str) -> Result<Option<Password>, SecretError> {
        let kept = self.kept().get(account).cloned();
        match (kept, &self.keyring) {
            (Some(password), _) => Ok(Some(password)),
            (None, Some(keyring)) => keyring.get(account),
            (None, None) => Ok(None),
        }
    }

    fn set(&self, account: &str, password: &Password) -> Result<Kept, SecretError> {
        let why = match self.keyring.as_ref().map(|keyring| keyring.set(account, password)) {
            Some(Ok(kept)) => {
                self.kept().remove(account);
                return Ok(kept);
            }
            Some(Err(why)) => why,
            None => SecretError::NoKeyring,
        };
        self.keep_for_this_session(account, password.clone());
        Ok(Kept::ForThisSession(why))
    }

    fn forget(&self, account: &str) -> Result<(), SecretError> {
        self.kept().remove(account);
        match self.keyring.as_ref().map(|keyring| keyring.forget(account)) {
            None | Some(Ok(()) | Err(SecretError::NoKeyring)) => Ok(()),
            Some(Err(error)) => Err(error),
        }
    }
}

/// A keyring that fails like this at everything.
#[cfg(test)]
pub(crate) struct FailingKeyring(pub(crate) SecretError);

#[cfg(test)]
impl Secrets for FailingKeyring {
    fn get(&self, _: &str) -> Result<Option<Password>, SecretError> {
        Err(self.0.clone())
    }
    fn set(&self, _: &str, _: &Password) -> Result<Kept, SecretError> {
        Err(self.0.clone())
    }
    fn forget(&self, _: &str) -> Result<(), SecretError> {
        Err(self.0.clone())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_the_keyring_does_not_take_is_kept_for_this_session() {
        let password = Password::new("apple sauce".into());
        for (error, forgets) in [
            (SecretError::NoKeyring, true),
            (SecretError::Locked, false),
            (SecretError::Failed("x".into()), false),
        ] {
            let secrets = SessionSecrets::before(Box::new(FailingKeyring(error.clone())));
            assert_eq!(secrets.get("home"), Err(error.clone()));
            assert_eq!(secrets.set("home", &password), Ok(Kept::ForThisSession(error.clone())));
            assert_eq!(secrets.get("home"), Ok(Some(password.clone())));
            assert_eq!(secrets.forget("home").is_ok(), forgets, "{error}");
            assert_eq!(secrets.get("home"), Err(error));
        }
        let memory = SessionSecrets::in_memory();
        assert!(matches!(memory.set("home", &password), Ok(Kept::ForThisSession(_))));
        assert_eq!(memory.get("home"), Ok(Some(password)));
        assert_eq!(memory.forget("home"), Ok(()));
        assert_eq!(memory.get("home"), Ok(None));
    }

    #[test]
    fn an_error_never_shows_the_secret() {
        let hidden = b"apple sauce".to_vec();
        for error in [
            KeyringError::BadEncoding(hidden.clone()),
            KeyringError::BadDataFormat(hidden, "apple sauce".into()),
        ] {
            let error = SecretError::from(error);
            let shown = format!("{error} {error:?} {:?}", error.notice());
            assert!(!shown.contains("apple") && !shown.contains("97, 112"), "{shown}");
        }
    }
}
