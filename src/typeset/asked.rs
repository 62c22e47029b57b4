//! What decides how a paragraph comes out.

use std::hash::{DefaultHasher, Hash, Hasher};

use super::direction::{Script, beginning};
use super::{Align, Face, ParagraphStyle, Span};
use crate::domain::{Direction, Lang};

/// A paragraph that is asked for, in whatever room.
#[derive(Clone, Copy)]
pub(super) struct Asked<'a> {
    pub(super) text: &'a str,
    pub(super) style: &'a ParagraphStyle<'a>,
    /// That of the style, else that of the text, else what the style falls back to.
    pub(super) direction: Direction,
    /// What the paragraph begins in, of which the text may be a later part.
    pub(super) script: Script,
    pub(super) scale: f32,
}

/// The room that a paragraph has, in pixels.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Room {
    /// Lines break at this width.
    Wrapped(f32),
    /// The same, without the last of several lines: more of the paragraph follows.
    FullLines(f32),
    /// One line; what does not fit ends in an ellipsis.
    OneLine(f32),
}

/// A paragraph that was asked for.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Key {
    text: String,
    face: Face,
    spans: Vec<Span>,
    direction: Direction,
    script: Script,
    lang: Option<Lang>,
    align: Align,
    scale: f32,
}

impl<'a> Asked<'a> {
    /// A whole paragraph.
    pub(super) fn new(text: &'a str, style: &'a ParagraphStyle<'a>, scale: f32) -> Self {
        let (direction, script) = style.begun(beginning(text));
        Self { text, style, direction, script, scale }
    }

    /// Another text in its place.
    pub(super) fn with_text<'b>(&'b self, text: &'b str) -> Asked<'b> {
        Asked { text, ..*self }
    }

    /// Two different ones may have the same; [`Key::is`] tells them apart.
    pub(super) fn hash(&self) -> u64 {
        let mut hasher = DefaultHasher::new();
        self.text.hash(&mut hasher);
        let Face { family, weight, italic, size_pt, line_pt: _ } = self.style.face;
        (family, weight, italic, size_pt.to_bits(), self.scale.to_bits()).hash(&mut hasher);
        for span in self.style.spans {
            (span.range.start, span.range.end, span.brush).hash(&mut hasher);
        }
        hasher.finish()
    }
}

impl Key {
    pub(super) fn new(asked: &Asked<'_>) -> Self {
        Self {
            text: asked.text.to_owned(),
            face: asked.style.face,
            spans: asked.style.spans.to_vec(),
            direction: asked.direction,
            script: asked.script,
            lang: asked.style.lang.cloned(),
            align: asked.style.align,
            scale: asked.scale,
        }
    }

    /// Whether it is this.
    pub(super) fn is(&self, asked: &Asked<'_>) -> bool {
        self.text == asked.text
            && self.face == asked.style.face
            && self.spans == asked.style.spans
            && self.direction == asked.direction
            && self.script == asked.script
            && self.lang.as_ref() == asked.style.lang
            && self.align == asked.style.align
            && self.scale == asked.scale
    }

    /// How many bytes of text it is about.
    pub(super) fn text_bytes(&self) -> usize {
        self.text.len()
    }
}
