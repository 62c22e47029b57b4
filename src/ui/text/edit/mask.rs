//! A password as it is shown: a dot for each letter. Places go from one to the other.

use crate::typeset::{Caret, Selection, letters};

const DOT: &str = "•";
/// Of as many bytes as a dot: a text of these is one word.
const LETTER: &str = "ᐁ";

/// As many dots as a text has letters.
pub(super) fn dots(text: &str) -> String {
    DOT.repeat(letters(text).count())
}

/// The same as one long word, so that no step shows where a password has words.
pub(super) fn word(text: &str) -> String {
    LETTER.repeat(letters(text).count())
}

/// Where among the dots a selection of the text is.
pub(super) fn to_dots(text: &str, selection: Selection) -> Selection {
    let there = |byte: usize| letters(text).take_while(|(at, _)| *at < byte).count() * DOT.len();
    map(selection, there)
}

/// Where in the text a selection of its dots is.
pub(super) fn from_dots(text: &str, selection: Selection) -> Selection {
    map(selection, |byte| byte_of_dot(text, byte))
}

/// Where in the text the letter of a dot begins.
pub(super) fn byte_of_dot(text: &str, byte: usize) -> usize {
    let letter = letters(text).nth(byte / DOT.len());
    letter.map_or(text.len(), |(at, _)| at)
}

fn map(selection: Selection, to: impl Fn(usize) -> usize) -> Selection {
    let caret = |it: Caret| Caret { byte: to(it.byte), ..it };
    selection.with_ends(caret(selection.anchor), caret(selection.focus))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_letter_has_a_dot() {
        let text = "aé👩‍👩‍👧b";
        assert_eq!(DOT.len(), LETTER.len());
        assert_eq!(dots(text), "••••");
        for (byte, dot) in [(0, 0), (1, 3), (3, 6), (text.len() - 1, 9), (text.len(), 12)] {
            let selection = Selection::at(byte);
            assert_eq!(to_dots(text, selection).focus.byte, dot);
            assert_eq!(from_dots(text, Selection::at(dot)).focus.byte, byte);
        }
    }
}
