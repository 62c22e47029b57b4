//! What comes into a text from outside: no control characters, no line breaks where there is one line,
//! no more than there is room for.

use std::borrow::Cow;

use crate::typeset::letter_floor;

/// What may be put into a text. Every kind of line break becomes `\n`, and in a single line a space, as
/// does a tab there; other control characters have no business there, and are left out.
pub(super) fn clean(words: &str, one_line: bool) -> Cow<'_, str> {
    let is_clean = |sign: char| match sign {
        '\t' | '\n' => !one_line,
        _ => !is_special(sign),
    };
    if words.chars().all(is_clean) {
        return Cow::Borrowed(words);
    }
    let line_break = if one_line { ' ' } else { '\n' };
    let mut cleaned = String::with_capacity(words.len());
    let mut signs = words.chars().peekable();
    while let Some(sign) = signs.next() {
        match sign {
            '\r' => {
                signs.next_if_eq(&'\n');
                cleaned.push(line_break);
            }
            '\n' | '\u{85}' | '\u{2028}' | '\u{2029}' => cleaned.push(line_break),
            '\t' => cleaned.push(if one_line { ' ' } else { '\t' }),
            _ if sign.is_control() => {}
            _ => cleaned.push(sign),
        }
    }
    Cow::Owned(cleaned)
}

fn is_special(sign: char) -> bool {
    sign.is_control() || matches!(sign, '\u{2028}' | '\u{2029}')
}

/// As many whole letters of some words as have room.
pub(super) fn cut(words: &str, room_chars: usize) -> &str {
    let limit = words.char_indices().nth(room_chars).map_or(words.len(), |(at, _)| at);
    words.get(..letter_floor(words, limit)).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn line_breaks_are_of_one_kind_and_control_characters_are_gone() {
        for (words, lines, line) in [
            ("a\r\nb\rc\nd\u{2028}e\u{2029}f\u{85}g", "a\nb\nc\nd\ne\nf\ng", "a b c d e f g"),
            ("a\u{0}\u{1b}[31m\u{7f}\u{9b}b\tc", "a[31mb\tc", "a[31mb c"),
            ("\u{202e}\u{200f}حمص", "\u{202e}\u{200f}حمص", "\u{202e}\u{200f}حمص"),
            ("\r\n\r\n", "\n\n", "  "),
            ("", "", ""),
        ] {
            assert_eq!(clean(words, false), lines, "{words:?}");
            assert_eq!(clean(words, true), line, "{words:?}");
        }
    }

    #[test]
    fn what_has_no_room_is_cut_between_letters() {
        for (words, room, kept) in [
            ("abc", 3, "abc"),
            ("abc", 2, "ab"),
            ("abc", 0, ""),
            ("ae\u{301}b", 2, "a"),
            ("ae\u{301}b", 3, "ae\u{301}"),
            ("👩‍👩‍👧x", 4, ""),
            ("👩‍👩‍👧x", 5, "👩‍👩‍👧"),
            ("🇸🇾🇸🇾", 3, "🇸🇾"),
            ("a\n👩‍👩‍👧", 3, "a\n"),
        ] {
            assert_eq!(cut(words, room), kept, "{words:?} {room}");
        }
    }
}
