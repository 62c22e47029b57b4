//! The choice of an appeal: one's own copies first, then what comes with Clarion, then folders that
//! need mending.

use egui::Ui;

use super::copy::CopyDialog;
use crate::desk::view::{AppealCard, AppealsView, BrokenPack};
use crate::domain::Status;
use crate::ui::command::Event;
use crate::ui::icons;
use crate::ui::screen::{Action, Cx, Place};
use crate::ui::theme::{Theme, Type, space};
use crate::ui::widgets::{
    Button, Tone, card, centered, chip_plain, empty_state, heading, icon_line, label_in, page,
    screen_title, small,
};

/// The widest list.
const LIST_PT: f32 = 840.0;

/// The choice of an appeal.
#[derive(Default)]
pub(super) struct Pick {
    view: Option<AppealsView>,
    copying: Option<CopyDialog>,
    go: Option<Place>,
}

impl Pick {
    pub(super) fn take(&mut self, event: &Event) {
        match event {
            Event::Appeals(view) => self.view = Some(view.clone()),
            Event::AppealAdded(id) if self.copying.as_ref().is_some_and(CopyDialog::is_busy) => {
                self.copying = None;
                self.go = Some(Place::Organise(Some(id.clone())));
            }
            Event::Failed(why) => {
                self.copying.as_mut().map(|copying| copying.take_failure(why));
            }
            _ => {}
        }
    }

    pub(super) fn show(&mut self, ui: &mut Ui, cx: Cx<'_>, actions: &mut Vec<Action>) {
        if let Some(place) = self.go.take() {
            actions.push(Action::Go(place));
        }
        let Some(view) = &self.view else { return };
        let mut copy = None;
        page(ui, "organise", |ui| {
            centered(ui, LIST_PT, |ui| {
                ui.spacing_mut().item_spacing.y = space::XS;
                let words = |id: &str| cx.messages.get(id);
                screen_title(ui, &words("organise-name"), Some(&words("organise-lead")));
                if view.cards.is_empty() && view.broken.is_empty() {
                    let title = words("organise-none");
                    empty_state(ui, &title, &words("organise-none-words"), |ui| {
                        let go = words("organise-none-do");
                        if Button::primary(&go).large().show(ui).clicked() {
                            actions.push(Action::Go(Place::Appeals));
                        }
                    });
                    return;
                }
                ui.add_space(space::L);
                ui.spacing_mut().item_spacing.y = space::L;
                let own = view.cards.iter().filter(|card| card.own);
                let bundled = view.cards.iter().filter(|card| !card.own);
                for (index, appeal) in own.chain(bundled).enumerate() {
                    let add = |ui: &mut Ui| card_ui(ui, cx, appeal, index == 0, actions);
                    if ui.push_id(&appeal.id, add).inner {
                        copy = Some((appeal.id.clone(), appeal.title.clone()));
                    }
                }
                for broken in &view.broken {
                    ui.push_id(&broken.name, |ui| broken_ui(ui, cx, broken, actions));
                }
            });
        });
        if let Some((id, title)) = copy {
            self.copying = Some(CopyDialog::new(id, &title, cx));
        }
        if self.copying.as_mut().is_some_and(|copying| !copying.show(ui, cx, actions)) {
            self.copying = None;
        }
    }
}

/// An appeal; returns whether a new one is to be made from it.
fn card_ui(
    ui: &mut Ui,
    cx: Cx<'_>,
    appeal: &AppealCard,
    first: bool,
    actions: &mut Vec<Action>,
) -> bool {
    let words = |id: &str| cx.messages.get(id);
    let mut copy = false;
    card(ui, space::XL, |ui| {
        let theme = Theme::of(ui);
        ui.spacing_mut().item_spacing.y = space::XS;
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing.x = space::M;
            heading(ui, Type::Title, &appeal.title);
            let id = if appeal.own { "organise-own" } else { "organise-bundled" };
            chip_plain(ui, Tone::Plain, &words(id));
        });
        label_in(ui, Type::Interface, theme.ink_2, &appeal.summary);
        small(ui, &facts(cx, appeal));
        ui.add_space(space::M);
        let (open, copy_words) = (
            words(if appeal.own { "organise-edit" } else { "organise-look" }),
            words("organise-copy"),
        );
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing.x = space::M;
            let (open_button, copy_button) = match (first, appeal.own) {
                (true, true) => (Button::primary(&open), Button::secondary(&copy_words)),
                (true, false) => (Button::secondary(&open), Button::primary(&copy_words)),
                _ => (Button::secondary(&open), Button::secondary(&copy_words)),
            };
            if appeal.own && open_button.show(ui).clicked() {
                actions.push(Action::Go(Place::Organise(Some(appeal.id.clone()))));
            } else if !appeal.own {
                copy = copy_button.icon(icons::COPY).show(ui).clicked();
                if Button::secondary(&open).show(ui).clicked() {
                    actions.push(Action::Go(Place::Organise(Some(appeal.id.clone()))));
                }
            } else {
                copy = Button::quiet(&copy_words).show(ui).clicked();
            }
        });
    });
    copy
}

fn facts(cx: Cx<'_>, appeal: &AppealCard) -> String {
    let today = cx.today();
    let (id, date) = match appeal.status {
        Status::Open { .. } => ("organise-facts-open", appeal.write_by),
        Status::Closed { since } => ("organise-facts-closed", since),
        Status::Stopped { since } => ("organise-facts-stopped", since),
    };
    cx.messages.with(
        id,
        &[
            ("country", appeal.country.as_str().into()),
            ("targets", appeal.targets.into()),
            ("date", cx.messages.date_long(date, today).into()),
        ],
    )
}

/// A folder that does not open as an appeal, with every reason.
fn broken_ui(ui: &mut Ui, cx: Cx<'_>, broken: &BrokenPack, actions: &mut Vec<Action>) {
    card(ui, space::XL, |ui| {
        let theme = Theme::of(ui);
        ui.spacing_mut().item_spacing.y = space::S;
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing.x = space::M;
            heading(ui, Type::Title, &broken.name);
            chip_plain(ui, Tone::Wax, &cx.messages.get("organise-broken"));
        });
        for problem in &broken.problems {
            let words = cx.messages.text(problem);
            icon_line(ui, icons::WARNING_CIRCLE, theme.wax, Type::Dense, &words);
        }
        ui.add_space(space::XS);
        match &broken.id {
            Some(id) => {
                let words = cx.messages.get("organise-mend");
                if Button::secondary(&words).icon(icons::PENCIL_LINE).show(ui).clicked() {
                    actions.push(Action::Go(Place::Organise(Some(id.clone()))));
                }
            }
            None => {
                small(ui, &cx.messages.get("organise-mend-outside"));
            }
        }
    });
}
