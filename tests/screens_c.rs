//! The organisers' screen and the settings: each screen drawn alone on hand-made views, used by role
//! and name as a screen reader would, and its commands read.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, unreachable_pub)]

#[path = "screens_c/harness.rs"]
mod harness;
#[path = "screens_c/organise.rs"]
mod organise;
#[path = "screens_c/pictures.rs"]
mod pictures;
#[path = "screens_c/settings.rs"]
mod settings;
#[path = "screens_c/views.rs"]
mod views;
