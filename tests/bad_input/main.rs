//! Bad input, line by line: each case gets a message with its place and its remedy, in the window
//! and on the command line, and none loses a letter or a draft.

#![allow(clippy::unwrap_used)] // helpers fail as their tests do
#![allow(unreachable_pub, dead_code)] // some of these modules serve other tests too

mod database;
mod disk;
mod display;
#[path = "../cli/home.rs"]
mod home;
mod keyring;
mod namespace;
mod packs;
mod settings;
mod two_copies;
#[path = "../main_job/window.rs"]
mod window;
