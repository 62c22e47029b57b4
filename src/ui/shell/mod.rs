//! What stands around every screen: the rail, the bar above an appeal, the footer; and how wide
//! the window is, in points at the chosen text size.
//!
//! - [`rail_ui`]: the app draws it before the screen.
//! - [`elsewhere_ui`], [`undo_ui`]: the app draws one before the screen, one over it.
//! - [`appeal_bar_ui`], [`bar`]: a screen draws one first.
//! - [`footer`] with [`footer_words`]: a screen draws it before its content.
//! - [`Width::of`]: which layout fits.
//! - [`go_back_pressed`]: Escape, where nothing else wants it.

mod appeal_bar;
mod rail;
mod undo;

use egui::{Context, Frame, Id, Layout, Margin, Panel, Ui};

pub use appeal_bar::{AppealStep, appeal_bar_ui, destination_chip};
pub use rail::rail_ui;
pub use undo::undo_ui;

use super::icons;
use super::screen::{Action, Cx, Place};
use super::theme::{Theme, size, space};
use super::widgets::{Banner, Button, Region, Tone, region};

/// How wide the whole window is. At 200 % text size a window of 1280 is one of 640.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Width {
    /// Below 840: the smallest window, or large text. One column, icons in the rail.
    Narrow,
    /// Up to 1100: one column, or two that share the room.
    Medium,
    /// From 1100 on: as the pictures show it. Above 1400 the margins grow, the columns do not.
    Wide,
}

impl Width {
    /// The window's width class.
    pub fn of(ui: &Ui) -> Self {
        Self::of_points(ui.ctx().content_rect().width())
    }

    /// The class of a width in points.
    pub fn of_points(points: f32) -> Self {
        match points {
            width if width < 840.0 => Self::Narrow,
            width if width < 1100.0 => Self::Medium,
            _ => Self::Wide,
        }
    }
}

/// Whether the window is so small that bar and footer are lower.
pub fn is_compact(ui: &Ui) -> bool {
    let screen = ui.ctx().content_rect();
    screen.width() < 840.0 || screen.height() < 640.0
}

/// Whether the window is so low, as with very large text, that a screen with bars of its own must
/// scroll as a whole.
pub fn is_low(ui: &Ui) -> bool {
    ui.ctx().content_rect().height() < 480.0
}

/// A bar on top of a screen: 56 high, 48 in a small window. The closure draws from the start on.
pub fn bar<R>(ui: &mut Ui, add: impl FnOnce(&mut Ui) -> R) -> R {
    let theme = Theme::of(ui);
    let compact = is_compact(ui);
    let height = if compact { size::BAR_SMALL } else { size::BAR };
    let side = if compact { 16 } else { 24 };
    let frame = Frame::new().fill(theme.window).inner_margin(Margin::symmetric(side, 0));
    let across = ui.available_rect_before_wrap().x_range();
    let shown = Panel::top("bar")
        .exact_size(height)
        .resizable(false)
        .show_separator_line(false)
        .frame(frame)
        .show(ui, |ui| {
            region(ui, Region::Bar, |ui| {
                ui.with_layout(Layout::left_to_right(egui::Align::Center), add).inner
            })
        });
    let rect = shown.response.rect;
    let stroke = Theme::stroke(ui, 1.0, theme.line);
    ui.painter().hline(across, rect.bottom() - 0.5, stroke);
    shown.inner
}

/// Where it is said that another copy of the program sends: where letters are chosen, sent and seen.
pub fn tells_of_another(place: &Place) -> bool {
    matches!(place, Place::Appeals | Place::Review(_) | Place::Letters(..))
}

/// Over a screen: another copy of the program sends, and this one does not.
pub fn elsewhere_ui(ui: &mut Ui, cx: Cx<'_>) {
    if !cx.outbox.elsewhere {
        return;
    }
    let frame = Frame::new().fill(Theme::of(ui).window).inner_margin(Margin::symmetric(16, 8));
    Panel::top("elsewhere")
        .resizable(false)
        .show_separator_line(false)
        .frame(frame)
        .show(ui, |ui| Banner::new(Tone::Blue, &cx.messages.get("desk-sent-elsewhere")).show(ui));
}

/// Over the settings, the way back to the letters that were left for them.
pub fn letters_left_ui(ui: &mut Ui, letters: &Place, cx: Cx<'_>, actions: &mut Vec<Action>) {
    bar(ui, |ui| {
        ui.spacing_mut().item_spacing.x = space::S;
        ui.add_space(-14.0);
        let words = cx.messages.get("ui-shell-letters-left");
        if Button::quiet(&words).icon(icons::ARROW_LEFT).show(ui).clicked() {
            actions.push(Action::Go(letters.clone()));
        }
    });
}

/// The footer: 68 high, 56 in a small window. The closure draws from the end on: the primary
/// button first, then the others, then [`footer_words`]. Call it before the content.
pub fn footer<R>(ui: &mut Ui, add: impl FnOnce(&mut Ui) -> R) -> R {
    let theme = Theme::of(ui);
    let compact = is_compact(ui);
    let height = if compact { size::FOOTER_SMALL } else { size::FOOTER };
    let side = if compact { 16 } else { 24 };
    let frame = Frame::new().fill(theme.surface).inner_margin(Margin::symmetric(side, 0));
    let shown = Panel::bottom("footer")
        .exact_size(height)
        .resizable(false)
        .show_separator_line(false)
        .frame(frame)
        .show(ui, |ui| {
            region(ui, Region::Footer, |ui| {
                ui.with_layout(Layout::right_to_left(egui::Align::Center), |ui| {
                    ui.spacing_mut().item_spacing.x = space::M;
                    add(ui)
                })
                .inner
            })
        });
    let rect = shown.response.rect;
    let stroke = Theme::stroke(ui, 1.0, theme.line);
    ui.painter().hline(rect.x_range(), rect.top() + 0.5, stroke);
    shown.inner
}

/// What the footer says at its start, in the room that the buttons leave.
pub fn footer_words<R>(ui: &mut Ui, add: impl FnOnce(&mut Ui) -> R) -> R {
    ui.with_layout(Layout::left_to_right(egui::Align::Center), |ui| {
        ui.spacing_mut().item_spacing.x = space::S;
        add(ui)
    })
    .inner
}

/// Whether Escape asks to go back one place: not while a dialog or menu is open, and not when it
/// just left a text. Call it once in every frame, after everything else was drawn.
pub fn go_back_pressed(ctx: &Context) -> bool {
    let id = Id::unique("clarion escape");
    let was_busy = ctx.data(|data| data.get_temp::<bool>(id)).unwrap_or(false);
    let busy = crate::ui::text::edit::is_writing(ctx)
        || egui::Popup::is_any_open(ctx)
        || ctx.memory(|memory| memory.top_modal_layer().is_some());
    ctx.data_mut(|data| data.insert_temp(id, busy));
    !was_busy && !busy && ctx.input(|input| input.key_pressed(egui::Key::Escape))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_breakpoints_are_those_of_the_guide() {
        for (points, width) in [
            (640.0, Width::Narrow),
            (839.9, Width::Narrow),
            (840.0, Width::Medium),
            (1099.0, Width::Medium),
            (1100.0, Width::Wide),
            (2560.0, Width::Wide),
        ] {
            assert_eq!(Width::of_points(points), width, "{points}");
        }
    }
}
