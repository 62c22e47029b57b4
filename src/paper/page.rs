//! Pages as they are before they are written: lines in their places, and what they are.

use std::ops::Range;
use std::sync::Arc;

use super::geometry::Rect;
use crate::typeset::Paragraph;

/// A page.
#[derive(Clone, Default)]
pub(super) struct Page {
    pub(super) width: f32,
    pub(super) height: f32,
    /// In the order of reading.
    pub(super) items: Vec<Item>,
    pub(super) rules: Vec<Rule>,
}

/// Lines of a paragraph in their place.
#[derive(Clone)]
pub(super) struct Item {
    pub(super) paragraph: Arc<Paragraph>,
    pub(super) lines: Range<usize>,
    pub(super) left: f32,
    /// Where the paragraph's own top is, even if its first lines are on another page.
    pub(super) top: f32,
    pub(super) part: Part,
}

/// What lines belong to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Part {
    /// A part of the text, by its number; lines with the same number are one paragraph.
    Text(usize),
    /// The same, as a heading.
    Heading(usize),
    /// Nothing that is read aloud: it is there for the postman or the printer.
    Beside(Beside),
}

/// What is on a page beside the text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Beside {
    PageNumber,
    ReturnLine,
}

/// A thin line.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Rule {
    pub(super) from: (f32, f32),
    pub(super) to: (f32, f32),
}

/// What becomes a part of a file: a letter, an envelope, a sheet of labels.
pub(super) struct Leaf {
    pub(super) pages: Vec<Page>,
    /// What readers call it.
    pub(super) title: String,
    pub(super) lang: crate::domain::Lang,
}

impl Page {
    pub(super) fn new((width, height): (f32, f32)) -> Self {
        Self { width, height, ..Self::default() }
    }

    /// Puts paragraphs of one part into their places.
    pub(super) fn put(&mut self, placed: &[(Arc<Paragraph>, f32)], at: Rect, part: Part) {
        for (paragraph, top) in placed {
            let lines = 0..paragraph.lines().len();
            let paragraph = paragraph.clone();
            self.items.push(Item { paragraph, lines, left: at.left, top: *top, part });
        }
    }
}
