//! The table of mail providers: whose servers a domain uses, and how one signs in there.

use std::collections::BTreeMap;

use crate::domain::{Account, EmailAddress, Security};

/// Providers by domain and by server, and the services that give out tokens.
#[derive(Debug, Clone, Default)]
pub struct Providers {
    pub(super) entries: Vec<Provider>,
    pub(super) services: BTreeMap<String, OAuthService>,
    /// Which entry a domain has.
    pub(super) by_domain: BTreeMap<String, usize>,
}

impl Providers {
    /// The provider of an address's domain.
    pub fn of_address(&self, address: &EmailAddress) -> Option<&Provider> {
        self.by_domain.get(address.domain()).and_then(|at| self.entries.get(*at))
    }

    /// The provider whose submission server this is, for an address of a domain that is not its own:
    /// the entry for such domains where there is one.
    pub fn of_server(&self, host: &str) -> Option<&Provider> {
        let alike = || self.entries.iter().filter(|entry| entry.smtp.is_at(host));
        alike().find(|entry| entry.domains.is_empty()).or_else(|| alike().next())
    }

    /// The provider at whose server an address has its mailbox: by the address where the server is that
    /// provider's, and else by the server.
    pub fn of_address_at(&self, address: &EmailAddress, host: &str) -> Option<&Provider> {
        let own = self.of_address(address).filter(|provider| provider.smtp.is_at(host));
        own.or_else(|| self.of_server(host))
    }

    /// The provider that takes the mail of any domain at this host.
    pub fn of_mail_host(&self, host: &str) -> Option<&Provider> {
        let host = format!(".{}", host.trim_end_matches('.').to_ascii_lowercase());
        let takes = |entry: &&Provider| entry.mx.iter().any(|mx| host.ends_with(&format!(".{mx}")));
        self.entries.iter().find(takes)
    }

    /// The provider of an account.
    pub fn of_account(&self, account: &Account) -> Option<&Provider> {
        self.of_address_at(&account.address, &account.server)
    }

    /// The entry of this id.
    pub fn get(&self, id: &str) -> Option<&Provider> {
        self.entries.iter().find(|entry| entry.id == id)
    }

    /// Where tokens for this provider's servers come from.
    pub fn service(&self, provider: &Provider) -> Option<&OAuthService> {
        self.services.get(provider.oauth.as_ref()?)
    }
}

/// A provider's servers and ways, as the table has them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Provider {
    /// What the table and the settings know it by.
    pub id: String,
    /// What people know it by.
    pub name: String,
    /// The domains of its addresses; none where it serves any domain.
    pub domains: Vec<String>,
    /// Where the hosts are that take the mail of other people's domains (MX): all of such a host's name,
    /// or its end.
    pub mx: Vec<String>,
    /// Where letters are handed in.
    pub smtp: Server,
    /// Where the mailbox is read.
    pub imap: Option<Server>,
    /// What the name to sign in with is.
    pub user: UserForm,
    /// How one can sign in; at least one way, the best first.
    pub sign_in: Vec<SignInWay>,
    /// Which service gives out tokens for it.
    pub oauth: Option<String>,
    /// The recipients a day that the provider has published.
    pub letters_a_day: Option<u32>,
    /// Whose steps lead to a password for one program.
    pub steps: Option<String>,
}

/// A mail server, always inside TLS.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Server {
    /// Its name.
    pub host: String,
    /// Its port.
    pub port: u16,
    /// How the connection is made private.
    pub security: Security,
}

impl Server {
    /// Whether this is its name, however it is written.
    pub(super) fn is_at(&self, host: &str) -> bool {
        self.host.eq_ignore_ascii_case(host.trim().trim_end_matches('.'))
    }
}

/// What the name to sign in with is made of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum UserForm {
    /// The whole address.
    Address,
    /// What stands before the `@`.
    LocalPart,
    /// Both, with a dot in place of the `@`.
    LocalPartDotDomain,
}

impl UserForm {
    /// The name that this address signs in with.
    pub fn of(self, address: &EmailAddress) -> String {
        let text = address.as_str();
        let local = text.rsplit_once('@').map_or(text, |(local, _)| local);
        match self {
            Self::Address => text.to_owned(),
            Self::LocalPart => local.to_owned(),
            Self::LocalPartDotDomain => format!("{local}.{}", address.domain()),
        }
    }
}

/// A way to sign in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SignInWay {
    /// By a token, which the person agrees to in the browser.
    OAuth,
    /// By a password, often one that is made for this program alone.
    Password,
}

/// A service that gives out tokens (RFC 6749), and what it knows this program by.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OAuthService {
    /// What people know it by.
    pub name: String,
    /// Where a person agrees, in the browser.
    pub authorize: String,
    /// Where tokens are fetched.
    pub token: String,
    /// Where a code for another device is fetched (RFC 8628), if the service gives such codes.
    pub device: Option<String>,
    /// What is asked for.
    pub scopes: Vec<String>,
    /// Where an organisation registers a program of its own.
    pub register: String,
    /// What the service knows this program by; `None` until an organisation has registered it.
    pub client_id: Option<String>,
    /// What some services give with it; inside a program on everybody's computer it is no secret.
    pub client_secret: Option<String>,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_name_to_sign_in_with_is_as_the_provider_wants_it() {
        let address = EmailAddress::parse("a.b@mail.example").unwrap();
        for (form, expected) in [
            (UserForm::Address, "a.b@mail.example"),
            (UserForm::LocalPart, "a.b"),
            (UserForm::LocalPartDotDomain, "a.b.mail.example"),
        ] {
            assert_eq!(form.of(&address), expected);
        }
    }
}
