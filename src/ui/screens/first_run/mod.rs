//! The welcome on the very first start: a sheet with a few fields, and how letters should leave.

use egui::{Align, Layout, Rect, ScrollArea, Ui, UiBuilder, pos2, vec2};

use crate::domain::AppealId;
use crate::messages::Messages;
use crate::profile::Settings;
use crate::ui::command::{Command, Event};
use crate::ui::icons;
use crate::ui::screen::{Action, Cx, Place, ScreenUi, Topic};
use crate::ui::screens::language::{WELCOME_PT, welcome_language_ui};
use crate::ui::theme::{Theme, Type, space};
use crate::ui::widgets::{Button, brand, heading, icon_line, radio_card, sheet};

mod form;
mod sheet;

use form::{Form, Way};

/// The sheet, the column beside it, and what is between them.
const SHEET_PT: f32 = 600.0;
const SIDE_PT: f32 = 376.0;
const GAP_PT: f32 = space::XXXL;
/// The name of the app stands in this much of the top.
const TOP_PT: f32 = 88.0;

/// The welcome on the very first start: a sheet with a few fields, and how letters should leave.
pub struct FirstRunScreen {
    form: Form,
    /// What is typed to find a country.
    country_filter: String,
    first_appeal: Option<AppealId>,
    /// How high sheet and column were in the frame before.
    heights: [f32; 2],
}

impl FirstRunScreen {
    /// The screen as it opens, and what it asks the desk first.
    pub fn open(cx: Cx<'_>) -> (Self, Vec<Command>) {
        let screen = Self {
            form: Form::of(cx.settings, cx.messages.lang()),
            country_filter: String::new(),
            first_appeal: None,
            heights: [0.0; 2],
        };
        (screen, vec![Command::ListAppeals])
    }
}

impl ScreenUi for FirstRunScreen {
    fn screen_ui(&mut self, ui: &mut Ui, cx: Cx<'_>, actions: &mut Vec<Action>) {
        let wide = ui.available_width() >= SHEET_PT + GAP_PT + SIDE_PT + 2.0 * space::XXL;
        ScrollArea::vertical().id_salt("first run").auto_shrink(false).show(ui, |ui| {
            if wide {
                self.wide_ui(ui, cx, actions);
            } else {
                self.narrow_ui(ui, cx, actions);
            }
        });
    }

    fn on_event(&mut self, event: &Event) {
        if let Event::Appeals(view) = event {
            self.first_appeal = view.cards.first().map(|card| card.id.clone());
        }
    }
}

impl FirstRunScreen {
    /// Sheet and choices as a pair in the middle of the window.
    fn wide_ui(&mut self, ui: &mut Ui, cx: Cx<'_>, actions: &mut Vec<Action>) {
        let room = ui.available_rect_before_wrap();
        let window = ui.clip_rect();
        let m = cx.messages;
        let place = Rect::from_min_size(room.min + vec2(40.0, 28.0), vec2(200.0, 32.0));
        brand(&mut child(ui, "brand", place), &m.get("ui-shell-name"));
        let end = pos2(room.right() - 40.0 - WELCOME_PT, room.top() + 26.0);
        let place = Rect::from_min_size(end, vec2(WELCOME_PT, 36.0));
        self.language_ui(&mut child(ui, "language", place), cx, actions);

        let before = self.heights;
        let start = room.left() + ((room.width() - SHEET_PT - GAP_PT - SIDE_PT) / 2.0).floor();
        let center = window.height() / 2.0;
        let top = |height: f32| room.top() + (center - height / 2.0).max(TOP_PT).floor();
        let at = pos2(start, top(self.heights[0]));
        let mut left = child(ui, "sheet", Rect::from_min_size(at, vec2(SHEET_PT, f32::INFINITY)));
        self.sheet_ui(&mut left, m, 48.0);
        let at = pos2(start + SHEET_PT + GAP_PT, top(self.heights[1]));
        let mut side = child(ui, "side", Rect::from_min_size(at, vec2(SIDE_PT, f32::INFINITY)));
        self.side_ui(&mut side, cx, actions);

        self.heights = [left.min_rect().height(), side.min_rect().height()];
        if before == [0.0; 2] {
            ui.ctx().request_discard("the heights are known only now");
        }
        let bottom = left.min_rect().bottom().max(side.min_rect().bottom()) + space::XXXL;
        ui.advance_cursor_after_rect(Rect::from_min_max(room.min, pos2(room.right(), bottom)));
    }

    /// The sheet first, the choices under it.
    fn narrow_ui(&mut self, ui: &mut Ui, cx: Cx<'_>, actions: &mut Vec<Action>) {
        let slim = ui.available_width() < 560.0;
        let side = if slim { 16 } else { 32 };
        egui::Frame::new()
            .inner_margin(egui::Margin { left: side, right: side, top: 20, bottom: 32 })
            .show(ui, |ui| {
                ui.set_min_width(ui.available_width());
                ui.spacing_mut().item_spacing.y = 0.0;
                crate::ui::widgets::centered(ui, SHEET_PT, |ui| {
                    ui.horizontal(|ui| {
                        brand(ui, &cx.messages.get("ui-shell-name"));
                        ui.add_space((ui.available_width() - WELCOME_PT).max(0.0));
                        self.language_ui(ui, cx, actions);
                    });
                    ui.add_space(space::XL);
                    self.sheet_ui(ui, cx.messages, if slim { 20.0 } else { 40.0 });
                    ui.add_space(space::XXXL);
                    self.side_ui(ui, cx, actions);
                });
            });
    }

    /// The language that Clarion speaks; another one is spoken from the next frame on.
    fn language_ui(&mut self, ui: &mut Ui, cx: Cx<'_>, actions: &mut Vec<Action>) {
        if let Some(lang) = welcome_language_ui(ui, cx.messages) {
            self.form.follow_language(cx.messages.lang(), &lang.lang());
            let settings = Settings { interface_language: Some(lang), ..cx.settings.clone() };
            actions.push(Action::Ask(Command::SaveSettings(Box::new(settings))));
        }
    }

    fn sheet_ui(&mut self, ui: &mut Ui, m: &Messages, pad: f32) {
        let (form, filter) = (&mut self.form, &mut self.country_filter);
        sheet(ui, pad, |ui| sheet::sheet_ui(ui, m, form, filter));
    }

    /// How letters leave, and the buttons.
    fn side_ui(&mut self, ui: &mut Ui, cx: Cx<'_>, actions: &mut Vec<Action>) {
        let m = cx.messages;
        ui.spacing_mut().item_spacing.y = 0.0;
        heading(ui, Type::Title, &m.get("first-run-leave"));
        ui.add_space(14.0);
        for (way, title, words) in [
            (Way::Practise, "first-run-practise", "first-run-practise-words"),
            (Way::OwnMailbox, "first-run-own", "first-run-own-words"),
        ] {
            if radio_card(ui, self.form.way == way, &m.get(title), &m.get(words)).clicked() {
                self.form.way = way;
            }
            ui.add_space(10.0);
        }
        ui.add_space(6.0);
        let moss = Theme::of(ui).moss;
        icon_line(ui, icons::SHIELD_CHECK, moss, Type::Small, &m.get("first-run-stays"));
        ui.add_space(space::XXL);
        self.buttons_ui(ui, cx, actions);
    }

    fn buttons_ui(&self, ui: &mut Ui, cx: Cx<'_>, actions: &mut Vec<Action>) {
        let m = cx.messages;
        let (words, place) = match (self.form.way, &self.first_appeal) {
            (Way::OwnMailbox, _) => ("first-run-mail", Place::Settings(Topic::Mail)),
            (Way::Practise, Some(id)) => ("first-run-read", Place::Appeal(id.clone())),
            (Way::Practise, None) => ("first-run-appeals", Place::Appeals),
        };
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing = vec2(space::S, space::S);
            let (go, skip) = (m.get(words), m.get("first-run-skip"));
            let going = Button::primary(&go).large().show(ui).clicked().then_some(place);
            let skipping = Button::quiet(&skip).large().show(ui).clicked();
            if let Some(place) = going.or_else(|| skipping.then_some(Place::Appeals)) {
                let settings = Box::new(self.form.settings(cx.settings));
                actions.push(Action::Ask(Command::SaveSettings(settings)));
                actions.push(Action::Go(place));
            }
        });
    }
}

fn child(ui: &mut Ui, name: &str, place: Rect) -> Ui {
    let layout = Layout::top_down(Align::Min);
    ui.new_child(UiBuilder::new().id_salt(name).max_rect(place).layout(layout))
}
