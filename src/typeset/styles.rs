//! What a paragraph is set in, as parley has it: one style for all of its text, or another one for each
//! part that is set otherwise.

use std::borrow::Cow;
use std::ops::Range;

use parley::{
    FontFamily, FontFamilyName, FontStyle, FontWeight, Language, LineHeight, OverflowWrap,
    StyleRunBuilder, TextStyle,
};

use super::direction::{Script, script};
use super::fonts::families;
use super::{Face, ParagraphStyle};
use crate::domain::Direction;

/// Parley counts styles in 16 bits.
const MOST_PARTS: usize = 65_535;

/// A part of a text, with its face and the caller's number for it.
type Part = (Range<usize>, Face, u8);

/// Tells the builder the style of all of the text.
pub(super) fn push(
    builder: &mut StyleRunBuilder<'_, u8>,
    text: &str,
    style: &ParagraphStyle<'_>,
    direction: Direction,
) {
    let locale = style.lang.and_then(|lang| Language::parse(lang.as_str()).ok());
    let line_pt = turned(style.face, direction).line_pt;
    let script = script(text);
    let mut push = |(range, face, brush): Part| {
        let own = text_style(turned(face, direction), script, line_pt, brush);
        let index = builder.push_style(TextStyle { locale, ..own });
        builder.push_style_run(index, range);
    };
    let parts = if style.spans.is_empty() { Vec::new() } else { parts(text, style) };
    match parts.len() {
        // Of more parts than parley can count, none is set otherwise.
        1..=MOST_PARTS => parts.into_iter().for_each(push),
        _ => push((0..text.len(), style.face, 0)),
    }
}

/// Arabic and Hebrew letters have faces of other measures.
pub(super) fn turned(face: Face, direction: Direction) -> Face {
    match direction {
        Direction::LeftToRight => face,
        Direction::RightToLeft => face.right_to_left(),
    }
}

fn text_style(
    face: Face,
    script: Script,
    line_pt: f32,
    brush: u8,
) -> TextStyle<'static, 'static, u8> {
    let names: &'static [FontFamilyName<'static>] = families(face.family, script);
    TextStyle {
        font_family: FontFamily::List(Cow::Borrowed(names)),
        font_size: face.size_pt,
        font_weight: FontWeight::new(face.weight.into()),
        font_style: if face.italic { FontStyle::Italic } else { FontStyle::Normal },
        line_height: LineHeight::Absolute(line_pt),
        overflow_wrap: OverflowWrap::Anywhere,
        brush,
        ..TextStyle::default()
    }
}

/// The text from one change to the next. Where two spans overlap, the later one counts; one that says
/// nothing of the face leaves that as it is.
fn parts(text: &str, style: &ParagraphStyle<'_>) -> Vec<Part> {
    let spans: Vec<_> = style
        .spans
        .iter()
        .map(|span| (span.range.start.min(text.len())..span.range.end.min(text.len()), span))
        .filter(|(range, _)| {
            !range.is_empty()
                && text.is_char_boundary(range.start)
                && text.is_char_boundary(range.end)
        })
        .collect();
    let mut cuts: Vec<usize> =
        spans.iter().flat_map(|(range, _)| [range.start, range.end]).collect();
    cuts.extend([0, text.len()]);
    cuts.sort_unstable();
    cuts.dedup();
    let mut parts: Vec<Part> = Vec::with_capacity(cuts.len());
    for (start, end) in cuts.iter().zip(cuts.iter().skip(1)) {
        let here = || spans.iter().rev().filter(|(range, _)| range.contains(start));
        let face = here().find_map(|(_, span)| span.face).unwrap_or(style.face);
        let brush = here().next().map_or(0, |(_, span)| span.brush);
        match parts.last_mut() {
            Some((range, of, with)) if (*of, *with) == (face, brush) => range.end = *end,
            _ => parts.push((*start..*end, face, brush)),
        }
    }
    parts
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::typeset::{Family, Span};

    #[test]
    fn a_text_is_cut_where_its_style_changes() {
        let face = Face::new(Family::Serif, 17.0, 28.0);
        let bold = face.weight(600);
        let span = |range, face, brush| Span { range, face, brush };
        for (spans, expected) in [
            (vec![], vec![(0..6, face, 0)]),
            (vec![span(0..6, None, 1)], vec![(0..6, face, 1)]),
            (vec![span(3..4, None, 1)], vec![(0..3, face, 0), (3..4, face, 1), (4..6, face, 0)]),
            // The later one counts, and what it says nothing of stays.
            (
                vec![span(0..4, Some(bold), 1), span(3..9, None, 2)],
                vec![(0..3, bold, 1), (3..4, bold, 2), (4..6, face, 2)],
            ),
            (
                vec![span(0..1, None, 3), span(1..3, None, 3)],
                vec![(0..3, face, 3), (3..6, face, 0)],
            ),
            // In the middle of a letter, behind the end, or of nothing.
            (vec![span(1..3, None, 1), span(6..9, None, 1), span(4..4, None, 1)], {
                vec![(0..1, face, 0), (1..3, face, 1), (3..6, face, 0)]
            }),
            (vec![span(2..3, None, 1)], vec![(0..6, face, 0)]),
        ] {
            let style = ParagraphStyle { spans: &spans, ..ParagraphStyle::new(face) };
            assert_eq!(parts("aéxyz", &style), expected, "{spans:?}");
        }
        assert_eq!(parts("", &ParagraphStyle::new(face)), []);
    }
}
