//! The mail account as it is typed, and what is still wrong with it.

use crate::domain::{Account, EmailAddress, Security};
use crate::profile::Settings;

/// What can be typed about an account.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct AccountForm {
    /// The name of the account that is kept, if there is one.
    pub(super) kept_name: Option<String>,
    pub(super) address: String,
    pub(super) server: String,
    pub(super) port: String,
    pub(super) security: Security,
    pub(super) user: String,
    pub(super) password: String,
    ca_file: Option<std::path::PathBuf>,
    /// It is known that no password is saved for it.
    pub(super) no_password: bool,
    /// Whether mistakes are shown: once a check was asked for.
    pub(super) tried: bool,
}

/// What is wrong with an account, by field: message ids.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Mistakes {
    pub(super) address: bool,
    pub(super) server: bool,
    pub(super) port: bool,
    pub(super) password: bool,
}

impl AccountForm {
    pub(super) fn of(settings: &Settings) -> Self {
        let chosen = |account: &&Account| Some(&account.name) == settings.default_account.as_ref();
        let account = settings.accounts.iter().find(chosen).or(settings.accounts.first());
        let text = |pick: fn(&Account) -> String| account.map(pick).unwrap_or_default();
        let own = settings.supporter.email.as_ref().map(ToString::to_string).unwrap_or_default();
        let address = text(|account| account.address.to_string());
        Self {
            kept_name: account.map(|account| account.name.clone()),
            address: if account.is_some() { address } else { own },
            server: text(|account| account.server.clone()),
            port: account.map_or_else(|| "465".to_owned(), |account| account.port.to_string()),
            security: account.map_or(Security::Tls, |account| account.security),
            user: text(|account| account.user.clone()),
            password: String::new(),
            ca_file: account.and_then(|account| account.ca_file.clone()),
            no_password: false,
            tried: false,
        }
    }

    /// Takes another security, with the port that belongs to it (RFC 8314).
    pub(super) fn set_security(&mut self, security: Security) {
        let usual = |security| match security {
            Security::Tls => "465",
            Security::StartTls => "587",
        };
        if self.port.trim() == usual(self.security) {
            self.port = usual(security).to_owned();
        }
        self.security = security;
    }

    /// The account, or what is wrong.
    pub(super) fn account(&self) -> Result<Account, Mistakes> {
        let address = EmailAddress::parse(&self.address);
        let server = self.server.trim();
        let port = self.port.trim().parse::<u16>().ok().filter(|port| *port > 0);
        let server_wrong = server.is_empty()
            || server.chars().any(|c| c.is_whitespace() || c.is_control() || "/@:".contains(c));
        let mistakes = Mistakes {
            address: address.is_err(),
            server: server_wrong,
            port: port.is_none(),
            password: (self.kept_name.is_none() || self.no_password) && self.password.is_empty(),
        };
        match (address, port) {
            (Ok(address), Some(port)) if mistakes == Mistakes::default() => Ok(Account {
                name: self.kept_name.clone().unwrap_or_else(|| address.to_string()),
                user: match self.user.trim() {
                    "" => address.to_string(),
                    user => user.to_owned(),
                },
                ca_file: self.ca_file.clone(),
                ..Account::new(address, server, port, self.security)
            }),
            _ => Err(mistakes),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_account_is_made_or_its_mistakes_are_told() {
        let mut form = AccountForm::of(&Settings::default());
        assert_eq!(
            form.account(),
            Err(Mistakes { address: true, server: true, port: false, password: true })
        );
        form.address = "vol@test.example".into();
        form.server = "mail.test.example".into();
        form.password = "secret".into();
        let account = form.account().unwrap();
        assert_eq!((account.port, account.user.as_str()), (465, "vol@test.example"));
        form.set_security(Security::StartTls);
        assert_eq!(form.account().map(|account| account.port), Ok(587));
        form.port = "0".into();
        assert!(form.account().is_err_and(|mistakes| mistakes.port));
        for server in ["https://mail.example", "mail example", "me@mail.example", ""] {
            form.server = server.into();
            assert!(form.account().is_err_and(|mistakes| mistakes.server), "{server}");
        }
    }

    #[test]
    fn a_port_of_ones_own_stays() {
        let mut form = AccountForm::of(&Settings::default());
        form.port = "2465".into();
        form.set_security(Security::StartTls);
        assert_eq!(form.port, "2465");
    }
}
