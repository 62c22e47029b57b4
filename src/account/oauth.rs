//! Tokens in place of a password (OAuth 2, RFC 6749): what they are, how they are fetched anew, and
//! what a service's refusal means. A token is shown to no one, and kept by whoever calls.

use std::fmt;
use std::time::Duration;

use jiff::{SignedDuration, Timestamp};
use oauth2::basic::{BasicClient, BasicErrorResponse, BasicErrorResponseType, BasicTokenResponse};
use oauth2::{
    AuthType, ClientId, ClientSecret, EndpointNotSet, EndpointSet, ErrorResponse, RefreshToken,
    RequestTokenError, TokenResponse, TokenUrl,
};
use zeroize::Zeroizing;

use super::providers::OAuthService;
use super::{AccountError, Asker};
use crate::net::NetError;

/// The longest answer of a service.
pub(super) const MAX_ANSWER_BYTES: usize = 64 * 1024;
/// How long a token holds of which the service does not say it (RFC 6749 recommends that it does).
const UNSAID_LIFE: Duration = Duration::from_secs(600);
/// So long before its end a token is no longer used: a session begins with it, and clocks differ.
const MARGIN_SECS: i64 = 60;
/// The longest words of a service that are shown.
const MAX_WORDS_CHARS: usize = 200;

/// A token. It does not show itself in logs or errors, and leaves memory when dropped.
#[derive(Clone, PartialEq, Eq)]
pub struct Secret(Zeroizing<String>);

impl Secret {
    /// Takes a token.
    pub fn new(text: String) -> Self {
        Self(Zeroizing::new(text))
    }

    /// The token itself: for the keyring, for the service and for the sign-in, for nothing else.
    pub fn reveal(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Secret(hidden)")
    }
}

/// What a service has given out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tokens {
    /// What a mail server takes in place of a password.
    pub access: Secret,
    /// What the next access token is fetched with, to be kept; the one before no longer holds.
    pub refresh: Option<Secret>,
    /// When the access token ends.
    pub expires_at: Timestamp,
}

impl Tokens {
    /// Whether the access token can still begin a session.
    pub fn is_fresh(&self, now: Timestamp) -> bool {
        let margin = SignedDuration::from_secs(MARGIN_SECS);
        now.checked_add(margin).is_ok_and(|then| then < self.expires_at)
    }

    pub(super) fn of(answer: &BasicTokenResponse, now: Timestamp) -> Self {
        let life = answer.expires_in().unwrap_or(UNSAID_LIFE);
        Self {
            access: Secret::new(answer.access_token().secret().clone()),
            refresh: answer.refresh_token().map(|token| Secret::new(token.secret().clone())),
            expires_at: now.checked_add(life).unwrap_or(now),
        }
    }
}

/// Fetches a new access token. The service may change the refresh token on the way: then the answer
/// holds the new one, and the old one must not be used again.
///
/// # Errors
/// [`AccountError::Lapsed`] when the person has to sign in again; [`AccountError::Net`] and
/// [`AccountError::Answer`] when it may be tried again later.
pub async fn refresh(
    service: &OAuthService,
    kept: &Secret,
    asker: &Asker,
    now: Timestamp,
) -> Result<Tokens, AccountError> {
    let client = client(service)?;
    let http = |request| asker.https(request, MAX_ANSWER_BYTES);
    let token = RefreshToken::new(kept.reveal().to_owned());
    let answer = client.exchange_refresh_token(&token).request_async(&http).await;
    let tokens = Tokens::of(&answer.map_err(|error| refusal(service, error))?, now);
    Ok(Tokens { refresh: tokens.refresh.or_else(|| Some(kept.clone())), ..tokens })
}

/// The program as a service knows it.
pub(super) type Client =
    BasicClient<EndpointNotSet, EndpointNotSet, EndpointNotSet, EndpointNotSet, EndpointSet>;

pub(super) fn client(service: &OAuthService) -> Result<Client, AccountError> {
    let id = service.client_id.clone();
    let id = id.ok_or_else(|| AccountError::NoClient { service: service.name.clone() })?;
    let token = TokenUrl::new(service.token.clone()).map_err(|error| bad_table(service, &error))?;
    // A program on a person's computer has nothing to prove itself with (RFC 8252): it only says
    // which one it is, in the body.
    let client = BasicClient::new(ClientId::new(id)).set_auth_type(AuthType::RequestBody);
    let client = match service.client_secret.clone() {
        Some(secret) => client.set_client_secret(ClientSecret::new(secret)),
        None => client,
    };
    Ok(client.set_token_uri(token))
}

pub(super) fn bad_table(service: &OAuthService, why: &impl fmt::Display) -> AccountError {
    AccountError::Table { service: service.name.clone(), why: why.to_string() }
}

/// What a service's answer means that is no token.
pub(super) fn refusal(
    service: &OAuthService,
    error: RequestTokenError<NetError, BasicErrorResponse>,
) -> AccountError {
    match error {
        RequestTokenError::ServerResponse(said) => {
            refused_as(service, said.error(), words(&said.to_string()))
        }
        other => no_answer(service, other),
    }
}

/// What one of the standard refusals means (RFC 6749 section 5.2).
pub(super) fn refused_as(
    service: &OAuthService,
    kind: &BasicErrorResponseType,
    why: String,
) -> AccountError {
    let service = service.name.clone();
    match kind {
        BasicErrorResponseType::InvalidGrant => AccountError::Lapsed { service, why },
        BasicErrorResponseType::Extension(kind) => match kind.as_str() {
            "access_denied" => AccountError::Denied { service, why },
            "server_error" | "temporarily_unavailable" => AccountError::Answer { service, why },
            // Some services say so when a new agreement is needed.
            "interaction_required" | "consent_required" | "login_required" => {
                AccountError::Lapsed { service, why }
            }
            _ => AccountError::Refused { service, why },
        },
        _ => AccountError::Refused { service, why },
    }
}

/// What it means when there was no refusal in due form either.
pub(super) fn no_answer<T: ErrorResponse>(
    service: &OAuthService,
    error: RequestTokenError<NetError, T>,
) -> AccountError {
    let why = match error {
        RequestTokenError::Request(error) => return AccountError::Net(error),
        RequestTokenError::Parse(why, _) => why.to_string(),
        RequestTokenError::Other(why) => why,
        RequestTokenError::ServerResponse(said) => said.to_string(),
    };
    AccountError::Answer { service: service.name.clone(), why: words(&why) }
}

/// A service's words on one line, and not too many of them.
pub(super) fn words(text: &str) -> String {
    let one_line = text.chars().map(|c| if c.is_control() { ' ' } else { c });
    one_line.take(MAX_WORDS_CHARS).collect::<String>().trim().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_token_does_not_show_itself_and_ends_before_its_time() {
        let tokens = Tokens {
            access: Secret::new("apple".into()),
            refresh: Some(Secret::new("sauce".into())),
            expires_at: "2026-11-24T12:00:00Z".parse().unwrap(),
        };
        let shown = format!("{tokens:?}");
        assert!(!shown.contains("apple") && !shown.contains("sauce"), "{shown}");
        for (now, fresh) in [
            ("2026-11-24T11:58:59Z", true),
            ("2026-11-24T11:59:00Z", false),
            ("2026-11-24T12:30:00Z", false),
            ("9999-12-30T22:00:00Z", false),
        ] {
            assert_eq!(tokens.is_fresh(now.parse().unwrap()), fresh, "{now}");
        }
    }

    #[test]
    fn a_refusal_says_whether_the_person_is_needed() {
        let service = crate::account::Providers::bundled().services["google"].clone();
        for (kind, needs_person) in [
            ("access_denied", true),
            ("consent_required", true),
            ("server_error", false),
            ("temporarily_unavailable", false),
            ("made_up", true),
        ] {
            let kind = BasicErrorResponseType::Extension(kind.to_owned());
            let error = refused_as(&service, &kind, String::new());
            assert_eq!(error.needs_person(), needs_person, "{kind:?}");
        }
        let lapsed = refused_as(&service, &BasicErrorResponseType::InvalidGrant, String::new());
        assert!(matches!(lapsed, AccountError::Lapsed { .. }) && lapsed.needs_person());
        assert_eq!(words(&format!("a\r\nb{}", "c".repeat(500))).chars().count(), 200);
    }
}
