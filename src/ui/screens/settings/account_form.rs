//! The mail account as it is typed, and what is still wrong with it.

use std::path::PathBuf;

use crate::domain::{Account, EmailAddress, ImapServer, Security, SignIn, with_latin_digits};

/// What can be typed about an account.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct AccountForm {
    /// The name of the account that is kept; `None` while it is being added.
    pub(super) kept_name: Option<String>,
    pub(super) address: String,
    pub(super) server: String,
    pub(super) port: String,
    pub(super) security: Security,
    pub(super) user: String,
    pub(super) sign_in: SignIn,
    pub(super) password: String,
    /// Where the mailbox is read; without a server, nowhere.
    pub(super) imap_server: String,
    pub(super) imap_port: String,
    pub(super) imap_security: Security,
    pub(super) letters_a_day: String,
    pub(super) copy_to_self: bool,
    pub(super) keep_in_sent: bool,
    pub(super) ca_file: String,
    /// It is known that no password is saved for it.
    pub(super) no_password: bool,
    /// Whether mistakes are shown: once it was to be kept.
    pub(super) tried: bool,
}

/// What is wrong with an account, by field.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Mistakes {
    pub(super) address: bool,
    /// There is an account of this address already.
    pub(super) taken: bool,
    pub(super) server: bool,
    pub(super) port: bool,
    pub(super) password: bool,
    pub(super) imap_server: bool,
    pub(super) imap_port: bool,
    pub(super) letters_a_day: bool,
}

impl Mistakes {
    /// Whether something is wrong among what is folded away.
    pub(super) fn further(self) -> bool {
        self.imap_server || self.imap_port || self.letters_a_day
    }

    /// Whether something is wrong with the server that letters are handed to.
    pub(super) fn servers(self) -> bool {
        self.server || self.port
    }
}

impl AccountForm {
    /// An account that is to be added, mostly for the person's own address.
    pub(super) fn new(address: Option<&EmailAddress>) -> Self {
        Self {
            kept_name: None,
            address: address.map(ToString::to_string).unwrap_or_default(),
            server: String::new(),
            port: "465".to_owned(),
            security: Security::Tls,
            user: String::new(),
            sign_in: SignIn::Password,
            password: String::new(),
            imap_server: String::new(),
            imap_port: "993".to_owned(),
            imap_security: Security::Tls,
            letters_a_day: String::new(),
            copy_to_self: false,
            keep_in_sent: true,
            ca_file: String::new(),
            no_password: false,
            tried: false,
        }
    }

    /// An account that is kept, to be changed.
    pub(super) fn of(account: &Account) -> Self {
        let mut form = Self::new(Some(&account.address));
        form.kept_name = Some(account.name.clone());
        form.take_servers(account);
        form.letters_a_day = account.letters_a_day.map(|it| it.to_string()).unwrap_or_default();
        form.copy_to_self = account.copy_to_self;
        form.keep_in_sent = account.keep_in_sent;
        let path = account.ca_file.as_ref();
        form.ca_file = path.map(|path| path.display().to_string()).unwrap_or_default();
        form
    }

    /// Takes servers, user name and way to sign in from settings that were found.
    pub(super) fn take_servers(&mut self, account: &Account) {
        self.server.clone_from(&account.server);
        self.port = account.port.to_string();
        self.security = account.security;
        self.user.clone_from(&account.user);
        self.sign_in.clone_from(&account.sign_in);
        if let Some(imap) = &account.imap {
            self.imap_server.clone_from(&imap.server);
            self.imap_port = imap.port.to_string();
            self.imap_security = imap.security;
        }
    }

    /// Takes another security, with the port that belongs to it (RFC 8314).
    pub(super) fn set_security(&mut self, security: Security) {
        change_port(&mut self.port, ("465", "587"), security);
        self.security = security;
    }

    /// The same for the server where the mailbox is read.
    pub(super) fn set_imap_security(&mut self, security: Security) {
        change_port(&mut self.imap_port, ("993", "143"), security);
        self.imap_security = security;
    }

    /// The account beside those that are kept, or what is wrong.
    pub(super) fn account(&self, kept: &[Account]) -> Result<Account, Mistakes> {
        let address = EmailAddress::parse(&self.address);
        let name = match (&self.kept_name, &address) {
            (Some(name), _) => name.clone(),
            (None, Ok(address)) => address.to_string(),
            (None, Err(_)) => String::new(),
        };
        let port = port(&self.port);
        let imap = self.imap_server.trim();
        let imap_port = port_of_imap(imap, &self.imap_port);
        let letters = with_latin_digits(self.letters_a_day.trim());
        let letters_a_day = letters.parse::<u32>().ok().filter(|letters| *letters > 0);
        let needs_password = self.kept_name.is_none() || self.no_password;
        let mistakes = Mistakes {
            address: address.is_err(),
            taken: self.kept_name.is_none() && kept.iter().any(|other| other.name == name),
            server: !is_server(self.server.trim()),
            port: port.is_none(),
            password: self.sign_in == SignIn::Password
                && needs_password
                && self.password.is_empty(),
            imap_server: !imap.is_empty() && !is_server(imap),
            imap_port: imap_port.is_none(),
            letters_a_day: !letters.is_empty() && letters_a_day.is_none(),
        };
        let (Ok(address), Some(port), Some(imap_port)) = (address, port, imap_port) else {
            return Err(mistakes);
        };
        if mistakes != Mistakes::default() {
            return Err(mistakes);
        }
        let ca_file = self.ca_file.trim();
        let user = match self.user.trim() {
            "" => address.to_string(),
            user => user.to_owned(),
        };
        Ok(Account {
            name,
            user,
            sign_in: self.sign_in.clone(),
            imap: (!imap.is_empty()).then(|| ImapServer {
                server: imap.to_owned(),
                port: imap_port,
                security: self.imap_security,
            }),
            letters_a_day,
            copy_to_self: self.copy_to_self,
            keep_in_sent: self.keep_in_sent,
            ca_file: (!ca_file.is_empty()).then(|| PathBuf::from(ca_file)),
            ..Account::new(address, self.server.trim(), port, self.security)
        })
    }
}

/// Puts the usual port in the place of the other usual one; a port of one's own stays.
fn change_port(port: &mut String, (tls, starttls): (&str, &str), security: Security) {
    if [tls, starttls].contains(&port.trim()) {
        *port = match security {
            Security::Tls => tls,
            Security::StartTls => starttls,
        }
        .to_owned();
    }
}

fn port(text: &str) -> Option<u16> {
    with_latin_digits(text.trim()).parse().ok().filter(|port| *port > 0)
}

/// Without a server its port does not matter.
fn port_of_imap(server: &str, text: &str) -> Option<u16> {
    if server.is_empty() { Some(0) } else { port(text) }
}

fn is_server(name: &str) -> bool {
    let odd = |c: char| c.is_whitespace() || c.is_control() || "/@:".contains(c);
    !name.is_empty() && !name.chars().any(odd)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn good() -> AccountForm {
        let mut form = AccountForm::new(None);
        form.address = "vol@test.example".into();
        form.server = "mail.test.example".into();
        form.password = "secret".into();
        form
    }

    #[test]
    fn an_account_is_made_or_its_mistakes_are_told() {
        let missing =
            Mistakes { address: true, server: true, password: true, ..Mistakes::default() };
        assert_eq!(AccountForm::new(None).account(&[]), Err(missing));
        let mut form = good();
        let account = form.account(&[]).unwrap();
        assert_eq!((account.port, account.user.as_str()), (465, "vol@test.example"));
        assert!(form.account(&[account]).is_err_and(|mistakes| mistakes.taken));
        form.set_security(Security::StartTls);
        assert_eq!(form.account(&[]).map(|account| account.port), Ok(587));
        form.port = "0".into();
        assert!(form.account(&[]).is_err_and(|mistakes| mistakes.port));
        for server in ["https://mail.example", "mail example", "me@mail.example", ""] {
            form.server = server.into();
            assert!(form.account(&[]).is_err_and(|mistakes| mistakes.server), "{server}");
        }
    }

    #[test]
    fn a_port_of_ones_own_stays() {
        let mut form = good();
        form.port = "2465".into();
        form.set_security(Security::StartTls);
        form.set_imap_security(Security::StartTls);
        assert_eq!((form.port.as_str(), form.imap_port.as_str()), ("2465", "143"));
    }

    #[test]
    fn what_is_kept_is_read_back_as_it_was() {
        let mut form = good();
        form.imap_server = "imap.test.example".into();
        form.letters_a_day = "80".into();
        form.ca_file = "/etc/own.pem".into();
        form.copy_to_self = true;
        form.keep_in_sent = false;
        let account = form.account(&[]).unwrap();
        assert_eq!(account.imap.as_ref().map(|imap| imap.port), Some(993));
        let again = AccountForm::of(&account).account(std::slice::from_ref(&account));
        assert_eq!(again, Ok(account));
    }

    #[test]
    fn what_is_folded_away_is_looked_at_as_well() {
        type Change = fn(&mut AccountForm);
        type IsTold = fn(Mistakes) -> bool;
        let cases: [(Change, IsTold); 3] = [
            (|form| form.imap_server = "a b".into(), |wrong| wrong.imap_server),
            (
                |form| {
                    form.imap_server = "imap.example".into();
                    form.imap_port = "x".into();
                },
                |wrong| wrong.imap_port,
            ),
            (|form| form.letters_a_day = "0".into(), |wrong| wrong.letters_a_day),
        ];
        for (change, is_told) in cases {
            let mut form = good();
            change(&mut form);
            let wrong = form.account(&[]).unwrap_err();
            assert!(is_told(wrong) && wrong.further(), "{wrong:?}");
        }
    }
}
