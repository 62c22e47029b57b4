//! The connection check: what works and what fails, in the order in which a letter meets it.

use std::time::Duration;

use super::connect::connect_by_stages;
use super::{ConnectError, Credential, ImapError, SentFolder, Timeouts};
use crate::domain::{Account, Notice, SignIn};
use crate::net::Dialer;

/// How long each step of a check may take: someone is waiting for it.
const CHECK_LIMIT: Duration = Duration::from_secs(20);

/// A stage on the way to a session, in order: with the server that takes letters, and with the one
/// where the mailbox is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Stage {
    /// The server's name leads to an address.
    Name,
    /// Someone answers there.
    Route,
    /// The connection is private, and the server is who it says.
    Tls,
    /// User name and password, or token, are right.
    SignIn,
    /// The server lets this address send.
    Permission,
    /// The mailbox has a folder for sent letters.
    Folder,
}

/// How one stage went.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CheckStep {
    /// Which.
    pub stage: Stage,
    /// Passed, or what is wrong and what to do.
    pub result: Result<(), Notice>,
}

impl Stage {
    /// All on the way to sending, in order.
    pub const ALL: [Self; 5] = [Self::Name, Self::Route, Self::Tls, Self::SignIn, Self::Permission];
    /// All on the way to the Sent folder, in order.
    pub const MAILBOX: [Self; 5] = [Self::Name, Self::Route, Self::Tls, Self::SignIn, Self::Folder];

    /// What is checked on the way to sending, for a person who signs in like this.
    pub fn title(self, sign_in: &SignIn) -> Notice {
        match (self, sign_in) {
            (Self::Name, _) => Notice::new("mail-check-name"),
            (Self::Route, _) => Notice::new("mail-check-route"),
            (Self::Tls, _) => Notice::new("mail-check-tls"),
            (Self::SignIn, SignIn::Password) => Notice::new("mail-check-sign-in"),
            (Self::SignIn, SignIn::OAuth { .. }) => Notice::new("mail-check-sign-in-token"),
            (Self::Permission, _) => Notice::new("mail-check-permission"),
            (Self::Folder, _) => Notice::new("mail-check-mailbox-folder"),
        }
    }

    /// What is checked on the way to the Sent folder, for a person.
    pub fn mailbox_title(self) -> Notice {
        match self {
            Self::Name => Notice::new("mail-check-mailbox-name"),
            Self::Route => Notice::new("mail-check-mailbox-route"),
            Self::Tls => Notice::new("mail-check-mailbox-tls"),
            Self::SignIn | Self::Permission => Notice::new("mail-check-mailbox-sign-in"),
            Self::Folder => Notice::new("mail-check-mailbox-folder"),
        }
    }

    /// What comes after it among these stages.
    fn next(self, stages: [Self; 5]) -> Self {
        stages.into_iter().find(|stage| *stage > self).unwrap_or(self)
    }
}

/// Connects, signs in, asks whether the address may send, and says goodbye; no letter is sent.
/// `on_step` hears of each stage as it ends: after one that failed there is no more.
///
/// # Errors
/// The same as [`connect`](super::connect()), and [`ConnectError::Permission`].
pub async fn check(
    dialer: &Dialer,
    account: &Account,
    credential: Credential<'_>,
    on_step: &mut dyn FnMut(CheckStep),
) -> Result<(), ConnectError> {
    let mut at = Stage::Name;
    let timeouts = Timeouts::all(CHECK_LIMIT);
    let connected = connect_by_stages(dialer, account, credential, &timeouts, &mut |stage| {
        at = stage.next(Stage::ALL);
        on_step(CheckStep { stage, result: Ok(()) });
    })
    .await;
    let (checked, session) = match connected {
        Ok(mut session) => (session.may_send_from(&account.address).await, Some(session)),
        Err(error) => (Err(error), None),
    };
    let result = checked.as_ref().copied().map_err(ConnectError::notice);
    on_step(CheckStep { stage: at, result });
    if let Some(session) = session {
        session.quit().await;
    }
    checked
}

/// Connects to the account's mailbox, signs in, looks for the Sent folder, and says goodbye; nothing in
/// it is read or changed. `on_step` hears of each stage as it ends: after one that failed there is no
/// more.
///
/// # Errors
/// The same as [`SentFolder::open`].
pub async fn check_mailbox(
    dialer: &Dialer,
    account: &Account,
    credential: Credential<'_>,
    on_step: &mut dyn FnMut(CheckStep),
) -> Result<(), ImapError> {
    let mut at = Stage::Name;
    let timeouts = Timeouts::all(CHECK_LIMIT);
    let opened = SentFolder::by_stages(dialer, account, credential, &timeouts, &mut |stage| {
        at = stage.next(Stage::MAILBOX);
        on_step(CheckStep { stage, result: Ok(()) });
    })
    .await;
    let result = opened.as_ref().map(|_| ()).map_err(ImapError::notice);
    on_step(CheckStep { stage: at, result });
    opened?.close().await;
    Ok(())
}
