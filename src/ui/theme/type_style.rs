//! The type styles: which face, how large, how far apart the lines. Points at 100 % text size.

use egui::FontId;

use crate::typeset::{Face, Family};

/// What a piece of text is for. It decides face, size and line height together.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Type {
    /// Title of a screen or an appeal.
    Display,
    /// The same above a table, or in a narrow window.
    DisplaySmall,
    /// The days that are left, on a card.
    Countdown,
    /// A key figure.
    Figure,
    /// Title of a section, a card, a dialog.
    Title,
    /// The sentences under an appeal's title.
    Lead,
    /// A letter, or an appeal's story.
    Letter,
    /// Notes in a letter or story.
    LetterItalic,
    /// Emphasis in a letter or story.
    LetterStrong,
    /// A letter while it is written.
    Editor,
    /// A letter beside an editor, and answers to questions.
    Beside,
    /// The same, for notes.
    BesideItalic,
    /// Everything that is operated.
    Interface,
    /// Navigation.
    Nav,
    /// Rows, buttons, names.
    Strong,
    /// Dense rows and timelines.
    Dense,
    /// The name in a dense row.
    DenseStrong,
    /// The source of a template.
    Template,
    /// Hints and second lines. Nothing is smaller.
    Small,
    /// Labels of fields and columns.
    SmallStrong,
}

impl Type {
    /// What the text engine sets it in: face, size, and from one line to the next.
    pub fn face(self) -> Face {
        let serif = |size_pt, line_pt| Face::new(Family::Serif, size_pt, line_pt);
        let sans = |size_pt, line_pt| Face::new(Family::Sans, size_pt, line_pt);
        match self {
            Self::Display => serif(30.0, 38.0).weight(500),
            Self::DisplaySmall => serif(26.0, 34.0).weight(500),
            Self::Countdown => serif(44.0, 46.0).weight(500),
            Self::Figure => serif(31.0, 36.0).weight(500),
            Self::Title => serif(21.0, 29.0).weight(600),
            Self::Lead => serif(19.0, 31.0),
            Self::Letter => serif(17.0, 28.0),
            Self::LetterItalic => serif(17.0, 28.0).italic(),
            Self::LetterStrong => serif(17.0, 28.0).weight(600),
            Self::Editor => serif(17.0, 27.0),
            Self::Beside => serif(15.0, 24.0),
            Self::BesideItalic => serif(15.0, 24.0).italic(),
            Self::Interface => sans(16.0, 22.0),
            Self::Nav => sans(16.0, 22.0).weight(500),
            Self::Strong => sans(16.0, 22.0).weight(600),
            Self::Dense => sans(15.0, 21.0),
            Self::DenseStrong => sans(15.0, 21.0).weight(600),
            Self::Template => sans(16.0, 25.0),
            Self::Small => sans(14.0, 20.0),
            Self::SmallStrong => sans(14.0, 20.0).weight(600),
        }
    }

    /// The size alone, as egui's own style wants it.
    pub(super) fn font(self) -> FontId {
        FontId::proportional(self.face().size_pt)
    }

    /// From one line to the next, in points.
    pub fn line_pt(self) -> f32 {
        self.face().line_pt
    }
}
