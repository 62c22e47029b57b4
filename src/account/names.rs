//! The usual names of a domain's mail servers: which of them answers as such a server does, inside TLS.

use std::time::Duration;

use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt};

use super::ask::{Asker, by_password};
use super::autoconfig::Page;
use super::providers::Server;
use crate::domain::{EmailAddress, Security};

/// How long each of the usual names may take to answer.
const ANSWER_LIMIT: Duration = Duration::from_secs(5);
/// The longest line that is read.
const MAX_LINE_BYTES: usize = 512;
/// The most lines of one answer that are read.
const MAX_LINES: usize = 50;
/// The name under which we say hello: nobody's, as when letters are handed in.
const HELLO: &[u8] = b"EHLO [127.0.0.1]\r\n";

/// Which of the usual names answers as such a server does.
pub(super) async fn try_names(asker: &Asker, domain: &str, address: &EmailAddress) -> Option<Page> {
    let smtp = first_that_answers(asker, &smtp_names(domain), "220").await?;
    let imap = first_that_answers(asker, &imap_names(domain), "* OK").await;
    Some(by_password(smtp, imap, address))
}

/// The usual names of a server to hand letters in, TLS from the first byte before STARTTLS.
fn smtp_names(domain: &str) -> Vec<Server> {
    [(465, Security::Tls), (587, Security::StartTls)]
        .into_iter()
        .flat_map(|(port, security)| {
            ["smtp", "mail"].map(|name| Server { host: format!("{name}.{domain}"), port, security })
        })
        .collect()
}

/// The usual names of a server to read a mailbox.
fn imap_names(domain: &str) -> Vec<Server> {
    ["imap", "mail"]
        .map(|name| Server { host: format!("{name}.{domain}"), port: 993, security: Security::Tls })
        .to_vec()
}

async fn first_that_answers(asker: &Asker, servers: &[Server], greeting: &str) -> Option<Server> {
    for server in servers {
        let answered = tokio::time::timeout(ANSWER_LIMIT, answers(asker, server, greeting)).await;
        if answered == Ok(Some(())) {
            return Some(server.clone());
        }
    }
    None
}

/// Whether a server answers inside TLS, and shows a certificate for its name. Nothing of the person is
/// said.
async fn answers(asker: &Asker, server: &Server, greeting: &str) -> Option<()> {
    let host = server.host.as_str();
    let mut stream = asker.dialer.open(host, server.port, ANSWER_LIMIT).await.ok()?;
    match server.security {
        Security::StartTls => {
            ask_for_tls(&mut stream).await?;
            asker.trust.secure(&asker.dialer, host, stream, ANSWER_LIMIT).await.ok()?;
        }
        Security::Tls => {
            let secured = asker.trust.secure(&asker.dialer, host, stream, ANSWER_LIMIT).await;
            let said = first_line(&mut secured.ok()?).await?;
            said.starts_with(greeting.as_bytes()).then_some(())?;
        }
    }
    Some(())
}

/// Brings a server to the point where the handshake follows (RFC 3207). Whatever else stands in front of
/// that spoils it.
async fn ask_for_tls(stream: &mut (impl AsyncRead + AsyncWrite + Unpin)) -> Option<()> {
    good_answer(stream, "220").await?;
    stream.write_all(HELLO).await.ok()?;
    let offers = good_answer(stream, "250").await?;
    offers.iter().any(|line| line.eq_ignore_ascii_case("starttls")).then_some(())?;
    stream.write_all(b"STARTTLS\r\n").await.ok()?;
    good_answer(stream, "220").await.map(drop)
}

/// The words of an answer with this code, line by line.
async fn good_answer(stream: &mut (impl AsyncRead + Unpin), code: &str) -> Option<Vec<String>> {
    let mut words = Vec::new();
    while words.len() < MAX_LINES {
        let line = String::from_utf8(first_line(stream).await?).ok()?;
        let rest = line.strip_prefix(code)?;
        words.push(rest.get(1..).unwrap_or_default().trim().to_owned());
        if !rest.starts_with('-') {
            return Some(words);
        }
    }
    None
}

async fn first_line(stream: &mut (impl AsyncRead + Unpin)) -> Option<Vec<u8>> {
    let mut said = Vec::new();
    while said.len() < MAX_LINE_BYTES && !said.ends_with(b"\n") {
        said.push(stream.read_u8().await.ok()?);
    }
    Some(said)
}

#[cfg(test)]
#[path = "names_tests.rs"]
mod tests;
