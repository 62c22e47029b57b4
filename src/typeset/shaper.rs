//! Characters into glyphs, by the lower half of parley: it analyses a paragraph (UAX 9, 14, 29), cuts it
//! into runs of one script, direction and font, and lets HarfBuzz's port shape each.

use std::sync::Arc;

use fontique::Language;
use parley_engine::itemize::Item;
use parley_engine::{
    Analysis, AnalysisOptions, Analyzer, BaseDirection, FontMetrics, ShapeOptions, ShapedSlice,
    ShapedText,
};

use super::asked::Asked;
use super::atoms::{glyphs, letters};
use super::choice::{Choice, Fonts};
use super::direction::is_mark;
use super::fonts::Font;
use super::order::Stretch;
use super::styles::{Part, parts, turned};
use crate::domain::Direction;

/// Room to work in, kept from one paragraph to the next.
#[derive(Default)]
pub(super) struct Shaper {
    analyzer: Analyzer,
    analysis: Analysis,
    shaper: parley_engine::Shaper,
    part_of_sign: Vec<u16>,
    shaped: ShapedText,
}

/// A paragraph's glyphs, not yet in lines.
pub(super) struct Shaped {
    /// Runs, clusters and glyphs; a part of the text has its number as a style.
    pub(super) text: ShapedText,
    /// By part of the text.
    pub(super) brushes: Vec<u8>,
    /// By part of the text, how far its face reaches above the baseline and below it, in pixels.
    pub(super) reaches: Vec<(f32, f32)>,
    pub(super) is_right_to_left: bool,
}

impl Shaped {
    /// What is shaped of a part of a line.
    pub(super) fn slice(&self, stretch: &Stretch) -> ShapedSlice<'_> {
        self.text.run_slice(stretch.run).narrow(stretch.clusters.clone())
    }

    /// Whether there is a character of this text, which it was shaped from, that no font has a glyph
    /// for, or what is drawn as if there were none.
    pub(super) fn lacks_signs(&self, text: &str) -> bool {
        let mut lacking = self.text.shaped_clusters().iter().filter(|cluster| {
            let from = cluster.glyph_offset as usize;
            let stored = self.text.glyphs().get(from..from + usize::from(cluster.glyph_len()));
            match cluster.has_inline_glyph() {
                true => cluster.glyph_offset == 0,
                false => stored.unwrap_or_default().iter().any(|glyph| glyph.id == 0),
            }
        });
        lacking.next().is_some() && !self.missing(text).is_empty()
    }

    /// The characters that no font has a glyph for, each once, in the order in which they come.
    pub(super) fn missing(&self, text: &str) -> Vec<char> {
        let mut missing = Vec::new();
        for (number, run) in (0..).zip(self.text.runs()) {
            let Some(font) = self.text.fonts().get(run.font_index) else { continue };
            let font = Font(font.font.clone());
            let slice = self.text.run_slice(number);
            let lacking = letters(slice, false).filter(|(letter, atom)| {
                letter.is_atom_start() && glyphs(atom, false).any(|glyph| glyph.id == 0)
            });
            for (letter, _) in lacking {
                let range = slice.text_byte_range(letter.char_range());
                let letter = text.get(range).unwrap_or_default();
                let mut seen = letter.chars().filter(|sign| !sign.is_control());
                // Of a letter with marks it may be a mark alone.
                let first = seen.next();
                let lacks = |sign: &char| font.glyph(*sign).is_none();
                let mark = || seen.find(|sign| is_mark(*sign) && lacks(sign));
                if let Some(sign) = first.filter(lacks).or_else(mark).or(first)
                    && !missing.contains(&sign)
                {
                    missing.push(sign);
                }
            }
        }
        missing
    }
}

impl Shaper {
    /// Shapes what is asked for.
    pub(super) fn shape(&mut self, fonts: &mut Fonts, asked: &Asked<'_>) -> Shaped {
        let Asked { text, style, direction, script, scale } = *asked;
        let parts = parts(text, style, direction);
        let choices: Vec<_> = parts.iter().map(|part| fonts.choice(part.face, script)).collect();
        self.part_of_sign.clear();
        let mut items: Vec<Item<'_>> = Vec::new();
        let language = style.lang.and_then(|lang| Language::parse(lang.as_str()).ok());
        for (number, part) in (0..=u16::MAX).zip(&parts) {
            let signs = text.get(part.range.clone()).unwrap_or_default().chars().count();
            let end = self.part_of_sign.len() + signs;
            self.part_of_sign.resize(end, number);
            let font_size = part.face.size_pt * scale;
            let options = ShapeOptions { font_size, language, features: &[], variations: &[] };
            match items.last_mut() {
                Some(item) if item.options.font_size == font_size => item.char_end = end as u32,
                _ => items.push(Item { char_end: end as u32, options }),
            }
        }
        let is_right_to_left = direction == Direction::RightToLeft;
        self.shaped.clear();
        if !text.is_empty() {
            let base_direction =
                if is_right_to_left { BaseDirection::Rtl } else { BaseDirection::Ltr };
            let options = AnalysisOptions { base_direction, ..AnalysisOptions::default() };
            self.analyzer.analyze(text, &options, &mut self.analysis);
            let chooser = fonts.chooser(&choices);
            let (analysis, shaped) = (&self.analysis, &mut self.shaped);
            self.shaper.shape_text(text, analysis, &self.part_of_sign, items, chooser, shaped);
        }
        // From one line to the next it is as far in all of a paragraph.
        let line_px = turned(style.face, direction).line_pt * scale;
        let reaches = parts.iter().zip(&choices);
        let reach = |(part, choice): (&Part, &Arc<Choice>)| {
            self.reach(choice, part.face.size_pt * scale, line_px)
        };
        Shaped {
            reaches: reaches.map(reach).collect(),
            brushes: parts.iter().map(|part| part.brush).collect(),
            // A copy has no more room than it needs.
            text: self.shaped.clone(),
            is_right_to_left,
        }
    }

    /// How far a part of this size reaches above and below the baseline: its font with half of what the
    /// line has more than that on each side (CSS 2.2, 10.8.1), in whole pixels.
    fn reach(&self, choice: &Choice, size: f32, line_px: f32) -> (f32, f32) {
        let known = |font| {
            let number = self.shaped.fonts().iter().position(|it| it == font)?;
            let mut runs = self.shaped.runs().iter();
            let run = runs.find(|run| run.font_index == number && run.font_size == size)?;
            Some(run.font_metrics)
        };
        let read = |font| FontMetrics::from_font_instance(font, size, &[]);
        let metrics = choice.first().and_then(|font| known(font).or_else(|| read(font)));
        let metrics = metrics.unwrap_or(FontMetrics::fallback(size));
        let (ascent, descent) = (metrics.ascent.round(), metrics.descent.round());
        let above = ascent + ((line_px - ascent - descent) / 2.0).floor();
        (above, line_px - above)
    }
}
