//! The sender as a window has it, in a process of its own, so that it can be stopped, and be put into
//! a network of its own: this program, started again for the ignored test below. It hears commands on
//! its standard input and ends with it.

use std::io::{BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, Command, Stdio};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc::{Receiver, channel};
use std::time::{Duration, Instant};

use clarion::domain::{Account, EmailAddress, Security};
use clarion::mail::Timeouts;
use clarion::messages::Messages;
use clarion::net::Route;
use clarion::profile::Password;
use clarion::sender::{Mailbox, Manners, Sender, SenderConfig};
use clarion::store::{Carrier, Store};
use jiff::{SignedDuration, Timestamp};

use crate::program::PATIENCE;
use crate::support::{Sort, letter};

/// What the process is to use.
pub struct Plan<'a> {
    pub database: &'a Path,
    pub server: &'a str,
    pub port: u16,
    pub ca_file: &'a Path,
    /// For each step with the server.
    pub limit: Duration,
}

impl Plan<'_> {
    /// Queues so many letters.
    pub fn queue(&self, count: usize) -> Store {
        let store = Store::open(self.database).unwrap();
        let letters: Vec<_> = (1..=count)
            .map(|number| {
                let (mut mail, meta) = letter(&format!("office-{number}"), Sort::Real, "a");
                let id = &mail.message_id;
                mail.mime = format!("Message-ID: <{id}>\r\n\r\nPlease.\r\n").into_bytes();
                (mail, meta)
            })
            .collect();
        assert!(matches!(letters[0].1.carrier, Carrier::Account(_)));
        store.enqueue(&letters, Timestamp::now()).unwrap();
        store
    }

    /// Starts the process by `program`, which is `[]` or what puts it where it belongs.
    pub fn start(&self, program: &[String], preload: &[(&str, String)]) -> Window {
        let this = std::env::current_exe().unwrap();
        let words = ["--exact", "--ignored", "--nocapture", "window::the_process"];
        let mut command = match program {
            [] => Command::new(this),
            [first, rest @ ..] => {
                let mut command = Command::new(first);
                command.args(rest).arg(this);
                command
            }
        };
        let plan = [
            self.database.display().to_string(),
            self.server.to_owned(),
            self.port.to_string(),
            self.ca_file.display().to_string(),
            self.limit.as_millis().to_string(),
        ];
        command.args(words).env("CLARION_TEST_PLAN", plan.join("\n"));
        command.envs(preload.iter().map(|(name, value)| (name, value)));
        let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
        let (heard, hears) = channel();
        let said = BufReader::new(child.stdout.take().unwrap());
        std::thread::spawn(move || {
            for line in said.lines().map_while(Result::ok) {
                if let Some(answer) = line.strip_prefix("> ") {
                    let _ = heard.send(answer.to_owned());
                }
            }
        });
        Window { stdin: child.stdin.take(), child, hears }
    }
}

/// The process.
pub struct Window {
    child: Child,
    stdin: Option<ChildStdin>,
    hears: Receiver<String>,
}

impl Window {
    pub fn id(&self) -> u32 {
        self.child.id()
    }

    /// So much time passes for it.
    pub fn pass(&mut self, secs: u64) {
        self.say(&format!("pass {secs}"));
    }

    /// What a person asks when a window's button is pressed.
    pub fn look(&mut self) {
        self.say("look");
    }

    /// How often it has asked for its account, which it does for each connection.
    pub fn asked(&mut self) -> usize {
        self.say("asked").parse().unwrap()
    }

    /// What keeps it from its work, in words.
    pub fn trouble(&mut self) -> String {
        self.say("trouble")
    }

    /// It is closed, as a window is.
    pub fn close(mut self) {
        drop(self.stdin.take());
        assert!(self.child.wait().unwrap().success());
    }

    fn say(&mut self, command: &str) -> String {
        writeln!(self.stdin.as_mut().unwrap(), "{command}").unwrap();
        self.hears.recv_timeout(PATIENCE).unwrap()
    }
}

impl Drop for Window {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

#[test]
#[ignore = "the other tests start it as a process of its own"]
fn the_process() {
    let plan = std::env::var("CLARION_TEST_PLAN").unwrap();
    let [database, server, port, ca_file, limit] =
        plan.lines().collect::<Vec<_>>()[..].try_into().unwrap();
    let account = Account {
        name: "Home".into(),
        user: "vol".into(),
        ca_file: Some(PathBuf::from(ca_file)),
        ..Account::new(
            EmailAddress::parse("vol@test.example").unwrap(),
            server,
            port.parse().unwrap(),
            Security::Tls,
        )
    };
    let asked = Arc::new(AtomicUsize::new(0));
    let passed_secs = Arc::new(AtomicUsize::new(0));
    let (count, passed, also_passed) = (asked.clone(), passed_secs.clone(), passed_secs.clone());
    let passed = move || Duration::from_secs(passed.load(Ordering::SeqCst) as u64);
    let also_passed = move || Duration::from_secs(also_passed.load(Ordering::SeqCst) as u64);
    let begun = Instant::now();
    let sender = Sender::start(SenderConfig {
        db_path: database.into(),
        practice_dir: Path::new(database).with_file_name("practice"),
        accounts: Box::new(move |_| {
            count.fetch_add(1, Ordering::SeqCst);
            let password = Password::new("secret".into());
            Ok(Mailbox { account: account.clone(), password, route: Route::Direct })
        }),
        refused: Box::new(|_| {}),
        timeouts: Timeouts::all(Duration::from_millis(limit.parse().unwrap())),
        clock: Box::new(move || Timestamp::now() + SignedDuration::try_from(passed()).unwrap()),
        steady: Box::new(move || begun.elapsed() + also_passed()),
        wake: Box::new(|| ()),
        manners: Manners::default(),
    })
    .unwrap();
    for line in std::io::stdin().lines().map_while(Result::ok) {
        let answer = match line.split_once(' ') {
            Some(("pass", secs)) => {
                passed_secs.fetch_add(secs.parse().unwrap(), Ordering::SeqCst);
                sender.look_again();
                String::new()
            }
            _ if line == "look" => {
                sender.look_again();
                String::new()
            }
            _ if line == "asked" => asked.load(Ordering::SeqCst).to_string(),
            _ => {
                let trouble = sender.trouble();
                trouble.map(|notice| Messages::english().text(&notice)).unwrap_or_default()
            }
        };
        // On a line of its own, whatever the test's frame has said before.
        println!("\n> {answer}");
    }
    drop(sender);
}
