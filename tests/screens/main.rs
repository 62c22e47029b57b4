//! Each screen drawn alone on hand-made views, used by role and name as a screen reader would, and
//! what it wants read; with pictures of how it looks.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)] // helpers fail as their tests do
#![allow(unreachable_pub)] // `pub` is what the other modules use

mod choosing;
mod harness;
mod organising;
mod writing;
