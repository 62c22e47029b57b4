//! Each screen drawn alone on hand-made views, used by role and name as a screen reader would, and
//! what it wants read; with pictures of how it looks.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, unreachable_pub)]

mod choosing;
mod harness;
mod organising;
mod writing;
