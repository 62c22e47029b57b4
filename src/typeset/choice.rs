//! Which font each letter is set in.
//!
//! The bundled faces are asked first, by a table of the signs that each of them has. Only for what none
//! of them has whole is the collection asked, which knows the system's fonts and what serves a script.

use std::collections::HashMap;
use std::sync::Arc;

use fontique::{
    Attributes, Collection, FallbackKey, FontStyle, FontWeight, FontWidth, GenericFamily, Language,
    Query, QueryFamily, QueryFont, QueryStatus, Script as ScriptTag, SourceCache,
};

use super::direction::Script;
use super::fonts::families;
use super::forms::{Forms, is_emoji};
use super::ready::ReadyFont;
use super::runs::tag;
use super::signs::Sign;
use super::{Face, Family};

/// All faces that there are.
pub(super) struct Fonts {
    pub(super) collection: Collection,
    cache: SourceCache,
    chosen: HashMap<Wanted, Arc<Choice>>,
    ready: Vec<ReadyFont>,
}

/// What a part of a text asks of its face.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
struct Wanted {
    family: Family,
    script: Script,
    weight: u16,
    italic: bool,
}

/// The bundled faces for a part of a text, in the order in which they are asked: the numbers of their
/// fonts.
pub(super) struct Choice {
    wanted: Wanted,
    candidates: Vec<usize>,
}

impl Fonts {
    pub(super) fn new(collection: Collection) -> Self {
        let cache = SourceCache::default();
        Self { collection, cache, chosen: HashMap::new(), ready: Vec::new() }
    }

    /// The font that has this number.
    pub(super) fn get(&mut self, number: usize) -> Option<&mut ReadyFont> {
        self.ready.get_mut(number)
    }

    /// The faces for a part of a text that is set in this one; the text begins in this script.
    pub(super) fn choice(&mut self, face: Face, script: Script) -> Arc<Choice> {
        let Face { family, weight, italic, .. } = face;
        let wanted = Wanted { family, script, weight, italic };
        if let Some(choice) = self.chosen.get(&wanted) {
            return choice.clone();
        }
        let mut query = self.collection.query(&mut self.cache);
        query.set_families(wanted.families());
        query.set_attributes(wanted.attributes());
        let mut candidates = Vec::new();
        query.matches_with(|font| {
            candidates.extend(number(&mut self.ready, font));
            QueryStatus::Continue
        });
        let choice = Arc::new(Choice { wanted, candidates });
        self.chosen.insert(wanted, choice.clone());
        choice
    }

    /// What chooses for a text with parts that have these choices, by their numbers.
    pub(super) fn chooser<'a>(
        &'a mut self,
        choices: &'a [Arc<Choice>],
        language: Option<Language>,
    ) -> Chooser<'a> {
        let query = self.collection.query(&mut self.cache);
        Chooser { query, ready: &mut self.ready, choices, language, asked: None }
    }
}

impl Wanted {
    fn families(self) -> impl Iterator<Item = QueryFamily<'static>> {
        families(self.family, self.script).iter().copied().map(QueryFamily::Named)
    }

    fn attributes(self) -> Attributes {
        let style = if self.italic { FontStyle::Italic } else { FontStyle::Normal };
        Attributes { width: FontWidth::NORMAL, style, weight: FontWeight::new(self.weight.into()) }
    }
}

impl Choice {
    /// The font whose measures the lines have, whatever is in them.
    pub(super) fn first(&self) -> Option<usize> {
        self.candidates.first().copied()
    }
}

/// The number of a font among those that are ready; `None` where its file is none.
fn number(ready: &mut Vec<ReadyFont>, font: &QueryFont) -> Option<usize> {
    ready.iter().position(|it| it.is(font)).or_else(|| {
        ready.push(ReadyFont::new(font.clone())?);
        ready.len().checked_sub(1)
    })
}

/// Chooses a font for each letter of a text.
pub(super) struct Chooser<'a> {
    query: Query<'a>,
    ready: &'a mut Vec<ReadyFont>,
    choices: &'a [Arc<Choice>],
    language: Option<Language>,
    /// What the collection was last asked for, and whether an emoji was.
    asked: Option<(Wanted, bool)>,
}

impl Chooser<'_> {
    /// The number of the font for a letter that begins with this sign.
    pub(super) fn font(&mut self, first: &Sign, letter: &[Sign]) -> Option<usize> {
        let choices = self.choices;
        let choice = choices.get(usize::from(first.part))?;
        let has = |font: &usize, sign| self.ready.get(*font).is_some_and(|it| it.has(sign));
        // Nearly always it is a sign by itself, and the first font has it.
        if let Some(font) = choice.first().filter(|font| has(font, first.sign))
            && letter.len() == 1
        {
            return Some(font);
        }
        let forms = Forms::of(letter.iter().map(|sign| sign.sign));
        let mut candidates = choice.candidates.iter();
        let whole = candidates.find(|font| forms.share(|sign| has(font, sign)) == 1.0).copied();
        whole.or_else(|| self.ask(choice.wanted, first, letter, &forms)).or(choice.first())
    }

    /// Of all fonts the one that has most of a letter with its marks; the first of those that have as
    /// much as each other.
    fn ask(
        &mut self,
        wanted: Wanted,
        first: &Sign,
        letter: &[Sign],
        forms: &Forms,
    ) -> Option<usize> {
        let asked = (wanted, is_emoji(letter));
        if self.asked != Some(asked) {
            let emoji = asked.1.then_some(QueryFamily::Generic(GenericFamily::Emoji));
            self.query.set_families(wanted.families().chain(emoji));
            self.query.set_attributes(wanted.attributes());
            self.asked = Some(asked);
        }
        let script = ScriptTag::from_bytes(tag(first.script));
        self.query.set_fallbacks(FallbackKey::new(script, self.language.as_ref()));
        let mut most = 0.0;
        let mut found = None;
        self.query.matches_with(|font| {
            let Some(signs) = font.charmap() else { return QueryStatus::Continue };
            let share = forms.share(|sign| signs.map(sign).is_some_and(|glyph| glyph != 0));
            if share > most {
                found = Some(font.clone());
                most = share;
            }
            if most == 1.0 { QueryStatus::Stop } else { QueryStatus::Continue }
        });
        found.and_then(|font| number(self.ready, &font))
    }
}
