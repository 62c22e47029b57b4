//! How a person gets a password that is for this program alone, as their provider has it.

use super::find::Suggestion;
use super::providers::{OAuthService, Provider, Providers, SignInWay};
use crate::domain::{EmailAddress, Notice};

impl Provider {
    /// The provider's own steps to a password that is for this program alone.
    pub fn password_steps(&self) -> Notice {
        password_steps(self.steps.as_deref(), &self.name)
    }
}

impl Providers {
    /// Whether this program is registered where tokens for such settings come from.
    pub fn has_client(&self, found: &Suggestion) -> bool {
        let provider = found.provider.as_deref().and_then(|id| self.get(id));
        let service = provider.and_then(|provider| self.service(provider));
        service.is_some_and(|service| service.client_id.is_some())
    }

    /// What a person has to know before they sign in with such settings.
    pub fn help(&self, address: &EmailAddress, found: &Suggestion) -> Vec<Notice> {
        let provider = found.provider.as_deref().and_then(|id| self.get(id));
        let mut help = Vec::new();
        if found.sign_in.contains(&SignInWay::Password) {
            help.push(match provider {
                Some(provider) => provider.password_steps(),
                None => password_steps(None, address.domain()),
            });
        } else {
            let name = provider.map_or(address.domain(), |provider| provider.name.as_str());
            help.push(Notice::new("account-only-tokens").text("provider", name));
        }
        let service = provider.and_then(|provider| self.service(provider));
        if let Some(service) = service.filter(|service| service.client_id.is_none()) {
            help.push(service.how_to_register());
        }
        help
    }
}

impl OAuthService {
    /// How an organisation registers this program, where none has: no other program's name is used.
    pub fn how_to_register(&self) -> Notice {
        Notice::new("account-no-client-id")
            .text("service", &self.name)
            .text("page", &self.register)
            .text("redirect", "http://127.0.0.1/callback")
    }
}

/// The steps to such a password at a provider; where none are known, what to look for there.
pub(super) fn password_steps(steps: Option<&str>, provider: &str) -> Notice {
    match steps {
        Some("google") => Notice::new("account-steps-google"),
        Some("yahoo") => Notice::new("account-steps-yahoo"),
        Some("att") => Notice::new("account-steps-att"),
        Some("icloud") => Notice::new("account-steps-icloud"),
        Some("fastmail") => Notice::new("account-steps-fastmail"),
        Some("zoho") => Notice::new("account-steps-zoho"),
        Some("yandex") => Notice::new("account-steps-yandex"),
        Some("mailru") => Notice::new("account-steps-mailru"),
        Some("gmx") => Notice::new("account-steps-gmx"),
        Some("code") => Notice::new("account-steps-code"),
        Some("naver") => Notice::new("account-steps-naver"),
        _ => Notice::new("account-steps-other").text("provider", provider),
    }
}
