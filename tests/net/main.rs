//! The way out: by a proxy or straight, private and within limits, and never another way.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]
#![allow(unreachable_pub, dead_code)] // some of these modules serve other tests too

#[path = "../mail/ca.rs"]
mod ca;
mod cable;
mod discovery;
mod dns;
#[path = "../cli/home.rs"]
mod home;
mod https;
mod proxied;
#[path = "../mail/scripted.rs"]
mod scripted;
mod socks;
mod socks_server;

use clarion::domain::Notice;
use clarion::messages::Messages;

/// Runs the work as the sender does: on one thread.
fn run<T>(work: impl Future<Output = T>) -> T {
    tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap().block_on(work)
}

/// The words of a notice, which has all that it needs.
fn words(notice: &Notice) -> String {
    let words = Messages::english().text(notice);
    assert!(words.contains(' ') && !words.contains(['{', '$']), "{words}");
    words
}
