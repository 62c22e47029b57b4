//! A letter as a link that another mail program opens (RFC 6068).

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

use crate::domain::EmailAddress;

/// The longest link that the common mail programs and systems take, in characters.
pub const MAX_MAILTO_CHARS: usize = 2000;

/// What stands in a value as it is: RFC 3986's unreserved characters.
const VALUE: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');
/// In an address the `@` stays too.
const ADDRESS: &AsciiSet = &VALUE.remove(b'@');

/// How a letter leaves for another mail program.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Mailto {
    /// A link with the whole letter in it.
    Whole(String),
    /// A link with addresses and subject only: the text is too long for one, and must be copied.
    TooLong {
        /// The link.
        link: String,
        /// The text to copy.
        text: String,
    },
}

/// The link for a letter; with its text, as long as that fits into [`MAX_MAILTO_CHARS`].
pub fn mailto(to: &EmailAddress, copies: &[EmailAddress], subject: &str, body: &str) -> Mailto {
    let copies: Vec<String> = copies
        .iter()
        .map(|copy| encode(copy.as_str(), ADDRESS))
        .filter(|c| !c.is_empty())
        .collect();
    let mut link =
        format!("mailto:{}?subject={}", encode(to.as_str(), ADDRESS), encode(subject, VALUE));
    if !copies.is_empty() {
        link.push_str("&cc=");
        link.push_str(&copies.join(","));
    }
    let lines = body.replace("\r\n", "\n").replace('\n', "\r\n");
    let whole = format!("{link}&body={}", encode(lines.trim_end(), VALUE));
    if whole.len() <= MAX_MAILTO_CHARS {
        Mailto::Whole(whole)
    } else {
        Mailto::TooLong { link, text: body.to_owned() }
    }
}

fn encode(text: &str, keep: &'static AsciiSet) -> String {
    utf8_percent_encode(text, keep).to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn address(text: &str) -> EmailAddress {
        EmailAddress::parse(text).unwrap()
    }

    #[test]
    fn a_short_letter_is_whole_in_its_link() {
        let copies = [address("copy@b.example")];
        for (copies, subject, body, expected) in [
            (
                &[][..],
                "Homs",
                "Dear A,\n\nPeace.\n",
                "subject=Homs&body=Dear%20A%2C%0D%0A%0D%0APeace.",
            ),
            (&[][..], "a&b=c?", "x", "subject=a%26b%3Dc%3F&body=x"),
            (&copies[..], "Мир", "+1", "subject=%D0%9C%D0%B8%D1%80&cc=copy@b.example&body=%2B1"),
        ] {
            let link = mailto(&address("a+b@a.example"), copies, subject, body);
            assert_eq!(link, Mailto::Whole(format!("mailto:a%2Bb@a.example?{expected}")));
        }
    }

    #[test]
    fn a_long_letter_is_copied() {
        let head = "mailto:a@a.example?subject=S".len() + "&body=".len();
        let fits = "x".repeat(MAX_MAILTO_CHARS - head);
        for (body, whole) in [(fits.clone(), true), (fits + "x", false), ("я".repeat(400), false)]
        {
            match mailto(&address("a@a.example"), &[], "S", &body) {
                Mailto::Whole(link) => assert!(whole && link.len() <= MAX_MAILTO_CHARS),
                Mailto::TooLong { link, text } => {
                    assert!(!whole);
                    assert_eq!((link.as_str(), &text), ("mailto:a@a.example?subject=S", &body));
                }
            }
        }
    }
}
