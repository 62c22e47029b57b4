//! A choice of one among several, folded away.

use egui::{
    Color32, Id, Popup, Rect, Response, Role, ScrollArea, Sense, Ui, WidgetInfo, pos2, vec2,
};

use super::paint::{State, fill_box, paint_icon, ring};
use super::words;
use crate::ui::icons;
use crate::ui::text::tooltip;
use crate::ui::theme::{Theme, Type, radius, size, space};

/// A select with its label over it. Returns the newly chosen one.
#[must_use = "a select does nothing until it is shown"]
pub struct Select<'a> {
    label: &'a str,
    key: &'a str,
    prefix: Option<&'a str>,
    hide_label: bool,
    width: Option<f32>,
    enabled: bool,
}

impl<'a> Select<'a> {
    /// A select with this name, as wide as there is room.
    pub fn new(label: &'a str) -> Self {
        Self { label, key: label, prefix: None, hide_label: false, width: None, enabled: true }
    }

    /// What it is known by from frame to frame, where its name may change; the name unless told.
    pub fn key(mut self, key: &'a str) -> Self {
        self.key = key;
        self
    }

    /// A word inside before the choice, such as *To*; the label is then only for screen readers.
    pub fn prefix(mut self, word: &'a str) -> Self {
        self.prefix = Some(word);
        self.hide_label = true;
        self
    }

    /// The label is said by a screen reader, but a sentence around it shows it.
    pub fn label_in_sentence(mut self) -> Self {
        self.hide_label = true;
        self
    }

    /// This wide.
    pub fn width(mut self, points: f32) -> Self {
        self.width = Some(points);
        self
    }

    /// Whether it can be opened.
    pub fn enabled(mut self, enabled: bool) -> Self {
        self.enabled = enabled;
        self
    }

    /// Shows it with its choices; returns the index of one that was chosen now.
    pub fn show(self, ui: &mut Ui, choices: &[&str], chosen: usize) -> Option<usize> {
        let text = choices.get(chosen).copied().unwrap_or_default();
        let label = self.label;
        self.show_text(ui, text, |ui, first_time| {
            let mut picked = None;
            for (index, choice) in choices.iter().enumerate() {
                let response = option_ui(ui, choice, index == chosen);
                if first_time && index == chosen {
                    response.request_focus();
                    response.scroll_to_me(None);
                }
                if response.clicked() {
                    picked = Some(index);
                }
            }
            picked
        })
        .inspect(|_| tracing::trace!(label, "chosen"))
    }

    /// Shows it with any words inside; the closure draws what unfolds, and `Some` folds it again.
    ///
    /// The closure is told whether it is the first time it is drawn since it unfolded.
    pub fn show_text<R>(
        self,
        ui: &mut Ui,
        text: &str,
        choices: impl FnOnce(&mut Ui, bool) -> Option<R>,
    ) -> Option<R> {
        let id = ui.make_persistent_id(("select", self.key));
        let width = self.width.unwrap_or_else(|| ui.available_width());
        ui.vertical(|ui| {
            ui.spacing_mut().item_spacing.y = space::XS;
            ui.set_max_width(width);
            if !self.hide_label {
                words::label(ui, Type::SmallStrong, self.label);
            }
            let response = self.face_ui(ui, id, text, width);
            self.unfold(ui, &response, choices)
        })
        .inner
    }

    fn unfold<R>(
        &self,
        ui: &Ui,
        response: &Response,
        choices: impl FnOnce(&mut Ui, bool) -> Option<R>,
    ) -> Option<R> {
        let popup = response.id.with("unfolded");
        let was_open = Popup::is_id_open(ui.ctx(), popup);
        let first_time = !was_open && response.clicked();
        let shown = Popup::menu(response)
            .id(popup)
            .width(response.rect.width())
            .gap(space::XS)
            .close_behavior(egui::PopupCloseBehavior::CloseOnClickOutside)
            .show(|ui| {
                ui.set_min_width(response.rect.width() - 10.0);
                ui.spacing_mut().item_spacing.y = 0.0;
                ScrollArea::vertical()
                    .max_height(300.0)
                    .show(ui, |ui| choices(ui, first_time))
                    .inner
            })
            .and_then(|shown| shown.inner);
        if was_open {
            ui.ctx().accesskit_node_builder(popup, |node| node.set_role(Role::ListBox));
        }
        if shown.is_some() {
            Popup::close_id(ui.ctx(), popup);
        }
        // Escape takes the focus away; it belongs to the select again.
        let folded = was_open && !Popup::is_id_open(ui.ctx(), popup);
        if shown.is_some() || folded && ui.input(|input| input.key_pressed(egui::Key::Escape)) {
            response.request_focus();
        }
        shown
    }

    fn face_ui(&self, ui: &mut Ui, id: Id, text: &str, width: f32) -> Response {
        let theme = Theme::of(ui);
        let enabled = self.enabled && ui.is_enabled();
        let (rect, _) = ui.allocate_exact_size(vec2(width, size::FIELD), Sense::hover());
        let sense = if enabled { Sense::click() } else { Sense::hover() };
        let response = ui.interact(rect, id, sense);
        response.widget_info(|| {
            let mut info = WidgetInfo::labeled(Role::ComboBox, enabled, self.label);
            info.current_text_value = Some(text.to_owned());
            info
        });
        // The accessibility interface of Linux has values for numbers only: there the choice is
        // read as what the control says of itself.
        ui.ctx().accesskit_node_builder(response.id, |node| node.set_description(text));
        let state = State::of(ui, &response);
        let edge = if state.hover { theme.ink_2 } else { theme.line_strong };
        let (fill, edge, ink) = if enabled {
            (theme.field, Some((1.0, edge)), theme.ink)
        } else {
            (theme.disabled, None, theme.on_disabled)
        };
        fill_box(ui, rect, fill, edge);
        let end = rect.right() - 20.0;
        paint_icon(ui.painter(), pos2(end, rect.center().y), icons::CARET_DOWN, 18.0, ink);
        let mut x = rect.left() + 12.0;
        if let Some(prefix) = self.prefix {
            let laid = Type::Interface.one_line(ui, prefix, 120.0);
            let top = rect.center().y - laid.size().y / 2.0;
            let width = laid.size().x;
            laid.paint(ui.painter(), pos2(x, top), theme.ink_2);
            x += width + 6.0;
        }
        let laid = Type::Interface.one_line(ui, text, (end - 14.0 - x).max(16.0));
        let top = rect.center().y - laid.size().y / 2.0;
        let elided = laid.is_elided();
        laid.paint(ui.painter(), pos2(x, top), ink);
        if state.focus {
            ring(ui, rect, radius::CONTROL, 1.0);
        }
        if elided { tooltip(response, text) } else { response }
    }
}

/// One of the choices that a select unfolds.
pub fn option_ui(ui: &mut Ui, text: &str, chosen: bool) -> Response {
    let theme = Theme::of(ui);
    let laid = Type::Interface.one_line(ui, text, f32::INFINITY);
    let width = ui.available_width().max(laid.size().x + 46.0);
    let (rect, response) = ui.allocate_exact_size(vec2(width, size::BUTTON), Sense::click());
    response.widget_info(|| WidgetInfo::selected(Role::ListBoxOption, true, chosen, text));
    let state = State::of(ui, &response);
    if state.hover || state.focus {
        fill_box(ui, rect, theme.primary_tint, None);
    }
    let color: Color32 = if chosen { theme.primary } else { theme.ink };
    let at = pos2(rect.left() + 8.0, rect.center().y - laid.size().y / 2.0);
    laid.paint(ui.painter(), at, color);
    if chosen {
        let at = pos2(rect.right() - 18.0, rect.center().y);
        paint_icon(ui.painter(), at, icons::CHECK, 18.0, theme.primary);
    }
    if state.focus {
        inner_ring(ui, rect);
    }
    response
}

fn inner_ring(ui: &Ui, rect: Rect) {
    super::paint::ring_inset(ui, rect, radius::CONTROL);
}
