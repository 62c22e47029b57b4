//! Countries, by ISO 3166-1.

use std::collections::BTreeMap;
use std::fmt;
use std::sync::LazyLock;

use super::Lang;

/// Code and names, a row a country, sorted by code. The header line names the languages.
const NAMES: &str = include_str!("../../config/countries.tsv");

/// A country, by its ISO 3166-1 alpha-2 code.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Country([u8; 2]);

/// The text is no country code.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("not a country code: {0:?} (two capital letters of ISO 3166-1, such as \"SE\")")]
pub struct NotACountry(pub String);

/// The row of each country: ten thousand letters ask for names.
static TABLE: LazyLock<BTreeMap<[u8; 2], &'static str>> = LazyLock::new(|| {
    let code = |row: &str| row.as_bytes().first_chunk::<2>().copied();
    rows().skip(1).filter_map(|row| code(row).map(|code| (code, row))).collect()
});

fn rows() -> impl Iterator<Item = &'static str> {
    NAMES.lines().filter(|line| !line.starts_with('#') && !line.is_empty())
}

impl Country {
    /// Reads a code such as `SE`; lower case is accepted.
    ///
    /// # Errors
    /// Anything that is no officially assigned code.
    pub fn parse(text: &str) -> Result<Self, NotACountry> {
        let upper = text.trim().to_ascii_uppercase();
        match upper.as_bytes() {
            [first, second] if TABLE.contains_key(&[*first, *second]) => {
                Ok(Self([*first, *second]))
            }
            _ => Err(NotACountry(text.to_owned())),
        }
    }

    /// The code, two capital letters.
    pub fn code(&self) -> &str {
        std::str::from_utf8(&self.0).unwrap_or_default()
    }

    /// The country's usual name in `lang`, or in English where we have none.
    pub fn name(&self, lang: &Lang) -> &'static str {
        let header = rows().next().unwrap_or_default();
        let column = header.split('\t').position(|head| head == lang.as_str()).unwrap_or(1);
        let row = TABLE.get(&self.0);
        row.and_then(|row| row.split('\t').nth(column)).unwrap_or_default()
    }

    /// Every country, by code.
    pub fn all() -> impl Iterator<Item = Self> {
        rows().skip(1).filter_map(|row| match row.as_bytes() {
            [first, second, b'\t', ..] => Some(Self([*first, *second])),
            _ => None,
        })
    }
}

impl fmt::Display for Country {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_are_known_and_named() {
        let name = |code: &str, lang: &str| {
            Country::parse(code).map(|c| c.name(&Lang::parse(lang).unwrap())).ok()
        };
        for (code, lang, expected) in [
            ("SE", "en", Some("Sweden")),
            ("se", "fr", Some("Suède")),
            ("RU", "ru", Some("Россия")),
            ("SE", "de", Some("Sweden")),
            ("ZZ", "en", None),
            ("SWE", "en", None),
            ("", "en", None),
        ] {
            assert_eq!(name(code, lang), expected, "{code} in {lang}");
        }
        assert_eq!(Country::all().count(), 249);
    }
}
