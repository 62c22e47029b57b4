//! Through a SOCKS5 proxy (RFC 1928), which is told the server's name and looks it up itself.
//!
//! The name and password that a purpose signs in with there (RFC 1929) are no secret between us and the
//! proxy: they are random, made anew each time the program starts, and only keep one account's
//! connections apart from another's (Tor: `IsolateSOCKSAuth`).

use std::collections::HashMap;
use std::sync::{Mutex, OnceLock, PoisonError};
use std::time::Duration;

use tokio::net::TcpStream;
use tokio_socks::Error;
use tokio_socks::tcp::Socks5Stream;

use super::NetError;
use crate::domain::Proxy;

/// Tor first builds a way through the world, which takes longer than a connection.
const PROXY_PATIENCE: u32 = 3;

/// What a purpose signs in with; `None` where the system gives no random numbers.
#[derive(Clone, PartialEq, Eq)]
pub(super) struct Circuit(Option<[String; 2]>);

impl Circuit {
    /// The same for the same purpose, for as long as the program runs.
    pub(super) fn of(purpose: &str) -> Self {
        static KNOWN: OnceLock<Mutex<HashMap<String, [String; 2]>>> = OnceLock::new();
        let mut known =
            KNOWN.get_or_init(Mutex::default).lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(names) = known.get(purpose) {
            return Self(Some(names.clone()));
        }
        let (Ok(name), Ok(password)) = (random(), random()) else { return Self(None) };
        let names = [name, password];
        known.insert(purpose.to_owned(), names.clone());
        Self(Some(names))
    }
}

impl std::fmt::Debug for Circuit {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Circuit")
    }
}

fn random() -> Result<String, getrandom::Error> {
    let mut bytes = [0_u8; 16];
    getrandom::fill(&mut bytes)?;
    Ok(bytes.iter().map(|byte| format!("{byte:02x}")).collect())
}

/// Asks the proxy at the other end of `stream` to go on to the server.
pub(super) async fn through(
    proxy: &Proxy,
    stream: TcpStream,
    circuit: &Circuit,
    (host, port): (&str, u16),
    limit: Duration,
) -> Result<TcpStream, NetError> {
    let Circuit(Some([name, password])) = circuit else { return Err(NetError::NoRandomness) };
    let asking =
        Socks5Stream::connect_with_password_and_socket(stream, (host, port), name, password);
    match tokio::time::timeout(limit.saturating_mul(PROXY_PATIENCE), asking).await {
        Ok(Ok(stream)) => Ok(stream.into_inner()),
        Ok(Err(error)) => Err(refused(proxy, host, port, &error)),
        Err(_) => Err(beyond(proxy, host, port, "no answer in time")),
    }
}

/// The reply codes of RFC 1928 section 6 are about the server; all else is about the proxy.
fn refused(proxy: &Proxy, host: &str, port: u16, error: &Error) -> NetError {
    match error {
        Error::GeneralSocksServerFailure
        | Error::ConnectionNotAllowedByRuleset
        | Error::NetworkUnreachable
        | Error::HostUnreachable
        | Error::ConnectionRefused
        | Error::TtlExpired
        | Error::CommandNotSupported
        | Error::AddressTypeNotSupported => beyond(proxy, host, port, &error.to_string()),
        Error::InvalidTargetAddress(why) => {
            NetError::Name { host: host.to_owned(), why: (*why).to_owned() }
        }
        _ => NetError::Proxy { proxy: proxy.clone(), why: error.to_string() },
    }
}

fn beyond(proxy: &Proxy, host: &str, port: u16, why: &str) -> NetError {
    NetError::BeyondProxy { proxy: proxy.clone(), host: host.to_owned(), port, why: why.to_owned() }
}
