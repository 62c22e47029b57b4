//! Places in a text between two characters, and what lies between two such places.

use std::ops::Range;

/// A place in a text. Where lines break or directions meet, one byte has two places on the screen; the
/// caret belongs to the character on one side of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Caret {
    /// Bytes before it.
    pub byte: usize,
    /// It belongs to the character before it, and not to the one behind.
    pub leans_back: bool,
}

impl Caret {
    /// Before the character at this byte.
    pub fn before(byte: usize) -> Self {
        Self { byte, leans_back: false }
    }

    /// Behind the character that ends at this byte.
    pub fn behind(byte: usize) -> Self {
        Self { byte, leans_back: byte > 0 }
    }
}

/// What a selection grows by while the pointer is dragged.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Unit {
    /// A letter with all its marks.
    #[default]
    Character,
    /// A word, as after a double click.
    Word,
    /// A paragraph, as after a triple click.
    Paragraph,
}

/// What is selected, or only a caret.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Selection {
    /// Where it was begun.
    pub anchor: Caret,
    /// Where the caret is.
    pub focus: Caret,
    /// The column of pixels that going up and down keeps to.
    pub(super) column_px: Option<f32>,
    /// What it grows by, and what was first selected by that.
    pub(super) unit: Unit,
    pub(super) base: (usize, usize),
}

impl Selection {
    /// Only a caret.
    pub fn caret(caret: Caret) -> Self {
        Self { anchor: caret, focus: caret, ..Self::default() }
    }

    /// Only a caret, before this byte.
    pub fn at(byte: usize) -> Self {
        Self::caret(Caret::before(byte))
    }

    /// From one place to another.
    pub fn between(anchor: Caret, focus: Caret) -> Self {
        Self { anchor, focus, ..Self::default() }
    }

    /// The bytes of this range, with the caret at its end.
    pub fn of(range: &Range<usize>) -> Self {
        Self::between(Caret::before(range.start), Caret::behind(range.end))
    }

    /// The same with other ends; what it keeps for the next step stays.
    #[must_use]
    pub fn with_ends(self, anchor: Caret, focus: Caret) -> Self {
        Self { anchor, focus, ..self }
    }

    /// What it grows by.
    pub fn unit(&self) -> Unit {
        self.unit
    }

    /// Whether nothing is selected.
    pub fn is_caret(&self) -> bool {
        self.anchor.byte == self.focus.byte
    }

    /// The bytes that are selected.
    pub fn range(&self) -> Range<usize> {
        self.anchor.byte.min(self.focus.byte)..self.anchor.byte.max(self.focus.byte)
    }

    /// The same with places that are in this text and between two of its characters.
    #[must_use]
    pub fn within(self, text: &str) -> Self {
        let fit = |caret: Caret| {
            let mut byte = caret.byte.min(text.len());
            while !text.is_char_boundary(byte) {
                byte -= 1;
            }
            Caret { byte, ..caret }
        };
        Self { anchor: fit(self.anchor), focus: fit(self.focus), ..self }
    }
}
