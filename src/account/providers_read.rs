//! The table of providers out of its file. What is wrong with it is told whole, and nothing of it is
//! used then: half a table would send people to the wrong server.

use std::collections::BTreeMap;

use serde::Deserialize;

use super::providers::{OAuthService, Provider, Providers, Server, SignInWay, UserForm};
use crate::domain::Security;

/// The table that is part of the program.
const BUNDLED: &str = include_str!("../../config/providers.toml");
/// The format that this program reads.
const FORMAT: u32 = 1;

/// What is wrong with a table of providers.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ProvidersError {
    /// It is no TOML of this form.
    #[error("the table of providers cannot be read: {0}")]
    Syntax(String),
    /// It is of another format.
    #[error("the table of providers has format {0}")]
    Format(u32),
    /// An entry cannot be used.
    #[error("the provider {id:?} cannot be used: {why}")]
    Entry {
        /// Which entry.
        id: String,
        /// Why.
        why: &'static str,
    },
}

impl Providers {
    /// The table that is part of the program.
    pub fn bundled() -> Self {
        Self::parse(BUNDLED).unwrap_or_else(|error| {
            tracing::error!(%error, "the bundled table of providers");
            Self::default()
        })
    }

    /// Reads a table of providers.
    ///
    /// # Errors
    /// [`ProvidersError`], for the first mistake.
    pub fn parse(text: &str) -> Result<Self, ProvidersError> {
        let file: File = toml::from_str(text).map_err(|e| ProvidersError::Syntax(e.to_string()))?;
        if file.format != FORMAT {
            return Err(ProvidersError::Format(file.format));
        }
        let mut table = Self::default();
        for (id, service) in file.oauth {
            let service = service.checked().map_err(|why| entry(&id, why))?;
            table.services.insert(id, service);
        }
        for raw in file.provider {
            let id = raw.id.clone();
            let provider = raw.checked(&table).map_err(|why| entry(&id, why))?;
            for domain in &provider.domains {
                if table.by_domain.insert(domain.clone(), table.entries.len()).is_some() {
                    return Err(entry(&id, "one of its domains is there twice"));
                }
            }
            table.entries.push(provider);
        }
        Ok(table)
    }
}

fn entry(id: &str, why: &'static str) -> ProvidersError {
    ProvidersError::Entry { id: id.to_owned(), why }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    format: u32,
    #[serde(default)]
    oauth: BTreeMap<String, RawService>,
    #[serde(default)]
    provider: Vec<RawProvider>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawService {
    name: String,
    authorize: String,
    token: String,
    device: Option<String>,
    scopes: Vec<String>,
    register: String,
    client_id: String,
    client_secret: Option<String>,
}

impl RawService {
    fn checked(self) -> Result<OAuthService, &'static str> {
        let pages = [&self.authorize, &self.token].into_iter().chain(&self.device);
        if !pages.into_iter().all(|page| is_private(page)) {
            return Err("one of its addresses is not https");
        }
        let filled = |text: String| Some(text).filter(|text| !text.is_empty());
        Ok(OAuthService {
            name: self.name,
            authorize: self.authorize,
            token: self.token,
            device: self.device,
            scopes: self.scopes,
            register: self.register,
            client_id: filled(self.client_id),
            client_secret: self.client_secret.and_then(filled),
        })
    }
}

/// Whether what goes to this page is seen by nobody on the way: TLS, or it stays on this computer,
/// where tests have their servers.
pub(super) fn is_private(page: &str) -> bool {
    page.starts_with("https://") || page.starts_with("http://127.0.0.1:")
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawProvider {
    id: String,
    name: String,
    domains: Vec<String>,
    #[serde(default)]
    mx: Vec<String>,
    smtp: RawServer,
    imap: Option<RawServer>,
    user: RawUser,
    sign_in: Vec<RawWay>,
    oauth: Option<String>,
    letters_a_day: Option<u32>,
    steps: Option<String>,
}

impl RawProvider {
    fn checked(self, table: &Providers) -> Result<Provider, &'static str> {
        let sign_in: Vec<SignInWay> = self.sign_in.into_iter().map(RawWay::meaning).collect();
        let by_token = sign_in.contains(&SignInWay::OAuth);
        if table.get(&self.id).is_some() {
            return Err("there is another one of this id");
        }
        if sign_in.is_empty() {
            return Err("it has no way to sign in");
        }
        if by_token != self.oauth.as_ref().is_some_and(|id| table.services.contains_key(id)) {
            return Err("tokens, and the service that gives them out, belong together");
        }
        if !self.domains.iter().chain(&self.mx).all(|domain| is_name(domain)) {
            return Err("one of its domains is none");
        }
        if self.mx.iter().any(|mx| table.of_mail_host(mx).is_some()) {
            return Err("another one takes the mail of these domains");
        }
        let imap = self.imap.map(RawServer::checked).transpose()?;
        Ok(Provider {
            id: self.id,
            name: self.name,
            domains: self.domains,
            mx: self.mx,
            smtp: self.smtp.checked()?,
            imap,
            user: self.user.meaning(),
            sign_in,
            oauth: self.oauth,
            letters_a_day: self.letters_a_day.filter(|letters| *letters > 0),
            steps: self.steps,
        })
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawServer {
    host: String,
    port: u16,
    security: RawSecurity,
}

impl RawServer {
    fn checked(self) -> Result<Server, &'static str> {
        let is_local = self.host == "127.0.0.1";
        if self.port == 0 || !(is_name(&self.host) || is_local) {
            return Err("one of its servers has no name or no port");
        }
        let security = match self.security {
            RawSecurity::Tls => Security::Tls,
            RawSecurity::Starttls => Security::StartTls,
        };
        Ok(Server { host: self.host, port: self.port, security })
    }
}

#[derive(Deserialize)]
#[serde(rename_all = "lowercase")]
enum RawSecurity {
    Tls,
    Starttls,
}

#[derive(Deserialize)]
enum RawUser {
    #[serde(rename = "address")]
    Address,
    #[serde(rename = "local part")]
    LocalPart,
    #[serde(rename = "local part.domain")]
    LocalPartDotDomain,
}

impl RawUser {
    fn meaning(self) -> UserForm {
        match self {
            Self::Address => UserForm::Address,
            Self::LocalPart => UserForm::LocalPart,
            Self::LocalPartDotDomain => UserForm::LocalPartDotDomain,
        }
    }
}

#[derive(Deserialize)]
#[serde(rename_all = "lowercase")]
enum RawWay {
    #[serde(rename = "oauth")]
    OAuth,
    Password,
}

impl RawWay {
    fn meaning(self) -> SignInWay {
        match self {
            Self::OAuth => SignInWay::OAuth,
            Self::Password => SignInWay::Password,
        }
    }
}

/// The name of a host or domain, as it can stand in the name service: in small ASCII letters.
pub(super) fn is_name(text: &str) -> bool {
    let is_label = |label: &str| {
        let inner = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-';
        !label.is_empty() && label.len() <= 63 && label.bytes().all(inner)
    };
    let last = text.rsplit('.').next().unwrap_or_default();
    text.len() <= 253
        && text.contains('.')
        && text.split('.').all(is_label)
        && !last.bytes().all(|b| b.is_ascii_digit())
}

#[cfg(test)]
#[path = "providers_tests.rs"]
mod tests;
