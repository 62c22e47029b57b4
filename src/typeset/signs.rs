//! What is known of each character of a paragraph before a font is: its script, its direction, and
//! whether a letter begins or a line may end there.

use icu::segmenter::options::{LineBreakOptions, LineBreakStrictness};
use icu::segmenter::{
    GraphemeClusterSegmenter, GraphemeClusterSegmenterBorrowed, LineSegmenter,
    LineSegmenterBorrowed,
};
use icu_properties::props::{GraphemeClusterBreak, Script};
use icu_properties::{CodePointMapData, CodePointMapDataBorrowed};

use super::direction::CLASSES;
use super::levels::Levels;
use super::styles::Part;
use crate::domain::Direction;

const SCRIPTS: CodePointMapDataBorrowed<'_, Script> = CodePointMapData::new();
const JOINS: CodePointMapDataBorrowed<'_, GraphemeClusterBreak> = CodePointMapData::new();
const LETTERS: GraphemeClusterSegmenterBorrowed<'_> = GraphemeClusterSegmenter::new();

/// A character.
#[derive(Debug, Clone, Copy)]
pub(super) struct Sign {
    /// Its first byte in the text.
    pub(super) start: u32,
    pub(super) sign: char,
    /// The number of the part of the text that it is in.
    pub(super) part: u16,
    /// Where it has none of its own, that of the sign before it; the first ones, that of the first sign
    /// which has one (UAX 24, 5.2).
    pub(super) script: Script,
    /// Of embedding (UAX 9): odd ones run from right to left.
    pub(super) level: u8,
    /// Whether a letter with its marks begins here (UAX 29).
    pub(super) begins_letter: bool,
    /// Whether a line may end before it (UAX 14).
    pub(super) may_break_before: bool,
}

/// Room to work in, kept from one paragraph to the next.
#[derive(Default)]
pub(super) struct Analysis {
    pub(super) signs: Vec<Sign>,
    levels: Levels,
}

impl Analysis {
    /// Finds out all of it for a paragraph of this direction.
    pub(super) fn of(&mut self, text: &str, direction: Direction, parts: &[Part]) {
        self.signs.clear();
        self.signs.reserve(text.len());
        self.levels.clear();
        let mut script = Script::Common;
        let mut has_joined = false;
        for (number, part) in (0..=u16::MAX).zip(parts) {
            let of_part = text.get(part.range.clone()).unwrap_or_default();
            for (at, sign) in of_part.char_indices() {
                script = Some(SCRIPTS.get(sign)).filter(|it| is_of_one(*it)).unwrap_or(script);
                has_joined |= JOINS.get(sign) != GraphemeClusterBreak::Other;
                self.levels.push(CLASSES.get(sign));
                self.signs.push(Sign {
                    start: (part.range.start + at) as u32,
                    sign,
                    part: number,
                    script,
                    level: 0,
                    begins_letter: true,
                    may_break_before: false,
                });
            }
        }
        self.lead_in();
        self.levels.resolve(text, direction, &mut self.signs);
        if has_joined {
            self.signs.iter_mut().for_each(|sign| sign.begins_letter = false);
            self.at_each(LETTERS.segment_str(text), |sign| sign.begins_letter = true);
        }
        self.at_each(lines().segment_str(text), |sign| sign.may_break_before = true);
    }

    /// Gives signs before the first one of a script that script.
    fn lead_in(&mut self) {
        let first = self.signs.iter().map(|sign| sign.script).find(|script| is_of_one(*script));
        let script = first.unwrap_or(Script::Latin);
        let without = self.signs.iter_mut().take_while(|sign| !is_of_one(sign.script));
        without.for_each(|sign| sign.script = script);
    }

    /// Does something with the signs that begin at these bytes, which grow.
    fn at_each(&mut self, bytes: impl Iterator<Item = usize>, does: impl Fn(&mut Sign)) {
        let mut signs = self.signs.iter_mut();
        for byte in bytes {
            signs.find(|sign| sign.start as usize == byte).into_iter().for_each(&does);
        }
    }
}

fn lines() -> LineSegmenterBorrowed<'static> {
    let mut options = LineBreakOptions::default();
    options.strictness = Some(LineBreakStrictness::Strict);
    LineSegmenter::new_for_non_complex_scripts(options)
}

/// Whether it is a script, and not what letters of several have in common.
fn is_of_one(script: Script) -> bool {
    ![Script::Common, Script::Inherited, Script::Unknown].contains(&script)
}

/// The signs of a text that has one style.
#[cfg(test)]
pub(super) fn signs(text: &str, direction: Direction) -> Vec<Sign> {
    use super::{Face, Family, ParagraphStyle};
    let style = ParagraphStyle::new(Face::new(Family::Serif, 17.0, 28.0));
    let mut analysis = Analysis::default();
    analysis.of(text, direction, &super::styles::parts(text, &style, direction));
    analysis.signs
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_and_lines_end_where_unicode_says() {
        for (text, letters, words) in [
            ("", vec![""], vec![""]),
            ("ab c", vec!["a", "b", " ", "c"], vec!["ab ", "c"]),
            ("e\u{301}a", vec!["e\u{301}", "a"], vec!["e\u{301}a"]),
            ("a\r\nb", vec!["a", "\r\n", "b"], vec!["a\r\n", "b"]),
            ("🇸🇾🇫🇷", vec!["🇸🇾", "🇫🇷"], vec!["🇸🇾", "🇫🇷"]),
            ("well-read", vec!["w", "e", "l", "l", "-", "r", "e", "a", "d"], vec!["well-", "read"]),
            ("3,5 €", vec!["3", ",", "5", " ", "€"], vec!["3,5 ", "€"]),
            ("من\u{a0}لا", vec!["م", "ن", "\u{a0}", "ل", "ا"], vec!["من\u{a0}لا"]),
        ] {
            let signs = signs(text, Direction::LeftToRight);
            let split = |begins: fn(&Sign) -> bool| {
                let inner = signs.iter().skip(1).filter(|sign| begins(sign));
                let mut rest = text;
                let mut pieces = Vec::new();
                for start in inner.map(|sign| sign.start as usize).chain([text.len()]) {
                    let (piece, behind) = rest.split_at(start - (text.len() - rest.len()));
                    pieces.push(piece);
                    rest = behind;
                }
                pieces
            };
            assert_eq!(split(|sign| sign.begins_letter), letters, "{text:?}");
            assert_eq!(split(|sign| sign.may_break_before), words, "{text:?}");
        }
    }

    #[test]
    fn a_sign_of_no_script_is_of_that_beside_it() {
        const LATIN: Script = Script::Latin;
        const CYRILLIC: Script = Script::Cyrillic;
        const ARABIC: Script = Script::Arabic;
        for (text, scripts) in [
            ("1, ", vec![LATIN; 3]),
            ("1 ж", vec![CYRILLIC; 3]),
            ("a1 ж.", vec![LATIN, LATIN, LATIN, CYRILLIC, CYRILLIC]),
            ("«ح» a\u{301}", vec![ARABIC, ARABIC, ARABIC, ARABIC, LATIN, LATIN]),
        ] {
            let signs = signs(text, Direction::LeftToRight);
            let ours: Vec<_> = signs.iter().map(|sign| sign.script).collect();
            assert_eq!(ours, scripts, "{text:?}");
        }
    }
}
