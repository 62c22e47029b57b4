//! Signing in by a token, with a server that answers as real ones do when they do not like it.

use clarion::domain::{Reply, Security};
use clarion::mail::{ConnectError, Credential, SignInBy, Timeouts, connect};
use clarion::messages::Messages;

use crate::ca::Ca;
use crate::letters::account;
use crate::scripted::Scripted;
use crate::{assert_words, direct, run};

const TOKEN: &str = "ya29.secret-token";
const HELLO: &str = "TLS\nS 220 hi\nC EHLO [127.0.0.1]\n";
/// `{"status":"401"}` in base64.
const COMPLAINT: &str = "S 334 eyJzdGF0dXMiOiI0MDEifQ==\n";

/// What the server offers and says, what it must hear of us, and its refusal if it refuses.
const CASES: &[(&str, &[&str], Option<&str>)] = &[
    ("XOAUTH2", &["C AUTH XOAUTH2 dXNlcj12b2xA\nS 235 ok\n"], None),
    ("PLAIN XOAUTH2 OAUTHBEARER", &["C AUTH OAUTHBEARER bixhPXZv\nS 235 ok\n"], None),
    // What is wrong with the token is asked as a question; an empty answer brings the refusal.
    (
        "LOGIN XOAUTH2",
        &["C AUTH XOAUTH2 dXNl\n", COMPLAINT, "C \nS 535-5.7.8 Bad token.\\n535 5.7.8 See x\n"],
        Some("5.7.8 Bad token.\n5.7.8 See x {\"status\":\"401\"}"),
    ),
    (
        "OAUTHBEARER",
        &["C AUTH OAUTHBEARER bixh\n", COMPLAINT, "C AQ==\nS 535 5.7.8 no\n"],
        Some("5.7.8 no {\"status\":\"401\"}"),
    ),
    ("XOAUTH2", &["C AUTH XOAUTH2 dXNl\nS 535 5.7.8 no\n"], Some("5.7.8 no")),
];

#[test]
fn a_token_signs_in_or_the_servers_words_are_told() {
    let ca = Ca::new();
    let config = ca.localhost().config();
    for (offered, script, refusal) in CASES {
        let offer = format!("S 250-x\\n250 AUTH {offered}\n");
        let script = format!("{HELLO}{offer}{}END", script.concat());
        let server = Scripted::start(config.clone(), &script);
        let account = account(&ca, server.port, Security::Tls);
        let connected =
            run(connect(&direct(), &account, Credential::Token(TOKEN), &Timeouts::default()));
        let error = connected.err();
        let expected = refusal.map(|words| ConnectError::SignIn {
            server: "localhost".into(),
            by: SignInBy::Token,
            reply: Reply { code: 535, words: words.into() },
        });
        assert_eq!(error, expected, "{script}");
        if let Some(error) = error {
            assert_eq!(error.notice().id, "mail-token-refused");
            let words = Messages::english().text(&error.notice());
            let whole = words.contains("localhost") && words.contains(refusal.unwrap());
            assert!(whole && words.ends_with('.'), "{words}");
            assert!(error.needs_person());
            assert!(!format!("{error} {error:?} {:?}", error.notice()).contains(TOKEN));
        }
        server.heard().unwrap();
    }
}

/// A line of more than 512 bytes may be cut off: a long token waits until it is asked for.
#[test]
fn a_long_token_goes_on_a_line_of_its_own() {
    let ca = Ca::new();
    let long = TOKEN.repeat(150);
    let script =
        format!("{HELLO}S 250-x\\n250 AUTH XOAUTH2\nC AUTH XOAUTH2\nS 334 \nC dXNl\nS 235 ok\nEND");
    let server = Scripted::start(ca.localhost().config(), &script);
    let account = account(&ca, server.port, Security::Tls);
    run(connect(&direct(), &account, Credential::Token(&long), &Timeouts::default())).unwrap();
    let heard = server.heard().unwrap();
    assert!(heard.contains(&"AUTH XOAUTH2".to_owned()), "nothing behind the name: {heard:?}");
}

/// A server that asks for passwords only is not given a token, and the other way round.
#[test]
fn a_server_without_a_fitting_way_gets_nothing() {
    let ca = Ca::new();
    let (password, token) = (Credential::Password("secret"), Credential::Token(TOKEN));
    for (offered, credential, id) in [
        ("PLAIN LOGIN", token, "mail-no-token-sign-in"),
        ("XOAUTH2 OAUTHBEARER", password, "mail-no-sign-in"),
    ] {
        let script = format!("{HELLO}S 250-x\\n250 AUTH {offered}\nEND");
        let server = Scripted::start(ca.localhost().config(), &script);
        let account = account(&ca, server.port, Security::Tls);
        let error =
            run(connect(&direct(), &account, credential, &Timeouts::default())).err().unwrap();
        assert_words(&error.notice());
        assert_eq!(error.notice().id, id);
        let heard = server.heard().unwrap();
        assert!(heard.iter().all(|line| !line.starts_with("AUTH")), "{heard:?}");
    }
}
