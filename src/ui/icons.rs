//! The icons: one name for each sign of the two icon fonts (Phosphor, MIT, cut down to this list).
//!
//! An icon never stands for a state alone; words go with it.

/// A sign of the icon fonts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Icon(pub(crate) char);

impl Icon {
    /// Whether it points to a side, and so the other way where one reads from right to left.
    pub fn points(self) -> bool {
        matches!(
            self,
            ARROW_COUNTER_CLOCKWISE
                | ARROW_LEFT
                | ARROW_RIGHT
                | ARROW_SQUARE_OUT
                | CARET_LEFT
                | CARET_RIGHT
                | PAPER_PLANE_TILT
        )
    }
}

macro_rules! icons {
    ($($name:ident = $sign:literal),* $(,)?) => {
        $(#[doc = concat!("Phosphor `", stringify!($name), "`.")]
        pub const $name: Icon = Icon($sign);)*
        /// All of them, by name.
        pub const ALL: &[(&str, Icon)] = &[$((stringify!($name), $name)),*];
    };
}

icons! {
    ARCHIVE = '\u{e00c}',
    ARROW_COUNTER_CLOCKWISE = '\u{e038}',
    ARROW_LEFT = '\u{e058}',
    ARROW_RIGHT = '\u{e06c}',
    ARROW_SQUARE_OUT = '\u{e5de}',
    ARTICLE = '\u{e0a8}',
    AT = '\u{e0ac}',
    BELL_SIMPLE = '\u{e0d0}',
    CALENDAR_BLANK = '\u{e10a}',
    CARET_DOWN = '\u{e136}',
    CARET_LEFT = '\u{e138}',
    CARET_RIGHT = '\u{e13a}',
    CARET_UP = '\u{e13c}',
    CHAT_TEXT = '\u{e17a}',
    CHECK = '\u{e182}',
    CHECK_CIRCLE = '\u{e184}',
    CIRCLE = '\u{e18a}',
    CLOCK = '\u{e19a}',
    COPY = '\u{e1ca}',
    DOWNLOAD_SIMPLE = '\u{e20c}',
    ENVELOPE_SIMPLE = '\u{e218}',
    EYE = '\u{e220}',
    EYE_SLASH = '\u{e224}',
    FILE_TEXT = '\u{e23a}',
    FLOPPY_DISK = '\u{e248}',
    FOLDER_OPEN = '\u{e256}',
    GEAR_SIX = '\u{e272}',
    GLOBE = '\u{e288}',
    INFO = '\u{e2ce}',
    LOCK_SIMPLE = '\u{e308}',
    MAGNIFYING_GLASS = '\u{e30c}',
    MINUS = '\u{e32a}',
    NOTE_PENCIL = '\u{e34c}',
    NOTEBOOK = '\u{e34e}',
    PAPER_PLANE_TILT = '\u{e398}',
    PENCIL_LINE = '\u{e3b2}',
    PENCIL_SIMPLE = '\u{e3b4}',
    PLUS = '\u{e3d4}',
    PRINTER = '\u{e3dc}',
    QUESTION = '\u{e3e8}',
    QUOTES = '\u{e660}',
    SHIELD_CHECK = '\u{e40c}',
    TRASH = '\u{e4a6}',
    USER = '\u{e4c2}',
    USERS_THREE = '\u{e68e}',
    WARNING = '\u{e4e0}',
    WARNING_CIRCLE = '\u{e4e2}',
    X = '\u{e4f6}',
    X_CIRCLE = '\u{e4f8}',
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::typeset::{Engine, Face, Family, ParagraphStyle};

    #[test]
    fn both_icon_fonts_have_every_icon() {
        let mut engine = Engine::without_system_fonts();
        for weight in [400, 700] {
            let style = ParagraphStyle::new(Face::new(Family::Icon, 20.0, 20.0).weight(weight));
            for (name, icon) in ALL {
                let laid = engine.one_line(&icon.0.to_string(), &style, f32::INFINITY, 1.0);
                assert!(laid.missing().is_empty(), "no {name} of weight {weight}");
                assert_eq!(laid.width(), 20.0, "{name}");
            }
        }
    }
}
