//! The connection check: what works and what fails, in the order in which a letter meets it.

use std::time::Duration;

use super::connect::connect_by_stages;
use super::{ConnectError, Credential, Timeouts};
use crate::domain::{Account, Notice};
use crate::net::Dialer;

/// How long each step of a check may take: someone is waiting for it.
const CHECK_LIMIT: Duration = Duration::from_secs(20);

/// A stage on the way to a session, in order.
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
    /// All, in order.
    pub const ALL: [Self; 5] = [Self::Name, Self::Route, Self::Tls, Self::SignIn, Self::Permission];

    /// What is checked, for a person.
    pub fn title(self) -> Notice {
        match self {
            Self::Name => Notice::new("mail-check-name"),
            Self::Route => Notice::new("mail-check-route"),
            Self::Tls => Notice::new("mail-check-tls"),
            Self::SignIn => Notice::new("mail-check-sign-in"),
            Self::Permission => Notice::new("mail-check-permission"),
        }
    }

    fn next(self) -> Self {
        Self::ALL.into_iter().find(|stage| *stage > self).unwrap_or(Self::Permission)
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
        at = stage.next();
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
