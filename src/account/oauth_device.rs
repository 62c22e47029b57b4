//! Signing in with a code on another device (RFC 8628), where this computer has no browser that
//! could be used: the person types a few letters on the provider's page, wherever they like.

use std::time::Duration;

use jiff::Timestamp;
use oauth2::{
    DeviceAuthorizationUrl, DeviceCodeErrorResponse, DeviceCodeErrorResponseType,
    RequestTokenError, Scope, StandardDeviceAuthorizationResponse,
};

use super::oauth::{
    Client, MAX_ANSWER_BYTES, Tokens, bad_table, client, no_answer, refusal, refused_as, words,
};
use super::providers::OAuthService;
use super::providers_read::is_private;
use super::{AccountError, Asker};
use crate::net::NetError;

/// A sign-in that waits for the person to type its code somewhere. Dropped, it asks no more.
pub struct DeviceSignIn {
    service: OAuthService,
    client: Client,
    given: StandardDeviceAuthorizationResponse,
}

impl DeviceSignIn {
    /// Asks the service for a code.
    ///
    /// # Errors
    /// [`AccountError::NoClient`], [`AccountError::NoDevice`]; and whatever the service says.
    pub async fn begin(service: &OAuthService, asker: &Asker) -> Result<Self, AccountError> {
        let client = client(service)?;
        let no_device = || AccountError::NoDevice { service: service.name.clone() };
        let device = service.device.clone().ok_or_else(no_device)?;
        let device = DeviceAuthorizationUrl::new(device).map_err(|e| bad_table(service, &e))?;
        let http = |request| asker.https(request, MAX_ANSWER_BYTES);
        let asking = client.clone().set_device_authorization_url(device);
        let given: StandardDeviceAuthorizationResponse = asking
            .exchange_device_code()
            .add_scopes(service.scopes.iter().cloned().map(Scope::new))
            .request_async(&http)
            .await
            .map_err(|error| refusal(service, error))?;
        let all = given.verification_uri_complete().map(|page| page.secret().as_str());
        if ![Some(given.verification_uri().as_str()), all].into_iter().flatten().all(is_private) {
            let why = words(given.verification_uri().as_str());
            return Err(AccountError::Answer { service: service.name.clone(), why });
        }
        Ok(Self { service: service.clone(), client, given })
    }

    /// The letters to type.
    pub fn code(&self) -> &str {
        self.given.user_code().secret()
    }

    /// The page to type them on.
    pub fn page(&self) -> &str {
        self.given.verification_uri().as_str()
    }

    /// A page that has the letters already, where the service has such a page.
    pub fn page_with_code(&self) -> Option<&str> {
        self.given.verification_uri_complete().map(|page| page.secret().as_str())
    }

    /// Asks the service, as often as it allows and at most as long as `limit`, whether the person has
    /// agreed, and fetches the tokens. A line that is down meanwhile only makes it wait.
    ///
    /// # Errors
    /// [`AccountError::Denied`], [`AccountError::TooLate`]; and whatever the service says.
    pub async fn finish(
        self,
        asker: &Asker,
        now: impl Fn() -> Timestamp,
        limit: Duration,
    ) -> Result<Tokens, AccountError> {
        let http = |request| asker.https(request, MAX_ANSWER_BYTES);
        let polling = self.client.exchange_device_access_token(&self.given);
        let polling = polling.request_async(&http, tokio::time::sleep, None);
        let answer = tokio::time::timeout(limit, polling).await;
        let answer = answer.map_err(|_| AccountError::TooLate)?;
        Ok(Tokens::of(&answer.map_err(|error| refused(&self.service, error))?, now()))
    }
}

fn refused(
    service: &OAuthService,
    error: RequestTokenError<NetError, DeviceCodeErrorResponse>,
) -> AccountError {
    let RequestTokenError::ServerResponse(said) = error else { return no_answer(service, error) };
    let why = words(&said.to_string());
    match said.error() {
        DeviceCodeErrorResponseType::ExpiredToken => AccountError::TooLate,
        DeviceCodeErrorResponseType::AccessDenied => {
            AccountError::Denied { service: service.name.clone(), why }
        }
        DeviceCodeErrorResponseType::Basic(kind) => refused_as(service, kind, why),
        DeviceCodeErrorResponseType::AuthorizationPending
        | DeviceCodeErrorResponseType::SlowDown => {
            AccountError::Answer { service: service.name.clone(), why }
        }
    }
}
