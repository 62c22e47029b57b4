//! Letters to a real server, compared field by field with what it got.

use std::process::Command;

use clarion::domain::{LostCopy, Outcome, Reply, Security};
use clarion::mail::{CheckStep, ConnectError, Credential, Stage, Timeouts, check, connect};
use mail_parser::{Address, HeaderName, MessageParser};
use serde_json::json;

use crate::ca::Ca;
use crate::letters::{PASSWORD, account, address, composed, letter, simple};
use crate::server::{Accepted, Server};
use crate::sink::Sink;
use crate::{direct, run};

const HEADERS: &str = "From To Cc Date Message-ID Subject Content-Language MIME-Version \
                       Content-Type Content-Transfer-Encoding";

#[test]
fn what_arrives_is_what_was_written() {
    let ca = Ca::new();
    for (security, ways) in [
        (Security::Tls, &["PLAIN"][..]),
        (Security::Tls, &["LOGIN"]),
        (Security::StartTls, &["PLAIN", "LOGIN"]),
        (Security::StartTls, &["LOGIN"]),
    ] {
        let Some(server) = Server::start(&ca, ways) else { return };
        let long = "word ".repeat(500);
        let huge = "Пять слов в этой строке 🕊.\n".repeat(2300);
        let texts = [
            ("en", "Homs", "Dear A,\n\nPeace.\n".to_owned()),
            ("ru", "Хомс: защитите жителей", "Уважаемый министр,\n\nМир.\n".into()),
            ("fr", "Évacuation", "Monsieur,\n\n.\n..\n.caché\n-- \nÀ bientôt 🕊️\n".into()),
            ("en", "Long", format!("Dear A,\n\n{long}\n{}\n", "x".repeat(2500))),
            ("ru", "100 kB", format!("Dear A,\n\n{huge}")),
            ("en", "Line ends", "Dear A,\n\none\r\ntwo\rthree\nfour\n".into()),
        ];
        let letters: Vec<_> = texts
            .iter()
            .map(|(lang, subject, body)| {
                composed(&letter("office", &["copy@target.example"], lang, subject, body))
            })
            .collect();
        assert!(letters.iter().any(|letter| letter.letter.body().len() > 100_000));
        run(async {
            let account = account(&ca, server.port(security), security);
            let mut session =
                connect(&direct(), &account, Credential::Password(PASSWORD), &Timeouts::default())
                    .await
                    .unwrap();
            for (number, letter) in letters.iter().enumerate() {
                let outcome = session.deliver(&letter.envelope, &letter.mime, || Ok(())).await;
                let words = format!("2.0.0 queued as {}", number + 1);
                assert_eq!(outcome, Outcome::Accepted(Reply { code: 250, words }, Vec::new()));
                assert!(session.usable());
            }
            session.quit().await;
        });
        let accepted = server.accepted();
        assert_eq!(accepted.len(), letters.len());
        for (accepted, sent) in accepted.iter().zip(&letters) {
            compare(accepted, sent);
        }
    }
}

fn compare(accepted: &Accepted, sent: &clarion::domain::Composed) {
    let facts = &accepted.facts;
    assert_eq!(facts["from"], "vol@test.example");
    assert_eq!(facts["to"], json!(["office@target.example", "copy@target.example"]));
    assert_eq!(facts["hello"], "[127.0.0.1]");
    assert_eq!(facts["private"], true);
    assert_eq!(accepted.mime, sent.mime, "not one byte more or less");
    let message = MessageParser::default().parse(&accepted.mime).unwrap();
    let person = |header: Option<&Address<'_>>| {
        let person = header.unwrap().first().unwrap().clone();
        (person.name.map(|name| name.into_owned()), person.address.unwrap().into_owned())
    };
    let named = |name: &str, address: &str| (Some(name.to_owned()), address.to_owned());
    assert_eq!(person(message.from()), named("Vera Иванова", "vol@test.example"));
    assert_eq!(person(message.to()), named(sent.letter.office(), "office@target.example"));
    assert_eq!(person(message.cc()), (None, "copy@target.example".into()));
    assert_eq!(message.date().unwrap().to_rfc3339(), "2026-11-23T10:15:00Z");
    assert!(message.header_raw("Date").unwrap().trim().ends_with("+0000"));
    assert_eq!(message.message_id(), Some(sent.message_id.as_str()));
    assert!(sent.message_id.ends_with("@test.example"));
    assert_eq!(message.subject(), Some(sent.letter.subject()));
    let lang = message.header(HeaderName::ContentLanguage).unwrap().as_text();
    assert_eq!(lang, Some(sent.letter.lang().as_str()));
    let body = message.body_text(0).unwrap().replace("\r\n", "\n");
    assert_eq!(body, sent.letter.body().replace('\r', "\n"));
    let names: Vec<_> = message.headers_raw().map(|(name, _)| name).collect();
    assert_eq!(names.join(" "), HEADERS);
}

#[test]
fn nothing_tells_the_machine_or_the_program() {
    let ca = Ca::new();
    let Some(server) = Server::start(&ca, &[]) else { return };
    let mut letter = simple("office");
    letter.mime = String::from_utf8(letter.mime)
        .unwrap()
        .replace(&letter.message_id, "fixed@test.example")
        .into_bytes();
    run(async {
        let account = account(&ca, server.port(Security::Tls), Security::Tls);
        let mut session =
            connect(&direct(), &account, Credential::Password(PASSWORD), &Timeouts::default())
                .await
                .unwrap();
        session.deliver(&letter.envelope, &letter.mime, || Ok(())).await;
    });
    let accepted = server.accepted();
    let seen = format!("{}\n{}", accepted[0].facts, String::from_utf8_lossy(&accepted[0].mime));
    let host = Command::new("uname").arg("-n").output().unwrap().stdout;
    let host = String::from_utf8_lossy(&host).trim().to_owned();
    let user = std::env::var("USER").unwrap_or_else(|_| "root".into());
    let words: Vec<_> = seen.split(|c: char| !c.is_alphanumeric() && c != '-').collect();
    for name in [host.as_str(), &user] {
        assert!(!name.is_empty());
        assert!(!words.contains(&name), "{name:?} in {seen}");
    }
    for secret in ["clarion", "lettre", PASSWORD] {
        assert!(!seen.to_lowercase().contains(secret), "{secret:?} in {seen}");
    }
}

#[test]
fn one_refusal_does_not_stop_the_next_letter() {
    let ca = Ca::new();
    let Some(server) = Server::start(&ca, &[]) else { return };
    let reply = |code, words: &str| Reply { code, words: words.into() };
    let too_large =
        composed(&letter("big", &[], "en", "Homs", &format!("Dear A,\n{}", "x".repeat(200_000))));
    let mut large = too_large.clone();
    large.mime = large.mime.repeat(6);
    let with_bad_copy =
        composed(&letter("office", &["hard-copy@target.example"], "en", "Homs", "Dear A,\n\nB\n"));
    let cases = [
        (simple("hard-office"), Outcome::Refused(reply(550, "5.1.1 no such user"))),
        (simple("soft-office"), Outcome::Deferred(reply(451, "4.7.1 come back later"))),
        (simple("end4-office"), Outcome::Deferred(reply(451, "4.3.0 not now"))),
        (simple("end5-office"), Outcome::Refused(reply(554, "5.7.1 not this"))),
        (large, Outcome::Refused(reply(552, "SIZE 1000000"))),
        (
            with_bad_copy,
            Outcome::Accepted(
                reply(250, "2.0.0 queued as 1"),
                vec![LostCopy {
                    address: address("hard-copy@target.example"),
                    reply: reply(550, "5.1.1 no such user"),
                }],
            ),
        ),
        (simple("office"), Outcome::Accepted(reply(250, "2.0.0 queued as 2"), Vec::new())),
    ];
    run(async {
        let account = account(&ca, server.port(Security::StartTls), Security::StartTls);
        let mut session =
            connect(&direct(), &account, Credential::Password(PASSWORD), &Timeouts::default())
                .await
                .unwrap();
        for (letter, expected) in cases {
            let outcome = session.deliver(&letter.envelope, &letter.mime, || Ok(())).await;
            assert_eq!(outcome, expected);
            assert!(session.usable());
        }
        let outcome = session.deliver(&simple("cut-x").envelope, b"x", || Ok(())).await;
        assert!(matches!(outcome, Outcome::Unsent(notice) if notice.id == "mail-unsent-cut"));
        assert!(!session.usable());
    });
    assert_eq!(server.accepted().len(), 2);
}

#[test]
fn a_letter_whose_reply_is_lost_is_unknown() {
    let ca = Ca::new();
    let Some(server) = Server::start(&ca, &[]) else { return };
    run(async {
        let account = account(&ca, server.port(Security::Tls), Security::Tls);
        let mut session =
            connect(&direct(), &account, Credential::Password(PASSWORD), &Timeouts::default())
                .await
                .unwrap();
        let letter = simple("lost-office");
        let outcome = session.deliver(&letter.envelope, &letter.mime, || Ok(())).await;
        assert!(matches!(outcome, Outcome::Unknown(notice, _) if notice.id == "mail-unknown-cut"));
        assert!(!session.usable());
    });
    assert_eq!(server.accepted().len(), 1, "the server has it, and we cannot know");
}

#[test]
fn a_wrong_password_is_told_and_not_shown() {
    let ca = Ca::new();
    for ways in [&["PLAIN"][..], &["LOGIN"]] {
        let Some(server) = Server::start(&ca, ways) else { return };
        let account = account(&ca, server.port(Security::StartTls), Security::StartTls);
        let connected = run(connect(
            &direct(),
            &account,
            Credential::Password("hunter2"),
            &Timeouts::default(),
        ));
        let error = connected.err().unwrap();
        assert!(matches!(&error, ConnectError::SignIn { reply, .. } if reply.code == 535));
        assert!(error.needs_person());
        assert!(!format!("{error} {error:?} {:?}", error.notice()).contains("hunter2"));
    }
}

#[test]
fn the_check_tells_each_stage() {
    let ca = Ca::new();
    let Some(server) = Server::start(&ca, &[]) else { return };
    let port = server.port(Security::Tls);
    let free = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
    for (host, port, password, passed, failed) in [
        ("localhost", port, PASSWORD, 5, None),
        ("localhost", port, "wrong", 3, Some("mail-sign-in-refused")),
        ("127.0.0.1", port, PASSWORD, 2, Some("net-tls-wrong-name")),
        ("localhost", server.port(Security::StartTls), PASSWORD, 2, Some("net-tls-not-tls")),
        ("localhost", free, PASSWORD, 1, Some("net-no-route")),
        ("no-such-host.invalid", port, PASSWORD, 0, Some("net-no-such-server")),
    ] {
        let mut account = account(&ca, port, Security::Tls);
        account.server = host.into();
        let mut steps: Vec<CheckStep> = Vec::new();
        let checked =
            run(check(&direct(), &account, Credential::Password(password), &mut |step| {
                steps.push(step)
            }));
        let stages: Vec<_> = steps.iter().map(|step| step.stage).collect();
        let end = passed + usize::from(failed.is_some());
        assert_eq!(stages, Stage::ALL[..end], "{host} {port}");
        assert!(steps[..passed].iter().all(|step| step.result.is_ok()));
        let last = steps.last().unwrap().result.as_ref().err();
        assert_eq!(last.map(|notice| notice.id.as_ref()), failed);
        assert_eq!(checked.err().map(|error| error.notice()).as_ref(), last);
    }
    assert_eq!(server.accepted().len(), 0);
}

#[test]
fn a_thousand_letters_go_over_one_connection() {
    let ca = Ca::new();
    let sink = Sink::start(ca.localhost().config());
    let letter = composed(&letter(
        "office",
        &[],
        "en",
        "Homs",
        &format!("Dear A,\n{}", "Peace.\n".repeat(280)),
    ));
    assert_eq!(letter.envelope.from, address("vol@test.example"));
    run(async {
        let account = account(&ca, sink.port, Security::Tls);
        let mut session =
            connect(&direct(), &account, Credential::Password(PASSWORD), &Timeouts::default())
                .await
                .unwrap();
        for _ in 0..1000 {
            let outcome = session.deliver(&letter.envelope, &letter.mime, || Ok(())).await;
            assert!(matches!(outcome, Outcome::Accepted(..)), "{outcome:?}");
        }
        session.quit().await;
    });
    assert_eq!(sink.letters(), 1000);
    assert_eq!(sink.bytes(), 1000 * (letter.mime.len() + ".\r\n".len()));
}
