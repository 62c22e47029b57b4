//! What the text engine computes, beside what others compute: HarfBuzz's shapes, FriBidi's order, and
//! the test file of Unicode's bidirectional algorithm.

#![allow(clippy::unwrap_used, clippy::indexing_slicing)] // helpers fail as their tests do

mod bidi_file;
mod fribidi;
mod harfbuzz;
mod tools;
