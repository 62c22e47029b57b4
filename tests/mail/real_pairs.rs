//! Postfix and Dovecot: each way to sign in, a letter that really arrives, and the Sent folder.

use std::time::Duration;

use clarion::domain::{Meaning, Outcome, Security};
use clarion::mail::{
    CheckStep, ConnectError, Credential, Found, ImapError, Kept, SentFolder, SignInBy, Stage,
    Timeouts, check_mailbox, connect, look_for,
};

use crate::letters::{PASSWORD, simple};
use crate::mail_servers::{MailServers, NEW, OLD, long_token};
use crate::{direct, run};

const TLS: Security = Security::Tls;
const STARTTLS: Security = Security::StartTls;

fn limits() -> Timeouts {
    Timeouts::all(Duration::from_secs(30))
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
            let got = servers.wait_for("Message-ID", &letter.message_id);
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
                let got = servers.wait_for("Message-ID", &letter.message_id);
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
fn the_check_of_a_mailbox_tells_each_stage() {
    let Some(servers) = MailServers::find() else { return };
    let token = servers.text("token").to_owned();
    let free = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
    let (good, wrong) = (Credential::Password(PASSWORD), Credential::Password("hunter2"));
    for (pair, host, port, credential, passed, failed) in [
        (NEW, "localhost", None, good, 5, None),
        (OLD, "localhost", None, Credential::Token(&token), 5, None),
        (NEW, "localhost", None, wrong, 3, Some("mail-imap-password-refused")),
        (OLD, "localhost", None, Credential::Token("x"), 3, Some("mail-imap-token-refused")),
        (NEW, "127.0.0.1", None, good, 2, Some("net-tls-wrong-name")),
        (NEW, "localhost", Some(free), good, 1, Some("net-no-route")),
        (NEW, "no-such-host.invalid", None, good, 0, Some("net-no-such-server")),
    ] {
        let mut account = servers.account(pair, TLS);
        let imap = account.imap.as_mut().unwrap();
        imap.server = host.into();
        imap.port = port.unwrap_or(imap.port);
        let mut steps: Vec<CheckStep> = Vec::new();
        let on_step = &mut |step| steps.push(step);
        let checked = run(check_mailbox(&direct(), &account, credential, on_step));
        let stages: Vec<_> = steps.iter().map(|step| step.stage).collect();
        let end = passed + usize::from(failed.is_some());
        assert_eq!(stages, Stage::MAILBOX[..end], "{pair} {host}");
        assert!(steps[..passed].iter().all(|step| step.result.is_ok()));
        let last = steps.last().unwrap().result.as_ref().err();
        assert_eq!(last.map(|notice| notice.id.as_ref()), failed);
        assert_eq!(checked.err().map(|error| error.notice()).as_ref(), last);
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
            let found = async |id: &str| {
                look_for(&dialer, &account, credential, &limits, (id, false)).await.unwrap()
            };
            let sent = open().await;
            let mut sent = sent.unwrap_or_else(|error| panic!("{pair} {security:?}: {error}"));
            assert_eq!(found(id).await, Found::NotThere(folder.into()));
            assert_eq!(sent.keep(mime, id).await.unwrap(), Kept::Added);
            assert_eq!(found(id).await, Found::InSent(folder.into()));
            assert_eq!(sent.keep(mime, id).await.unwrap(), Kept::Already);
            // A part of a Message-ID is none, though the server's search would take it.
            let part = &id[4..];
            assert_eq!(found(part).await, Found::NotThere(folder.into()));
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
