//! Two clients that keep nothing: what a durable one is measured against.

use std::fmt;
use std::io::{self, BufRead, BufReader, Read, Write};
use std::net::{Ipv4Addr, SocketAddr};
use std::path::PathBuf;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};

use clarion::domain::{Composed, EmailAddress};
use clarion::store::QueueMeta;
use lettre::address::Envelope;
use lettre::transport::smtp::authentication::{Credentials, Mechanism};
use lettre::transport::smtp::client::{AsyncSmtpConnection, AsyncTokioStream};
use lettre::transport::smtp::extension::ClientId;
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio_rustls::TlsConnector;
use tokio_rustls::client::TlsStream;
use tokio_rustls::rustls::crypto::ring;
use tokio_rustls::rustls::pki_types::pem::PemObject;
use tokio_rustls::rustls::pki_types::{CertificateDer, ServerName};
use tokio_rustls::rustls::{ClientConfig, ClientConnection, RootCertStore, StreamOwned};

/// A submission server with STARTTLS and AUTH PLAIN.
pub(crate) struct Server {
    pub(crate) port: u16,
    pub(crate) ca: PathBuf,
    pub(crate) user: EmailAddress,
    pub(crate) password: String,
}

impl Server {
    /// A connection, after the server has agreed to TLS.
    fn connect(&self) -> std::net::TcpStream {
        let mut stream = std::net::TcpStream::connect((Ipv4Addr::LOCALHOST, self.port)).unwrap();
        stream.set_nodelay(true).unwrap();
        let mut replies = BufReader::new(stream.try_clone().unwrap());
        expect(&mut replies, "220");
        stream.write_all(b"EHLO [127.0.0.1]\r\n").unwrap();
        expect(&mut replies, "250");
        stream.write_all(b"STARTTLS\r\n").unwrap();
        expect(&mut replies, "220");
        stream
    }

    fn tls(&self) -> (Arc<ClientConfig>, ServerName<'static>) {
        let mut roots = RootCertStore::empty();
        roots.add(CertificateDer::from_pem_file(&self.ca).unwrap()).unwrap();
        let config = ClientConfig::builder_with_provider(Arc::new(ring::default_provider()))
            .with_safe_default_protocol_versions()
            .unwrap()
            .with_root_certificates(roots)
            .with_no_client_auth();
        (Arc::new(config), ServerName::try_from("localhost").unwrap())
    }

    fn plain(&self) -> Credentials {
        Credentials::new(self.user.to_string(), self.password.clone())
    }
}

/// Reads a reply, however many lines it has.
fn expect(replies: &mut impl BufRead, code: &str) {
    loop {
        let mut line = String::new();
        replies.read_line(&mut line).unwrap();
        assert!(line.starts_with(code), "{code} should have come, not {line:?}");
        if line.as_bytes()[3] == b' ' {
            return;
        }
    }
}

/// Envelope and DATA in one write, then the body.
pub(crate) fn raw(server: &Server, letters: &[(Composed, QueueMeta)]) {
    let (config, name) = server.tls();
    let tls = ClientConnection::new(config, name).unwrap();
    let mut stream = BufReader::new(StreamOwned::new(tls, server.connect()));
    say(&mut stream, b"EHLO [127.0.0.1]\r\n");
    expect(&mut stream, "250");
    let auth = lettre::transport::smtp::commands::Auth::new(Mechanism::Plain, server.plain(), None);
    say(&mut stream, auth.unwrap().to_string().as_bytes());
    expect(&mut stream, "235");
    for (letter, _) in letters {
        let (from, to) = (&letter.envelope.from, &letter.envelope.to[0]);
        let group = format!("MAIL FROM:<{from}>\r\nRCPT TO:<{to}>\r\nDATA\r\n");
        say(&mut stream, group.as_bytes());
        for code in ["250", "250", "354"] {
            expect(&mut stream, code);
        }
        // The letters have no line that begins with a dot.
        let mut body = letter.mime.clone();
        body.extend_from_slice(b"\r\n.\r\n");
        say(&mut stream, &body);
        expect(&mut stream, "250");
    }
}

fn say(stream: &mut BufReader<impl Read + Write>, words: &[u8]) {
    stream.get_mut().write_all(words).unwrap();
    stream.get_mut().flush().unwrap();
}

/// Lettre's own `send`, letter by letter.
pub(crate) fn lettre_loop(server: &Server, letters: &[(Composed, QueueMeta)]) {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(async {
        let (config, name) = server.tls();
        let stream = server.connect();
        stream.set_nonblocking(true).unwrap();
        let stream = tokio::net::TcpStream::from_std(stream).unwrap();
        let stream = TlsConnector::from(config).connect(name, stream).await.unwrap();
        let stream = Box::new(Greeted { greeting: b"220 private now\r\n", stream });
        let hello = ClientId::Ipv4(Ipv4Addr::LOCALHOST);
        let opening = AsyncSmtpConnection::connect_with_transport(stream, &hello);
        let mut connection = opening.await.unwrap();
        connection.auth(&[Mechanism::Plain], &server.plain()).await.unwrap();
        for (letter, _) in letters {
            let from = letter.envelope.from.to_string().parse().unwrap();
            let to = letter.envelope.to[0].to_string().parse().unwrap();
            let envelope = Envelope::new(Some(from), vec![to]).unwrap();
            connection.send(&envelope, &letter.mime).await.unwrap();
        }
    });
}

/// Lettre waits for a greeting, and after STARTTLS there is none.
struct Greeted {
    greeting: &'static [u8],
    stream: TlsStream<tokio::net::TcpStream>,
}

impl AsyncRead for Greeted {
    fn poll_read(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        into: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        if !self.greeting.is_empty() {
            into.put_slice(std::mem::take(&mut self.greeting));
            return Poll::Ready(Ok(()));
        }
        Pin::new(&mut self.stream).poll_read(cx, into)
    }
}

impl AsyncWrite for Greeted {
    fn poll_write(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        bytes: &[u8],
    ) -> Poll<io::Result<usize>> {
        Pin::new(&mut self.stream).poll_write(cx, bytes)
    }

    fn poll_flush(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_flush(cx)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_shutdown(cx)
    }
}

impl fmt::Debug for Greeted {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Greeted")
    }
}

impl AsyncTokioStream for Greeted {
    fn peer_addr(&self) -> io::Result<SocketAddr> {
        self.stream.get_ref().0.peer_addr()
    }
}
