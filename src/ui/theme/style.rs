//! Our look in egui's own terms, so that nothing of its default look is left anywhere.

use egui::style::{
    ScrollAnimation, ScrollStyle, Selection, Spacing, TextCursorStyle, WidgetVisuals, Widgets,
};
use egui::{Color32, CornerRadius, Margin, Stroke, Style, TextStyle, Visuals, vec2};

use super::{Theme, Type, radius, size, space};

/// The style of one look; `zoom` keeps its strokes as thin as at 100 %.
pub(super) fn of(theme: &Theme, zoom: f32) -> Style {
    let mut style = Style {
        text_styles: [
            (TextStyle::Small, Type::Small.font()),
            (TextStyle::Body, Type::Interface.font()),
            (TextStyle::Button, Type::Strong.font()),
            (TextStyle::Heading, Type::Title.font()),
            (TextStyle::Monospace, Type::Template.font()),
        ]
        .into(),
        spacing: spacing(),
        visuals: visuals(theme, zoom),
        // Nothing moves but toasts, and those move by themselves.
        animation_time: 0.0,
        scroll_animation: ScrollAnimation::none(),
        compact_menu_style: false,
        ..Style::default()
    };
    style.interaction.selectable_labels = false;
    style.interaction.tooltip_delay = 0.4;
    #[cfg(debug_assertions)]
    {
        style.debug.show_unaligned = false;
    }
    style
}

fn spacing() -> Spacing {
    Spacing {
        item_spacing: vec2(space::S, space::XS),
        window_margin: Margin::same(16),
        menu_margin: Margin::same(4),
        button_padding: vec2(14.0, 7.0),
        interact_size: vec2(40.0, 24.0),
        icon_width: size::CHECKBOX,
        icon_width_inner: 12.0,
        icon_spacing: 10.0,
        tooltip_width: 320.0,
        combo_height: 320.0,
        scroll: ScrollStyle {
            bar_width: 10.0,
            floating_width: 4.0,
            floating_allocated_width: 0.0,
            foreground_color: true,
            dormant_handle_opacity: 0.35,
            active_handle_opacity: 0.5,
            interact_handle_opacity: 0.8,
            active_background_opacity: 0.0,
            interact_background_opacity: 0.2,
            ..ScrollStyle::floating()
        },
        ..Spacing::default()
    }
}

fn visuals(theme: &Theme, zoom: f32) -> Visuals {
    let base = if theme.dark { Visuals::dark() } else { Visuals::light() };
    let stroke = |width: f32, color| Stroke::new(width / zoom, color);
    Visuals {
        override_text_color: None,
        weak_text_color: Some(theme.ink_2),
        hyperlink_color: theme.primary,
        widgets: widgets(theme, zoom),
        selection: Selection { bg_fill: selection(theme), stroke: stroke(1.0, theme.ink) },
        faint_bg_color: theme.surface,
        extreme_bg_color: theme.field,
        text_edit_bg_color: Some(theme.field),
        code_bg_color: theme.rail,
        warn_fg_color: theme.ochre,
        error_fg_color: theme.wax,
        window_corner_radius: corner(radius::CARD),
        menu_corner_radius: corner(radius::CARD),
        window_shadow: theme.float_shadow(),
        popup_shadow: theme.float_shadow(),
        window_fill: theme.surface,
        window_stroke: stroke(1.0, theme.line),
        panel_fill: theme.window,
        text_cursor: TextCursorStyle {
            stroke: stroke(2.0, theme.primary),
            ..TextCursorStyle::default()
        },
        striped: false,
        indent_has_left_vline: false,
        slider_trailing_fill: true,
        // Disabled things have their own readable colours.
        disabled_alpha: 1.0,
        ..base
    }
}

fn widgets(theme: &Theme, zoom: f32) -> Widgets {
    let look = |fill, edge, ink| WidgetVisuals {
        bg_fill: fill,
        weak_bg_fill: fill,
        bg_stroke: Stroke::new(1.0 / zoom, edge),
        fg_stroke: Stroke::new(1.5 / zoom, ink),
        corner_radius: corner(radius::CONTROL),
        expansion: 0.0,
    };
    Widgets {
        noninteractive: look(theme.surface, theme.line, theme.ink),
        inactive: look(theme.surface, theme.line_strong, theme.ink),
        hovered: look(theme.primary_tint, theme.ink_2, theme.ink),
        active: look(theme.primary_tint, theme.focus, theme.ink),
        open: look(theme.primary_tint, theme.line_strong, theme.ink),
    }
}

fn corner(points: f32) -> CornerRadius {
    CornerRadius::same(points as u8)
}

/// The ground of selected text: a third of `primary` over `field`, so that it shows on the tint of
/// the supporter's own words, and ink stays readable.
pub(super) fn selection(theme: &Theme) -> Color32 {
    let (over, under) = (theme.primary, theme.field);
    let part = |a: u8, b: u8| ((u16::from(a) + 2 * u16::from(b)) / 3) as u8;
    Color32::from_rgb(
        part(over.r(), under.r()),
        part(over.g(), under.g()),
        part(over.b(), under.b()),
    )
}
