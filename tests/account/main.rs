//! Signing in without a password, against a real OAuth server on loopback (oidc-provider from npm),
//! with a client of ours in the place of the browser.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic)] // helpers fail as their tests do
#![allow(unreachable_pub, dead_code)] // some of these modules serve other tests too

mod browser;
mod by_browser;
mod by_device;
#[path = "../mail/ca.rs"]
mod ca;
mod desk;
#[path = "../mail/letters.rs"]
mod letters;
mod mail;
#[path = "../mail/mail_servers.rs"]
mod mail_servers;
mod oidc;
mod tokens;
