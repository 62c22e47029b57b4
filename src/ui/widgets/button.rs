//! Buttons: one primary on a screen, the rest secondary or quiet; danger says what follows beside it.

use egui::{Color32, Response, Role, Sense, Ui, Vec2, Widget, WidgetInfo, pos2, vec2};

use super::paint::{State, fill_box, paint_icon, ring};
use super::words;
use crate::ui::icons::Icon;
use crate::ui::text::tooltip;
use crate::ui::theme::{Theme, Type, radius, size, space};

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Primary,
    Secondary,
    Quiet,
    Danger,
}

/// A button with words on it.
#[must_use = "a button does nothing until it is shown"]
pub struct Button<'a> {
    text: &'a str,
    kind: Kind,
    icon: Option<Icon>,
    icon_end: Option<Icon>,
    large: bool,
    small: bool,
    width: Option<f32>,
    enabled: bool,
    reason: Option<&'a str>,
}

impl<'a> Button<'a> {
    /// The one next step of a screen.
    pub fn primary(text: &'a str) -> Self {
        Self::new(text, Kind::Primary)
    }

    /// Another thing that can be done here.
    pub fn secondary(text: &'a str) -> Self {
        Self::new(text, Kind::Secondary)
    }

    /// A way out, a link, a thing of lesser weight.
    pub fn quiet(text: &'a str) -> Self {
        Self::new(text, Kind::Quiet)
    }

    /// What cannot be taken back. Never the default of a dialog; what follows stands beside it.
    pub fn danger(text: &'a str) -> Self {
        Self::new(text, Kind::Danger)
    }

    fn new(text: &'a str, kind: Kind) -> Self {
        Self {
            text,
            kind,
            icon: None,
            icon_end: None,
            large: false,
            small: false,
            width: None,
            enabled: true,
            reason: None,
        }
    }

    /// With an icon before the words.
    pub fn icon(mut self, icon: Icon) -> Self {
        self.icon = Some(icon);
        self
    }

    /// With an icon behind the words, such as an arrow.
    pub fn icon_end(mut self, icon: Icon) -> Self {
        self.icon_end = Some(icon);
        self
    }

    /// 44 high, for footers, side cards and dialogs.
    pub fn large(mut self) -> Self {
        self.large = true;
        self
    }

    /// 24 high with small words, for a remedy beside small words.
    pub fn small(mut self) -> Self {
        self.small = true;
        self
    }

    /// At least this wide.
    pub fn min_width(mut self, points: f32) -> Self {
        self.width = Some(points);
        self
    }

    /// Whether it can be pressed. Say why not where it is not obvious: [`Self::disabled_because`].
    pub fn enabled(mut self, enabled: bool) -> Self {
        self.enabled = enabled;
        self
    }

    /// With `Some(reason)` it cannot be pressed, and the reason stands beside it.
    pub fn disabled_because(mut self, reason: Option<&'a str>) -> Self {
        self.enabled = reason.is_none();
        self.reason = reason;
        self
    }

    /// Shows it; `clicked()` tells whether it was pressed, by pointer, Enter or Space.
    pub fn show(self, ui: &mut Ui) -> Response {
        let theme = Theme::of(ui);
        let enabled = self.enabled && ui.is_enabled();
        let pad = match (self.kind, self.large) {
            _ if self.small => 6.0,
            (Kind::Quiet, _) => 10.0,
            (_, true) => 20.0,
            _ => 14.0,
        };
        let icons = [self.icon, self.icon_end].iter().flatten().count() as f32;
        let room = (ui.available_width() - 2.0 * pad - icons * 26.0).max(48.0);
        let kind = if self.small { Type::SmallStrong } else { Type::Strong };
        let laid = kind.one_line(ui, self.text, room);
        let content = laid.size().x + icons * 26.0;
        let height = match (self.small, self.large) {
            (true, _) => size::CHIP,
            (_, true) => size::BUTTON_LARGE,
            _ => size::BUTTON,
        };
        let width = (content + 2.0 * pad).max(self.width.unwrap_or(0.0));
        let sense = if enabled { Sense::click() } else { Sense::hover() };
        let (rect, response) = ui.allocate_exact_size(vec2(width.round(), height), sense);
        response.widget_info(|| WidgetInfo::labeled(Role::Button, enabled, self.text));
        if ui.is_rect_visible(rect.expand(4.0)) {
            let state = State::of(ui, &response);
            let (fill, edge, ink) = self.colors(theme, state, enabled);
            fill_box(ui, rect, fill, edge.map(|color| (1.0, color)));
            let mut x = rect.center().x - content / 2.0;
            if let Some(icon) = self.icon {
                paint_icon(ui.painter(), pos2(x + 9.0, rect.center().y), icon, 18.0, ink);
                x += 26.0;
            }
            let top = rect.center().y - laid.size().y / 2.0;
            let end = x + laid.size().x;
            laid.paint(ui.painter(), pos2(x, top), ink);
            if let Some(icon) = self.icon_end {
                paint_icon(ui.painter(), pos2(end + 17.0, rect.center().y), icon, 18.0, ink);
            }
            if state.focus && enabled {
                ring(ui, rect, radius::CONTROL, 2.0);
            }
        }
        let response = if laid.is_elided() { tooltip(response, self.text) } else { response };
        if let Some(reason) = self.reason {
            describe(ui, &response, reason);
            ui.add_space(space::XS);
            words::small(ui, reason);
        }
        response
    }

    fn colors(
        &self,
        theme: &Theme,
        state: State,
        enabled: bool,
    ) -> (Color32, Option<Color32>, Color32) {
        let over = state.hover || state.press;
        let none = Color32::TRANSPARENT;
        match self.kind {
            Kind::Quiet if !enabled => (none, None, theme.on_disabled),
            _ if !enabled => (theme.disabled, None, theme.on_disabled),
            Kind::Primary if over => (theme.primary_hover, None, theme.on_primary),
            Kind::Primary => (theme.primary, None, theme.on_primary),
            Kind::Secondary => {
                let fill = if over { theme.primary_tint } else { theme.surface };
                (fill, Some(theme.line_strong), theme.ink)
            }
            Kind::Quiet => (if over { theme.primary_tint } else { none }, None, theme.primary),
            Kind::Danger => {
                let fill = if over { theme.wax_tint } else { theme.surface };
                (fill, Some(theme.wax), theme.wax)
            }
        }
    }
}

impl Widget for Button<'_> {
    fn ui(self, ui: &mut Ui) -> Response {
        self.show(ui)
    }
}

/// A button that is only an icon; its name is its tooltip and what a screen reader says.
pub fn icon_button(ui: &mut Ui, icon: Icon, name: &str) -> Response {
    icon_button_enabled(ui, icon, name, true)
}

/// The same, that may not be pressed right now.
pub fn icon_button_enabled(ui: &mut Ui, icon: Icon, name: &str, enabled: bool) -> Response {
    let theme = Theme::of(ui);
    let enabled = enabled && ui.is_enabled();
    let sense = if enabled { Sense::click() } else { Sense::hover() };
    let (rect, response) = ui.allocate_exact_size(Vec2::splat(size::BUTTON), sense);
    response.widget_info(|| WidgetInfo::labeled(Role::Button, enabled, name));
    let state = State::of(ui, &response);
    if enabled && (state.hover || state.press) {
        fill_box(ui, rect, theme.primary_tint, None);
    }
    let ink = if enabled { theme.ink } else { theme.on_disabled };
    paint_icon(ui.painter(), rect.center(), icon, size::ICON, ink);
    if state.focus {
        ring(ui, rect, radius::CONTROL, 2.0);
    }
    tooltip(response, name)
}

/// Words that a screen reader says after the name.
pub(crate) fn describe(ui: &Ui, response: &Response, words: &str) {
    ui.ctx().accesskit_node_builder(response.id, |node| node.set_description(words.to_owned()));
}
