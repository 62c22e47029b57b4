//! All words of the window. They are laid out by the text engine (`typeset`), whatever their script, and
//! drawn here: no other module lays text out by egui.
//!
//! - [`Words`], by `Type::words` and `Type::one_line`: for widgets that paint their words themselves.
//! - [`TextLabel`]: words as a widget; [`tooltip`]: words beside the pointer.
//! - [`letter_ui`], [`turned_letter_ui`]: a letter, as it is read. [`story_ui`]: an appeal's story (CommonMark).
//! - [`LetterEditor`]: a letter while it is written.
//! - [`TemplateEditor`]: the source of a template or another file of a pack, with its mistakes.
//! - [`line_edit`]: one line of a letter, such as its subject.
//! - [`editor_frame`]: the ground and the ring around an editor.
//! - [`with_engine`], [`paint_paragraph`], [`paint_column`], [`in_window`], [`in_layout`]: what all of
//!   these stand on.

mod atlas;
pub mod edit;
mod editor;
mod icon;
mod label;
mod marks;
mod menu;
mod missing;
mod paint;
mod passage;
mod plugin;
mod reading;
mod source;
mod story;
mod template;
mod words;

use std::ops::Range;

use egui::{Response, Ui};

pub(in crate::ui) use icon::paint_icon;

pub use editor::{EditorAnswer, LetterEditor, editor_frame, line_edit};
pub use label::{TextLabel, tooltip};
pub use marks::shift_marks;
pub use missing::signs_without_glyph;
pub use paint::{in_layout, in_window, paint_column, paint_paragraph};
pub use plugin::{TextPlugin, shaped_bytes, use_system_fonts, with_engine};
pub use source::Syntax;
pub use story::story_ui;
pub use template::{LineNote, TemplateAnswer, TemplateEditor};
pub use words::{Words, address_in_sentence};

use self::passage::follow;
use crate::domain::{Direction, Lang};
use crate::typeset::{ColumnStyle, ParagraphStyle};
use crate::ui::theme::{Theme, Type};

/// A letter to be shown.
#[derive(Debug, Clone, Copy)]
pub struct LetterText<'a> {
    /// The whole text; paragraphs are parted by an empty line.
    pub body: &'a str,
    /// The side on which its lines start.
    pub direction: Direction,
    /// Its language, for screen readers and the choice of a face.
    pub lang: &'a Lang,
    /// Words that have a ground of their own.
    pub marks: &'a [Mark],
}

/// Words of a letter that have a ground of their own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mark {
    /// Where they are: bytes of the body.
    pub range: Range<usize>,
    /// Why.
    pub kind: MarkKind,
}

/// Why words have a ground of their own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MarkKind {
    /// The supporter's own answer.
    Own,
    /// Words that are still missing, or have a note in the margin.
    Blank,
    /// A passage of a template that no longer is what it says.
    Stale,
    /// In a template: a value that is filled in.
    Value,
    /// In a template: a tag that decides.
    Tag,
    /// In a template: a comment.
    Comment,
    /// In a source: a key, or a heading.
    Key,
    /// In a template: a mistake.
    Mistake,
}

/// How large a letter is set.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LetterStyle {
    /// To be read: 17 / 28.
    Reading,
    /// Beside the editor, or in a preview: 15 / 24.
    Beside,
    /// While it is written: 17 / 27.
    Editor,
    /// A template's source: sans, 16 / 25.
    Source,
}

impl LetterStyle {
    fn kind(self) -> Type {
        match self {
            Self::Reading => Type::Letter,
            Self::Beside => Type::Beside,
            Self::Editor => Type::Editor,
            Self::Source => Type::Template,
        }
    }

    /// What is between two paragraphs, in points; `None` leaves an empty line as high as any.
    fn paragraph_gap_pt(self) -> Option<f32> {
        match self {
            Self::Reading | Self::Editor => Some(12.0),
            Self::Beside => Some(11.0),
            Self::Source => None,
        }
    }
}

/// Shows a letter as it is read. Its words can be selected and copied.
pub fn letter_ui(ui: &mut Ui, letter: &LetterText<'_>, style: LetterStyle) -> Response {
    turned_letter_ui(ui, letter, None, style)
}

/// The same for a letter of which somebody said which way all paragraphs run.
pub fn turned_letter_ui(
    ui: &mut Ui,
    letter: &LetterText<'_>,
    turned: Option<Direction>,
    style: LetterStyle,
) -> Response {
    let theme = Theme::of(ui);
    let grounds = letter.marks.iter().map(|mark| reading::Ground::of(ui, theme, mark));
    let grounds: Vec<_> = grounds.collect();
    let column = ColumnStyle {
        gap_pt: style.paragraph_gap_pt(),
        ..ColumnStyle::new(ParagraphStyle {
            direction: turned,
            fallback: letter.direction,
            lang: Some(letter.lang),
            ..ParagraphStyle::new(style.kind().face())
        })
    };
    let response = reading::show(ui, letter.body, &column, &[theme.ink], &grounds);
    reading::tell(ui, &response, letter.body, letter.lang);
    response
}
