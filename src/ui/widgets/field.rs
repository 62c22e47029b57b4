//! A line or some lines to type in, with label, placeholder, help, and a mistake with its remedy.

use egui::epaint::RectShape;
use egui::{Align, Frame, Id, Layout, Margin, Response, Shape, Stroke, StrokeKind, Ui, vec2};

use super::button::describe;
use super::own_words::{full_ui, full_words};
use super::paint::{State, corner, paint_icon, ring};
use super::words;
use crate::domain::Direction;
use crate::ui::icons;
use crate::ui::mirror;
use crate::ui::text::edit::{Edit, Edited, Rules, full_at};
use crate::ui::text::tooltip;
use crate::ui::theme::{Theme, Type, radius, size, space};

/// How a password is shown. It is never copied, and assistive technology never hears it.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Password {
    Dots,
    /// For as long as somebody wants to see it.
    Seen,
}

/// A field with all that belongs to it.
#[must_use = "a field does nothing until it is shown"]
pub struct Field<'a> {
    label: &'a str,
    key: &'a str,
    optional: Option<&'a str>,
    placeholder: &'a str,
    help: Option<&'a str>,
    error: Option<&'a str>,
    icon: Option<icons::Icon>,
    width: Option<f32>,
    max_chars: usize,
    rows: usize,
    enabled: bool,
    hide_label: bool,
    serif: bool,
}

impl<'a> Field<'a> {
    /// A field with this name, on one line, as wide as there is room. Two fields of one name need
    /// to stand in different `ui.push_id(..)`.
    pub fn new(label: &'a str) -> Self {
        Self {
            label,
            key: label,
            optional: None,
            placeholder: "",
            help: None,
            error: None,
            icon: None,
            width: None,
            max_chars: 1_000,
            rows: 1,
            enabled: true,
            hide_label: false,
            serif: false,
        }
    }

    /// What it is known by from frame to frame, where its name may change; the name unless told.
    pub fn key(mut self, key: &'a str) -> Self {
        self.key = key;
        self
    }

    /// A word behind the label, such as *Optional*.
    pub fn optional(mut self, word: &'a str) -> Self {
        self.optional = Some(word);
        self
    }

    /// An example, shown while the field is empty.
    pub fn placeholder(mut self, words: &'a str) -> Self {
        self.placeholder = words;
        self
    }

    /// A line under the field.
    pub fn help(mut self, words: &'a str) -> Self {
        self.help = Some(words);
        self
    }

    /// What is wrong and what would be right, in one sentence or two.
    pub fn error(mut self, words: Option<&'a str>) -> Self {
        self.error = words;
        self
    }

    /// An icon at the start, such as the magnifying glass.
    pub fn icon(mut self, icon: icons::Icon) -> Self {
        self.icon = Some(icon);
        self
    }

    /// This wide, instead of as wide as there is room.
    pub fn width(mut self, points: f32) -> Self {
        self.width = Some(points);
        self
    }

    /// The most characters it takes; 1,000 unless told.
    pub fn max_chars(mut self, chars: usize) -> Self {
        self.max_chars = chars;
        self
    }

    /// Several lines, at least this many high.
    pub fn rows(mut self, rows: usize) -> Self {
        self.rows = rows.max(1);
        self
    }

    /// Set as a letter: for answers that go into letters.
    pub fn as_letter(mut self) -> Self {
        self.serif = true;
        self
    }

    /// Whether it can be typed in.
    pub fn enabled(mut self, enabled: bool) -> Self {
        self.enabled = enabled;
        self
    }

    /// The label is said by a screen reader, but a sentence around the field shows it.
    pub fn label_in_sentence(mut self) -> Self {
        self.hide_label = true;
        self
    }

    /// Shows it; `changed()` tells whether something was typed.
    pub fn show(self, ui: &mut Ui, value: &mut String) -> Response {
        let id = ui.make_persistent_id(("field", self.key));
        self.show_with(ui, id, value, None, None)
    }

    /// For passwords: dots, and an eye that shows them while it is pressed in.
    pub fn show_password(self, ui: &mut Ui, value: &mut String, show_name: &str) -> Response {
        let id = ui.make_persistent_id(("field", self.key));
        let seen = ui.data(|data| data.get_temp::<bool>(id.with("seen"))).unwrap_or(false);
        let password = if seen { Password::Seen } else { Password::Dots };
        self.show_with(ui, id, value, Some(password), Some(show_name))
    }

    fn show_with(
        self,
        ui: &mut Ui,
        id: Id,
        value: &mut String,
        password: Option<Password>,
        eye: Option<&str>,
    ) -> Response {
        let width = self.width.unwrap_or_else(|| ui.available_width());
        ui.vertical(|ui| {
            ui.spacing_mut().item_spacing.y = space::XS;
            ui.set_max_width(width);
            let label = (!self.hide_label).then(|| self.label_ui(ui));
            let response = self.edit_ui(ui, id, value, password, eye.is_some());
            let response = match label {
                Some(label) => response.labelled_by(label.id),
                None => response.accessible_name(self.label),
            };
            if let Some(name) = eye {
                eye_ui(ui, id, response.rect, name);
            }
            self.under_ui(ui, &response);
            response
        })
        .inner
    }

    fn label_ui(&self, ui: &mut Ui) -> Response {
        let line = vec2(ui.available_width(), Type::Small.line_pt());
        ui.allocate_ui_with_layout(line, Layout::left_to_right(Align::Min), |ui| {
            ui.spacing_mut().item_spacing.x = space::XS;
            let Some(word) = self.optional else {
                return words::label(ui, Type::SmallStrong, self.label);
            };
            // A label of two lines leaves room for the word behind it.
            let word_pt = Type::Small.words(ui, word, f32::INFINITY).size().x;
            let room = ui.available_width() - word_pt - 2.0 * space::XS;
            let label = ui.scope(|ui| {
                ui.set_max_width(room.max(0.0));
                words::label(ui, Type::SmallStrong, self.label)
            });
            words::small(ui, word);
            label.inner
        })
        .inner
    }

    fn edit_ui(
        &self,
        ui: &mut Ui,
        id: Id,
        value: &mut String,
        password: Option<Password>,
        room_at_end: bool,
    ) -> Response {
        let theme = Theme::of(ui);
        let enabled = self.enabled && ui.is_enabled();
        let before = ui.ctx().read_response(id);
        let over = before.as_ref().is_some_and(|response| response.hovered());
        let kind = if self.serif { Type::Beside } else { Type::Interface };
        let ground = ui.painter().add(Shape::Noop);
        let lines = kind.line_pt() * self.rows as f32;
        let margin = self.margin(room_at_end);
        let edit = Edit {
            rules: Rules {
                one_line: self.rows == 1,
                max_chars: self.max_chars,
                secret: password.is_some(),
                dots: password == Some(Password::Dots),
                read_only: false,
            },
            // A password is no text of a language.
            direction: password.map(|_| Direction::LeftToRight),
            fallback: mirror::direction(ui.ctx()),
            hint: self.placeholder,
            hint_ink: if enabled { theme.ink_3 } else { theme.on_disabled },
            margin,
            min_height: (lines + margin.sum().y).max(size::FIELD),
            enabled,
            at_end: true,
            ..Edit::new(id, kind, if enabled { theme.ink } else { theme.on_disabled })
        };
        let Edited { response, .. } = edit.show(ui, value);
        let frame = self.frame(ui, enabled, over);
        let shape = RectShape::new(
            response.rect,
            frame.corner_radius,
            frame.fill,
            frame.stroke,
            StrokeKind::Inside,
        );
        ui.painter().set(ground, shape);
        if let Some(icon) = self.icon {
            let at = response.rect.left_center() + vec2(20.0, 0.0);
            paint_icon(ui.painter(), at, icon, 18.0, theme.ink_2);
        }
        if State::of(ui, &response).focus {
            ring(ui, response.rect, radius::CONTROL, 1.0);
        }
        if !enabled {
            ui.ctx().accesskit_node_builder(id, |node| node.set_disabled());
        }
        response
    }

    fn frame(&self, ui: &Ui, enabled: bool, over: bool) -> Frame {
        let theme = Theme::of(ui);
        let (fill, stroke) = match (enabled, self.error.is_some()) {
            (false, _) => (theme.disabled, Stroke::NONE),
            (true, true) => (theme.field, Theme::stroke(ui, 1.5, theme.wax)),
            (true, false) => {
                let edge = if over { theme.ink_2 } else { theme.line_strong };
                (theme.field, Theme::stroke(ui, 1.0, edge))
            }
        };
        Frame::new().fill(fill).stroke(stroke).corner_radius(corner(radius::CONTROL))
    }

    /// Around the words, the edge included.
    fn margin(&self, room_at_end: bool) -> Margin {
        Margin {
            left: if self.icon.is_some() { 37 } else { 12 },
            right: if room_at_end { 40 } else { 12 },
            top: 6,
            bottom: 6,
        }
    }

    fn under_ui(&self, ui: &mut Ui, response: &Response) {
        let theme = Theme::of(ui);
        full_ui(ui, response.id);
        if let Some(error) = self.error {
            ui.horizontal_top(|ui| {
                ui.spacing_mut().item_spacing.x = 6.0;
                let (rect, _) = ui.allocate_exact_size(vec2(18.0, 20.0), egui::Sense::hover());
                paint_icon(ui.painter(), rect.center(), icons::WARNING_CIRCLE, 18.0, theme.wax);
                words::label_in(ui, Type::Small, theme.wax, error);
            });
            let full = full_at(ui.ctx(), response.id);
            let full = full.and_then(|max_chars| full_words(ui.ctx(), max_chars));
            let words: Vec<_> = full.as_deref().into_iter().chain([error]).collect();
            describe(ui, response, &words.join(" "));
            ui.ctx().accesskit_node_builder(response.id, |node| {
                node.set_invalid(egui::accesskit::Invalid::True);
            });
        }
        if let Some(help) = self.help {
            words::label_in(ui, Type::Small, theme.ink_2, help);
        }
    }
}

/// The eye at the end of a password.
fn eye_ui(ui: &mut Ui, id: Id, field: egui::Rect, name: &str) {
    let seen_id = id.with("seen");
    let seen = ui.data(|data| data.get_temp::<bool>(seen_id)).unwrap_or(false);
    let at = egui::Rect::from_center_size(
        field.right_center() - vec2(20.0, 0.0),
        egui::Vec2::splat(28.0),
    );
    let response = ui.interact(at, id.with("eye"), egui::Sense::click());
    response.widget_info(|| egui::WidgetInfo::selected(egui::Role::Button, true, seen, name));
    let theme = Theme::of(ui);
    let icon = if seen { icons::EYE_SLASH } else { icons::EYE };
    paint_icon(ui.painter(), at.center(), icon, size::ICON, theme.ink_2);
    if response.has_focus() {
        ring(ui, at, radius::CONTROL, 0.0);
    }
    if tooltip(response, name).clicked() {
        ui.data_mut(|data| data.insert_temp(seen_id, !seen));
    }
}
