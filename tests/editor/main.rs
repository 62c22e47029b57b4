//! The editor, by key sequences as data, by random edits, and in a window.

// Helpers fail as their tests do.
#![allow(clippy::expect_used, clippy::indexing_slicing, clippy::panic, clippy::unwrap_used)]

mod bench;
mod cases;
mod dragging;
mod harm;
mod limits;
mod menu;
mod notation;
mod properties;
mod window;
