//! The file of letters, from outside: what it keeps, what it refuses, and what survives.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)] // helpers fail as their tests do

mod support;
mod undo;

mod anew;
mod deliveries;
mod drafts;
mod files;
mod keep;
mod lists;
mod outbox;
mod pace;
mod random;
mod waits;
