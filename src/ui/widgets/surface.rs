//! Grounds that things stand on: cards, sheets of paper, chips, banners.

use egui::{
    Color32, Frame, InnerResponse, Margin, Response, Role, Sense, Ui, UiBuilder, WidgetInfo, pos2,
    vec2,
};

use super::button::{Button, icon_button};
use super::paint::{State, Tone, corner, paint_icon, ring};
use super::words;
use crate::ui::icons::{self, Icon};
use crate::ui::text::tooltip;
use crate::ui::theme::{Theme, Type, radius, size, space};

/// A card as wide as there is room, with the same padding all around (20 or 24; 0 for rows).
pub fn card<R>(ui: &mut Ui, pad_pt: f32, add: impl FnOnce(&mut Ui) -> R) -> InnerResponse<R> {
    card_frame(ui, pad_pt).show(ui, |ui| {
        ui.set_min_width(ui.available_width());
        add(ui)
    })
}

/// The frame of a card, for what is laid out otherwise.
pub fn card_frame(ui: &Ui, pad_pt: f32) -> Frame {
    let theme = Theme::of(ui);
    Frame::new()
        .fill(theme.surface)
        .stroke(Theme::stroke(ui, 1.0, theme.line))
        .corner_radius(corner(radius::CARD))
        .shadow(theme.card_shadow())
        .inner_margin(Margin::same(pad_pt as i8))
}

/// A card all of which is one link, with the name a screen reader says.
pub fn card_link<R>(
    ui: &mut Ui,
    name: &str,
    pad_pt: f32,
    add: impl FnOnce(&mut Ui) -> R,
) -> InnerResponse<R> {
    let builder = UiBuilder::new().id_salt(("card", name)).sense(Sense::click());
    ui.scope_builder(builder, |ui| {
        let state = State::of(ui, &ui.response());
        let theme = Theme::of(ui);
        let edge = if state.hover { theme.line_strong } else { theme.line };
        let frame = card_frame(ui, pad_pt).stroke(Theme::stroke(ui, 1.0, edge));
        let inner = frame.show(ui, |ui| {
            ui.set_min_width(ui.available_width());
            add(ui)
        });
        ui.response().widget_info(|| WidgetInfo::labeled(Role::Link, ui.is_enabled(), name));
        if state.focus {
            ring(ui, inner.response.rect, radius::CARD, 2.0);
        }
        inner.inner
    })
}

/// A sheet of paper: a letter as its target gets it.
pub fn sheet<R>(ui: &mut Ui, pad_pt: f32, add: impl FnOnce(&mut Ui) -> R) -> InnerResponse<R> {
    let theme = Theme::of(ui);
    Frame::new()
        .fill(theme.paper)
        .stroke(Theme::stroke(ui, 1.0, theme.line))
        .corner_radius(corner(radius::SHEET))
        .shadow(theme.sheet_shadow())
        .inner_margin(Margin::same(pad_pt as i8))
        .show(ui, |ui| {
            ui.set_min_width(ui.available_width());
            add(ui)
        })
}

/// The head of a letter on a sheet: pairs such as *To* and the office; names are whole and wrap.
///
/// A pair with `true` is set strong, as the subject is.
pub fn sheet_head(ui: &mut Ui, lines: &[(&str, &str, bool)]) {
    let widest = lines.iter().map(|(what, ..)| Type::Small.words(ui, what, f32::INFINITY).size().x);
    let start = widest.fold(0.0, f32::max) + space::XL;
    ui.spacing_mut().item_spacing.y = 3.0;
    for (what, words, strong) in lines {
        words::fact_row(ui, start, what, |ui| {
            let kind = if *strong { Type::SmallStrong } else { Type::Small };
            words::exact(ui, kind, Theme::of(ui).ink, words);
        });
    }
    ui.add_space(space::M);
    words::hairline(ui);
    ui.add_space(space::L);
}

/// A word with an icon on a tint: a state, or where letters go. It cannot be clicked.
pub fn chip(ui: &mut Ui, tone: Tone, icon: Icon, text: &str) -> Response {
    let theme = Theme::of(ui);
    let ink = tone.color(theme);
    let room = (ui.available_width() - 40.0).max(40.0);
    let laid = Type::SmallStrong.one_line(ui, text, room);
    let width = 8.0 + 16.0 + 6.0 + laid.size().x + 10.0;
    let (rect, response) = ui.allocate_exact_size(vec2(width.ceil(), size::CHIP), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, text));
    ui.painter().rect_filled(rect, corner(radius::CHIP), tone.tint(theme));
    paint_icon(ui.painter(), pos2(rect.left() + 16.0, rect.center().y), icon, 16.0, ink);
    let at = pos2(rect.left() + 30.0, rect.center().y - laid.size().y / 2.0);
    let elided = laid.is_elided();
    laid.paint(ui.painter(), at, ink);
    if elided { tooltip(response, text) } else { response }
}

/// A plain chip without an icon, such as *Your copy* or a count.
pub fn chip_plain(ui: &mut Ui, tone: Tone, text: &str) -> Response {
    let theme = Theme::of(ui);
    let ink = tone.color(theme);
    let laid = Type::SmallStrong.one_line(ui, text, f32::INFINITY);
    let size = vec2((laid.size().x + 16.0).ceil(), size::CHIP);
    let (rect, response) = ui.allocate_exact_size(size, Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, text));
    ui.painter().rect_filled(rect, corner(radius::CHIP), tone.tint(theme));
    let at = rect.center() - laid.size() / 2.0;
    laid.paint(ui.painter(), at, ink);
    response
}

/// What was done with a banner.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct BannerAnswer {
    /// The remedy was pressed.
    pub action: bool,
    /// It was closed, by its button or by Escape.
    pub closed: bool,
}

/// A message that stays: what happened, what is safe, what to do.
#[must_use = "a banner does nothing until it is shown"]
pub struct Banner<'a> {
    tone: Tone,
    icon: Icon,
    text: &'a str,
    action: Option<&'a str>,
    close: Option<&'a str>,
}

impl<'a> Banner<'a> {
    /// A banner with the tone's usual icon.
    pub fn new(tone: Tone, text: &'a str) -> Self {
        let icon = match tone {
            Tone::Plain | Tone::Blue => icons::INFO,
            Tone::Moss => icons::CHECK_CIRCLE,
            Tone::Ochre => icons::WARNING,
            Tone::Wax => icons::WARNING_CIRCLE,
            Tone::Plum => icons::NOTEBOOK,
        };
        Self { tone, icon, text, action: None, close: None }
    }

    /// With another icon.
    pub fn icon(mut self, icon: Icon) -> Self {
        self.icon = icon;
        self
    }

    /// With a remedy as a button.
    pub fn action(mut self, words: &'a str) -> Self {
        self.action = Some(words);
        self
    }

    /// It can be closed, also with Escape. Offline and practice stay.
    pub fn closable(mut self, name: &'a str) -> Self {
        self.close = Some(name);
        self
    }

    /// Shows it.
    pub fn show(self, ui: &mut Ui) -> BannerAnswer {
        let theme = Theme::of(ui);
        let mut answer = BannerAnswer::default();
        let frame = Frame::new()
            .fill(self.tone.tint(theme))
            .corner_radius(corner(radius::CONTROL))
            .inner_margin(Margin::symmetric(12, 9));
        let response = frame
            .show(ui, |ui| {
                ui.set_min_width(ui.available_width());
                ui.horizontal_top(|ui| self.inside_ui(ui, &mut answer));
            })
            .response;
        ui.ctx().accesskit_node_builder(response.id, |node| {
            node.set_role(Role::Status);
            node.set_label(self.text.to_owned());
        });
        let escape = |input: &mut egui::InputState| {
            input.consume_key(egui::Modifiers::NONE, egui::Key::Escape)
        };
        if self.close.is_some() && ui.input_mut(escape) {
            answer.closed = true;
        }
        answer
    }

    fn inside_ui(&self, ui: &mut Ui, answer: &mut BannerAnswer) {
        let theme = Theme::of(ui);
        ui.spacing_mut().item_spacing.x = 10.0;
        let (rect, _) = ui.allocate_exact_size(vec2(20.0, 21.0), Sense::hover());
        paint_icon(ui.painter(), rect.center(), self.icon, 20.0, self.tone.color(theme));
        let end = if self.close.is_some() { 40.0 } else { 0.0 };
        let width = ui.available_width() - end;
        ui.vertical(|ui| {
            ui.set_width(width.max(80.0));
            words::label(ui, Type::Dense, self.text);
            if let Some(words) = self.action {
                answer.action = Button::quiet(words).show(ui).clicked();
            }
        });
        if let Some(name) = self.close {
            answer.closed = icon_button(ui, icons::X, name).clicked();
        }
    }
}

/// A ground of a colour with the control's radius, such as a stale passage.
pub fn tint<R>(ui: &mut Ui, fill: Color32, add: impl FnOnce(&mut Ui) -> R) -> InnerResponse<R> {
    Frame::new().fill(fill).inner_margin(Margin::symmetric(12, 8)).show(ui, add)
}
