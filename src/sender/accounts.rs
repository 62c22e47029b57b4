//! From an account's name to what is needed to sign in.

use crate::domain::{Account, Notice};
use crate::net::Route;
use crate::profile::{Password, Secrets, Settings};

/// An account, and what is needed to sign in with it.
#[derive(Clone)]
pub struct Mailbox {
    /// The account.
    pub account: Account,
    /// Its password.
    pub password: Password,
    /// How its server is reached.
    pub route: Route,
}

/// The way that every connection takes.
///
/// # Errors
/// Where the proxy cannot be read: then nothing goes out, and letters wait.
pub fn route_of(settings: &Settings) -> Result<Route, Notice> {
    Ok(settings.proxy.proxy()?.cloned().map_or(Route::Direct, Route::Proxy))
}

/// The account of this name with its password.
///
/// # Errors
/// A notice that says what is missing: the account, its password, or a keyring that gives it out; or
/// that the proxy cannot be read.
pub fn sign_in_data(
    settings: &Settings,
    secrets: &dyn Secrets,
    name: &str,
) -> Result<Mailbox, Notice> {
    let account = settings
        .accounts
        .iter()
        .find(|account| account.name == name)
        .ok_or_else(|| Notice::new("sender-no-account").text("account", name))?;
    match secrets.get(name) {
        Ok(Some(password)) => {
            Ok(Mailbox { account: account.clone(), password, route: route_of(settings)? })
        }
        Ok(None) => Err(Notice::new("sender-no-password").text("account", name)),
        Err(error) => Err(error.notice()),
    }
}
