//! How cases are written: `ab^cd|ef` is a text whose selection goes from `^` to the caret `|`.
//!
//! A capital stands for a letter of a script that runs from right to left, which one the case says:
//! so a case can be read in the order in which its letters are stored. `\n` is a line break, and
//! `\u{301}` the character of that number.

use std::ops::Range;

use clarion::typeset::{Caret, Selection};

const HEBREW: &str = "אבגדהוזחטיכלמנסעפצקרשת";
const ARABIC: &str = "ابتثجحخدذرزلمنسشصضطظعغفقكي";

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Letters {
    Hebrew,
    Arabic,
    /// Capitals are capitals.
    Latin,
}

impl Letters {
    fn alphabet(self) -> &'static str {
        match self {
            Self::Hebrew => HEBREW,
            Self::Arabic => ARABIC,
            Self::Latin => "",
        }
    }

    fn read(self, sign: char) -> char {
        let place = |sign: char| (sign as usize).checked_sub('A' as usize);
        match place(sign).filter(|_| sign.is_ascii_uppercase()) {
            // Lam and alef join, so that these two stand for themselves.
            Some(_) if self == Self::Arabic && sign == 'L' => 'ل',
            Some(at) => self.alphabet().chars().nth(at).unwrap_or(sign),
            None => sign,
        }
    }

    fn write(self, sign: char) -> char {
        if self == Self::Arabic && sign == 'ل' {
            return 'L';
        }
        let at = self.alphabet().chars().position(|letter| letter == sign);
        at.and_then(|at| u8::try_from(at).ok()).map_or(sign, |at| char::from(b'A' + at))
    }
}

/// Words as they are written in a case, as they are.
pub(crate) fn words(written: &str, letters: Letters) -> String {
    let mut words = String::new();
    let mut rest = written;
    while let Some(sign) = rest.chars().next() {
        let taken = if let Some(code) = rest.strip_prefix("\\u{") {
            let (code, _) = code.split_once('}').expect("a code ends");
            let code = u32::from_str_radix(code, 16).expect("a code is a number");
            words.push(char::from_u32(code).expect("a code is a character's"));
            rest.find('}').expect("a code ends") + 1
        } else if rest.starts_with("\\n") || rest.starts_with("\\r") || rest.starts_with("\\t") {
            words.push(match &rest[1..2] {
                "n" => '\n',
                "r" => '\r',
                _ => '\t',
            });
            2
        } else {
            words.push(letters.read(sign));
            sign.len_utf8()
        };
        rest = &rest[taken..];
    }
    words
}

/// A text with its selection, as it is written in a case.
pub(crate) fn text(written: &str, letters: Letters) -> (String, Selection) {
    let read = words(written, letters);
    let mut text = String::new();
    let (mut anchor, mut focus) = (None, None);
    for sign in read.chars() {
        match sign {
            '^' => anchor = Some(text.len()),
            '|' => focus = Some(text.len()),
            _ => text.push(sign),
        }
    }
    let focus = focus.expect("a text has a caret");
    let selection = Selection::between(
        Caret::before(anchor.unwrap_or(focus)),
        if anchor.is_some_and(|anchor| anchor < focus) {
            Caret::behind(focus)
        } else {
            Caret::before(focus)
        },
    );
    (text, selection)
}

/// The other way round.
pub(crate) fn written(text: &str, selection: &Selection, letters: Letters) -> String {
    let mut written = String::new();
    let mut put = |at: usize| {
        if at == selection.anchor.byte && !selection.is_caret() {
            written.push('^');
        }
        if at == selection.focus.byte {
            written.push('|');
        }
        match text.get(at..).and_then(|rest| rest.chars().next()) {
            Some('\n') => written.push_str("\\n"),
            Some('\t') => written.push_str("\\t"),
            Some(sign) if is_hidden(sign) => {
                written.push_str(&format!("\\u{{{:x}}}", u32::from(sign)));
            }
            Some(sign) => written.push(letters.write(sign)),
            None => {}
        }
    };
    text.char_indices().for_each(|(at, _)| put(at));
    put(text.len());
    written
}

fn is_hidden(sign: char) -> bool {
    matches!(sign, '\r' | '\u{300}'..='\u{36f}' | '\u{591}'..='\u{5c7}' | '\u{64b}'..='\u{65f}' | '\u{200d}'
        | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
        || sign as u32 > 0xffff
}

/// The bytes of the character of this number.
pub(crate) fn character(text: &str, number: usize) -> Range<usize> {
    let (at, sign) = text.char_indices().nth(number).expect("the text has this character");
    at..at + sign.len_utf8()
}
