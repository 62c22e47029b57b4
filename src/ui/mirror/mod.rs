//! The whole window turned round, for languages that are read from right to left.
//!
//! Inside the program everything goes from left to right: *left* is where things start. When the
//! interface is read from right to left, what egui is told is turned round on its way in, and what it
//! gives on its way out: the pointer and the arrow keys, and shapes, places of input methods and the
//! boxes that assistive technology sees. No screen and no widget knows.
//!
//! Words are painted turned round within their own box (see `ui::text`), so that they come out readable
//! in the mirrored place; so is what must not be mirrored, such as the mark: see [`keep_x`].

mod input;
mod output;
mod shapes;

use egui::{Context, FullOutput, RawInput, Rect, pos2};

use crate::domain::Direction;

/// Turns the window round while the interface is read from right to left.
#[derive(Default)]
pub struct Mirror {
    wanted: bool,
    /// Left and right side of the screen added up, while it is turned round: x goes to this less x.
    sides: Option<f32>,
}

impl egui::Plugin for Mirror {
    fn debug_name(&self) -> &'static str {
        "clarion mirror"
    }

    fn input_hook(&mut self, ctx: &Context, input: &mut RawInput) {
        let screen = input.screen_rect.unwrap_or_else(|| ctx.viewport_rect());
        // It holds for the whole frame: what comes in and what goes out must be turned alike.
        self.sides = self.wanted.then_some(screen.min.x + screen.max.x);
        if let Some(sides) = self.sides {
            input::flip(input, sides);
        }
    }

    fn output_hook(&mut self, _ctx: &Context, output: &mut FullOutput) {
        if let Some(sides) = self.sides {
            output::flip(output, sides);
        }
    }
}

/// Tells which way the interface is read. It counts from the next frame on.
pub fn set(ctx: &Context, direction: Direction) {
    let wanted = direction == Direction::RightToLeft;
    let mirror = ctx.plugin_or_default::<Mirror>();
    let changed = std::mem::replace(&mut mirror.lock().wanted, wanted) != wanted;
    if changed {
        ctx.request_repaint();
    }
}

/// Whether this frame is turned round.
pub fn is_on(ctx: &Context) -> bool {
    sides(ctx).is_some()
}

/// The direction in which the interface of this frame is read.
pub fn direction(ctx: &Context) -> Direction {
    if is_on(ctx) { Direction::RightToLeft } else { Direction::LeftToRight }
}

/// How far to the right of a box's left side, as the person sees it, a point is.
pub fn local_x(ctx: &Context, place: Rect, x: f32) -> f32 {
    if is_on(ctx) { place.right() - x } else { x - place.left() }
}

/// The other way: where a point is that the person sees so far to the right of a box's left side.
pub fn window_x(ctx: &Context, place: Rect, local_x: f32) -> f32 {
    if is_on(ctx) { place.right() - local_x } else { place.left() + local_x }
}

/// For drawings that are not mirrored: the same place in its box, whichever way the window is turned.
pub fn keep_x(ctx: &Context, place: Rect, x: f32) -> f32 {
    window_x(ctx, place, x - place.left())
}

/// Both sides of the screen added up, where this frame is turned round.
pub(super) fn sides(ctx: &Context) -> Option<f32> {
    ctx.with_plugin(|mirror: &mut Mirror| mirror.sides).flatten()
}

/// A box on the other side.
pub(super) fn flip_rect(rect: Rect, sides: f32) -> Rect {
    Rect { min: pos2(sides - rect.max.x, rect.min.y), max: pos2(sides - rect.min.x, rect.max.y) }
}
