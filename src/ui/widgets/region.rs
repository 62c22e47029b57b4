//! The regions that F6 moves between: rail, bar, content, footer.
//!
//! Each widget of the kit reports here while it is drawn; the first one of the wanted region takes
//! the focus.

use egui::{Context, Id, Response, Ui};

/// A region of the window, in reading order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
pub enum Region {
    /// Navigation at the side.
    Rail,
    /// The bar on top.
    Bar,
    /// The screen itself.
    #[default]
    Content,
    /// The footer.
    Footer,
}

const ALL: [Region; 4] = [Region::Rail, Region::Bar, Region::Content, Region::Footer];

#[derive(Debug, Clone, Default)]
struct Trail {
    current: Region,
    focused: Region,
    wanted: Option<Region>,
    seen: [bool; 4],
}

fn trail<R>(ctx: &Context, change: impl FnOnce(&mut Trail) -> R) -> R {
    let id = Id::unique("clarion regions");
    ctx.data_mut(|data| change(data.get_temp_mut_or_default(id)))
}

/// Draws something as part of a region.
pub fn region<R>(ui: &mut Ui, region: Region, add: impl FnOnce(&mut Ui) -> R) -> R {
    let before = trail(ui.ctx(), |trail| std::mem::replace(&mut trail.current, region));
    let inner = add(ui);
    trail(ui.ctx(), |trail| trail.current = before);
    inner
}

/// F6 goes to the next region, Shift+F6 to the one before. Call it before anything is drawn.
pub fn move_between_regions(ctx: &Context) {
    let (forth, back) = ctx.input(|input| {
        let pressed = input.key_pressed(egui::Key::F6);
        (pressed && !input.modifiers.shift, pressed && input.modifiers.shift)
    });
    trail(ctx, |trail| {
        if forth || back {
            trail.wanted = Some(next(trail.focused, trail.seen, back));
        }
        trail.seen = [false; 4];
    });
}

/// The next region that has something in it.
fn next(from: Region, seen: [bool; 4], back: bool) -> Region {
    let steps = if back { [3, 2, 1, 4] } else { [1, 2, 3, 4] };
    let places = steps.iter().map(|step| (from as usize + step) % 4);
    let mut there = places.filter(|place| seen.get(*place).copied().unwrap_or(false));
    there.next().and_then(|place| ALL.get(place)).copied().unwrap_or(from)
}

/// A widget that can have the focus says where it is.
pub(crate) fn report(response: &Response) {
    if !response.sense.is_focusable() || !response.enabled() {
        return;
    }
    let focused = response.has_focus();
    let take = trail(&response.ctx, |trail| {
        if let Some(seen) = trail.seen.get_mut(trail.current as usize) {
            *seen = true;
        }
        if focused {
            trail.focused = trail.current;
        }
        let take = trail.wanted == Some(trail.current);
        if take {
            trail.wanted = None;
            trail.focused = trail.current;
        }
        take
    });
    if take {
        response.request_focus();
        response.scroll_to_me(None);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn empty_regions_are_passed_over() {
        let (rail, bar, content, footer) =
            (Region::Rail, Region::Bar, Region::Content, Region::Footer);
        for (from, seen, back, to) in [
            (rail, [true; 4], false, bar),
            (footer, [true; 4], false, rail),
            (rail, [true, false, true, false], false, content),
            (content, [true, false, true, false], true, rail),
            (rail, [true; 4], true, footer),
            (content, [false, false, true, false], false, content),
        ] {
            assert_eq!(next(from, seen, back), to, "{from:?} {seen:?} {back}");
        }
    }
}
