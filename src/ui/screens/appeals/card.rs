//! One appeal as a card: how long there is, what it is about, and the next step.

use egui::{
    Align, CornerRadius, Layout, Rect, Response, Role, Sense, Shape, StrokeKind, Ui, UiBuilder,
    WidgetInfo, pos2, vec2,
};
use jiff::civil::Date;

use super::words;
use crate::desk::view::AppealCard;
use crate::domain::{Arg, Status};
use crate::messages::Messages;
use crate::ui::icons;
use crate::ui::text::TextLabel;
use crate::ui::theme::{Theme, Type, radius, space};
use crate::ui::widgets::{
    Button, Tone, bar, card, card_frame, chip, hairline, label_in, paint_icon, small,
};

/// What was pressed on a card.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Pressed {
    /// Its page.
    Read,
    /// The letters that were begun.
    Continue,
}

/// What a card is drawn from.
#[derive(Clone, Copy)]
pub(super) struct Card<'a> {
    pub(super) messages: &'a Messages,
    pub(super) today: Date,
    pub(super) card: &'a AppealCard,
    /// Whether letters about it go to the practice mailbox.
    pub(super) practice: bool,
    /// Whether its button is the one next step.
    pub(super) next_step: bool,
}

/// The column with the date, and the one with the button.
const WHEN_PT: f32 = 132.0;
const ACTION_PT: f32 = 180.0;
/// The longest line of the summary.
const SUMMARY_PT: f32 = 560.0;

impl Card<'_> {
    /// The card in three columns.
    pub(super) fn wide_ui(self, ui: &mut Ui) -> Option<Pressed> {
        let top = ui.cursor().min;
        let width = ui.available_width();
        let grounds = [Shape::Noop, Shape::Noop, Shape::Noop].map(|it| ui.painter().add(it));
        let column = |ui: &mut Ui, name: &str, x: f32, y: f32, width: f32| {
            let place = Rect::from_min_size(pos2(x, y), vec2(width, f32::INFINITY));
            let builder = UiBuilder::new().id_salt(name).max_rect(place);
            let mut child = ui.new_child(builder.layout(Layout::top_down(Align::Min)));
            child.spacing_mut().item_spacing = vec2(space::S, 0.0);
            child
        };
        let body_width = width - WHEN_PT - ACTION_PT - 3.0 * space::XXL;
        let mut body = column(ui, "body", top.x + WHEN_PT + space::XXL, top.y + 22.0, body_width);
        let mut pressed = self.body_ui(&mut body, false);
        let mut when = column(ui, "when", top.x + space::XXL, top.y + 22.0, WHEN_PT - 36.0);
        self.when_ui(&mut when);
        let bottom = body.min_rect().bottom().max(when.min_rect().bottom()) + 22.0;
        let end = top.x + width - space::XXL - ACTION_PT;
        let mut action = column(ui, "action", end, top.y + space::XXL, ACTION_PT);
        pressed = self.button_ui(&mut action, ACTION_PT).or(pressed);
        let said = self.progress();
        let said_height = Type::Small.words(ui, &said, ACTION_PT);
        let progress_height = 6.0 + 6.0 + said_height.size().y;
        let from =
            (bottom - space::XXL - progress_height).max(action.min_rect().bottom() + space::L);
        let mut progress = column(ui, "progress", end, from, ACTION_PT);
        self.progress_ui(&mut progress, &said);
        let bottom = bottom.max(from + progress_height + space::XXL).round();
        let rect = Rect::from_min_max(top, pos2(top.x + width, bottom));
        self.grounds(ui, rect, grounds);
        ui.advance_cursor_after_rect(rect);
        pressed
    }

    /// The card in one column.
    pub(super) fn narrow_ui(self, ui: &mut Ui) -> Option<Pressed> {
        card(ui, space::XL, |ui| {
            ui.spacing_mut().item_spacing = vec2(space::S, 0.0);
            let mut pressed = self.body_ui(ui, true);
            ui.add_space(space::L);
            let said = self.progress();
            if ui.available_width() < 420.0 {
                self.progress_ui(ui, &said);
                ui.add_space(space::M);
                let width = ui.available_width();
                return self.button_ui(ui, width).or(pressed);
            }
            ui.horizontal(|ui| {
                let width = ui.available_width() - ACTION_PT - space::XXL;
                ui.vertical(|ui| {
                    ui.set_width(width);
                    self.progress_ui(ui, &said);
                });
                ui.add_space(space::L);
                pressed = self.button_ui(ui, ACTION_PT).or(pressed);
            });
            pressed
        })
        .inner
    }

    fn grounds(self, ui: &Ui, rect: Rect, [ground, tint, edge]: [egui::layers::ShapeIdx; 3]) {
        let theme = Theme::of(ui);
        let fill = match self.card.status {
            Status::Closed { .. } | Status::Stopped { .. } => theme.window,
            status if words::is_urgent(status) => theme.wax_tint,
            Status::Open { .. } => theme.surface,
        };
        let corner = radius::CARD as u8;
        let start = Rect::from_min_size(rect.min, vec2(WHEN_PT, rect.height()));
        let rounded = CornerRadius { nw: corner, sw: corner, ne: 0, se: 0 };
        let frame = card_frame(ui, 0.0).stroke(egui::Stroke::NONE);
        let line = Theme::stroke(ui, 1.0, theme.line);
        let x = start.right() - 0.5;
        ui.painter().set(ground, frame.paint(rect));
        ui.painter().set(tint, Shape::rect_filled(start, rounded, fill));
        ui.painter().set(
            edge,
            Shape::Vec(vec![
                egui::epaint::RectShape::stroke(
                    rect,
                    CornerRadius::same(corner),
                    line,
                    StrokeKind::Inside,
                )
                .into(),
                Shape::vline(x, rect.y_range(), line),
            ]),
        );
    }

    fn when_ui(self, ui: &mut Ui) {
        let theme = Theme::of(ui);
        let m = self.messages;
        let urgent = words::is_urgent(self.card.status);
        let (strong, quiet) =
            if urgent { (theme.wax, theme.wax) } else { (theme.ink, theme.ink_2) };
        match self.card.status {
            Status::Open { days_left: 0 } => {
                label_in(ui, Type::Figure, strong, &m.get("appeals-today"));
                ui.add_space(3.0);
                label_in(ui, Type::SmallStrong, strong, &m.get("appeals-today-words"));
            }
            Status::Open { days_left } => {
                let number = m.number(usize::try_from(days_left).unwrap_or(0));
                label_in(ui, Type::Countdown, strong, &number);
                ui.add_space(3.0);
                let days = m.with("appeals-days-words", &[("days", Arg::Count(days_left.into()))]);
                label_in(ui, Type::SmallStrong, strong, &days);
            }
            status @ (Status::Closed { .. } | Status::Stopped { .. }) => {
                let (icon, id) = match status {
                    Status::Stopped { .. } => (icons::X_CIRCLE, "appeals-stopped"),
                    _ => (icons::ARCHIVE, "appeals-closed"),
                };
                let (place, _) = ui.allocate_exact_size(vec2(32.0, 46.0), Sense::hover());
                paint_icon(ui.painter(), place.center(), icon, 32.0, quiet);
                label_in(ui, Type::SmallStrong, quiet, &m.get(id));
            }
        }
        ui.add_space(space::S);
        match self.card.status {
            Status::Open { .. } => {
                let date = m.date_weekday_short(self.card.write_by, self.today);
                label_in(ui, Type::Small, quiet, &m.get("appeals-write-by"));
                label_in(ui, Type::Small, quiet, &date);
            }
            Status::Closed { since } => {
                let month = ("month", m.month_year(since).into());
                label_in(ui, Type::Small, quiet, &m.with("appeals-closed-since", &[month]));
            }
            Status::Stopped { since } => {
                let date = ("date", m.date_short(since, self.today).into());
                label_in(ui, Type::Small, quiet, &m.with("appeals-stopped-since", &[date]));
            }
        }
    }

    fn body_ui(self, ui: &mut Ui, narrow: bool) -> Option<Pressed> {
        let theme = Theme::of(ui);
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing = vec2(10.0, space::XS);
            self.chips_ui(ui, narrow);
        });
        ui.add_space(2.0);
        let title = title_link(ui, &self.card.title);
        let said = words::sentence(self.messages, self.card, &self.progress(), self.today);
        ui.ctx().accesskit_node_builder(title.id, |node| node.set_description(said));
        ui.add_space(6.0);
        ui.scope(|ui| {
            ui.set_max_width(SUMMARY_PT.min(ui.available_width()));
            label_in(ui, Type::Interface, theme.ink_2, &self.card.summary);
        });
        self.update_ui(ui);
        title.clicked().then_some(Pressed::Read)
    }

    fn chips_ui(self, ui: &mut Ui, narrow: bool) {
        let m = self.messages;
        let closed = self.card.status.is_closed();
        if narrow {
            let when = words::when(m, self.card, self.today);
            let (tone, icon) = match words::is_urgent(self.card.status) {
                true => (Tone::Wax, icons::CALENDAR_BLANK),
                false if self.card.stopped_why.is_some() => (Tone::Plain, icons::X_CIRCLE),
                false if closed => (Tone::Plain, icons::ARCHIVE),
                false => (Tone::Plain, icons::CALENDAR_BLANK),
            };
            chip(ui, tone, icon, &when);
        }
        small(ui, &self.card.country);
        if words::has_news(self.card, self.today) {
            chip(ui, Tone::Moss, icons::BELL_SIMPLE, &m.get("appeals-new-update"));
        }
        if closed {
            chip(ui, Tone::Plum, icons::NOTEBOOK, &m.get("appeals-for-practice"));
        }
        if self.card.own {
            chip(ui, Tone::Plain, icons::PENCIL_SIMPLE, &m.get("appeals-own"));
        }
    }

    fn update_ui(self, ui: &mut Ui) {
        if let Some(why) = &self.card.stopped_why {
            let words = self.messages.with("appeals-stopped-why", &[("why", why.as_str().into())]);
            ui.add_space(space::M);
            label_in(ui, Type::Dense, Theme::of(ui).ink, &words);
            return;
        }
        let Some(update) = &self.card.latest_update else { return };
        if self.card.status.is_closed() {
            return;
        }
        let theme = Theme::of(ui);
        ui.add_space(14.0);
        hairline(ui);
        ui.add_space(space::M);
        let date = self.messages.days(update.date, update.until, self.today);
        let said = TextLabel::new(Type::DenseStrong, theme.ink, format!("{date}: "));
        let said = said.then(Type::Dense, theme.ink_2, &update.text);
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = 10.0;
            let (place, _) = ui.allocate_exact_size(vec2(18.0, 21.0), Sense::hover());
            paint_icon(ui.painter(), place.center(), icons::CHAT_TEXT, 18.0, theme.moss);
            ui.vertical(|ui| said.wrap().show(ui));
        });
    }

    fn button_ui(self, ui: &mut Ui, width: f32) -> Option<Pressed> {
        let (words, pressed) = match () {
            () if self.card.drafts > 0 => ("appeals-continue", Pressed::Continue),
            () if self.card.status.is_closed() => ("appeals-practise", Pressed::Read),
            () => ("appeals-read", Pressed::Read),
        };
        let words = self.messages.get(words);
        let button =
            if self.next_step { Button::primary(&words) } else { Button::secondary(&words) };
        let response = button.min_width(width).show(ui);
        let title = self.card.title.clone();
        ui.ctx().accesskit_node_builder(response.id, |node| node.set_description(title));
        response.clicked().then_some(pressed)
    }

    fn progress(self) -> String {
        words::progress(self.messages, self.card, self.practice)
    }

    fn progress_ui(self, ui: &mut Ui, said: &str) {
        bar(ui, self.card.written, self.card.targets, said);
        ui.add_space(6.0);
        small(ui, said);
    }
}

/// The headline, which leads to the appeal's page.
fn title_link(ui: &mut Ui, title: &str) -> Response {
    let theme = Theme::of(ui);
    let laid = Type::Title.words(ui, title, ui.available_width());
    let (rect, response) = ui.allocate_exact_size(laid.size(), Sense::click());
    response.widget_info(|| WidgetInfo::labeled(Role::Link, true, title));
    let ink = if response.hovered() { theme.primary } else { theme.ink };
    laid.paint(ui.painter(), rect.min, ink);
    if response.has_focus() {
        let stroke = Theme::stroke(ui, 2.0, theme.focus);
        let ring = rect.expand2(vec2(4.0, 0.0));
        ui.painter().rect_stroke(ring, radius::CONTROL, stroke, StrokeKind::Outside);
    }
    response.on_hover_cursor(egui::CursorIcon::PointingHand)
}
