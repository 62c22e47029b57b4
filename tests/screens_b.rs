//! Writing, reviewing and the list of letters: each screen drawn alone on hand-made views, used by
//! role and name as a screen reader would, and its commands read. A dozen small pictures.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, unreachable_pub)]

#[path = "screens_b/harness.rs"]
mod harness;
#[path = "screens_b/letter_views.rs"]
mod letter_views;
#[path = "screens_b/letters.rs"]
mod letters;
#[path = "screens_b/review.rs"]
mod review;
#[path = "screens_b/views.rs"]
mod views;
#[path = "screens_b/write.rs"]
mod write;
