//! From a compiled template to a letter: run it, and tidy what comes out.

use std::ops::Range;

use super::context::{Letter, values};
use super::head::SEPARATOR;
use super::limits::MAX_OUTPUT_BYTES;
use super::problem::PackProblem;
use super::shape::BLOCK_ENDS;
use super::template::{ANSWER_BEGINS, ANSWER_ENDS, LETTER, Template, failed};
use crate::domain::{Fields, Notice, Variation, Words};

/// A letter for one target, which may have blanks: `[[words that say what is missing]]`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rendered {
    /// The subject, in one line.
    pub subject: String,
    /// The whole text from greeting to name, lines ended by `\n`.
    pub body: String,
    /// How many of the names that the template uses have a value.
    pub fields: Fields,
    /// Where the supporter's own answers stand in the body, as byte ranges.
    pub own_words: Vec<Range<usize>>,
    /// Where the blocks of the template stand in the body, as byte ranges; one that makes nothing is
    /// empty. The same template always makes as many.
    pub blocks: Vec<Range<usize>>,
}

impl Rendered {
    /// The blocks in order, each with the answers that stand in it.
    pub(crate) fn words(&self) -> impl Iterator<Item = Words> {
        self.blocks.iter().map(|block| {
            let inside = self
                .own_words
                .iter()
                .filter(|own| block.start <= own.start && own.end <= block.end);
            Words {
                text: self.body.get(block.clone()).unwrap_or_default().to_owned(),
                own: inside.map(|own| own.start - block.start..own.end - block.start).collect(),
            }
        })
    }
}

/// Runs a template.
///
/// # Errors
/// One that does not end, that makes too long a letter, or that computes what cannot be.
pub(crate) fn render(
    template: &Template,
    letter: &Letter<'_>,
    variation: Variation,
) -> Result<Rendered, PackProblem> {
    let (values, fields) = values(letter, &template.uses, &template.sizes, variation);
    let made = template
        .engine
        .get_template(LETTER)
        .and_then(|compiled| compiled.render(values))
        .map_err(|error| failed(&template.file, &error))?;
    if made.len() > MAX_OUTPUT_BYTES {
        let what = Notice::new("pack-template-output").count("max-kb", MAX_OUTPUT_BYTES / 1024);
        return Err(PackProblem::error(&template.file, what));
    }
    let (subject, body) = made.split_once(SEPARATOR).unwrap_or(("", &made));
    let Tidy { body, own_words, blocks, .. } = tidy(body);
    Ok(Rendered { subject: one_line(subject), body, fields, own_words, blocks })
}

/// A subject is one line: line breaks and marks become single spaces.
fn one_line(text: &str) -> String {
    let parts = text.split(|c: char| c.is_whitespace() || c.is_control());
    let mut line = String::with_capacity(text.len());
    for part in parts.filter(|part| !part.is_empty()) {
        if !line.is_empty() {
            line.push(' ');
        }
        line.push_str(part);
    }
    line
}

/// Cuts space off the ends of lines and of the letter, makes one empty line of several, and takes the
/// marks of answers and blocks out, noting where these stand.
fn tidy(made: &str) -> Tidy {
    let mut tidy = Tidy { body: String::with_capacity(made.len()), ..Tidy::default() };
    for line in made.split('\n') {
        let line = line.trim_end();
        if has_marks(line) {
            tidy.marked_line(line);
        } else if line.is_empty() {
            tidy.breaks += 1;
        } else {
            tidy.begin_line();
            tidy.body.push_str(line);
            tidy.breaks = 1;
        }
    }
    tidy.end_block();
    tidy
}

/// Whether a line has control characters. It looks at every byte: that is faster than stopping.
fn has_marks(line: &str) -> bool {
    line.bytes().fold(false, |found, byte| found | (byte.is_ascii_control() & (byte != b'\t')))
}

#[derive(Default)]
struct Tidy {
    body: String,
    own_words: Vec<Range<usize>>,
    blocks: Vec<Range<usize>>,
    /// Where the block that is still open began, once it has text.
    block: Option<usize>,
    /// Line breaks that are due before more text.
    breaks: usize,
    /// Where an answer that is still open began, once it has text.
    answer: Option<Option<usize>>,
}

impl Tidy {
    fn begin_line(&mut self) {
        if !self.body.is_empty() {
            self.body.push_str(if self.breaks > 1 { "\n\n" } else { "\n" });
        }
        self.block.get_or_insert(self.body.len());
        self.breaks = 0;
    }

    fn end_block(&mut self) {
        let end = self.body.len();
        self.blocks.push(self.block.take().unwrap_or(end)..end);
    }

    fn marked_line(&mut self, line: &str) {
        let mut begun = false;
        for c in line.chars() {
            match c {
                ANSWER_BEGINS => self.answer = Some(None),
                ANSWER_ENDS => self.end_answer(),
                BLOCK_ENDS => self.end_block(),
                c if c.is_control() && c != '\t' => {}
                c => {
                    if !begun {
                        self.begin_line();
                        begun = true;
                    }
                    if let Some(start @ None) = &mut self.answer {
                        *start = Some(self.body.len());
                    }
                    self.body.push(c);
                }
            }
        }
        if begun {
            self.body.truncate(self.body.trim_end().len());
        }
        self.breaks = if begun { 1 } else { self.breaks + 1 };
    }

    /// Notes where an answer stands; a blank in its place is none.
    fn end_answer(&mut self) {
        if let Some(Some(start)) = self.answer.take() {
            let text = self.body.get(start..).unwrap_or_default();
            if !(text.starts_with("[[") && text.ends_with("]]")) {
                self.own_words.push(start..self.body.len());
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_comes_out_is_tidied() {
        for (made, expected, own) in [
            ("\n\nA,  \n\n\n\nB\nC\n\n", "A,\n\nB\nC", vec![]),
            ("A\n\n\u{1}\u{2}\n\nB", "A\n\nB", vec![]),
            ("A\n\n\u{1}own\u{2} x\n\nB", "A\n\nown x\n\nB", vec!["own"]),
            ("\u{1}one\ntwo\u{2}\n", "one\ntwo", vec!["one\ntwo"]),
            (
                "\u{1}one\n\ntwo\u{2}, \u{1}three\u{2}",
                "one\n\ntwo, three",
                vec!["one\n\ntwo", "three"],
            ),
            ("\u{1}[[say why]]\u{2}", "[[say why]]", vec![]),
            ("a\u{7}b", "ab", vec![]),
            ("", "", vec![]),
        ] {
            let Tidy { body, own_words, .. } = tidy(made);
            let words: Vec<&str> = own_words.into_iter().map(|range| &body[range]).collect();
            assert_eq!((body.as_str(), words), (expected, own), "{made:?}");
        }
        assert_eq!(one_line(" a\n b\u{1}c\u{2} "), "a b c");
    }

    #[test]
    fn blocks_are_noted_also_where_they_make_nothing() {
        for (made, expected) in [
            ("A\n\u{4}\nB\n\u{4}\nC", vec!["A", "B", "C"]),
            ("\nA\n\nb \n\u{4}\n\n\u{4}\nC\nD\n", vec!["A\n\nb", "", "C\nD"]),
            ("\u{1}é\n\nown\u{2}\n\u{4}\n\u{4}\n", vec!["é\n\nown", "", ""]),
            ("", vec![""]),
        ] {
            let Tidy { body, blocks, .. } = tidy(made);
            let found: Vec<&str> = blocks.into_iter().map(|range| &body[range]).collect();
            assert_eq!(found, expected, "{made:?}");
        }
    }
}

#[cfg(test)]
#[path = "render_tests.rs"]
mod table;
