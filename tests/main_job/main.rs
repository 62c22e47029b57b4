//! The main job, end to end, through the whole window by role and name: from the first run to the
//! letter that the target's server has.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing)] // helpers fail as their tests do
#![allow(unreachable_pub)] // some of these modules serve other tests too

mod arabic;
#[path = "../mail/ca.rs"]
#[allow(dead_code)] // the tests of mail use the rest
mod ca;
mod language;
mod live;
mod practice;
mod rounds;
#[path = "../mail/server.rs"]
mod server;
mod undo;
mod waits;
mod window;
