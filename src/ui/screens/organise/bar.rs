//! The bar on top: which appeal, whose copy, how many letters are complete; and what the screen
//! shows when there is no such appeal.

use egui::{Align, CentralPanel, Frame, Layout, Ui};

use super::bench::Bench;
use super::copy::CopyDialog;
use super::leave::Leave;
use crate::desk::view::OrganiseView;
use crate::ui::command::Command;
use crate::ui::icons;
use crate::ui::screen::{Action, Cx, Place};
use crate::ui::shell::{self, Width};
use crate::ui::theme::{Theme, Type, space};
use crate::ui::widgets::{self, Button, Tone, chip_plain, empty_state, icon_button};

impl Bench {
    pub(super) fn bar_ui(
        &mut self,
        ui: &mut Ui,
        view: &OrganiseView,
        cx: Cx<'_>,
        actions: &mut Vec<Action>,
    ) {
        let width = Width::of(ui);
        shell::bar(ui, |ui| {
            ui.spacing_mut().item_spacing.x = space::S;
            ui.add_space(-8.0);
            let back = cx.messages.get("organise-back");
            if icon_button(ui, icons::ARROW_LEFT, &back).clicked() {
                self.leave(Leave::Place(Place::Organise(None)));
            }
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                ui.spacing_mut().item_spacing.x = space::L;
                self.buttons_ui(ui, view, width, cx, actions);
                if width == Width::Wide {
                    widgets::small(ui, &self.state_words(view, cx));
                }
                ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                    title_ui(ui, view, cx);
                });
            });
        });
    }

    fn buttons_ui(
        &mut self,
        ui: &mut Ui,
        view: &OrganiseView,
        width: Width,
        cx: Cx<'_>,
        actions: &mut Vec<Action>,
    ) {
        if view.folder.is_none() {
            let copy = cx.messages.get("organise-copy");
            if Button::primary(&copy).show(ui).clicked() {
                self.copying = Some(CopyDialog::new(self.id.clone(), &view.title, cx));
            }
        }
        let check = cx.messages.get("organise-check");
        let pressed = if width == Width::Narrow {
            icon_button(ui, icons::SHIELD_CHECK, &check).clicked()
        } else {
            Button::secondary(&check).show(ui).clicked()
        };
        if pressed {
            self.checking = true;
            actions.push(Action::Ask(Command::Organise(self.id.clone())));
        }
    }

    /// How many letters are complete, and how much is to be mended first.
    pub(super) fn state_words(&self, view: &OrganiseView, cx: Cx<'_>) -> String {
        let open = self.buffer.as_ref().filter(|buffer| buffer.has_answer());
        let elsewhere = |file: &str| open.is_none_or(|buffer| buffer.path != file);
        let kept = view.problems.iter().filter(|it| it.is_error && elsewhere(&it.file)).count();
        let typed = open.map_or(0, |it| it.problems.iter().filter(|it| it.is_error).count());
        cx.messages.with(
            "organise-state",
            &[
                ("problems", (kept + typed).into()),
                ("complete", view.complete.into()),
                ("letters", view.targets.len().into()),
            ],
        )
    }

    /// There is no such appeal, or it cannot be read at all.
    pub(super) fn missing_ui(&self, ui: &mut Ui, cx: Cx<'_>, actions: &mut Vec<Action>) {
        if !self.missing {
            return;
        }
        CentralPanel::default().frame(Frame::new().fill(Theme::of(ui).window)).show(ui, |ui| {
            let title = cx.messages.get("organise-missing");
            empty_state(ui, &title, &cx.messages.get("organise-missing-words"), |ui| {
                let words = cx.messages.get("organise-back");
                if Button::primary(&words).large().show(ui).clicked() {
                    actions.push(Action::Go(Place::Organise(None)));
                }
            });
        });
    }
}

fn title_ui(ui: &mut Ui, view: &OrganiseView, cx: Cx<'_>) {
    let theme = Theme::of(ui);
    ui.spacing_mut().item_spacing.x = space::S;
    widgets::icon(ui, icons::FOLDER_OPEN, theme.ink_2);
    let id = if view.folder.is_some() { "organise-own" } else { "organise-bundled" };
    let words = cx.messages.get(id);
    let chip = Type::SmallStrong.one_line(ui, &words, f32::INFINITY).size().x + 28.0;
    let room = ui.available_width() - chip;
    let wanted = Type::Strong.one_line(ui, &view.title, f32::INFINITY).size().x + 1.0;
    if room > 60.0 {
        ui.scope(|ui| {
            ui.set_max_width(room.min(wanted));
            widgets::truncated(ui, Type::Strong, theme.ink, &view.title);
        });
        chip_plain(ui, Tone::Plain, &words);
    } else {
        widgets::truncated(ui, Type::Strong, theme.ink, &view.title);
    }
}
