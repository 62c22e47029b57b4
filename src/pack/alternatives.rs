//! `{% one of %}`, `{% or %}`, `{% end %}` and `one_of("…", "…")`: the choices of a template, checked
//! and written in the words of the template engine, line for line.

use std::fmt::Write;

use super::head::SEPARATOR;
use super::limits::MAX_CHOICES;
use super::place::nearest;
use super::scan::{Piece, Segment, inner, string_len};
use super::shape::push_marked;
use crate::domain::Notice;

/// The tags that a letter can have.
const TAGS: [&str; 9] = ["one of", "or", "end", "if", "elif", "else", "endif", "for", "endfor"];

/// A template as the engine reads it.
#[derive(Debug, Default)]
pub(crate) struct Translated {
    /// The template; each line has the number that it had.
    pub(crate) source: String,
    /// How many alternatives each choice has, in order.
    pub(crate) sizes: Vec<usize>,
    /// At which offset of the source each choice stands.
    pub(crate) places: Vec<usize>,
    /// How many of these choices stand in the subject: they come first.
    pub(crate) in_subject: usize,
}

/// Something wrong, at this offset of the template.
pub(crate) struct Fault {
    /// Where.
    pub(crate) offset: usize,
    /// What.
    pub(crate) what: Notice,
    /// The wrong words and the right ones.
    pub(crate) fix: Option<(String, String)>,
}

/// How the template is written for the engine.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Style {
    /// Nearly as it stands, to find mistakes at their place.
    Checking,
    /// To make letters: a tag or a comment that is alone on its line leaves no line.
    Rendering,
}

/// A block that is open.
enum Open {
    OneOf { offset: usize, choice: usize },
    If { offset: usize },
    For { offset: usize },
}

/// Writes a template for the engine. `name` gives the text of a piece of code with its names written
/// as the engine shall read them; before each of the places `ends` the template makes the mark of a block's end.
pub(crate) fn translate(
    source: &str,
    segments: &[Segment],
    ends: &[usize],
    style: Style,
    name: &dyn Fn(&str, &Segment) -> String,
) -> Result<Translated, Vec<Fault>> {
    let mut work =
        Work { source, style, name, out: Translated::default(), open: Vec::new(), faults: vec![] };
    let mut skip_line_end = false;
    for (at, segment) in segments.iter().enumerate() {
        let text = source.get(segment.range.clone()).unwrap_or_default();
        let alone = style == Style::Rendering && is_alone(source, segment);
        match segment.piece {
            Piece::Text => {
                if text.contains(SEPARATOR) {
                    work.out.in_subject = work.out.sizes.len();
                }
                let text = if skip_line_end { after_line_end(text) } else { text };
                let next = segments.get(at + 1);
                let indented = style == Style::Rendering
                    && next
                        .is_some_and(|next| next.piece != Piece::Print && is_alone(source, next));
                let kept = if indented { text.trim_end_matches([' ', '\t']) } else { text };
                push_marked(&mut work.out.source, kept, segment.range.end - text.len(), ends);
            }
            Piece::Comment if style == Style::Checking => work.out.source.push_str(text),
            Piece::Comment => {
                let breaks = text.matches('\n').count() + usize::from(alone);
                let _ = write!(work.out.source, "{{#{}#}}", "\n".repeat(breaks));
            }
            Piece::Print => work.print(segment),
            Piece::Tag => work.tag(segment, alone),
        }
        skip_line_end = alone && segment.piece != Piece::Print;
    }
    work.finish()
}

/// Whether nothing else stands on the line (or lines) of a tag or comment, and another line follows.
fn is_alone(source: &str, segment: &Segment) -> bool {
    let before = source.get(..segment.range.start).unwrap_or_default();
    let after = source.get(segment.range.end..).unwrap_or_default();
    let line_before = before.rsplit('\n').next().unwrap_or_default();
    let Some((line_after, _)) = after.split_once('\n') else { return false };
    segment.piece != Piece::Print && line_before.trim().is_empty() && line_after.trim().is_empty()
}

fn after_line_end(text: &str) -> &str {
    text.split_once('\n').map_or("", |(_, rest)| rest)
}

struct Work<'a> {
    source: &'a str,
    style: Style,
    name: &'a dyn Fn(&str, &Segment) -> String,
    out: Translated,
    open: Vec<Open>,
    faults: Vec<Fault>,
}

impl Work<'_> {
    fn fault(&mut self, offset: usize, what: Notice) {
        self.faults.push(Fault { offset, what, fix: None });
    }

    fn line_of(&self, offset: usize) -> String {
        let before = self.source.get(..offset).unwrap_or_default();
        (before.matches('\n').count() + 1).to_string()
    }

    /// Begins a choice of so many alternatives.
    fn choice(&mut self, offset: usize, size: usize) -> usize {
        if self.out.sizes.len() >= MAX_CHOICES {
            let what = Notice::new("pack-too-many-choices").count("max", MAX_CHOICES);
            self.fault(offset, what);
        }
        self.out.sizes.push(size);
        self.out.places.push(offset);
        self.out.sizes.len() - 1
    }

    fn tag(&mut self, segment: &Segment, alone: bool) {
        let offset = segment.range.start;
        let code = inner(self.source, segment);
        let words: Vec<&str> = code.split_whitespace().collect();
        let end = if alone { "\n%}" } else { " %}" };
        let breaks = code.matches('\n').count();
        let written = match words.as_slice() {
            ["one", "of"] => self.one_of(offset),
            ["or"] => self.or(offset),
            ["end"] => self.end(offset),
            [first, ..] => {
                self.keyword(first, code, offset);
                let named = (self.name)(self.source, segment);
                let mut named = self.one_of_calls(&named, offset);
                if alone {
                    let marked = named.ends_with("-%}") || named.ends_with("+%}");
                    named.insert(named.len() - if marked { 3 } else { 2 }, '\n');
                }
                self.out.source.push_str(&named);
                return;
            }
            [] => {
                self.fault(offset, Notice::new("pack-empty-tag"));
                String::new()
            }
        };
        let _ = write!(self.out.source, "{{% {written}{}{end}", "\n".repeat(breaks));
    }

    fn one_of(&mut self, offset: usize) -> String {
        let outer = self.open.iter().find_map(|open| match open {
            Open::OneOf { offset, .. } => Some(*offset),
            _ => None,
        });
        if let Some(outer) = outer {
            let line = self.line_of(outer);
            self.fault(offset, Notice::new("pack-nested-one-of").text("line", line));
        }
        let choice = self.choice(offset, 1);
        self.open.push(Open::OneOf { offset, choice });
        self.condition("if", choice, 0)
    }

    fn condition(&self, word: &str, choice: usize, alternative: usize) -> String {
        match self.style {
            Style::Checking => format!("{word} 1"),
            Style::Rendering => format!("{word} _c{choice} == {alternative}"),
        }
    }

    fn or(&mut self, offset: usize) -> String {
        match self.open.last() {
            Some(Open::OneOf { choice, .. }) => {
                let choice = *choice;
                let size = self.out.sizes.get_mut(choice).map_or(0, |size| {
                    *size += 1;
                    *size - 1
                });
                self.condition("elif", choice, size)
            }
            _ => {
                self.misplaced(offset, "or");
                "endif".to_owned()
            }
        }
    }

    fn end(&mut self, offset: usize) -> String {
        match self.open.pop() {
            Some(Open::OneOf { offset: begin, choice }) => {
                let single = self.out.sizes.get(choice).is_none_or(|size| *size < 2);
                if single && self.faults.is_empty() {
                    self.fault(begin, Notice::new("pack-one-alternative"));
                }
            }
            other => {
                self.open.extend(other);
                self.misplaced(offset, "end");
            }
        }
        "endif".to_owned()
    }

    /// A tag that closes or divides something else than what is open.
    fn misplaced(&mut self, offset: usize, tag: &str) {
        let what = match self.open.last() {
            None => Notice::new("pack-tag-without-begin").text("tag", tag),
            Some(open) => {
                let (word, begin, closing) = open.words();
                let line = self.line_of(begin);
                Notice::new("pack-tag-not-closed-before")
                    .text("tag", tag)
                    .text("open", word)
                    .text("line", line)
                    .text("closing", closing)
            }
        };
        self.fault(offset, what);
    }

    fn keyword(&mut self, word: &str, code: &str, offset: usize) {
        match word {
            "if" => self.open.push(Open::If { offset }),
            "for" => self.open.push(Open::For { offset }),
            "elif" if matches!(self.open.last(), Some(Open::If { .. })) => {}
            "else" if matches!(self.open.last(), Some(Open::If { .. } | Open::For { .. })) => {}
            "endif" if matches!(self.open.last(), Some(Open::If { .. })) => {
                self.open.pop();
            }
            "endfor" if matches!(self.open.last(), Some(Open::For { .. })) => {
                self.open.pop();
            }
            "elif" | "else" | "endif" | "endfor" => self.misplaced(offset, word),
            _ => {
                let near = nearest(code, TAGS).or_else(|| nearest(word, TAGS));
                if near == Some("one of") {
                    let choice = self.choice(offset, 1);
                    self.open.push(Open::OneOf { offset, choice });
                }
                let what = Notice::new("pack-unknown-tag").text("tag", word);
                let what = what.text("known", TAGS.join(", "));
                let fix = near.map(|near| (code.to_owned(), near.to_owned()));
                self.faults.push(Fault { offset, what, fix });
            }
        }
    }

    fn print(&mut self, segment: &Segment) {
        let named = (self.name)(self.source, segment);
        let written = self.one_of_calls(&named, segment.range.start);
        self.out.source.push_str(&written);
    }

    /// Writes `one_of("A", "B")` as a choice of its own.
    fn one_of_calls(&mut self, code: &str, offset: usize) -> String {
        let mut out = String::new();
        let mut rest = code;
        while let Some((before, call)) = next_call(rest) {
            out.push_str(before);
            let Some((arguments, after)) = arguments(call) else {
                self.fault(offset, Notice::new("pack-one-of-unreadable"));
                return code.to_owned();
            };
            if arguments.iter().any(|argument| next_call(argument).is_some()) {
                let line = self.line_of(offset);
                self.fault(offset, Notice::new("pack-nested-one-of").text("line", line));
            }
            if arguments.len() < 2 {
                self.fault(offset, Notice::new("pack-one-alternative"));
            }
            let choice = self.choice(offset, arguments.len().max(1));
            match self.style {
                Style::Checking => {
                    let whole = call.len() - after.len();
                    out.push_str("one_of");
                    out.push_str(call.get(..whole).unwrap_or_default());
                }
                Style::Rendering => out.push_str(&chain(choice, &arguments)),
            }
            rest = after;
        }
        out.push_str(rest);
        out
    }

    fn finish(mut self) -> Result<Translated, Vec<Fault>> {
        while let Some(open) = self.open.pop() {
            let (word, offset, closing) = open.words();
            let what = Notice::new("pack-tag-not-closed").text("tag", word);
            self.fault(offset, what.text("closing", closing));
        }
        if self.faults.is_empty() { Ok(self.out) } else { Err(self.faults) }
    }
}

impl Open {
    fn words(&self) -> (&'static str, usize, &'static str) {
        match self {
            Self::OneOf { offset, .. } => ("one of", *offset, "end"),
            Self::If { offset } => ("if", *offset, "endif"),
            Self::For { offset } => ("for", *offset, "endfor"),
        }
    }
}

/// What stands before the next `one_of(`, and what follows the name, from the bracket on.
fn next_call(code: &str) -> Option<(&str, &str)> {
    let mut at = 0;
    while let Some(rest) = code.get(at..).filter(|rest| !rest.is_empty()) {
        let c = rest.chars().next()?;
        if c == '"' || c == '\'' {
            at += string_len(rest);
        } else if c.is_alphabetic() || c == '_' {
            let len = rest.find(|c: char| !c.is_alphanumeric() && c != '_').unwrap_or(rest.len());
            if rest.get(..len) == Some("one_of")
                && let Some(call) =
                    rest.get(len..).filter(|call| call.trim_start().starts_with('('))
            {
                return Some((code.get(..at)?, call));
            }
            at += len;
        } else {
            at += c.len_utf8();
        }
    }
    None
}

/// The arguments in the brackets with which `call` begins, and what follows them.
fn arguments(call: &str) -> Option<(Vec<&str>, &str)> {
    let (mut depth, mut at, mut from) = (0_usize, 0, 0);
    let mut found = Vec::new();
    while let Some(rest) = call.get(at..).filter(|rest| !rest.is_empty()) {
        let c = rest.chars().next()?;
        match c {
            '"' | '\'' => {
                at += string_len(rest);
                continue;
            }
            '(' | '[' | '{' => {
                depth += 1;
                if depth == 1 {
                    from = at + 1;
                }
            }
            ')' | ']' | '}' => {
                depth = depth.checked_sub(1)?;
                if depth == 0 {
                    found.push(call.get(from..at)?);
                    found.retain(|argument| !argument.trim().is_empty());
                    return Some((found, call.get(at + 1..)?));
                }
            }
            ',' if depth == 1 => {
                found.push(call.get(from..at)?);
                from = at + 1;
            }
            _ => {}
        }
        at += c.len_utf8();
    }
    None
}

fn chain(choice: usize, arguments: &[&str]) -> String {
    let mut out = String::from("(");
    for (at, argument) in arguments.iter().enumerate() {
        let argument = argument.trim();
        if at + 1 < arguments.len() {
            let _ = write!(out, "({argument}) if _c{choice} == {at} else ");
        } else {
            let _ = write!(out, "({argument})");
        }
    }
    out.push(')');
    out
}
