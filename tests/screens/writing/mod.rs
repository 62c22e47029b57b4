//! Writing, reviewing and the list of letters.

mod anew;
mod full;
mod large_text;
mod letter_views;
mod letters;
mod menu;
mod outbox;
mod print;
mod reading;
mod review;
mod turned;
mod undo;
mod views;
mod write;
