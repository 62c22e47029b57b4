//! An appeal's page, made for reading, with one button: write a letter.

use egui::{Align, Layout, Rect, ScrollArea, Ui, UiBuilder, pos2, vec2};

use crate::desk::view::AppealView;
use crate::domain::AppealId;
use crate::ui::command::{Command, Event};
use crate::ui::screen::{Action, Cx, ScreenUi};
use crate::ui::shell::{AppealStep, Width, appeal_bar_ui};
use crate::ui::theme::{size, space};
use crate::ui::widgets::page_margin;

mod article;
mod side;

/// The column beside the article, and what is between them.
const SIDE_PT: f32 = 312.0;
const GAP_PT: f32 = space::HUGE;
/// Over and under what is read.
const TOP_PT: f32 = space::XXXL;
const BOTTOM_PT: f32 = space::HUGE;

/// An appeal's page, made for reading, with one button: write a letter.
pub struct AppealScreen {
    id: AppealId,
    view: Option<Box<AppealView>>,
    /// How high the column beside the article was in the frame before.
    side_height: f32,
}

impl AppealScreen {
    /// The screen as it opens, and what it asks the desk first.
    pub fn open(id: AppealId) -> (Self, Vec<Command>) {
        let ask = vec![Command::ReadAppeal(id.clone())];
        (Self { id, view: None, side_height: 0.0 }, ask)
    }
}

impl ScreenUi for AppealScreen {
    fn screen_ui(&mut self, ui: &mut Ui, cx: Cx<'_>, actions: &mut Vec<Action>) {
        let Some(view) = &self.view else { return };
        appeal_bar_ui(ui, &view.head, AppealStep::Read, cx, actions);
        let wide = Width::of(ui) == Width::Wide;
        if !wide {
            side::footer_ui(ui, cx, view, actions);
        }
        ScrollArea::vertical().id_salt("appeal page").auto_shrink(false).show_viewport(
            ui,
            |ui, seen| {
                ui.spacing_mut().item_spacing.y = 0.0;
                if wide {
                    self.side_height = wide_ui(ui, cx, view, seen, self.side_height, actions);
                } else {
                    narrow_ui(ui, cx, view);
                }
            },
        );
    }

    fn on_event(&mut self, event: &Event) {
        if let Event::Appeal(view) = event
            && view.head.id == self.id
        {
            self.view = Some(view.clone());
        }
    }
}

/// Article and side column, as a pair in the middle; returns how high the side column is.
fn wide_ui(
    ui: &mut Ui,
    cx: Cx<'_>,
    view: &AppealView,
    seen: Rect,
    side_height: f32,
    actions: &mut Vec<Action>,
) -> f32 {
    let room = ui.max_rect();
    let margin = f32::from(page_margin(room.width()));
    let reading = (room.width() - 2.0 * margin - GAP_PT - SIDE_PT).min(size::READING);
    let pair = reading + GAP_PT + SIDE_PT;
    let start = room.left() + ((room.width() - pair) / 2.0).max(margin).floor();
    let top = room.top() + TOP_PT;

    let mut article = column(ui, "article", start, top, reading);
    article::first_part(&mut article, cx, view);
    article::second_part(&mut article, cx.messages, view);

    // The side column stays while the article moves; one that is higher than the window moves
    // along until its end is seen.
    let over = (TOP_PT + side_height + space::XXXL - seen.height()).max(0.0);
    let stays = (seen.top() - over).max(0.0);
    let side_top = top + stays;
    let mut side = column(ui, "side", start + reading + GAP_PT, side_top, SIDE_PT);
    side::card_ui(&mut side, cx, view, actions);
    side.add_space(28.0);
    side::updates_ui(&mut side, cx, view);

    let side_height = side.min_rect().height();
    let bottom = article.min_rect().bottom().max(top + side_height) + BOTTOM_PT;
    ui.advance_cursor_after_rect(Rect::from_min_max(room.min, pos2(room.right(), bottom)));
    side_height
}

/// All in one column; the button is in the footer.
fn narrow_ui(ui: &mut Ui, cx: Cx<'_>, view: &AppealView) {
    let room = ui.max_rect();
    let margin = f32::from(page_margin(room.width()));
    let reading = (room.width() - 2.0 * margin).min(size::READING);
    let start = room.left() + ((room.width() - reading) / 2.0).floor();
    let top = room.top() + space::XXL;
    let mut article = column(ui, "article", start, top, reading);
    article::first_part(&mut article, cx, view);
    article.add_space(space::XXXL);
    side::updates_ui(&mut article, cx, view);
    article::second_part(&mut article, cx.messages, view);
    let bottom = article.min_rect().bottom() + BOTTOM_PT;
    ui.advance_cursor_after_rect(Rect::from_min_max(room.min, pos2(room.right(), bottom)));
}

fn column(ui: &mut Ui, name: &str, x: f32, y: f32, width: f32) -> Ui {
    let place = Rect::from_min_size(pos2(x, y), vec2(width, f32::INFINITY));
    let layout = Layout::top_down(Align::Min);
    ui.new_child(UiBuilder::new().id_salt(name).max_rect(place).layout(layout))
}
