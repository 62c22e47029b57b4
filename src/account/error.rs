//! What can go wrong while an account is set up or signs in.

use crate::domain::{HangsOn, Notice};
use crate::net::NetError;

/// Why there are no settings, or no token. Nothing was changed.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum AccountError {
    /// The way there failed.
    #[error(transparent)]
    Net(#[from] NetError),
    /// What came is no page of settings that could be used.
    #[error("the settings page cannot be used: {why}")]
    Page {
        /// What is wrong with it.
        why: String,
    },
    /// Nobody has registered this program with the service.
    #[error("this program is not registered with {service}")]
    NoClient {
        /// The service.
        service: String,
    },
    /// The service gives no codes for another device.
    #[error("{service} gives no codes for another device")]
    NoDevice {
        /// The service.
        service: String,
    },
    /// The table has an address for the service that is none.
    #[error("the address of {service} is none: {why}")]
    Table {
        /// The service.
        service: String,
        /// What is wrong.
        why: String,
    },
    /// This computer does not let the browser's answer in.
    #[error("no way back from the browser: {why}")]
    NoWayBack {
        /// The system's words.
        why: String,
    },
    /// The person said no, or let the service say no.
    #[error("{service} was not allowed: {why}")]
    Denied {
        /// The service.
        service: String,
        /// The service's words.
        why: String,
    },
    /// The person took too long.
    #[error("no answer in time")]
    TooLate,
    /// The person did not want to go on.
    #[error("cancelled")]
    Cancelled,
    /// What was agreed to once no longer holds: taken back, run out, or used elsewhere.
    #[error("{service} no longer accepts the sign-in: {why}")]
    Lapsed {
        /// The service.
        service: String,
        /// The service's words.
        why: String,
    },
    /// The service refuses.
    #[error("{service} refuses: {why}")]
    Refused {
        /// The service.
        service: String,
        /// The service's words.
        why: String,
    },
    /// The service has troubles of its own, or its answer is none.
    #[error("{service} answers with what is no answer: {why}")]
    Answer {
        /// The service.
        service: String,
        /// What it said.
        why: String,
    },
}

impl AccountError {
    /// Whether there is no network, as far as can be seen.
    pub fn is_offline(&self) -> bool {
        matches!(self, Self::Net(error) if error.is_offline())
    }

    /// What a wait for this hangs on.
    pub fn hangs_on(&self) -> HangsOn {
        match self {
            _ if self.is_offline() => HangsOn::Here,
            Self::Net(_) | Self::Answer { .. } => HangsOn::Way,
            _ => HangsOn::Account,
        }
    }

    /// Whether trying again is useless until a person has done something.
    pub fn needs_person(&self) -> bool {
        match self {
            Self::Net(error) => error.needs_person(),
            Self::Answer { .. } | Self::NoWayBack { .. } => false,
            Self::Page { .. }
            | Self::NoClient { .. }
            | Self::NoDevice { .. }
            | Self::Table { .. }
            | Self::Denied { .. }
            | Self::TooLate
            | Self::Cancelled
            | Self::Lapsed { .. }
            | Self::Refused { .. } => true,
        }
    }

    /// What happened, what is safe, what to do.
    pub fn notice(&self) -> Notice {
        let told = |notice: Notice, service: &str, why: &str| {
            notice.text("service", service).text("why", why)
        };
        match self {
            Self::Net(error) => error.notice(),
            Self::Page { why } => Notice::new("account-page").text("why", why),
            Self::NoClient { service } => Notice::new("account-no-client").text("service", service),
            Self::NoDevice { service } => Notice::new("account-no-device").text("service", service),
            Self::Table { service, why } => told(Notice::new("account-table"), service, why),
            Self::NoWayBack { why } => Notice::new("account-no-way-back").text("why", why),
            Self::Denied { service, why } => told(Notice::new("account-denied"), service, why),
            Self::TooLate => Notice::new("account-too-late"),
            Self::Cancelled => Notice::new("account-cancelled"),
            Self::Lapsed { service, why } => told(Notice::new("account-lapsed"), service, why),
            Self::Refused { service, why } => told(Notice::new("account-refused"), service, why),
            Self::Answer { service, why } => told(Notice::new("account-answer"), service, why),
        }
    }
}
