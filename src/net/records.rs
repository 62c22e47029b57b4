//! Where a domain says that its mail service is (RFC 2782, 6186, 8314).

use std::time::Duration;

use hickory_resolver::TokioResolver;
use hickory_resolver::net::NetError as LookUpError;
use hickory_resolver::proto::rr::{RData, RecordType};

use super::{Dialer, NetError};

/// How many records are looked at.
const MAX_RECORDS: usize = 10;

/// Host and port of a service (`_submissions._tcp`, `_submission._tcp`, `_imaps._tcp`) at a domain, the
/// preferred one first; none where the domain names none, or says that it has none. Asked in clear, as
/// all such questions are: what comes of it must be verified by TLS, and shown to the person.
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
    if dialer.is_proxied() {
        return Err(NetError::NoRecordsByProxy);
    }
    let nowhere = |why: String| NetError::Name { host: domain.to_owned(), why };
    let resolver = TokioResolver::builder_tokio().and_then(|builder| builder.build());
    let resolver = resolver.map_err(|error| nowhere(error.to_string()))?;
    match tokio::time::timeout(limit, ask(&resolver, service, domain)).await {
        Ok(Ok(found)) => Ok(found),
        Ok(Err(error)) => Err(nowhere(error.to_string())),
        Err(_) => Err(nowhere("no answer in time".into())),
    }
}

async fn ask(
    resolver: &TokioResolver,
    service: &str,
    domain: &str,
) -> Result<Vec<(String, u16)>, LookUpError> {
    // The dot at the end keeps the computer's own search domains out of it.
    let name = format!("{service}.{}.", domain.trim_end_matches('.'));
    let found = match resolver.lookup(name, RecordType::SRV).await {
        Ok(found) => found,
        Err(error) if error.is_no_records_found() => return Ok(Vec::new()),
        Err(error) => return Err(error),
    };
    let mut services: Vec<_> = found
        .answers()
        .iter()
        .filter_map(|record| match &record.data {
            RData::SRV(service) => Some(service),
            _ => None,
        })
        .collect();
    services.sort_by_key(|service| (service.priority, u16::MAX - service.weight));
    let named = services
        .iter()
        .map(|service| (service.target.to_ascii().trim_end_matches('.').to_owned(), service.port));
    // "." says that there is no such service here.
    Ok(named.filter(|(host, _)| !host.is_empty()).take(MAX_RECORDS).collect())
}
