//! TLS: whom to trust, and what to say when trust fails. There is no "continue anyway".
//!
//! Straight on, the system's own verifier decides. Some of those ask the network whether a certificate
//! was taken back, and would ask past a proxy: behind one, the same authorities are trusted by a
//! verifier of ours that asks nobody.

use std::fs::File;
use std::io::Read;
use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use rustls_platform_verifier::Verifier;
use tokio::net::TcpStream;
use tokio_rustls::TlsConnector;
use tokio_rustls::client::TlsStream;
use tokio_rustls::rustls::client::WebPkiServerVerifier;
use tokio_rustls::rustls::client::danger::{
    HandshakeSignatureValid, ServerCertVerified, ServerCertVerifier,
};
use tokio_rustls::rustls::crypto::{CryptoProvider, ring};
use tokio_rustls::rustls::pki_types::pem::PemObject;
use tokio_rustls::rustls::pki_types::{CertificateDer, ServerName, UnixTime};
use tokio_rustls::rustls::{
    CertificateError, ClientConfig, DigitallySignedStruct, Error, RootCertStore, SignatureScheme,
};

use super::dialer::bare;
use super::{Certificate, Dialer, NetError, TlsFault};

/// The largest file of certificates; the system's own whole store is a fifth of it.
const MAX_CA_BYTES: u64 = 1_000_000;

/// A private connection.
pub type Private = TlsStream<TcpStream>;

/// Trusts the system's own store and, beside it, an authority of the person's choice.
#[derive(Debug, Clone)]
pub struct Trust {
    verifier: Arc<Verifier>,
    extra: Vec<CertificateDer<'static>>,
    provider: Arc<CryptoProvider>,
    pub(super) plain_loopback: bool,
}

impl Trust {
    /// Reads whom to trust: the system's store, anew, so that a change of it counts at once, and the
    /// certificates in this PEM file.
    ///
    /// # Errors
    /// [`NetError::CaFile`]; [`NetError::NoTrust`] where the system has no store.
    pub fn new(ca_file: Option<&Path>) -> Result<Self, NetError> {
        let extra = ca_file.map(authorities).transpose()?.unwrap_or_default();
        let provider = Arc::new(ring::default_provider());
        let verifier = Verifier::new_with_extra_roots(extra.clone(), provider.clone());
        let verifier = verifier.map_err(|error| match ca_file {
            // What the library says of a certificate that is none, and of an empty store.
            Some(path) => NetError::CaFile { path: path.to_owned(), why: error.to_string() },
            None => NetError::NoTrust(error.to_string()),
        })?;
        Ok(Self { verifier: Arc::new(verifier), extra, provider, plain_loopback: false })
    }

    /// For tests: [`https`](super::https()) may then ask `http://127.0.0.1` and `http://[::1]` too,
    /// where a server of the test listens. Nothing in the program itself calls this.
    #[must_use]
    pub fn with_plain_loopback(self) -> Self {
        Self { plain_loopback: true, ..self }
    }

    /// Makes a connection of this dialer private, and sure of its other end.
    ///
    /// # Errors
    /// [`NetError::Tls`], with the certificate that was shown; [`NetError::Broken`].
    pub async fn secure(
        &self,
        dialer: &Dialer,
        host: &str,
        stream: TcpStream,
        limit: Duration,
    ) -> Result<Private, NetError> {
        let host = bare(host);
        let name = ServerName::try_from(host.clone())
            .map_err(|error| NetError::Name { host: host.clone(), why: error.to_string() })?;
        let unusable = |error: Error| NetError::Tls {
            host: host.clone(),
            fault: TlsFault::Other(error.to_string()),
            shown: None,
        };
        let verifier = self.verifier(dialer).map_err(unusable)?;
        let witness = Arc::new(Witness { verifier, refused: Mutex::default() });
        let config = self.config(witness.clone()).map_err(unusable)?;
        let handshake = TlsConnector::from(Arc::new(config)).connect(name, stream);
        match tokio::time::timeout(limit, handshake).await {
            Ok(Ok(stream)) => Ok(stream),
            Ok(Err(error)) => Err(refused(host, &error, &witness)),
            Err(_) => Err(NetError::Broken { host, why: "TLS took too long".into() }),
        }
    }

    fn verifier(&self, dialer: &Dialer) -> Result<Arc<dyn ServerCertVerifier>, Error> {
        if !dialer.is_proxied() {
            return Ok(self.verifier.clone());
        }
        let mut roots = RootCertStore::empty();
        for authority in &self.extra {
            roots.add(authority.clone())?;
        }
        roots.add_parsable_certificates(rustls_native_certs::load_native_certs().certs);
        let verifier =
            WebPkiServerVerifier::builder_with_provider(Arc::new(roots), self.provider.clone());
        let verifier = verifier.build().map_err(|error| Error::General(error.to_string()))?;
        Ok(verifier)
    }

    fn config(&self, verifier: Arc<Witness>) -> Result<ClientConfig, Error> {
        Ok(ClientConfig::builder_with_provider(self.provider.clone())
            .with_safe_default_protocol_versions()?
            .dangerous()
            .with_custom_certificate_verifier(verifier)
            .with_no_client_auth())
    }
}

/// Remembers the certificate that the verifier refused. It decides nothing itself.
#[derive(Debug)]
struct Witness {
    verifier: Arc<dyn ServerCertVerifier>,
    refused: Mutex<Option<Box<Certificate>>>,
}

impl Witness {
    fn refused(&self) -> Option<Box<Certificate>> {
        self.refused.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }
}

impl ServerCertVerifier for Witness {
    fn verify_server_cert(
        &self,
        end_entity: &CertificateDer<'_>,
        intermediates: &[CertificateDer<'_>],
        server_name: &ServerName<'_>,
        ocsp_response: &[u8],
        now: UnixTime,
    ) -> Result<ServerCertVerified, Error> {
        let verified = self.verifier.verify_server_cert(
            end_entity,
            intermediates,
            server_name,
            ocsp_response,
            now,
        );
        verified.inspect_err(|error| {
            let names = match error {
                Error::InvalidCertificate(CertificateError::NotValidForNameContext {
                    presented,
                    ..
                }) => presented.as_slice(),
                _ => &[],
            };
            let shown = Certificate::read(end_entity, names).map(Box::new);
            *self.refused.lock().unwrap_or_else(PoisonError::into_inner) = shown;
        })
    }

    fn verify_tls12_signature(
        &self,
        message: &[u8],
        cert: &CertificateDer<'_>,
        dss: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, Error> {
        self.verifier.verify_tls12_signature(message, cert, dss)
    }

    fn verify_tls13_signature(
        &self,
        message: &[u8],
        cert: &CertificateDer<'_>,
        dss: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, Error> {
        self.verifier.verify_tls13_signature(message, cert, dss)
    }

    fn supported_verify_schemes(&self) -> Vec<SignatureScheme> {
        self.verifier.supported_verify_schemes()
    }
}

/// The certificates in a PEM file; at least one.
fn authorities(path: &Path) -> Result<Vec<CertificateDer<'static>>, NetError> {
    let unusable = |why: String| NetError::CaFile { path: path.to_owned(), why };
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

fn refused(host: String, error: &std::io::Error, witness: &Witness) -> NetError {
    let tls = error.get_ref().and_then(|inner| inner.downcast_ref::<Error>());
    let fault = match tls {
        None => return NetError::Broken { host, why: error.to_string() },
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
            CertificateError::Revoked => TlsFault::Revoked,
            other => TlsFault::Other(other.to_string()),
        },
        Some(Error::InvalidMessage(_)) => TlsFault::NotTls,
        Some(other) => TlsFault::Other(other.to_string()),
    };
    NetError::Tls { host, fault, shown: witness.refused() }
}
