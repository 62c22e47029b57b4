//! Through a proxy: names go to it, accounts are kept apart, and where it fails nothing goes straight.

use std::collections::BTreeSet;
use std::io::ErrorKind;
use std::net::TcpListener;
use std::time::Duration;

use clarion::domain::{Account, EmailAddress, Proxy, Security};
use clarion::mail::{CheckStep, Credential, Stage, check};
use clarion::net::{Dialer, NetError, Route, mail_hosts, service_records};
use tokio::io::{AsyncReadExt, AsyncWriteExt};

use crate::socks_server::{Manner, SocksServer};
use crate::{run, words};

const LIMIT: Duration = Duration::from_secs(20);

fn route(port: u16) -> Route {
    Route::Proxy(Proxy { host: "127.0.0.1".into(), port })
}

/// A server that says back what it hears.
fn echo() -> u16 {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = listener.local_addr().unwrap().port();
    std::thread::spawn(move || {
        for stream in listener.incoming().flatten() {
            std::thread::spawn(move || std::io::copy(&mut &stream, &mut &stream));
        }
    });
    port
}

#[test]
fn names_go_to_the_proxy_and_accounts_are_kept_apart() {
    let (echo, proxy) = (echo(), SocksServer::start(Manner::Works));
    let purposes = ["Home", "Work", "Home", "discovery"];
    run(async {
        for purpose in purposes {
            let dialer = Dialer::new(route(proxy.port), purpose);
            assert!(dialer.is_proxied());
            // No resolver knows a name like this one.
            let mut stream = dialer.open("mail.no-such.invalid", echo, LIMIT).await.unwrap();
            assert!(stream.nodelay().unwrap());
            stream.write_all(b"hello").await.unwrap();
            let mut heard = [0; 5];
            stream.read_exact(&mut heard).await.unwrap();
            assert_eq!(&heard, b"hello");
        }
        let onion = Dialer::new(route(proxy.port), "onion");
        onion.open("abcdefgh.onion", echo, LIMIT).await.unwrap();
    });
    let asked = proxy.asked();
    let names: Vec<_> = asked.iter().map(|asked| asked.name.as_deref().unwrap()).collect();
    let host = "mail.no-such.invalid";
    assert_eq!(names, [host, host, host, host, "abcdefgh.onion"]);
    assert!(asked.iter().all(|asked| asked.port == echo));
    let by: Vec<_> = asked.iter().map(|asked| asked.by.clone().unwrap()).collect();
    assert_eq!(by[0], by[2], "one account is one to the proxy");
    let different: BTreeSet<_> = by.iter().flat_map(|(name, password)| [name, password]).collect();
    assert_eq!(different.len(), 8, "random names and passwords, for each purpose its own");
    assert!(different.iter().all(|word| word.len() == 32), "{different:?}");
}

#[test]
fn where_the_proxy_fails_nothing_goes_straight() {
    let nobody = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
    let server = TcpListener::bind("127.0.0.1:0").unwrap();
    server.set_nonblocking(true).unwrap();
    let port = server.local_addr().unwrap().port();
    let says = |code| (SocksServer::start(Manner::Says(code)).port, "net-beyond-proxy");
    let fails = |manner| (SocksServer::start(manner).port, "net-proxy");
    for (proxy, expected) in [
        (nobody, "net-proxy"),
        fails(Manner::Garbage),
        fails(Manner::HangsUp),
        fails(Manner::WantsAnother),
        fails(Manner::RefusesNames),
        says(1),
        says(2),
        says(3),
        says(4),
        says(5),
        says(6),
        says(7),
        says(8),
        (SocksServer::start(Manner::Says(99)).port, "net-proxy"),
        (SocksServer::start(Manner::Silent).port, "net-beyond-proxy"),
    ] {
        let limit = Duration::from_millis(500);
        let dialer = Dialer::new(route(proxy), "Home");
        // A server that could be reached straight, and at once.
        let error = run(dialer.open("127.0.0.1", port, limit)).unwrap_err();
        assert_eq!(error.notice().id, expected, "{error}");
        assert!(words(&error.notice()).contains(&format!("127.0.0.1:{proxy}")));
        assert!(!error.needs_person(), "it may be back later");
        assert_eq!(server.accept().unwrap_err().kind(), ErrorKind::WouldBlock, "{error}");
    }
    // A proxy whose own name leads nowhere.
    let lost = Route::Proxy(Proxy { host: "proxy.no-such.invalid".into(), port: 9050 });
    let error = run(Dialer::new(lost, "Home").open("127.0.0.1", port, LIMIT)).unwrap_err();
    assert!(matches!(error, NetError::Proxy { .. }), "{error}");
    assert_eq!(server.accept().unwrap_err().kind(), ErrorKind::WouldBlock);
}

#[test]
fn a_proxy_that_asks_for_no_name_is_used_all_the_same() {
    let (echo, proxy) = (echo(), SocksServer::start(Manner::AsksNoName));
    run(Dialer::new(route(proxy.port), "Home").open("a.no-such.invalid", echo, LIMIT)).unwrap();
    assert_eq!(proxy.asked()[0].by, None);
}

#[test]
fn what_would_tell_others_is_not_asked() {
    let proxy = SocksServer::start(Manner::Works);
    let proxied = Dialer::new(route(proxy.port), "discovery");
    let asked = run(service_records(&proxied, "_imaps._tcp", "no-such.invalid", LIMIT));
    assert_eq!(asked, Err(NetError::NoRecordsByProxy));
    let asked = run(mail_hosts(&proxied, "no-such.invalid", LIMIT));
    assert_eq!(asked, Err(NetError::NoRecordsByProxy));
    assert!(proxy.asked().is_empty());
    let direct = Dialer::new(Route::Direct, "Home");
    assert!(!direct.is_proxied());
    let error = run(direct.open("Abcdefgh.ONION.", 465, LIMIT)).unwrap_err();
    assert_eq!(error, NetError::Onion { host: "Abcdefgh.ONION".into() });
    words(&error.notice());
}

/// The check names the step at which a proxy fails; the server's name is the proxy's to look up.
#[test]
fn the_check_tells_of_the_proxy() {
    let nobody = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
    let cannot = SocksServer::start(Manner::Says(4));
    for (proxy, expected) in [(nobody, "net-proxy"), (cannot.port, "net-beyond-proxy")] {
        let address = EmailAddress::parse("vol@test.example").unwrap();
        let account = Account::new(address, "mail.no-such.invalid", 465, Security::Tls);
        let dialer = Dialer::new(route(proxy), "Home");
        let mut steps = Vec::new();
        let mut on_step = |step: CheckStep| {
            steps.push((step.stage, step.result.err().map(|why| why.id.to_string())));
        };
        let credential = Credential::Password("a password");
        assert!(run(check(&dialer, &account, credential, &mut on_step)).is_err());
        assert_eq!(steps, [(Stage::Name, None), (Stage::Route, Some(expected.to_owned()))]);
    }
    assert_eq!(cannot.asked()[0].name.as_deref(), Some("mail.no-such.invalid"));
}
