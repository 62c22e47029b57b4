//! The list of appeals, as cards, with one obvious next step.

use egui::{Align, Layout, Ui};

use crate::desk::view::{AppealsView, BrokenPack};
use crate::domain::AppealId;
use crate::messages::Messages;
use crate::ui::command::{Command, Event};
use crate::ui::icons;
use crate::ui::screen::{Action, Cx, Place, ScreenUi};
use crate::ui::theme::space;
use crate::ui::widgets::{
    Banner, Button, Tone, centered, empty_state, focus_on_appear, heading, page, screen_title,
};

mod add;
mod card;
mod words;

use add::{AddAppeal, Answer};
use card::{Card, Pressed};

/// The widest list, and the least width at which cards have three columns.
const LIST_PT: f32 = 1040.0;
const WIDE_PT: f32 = 820.0;

/// The list of appeals, as cards, with one obvious next step.
#[derive(Default)]
pub struct AppealsScreen {
    view: Option<AppealsView>,
    adding: Option<AddAppeal>,
    /// An appeal was added: the list is to be read again.
    stale: bool,
}

impl AppealsScreen {
    /// The screen as it opens, and what it asks the desk first.
    pub fn open() -> (Self, Vec<Command>) {
        (Self::default(), vec![Command::ListAppeals])
    }
}

impl ScreenUi for AppealsScreen {
    fn screen_ui(&mut self, ui: &mut Ui, cx: Cx<'_>, actions: &mut Vec<Action>) {
        if std::mem::take(&mut self.stale) {
            actions.push(Action::Ask(Command::ListAppeals));
        }
        let Some(view) = &self.view else { return };
        let mut add = false;
        page(ui, "appeals", |ui| {
            centered(ui, LIST_PT, |ui| {
                ui.spacing_mut().item_spacing.y = space::XS;
                if view.cards.is_empty() && view.broken.is_empty() {
                    add = empty_ui(ui, cx, actions);
                } else {
                    add = head_ui(ui, cx, view);
                    list_ui(ui, cx, view, actions);
                }
            });
        });
        if add {
            self.adding = Some(AddAppeal::default());
        }
        self.adding_ui(ui, cx, actions);
    }

    fn on_event(&mut self, event: &Event) {
        match event {
            Event::Appeals(view) => self.view = Some(view.clone()),
            Event::AppealAdded(_) => {
                self.adding = None;
                self.stale = true;
            }
            _ => {}
        }
    }
}

impl AppealsScreen {
    fn adding_ui(&mut self, ui: &Ui, cx: Cx<'_>, actions: &mut Vec<Action>) {
        let Some(adding) = &mut self.adding else { return };
        match adding.show(ui, cx.messages) {
            Answer::Open => {}
            Answer::Cancel => self.adding = None,
            Answer::Add(folder) => actions.push(Action::Ask(Command::AddAppeal(folder))),
        }
    }
}

/// Title, the line under it, and the button that adds one; returns whether that was pressed.
fn head_ui(ui: &mut Ui, cx: Cx<'_>, view: &AppealsView) -> bool {
    let m = cx.messages;
    let today = cx.today();
    let (title, line) = (m.get("appeals-title"), words::first(m, view, today));
    let line = (!view.cards.is_empty()).then_some(line.as_str());
    let add = m.get("appeals-add");
    let button = |ui: &mut Ui| Button::secondary(&add).icon(icons::PLUS).show(ui).clicked();
    let pressed = if ui.available_width() < 560.0 {
        screen_title(ui, &title, line);
        ui.add_space(space::M);
        button(ui)
    } else {
        let width = ui.available_width() - 200.0;
        let top = ui.cursor().min;
        ui.scope(|ui| {
            ui.set_max_width(width);
            screen_title(ui, &title, line);
        });
        let row = egui::Rect::from_min_max(
            top,
            egui::pos2(ui.max_rect().right(), ui.min_rect().bottom()),
        );
        let end = egui::UiBuilder::new().max_rect(row).layout(Layout::right_to_left(Align::Max));
        ui.scope_builder(end, button).inner
    };
    ui.add_space(space::L);
    pressed
}

fn list_ui(ui: &mut Ui, cx: Cx<'_>, view: &AppealsView, actions: &mut Vec<Action>) {
    ui.spacing_mut().item_spacing.y = space::L;
    for broken in &view.broken {
        ui.push_id(&broken.name, |ui| broken_ui(ui, cx.messages, broken, actions));
    }
    let today = cx.today();
    let next_step = words::next_step(&view.cards);
    for (index, card) in view.cards.iter().enumerate() {
        let practice = card.status.is_closed() || cx.shell.sending_as.is_none();
        let next_step = index == next_step;
        let drawn = Card { messages: cx.messages, today, card, practice, next_step };
        let pressed = ui.push_id(&card.id, |ui| match ui.available_width() >= WIDE_PT {
            true => drawn.wide_ui(ui),
            false => drawn.narrow_ui(ui),
        });
        if let Some(pressed) = pressed.inner {
            actions.push(Action::Go(place_of(pressed, card.id.clone())));
        }
    }
}

fn place_of(pressed: Pressed, id: AppealId) -> Place {
    match pressed {
        Pressed::Read => Place::Appeal(id),
        Pressed::Continue => Place::Write(id, None),
    }
}

/// A pack that cannot be opened, with every reason, and the way to mend it.
fn broken_ui(ui: &mut Ui, m: &Messages, broken: &BrokenPack, actions: &mut Vec<Action>) {
    let name = ("name", broken.name.as_str().into());
    let mut text = m.with("appeals-broken", &[name]);
    for problem in &broken.problems {
        text.push('\n');
        text.push_str(&m.text(problem));
    }
    let mend = m.get("appeals-mend");
    let mut banner = Banner::new(Tone::Wax, &text);
    if broken.id.is_some() {
        banner = banner.action(&mend);
    }
    if banner.show(ui).action {
        actions.push(Action::Go(Place::Organise(broken.id.clone())));
    }
}

/// Nothing there: what an appeal is, and how to get one; returns whether one is to be added.
fn empty_ui(ui: &mut Ui, cx: Cx<'_>, actions: &mut Vec<Action>) -> bool {
    let m = cx.messages;
    heading(ui, crate::ui::theme::Type::Display, &m.get("appeals-title"));
    let (title, lines) = (m.get("appeals-empty"), m.get("appeals-empty-lines"));
    let (add, make) = (m.get("appeals-add"), m.get("appeals-make"));
    empty_state(ui, &title, &lines, |ui| {
        let response = Button::primary(&add).large().icon(icons::FOLDER_OPEN).show(ui);
        focus_on_appear(ui, &response);
        ui.add_space(space::S);
        if Button::quiet(&make).show(ui).clicked() {
            actions.push(Action::Go(Place::Organise(None)));
        }
        response.clicked()
    })
}
