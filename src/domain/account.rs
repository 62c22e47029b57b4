//! The mailbox that letters are sent from, and the way connections leave this computer.

use std::path::PathBuf;

use super::EmailAddress;

/// A supporter's own mailbox. Its password or token is not here: it is in the system's keyring.
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
    /// What the person signs in by.
    pub sign_in: SignIn,
    /// Where the mailbox is read, if Clarion may look into it.
    pub imap: Option<ImapServer>,
    /// The most letters in a day; `None` leaves it to what is known of the provider.
    pub letters_a_day: Option<u32>,
    /// Whether each letter goes to the supporter too.
    pub copy_to_self: bool,
    /// Whether a sent letter is put into the mailbox's Sent folder, which sending alone does not do.
    pub keep_in_sent: bool,
    /// A private certificate authority to trust beside the system's, as a PEM file.
    pub ca_file: Option<PathBuf>,
}

impl Account {
    /// An account with a password, named after its address, that signs in as its address; all else as
    /// is usual.
    pub fn new(
        address: EmailAddress,
        server: impl Into<String>,
        port: u16,
        security: Security,
    ) -> Self {
        Self {
            name: address.to_string(),
            server: server.into(),
            port,
            security,
            user: address.to_string(),
            sign_in: SignIn::Password,
            imap: None,
            letters_a_day: None,
            copy_to_self: false,
            keep_in_sent: true,
            ca_file: None,
            address,
        }
    }
}

/// How a connection is made private (RFC 8314).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Security {
    /// TLS from the first byte, port 465.
    Tls,
    /// STARTTLS before anything else, port 587.
    StartTls,
}

/// What a person signs in by.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum SignIn {
    /// A password, often one that the provider makes for this program alone.
    #[default]
    Password,
    /// A token that the provider gives out when the person agrees in the browser (RFC 6749).
    OAuth {
        /// The entry in the table of providers.
        provider: String,
    },
}

/// Where a mailbox is read (RFC 9051), always inside TLS.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ImapServer {
    /// The host name.
    pub server: String,
    /// Its port: 993 or 143, mostly.
    pub port: u16,
    /// How the connection is made private.
    pub security: Security,
}

/// A SOCKS5 proxy (RFC 1928), such as Tor's, through which every connection goes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Proxy {
    /// The proxy's host name or address.
    pub host: String,
    /// Its port: 9050 for Tor, 9150 for Tor Browser.
    pub port: u16,
}

impl std::fmt::Display for Proxy {
    /// `host:port`, with brackets round an IPv6 address.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Self { host, port } = self;
        if host.contains(':') { write!(f, "[{host}]:{port}") } else { write!(f, "{host}:{port}") }
    }
}
