//! Rows of a list at the side: an icon, a name that wraps, and what stands at the end.

use egui::{Color32, Response, Role, Sense, Ui, WidgetInfo, pos2, vec2};

use super::paint::{State, Tone, fill_box, paint_icon, ring};
use crate::ui::icons::{self, Icon};
use crate::ui::text::tooltip;
use crate::ui::theme::{Theme, Type, radius};

/// What stands at the end of a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NavEnd<'a> {
    /// Nothing.
    Nothing,
    /// A count.
    Count(&'a str),
    /// Something is wrong in it; the words are for screen readers and the tooltip.
    Wrong(&'a str),
    /// It has changes that are not saved.
    Unsaved(&'a str),
}

/// A row of a list at the side; the chosen one has a ground of its own.
pub fn nav_row(ui: &mut Ui, icon: Icon, text: &str, chosen: bool, end: NavEnd<'_>) -> Response {
    let theme = Theme::of(ui);
    let width = ui.available_width();
    let kind = if chosen { Type::DenseStrong } else { Type::Dense };
    let ink = if chosen { theme.primary } else { theme.ink };
    let end_laid = match end {
        NavEnd::Count(words) => Type::Small.one_line(ui, words, 60.0),
        _ => Type::Small.one_line(ui, "", 60.0),
    };
    let end_pt = match end {
        NavEnd::Nothing => 0.0,
        NavEnd::Count(_) => end_laid.size().x + 8.0,
        NavEnd::Wrong(_) | NavEnd::Unsaved(_) => 26.0,
    };
    let laid = kind.words(ui, text, (width - 36.0 - 10.0 - end_pt).max(40.0));
    let height = (laid.size().y + 11.0).max(32.0);
    let (rect, response) = ui.allocate_exact_size(vec2(width, height), Sense::click());
    let name = match end {
        NavEnd::Nothing => text.to_owned(),
        NavEnd::Count(more) | NavEnd::Wrong(more) | NavEnd::Unsaved(more) => {
            format!("{text}, {more}")
        }
    };
    response.widget_info(|| WidgetInfo::selected(Role::Tab, ui.is_enabled(), chosen, &name));
    let state = State::of(ui, &response);
    if chosen || state.hover {
        fill_box(ui, rect, theme.primary_tint, None);
    }
    let first_line = rect.top() + 16.0;
    let icon_ink: Color32 = if chosen { theme.primary } else { theme.ink_2 };
    paint_icon(ui.painter(), pos2(rect.left() + 19.0, first_line), icon, 18.0, icon_ink);
    let at = pos2(rect.left() + 36.0, rect.center().y - laid.size().y / 2.0);
    laid.paint(ui.painter(), at, ink);
    let end_at = pos2(rect.right() - 18.0, first_line);
    match end {
        NavEnd::Nothing => {}
        NavEnd::Count(_) => {
            let size = end_laid.size();
            let at = pos2(rect.right() - 10.0 - size.x, first_line - size.y / 2.0);
            end_laid.paint(ui.painter(), at, theme.ink_2);
        }
        NavEnd::Wrong(_) => {
            let color = Tone::Wax.color(theme);
            paint_icon(ui.painter(), end_at, icons::WARNING_CIRCLE, 16.0, color);
        }
        NavEnd::Unsaved(_) => {
            ui.painter().circle_filled(end_at, 4.0, theme.primary);
        }
    }
    if state.focus {
        ring(ui, rect, radius::CONTROL, 0.0);
    }
    match end {
        NavEnd::Wrong(words) | NavEnd::Unsaved(words) => tooltip(response, words),
        _ => response,
    }
}
