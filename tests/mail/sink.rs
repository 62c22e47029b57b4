//! A fast server that takes every letter and counts it: implicit TLS, AUTH PLAIN, any password.
//!
//! Benchmarks take it in by `#[path]`, with `ca.rs` beside it.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::ServerConfig;

/// The sink. Its thread lives until the process ends.
pub struct Sink {
    pub port: u16,
    letters: Arc<AtomicUsize>,
    bytes: Arc<AtomicUsize>,
}

impl Sink {
    /// Listens on a free port of 127.0.0.1.
    pub fn start(config: Arc<ServerConfig>) -> Self {
        Self::start_hearing(config, |_| ())
    }

    /// The same; `hear` gets each letter that is taken, before the server says so.
    pub fn start_hearing(
        config: Arc<ServerConfig>,
        hear: impl Fn(&[u8]) + Send + Sync + 'static,
    ) -> Self {
        let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
        listener.set_nonblocking(true).unwrap();
        let port = listener.local_addr().unwrap().port();
        let (letters, bytes) = (Arc::new(AtomicUsize::new(0)), Arc::new(AtomicUsize::new(0)));
        let (counted, counted_bytes) = (letters.clone(), bytes.clone());
        let take: Arc<Take> = Arc::new(move |letter: &[u8]| {
            counted.fetch_add(1, Ordering::SeqCst);
            counted_bytes.fetch_add(letter.len(), Ordering::SeqCst);
            hear(letter);
        });
        thread::spawn(move || {
            let runtime =
                tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
            runtime.block_on(async {
                let listener = TcpListener::from_std(listener).unwrap();
                while let Ok((stream, _)) = listener.accept().await {
                    tokio::spawn(serve(stream, TlsAcceptor::from(config.clone()), take.clone()));
                }
            });
        });
        Self { port, letters, bytes }
    }

    /// How many letters it has taken.
    pub fn letters(&self) -> usize {
        self.letters.load(Ordering::SeqCst)
    }

    /// How many bytes these had, as they came over the wire.
    pub fn bytes(&self) -> usize {
        self.bytes.load(Ordering::SeqCst)
    }
}

/// Takes a letter, as it came over the wire.
type Take = dyn Fn(&[u8]) + Send + Sync;

async fn serve(stream: TcpStream, acceptor: TlsAcceptor, take: Arc<Take>) -> Option<()> {
    stream.set_nodelay(true).ok()?;
    let mut stream = acceptor.accept(stream).await.ok()?;
    let mut unread = Vec::with_capacity(1 << 16);
    let mut answer: &[u8] = b"220 sink\r\n";
    let mut answers = Vec::new();
    loop {
        answers.extend_from_slice(answer);
        // The answers to a group of commands leave together (RFC 2920 section 3.2).
        if !unread.contains(&b'\n') {
            stream.write_all(&answers).await.ok()?;
            stream.flush().await.ok()?;
            answers.clear();
        }
        let line = take_until(&mut stream, &mut unread, b"\r\n").await?;
        let verb = line.get(..4).map(|verb| verb.to_ascii_uppercase());
        answer = match verb.as_deref() {
            Some(b"EHLO") => {
                b"250-sink\r\n250-PIPELINING\r\n250-SIZE 10000000\r\n250 AUTH PLAIN\r\n"
            }
            Some(b"AUTH") => b"235 welcome\r\n",
            Some(b"MAIL" | b"RCPT" | b"RSET" | b"NOOP") => b"250 ok\r\n",
            Some(b"DATA") => {
                answers.extend_from_slice(b"354 go on\r\n");
                stream.write_all(&answers).await.ok()?;
                stream.flush().await.ok()?;
                answers.clear();
                let body = take_until(&mut stream, &mut unread, b"\r\n.\r\n").await?;
                take(&body);
                b"250 taken\r\n"
            }
            Some(b"QUIT") => {
                stream.write_all(b"221 bye\r\n").await.ok()?;
                return stream.shutdown().await.ok();
            }
            _ => b"500 what\r\n",
        };
    }
}

/// Takes what comes up to and with `end`.
async fn take_until(
    stream: &mut (impl AsyncReadExt + Unpin),
    unread: &mut Vec<u8>,
    end: &[u8],
) -> Option<Vec<u8>> {
    let mut searched = 0;
    loop {
        let fresh = unread.get(searched..).unwrap_or_default();
        if let Some(at) = fresh.windows(end.len()).position(|window| window == end) {
            return Some(unread.drain(..searched + at + end.len()).collect());
        }
        searched = unread.len().saturating_sub(end.len() - 1);
        if stream.read_buf(unread).await.ok()? == 0 {
            return None;
        }
    }
}
