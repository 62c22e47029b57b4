//! From an account to a conversation: name, route, TLS, greeting, sign-in, each within its time.

use async_imap::imap_proto::{Capability, Response};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

use super::talk::{Talk, quoted};
use super::{ImapError, NoStartTls};
use crate::domain::{Account, Security};
use crate::mail::reply::take_line;
use crate::mail::sasl::Exchange;
use crate::mail::{Credential, MAX_REPLY_BYTES, Stage, Timeouts};
use crate::net::{Dialer, Trust};

/// Connects to the account's mailbox and signs in, always inside TLS, telling each
/// stage that is passed.
pub(super) async fn open(
    dialer: &Dialer,
    account: &Account,
    credential: Credential<'_>,
    timeouts: &Timeouts,
    passed: &mut dyn FnMut(Stage),
) -> Result<Talk, ImapError> {
    let imap = account.imap.as_ref();
    let imap = imap.ok_or_else(|| ImapError::NotSet { account: account.name.clone() })?;
    let server = imap.server.as_str();
    let found = dialer.look_up(server, imap.port, timeouts.connect).await?;
    passed(Stage::Name);
    let (stream, _) = dialer.reach(&found, timeouts.connect).await?;
    passed(Stage::Route);
    let trust = Trust::new(account.ca_file.as_deref())?;
    let stream = match imap.security {
        Security::Tls => stream,
        Security::StartTls => {
            let asked = tokio::time::timeout(timeouts.greeting, ask_for_tls(server, stream)).await;
            asked.map_err(|_| broken(server, "it said nothing in time"))??
        }
    };
    let stream = trust.secure(dialer, server, stream, timeouts.tls).await?;
    passed(Stage::Tls);
    let mut talk = Talk::new(stream, server, timeouts.command);
    if imap.security == Security::Tls {
        talk.greeting(timeouts.greeting).await?;
    }
    sign_in(&mut talk, account, (server, imap.port), credential).await?;
    passed(Stage::SignIn);
    tracing::debug!(server, "signed in to the mailbox");
    Ok(talk)
}

/// The part that is spoken in clear (RFC 9051 section 6.2.1). Nothing heard here is kept: what the
/// server offers is asked again inside TLS.
async fn ask_for_tls(server: &str, mut stream: TcpStream) -> Result<TcpStream, ImapError> {
    let no_tls = |fault| ImapError::StartTls { server: server.to_owned(), fault };
    let mut raw = Vec::new();
    let greeting = line(server, &mut stream, &mut raw).await?;
    match after(&greeting, "* ") {
        Some((status, _)) if status.eq_ignore_ascii_case("OK") => {}
        Some((status, words)) if status.eq_ignore_ascii_case("BYE") => {
            let words = words.to_owned();
            return Err(ImapError::TurnedAway { server: server.to_owned(), words });
        }
        // A server that knows us before TLS (PREAUTH) would have us go on in clear.
        Some((_, words)) => return Err(no_tls(NoStartTls::Refused(words.to_owned()))),
        None => return Err(broken(server, "what it said is no IMAP")),
    }
    let said = stream.write_all(b"s1 STARTTLS\r\n").await;
    said.map_err(|error| broken(server, &error.to_string()))?;
    loop {
        let line = line(server, &mut stream, &mut raw).await?;
        match after(&line, "s1 ") {
            Some((status, _)) if status.eq_ignore_ascii_case("OK") => break,
            Some((_, words)) => return Err(no_tls(NoStartTls::Refused(words.to_owned()))),
            None if line.starts_with("* ") => {}
            None => return Err(broken(server, "what it said is no IMAP")),
        }
    }
    if raw.is_empty() { Ok(stream) } else { Err(no_tls(NoStartTls::Injected)) }
}

/// The next line, tidied; what comes behind it stays in `raw`. All lines together are limited.
async fn line(
    server: &str,
    stream: &mut TcpStream,
    raw: &mut Vec<u8>,
) -> Result<String, ImapError> {
    loop {
        if let Some(line) = take_line(raw) {
            return Ok(line);
        }
        match stream.read_buf(raw).await {
            Ok(0) => return Err(broken(server, "it closed the connection")),
            Ok(_) if raw.len() > MAX_REPLY_BYTES => {
                return Err(broken(server, "its answer is larger than it may be"));
            }
            Ok(_) => {}
            Err(error) => return Err(broken(server, &error.to_string())),
        }
    }
}

/// The status and the words of a line that begins so.
fn after<'a>(line: &'a str, tag: &str) -> Option<(&'a str, &'a str)> {
    let rest = line.strip_prefix(tag)?.trim();
    Some(rest.split_once(' ').unwrap_or((rest, "")))
}

async fn sign_in(
    talk: &mut Talk,
    account: &Account,
    at: (&str, u16),
    credential: Credential<'_>,
) -> Result<(), ImapError> {
    let by = credential.by();
    let offers = offers(talk).await?;
    let has = |what: &str| offers.iter().any(|it| it == what);
    let exchange =
        Exchange::choose(&account.user, credential, at, |way| has(&format!("AUTH={way}")));
    let refusal = match (exchange, credential) {
        (Some(mut exchange), _) => talk.sign_in(&mut exchange).await?.err(),
        (None, Credential::Password(password)) if !has("LOGINDISABLED") => {
            let (Some(user), Some(password)) = (quoted(&account.user), quoted(password)) else {
                return Err(ImapError::NoSignIn { server: at.0.to_owned(), by });
            };
            match talk.ask(&format!("LOGIN {user} {password}"), |_| {}).await {
                Ok(()) => None,
                Err(ImapError::Refused { words, .. }) => Some(words),
                Err(error) => return Err(error),
            }
        }
        _ => return Err(ImapError::NoSignIn { server: at.0.to_owned(), by }),
    };
    match refusal {
        None => Ok(()),
        Some(words) => Err(ImapError::SignIn { server: at.0.to_owned(), by, words }),
    }
}

/// What the server offers, in capitals.
async fn offers(talk: &mut Talk) -> Result<Vec<String>, ImapError> {
    let mut offers = Vec::new();
    talk.ask("CAPABILITY", |response| {
        if let Response::Capabilities(all) = response {
            offers.extend(all.iter().map(|capability| match capability {
                Capability::Imap4rev1 => "IMAP4REV1".to_owned(),
                Capability::Auth(way) => format!("AUTH={}", way.to_ascii_uppercase()),
                Capability::Atom(name) => name.to_ascii_uppercase(),
            }));
        }
    })
    .await?;
    Ok(offers)
}

fn broken(server: &str, why: &str) -> ImapError {
    ImapError::Broken { server: server.to_owned(), why: why.to_owned() }
}
