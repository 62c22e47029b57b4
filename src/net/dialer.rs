//! How a connection leaves this computer.

use std::net::SocketAddr;
use std::time::Duration;

use tokio::net::TcpStream;

use super::NetError;
use super::proxy::{Circuit, through};
use crate::domain::Proxy;

/// The way that connections take.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum Route {
    /// Straight to the server.
    #[default]
    Direct,
    /// Through this SOCKS5 proxy, and never past it.
    Proxy(Proxy),
}

/// Opens connections for one purpose, such as one account. Behind a proxy each purpose signs in there
/// with a random name of its own, so that Tor keeps it apart from the others.
#[derive(Debug, Clone)]
pub struct Dialer {
    route: Route,
    circuit: Circuit,
}

/// Where a server is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found {
    host: String,
    port: u16,
    /// None where the proxy will look.
    addresses: Vec<SocketAddr>,
}

impl Dialer {
    /// A dialer that goes this way. Dialers for the same purpose are one to the proxy, for as long as
    /// the program runs.
    pub fn new(route: Route, purpose: &str) -> Self {
        Self { route, circuit: Circuit::of(purpose) }
    }

    /// Whether connections go through a proxy.
    pub fn is_proxied(&self) -> bool {
        matches!(self.route, Route::Proxy(_))
    }

    /// Finds the server's addresses. Behind a proxy nothing is looked up here: the proxy will.
    ///
    /// # Errors
    /// [`NetError::Name`], [`NetError::Onion`].
    pub async fn look_up(&self, host: &str, port: u16, limit: Duration) -> Result<Found, NetError> {
        let host = bare(host);
        let addresses = match &self.route {
            Route::Proxy(_) => Vec::new(),
            Route::Direct if is_onion(&host) => return Err(NetError::Onion { host }),
            Route::Direct => addresses(&host, port, limit).await?,
        };
        Ok(Found { host, port, addresses })
    }

    /// Connects to what was found, each address (and the proxy) within the limit; the proxy itself
    /// may then take three times as long. Gives the stream, and who is at its other end.
    ///
    /// # Errors
    /// [`NetError::Route`], [`NetError::Proxy`], [`NetError::BeyondProxy`].
    pub async fn reach(
        &self,
        found: &Found,
        limit: Duration,
    ) -> Result<(TcpStream, SocketAddr), NetError> {
        let Found { host, port, addresses } = found;
        match &self.route {
            Route::Direct => first_that_answers(addresses, limit)
                .await
                .map_err(|why| NetError::Route { host: host.clone(), port: *port, why }),
            Route::Proxy(proxy) => {
                let (stream, peer) = reach_proxy(proxy, limit).await?;
                let stream = through(proxy, stream, &self.circuit, (host, *port), limit).await?;
                Ok((stream, peer))
            }
        }
    }

    /// Looks up and connects.
    ///
    /// # Errors
    /// As [`look_up`](Self::look_up) and [`reach`](Self::reach).
    pub async fn open(
        &self,
        host: &str,
        port: u16,
        limit: Duration,
    ) -> Result<TcpStream, NetError> {
        let found = self.look_up(host, port, limit).await?;
        Ok(self.reach(&found, limit).await?.0)
    }
}

/// The host without the brackets that an IPv6 address may have, and without the root's dot.
pub(super) fn bare(host: &str) -> String {
    let inner = host.strip_prefix('[').and_then(|host| host.strip_suffix(']'));
    inner.unwrap_or(host).trim_end_matches('.').to_owned()
}

fn is_onion(host: &str) -> bool {
    host.to_ascii_lowercase().ends_with(".onion")
}

async fn addresses(host: &str, port: u16, limit: Duration) -> Result<Vec<SocketAddr>, NetError> {
    let nowhere = |why: String| NetError::Name { host: host.to_owned(), why };
    let found = tokio::time::timeout(limit, tokio::net::lookup_host((host, port))).await;
    let found = found.map_err(|_| nowhere("no answer in time".into()))?;
    let addresses: Vec<_> = found.map_err(|error| nowhere(error.to_string()))?.collect();
    if addresses.is_empty() { Err(nowhere("no address".into())) } else { Ok(addresses) }
}

/// The proxy's own name is the one thing that is looked up here when it is set.
async fn reach_proxy(proxy: &Proxy, limit: Duration) -> Result<(TcpStream, SocketAddr), NetError> {
    let useless = |why| NetError::Proxy { proxy: proxy.clone(), why };
    let addresses = addresses(&bare(&proxy.host), proxy.port, limit).await;
    let addresses = addresses.map_err(|error| useless(error.to_string()))?;
    first_that_answers(&addresses, limit).await.map_err(useless)
}

async fn first_that_answers(
    addresses: &[SocketAddr],
    limit: Duration,
) -> Result<(TcpStream, SocketAddr), String> {
    let mut why = "no address".to_owned();
    for address in addresses {
        match tokio::time::timeout(limit, TcpStream::connect(address)).await {
            Ok(Ok(stream)) => {
                // Without it each letter waits some 40 ms for a delayed acknowledgement.
                if let Err(error) = stream.set_nodelay(true) {
                    tracing::debug!(%error, "no TCP_NODELAY");
                }
                return Ok((stream, *address));
            }
            Ok(Err(error)) => why = error.to_string(),
            Err(_) => why = "no answer in time".into(),
        }
    }
    Err(why)
}
