//! How far apart two colours are for the eye (WCAG 2.2, "contrast ratio"), and the test that every
//! token is far enough from every ground it stands on.

use egui::Color32;

/// The contrast ratio of two opaque colours, from 1 to 21.
pub fn ratio(a: Color32, b: Color32) -> f64 {
    let (a, b) = (luminance(a), luminance(b));
    (a.max(b) + 0.05) / (a.min(b) + 0.05)
}

/// Relative luminance as WCAG defines it.
fn luminance(color: Color32) -> f64 {
    let channel = |value: u8| {
        let value = f64::from(value) / 255.0;
        if value <= 0.04045 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) }
    };
    0.2126 * channel(color.r()) + 0.7152 * channel(color.g()) + 0.0722 * channel(color.b())
}

#[cfg(test)]
mod tests {
    use super::super::{DARK, LIGHT, Theme};
    use super::*;

    type Pick = fn(&Theme) -> Color32;
    type Named = (&'static str, Pick);

    macro_rules! tokens {
        ($($name:ident),* $(,)?) => { &[$((stringify!($name), (|t: &Theme| t.$name) as Pick)),*] };
    }

    const GROUNDS: &[Named] = tokens![window, rail, surface, paper, field];
    const TINTED: &[Named] = tokens![
        window,
        rail,
        surface,
        paper,
        field,
        primary_tint,
        moss_tint,
        ochre_tint,
        wax_tint,
        plum_tint,
    ];
    const TEXT: f64 = 4.5;
    const STROKE: f64 = 3.0;

    /// A token, its name, the grounds it stands on, and the ratio it needs there.
    type Row = (&'static str, Pick, &'static [Named], f64);

    const TABLE: &[Row] = &[
        ("ink", |t| t.ink, TINTED, TEXT),
        ("ink_2", |t| t.ink_2, TINTED, TEXT),
        ("ink_3", |t| t.ink_3, GROUNDS, TEXT),
        ("primary", |t| t.primary, GROUNDS, TEXT),
        ("primary on its tint", |t| t.primary, tokens![primary_tint], TEXT),
        ("on_primary", |t| t.on_primary, tokens![primary, primary_hover], TEXT),
        ("moss", |t| t.moss, GROUNDS, TEXT),
        ("moss on its tint", |t| t.moss, tokens![moss_tint], TEXT),
        ("ochre", |t| t.ochre, GROUNDS, TEXT),
        ("ochre on its tint", |t| t.ochre, tokens![ochre_tint], TEXT),
        ("wax", |t| t.wax, GROUNDS, TEXT),
        ("wax on its tint", |t| t.wax, tokens![wax_tint], TEXT),
        ("plum", |t| t.plum, GROUNDS, TEXT),
        ("plum on its tint", |t| t.plum, tokens![plum_tint], TEXT),
        ("on_disabled", |t| t.on_disabled, tokens![disabled], TEXT),
        ("on_toast", |t| t.on_toast, tokens![toast], TEXT),
        ("toast_link", |t| t.toast_link, tokens![toast], TEXT),
        ("line_strong", |t| t.line_strong, GROUNDS, STROKE),
        ("focus", |t| t.focus, TINTED, STROKE),
        ("selected ink", |t| t.ink, &[("selection", super::super::style::selection)], TEXT),
        ("placeholder in a field", |t| t.ink_3, tokens![field], TEXT),
    ];

    #[test]
    fn every_token_is_readable_on_every_ground_it_stands_on() {
        for (look, theme) in [("light", &LIGHT), ("dark", &DARK)] {
            for (name, token, grounds, needed) in TABLE {
                for (ground_name, ground) in *grounds {
                    let found = ratio(token(theme), ground(theme));
                    assert!(
                        found >= *needed,
                        "{look}: {name} on {ground_name} has {found:.2}, needs {needed}"
                    );
                }
            }
        }
    }

    #[test]
    fn the_ratio_is_the_one_of_wcag() {
        assert!((ratio(Color32::BLACK, Color32::WHITE) - 21.0).abs() < 1e-9);
        assert!((ratio(LIGHT.on_primary, LIGHT.primary) - 9.31).abs() < 0.01);
        assert!((ratio(DARK.on_primary, DARK.primary) - 8.07).abs() < 0.01);
    }
}
