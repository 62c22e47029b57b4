//! Characters into glyphs, run by run, by HarfBuzz's port.

use std::sync::Arc;

use fontique::Language;
use harfrust::{Buffer, ClusterLevel, Tag};

use super::asked::Asked;
use super::choice::{Choice, Fonts};
use super::runs::{SignRow, SignRun, tag};
use super::shaped::{Shaped, ShapedRun};
use super::signs::Analysis;
use super::styles::{parts, turned};
use crate::domain::Direction;

/// Room to work in, kept from one paragraph to the next.
#[derive(Default)]
pub(super) struct Shaper {
    analysis: Analysis,
    buffer: Buffer,
}

impl Shaper {
    /// Shapes what is asked for.
    pub(super) fn shape(&mut self, fonts: &mut Fonts, asked: &Asked<'_>) -> Shaped {
        let Asked { text, style, direction, script, scale } = *asked;
        let parts = parts(text, style, direction);
        let choices: Vec<_> = parts.iter().map(|part| fonts.choice(part.face, script)).collect();
        let sizes: Vec<_> = parts.iter().map(|part| part.face.size_pt * scale).collect();
        self.analysis.of(text, direction, &parts);
        let signs = SignRow { text, all: &self.analysis.signs, sizes: &sizes };
        let lang = style.lang.map(|lang| lang.as_str());
        let language = lang.and_then(|lang| Language::parse(lang).ok());
        let runs = signs.runs(fonts.chooser(&choices, language));
        let language = lang.and_then(|lang| lang.parse().ok());
        let mut clusters = Vec::with_capacity(signs.all.len());
        let mut glyphs = Vec::with_capacity(signs.all.len() * 5 / 4);
        let mut shaped_runs = Vec::with_capacity(runs.len());
        let buffer = &mut self.buffer;
        for run in &runs {
            let first = clusters.len();
            let Some(font) = fonts.get(run.font) else { break };
            fill(buffer, &signs, run, language.as_ref());
            let shaped = font.shape(buffer, run.kin.size);
            let shaped = shaped.map(|units_per_em| (&*buffer, units_per_em));
            signs.collect(run, shaped, &mut clusters, &mut glyphs);
            shaped_runs.push(ShapedRun {
                clusters: first..clusters.len(),
                font: font.font.clone(),
                coords: font.coords(),
                size: run.kin.size,
                level: run.kin.level,
            });
        }
        // From one line to the next it is as far in all of a paragraph.
        let line_px = turned(style.face, direction).line_pt * scale;
        let reaches = sizes.iter().zip(&choices);
        Shaped {
            reaches: reaches.map(|(size, choice)| reach(fonts, choice, *size, line_px)).collect(),
            brushes: parts.iter().map(|part| part.brush).collect(),
            runs: shaped_runs,
            clusters: clusters.into(),
            glyphs: glyphs.into(),
            is_right_to_left: direction == Direction::RightToLeft,
        }
    }
}

/// Puts a run into a buffer, with what stands around it, which letters may join with.
fn fill(
    buffer: &mut Buffer,
    signs: &SignRow<'_>,
    run: &SignRun,
    language: Option<&harfrust::Language>,
) {
    let of_run = signs.all.get(run.signs.clone()).unwrap_or_default();
    let (before, _) = signs.text.split_at_checked(signs.byte(run.signs.start)).unwrap_or_default();
    let (_, behind) = signs.text.split_at_checked(signs.byte(run.signs.end)).unwrap_or_default();
    buffer.clear();
    buffer.set_cluster_level(ClusterLevel::MonotoneCharacters);
    buffer.reserve(of_run.len());
    for (number, sign) in (run.signs.start as u32..).zip(of_run) {
        buffer.push(u32::from(sign.sign), number);
    }
    buffer.set_pre_context(before);
    buffer.set_post_context(behind);
    buffer.set_direction(match run.kin.is_right_to_left() {
        false => harfrust::Direction::LeftToRight,
        true => harfrust::Direction::RightToLeft,
    });
    buffer.set_script(harfrust::Script::from_iso15924_tag(Tag::new(&tag(run.kin.script))));
    buffer.set_language(language.cloned());
}

/// How far a part of this size reaches above and below the baseline: its font with half of what the line
/// has more than that on each side (CSS 2.2, 10.8.1), in whole pixels.
fn reach(fonts: &mut Fonts, choice: &Arc<Choice>, size: f32, line_px: f32) -> (f32, f32) {
    let font = choice.first().and_then(|font| fonts.get(font));
    let known = font.and_then(|font| font.reach(size));
    // About what Latin fonts have.
    let (ascent, descent) = known.unwrap_or((size * 0.8, size * 0.2));
    let (ascent, descent) = (ascent.round(), descent.round());
    let above = ascent + ((line_px - ascent - descent) / 2.0).floor();
    (above, line_px - above)
}
