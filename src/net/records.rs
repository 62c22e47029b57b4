//! Where a domain says that its mail service is (RFC 2782, 6186, 8314), and who takes its mail (RFC 5321).
//! Asked in clear, as all such questions are: what comes of it must be verified by TLS, and shown to the
//! person.

use std::time::Duration;

use hickory_resolver::TokioResolver;
use hickory_resolver::net::NetError as LookUpError;
use hickory_resolver::proto::rr::{Name, RData, RecordType};

use super::{Dialer, NetError};

/// How many records are looked at.
const MAX_RECORDS: usize = 10;

/// Host and port of a service (`_submissions._tcp`, `_submission._tcp`, `_imaps._tcp`, `_imap._tcp`) at a
/// domain, the preferred one first; none where the domain names none, or says that it has none.
///
/// # Errors
/// [`NetError::NoRecordsByProxy`] behind a proxy, and nothing was asked: the question would go past
/// it. [`NetError::Name`] where nobody answers.
pub async fn service_records(
    dialer: &Dialer,
    service: &str,
    domain: &str,
    limit: Duration,
) -> Result<Vec<(String, u16)>, NetError> {
    let name = format!("{service}.{domain}");
    let mut services: Vec<_> = records(dialer, domain, &name, RecordType::SRV, limit)
        .await?
        .into_iter()
        .filter_map(|record| match record {
            RData::SRV(service) => Some(service),
            _ => None,
        })
        .collect();
    services.sort_by_key(|service| (service.priority, u16::MAX - service.weight));
    let named = services.iter().map(|service| (host(&service.target), service.port));
    // "." says that there is no such service here.
    Ok(named.filter(|(host, _)| !host.is_empty()).take(MAX_RECORDS).collect())
}

/// The hosts that take a domain's mail and are preferred to all others; none where the domain names none,
/// or says that it takes no mail (RFC 7505).
///
/// # Errors
/// As [`service_records`].
pub async fn mail_hosts(
    dialer: &Dialer,
    domain: &str,
    limit: Duration,
) -> Result<Vec<String>, NetError> {
    let exchanges: Vec<_> = records(dialer, domain, domain, RecordType::MX, limit)
        .await?
        .into_iter()
        .filter_map(|record| match record {
            RData::MX(exchange) => Some((exchange.preference, host(&exchange.exchange))),
            _ => None,
        })
        .collect();
    let best = exchanges.iter().map(|(preference, _)| *preference).min();
    let preferred =
        exchanges.into_iter().filter(|(it, host)| Some(*it) == best && !host.is_empty());
    Ok(preferred.map(|(_, host)| host).take(MAX_RECORDS).collect())
}

/// The host's name without the root's dot.
fn host(name: &Name) -> String {
    name.to_ascii().trim_end_matches('.').to_ascii_lowercase()
}

/// The records of this kind that a name has, which is the domain's or below it.
async fn records(
    dialer: &Dialer,
    domain: &str,
    name: &str,
    kind: RecordType,
    limit: Duration,
) -> Result<Vec<RData>, NetError> {
    if dialer.is_proxied() {
        return Err(NetError::NoRecordsByProxy);
    }
    let nowhere = |why: String| NetError::Name { host: domain.to_owned(), why };
    let resolver = TokioResolver::builder_tokio().and_then(|builder| builder.build());
    let resolver = resolver.map_err(|error| nowhere(error.to_string()))?;
    match tokio::time::timeout(limit, ask(&resolver, name, kind)).await {
        Ok(Ok(found)) => Ok(found),
        Ok(Err(error)) => Err(nowhere(error.to_string())),
        Err(_) => Err(nowhere("no answer in time".into())),
    }
}

async fn ask(
    resolver: &TokioResolver,
    name: &str,
    kind: RecordType,
) -> Result<Vec<RData>, LookUpError> {
    // The dot at the end keeps the computer's own search domains out of it.
    let name = format!("{}.", name.trim_end_matches('.'));
    match resolver.lookup(name, kind).await {
        Ok(found) => Ok(found.answers().iter().map(|record| record.data.clone()).collect()),
        Err(error) if error.is_no_records_found() => Ok(Vec::new()),
        Err(error) => Err(error),
    }
}
