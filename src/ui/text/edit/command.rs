//! What can be done in an editor.

use std::ops::Range;

use crate::domain::Direction;
use crate::typeset::{Selection, Step, Unit};

/// One thing that somebody does in an editor.
#[derive(Debug, Clone, PartialEq)]
pub enum Command {
    /// The caret moves; `extend` selects what it goes over.
    Step {
        /// Where to.
        step: Step,
        /// Whether what was selected, or the caret's place, stays an end of the selection.
        extend: bool,
    },
    /// The caret goes to the end of its line on the screen that is on this side.
    LineSide {
        /// The right side.
        right: bool,
        /// See [`Step`](Self::Step).
        extend: bool,
    },
    /// A click, in pixels from the column's corner; with a larger unit it selects.
    Click {
        /// From the left.
        x: f32,
        /// From the top.
        y: f32,
        /// A double click's word, a triple click's paragraph.
        unit: Unit,
        /// With shift: up to here.
        extend: bool,
    },
    /// The pointer was dragged there.
    Drag {
        /// From the left.
        x: f32,
        /// From the top.
        y: f32,
    },
    /// Everything is selected.
    SelectAll,
    /// This is selected.
    Select(Selection),
    /// Words are typed.
    Type(String),
    /// Words come from the clipboard, or from an assistive tool.
    Paste(String),
    /// A new paragraph.
    NewLine,
    /// What is selected is deleted, or else as much as this.
    Delete(Reach),
    /// What is selected is copied.
    Copy,
    /// What is selected is copied and deleted.
    Cut,
    /// The text is another.
    Replace(String),
    /// The last step is taken back.
    Undo,
    /// The step that was taken back is done again.
    Redo,
    /// An input method shows what it is about to write; nothing ends it.
    Preedit {
        /// Its words.
        text: String,
        /// Its caret in them, or what it has chosen; in characters.
        active: Option<Range<usize>>,
    },
    /// The input method has written.
    Commit(String),
    /// The input method takes characters around the caret away.
    DeleteAround {
        /// Characters before the caret.
        before: usize,
        /// Characters behind it.
        behind: usize,
    },
    /// Nothing, but that an input method's words stay.
    Settle,
    /// Which way paragraphs run; `None` goes by the first letter of each.
    Direct(Option<Direction>),
    /// The paragraph at the caret is turned around, and with it all others; or each goes by its first
    /// letter again.
    Turn,
}

/// How much is deleted when nothing is selected.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reach {
    /// The letter before the caret.
    LetterBefore,
    /// The letter behind the caret.
    LetterBehind,
    /// From the start of the word.
    WordBefore,
    /// To the end of the word.
    WordBehind,
    /// From the start of the line on the screen.
    LineBefore,
    /// To its end.
    LineBehind,
}

/// What kind of editor it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Rules {
    /// Only one line: it takes no line breaks.
    pub one_line: bool,
    /// The most characters it takes.
    pub max_chars: usize,
    /// It is shown and copied from, and not changed.
    pub read_only: bool,
    /// A password: never copied, not remembered for undoing.
    pub secret: bool,
    /// It is shown as dots.
    pub dots: bool,
}

impl Default for Rules {
    fn default() -> Self {
        Self {
            one_line: false,
            max_chars: usize::MAX,
            read_only: false,
            secret: false,
            dots: false,
        }
    }
}

/// What came of a command.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Outcome {
    /// The text is another.
    pub changed: bool,
    /// There was no room for all that was to be added.
    pub full: bool,
    /// What goes to the clipboard.
    pub copied: Option<String>,
}
