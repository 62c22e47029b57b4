//! The list as it is drawn: filters, search, groups, rows.

use egui::{Frame, Margin, Rect, ScrollArea, Ui, UiBuilder, pos2, vec2};

use super::LettersScreen;
use super::items::{self, Group, Item, Placed};
use crate::desk::view::{LetterFilter, LetterRow};
use crate::domain::DeliveryState;
use crate::ui::icons;
use crate::ui::screen::{Action, Cx, Place};
use crate::ui::text::tooltip;
use crate::ui::theme::{Theme, Type, space};
use crate::ui::widgets::{self, Button, Field, Row, state_mark};

/// Drawn beyond what can be seen, so that Tab finds the next row.
const BEYOND: f32 = 160.0;

/// Where the rows of a version of the list stand.
pub(super) struct ListLayout {
    version: u64,
    in_progress: bool,
    placed: Vec<Placed>,
}

const FILTERS: [(LetterFilter, &str); 6] = [
    (LetterFilter::All, "letters-tab-all"),
    (LetterFilter::NeedsYou, "letters-tab-needs-you"),
    (LetterFilter::Waiting, "letters-tab-waiting"),
    (LetterFilter::Sent, "letters-tab-sent"),
    (LetterFilter::Drafts, "letters-tab-drafts"),
    (LetterFilter::Practice, "letters-tab-practice"),
];

impl LettersScreen {
    /// Filters, search, and the letters.
    pub(super) fn list_ui(&mut self, ui: &mut Ui, cx: Cx<'_>, actions: &mut Vec<Action>) {
        ui.spacing_mut().item_spacing.y = 0.0;
        self.filters_ui(ui, cx);
        widgets::hairline(ui);
        if self.list.filter() == LetterFilter::Practice {
            practice_ui(ui, cx);
        }
        if matches!(self.list.filter(), LetterFilter::All | LetterFilter::Waiting) {
            super::outbox::outbox_ui(ui, cx, actions);
        }
        if self.list.rows().is_empty() {
            if self.list.known() {
                self.empty_ui(ui, cx, actions);
            }
            return;
        }
        let layout = self.layout(cx);
        ScrollArea::vertical()
            .id_salt(("letters", self.list.filter()))
            .auto_shrink(false)
            .show_viewport(ui, |ui, viewport| {
                let height = items::height(&layout.placed);
                ui.set_height(height);
                let origin = ui.max_rect().min;
                let (from, to) = (viewport.top() - BEYOND, viewport.bottom() + BEYOND);
                for it in items::seen(&layout.placed, from, to) {
                    self.item_ui(ui, it, origin, cx, actions);
                }
                if to >= height {
                    self.list.want_more();
                }
            });
        self.layout = Some(layout);
    }

    /// Where all rows stand; made anew only when they changed.
    fn layout(&mut self, cx: Cx<'_>) -> ListLayout {
        let version = self.list.version();
        let in_progress = cx.progress.done < cx.progress.total;
        let fresh =
            |layout: &ListLayout| layout.version == version && layout.in_progress == in_progress;
        self.layout.take().filter(fresh).unwrap_or_else(|| {
            let (rows, filter) = (self.list.rows(), self.list.filter());
            let placed = items::place(rows, filter, in_progress, cx.time_zone);
            ListLayout { version, in_progress, placed }
        })
    }

    fn filters_ui(&mut self, ui: &mut Ui, cx: Cx<'_>) {
        let margin = Margin { left: 16, right: 16, top: 14, bottom: 12 };
        Frame::new().inner_margin(margin).show(ui, |ui| {
            let counts = self.list.counts();
            let words = FILTERS
                .map(|(filter, id)| cx.messages.with(id, &[("count", counts.of(filter).into())]));
            let words = words.each_ref().map(String::as_str);
            let present = self.list.filter();
            let chosen = FILTERS.iter().position(|(filter, _)| *filter == present).unwrap_or(0);
            if let Some((filter, _)) =
                widgets::tabs(ui, &words, chosen).and_then(|at| FILTERS.get(at))
                && *filter != present
            {
                self.set_filter(*filter);
            }
            if self.list.is_empty() && !self.list.is_searching() {
                return;
            }
            ui.add_space(space::S);
            let label = cx.messages.get("letters-search");
            let hint = cx.messages.get("letters-search-hint");
            let field = Field::new(&label)
                .label_in_sentence()
                .placeholder(&hint)
                .icon(icons::MAGNIFYING_GLASS)
                .max_chars(200);
            if field.show(ui, self.list.search_mut()).changed() {
                self.list.search_changed();
            }
        });
    }

    fn item_ui(
        &mut self,
        ui: &mut Ui,
        it: &Placed,
        origin: egui::Pos2,
        cx: Cx<'_>,
        actions: &mut Vec<Action>,
    ) {
        let at = pos2(origin.x, origin.y + it.top);
        let rect = Rect::from_min_size(at, vec2(ui.max_rect().width(), it.height));
        let key = match it.item {
            Item::Head(_) => ("head", it.top as usize),
            Item::Progress => ("progress", 0),
            Item::Letter(index) => ("letter", index),
        };
        let mut part = ui.new_child(UiBuilder::new().id_salt(key).max_rect(rect));
        match it.item {
            Item::Head(group) => head_ui(&mut part, group, cx),
            Item::Progress => progress_ui(&mut part, self.list.rows(), cx),
            Item::Letter(index) => {
                let Some(row) = self.list.rows().get(index) else { return };
                let chosen = self.open.as_ref() == Some(&row.letter);
                if row_ui(&mut part, row, chosen, it.height, cx) {
                    let letter = row.letter.clone();
                    self.open_letter(letter, actions);
                }
            }
        }
    }

    /// What the list of all letters leaves out and this person has: nobody should look at an empty
    /// list and think that their words are gone.
    fn elsewhere(&self) -> Vec<(LetterFilter, &'static str)> {
        if self.list.filter() != LetterFilter::All {
            return Vec::new();
        }
        let counts = self.list.counts();
        [
            (LetterFilter::Drafts, "letters-empty-go-drafts"),
            (LetterFilter::Practice, "letters-empty-go-practice"),
        ]
        .into_iter()
        .filter(|(filter, _)| counts.of(*filter) > 0)
        .collect()
    }

    fn empty_ui(&mut self, ui: &mut Ui, cx: Cx<'_>, actions: &mut Vec<Action>) {
        let elsewhere = self.elsewhere();
        let (title, text) = if self.list.is_searching() {
            ("letters-empty-search-title", "letters-empty-search-text")
        } else {
            match self.list.filter() {
                LetterFilter::All if !elsewhere.is_empty() => {
                    ("letters-empty-sent-title", "letters-empty-elsewhere-text")
                }
                LetterFilter::All => ("letters-empty-all-title", "letters-empty-all-text"),
                LetterFilter::NeedsYou => {
                    ("letters-empty-needs-you-title", "letters-empty-needs-you-text")
                }
                LetterFilter::Waiting => {
                    ("letters-empty-waiting-title", "letters-empty-waiting-text")
                }
                LetterFilter::Sent => ("letters-empty-sent-title", "letters-empty-sent-text"),
                LetterFilter::Drafts => ("letters-empty-drafts-title", "letters-empty-drafts-text"),
                LetterFilter::Practice => {
                    ("letters-empty-practice-title", "letters-empty-practice-text")
                }
            }
        };
        let (title, text) = (cx.messages.get(title), cx.messages.get(text));
        widgets::empty_state(ui, &title, &text, |ui| {
            if self.list.is_searching() {
                let words = cx.messages.get("letters-empty-search-clear");
                if Button::secondary(&words).show(ui).clicked() {
                    self.list.search_mut().clear();
                    self.list.search_changed();
                }
            } else if !elsewhere.is_empty() {
                for (index, (filter, id)) in elsewhere.into_iter().enumerate() {
                    let count = self.list.counts().of(filter);
                    let words = cx.messages.with(id, &[("count", count.into())]);
                    let button = if index == 0 {
                        Button::primary(&words)
                    } else {
                        ui.add_space(space::S);
                        Button::secondary(&words)
                    };
                    if button.large().show(ui).clicked() {
                        self.set_filter(filter);
                    }
                }
            } else {
                let words = cx.messages.get("letters-empty-go");
                if Button::primary(&words).large().show(ui).clicked() {
                    actions.push(Action::Go(Place::Appeals));
                }
            }
        });
    }
}

/// What the practice mailbox is, in the colour that practice always has.
fn practice_ui(ui: &mut Ui, cx: Cx<'_>) {
    let theme = Theme::of(ui);
    let margin = Margin::symmetric(20, 10);
    Frame::new().fill(theme.plum_tint).inner_margin(margin).show(ui, |ui| {
        ui.set_min_width(ui.available_width());
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = 10.0;
            widgets::icon(ui, icons::NOTEBOOK, theme.plum);
            widgets::label(ui, Type::Dense, &cx.messages.get("letters-practice-banner"));
        });
    });
}

fn head_ui(ui: &mut Ui, group: Group, cx: Cx<'_>) {
    let theme = Theme::of(ui);
    let today = cx.today();
    let day = |day| ("day", cx.messages.date_long(day, today).into());
    let words = match group {
        Group::NeedsYou => cx.messages.get("letters-group-needs-you"),
        Group::Waiting => cx.messages.get("letters-group-waiting"),
        Group::Drafts => cx.messages.get("letters-group-drafts"),
        Group::Cancelled => cx.messages.get("letters-group-cancelled"),
        Group::Practised(date) if date == today => cx.messages.day_relative(date, today),
        Group::Practised(date) => cx.messages.date_long(date, today),
        Group::Sent(date) if date == today => cx.messages.get("letters-group-sent-today"),
        Group::Sent(date) if date.tomorrow().is_ok_and(|next| next == today) => {
            cx.messages.get("letters-group-sent-yesterday")
        }
        Group::Sent(date) => cx.messages.with("letters-group-sent-day", &[day(date)]),
    };
    let color = if group == Group::NeedsYou { theme.ochre } else { theme.ink_2 };
    ui.add_space(14.0);
    ui.horizontal(|ui| {
        ui.add_space(20.0);
        let said = widgets::label_in(ui, Type::SmallStrong, color, &words);
        ui.ctx().accesskit_node_builder(said.id, |node| {
            node.set_role(egui::Role::Heading);
            node.set_label(words);
        });
    });
}

/// How far the letters on their way are, under the appeal of the first of them.
fn progress_ui(ui: &mut Ui, rows: &[LetterRow], cx: Cx<'_>) {
    let waiting = |row: &&LetterRow| {
        matches!(
            row.state,
            Some(DeliveryState::Queued | DeliveryState::Sending | DeliveryState::HandedOver)
        )
    };
    let appeal = rows.iter().find(waiting).map(|row| row.appeal.as_str()).unwrap_or_default();
    let (done, all) = (cx.progress.done, cx.progress.total);
    let words = cx.messages.with("letters-done-of", &[("done", done.into()), ("all", all.into())]);
    let inside = ui.max_rect().shrink2(vec2(20.0, 2.0));
    let mut part = ui.new_child(UiBuilder::new().max_rect(inside));
    part.spacing_mut().item_spacing.y = 6.0;
    widgets::progress(&mut part, done, all, appeal, &words);
}

/// A row: icon, name, what it says about its state, and when. It reads as one sentence.
fn row_ui(ui: &mut Ui, row: &LetterRow, chosen: bool, height: f32, cx: Cx<'_>) -> bool {
    let theme = Theme::of(ui);
    let when = when(row, cx);
    let sentence = sentence(row, &when, cx);
    let second = second_line(row, cx);
    let mut cut = false;
    let answer = Row::new(&sentence).height(height).selected(chosen).show(ui, |ui| {
        let rect = ui.max_rect().shrink2(vec2(20.0, 0.0));
        let one_line = height < 50.0;
        let top = if one_line { rect.center().y - 10.5 } else { rect.top() + 9.0 };
        let (tone, icon) = mark(row);
        let icon_at = pos2(rect.left() + 10.0, top + 11.0);
        widgets::paint_icon(ui.painter(), icon_at, icon, 20.0, tone.color(theme));
        let time = Type::Small.one_line(ui, &when, 160.0);
        let end = rect.right() - time.size().x;
        time.paint(ui.painter(), pos2(end, top), theme.ink_2);
        let start = rect.left() + 32.0;
        let name = Type::DenseStrong.one_line(ui, &row.short, end - space::M - start);
        cut = name.is_elided();
        name.paint(ui.painter(), pos2(start, top - 0.5), theme.ink);
        if !one_line {
            let words = Type::Small.one_line(ui, &second, rect.right() - start);
            words.paint(ui.painter(), pos2(start, top + 20.5), theme.ink_2);
        }
    });
    if answer.response.gained_focus() {
        answer.response.scroll_to_me(None);
    }
    ui.ctx().accesskit_node_builder(answer.response.id, |node| node.set_description(second));
    let response = if cut { tooltip(answer.response, &row.short) } else { answer.response };
    response.clicked()
}

fn mark(row: &LetterRow) -> (widgets::Tone, icons::Icon) {
    if row.practice && row.state == Some(DeliveryState::Sent) {
        return (widgets::Tone::Plum, icons::ENVELOPE_SIMPLE);
    }
    state_mark(row.state)
}

/// The time today, or else the day.
fn when(row: &LetterRow, cx: Cx<'_>) -> String {
    let at = cx.time_zone.to_datetime(row.at);
    let by_day = matches!(row.state, Some(DeliveryState::Sent)) || at.date() == cx.today();
    if by_day { cx.messages.time(at.time()) } else { cx.messages.date_short(at.date(), cx.today()) }
}

fn sentence(row: &LetterRow, when: &str, cx: Cx<'_>) -> String {
    let name = ("name", row.short.as_str().into());
    let when = ("when", when.into());
    match row.state {
        None => cx.messages.with("letters-row-draft", &[name, when]),
        Some(DeliveryState::Sent) if row.practice => {
            cx.messages.with("letters-row-practice", &[name, when])
        }
        Some(state) => {
            let state = ("state", cx.messages.state_name(state).to_lowercase().into());
            cx.messages.with("letters-row", &[name, state, when])
        }
    }
}

fn second_line(row: &LetterRow, cx: Cx<'_>) -> String {
    use DeliveryState as S;
    let remark = row.remark.as_ref().map(|remark| cx.messages.text(remark));
    match (row.state, remark) {
        (Some(state @ (S::Refused | S::Unsure)), Some(remark)) => {
            let state = cx.messages.state_name(state);
            cx.messages
                .with("letters-remark", &[("state", state.into()), ("remark", remark.into())])
        }
        (Some(S::Sent | S::Cancelled), Some(remark)) => remark,
        // That the line is down is said once, over the list.
        (Some(S::Queued), _) if row.remark.as_ref().is_some_and(|it| it.id == "sender-offline") => {
            cx.messages.get("letters-waits-line")
        }
        (Some(S::Queued), Some(remark)) if row.held => {
            cx.messages.with("letters-held-row", &[("remark", remark.into())])
        }
        (Some(S::Queued), _) if row.undo_until.is_some() => {
            super::outbox::undo_words(row, "letters-undo-until", "letters-undo", cx)
        }
        (Some(S::Queued), Some(remark)) => remark,
        (Some(S::Queued), None) => cx.messages.get("letters-waits"),
        (Some(S::Sending | S::HandedOver), _) => cx.messages.get("letters-sending-now"),
        _ => row.subject.clone(),
    }
}
