//! A server that remembers every letter it took, by its Message-ID, and does something to the sender at
//! a chosen moment. It loses patience with a client that says nothing, as servers do.

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::Duration;

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::ServerConfig;

/// A moment of a conversation, as the server sees it. Each comes before the answer to it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Step {
    /// MAIL has come.
    Mail,
    /// DATA has come; there is no 354 yet.
    Data,
    /// The letter is taken and remembered; its sender does not know.
    Taken,
}

/// What the server does at a step; the number counts steps of this sort from 1.
type Act = dyn Fn(Step, usize) + Send + Sync;

/// How it goes about its work.
#[derive(Debug, Clone, Copy)]
pub struct Manner {
    /// From the last byte of a letter to the answer.
    pub takes: Duration,
    /// How long it waits for a client's next word, before it says 421 and goes.
    pub patience: Duration,
}

/// The server. Its thread lives until the process ends.
pub struct Recorder {
    pub port: u16,
    shared: Arc<Shared>,
}

struct Shared {
    manner: Manner,
    acceptor: TlsAcceptor,
    act: Box<Act>,
    taken: Mutex<BTreeMap<String, usize>>,
    steps: [AtomicUsize; 3],
    open: AtomicUsize,
    gave_up: AtomicUsize,
}

impl Recorder {
    pub fn start(
        address: &str,
        config: Arc<ServerConfig>,
        manner: Manner,
        act: impl Fn(Step, usize) + Send + Sync + 'static,
    ) -> Self {
        let listener = std::net::TcpListener::bind((address, 0)).unwrap();
        listener.set_nonblocking(true).unwrap();
        let port = listener.local_addr().unwrap().port();
        let shared = Arc::new(Shared {
            manner,
            acceptor: TlsAcceptor::from(config),
            act: Box::new(act),
            taken: Mutex::default(),
            steps: Default::default(),
            open: AtomicUsize::new(0),
            gave_up: AtomicUsize::new(0),
        });
        let serving = shared.clone();
        thread::spawn(move || {
            let runtime =
                tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
            runtime.block_on(async {
                let listener = TcpListener::from_std(listener).unwrap();
                while let Ok((stream, _)) = listener.accept().await {
                    let shared = serving.clone();
                    tokio::spawn(async move {
                        shared.open.fetch_add(1, Ordering::SeqCst);
                        serve(stream, &shared).await;
                        shared.open.fetch_sub(1, Ordering::SeqCst);
                    });
                }
            });
        });
        Self { port, shared }
    }

    /// What it took, by Message-ID, and how often.
    pub fn taken(&self) -> BTreeMap<String, usize> {
        self.shared.taken.lock().unwrap().clone()
    }

    /// How many connections are open.
    pub fn open(&self) -> usize {
        self.shared.open.load(Ordering::SeqCst)
    }

    /// How often it has lost patience.
    pub fn gave_up(&self) -> usize {
        self.shared.gave_up.load(Ordering::SeqCst)
    }
}

impl Shared {
    fn step(&self, step: Step) {
        let number = self.steps[step as usize].fetch_add(1, Ordering::SeqCst) + 1;
        (self.act)(step, number);
    }
}

async fn serve(stream: TcpStream, shared: &Shared) -> Option<()> {
    stream.set_nodelay(true).ok()?;
    let accepting = shared.acceptor.accept(stream);
    let mut stream = tokio::time::timeout(shared.manner.patience, accepting).await.ok()?.ok()?;
    let mut unread = Vec::new();
    let mut answers = b"220 recorder\r\n".to_vec();
    loop {
        // The answers to a group of commands leave together (RFC 2920 section 3.2).
        if !unread.contains(&b'\n') {
            stream.write_all(&answers).await.ok()?;
            stream.flush().await.ok()?;
            answers.clear();
        }
        let line = hear(&mut stream, &mut unread, b"\r\n", shared).await?;
        let verb = line.get(..4).map(|verb| verb.to_ascii_uppercase());
        let answer: &[u8] = match verb.as_deref() {
            Some(b"EHLO") => b"250-recorder\r\n250-PIPELINING\r\n250 AUTH PLAIN\r\n",
            Some(b"AUTH") => b"235 welcome\r\n",
            Some(b"MAIL") => {
                shared.step(Step::Mail);
                b"250 ok\r\n"
            }
            Some(b"DATA") => {
                shared.step(Step::Data);
                answers.extend_from_slice(b"354 go on\r\n");
                stream.write_all(&answers).await.ok()?;
                stream.flush().await.ok()?;
                answers.clear();
                let letter = hear(&mut stream, &mut unread, b"\r\n.\r\n", shared).await?;
                *shared.taken.lock().unwrap().entry(message_id(&letter)).or_default() += 1;
                shared.step(Step::Taken);
                tokio::time::sleep(shared.manner.takes).await;
                b"250 taken\r\n"
            }
            Some(b"RCPT" | b"RSET" | b"NOOP") => b"250 ok\r\n",
            Some(b"QUIT") => {
                stream.write_all(b"221 bye\r\n").await.ok()?;
                return stream.shutdown().await.ok();
            }
            _ => b"500 what\r\n",
        };
        answers.extend_from_slice(answer);
    }
}

/// What comes up to and with `end`; 421 and the end where it does not come in time.
async fn hear(
    stream: &mut (impl AsyncReadExt + AsyncWriteExt + Unpin),
    unread: &mut Vec<u8>,
    end: &[u8],
    shared: &Shared,
) -> Option<Vec<u8>> {
    loop {
        if let Some(at) = unread.windows(end.len()).position(|window| window == end) {
            return Some(unread.drain(..at + end.len()).collect());
        }
        let Ok(read) = tokio::time::timeout(shared.manner.patience, stream.read_buf(unread)).await
        else {
            shared.gave_up.fetch_add(1, Ordering::SeqCst);
            stream.write_all(b"421 4.4.2 You say nothing\r\n").await.ok()?;
            stream.shutdown().await.ok()?;
            return None;
        };
        if read.ok()? == 0 {
            return None;
        }
    }
}

fn message_id(letter: &[u8]) -> String {
    let text = String::from_utf8_lossy(letter);
    let line = text.lines().find(|line| line.to_ascii_lowercase().starts_with("message-id:"));
    let id = line.unwrap().split_once(':').unwrap().1.trim();
    id.trim_start_matches('<').trim_end_matches('>').to_owned()
}
