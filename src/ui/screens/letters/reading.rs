//! The letter as its target reads it, on a sheet.

use egui::{Frame, Margin, ScrollArea, Ui};

use super::LettersScreen;
use super::detail::chip_ui;
use crate::desk::view::{LetterView, ReadingView};
use crate::ui::icons;
use crate::ui::screen::{Action, Cx};
use crate::ui::screens::side_by_side::{self, Now};
use crate::ui::shell::Width;
use crate::ui::text::{LetterStyle, LetterText, turned_letter_ui};
use crate::ui::theme::{Theme, size, space};
use crate::ui::widgets::{self, Button};

impl LettersScreen {
    /// The sheet, with the ways to take it away above it.
    pub(super) fn reading_ui(
        &mut self,
        ui: &mut Ui,
        letter: &LetterView,
        cx: Cx<'_>,
        actions: &mut Vec<Action>,
    ) {
        let theme = Theme::of(ui);
        ui.painter().rect_filled(ui.max_rect(), 0.0, theme.rail);
        let wide = Width::of(ui) == Width::Wide;
        let side = if wide { 32 } else { 16 };
        let margin = Margin { left: side, right: side, top: 14, bottom: 0 };
        Frame::new().inner_margin(margin).show(ui, |ui| {
            ui.horizontal_wrapped(|ui| {
                ui.spacing_mut().item_spacing.x = 2.0;
                if self.reading {
                    let back = cx.messages.get("letters-back-to-log");
                    if Button::quiet(&back).icon(icons::ARROW_LEFT).show(ui).clicked() {
                        self.reading = false;
                    }
                }
                self.take_away_ui(ui, letter, cx, actions);
                if !wide {
                    chip_ui(ui, letter, cx);
                }
            });
            if letter.reading.is_some() {
                ui.add_space(space::S);
            }
            let read = side_by_side::choice_ui(ui, letter.reading.as_ref(), &mut self.read, cx);
            let reading = letter.reading.as_ref().filter(|_| read);
            ui.add_space(space::M);
            let scroll = ScrollArea::vertical().id_salt(("reading", read)).auto_shrink(false);
            scroll.show(ui, |ui| {
                ui.set_max_width((ui.available_width() - space::M).min(size::READING + 88.0));
                let pad = if ui.available_width() < 560.0 { 24.0 } else { 40.0 };
                widgets::sheet(ui, pad, |ui| sheet_ui(ui, letter, reading, cx));
                ui.add_space(space::L);
            });
        });
    }
}

fn sheet_ui(ui: &mut Ui, letter: &LetterView, reading: Option<&ReadingView>, cx: Cx<'_>) {
    let words = |id: &str| cx.messages.get(id);
    let date = letter.date.map(|date| {
        let at = cx.time_zone.to_datetime(date);
        let day = cx.messages.date_long(at.date(), cx.today());
        let time = cx.messages.time(at.time());
        cx.messages.date_time(day, time)
    });
    let (from, to, subject) =
        (words("letters-from"), words("letters-to"), words("letters-subject"));
    let date_word = words("letters-date");
    let mut lines = vec![
        (from.as_str(), letter.from.as_str(), false),
        (to.as_str(), letter.to.as_str(), false),
    ];
    if let Some(date) = &date {
        lines.push((date_word.as_str(), date.as_str(), false));
    }
    lines.push((subject.as_str(), letter.row.subject.as_str(), true));
    let meaning = reading.and_then(|reading| side_by_side::subject_line(reading, cx));
    if let Some((name, subject)) = &meaning {
        lines.push((name.as_str(), subject.as_str(), false));
    }
    widgets::sheet_head(ui, &lines);
    if let Some(reading) = reading {
        let subject = letter.row.subject.as_str();
        let now = Now { subject, body: &letter.body, lang: &letter.lang };
        side_by_side::remark_ui(ui, now, reading, cx);
        side_by_side::passages_ui(ui, now, reading, LetterStyle::Reading, cx);
        ui.add_space(space::XXL);
        return;
    }
    let text = LetterText {
        body: letter.body.trim_end(),
        direction: letter.lang.direction(),
        lang: &letter.lang,
        marks: &[],
    };
    turned_letter_ui(ui, &text, letter.turned, LetterStyle::Reading);
    ui.add_space(space::XXL);
}
