//! The OAuth server: `scripts/oidc.mjs` in a process of its own.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::time::Duration;
use std::{env, thread};

use clarion::account::{Asker, OAuthService, PageWords, Providers, Secret};
use clarion::domain::EmailAddress;
use clarion::net::{Dialer, Route, Trust};
use jiff::Timestamp;
use serde_json::Value;

use crate::browser::Answer;

/// Enough for everything, on a busy machine too.
pub(crate) const LIMIT: Duration = Duration::from_secs(60);

/// The server; it ends when this is dropped.
pub(crate) struct Oidc {
    child: Child,
    pub(crate) port: u16,
}

impl Oidc {
    /// Starts it. `None`, after saying so, where it is not installed; under `CLARION_TEST_STRICT=1`
    /// that is a failure.
    pub(crate) fn start() -> Option<Self> {
        let usual = concat!(env!("CARGO_MANIFEST_DIR"), "/target/oidc");
        let folder = env::var_os("CLARION_TEST_OIDC").map_or_else(|| usual.into(), PathBuf::from);
        // One that scripts/test has fetched, where the system's is too old.
        let own = folder.join("node");
        let node = if own.exists() { own } else { "node".into() };
        let has_node = Command::new(&node).arg("--version").output().is_ok();
        if !has_node || !folder.join("node_modules/oidc-provider").is_dir() {
            let strict = env::var("CLARION_TEST_STRICT").is_ok_and(|value| value == "1");
            assert!(!strict, "no oidc-provider in {folder:?}, and CLARION_TEST_STRICT is set");
            eprintln!("LEFT OUT: no oidc-provider, so no token came from a real server.");
            eprintln!("  To include it: scripts/test, which installs it into target/oidc.");
            return None;
        }
        let script = concat!(env!("CARGO_MANIFEST_DIR"), "/scripts/oidc.mjs");
        let mut child = Command::new(&node)
            .arg(script)
            .arg(folder)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let mut errors = child.stderr.take().unwrap();
        let complaints = thread::spawn(move || {
            let mut said = String::new();
            errors.read_to_string(&mut said).map(|_| said)
        });
        let mut line = String::new();
        BufReader::new(child.stdout.take().unwrap()).read_line(&mut line).unwrap();
        let Ok(up) = serde_json::from_str::<Value>(&line) else {
            panic!("the OAuth server: {}", complaints.join().unwrap().unwrap());
        };
        let port = u16::try_from(up["port"].as_u64().unwrap()).unwrap();
        Some(Self { child, port })
    }

    /// A table with one provider, `mail.example`, whose tokens this server gives out.
    pub(crate) fn table(&self) -> String {
        let at = format!("http://127.0.0.1:{}", self.port);
        format!(
            "format = 1\n[oauth.test]\nname = \"Test\"\nauthorize = \"{at}/auth\"\n\
             token = \"{at}/token\"\ndevice = \"{at}/device/auth\"\n\
             scopes = [\"openid\", \"offline_access\", \"mail\"]\nregister = \"{at}\"\n\
             client_id = \"letters\"\n[[provider]]\nid = \"mail.example\"\nname = \"Mail\"\n\
             domains = [\"mail.example\"]\nuser = \"address\"\nsign_in = [\"oauth\"]\n\
             smtp = {{ host = \"127.0.0.1\", port = 1, security = \"tls\" }}\n\
             oauth = \"test\"\n"
        )
    }

    /// The service of that provider.
    pub(crate) fn service(&self) -> OAuthService {
        let table = Providers::parse(&self.table()).unwrap();
        table.service(table.get("mail.example").unwrap()).unwrap().clone()
    }

    /// What a mail server is told when it asks whether a token holds.
    pub(crate) fn introspected(&self, token: &Secret) -> Value {
        let form =
            [("token", token.reveal()), ("client_id", "mail-server"), ("client_secret", "test")];
        serde_json::from_str(&self.post("/token/introspection", &form).body).unwrap()
    }

    /// Takes a token back.
    pub(crate) fn revoke(&self, token: &Secret) {
        let form = [("token", token.reveal()), ("client_id", "letters")];
        assert_eq!(self.post("/token/revocation", &form).status, 200);
    }

    /// Sends a form, as a stranger.
    pub(crate) fn post(&self, path: &str, form: &[(&str, &str)]) -> Answer {
        let form: Vec<_> = form.iter().map(|(key, value)| (*key, (*value).to_owned())).collect();
        crate::browser::Browser::default().send(
            "POST",
            &format!("http://127.0.0.1:{}{path}", self.port),
            Some(&form),
        )
    }
}

impl Drop for Oidc {
    fn drop(&mut self) {
        drop(self.child.stdin.take());
        drop(self.child.wait());
    }
}

/// Who signs in.
pub(crate) fn vera() -> EmailAddress {
    EmailAddress::parse("vera@mail.example").unwrap()
}

/// The way to the server: plain, which only a test may, and only on loopback.
pub(crate) fn asker() -> Asker {
    let trust = Trust::new(None).unwrap().with_plain_loopback();
    Asker::new(Dialer::new(Route::Direct, "test"), trust, LIMIT)
}

pub(crate) fn now() -> Timestamp {
    "2026-11-24T12:00:00Z".parse().unwrap()
}

pub(crate) fn page_words() -> PageWords {
    PageWords {
        lang: "en".into(),
        title: "Clarion & you".into(),
        done: "Thank you.".into(),
        denied: "You said no.".into(),
        stranger: "Not ours.".into(),
    }
}

/// Runs what waits on a server.
pub(crate) fn wait_for<T>(future: impl Future<Output = T>) -> T {
    tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap().block_on(future)
}

/// Whether anybody listens at a page's port.
pub(crate) fn listens(page: &str) -> bool {
    let port: u16 = page.split(':').nth(2).unwrap().split('/').next().unwrap().parse().unwrap();
    TcpStream::connect(("127.0.0.1", port)).is_ok_and(|mut stream| stream.write_all(b"x").is_ok())
}
