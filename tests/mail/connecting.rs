//! Whom we do not sign in with, and why: one table for servers, one for certificates.

use std::fs;
use std::time::Duration;

use clarion::domain::{HangsOn, Security};
use clarion::mail::{ConnectError, Credential, Timeouts, connect};
use clarion::net::NetError;

use crate::ca::Ca;
use crate::letters::{PASSWORD, account};
use crate::scripted::Scripted;
use crate::{assert_words, direct, run};

const TLS: Security = Security::Tls;
const STARTTLS: Security = Security::StartTls;
const HELLO: &str = "S 220 hi\nC EHLO [127.0.0.1]\n";
const OFFER: &str = "S 250-x\\n250 STARTTLS\nC STARTTLS\n";

/// What the server says, the notice that comes of it, and whether a person must change something.
const CASES: &[(Security, &[&str], &str, bool)] = &[
    (TLS, &["TLS\nS 554 no mail here\nEND"], "mail-turned-away", true),
    (TLS, &["TLS\nS 421 too busy\nEND"], "mail-turned-away", false),
    (TLS, &["TLS\nS hello\nEND"], "mail-broken", false),
    (TLS, &["TLS\nFLOOD"], "mail-broken", false),
    (TLS, &["TLS\nCUT"], "mail-broken", false),
    (TLS, &["CUT"], "net-broken", false),
    (TLS, &["S 220 hi\nHANG"], "net-tls-not-tls", true),
    (TLS, &["TLS\n", HELLO, "S 502 what\nC QUIT\nCUT"], "mail-turned-away", true),
    (TLS, &["TLS\n", HELLO, "S 250 x\nEND"], "mail-no-sign-in", true),
    (TLS, &["TLS\n", HELLO, "S 250-x\\n250 AUTH XOAUTH2\nEND"], "mail-no-sign-in", true),
    (
        TLS,
        &["TLS\n", HELLO, "S 250-x\\n250 AUTH PLAIN\nC AUTH\nS 535 5.7.8 no\nEND"],
        "mail-sign-in-refused",
        true,
    ),
    (
        TLS,
        &["TLS\n", HELLO, "S 250-x\\n250 AUTH PLAIN\nC AUTH\nS 454 4.7.0 later\nEND"],
        "mail-sign-in-later",
        false,
    ),
    (
        TLS,
        &["TLS\n", HELLO, "S 250-x\\n250 AUTH PLAIN\nC AUTH\nS 334\nEND"],
        "mail-sign-in-refused",
        true,
    ),
    (TLS, &["TLS\n", HELLO, "S 250-x\\n250 AUTH PLAIN\nC AUTH\nCUT"], "mail-broken", false),
    (STARTTLS, &["S 554 no mail here\nEND"], "mail-turned-away", true),
    (STARTTLS, &["S hello\nEND"], "mail-broken", false),
    (STARTTLS, &["FLOOD\nEND"], "mail-broken", false),
    (STARTTLS, &["CUT"], "mail-broken", false),
    (STARTTLS, &[HELLO, "S 250 x\nEND"], "mail-starttls-not-offered", true),
    // The offer to sign in in clear is not taken.
    (STARTTLS, &[HELLO, "S 250-x\\n250 AUTH PLAIN LOGIN\nEND"], "mail-starttls-not-offered", true),
    (STARTTLS, &[HELLO, OFFER, "S 454 4.7.0 not now\nEND"], "mail-starttls-refused", false),
    (STARTTLS, &[HELLO, OFFER, "S 501 what\nEND"], "mail-starttls-refused", true),
    (STARTTLS, &[HELLO, OFFER, "S 220 go\\n \nEND"], "mail-starttls-injected", true),
    (
        STARTTLS,
        &[HELLO, OFFER, "S 220 go\\n250-x\\n250 AUTH PLAIN\nEND"],
        "mail-starttls-injected",
        true,
    ),
    // The same, but the forged words come when the handshake has begun.
    (
        STARTTLS,
        &[HELLO, OFFER, "S 220 go\nS 250-x\\n250 AUTH PLAIN\nHANG"],
        "net-tls-not-tls mail-starttls-injected",
        true,
    ),
    (STARTTLS, &[HELLO, OFFER, "S 220 go\nTLS\n", "C EHLO\nS 250 x\nEND"], "mail-no-sign-in", true),
];

#[test]
fn every_bad_server_has_its_words() {
    let ca = Ca::new();
    let config = ca.localhost().config();
    for (security, script, expected, needs_person) in CASES {
        let script = script.concat();
        let server = Scripted::start(config.clone(), &script);
        let account = account(&ca, server.port, *security);
        let error =
            run(connect(&direct(), &account, Credential::Password(PASSWORD), &Timeouts::default()))
                .err()
                .unwrap();
        assert_words(&error.notice());
        let id = error.notice().id;
        assert!(expected.split(' ').any(|expected| expected == id), "{id}: {script}");
        assert_eq!(error.needs_person(), *needs_person, "{script}");
        let hangs_on = match *needs_person {
            _ if id.starts_with("net-") || id == "mail-broken" => HangsOn::Way,
            true if id == "mail-turned-away" => HangsOn::Way,
            true => HangsOn::Account,
            false => HangsOn::Server,
        };
        assert_eq!(error.hangs_on(), hangs_on, "{script}");
        let heard = server.heard();
        assert!(heard.is_ok(), "{heard:?}: {script}");
    }
}

#[test]
fn certificates_are_looked_at() {
    let (ca, other, namesake) = (Ca::new(), Ca::named("Another authority"), Ca::new());
    for (certificate, expected) in [
        (ca.localhost(), None),
        (other.localhost(), Some("net-tls-untrusted")),
        (namesake.localhost(), Some("net-tls-untrusted")),
        (ca.certificate("other.example", 2000..4000), Some("net-tls-wrong-name")),
        (ca.certificate("localhost", 2000..2010), Some("net-tls-expired")),
        (ca.certificate("localhost", 3000..4000), Some("net-tls-not-yet-valid")),
    ] {
        for (security, before) in
            [(TLS, String::new()), (STARTTLS, format!("{HELLO}{OFFER}S 220 go\n"))]
        {
            let greeting = if security == TLS { "S 220 hi\n" } else { "" };
            let after = "C EHLO\nS 250-x\\n250 AUTH PLAIN\nC AUTH\nS 235 ok\nHANG";
            let script = format!("{before}TLS\n{greeting}{after}");
            let server = Scripted::start(certificate.config(), &script);
            let account = account(&ca, server.port, security);
            let connected = run(connect(
                &direct(),
                &account,
                Credential::Password(PASSWORD),
                &Timeouts::default(),
            ));
            let error = connected.err();
            if let Some(error) = &error {
                assert!(error.needs_person());
            }
            assert_eq!(error.map(|error| error.notice().id.to_string()).as_deref(), expected);
            let heard = server.heard().unwrap();
            let signed_in = heard.iter().any(|line| line.starts_with("AUTH"));
            assert_eq!(signed_in, expected.is_none(), "no password without trust");
        }
    }
}

#[test]
fn a_bad_ca_file_is_named() {
    let ca = Ca::new();
    let missing = ca.folder().join("missing.pem");
    let empty = ca.folder().join("empty.pem");
    let broken = ca.folder().join("broken.pem");
    fs::write(&empty, "no certificate").unwrap();
    fs::write(&broken, "-----BEGIN CERTIFICATE-----\n!\n-----END CERTIFICATE-----\n").unwrap();
    let endless = ca.folder().join("endless.pem");
    fs::File::create(&endless).unwrap().set_len(1_000_001).unwrap();
    for (file, why) in
        [(missing, "os error 2"), (empty, "no certificate"), (broken, ""), (endless, "1 MB")]
    {
        let server = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
        let mut account = account(&ca, server.local_addr().unwrap().port(), TLS);
        account.ca_file = Some(file.clone());
        let error =
            run(connect(&direct(), &account, Credential::Password(PASSWORD), &Timeouts::default()))
                .err()
                .unwrap();
        assert!(
            matches!(&error, ConnectError::Net(NetError::CaFile { path, why: told })
            if *path == file && told.contains(why)),
            "{error}"
        );
        assert_eq!(error.notice().id, "net-ca-file");
    }
}

/// A server that falls silent on the way in; only that place has a short limit.
#[test]
fn silence_on_the_way_in_ends_too() {
    let ca = Ca::new();
    let short = Duration::from_millis(500);
    let long = Timeouts::default();
    for (security, script, timeouts) in [
        (TLS, "HANG".to_owned(), Timeouts { tls: short, ..long }),
        (TLS, "TLS\nHANG".into(), Timeouts { greeting: short, command: Duration::ZERO, ..long }),
        (
            TLS,
            format!("TLS\n{HELLO}HANG"),
            Timeouts { greeting: short, command: Duration::ZERO, ..long },
        ),
        (STARTTLS, "HANG".into(), Timeouts { greeting: short, ..long }),
        (STARTTLS, "S 220 hi\nHANG".into(), Timeouts { command: short, ..long }),
    ] {
        let server = Scripted::start(ca.localhost().config(), &script);
        let account = account(&ca, server.port, security);
        let error = run(connect(&direct(), &account, Credential::Password(PASSWORD), &timeouts))
            .err()
            .unwrap();
        assert!(["mail-broken", "net-broken"].contains(&&*error.notice().id), "{script}: {error}");
        assert!(!error.needs_person());
        server.heard().unwrap();
    }
}
