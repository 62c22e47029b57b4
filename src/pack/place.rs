//! Places in a text: from byte offsets to lines and columns, and words that are nearly right.

/// Where the lines of a text begin.
#[derive(Debug)]
pub(crate) struct Lines<'a> {
    text: &'a str,
    starts: Vec<usize>,
}

impl<'a> Lines<'a> {
    /// Finds the lines of a text.
    pub(crate) fn of(text: &'a str) -> Self {
        let breaks = text.match_indices('\n').map(|(at, _)| at + 1);
        Self { text, starts: std::iter::once(0).chain(breaks).collect() }
    }

    /// Line and column of a byte offset, both counted from 1, the column in characters.
    pub(crate) fn place(&self, offset: usize) -> (usize, usize) {
        let line = self.starts.partition_point(|start| *start <= offset).max(1);
        let start = self.starts.get(line - 1).copied().unwrap_or(0);
        let end = offset.min(self.text.len());
        let before = self.text.get(start..end).unwrap_or_default();
        (line, before.chars().count() + 1)
    }
}

/// The candidate that someone who wrote `word` probably meant.
pub(crate) fn nearest<'a>(
    word: &str,
    candidates: impl IntoIterator<Item = &'a str>,
) -> Option<&'a str> {
    let word: String = word.chars().take(80).collect();
    candidates
        .into_iter()
        .map(|candidate| (strsim::normalized_damerau_levenshtein(&word, candidate), candidate))
        .filter(|(likeness, _)| *likeness >= 0.6)
        .max_by(|(one, _), (other, _)| one.total_cmp(other))
        .map(|(_, candidate)| candidate)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_are_counted_in_lines_and_characters() {
        let lines = Lines::of("aé\nbc\n");
        for (offset, expected) in
            [(0, (1, 1)), (1, (1, 2)), (3, (1, 3)), (4, (2, 1)), (5, (2, 2)), (7, (3, 1))]
        {
            assert_eq!(lines.place(offset), expected, "{offset}");
        }
        assert_eq!(lines.place(99), (3, 1));
        assert_eq!(Lines::of("").place(0), (1, 1));
    }

    #[test]
    fn slips_are_recognised_and_other_words_are_not() {
        let known = ["target.country", "target.office", "supporter.name"];
        assert_eq!(nearest("target.contry", known), Some("target.country"));
        assert_eq!(nearest("suporter.nmae", known), Some("supporter.name"));
        assert_eq!(nearest("weather", known), None);
    }
}
