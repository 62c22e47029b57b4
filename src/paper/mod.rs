//! Letters on paper: PDF pages, envelopes and address labels.
//!
//! The same layout as on the screen ([`crate::typeset`]) at a scale of 1, where a pixel is a point, is
//! written by krilla; no other layer knows it. Pages are tagged, fonts are subset and embedded, and
//! krilla checks each file itself: as PDF/A-2a (ISO 19005-2) and PDF/UA-1 (ISO 14289-1), or where a
//! text has signs that these forbid, as PDF/A-2u. What passes none of them is an error and no file.
//!
//! Nothing comes from the computer: the only day in a file is that of its letters, the only name that
//! of whoever signs them.
//!
//! - [`Press`]: keeps fonts and layouts from one run to the next.
//! - [`PaperLetter`]: a letter in its parts, as [`PaperLetter::body`] finds them in its text.
//! - [`Printed`]: the file, and what is not in it with the reason. Nothing is cut: a text that is too
//!   long for its place is set smaller, to a limit, and then it is told.

mod draw;
mod envelope;
mod error;
mod fit;
mod flow;
mod geometry;
mod glyphs;
mod labels;
mod letter;
mod page;
mod parts;
mod pdf;
mod pen;

pub use envelope::Envelope;
pub use error::{PaperError, Problem, Spot};
pub use geometry::{
    AddressArea, FOLDED_IN_THREE_IN, LabelGrid, PT_A_INCH, PT_A_MM, Rect, address_area,
    envelope_pt, label_grid, sheet_pt,
};
pub use parts::{BodyParts, PaperLetter};
pub use pdf::{Press, Printed};
