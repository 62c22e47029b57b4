//! What *Check all letters* found: every problem of the appeal, with a way to its line.

use egui::{ScrollArea, Ui};

use super::bench::{Bench, Part, kind_of};
use super::files::file_name;
use super::leave::Leave;
use crate::desk::view::{OrganiseView, PackProblemView};
use crate::ui::icons;
use crate::ui::screen::Cx;
use crate::ui::theme::{Theme, Type, space};
use crate::ui::widgets::{Button, dialog, dialog_buttons, exact, icon_line, label};

impl Bench {
    pub(super) fn problems_ui(&mut self, ui: &Ui, view: &OrganiseView, cx: Cx<'_>) {
        if !self.checking {
            return;
        }
        let title = cx.messages.get("organise-check-title");
        let most = ui.ctx().content_rect().height() - 320.0;
        let answer = dialog(ui.ctx(), "problems", &title, |ui| {
            let theme = Theme::of(ui);
            label(ui, Type::Interface, &self.state_words(view, cx));
            ui.add_space(space::M);
            if view.problems.is_empty() {
                let words = cx.messages.get("organise-check-good");
                icon_line(ui, icons::CHECK_CIRCLE, theme.moss, Type::Dense, &words);
            }
            let mut show = None;
            ScrollArea::vertical().max_height(most.max(120.0)).show(ui, |ui| {
                ui.set_min_width(ui.available_width());
                for (index, problem) in view.problems.iter().enumerate() {
                    let clicked = ui.push_id(index, |ui| problem_ui(ui, view, problem, cx)).inner;
                    if clicked {
                        show = Some(problem.clone());
                    }
                }
            });
            let close = cx.messages.get("ui-close");
            let closed =
                dialog_buttons(ui, |ui| Button::secondary(&close).large().show(ui).clicked());
            (show, closed)
        });
        let (show, closed) = answer.inner;
        if let Some(problem) = &show {
            let part = Part { file: problem.file.clone(), as_text: true };
            self.leave(Leave::Part(part, problem.line));
        }
        if closed || show.is_some() || answer.closed {
            self.checking = false;
        }
    }
}

/// A problem with its place; returns whether its line is to be shown.
fn problem_ui(ui: &mut Ui, view: &OrganiseView, problem: &PackProblemView, cx: Cx<'_>) -> bool {
    let theme = Theme::of(ui);
    let kind = kind_of(view, &problem.file);
    let file = kind.map_or_else(|| problem.file.clone(), |kind| file_name(cx, kind));
    let place = match problem.line {
        Some(line) => {
            cx.messages.with("organise-place-line", &[("file", file.into()), ("line", line.into())])
        }
        None => file,
    };
    let (icon, color) = match problem.is_error {
        true => (icons::WARNING_CIRCLE, theme.wax),
        false => (icons::WARNING, theme.ochre),
    };
    ui.spacing_mut().item_spacing.y = 2.0;
    icon_line(ui, icon, color, Type::DenseStrong, &place);
    let mut clicked = false;
    ui.horizontal_top(|ui| {
        ui.add_space(26.0);
        ui.vertical(|ui| {
            exact(ui, Type::Dense, theme.ink, &cx.messages.text(&problem.message));
            if kind.is_some() {
                let show = cx.messages.get("organise-show-line");
                clicked = Button::quiet(&show).small().show(ui).clicked();
            }
        });
    });
    ui.add_space(space::M);
    clicked
}
