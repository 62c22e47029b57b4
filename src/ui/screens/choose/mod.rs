//! The choice of targets: by group, some, or one.

use egui::{Align, Layout, Rect, ScrollArea, Ui, UiBuilder, pos2};

use crate::desk::view::ChooseView;
use crate::domain::AppealId;
use crate::ui::command::{Command, Event};
use crate::ui::screen::{Action, Cx, Place, ScreenUi};
use crate::ui::shell::{self, AppealStep, Width, appeal_bar_ui};
use crate::ui::theme::space;

mod foot;
mod groups;
mod languages;
mod list;
mod picks;
mod row;
mod rows;
mod search;
mod words;

use languages::AllIn;
use list::Shown;
use picks::{Picks, Sums};
use rows::Rows;

/// The column of groups, and the widest list.
const GROUPS_PT: f32 = 336.0;
const LIST_PT: f32 = 840.0;

/// The choice of targets: by group, some, or one.
pub struct ChooseScreen {
    id: AppealId,
    view: Option<Box<ChooseView>>,
    form: Form,
}

/// What the person has chosen and typed, and what follows from it.
#[derive(Default)]
struct Form {
    picks: Picks,
    /// Whether anything was picked by hand: then a new view does not change the picks.
    touched: bool,
    group: usize,
    search: String,
    sums: Sums,
    rows: Rows,
    /// The language for all letters that was chosen, until it is kept.
    all_in: Option<AllIn>,
}

impl ChooseScreen {
    /// The screen as it opens, and what it asks the desk first.
    pub fn open(id: AppealId) -> (Self, Vec<Command>) {
        let ask = vec![Command::Choose(id.clone())];
        (Self { id, view: None, form: Form::default() }, ask)
    }
}

impl Form {
    /// A new view: picks of the person stay, those of open drafts come first.
    fn take(&mut self, view: &ChooseView) {
        if self.touched {
            self.picks.keep_only(view);
        } else {
            self.picks = Picks::of_drafts(view);
            self.group = first_group(view, &self.picks);
        }
        self.group = self.group.min(view.groups.len().saturating_sub(1));
        self.sums = Sums::of(view, &self.picks);
        self.find(view);
    }

    /// The rows have changed: another group, or other words to search for.
    fn find(&mut self, view: &ChooseView) {
        self.rows.show(Shown::find(view, self.group, &self.search));
    }

    /// The picks have changed.
    fn picked(&mut self, view: &ChooseView) {
        self.touched = true;
        self.sums = Sums::of(view, &self.picks);
    }

    fn is_searching(&self) -> bool {
        !self.search.trim().is_empty()
    }

    /// Shows another group; the search is over then.
    fn show_group(&mut self, view: &ChooseView, group: usize) {
        self.group = group;
        self.search.clear();
        self.find(view);
    }
}

/// The group that is shown first: one that is picked in part, or else the first.
fn first_group(view: &ChooseView, picks: &Picks) -> usize {
    let part = |targets: &[crate::desk::view::TargetRow]| {
        let picked = targets.iter().filter(|row| picks.has(&row.id)).count();
        picked > 0 && targets.len() > 1
    };
    view.groups.iter().position(|group| part(&group.targets)).unwrap_or(0)
}

impl ScreenUi for ChooseScreen {
    fn screen_ui(&mut self, ui: &mut Ui, cx: Cx<'_>, actions: &mut Vec<Action>) {
        let Some(view) = &self.view else { return };
        appeal_bar_ui(ui, &view.head, AppealStep::Choose, cx, actions);
        if foot::footer_ui(ui, cx, view, &self.form.sums, actions) {
            let picked = self.form.picks.in_order(view);
            actions.push(Action::Ask(Command::Pick(self.id.clone(), picked)));
            actions.push(Action::Go(Place::Write(self.id.clone(), None)));
        }
        if Width::of(ui) == Width::Wide && !shell::is_compact(ui) {
            wide_ui(ui, cx, view, &mut self.form);
        } else {
            narrow_ui(ui, cx, view, &mut self.form);
        }
        if let Some(AllIn(lang)) = self.form.all_in.take() {
            actions.push(Action::Ask(Command::WriteAllIn(self.id.clone(), lang)));
        }
    }

    fn on_event(&mut self, event: &Event) {
        if let Event::Choose(view) = event
            && view.head.id == self.id
        {
            self.form.take(view);
            self.view = Some(view.clone());
        }
    }
}

/// Groups beside the list.
fn wide_ui(ui: &mut Ui, cx: Cx<'_>, view: &ChooseView, form: &mut Form) {
    let room = ui.available_rect_before_wrap();
    let most = GROUPS_PT + LIST_PT + space::XXXL;
    let start = room.left() + ((room.width() - most) / 2.0).max(0.0).floor();
    let split = start + GROUPS_PT;
    let end = room.right().min(split + LIST_PT + space::XXXL);
    let column = |ui: &mut Ui, name: &str, rect: Rect| {
        let layout = Layout::top_down(Align::Min);
        let mut child = ui.new_child(UiBuilder::new().id_salt(name).max_rect(rect).layout(layout));
        // Rings stand a little outside of what they are around.
        child.set_clip_rect(rect.expand(space::XS).intersect(room));
        child
    };
    let groups = pos2(split - space::S, room.bottom());
    let groups = Rect::from_min_max(pos2(start, room.top()), groups);
    let mut side = column(ui, "groups", groups);
    ScrollArea::vertical().id_salt("groups").auto_shrink(false).show(&mut side, |ui| {
        egui::Frame::new()
            .inner_margin(egui::Margin { left: 24, right: 8, top: 24, bottom: 16 })
            .show(ui, |ui| groups::groups_ui(ui, cx, view, form));
    });
    let top = room.top() + space::XXL;
    let pane =
        Rect::from_min_max(pos2(split + space::S, top), pos2(end - space::XXL, room.bottom()));
    let mut pane = column(ui, "pane", pane);
    pane.spacing_mut().item_spacing.y = 0.0;
    search::search_ui(&mut pane, cx, view, form, true);
    pane.add_space(space::FIELDS);
    rows::card_ui(&mut pane, cx, view, form);
    ui.advance_cursor_after_rect(room);
}

/// All in one column that scrolls; the groups are a select.
fn narrow_ui(ui: &mut Ui, cx: Cx<'_>, view: &ChooseView, form: &mut Form) {
    ScrollArea::vertical().id_salt("choose").auto_shrink(false).show(ui, |ui| {
        let side = if ui.available_width() < 480.0 { 16 } else { 24 };
        egui::Frame::new()
            .inner_margin(egui::Margin { left: side, right: side, top: 20, bottom: 24 })
            .show(ui, |ui| {
                ui.spacing_mut().item_spacing.y = 0.0;
                groups::select_ui(ui, cx, view, form);
                ui.add_space(space::L);
                search::search_ui(ui, cx, view, form, false);
                ui.add_space(space::M);
                rows::list_ui(ui, cx, view, form);
            });
    });
}
