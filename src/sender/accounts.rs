//! From an account's name to what is needed to sign in.

use crate::domain::{Account, HangsOn, Notice, SignIn};
use crate::mail::Credential;
use crate::net::Route;
use crate::profile::{Password, Secrets, Settings};

/// An account, and what is needed to sign in with it.
#[derive(Clone)]
pub struct Mailbox {
    /// The account.
    pub account: Account,
    /// Its password; or, where it signs in by tokens, what stands in for one.
    pub password: Password,
    /// How its server is reached.
    pub route: Route,
}

impl Mailbox {
    /// What a session signs in with.
    pub fn credential(&self) -> Credential<'_> {
        match self.account.sign_in {
            SignIn::Password => Credential::Password(self.password.reveal()),
            SignIn::OAuth { .. } => Credential::Token(self.password.reveal()),
        }
    }
}

/// Why there is nothing to sign in with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NoMailbox {
    /// What happened, what is safe, what to do.
    pub why: Notice,
    /// Whether there is no network, as far as can be seen.
    pub offline: bool,
    /// Whether trying again is useless until a person has done something.
    pub needs_person: bool,
    /// What the wait hangs on.
    pub hangs_on: HangsOn,
}

impl From<Notice> for NoMailbox {
    /// Something on this computer that a person has to see to.
    fn from(why: Notice) -> Self {
        Self { why, offline: false, needs_person: true, hangs_on: HangsOn::Here }
    }
}

/// The way that every connection takes.
///
/// # Errors
/// Where the proxy cannot be read: then nothing goes out, and letters wait.
pub fn route_of(settings: &Settings) -> Result<Route, Notice> {
    Ok(settings.proxy.proxy()?.cloned().map_or(Route::Direct, Route::Proxy))
}

/// The account of this name with what is kept for it: its password, or what its tokens come from.
///
/// # Errors
/// What is missing: the account, its password, or a keyring that gives it out; or the way
/// to its server.
pub fn sign_in_data(
    settings: &Settings,
    secrets: &dyn Secrets,
    name: &str,
) -> Result<Mailbox, NoMailbox> {
    let account = settings
        .accounts
        .iter()
        .find(|account| account.name == name)
        .ok_or_else(|| Notice::new("sender-no-account").text("account", name))?;
    match secrets.get(name) {
        Ok(Some(password)) => {
            Ok(Mailbox { account: account.clone(), password, route: route_of(settings)? })
        }
        Ok(None) => Err(Notice::new("sender-no-password").text("account", name).into()),
        Err(error) => Err(error.notice().into()),
    }
}
