//! The keys that say who writes: the same in the settings and in a supporter file.

use super::reader::{Reader, Section};
use crate::domain::Supporter;

/// The longest name, town or profession, in characters.
pub(super) const MAX_LINE_CHARS: usize = 200;
/// The longest postal address, in characters.
const MAX_ADDRESS_CHARS: usize = 1_000;

/// The keys of a supporter, in the order in which they are written.
pub(super) const KEYS: [&str; 7] =
    ["name", "email", "country", "address", "town", "profession", "languages"];

/// Reads who writes. What is missing or wrong stays empty; what is wrong is told.
pub(super) fn supporter(reader: &mut Reader<'_>, at: Section<'_>) -> Supporter {
    let filled = |text: Option<String>| text.filter(|text| !text.is_empty());
    Supporter {
        name: reader.line(at, "name", MAX_LINE_CHARS).unwrap_or_default(),
        email: reader.address(at, "email"),
        country: reader.country(at, "country"),
        address: filled(reader.words(at, "address", MAX_ADDRESS_CHARS)),
        town: filled(reader.line(at, "town", MAX_LINE_CHARS)),
        profession: filled(reader.line(at, "profession", MAX_LINE_CHARS)),
        languages: reader.languages(at, "languages").unwrap_or_default(),
    }
}
