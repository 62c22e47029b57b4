//! An appeal's story: CommonMark, set as a letter.
//!
//! Nothing in it can be clicked or loaded: an image is its description, and a link is followed by
//! its address, as on paper. A story is a file from elsewhere, and must not open anything.

use egui::{Color32, Margin, Ui};
use pulldown_cmark::{Event, Parser, Tag, TagEnd};

use super::passage::Passage;
use super::reading;
use super::words::Words;
use crate::domain::{Lang, with_disguise_shown};
use crate::typeset::{ColumnStyle, ParagraphStyle, Span};
use crate::ui::mirror;
use crate::ui::theme::{Theme, Type, size, space};
use crate::ui::widgets;

/// Shows a story, its lines at most 68 characters long. Its words can be selected and copied.
pub fn story_ui(ui: &mut Ui, markdown: &str, lang: &Lang) {
    ui.scope(|ui| {
        ui.set_max_width(size::READING.min(ui.available_width()));
        ui.spacing_mut().item_spacing.y = 0.0;
        let blocks = blocks(markdown);
        let mut passage = Passage::new();
        for (at, block) in blocks.iter().enumerate() {
            block_ui(ui, &mut passage, block, lang, at == 0);
        }
        passage.end(ui);
    });
}

/// What one block of a story is.
#[derive(Debug, Clone, PartialEq)]
enum Shape {
    Text,
    Heading,
    /// An item, with its sign and how deep it is.
    Item(String, usize),
    Quote,
    Rule,
}

/// A block's words, and those of them that are set otherwise.
#[derive(Default)]
struct Said {
    text: String,
    spans: Vec<Span>,
}

struct Block {
    shape: Shape,
    said: Said,
}

/// The brush of a link's words.
const LINK: u8 = 1;

fn block_ui<'t>(
    ui: &mut Ui,
    passage: &mut Passage<'t>,
    block: &'t Block,
    lang: &Lang,
    first: bool,
) {
    let gap = match block.shape {
        _ if first => 0.0,
        Shape::Heading => space::XXL,
        Shape::Item(..) => space::XS,
        _ => space::M,
    };
    ui.add_space(gap);
    let (start, sign) = match &block.shape {
        Shape::Rule => {
            widgets::hairline(ui);
            return;
        }
        Shape::Item(sign, depth) => (24.0 * (*depth as f32), Some(sign)),
        Shape::Quote => (20.0, None),
        _ => (0.0, None),
    };
    let theme = Theme::of(ui);
    // The story's start is on the side that its own language begins on.
    let turned = lang.direction() != mirror::direction(ui.ctx());
    let indent = start as i8;
    let margin = match turned {
        true => Margin { right: indent, ..Margin::ZERO },
        false => Margin { left: indent, ..Margin::ZERO },
    };
    let inner = egui::Frame::new()
        .inner_margin(margin)
        .show(ui, |ui| words_ui(ui, passage, block, lang, [theme.ink, theme.primary]));
    let (words, whole) = (inner.inner.rect, inner.response.rect);
    if let Some(sign) = sign {
        let style = ParagraphStyle {
            direction: Some(lang.direction()),
            ..ParagraphStyle::new(Type::Letter.face())
        };
        let sign = Words::wrapped(ui.ctx(), sign, &style, f32::INFINITY);
        let at = match turned {
            true => words.right_top() + egui::vec2(24.0 - sign.size().x, 0.0),
            false => words.left_top() - egui::vec2(24.0, 0.0),
        };
        sign.paint(ui.painter(), at, theme.ink_2);
    }
    if block.shape == Shape::Quote {
        let stroke = Theme::stroke(ui, 2.0, theme.line_strong);
        let x = if turned { whole.right() - 1.0 } else { whole.left() + 1.0 };
        ui.painter().vline(x, whole.y_range(), stroke);
    }
}

fn words_ui<'t>(
    ui: &mut Ui,
    passage: &mut Passage<'t>,
    block: &'t Block,
    lang: &Lang,
    colors: [Color32; 2],
) -> egui::Response {
    let heading = block.shape == Shape::Heading;
    let kind = if heading { Type::Title } else { Type::Letter };
    let style = ParagraphStyle {
        spans: &block.said.spans,
        fallback: lang.direction(),
        lang: Some(lang),
        ..ParagraphStyle::new(kind.face())
    };
    let text = block.said.text.as_str();
    let response = passage.show(ui, text, &ColumnStyle::new(style), &colors, &[]);
    if let Shape::Item(sign, _) = &block.shape {
        passage.lead_with(&format!("{sign} "));
    }
    reading::tell(ui, &response, text, lang);
    if heading {
        ui.ctx().accesskit_node_builder(response.id, |node| {
            node.set_role(egui::Role::Heading);
            node.set_label(text.to_owned());
        });
    }
    response
}

/// Reads a story into blocks.
fn blocks(markdown: &str) -> Vec<Block> {
    let mut reader = Reader::new();
    for event in Parser::new(markdown) {
        reader.take(event);
    }
    reader.flush();
    reader.blocks
}

struct Reader {
    blocks: Vec<Block>,
    said: Said,
    shape: Shape,
    strong: usize,
    emphasis: usize,
    quote: usize,
    /// One entry for each list around: the next number, where it is numbered.
    lists: Vec<Option<u64>>,
    links: Vec<String>,
}

impl Reader {
    fn new() -> Self {
        Self {
            blocks: Vec::new(),
            said: Said::default(),
            shape: Shape::Text,
            strong: 0,
            emphasis: 0,
            quote: 0,
            lists: Vec::new(),
            links: Vec::new(),
        }
    }

    fn take(&mut self, event: Event<'_>) {
        match event {
            Event::Start(tag) => self.start(tag),
            Event::End(tag) => self.end(tag),
            Event::Text(text) | Event::Code(text) => self.words(&text),
            Event::SoftBreak => self.words(" "),
            Event::HardBreak => self.words("\n"),
            Event::Rule => {
                self.flush();
                self.blocks.push(Block { shape: Shape::Rule, said: Said::default() });
            }
            // Comments and tags of HTML are not for readers.
            _ => {}
        }
    }

    fn start(&mut self, tag: Tag<'_>) {
        match tag {
            Tag::Heading { .. } => self.open(Shape::Heading),
            Tag::Paragraph if self.said.text.is_empty() && self.lists.is_empty() => {
                self.shape = if self.quote > 0 { Shape::Quote } else { Shape::Text };
            }
            Tag::BlockQuote(_) => {
                self.flush();
                self.quote += 1;
            }
            Tag::List(number) => {
                self.flush();
                self.lists.push(number);
            }
            Tag::Item => {
                let depth = self.lists.len();
                let sign = match self.lists.last_mut() {
                    Some(Some(number)) => {
                        *number += 1;
                        format!("{}.", *number - 1)
                    }
                    _ => "–".to_owned(),
                };
                self.open(Shape::Item(sign, depth));
            }
            Tag::Strong => self.strong += 1,
            Tag::Emphasis => self.emphasis += 1,
            Tag::Link { dest_url, .. } => self.links.push(dest_url.into_string()),
            _ => {}
        }
    }

    fn end(&mut self, tag: TagEnd) {
        match tag {
            TagEnd::Paragraph | TagEnd::Heading(_) | TagEnd::Item | TagEnd::CodeBlock => {
                self.flush();
            }
            TagEnd::BlockQuote(_) => {
                self.flush();
                self.quote = self.quote.saturating_sub(1);
            }
            TagEnd::List(_) => {
                self.flush();
                self.lists.pop();
            }
            TagEnd::Strong => self.strong = self.strong.saturating_sub(1),
            TagEnd::Emphasis => self.emphasis = self.emphasis.saturating_sub(1),
            TagEnd::Link => {
                if let Some(address) = self.links.pop()
                    && let address = with_disguise_shown(&address)
                    && !self.said.text.ends_with(&address)
                {
                    self.words(&format!(" ({address})"));
                }
            }
            _ => {}
        }
    }

    fn open(&mut self, shape: Shape) {
        self.flush();
        self.shape = shape;
    }

    fn words(&mut self, words: &str) {
        let face = match () {
            () if self.shape == Shape::Heading => None,
            () if self.strong > 0 => Some(Type::LetterStrong.face()),
            () if self.emphasis > 0 => Some(Type::LetterItalic.face()),
            () => None,
        };
        let brush = if self.links.is_empty() { 0 } else { LINK };
        let start = self.said.text.len();
        self.said.text.push_str(words);
        if face.is_some() || brush != 0 {
            self.said.spans.push(Span { range: start..self.said.text.len(), face, brush });
        }
    }

    fn flush(&mut self) {
        let said = std::mem::take(&mut self.said);
        let next = if self.quote > 0 { Shape::Quote } else { Shape::Text };
        let shape = std::mem::replace(&mut self.shape, next);
        if !said.text.trim().is_empty() {
            self.blocks.push(Block { shape, said });
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(markdown: &str) -> Vec<(Shape, String)> {
        let blocks = blocks(markdown).into_iter();
        blocks.map(|block| (block.shape, block.said.text)).collect()
    }

    #[test]
    fn a_story_is_read_into_blocks() {
        let item = |sign: &str, depth| Shape::Item(sign.to_owned(), depth);
        for (markdown, expected) in [
            ("One\nline.", vec![(Shape::Text, "One line.")]),
            ("# Head\n\nText *so*.", vec![(Shape::Heading, "Head"), (Shape::Text, "Text so.")]),
            (
                "- one\n- two\n  1. deep\n\nEnd",
                vec![
                    (item("–", 1), "one"),
                    (item("–", 1), "two"),
                    (item("1.", 2), "deep"),
                    (Shape::Text, "End"),
                ],
            ),
            (
                "> said\n\n---\n\nB",
                vec![(Shape::Quote, "said"), (Shape::Rule, ""), (Shape::Text, "B")],
            ),
            ("See [us](a.example).", vec![(Shape::Text, "See us (a.example).")]),
            (
                "[us](https://\u{430}mnesty.example/\u{202e}x)",
                vec![(Shape::Text, "us (https://\u{430}⟨U+0430⟩mnesty.example/⟨U+202E⟩x)")],
            ),
            ("![a map](x.png) <b>b</b>", vec![(Shape::Text, "a map b")]),
            ("<script>alert(1)</script>", vec![]),
        ] {
            let expected: Vec<_> =
                expected.into_iter().map(|(shape, text)| (shape, text.to_owned())).collect();
            assert_eq!(read(markdown), expected, "{markdown:?}");
        }
    }
}
