//! Writing, reviewing and the list of letters.

mod letter_views;
mod letters;
mod review;
mod views;
mod write;
