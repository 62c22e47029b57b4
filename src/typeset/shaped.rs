//! A paragraph's glyphs, not yet in lines.

use std::ops::Range;

use unicode_segmentation::UnicodeSegmentation as _;

use super::fonts::Font;
use super::forms::{Forms, is_drawn};

/// All that is shaped of a paragraph, from its first letter to its last.
pub(super) struct Shaped {
    pub(super) runs: Vec<ShapedRun>,
    pub(super) clusters: Box<[ShapedCluster]>,
    pub(super) glyphs: Box<[Glyph]>,
    /// By part of the text.
    pub(super) brushes: Vec<u8>,
    /// By part of the text, how far its face reaches above the baseline and below it, in pixels.
    pub(super) reaches: Vec<(f32, f32)>,
    pub(super) is_right_to_left: bool,
}

/// What was shaped in one go: it has one script, direction, font and size.
pub(super) struct ShapedRun {
    pub(super) clusters: Range<usize>,
    pub(super) font: Font,
    /// The font's place in its variable space, as 2.14 fixed-point numbers.
    pub(super) coords: Vec<i16>,
    /// In pixels.
    pub(super) size: f32,
    /// Of embedding (UAX 9): odd ones run from right to left.
    pub(super) level: u8,
}

/// What cannot be parted without shaping it anew: a letter with its marks, or several that are one glyph.
#[derive(Debug, Clone, Copy)]
pub(super) struct ShapedCluster {
    /// The first byte of the text that it stands for, and the one behind.
    pub(super) start: u32,
    pub(super) end: u32,
    pub(super) glyphs: (u32, u32),
    /// In pixels.
    pub(super) advance: f32,
    /// The number of the part of the text that it begins in.
    pub(super) part: u16,
    pub(super) kind: Kind,
    /// Whether a letter begins with it: of some, a part runs the other way.
    pub(super) begins_letter: bool,
    /// Whether a line may end before it (UAX 14).
    pub(super) may_break_before: bool,
}

/// What a cluster is to a line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Ink,
    /// A space that may hang beyond the end of a line.
    Space,
    /// A sign that ends a line.
    Break,
}

impl Kind {
    /// That of a cluster which begins with this sign, and has more of them or not.
    pub(super) fn of(first: char, is_alone: bool) -> Self {
        match first {
            '\n' | '\r' | '\u{2028}' | '\u{2029}' => Self::Break,
            ' ' | '\t' | '\u{3000}' if is_alone => Self::Space,
            _ => Self::Ink,
        }
    }
}

/// A glyph and how far from the pen it stands, in pixels; y grows downwards.
#[derive(Debug, Clone, Copy)]
pub(super) struct Glyph {
    pub(super) id: u32,
    pub(super) x: f32,
    pub(super) y: f32,
    pub(super) advance: f32,
}

impl ShapedCluster {
    /// Its bytes of the text.
    pub(super) fn range(&self) -> Range<usize> {
        self.start as usize..self.end as usize
    }

    /// Its letters, from left to right: the bytes of each, and how wide it is. One glyph for several is
    /// shared out evenly.
    pub(super) fn letters(
        &self,
        text: &str,
        right_to_left: bool,
    ) -> impl Iterator<Item = (Range<usize>, f32)> + use<> {
        let of_cluster = text.get(self.range()).unwrap_or_default();
        let (start, end) = (self.start as usize, self.end as usize);
        let mut ends: Vec<usize> = Vec::new();
        if of_cluster.chars().nth(1).is_some() {
            ends.extend(of_cluster.grapheme_indices(true).skip(1).map(|(at, _)| start + at));
        }
        let advance = self.advance / (ends.len() + 1) as f32;
        (0..=ends.len()).map(move |at| {
            let at = if right_to_left { ends.len() - at } else { at };
            let first = at.checked_sub(1).and_then(|before| ends.get(before));
            let range = *first.unwrap_or(&start)..*ends.get(at).unwrap_or(&end);
            (range, advance)
        })
    }
}

impl Shaped {
    /// The glyphs of a cluster, from left to right.
    pub(super) fn glyphs(&self, cluster: &ShapedCluster) -> &[Glyph] {
        let (start, end) = cluster.glyphs;
        self.glyphs.get(start as usize..end as usize).unwrap_or_default()
    }

    /// Whether there is a character of this text, which it was shaped from, that no font has a glyph
    /// for, or what is drawn as if there were none.
    pub(super) fn lacks_signs(&self, text: &str) -> bool {
        self.glyphs.iter().any(|glyph| glyph.id == 0) && !self.missing(text).is_empty()
    }

    /// The characters that no font has a glyph for, each once, in the order in which they come.
    pub(super) fn missing(&self, text: &str) -> Vec<char> {
        let mut missing = Vec::new();
        for run in &self.runs {
            let clusters = self.clusters.get(run.clusters.clone()).unwrap_or_default().iter();
            for cluster in clusters.filter(|it| self.glyphs(it).iter().any(|glyph| glyph.id == 0)) {
                let letter = text.get(cluster.range()).unwrap_or_default();
                let drawn = || letter.chars().filter(|sign| is_drawn(*sign));
                // Of a letter with marks it may be a mark alone.
                let has = |sign| run.font.glyph(sign).is_some();
                let lacking = drawn().find(|sign| Forms::of([*sign]).share(has) < 1.0);
                if let Some(sign) = lacking.or(drawn().next())
                    && !missing.contains(&sign)
                {
                    missing.push(sign);
                }
            }
        }
        missing
    }
}

#[cfg(test)]
mod tests {
    use crate::typeset::{Engine, Face, Family, ParagraphStyle};

    /// Every byte is in one cluster, and every glyph is, but those of signs that end a line.
    #[test]
    fn clusters_follow_each_other_and_have_all_glyphs() {
        let mut engine = Engine::without_system_fonts();
        let style = ParagraphStyle::new(Face::new(Family::Serif, 17.0, 28.0));
        let clusters: [(&str, &[&str]); 8] = [
            ("Homs", &["H", "o", "m", "s"]),
            ("office", &["o", "ffi", "c", "e"]),
            ("لا سلام", &["ل", "ا", " ", "س", "ل", "ا", "م"]),
            ("مُحَمَّد", &["مُ", "حَ", "مَّ", "د"]),
            ("e\u{301}x", &["e\u{301}", "x"]),
            ("a\u{2028}b", &["a", "\u{2028}", "b"]),
            ("1\u{200d}2\u{ad}3", &["1\u{200d}", "2", "\u{ad}", "3"]),
            ("\u{301}\u{202b}\u{feff}", &["\u{301}", "\u{202b}", "\u{feff}"]),
        ];
        for (text, expected) in clusters {
            let paragraph = engine.paragraph(text, &style, 900.0, 1.0);
            let shaped = &paragraph.shaped;
            let ours: Vec<_> = shaped.clusters.iter().map(|it| &text[it.range()]).collect();
            assert_eq!(ours, expected);
            let drawn: usize = shaped.clusters.iter().map(|it| shaped.glyphs(it).len()).sum();
            let unseen = text.matches('\u{2028}').count();
            assert_eq!(drawn + unseen, shaped.glyphs.len(), "{text:?}");
        }
    }

    /// From left to right and from right to left, a cluster has the glyphs of its own letter.
    #[test]
    fn a_cluster_has_the_glyphs_of_its_letter() {
        let mut engine = Engine::without_system_fonts();
        let style = ParagraphStyle::new(Face::new(Family::Serif, 17.0, 28.0));
        let ids = |engine: &mut Engine, text: &str| -> Vec<Vec<u32>> {
            let shaped = &engine.paragraph(text, &style, 900.0, 1.0).shaped;
            let ids = shaped.clusters.iter().map(|it| shaped.glyphs(it).iter().map(|it| it.id));
            ids.map(Iterator::collect).collect()
        };
        // Letters that join no other one.
        for letters in [["a", "e\u{301}", "i\u{323}\u{301}", "b"], ["دُ", "رِّ", "ا", "ذ"]] {
            let alone = letters.map(|letter| ids(&mut engine, letter).concat());
            assert!(alone[1].len() + alone[2].len() > 2, "{alone:?}");
            assert_eq!(ids(&mut engine, &letters.concat()), alone);
        }
    }

    #[test]
    fn letters_of_one_glyph_share_its_width() {
        let mut engine = Engine::without_system_fonts();
        let style = ParagraphStyle::new(Face::new(Family::Serif, 17.0, 28.0));
        for (text, right_to_left, letters) in [
            ("ffi", false, vec!["f", "f", "i"]),
            ("ffi", true, vec!["i", "f", "f"]),
            ("f", false, vec!["f"]),
        ] {
            let paragraph = engine.paragraph(text, &style, 900.0, 1.0);
            let [cluster] = &paragraph.shaped.clusters[..] else { panic!("{text:?}") };
            let ours: Vec<_> = cluster.letters(text, right_to_left).collect();
            assert!(ours.iter().all(|(_, wide)| *wide == cluster.advance / letters.len() as f32));
            let ours: Vec<_> = ours.into_iter().map(|(range, _)| &text[range]).collect();
            assert_eq!(ours, letters);
        }
    }
}
