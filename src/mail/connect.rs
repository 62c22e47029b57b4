//! From an account to a session: name, route, TLS, greeting, sign-in, each within its time.

use std::time::Duration;

use super::sasl::Credential;
use super::sign_in::{broken_off, sign_in};
use super::starttls::ask_for_tls;
use super::talk::{NotBegun, Talk};
use super::{ConnectError, Session, Stage};
use crate::domain::{Account, Reply, Security};
use crate::net::{Dialer, Trust};

/// How long each step may take. The defaults are those of RFC 5321 section 4.5.3.2, where it has one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Timeouts {
    /// To find the server's address, and to reach each one that it has.
    pub connect: Duration,
    /// For the TLS handshake.
    pub tls: Duration,
    /// For the server's greeting: some make strangers wait on purpose.
    pub greeting: Duration,
    /// For each command.
    pub command: Duration,
    /// For the 354 after DATA.
    pub data: Duration,
    /// For the body and the reply to the final dot. A server may take this long to store a letter,
    /// and to give up earlier would leave its fate unknown.
    pub final_reply: Duration,
}

impl Default for Timeouts {
    fn default() -> Self {
        Self {
            connect: Duration::from_secs(30),
            tls: Duration::from_secs(30),
            greeting: Duration::from_secs(300),
            command: Duration::from_secs(300),
            data: Duration::from_secs(120),
            final_reply: Duration::from_secs(600),
        }
    }
}

impl Timeouts {
    /// For someone who sits and waits: the same limit for every step.
    pub fn all(limit: Duration) -> Self {
        Self {
            connect: limit,
            tls: limit,
            greeting: limit,
            command: limit,
            data: limit,
            final_reply: limit,
        }
    }
}

/// Connects to the account's server by the dialer's route and signs in, always inside TLS.
///
/// # Errors
/// [`ConnectError`] with the step that failed. Nothing was sent.
pub async fn connect(
    dialer: &Dialer,
    account: &Account,
    credential: Credential<'_>,
    timeouts: &Timeouts,
) -> Result<Session, ConnectError> {
    connect_by_stages(dialer, account, credential, timeouts, &mut |_| {}).await
}

/// The same, telling each stage that is passed.
pub(super) async fn connect_by_stages(
    dialer: &Dialer,
    account: &Account,
    credential: Credential<'_>,
    timeouts: &Timeouts,
    passed: &mut dyn FnMut(Stage),
) -> Result<Session, ConnectError> {
    let server = &account.server;
    let found = dialer.look_up(server, account.port, timeouts.connect).await?;
    passed(Stage::Name);
    let (stream, peer) = dialer.reach(&found, timeouts.connect).await?;
    passed(Stage::Route);
    let trust = Trust::new(account.ca_file.as_deref())?;
    let (stream, greeting) = match account.security {
        Security::Tls => (stream, &b""[..]),
        Security::StartTls => {
            (ask_for_tls(server, stream, timeouts).await?, &b"220 private now\r\n"[..])
        }
    };
    let stream = trust.secure(dialer, server, stream, timeouts.tls).await?;
    passed(Stage::Tls);
    let limit = timeouts.greeting.saturating_add(timeouts.command);
    let mut talk = Talk::begin(stream, peer, greeting, limit).await.map_err(|not| match not {
        NotBegun::Reply(reply) => ConnectError::turned_away(server, reply),
        NotBegun::Broken(broken) => broken_off(server, broken),
    })?;
    sign_in(&mut talk, account, credential, timeouts.command).await?;
    passed(Stage::SignIn);
    tracing::debug!(server, "signed in");
    Ok(Session::new(server.clone(), *timeouts, talk))
}

impl ConnectError {
    pub(super) fn turned_away(server: &str, reply: Reply) -> Self {
        Self::TurnedAway { server: server.to_owned(), reply }
    }
}
