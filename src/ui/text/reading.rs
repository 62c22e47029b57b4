//! A text that is read: as wide as there is room, and its words can be selected and copied.

use egui::{Color32, Rect, Response, Role, Ui, WidgetInfo};

use super::paint::in_window;
use super::passage::Passage;
use super::{Mark, MarkKind};
use crate::domain::Lang;
use crate::typeset::{Column, ColumnStyle};
use crate::ui::theme::Theme;

/// A ground or an underline under some words.
pub(super) struct Ground {
    pub(super) range: std::ops::Range<usize>,
    pub(super) fill: Color32,
    /// A line of this width and colour at their foot.
    pub(super) underline: egui::Stroke,
}

impl Ground {
    /// The ground of a mark in a letter that is read.
    pub(super) fn of(ui: &Ui, theme: &Theme, mark: &Mark) -> Self {
        let none = egui::Stroke::NONE;
        let (fill, underline) = match mark.kind {
            MarkKind::Own | MarkKind::Value => (theme.primary_tint, none),
            MarkKind::Blank => (theme.ochre_tint, Theme::stroke(ui, 2.0, theme.ochre)),
            MarkKind::Stale => (theme.wax_tint, none),
            MarkKind::Mistake => (theme.wax_tint, Theme::stroke(ui, 2.0, theme.wax)),
            MarkKind::Tag | MarkKind::Comment | MarkKind::Key => (Color32::TRANSPARENT, none),
        };
        Self { range: mark.range.clone(), fill, underline }
    }
}

/// Shows a text as wide as there is room.
pub(super) fn show(
    ui: &mut Ui,
    text: &str,
    style: &ColumnStyle<'_>,
    colors: &[Color32],
    grounds: &[Ground],
) -> Response {
    let mut passage = Passage::new();
    let response = passage.show(ui, text, style, colors, grounds);
    passage.end(ui);
    response
}

pub(super) fn ground_ui(ui: &Ui, column: &Column, place: Rect, ground: &Ground) {
    for part in column.rects(&ground.range) {
        let rect = in_window(ui.ctx(), place, part);
        if !ui.is_rect_visible(rect) {
            continue;
        }
        ui.painter().rect_filled(rect, 0.0, ground.fill);
        if ground.underline.width > 0.0 {
            let y = rect.bottom() - ground.underline.width / 2.0;
            ui.painter().hline(rect.x_range(), y, ground.underline);
        }
    }
}

/// Role, words and language for a screen reader.
pub(super) fn tell(ui: &Ui, response: &Response, text: &str, lang: &Lang) {
    let enabled = ui.is_enabled();
    response.widget_info(|| WidgetInfo::labeled(Role::Label, enabled, text));
    ui.ctx().accesskit_node_builder(response.id, |node| {
        node.set_language(lang.as_str().to_owned());
    });
}
