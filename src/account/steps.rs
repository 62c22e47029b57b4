//! How a person gets a password that is for this program alone, as their provider has it.

use super::providers::{OAuthService, Provider};
use crate::domain::Notice;

impl Provider {
    /// The provider's own steps to a password that is for this program alone.
    pub fn password_steps(&self) -> Notice {
        password_steps(self.steps.as_deref(), &self.name)
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
