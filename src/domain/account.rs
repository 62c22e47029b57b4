//! The mailbox that letters are sent from.

use std::path::PathBuf;

use super::EmailAddress;

/// A supporter's own mailbox. Its password is not here: it is in the system's keyring.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Account {
    /// What the person calls it, unique among theirs.
    pub name: String,
    /// The address that letters come from.
    pub address: EmailAddress,
    /// The submission server's host name.
    pub server: String,
    /// Its port: 465 or 587, mostly.
    pub port: u16,
    /// How the connection is made private. There is no third way.
    pub security: Security,
    /// The name to sign in with.
    pub user: String,
    /// A private certificate authority to trust beside the system's, as a PEM file.
    pub ca_file: Option<PathBuf>,
}

/// How a connection is made private (RFC 8314).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Security {
    /// TLS from the first byte, port 465.
    Tls,
    /// STARTTLS before anything else, port 587.
    StartTls,
}
