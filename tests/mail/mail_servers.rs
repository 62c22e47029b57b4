//! The real mail servers that `scripts/mail-servers start` runs: two pairs of Postfix and Dovecot.

use std::path::PathBuf;
use std::{env, fs};

use clarion::domain::{Account, ImapServer, Security};
use serde_json::Value;

use crate::letters::address;

/// Where they are, and what is let in there.
pub struct MailServers(Value);

/// The pair that takes PLAIN and OAUTHBEARER and marks its Sent folder.
pub const NEW: &str = "new";
/// The pair that takes LOGIN and XOAUTH2, and has a folder called "Sent Items".
pub const OLD: &str = "old";

/// A token that they take, longer than a command line may be.
pub fn long_token() -> String {
    format!("long-token-{}", "x".repeat(2400))
}

impl MailServers {
    /// `None`, after saying so, where they do not run; under `CLARION_TEST_STRICT=1` that is a failure.
    pub fn find() -> Option<Self> {
        let Ok(path) = env::var("CLARION_TEST_MAIL_SERVERS") else {
            let strict = env::var("CLARION_TEST_STRICT").is_ok_and(|value| value == "1");
            assert!(!strict, "CLARION_TEST_STRICT is set, and CLARION_TEST_MAIL_SERVERS is not");
            eprintln!("LEFT OUT: no Postfix and no Dovecot, so nothing was tried on them.");
            eprintln!("  To include them: scripts/test, which starts and stops them, or");
            eprintln!("  CLARION_TEST_MAIL_SERVERS=$(scripts/mail-servers start)");
            return None;
        };
        Some(Self(serde_json::from_str(&fs::read_to_string(path).unwrap()).unwrap()))
    }

    pub fn text(&self, name: &str) -> &str {
        self.0[name].as_str().unwrap()
    }

    /// The supporter's account at one pair.
    pub fn account(&self, pair: &str, security: Security) -> Account {
        self.account_of("user", pair, security)
    }

    /// The account of whoever gets all letters.
    pub fn sink(&self) -> Account {
        self.account_of("sink", NEW, Security::Tls)
    }

    fn account_of(&self, user: &str, pair: &str, security: Security) -> Account {
        let port = |name: &str| u16::try_from(self.0[pair][name].as_u64().unwrap()).unwrap();
        let (smtp, imap) = match security {
            Security::Tls => (port("smtps"), port("imaps")),
            Security::StartTls => (port("submission"), port("imap")),
        };
        Account {
            imap: Some(ImapServer { server: "localhost".into(), port: imap, security }),
            ca_file: Some(PathBuf::from(self.text("ca"))),
            ..Account::new(address(self.text(user)), "localhost", smtp, security)
        }
    }
}
