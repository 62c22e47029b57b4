//! Lines of a layout onto a page of the file, so that their text can be read back.

use std::collections::HashMap;
use std::ops::Range;

use krilla::color::luma;
use krilla::geom::{PathBuilder, Point};
use krilla::num::NormalizedF32;
use krilla::paint::{Fill, Stroke};
use krilla::surface::Surface;
use krilla::text::{Font, GlyphId, KrillaGlyph};

use super::page::Rule;
use crate::typeset::{Line, Paragraph, Run};

/// Grey enough not to be read, dark enough to be found.
const RULE_GREY: u8 = 120;
const RULE_WIDTH: f32 = 0.3;

/// Fonts as krilla knows them, by the layout's own key; each is read once.
#[derive(Default)]
pub(super) struct Fonts(HashMap<(u64, u32), Option<Font>>);

impl Fonts {
    /// `None` for a file that cannot be embedded.
    fn of(&mut self, run: &Run<'_>) -> Option<Font> {
        let font = run.font();
        // A variable font of the system is taken as it is without choices: letters ask for no others.
        let read = || Font::new(font.bytes().to_vec().into(), font.index());
        self.0.entry(font.key()).or_insert_with(read).clone()
    }
}

/// Draws the line of a paragraph whose upper left corner is at this place. Whether all of it could be
/// drawn.
pub(super) fn line(
    surface: &mut Surface<'_>,
    fonts: &mut Fonts,
    (paragraph, number, line): (&Paragraph, usize, &Line),
    (left, top): (f32, f32),
) -> bool {
    surface.set_fill(Some(Fill {
        paint: luma::Color::black().into(),
        opacity: NormalizedF32::ONE,
        rule: krilla::paint::FillRule::default(),
    }));
    surface.set_stroke(None);
    let mut runs: Vec<(Run<'_>, Ranges)> = paragraph
        .runs(number)
        .map(|run| {
            let ranges = Ranges::of(&run);
            (run, ranges)
        })
        .collect();
    // Runs stand from left to right, and are written in the order in which they are read: that is what
    // whoever reads the file aloud or copies from it goes by.
    runs.sort_by_key(|(_, ranges)| ranges.first_byte());
    let mut whole = true;
    for (run, ranges) in &runs {
        let Some(font) = fonts.of(run) else {
            whole = false;
            continue;
        };
        let (start, glyphs) = glyphs(run, ranges, line.baseline);
        let start = Point::from_xy(left + start, top + line.baseline);
        surface.draw_glyphs(start, &glyphs, font, paragraph.text(), run.size(), false);
    }
    whole
}

/// Which bytes of the text each glyph of a run stands for, from left to right.
struct Ranges(Vec<Range<usize>>);

impl Ranges {
    /// A ligature's glyph belongs to its first letter in the layout; in the file it stands for all of
    /// them.
    fn of(run: &Run<'_>) -> Self {
        let clusters: Vec<(Range<usize>, usize)> =
            run.clusters().map(|(range, glyphs, _)| (range, glyphs.len())).collect();
        let mut ranges: Vec<Range<usize>> = Vec::new();
        for (range, count) in &clusters {
            let mut whole = range.clone();
            while let Some((more, _)) =
                clusters.iter().find(|(more, none)| *none == 0 && more.start == whole.end)
            {
                whole.end = more.end;
            }
            ranges.extend(std::iter::repeat_n(whole, *count));
        }
        Self(ranges)
    }

    fn first_byte(&self) -> usize {
        self.0.iter().map(|range| range.start).min().unwrap_or_default()
    }
}

/// A run's glyphs as krilla takes them, in parts of the size, and where the first one stands.
fn glyphs(run: &Run<'_>, ranges: &Ranges, baseline: f32) -> (f32, Vec<KrillaGlyph>) {
    let size = run.size();
    let mut pen = None;
    let mut glyphs = Vec::new();
    for (placed, range) in run.glyphs().zip(&ranges.0) {
        let at = *pen.get_or_insert(placed.x);
        glyphs.push(KrillaGlyph::new(
            GlyphId::new(placed.id),
            placed.advance / size,
            (placed.x - at) / size,
            (baseline - placed.y) / size,
            0.0,
            range.clone(),
            None,
        ));
        pen = Some(at + placed.advance);
    }
    let start = run.glyphs().next().map_or(0.0, |first| first.x);
    (start, glyphs)
}

/// Draws a thin line.
pub(super) fn rule(surface: &mut Surface<'_>, rule: &Rule) {
    let mut path = PathBuilder::new();
    path.move_to(rule.from.0, rule.from.1);
    path.line_to(rule.to.0, rule.to.1);
    let Some(path) = path.finish() else { return };
    surface.set_fill(None);
    surface.set_stroke(Some(Stroke {
        paint: luma::Color::new(RULE_GREY).into(),
        width: RULE_WIDTH,
        ..Stroke::default()
    }));
    surface.draw_path(&path);
}
