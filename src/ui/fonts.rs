//! The one face that egui itself gets: it cannot start without a font. Nothing is drawn in it, for
//! every word goes through the text engine, see `typeset`.

use std::sync::Arc;

use egui::{Context, FontData, FontDefinitions, FontFamily};

use crate::typeset::PLAIN_FACE;

/// Makes the face known. It is there from the next frame on.
pub fn install(ctx: &Context) {
    let mut fonts = FontDefinitions::empty();
    let name = "sans".to_owned();
    fonts.font_data.insert(name.clone(), Arc::new(FontData::from_static(PLAIN_FACE)));
    for family in [FontFamily::Proportional, FontFamily::Monospace] {
        fonts.families.insert(family, vec![name.clone()]);
    }
    ctx.set_fonts(fonts);
}
