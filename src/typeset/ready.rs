//! A font with all that shaping needs of it, read once.

use std::sync::OnceLock;

use fontique::{QueryFont, Synthesis};
use harfrust::{
    FontRef, GlyphBuffer, ShapeOptions, ShapePlan, ShapePlanKey, ShaperData, ShaperInstance, Tag,
    UnicodeBuffer,
};
use skrifa::MetadataProvider as _;
use skrifa::instance::Size;
use skrifa::metrics::Metrics;
use vello_cpu::peniko::FontData;

use super::fonts::Font;

/// How a script's features apply to a font is found out once; so many scripts no text has.
const MOST_PLANS: usize = 32;

/// A font at one place of its variable space.
pub(super) struct ReadyFont {
    pub(super) font: Font,
    synthesis: Synthesis,
    tables: ShaperData,
    place: ShaperInstance,
    /// For each script, direction and language that was met.
    plans: Vec<ShapePlan>,
    signs: OnceLock<Vec<u64>>,
}

/// What was shaped, from left to right.
pub(super) struct Glyphs {
    /// With places in units of the font.
    pub(super) glyphs: GlyphBuffer,
    pub(super) units_per_em: f32,
}

impl ReadyFont {
    /// `None` for a file that is no font.
    pub(super) fn new(found: QueryFont) -> Option<Self> {
        let font = Font(FontData::new(found.blob, found.index));
        let file = font_file(&font)?;
        let settings = found.synthesis.variation_settings().iter();
        let settings = settings.map(|(axis, value)| (Tag::new(&axis.to_be_bytes()), *value));
        let place = ShaperInstance::from_variations(&file, settings);
        let tables = ShaperData::new(&file);
        let synthesis = found.synthesis;
        Some(Self { font, synthesis, tables, place, plans: Vec::new(), signs: OnceLock::new() })
    }

    /// Whether it was made of this.
    pub(super) fn is(&self, found: &QueryFont) -> bool {
        self.font.key() == (found.blob.id(), found.index) && self.synthesis == found.synthesis
    }

    /// Its place in the variable space, as 2.14 fixed-point numbers.
    pub(super) fn coords(&self) -> Vec<i16> {
        self.place.coords().iter().map(|coord| coord.to_bits()).collect()
    }

    /// Whether it has a glyph for this sign of the Basic Multilingual Plane; of others it says no.
    pub(super) fn has(&self, sign: char) -> bool {
        let bits = self.signs.get_or_init(|| read_signs(&self.font).unwrap_or_default());
        let sign = u32::from(sign);
        bits.get((sign / u64::BITS) as usize)
            .is_some_and(|word| word >> (sign % u64::BITS) & 1 == 1)
    }

    /// How far it reaches above the baseline and below it, in this size.
    pub(super) fn reach(&self, size: f32) -> Option<(f32, f32)> {
        let file = font_file(&self.font)?;
        let metrics = Metrics::new(&file, Size::new(size), self.place.coords());
        Some((metrics.ascent, -metrics.descent))
    }

    /// The glyphs of what is in a buffer, in a size that some fonts go by.
    pub(super) fn shape(&mut self, buffer: UnicodeBuffer, size: f32) -> Option<Glyphs> {
        let file = font_file(&self.font)?;
        let shaper = self.tables.shaper(&file).instance(Some(&self.place)).build();
        let (script, direction) = (Some(buffer.script()), buffer.direction());
        let language = buffer.language();
        let key = ShapePlanKey::new(script, direction)
            .language(language.as_ref())
            .instance(Some(&self.place));
        let known = self.plans.iter().position(|plan| key.matches(plan));
        let at = known.unwrap_or_else(|| {
            if self.plans.len() >= MOST_PLANS {
                self.plans.clear();
            }
            self.plans.push(ShapePlan::new(&shaper, direction, script, language.as_ref(), &[]));
            self.plans.len() - 1
        });
        let options = ShapeOptions::new().plan(self.plans.get(at)).point_size(Some(size));
        let units_per_em = shaper.units_per_em().max(1) as f32;
        Some(Glyphs { glyphs: shaper.shape(buffer, options), units_per_em })
    }
}

fn font_file(font: &Font) -> Option<FontRef<'_>> {
    FontRef::from_index(font.bytes(), font.index()).ok()
}

/// The signs of the Basic Multilingual Plane that a font has, a bit for each.
fn read_signs(font: &Font) -> Option<Vec<u64>> {
    let mut bits = vec![0; (0x1_0000 / u64::BITS) as usize];
    for (sign, glyph) in font_file(font)?.charmap().mappings() {
        if let Some(word) = bits.get_mut((sign / u64::BITS) as usize)
            && glyph.to_u32() != 0
        {
            *word |= 1 << (sign % u64::BITS);
        }
    }
    Some(bits)
}
