//! What a font must have to show a letter.

use icu::normalizer::properties::{
    CanonicalDecomposition, CanonicalDecompositionBorrowed, Decomposed,
};
use icu::normalizer::{ComposingNormalizerBorrowed, DecomposingNormalizerBorrowed};
use icu_properties::props::{DefaultIgnorableCodePoint, EmojiPresentation, GeneralCategory};
use icu_properties::{CodePointMapData, CodePointSetData};

use super::signs::Sign;

const COMPOSER: ComposingNormalizerBorrowed<'_> = ComposingNormalizerBorrowed::new_nfc();
const DECOMPOSER: DecomposingNormalizerBorrowed<'_> = DecomposingNormalizerBorrowed::new_nfd();
const PARTS: CanonicalDecompositionBorrowed<'_> = CanonicalDecomposition::new();

/// Whether something is drawn for a sign, and a font must have it.
pub(super) fn is_drawn(sign: char) -> bool {
    use GeneralCategory::{Control, LineSeparator, ParagraphSeparator};
    let category = CodePointMapData::<GeneralCategory>::new().get(sign);
    !matches!(category, Control | LineSeparator | ParagraphSeparator)
        && !CodePointSetData::new::<DefaultIgnorableCodePoint>().contains(sign)
}

/// Whether a letter is to be shown as a picture in colours (UTS 51).
pub(super) fn is_emoji(letter: &[Sign]) -> bool {
    const AS_TEXT: char = '\u{fe0e}';
    const AS_EMOJI: char = '\u{fe0f}';
    let has = |wanted| letter.iter().any(|sign| sign.sign == wanted);
    let by_itself = CodePointSetData::new::<EmojiPresentation>();
    !has(AS_TEXT) && (has(AS_EMOJI) || letter.iter().any(|sign| by_itself.contains(sign.sign)))
}

/// The ways to write a letter: as it is, composed, and decomposed (UAX 15). A font that has one of them
/// whole can show it.
pub(super) struct Forms {
    written: Vec<char>,
    /// Empty where there are no others.
    composed: Vec<char>,
    decomposed: Vec<char>,
}

impl Forms {
    /// Those of a letter that has these signs.
    pub(super) fn of(signs: impl IntoIterator<Item = char>) -> Self {
        let written: Vec<char> = signs.into_iter().filter(|sign| is_drawn(*sign)).collect();
        let (mut composed, mut decomposed) = (Vec::new(), Vec::new());
        let is_whole = |sign| matches!(PARTS.decompose(sign), Decomposed::Default);
        if !matches!(*written, [sign] if is_whole(sign)) {
            composed.extend(COMPOSER.normalize_iter(written.iter().copied()));
            decomposed.extend(DECOMPOSER.normalize_iter(written.iter().copied()));
        }
        Self { written, composed, decomposed }
    }

    /// How much of it there is, from 0 to 1, by whether each sign is there.
    pub(super) fn share(&self, has: impl Fn(char) -> bool) -> f32 {
        if self.written.is_empty() {
            return 1.0;
        }
        let of = |form: &Vec<char>| {
            let there = form.iter().filter(|sign| has(**sign)).count();
            there as f32 / form.len().max(1) as f32
        };
        [&self.written, &self.composed, &self.decomposed].into_iter().map(of).fold(0.0, f32::max)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::Direction;
    use crate::typeset::signs::signs;

    #[test]
    fn a_font_may_have_a_letter_in_another_form() {
        for (text, font, share) in [
            ("a", "a", 1.0),
            ("a", "b", 0.0),
            ("é", "é", 1.0),
            ("é", "e\u{301}", 1.0),
            ("é", "e", 0.5),
            ("e\u{301}", "é", 1.0),
            ("e\u{301}\u{323}", "e\u{301}", 2.0 / 3.0),
            ("e\u{301}\u{323}", "ẹ\u{301}", 1.0),
            // Nothing is drawn for these.
            ("\u{7}", "", 1.0),
            ("☂\u{fe0f}", "☂", 1.0),
        ] {
            let told = Forms::of(text.chars()).share(|sign| font.contains(sign));
            assert!((told - share).abs() < 0.001, "{text:?} in {font:?}: {told}");
        }
    }

    #[test]
    fn an_emoji_is_one_by_itself_or_by_what_is_behind_it() {
        for (text, expected) in [
            ("a", false),
            ("5", false),
            ("5\u{fe0f}\u{20e3}", true),
            ("☂", false),
            ("☂\u{fe0f}", true),
            ("☔", true),
            ("☔\u{fe0e}", false),
            ("☝\u{1f3fd}", true),
            ("\u{1f468}\u{200d}\u{1f469}\u{200d}\u{1f467}", true),
            ("\u{1f1f8}\u{1f1fe}", true),
            ("©", false),
        ] {
            assert_eq!(is_emoji(&signs(text, Direction::LeftToRight)), expected, "{text:?}");
        }
    }
}
