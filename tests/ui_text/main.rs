//! Text on the window: read from the right and from the left, in a window that is turned round or not,
//! selected and copied; texts that try to do harm; and what is drawn of it.
#![allow(clippy::unwrap_used, clippy::indexing_slicing)] // helpers fail as their tests do

mod arabic;
mod harm;
mod mirrored;
mod reading;
mod texture;

use clarion::domain::{Direction, InterfaceLang};
use clarion::ui::{mirror, spoken, theme};
use egui::{Ui, vec2};
use egui_kittest::Harness;

/// A window whose interface is read in this direction.
fn window<'a>(
    size: (f32, f32),
    look: egui::Theme,
    direction: Direction,
    draw: impl FnMut(&mut Ui) + 'a,
) -> Harness<'a> {
    window_at(1.0, size, look, direction, draw)
}

/// The same on a screen that has so many pixels to the point.
fn window_at<'a>(
    scale: f32,
    size: (f32, f32),
    look: egui::Theme,
    direction: Direction,
    draw: impl FnMut(&mut Ui) + 'a,
) -> Harness<'a> {
    let mut harness = Harness::builder()
        .with_size(vec2(size.0, size.1))
        .with_pixels_per_point(scale)
        .with_step_dt(0.02)
        .with_theme(look)
        .with_context_setup(move |ctx| {
            theme::install(ctx);
            spoken::words_in(InterfaceLang::English, ctx);
            mirror::set(ctx, direction);
        })
        .build_ui(draw);
    harness.run_steps(3);
    harness
}
