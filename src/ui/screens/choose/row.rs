//! One target in the list, in one of three layouts: columns, columns with the chip under the name,
//! or all under the name.

use egui::{Align, Layout, Rect, Response, Ui, UiBuilder, pos2, vec2};

use super::picks::is_second;
use super::words;
use crate::desk::view::TargetRow;
use crate::messages::Messages;
use crate::ui::icons;
use crate::ui::screen::Cx;
use crate::ui::text::tooltip;
use crate::ui::theme::{Theme, Type, size};
use crate::ui::widgets::{Check, Col, Columns, Row, Tone, chip};

/// How a row is laid out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Look {
    /// Office, language, channels, and the chip at the end.
    Wide,
    /// The chip under the office.
    Medium,
    /// Everything under the office.
    Slim,
}

const NAME: usize = 0;
const LANGUAGE: usize = 1;
const REACH: usize = 2;
const STATUS: usize = 3;
/// Between two lines of a row.
const CHIP_LINE_PT: f32 = 28.0;

impl Look {
    /// The layout that fits this width.
    pub(super) fn for_width(points: f32) -> Self {
        match points {
            width if width >= 640.0 => Self::Wide,
            width if width >= 480.0 => Self::Medium,
            _ => Self::Slim,
        }
    }

    /// Where the columns stand; the checkbox is before them.
    pub(super) fn columns(self, left: f32, width: f32) -> Columns {
        let columns = match self {
            Self::Wide => {
                [Col::Part(1.0), Col::Exact(90.0), Col::Exact(110.0), Col::Exact(150.0)].as_slice()
            }
            Self::Medium => [Col::Part(1.0), Col::Exact(90.0), Col::Exact(110.0)].as_slice(),
            Self::Slim => [Col::Part(1.0)].as_slice(),
        };
        Columns::new(left + 48.0, width - 48.0 - 16.0, 0.0, columns)
    }

    /// The words over the columns.
    pub(super) fn head(self, m: &Messages) -> Vec<String> {
        let all = ["choose-office", "choose-language", "choose-reach"];
        let shown = if self == Self::Slim { 1 } else { all.len() };
        all.iter().take(shown).map(|id| m.get(id)).collect()
    }

    /// How high a row is: 42 with one line, 52 with two, more with a chip under them.
    pub(super) fn height(self, row: &TargetRow, group: Option<&str>) -> f32 {
        let second = is_second(row) || words::has_about(row, group);
        let mut height: f32 = if second { size::ROW_TWO_LINES } else { size::ROW };
        if self == Self::Slim {
            height = if second { 72.0 } else { size::ROW_TWO_LINES };
        }
        if self != Self::Wide && has_chip(row) { height + CHIP_LINE_PT } else { height }
    }
}

/// Whether something is said of the target beside its columns.
fn has_chip(row: &TargetRow) -> bool {
    row.written.is_some() || !row.also_in.is_empty()
}

/// A row and what it is drawn from.
pub(super) struct RowUi<'a> {
    pub(super) cx: Cx<'a>,
    pub(super) row: &'a TargetRow,
    /// The group's name, where the list shows more than one group.
    pub(super) group: Option<&'a str>,
    pub(super) picked: bool,
    pub(super) last: bool,
    pub(super) look: Look,
}

impl RowUi<'_> {
    /// Draws the row at its place.
    pub(super) fn show(&self, ui: &mut Ui, place: Rect, columns: &Columns) -> Response {
        let name = words::sentence(self.cx.messages, self.row, self.picked, self.cx);
        // An id of its own, wherever the row is drawn: the focus stays with the target.
        let id = ui.scope_id().with(&self.row.id);
        let builder = UiBuilder::new().scope_id(id).max_rect(place);
        let mut child = ui.new_child(builder.layout(Layout::top_down(Align::Min)));
        let row = Row::new(&name)
            .height(place.height())
            .check(Check::of(self.picked))
            .done(is_second(self.row))
            .line(!self.last);
        row.show(&mut child, |ui| self.cells_ui(ui, place, columns)).response
    }

    fn cells_ui(&self, ui: &mut Ui, place: Rect, columns: &Columns) {
        let theme = Theme::of(ui);
        let m = self.cx.messages;
        let name = Rect::from_x_y_ranges(columns.range(NAME), place.y_range());
        if self.look == Look::Wide {
            let status = Rect::from_x_y_ranges(columns.range(STATUS), place.y_range());
            self.name_ui(ui, name);
            self.chips_ui(ui, status, Layout::right_to_left(Align::Center), true);
        } else {
            let split = name.bottom() - if has_chip(self.row) { CHIP_LINE_PT + 4.0 } else { 0.0 };
            self.name_ui(ui, Rect::from_min_max(name.min, pos2(name.right(), split)));
            let under = Rect::from_min_max(
                pos2(name.left(), split),
                pos2(place.right() - 16.0, split + CHIP_LINE_PT - 4.0),
            );
            self.chips_ui(ui, under, Layout::left_to_right(Align::Center), false);
        }
        if self.look != Look::Slim {
            let language = m.language_name(&self.row.lang);
            let reach = words::channels(m, self.row);
            let mut beyond = columns.range(REACH);
            if self.look == Look::Wide && !has_chip(self.row) {
                beyond.max = columns.range(STATUS).max;
            }
            for (range, words) in [(columns.range(LANGUAGE), language), (beyond, reach)] {
                let laid = Type::Small.one_line(ui, &words, range.span() - 8.0);
                let at = pos2(range.min, place.center().y - laid.size().y / 2.0);
                laid.paint(ui.painter(), at, theme.ink);
            }
        }
    }

    /// The office's name, and what stands under it.
    fn name_ui(&self, ui: &mut Ui, place: Rect) {
        let theme = Theme::of(ui);
        let m = self.cx.messages;
        let width = place.width() - 8.0;
        let mut lines = vec![(Type::Strong.one_line(ui, &self.row.short, width), theme.ink)];
        let second = if self.picked && is_second(self.row) {
            Some((m.get("choose-second"), theme.ochre))
        } else {
            words::about(m, self.row, self.group).map(|words| (words, theme.ink_2))
        };
        if let Some((words, color)) = second {
            lines.push((Type::Small.one_line(ui, &words, width), color));
        }
        if self.look == Look::Slim {
            let words = m.beside(&[m.language_name(&self.row.lang), words::channels(m, self.row)]);
            lines.push((Type::Small.one_line(ui, &words, width), theme.ink_2));
        }
        let height: f32 = lines.iter().map(|(line, _)| line.size().y).sum();
        let mut at = pos2(place.left(), place.center().y - height / 2.0);
        for (line, color) in lines {
            let below = line.size().y;
            line.paint(ui.painter(), at, color);
            at.y += below;
        }
        // The whole official name, where the list shows a shorter one.
        if self.row.office != self.row.short {
            let id = ui.scope_id().with("office");
            let place = place.with_max_x(place.left() + width);
            tooltip(ui.interact(place, id, egui::Sense::hover()), &self.row.office);
        }
    }

    fn chips_ui(&self, ui: &mut Ui, place: Rect, layout: Layout, one_only: bool) {
        let m = self.cx.messages;
        let builder = UiBuilder::new().id_salt("chips").max_rect(place).layout(layout);
        let mut ui = ui.new_child(builder);
        ui.spacing_mut().item_spacing = vec2(6.0, 0.0);
        if let Some(mark) = self.row.written {
            let day = self.cx.day_of(mark.at);
            let (tone, icon, words) = words::written(m, mark, day, self.cx.today());
            chip(&mut ui, tone, icon, &words);
            if one_only {
                return;
            }
        }
        if !self.row.also_in.is_empty() {
            let words = words::in_groups(m, self.row);
            let response = chip(&mut ui, Tone::Plain, icons::USERS_THREE, &words);
            tooltip(response, &words::also_in(m, self.row));
        }
    }
}
