//! Where the lines of a paragraph end.

use std::ops::Range;

use parley_engine::shape::{ShapedCluster, Whitespace};

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
    while let Some(first) = clusters.get(at) {
        let (mut end, mut wide) = (at + 1, first.advance);
        while let Some(more) = clusters.get(end).filter(|it| !it.is_grapheme_start()) {
            (end, wide) = (end + 1, wide + more.advance);
        }
        if first.whitespace() == Whitespace::Newline {
            cuts.push(Cut { clusters: start..end, advance: x, end: End::Meant });
            (start, at, x, word, letter) = (end, end, 0.0, None, None);
            continue;
        }
        if x != 0.0 {
            let place =
                if first.is_soft_wrap_opportunity_before() { &mut word } else { &mut letter };
            *place = Some((at, x));
        }
        let next = x + wide;
        let is_full = next > room && {
            let one = clusters.get(at..end).unwrap_or_default();
            let spaces = spaces_at_end(one);
            let hanging = advance(one.get(one.len() - spaces..).unwrap_or_default());
            spaces < one.len() && next - hanging > room
        };
        match word.or(letter) {
            Some((end, advance)) if is_full => {
                cuts.push(Cut { clusters: start..end, advance, end: End::Full });
                (start, at, x, word, letter) = (end, end, 0.0, None, None);
            }
            _ => (at, x) = (end, next),
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
    let hangs = |cluster: &&ShapedCluster| match cluster.whitespace() {
        Whitespace::Space | Whitespace::IdeographicSpace | Whitespace::Tab => {
            cluster.char_len() == 1
        }
        whitespace => whitespace == Whitespace::Newline,
    };
    clusters.iter().rev().take_while(hangs).count()
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
