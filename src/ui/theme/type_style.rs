//! The type styles: which face, how large, how far apart the lines. Points at 100 % text size.

use egui::FontId;

use crate::typeset::{Face, Family};
use crate::ui::fonts;

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
    /// Family, size and line height.
    fn spec(self) -> (fn() -> egui::FontFamily, f32, f32) {
        match self {
            Self::Display => (fonts::serif_medium, 30.0, 38.0),
            Self::DisplaySmall => (fonts::serif_medium, 26.0, 34.0),
            Self::Countdown => (fonts::serif_medium, 44.0, 46.0),
            Self::Figure => (fonts::serif_medium, 31.0, 36.0),
            Self::Title => (fonts::serif_strong, 21.0, 29.0),
            Self::Lead => (fonts::serif, 19.0, 31.0),
            Self::Letter => (fonts::serif, 17.0, 28.0),
            Self::LetterItalic => (fonts::serif_italic, 17.0, 28.0),
            Self::LetterStrong => (fonts::serif_strong, 17.0, 28.0),
            Self::Editor => (fonts::serif, 17.0, 27.0),
            Self::Beside => (fonts::serif, 15.0, 24.0),
            Self::BesideItalic => (fonts::serif_italic, 15.0, 24.0),
            Self::Interface => (fonts::sans, 16.0, 22.0),
            Self::Nav => (fonts::sans_medium, 16.0, 22.0),
            Self::Strong => (fonts::sans_strong, 16.0, 22.0),
            Self::Dense => (fonts::sans, 15.0, 21.0),
            Self::DenseStrong => (fonts::sans_strong, 15.0, 21.0),
            Self::Template => (fonts::sans, 16.0, 25.0),
            Self::Small => (fonts::sans, 14.0, 20.0),
            Self::SmallStrong => (fonts::sans_strong, 14.0, 20.0),
        }
    }

    /// What the text engine sets it in.
    pub fn face(self) -> Face {
        let (_, size_pt, line_pt) = self.spec();
        let serif = Face::new(Family::Serif, size_pt, line_pt);
        let sans = Face::new(Family::Sans, size_pt, line_pt);
        match self {
            Self::Display | Self::DisplaySmall | Self::Countdown | Self::Figure => {
                serif.weight(500)
            }
            Self::Title | Self::LetterStrong => serif.weight(600),
            Self::LetterItalic | Self::BesideItalic => serif.italic(),
            Self::Lead | Self::Letter | Self::Editor | Self::Beside => serif,
            Self::Interface | Self::Dense | Self::Template | Self::Small => sans,
            Self::Nav => sans.weight(500),
            Self::Strong | Self::DenseStrong | Self::SmallStrong => sans.weight(600),
        }
    }

    /// Face and size.
    pub fn font(self) -> FontId {
        let (family, size_pt, _) = self.spec();
        FontId::new(size_pt, family())
    }

    /// From one line to the next, in points.
    pub fn line_pt(self) -> f32 {
        self.spec().2
    }
}
