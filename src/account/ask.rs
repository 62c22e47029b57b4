//! Asking others for a mailbox's settings: one of them at a time, by TLS, and only the one that the
//! person has agreed to.

use std::time::Duration;

use oauth2::http::{Request, StatusCode, header};
use oauth2::url::Url;

use super::autoconfig::{self, MAX_PAGE_BYTES, Page};
use super::find::{Source, Suggestion, Way};
use super::names::try_names;
use super::providers::{Providers, Server, SignInWay};
use super::providers_read::is_name;
use super::{AccountError, UserForm};
use crate::domain::{EmailAddress, Security};
use crate::net::{Dialer, NetError, Trust, https, mail_hosts, service_records};

/// How often a page may send on to another one.
const MAX_HOPS: u8 = 3;

/// The way to others: over which route, and whom to trust.
#[derive(Clone)]
pub struct Asker {
    pub(super) dialer: Dialer,
    pub(super) trust: Trust,
    limit: Duration,
}

/// What came of asking.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Found {
    /// Settings.
    Settings(Suggestion),
    /// The page is elsewhere: to be agreed to like the first.
    Elsewhere(Way),
    /// Nobody there knows.
    Nothing,
}

impl Asker {
    /// Asks over this dialer; each question may take as long as `limit`.
    pub fn new(dialer: Dialer, trust: Trust, limit: Duration) -> Self {
        Self { dialer, trust, limit }
    }

    /// One question by HTTPS.
    pub(super) async fn https(
        &self,
        request: Request<Vec<u8>>,
        max_bytes: usize,
    ) -> Result<oauth2::HttpResponse, NetError> {
        https(&self.dialer, &self.trust, request, max_bytes, self.limit).await
    }
}

impl Way {
    /// Asks this one for the settings of the address's domain, and nobody else.
    ///
    /// # Errors
    /// [`AccountError::Net`] when nobody answers there, or not by TLS; [`AccountError::Page`] when
    /// the answer is none.
    pub async fn ask(
        &self,
        asker: &Asker,
        providers: &Providers,
        address: &EmailAddress,
    ) -> Result<Found, AccountError> {
        let (source, page) = match self {
            Self::Page { host, address: page, hops } => {
                match ask_page(asker, page, *hops, address).await? {
                    Answer::Page(found) => (Source::Page(host.clone()), Some(found)),
                    Answer::Elsewhere(way) => return Ok(Found::Elsewhere(way)),
                    Answer::Nothing => return Ok(Found::Nothing),
                }
            }
            Self::MailHost { domain } => {
                let found = ask_mail_host(asker, providers, domain, address).await?;
                return Ok(found.map_or(Found::Nothing, Found::Settings));
            }
            Self::Records { domain } => {
                (Source::Records(domain.clone()), ask_records(asker, domain, address).await?)
            }
            Self::Names { domain } => {
                (Source::Names(domain.clone()), try_names(asker, domain, address).await)
            }
        };
        Ok(page.map_or(Found::Nothing, |page| {
            Found::Settings(Suggestion::of_others(source, page, providers))
        }))
    }
}

enum Answer {
    Page(Page),
    Elsewhere(Way),
    Nothing,
}

async fn ask_page(
    asker: &Asker,
    page: &str,
    hops: u8,
    address: &EmailAddress,
) -> Result<Answer, AccountError> {
    let request = Request::builder().uri(page).body(Vec::new());
    let request = request.map_err(|error| AccountError::Page { why: error.to_string() })?;
    let answer = asker.https(request, MAX_PAGE_BYTES).await?;
    match answer.status() {
        StatusCode::OK => Ok(Answer::Page(autoconfig::read(answer.body(), address)?)),
        status if status.is_redirection() => {
            let to = answer.headers().get(header::LOCATION).and_then(|to| to.to_str().ok());
            let next = to.filter(|_| hops < MAX_HOPS).and_then(|to| next_page(page, to, hops));
            Ok(next.map_or(Answer::Nothing, Answer::Elsewhere))
        }
        _ => Ok(Answer::Nothing),
    }
}

/// Where a page sends us on to; nowhere where that is not by TLS, or hides a name in its address.
fn next_page(page: &str, to: &str, hops: u8) -> Option<Way> {
    let next = Url::parse(page).ok()?.join(to).ok()?;
    let host = next.host_str()?.to_owned();
    let is_plain = next.username().is_empty() && next.password().is_none();
    (next.scheme() == "https" && is_plain && is_name(&host)).then(|| Way::Page {
        address: next.to_string(),
        host,
        hops: hops + 1,
    })
}

/// The provider in the table that takes the domain's mail, where it is one of those that do so for
/// anybody: at the hosts that are preferred, since the others may be somebody else's help in need.
async fn ask_mail_host(
    asker: &Asker,
    providers: &Providers,
    domain: &str,
    address: &EmailAddress,
) -> Result<Option<Suggestion>, NetError> {
    let hosts = mail_hosts(&asker.dialer, domain, asker.limit).await?;
    let provider = hosts.iter().find_map(|host| providers.of_mail_host(host));
    Ok(provider.map(|provider| {
        let source =
            Source::MailHost { provider: provider.name.clone(), domain: domain.to_owned() };
        Suggestion::of_table(source, provider, address)
    }))
}

/// The records for sending and reading (RFC 8314 before RFC 6186), each service's best first.
async fn ask_records(
    asker: &Asker,
    domain: &str,
    address: &EmailAddress,
) -> Result<Option<Page>, AccountError> {
    let first = async |service: &str, security| {
        let found = service_records(&asker.dialer, service, domain, asker.limit).await?;
        Ok::<_, NetError>(found.into_iter().find_map(|(host, port)| {
            let host = host.to_ascii_lowercase();
            (is_name(&host) && port != 0).then_some(Server { host, port, security })
        }))
    };
    let smtp = match first("_submissions._tcp", Security::Tls).await? {
        Some(server) => Some(server),
        None => first("_submission._tcp", Security::StartTls).await?,
    };
    let Some(smtp) = smtp else { return Ok(None) };
    let imap = match first("_imaps._tcp", Security::Tls).await? {
        Some(server) => Some(server),
        None => first("_imap._tcp", Security::StartTls).await?,
    };
    Ok(Some(by_password(smtp, imap, address)))
}

/// Settings that say nothing of how to sign in: as most do.
pub(super) fn by_password(smtp: Server, imap: Option<Server>, address: &EmailAddress) -> Page {
    let user = UserForm::Address.of(address);
    Page { smtp, imap, user, sign_in: vec![SignInWay::Password] }
}

#[cfg(test)]
#[path = "ask_tests.rs"]
mod tests;
