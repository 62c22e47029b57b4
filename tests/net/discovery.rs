//! Looking for a mailbox's settings by the name service, in the outer network of `proxied`: a real name
//! server is asked there, and the usual ports are free.

use std::net::TcpListener;
use std::time::Duration;

use clarion::account::{Asker, Found, Providers, SignInWay, Source, Suggestion, Way};
use clarion::domain::{EmailAddress, Proxy, Security};
use clarion::net::{Dialer, NetError, Route, Trust, mail_hosts, service_records};

use crate::ca::Ca;
use crate::cable::OUTER;
use crate::dns::NameServer;
use crate::run;
use crate::scripted::Scripted;

const PATIENCE: Duration = Duration::from_secs(20);

/// Asks in this way about an address of a domain.
fn ask(way: &Way, domain: &str, ca: Option<&Ca>) -> Option<Suggestion> {
    let file = ca.map(Ca::file);
    let trust = Trust::new(file.as_deref()).unwrap();
    let asker = Asker::new(Dialer::new(Route::Direct, "discovery"), trust, PATIENCE);
    let address = EmailAddress::parse(&format!("vera@{domain}")).unwrap();
    match run(way.ask(&asker, &Providers::bundled(), &address)).unwrap() {
        Found::Settings(found) => Some(found),
        Found::Nothing => None,
        Found::Elsewhere(way) => panic!("{way:?}"),
    }
}

/// Everything that asks the name service.
pub(crate) fn settings_come_from_the_name_service(names: &NameServer) {
    records_are_asked_for_straight_or_not_at_all(names);
    both_kinds_of_records_are_asked_for(names);
    who_takes_the_mail_leads_to_the_table(names);
    a_guessed_name_counts_only_where_tls_really_begins();
    let asked = names.asked();
    assert!(asked.iter().all(|name| name.ends_with(".example")), "{asked:?}");
    assert!(!asked.iter().any(|name| name.contains("vera")), "{asked:?}");
}

fn records_are_asked_for_straight_or_not_at_all(names: &NameServer) {
    let by = |route| Dialer::new(route, "discovery");
    let ask = |route, service| {
        run(async move { service_records(&by(route), service, "provider.example", PATIENCE).await })
    };
    let found = ask(Route::Direct, "_submissions._tcp").unwrap();
    let hosts = [("smtp", 465), ("light", 2465), ("late", 587)];
    assert_eq!(found, hosts.map(|(host, port)| (format!("{host}.provider.example"), port)));
    assert_eq!(ask(Route::Direct, "_imaps._tcp"), Ok(Vec::new()), "it says that there is none");
    assert_eq!(ask(Route::Direct, "_submission._tcp"), Ok(Vec::new()), "no such name");
    let asked = names.asked();
    assert!(asked.iter().all(|name| name.ends_with(".provider.example")), "{asked:?}");
    let proxy = || Route::Proxy(Proxy { host: OUTER.into(), port: 1080 });
    assert_eq!(ask(proxy(), "_submissions._tcp"), Err(NetError::NoRecordsByProxy));
    let takes = run(mail_hosts(&by(proxy()), "google.example", PATIENCE));
    assert_eq!(takes, Err(NetError::NoRecordsByProxy));
    assert_eq!(names.asked(), asked);
}

fn both_kinds_of_records_are_asked_for(names: &NameServer) {
    for (domain, smtp, imap) in [
        (
            "older.example",
            ("smtp.older.example", 587, Security::StartTls),
            Some(("imap.older.example", 143, Security::StartTls)),
        ),
        (
            "both.example",
            ("smtp.both.example", 465, Security::Tls),
            Some(("imap.both.example", 993, Security::Tls)),
        ),
        ("provider.example", ("smtp.provider.example", 465, Security::Tls), None),
    ] {
        let found = ask(&Way::Records { domain: domain.into() }, domain, None).unwrap();
        assert_eq!((&*found.smtp.host, found.smtp.port, found.smtp.security), smtp, "{domain}");
        let reading = found.imap.as_ref().map(|it| (&*it.host, it.port, it.security));
        assert_eq!(reading, imap, "{domain}");
    }
    assert!(names.asked().contains(&"_imap._tcp.provider.example".to_owned()));
}

fn who_takes_the_mail_leads_to_the_table(names: &NameServer) {
    let ask = |domain: &str| ask(&Way::MailHost { domain: domain.into() }, domain, None);
    for (domain, name, server, first) in [
        ("google.example", "Google Workspace", "smtp.gmail.com", SignInWay::OAuth),
        ("microsoft.example", "Microsoft 365", "smtp.office365.com", SignInWay::OAuth),
    ] {
        let found = ask(domain).unwrap();
        let source = Source::MailHost { provider: name.into(), domain: domain.into() };
        assert_eq!((&found.source, found.smtp.host.as_str()), (&source, server));
        assert_eq!(found.sign_in.first(), Some(&first));
        assert_eq!(found.user, format!("vera@{domain}"));
        assert!(found.provider.is_some() && found.imap.is_some());
    }
    for (domain, why) in [
        (
            "relief.example",
            "a provider only helps out where the domain's own server does not answer",
        ),
        ("likeness.example", "a name that is like a provider's is not that provider's"),
        ("nomail.example", "it takes no mail"),
        ("nowhere.example", "there is no such domain"),
        ("both.example", "nobody takes its mail"),
    ] {
        assert_eq!(ask(domain), None, "{domain}: {why}");
    }
    let before = names.asked().len();
    ask("google.example");
    assert_eq!(names.asked()[before..], ["google.example"], "one question, and nobody is called");
}

/// The server of the usual name listens on the usual port, and its greeting alone is no proof.
fn a_guessed_name_counts_only_where_tls_really_begins() {
    const HELLO: &str = "S 220 ready\nC EHLO [127.0.0.1]\nS 250-x\\n250 STARTTLS\n";
    let ca = Ca::new();
    for (domain, certificate, script, good) in [
        ("good.example", "smtp.good.example", "C STARTTLS\nS 220 go\nTLS\nEND", true),
        ("good.example", "smtp.good.example", "C STARTTLS\nS 454 not now\nEND", false),
        (
            "clear.example",
            "smtp.clear.example",
            "C STARTTLS\nS 220 go\nS 250 in clear\nHANG",
            false,
        ),
        // Someone between puts words into what should be private.
        ("good.example", "smtp.good.example", "C STARTTLS\nS 220 go\\n250 x\nTLS\nHANG", false),
        ("stranger.example", "smtp.other.example", "C STARTTLS\nS 220 go\nTLS\nHANG", false),
    ] {
        let listener = TcpListener::bind("127.0.0.1:587").unwrap();
        let config = ca.certificate(certificate, 2000..4000).config();
        let script = format!("{HELLO}{script}");
        let server = Scripted::listening(listener, config, &script, || ());
        let found = ask(&Way::Names { domain: domain.into() }, domain, Some(&ca));
        let smtp = found.map(|found| (found.smtp.host, found.smtp.port, found.smtp.security));
        let expected = (certificate.to_owned(), 587, Security::StartTls);
        assert_eq!(smtp, good.then_some(expected), "{script}");
        server.heard().unwrap();
    }
}
