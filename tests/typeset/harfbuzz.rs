//! Glyphs, advances and line breaks equal those of HarfBuzz (`hb-shape`), run by run.

use std::collections::HashMap;
use std::fs;
use std::ops::Range;

use clarion::typeset::{Paragraph, Run};
use serde_json::Value;

use crate::tools::{ask, engine, has, samples, style};

/// Large, so that nothing is rounded away: 1,000 pixels to the em, or some more for Arabic.
const SCALE: f32 = 1000.0 / 17.0;

/// A run as both sides see it.
struct Shaped {
    range: Range<usize>,
    right_to_left: bool,
    ours: Vec<(u32, f32)>,
    theirs: Vec<(u32, f32)>,
}

/// Shapes each run of a paragraph by HarfBuzz as well, with the text around it.
fn shaped(paragraph: &Paragraph, fonts: &mut Fonts) -> Vec<Shaped> {
    let mut all = Vec::new();
    for line in 0..paragraph.lines().len() {
        for run in paragraph.runs(line) {
            let ours = run.glyphs().map(|glyph| (glyph.id, glyph.advance)).collect();
            let theirs = by_harfbuzz(paragraph.text(), &run, fonts);
            let right_to_left = run.is_right_to_left();
            all.push(Shaped { range: run.range(), right_to_left, ours, theirs });
        }
    }
    all
}

/// Font files for `hb-shape`, written once each.
struct Fonts {
    folder: tempfile::TempDir,
    paths: HashMap<(u64, u32), String>,
}

impl Fonts {
    fn new() -> Self {
        Self { folder: tempfile::tempdir().unwrap(), paths: HashMap::new() }
    }

    fn path(&mut self, run: &Run<'_>) -> String {
        let at = self.paths.len();
        let folder = self.folder.path();
        let write = || {
            let path = folder.join(format!("{at}.ttf"));
            fs::write(&path, run.font().bytes()).unwrap();
            path.to_string_lossy().into_owned()
        };
        self.paths.entry(run.font().key()).or_insert_with(write).clone()
    }
}

fn by_harfbuzz(text: &str, run: &Run<'_>, fonts: &mut Fonts) -> Vec<(u32, f32)> {
    let range = run.range();
    let arguments = [
        format!("--font-file={}", fonts.path(run)),
        "--font-size=1000".into(),
        "--no-glyph-names".into(),
        "--output-format=json".into(),
        format!("--direction={}", if run.is_right_to_left() { "rtl" } else { "ltr" }),
        format!("--script={}", script(text, &range)),
        format!("--text-before={}", &text[..range.start]),
        format!("--text-after={}", &text[range.end..]),
        format!("--text={}", &text[range.clone()]),
    ];
    let answer: Value = serde_json::from_str(&ask("hb-shape", &arguments, "")).unwrap();
    let glyphs = answer.as_array().unwrap().iter();
    glyphs
        .map(|glyph| {
            (
                glyph["g"].as_u64().unwrap() as u32,
                glyph["ax"].as_f64().unwrap() as f32 * run.size() / 1000.0,
            )
        })
        .collect()
}

/// ISO 15924, by the first letter of the run, else by the letter before it, else by the one behind.
fn script(text: &str, run: &Range<usize>) -> &'static str {
    let of = |sign: char| match sign {
        '\u{0590}'..='\u{05ff}' if sign.is_alphabetic() => Some("Hebr"),
        '\u{0600}'..='\u{06ff}' if sign.is_alphabetic() => Some("Arab"),
        '\u{0370}'..='\u{03ff}' | '\u{1f00}'..='\u{1fff}' => Some("Grek"),
        '\u{0400}'..='\u{04ff}' => Some("Cyrl"),
        _ if sign.is_alphabetic() => Some("Latn"),
        _ => None,
    };
    let inside = text[run.clone()].chars().find_map(of);
    let before = || text[..run.start].chars().rev().find_map(of);
    let behind = || text[run.end..].chars().find_map(of);
    inside.or_else(before).or_else(behind).unwrap_or("Zyyy")
}

#[test]
fn glyphs_and_advances_equal_harfbuzz() {
    if !has("hb-shape") {
        return;
    }
    let (mut engine, mut fonts) = (engine(), Fonts::new());
    let mut glyphs = 0;
    for text in samples() {
        let paragraph = engine.one_line(text, &style(None), f32::MAX, SCALE);
        for run in shaped(&paragraph, &mut fonts) {
            let words = &text[run.range.clone()];
            let ids = |side: &[(u32, f32)]| side.iter().map(|it| it.0).collect::<Vec<_>>();
            assert_eq!(ids(&run.ours), ids(&run.theirs), "{words:?} of {text:?}");
            for (ours, theirs) in run.ours.iter().zip(&run.theirs) {
                let apart = (ours.1 - theirs.1).abs();
                assert!(apart < 1.01, "{words:?}: {ours:?}, {theirs:?}, {}", run.right_to_left);
            }
            glyphs += run.ours.len();
        }
    }
    assert!(glyphs > 1_000, "{glyphs}");
}

#[test]
fn lines_break_where_harfbuzz_advances_fill_them() {
    if !has("hb-shape") {
        return;
    }
    let (mut engine, mut fonts) = (engine(), Fonts::new());
    let mut breaks = 0;
    for text in samples() {
        let whole = engine.one_line(text, &style(None), f32::MAX, SCALE);
        let width: f32 =
            shaped(&whole, &mut fonts).iter().flat_map(|run| &run.theirs).map(|it| it.1).sum();
        let room = width / 3.3;
        let wrapped = engine.paragraph(text, &style(None), room, SCALE);
        let lines: Vec<_> = wrapped.lines().collect();
        for (at, line) in lines.iter().enumerate() {
            let words = &text[line.range.clone()];
            let wide = advance(words, text, &mut engine, &mut fonts);
            assert!(wide <= room + 3.0, "{words:?} is {wide} wide in {room}");
            // The next word would not have fitted.
            if let Some(next) = lines.get(at + 1) {
                let end = next_opportunity(text, next.range.start);
                let more = &text[line.range.start..end];
                let wide = advance(more, text, &mut engine, &mut fonts);
                assert!(wide > room - 3.0, "{more:?} is {wide} wide and would fit in {room}");
                breaks += 1;
            }
        }
    }
    assert!(breaks > 40, "{breaks}");
}

/// The width of words that stand alone, by HarfBuzz, without spaces at their end. They keep the
/// direction of their paragraph.
fn advance(
    words: &str,
    paragraph: &str,
    engine: &mut clarion::typeset::Engine,
    fonts: &mut Fonts,
) -> f32 {
    let direction = clarion::typeset::base_direction(paragraph);
    let style = clarion::typeset::ParagraphStyle { direction, ..style(None) };
    let alone = engine.one_line(words.trim_end(), &style, f32::MAX, SCALE);
    shaped(&alone, fonts).iter().flat_map(|run| &run.theirs).map(|it| it.1).sum()
}

/// Where a line could end behind this byte: UAX 14, by a library that the text engine does not use.
fn next_opportunity(text: &str, from: usize) -> usize {
    let breaks = unicode_linebreak::linebreaks(text);
    breaks.map(|(at, _)| at).find(|at| *at > from).unwrap_or(text.len())
}
