//! What of a paragraph is shaped in one go.

use std::ops::Range;

use harfrust::Buffer;
use icu_properties::PropertyNamesShort;
use icu_properties::props::Script;

use super::choice::Chooser;
use super::shaped::{Glyph, Kind, ShapedCluster};
use super::signs::Sign;

/// A text as a row of signs, by their numbers.
pub(super) struct SignRow<'a> {
    pub(super) text: &'a str,
    pub(super) all: &'a [Sign],
    /// By part of the text, the size of its letters, in pixels.
    pub(super) sizes: &'a [f32],
}

/// Signs of one script, direction, size and font.
pub(super) struct SignRun {
    pub(super) signs: Range<usize>,
    pub(super) kin: Kin,
    /// The font's number.
    pub(super) font: usize,
}

/// What signs must have in common to be shaped in one go, whatever their font.
#[derive(Clone, Copy, PartialEq)]
pub(super) struct Kin {
    pub(super) script: Script,
    /// Of embedding (UAX 9).
    pub(super) level: u8,
    /// In pixels.
    pub(super) size: f32,
}

impl Kin {
    pub(super) fn is_right_to_left(&self) -> bool {
        self.level % 2 == 1
    }
}

/// A script by ISO 15924.
pub(super) fn tag(script: Script) -> [u8; 4] {
    let name = PropertyNamesShort::<Script>::new().get(script);
    name.and_then(|name| name.as_bytes().try_into().ok()).unwrap_or(*b"Zzzz")
}

impl SignRow<'_> {
    /// The runs, from the first sign to the last; to the first letter that there is no font for at all.
    pub(super) fn runs(&self, mut chooser: Chooser<'_>) -> Vec<SignRun> {
        let mut runs: Vec<SignRun> = Vec::new();
        // Of a letter only a part that runs the other way is set by itself.
        let is_same = |one: &Sign, next: &Sign| !next.begins_letter && one.level == next.level;
        let mut start = 0;
        for letter in self.all.chunk_by(is_same) {
            let Some(first) = letter.first() else { continue };
            let Some(font) = chooser.font(first, letter) else { break };
            let end = start + letter.len();
            let size = self.sizes.get(usize::from(first.part)).copied().unwrap_or_default();
            let kin = Kin { script: first.script, level: first.level, size };
            match runs.last_mut() {
                Some(run) if run.font == font && run.kin == kin => run.signs.end = end,
                _ => runs.push(SignRun { signs: start..end, kin, font }),
            }
            start = end;
        }
        runs
    }

    /// Where in the text this sign begins.
    pub(super) fn byte(&self, sign: usize) -> usize {
        self.all.get(sign).map_or(self.text.len(), |sign| sign.start as usize)
    }

    /// Adds the glyphs of a run, and its clusters in the order of the text. The glyphs' own clusters
    /// have the numbers of their first signs; one that begins within a letter belongs to that before it.
    pub(super) fn collect(
        &self,
        run: &SignRun,
        shaped: Option<(&Buffer, f32)>,
        clusters: &mut Vec<ShapedCluster>,
        glyphs: &mut Vec<Glyph>,
    ) {
        let pixels_per_unit = shaped.map_or(0.0, |(_, units_per_em)| run.kin.size / units_per_em);
        let scaled = |units: i32| units as f32 * pixels_per_unit;
        let infos = shaped.map_or(&[][..], |(glyphs, _)| glyphs.glyph_infos());
        let places = shaped.map_or(&[][..], |(glyphs, _)| glyphs.glyph_positions());
        let (first, count) = (glyphs.len(), infos.len());
        glyphs.extend(infos.iter().zip(places).map(|(info, place)| Glyph {
            id: info.glyph_id,
            x: scaled(place.x_offset),
            // Fonts count upwards.
            y: -scaled(place.y_offset),
            advance: scaled(place.x_advance),
        }));
        // The number of each glyph's first sign, in the order of the text.
        let numbers = infos.iter().map(|info| info.cluster as usize);
        let own = |before: usize, behind: usize| match run.kin.is_right_to_left() {
            false => first + before..first + behind,
            true => first + count - behind..first + count - before,
        };
        // So many of the glyphs are before the cluster at hand.
        let (mut start, mut before) = (run.signs.start, 0);
        let mut at_glyph = |(at, number): (usize, usize)| {
            let begins = |sign: &Sign| sign.begins_letter;
            if number > start && self.all.get(number).is_some_and(begins) {
                clusters.extend(self.cluster(start..number, own(before, at), glyphs));
                (start, before) = (number, at);
            }
        };
        match run.kin.is_right_to_left() {
            false => numbers.enumerate().for_each(&mut at_glyph),
            true => numbers.rev().enumerate().for_each(&mut at_glyph),
        }
        clusters.extend(self.cluster(start..run.signs.end, own(before, count), glyphs));
    }

    fn cluster(
        &self,
        signs: Range<usize>,
        glyphs: Range<usize>,
        all: &[Glyph],
    ) -> Option<ShapedCluster> {
        let first = self.all.get(signs.start)?;
        let kind = Kind::of(first.sign, signs.len() == 1);
        // Nothing is drawn for the end of a line.
        let glyphs = if kind == Kind::Break { glyphs.start..glyphs.start } else { glyphs };
        let advances = all.get(glyphs.clone()).unwrap_or_default().iter().map(|it| it.advance);
        Some(ShapedCluster {
            start: first.start,
            end: self.byte(signs.end) as u32,
            advance: advances.sum(),
            glyphs: (glyphs.start as u32, glyphs.end as u32),
            part: first.part,
            kind,
            begins_letter: first.begins_letter,
            may_break_before: first.may_break_before,
        })
    }
}

#[cfg(test)]
mod tests {
    use crate::typeset::{Engine, Face, Family, ParagraphStyle, Span};

    #[test]
    fn a_run_has_one_script_direction_size_and_font() {
        let mut engine = Engine::without_system_fonts();
        let face = Face::new(Family::Serif, 17.0, 28.0);
        let large = Face { size_pt: 30.0, ..face };
        let spans = [
            Span { range: 0..3, face: None, brush: 1 },
            Span { range: 3..6, face: Some(large), brush: 1 },
        ];
        for (text, spans, runs) in [
            ("", &[][..], vec![]),
            ("Homs, 2012 (and so on)", &[], vec!["Homs, 2012 (and so on)"]),
            ("2012: Homs", &[], vec!["2012: Homs"]),
            ("Homs Хомс Όμς", &[], vec!["Homs ", "Хомс ", "Όμς"]),
            ("حمص 2012، حمص", &[], vec!["حمص ", "2012", "، حمص"]),
            ("Homs حمص", &[], vec!["Homs ", "حمص"]),
            // A letter stays whole, in a font that has all of it.
            ("x\u{64b}y", &[], vec!["x\u{64b}", "y"]),
            ("abcdefghi", &spans, vec!["abc", "def", "ghi"]),
            ("abcdefghi", &spans[..1], vec!["abcdefghi"]),
            ("abc\u{301}defgh", &spans, vec!["abc\u{301}", "d", "efgh"]),
            ("a ص\u{200d}", &[], vec!["a ", "ص\u{200d}"]),
            ("سلام abc\u{200d}", &[], vec!["سلام ", "abc\u{200d}"]),
            // The serif has parts of this letter, the other one has it whole.
            ("nǹn", &[], vec!["nǹn"]),
        ] {
            let style = ParagraphStyle { spans, ..ParagraphStyle::new(face) };
            let shaped = &engine.paragraph(text, &style, 900.0, 1.0).shaped;
            let of_run = |clusters: std::ops::Range<usize>| {
                let clusters = &shaped.clusters[clusters];
                &text[clusters[0].range().start..clusters.last().unwrap().range().end]
            };
            let ours: Vec<_> = shaped.runs.iter().map(|run| of_run(run.clusters.clone())).collect();
            assert_eq!(ours, runs, "{text:?}");
        }
    }
}
