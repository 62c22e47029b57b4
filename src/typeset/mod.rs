//! Text into glyphs with places, for the screen and for paper, in any direction.
//!
//! Libraries do what is hard, the same that parley is made of: ICU4X says what each character is and where
//! letters and lines may end, unicode-bidi which way they run (UAX 9), fontique finds fonts, and
//! HarfBuzz's port shapes. They are put together here and not by parley because a letter is so laid out a
//! third faster, and a line's spaces stand where UAX 9 has them. Lines are broken anew when a window
//! becomes wider, and only of a paragraph over 4 kB, which is laid out in pieces, is anything shaped
//! again. What comes out is glyph runs, and answers about carets and selections. Colours, atlases, widgets
//! and PDF are the business of whoever draws them.
//!
//! The way of a paragraph: `signs` and `levels` (what each character is, and which way it runs), `choice`
//! and `forms` (its font), `runs` (what is shaped in one go), `shaper` and `ready` (shaping), `shaped`
//! (glyphs in clusters), `cuts` (where lines end), `order` (their parts from left to right), `lines`
//! (places).
//!
//! - [`Engine`]: the bundled faces, those of the system where a sign is in none of them, and a cache: a
//!   text that was laid out before is not shaped again.
//! - [`Paragraph`]: one paragraph, laid out. Its direction is that of its first strong character,
//!   unless it is told.
//! - [`Column`]: paragraphs below each other, as a letter has them; carets and selections go through
//!   all of it. A long text is laid out bit by bit, where it is looked at.
//! - [`GlyphImage`]: a glyph's picture.
//!
//! Lengths of a layout are pixels: points times the scale that it was made for. On paper the scale is
//! 1 and a pixel is a point.

mod asked;
mod caret;
mod choice;
mod column;
mod cuts;
mod direction;
mod engine;
mod face;
mod fonts;
mod forms;
mod levels;
mod lines;
mod movement;
mod order;
mod paragraph;
mod picture;
mod pieces;
mod ready;
mod rects;
mod run;
mod runs;
mod shaped;
mod shaper;
mod signs;
mod styles;
mod system;

pub use caret::{Caret, Selection, Unit};
pub use column::{Column, ColumnStyle, ReadingLine};
pub use direction::{base_direction, has_both_directions, is_mark};
pub use engine::Engine;
pub use face::{Face, Family};
pub use fonts::{Font, PLAIN_FACE};
pub use movement::{
    Step, letter_before, letter_behind, letter_ceil, letter_floor, letters, word_end, word_start,
    word_starts,
};
pub use paragraph::{Align, Line, Paragraph, ParagraphStyle, Rect, Span};
pub use picture::{GlyphImage, Painter};
pub use rects::Cluster;
pub use run::{PlacedGlyph, Run};

pub use crate::domain::hidden_signs;
