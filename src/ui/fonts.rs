//! The bundled faces as egui knows them, for what it still measures by itself: Literata for what is
//! read, Source Sans 3 for what is operated (licences beside the files). What is drawn goes through the
//! text engine, which has these faces and those of other scripts, see `typeset`.

use std::sync::Arc;

use egui::{Context, FontData, FontDefinitions, FontFamily};

/// Literata 400: letters and stories.
pub fn serif() -> FontFamily {
    named("letter")
}

/// Literata 400 italic: notes.
pub fn serif_italic() -> FontFamily {
    named("letter-italic")
}

/// Literata 500: titles of screens, figures.
pub fn serif_medium() -> FontFamily {
    named("letter-medium")
}

/// Literata 600: titles of sections.
pub fn serif_strong() -> FontFamily {
    named("letter-strong")
}

/// Source Sans 3 400: the interface.
pub fn sans() -> FontFamily {
    FontFamily::Proportional
}

/// Source Sans 3 500: navigation.
pub fn sans_medium() -> FontFamily {
    named("sans-medium")
}

/// Source Sans 3 600: buttons, names, labels.
pub fn sans_strong() -> FontFamily {
    named("sans-strong")
}

fn named(name: &'static str) -> FontFamily {
    FontFamily::Name(name.into())
}

macro_rules! face {
    ($path:literal) => {
        include_bytes!(concat!("../../assets/", $path))
    };
}

/// Each face: its name, its file, and the sans or serif that lends it the signs it lacks.
const FACES: &[(&str, &[u8], &str)] = &[
    ("sans", face!("fonts/source-sans-3/SourceSans3_400Regular.ttf"), "letter"),
    ("sans-medium", face!("fonts/source-sans-3/SourceSans3_500Medium.ttf"), "letter"),
    ("sans-strong", face!("fonts/source-sans-3/SourceSans3_600SemiBold.ttf"), "letter"),
    ("letter", face!("fonts/literata/Literata_400Regular.ttf"), "sans"),
    ("letter-italic", face!("fonts/literata/Literata_400Regular_Italic.ttf"), "sans"),
    ("letter-medium", face!("fonts/literata/Literata_500Medium.ttf"), "sans-medium"),
    ("letter-strong", face!("fonts/literata/Literata_600SemiBold.ttf"), "sans-strong"),
];

/// Makes the faces known. They are there from the next frame on.
pub fn install(ctx: &Context) {
    let mut fonts = FontDefinitions::empty();
    for (name, bytes, lender) in FACES {
        fonts.font_data.insert((*name).to_owned(), Arc::new(FontData::from_static(bytes)));
        let chain = vec![(*name).to_owned(), (*lender).to_owned()];
        let family = if *name == "sans" {
            FontFamily::Proportional
        } else {
            FontFamily::Name((*name).into())
        };
        fonts.families.insert(family, chain);
    }
    // Template sources are set in the sans as well: figures there are of equal width already.
    let plain = vec!["sans".to_owned(), "letter".to_owned()];
    fonts.families.insert(FontFamily::Monospace, plain);
    ctx.set_fonts(fonts);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_script_of_our_letters_has_its_signs() {
        let ctx = Context::default();
        install(&ctx);
        ctx.run_ui(egui::RawInput::default(), |_| {}).drop_without_applying_deltas();
        for family in
            [serif(), serif_italic(), serif_medium(), serif_strong(), sans(), sans_strong()]
        {
            for text in ["Excellency é à ç œ “ ” ’ … –", "Ваше Превосходительство", "Ἑλλάδα"]
            {
                let font = egui::FontId::new(16.0, family.clone());
                let found = ctx.fonts_mut(|fonts| fonts.has_glyphs(&font, text));
                assert!(found, "{family:?} lacks signs of {text:?}");
            }
        }
    }
}
