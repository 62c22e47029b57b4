//! Mail over the wire, on loopback: what a real server gets, and what a bad one does to us.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing)] // helpers fail as their tests do
#![allow(unreachable_pub)] // some of these modules serve the benchmarks too

#[path = "mail/ca.rs"]
mod ca;
#[path = "mail/composing.rs"]
mod composing;
#[path = "mail/connecting.rs"]
mod connecting;
#[path = "mail/faults.rs"]
mod faults;
#[path = "mail/imap.rs"]
mod imap;
#[path = "mail/letters.rs"]
mod letters;
#[path = "mail/mail_servers.rs"]
mod mail_servers;
#[path = "mail/permission.rs"]
mod permission;
#[path = "mail/real.rs"]
mod real;
#[path = "mail/real_pairs.rs"]
mod real_pairs;
#[path = "mail/scripted.rs"]
mod scripted;
#[path = "mail/server.rs"]
mod server;
#[path = "mail/sign_in.rs"]
mod sign_in;
#[path = "mail/sink.rs"]
mod sink;

use clarion::domain::Notice;
use clarion::messages::Messages;
use clarion::net::{Dialer, Route};

/// Every notice has its words, and they name the server.
fn assert_words(notice: &Notice) {
    let messages = Messages::english();
    assert!(messages.has(&notice.id), "{notice:?}");
    let words = messages.text(notice);
    let whole = words.contains("localhost") && words.ends_with('.') && !words.contains(['{', '$']);
    assert!(whole, "{words}");
}

/// Straight to the server.
fn direct() -> Dialer {
    Dialer::new(Route::Direct, "test")
}

/// Runs mail's work as the sender does: on one thread.
fn run<T>(work: impl Future<Output = T>) -> T {
    tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap().block_on(work)
}
