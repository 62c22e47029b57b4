//! A letter as a template makes it.

use std::ops::Range;

use super::{Pack, PackProblem};
use crate::domain::{Answers, Fields, Supporter, TargetId};

/// A letter for one target, which may have blanks: `[[words that say what is missing]]`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rendered {
    /// The subject, in one line.
    pub subject: String,
    /// The whole text from greeting to name.
    pub body: String,
    /// How many of the names that the template uses have a value.
    pub fields: Fields,
    /// Where the supporter's own answers stand in the body, as byte ranges.
    pub own_words: Vec<Range<usize>>,
}

/// The letter that `text` makes in place of the pack's `file` (a letter's path), for this target.
///
/// # Errors
/// Everything that is wrong with the text, each with its place.
pub fn preview(
    pack: &Pack,
    file: &str,
    text: &str,
    target: &TargetId,
    supporter: &Supporter,
    answers: &Answers,
) -> Result<Rendered, Vec<PackProblem>> {
    let _ = (pack, file, text, target, supporter, answers);
    Err(Vec::new())
}
