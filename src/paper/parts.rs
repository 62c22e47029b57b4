//! A letter's parts: who writes to whom, and its text from salutation to name.

use jiff::civil::Date;

use crate::domain::{Direction, Lang, greeting_of};

/// A last paragraph with more lines, or with longer ones, is no signature.
const MAX_SIGNATURE_LINES: usize = 8;
/// The same for a line, in characters. A closing is not longer either.
const MAX_SIGNATURE_CHARS: usize = 80;

/// A letter as it is to be printed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PaperLetter {
    /// Whoever writes: name, then address, a line each.
    pub sender: Vec<String>,
    /// Whom it goes to, a line each.
    pub recipient: Vec<String>,
    /// Place and date in a line, in the letter's language.
    pub date_line: String,
    /// The same day, for the file's own data.
    pub day: Date,
    /// The subject, which may be empty.
    pub subject: String,
    /// The text from salutation to name.
    pub body: BodyParts,
    /// Its language.
    pub lang: Lang,
    /// Which way its subject and all of its paragraphs run; `None` goes by the first letter of each.
    pub turned: Option<Direction>,
}

/// A letter's text in its parts. All of it is there, in order: salutation, paragraphs, closing,
/// signature.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct BodyParts {
    /// The first paragraph, where it is one.
    pub greeting: Option<String>,
    /// Paragraphs, each of one or more lines.
    pub paragraphs: Vec<String>,
    /// Such as *Yours faithfully,*.
    pub closing: Option<String>,
    /// The name with what stands below it; there is room to sign above.
    pub signature: Option<String>,
}

impl BodyParts {
    /// Takes a text apart. Paragraphs are parted by empty lines. The signature is a last paragraph that
    /// begins with the name, or that is as short as one; what stands before it in a short line is the
    /// closing.
    pub fn of(text: &str, name: &str) -> Self {
        let mut paragraphs = paragraphs(text);
        let greeting = greeting_of(text).map(str::to_owned);
        let greeting = greeting.filter(|greeting| paragraphs.first() == Some(greeting));
        if greeting.is_some() {
            paragraphs.remove(0);
        }
        // A letter has something to say: what is left must not all be closing and name.
        let signature = paragraphs.pop_if(|last| is_signature(last, name));
        let closing = match &signature {
            Some(_) if paragraphs.len() > 1 => paragraphs.pop_if(|last| is_short(last, 1)),
            _ => None,
        };
        Self { greeting, paragraphs, closing, signature }
    }
}

impl PaperLetter {
    /// The same without signs that have no place on paper.
    pub(super) fn clean(&self) -> Self {
        let all = |texts: &[String]| texts.iter().map(|text| clean(text)).collect();
        let some = |text: &Option<String>| text.as_deref().map(clean);
        Self {
            sender: all(&self.sender),
            recipient: all(&self.recipient),
            date_line: clean(&self.date_line),
            day: self.day,
            subject: clean(&self.subject),
            body: BodyParts {
                greeting: some(&self.body.greeting),
                paragraphs: all(&self.body.paragraphs),
                closing: some(&self.body.closing),
                signature: some(&self.body.signature),
            },
            lang: self.lang.clone(),
            turned: self.turned,
        }
    }
}

/// A tab becomes a space; other control characters, which no font has, and the byte order mark, which
/// PDF/A forbids as text, are left out. Line breaks stay.
pub(super) fn clean(text: &str) -> String {
    let kept = |sign: char| match sign {
        '\t' => Some(' '),
        '\n' => Some('\n'),
        '\u{feff}' | '\u{fffe}' => None,
        sign if sign.is_control() => None,
        sign => Some(sign),
    };
    text.chars().filter_map(kept).collect()
}

fn paragraphs(text: &str) -> Vec<String> {
    let mut all: Vec<String> = Vec::new();
    let mut open = false;
    for line in text.lines().map(str::trim_end) {
        if line.is_empty() {
            open = false;
        } else if let Some(last) = all.last_mut().filter(|_| open) {
            last.push('\n');
            last.push_str(line);
        } else {
            all.push(line.to_owned());
            open = true;
        }
    }
    all
}

fn is_signature(paragraph: &str, name: &str) -> bool {
    let name = name.trim();
    is_short(paragraph, MAX_SIGNATURE_LINES)
        && (!name.is_empty() && paragraph.trim_start().starts_with(name)
            || !paragraph.trim_end().ends_with(['.', '?', '!', '؟', '…', ':']))
}

fn is_short(paragraph: &str, lines: usize) -> bool {
    paragraph.lines().count() <= lines
        && paragraph.lines().all(|line| line.chars().count() <= MAX_SIGNATURE_CHARS)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_letter_is_taken_apart() {
        let text = "Your Excellency,\n\nOne\nmore.\n\n\nTwo.\n\nYours faithfully,\n\nVera Öst, \
                    teacher\nStreet 1\n";
        let parts = BodyParts::of(text, "Vera Öst");
        assert_eq!(parts.greeting.as_deref(), Some("Your Excellency,"));
        assert_eq!(parts.paragraphs, ["One\nmore.", "Two."]);
        assert_eq!(parts.closing.as_deref(), Some("Yours faithfully,"));
        assert_eq!(parts.signature.as_deref(), Some("Vera Öst, teacher\nStreet 1"));
    }

    #[test]
    fn what_is_no_signature_stays_a_paragraph() {
        for (text, closing, signature, paragraphs) in [
            ("Sir,\n\nPlease help.", None, None, 1),
            ("Sir,\n\nPlease help.\n\nVera", None, Some("Vera"), 1),
            ("Sir,\n\nPlease help.\n\nYours,\n\nAmina", Some("Yours,"), Some("Amina"), 1),
            ("Sir,\n\nPlease help.\n\nYours, in the hope of an answer.", None, None, 2),
            ("Please help.\n\nYours,\nVera", None, Some("Yours,\nVera"), 1),
            ("Sir,\n\nVera", None, Some("Vera"), 0),
            ("", None, None, 0),
        ] {
            let parts = BodyParts::of(text, "Vera");
            assert_eq!(parts.closing.as_deref(), closing, "{text}");
            assert_eq!(parts.signature.as_deref(), signature, "{text}");
            assert_eq!(parts.paragraphs.len(), paragraphs, "{text}");
        }
    }
}
