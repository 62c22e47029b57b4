//! What a paragraph is set in: one style for all of its text, or another one for each part that is set
//! otherwise.

use std::ops::Range;

use super::{Face, ParagraphStyle};
use crate::domain::Direction;

/// Parts are counted in 16 bits.
const MOST_PARTS: usize = 65_535;

/// A part of a text that is set in one style.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Part {
    /// Its bytes.
    pub(super) range: Range<usize>,
    /// As it is in a paragraph of this direction.
    pub(super) face: Face,
    /// The caller's number for it.
    pub(super) brush: u8,
}

/// The parts of a text, from its beginning to its end; an empty text has an empty one.
pub(super) fn parts(text: &str, style: &ParagraphStyle<'_>, direction: Direction) -> Vec<Part> {
    let part = |(range, face, brush)| Part { range, face: turned(face, direction), brush };
    let changes = if style.spans.is_empty() { Vec::new() } else { changes(text, style) };
    match changes.len() {
        // Of more parts than can be counted, none is set otherwise.
        1..=MOST_PARTS => changes.into_iter().map(part).collect(),
        _ => vec![part((0..text.len(), style.face, 0))],
    }
}

/// Arabic and Hebrew letters have faces of other measures.
pub(super) fn turned(face: Face, direction: Direction) -> Face {
    match direction {
        Direction::LeftToRight => face,
        Direction::RightToLeft => face.right_to_left(),
    }
}

/// The text from one change to the next. Where two spans overlap, the later one counts; one that says
/// nothing of the face leaves that as it is.
fn changes(text: &str, style: &ParagraphStyle<'_>) -> Vec<(Range<usize>, Face, u8)> {
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
    let mut parts: Vec<(Range<usize>, Face, u8)> = Vec::with_capacity(cuts.len());
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
            assert_eq!(changes("aéxyz", &style), expected, "{spans:?}");
        }
        assert_eq!(changes("", &ParagraphStyle::new(face)), []);
    }
}
