//! A person's mail accounts: found, added, changed, and which of them letters go from.

use std::time::Duration;

use super::keys::{Keys, Online};
use super::{Desk, DeskError};
use crate::account::{self, Asker, Found, Suggestion, Way};
use crate::domain::{Account, EmailAddress, Notice};
use crate::net::{Dialer, Route, Trust};
use crate::sender::{on_this_thread, route_of};

/// How long one question about settings may take.
const QUESTION_LIMIT: Duration = Duration::from_secs(20);
/// What the questions about settings go by: apart from all accounts.
const PURPOSE: &str = "discovery";

/// One question about an address's settings, ready to be asked apart from the desk.
pub struct Question {
    way: Way,
    address: EmailAddress,
    online: Online,
    route: Result<Route, Notice>,
}

impl Desk {
    /// The settings that are known for this address. Nobody is asked.
    pub fn find_settings(&self, address: &EmailAddress) -> Option<Suggestion> {
        account::find(self.keys.online.providers(), address)
    }

    /// The settings that are known for a mailbox of this address at this server. Nobody is asked.
    pub fn find_settings_at(&self, address: &EmailAddress, server: &str) -> Option<Suggestion> {
        account::find_at(self.keys.online.providers(), address, server)
    }

    /// Who else could be asked, one after the other; [`Way::notice`] says whom and what they learn.
    pub fn ways_to_ask(&self, address: &EmailAddress) -> Vec<Way> {
        account::ways_to_ask(address)
    }

    /// One of these questions, once the person has agreed to it.
    pub fn find_settings_online(&self, address: &EmailAddress, way: Way) -> Question {
        let online = self.keys.online.clone();
        Question { way, address: address.clone(), online, route: route_of(self.settings_ref()) }
    }

    /// What a person has to know before they sign in with such settings: how an organisation registers
    /// this program, and the provider's own steps to a password for it.
    pub fn sign_in_help(&self, address: &EmailAddress, found: &Suggestion) -> Vec<Notice> {
        self.keys.online.providers().help(address, found)
    }

    /// Whether one can sign in by the browser with such settings.
    pub fn can_sign_in_by_browser(&self, found: &Suggestion) -> bool {
        self.keys.online.providers().has_client(found)
    }

    /// Adds an account, and lets letters go from it if it is the first or `is_default`.
    ///
    /// # Errors
    /// When there is one of this name, or the settings cannot be written.
    pub fn add_account(&mut self, account: Account, is_default: bool) -> Result<(), DeskError> {
        let mut settings = self.settings_ref().clone();
        if settings.accounts.iter().any(|other| other.name == account.name) {
            let taken = Notice::new("desk-account-taken").text("account", account.name);
            return Err(DeskError::Form(taken));
        }
        if is_default || settings.accounts.is_empty() {
            settings.default_account = Some(account.name.clone());
        }
        settings.accounts.push(account);
        self.save_settings(settings)
    }

    /// Puts an account in the place of the one of the same name: that is what its letters and its
    /// password know it by.
    ///
    /// # Errors
    /// When there is no such account, or the settings cannot be written.
    pub fn change_account(&mut self, account: Account) -> Result<(), DeskError> {
        let mut settings = self.settings_ref().clone();
        let place = settings.accounts.iter_mut().find(|other| other.name == account.name);
        let place = place.ok_or_else(|| DeskError::NoSuchAccount(account.name.clone()))?;
        *place = account;
        self.save_settings(settings)
    }

    /// Lets new letters go from this account; from none, they go to the practice mailbox.
    ///
    /// # Errors
    /// When there is no such account, or the settings cannot be written.
    pub fn make_default(&mut self, name: Option<&str>) -> Result<(), DeskError> {
        if let Some(name) = name {
            self.account(name)?;
        }
        let default_account = name.map(str::to_owned);
        self.save_settings(crate::profile::Settings {
            default_account,
            ..self.settings_ref().clone()
        })
    }

    /// For tests: other providers than those in the program, and servers on this computer.
    pub fn set_online(&mut self, online: Online) {
        let keys = Keys::new(self.secrets.clone(), online, self.clock.clone());
        self.keys = std::sync::Arc::new(keys);
    }

    pub(super) fn account(&self, name: &str) -> Result<&Account, DeskError> {
        let mut accounts = self.settings_ref().accounts.iter();
        let found = accounts.find(|account| account.name == name);
        found.ok_or_else(|| DeskError::NoSuchAccount(name.to_owned()))
    }
}

impl Question {
    /// Asks, and waits for the answer.
    ///
    /// # Errors
    /// Why there is none.
    pub fn run(self) -> Result<Found, Notice> {
        let trust = match self.online.trust.clone() {
            Some(trust) => trust,
            None => Trust::new(None).map_err(|error| error.notice())?,
        };
        let asker = Asker::new(Dialer::new(self.route?, PURPOSE), trust, QUESTION_LIMIT);
        let asked = on_this_thread(self.way.ask(&asker, self.online.providers(), &self.address));
        let asked = asked.map_err(|_| Notice::new("desk-check-no-thread"))?;
        asked.map_err(|error| error.notice())
    }
}

#[cfg(test)]
#[path = "accounts_tests.rs"]
mod tests;
