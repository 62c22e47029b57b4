//! The look, in one place: every colour of light and dark, every measure, every type style.
//!
//! No screen and no widget writes a colour or a font size of its own. Sizes are points at 100 %
//! text size: the text size of the settings becomes egui's zoom, so type, spacing and breakpoints
//! grow together, while [`Theme::stroke`] keeps lines as thin as they were.

mod contrast;
mod style;
mod type_style;

use egui::{Color32, Context, Shadow, Stroke, Ui};

pub use contrast::ratio;
pub use type_style::Type;

use crate::profile::Look;

/// The colours of one look. The names say what a colour is for, not what it looks like.
#[derive(Debug, Clone, Copy, PartialEq)]
#[allow(missing_docs)] // the table below explains them
pub struct Theme {
    pub dark: bool,
    /// Ground of every screen.
    pub window: Color32,
    /// Navigation, the desk behind a sheet, plain chips.
    pub rail: Color32,
    /// Cards, footer, selected row.
    pub surface: Color32,
    /// A letter as the target gets it, the first-run sheet.
    pub paper: Color32,
    /// Anything that can be typed in.
    pub field: Color32,
    /// Hairlines, card edges, progress track: decoration only.
    pub line: Color32,
    /// Edges of fields, checkboxes, secondary buttons.
    pub line_strong: Color32,
    /// Text.
    pub ink: Color32,
    /// Second line, labels of columns.
    pub ink_2: Color32,
    /// Placeholders, line numbers, sources.
    pub ink_3: Color32,
    /// The one next step, links, selection, progress.
    pub primary: Color32,
    pub primary_hover: Color32,
    pub on_primary: Color32,
    /// Selected tab, hover, the supporter's own words.
    pub primary_tint: Color32,
    /// The focus ring, and nothing else.
    pub focus: Color32,
    /// Sent, ready, done.
    pub moss: Color32,
    pub moss_tint: Color32,
    /// Unsure, advice.
    pub ochre: Color32,
    pub ochre_tint: Color32,
    /// Refused, error, last days, danger.
    pub wax: Color32,
    pub wax_tint: Color32,
    /// Practice.
    pub plum: Color32,
    pub plum_tint: Color32,
    pub disabled: Color32,
    /// Readable on purpose.
    pub on_disabled: Color32,
    pub toast: Color32,
    pub on_toast: Color32,
    pub toast_link: Color32,
}

const fn hex(rgb: u32) -> Color32 {
    Color32::from_rgb((rgb >> 16) as u8, (rgb >> 8) as u8, rgb as u8)
}

/// The light look.
pub static LIGHT: Theme = Theme {
    dark: false,
    window: hex(0xF2F1ED),
    rail: hex(0xE8E7E1),
    surface: hex(0xFAF9F6),
    paper: hex(0xFFFEFB),
    field: hex(0xFFFFFF),
    line: hex(0xD8D6CE),
    line_strong: hex(0x84827A),
    ink: hex(0x20252B),
    ink_2: hex(0x4B5159),
    ink_3: hex(0x62676E),
    primary: hex(0x1E4A6D),
    primary_hover: hex(0x163A57),
    on_primary: hex(0xFFFFFF),
    primary_tint: hex(0xE1EAF1),
    focus: hex(0x0B66BD),
    moss: hex(0x2A6341),
    moss_tint: hex(0xE2EEE5),
    ochre: hex(0x7A4E06),
    ochre_tint: hex(0xF7ECD2),
    wax: hex(0x9C2F27),
    wax_tint: hex(0xF9E6E2),
    plum: hex(0x6A3A76),
    plum_tint: hex(0xF0E6F2),
    disabled: hex(0xE4E2DC),
    on_disabled: hex(0x5E6267),
    toast: hex(0x262B31),
    on_toast: hex(0xF4F2EC),
    toast_link: hex(0xA9CFF0),
};

/// The dark look.
pub static DARK: Theme = Theme {
    dark: true,
    window: hex(0x1A1C1E),
    rail: hex(0x141618),
    surface: hex(0x222527),
    paper: hex(0x292826),
    field: hex(0x1B1D1F),
    line: hex(0x373A3D),
    line_strong: hex(0x7E8288),
    ink: hex(0xECE8E0),
    ink_2: hex(0xBFBDB7),
    ink_3: hex(0xA3A29D),
    primary: hex(0x8FBCE2),
    primary_hover: hex(0xA9CDEC),
    on_primary: hex(0x0E2233),
    primary_tint: hex(0x24343F),
    focus: hex(0x6FB4F2),
    moss: hex(0x8CCBA2),
    moss_tint: hex(0x21342A),
    ochre: hex(0xE4B767),
    ochre_tint: hex(0x3A2F1C),
    wax: hex(0xF09C92),
    wax_tint: hex(0x412725),
    plum: hex(0xD3A9DE),
    plum_tint: hex(0x372A3B),
    disabled: hex(0x2F3235),
    on_disabled: hex(0x9B9B98),
    toast: hex(0xECE8E0),
    on_toast: hex(0x20252B),
    toast_link: hex(0x1E4A6D),
};

/// Spacing in points: nothing stands at another distance without a reason.
pub mod space {
    #![allow(missing_docs)] // a name and its value say all
    pub const XS: f32 = 4.0;
    pub const S: f32 = 8.0;
    pub const M: f32 = 12.0;
    pub const L: f32 = 16.0;
    pub const XL: f32 = 20.0;
    pub const XXL: f32 = 24.0;
    pub const XXXL: f32 = 32.0;
    pub const HUGE: f32 = 48.0;
    /// Between fields.
    pub const FIELDS: f32 = 14.0;
}

/// Heights and widths in points.
pub mod size {
    #![allow(missing_docs)] // a name and its value say all
    pub const BUTTON: f32 = 36.0;
    pub const BUTTON_LARGE: f32 = 44.0;
    pub const FIELD: f32 = 36.0;
    pub const ROW: f32 = 42.0;
    pub const ROW_TWO_LINES: f32 = 52.0;
    pub const LIST_ROW: f32 = 60.0;
    pub const BAR: f32 = 56.0;
    pub const BAR_SMALL: f32 = 48.0;
    pub const FOOTER: f32 = 68.0;
    pub const FOOTER_SMALL: f32 = 56.0;
    pub const CHIP: f32 = 24.0;
    pub const CHECKBOX: f32 = 20.0;
    pub const ICON: f32 = 20.0;
    /// The longest line of a letter or story: 68 characters.
    pub const READING: f32 = 632.0;
    /// The longest line of a hint: 60 characters.
    pub const HINT: f32 = 440.0;
    /// The text of a dialog.
    pub const DIALOG: f32 = 456.0;
}

/// Corner radii in points.
pub mod radius {
    #![allow(missing_docs)] // a name and its value say all
    pub const SHEET: f32 = 3.0;
    pub const CHECKBOX: f32 = 4.0;
    pub const CONTROL: f32 = 6.0;
    pub const CARD: f32 = 8.0;
    pub const CHIP: f32 = 12.0;
}

impl Theme {
    /// The look this part of the window has.
    pub fn of(ui: &Ui) -> &'static Self {
        if ui.visuals().dark_mode { &DARK } else { &LIGHT }
    }

    /// The look the whole window has.
    pub fn of_ctx(ctx: &Context) -> &'static Self {
        if ctx.theme() == egui::Theme::Dark { &DARK } else { &LIGHT }
    }

    /// A line of this many points at every text size: lines do not grow with the type.
    pub fn stroke(ui: &Ui, width_pt: f32, color: Color32) -> Stroke {
        Stroke::new(width_pt / ui.ctx().zoom_factor(), color)
    }

    /// The small shadow under cards.
    pub fn card_shadow(&self) -> Shadow {
        Shadow { offset: [0, 1], blur: 2, spread: 0, color: self.shade(0.07, 0.30) }
    }

    /// The shadow under a sheet of paper.
    pub fn sheet_shadow(&self) -> Shadow {
        Shadow { offset: [0, 1], blur: 3, spread: 0, color: self.shade(0.09, 0.30) }
    }

    /// The shadow under what floats: toasts, dialogs, menus.
    pub fn float_shadow(&self) -> Shadow {
        Shadow { offset: [0, 6], blur: 20, spread: 0, color: self.shade(0.20, 0.50) }
    }

    fn shade(&self, light: f32, dark: f32) -> Color32 {
        let alpha = if self.dark { dark } else { light };
        Color32::from_black_alpha((alpha * 255.0) as u8)
    }
}

/// Sets fonts, both looks, and everything else that stays as it is while the app runs.
pub fn install(ctx: &Context) {
    super::fonts::install(ctx);
    // Before anything is drawn: a window is turned round as a whole.
    let _mirror = ctx.plugin_or_default::<super::mirror::Mirror>();
    let _text = ctx.plugin_or_default::<super::text::TextPlugin>();
    ctx.set_style_of(egui::Theme::Light, style::of(&LIGHT, 1.0));
    ctx.set_style_of(egui::Theme::Dark, style::of(&DARK, 1.0));
    // Text size is a setting with limits; egui's own shortcuts would bypass it.
    ctx.options_mut(|options| {
        options.zoom_with_keyboard = false;
        // Where the system does not say which look it has.
        options.fallback_theme = egui::Theme::Light;
    });
}

/// Follows the settings: which look, and the text size in percent (80 to 200).
///
/// Call it every frame: it does nothing where nothing has changed.
pub fn apply(ctx: &Context, look: Look, text_percent: u16) {
    let preference = match look {
        Look::System => egui::ThemePreference::System,
        Look::Light => egui::ThemePreference::Light,
        Look::Dark => egui::ThemePreference::Dark,
    };
    ctx.set_theme(preference);
    let zoom = f32::from(text_percent.clamp(80, 200)) / 100.0;
    if (ctx.zoom_factor() - zoom).abs() > f32::EPSILON {
        ctx.set_zoom_factor(zoom);
        ctx.set_style_of(egui::Theme::Light, style::of(&LIGHT, zoom));
        ctx.set_style_of(egui::Theme::Dark, style::of(&DARK, zoom));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_size_scales_everything_but_lines_and_keeps_its_limits() {
        for (percent, zoom) in [(100, 1.0), (200, 2.0), (80, 0.8), (400, 2.0), (10, 0.8)] {
            let ctx = Context::default();
            install(&ctx);
            let mut stroke = Stroke::NONE;
            for _ in 0..2 {
                let input = egui::RawInput::default();
                let output = ctx.run_ui(input, |ui| {
                    apply(ui.ctx(), Look::Dark, percent);
                    stroke = Theme::stroke(ui, 1.0, Theme::of(ui).line);
                });
                output.drop_without_applying_deltas();
            }
            assert!((ctx.zoom_factor() - zoom).abs() < 0.01, "{percent} %");
            assert!((stroke.width * zoom - 1.0).abs() < 0.01, "{percent} %: {stroke:?}");
            assert_eq!(stroke.color, DARK.line);
        }
    }
}
