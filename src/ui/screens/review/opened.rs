//! A row that is open: names whole, nothing cut, and the way into the letter.

use egui::Ui;

use super::readings::Readings;
use super::table::filled_sentence;
use crate::desk::view::{LetterView, ReviewRow};
use crate::domain::AppealId;
use crate::ui::screen::{Action, Cx, Place};
use crate::ui::screens::side_by_side::{self, Now};
use crate::ui::screens::signs::missing_ui;
use crate::ui::text::LetterStyle;
use crate::ui::theme::{Theme, Type, size, space};
use crate::ui::widgets::{self, Button};

/// What does not fit into a row.
pub(super) fn opened_ui(
    ui: &mut Ui,
    appeal: &AppealId,
    row: &ReviewRow,
    indent: f32,
    readings: &mut Readings,
    cx: Cx<'_>,
    actions: &mut Vec<Action>,
) {
    // What was asked for by its own button under the row stands there.
    let foreign = row.read_in.as_ref().is_some_and(|it| it.needed);
    if foreign {
        reading_ui(ui, row, indent, readings, cx);
    }
    let or = |text: &str, id: &str| {
        if text.trim().is_empty() { cx.messages.get(id) } else { text.to_owned() }
    };
    let copies = cx.messages.list(&row.copies);
    let lines = [
        ("review-office", row.office.clone()),
        ("review-address", or(&row.address, "review-address-missing")),
        ("review-copies", or(&copies, "review-copies-none")),
        ("review-greeting", or(row.greeting.as_deref().unwrap_or(""), "review-greeting-missing")),
        ("review-subject", or(&row.subject, "review-subject-missing")),
        ("review-language", cx.messages.language_name(&row.lang)),
        ("review-filled", filled_sentence(row, cx)),
    ];
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = 0.0;
        ui.add_space(indent);
        ui.vertical(|ui| {
            ui.set_max_width(ui.available_width() - space::L);
            ui.spacing_mut().item_spacing.y = 2.0;
            for (id, words) in &lines {
                widgets::fact_row(ui, 92.0, &cx.messages.get(id), |ui| {
                    let ink = Theme::of(ui).ink;
                    widgets::exact(ui, Type::Dense, ink, words);
                });
            }
            ui.add_space(space::XS);
            ui.horizontal(|ui| {
                ui.spacing_mut().item_spacing.x = 0.0;
                ui.add_space(-6.0);
                if Button::quiet(&cx.messages.get("review-open")).small().show(ui).clicked() {
                    let place = Place::Write(appeal.clone(), Some(row.target.clone()));
                    actions.push(Action::Go(place));
                }
                if let Some(read_in) = &row.read_in
                    && !read_in.needed
                    && !readings.has(&row.target)
                {
                    let words = side_by_side::invitation(&read_in.lang, cx);
                    if Button::quiet(&words).small().show(ui).clicked() {
                        readings.want(&row.target);
                    }
                }
            });
        });
    });
    if !foreign {
        reading_ui(ui, row, indent, readings, cx);
    }
    ui.add_space(space::M);
}

/// The letter with what each paragraph means under it.
fn letter_ui(ui: &mut Ui, letter: &LetterView, cx: Cx<'_>) {
    let Some(reading) = &letter.reading else { return };
    let pad = if ui.available_width() < 560.0 { 20.0 } else { 32.0 };
    widgets::sheet(ui, pad, |ui| {
        let subject = letter.row.subject.as_str();
        let name = cx.messages.get("review-subject");
        let meaning = side_by_side::subject_line(reading, cx);
        let mut head = vec![(name.as_str(), subject, true)];
        head.extend(meaning.iter().map(|(name, words)| (name.as_str(), words.as_str(), false)));
        widgets::sheet_head(ui, &head);
        let now = Now { subject, body: &letter.body, lang: &letter.lang };
        side_by_side::remark_ui(ui, now, reading, cx);
        side_by_side::passages_ui(ui, now, reading, LetterStyle::Beside, cx);
        missing_ui(ui, &[letter.from.as_str(), subject, &letter.body].join("\n"), cx);
    });
}

/// The letter's reading, once it is there, as a sheet of its own.
fn reading_ui(ui: &mut Ui, row: &ReviewRow, indent: f32, readings: &Readings, cx: Cx<'_>) {
    if let Some(letter) = readings.letter(&row.target) {
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = 0.0;
            ui.add_space(indent);
            ui.vertical(|ui| {
                let room = ui.available_width() - space::L;
                ui.set_max_width(room.min(size::READING + 80.0));
                letter_ui(ui, letter, cx);
            });
        });
        ui.add_space(space::M);
    }
}
