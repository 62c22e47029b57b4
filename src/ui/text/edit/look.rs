//! How marked words look: grounds and lines under them, and in a source their faces and colours.

use egui::{Color32, Ui};

use crate::typeset::Span;
use crate::ui::text::reading::Ground;
use crate::ui::text::{Mark, MarkKind};
use crate::ui::theme::{Theme, Type};

/// How the words of a text look, where they are not plain.
#[derive(Default)]
pub(in crate::ui) struct Look {
    pub(super) spans: Vec<Span>,
    pub(super) grounds: Vec<Ground>,
}

/// The colours of spans, by their numbers.
const PLAIN: u8 = 0;
const VALUE: u8 = 1;
const TAG: u8 = 2;
const COMMENT: u8 = 3;
const MISTAKE: u8 = 4;

/// The colours that belong to the numbers.
pub(super) fn colors(theme: &Theme, plain: Color32) -> [Color32; 5] {
    [plain, theme.primary, theme.plum, theme.ink_3, theme.wax]
}

impl Look {
    /// The look of marks in a text of this type.
    pub(in crate::ui) fn of(ui: &Ui, kind: Type, marks: &[Mark]) -> Self {
        let theme = Theme::of(ui);
        let mut look = Self::default();
        for mark in marks {
            let face = kind.face();
            let (face, brush) = match mark.kind {
                MarkKind::Own | MarkKind::Blank | MarkKind::Stale => (None, PLAIN),
                MarkKind::Value => (Some(face.weight(600)), VALUE),
                MarkKind::Tag => (None, TAG),
                MarkKind::Comment => (Some(face.italic()), COMMENT),
                MarkKind::Key => (Some(face.weight(600)), PLAIN),
                MarkKind::Mistake => (Some(face.weight(600)), MISTAKE),
            };
            if face.is_some() || brush != PLAIN {
                look.spans.push(Span { range: mark.range.clone(), face, brush });
            }
            let ground = Ground::of(ui, theme, mark);
            if ground.fill != Color32::TRANSPARENT {
                look.grounds.push(ground);
            }
        }
        look
    }
}
