//! A server on loopback that says what a script tells it: for what no real server would do.
//!
//! A script has a step on each line:
//!
//! ```text
//! S 220 hello     say this line (`\n` in it makes several, all in one write)
//! C MAIL          hear a line that begins so
//! TLS             the handshake
//! BODY            hear up to the line with the dot
//! FLOOD           say a megabyte
//! HANG            say nothing until the other side goes
//! DO              do what the test gave along
//! PAUSE 20        say nothing for so many milliseconds
//! CUT             close the connection, with anything unheard
//! END             hear until the other side goes; it says nothing more
//! ```

use std::net::TcpListener;
use std::sync::Arc;
use std::thread::{self, JoinHandle};

use tokio::io::{AsyncBufReadExt, AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt, BufStream};
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::ServerConfig;

trait Stream: AsyncRead + AsyncWrite + Send + Unpin {}
impl<T: AsyncRead + AsyncWrite + Send + Unpin> Stream for T {}

/// The server, for one connection.
pub struct Scripted {
    pub port: u16,
    thread: JoinHandle<Result<Vec<String>, String>>,
}

impl Scripted {
    pub fn start(config: Arc<ServerConfig>, script: &str) -> Self {
        Self::start_doing(config, script, || ())
    }

    pub fn start_doing(
        config: Arc<ServerConfig>,
        script: &str,
        act: impl Fn() + Send + 'static,
    ) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        Self::listening(listener, config, script, act)
    }

    /// The same where someone already listens.
    pub fn listening(
        listener: TcpListener,
        config: Arc<ServerConfig>,
        script: &str,
        act: impl Fn() + Send + 'static,
    ) -> Self {
        let port = listener.local_addr().unwrap().port();
        let steps: Vec<String> =
            script.lines().map(str::trim).filter(|l| !l.is_empty()).map(str::to_owned).collect();
        let thread = thread::spawn(move || {
            let runtime =
                tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
            runtime.block_on(play(listener, config, steps, act))
        });
        Self { port, thread }
    }

    /// Every line that it heard, or what went otherwise than in the script.
    pub fn heard(self) -> Result<Vec<String>, String> {
        self.thread.join().unwrap()
    }
}

async fn play(
    listener: TcpListener,
    config: Arc<ServerConfig>,
    steps: Vec<String>,
    act: impl Fn(),
) -> Result<Vec<String>, String> {
    let (stream, _) = listener.accept().map_err(|error| error.to_string())?;
    stream.set_nonblocking(true).unwrap();
    stream.set_nodelay(true).unwrap();
    let stream = tokio::net::TcpStream::from_std(stream).unwrap();
    let mut stream: BufStream<Box<dyn Stream>> = BufStream::new(Box::new(stream));
    let mut heard = Vec::new();
    for step in steps {
        let (verb, rest) = step.split_once(' ').unwrap_or((&step, ""));
        match verb {
            "TLS" => {
                let accepted = TlsAcceptor::from(config.clone()).accept(stream.into_inner()).await;
                let Ok(private) = accepted else { return Ok(heard) };
                stream = BufStream::new(Box::new(private));
            }
            "S" => say(&mut stream, &rest.replace("\\n", "\r\n")).await,
            "FLOOD" => say(&mut stream, &"250-more\r\n".repeat(100_000)).await,
            "C" => {
                let line = hear(&mut stream).await;
                let good = line.as_deref().is_some_and(|line| line.starts_with(rest));
                heard.extend(line.clone());
                if !good {
                    return Err(format!("{rest:?} should have come, not {line:?}"));
                }
            }
            "BODY" => {
                while let Some(line) = hear(&mut stream).await {
                    let last = line == ".";
                    heard.push(line);
                    if last {
                        break;
                    }
                }
            }
            "HANG" | "END" => {
                let mut rest = Vec::new();
                let _ = stream.read_to_end(&mut rest).await;
                if verb == "END" && !rest.is_empty() {
                    return Err(format!("nothing should have come, not {rest:?}"));
                }
            }
            "DO" => act(),
            "PAUSE" => {
                let millis = rest.parse().map_err(|_| format!("no number: {rest}"))?;
                tokio::time::sleep(std::time::Duration::from_millis(millis)).await;
            }
            "CUT" => return Ok(heard),
            other => return Err(format!("no such step: {other}")),
        }
    }
    let _ = stream.shutdown().await;
    Ok(heard)
}

async fn say(stream: &mut BufStream<Box<dyn Stream>>, text: &str) {
    let _ = stream.write_all(format!("{text}\r\n").as_bytes()).await;
    let _ = stream.flush().await;
}

async fn hear(stream: &mut BufStream<Box<dyn Stream>>) -> Option<String> {
    let mut line = String::new();
    let count = stream.read_line(&mut line).await.ok()?;
    (count > 0).then(|| line.trim_end_matches("\r\n").to_owned())
}
