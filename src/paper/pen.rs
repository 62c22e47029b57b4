//! One page after another onto paper, and what is on them for whoever reads it aloud.

use std::num::NonZeroU16;

use krilla::Document;
use krilla::page::PageSettings;
use krilla::surface::Surface;
use krilla::tagging::{
    Artifact, ArtifactType, ContentTag, Identifier, Node, SpanTag, Tag, TagGroup,
};

use super::draw::{self, Fonts, Ink};
use super::error::PaperError;
use super::page::{Beside, Item, Page, Part};
use crate::domain::Lang;

/// Writes the pages of one document.
pub(super) struct Pen<'a> {
    fonts: &'a mut Fonts,
    ink: Ink,
    texts: Texts,
}

impl<'a> Pen<'a> {
    pub(super) fn new(fonts: &'a mut Fonts) -> Self {
        Self { fonts, ink: Ink::default(), texts: Texts::default() }
    }

    /// The next page.
    pub(super) fn page(&mut self, document: &mut Document, page: &Page) -> Result<(), PaperError> {
        let settings = PageSettings::from_wh(page.width, page.height)
            .ok_or_else(|| PaperError::NotSound("a page without a size".to_owned()))?;
        let mut on = document.start_page_with(settings);
        let mut surface = on.surface();
        let mut whole = true;
        for item in &page.items {
            whole &= self.item(&mut surface, item);
        }
        if !page.rules.is_empty() {
            surface.start_tagged(artifact(ArtifactType::Page));
            page.rules.iter().for_each(|rule| draw::rule(&mut surface, rule));
            surface.end_tagged();
        }
        surface.finish();
        on.finish();
        let broken = || PaperError::NotSound("a font that cannot be read".to_owned());
        if whole { Ok(()) } else { Err(broken()) }
    }

    fn item(&mut self, surface: &mut Surface<'_>, item: &Item) -> bool {
        let mut whole = true;
        for (number, line) in item.paragraph.lines().enumerate() {
            if !item.lines.contains(&number) {
                continue;
            }
            let id = surface.start_tagged(match item.part {
                Part::Text(_) | Part::Heading(_) => ContentTag::Span(SpanTag::empty()),
                Part::Beside(Beside::PageNumber) => artifact(ArtifactType::PageNumber),
                Part::Beside(Beside::ReturnLine) => artifact(ArtifactType::Layout),
            });
            let (line, place) = ((&*item.paragraph, number, &line), (item.left, item.top));
            whole &= draw::line(surface, (self.fonts, &mut self.ink), line, place);
            surface.end_tagged();
            self.texts.add(item.part, id);
        }
        whole
    }

    /// What was written since the last time, as a part of the document's structure.
    pub(super) fn tagged(&mut self, title: &str, lang: &Lang) -> TagGroup {
        std::mem::take(&mut self.texts).tagged(title, lang)
    }
}

fn artifact(kind: ArtifactType) -> ContentTag<'static> {
    ContentTag::Artifact(Artifact::with_kind(kind))
}

/// The paragraphs of a letter, as whoever reads it aloud goes through them.
#[derive(Default)]
struct Texts(Vec<(Part, Vec<Identifier>)>);

impl Texts {
    fn add(&mut self, part: Part, id: Identifier) {
        match self.0.last_mut().filter(|(last, _)| *last == part) {
            Some((_, ids)) => ids.push(id),
            None if matches!(part, Part::Beside(_)) => {}
            None => match self.0.iter_mut().find(|(known, _)| *known == part) {
                Some((_, ids)) => ids.push(id),
                None => self.0.push((part, vec![id])),
            },
        }
    }

    fn tagged(self, title: &str, lang: &Lang) -> TagGroup {
        let mut whole = TagGroup::new(Tag::Part.with_lang(Some(lang.to_string())));
        for (part, ids) in self.0 {
            let leaves = ids.into_iter().map(Node::Leaf).collect();
            whole.push(match part {
                Part::Heading(_) => {
                    let tag = Tag::Hn(NonZeroU16::MIN, Some(title.to_owned()));
                    TagGroup::with_children(tag, leaves)
                }
                Part::Text(_) | Part::Beside(_) => TagGroup::with_children(Tag::P, leaves),
            });
        }
        whole
    }
}
