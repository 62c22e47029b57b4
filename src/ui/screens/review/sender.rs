//! Whom the letters come from, where they go, and why.

use egui::{Align, Layout, Ui, vec2};

use crate::desk::view::{Destination, ReviewView};
use crate::domain::Status;
use crate::ui::icons;
use crate::ui::screen::{Action, Cx, Place, Topic};
use crate::ui::shell::{self, Width};
use crate::ui::theme::{Theme, Type, space};
use crate::ui::widgets::{self, Button};

/// The card above the table.
pub(super) fn sender_ui(ui: &mut Ui, view: &ReviewView, cx: Cx<'_>, actions: &mut Vec<Action>) {
    let narrow = Width::of(ui) == Width::Narrow || shell::is_compact(ui);
    let change = cx.messages.get("review-change-sender");
    widgets::card(ui, 20.0, |ui| {
        let pressed = if narrow {
            words_ui(ui, view, cx);
            ui.add_space(space::S);
            Button::secondary(&change).show(ui).clicked()
        } else {
            ui.horizontal_top(|ui| {
                ui.spacing_mut().item_spacing.x = space::L;
                let width = ui.available_width() - button_width(ui, &change) - space::L;
                let size = vec2(width, 0.0);
                ui.allocate_ui_with_layout(size, Layout::top_down(Align::Min), |ui| {
                    ui.set_width(width);
                    words_ui(ui, view, cx);
                });
                // In the middle of the two lines beside it.
                ui.vertical(|ui| {
                    ui.add_space(space::XS);
                    Button::secondary(&change).show(ui).clicked()
                })
                .inner
            })
            .inner
        };
        if pressed {
            // Without a name there is no sender yet, wherever the letters go.
            let topic = if view.from.name.is_empty() { Topic::You } else { Topic::Mail };
            actions.push(Action::Go(Place::Settings(topic)));
        }
    });
}

fn button_width(ui: &Ui, words: &str) -> f32 {
    Type::Strong.one_line(ui, words, f32::INFINITY).size().x + 28.0
}

fn words_ui(ui: &mut Ui, view: &ReviewView, cx: Cx<'_>) {
    let theme = Theme::of(ui);
    let (icon, color) = if view.head.destination.is_practice() {
        (icons::NOTEBOOK, theme.plum)
    } else {
        (icons::AT, theme.primary)
    };
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = space::XL;
        let (rect, _) = ui.allocate_exact_size(vec2(24.0, 44.0), egui::Sense::hover());
        widgets::paint_icon(ui.painter(), rect.center(), icon, 24.0, color);
        ui.vertical(|ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            let from = if view.from.line().is_empty() {
                cx.messages.get("review-from-missing")
            } else {
                cx.messages.with("review-from", &[("from", view.from.line().into())])
            };
            widgets::label(ui, Type::Strong, &from);
            widgets::label_in(ui, Type::Small, theme.ink_2, &where_to(view, cx));
        });
    });
}

fn where_to(view: &ReviewView, cx: Cx<'_>) -> String {
    match &view.head.destination {
        Destination::PracticeClosed if matches!(view.head.status, Status::Stopped { .. }) => {
            cx.messages.get("review-practice-stopped")
        }
        Destination::PracticeClosed => cx.messages.get("review-practice-closed"),
        Destination::PracticeChosen => cx.messages.get("review-practice-chosen"),
        Destination::Account { server, .. } => {
            cx.messages.with("review-through", &[("server", server.as_str().into())])
        }
    }
}
