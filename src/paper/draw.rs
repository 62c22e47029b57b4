//! Lines of a layout onto a page of the file, so that their text can be read back.

use std::collections::HashMap;

use krilla::color::luma;
use krilla::geom::{PathBuilder, Point, Transform};
use krilla::graphic::Graphic;
use krilla::num::NormalizedF32;
use krilla::paint::{Fill, Stroke};
use krilla::surface::Surface;
use krilla::text::{Font, GlyphId, KrillaGlyph};

use super::glyphs::{Part, parts};
use super::page::Rule;
use crate::typeset::{Line, Paragraph, Run};

/// Grey enough not to be read, dark enough to be found.
const RULE_GREY: u8 = 120;
const RULE_WIDTH: f32 = 0.3;
/// Signs that fonts have a glyph without ink for, one of which carries the text of a mark (see
/// [`super::glyphs`]). Some fonts draw the first ones, and the space has work of its own.
const UNSEEN: [char; 7] = ['\r', '\u{200b}', '\u{2060}', '\u{34f}', '\u{200d}', '\u{a0}', ' '];

/// A font as krilla knows it, with its glyph for nothing.
#[derive(Clone)]
struct Known {
    font: Font,
    unseen: Option<u32>,
}

/// Fonts by the layout's own key; each is read once.
#[derive(Default)]
pub(super) struct Fonts(HashMap<(u64, u32), Option<Known>>);

impl Fonts {
    /// `None` for a file that cannot be embedded.
    fn of(&mut self, run: &Run<'_>) -> Option<Known> {
        let font = run.font();
        let read = || {
            Some(Known {
                // A variable font of the system is taken as it is without choices: letters ask for none.
                font: Font::new(font.bytes().to_vec().into(), font.index())?,
                unseen: unseen(font),
            })
        };
        self.0.entry(font.key()).or_insert_with(read).clone()
    }
}

/// Glyphs that are ink alone, each once in a document: by font, number and size.
#[derive(Default)]
pub(super) struct Ink(HashMap<((u64, u32), u32, u32), Graphic>);

impl Ink {
    fn draw(
        &mut self,
        surface: &mut Surface<'_>,
        (key, font): ((u64, u32), &Font),
        part: &Part,
        size: f32,
        (left, top): (f32, f32),
    ) {
        let graphic = self.0.entry((key, part.glyph, size.to_bits())).or_insert_with(|| {
            let mut stream = surface.stream_builder();
            let mut drawn = stream.surface();
            drawn.set_fill(Some(black()));
            let glyph = KrillaGlyph::new(GlyphId::new(part.glyph), 0.0, 0.0, 0.0, 0.0, 0..0, None);
            drawn.draw_glyphs(Point::from_xy(0.0, 0.0), &[glyph], font.clone(), "", size, true);
            drawn.finish();
            Graphic::new(stream.finish(), false)
        });
        let graphic = graphic.clone();
        surface.push_transform(&Transform::from_translate(left + part.x, top + part.y));
        surface.draw_graphic(graphic);
        surface.pop();
    }
}

fn black() -> Fill {
    Fill {
        paint: luma::Color::black().into(),
        opacity: NormalizedF32::ONE,
        rule: krilla::paint::FillRule::default(),
    }
}

/// A glyph for nothing, if it can be not the space's.
fn unseen(font: &crate::typeset::Font) -> Option<u32> {
    let space = font.glyph(' ');
    let without_ink = UNSEEN.iter().filter_map(|sign| font.glyph(*sign));
    without_ink.filter(|glyph| Some(*glyph) != space).find(|it| font.is_unseen(*it)).or(space)
}

/// Draws the line of a paragraph whose upper left corner is at this place. Whether all of it could be
/// drawn.
pub(super) fn line(
    surface: &mut Surface<'_>,
    (fonts, ink): (&mut Fonts, &mut Ink),
    (paragraph, number, line): (&Paragraph, usize, &Line),
    (left, top): (f32, f32),
) -> bool {
    surface.set_fill(Some(black()));
    surface.set_stroke(None);
    let text = paragraph.text();
    let mut whole = true;
    let mut runs = Vec::new();
    for run in paragraph.runs(number) {
        match fonts.of(&run) {
            Some(known) => {
                let font = (run.font().key(), known.font);
                runs.push((parts(&run, text, known.unseen), font, run.size()));
            }
            None => whole = false,
        }
    }
    // Runs stand from left to right, and are written in the order in which they are read: that is what
    // whoever reads the file aloud goes by.
    let first_byte =
        |parts: &[Part]| parts.iter().filter_map(|part| Some(part.text.as_ref()?.start)).min();
    runs.sort_by_key(|(parts, ..)| first_byte(parts));
    for (parts, (key, font), size) in &runs {
        let (written, drawn): (Vec<_>, Vec<_>) = parts.iter().partition(|it| it.text.is_some());
        let start = written.first().map_or(0.0, |part| part.x);
        let origin = Point::from_xy(left + start, top + line.baseline);
        let glyphs = glyphs(&written, *size, line.baseline);
        surface.draw_glyphs(origin, &glyphs, font.clone(), text, *size, false);
        for part in drawn {
            ink.draw(surface, (*key, font), part, *size, (left, top));
        }
    }
    whole
}

/// Glyphs as krilla takes them, in parts of the size, one behind the other.
fn glyphs(parts: &[&Part], size: f32, baseline: f32) -> Vec<KrillaGlyph> {
    let mut pen = parts.first().map_or(0.0, |part| part.x);
    let place = |part: &&Part| {
        let glyph = glyph_of(part, (pen, baseline), size);
        pen += part.advance;
        glyph
    };
    parts.iter().map(place).collect()
}

/// A glyph that is drawn with the pen at this place.
fn glyph_of(part: &Part, (pen, baseline): (f32, f32), size: f32) -> KrillaGlyph {
    KrillaGlyph::new(
        GlyphId::new(part.glyph),
        part.advance / size,
        (part.x - pen) / size,
        (baseline - part.y) / size,
        0.0,
        part.text.clone().unwrap_or_default(),
        None,
    )
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
