//! A folder with a file of letters, an account, a clock that is set by hand, and a sender on them.

use std::path::PathBuf;
use std::sync::atomic::{AtomicI64, AtomicUsize, Ordering};
use std::sync::mpsc::{Receiver, Sender as Tell, channel};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use clarion::domain::{Account, DeliveryState, EmailAddress, Notice, Security};
use clarion::mail::Timeouts;
use clarion::net::Route;
use clarion::profile::Password;
use clarion::sender::{Delivered, Mailbox, Manners, Sender, SenderConfig, run_until_empty};
use clarion::store::Store;
use tempfile::TempDir;

use crate::support::{Sort, at, letter};

/// How long a test waits for what must come.
const PATIENCE: Duration = Duration::from_secs(20);

pub struct House {
    folder: TempDir,
    pub store: Store,
    secs: Arc<AtomicI64>,
    /// What a clock would show that nobody has set.
    steady_secs: Arc<AtomicI64>,
    /// What the sender gets when it asks for the account.
    pub account: Arc<Mutex<Result<Account, Notice>>>,
    /// How its server is reached.
    pub route: Arc<Mutex<Route>>,
    /// How often it asked.
    pub asked: Arc<AtomicUsize>,
    wakes: (Tell<()>, Receiver<()>),
}

impl House {
    pub fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let store = Store::open(&folder.path().join("letters.db")).unwrap();
        Self {
            folder,
            store,
            secs: Arc::default(),
            steady_secs: Arc::default(),
            account: Arc::new(Mutex::new(Err(Notice::new("profile-keyring-locked")))),
            route: Arc::default(),
            asked: Arc::default(),
            wakes: channel(),
        }
    }

    /// With an account at this port of a server on loopback.
    pub fn with_server(port: u16, ca_file: PathBuf) -> Self {
        let house = Self::new();
        house.use_server(port, ca_file);
        house
    }

    pub fn use_server(&self, port: u16, ca_file: PathBuf) {
        *self.account.lock().unwrap() = Ok(Account {
            name: "Home".into(),
            user: "vol".into(),
            ca_file: Some(ca_file),
            ..Account::new(
                EmailAddress::parse("vol@test.example").unwrap(),
                "localhost",
                port,
                Security::Tls,
            )
        });
    }

    pub fn practice_dir(&self) -> PathBuf {
        self.folder.path().join("practice")
    }

    pub fn queue(&self, names: &[&str], sort: Sort) {
        let letters: Vec<_> = names.iter().map(|name| letter(name, sort, "a")).collect();
        self.store.enqueue(&letters, at(0)).unwrap();
    }

    /// So late it is now. Where that is later than before, so much time has passed.
    pub fn set_clock(&self, secs: i64) {
        let before = self.secs.swap(secs, Ordering::SeqCst);
        self.steady_secs.fetch_add((secs - before).max(0), Ordering::SeqCst);
    }

    /// Someone sets the clock. No time passes.
    pub fn jump(&self, secs: i64) {
        self.secs.store(secs, Ordering::SeqCst);
    }

    /// Something to be woken by, that sets the clock when so many letters have been sent.
    pub fn set_clock_after(&self, letters: usize, secs: i64) -> impl Fn() + Send + 'static {
        let (clock, path) = (self.secs.clone(), self.store.path().to_owned());
        move || {
            let store = Store::open(&path).unwrap();
            if store.counts("").unwrap().sent >= letters {
                clock.store(secs, Ordering::SeqCst);
            }
        }
    }

    pub fn config(&self) -> SenderConfig {
        let (secs, wake) = (self.secs.clone(), self.wakes.0.clone());
        let steady = self.steady_secs.clone();
        let (account, asked) = (self.account.clone(), self.asked.clone());
        let route = self.route.clone();
        SenderConfig {
            manners: Manners::default(),
            db_path: self.store.path().to_owned(),
            practice_dir: self.practice_dir(),
            accounts: Box::new(move |name| {
                assert_eq!(name, "Home");
                asked.fetch_add(1, Ordering::SeqCst);
                let account = account.lock().unwrap().clone()?;
                let password = Password::new("a password".into());
                Ok(Mailbox { account, password, route: route.lock().unwrap().clone() })
            }),
            refused: Box::new(|_| {}),
            timeouts: Timeouts::all(PATIENCE),
            clock: Box::new(move || at(secs.load(Ordering::SeqCst))),
            steady: Box::new(move || {
                Duration::from_secs(steady.load(Ordering::SeqCst).try_into().unwrap())
            }),
            wake: Box::new(move || {
                let _ = wake.send(());
            }),
        }
    }

    pub fn run(&self) -> Delivered {
        run_until_empty(self.config(), None).unwrap()
    }

    pub fn start(&self) -> Sender {
        Sender::start(self.config()).unwrap()
    }

    /// Waits until the window is told that something has changed.
    pub fn wait_for_a_wake(&self) {
        self.wakes.1.recv_timeout(PATIENCE).unwrap();
    }

    /// Waits, from one wake to the next, until this holds.
    pub fn wait_until(&self, holds: impl Fn(&Store) -> bool) {
        while !holds(&self.store) {
            self.wakes.1.recv_timeout(PATIENCE).unwrap();
        }
    }

    /// The states of these letters, by their numbers, in the order in which they were queued.
    pub fn states(&self) -> Vec<DeliveryState> {
        (1..).map_while(|id| self.store.letter(id).ok()).map(|one| one.record.state).collect()
    }
}
