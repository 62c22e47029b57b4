//! What can go wrong with a mailbox, and how it is said. No error holds a password or a token.

use crate::domain::Notice;
use crate::mail::SignInBy;
use crate::net::NetError;

/// Why a mailbox could not be looked into, or nothing be put there. No letter is touched by it.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ImapError {
    /// The account does not say where its mailbox is read.
    #[error("the account {account:?} has no IMAP server")]
    NotSet {
        /// The account's name.
        account: String,
    },
    /// There is no private connection with the server.
    #[error(transparent)]
    Net(#[from] NetError),
    /// The connection cannot be made private by STARTTLS.
    #[error("no STARTTLS with {server}: {fault:?}")]
    StartTls {
        /// The server's name.
        server: String,
        /// What is wrong.
        fault: NoStartTls,
    },
    /// The server does not want to talk now, or not with us.
    #[error("{server} turned us away: {words}")]
    TurnedAway {
        /// The server's name.
        server: String,
        /// What it said.
        words: String,
    },
    /// The server takes no user name and password, or no token.
    #[error("{server} offers no way to sign in that we know")]
    NoSignIn {
        /// The server's name.
        server: String,
        /// What it does not take.
        by: SignInBy,
    },
    /// The server refused the sign-in.
    #[error("{server} refused the sign-in: {words}")]
    SignIn {
        /// The server's name.
        server: String,
        /// What it refused.
        by: SignInBy,
        /// What it said.
        words: String,
    },
    /// No folder is marked as the one for sent letters, and none is called so.
    #[error("{server} has no Sent folder that we know")]
    NoSentFolder {
        /// The server's name.
        server: String,
    },
    /// The server refused to do what it was asked.
    #[error("{server} refused: {words}")]
    Refused {
        /// The server's name.
        server: String,
        /// What it said.
        words: String,
    },
    /// The connection broke, or the server fell silent or spoke no IMAP.
    #[error("the connection with {server} broke: {why}")]
    Broken {
        /// The server's name.
        server: String,
        /// What happened.
        why: String,
    },
}

/// Why STARTTLS did not come about (RFC 9051 section 6.2.1).
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum NoStartTls {
    /// The server refused it, or someone between did.
    Refused(String),
    /// There was more behind the server's answer: someone between tries to speak in its place.
    Injected,
}

impl ImapError {
    /// The error for a person: what happened, what is safe, and what to do.
    pub fn notice(&self) -> Notice {
        match self {
            Self::NotSet { account } => Notice::new("mail-imap-not-set").text("account", account),
            Self::Net(error) => error.notice(),
            Self::StartTls { server, fault: NoStartTls::Refused(words) } => {
                Notice::new("mail-imap-starttls").text("server", server).text("words", words)
            }
            Self::StartTls { server, fault: NoStartTls::Injected } => {
                Notice::new("mail-imap-injected").text("server", server)
            }
            Self::TurnedAway { server, words } => {
                Notice::new("mail-imap-turned-away").text("server", server).text("words", words)
            }
            Self::NoSignIn { server, .. } => {
                Notice::new("mail-imap-no-sign-in").text("server", server)
            }
            Self::SignIn { server, by, words } => match by {
                SignInBy::Password => Notice::new("mail-imap-password-refused"),
                SignInBy::Token => Notice::new("mail-imap-token-refused"),
            }
            .text("server", server)
            .text("words", words),
            Self::NoSentFolder { server } => {
                Notice::new("mail-imap-no-sent-folder").text("server", server)
            }
            Self::Refused { server, words } => {
                Notice::new("mail-imap-refused").text("server", server).text("words", words)
            }
            Self::Broken { server, why } => {
                Notice::new("mail-imap-broken").text("server", server).text("why", why)
            }
        }
    }
}
