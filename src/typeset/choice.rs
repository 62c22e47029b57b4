//! Which font each letter is set in.
//!
//! The bundled faces are asked first, by a table of the signs that each of them has. Only for what none
//! of them has whole is the collection asked, which knows the system's fonts and what serves a script.

use std::collections::HashMap;
use std::sync::{Arc, OnceLock};

use fontique::{
    Attributes, Collection, FallbackKey, FontStyle, FontWeight, FontWidth, GenericFamily, Language,
    Query, QueryFamily, QueryFont, QueryStatus, Script as ScriptTag, SourceCache,
};
use parley_engine::itemize::Segment;
use parley_engine::shape::{CharCluster, Coverage};
use parley_engine::{
    AnalysisDataSources, FontData, FontInstance, FontInstanceRef, FontSelector, ShapeOptions,
};

use super::direction::Script;
use super::fonts::families;
use super::{Face, Family};

/// All faces that there are.
pub(super) struct Fonts {
    pub(super) collection: Collection,
    cache: SourceCache,
    chosen: HashMap<Wanted, Arc<Choice>>,
    signs: HashMap<(u64, u32), Arc<Signs>>,
}

/// What a part of a text asks of its face.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
struct Wanted {
    family: Family,
    script: Script,
    weight: u16,
    italic: bool,
}

/// The bundled faces for a part of a text, in the order in which they are asked.
pub(super) struct Choice {
    wanted: Wanted,
    candidates: Vec<Candidate>,
}

struct Candidate {
    font: FontInstance,
    signs: Arc<Signs>,
}

impl Fonts {
    pub(super) fn new(collection: Collection) -> Self {
        let cache = SourceCache::default();
        Self { collection, cache, chosen: HashMap::new(), signs: HashMap::new() }
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
            let font = instance(font);
            let key = (font.font.data.id(), font.font.index);
            let signs = self.signs.entry(key).or_default().clone();
            candidates.push(Candidate { font, signs });
            QueryStatus::Continue
        });
        let choice = Arc::new(Choice { wanted, candidates });
        self.chosen.insert(wanted, choice.clone());
        choice
    }

    /// What chooses for a text with parts that have these choices, by their numbers.
    pub(super) fn chooser<'a>(&'a mut self, choices: &'a [Arc<Choice>]) -> Chooser<'a> {
        Chooser {
            query: self.collection.query(&mut self.cache),
            choices,
            data: AnalysisDataSources::new(),
            segment: None,
            asked: None,
            found: None,
        }
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
    pub(super) fn first(&self) -> Option<&FontInstance> {
        self.candidates.first().map(|candidate| &candidate.font)
    }
}

fn instance(font: &QueryFont) -> FontInstance {
    let data = FontData::new(font.blob.clone(), font.index);
    FontInstance { font: data, synthesis: font.synthesis }
}

/// The signs of the Basic Multilingual Plane that a font has, a bit for each; read when first asked.
#[derive(Default)]
struct Signs(OnceLock<Vec<u64>>);

impl Signs {
    fn has(&self, font: &FontInstance, sign: char) -> bool {
        let bits = self.0.get_or_init(|| Self::read(font).unwrap_or_default());
        let sign = u32::from(sign);
        bits.get((sign / u64::BITS) as usize)
            .is_some_and(|word| word >> (sign % u64::BITS) & 1 == 1)
    }

    fn read(font: &FontInstance) -> Option<Vec<u64>> {
        use skrifa::MetadataProvider as _;
        let FontData { data, index } = &font.font;
        let font = skrifa::FontRef::from_index(data.as_ref(), *index).ok()?;
        let mut bits = vec![0; (0x1_0000 / u64::BITS) as usize];
        for (sign, glyph) in font.charmap().mappings() {
            if let Some(word) = bits.get_mut((sign / u64::BITS) as usize)
                && glyph.to_u32() != 0
            {
                *word |= 1 << (sign % u64::BITS);
            }
        }
        Some(bits)
    }
}

/// Chooses a font for each letter of a text.
pub(super) struct Chooser<'a> {
    query: Query<'a>,
    choices: &'a [Arc<Choice>],
    data: AnalysisDataSources,
    segment: Option<(ScriptTag, Option<Language>)>,
    /// What the collection was last asked for, and whether an emoji was.
    asked: Option<(Wanted, bool)>,
    found: Option<FontInstance>,
}

impl FontSelector for Chooser<'_> {
    fn begin_segment(&mut self, segment: &Segment, options: &ShapeOptions<'_>) {
        self.segment = Some((segment.script, options.language));
    }

    fn select_font(
        &mut self,
        _segment: &Segment,
        _options: &ShapeOptions<'_>,
        cluster: &mut CharCluster,
    ) -> Option<FontInstanceRef<'_>> {
        let choice = self.choices.get(usize::from(cluster.style_index()))?;
        for candidate in &choice.candidates {
            let has = |sign| candidate.signs.has(&candidate.font, sign);
            // Nearly always it is a sign by itself, and need not be counted.
            if matches!(cluster.chars(), [sign] if has(sign.ch))
                || cluster.calculate_coverage(has, &self.data).is_complete()
            {
                return Some(candidate.font.as_ref());
            }
        }
        self.found = self.ask(choice.wanted, cluster);
        self.found.as_ref().or(choice.first()).map(FontInstance::as_ref)
    }
}

impl Chooser<'_> {
    /// Of all fonts the one that has most of a letter with its marks; the first of those that have as
    /// much as each other.
    fn ask(&mut self, wanted: Wanted, cluster: &mut CharCluster) -> Option<FontInstance> {
        let asked = (wanted, cluster.is_emoji());
        if self.asked != Some(asked) {
            let emoji = asked.1.then_some(QueryFamily::Generic(GenericFamily::Emoji));
            self.query.set_families(wanted.families().chain(emoji));
            self.query.set_attributes(wanted.attributes());
            self.asked = Some(asked);
        }
        if let Some((script, language)) = &self.segment {
            self.query.set_fallbacks(FallbackKey::new(*script, language.as_ref()));
        }
        let mut best = Coverage::NONE;
        let mut found = None;
        self.query.matches_with(|font| {
            let Some(signs) = font.charmap() else { return QueryStatus::Continue };
            let has = |sign| signs.map(sign).is_some_and(|glyph| glyph != 0);
            let coverage = cluster.calculate_coverage(has, &self.data);
            if coverage > best {
                found = Some(font);
                best = coverage;
            }
            if best.is_complete() { QueryStatus::Stop } else { QueryStatus::Continue }
        });
        found.map(instance)
    }
}
