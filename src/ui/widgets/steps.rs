//! Steps in a row, such as those from reading an appeal to sending. Where the room is too small for
//! their words they stand as icons, each with its word as name and tooltip: none is ever left out.

use egui::{Align, Layout, Rect, Response, Role, Sense, Ui, WidgetInfo, pos2, vec2};

use super::paint::{State, fill_box, paint_icon, paint_icon_bold, ring};
use crate::ui::icons::{self, Icon};
use crate::ui::text::tooltip;
use crate::ui::theme::{Theme, Type, radius, space};

/// A step of a bar of steps.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Step<'a> {
    /// Its word.
    pub text: &'a str,
    /// What stands for the word where there is no room for it.
    pub icon: Icon,
    /// It is behind the person.
    pub done: bool,
    /// It can be gone to.
    pub enabled: bool,
}

/// Which of the steps show their words.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Words {
    All,
    Present,
    None,
}

const ICON_PT: f32 = 38.0;
const LEAST_ICON_PT: f32 = 28.0;
const CHECK_PT: f32 = 26.0;

/// Steps in a row, the present one underlined; returns the one that was clicked.
pub fn steps(ui: &mut Ui, steps: &[Step<'_>], present: usize, height_pt: f32) -> Option<usize> {
    let room = ui.available_width();
    let words = [Words::All, Words::Present, Words::None]
        .into_iter()
        .find(|words| widths(ui, steps, present, *words).iter().sum::<f32>() <= room)
        .unwrap_or(Words::None);
    let mut widths = widths(ui, steps, present, words);
    let whole = widths.iter().sum::<f32>();
    if whole > room {
        let each = (room / steps.len().max(1) as f32 - space::XS).max(LEAST_ICON_PT);
        widths.fill(each + space::XS);
    }
    let mut clicked = None;
    // `ui.horizontal` would start as high as a line, and centre these on that.
    let size = vec2(widths.iter().sum::<f32>() - space::XS, height_pt);
    ui.allocate_ui_with_layout(size, Layout::left_to_right(Align::Center), |ui| {
        ui.spacing_mut().item_spacing.x = space::XS;
        for (index, (step, width)) in steps.iter().zip(&widths).enumerate() {
            let here = index == present;
            let worded = words == Words::All || words == Words::Present && here;
            let size = vec2(width - space::XS, height_pt);
            if step_ui(ui, step, here, worded, size).clicked() && !here {
                clicked = Some(index);
            }
        }
    });
    clicked
}

/// How wide each step is, with the gap after it.
fn widths(ui: &Ui, steps: &[Step<'_>], present: usize, words: Words) -> Vec<f32> {
    let width = |(index, step): (usize, &Step<'_>)| {
        let here = index == present;
        if words == Words::None || words == Words::Present && !here {
            return ICON_PT + space::XS;
        }
        let kind = if here { Type::Strong } else { Type::Nav };
        let text = kind.one_line(ui, step.text, f32::INFINITY).size().x;
        text + 24.0 + if step.done && !here { CHECK_PT } else { 0.0 } + space::XS
    };
    steps.iter().enumerate().map(width).collect()
}

fn step_ui(
    ui: &mut Ui,
    step: &Step<'_>,
    present: bool,
    worded: bool,
    size: egui::Vec2,
) -> Response {
    let theme = Theme::of(ui);
    let enabled = step.enabled && ui.is_enabled();
    let ink = if present { theme.primary } else { theme.ink_2 };
    let sense = if enabled { Sense::click() } else { Sense::hover() };
    let (rect, response) = ui.allocate_exact_size(size, sense);
    response.widget_info(|| WidgetInfo::selected(Role::Tab, enabled, present, step.text));
    let state = State::of(ui, &response);
    let inside = rect.shrink2(vec2(0.0, 6.0));
    if enabled && state.hover && !present {
        fill_box(ui, inside, theme.primary_tint, None);
    }
    if worded {
        words_ui(ui, step, present, rect, ink);
    } else {
        let ink = if enabled || present { ink } else { theme.on_disabled };
        paint_icon(ui.painter(), rect.center(), step.icon, 20.0, ink);
    }
    if present {
        let bar = Rect::from_min_max(pos2(rect.left(), rect.bottom() - 2.0), rect.max);
        ui.painter().rect_filled(bar, 0.0, theme.primary);
    }
    if state.focus {
        ring(ui, inside, radius::CONTROL, 0.0);
    }
    if worded { response } else { tooltip(response, step.text) }
}

fn words_ui(ui: &Ui, step: &Step<'_>, present: bool, rect: Rect, ink: egui::Color32) {
    let kind = if present { Type::Strong } else { Type::Nav };
    let laid = kind.one_line(ui, step.text, f32::INFINITY);
    let mut left = rect.left() + 12.0;
    if step.done && !present {
        let at = pos2(rect.left() + 22.0, rect.center().y);
        paint_icon_bold(ui.painter(), at, icons::CHECK, 16.0, Theme::of(ui).moss);
        left += CHECK_PT;
    }
    let at = pos2(left, rect.center().y - laid.size().y / 2.0);
    laid.paint(ui.painter(), at, ink);
}
