//! The table of all letters about to go, with every problem in words, and the one question before
//! they go. Nothing goes out unseen: sender, count and place are said first.

mod confirm;
mod opened;
mod readings;
mod sender;
mod table;

use std::collections::BTreeSet;

use egui::{CentralPanel, Frame, Ui};

use self::readings::{Readings, Unfolded};
use crate::desk::view::ReviewView;
use crate::domain::{AppealId, TargetId};
use crate::ui::command::{Command, Event};
use crate::ui::icons;
use crate::ui::screen::{Action, Cx, Place, ScreenUi};
use crate::ui::screens::print::{self, PrintDialog};
use crate::ui::screens::signs::missing_ui;
use crate::ui::shell::{self, AppealStep};
use crate::ui::theme::{Theme, Type, space};
use crate::ui::widgets::{self, Banner, Button, Tone};

/// The table at its widest, in points.
const TABLE: f32 = 1120.0;

/// The table of all letters about to go, with every problem in words.
pub struct ReviewScreen {
    appeal: AppealId,
    view: Option<Box<ReviewView>>,
    /// The rows that are open.
    open: BTreeSet<TargetId>,
    /// The letters that are read in the person's own language.
    readings: Readings,
    /// The last question is on the screen.
    asking: bool,
    /// The letters were sent off, and the answer is not in: nobody sends them twice by a double click.
    sending: bool,
    print: Option<PrintDialog>,
    /// What an event brought that only a frame can do.
    to_do: Vec<Action>,
    /// Something was queued or failed: the table may no longer be true.
    stale: bool,
}

impl ReviewScreen {
    /// The screen as it opens, and what it asks the desk first.
    pub fn open(id: AppealId) -> (Self, Vec<Command>) {
        let screen = Self {
            appeal: id.clone(),
            view: None,
            open: BTreeSet::new(),
            readings: Readings::default(),
            asking: false,
            sending: false,
            print: None,
            to_do: Vec::new(),
            stale: false,
        };
        (screen, vec![Command::Review(id)])
    }

    fn view_ui(&mut self, ui: &mut Ui, view: &ReviewView, cx: Cx<'_>, actions: &mut Vec<Action>) {
        shell::appeal_bar_ui(ui, &view.head, AppealStep::Review, cx, actions);
        let frame = Frame::new().fill(Theme::of(ui).window);
        if view.rows.is_empty() {
            CentralPanel::default().frame(frame).show(ui, |ui| self.empty_ui(ui, cx, actions));
            return;
        }
        self.foot_ui(ui, view, cx);
        self.print.take_if(|print| !print.show(ui, cx, actions));
        CentralPanel::default().frame(frame).show(ui, |ui| {
            widgets::page(ui, "review", |ui| {
                widgets::centered(ui, TABLE, |ui| {
                    let title = title(view, cx);
                    widgets::heading(ui, Type::DisplaySmall, &title);
                    ui.add_space(space::M);
                    sender::sender_ui(ui, view, cx, actions);
                    ui.add_space(space::L);
                    self.own_words_ui(ui, view, cx, actions);
                    if missing_ui(ui, &view.beyond_ascii, cx) {
                        ui.add_space(space::L);
                    }
                    let unfolded = Unfolded { open: &mut self.open, readings: &mut self.readings };
                    table::table_ui(ui, view, unfolded, cx, actions);
                });
            });
        });
        if self.asking {
            match confirm::confirm_ui(ui, view, cx) {
                Some(true) => {
                    self.asking = false;
                    self.sending = true;
                    actions.push(Action::Ask(Command::Send(self.appeal.clone())));
                }
                Some(false) => self.asking = false,
                None => {}
            }
        }
    }

    /// Says that own words stand in letters of another language, and leads to the first of them.
    fn own_words_ui(&self, ui: &mut Ui, view: &ReviewView, cx: Cx<'_>, actions: &mut Vec<Action>) {
        let Some(first) = view.own_words_to_translate.first() else { return };
        let letters = view.own_words_to_translate.len();
        let words = cx.messages.with("review-own-words", &[("letters", letters.into())]);
        let look = cx.messages.get("review-own-words-look");
        if Banner::new(Tone::Ochre, &words).action(&look).show(ui).action {
            let place = Place::Write(self.appeal.clone(), Some(first.clone()));
            actions.push(Action::Go(place));
        }
        ui.add_space(space::L);
    }

    /// The one next step; disabled, with the reason beside it, while nothing can go.
    fn foot_ui(&mut self, ui: &mut Ui, view: &ReviewView, cx: Cx<'_>) {
        let compact = shell::is_compact(ui);
        shell::footer(ui, |ui| {
            let words = send_words(view, cx);
            let mut button = Button::primary(&words)
                .icon(send_icon(view))
                .enabled(view.ready > 0 && !self.sending);
            if !compact {
                button = button.large();
            }
            if button.show(ui).clicked() {
                self.asking = true;
            }
            let print = cx.messages.get("print-open");
            if Button::secondary(&print).icon(icons::PRINTER).show(ui).clicked() {
                self.print = Some(PrintDialog::of_drafts(&self.appeal, cx));
            }
            let problems = view.rows.len() - view.ready.min(view.rows.len());
            let words = match (view.ready, problems) {
                (0, _) => cx.messages.get("review-foot-blocked"),
                (_, 0) => cx.messages.get("review-foot-none"),
                _ => cx.messages.with("review-foot-some", &[("problems", problems.into())]),
            };
            shell::footer_words(ui, |ui| {
                let color = Theme::of(ui).ink_2;
                widgets::truncated(ui, Type::Interface, color, &words);
            });
        });
    }

    fn empty_ui(&self, ui: &mut Ui, cx: Cx<'_>, actions: &mut Vec<Action>) {
        let title = cx.messages.get("review-empty-title");
        let text = cx.messages.get("review-empty-text");
        widgets::empty_state(ui, &title, &text, |ui| {
            let words = cx.messages.get("review-empty-choose");
            if Button::primary(&words).large().show(ui).clicked() {
                actions.push(Action::Go(Place::Choose(self.appeal.clone())));
            }
        });
    }
}

impl ScreenUi for ReviewScreen {
    fn screen_ui(&mut self, ui: &mut Ui, cx: Cx<'_>, actions: &mut Vec<Action>) {
        // The view is lent out while it is drawn; no event comes in between.
        actions.append(&mut self.to_do);
        let Some(view) = self.view.take() else { return };
        actions.extend(self.readings.ask(&self.appeal).into_iter().map(Action::Ask));
        if std::mem::take(&mut self.stale) {
            actions.push(Action::Ask(Command::Review(self.appeal.clone())));
        }
        self.view_ui(ui, &view, cx, actions);
        self.view = Some(view);
    }

    fn on_event(&mut self, event: &Event) {
        self.to_do.extend(print::on_event(&mut self.print, event));
        match event {
            Event::Review(view) if view.head.id == self.appeal => {
                self.asking &= view.ready > 0;
                self.readings.set_stale();
                self.view = Some(view.clone());
            }
            Event::Letter(view) => self.readings.take(&self.appeal, view),
            // With letters queued the app goes on to them; with none the table shows why.
            Event::Queued { .. } | Event::Failed(_) => {
                self.stale = std::mem::take(&mut self.sending);
            }
            _ => {}
        }
    }
}

fn title(view: &ReviewView, cx: Cx<'_>) -> String {
    let problems = view.rows.len() - view.ready.min(view.rows.len());
    cx.messages.with("review-title", &[("ready", view.ready.into()), ("problems", problems.into())])
}

/// What the button says: whether it is practice, and how many.
fn send_words(view: &ReviewView, cx: Cx<'_>) -> String {
    let letters = [("letters", view.ready.into())];
    if view.head.destination.is_practice() {
        cx.messages.with("review-practise", &letters)
    } else {
        cx.messages.with("review-send", &letters)
    }
}

fn send_icon(view: &ReviewView) -> icons::Icon {
    if view.head.destination.is_practice() { icons::NOTEBOOK } else { icons::PAPER_PLANE_TILT }
}
