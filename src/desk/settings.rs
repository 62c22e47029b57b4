//! What a person can set, and what the side of the window says about it.

use super::view::ShellView;
use super::{Desk, DeskError};
use crate::domain::{Account, HangsOn, Notice};
use crate::profile::{Kept, Password, SecretError, Settings};

impl Desk {
    /// The settings as they are kept, with anything that was wrong with the file.
    pub fn settings(&self) -> (Settings, Vec<Notice>) {
        (self.settings.settings().clone(), self.settings.notices().to_vec())
    }

    /// Why the settings file cannot be read, and is therefore not written over.
    pub fn settings_unreadable(&self) -> Option<Notice> {
        self.settings.problem().map(crate::profile::ProfileError::notice)
    }

    /// Keeps the settings.
    ///
    /// # Errors
    /// When the file cannot be written, or could not be read and must not be written over.
    pub fn save_settings(&mut self, settings: Settings) -> Result<(), DeskError> {
        let before = self.settings_ref().clone();
        self.settings.save(&settings)?;
        let is_new = |account: &&Account| !before.accounts.contains(account);
        for account in settings.accounts.iter().filter(is_new) {
            self.try_account_again(&account.name)?;
        }
        if settings.proxy != before.proxy {
            self.try_again(HangsOn::Way)
        } else if settings.courtesy != before.courtesy {
            self.try_again(HangsOn::Here)
        } else {
            Ok(())
        }
    }

    /// Moves a settings file that cannot be read aside and starts with a new one.
    ///
    /// # Errors
    /// When the disk says no.
    pub fn start_settings_afresh(&mut self) -> Result<(), DeskError> {
        self.settings.start_afresh()?;
        Ok(())
    }

    /// Keeps a password in the keyring, or for this session where there is none: `Err` then says
    /// why. Where the keyring first has to be unlocked, it waits for the person, who is before it.
    pub fn save_password(&mut self, account: &str, password: Password) -> Result<(), Notice> {
        let kept = self.secrets.set(account, &password).map_err(|error| error.notice())?;
        // Letters may have waited for it.
        self.try_account_again(account).map_err(|error| error.notice())?;
        match kept {
            Kept::InKeyring => Ok(()),
            Kept::ForThisSession(why) => Err(why.notice()),
        }
    }

    /// Looks whether a password is kept for this account; `None` where the keyring does not say. It may
    /// have to wait for the person to unlock the keyring, so it belongs on a thread of its own.
    pub fn password_finder(&self, account: &str) -> impl FnOnce() -> Option<bool> + Send + use<> {
        let (secrets, account) = (self.secrets.clone(), account.to_owned());
        move || match secrets.get(&account) {
            Ok(found) => Some(found.is_some()),
            Err(SecretError::NoKeyring) => Some(false),
            Err(_) => None,
        }
    }

    /// Forgets an account and its password.
    ///
    /// # Errors
    /// When the settings cannot be written; and [`DeskError::PasswordStays`] when the account is gone
    /// from them, but the keyring did not let go of its password.
    pub fn remove_account(&mut self, name: &str) -> Result<(), DeskError> {
        let mut settings = self.settings_ref().clone();
        settings.accounts.retain(|account| account.name != name);
        if settings.default_account.as_deref() == Some(name) {
            settings.default_account = None;
        }
        self.settings.save(&settings)?;
        self.keys.forget(name);
        self.look_again();
        match self.secrets.forget(name) {
            // Without a keyring nothing was ever kept in one.
            Ok(()) | Err(SecretError::NoKeyring) => Ok(()),
            Err(why) => {
                let (account, entry) = (name.to_owned(), self.places.keyring_service.clone());
                Err(DeskError::PasswordStays { account, entry, why })
            }
        }
    }

    /// What all screens show at the side.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn shell(&self) -> Result<ShellView, DeskError> {
        let settings = self.settings_ref();
        let account = settings
            .accounts
            .iter()
            .find(|account| Some(&account.name) == settings.default_account.as_ref());
        Ok(ShellView {
            sending_as: account.map(|account| account.address.to_string()),
            needs_you: self.store.counts("")?.needs_you + self.accounts_that_ask()?,
            trouble: self.trouble(),
        })
    }
}

#[cfg(test)]
#[path = "settings_tests.rs"]
mod tests;
