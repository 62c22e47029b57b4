//! The one thread that delivers what is queued.
//!
//! The database is the queue: a letter is claimed there before anything is done about it, committed as
//! handed over before the first byte of its body leaves, and settled when its attempt has ended. What
//! comes through the channel says only "look again". It sends nothing that it has not claimed, asks the
//! network nothing while nothing is due, and never tries again what may have been sent.

mod accounts;
mod delivery;
mod error;
mod keeping;
mod lease;
mod look;
mod manners;
mod runtime;
mod turn;
mod undo;
mod waiting;
mod worker;

use std::path::PathBuf;
use std::sync::{Arc, Mutex, PoisonError};
use std::thread::JoinHandle;
use std::time::Duration;

use jiff::Timestamp;
use tokio::sync::watch;

use crate::domain::Notice;
use crate::mail::Timeouts;
use crate::store::{Carrier, Recovered, Store};

pub use accounts::{Mailbox, NoMailbox, route_of, sign_in_data};
pub use error::SenderError;
pub use look::hold_over;
pub use manners::{HeldFor, Manners, Pace, PaceOf, any_chance};
pub(crate) use runtime::on_this_thread;
use worker::Worker;

/// Gives the account of this name with all that it needs, or why there is none: then its letters wait.
pub type Accounts = dyn Fn(&str) -> Result<Mailbox, NoMailbox> + Send;

/// What a sender works with.
pub struct SenderConfig {
    /// The file of letters.
    pub db_path: PathBuf,
    /// The practice mailbox.
    pub practice_dir: PathBuf,
    /// Asked anew for each connection, so that changed settings hold at once.
    pub accounts: Box<Accounts>,
    /// Told the name of an account whose server takes no more what it was signed in with: a token may
    /// have ended before its time, and the next one asked for is to be new.
    pub refused: Box<dyn Fn(&str) + Send>,
    /// How long each step with a server may take.
    pub timeouts: Timeouts,
    /// What time it is.
    pub clock: Box<dyn Fn() -> Timestamp + Send>,
    /// How long something has run, by a clock that nobody sets: two answers tell how much time passed.
    pub steady: Box<dyn Fn() -> Duration + Send>,
    /// Called whenever something in the outbox has changed.
    pub wake: Box<dyn Fn() + Send>,
    /// What it asks before it lets a letter go.
    pub manners: Manners,
}

/// How many letters one run has moved, by what became of them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Delivered {
    /// Taken by a server, or written to the practice mailbox.
    pub sent: usize,
    /// Refused.
    pub refused: usize,
    /// Proven unsent: they wait for another try.
    pub put_off: usize,
    /// Nobody knows.
    pub unsure: usize,
    /// What an earlier program had left unfinished.
    pub recovered: Recovered,
    /// Whether another program sends for this file, so that nothing was done here.
    pub elsewhere: bool,
}

/// What all letters wait for.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Status {
    /// Such as a full disk.
    trouble: Option<Notice>,
    /// Another program sends.
    elsewhere: bool,
}

/// A running sender. When it is dropped, the letter on its way gets a few seconds to end, and the
/// thread is waited for.
pub struct Sender {
    orders: watch::Sender<Order>,
    status: Arc<Mutex<Status>>,
    thread: Option<JoinHandle<()>>,
}

/// What the thread is told.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Order {
    /// Look at the outbox, now and whenever this changes.
    Look,
    /// End.
    Stop,
}

impl Sender {
    /// Opens its own connection, puts in order what an earlier program has left, and goes to work; or
    /// waits until another program that is at work has ended.
    ///
    /// # Errors
    /// [`SenderError`] where the file cannot be opened, or the system gives no thread.
    pub fn start(config: SenderConfig) -> Result<Self, SenderError> {
        let store = Store::open(&config.db_path)?;
        let (orders, ordered) = watch::channel(Order::Look);
        let status = Arc::default();
        let mut worker = Worker::new(store, config, ordered, Arc::clone(&status), true);
        if let Err(error) = worker.begin(true) {
            // It is tried again on the thread, which tells the person.
            tracing::warn!(%error, "what was unfinished is not in order yet");
        }
        let thread =
            std::thread::Builder::new().name("sender".to_owned()).spawn(move || worker.run())?;
        Ok(Self { orders, status, thread: Some(thread) })
    }

    /// Something was queued, or may go now.
    pub fn look_again(&self) {
        self.orders.send_modify(|_| ());
    }

    /// What keeps the sender from its work altogether, such as a full disk; it tries again by itself.
    pub fn trouble(&self) -> Option<Notice> {
        self.status.lock().unwrap_or_else(PoisonError::into_inner).trouble.clone()
    }

    /// Whether another copy of the program has taken the sending on itself. This one takes it over
    /// when that one is closed.
    pub fn is_elsewhere(&self) -> bool {
        self.status.lock().unwrap_or_else(PoisonError::into_inner).elsewhere
    }
}

impl Drop for Sender {
    fn drop(&mut self) {
        self.orders.send_replace(Order::Stop);
        if let Some(thread) = self.thread.take()
            && thread.join().is_err()
        {
            tracing::error!("the sender's thread had ended before");
        }
    }
}

/// Delivers, on this thread, all that is due now, with the pauses between, and does not wait for what
/// is due later. Letters that a window can still call back are left to it. Where another program
/// sends, that one is left to it, and [`Delivered::elsewhere`] says so. With a
/// carrier, it touches no letter of another one, and asks for no other account.
///
/// # Errors
/// [`SenderError`] where the file cannot be used. A letter whose end could not be kept is `unsure` when
/// the file can be used again, and is not sent twice.
pub fn run_until_empty(
    config: SenderConfig,
    only: Option<&Carrier>,
) -> Result<Delivered, SenderError> {
    let store = Store::open(&config.db_path)?;
    let (_orders, ordered) = watch::channel(Order::Look);
    Worker::new(store, config, ordered, Arc::default(), false).run_once(only)
}
