//! Where the lines of a paragraph end.

use std::ops::Range;

use super::shaped::{Kind, ShapedCluster};

/// Why a line ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum End {
    /// It was full.
    Full,
    /// A sign demands it, or the text is over.
    Meant,
}

/// The clusters of a line, how wide they are, and why there are no more.
#[derive(Debug, PartialEq)]
pub(super) struct Cut {
    pub(super) clusters: Range<usize>,
    pub(super) advance: f32,
    pub(super) end: End,
}

/// Where lines end that are no wider than this: behind the last opportunity (UAX 14), and where there
/// is none, between two letters. Spaces may hang beyond the end.
pub(super) fn cuts(clusters: &[ShapedCluster], room: f32) -> Vec<Cut> {
    let mut cuts = Vec::new();
    let (mut start, mut at, mut x) = (0, 0, 0.0);
    // The last place to break at: between words, and between letters.
    let (mut word, mut letter) = (None, None);
    while let Some(cluster) = clusters.get(at) {
        if cluster.kind == Kind::Break {
            cuts.push(Cut { clusters: start..at + 1, advance: x, end: End::Meant });
            (start, at, x, word, letter) = (at + 1, at + 1, 0.0, None, None);
            continue;
        }
        if x != 0.0 && cluster.begins_letter {
            let place = if cluster.may_break_before { &mut word } else { &mut letter };
            *place = Some((at, x));
        }
        let next = x + cluster.advance;
        match word.or(letter) {
            Some((end, advance)) if next > room && cluster.kind == Kind::Ink => {
                cuts.push(Cut { clusters: start..end, advance, end: End::Full });
                (start, at, x, word, letter) = (end, end, 0.0, None, None);
            }
            _ => (at, x) = (at + 1, next),
        }
    }
    cuts.push(Cut { clusters: start..at, advance: x, end: End::Meant });
    cuts
}

pub(super) fn advance(clusters: &[ShapedCluster]) -> f32 {
    clusters.iter().map(|cluster| cluster.advance).sum()
}

/// How many clusters at the end are spaces that may hang beyond a line.
pub(super) fn spaces_at_end(clusters: &[ShapedCluster]) -> usize {
    clusters.iter().rev().take_while(|cluster| cluster.kind != Kind::Ink).count()
}

#[cfg(test)]
mod tests {
    use crate::typeset::{Engine, Face, Family, ParagraphStyle};

    #[test]
    fn lines_end_where_they_are_full_or_where_a_sign_demands_it() {
        let mut engine = Engine::without_system_fonts();
        let style = ParagraphStyle::new(Face::new(Family::Serif, 17.0, 28.0));
        for (text, width, lines) in [
            ("", 100.0, vec![""]),
            ("one", 100.0, vec!["one"]),
            ("one two three", 70.0, vec!["one two ", "three"]),
            // Spaces hang beyond the end; they are not carried over.
            ("one   two", 36.0, vec!["one   ", "two"]),
            ("one two", 1.0, vec!["o", "n", "e ", "t", "w", "o"]),
            ("Donaudampf", 70.0, vec!["Donaud", "ampf"]),
            ("one\u{a0}two three", 90.0, vec!["one\u{a0}two ", "three"]),
            ("one\u{2028}two", 100.0, vec!["one\u{2028}", "two"]),
            ("one\u{2028}", 100.0, vec!["one\u{2028}", ""]),
            ("\u{2028}\r", 100.0, vec!["\u{2028}", "\r", ""]),
            ("one \u{2028}two", f32::INFINITY, vec!["one \u{2028}", "two"]),
        ] {
            let paragraph = engine.paragraph(text, &style, width, 1.0);
            let ours: Vec<_> = paragraph.lines().map(|line| &text[line.range]).collect();
            assert_eq!(ours, lines, "{text:?} in {width}");
            let tops: Vec<_> = paragraph.lines().map(|line| line.top).collect();
            assert!((0..lines.len()).all(|at| tops[at] == 28.0 * at as f32), "{tops:?}");
            assert_eq!(paragraph.height(), 28.0 * lines.len() as f32);
        }
    }
}
