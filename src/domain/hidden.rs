//! Signs that nobody sees and that change how the rest of a line is read, and letters that could pass
//! for others.

use unicode_security::MixedScript;
use unicode_security::confusable_detection::skeleton;

/// Where a text has marks, embeddings, overrides and isolates of direction, and spaces without width.
/// Each by its byte.
///
/// An address that is shown must have none; see UTS 39 and UTR 36 on what they can disguise.
pub fn hidden_signs(text: &str) -> impl Iterator<Item = (usize, char)> + '_ {
    text.char_indices().filter(|(_, sign)| is_hidden(*sign))
}

/// The text without them, as it stands in a header.
pub fn without_hidden_signs(text: &str) -> String {
    text.chars().filter(|sign| !is_hidden(*sign)).collect()
}

/// The text with each of them written out, as `⟨U+202E⟩`.
pub fn with_signs_shown(text: &str) -> String {
    let mut shown = String::with_capacity(text.len());
    for sign in text.chars() {
        if is_hidden(sign) {
            shown.push_str(&format!("⟨U+{:04X}⟩", u32::from(sign)));
        } else {
            shown.push(sign);
        }
    }
    shown
}

/// An address as it is shown. Beside hidden signs, the letters that disguise it are told: a word of it
/// that mixes alphabets, or that looks like ASCII and is not, has the numbers of its letters behind
/// them, as in `о⟨U+043E⟩`.
pub fn with_disguise_shown(address: &str) -> String {
    with_signs_shown(&with_lookalikes_shown(address))
}

/// The same without the hidden signs, which stay as they are.
pub fn with_lookalikes_shown(address: &str) -> String {
    let mut shown = String::with_capacity(address.len());
    for word in address.split_inclusive(|sign: char| sign.is_ascii_punctuation()) {
        let is_disguised = !word.is_ascii() && !word.is_single_script() || passes_for_ascii(word);
        for sign in word.chars() {
            let unseen = looks_like(sign).is_empty();
            if (is_disguised || unseen) && !sign.is_ascii() && !is_hidden(sign) {
                shown.push_str(&format!("{sign}⟨U+{:04X}⟩", u32::from(sign)));
            } else {
                shown.push(sign);
            }
        }
    }
    shown
}

/// Whether each letter beyond ASCII looks like one of ASCII's. One that looks like two, as `æ` does like
/// `ae`, is a letter of many languages and nobody's disguise.
fn passes_for_ascii(word: &str) -> bool {
    let mut looks = word
        .chars()
        .filter(|sign| !sign.is_ascii() && !is_hidden(*sign))
        .map(looks_like)
        .filter(|looks| !looks.is_empty())
        .peekable();
    looks.peek().is_some()
        && looks.all(|looks| looks.len() == 1 && looks.bytes().all(|it| it.is_ascii_alphanumeric()))
}

/// What a sign looks like; nothing where it is not seen.
fn looks_like(sign: char) -> String {
    skeleton(sign.encode_utf8(&mut [0; 4])).collect()
}

fn is_hidden(sign: char) -> bool {
    matches!(sign,
        '\u{061c}' | '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}'
        | '\u{2060}'..='\u{2069}' | '\u{feff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hidden_signs_are_found_shown_and_left_out() {
        let text = "a\u{202e}b@c\u{200f}.example";
        let found: Vec<_> = hidden_signs(text).collect();
        assert_eq!(found, [(1, '\u{202e}'), (7, '\u{200f}')]);
        assert_eq!(without_hidden_signs(text), "ab@c.example");
        assert_eq!(with_signs_shown(text), "a⟨U+202E⟩b@c⟨U+200F⟩.example");
        assert_eq!(with_disguise_shown(text), "a⟨U+202E⟩b@c⟨U+200F⟩.example");
        for plain in ["", "حمص, Homs", "می\u{200c}خواهم", "👩\u{200d}👧"] {
            assert_eq!(hidden_signs(plain).count(), 0);
            assert_eq!(without_hidden_signs(plain), plain);
            assert_eq!(with_signs_shown(plain), plain);
        }
    }

    #[test]
    fn letters_that_disguise_an_address_are_told() {
        for (address, shown) in [
            ("office@test.example", "office@test.example"),
            ("zoë.müller+list@test.example", "zoë.müller+list@test.example"),
            ("kjær@test.example", "kjær@test.example"),
            ("zoë\u{ad}@test.example", "zoë\u{ad}⟨U+00AD⟩@test.example"),
            ("доброволец@test.example", "доброволец@test.example"),
            ("متطوع+list@test.example", "متطوع+list@test.example"),
            ("山田@test.example", "山田@test.example"),
            ("оffice@test.example", "о⟨U+043E⟩ffice@test.example"),
            ("press.саро@test.example", "press.с⟨U+0441⟩а⟨U+0430⟩р⟨U+0440⟩о⟨U+043E⟩@test.example"),
        ] {
            assert_eq!(with_disguise_shown(address), shown);
        }
    }
}
