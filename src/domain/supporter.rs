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
    /// The languages they read and write, preferred first.
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
    /// the one that all letters are to be in, where this one can be; else the target's preferred
    /// language first, then the supporter's, then English, then any. It may be one that the supporter
    /// does not read: see [`reading_language`](Self::reading_language).
    pub fn letter_language(
        &self,
        all_in: Option<&Lang>,
        target: &[Lang],
        written_in: &[Lang],
    ) -> Option<Lang> {
        let english = Lang::english();
        all_in
            .into_iter()
            .chain(target)
            .chain(&self.languages)
            .chain([&english])
            .find(|lang| written_in.contains(lang))
            .or_else(|| written_in.first())
            .cloned()
    }

    /// Whether they read letters in this language. The words of the window are in one that they read;
    /// beside that, it is what they have said.
    pub fn reads(&self, lang: &Lang, window: &Lang) -> bool {
        lang == window || self.languages.contains(lang)
    }

    /// The language in which they can read a letter beside the one it is in: that of the window, else
    /// the first of their own, else English, as it exists in it. `None` where the letter is in that
    /// language already. It may not exist in any that they read: then it is the window's.
    pub fn reading_language(
        &self,
        letter: &Lang,
        window: &Lang,
        written_in: &[Lang],
    ) -> Option<Lang> {
        let english = Lang::english();
        let mut own = [window].into_iter().chain(&self.languages).chain([&english]);
        match own.find(|lang| written_in.contains(lang)) {
            Some(found) if found != letter => Some(found.clone()),
            Some(_) if self.reads(letter, window) => None,
            _ => Some(window.clone()),
        }
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
        for (all_in, target, own, written, expected) in [
            ("", "ru en", "en", "en ru", Some("ru")),
            ("", "ar", "en", "en ar", Some("ar")),
            ("", "ru ar", "en", "en ar", Some("ar")),
            ("", "ar en", "fr", "en fr", Some("en")),
            ("", "ar", "fr", "en fr", Some("fr")),
            ("", "ar", "es fr en", "en fr", Some("fr")),
            ("", "ar", "de", "en fr", Some("en")),
            ("", "ar", "de", "fr ru", Some("fr")),
            ("", "ar", "", "fr en", Some("en")),
            ("", "ar", "de", "", None),
            ("en", "ru en", "fr", "en ru", Some("en")),
            ("fr", "ru", "en", "en ru fr", Some("fr")),
            ("es", "ru en", "fr", "en ru", Some("ru")),
        ] {
            let supporter = Supporter { languages: langs(own), ..Supporter::default() };
            let all_in = langs(all_in).pop();
            let chosen =
                supporter.letter_language(all_in.as_ref(), &langs(target), &langs(written));
            assert_eq!(chosen.as_ref().map(Lang::as_str), expected, "{target}/{own}/{written}");
        }
    }

    #[test]
    fn a_letter_is_read_in_the_windows_language_or_one_of_ones_own() {
        for (letter, window, own, written, reads, expected) in [
            ("ru", "en", "", "en ru", false, Some("en")),
            ("en", "en", "", "en ru", true, None),
            ("fr", "en", "en fr", "en fr", true, Some("en")),
            ("ar", "fr", "fr", "ar en fr", false, Some("fr")),
            ("ar", "de", "es fr", "ar en fr", false, Some("fr")),
            ("ar", "de", "es", "ar en", false, Some("en")),
            ("fr", "de", "fr", "ar en fr", true, None),
            ("en", "en", "fr", "en fr", true, None),
            // There is none that they read.
            ("en", "fr", "fr", "en ru", false, Some("fr")),
            ("ru", "es", "", "ru ar", false, Some("es")),
        ] {
            let supporter = Supporter { languages: langs(own), ..Supporter::default() };
            let lang = |code| Lang::parse(code).unwrap();
            let (letter, window) = (lang(letter), lang(window));
            let found = supporter.reading_language(&letter, &window, &langs(written));
            let name = format!("{letter}/{window}/{own}/{written}");
            assert_eq!(supporter.reads(&letter, &window), reads, "{name}");
            assert_eq!(found.as_ref().map(Lang::as_str), expected, "{name}");
        }
    }
}
