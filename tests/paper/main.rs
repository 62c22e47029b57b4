//! Letters on paper, read back by programs that did not write them: poppler's for text, fonts, places
//! and pictures, and qpdf for the file's own order.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing)] // helpers fail as their tests do

mod pictures;
mod places;
mod read;
mod samples;
mod sound;
mod text;
