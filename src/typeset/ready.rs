//! A font with all that shaping needs of it, read once.

use std::cell::OnceCell;
use std::sync::{Arc, OnceLock};

use fontique::{QueryFont, Synthesis};
use harfrust::font::Variation;
use harfrust::{Buffer, ShapeOptions, ShapePlan, ShapePlanKey, ShaperFont, Tag};
use skrifa::MetadataProvider as _;
use skrifa::instance::{NormalizedCoord, Size};
use skrifa::metrics::Metrics;
use vello_cpu::peniko::FontData;

use super::fonts::{BUNDLED, Font};

/// How the features of a script, direction and language apply to a font is found out once. Where there
/// are more of these, all are found out again.
const MOST_PLANS: usize = 32;

/// The bundled faces, as the shaper reads them: once for the program.
static OURS: [OnceLock<Option<harfrust::Font>>; BUNDLED.len()] =
    [const { OnceLock::new() }; BUNDLED.len()];

thread_local! {
    /// The same with all that shaping asks of them at hand: to find it takes longer than to shape a
    /// number.
    static SHAPERS: [OnceCell<Option<ShaperFont<'static, 'static>>>; BUNDLED.len()] =
        const { [const { OnceCell::new() }; BUNDLED.len()] };
}

/// A font at one place of its variable space.
pub(super) struct ReadyFont {
    pub(super) font: Font,
    synthesis: Synthesis,
    /// The number of a bundled face, or another file as the shaper reads it.
    file: File,
    /// For each script, direction and language that was met.
    plans: Vec<ShapePlan>,
    /// The signs of the Basic Multilingual Plane that it has, a bit for each.
    covered: OnceLock<Vec<u64>>,
}

enum File {
    Ours(usize),
    Other(harfrust::Font),
}

impl ReadyFont {
    /// `None` for a file that is no font.
    pub(super) fn new(found: QueryFont) -> Option<Self> {
        let QueryFont { blob, index, synthesis, .. } = found;
        let font = Font(FontData::new(blob, index));
        let file = match font.bundled() {
            Some(number) => File::Ours(number),
            None => File::Other(read(&font, &synthesis)?),
        };
        Some(Self { font, synthesis, file, plans: Vec::new(), covered: OnceLock::new() })
    }

    /// Whether it was made of this.
    pub(super) fn is(&self, found: &QueryFont) -> bool {
        self.font.key() == (found.blob.id(), found.index) && self.synthesis == found.synthesis
    }

    /// Its place in the variable space, as 2.14 fixed-point numbers. No bundled face has one.
    pub(super) fn coords(&self) -> Vec<i16> {
        match &self.file {
            File::Ours(_) => Vec::new(),
            File::Other(file) => file.normalized_coords().iter().map(|it| it.to_bits()).collect(),
        }
    }

    /// Whether it has a glyph for this sign of the Basic Multilingual Plane; of others it says no.
    pub(super) fn has(&self, sign: char) -> bool {
        let bits = self.covered.get_or_init(|| covered(&self.font).unwrap_or_default());
        let sign = u32::from(sign);
        bits.get((sign / u64::BITS) as usize)
            .is_some_and(|word| word >> (sign % u64::BITS) & 1 == 1)
    }

    /// How far it reaches above the baseline and below it, in this size.
    pub(super) fn reach(&self, size: f32) -> Option<(f32, f32)> {
        let coords: Vec<_> = self.coords().into_iter().map(NormalizedCoord::from_bits).collect();
        let metrics = Metrics::new(&self.font.file()?, Size::new(size), coords.as_slice());
        Some((metrics.ascent, -metrics.descent))
    }

    /// Puts glyphs, from left to right, in the place of the signs in a buffer, in a size that some fonts
    /// go by. How many units an em has, in which their places are told; `None` leaves the signs.
    pub(super) fn shape(&mut self, buffer: &mut Buffer, size: f32) -> Option<f32> {
        let plans = &mut self.plans;
        match &self.file {
            File::Other(file) => shape(&ShaperFont::new(file), plans, buffer, size),
            File::Ours(number) => SHAPERS.with(|shapers| {
                let shaper = shapers.get(*number)?.get_or_init(|| ours(*number));
                shape(shaper.as_ref()?, plans, buffer, size)
            }),
        }
    }
}

fn shape(
    font: &ShaperFont<'_, '_>,
    plans: &mut Vec<ShapePlan>,
    buffer: &mut Buffer,
    size: f32,
) -> Option<f32> {
    let (script, direction) = (buffer.script(), buffer.direction());
    let language = buffer.language();
    let key = ShapePlanKey::new(font, script, direction).language(language);
    let known = plans.iter().position(|plan| key.matches(plan));
    let at = known.unwrap_or_else(|| {
        if plans.len() >= MOST_PLANS {
            plans.clear();
        }
        plans.push(ShapePlan::new(font, direction, script, language, &[]));
        plans.len() - 1
    });
    let options = ShapeOptions::new().plan(plans.get(at)).point_size(Some(size));
    harfrust::shape(font, buffer, options).ok()?;
    Some(f32::from(font.units_per_em().max(1)))
}

fn ours(number: usize) -> Option<ShaperFont<'static, 'static>> {
    let (.., bytes) = BUNDLED.get(number)?;
    let font = OURS.get(number)?.get_or_init(|| harfrust::Font::new(*bytes, 0));
    Some(ShaperFont::new(font.as_ref()?))
}

fn read(font: &Font, synthesis: &Synthesis) -> Option<harfrust::Font> {
    let bytes: Arc<dyn AsRef<[u8]> + Send + Sync> = Arc::new(font.0.data.clone());
    let file = harfrust::Font::new(bytes, font.index())?;
    let settings = synthesis.variation_settings().iter();
    let settings =
        settings.map(|(axis, value)| Variation::new(Tag::new(&axis.to_be_bytes()), *value));
    Some(file.instance_builder().variations(settings).build())
}

/// The signs of the Basic Multilingual Plane that a font has, a bit for each.
fn covered(font: &Font) -> Option<Vec<u64>> {
    let mut bits = vec![0; (0x1_0000 / u64::BITS) as usize];
    for (sign, glyph) in font.file()?.charmap().mappings() {
        if let Some(word) = bits.get_mut((sign / u64::BITS) as usize)
            && glyph.to_u32() != 0
        {
            *word |= 1 << (sign % u64::BITS);
        }
    }
    Some(bits)
}
