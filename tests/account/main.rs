//! Signing in without a password, against a real OAuth server on loopback (oidc-provider from npm),
//! with a client of ours in the place of the browser.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic)] // helpers fail as their tests do

mod browser;
mod by_browser;
mod by_device;
mod desk;
mod oidc;
mod tokens;
