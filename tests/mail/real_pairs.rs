//! Postfix and Dovecot: each way to sign in, a letter that really arrives, and the Sent folder.

use std::thread::sleep;
use std::time::{Duration, Instant};

use clarion::domain::{Meaning, Outcome, Security};
use clarion::mail::{
    ConnectError, Credential, Found, ImapError, Kept, SentFolder, SignInBy, Timeouts, connect,
};
use tokio::io::{AsyncBufReadExt, AsyncReadExt, AsyncWriteExt, BufReader};

use crate::letters::{PASSWORD, simple};
use crate::mail_servers::{MailServers, NEW, OLD, long_token};
use crate::{direct, run};

const TLS: Security = Security::Tls;
const STARTTLS: Security = Security::StartTls;

fn limits() -> Timeouts {
    Timeouts::all(Duration::from_secs(30))
}

/// What is in a folder of whoever gets all letters, asked in the plainest IMAP: not by the code that
/// is tested. The answer holds the whole letters that have this text in their header.
fn arrived(servers: &MailServers, message_id: &str) -> String {
    let account = servers.sink();
    let imap = account.imap.unwrap();
    run(async {
        let trust = clarion::net::Trust::new(account.ca_file.as_deref()).unwrap();
        let limit = Duration::from_secs(20);
        let stream = direct().open(&imap.server, imap.port, limit).await.unwrap();
        let stream = trust.secure(&direct(), &imap.server, stream, limit).await.unwrap();
        let mut stream = BufReader::new(stream);
        let mut all = String::new();
        stream.read_line(&mut all).await.unwrap();
        for command in [
            format!("a LOGIN \"{}\" \"{PASSWORD}\"\r\n", account.user),
            "b SELECT INBOX\r\n".into(),
            format!("c SEARCH HEADER Message-ID \"{message_id}\"\r\n"),
        ] {
            stream.write_all(command.as_bytes()).await.unwrap();
            let tag = &command[..2];
            loop {
                let mut line = String::new();
                stream.read_line(&mut line).await.unwrap();
                all.push_str(&line);
                if line.starts_with(tag) {
                    break;
                }
            }
        }
        let found = all.lines().find_map(|line| line.strip_prefix("* SEARCH")).unwrap_or("").trim();
        if found.is_empty() {
            return String::new();
        }
        let fetch = format!("d FETCH {} BODY.PEEK[]\r\ne LOGOUT\r\n", found.replace(' ', ","));
        stream.write_all(fetch.as_bytes()).await.unwrap();
        let mut letters = Vec::new();
        stream.read_to_end(&mut letters).await.unwrap();
        String::from_utf8(letters).unwrap()
    })
}

/// A letter that Postfix has taken is delivered a moment later.
fn wait_for(servers: &MailServers, message_id: &str) -> String {
    let end = Instant::now() + Duration::from_secs(20);
    loop {
        let letters = arrived(servers, message_id);
        if !letters.is_empty() || Instant::now() > end {
            return letters;
        }
        sleep(Duration::from_millis(50));
    }
}

#[test]
fn each_way_to_sign_in_delivers_a_letter() {
    let Some(servers) = MailServers::find() else { return };
    let (good, long) = (servers.text("token").to_owned(), long_token());
    let password = Credential::Password(PASSWORD);
    for (way, pair, credential) in [
        ("PLAIN", NEW, password),
        ("LOGIN", OLD, password),
        ("OAUTHBEARER", NEW, Credential::Token(&good)),
        ("OAUTHBEARER, long", NEW, Credential::Token(&long)),
        ("XOAUTH2", OLD, Credential::Token(&good)),
        ("XOAUTH2, long", OLD, Credential::Token(&long)),
    ] {
        for security in [TLS, STARTTLS] {
            let letter = simple("office");
            let account = servers.account(pair, security);
            let outcome = run(async {
                let session = connect(&direct(), &account, credential, &limits()).await;
                let mut session = session.unwrap_or_else(|error| panic!("{way}: {error}"));
                let outcome = session.deliver(&letter.envelope, &letter.mime, || Ok(())).await;
                session.quit().await;
                outcome
            });
            assert!(matches!(&outcome, Outcome::Accepted(it, _) if it.code == 250), "{outcome:?}");
            let got = wait_for(&servers, &letter.message_id);
            let sent = String::from_utf8(letter.mime).unwrap();
            assert!(got.contains(&sent), "{way} {security:?}: {got}");
            assert_eq!(got.matches("\r\nMessage-ID:").count(), 1, "once");
        }
    }
}

#[test]
fn an_address_with_letters_beyond_ascii_goes_where_the_server_can_carry_it() {
    let Some(servers) = MailServers::find() else { return };
    for (pair, carries) in [(NEW, true), (OLD, false)] {
        let letter = simple("доброволец");
        let account = servers.account(pair, STARTTLS);
        let (outcome, next) = run(async {
            let password = Credential::Password(PASSWORD);
            let mut session = connect(&direct(), &account, password, &limits()).await.unwrap();
            let outcome = session.deliver(&letter.envelope, &letter.mime, || Ok(())).await;
            let plain = simple("office");
            (outcome, session.deliver(&plain.envelope, &plain.mime, || Ok(())).await)
        });
        match outcome {
            Outcome::Accepted(..) if carries => {
                let got = wait_for(&servers, &letter.message_id);
                assert!(got.contains("<доброволец@target.example>"), "{got}");
            }
            Outcome::Refused(reply) if !carries => {
                assert_eq!((reply.code, Meaning::of(&reply)), (553, Meaning::PlainAddressesOnly));
            }
            other => panic!("{other:?}"),
        }
        assert!(matches!(next, Outcome::Accepted(..)), "the session goes on: {next:?}");
    }
}

#[test]
fn a_refused_sign_in_has_the_servers_words() {
    let Some(servers) = MailServers::find() else { return };
    let (password, token) = (Credential::Password("hunter2"), Credential::Token("hunter2"));
    for (pair, credential, by, complaint) in [
        (NEW, password, SignInBy::Password, ""),
        (OLD, password, SignInBy::Password, ""),
        (NEW, token, SignInBy::Token, r#"{"status":"invalid_token"}"#),
        (OLD, token, SignInBy::Token, r#"{"status":"401","schemes":"bearer","scope":"mail"}"#),
    ] {
        let account = servers.account(pair, STARTTLS);
        let error = run(connect(&direct(), &account, credential, &limits())).err().unwrap();
        let ConnectError::SignIn { by: told, reply, .. } = &error else { panic!("{error}") };
        assert_eq!((*told, reply.code), (by, 535));
        let words = &reply.words;
        assert!(words.contains("authentication failed") && words.ends_with(complaint), "{words}");
        assert!(error.needs_person());
        assert!(!format!("{error} {error:?} {:?}", error.notice()).contains("hunter2"));

        let error = run(SentFolder::open(&direct(), &account, credential, &limits()));
        let error = error.err().unwrap();
        let ImapError::SignIn { by: told, words, .. } = &error else { panic!("{error}") };
        assert_eq!(*told, by);
        assert!(words.contains("failed") && words.ends_with(complaint), "{words}");
        assert!(!format!("{error} {error:?} {:?}", error.notice()).contains("hunter2"));
    }
}

#[test]
fn a_letter_is_kept_once_and_found() {
    let Some(servers) = MailServers::find() else { return };
    let (good, long) = (servers.text("token").to_owned(), long_token());
    let password = Credential::Password(PASSWORD);
    for (pair, security, credential, folder) in [
        (NEW, TLS, password, "Sent Mail"),
        (NEW, STARTTLS, Credential::Token(&good), "Sent Mail"),
        (OLD, TLS, Credential::Token(&good), "Sent Items"),
        (OLD, STARTTLS, Credential::Token(&long), "Sent Items"),
        (OLD, STARTTLS, password, "Sent Items"),
    ] {
        let account = servers.account(pair, security);
        let letter = simple("office");
        let (id, mime) = (&letter.message_id, &letter.mime);
        run(async {
            let (dialer, limits) = (direct(), limits());
            let open = || SentFolder::open(&dialer, &account, credential, &limits);
            let sent = open().await;
            let mut sent = sent.unwrap_or_else(|error| panic!("{pair} {security:?}: {error}"));
            assert_eq!(sent.find(id).await.unwrap(), Found::NotThere(folder.into()));
            assert_eq!(sent.keep(mime, id).await.unwrap(), Kept::Added);
            assert_eq!(sent.find(id).await.unwrap(), Found::InSent(folder.into()));
            assert_eq!(sent.keep(mime, id).await.unwrap(), Kept::Already);
            // A part of a Message-ID is none, though the server's search would take it.
            let part = &id[4..];
            assert_eq!(sent.find(part).await.unwrap(), Found::NotThere(folder.into()));
            sent.close().await;
            let mut again = open().await.unwrap();
            assert_eq!(again.keep(mime, id).await.unwrap(), Kept::Already);
            again.close().await;
        });
    }
}

#[test]
fn one_refused_recipient_does_not_stop_the_next_letter() {
    let Some(servers) = MailServers::find() else { return };
    run(async {
        let account = servers.account(NEW, TLS);
        let password = Credential::Password(PASSWORD);
        let mut session = connect(&direct(), &account, password, &limits()).await.unwrap();
        for (to, code) in
            [("hard", 550), ("soft", 451), ("end4", 451), ("end5", 554), ("office", 250)]
        {
            let letter = simple(to);
            let outcome = session.deliver(&letter.envelope, &letter.mime, || Ok(())).await;
            let (Outcome::Accepted(reply, _) | Outcome::Refused(reply) | Outcome::Deferred(reply)) =
                &outcome
            else {
                panic!("{outcome:?}")
            };
            assert_eq!(reply.code, code, "{outcome:?}");
            assert!(session.usable());
        }
        session.quit().await;
    });
}
