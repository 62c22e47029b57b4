//! A certificate authority for the tests, made anew for each of them.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use rcgen::{
    BasicConstraints, CertificateParams, CertifiedIssuer, DnType, IsCa, KeyPair, date_time_ymd,
};
use tempfile::TempDir;
use tokio_rustls::rustls::ServerConfig;
use tokio_rustls::rustls::crypto::ring;
use tokio_rustls::rustls::pki_types::pem::PemObject;
use tokio_rustls::rustls::pki_types::{CertificateDer, PrivateKeyDer};

/// An authority with its own folder.
pub struct Ca {
    folder: TempDir,
    issuer: CertifiedIssuer<'static, KeyPair>,
}

/// A certificate with its key, as PEM files.
pub struct ServerCertificate {
    pub chain: PathBuf,
    pub key: PathBuf,
}

impl Ca {
    pub fn new() -> Self {
        Self::named("Test authority")
    }

    pub fn named(name: &str) -> Self {
        let mut params = CertificateParams::new(Vec::new()).unwrap();
        params.distinguished_name.push(DnType::CommonName, name);
        params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        let issuer = CertifiedIssuer::self_signed(params, KeyPair::generate().unwrap()).unwrap();
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join("ca.pem"), issuer.pem()).unwrap();
        Self { folder, issuer }
    }

    /// What an account names to trust this authority.
    pub fn file(&self) -> PathBuf {
        self.folder.path().join("ca.pem")
    }

    /// A folder that lives as long as the authority.
    pub fn folder(&self) -> &Path {
        self.folder.path()
    }

    /// A certificate for `localhost`.
    pub fn localhost(&self) -> ServerCertificate {
        self.certificate("localhost", 2000..4000)
    }

    /// A certificate for this name, valid from the first to the last of these years.
    pub fn certificate(&self, name: &str, years: std::ops::Range<i32>) -> ServerCertificate {
        let mut params = CertificateParams::new(vec![name.to_owned()]).unwrap();
        params.not_before = date_time_ymd(years.start, 1, 1);
        params.not_after = date_time_ymd(years.end, 1, 1);
        let key = KeyPair::generate().unwrap();
        let certificate = params.signed_by(&key, &self.issuer).unwrap();
        let stem = format!("{name}-{}-{}", years.start, years.end);
        let path = |end: &str| self.folder.path().join(format!("{stem}.{end}"));
        fs::write(path("pem"), certificate.pem()).unwrap();
        fs::write(path("key"), key.serialize_pem()).unwrap();
        ServerCertificate { chain: path("pem"), key: path("key") }
    }
}

impl ServerCertificate {
    /// For a server of our own.
    pub fn config(&self) -> Arc<ServerConfig> {
        let chain = CertificateDer::pem_file_iter(&self.chain).unwrap();
        let key = PrivateKeyDer::from_pem_file(&self.key).unwrap();
        let config = ServerConfig::builder_with_provider(Arc::new(ring::default_provider()))
            .with_safe_default_protocol_versions()
            .unwrap()
            .with_no_client_auth()
            .with_single_cert(chain.map(Result::unwrap).collect(), key)
            .unwrap();
        Arc::new(config)
    }
}
