//! The editor, by key sequences as data, by random edits, and in a window.

mod bench;
mod cases;
mod notation;
