//! The pieces of a template: text, `{{ … }}`, `{% … %}`, `{# … #}`, and the names inside.

use std::ops::Range;

/// What a piece is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Piece {
    /// Text that is printed as it is.
    Text,
    /// `{{ … }}`
    Print,
    /// `{% … %}`
    Tag,
    /// `{# … #}`
    Comment,
}

/// A piece of a template, from the first byte of its delimiter to the last.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Segment {
    /// What it is.
    pub(crate) piece: Piece,
    /// Where it stands.
    pub(crate) range: Range<usize>,
}

/// A delimiter that is opened at this offset and never closed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Unclosed {
    /// Where.
    pub(crate) offset: usize,
    /// Which one, such as `{{`.
    pub(crate) opened: &'static str,
    /// What would close it.
    pub(crate) closing: &'static str,
}

/// Takes a template apart. The pieces follow each other without a gap.
pub(crate) fn segments(source: &str) -> Result<Vec<Segment>, Unclosed> {
    let mut found = Vec::new();
    let mut text_from = 0;
    while let Some((start, piece)) = next_opening(source, text_from) {
        if start > text_from {
            found.push(Segment { piece: Piece::Text, range: text_from..start });
        }
        let end = closing(source, start, piece)?;
        found.push(Segment { piece, range: start..end });
        text_from = end;
    }
    if text_from < source.len() {
        found.push(Segment { piece: Piece::Text, range: text_from..source.len() });
    }
    Ok(found)
}

fn next_opening(source: &str, from: usize) -> Option<(usize, Piece)> {
    let rest = source.get(from..)?;
    rest.match_indices('{').find_map(|(at, _)| {
        let piece = match rest.as_bytes().get(at + 1)? {
            b'{' => Piece::Print,
            b'%' => Piece::Tag,
            b'#' => Piece::Comment,
            _ => return None,
        };
        Some((from + at, piece))
    })
}

/// The end of the piece that begins at `start`. A delimiter inside a quoted string is none.
fn closing(source: &str, start: usize, piece: Piece) -> Result<usize, Unclosed> {
    let (opened, closing) = match piece {
        Piece::Print => ("{{", "}}"),
        Piece::Tag => ("{%", "%}"),
        Piece::Text | Piece::Comment => ("{#", "#}"),
    };
    let unclosed = Unclosed { offset: start, opened, closing };
    let inside = start + 2;
    let rest = source.get(inside..).unwrap_or_default();
    if piece == Piece::Comment {
        return rest.find(closing).map(|at| inside + at + 2).ok_or(unclosed);
    }
    let mut quote = None;
    let mut escaped = false;
    for (at, c) in rest.char_indices() {
        match quote {
            Some(_) if escaped => escaped = false,
            Some(_) if c == '\\' => escaped = true,
            Some(open) if c == open => quote = None,
            Some(_) => {}
            None if c == '"' || c == '\'' => quote = Some(c),
            None if rest.get(at..).is_some_and(|rest| rest.starts_with(closing)) => {
                return Ok(inside + at + 2);
            }
            // Another one begins, so this one was forgotten.
            None if c == '{'
                && rest.get(at + 1..).is_some_and(|rest| rest.starts_with(['{', '%', '#'])) =>
            {
                return Err(unclosed);
            }
            None => {}
        }
    }
    Err(unclosed)
}

/// What stands between the delimiters of a piece, without the marks for white space.
pub(crate) fn inner<'a>(source: &'a str, segment: &Segment) -> &'a str {
    let whole = source.get(segment.range.clone()).unwrap_or_default();
    let inner = whole.get(2..whole.len().saturating_sub(2)).unwrap_or_default();
    let inner = inner.strip_prefix(['-', '+']).unwrap_or(inner);
    inner.strip_suffix(['-', '+']).unwrap_or(inner).trim()
}

/// A name in a template, such as `supporter.town`, a filter or a test.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Name {
    /// The name without white space.
    pub(crate) path: String,
    /// Where it stands.
    pub(crate) range: Range<usize>,
    /// What stands before it: `|` makes it a filter, `is` a test.
    pub(crate) role: Role,
}

/// What a name is used as.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Role {
    /// A value, or a word of the language.
    Value,
    /// `… | name`
    Filter,
    /// `… is name`
    Test,
}

/// All names of the pieces that are code, outside quoted strings.
pub(crate) fn names(source: &str, segments: &[Segment]) -> Vec<Name> {
    segments
        .iter()
        .filter(|segment| matches!(segment.piece, Piece::Print | Piece::Tag))
        .flat_map(|segment| names_in(source, segment.range.start + 2..segment.range.end - 2))
        .collect()
}

fn names_in(source: &str, range: Range<usize>) -> Vec<Name> {
    let mut found: Vec<Name> = Vec::new();
    let mut at = range.start;
    let (mut role, mut dotted) = (Role::Value, false);
    while at < range.end {
        let rest = source.get(at..range.end).unwrap_or_default();
        let Some(c) = rest.chars().next() else { break };
        if c == '"' || c == '\'' {
            at += string_len(rest);
            (role, dotted) = (Role::Value, true);
        } else if c.is_alphabetic() || c == '_' {
            let len = rest.find(|c: char| !c.is_alphanumeric() && c != '_').unwrap_or(rest.len());
            let word = rest.get(..len).unwrap_or_default();
            match (word, found.last_mut()) {
                (_, Some(last)) if dotted && last.path.ends_with('.') => {
                    last.path.push_str(word);
                    last.range.end = at + len;
                }
                ("is", _) => role = Role::Test,
                ("not", _) if role == Role::Test => {}
                _ => {
                    let name = Name { path: word.to_owned(), range: at..at + len, role };
                    found.push(name);
                    role = Role::Value;
                }
            }
            if word != "is" && word != "not" {
                role = Role::Value;
            }
            dotted = false;
            at += len;
        } else {
            let joined = found.last_mut().filter(|last| {
                let between = source.get(last.range.end..at).unwrap_or_default();
                c == '.' && between.trim().is_empty() && !last.path.ends_with('.')
            });
            if let Some(last) = joined {
                last.path.push('.');
                dotted = true;
            } else if !c.is_whitespace() {
                role = if c == '|' { Role::Filter } else { Role::Value };
                dotted = false;
            }
            at += c.len_utf8();
        }
    }
    found
}

/// How long the quoted string is with which the text begins.
pub(crate) fn string_len(text: &str) -> usize {
    let Some(open) = text.chars().next() else { return 0 };
    let mut escaped = false;
    for (at, c) in text.char_indices().skip(1) {
        match c {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            c if c == open => return at + 1,
            _ => {}
        }
    }
    text.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pieces(source: &str) -> Vec<(Piece, &str)> {
        let found = segments(source).unwrap();
        found.into_iter().map(|s| (s.piece, &source[s.range])).collect()
    }

    #[test]
    fn a_template_is_taken_apart() {
        use Piece::{Comment, Print, Tag, Text};
        assert_eq!(
            pieces("a {{ \"}}\" }}{% if x %}{# %} #}é"),
            [
                (Text, "a "),
                (Print, "{{ \"}}\" }}"),
                (Tag, "{% if x %}"),
                (Comment, "{# %} #}"),
                (Text, "é")
            ]
        );
        for (source, offset, opened) in [
            ("a {{ b", 2, "{{"),
            ("{% if", 0, "{%"),
            ("{# x", 0, "{#"),
            ("{{ \"}}", 0, "{{"),
            ("a {{ b\n\n{{ c }}", 2, "{{"),
        ] {
            let unclosed = segments(source).unwrap_err();
            assert_eq!((unclosed.offset, unclosed.opened), (offset, opened), "{source}");
        }
    }

    #[test]
    fn names_are_found_outside_strings() {
        let source = "{{ a.b ~ \"c.d\" | upper }} e.f {% if not g . h is not defined and i %}";
        let segments = segments(source).unwrap();
        let names: Vec<_> =
            names(source, &segments).into_iter().map(|name| (name.path, name.role)).collect();
        let expected = [
            ("a.b", Role::Value),
            ("upper", Role::Filter),
            ("if", Role::Value),
            ("not", Role::Value),
            ("g.h", Role::Value),
            ("defined", Role::Test),
            ("and", Role::Value),
            ("i", Role::Value),
        ];
        let expected: Vec<_> =
            expected.iter().map(|(name, role)| ((*name).to_owned(), *role)).collect();
        assert_eq!(names, expected);
    }
}
