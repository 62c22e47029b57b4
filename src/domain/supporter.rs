//! The person who writes.

use std::collections::BTreeMap;
use std::fmt;

use super::{Country, EmailAddress, Lang, QuestionId};

/// Answers to an appeal's questions. An empty answer is no answer.
pub type Answers = BTreeMap<QuestionId, String>;

/// Who writes. Everything is optional until a letter needs it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Supporter {
    /// The name under the letters; empty when not yet given.
    pub name: String,
    /// Where replies go.
    pub email: Option<EmailAddress>,
    /// Where they live.
    pub country: Option<Country>,
    /// Their postal address, lines separated by `\n`.
    pub address: Option<String>,
    /// Their town.
    pub town: Option<String>,
    /// What they do.
    pub profession: Option<String>,
    /// The languages they can write letters in, preferred first.
    pub languages: Vec<Lang>,
}

/// Who wrote, as the database and the choice of alternatives know them: the address in lower case,
/// the name for someone who has given none, or `local` for someone who has given neither.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SupporterKey(String);

impl SupporterKey {
    /// Takes a key as the database holds it.
    pub fn from_stored(text: impl Into<String>) -> Self {
        Self(text.into())
    }

    /// The key of someone known by their address.
    pub fn of_address(address: &EmailAddress) -> Self {
        Self(address.as_str().to_lowercase())
    }

    /// The key as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for SupporterKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl Supporter {
    /// The key under which this person's letters are kept.
    pub fn key(&self) -> SupporterKey {
        match (&self.email, self.name.trim()) {
            (Some(email), _) => SupporterKey::of_address(email),
            (None, "") => SupporterKey("local".to_owned()),
            (None, name) => SupporterKey(name.to_lowercase()),
        }
    }

    /// The language of a letter to someone with these working languages, of those it is written in:
    /// the target's preferred language first, then the supporter's, then English, then any.
    pub fn letter_language(&self, target: &[Lang], written_in: &[Lang]) -> Option<Lang> {
        let english = Lang::english();
        target
            .iter()
            .chain(&self.languages)
            .chain([&english])
            .find(|lang| written_in.contains(lang))
            .or_else(|| written_in.first())
            .cloned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn langs(codes: &str) -> Vec<Lang> {
        codes.split_whitespace().map(|code| Lang::parse(code).unwrap()).collect()
    }

    #[test]
    fn the_targets_language_comes_first() {
        for (target, own, written, expected) in [
            ("ru en", "en", "en ru", Some("ru")),
            ("ar en", "fr", "en fr", Some("en")),
            ("ar", "fr", "en fr", Some("fr")),
            ("ar", "de", "en fr", Some("en")),
            ("ar", "de", "fr", Some("fr")),
            ("ar", "de", "", None),
        ] {
            let supporter = Supporter { languages: langs(own), ..Supporter::default() };
            let chosen = supporter.letter_language(&langs(target), &langs(written));
            assert_eq!(chosen.as_ref().map(Lang::as_str), expected, "{target}/{own}/{written}");
        }
    }
}
