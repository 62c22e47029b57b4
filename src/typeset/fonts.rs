//! The bundled faces (licences beside the files), and those of the system for signs that they lack.

use std::sync::Arc;

use fontique::{Blob, Collection, CollectionOptions, FontInfoOverride, FontStyle, FontWeight};
use vello_cpu::peniko::FontData;

use super::Family;
use super::choice::Fonts;
use super::direction::Script;

/// A font's file and which of its faces.
#[derive(Debug, Clone)]
pub struct Font(pub(super) FontData);

impl Font {
    /// Tells it from all others of this run of the program.
    pub fn key(&self) -> (u64, u32) {
        (self.0.data.id(), self.0.index)
    }

    /// The whole file.
    pub fn bytes(&self) -> &[u8] {
        self.0.data.data()
    }

    /// The glyph that this sign has by itself; `None` where the font does not have it.
    pub fn glyph(&self, sign: char) -> Option<u32> {
        use skrifa::MetadataProvider as _;
        self.file()?.charmap().map(sign).map(|glyph| glyph.to_u32()).filter(|glyph| *glyph != 0)
    }

    /// Whether nothing is seen of a glyph.
    pub fn is_unseen(&self, glyph: u32) -> bool {
        use skrifa::MetadataProvider as _;
        let Some(font) = self.file() else { return false };
        let metrics = font.glyph_metrics(
            skrifa::instance::Size::unscaled(),
            skrifa::instance::LocationRef::default(),
        );
        let ink = metrics.bounds(skrifa::GlyphId::new(glyph));
        ink.is_none_or(|ink| ink.x_max <= ink.x_min || ink.y_max <= ink.y_min)
    }

    /// The number of a bundled face, which is known to be sound; `None` is another font.
    pub(super) fn bundled(&self) -> Option<usize> {
        let bytes = self.bytes().as_ptr();
        BUNDLED.iter().position(|(.., file)| std::ptr::eq(file.as_ptr(), bytes))
    }

    /// The file, to be read; `None` is none.
    pub(super) fn file(&self) -> Option<skrifa::FontRef<'_>> {
        skrifa::FontRef::from_index(self.bytes(), self.index()).ok()
    }

    /// The face in a file that has several.
    pub fn index(&self) -> u32 {
        self.0.index
    }
}

macro_rules! file {
    ($path:literal) => {
        include_bytes!(concat!("../../assets/", $path))
    };
}

/// A bundled file: the name we call its family by, its weight, whether it is slanted, its bytes.
pub(super) type Bundled = (&'static str, f32, bool, &'static [u8]);

const SERIF: &str = "clarion serif";
const SERIF_ARABIC: &str = "clarion serif arabic";
const SERIF_HEBREW: &str = "clarion serif hebrew";
const SANS: &str = "clarion sans";
const SANS_ARABIC: &str = "clarion sans arabic";
const SANS_HEBREW: &str = "clarion sans hebrew";
const ICON: &str = "clarion icon";

/// The file of Source Sans 3 400, for what must have a font without the text engine.
pub static PLAIN_FACE: &[u8] = file!("fonts/source-sans-3/SourceSans3_400Regular.ttf");

pub(super) static BUNDLED: [Bundled; 17] = [
    (SERIF, 400.0, false, file!("fonts/literata/Literata_400Regular.ttf")),
    (SERIF, 400.0, true, file!("fonts/literata/Literata_400Regular_Italic.ttf")),
    (SERIF, 500.0, false, file!("fonts/literata/Literata_500Medium.ttf")),
    (SERIF, 600.0, false, file!("fonts/literata/Literata_600SemiBold.ttf")),
    (SANS, 400.0, false, PLAIN_FACE),
    (SANS, 500.0, false, file!("fonts/source-sans-3/SourceSans3_500Medium.ttf")),
    (SANS, 600.0, false, file!("fonts/source-sans-3/SourceSans3_600SemiBold.ttf")),
    (SERIF_ARABIC, 400.0, false, file!("fonts/noto-naskh-arabic/NotoNaskhArabic_400Regular.ttf")),
    (SERIF_ARABIC, 700.0, false, file!("fonts/noto-naskh-arabic/NotoNaskhArabic_700Bold.ttf")),
    (SANS_ARABIC, 400.0, false, file!("fonts/noto-sans-arabic/NotoSansArabic_400Regular.ttf")),
    (SANS_ARABIC, 600.0, false, file!("fonts/noto-sans-arabic/NotoSansArabic_600SemiBold.ttf")),
    (SERIF_HEBREW, 400.0, false, file!("fonts/noto-serif-hebrew/NotoSerifHebrew_400Regular.ttf")),
    (SERIF_HEBREW, 600.0, false, file!("fonts/noto-serif-hebrew/NotoSerifHebrew_600SemiBold.ttf")),
    (SANS_HEBREW, 400.0, false, file!("fonts/noto-sans-hebrew/NotoSansHebrew_400Regular.ttf")),
    (SANS_HEBREW, 600.0, false, file!("fonts/noto-sans-hebrew/NotoSansHebrew_600SemiBold.ttf")),
    (ICON, 400.0, false, file!("icons/Phosphor-Regular.ttf")),
    (ICON, 700.0, false, file!("icons/Phosphor-Bold.ttf")),
];

/// The bundled faces, without the system's.
pub(super) fn bundled() -> Fonts {
    let options = CollectionOptions { shared: false, system_fonts: false };
    let mut collection = Collection::new(options);
    for (family, weight, italic, bytes) in BUNDLED {
        let told = FontInfoOverride {
            family_name: Some(family),
            width: None,
            style: Some(if italic { FontStyle::Italic } else { FontStyle::Normal }),
            weight: Some(FontWeight::new(weight)),
            axes: None,
        };
        collection.register_fonts(Blob::new(Arc::new(bytes)), Some(told));
    }
    Fonts::new(collection)
}

/// The families to ask, in turn. A text's own script comes first, so that its spaces, figures and
/// stops are those of its letters and a line is not cut into more runs than need be.
pub(super) fn families(family: Family, script: Script) -> &'static [&'static str] {
    static SERIFS: [&str; 4] = [SERIF, SERIF_ARABIC, SERIF_HEBREW, SANS];
    static ARABIC_SERIFS: [&str; 4] = [SERIF_ARABIC, SERIF, SERIF_HEBREW, SANS];
    static HEBREW_SERIFS: [&str; 4] = [SERIF_HEBREW, SERIF, SERIF_ARABIC, SANS];
    static SANSES: [&str; 4] = [SANS, SANS_ARABIC, SANS_HEBREW, SERIF];
    static ARABIC_SANSES: [&str; 4] = [SANS_ARABIC, SANS, SANS_HEBREW, SERIF];
    static HEBREW_SANSES: [&str; 4] = [SANS_HEBREW, SANS, SANS_ARABIC, SERIF];
    static ICONS: [&str; 2] = [ICON, SANS];
    match (family, script) {
        (Family::Icon, _) => &ICONS,
        (Family::Serif, Script::Other) => &SERIFS,
        (Family::Serif, Script::Arabic) => &ARABIC_SERIFS,
        (Family::Serif, Script::Hebrew) => &HEBREW_SERIFS,
        (Family::Sans, Script::Other) => &SANSES,
        (Family::Sans, Script::Arabic) => &ARABIC_SANSES,
        (Family::Sans, Script::Hebrew) => &HEBREW_SANSES,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::typeset::{Engine, Face, Painter, ParagraphStyle};

    /// A weight that no bundled face has.
    const BROKEN: f32 = 450.0;
    const TEXT: &str = "Dear Sir, “fi” 2012 — حمص";

    /// The file cut off here and there, and with bytes that are others.
    fn damaged(file: &[u8]) -> Vec<Vec<u8>> {
        let ends = [0, 3, 12, 100, 1_000, file.len() / 2, file.len() - 1_000];
        let mut all: Vec<Vec<u8>> = ends.map(|end| file[..end].to_vec()).into();
        let mut state = 0x2545_f491_4f6c_dd1d_u64;
        for _ in 0..60 {
            let mut file = file.to_vec();
            for _ in 0..200 {
                state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
                // Behind the list of tables, without which it is no font at all.
                let at = 400 + (state >> 33) as usize % (file.len() - 400);
                file[at] = (state >> 24) as u8;
            }
            all.push(file);
        }
        all
    }

    #[test]
    fn a_broken_font_costs_glyphs_at_worst() {
        let weight = BROKEN as u16;
        let face =
            Face { family: Family::Serif, weight, italic: false, size_pt: 17.0, line_pt: 28.0 };
        for file in damaged(BUNDLED[0].3) {
            let mut engine = Engine::without_system_fonts();
            let told = FontInfoOverride {
                family_name: Some(SERIF),
                width: None,
                style: Some(FontStyle::Normal),
                weight: Some(FontWeight::new(BROKEN)),
                axes: None,
            };
            engine.fonts.collection.register_fonts(Blob::new(Arc::new(file)), Some(told));
            let paragraph = engine.paragraph(TEXT, &ParagraphStyle::new(face), 300.0, 1.0);
            assert_eq!(paragraph.text(), TEXT);
            let mut painter = Painter::default();
            for line in 0..paragraph.lines().len() {
                for run in paragraph.runs(line) {
                    for glyph in run.glyphs() {
                        painter.picture(&run, glyph.id, 0.0);
                    }
                }
            }
        }
    }
}
