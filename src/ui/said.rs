//! What the window says over its screens: a toast for some seconds, and what did not work until it
//! is closed, something newer is said, or the person goes elsewhere.

use egui::{Align2, Area, Context, Id, Order, vec2};
use jiff::{SignedDuration, Timestamp};

use super::icons;
use super::widgets::{Banner, Toast, Tone, toast};
use crate::messages::Messages;

/// How long a toast stays.
const TOAST_SECS: i64 = 6;
/// How long what did not work stays at least, wherever the person goes.
const READ_SECS: i64 = 4;
/// The widest banner.
const BANNER_PT: f32 = 560.0;

/// What is being said now.
#[derive(Default)]
pub(super) struct Said {
    toast: Option<(String, Timestamp)>,
    failed: Option<(String, Timestamp)>,
}

impl Said {
    /// Says something for some seconds.
    ///
    /// It takes the place of what did not work before it: the person has seen that, and tried on.
    pub(super) fn say(&mut self, text: String, now: Timestamp) {
        self.failed = None;
        self.toast = Some((text, now + SignedDuration::from_secs(TOAST_SECS)));
    }

    /// Says what did not work, until it is closed.
    pub(super) fn failed(&mut self, text: String, now: Timestamp) {
        self.failed = Some((text, now + SignedDuration::from_secs(READ_SECS)));
    }

    /// The person has gone elsewhere: what was said about the last place is not to be in the way
    /// there, if there was time to read it.
    pub(super) fn leave(&mut self, now: Timestamp) {
        self.failed.take_if(|(_, read)| *read <= now);
    }

    /// Draws what is being said, so far above the lower edge; returns whether that has taken this frame's
    /// Escape.
    pub(super) fn said_ui(
        &mut self,
        context: &Context,
        messages: &Messages,
        now: Timestamp,
        lift_pt: f32,
    ) -> bool {
        if self.failed.is_some() {
            self.failed_ui(context, messages, lift_pt);
            return true;
        }
        self.toast_ui(context, now, lift_pt);
        false
    }

    fn toast_ui(&mut self, context: &Context, now: Timestamp, lift_pt: f32) {
        let Some((text, until)) = &self.toast else { return };
        let left = until.duration_since(now);
        if left.is_negative() || left.is_zero() {
            self.toast = None;
            return;
        }
        let said = Toast { text, icon: icons::INFO, action: None, other: None, left: None };
        toast(context, "said", &said, lift_pt);
        context.request_repaint_after(std::time::Duration::try_from(left).unwrap_or_default());
    }

    fn failed_ui(&mut self, context: &Context, messages: &Messages, lift_pt: f32) {
        let Some((text, _)) = &self.failed else { return };
        let close = messages.get("ui-close");
        let closed = Area::new(Id::unique("failed"))
            .order(Order::Foreground)
            .anchor(Align2::CENTER_BOTTOM, vec2(0.0, -lift_pt))
            .show(context, |ui| {
                ui.set_width(BANNER_PT.min(context.content_rect().width() - 64.0));
                Banner::new(Tone::Wax, text).closable(&close).show(ui).closed
            })
            .inner;
        if closed || context.input(|input| input.key_pressed(egui::Key::Escape)) {
            self.failed = None;
        }
    }
}
