//! One question by HTTPS: what is said, what is taken, and what is refused.

use std::io::{ErrorKind, Read};
use std::net::TcpListener;
use std::sync::Arc;
use std::sync::mpsc::{Receiver, channel};
use std::thread;
use std::time::Duration;

use clarion::domain::Proxy;
use clarion::net::{Dialer, NetError, Route, Trust, https};
use hyper::{Request, Response};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::ServerConfig;

use crate::ca::{Ca, ServerCertificate};
use crate::scripted::Scripted;
use crate::socks_server::{Manner, SocksServer};
use crate::{run, words};

const LIMIT: Duration = Duration::from_secs(20);
const MAX_BYTES: usize = 1000;

/// A server for one question: it says these bytes, and tells what it heard. Without a certificate it
/// is plain; with `hangs` it then keeps the connection.
fn server(
    config: Option<Arc<ServerConfig>>,
    says: Vec<u8>,
    hangs: bool,
) -> (u16, Receiver<String>) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = listener.local_addr().unwrap().port();
    let (tell, told) = channel();
    thread::spawn(move || {
        let (stream, _) = listener.accept().unwrap();
        stream.set_nonblocking(true).unwrap();
        run(async {
            let stream = tokio::net::TcpStream::from_std(stream).unwrap();
            let heard = match config {
                None => speak(stream, &says, hangs).await,
                Some(config) => match TlsAcceptor::from(config).accept(stream).await {
                    Ok(stream) => speak(stream, &says, hangs).await,
                    Err(_) => return,
                },
            };
            let _ = tell.send(heard);
        });
    });
    (port, told)
}

async fn speak(
    mut stream: impl AsyncReadExt + AsyncWriteExt + Unpin,
    says: &[u8],
    hangs: bool,
) -> String {
    let mut heard = Vec::new();
    while !heard.windows(4).any(|end| end == b"\r\n\r\n") {
        if stream.read_buf(&mut heard).await.unwrap_or(0) == 0 {
            break;
        }
    }
    let _ = stream.write_all(says).await;
    let _ = stream.flush().await;
    if hangs {
        let _ = stream.read_to_end(&mut Vec::new()).await;
    }
    let _ = stream.shutdown().await;
    String::from_utf8_lossy(&heard).into_owned()
}

fn get(address: &str) -> Request<Vec<u8>> {
    Request::get(address).body(Vec::new()).unwrap()
}

fn ask(trust: &Trust, address: &str, limit: Duration) -> Result<Response<Vec<u8>>, NetError> {
    let dialer = Dialer::new(Route::Direct, "discovery");
    run(https(&dialer, trust, get(address), MAX_BYTES, limit))
}

#[test]
fn nothing_is_said_beyond_the_request_and_nothing_is_followed() {
    let ca = Ca::new();
    let trust = Trust::new(Some(&ca.file())).unwrap();
    for (says, status, body) in [
        ("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nhi", 200, "hi"),
        ("HTTP/1.1 200 OK\r\n\r\nto the end", 200, "to the end"),
        ("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nhi\r\n0\r\n\r\n", 200, "hi"),
        ("HTTP/1.1 404 No\r\nContent-Length: 0\r\n\r\n", 404, ""),
        ("HTTP/1.1 302 Go\r\nLocation: https://x.example/\r\nContent-Length: 0\r\n\r\n", 302, ""),
    ] {
        let (port, told) = server(Some(ca.localhost().config()), says.into(), false);
        let answer = ask(&trust, &format!("https://localhost:{port}/a/b?c=d"), LIMIT).unwrap();
        assert_eq!(answer.status(), status);
        assert_eq!(String::from_utf8_lossy(answer.body()), body);
        let heard = told.recv().unwrap();
        let mut lines: Vec<_> = heard.trim_end().split("\r\n").map(str::to_lowercase).collect();
        lines[1..].sort();
        let host = format!("host: localhost:{port}");
        assert_eq!(lines, ["get /a/b?c=d http/1.1", "connection: close", host.as_str()]);
    }
}

#[test]
fn an_answer_without_measure_is_not_read() {
    let ca = Ca::new();
    let trust = Trust::new(Some(&ca.file())).unwrap();
    let long =
        |head: &str, rest: String| format!("HTTP/1.1 200 OK\r\n{head}\r\n{rest}").into_bytes();
    let chunks = "3e8\r\n".to_owned() + &"x".repeat(1000) + "\r\n";
    let headers = |count: usize| (0..count).map(|n| format!("x-{n}: y\r\n")).collect::<String>();
    let short = Duration::from_secs(2);
    for (says, hangs, limit, expected) in [
        (long("Content-Length: 1001\r\n", "x".repeat(1001)), false, LIMIT, "net-too-long"),
        (long("Content-Length: 99999999999\r\n", String::new()), true, LIMIT, "net-too-long"),
        (long("", "x".repeat(100_000)), true, LIMIT, "net-too-long"),
        (long("Transfer-Encoding: chunked\r\n", chunks.repeat(50)), true, LIMIT, "net-too-long"),
        (long(&headers(101), String::new()), true, LIMIT, "net-broken"),
        (
            long(&format!("x: {}\r\n", "y".repeat(1_000_000)), String::new()),
            true,
            LIMIT,
            "net-broken",
        ),
        (long("Content-Length: 10\r\n", "x".into()), false, LIMIT, "net-broken"),
        (b"220 mail here\r\n".to_vec(), true, LIMIT, "net-broken"),
        (vec![0; 100_000], true, LIMIT, "net-broken"),
        (Vec::new(), false, LIMIT, "net-broken"),
        (Vec::new(), true, short, "net-broken"),
        (long("Content-Length: 10\r\n", "x".into()), true, short, "net-broken"),
    ] {
        let (port, _told) = server(Some(ca.localhost().config()), says.clone(), hangs);
        let error = ask(&trust, &format!("https://localhost:{port}/"), limit).unwrap_err();
        let says = String::from_utf8_lossy(&says[..says.len().min(60)]).into_owned();
        assert_eq!(error.notice().id, expected, "{says:?}: {error}");
        words(&error.notice());
    }
}

#[test]
fn only_what_is_private_is_asked() {
    let says = b"HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n";
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    listener.set_nonblocking(true).unwrap();
    let port = listener.local_addr().unwrap().port();
    let usual = Trust::new(None).unwrap();
    let for_tests = usual.clone().with_plain_loopback();
    let direct = Dialer::new(Route::Direct, "discovery");
    let proxy = Proxy { host: "127.0.0.1".into(), port };
    let proxied = Dialer::new(Route::Proxy(proxy), "discovery");
    for (dialer, trust, address) in [
        (&direct, &usual, format!("http://127.0.0.1:{port}/")),
        (&direct, &usual, format!("http://localhost:{port}/")),
        (&direct, &for_tests, format!("http://localhost:{port}/")),
        (&direct, &for_tests, format!("http://127.0.0.1.example:{port}/")),
        (&direct, &for_tests, format!("http://me@127.0.0.1:{port}/")),
        (&direct, &for_tests, format!("https://me:pw@127.0.0.1:{port}/")),
        (&direct, &for_tests, format!("ftp://127.0.0.1:{port}/")),
        (&direct, &for_tests, "/path".into()),
        (&proxied, &for_tests, format!("http://127.0.0.1:{port}/")),
    ] {
        let error = run(https(dialer, trust, get(&address), MAX_BYTES, LIMIT)).unwrap_err();
        assert_eq!(error, NetError::NotPrivate { address: address.clone() });
        assert!(words(&error.notice()).contains(&address));
        assert_eq!(listener.accept().unwrap_err().kind(), ErrorKind::WouldBlock);
    }
    let (port, _told) = server(None, says.to_vec(), false);
    assert!(ask(&for_tests, &format!("http://127.0.0.1:{port}/"), LIMIT).is_ok());
}

/// Which certificate it was, and why it is not trusted.
#[test]
fn the_certificate_that_was_refused_is_named() {
    let (ca, other) = (Ca::new(), Ca::named("Another authority"));
    let trust = Trust::new(Some(&ca.file())).unwrap();
    let day = |year, month, day| Some(jiff::civil::date(year, month, day));
    let cases: [(ServerCertificate, &str, &str, &[&str], _, _); 4] = [
        (other.localhost(), "net-tls-untrusted", "Another authority", &[], 2000, 4000),
        (
            ca.certificate("other.example", 1999..4000),
            "net-tls-wrong-name",
            "Test authority",
            &["other.example"],
            1999,
            4000,
        ),
        (
            ca.certificate("localhost", 1980..2010),
            "net-tls-expired",
            "Test authority",
            &[],
            1980,
            2010,
        ),
        (
            ca.certificate("localhost", 3000..4000),
            "net-tls-not-yet-valid",
            "Test authority",
            &[],
            3000,
            4000,
        ),
    ];
    // Behind a proxy another verifier decides, and says the same.
    let socks = SocksServer::start(Manner::Works);
    let proxy = Proxy { host: "127.0.0.1".into(), port: socks.port };
    let direct = Dialer::new(Route::Direct, "discovery");
    let ways = [direct, Dialer::new(Route::Proxy(proxy), "discovery")];
    let all = ways.iter().flat_map(|dialer| cases.iter().map(move |case| (dialer, case)));
    for (dialer, &(ref certificate, id, issuer, names, from, until)) in all {
        let (port, _told) = server(Some(certificate.config()), Vec::new(), false);
        let request = get(&format!("https://localhost:{port}/"));
        let error = run(https(dialer, &trust, request, MAX_BYTES, LIMIT)).unwrap_err();
        assert_eq!(error.notice().id, id, "{error}");
        assert!(error.needs_person());
        let shown = error.certificate().unwrap();
        assert_eq!(
            (shown.issuer.as_str(), &shown.names[..]),
            (issuer, &names.iter().map(|it| (*it).to_owned()).collect::<Vec<_>>()[..])
        );
        assert_eq!((shown.from, shown.until), (day(from, 1, 1), day(until, 1, 1)));
        assert!(!shown.subject.is_empty());
        let told = words(&error.notice());
        let says = [issuer, &format!("{from}-01-01"), &format!("{until}-01-01")];
        assert!(says.iter().all(|it| told.contains(*it)), "{told}");
        assert!(names.iter().all(|it| told.contains(*it)), "{told}");
    }
    // A port where no TLS is spoken shows none.
    let plain = Scripted::start(ca.localhost().config(), "S 220 hi\nHANG");
    let error = ask(&trust, &format!("https://localhost:{}/", plain.port), LIMIT).unwrap_err();
    assert_eq!((error.notice().id.as_ref(), error.certificate()), ("net-tls-not-tls", None));
    // What is in the file of authorities must be one.
    let mut text = String::new();
    std::fs::File::open(ca.file()).unwrap().read_to_string(&mut text).unwrap();
    let broken = ca.folder().join("broken.pem");
    std::fs::write(&broken, text.replace("MII", "AAA")).unwrap();
    assert!(matches!(Trust::new(Some(&broken)), Err(NetError::CaFile { .. })));
}

#[test]
fn behind_a_proxy_it_is_asked_by_name_and_answered_in_private() {
    let ca = Ca::new();
    let trust = Trust::new(Some(&ca.file())).unwrap();
    let name = "autoconfig.provider.example";
    let says = b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nhi".to_vec();
    let (port, told) = server(Some(ca.certificate(name, 2000..4000).config()), says, false);
    let socks = SocksServer::start(Manner::Works);
    let proxy = Proxy { host: "127.0.0.1".into(), port: socks.port };
    let dialer = Dialer::new(Route::Proxy(proxy), "discovery");
    let request = get(&format!("https://{name}:{port}/x"));
    let answer = run(https(&dialer, &trust, request, MAX_BYTES, LIMIT)).unwrap();
    assert_eq!(answer.body(), b"hi");
    assert!(told.recv().unwrap().starts_with("GET /x HTTP/1.1\r\n"));
    let asked = socks.asked();
    assert_eq!((asked[0].name.as_deref(), asked[0].port, asked.len()), (Some(name), port, 1));
}
