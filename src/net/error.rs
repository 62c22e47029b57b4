//! What can go wrong on the way to a server, and how it is said.

use std::path::PathBuf;

use super::Certificate;
use crate::domain::{Notice, Proxy};

/// Why there is no connection, or no answer. Nothing of a letter and no password has left.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum NetError {
    /// The server's name leads nowhere: misspelt, or no network.
    #[error("the name {host} leads nowhere: {why}")]
    Name {
        /// The server's name.
        host: String,
        /// The system's words.
        why: String,
    },
    /// An onion address, which only Tor can find, and no proxy. It was not looked up (RFC 7686).
    #[error("{host} can only be reached through a proxy")]
    Onion {
        /// The server's name.
        host: String,
    },
    /// Nobody answers there.
    #[error("nobody answers at {host}:{port}: {why}")]
    Route {
        /// The server's name.
        host: String,
        /// Its port.
        port: u16,
        /// The system's words.
        why: String,
    },
    /// The proxy cannot be reached, or does not let us through; nothing goes another way.
    #[error("the proxy {proxy} is of no use: {why}")]
    Proxy {
        /// The proxy.
        proxy: Proxy,
        /// The system's words, or the proxy's.
        why: String,
    },
    /// The proxy answers, and cannot reach the server.
    #[error("the proxy {proxy} does not reach {host}:{port}: {why}")]
    BeyondProxy {
        /// The proxy.
        proxy: Proxy,
        /// The server's name.
        host: String,
        /// Its port.
        port: u16,
        /// The proxy's words.
        why: String,
    },
    /// The connection cannot be made private.
    #[error("no private connection with {host}: {fault:?}")]
    Tls {
        /// The server's name.
        host: String,
        /// What is wrong.
        fault: TlsFault,
        /// The certificate that the server showed, where it showed one.
        shown: Option<Box<Certificate>>,
    },
    /// The certificate authority's file cannot be used.
    #[error("the certificate file {path:?} cannot be used: {why}")]
    CaFile {
        /// The file.
        path: PathBuf,
        /// What is wrong with it.
        why: String,
    },
    /// The system's own store of certificates cannot be used, so nobody can be trusted.
    #[error("the system's certificates cannot be used: {0}")]
    NoTrust(String),
    /// The connection broke, or the server fell silent or did not speak as it should.
    #[error("the connection with {host} broke: {why}")]
    Broken {
        /// The server's name.
        host: String,
        /// What happened.
        why: String,
    },
    /// An answer is longer than it may be; it was not read to its end.
    #[error("the answer of {host} is longer than {max_bytes} bytes")]
    TooLong {
        /// The server's name.
        host: String,
        /// The limit.
        max_bytes: usize,
    },
    /// A page's address that is not `https://…`: nothing was asked there.
    #[error("{address} is not private")]
    NotPrivate {
        /// The address.
        address: String,
    },
    /// Behind a proxy no records are asked for: they would be asked for past it.
    #[error("behind a proxy no records are asked for")]
    NoRecordsByProxy,
    /// The system gives no random numbers, so the proxy could not keep accounts apart.
    #[error("the system gives no random numbers")]
    NoRandomness,
}

/// Why a connection cannot be made private.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum TlsFault {
    /// Nobody whom this computer trusts vouches for the certificate.
    Untrusted,
    /// The certificate is for other names.
    WrongName,
    /// The certificate has run out.
    Expired,
    /// The certificate is not valid yet: perhaps this computer's clock is wrong.
    NotYetValid,
    /// The certificate was taken back by those who gave it.
    Revoked,
    /// What answers speaks no TLS: perhaps the port is for STARTTLS.
    NotTls,
    /// Something else, in the library's words.
    Other(String),
}

impl NetError {
    /// Whether there was no way at all, as without a network, or without the proxy.
    pub fn is_offline(&self) -> bool {
        matches!(
            self,
            Self::Name { .. } | Self::Route { .. } | Self::Proxy { .. } | Self::BeyondProxy { .. }
        )
    }

    /// Whether trying again is useless, or would harm, until a person has changed something.
    pub fn needs_person(&self) -> bool {
        match self {
            Self::Name { .. }
            | Self::Route { .. }
            | Self::Proxy { .. }
            | Self::BeyondProxy { .. }
            | Self::Broken { .. }
            | Self::NoRandomness => false,
            Self::Onion { .. }
            | Self::Tls { .. }
            | Self::CaFile { .. }
            | Self::NoTrust(_)
            | Self::TooLong { .. }
            | Self::NotPrivate { .. }
            | Self::NoRecordsByProxy => true,
        }
    }

    /// The error for a person: what happened, and what to do.
    pub fn notice(&self) -> Notice {
        match self {
            Self::Name { host, .. } => Notice::new("net-no-such-server").text("server", host),
            Self::Onion { host } => Notice::new("net-onion").text("server", host),
            Self::Route { host, port, why } => Notice::new("net-no-route")
                .text("server", host)
                .text("port", port.to_string())
                .text("why", why),
            Self::Proxy { proxy, why } => {
                Notice::new("net-proxy").text("proxy", proxy.to_string()).text("why", why)
            }
            Self::BeyondProxy { proxy, host, port, why } => Notice::new("net-beyond-proxy")
                .text("proxy", proxy.to_string())
                .text("server", host)
                .text("port", port.to_string())
                .text("why", why),
            Self::Tls { host, fault, shown } => {
                said_of(fault.notice().text("server", host), shown.as_deref())
            }
            Self::CaFile { path, why } => {
                Notice::new("net-ca-file").text("path", path.display().to_string()).text("why", why)
            }
            Self::NoTrust(why) => Notice::new("net-no-trust").text("why", why),
            Self::Broken { host, why } => {
                Notice::new("net-broken").text("server", host).text("why", why)
            }
            Self::TooLong { host, max_bytes } => Notice::new("net-too-long")
                .text("server", host)
                .count("max-kb", max_bytes.div_ceil(1000)),
            Self::NotPrivate { address } => Notice::new("net-not-private").text("address", address),
            Self::NoRecordsByProxy => Notice::new("net-no-records-by-proxy"),
            Self::NoRandomness => Notice::new("net-no-randomness"),
        }
    }

    /// What the certificate says of itself, where one was shown and not trusted.
    pub fn certificate(&self) -> Option<&Certificate> {
        match self {
            Self::Tls { shown, .. } => shown.as_deref(),
            _ => None,
        }
    }
}

/// The notice with what `net-certificate` says, which is part of it.
fn said_of(notice: Notice, shown: Option<&Certificate>) -> Notice {
    let Some(shown) = shown else { return notice.text("certificate", "unread") };
    let named = if shown.names.is_empty() { "named" } else { "others" };
    let day =
        |day: Option<jiff::civil::Date>| day.map_or_else(|| "?".into(), |day| day.to_string());
    notice
        .text("certificate", named)
        .text("names", shown.names.join(", "))
        .text("subject", &shown.subject)
        .text("issuer", &shown.issuer)
        .text("from", day(shown.from))
        .text("until", day(shown.until))
}

impl TlsFault {
    fn notice(&self) -> Notice {
        match self {
            Self::Untrusted => Notice::new("net-tls-untrusted"),
            Self::WrongName => Notice::new("net-tls-wrong-name"),
            Self::Expired => Notice::new("net-tls-expired"),
            Self::NotYetValid => Notice::new("net-tls-not-yet-valid"),
            Self::Revoked => Notice::new("net-tls-revoked"),
            Self::NotTls => Notice::new("net-tls-not-tls"),
            Self::Other(why) => Notice::new("net-tls-other").text("why", why),
        }
    }
}
