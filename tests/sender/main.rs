//! The sender: from the outbox to a server on loopback or to the practice mailbox.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)] // helpers fail as their tests do
#![allow(unreachable_pub, dead_code)] // some of these modules serve other tests too

mod anew;
#[path = "../mail/ca.rs"]
mod ca;
mod copies;
mod desks;
mod fault_server;
mod faults;
mod following;
mod house;
#[path = "../mail/letters.rs"]
mod letters;
#[path = "../mail/mail_servers.rs"]
mod mail_servers;
mod outbox;
mod practice;
mod proxied;
#[path = "../mail/scripted.rs"]
mod scripted;
mod sent_folder;
mod servers;
#[path = "../mail/sink.rs"]
mod sink;
#[path = "../net/socks_server.rs"]
mod socks_server;
#[path = "../store/support.rs"]
mod support;
