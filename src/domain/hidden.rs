//! Signs that nobody sees and that change how the rest of a line is read.

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
        for plain in ["", "حمص, Homs", "می\u{200c}خواهم", "👩\u{200d}👧"] {
            assert_eq!(hidden_signs(plain).count(), 0);
            assert_eq!(without_hidden_signs(plain), plain);
            assert_eq!(with_signs_shown(plain), plain);
        }
    }
}
