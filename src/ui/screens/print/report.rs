//! What is not in the file, letter by letter.

use egui::{ScrollArea, Ui};

use super::Wish;
use crate::desk::PrintReport;
use crate::ui::screen::Cx;
use crate::ui::theme::{Theme, Type, space};
use crate::ui::widgets::{self, Button};

/// No list is higher, in points.
const MAX_HEIGHT: f32 = 320.0;

pub(super) fn report_ui(ui: &mut Ui, report: &PrintReport, cx: Cx<'_>) -> Option<Wish> {
    let theme = Theme::of(ui);
    ui.add_space(space::XS);
    let counts = [("printed", report.letters.into()), ("missing", report.left_out.len().into())];
    widgets::label(ui, Type::Interface, &cx.messages.with("print-report-text", &counts));
    ui.add_space(space::M);
    ScrollArea::vertical().max_height(MAX_HEIGHT).show(ui, |ui| {
        for left_out in &report.left_out {
            widgets::label(ui, Type::Strong, &left_out.short);
            for why in &left_out.why {
                widgets::label_in(ui, Type::Small, theme.ink_2, &cx.messages.text(why));
            }
            ui.add_space(space::S);
        }
    });
    widgets::dialog_buttons(ui, |ui| {
        let close = Button::primary(&cx.messages.get("print-report-close")).large().show(ui);
        widgets::focus_on_appear(ui, &close);
        close.clicked().then_some(Wish::Close)
    })
}
