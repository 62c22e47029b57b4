//! The main job, end to end, through the whole window by role and name: from the first run to the
//! letter that the target's server has.
#![allow(unreachable_pub, missing_docs, clippy::indexing_slicing, clippy::unwrap_used)]
#![allow(clippy::expect_used, clippy::panic)]

#[path = "../mail/ca.rs"]
#[allow(dead_code)]
mod ca;
mod live;
mod practice;
mod rounds;
#[path = "../mail/server.rs"]
#[allow(dead_code)]
mod server;
mod window;
