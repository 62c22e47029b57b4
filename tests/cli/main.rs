//! The real program, called as a script calls it: what it says, what it leaves on disk, how it ends.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing)] // helpers fail as their tests do
#![allow(unreachable_pub, dead_code)] // some of these modules serve other tests too

#[path = "../mail/ca.rs"]
mod ca;
mod home;
mod print;
mod send;
#[path = "../mail/server.rs"]
mod server;
mod trouble;
mod words;
mod write;
