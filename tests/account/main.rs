//! Signing in without a password, against a real OAuth server on loopback (oidc-provider from npm),
//! with a client of ours in the place of the browser.

mod browser;
mod by_browser;
mod by_device;
mod desk;
mod oidc;
mod tokens;
