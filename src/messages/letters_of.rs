//! A name's letters without their marks, to sort and to find names by.

use icu::normalizer::DecomposingNormalizerBorrowed;

/// Small letters without marks: `Égypte` stands between `Danemark` and `Espagne`, and is found by
/// `egy`. Cyrillic letters keep theirs, which make other letters of them, all but ё.
pub fn letters_of(name: &str) -> String {
    let decomposer = DecomposingNormalizerBorrowed::new_nfd();
    let mut letters = String::with_capacity(name.len());
    for c in name.chars().flat_map(char::to_lowercase) {
        match c {
            'ё' => letters.push('е'),
            '\u{400}'..='\u{4ff}' => letters.push(c),
            _ => letters.extend(
                decomposer.normalize(c.encode_utf8(&mut [0; 4])).chars().filter(|c| !is_mark(*c)),
            ),
        }
    }
    letters
}

/// A mark over or under a Latin or Arabic letter.
fn is_mark(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36f}' | '\u{64b}'..='\u{65f}' | '\u{670}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_sorted_as_their_readers_look_for_them() {
        for names in [
            ["Danemark", "Égypte", "Espagne"],
            ["Perú", "Polonia", "Túnez"],
            ["Израиль", "Ирландия", "Йемен"],
            ["إسبانيا", "أستراليا", "ألمانيا"],
        ] {
            let mut sorted = names;
            sorted.reverse();
            sorted.sort_by_cached_key(|name| letters_of(name));
            assert_eq!(sorted, names);
        }
        assert_eq!(letters_of("Åland, CÔTE d’Ivoire"), "aland, cote d’ivoire");
    }
}
