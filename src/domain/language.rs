//! The language of a letter or an appeal.

use std::fmt;

/// A language, by its ISO 639 code of two or three lower-case letters.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Lang(String);

/// The text is no language code.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("not a language code: {0:?} (two or three letters, such as \"en\")")]
pub struct NotALanguage(pub String);

/// The side on which a line of text starts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Direction {
    /// As Latin or Cyrillic.
    LeftToRight,
    /// As Arabic or Hebrew.
    RightToLeft,
}

/// Languages whose usual script runs from right to left.
const RIGHT_TO_LEFT: [&str; 11] =
    ["ar", "arc", "ckb", "dv", "fa", "he", "ps", "sd", "syr", "ur", "yi"];

impl Lang {
    /// Reads an ISO 639 code such as `en`.
    ///
    /// # Errors
    /// Anything that is not two or three lower-case ASCII letters.
    pub fn parse(text: &str) -> Result<Self, NotALanguage> {
        let good = (2..=3).contains(&text.len()) && text.bytes().all(|b| b.is_ascii_lowercase());
        if good { Ok(Self(text.to_owned())) } else { Err(NotALanguage(text.to_owned())) }
    }

    /// English, the language that everything has.
    pub fn english() -> Self {
        Self("en".to_owned())
    }

    /// The code as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The side on which its lines start.
    pub fn direction(&self) -> Direction {
        if RIGHT_TO_LEFT.contains(&self.0.as_str()) {
            Direction::RightToLeft
        } else {
            Direction::LeftToRight
        }
    }
}

impl fmt::Display for Lang {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_are_checked_and_have_a_direction() {
        for (text, direction) in [
            ("en", Some(Direction::LeftToRight)),
            ("ru", Some(Direction::LeftToRight)),
            ("ar", Some(Direction::RightToLeft)),
            ("fa", Some(Direction::RightToLeft)),
            ("ckb", Some(Direction::RightToLeft)),
            ("EN", None),
            ("e", None),
            ("engl", None),
            ("e-", None),
        ] {
            assert_eq!(Lang::parse(text).ok().map(|lang| lang.direction()), direction, "{text}");
        }
    }
}
