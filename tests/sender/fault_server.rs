//! A server on loopback that does all right but for one thing, once: it has one fault at one place of
//! its first connection, and keeps count of the letters that it really has.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::Duration;

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::ServerConfig;
use tokio_rustls::server::TlsStream;

/// Where it happens.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    Greeting,
    Ehlo,
    StartTls,
    EhloInside,
    Auth,
    Mail,
    Rcpt,
    Data,
    /// When a part of the letter has come.
    InData,
    /// When all of it has come.
    AfterData,
    Quit,
}

/// What happens.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fault {
    /// 451.
    Later,
    /// 554.
    Never,
    /// 421, and it closes the connection.
    Closing,
    Silence,
    Reset,
    Garbage,
    Megabyte,
    /// A reply that comes byte by byte and does not end.
    Drip,
    /// The right reply, when this time has passed.
    Late(Duration),
}

impl Fault {
    pub const ALL: [Self; 8] = [
        Self::Later,
        Self::Never,
        Self::Closing,
        Self::Silence,
        Self::Reset,
        Self::Garbage,
        Self::Megabyte,
        Self::Drip,
    ];

    fn is_refusal(self) -> bool {
        matches!(self, Self::Later | Self::Never | Self::Closing)
    }
}

/// The server. Its thread lives until the process ends.
pub struct FaultServer {
    pub port: u16,
    taken: Arc<Mutex<Vec<String>>>,
}

struct Plan {
    place: Place,
    fault: Fault,
    pipelining: bool,
    letters: usize,
    config: Arc<ServerConfig>,
    armed: AtomicBool,
    taken: Arc<Mutex<Vec<String>>>,
}

impl FaultServer {
    pub fn start(config: Arc<ServerConfig>, place: Place, fault: Fault, pipelining: bool) -> Self {
        Self::start_after(config, place, fault, pipelining, 0)
    }

    /// The same, with the fault at this place of the letter that follows so many others.
    pub fn start_after(
        config: Arc<ServerConfig>,
        place: Place,
        fault: Fault,
        pipelining: bool,
        letters: usize,
    ) -> Self {
        let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
        listener.set_nonblocking(true).unwrap();
        let port = listener.local_addr().unwrap().port();
        let taken: Arc<Mutex<Vec<String>>> = Arc::default();
        let armed = AtomicBool::new(true);
        let kept = taken.clone();
        let plan = Arc::new(Plan { place, fault, pipelining, letters, config, armed, taken: kept });
        thread::spawn(move || {
            let runtime =
                tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
            runtime.block_on(async {
                let listener = TcpListener::from_std(listener).unwrap();
                while let Ok((stream, _)) = listener.accept().await {
                    stream.set_nodelay(true).unwrap();
                    let plan = plan.clone();
                    tokio::spawn(async move {
                        let line = Line::Clear(stream);
                        let armed = plan.armed.swap(false, Ordering::SeqCst);
                        Talk { line, unread: Vec::new(), plan, armed }.serve().await;
                    });
                }
            });
        });
        Self { port, taken }
    }

    /// To whom the letters are that it has, in the order in which it got them.
    pub fn letters(&self) -> Vec<String> {
        self.taken.lock().unwrap().clone()
    }
}

enum Line {
    Clear(TcpStream),
    Private(Box<TlsStream<TcpStream>>),
    Gone,
}

struct Talk {
    line: Line,
    unread: Vec<u8>,
    plan: Arc<Plan>,
    armed: bool,
}

impl Talk {
    async fn serve(mut self) -> Option<()> {
        self.answer(Place::Greeting, "220 hi").await?;
        let mut to: Option<String> = None;
        let mut from = false;
        loop {
            let command = self.hear("\r\n").await?;
            match command.split([' ', ':', '\r']).next()? {
                "EHLO" if matches!(self.line, Line::Clear(_)) => {
                    self.answer(Place::Ehlo, "250-x\r\n250 STARTTLS").await?;
                }
                "EHLO" => {
                    let more = if self.plan.pipelining { "250-PIPELINING\r\n" } else { "" };
                    let offers = format!("250-x\r\n{more}250 AUTH PLAIN");
                    self.answer(Place::EhloInside, &offers).await?;
                }
                "STARTTLS" => {
                    if self.answer(Place::StartTls, "220 go").await? {
                        self.handshake().await?;
                    }
                }
                "AUTH" => drop(self.answer(Place::Auth, "235 ok").await?),
                "MAIL" => from = self.answer(Place::Mail, "250 ok").await?,
                "RCPT" if !from => self.say(b"503 5.5.1 MAIL first\r\n").await?,
                "RCPT" => {
                    let taken = self.answer(Place::Rcpt, "250 ok").await?;
                    to = taken.then(|| command.trim().to_owned());
                }
                "DATA" => match to.take() {
                    None => self.say(b"503 5.5.1 RCPT first\r\n").await?,
                    Some(to) => {
                        if self.answer(Place::Data, "354 go").await? {
                            self.letter(to).await?;
                        }
                        from = false;
                    }
                },
                "QUIT" => {
                    self.answer(Place::Quit, "221 bye").await?;
                    return None;
                }
                _ => {
                    (from, to) = (false, None);
                    self.say(b"250 ok\r\n").await?;
                }
            }
        }
    }

    async fn letter(&mut self, to: String) -> Option<()> {
        if self.is_at(Place::InData) {
            self.hear("\r\n").await?;
            self.answer(Place::InData, "").await?;
            return None; // what a server does that has given up in the midst of a letter
        }
        self.hear("\r\n.\r\n").await?;
        let meets_it = self.is_at(Place::AfterData);
        // The worst of all servers: it keeps the letter, and does not say so.
        if !(meets_it && self.plan.fault.is_refusal()) {
            self.plan.taken.lock().unwrap().push(to);
        }
        self.answer_at(meets_it, "250 taken").await.map(drop)
    }

    fn is_at(&self, place: Place) -> bool {
        let letters = self.plan.taken.lock().unwrap().len();
        self.armed && self.plan.place == place && letters == self.plan.letters
    }

    /// The right reply, or the fault; whether all went well, `None` when the connection is over.
    async fn answer(&mut self, place: Place, right: &str) -> Option<bool> {
        self.answer_at(self.is_at(place), right).await
    }

    async fn answer_at(&mut self, meets_it: bool, right: &str) -> Option<bool> {
        if !meets_it {
            self.say(format!("{right}\r\n").as_bytes()).await?;
            return Some(true);
        }
        self.armed = false;
        match self.plan.fault {
            Fault::Later => self.say(b"451 4.3.0 later\r\n").await?,
            Fault::Never => self.say(b"554 5.7.1 no\r\n").await?,
            Fault::Closing => {
                self.say(b"421 4.3.2 bye\r\n").await?;
                self.close().await;
                return None;
            }
            Fault::Silence => return self.until_gone().await,
            Fault::Reset => {
                self.reset();
                return None;
            }
            Fault::Garbage => {
                self.say(b"\x00\xff\xfehello\r\n\x16\x03\r\n").await?;
                return self.until_gone().await;
            }
            Fault::Megabyte => {
                self.say(&b"250-more\r\n".repeat(100_000)).await?;
                self.say(b"250 ok\r\n").await?;
                return self.until_gone().await;
            }
            Fault::Drip => {
                for byte in b"250-x\r\n".iter().cycle() {
                    self.say(&[*byte]).await?;
                    tokio::time::sleep(Duration::from_millis(50)).await;
                }
            }
            Fault::Late(time) => {
                tokio::time::sleep(time).await;
                self.say(format!("{right}\r\n").as_bytes()).await?;
            }
        }
        Some(false)
    }

    async fn handshake(&mut self) -> Option<()> {
        let Line::Clear(stream) = std::mem::replace(&mut self.line, Line::Gone) else {
            return None;
        };
        let private = TlsAcceptor::from(self.plan.config.clone()).accept(stream).await.ok()?;
        self.line = Line::Private(Box::new(private));
        Some(())
    }

    async fn say(&mut self, bytes: &[u8]) -> Option<()> {
        match &mut self.line {
            Line::Clear(stream) => stream.write_all(bytes).await.ok()?,
            Line::Private(stream) => {
                stream.write_all(bytes).await.ok()?;
                stream.flush().await.ok()?;
            }
            Line::Gone => return None,
        }
        Some(())
    }

    /// What comes up to and with `end`.
    async fn hear(&mut self, end: &str) -> Option<String> {
        loop {
            let found = self.unread.windows(end.len()).position(|part| part == end.as_bytes());
            if let Some(at) = found {
                let heard: Vec<u8> = self.unread.drain(..at + end.len()).collect();
                return String::from_utf8(heard).ok();
            }
            let more = match &mut self.line {
                Line::Clear(stream) => stream.read_buf(&mut self.unread).await.ok()?,
                Line::Private(stream) => stream.read_buf(&mut self.unread).await.ok()?,
                Line::Gone => return None,
            };
            if more == 0 {
                return None;
            }
        }
    }

    async fn until_gone(&mut self) -> Option<bool> {
        while self.hear("\r\n").await.is_some() {}
        None
    }

    async fn close(&mut self) {
        let _ = match &mut self.line {
            Line::Clear(stream) => stream.shutdown().await,
            Line::Private(stream) => stream.shutdown().await,
            Line::Gone => Ok(()),
        };
        // Until the other side has read it: unread bytes at the close would reset the connection.
        self.until_gone().await;
    }

    fn reset(&mut self) {
        let stream = match &self.line {
            Line::Clear(stream) => stream,
            Line::Private(stream) => stream.get_ref().0,
            Line::Gone => return,
        };
        stream.set_zero_linger().unwrap();
        self.line = Line::Gone;
    }
}
