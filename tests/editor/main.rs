//! The editor, by key sequences as data, by random edits, and in a window.

#![allow(clippy::indexing_slicing)] // helpers fail as their tests do

mod bench;
mod cases;
mod limits;
mod notation;
mod properties;
mod window;
