//! Which way a text runs, by its own letters.

use icu_properties::props::BidiClass as Class;
use icu_properties::{CodePointMapData, CodePointMapDataBorrowed};

use crate::domain::Direction;

/// What each sign is to the order of a line (UAX 9, table 4).
pub(super) const CLASSES: CodePointMapDataBorrowed<'_, Class> = CodePointMapData::new();

/// The script that a paragraph begins in, as far as it decides about faces.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum Script {
    Arabic,
    Hebrew,
    Other,
}

impl Script {
    /// That of figures without a letter beside them: they look like those in the texts around.
    pub(super) fn of(direction: Direction) -> Self {
        match direction {
            Direction::LeftToRight => Self::Other,
            Direction::RightToLeft => Self::Arabic,
        }
    }
}

/// The direction of a text by its first strong character (UAX 9, rules P2 and P3); `None` where it has
/// none, as figures or an empty text.
pub fn base_direction(text: &str) -> Option<Direction> {
    strong(text).map(|(_, direction)| direction)
}

/// The same, with the script of that character.
pub(super) fn beginning(text: &str) -> Option<(Direction, Script)> {
    let (sign, direction) = strong(text)?;
    let script = match sign {
        '\u{0590}'..='\u{05ff}' | '\u{fb1d}'..='\u{fb4f}' => Script::Hebrew,
        _ => Script::of(direction),
    };
    Some((direction, script))
}

/// Whether a text has letters that are written from left to right and others from right to left, as far
/// as a label goes.
pub fn has_both_directions(text: &str) -> bool {
    const LOOKED_AT: usize = 2_000;
    let is_left = |sign| CLASSES.get(sign) == Class::LeftToRight;
    let is_right = |sign| is_right_to_left(CLASSES.get(sign));
    let signs = || text.chars().take(LOOKED_AT);
    signs().any(is_left) && signs().any(is_right)
}

fn strong(text: &str) -> Option<(char, Direction)> {
    let mut isolates = 0_usize;
    for sign in text.chars() {
        match CLASSES.get(sign) {
            Class::LeftToRightIsolate | Class::RightToLeftIsolate | Class::FirstStrongIsolate => {
                isolates += 1;
            }
            Class::PopDirectionalIsolate => isolates = isolates.saturating_sub(1),
            _ if isolates > 0 => {}
            Class::LeftToRight => return Some((sign, Direction::LeftToRight)),
            class if is_right_to_left(class) => return Some((sign, Direction::RightToLeft)),
            _ => {}
        }
    }
    None
}

fn is_right_to_left(class: Class) -> bool {
    class == Class::RightToLeft || class == Class::ArabicLetter
}

/// Whether a sign at the end of a line stands where the paragraph ends: spaces and signs that nobody sees
/// (UAX 9, rule L1, with what section 5.2 says of signs without a width).
pub(super) fn is_white(sign: char) -> bool {
    !matches!(
        CLASSES.get(sign),
        Class::LeftToRight
            | Class::RightToLeft
            | Class::ArabicLetter
            | Class::EuropeanNumber
            | Class::EuropeanSeparator
            | Class::EuropeanTerminator
            | Class::ArabicNumber
            | Class::CommonSeparator
            | Class::NonspacingMark
            | Class::OtherNeutral
    )
}

/// Whether a sign stands on the one before it, as vowels in Arabic and Hebrew do.
pub fn is_mark(sign: char) -> bool {
    CLASSES.get(sign) == Class::NonspacingMark
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_strong_character_decides() {
        use Direction::{LeftToRight, RightToLeft};
        for (text, direction, script_is) in [
            ("", None, Script::Other),
            ("2012, …", None, Script::Other),
            ("Homs", Some(LeftToRight), Script::Other),
            ("حمص", Some(RightToLeft), Script::Arabic),
            ("246 اسمًا", Some(RightToLeft), Script::Arabic),
            ("Хомс حمص", Some(LeftToRight), Script::Other),
            ("שלום Homs", Some(RightToLeft), Script::Hebrew),
            ("\u{2067}حمص\u{2069} Homs", Some(LeftToRight), Script::Other),
            ("\u{2069}\u{2069}a", Some(LeftToRight), Script::Other),
        ] {
            assert_eq!(base_direction(text), direction, "{text:?}");
            let told = beginning(text).map(|(_, script)| script).unwrap_or(Script::Other);
            assert_eq!(told, script_is, "{text:?}");
        }
    }

    #[test]
    fn both_directions_are_seen() {
        for (text, both) in [("", false), ("Homs 2012", false), ("حمص", false), ("حمص, Homs", true)]
        {
            assert_eq!(has_both_directions(text), both, "{text:?}");
        }
    }
}
