//! Rows of lists and tables, and the columns in them. Each row reads as one sentence.

use egui::{
    Align, IdSalt, Layout, Rangef, Rect, Response, Role, Sense, Shape, Ui, UiBuilder, Vec2,
    WidgetInfo, vec2,
};

use super::check::{Check, name_check, paint_check};
use super::paint::{State, ring_inset};
use crate::ui::text::TextLabel;
use crate::ui::theme::{Theme, Type, size};

/// A row that can be clicked as a whole.
#[must_use = "a row does nothing until it is shown"]
pub struct Row<'a> {
    name: &'a str,
    key: Option<IdSalt>,
    height: f32,
    grows: bool,
    pad: f32,
    check: Option<Check>,
    selected: bool,
    done: bool,
    enabled: bool,
    line: bool,
    corner: f32,
}

impl<'a> Row<'a> {
    /// A row of 42. The name is what a screen reader says: the whole row as one sentence.
    pub fn new(name: &'a str) -> Self {
        Self {
            name,
            key: None,
            height: size::ROW,
            grows: false,
            pad: 16.0,
            check: None,
            selected: false,
            done: false,
            enabled: true,
            line: true,
            corner: 0.0,
        }
    }

    /// What tells this row from another that reads the same, such as a letter's number.
    pub fn key(mut self, key: impl std::hash::Hash + std::fmt::Debug) -> Self {
        self.key = Some(IdSalt::new(key));
        self
    }

    /// This high; the content stands in the middle.
    pub fn height(mut self, points: f32) -> Self {
        self.height = points;
        self
    }

    /// At least as high as set, and as high as the content needs; the content starts at the top.
    pub fn grows(mut self) -> Self {
        self.grows = true;
        self
    }

    /// Room at both ends; 16 unless told.
    pub fn pad(mut self, points: f32) -> Self {
        self.pad = points;
        self
    }

    /// With a checkbox at the start; the row then is the checkbox.
    pub fn check(mut self, check: Check) -> Self {
        self.check = Some(check);
        self
    }

    /// Chosen: on `surface`, with the bar of 3 at the start.
    pub fn selected(mut self, selected: bool) -> Self {
        self.selected = selected;
        self
    }

    /// Done before: on `window`.
    pub fn done(mut self, done: bool) -> Self {
        self.done = done;
        self
    }

    /// Whether it can be clicked.
    pub fn enabled(mut self, enabled: bool) -> Self {
        self.enabled = enabled;
        self
    }

    /// Whether a hairline stands under it; the last row of a card has none.
    pub fn line(mut self, line: bool) -> Self {
        self.line = line;
        self
    }

    /// Rounded, as a row that stands alone or at the end of a card.
    pub fn rounded(mut self, points: f32) -> Self {
        self.corner = points;
        self
    }

    /// Shows it; the closure draws what stands in it, from the start on.
    pub fn show<R>(self, ui: &mut Ui, add: impl FnOnce(&mut Ui) -> R) -> RowAnswer<R> {
        let enabled = self.enabled && ui.is_enabled();
        let place = Rect::from_min_size(ui.cursor().min, vec2(ui.available_width(), self.height));
        let layout = match self.grows {
            true => Layout::top_down(Align::Min),
            false => Layout::left_to_right(Align::Center),
        };
        let builder = UiBuilder::new()
            .id_salt(("row", self.name, self.key))
            .max_rect(place)
            .layout(layout)
            .sense(if enabled { Sense::click() } else { Sense::hover() });
        let mut ground = None;
        let mut inner = ui.scope_builder(builder, |ui| {
            ground = Some(ui.painter().add(Shape::Noop));
            ui.set_min_size(place.size());
            let state = State::of(ui, &ui.response());
            if !self.grows {
                return self.inside_ui(ui, state, enabled, add);
            }
            ui.add_space(10.0);
            let inner = ui.horizontal_top(|ui| self.inside_ui(ui, state, enabled, add)).inner;
            ui.add_space(10.0);
            inner
        });
        inner.response.rect = inner.response.rect.union(place);
        let response = inner.response;
        match self.check {
            Some(check) => name_check(ui, &response, check, enabled, self.name),
            None => response.widget_info(|| {
                WidgetInfo::selected(Role::Button, enabled, self.selected, self.name)
            }),
        }
        self.paint(ui, &response, ground, enabled);
        RowAnswer { response, inner: inner.inner }
    }

    fn inside_ui<R>(
        &self,
        ui: &mut Ui,
        state: State,
        enabled: bool,
        add: impl FnOnce(&mut Ui) -> R,
    ) -> R {
        ui.spacing_mut().item_spacing.x = 12.0;
        ui.add_space(self.pad);
        if let Some(check) = self.check {
            let (rect, _) = ui.allocate_exact_size(Vec2::splat(size::CHECKBOX), Sense::hover());
            paint_check(ui, rect.center(), check, enabled, state);
        }
        add(ui)
    }

    fn paint(
        &self,
        ui: &Ui,
        response: &Response,
        ground: Option<egui::layers::ShapeIdx>,
        enabled: bool,
    ) {
        let theme = Theme::of(ui);
        let state = State::of(ui, response);
        let rect = response.rect;
        let fill = match () {
            () if enabled && state.hover => Some(theme.primary_tint),
            () if self.selected => Some(theme.surface),
            () if self.done => Some(theme.window),
            () => None,
        };
        if let (Some(ground), Some(fill)) = (ground, fill) {
            let corner = super::paint::corner(self.corner);
            ui.painter().set(ground, Shape::rect_filled(rect, corner, fill));
        }
        if self.line {
            let stroke = Theme::stroke(ui, 1.0, theme.line);
            ui.painter().hline(rect.x_range(), rect.bottom() - 0.5, stroke);
        }
        if self.selected {
            let bar = Rect::from_min_size(rect.min, vec2(3.0, rect.height()));
            ui.painter().rect_filled(bar, 0.0, theme.primary);
        }
        // With a checkbox the ring stands around the box.
        if state.focus && self.check.is_none() {
            ring_inset(ui, rect, self.corner);
        }
    }
}

/// What became of a row.
pub struct RowAnswer<R> {
    /// Whether it was clicked, by pointer, Enter or Space.
    pub response: Response,
    /// What the closure returned.
    pub inner: R,
}

/// How wide a column is.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Col {
    /// This many points.
    Exact(f32),
    /// A part of what is left, weighed against the others.
    Part(f32),
}

/// The columns of a table: where each stands in every row.
#[derive(Debug, Clone)]
pub struct Columns {
    ranges: Vec<Rangef>,
}

impl Columns {
    /// Columns from `left_pt` on, over `width_pt`, with `gap_pt` between them.
    pub fn new(left_pt: f32, width_pt: f32, gap_pt: f32, columns: &[Col]) -> Self {
        let gaps = gap_pt * columns.len().saturating_sub(1) as f32;
        let (mut exact, mut parts) = (0.0, 0.0);
        for column in columns {
            match column {
                Col::Exact(width) => exact += width,
                Col::Part(part) => parts += part,
            }
        }
        let rest = (width_pt - gaps - exact).max(0.0);
        let mut x = left_pt;
        let ranges = columns.iter().map(|column| {
            let width = match column {
                Col::Exact(width) => *width,
                Col::Part(part) => rest * part / parts,
            };
            let range = Rangef::new(x, x + width);
            x += width + gap_pt;
            range
        });
        Self { ranges: ranges.collect() }
    }

    /// Where a column stands, from side to side.
    pub fn range(&self, column: usize) -> Rangef {
        self.ranges.get(column).copied().unwrap_or(Rangef::new(0.0, 0.0))
    }

    /// Draws into a column of the row that `ui` belongs to.
    pub fn cell<R>(&self, ui: &mut Ui, column: usize, add: impl FnOnce(&mut Ui) -> R) -> R {
        let rect = Rect::from_x_y_ranges(self.range(column), ui.max_rect().y_range());
        let builder = UiBuilder::new()
            .id_salt(("cell", column))
            .max_rect(rect)
            .layout(Layout::left_to_right(Align::Center));
        let mut cell = ui.new_child(builder);
        cell.set_clip_rect(ui.clip_rect().intersect(rect.expand2(vec2(4.0, 0.0))));
        add(&mut cell)
    }

    /// The head of the table: the words of its columns, 36 high, over a hairline.
    pub fn head(&self, ui: &mut Ui, words: &[&str]) {
        let theme = Theme::of(ui);
        let (rect, _) =
            ui.allocate_exact_size(vec2(ui.available_width(), size::BUTTON), Sense::hover());
        for (index, word) in words.iter().enumerate() {
            let place = Rect::from_x_y_ranges(self.range(index), rect.y_range());
            let builder = UiBuilder::new()
                .id_salt(("head", index))
                .max_rect(place)
                .layout(Layout::left_to_right(Align::Center));
            let label = TextLabel::new(Type::SmallStrong, theme.ink_2, *word);
            label.truncate().show(&mut ui.new_child(builder));
        }
        let stroke = Theme::stroke(ui, 1.0, theme.line);
        ui.painter().hline(rect.x_range(), rect.bottom() - 0.5, stroke);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_share_what_is_left() {
        let columns =
            Columns::new(10.0, 200.0, 10.0, &[Col::Exact(40.0), Col::Part(1.0), Col::Part(2.0)]);
        for (index, from, to) in [(0, 10.0, 50.0), (1, 60.0, 106.666), (2, 116.666, 210.0)] {
            let range = columns.range(index);
            assert!((range.min - from).abs() < 0.01 && (range.max - to).abs() < 0.01, "{range:?}");
        }
    }
}
