//! The real mail servers that `scripts/mail-servers start` runs: two pairs of Postfix and Dovecot.

use std::path::PathBuf;
use std::thread::sleep;
use std::time::{Duration, Instant};
use std::{env, fs};

use clarion::domain::{Account, ImapServer, Security};
use clarion::net::{Dialer, Route, Trust};
use serde_json::Value;
use tokio::io::{AsyncBufReadExt, AsyncReadExt, AsyncWriteExt, BufReader};

use crate::letters::{PASSWORD, address};

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

    /// The letters with this text in this field of their header, once there are some: what Postfix has
    /// taken is delivered a moment later.
    pub fn wait_for(&self, field: &str, text: &str) -> String {
        let end = Instant::now() + Duration::from_secs(20);
        loop {
            let letters = self.arrived_now(field, text);
            if !letters.is_empty() || Instant::now() > end {
                return letters;
            }
            sleep(Duration::from_millis(50));
        }
    }

    /// The same, as far as they have come.
    pub fn arrived_now(&self, field: &str, text: &str) -> String {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
        runtime.unwrap().block_on(self.arrived(field, text))
    }

    /// What is in a folder of whoever gets all letters, asked in the plainest IMAP: not by the code
    /// that is tested. The answer holds the whole letters that have this text in that field.
    async fn arrived(&self, field: &str, text: &str) -> String {
        let account = self.sink();
        let imap = account.imap.unwrap();
        let trust = Trust::new(account.ca_file.as_deref()).unwrap();
        let direct = Dialer::new(Route::Direct, "sink");
        let limit = Duration::from_secs(20);
        let stream = direct.open(&imap.server, imap.port, limit).await.unwrap();
        let stream = trust.secure(&direct, &imap.server, stream, limit).await.unwrap();
        let mut stream = BufReader::new(stream);
        let mut all = String::new();
        stream.read_line(&mut all).await.unwrap();
        for command in [
            format!("a LOGIN \"{}\" \"{PASSWORD}\"\r\n", account.user),
            "b SELECT INBOX\r\n".into(),
            format!("c SEARCH HEADER {field} \"{text}\"\r\n"),
        ] {
            stream.write_all(command.as_bytes()).await.unwrap();
            let tag = &command[..2];
            loop {
                let mut line = String::new();
                stream.read_line(&mut line).await.unwrap();
                all.push_str(&line);
                if line.starts_with(tag) {
                    break;
                }
            }
        }
        let found = all.lines().find_map(|line| line.strip_prefix("* SEARCH")).unwrap_or("").trim();
        if found.is_empty() {
            return String::new();
        }
        let fetch = format!("d FETCH {} BODY.PEEK[]\r\ne LOGOUT\r\n", found.replace(' ', ","));
        stream.write_all(fetch.as_bytes()).await.unwrap();
        let mut letters = Vec::new();
        stream.read_to_end(&mut letters).await.unwrap();
        String::from_utf8(letters).unwrap()
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
