//! What stands out in a source while it is written: values, tags, comments and keys. It forgives
//! everything, since a source is mostly unfinished: what is wrong with it is said by the desk.

use std::ops::Range;

use super::{Mark, MarkKind};

/// What a source is written in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Syntax {
    /// A letter: head, empty line, text with `{{ … }}`, `{% … %}` and `{# … #}`.
    Letter,
    /// TOML.
    Toml,
    /// CommonMark.
    Story,
}

impl Syntax {
    /// What stands out in a text: from start to end, without overlap.
    pub(super) fn marks(self, text: &str) -> Vec<Mark> {
        match self {
            Self::Letter => letter(text),
            Self::Toml => lines(text).flat_map(|(at, line)| toml_line(at, line)).collect(),
            Self::Story => lines(text).filter_map(|(at, line)| story_line(at, line)).collect(),
        }
    }
}

/// The lines with the byte each begins at, without their ends.
fn lines(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let mut at = 0;
    text.split('\n').map(move |line| {
        let start = at;
        at += line.len() + 1;
        (start, line)
    })
}

fn mark(range: Range<usize>, kind: MarkKind) -> Mark {
    Mark { range, kind }
}

fn letter(text: &str) -> Vec<Mark> {
    let mut marks = Vec::new();
    let mut body = 0;
    for (at, line) in lines(text) {
        body = at;
        if line.trim().is_empty() {
            break;
        }
        if line.starts_with('#') {
            marks.push(mark(at..at + line.len(), MarkKind::Comment));
        } else if let Some(colon) =
            line.split_once(':').map(|(key, _)| key).filter(|key| is_word(key)).map(str::len)
        {
            marks.push(mark(at..at + colon + 1, MarkKind::Key));
            pieces(text, at + colon + 1..at + line.len(), &mut marks);
        }
        body = at + line.len();
    }
    pieces(text, body..text.len(), &mut marks);
    marks
}

fn is_word(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_lowercase())
}

/// Values, tags and comments; what is never closed reaches to the end of its line.
fn pieces(text: &str, inside: Range<usize>, marks: &mut Vec<Mark>) {
    let mut from = inside.start;
    while let Some(rest) = text.get(from..inside.end) {
        let Some(open) = rest.find('{') else { return };
        let start = from + open;
        let (kind, close) = match rest.as_bytes().get(open + 1) {
            Some(b'{') => (MarkKind::Value, "}}"),
            Some(b'%') => (MarkKind::Tag, "%}"),
            Some(b'#') => (MarkKind::Comment, "#}"),
            _ => {
                from = start + 1;
                continue;
            }
        };
        let after = rest.get(open + 2..).unwrap_or_default();
        let line_end = after.find('\n').unwrap_or(after.len());
        let end = match after.find(close) {
            Some(at) => start + 2 + at + close.len(),
            None => start + 2 + line_end,
        };
        marks.push(mark(start..end, kind));
        from = end;
    }
}

fn toml_line(at: usize, line: &str) -> Vec<Mark> {
    let indent = line.len() - line.trim_start().len();
    let trimmed = line.trim_start();
    let mut marks = Vec::new();
    if trimmed.starts_with('[') {
        marks.push(mark(at + indent..at + line.trim_end().len(), MarkKind::Tag));
        return marks;
    }
    let comment = comment_start(line);
    let code = line.get(..comment.unwrap_or(line.len())).unwrap_or_default();
    let is_key = |c: char| c.is_ascii_alphanumeric() || "._-\"".contains(c);
    if let Some(equals) = code.find('=') {
        let key = code.get(..equals).unwrap_or_default();
        if !key.trim().is_empty() && key.trim().chars().all(is_key) {
            marks.push(mark(at + indent..at + key.trim_end().len(), MarkKind::Key));
        }
    }
    if let Some(comment) = comment {
        marks.push(mark(at + comment..at + line.len(), MarkKind::Comment));
    }
    marks
}

/// Where a comment begins: at a `#` that is in no quotation marks.
fn comment_start(line: &str) -> Option<usize> {
    let mut quote = None;
    for (at, sign) in line.char_indices() {
        match (quote, sign) {
            (None, '#') => return Some(at),
            (None, '"' | '\'') => quote = Some(sign),
            (Some(open), sign) if sign == open => quote = None,
            _ => {}
        }
    }
    None
}

fn story_line(at: usize, line: &str) -> Option<Mark> {
    let comment = line.trim_start().starts_with("<!--");
    let kind = if comment { MarkKind::Comment } else { MarkKind::Key };
    (comment || line.starts_with('#')).then(|| mark(at..at + line.len(), kind))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn marked(syntax: Syntax, text: &str) -> Vec<(&str, MarkKind)> {
        let marks = syntax.marks(text).into_iter();
        marks.map(|mark| (&text[mark.range], mark.kind)).collect()
    }

    #[test]
    fn what_stands_out_is_found() {
        use MarkKind::{Comment, Key, Tag, Value};
        for (syntax, text, expected) in [
            (
                Syntax::Letter,
                "# Why\nsubject: {{ a }}\n\nTo {{ b }}{% if c %}\n# no comment",
                vec![
                    ("# Why", Comment),
                    ("subject:", Key),
                    ("{{ a }}", Value),
                    ("{{ b }}", Value),
                    ("{% if c %}", Tag),
                ],
            ),
            (
                Syntax::Letter,
                "\n{# a\nb #} {{ open\nend",
                vec![("{# a\nb #}", Comment), ("{{ open", Value)],
            ),
            (Syntax::Letter, "\nA { b } {", vec![]),
            (
                Syntax::Toml,
                "[a.b]\nkey = \"#x\" # why\n  # all\n\"\"\"",
                vec![("[a.b]", Tag), ("key", Key), ("# why", Comment), ("# all", Comment)],
            ),
            (Syntax::Story, "# Head\n\nText # no", vec![("# Head", Key)]),
        ] {
            assert_eq!(marked(syntax, text), expected, "{text:?}");
        }
    }
}
