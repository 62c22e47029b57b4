//! The real program in a network in which only a real SOCKS server (microsocks) can be reached: letters
//! go through it, nothing goes without it, and no name is looked up on the way.
//!
//! Two network namespaces, of this test alone. In the outer one live the mail server (on its own
//! loopback), the proxy, and a name server that remembers every question; in the inner one lives the
//! program, with a cable to the outer one and no route beyond it.

use std::env;
use std::fs;
use std::io::Write;
use std::net::TcpStream;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use serde_json::Value;

use crate::ca::Ca;
use crate::cable::{Inner, LAY_OUTER, OUTER, is_allowed};
use crate::discovery::settings_come_from_the_name_service;
use crate::dns::NameServer;
use crate::home::{Answer, Home, copy_folder};
use crate::scripted::Scripted;

const PROXY_PORT: u16 = 1080;
const SERVER: &str = "mail.provider.example";
/// The name of the computer and of its user, as the program could find it out.
const TELLTALE: &str = "telltale";
const PATIENCE: Duration = Duration::from_secs(20);

/// A server for one letter.
const ONE_LETTER: &str = "TLS\nS 220 hi\nC EHLO\nS 250-x\\n250 AUTH PLAIN\nC AUTH PLAIN\nS 235 ok\n\
    C MAIL\nS 250 ok\nC RCPT\nS 250 ok\nC DATA\nS 354 go\nBODY\nS 250 taken\n";
const QUIT: &str = "C QUIT\nS 221 bye";

#[test]
fn only_the_proxy_can_be_reached_and_letters_go_through_it() {
    if let Some(why) = missing() {
        eprintln!("LEFT OUT: {why}, so no letter went through a real proxy.");
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let resolv = folder.path().join("resolv.conf");
    fs::write(&resolv, format!("nameserver {OUTER}\noptions timeout:1 attempts:1\n")).unwrap();
    let setup = format!(
        "set -e; echo {TELLTALE} > /proc/sys/kernel/hostname; \
         mount --bind {} /etc/resolv.conf; {LAY_OUTER}; exec \"$@\"",
        resolv.display()
    );
    let inside = Command::new("unshare")
        .args(["-rnmu", "sh", "-c", &setup, "sh"])
        .arg(env::current_exe().unwrap())
        .args(["--exact", "proxied::in_the_outer_namespace", "--ignored", "--nocapture"])
        .output()
        .unwrap();
    let told = String::from_utf8_lossy(&inside.stdout);
    let wrong = String::from_utf8_lossy(&inside.stderr);
    assert!(inside.status.success() && told.contains("1 passed"), "{told}\n{wrong}");
}

/// What this computer lacks for the test. A missing proxy is a failure under `CLARION_TEST_STRICT=1`;
/// whether there may be networks of one's own is the system's to say.
fn missing() -> Option<&'static str> {
    if Command::new("microsocks").arg("--version").output().is_err() {
        let strict = env::var("CLARION_TEST_STRICT").is_ok_and(|value| value == "1");
        assert!(!strict, "there is no microsocks, and CLARION_TEST_STRICT is set");
        return Some("there is no microsocks");
    }
    (!is_allowed()).then_some("this system gives no network of one's own (unshare)")
}

#[test]
#[ignore = "only_the_proxy_can_be_reached_and_letters_go_through_it runs it where it belongs"]
fn in_the_outer_namespace() {
    let names = NameServer::start(&format!("{OUTER}:53"));
    settings_come_from_the_name_service(&names);
    let asked_before = names.asked().len();

    let inner = Inner::new();
    let ca = Ca::new();
    let certificate = ca.certificate(SERVER, 2000..4000).config();
    let first = Scripted::start(certificate.clone(), &format!("{ONE_LETTER}{QUIT}"));
    let second = Scripted::start(certificate, &format!("{ONE_LETTER}CUT"));
    let home = Home::new();
    live_appeal(&home);

    let proxy = proxy(home.folder.path());
    settings(&home, first.port, &ca.file(), Some(&format!("{OUTER}:{PROXY_PORT}")));
    let told = send(&inner, &home, "arab-league-algeria");
    assert_eq!(told["letters"][0]["outcome"], "sent", "{told}");
    leaves_no_trace(&first.heard().unwrap());
    drop(proxy);

    settings(&home, second.port, &ca.file(), Some(&format!("{OUTER}:{PROXY_PORT}")));
    let told = send(&inner, &home, "arab-league-bahrain");
    assert_eq!(told["letters"][0]["outcome"], "waiting", "{told}");
    let remark = told["letters"][0]["remarks"].to_string();
    assert!(remark.contains(&format!("{OUTER}:{PROXY_PORT}")), "{told}");
    settings(&home, second.port, &ca.file(), Some("tor"));
    let told = send(&inner, &home, "arab-league-comoros");
    assert_eq!(told["letters"][0]["outcome"], "waiting", "a setting that cannot be read: {told}");
    assert_eq!(names.asked().len(), asked_before, "{:?}", names.asked());

    // The same without a proxy is seen: the questions above would have been.
    settings(&home, second.port, &ca.file(), None);
    let told = send(&inner, &home, "arab-league-djibouti");
    assert_eq!(told["letters"][0]["outcome"], "waiting", "{told}");
    assert!(names.asked()[asked_before..].contains(&SERVER.to_owned()), "{:?}", names.asked());

    // The proxy is back, and what waited goes; nobody had come to the second server before.
    let _proxy = self::proxy(home.folder.path());
    settings(&home, second.port, &ca.file(), Some(&format!("{OUTER}:{PROXY_PORT}")));
    let asked_before = names.asked().len();
    send(&inner, &home, "arab-league-bahrain");
    let heard = second.heard().unwrap();
    assert!(heard.iter().any(|line| line.starts_with("RCPT TO:<bahrain@")), "{heard:?}");
    assert_eq!(names.asked().len(), asked_before);
}

/// What the mail server hears tells nothing of the computer or the program.
fn leaves_no_trace(heard: &[String]) {
    assert_eq!(heard[0], "EHLO [127.0.0.1]");
    let data = heard.iter().position(|line| line == "DATA").unwrap();
    let header: Vec<&str> =
        heard[data + 1..].iter().map(String::as_str).take_while(|line| !line.is_empty()).collect();
    let field =
        |name: &str| header.iter().find(|line| line.starts_with(name)).map(|line| line.trim());
    let mut names: Vec<_> = header
        .iter()
        .filter(|line| !line.starts_with(' '))
        .filter_map(|line| line.split(':').next())
        .collect();
    names.sort_unstable();
    let usual = [
        "Content-Language",
        "Content-Transfer-Encoding",
        "Content-Type",
        "Date",
        "From",
        "MIME-Version",
        "Message-ID",
        "Subject",
        "To",
    ];
    assert_eq!(names, usual, "{header:?}");
    assert!(field("Date:").unwrap().ends_with(" +0000"), "{header:?}");
    let id = field("Message-ID:").unwrap();
    let (random, domain) =
        id.trim_start_matches("Message-ID: <").trim_end_matches('>').split_once('@').unwrap();
    assert!(random.len() >= 20 && domain == "mail.example", "{id}");
    for line in heard.iter().filter(|line| !line.starts_with("AUTH")) {
        let line = line.to_lowercase();
        let tells = [TELLTALE, "clarion", "lettre", "10.9.9."];
        let told = tells.iter().find(|word| line.contains(*word));
        assert!(told.is_none(), "{told:?} in {line}");
    }
}

/// Sends one letter from the account, with the password on standard input.
fn send(inner: &Inner, home: &Home, target: &str) -> Value {
    let words = format!(
        "send --appeal homs-live --target {target} --supporter {{home}}/vera.toml \
             --account Home --password-stdin --json"
    );
    let plain = home.command(&words);
    let mut command = inner.command(plain.get_program().to_str().unwrap());
    command.args(plain.get_args());
    for (name, value) in plain.get_envs() {
        match value {
            Some(value) => command.env(name, value),
            None => command.env_remove(name),
        };
    }
    let mut child = command
        .env("USER", TELLTALE)
        .env("LOGNAME", TELLTALE)
        .env("HOSTNAME", TELLTALE)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    child.stdin.take().unwrap().write_all(b"a password\n").unwrap();
    let answer = Answer::of(&child.wait_with_output().unwrap());
    let told = serde_json::from_str(&answer.out);
    told.unwrap_or_else(|error| panic!("{error}: {} {}", answer.out, answer.err))
}

/// The real proxy, which alone knows where the mail server is.
fn proxy(folder: &Path) -> Running {
    let hosts = folder.join("hosts");
    fs::write(&hosts, format!("127.0.0.1 localhost {SERVER}\n")).unwrap();
    let start = format!(
        "mount --bind {} /etc/hosts && exec microsocks -i {OUTER} -p {PROXY_PORT}",
        hosts.display()
    );
    let child =
        Command::new("unshare").args(["-m", "sh", "-c", &start]).stderr(Stdio::null()).spawn();
    let running = Running(child.unwrap());
    let begun = Instant::now();
    while TcpStream::connect((OUTER, PROXY_PORT)).is_err() {
        assert!(begun.elapsed() < PATIENCE, "the proxy does not start");
        thread::sleep(Duration::from_millis(20));
    }
    running
}

struct Running(Child);

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

fn settings(home: &Home, port: u16, ca_file: &Path, proxy: Option<&str>) {
    fs::create_dir_all(home.profile()).unwrap();
    let proxy = proxy.map(|proxy| format!("proxy = \"{proxy}\"\n")).unwrap_or_default();
    let text = format!(
        "{proxy}[[accounts]]\nname = \"Home\"\naddress = \"vera@mail.example\"\nserver = \"{SERVER}\"\n\
         port = {port}\nsecurity = \"tls\"\nuser = \"vera\"\nca_file = '{}'\n",
        ca_file.display()
    );
    fs::write(home.profile().join("settings.toml"), text).unwrap();
}

/// The bundled appeal as a live one.
fn live_appeal(home: &Home) {
    let bundled = Path::new(env!("CARGO_MANIFEST_DIR")).join("config/appeals/homs-2012");
    let pack = home.profile().join("appeals/homs-live");
    copy_folder(&bundled, &pack);
    let file = pack.join("appeal.toml");
    let text = fs::read_to_string(&file).unwrap();
    let live = text
        .replace("id = \"homs-2012\"", "id = \"homs-live\"")
        .replace("write_by = 2012-02-12", "write_by = 2999-02-12");
    assert_ne!(live, text);
    fs::write(&file, live).unwrap();
}
