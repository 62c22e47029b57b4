//! A real server, aiosmtpd from PyPI, in a process of its own.

use std::io::{BufRead, BufReader};
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::{env, fs};

use clarion::domain::Security;
use serde_json::Value;

use crate::ca::Ca;

/// The server; it ends when this is dropped.
pub struct Server {
    child: Child,
    ports: Value,
    folder: PathBuf,
}

/// A letter that the server accepted.
pub struct Accepted {
    /// Its envelope, and the name under which the sender said hello.
    pub facts: Value,
    /// Its bytes.
    pub mime: Vec<u8>,
}

impl Server {
    /// Starts it with these ways to sign in. `None`, after saying so, where aiosmtpd is missing; under
    /// `CLARION_TEST_STRICT=1` that is a failure.
    pub fn start(ca: &Ca, ways: &[&str]) -> Option<Self> {
        let python = env::var("CLARION_TEST_PYTHON").unwrap_or_else(|_| "python3".into());
        let known = Command::new(&python).args(["-c", "import aiosmtpd"]).output();
        if !known.is_ok_and(|output| output.status.success()) {
            let strict = env::var("CLARION_TEST_STRICT").is_ok_and(|value| value == "1");
            assert!(!strict, "{python} has no aiosmtpd, and CLARION_TEST_STRICT is set");
            eprintln!("LEFT OUT: {python} has no aiosmtpd, so no letter went to a real server.");
            eprintln!("  To include it: pip install aiosmtpd, or scripts/test, which does that.");
            return None;
        }
        let certificate = ca.localhost();
        let folder = ca.folder().join("letters");
        fs::create_dir_all(&folder).unwrap();
        let script = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/mail/server.py");
        let mut child = Command::new(python)
            .arg(script)
            .args([&certificate.chain, &certificate.key, &folder])
            .args(ways)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let mut line = String::new();
        BufReader::new(child.stdout.take().unwrap()).read_line(&mut line).unwrap();
        let ports = serde_json::from_str(&line).expect("the server's ports");
        Some(Self { child, ports, folder })
    }

    /// The port for this kind of security.
    pub fn port(&self, security: Security) -> u16 {
        let name = if security == Security::Tls { "tls" } else { "starttls" };
        u16::try_from(self.ports[name].as_u64().unwrap()).unwrap()
    }

    /// All letters that it accepted, in order.
    pub fn accepted(&self) -> Vec<Accepted> {
        let entries = fs::read_dir(&self.folder).unwrap().map(|entry| entry.unwrap().path());
        let mut paths: Vec<_> =
            entries.filter(|path| path.extension().is_some_and(|end| end == "eml")).collect();
        paths.sort();
        let read = |path: PathBuf| Accepted {
            facts: serde_json::from_slice(&fs::read(path.with_extension("json")).unwrap()).unwrap(),
            mime: fs::read(path).unwrap(),
        };
        paths.into_iter().map(read).collect()
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
