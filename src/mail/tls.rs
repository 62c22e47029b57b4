//! TLS: whom to trust, and what to say when trust fails. There is no "continue anyway".

use std::fs::File;
use std::io::Read;
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use rustls_platform_verifier::Verifier;
use tokio::net::TcpStream;
use tokio_rustls::TlsConnector;
use tokio_rustls::client::TlsStream;
use tokio_rustls::rustls::crypto::ring;
use tokio_rustls::rustls::pki_types::pem::PemObject;
use tokio_rustls::rustls::pki_types::{CertificateDer, ServerName};
use tokio_rustls::rustls::{CertificateError, ClientConfig, Error};

use super::{ConnectError, TlsFault};
use crate::domain::Account;

/// The largest file of certificates; the system's own whole store is a fifth of it.
const MAX_CA_BYTES: u64 = 1_000_000;

/// Trusts the system's own store and, beside it, the account's own authority.
pub(super) struct Trust {
    connector: TlsConnector,
    server: String,
}

impl Trust {
    /// Reads whom to trust for this account. The system's store is read anew for each connection, so
    /// that a change of it counts at once.
    pub(super) fn of(account: &Account) -> Result<Self, ConnectError> {
        let extra = account.ca_file.as_deref().map(authorities).transpose()?.unwrap_or_default();
        let server = account.server.clone();
        let config = config(extra).map_err(|error| ConnectError::Tls {
            server: server.clone(),
            fault: TlsFault::Other(error.to_string()),
        })?;
        Ok(Self { connector: TlsConnector::from(Arc::new(config)), server })
    }

    /// Makes the connection private.
    pub(super) async fn secure(
        &self,
        stream: TcpStream,
        limit: Duration,
    ) -> Result<TlsStream<TcpStream>, ConnectError> {
        let server = self.server.clone();
        let name = ServerName::try_from(server.clone()).map_err(|error| ConnectError::Name {
            server: server.clone(),
            why: error.to_string(),
        })?;
        let handshake = self.connector.connect(name, stream);
        match tokio::time::timeout(limit, handshake).await {
            Ok(Ok(stream)) => Ok(stream),
            Ok(Err(error)) => Err(refused(server, &error)),
            Err(_) => Err(ConnectError::Broken { server, why: "TLS took too long".into() }),
        }
    }
}

fn config(extra: Vec<CertificateDer<'static>>) -> Result<ClientConfig, Error> {
    let provider = Arc::new(ring::default_provider());
    let verifier = Verifier::new_with_extra_roots(extra, provider.clone())?;
    Ok(ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()?
        .dangerous()
        .with_custom_certificate_verifier(Arc::new(verifier))
        .with_no_client_auth())
}

/// The certificates in a PEM file; at least one.
fn authorities(path: &Path) -> Result<Vec<CertificateDer<'static>>, ConnectError> {
    let unusable = |why: String| ConnectError::CaFile { path: path.to_owned(), why };
    let mut pem = Vec::new();
    File::open(path)
        .and_then(|file| file.take(MAX_CA_BYTES + 1).read_to_end(&mut pem))
        .map_err(|error| unusable(error.to_string()))?;
    if pem.len() as u64 > MAX_CA_BYTES {
        return Err(unusable("larger than 1 MB".into()));
    }
    let certificates: Result<Vec<_>, _> = CertificateDer::pem_slice_iter(&pem).collect();
    let certificates = certificates.map_err(|error| unusable(error.to_string()))?;
    if certificates.is_empty() {
        return Err(unusable("no certificate in it".into()));
    }
    Ok(certificates)
}

fn refused(server: String, error: &std::io::Error) -> ConnectError {
    let tls = error.get_ref().and_then(|inner| inner.downcast_ref::<Error>());
    let fault = match tls {
        None => return ConnectError::Broken { server, why: error.to_string() },
        Some(Error::InvalidCertificate(certificate)) => match certificate {
            // A bad signature is an issuer of a trusted name that is not the trusted one.
            CertificateError::UnknownIssuer | CertificateError::BadSignature => TlsFault::Untrusted,
            CertificateError::NotValidForName | CertificateError::NotValidForNameContext { .. } => {
                TlsFault::WrongName
            }
            CertificateError::Expired | CertificateError::ExpiredContext { .. } => {
                TlsFault::Expired
            }
            CertificateError::NotValidYet | CertificateError::NotValidYetContext { .. } => {
                TlsFault::NotYetValid
            }
            other => TlsFault::Other(other.to_string()),
        },
        Some(Error::InvalidMessage(_)) => TlsFault::NotTls,
        Some(other) => TlsFault::Other(other.to_string()),
    };
    ConnectError::Tls { server, fault }
}
