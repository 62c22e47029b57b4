//! What happened to a letter, line by line, with the server's own words one click away.

use egui::{Ui, vec2};
use jiff::civil::DateTime;

use super::LettersScreen;
use crate::desk::view::{LetterView, LogLine};
use crate::domain::DeliveryState;
use crate::ui::icons::{self, Icon};
use crate::ui::screen::Cx;
use crate::ui::theme::{Theme, Type, space};
use crate::ui::widgets::{self, Button, Tone, state_mark};

impl LettersScreen {
    /// The log, oldest first.
    pub(super) fn log_ui(&mut self, ui: &mut Ui, letter: &LetterView, cx: Cx<'_>) {
        widgets::heading(ui, Type::Strong, &cx.messages.get("letters-what-happened"));
        ui.add_space(space::S);
        let days = letter.log.iter().any(|line| cx.day_of(line.at) != cx.today());
        let start = if days { 116.0 } else { 72.0 };
        for (index, line) in letter.log.iter().enumerate() {
            self.line_ui(ui, index, line, start, cx);
        }
    }

    fn line_ui(&mut self, ui: &mut Ui, index: usize, line: &LogLine, start: f32, cx: Cx<'_>) {
        let theme = Theme::of(ui);
        let at = cx.time_zone.to_datetime(line.at);
        let when = when(at, cx);
        let what = cx.messages.text(&line.what);
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = 0.0;
            let left = ui.cursor().left();
            widgets::label_in(ui, Type::Dense, theme.ink_2, &when);
            ui.add_space((left + start - ui.cursor().left()).max(space::S));
            let (tone, icon) = mark(line);
            let (rect, _) = ui.allocate_exact_size(vec2(20.0, 21.0), egui::Sense::hover());
            widgets::paint_icon(ui.painter(), rect.center(), icon, 16.0, tone.color(theme));
            ui.add_space(10.0);
            ui.vertical(|ui| {
                widgets::label(ui, Type::Dense, &what);
                if let Some(reply) = &line.reply {
                    self.reply_ui(ui, index, reply, cx);
                }
            });
        });
        ui.add_space(space::S);
    }

    fn reply_ui(&mut self, ui: &mut Ui, index: usize, reply: &str, cx: Cx<'_>) {
        let theme = Theme::of(ui);
        let open = self.unfolded.contains(&index);
        let words =
            cx.messages.get(if open { "letters-server-said-hide" } else { "letters-server-said" });
        ui.horizontal(|ui| {
            ui.spacing_mut().item_spacing.x = 0.0;
            ui.add_space(-6.0);
            if Button::quiet(&words).small().show(ui).clicked() && !self.unfolded.remove(&index) {
                self.unfolded.insert(index);
            }
        });
        if open {
            widgets::tint(ui, theme.rail, |ui| {
                widgets::exact(ui, Type::Small, theme.ink, reply);
            });
        }
    }
}

/// The time to the second today; the day and the time otherwise.
fn when(at: DateTime, cx: Cx<'_>) -> String {
    if at.date() == cx.today() {
        return to_the_second(at.time(), cx);
    }
    let time = cx.messages.time(at.time());
    let day = cx.messages.date_short(at.date(), cx.today());
    cx.messages.date_time(day, time)
}

fn mark(line: &LogLine) -> (Tone, Icon) {
    // The letter was sent, or may have been, and this part of it was not.
    if ["store-log-copy-lost", "store-log-copy-refused"].contains(&&*line.what.id) {
        return state_mark(Some(DeliveryState::Refused));
    }
    match line.state {
        DeliveryState::Sending | DeliveryState::HandedOver | DeliveryState::Sent => {
            (Tone::Moss, icons::CHECK)
        }
        other => state_mark(Some(other)),
    }
}

/// Such as `14:20:15`.
pub(super) fn to_the_second(time: jiff::civil::Time, cx: Cx<'_>) -> String {
    cx.messages.time_to_the_second(time)
}
