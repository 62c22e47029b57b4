//! Signing in to a submission server (RFC 4954), always inside TLS. The server's own words are kept
//! in whatever goes wrong, and nothing that we said.

use std::time::Duration;

use super::sasl::{Credential, Exchange};
use super::talk::{Broken, Talk};
use super::{ConnectError, SignInBy};
use crate::domain::{Account, Reply};

/// The longest command line, its end included (RFC 5321 section 4.5.3.1.4). What does not fit waits
/// for an empty question: a long token would otherwise be cut off (RFC 4954 section 4).
const MAX_COMMAND_BYTES: usize = 512;

/// Signs in, in the best way that fits the credential and that the server offers.
pub(super) async fn sign_in(
    talk: &mut Talk,
    account: &Account,
    credential: Credential<'_>,
    limit: Duration,
) -> Result<(), ConnectError> {
    let (server, by) = (&account.server, credential.by());
    let offers = |way: &str| talk.offers().has_auth(way);
    let at = (server.as_str(), account.port);
    let mut exchange = Exchange::choose(&account.user, credential, at, offers)
        .ok_or_else(|| ConnectError::NoSignIn { server: server.clone(), by })?;
    let mut held_back = exchange.opening();
    let mut line = format!("AUTH {}", exchange.name());
    if let Some(opening) =
        held_back.take_if(|it| line.len() + it.len() + " \r\n".len() <= MAX_COMMAND_BYTES)
    {
        line = format!("{line} {opening}");
    }
    loop {
        line.push_str("\r\n");
        let reply = talk.ask(&line, limit).await;
        match reply.map_err(|broken| broken_off(server, broken))? {
            Reply { code: 200..300, .. } => return Ok(()),
            Reply { code: 334, words } => {
                let answer = held_back.take().or_else(|| exchange.answer(&words));
                let refusal = || refused(server, by, &exchange, Reply { code: 334, words });
                line = answer.ok_or_else(refusal)?;
            }
            reply => return Err(refused(server, by, &exchange, reply)),
        }
    }
}

/// A refusal, with what the server said of a token before it.
fn refused(server: &str, by: SignInBy, exchange: &Exchange<'_>, mut reply: Reply) -> ConnectError {
    if let Some(complaint) = exchange.complaint() {
        reply.words = format!("{} {complaint}", reply.words).trim().to_owned();
    }
    ConnectError::SignIn { server: server.to_owned(), by, reply }
}

/// The error for a conversation that is over before we are signed in.
pub(super) fn broken_off(server: &str, broken: Broken) -> ConnectError {
    let why = match broken {
        Broken::Cut => "it closed the connection".to_owned(),
        Broken::Silent(limit) => format!("it said nothing for {} s", limit.as_secs()),
        Broken::Garbled => "what it said is no SMTP".to_owned(),
    };
    ConnectError::Broken { server: server.to_owned(), why }
}
