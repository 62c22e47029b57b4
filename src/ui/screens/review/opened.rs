//! A row that is open: names whole, nothing cut, and the way into the letter.

use egui::Ui;

use super::table::filled_sentence;
use crate::desk::view::ReviewRow;
use crate::domain::AppealId;
use crate::ui::screen::{Action, Cx, Place};
use crate::ui::theme::{Theme, Type, space};
use crate::ui::widgets::{self, Button};

/// What does not fit into a row.
pub(super) fn opened_ui(
    ui: &mut Ui,
    appeal: &AppealId,
    row: &ReviewRow,
    indent: f32,
    cx: Cx<'_>,
    actions: &mut Vec<Action>,
) {
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
            });
        });
    });
    ui.add_space(space::M);
}
