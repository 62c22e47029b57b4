//! The one question before letters go: from which address, to how many, and whether it is practice.

use egui::Ui;

use super::{send_icon, send_words};
use crate::desk::view::ReviewView;
use crate::ui::screen::Cx;
use crate::ui::theme::{Theme, Type, space};
use crate::ui::widgets::{self, Button};

/// Asks; `Some(true)` sends.
pub(super) fn confirm_ui(ui: &mut Ui, view: &ReviewView, cx: Cx<'_>) -> Option<bool> {
    let practice = view.head.destination.is_practice();
    let letters = [("letters", view.ready.into())];
    let (title, text) = if practice {
        (
            cx.messages.with("review-confirm-practise", &letters),
            cx.messages.with("review-confirm-practise-text", &letters),
        )
    } else {
        (
            cx.messages.with("review-confirm-send", &letters),
            cx.messages.with("review-confirm-send-text", &letters),
        )
    };
    let answer = widgets::dialog(ui.ctx(), "review", &title, |ui| {
        ui.add_space(space::XS);
        widgets::label(ui, Type::Interface, &text);
        ui.add_space(space::M);
        widgets::hairline(ui);
        ui.add_space(space::M);
        facts_ui(ui, view, cx);
        ui.add_space(space::M);
        widgets::hairline(ui);
        widgets::dialog_buttons(ui, |ui| {
            let words = send_words(view, cx);
            let send = Button::primary(&words).icon(send_icon(view)).large().show(ui);
            let not_yet = Button::quiet(&cx.messages.get("review-not-yet")).show(ui);
            // Practice cannot go wrong; for real letters the safe answer comes first.
            widgets::focus_on_appear(ui, if practice { &send } else { &not_yet });
            if send.clicked() { Some(true) } else { not_yet.clicked().then_some(false) }
        })
    });
    if answer.closed { Some(false) } else { answer.inner }
}

fn facts_ui(ui: &mut Ui, view: &ReviewView, cx: Cx<'_>) {
    const START: f32 = 88.0;
    ui.spacing_mut().item_spacing.y = 6.0;
    let words = |id: &str| cx.messages.get(id);
    widgets::fact_row(ui, START, &words("review-confirm-from"), |ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        // Name and address on lines of their own, as far as both are known.
        let missing = words("review-from-missing");
        let name = if view.from.name.is_empty() { &missing } else { &view.from.name };
        widgets::label(ui, Type::DenseStrong, name);
        if let Some(address) = &view.from.address {
            widgets::exact(ui, Type::Dense, Theme::of(ui).ink, address);
        }
    });
    widgets::fact_row(ui, START, &words("review-confirm-to"), |ui| {
        let ready = || view.rows.iter().filter(|row| row.problems.is_empty());
        let name = ready().next().map(|row| row.office.clone()).unwrap_or_default();
        let count = [("letters", view.ready.into()), ("name", name.into())];
        widgets::label(ui, Type::Dense, &cx.messages.with("review-confirm-offices", &count));
    });
    widgets::fact_row(ui, START, &words("review-copies"), |ui| {
        let mut copies: Vec<String> = view
            .rows
            .iter()
            .filter(|row| row.problems.is_empty())
            .flat_map(|row| row.copies.iter().cloned())
            .collect();
        copies.sort();
        copies.dedup();
        if copies.is_empty() {
            widgets::label(ui, Type::Dense, &words("review-copies-none"));
        } else {
            let ink = Theme::of(ui).ink;
            widgets::exact(ui, Type::Dense, ink, &cx.messages.list(&copies));
        }
    });
}
