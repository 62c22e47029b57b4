//! What can go wrong with mail, and how it is said.
//!
//! No error holds a password or a token: sign-in errors hold the server's words and nothing that we sent.

use std::path::PathBuf;

use super::reply::is_for_later;
use crate::domain::{EmailAddress, HangsOn, Notice, Reply};
use crate::net::NetError;

/// Why a letter could not be made, or the practice mailbox not be opened.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum MailError {
    /// A name has a line break or another control character in it.
    #[error("a name with a control character: {name:?}")]
    NotOneLine {
        /// Whose name.
        whose: Whose,
        /// The name, control characters as spaces.
        name: String,
    },
    /// An address that cannot stand in a header.
    #[error("an address that no mail can carry: {0:?}")]
    Address(String),
    /// The library refused.
    #[error("the letter cannot be built: {0}")]
    Unbuildable(String),
    /// The system gives no random numbers.
    #[error("the system gives no random numbers")]
    NoRandomness,
    /// The practice mailbox cannot be used.
    #[error("the practice mailbox {path:?} cannot be used: {why}")]
    Practice {
        /// Its folder.
        path: PathBuf,
        /// The system's words.
        why: String,
    },
}

/// Whose name is meant.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Whose {
    /// The supporter's, from the settings or a supporter file.
    Sender,
    /// The target's, from the appeal.
    Office,
}

impl MailError {
    /// The error for a person, with the way to mend it.
    pub fn notice(&self) -> Notice {
        match self {
            Self::NotOneLine { whose: Whose::Sender, name } => {
                Notice::new("mail-sender-not-one-line").text("name", name)
            }
            Self::NotOneLine { whose: Whose::Office, name } => {
                Notice::new("mail-office-not-one-line").text("name", name)
            }
            Self::Address(address) => Notice::new("mail-bad-address").text("address", address),
            Self::Unbuildable(why) => Notice::new("mail-unbuildable").text("why", why),
            Self::NoRandomness => Notice::new("mail-no-randomness"),
            Self::Practice { path, why } => Notice::new("mail-practice-unusable")
                .text("path", path.display().to_string())
                .text("why", why),
        }
    }
}

/// Why there is no session with a server. Each says at which step it ended. Nothing was sent.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ConnectError {
    /// There is no private connection with the server.
    #[error(transparent)]
    Net(#[from] NetError),
    /// The connection cannot be made private by STARTTLS.
    #[error("no STARTTLS with {server}: {fault:?}")]
    StartTls {
        /// The server's name.
        server: String,
        /// What is wrong.
        fault: StartTlsFault,
    },
    /// The server does not want to talk now, or not with us.
    #[error("{server} turned us away: {reply:?}")]
    TurnedAway {
        /// The server's name.
        server: String,
        /// What it said.
        reply: Reply,
    },
    /// The connection broke, or the server fell silent or spoke no SMTP, before we were signed in.
    #[error("the connection with {server} broke: {why}")]
    Broken {
        /// The server's name.
        server: String,
        /// What happened.
        why: String,
    },
    /// The server takes no user name and password, or no token.
    #[error("{server} offers no way to sign in that we know")]
    NoSignIn {
        /// The server's name.
        server: String,
        /// What it does not take.
        by: SignInBy,
    },
    /// The server lets nobody send from this address, or not the one who has signed in.
    #[error("{server} takes no letter from {address}: {reply:?}")]
    Permission {
        /// The server's name.
        server: String,
        /// The address.
        address: EmailAddress,
        /// What it said.
        reply: Reply,
    },
    /// The server refused the sign-in, or cannot check it now.
    #[error("{server} refused the sign-in: {reply:?}")]
    SignIn {
        /// The server's name.
        server: String,
        /// What it refused.
        by: SignInBy,
        /// What it said.
        reply: Reply,
    },
}

/// What a sign-in is proven by.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SignInBy {
    /// A password.
    Password,
    /// A token that the provider gave out (RFC 6749).
    Token,
}

/// Why STARTTLS did not come about (RFC 3207).
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum StartTlsFault {
    /// The server does not offer it, or someone between has taken the offer away.
    NotOffered,
    /// There was more behind the server's answer: someone between tries to speak in its place.
    Injected,
    /// The server offered it and then refused.
    Refused(Reply),
}

impl ConnectError {
    /// Whether there was no way to the server at all, as without a network, or without the proxy.
    pub fn is_offline(&self) -> bool {
        matches!(self, Self::Net(error) if error.is_offline())
    }

    /// Whether trying again is useless, or would harm, until a person has changed something.
    pub fn needs_person(&self) -> bool {
        match self {
            Self::Net(error) => error.needs_person(),
            Self::Broken { .. } => false,
            _ => !self.is_put_off(),
        }
    }

    /// What a wait for this hangs on.
    pub fn hangs_on(&self) -> HangsOn {
        match self {
            _ if self.is_offline() => HangsOn::Here,
            Self::Net(_) | Self::Broken { .. } => HangsOn::Way,
            _ if self.is_put_off() => HangsOn::Server,
            // Mostly it minds where we come from, as from a proxy.
            Self::TurnedAway { .. } => HangsOn::Way,
            _ => HangsOn::Account,
        }
    }

    /// Whether the server asks to come back later.
    fn is_put_off(&self) -> bool {
        match self {
            Self::TurnedAway { reply, .. }
            | Self::SignIn { reply, .. }
            | Self::Permission { reply, .. }
            | Self::StartTls { fault: StartTlsFault::Refused(reply), .. } => is_for_later(reply),
            _ => false,
        }
    }

    /// The error for a person: what happened, and what to do.
    pub fn notice(&self) -> Notice {
        match self {
            Self::Net(error) => error.notice(),
            Self::StartTls { server, fault } => fault.notice().text("server", server),
            Self::TurnedAway { server, reply } => {
                said(Notice::new("mail-turned-away"), server, reply)
            }
            Self::Broken { server, why } => {
                Notice::new("mail-broken").text("server", server).text("why", why)
            }
            Self::Permission { server, address, reply } if is_for_later(reply) => {
                said(Notice::new("mail-permission-later"), server, reply)
                    .text("address", address.as_str())
            }
            Self::Permission { server, address, reply } => {
                said(Notice::new("mail-permission-refused"), server, reply)
                    .text("address", address.as_str())
            }
            Self::NoSignIn { server, by } => match by {
                SignInBy::Password => Notice::new("mail-no-sign-in"),
                SignInBy::Token => Notice::new("mail-no-token-sign-in"),
            }
            .text("server", server),
            Self::SignIn { server, by, reply } => {
                let notice = match by {
                    _ if is_for_later(reply) => Notice::new("mail-sign-in-later"),
                    SignInBy::Password => Notice::new("mail-sign-in-refused"),
                    SignInBy::Token => Notice::new("mail-token-refused"),
                };
                said(notice, server, reply)
            }
        }
    }
}

impl StartTlsFault {
    fn notice(&self) -> Notice {
        match self {
            Self::NotOffered => Notice::new("mail-starttls-not-offered"),
            Self::Injected => Notice::new("mail-starttls-injected"),
            Self::Refused(reply) => Notice::new("mail-starttls-refused")
                .text("code", reply.code.to_string())
                .text("words", &reply.words),
        }
    }
}

fn said(notice: Notice, server: &str, reply: &Reply) -> Notice {
    notice.text("server", server).text("code", reply.code.to_string()).text("words", &reply.words)
}
