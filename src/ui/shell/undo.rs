//! What was just sent waits some seconds in which all of it can be called back: a toast on every screen
//! says so, and counts down. It asks for a frame once a second, and for none when it is gone.

use std::time::Duration;

use egui::Context;
use jiff::Timestamp;

use crate::ui::command::Command;
use crate::ui::icons;
use crate::ui::screen::{Action, Cx};
use crate::ui::widgets::{Toast, ToastPressed, toast};

/// How far what is said stands above the lower edge: over the footer.
const LIFT_PT: f32 = 84.0;
/// How much higher something else is said meanwhile.
const HIGHER_PT: f32 = 60.0;

/// Shows the toast while there is something to call back; returns how far above the lower edge
/// something else can be said.
pub fn undo_ui(context: &Context, cx: Cx<'_>, actions: &mut Vec<Action>) -> f32 {
    let Some(undo) = cx.outbox.undo else { return LIFT_PT };
    let Some(left) = Left::of(undo.until, cx.now) else { return LIFT_PT };
    let words = |id| {
        let args = [("letters", undo.letters.into()), ("seconds", left.secs.into())];
        cx.messages.with(id, &args)
    };
    let (text, back, now) = (words("ui-undo"), words("ui-undo-back"), words("ui-undo-send-now"));
    let all_secs = usize::from(cx.settings.undo_secs).max(left.secs).max(1);
    let shown = Toast {
        icon: icons::PAPER_PLANE_TILT,
        text: &text,
        action: Some(&back),
        other: Some(&now),
        left: Some(left.secs as f32 / all_secs as f32),
    };
    match toast(context, "undo", &shown, LIFT_PT) {
        Some(ToastPressed::Action) => actions.push(Action::Ask(Command::CallBackBatch(undo.batch))),
        Some(ToastPressed::Other) => actions.push(Action::Ask(Command::SendNow(undo.batch))),
        None => {}
    }
    context.request_repaint_after(left.until_next);
    LIFT_PT + HIGHER_PT
}

/// The time that is left.
#[derive(Debug, PartialEq, Eq)]
struct Left {
    /// Seconds, the last of them begun.
    secs: usize,
    /// How long it is until they are one fewer.
    until_next: Duration,
}

impl Left {
    fn of(until: Timestamp, now: Timestamp) -> Option<Self> {
        let ms = u64::try_from(until.duration_since(now).as_millis()).ok().filter(|ms| *ms > 0)?;
        let secs = ms.div_ceil(1_000);
        let until_next = Duration::from_millis(ms - (secs - 1) * 1_000);
        Some(Self { secs: usize::try_from(secs).ok()?, until_next })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_counts_down_by_whole_seconds() {
        let at = |ms: i64| Timestamp::from_millisecond(1_000_000 + ms).unwrap();
        let left = |secs, ms| Some(Left { secs, until_next: Duration::from_millis(ms) });
        for (now, expected) in [
            (0, left(15, 1_000)),
            (1, left(15, 999)),
            (1_000, left(14, 1_000)),
            (14_999, left(1, 1)),
            (15_000, None),
            (99_000, None),
        ] {
            assert_eq!(Left::of(at(15_000), at(now)), expected, "{now}");
        }
    }
}
