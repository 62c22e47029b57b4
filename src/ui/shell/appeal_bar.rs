//! The bar above an appeal's screens: back, its title, the four steps, and where letters go.

use egui::{Align, Layout, Response, Ui, vec2};

use super::{Width, bar, is_compact};
use crate::desk::view::AppealHead;
use crate::domain::{AppealId, Status};
use crate::ui::icons::{self, Icon};
use crate::ui::screen::{Action, Cx, Place};
use crate::ui::text::tooltip;
use crate::ui::theme::{Theme, Type, size, space};
use crate::ui::widgets::{self, Step, Tone};

/// The steps from reading to sending.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum AppealStep {
    /// The appeal's page.
    Read,
    /// Whom to write to.
    Choose,
    /// The letters.
    Write,
    /// The table of letters about to go.
    Review,
}

const STEPS: [(AppealStep, &str, Icon); 4] = [
    (AppealStep::Read, "ui-shell-step-read", icons::ARTICLE),
    (AppealStep::Choose, "ui-shell-step-choose", icons::USERS_THREE),
    (AppealStep::Write, "ui-shell-step-write", icons::PENCIL_LINE),
    (AppealStep::Review, "ui-shell-step-review", icons::PAPER_PLANE_TILT),
];

impl AppealStep {
    /// The place where this step is taken.
    pub fn place(self, appeal: &AppealId) -> Place {
        match self {
            Self::Read => Place::Appeal(appeal.clone()),
            Self::Choose => Place::Choose(appeal.clone()),
            Self::Write => Place::Write(appeal.clone(), None),
            Self::Review => Place::Review(appeal.clone()),
        }
    }

    /// Whether `other` can be gone to from here. Writing needs somebody to write to, so from the
    /// choice only its own button leads there.
    fn leads_to(self, other: Self) -> bool {
        other <= self
            || matches!((self, other), (Self::Read, Self::Choose) | (Self::Write, Self::Review))
    }

    /// The place one step back; from reading it is the list of appeals.
    pub fn back(self, appeal: &AppealId) -> Place {
        match self {
            Self::Read => Place::Appeals,
            Self::Choose => Self::Read.place(appeal),
            Self::Write => Self::Choose.place(appeal),
            Self::Review => Self::Write.place(appeal),
        }
    }
}

/// Draws the bar. Steps behind `step` have a check and can be gone to. Of those ahead, only what
/// needs nothing more from the person can: the choice, and the table of letters that are begun.
pub fn appeal_bar_ui(
    ui: &mut Ui,
    head: &AppealHead,
    step: AppealStep,
    cx: Cx<'_>,
    actions: &mut Vec<Action>,
) {
    bar(ui, |ui| {
        ui.spacing_mut().item_spacing.x = space::S;
        ui.add_space(-8.0);
        let back = cx.messages.get("ui-shell-back");
        if widgets::icon_button(ui, icons::ARROW_LEFT, &back).clicked() {
            actions.push(Action::Go(step.back(&head.id)));
        }
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            ui.spacing_mut().item_spacing.x = space::L;
            destination_chip(ui, head, cx);
            if !is_compact(ui) {
                let (rect, _) = ui.allocate_exact_size(vec2(1.0, 24.0), egui::Sense::hover());
                let stroke = Theme::stroke(ui, 1.0, Theme::of(ui).line);
                ui.painter().vline(rect.center().x, rect.y_range(), stroke);
            }
            steps_ui(ui, head, step, cx, actions);
            ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                let ink = Theme::of(ui).ink;
                widgets::truncated(ui, Type::Strong, ink, &head.title);
            });
        });
    });
}

fn steps_ui(
    ui: &mut Ui,
    head: &AppealHead,
    step: AppealStep,
    cx: Cx<'_>,
    actions: &mut Vec<Action>,
) {
    let height = if is_compact(ui) { size::BAR_SMALL } else { size::BAR };
    let words = STEPS.map(|(_, id, _)| cx.messages.get(id));
    let steps: Vec<Step<'_>> = STEPS
        .iter()
        .zip(&words)
        .map(|((each, _, icon), text)| Step {
            text,
            icon: *icon,
            done: *each < step,
            enabled: step.leads_to(*each),
        })
        .collect();
    let present = STEPS.iter().position(|(each, ..)| *each == step).unwrap_or(0);
    let chosen = widgets::steps(ui, &steps, present, height).and_then(|at| STEPS.get(at));
    if let Some((chosen, ..)) = chosen {
        actions.push(Action::Go(chosen.place(&head.id)));
    }
}

/// Where letters go: the practice chip, or the days that are left.
pub fn destination_chip(ui: &mut Ui, head: &AppealHead, cx: Cx<'_>) -> Response {
    if head.destination.is_practice() {
        let id = if Width::of(ui) < Width::Wide || is_compact(ui) {
            "ui-shell-practice"
        } else {
            "ui-shell-practice-long"
        };
        let long = cx.messages.get("ui-shell-practice-long");
        let response = widgets::chip(ui, Tone::Plum, icons::NOTEBOOK, &cx.messages.get(id));
        return tooltip(response, &long);
    }
    let days = match head.status {
        Status::Open { days_left } => usize::try_from(days_left).unwrap_or(0),
        Status::Closed { .. } | Status::Stopped { .. } => 0,
    };
    let tone = if days <= 7 { Tone::Wax } else { Tone::Plain };
    let words = cx.messages.with("ui-shell-days-left", &[("count", days.into())]);
    widgets::chip(ui, tone, icons::CALENDAR_BLANK, &words)
}
