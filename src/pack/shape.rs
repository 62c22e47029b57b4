//! What a letter's template consists of: blocks of the body that are set apart by empty lines, with the
//! choices and answers in each. The same letter in two languages can be read side by side where both
//! have the same shape.

use super::head::SEPARATOR;
use super::scan::{Piece, Segment, inner};

/// Ends a block in what a template makes. No text of a pack or a person has it.
pub(crate) const BLOCK_ENDS: char = '\u{4}';

/// What a template consists of.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(crate) struct Shape {
    /// How many alternatives each choice in the subject has.
    subject: Vec<usize>,
    /// The blocks of the body.
    blocks: Vec<Block>,
}

/// A block of the body: a paragraph, or all that one tag decides.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
struct Block {
    /// How many alternatives each choice in it has.
    choices: Vec<usize>,
    /// Which questions it has the answers to, by their number.
    answers: Vec<usize>,
}

impl Shape {
    /// The shape of a template whose blocks end at these places: its choices and answers, each with
    /// its place.
    pub(crate) fn new(
        ends: &[usize],
        in_subject: usize,
        choices: impl Iterator<Item = (usize, usize)>,
        answers: impl Iterator<Item = (usize, usize)>,
    ) -> Self {
        let mut blocks = vec![Block::default(); ends.len() + 1];
        let mut subject = Vec::new();
        let block_of = |at: usize| ends.partition_point(|end| *end < at);
        for (number, (at, size)) in choices.enumerate() {
            if number < in_subject {
                subject.push(size);
            } else if let Some(block) = blocks.get_mut(block_of(at)) {
                block.choices.push(size);
            }
        }
        for (at, question) in answers {
            if let Some(block) = blocks.get_mut(block_of(at)) {
                block.answers.push(question);
            }
        }
        for block in &mut blocks {
            block.answers.sort_unstable();
            block.answers.dedup();
        }
        Self { subject, blocks }
    }
}

/// Where the blocks of the body end: before the line end of the first empty line behind each, but of
/// the last. An empty line inside a tag that is still open ends none, and comments are no block.
pub(crate) fn block_ends(source: &str, segments: &[Segment]) -> Vec<usize> {
    let (mut ends, mut depth) = (Vec::new(), 0_usize);
    // Whether there is anything since the last end, and on this line.
    let (mut block, mut line) = (false, false);
    for (number, segment) in segments.iter().enumerate() {
        let text = source.get(segment.range.clone()).unwrap_or_default();
        match segment.piece {
            Piece::Comment => line = true,
            Piece::Print => (block, line) = (true, true),
            Piece::Tag => {
                (block, line) = (true, true);
                match inner(source, segment).split_whitespace().next() {
                    Some("one" | "if" | "for") => depth += 1,
                    Some("end" | "endif" | "endfor") => depth = depth.saturating_sub(1),
                    _ => {}
                }
            }
            Piece::Text => {
                for (at, sign) in text.char_indices() {
                    match sign {
                        SEPARATOR => {
                            ends.clear();
                            (block, line) = (false, false);
                        }
                        '\n' if block
                            && !line
                            && depth == 0
                            && !eaten(source, segments, number, at) =>
                        {
                            ends.push(segment.range.start + at);
                            block = false;
                        }
                        '\n' => line = false,
                        sign if sign.is_whitespace() => {}
                        _ => (block, line) = (true, true),
                    }
                }
            }
        }
    }
    if !block {
        ends.pop();
    }
    ends
}

/// Whether a tag with a minus takes away the space at this place of a text, `{%- … -%}`.
fn eaten(source: &str, segments: &[Segment], number: usize, at: usize) -> bool {
    let text = |number: Option<usize>| {
        let range = number.and_then(|number| segments.get(number))?.range.clone();
        source.get(range)
    };
    let here = text(Some(number)).unwrap_or_default();
    let blank = |text: Option<&str>| text.is_some_and(|text| text.trim().is_empty());
    let before = text(number.checked_sub(1)).unwrap_or_default();
    let after = text(number.checked_add(1)).unwrap_or_default();
    let ends = ["-%}", "-}}", "-#}"].iter().any(|end| before.ends_with(end));
    let begins = ["{%-", "{{-", "{#-"].iter().any(|begin| after.starts_with(begin));
    (ends && blank(here.get(..at))) || (begins && blank(here.get(at..)))
}

/// Appends a text that begins at `start`, with the marks of those blocks that end in it.
pub(crate) fn push_marked(out: &mut String, text: &str, start: usize, ends: &[usize]) {
    let mut from = 0;
    for end in ends.iter().filter_map(|end| end.checked_sub(start)) {
        if let Some(part) = text.get(from..end).filter(|_| end < text.len()) {
            out.push_str(part);
            out.push(BLOCK_ENDS);
            from = end;
        }
    }
    out.push_str(text.get(from..).unwrap_or_default());
}

#[cfg(test)]
mod tests {
    use super::super::scan::segments;
    use super::*;

    fn blocks(source: &str) -> Vec<&str> {
        let ends = block_ends(source, &segments(source).unwrap());
        let mut from = 0;
        let mut parts = Vec::new();
        for end in ends.into_iter().chain([source.len()]) {
            parts.push(source[from..end].trim());
            from = end;
        }
        parts
    }

    #[test]
    fn blocks_are_set_apart_by_empty_lines_outside_of_tags() {
        for (source, expected) in [
            ("A\n\nB\nC\n", vec!["A", "B\nC"]),
            ("\n\nA\n \n\n\nB\n\n", vec!["A", "B"]),
            ("A\n\n{# note\n\n#}\n\nB", vec!["A", "{# note\n\n#}\n\nB"]),
            (
                "A\n\n{% one of %}\nB\n\nC\n{% or %}\nD\n{% end %}\n\nE",
                vec!["A", "{% one of %}\nB\n\nC\n{% or %}\nD\n{% end %}", "E"],
            ),
            ("{% if x %}A{% endif %}\n\n{{ y }}\nB", vec!["{% if x %}A{% endif %}", "{{ y }}\nB"]),
            ("A {%- if x -%}\n\nB{% endif -%}\n\nC", vec!["A {%- if x -%}\n\nB{% endif -%}\n\nC"]),
            ("s\n\nt\u{3}\nA\n\nB", vec!["s\n\nt\u{3}\nA", "B"]),
        ] {
            assert_eq!(blocks(source), expected, "{source:?}");
        }
    }

    #[test]
    fn choices_and_answers_belong_to_their_block() {
        let shape = |choices: &[(usize, usize)], answers: &[(usize, usize)]| {
            Shape::new(&[10, 20], 1, choices.iter().copied(), answers.iter().copied())
        };
        let one = shape(&[(1, 3), (5, 2), (25, 4)], &[(12, 1), (14, 0), (15, 1)]);
        assert_eq!(one, shape(&[(2, 3), (9, 2), (22, 4)], &[(11, 0), (19, 1)]));
        assert_ne!(one, shape(&[(2, 3), (9, 2), (22, 4)], &[(11, 0), (21, 1)]), "another block");
        assert_ne!(one, shape(&[(2, 3), (9, 3), (22, 4)], &[(11, 0), (19, 1)]), "another size");
        assert_ne!(one, shape(&[(2, 2), (9, 2), (22, 4)], &[(11, 0), (19, 1)]), "another subject");
    }
}
