//! Beside the article: the one button, how far the person is, and the updates.

use egui::Ui;

use crate::desk::view::AppealView;
use crate::ui::icons;
use crate::ui::screen::{Action, Cx, Place};
use crate::ui::shell;
use crate::ui::theme::{Theme, Type, space};
use crate::ui::widgets::{
    Button, Mark, bar, card, heading, label_in, small, timeline_entry, truncated,
};

/// The card with the button.
pub(super) fn card_ui(ui: &mut Ui, cx: Cx<'_>, view: &AppealView, actions: &mut Vec<Action>) {
    let m = cx.messages;
    card(ui, space::XL, |ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        heading(ui, Type::Title, &m.get("appeal-your-letters"));
        ui.add_space(space::XS);
        let color = Theme::of(ui).ink_2;
        let how = match view.drafts {
            0 => m.get("appeal-how"),
            drafts => m.with("appeal-how-begun", &[("drafts", drafts.into())]),
        };
        label_in(ui, Type::Interface, color, &how);
        ui.add_space(14.0);
        let width = ui.available_width();
        main_button(ui, cx, view, width, actions);
        if view.drafts > 0 {
            ui.add_space(space::S);
            let words = m.get("appeal-choose");
            if Button::quiet(&words).min_width(width).show(ui).clicked() {
                actions.push(Action::Go(Place::Choose(view.head.id.clone())));
            }
        }
        ui.add_space(18.0);
        let said = progress(cx, view);
        bar(ui, view.written, view.targets, &said);
        ui.add_space(6.0);
        small(ui, &said);
    });
}

/// The same at the foot of a narrow window.
pub(super) fn footer_ui(ui: &mut Ui, cx: Cx<'_>, view: &AppealView, actions: &mut Vec<Action>) {
    shell::footer(ui, |ui| {
        main_button(ui, cx, view, 0.0, actions);
        if view.drafts > 0 && ui.available_width() > 360.0 {
            let words = cx.messages.get("appeal-choose");
            if Button::quiet(&words).show(ui).clicked() {
                actions.push(Action::Go(Place::Choose(view.head.id.clone())));
            }
        }
        let color = Theme::of(ui).ink_2;
        let said = progress(cx, view);
        shell::footer_words(ui, |ui| truncated(ui, Type::Small, color, &said));
    });
}

fn main_button(ui: &mut Ui, cx: Cx<'_>, view: &AppealView, width: f32, actions: &mut Vec<Action>) {
    let id = view.head.id.clone();
    let (words, place) = if view.drafts > 0 {
        ("appeal-continue", Place::Write(id, None))
    } else {
        ("appeal-write", Place::Choose(id))
    };
    let words = cx.messages.get(words);
    let button = Button::primary(&words).large().icon(icons::PENCIL_LINE).min_width(width);
    if button.show(ui).clicked() {
        actions.push(Action::Go(place));
    }
}

/// What happened, newest first.
pub(super) fn updates_ui(ui: &mut Ui, cx: Cx<'_>, view: &AppealView) {
    if view.updates.is_empty() {
        return;
    }
    heading(ui, Type::Title, &cx.messages.get("appeal-updates"));
    ui.add_space(10.0);
    let last = view.updates.len() - 1;
    for (index, update) in view.updates.iter().enumerate() {
        let mark = if index == 0 { Mark::Now } else { Mark::Past };
        // The page says its own year; only another one needs saying again.
        let date = cx.messages.days(update.date, update.until, view.issued);
        timeline_entry(ui, mark, &date, &update.text, index == last);
    }
}

/// How far the person is: `3 of 44 practised, last on 19 November`.
fn progress(cx: Cx<'_>, view: &AppealView) -> String {
    let practice = view.head.destination.is_practice();
    let id = if practice { "appeal-practised" } else { "appeal-written" };
    let date = view
        .last_written
        .map(|at| cx.messages.date_day(cx.day_of(at), cx.today()))
        .unwrap_or_default();
    let (written, all) = (view.written.into(), view.targets.into());
    let said = cx.messages.with(id, &[("written", written), ("all", all), ("date", date.into())]);
    if view.waiting == 0 {
        return said;
    }
    cx.messages.with("appeals-waiting", &[("said", said.into()), ("waiting", view.waiting.into())])
}
