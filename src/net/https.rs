//! One question by HTTPS (RFC 9110, 9112), and its answer within limits.
//!
//! Nothing is followed, kept or said beyond the request: no redirect, no cookie, no name of a program.

use std::time::Duration;

use http_body_util::{BodyExt, Full, LengthLimitError, Limited};
use hyper::body::{Body, Bytes};
use hyper::client::conn::http1;
use hyper::header::{CONNECTION, HOST, HeaderValue};
use hyper::{Request, Response, Uri};
use hyper_util::rt::TokioIo;
use tokio::io::{AsyncRead, AsyncWrite};

use super::dialer::bare;
use super::{Dialer, NetError, Trust};

/// How many header lines an answer may have, and how long all of them together.
const MAX_HEADERS: usize = 100;
const MAX_HEADER_BYTES: usize = 64 * 1024;

/// Asks `request`, whose address is absolute (`https://…`), and gives the answer, whatever its status.
/// `limit` is for everything together.
///
/// # Errors
/// [`NetError::NotPrivate`] for any address but `https://…`; [`NetError::TooLong`] for a body of more
/// than `max_bytes`; else as [`Dialer::open`] and [`Trust::secure`].
pub async fn https(
    dialer: &Dialer,
    trust: &Trust,
    request: Request<Vec<u8>>,
    max_bytes: usize,
    limit: Duration,
) -> Result<Response<Vec<u8>>, NetError> {
    let server = Server::of(request.uri(), dialer, trust)?;
    let host = server.host.clone();
    let asking = ask(dialer, trust, server, request, max_bytes, limit);
    let answer = tokio::time::timeout(limit, asking).await;
    answer.map_err(|_| NetError::Broken { host, why: "no answer in time".into() })?
}

/// Where a request goes.
struct Server {
    host: String,
    port: u16,
    is_private: bool,
}

impl Server {
    fn of(address: &Uri, dialer: &Dialer, trust: &Trust) -> Result<Self, NetError> {
        let host = address.host().map(bare).filter(|host| !host.is_empty());
        let plain = trust.plain_loopback
            && !dialer.is_proxied()
            && matches!(host.as_deref(), Some("127.0.0.1" | "::1"));
        // A name and password in an address would be sent to whoever answers there.
        let has_user = address.authority().is_some_and(|all| all.as_str().contains('@'));
        let (is_private, usual_port) = match address.scheme_str() {
            Some("https") => (true, 443),
            Some("http") if plain => (false, 80),
            _ => (false, 0),
        };
        match host {
            Some(host) if usual_port != 0 && !has_user => {
                Ok(Self { host, port: address.port_u16().unwrap_or(usual_port), is_private })
            }
            _ => Err(NetError::NotPrivate { address: address.to_string() }),
        }
    }
}

async fn ask(
    dialer: &Dialer,
    trust: &Trust,
    server: Server,
    request: Request<Vec<u8>>,
    max_bytes: usize,
    limit: Duration,
) -> Result<Response<Vec<u8>>, NetError> {
    let stream = dialer.open(&server.host, server.port, limit).await?;
    let answer = if server.is_private {
        exchange(trust.secure(dialer, &server.host, stream, limit).await?, request, max_bytes).await
    } else {
        exchange(stream, request, max_bytes).await
    };
    answer.map_err(|error| match error {
        Failed::TooLong => NetError::TooLong { host: server.host, max_bytes },
        Failed::Broken(why) => NetError::Broken { host: server.host, why },
    })
}

enum Failed {
    TooLong,
    Broken(String),
}

impl From<hyper::Error> for Failed {
    fn from(error: hyper::Error) -> Self {
        Self::Broken(error.to_string())
    }
}

async fn exchange(
    stream: impl AsyncRead + AsyncWrite + Unpin,
    request: Request<Vec<u8>>,
    max_bytes: usize,
) -> Result<Response<Vec<u8>>, Failed> {
    let request = on_the_wire(request)?;
    let mut http = http1::Builder::new();
    http.max_headers(MAX_HEADERS).max_buf_size(MAX_HEADER_BYTES);
    let (mut sender, connection) = http.handshake(TokioIo::new(stream)).await?;
    let answering = async move {
        let (head, body) = sender.send_request(request).await?.into_parts();
        if body.size_hint().lower() > max_bytes as u64 {
            return Err(Failed::TooLong);
        }
        let body = Limited::new(body, max_bytes).collect().await;
        let body = body.map_err(|error| match error.downcast::<LengthLimitError>() {
            Ok(_) => Failed::TooLong,
            Err(error) => Failed::Broken(error.to_string()),
        })?;
        Ok(Response::from_parts(head, body.to_bytes().into()))
    };
    tokio::pin!(answering, connection);
    tokio::select! {
        biased;
        answer = &mut answering => answer,
        // The server has closed: what it said before is still to be read.
        _ = &mut connection => answering.await,
    }
}

/// The request in the form that goes over the wire: the path alone, the host as a header.
fn on_the_wire(request: Request<Vec<u8>>) -> Result<Request<Full<Bytes>>, Failed> {
    let (mut head, body) = request.into_parts();
    let unusable = |why: String| Failed::Broken(why);
    if let Some(authority) = head.uri.authority() {
        let host = HeaderValue::from_str(authority.as_str());
        head.headers.insert(HOST, host.map_err(|error| unusable(error.to_string()))?);
    }
    head.headers.insert(CONNECTION, HeaderValue::from_static("close"));
    let path = head.uri.path_and_query().map_or("/", |path| path.as_str());
    head.uri =
        path.parse().map_err(|error: hyper::http::uri::InvalidUri| unusable(error.to_string()))?;
    Ok(Request::from_parts(head, Full::new(Bytes::from(body))))
}
