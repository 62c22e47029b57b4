//! From an address to the settings of its mailbox: from the table at once, and from others only one
//! by one, each named before it is asked.

use super::autoconfig::Page;
use super::providers::{Provider, Providers, Server, SignInWay};
use crate::domain::{Account, EmailAddress, ImapServer, Notice, SignIn};

/// What stands before the `@` when a settings page wants a whole address: never the person's own.
const NOBODY: &str = "user";

/// Settings that would do, and where they come from. Nothing has been tried out yet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Suggestion {
    /// Who says so.
    pub source: Source,
    /// Where letters are handed in.
    pub smtp: Server,
    /// Where the mailbox is read, if that is known.
    pub imap: Option<Server>,
    /// The name to sign in with.
    pub user: String,
    /// The ways to sign in, the best first; none where the server takes only tokens, and nobody knows
    /// who gives them out.
    pub sign_in: Vec<SignInWay>,
    /// The entry in the table of providers, where the server has one.
    pub provider: Option<String>,
}

/// Who says what the settings are.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Source {
    /// The table inside the program, by this provider's name.
    Table(String),
    /// The provider's settings page at this host, over HTTPS.
    Page(String),
    /// The table, for the provider that takes the domain's mail: the name service says so, and what it
    /// says anybody on the way can forge.
    MailHost {
        /// The provider's name.
        provider: String,
        /// The domain.
        domain: String,
    },
    /// The domain's records in the name service, which anybody on the way can forge.
    Records(String),
    /// A server that has the usual name and answers by TLS.
    Names(String),
}

/// The settings that the table has for this address. Nothing leaves this computer.
pub fn find(providers: &Providers, address: &EmailAddress) -> Option<Suggestion> {
    let provider = providers.of_address(address)?;
    Some(Suggestion::of_table(Source::Table(provider.name.clone()), provider, address))
}

/// The settings that the table has for a mailbox of this address at this server, which is one to hand
/// letters in at. Nothing leaves this computer.
pub fn find_at(providers: &Providers, address: &EmailAddress, server: &str) -> Option<Suggestion> {
    let provider = providers.of_address_at(address, server)?;
    Some(Suggestion::of_table(Source::Table(provider.name.clone()), provider, address))
}

/// One way to ask others for the settings. It asks only when it is told to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Way {
    /// A page of settings, by HTTPS.
    Page {
        /// Whose.
        host: String,
        /// Where.
        address: String,
        /// How many others have sent us on before.
        hops: u8,
    },
    /// Who takes the domain's mail, in the name service (MX, RFC 5321): where that is a provider that the
    /// table knows, letters are handed in there as well.
    MailHost {
        /// The domain.
        domain: String,
    },
    /// The domain's records in the name service (RFC 6186, RFC 8314).
    Records {
        /// The domain.
        domain: String,
    },
    /// Servers of the usual names: whether they answer.
    Names {
        /// The domain.
        domain: String,
    },
}

/// All ways to ask others about this address, the surest first.
pub fn ways_to_ask(address: &EmailAddress) -> Vec<Way> {
    let domain = address.domain().to_owned();
    let own = format!("autoconfig.{domain}");
    let path = "mail/config-v1.1.xml";
    vec![
        Way::Page {
            address: format!("https://{own}/{path}?emailaddress={NOBODY}%40{domain}"),
            host: own,
            hops: 0,
        },
        Way::Page {
            address: format!("https://{domain}/.well-known/autoconfig/{path}"),
            host: domain.clone(),
            hops: 0,
        },
        Way::MailHost { domain: domain.clone() },
        Way::Records { domain: domain.clone() },
        Way::Names { domain },
    ]
}

impl Way {
    /// Whom this will ask, and what they will learn: to be shown before it is done.
    pub fn notice(&self) -> Notice {
        match self {
            Self::Page { host, address, .. } if address.contains("emailaddress=") => {
                Notice::new("account-ask-page-address").text("host", host).text("nobody", NOBODY)
            }
            Self::Page { host, hops: 0, .. } => Notice::new("account-ask-page").text("host", host),
            Self::Page { host, .. } => Notice::new("account-ask-page-next").text("host", host),
            Self::MailHost { domain } => {
                Notice::new("account-ask-mail-host").text("domain", domain)
            }
            Self::Records { domain } => Notice::new("account-ask-records").text("domain", domain),
            Self::Names { domain } => Notice::new("account-ask-names").text("domain", domain),
        }
    }
}

impl Suggestion {
    /// Where these settings come from.
    pub fn notice(&self) -> Notice {
        let host = self.smtp.host.as_str();
        match &self.source {
            Source::Table(name) => Notice::new("account-found-table").text("provider", name),
            Source::Page(page) => Notice::new("account-found-page").text("page", page),
            Source::MailHost { provider, domain } => Notice::new("account-found-mail-host")
                .text("provider", provider)
                .text("domain", domain),
            Source::Records(domain) => Notice::new("account-found-records").text("domain", domain),
            Source::Names(_) => Notice::new("account-found-names"),
        }
        .text("host", host)
    }

    /// A warning where a server outside the address's own domain was named by others than the table:
    /// that is usual, and what a forger would do (RFC 6186 section 6).
    pub fn caution(&self, address: &EmailAddress) -> Option<Notice> {
        let own = format!(".{}", address.domain());
        let outside = |server: &Server| !format!(".{}", server.host).ends_with(&own);
        let stranger = [Some(&self.smtp), self.imap.as_ref()].into_iter().flatten();
        let stranger = stranger.into_iter().find(|server| outside(server))?;
        let known = matches!(self.source, Source::Table(_)) || self.provider.is_some();
        (!known).then(|| {
            Notice::new("account-found-elsewhere")
                .text("host", &stranger.host)
                .text("domain", address.domain())
        })
    }

    /// The account that these settings make, signing in this way.
    pub fn account(&self, address: &EmailAddress, way: SignInWay) -> Account {
        let Server { host, port, security } = self.smtp.clone();
        let sign_in = match (way, &self.provider) {
            (SignInWay::OAuth, Some(provider)) => SignIn::OAuth { provider: provider.clone() },
            (SignInWay::OAuth, None) | (SignInWay::Password, _) => SignIn::Password,
        };
        let imap = self.imap.clone().map(|Server { host, port, security }| ImapServer {
            server: host,
            port,
            security,
        });
        let usual = Account::new(address.clone(), host, port, security);
        Account { user: self.user.clone(), sign_in, imap, ..usual }
    }

    /// What the table has of this provider, for this address.
    pub(super) fn of_table(source: Source, provider: &Provider, address: &EmailAddress) -> Self {
        Self {
            source,
            smtp: provider.smtp.clone(),
            imap: provider.imap.clone(),
            user: provider.user.of(address),
            sign_in: provider.sign_in.clone(),
            provider: Some(provider.id.clone()),
        }
    }

    /// Settings that others have named, with what the table knows of the server. Without the table's
    /// word there is no service that would give out tokens.
    pub(super) fn of_others(source: Source, page: Page, providers: &Providers) -> Self {
        let known: Option<&Provider> = providers.of_server(&page.smtp.host);
        let sign_in = match known {
            Some(provider) => provider.sign_in.clone(),
            None => page.sign_in.into_iter().filter(|way| *way == SignInWay::Password).collect(),
        };
        Self {
            source,
            smtp: page.smtp,
            imap: page.imap,
            user: page.user,
            sign_in,
            provider: known.map(|provider| provider.id.clone()),
        }
    }
}

#[cfg(test)]
#[path = "find_tests.rs"]
mod tests;
