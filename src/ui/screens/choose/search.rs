//! The line over the list: the search, and *Pick all* or *Pick none* of what the list shows.

use egui::Ui;

use super::Form;
use super::picks::is_second;
use crate::desk::view::ChooseView;
use crate::ui::icons;
use crate::ui::screen::Cx;
use crate::ui::theme::{Type, space};
use crate::ui::widgets::{Button, Field};

/// Below this the buttons stand under the field.
const LINE_PT: f32 = 460.0;

/// Draws the line and does what is pressed.
pub(super) fn search_ui(ui: &mut Ui, cx: Cx<'_>, view: &ChooseView, form: &mut Form) {
    let m = cx.messages;
    let first = form.rows.targets(view).filter(|row| !is_second(row)).count();
    let (all, none) = (m.with("choose-all", &[("count", first.into())]), m.get("choose-none"));
    let width = |words: &str, pad: f32| Type::Strong.words(ui, words, f32::INFINITY).size().x + pad;
    let buttons = width(&all, 28.0).ceil() + width(&none, 20.0).ceil() + 2.0 * space::M;
    if ui.available_width() < LINE_PT {
        field_ui(ui, cx, view, form, ui.available_width());
        ui.add_space(space::S);
        ui.horizontal(|ui| buttons_ui(ui, view, form, &all, &none, first > 0));
    } else {
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = space::M;
            field_ui(ui, cx, view, form, ui.available_width() - buttons);
            buttons_ui(ui, view, form, &all, &none, first > 0);
        });
    }
}

fn field_ui(ui: &mut Ui, cx: Cx<'_>, view: &ChooseView, form: &mut Form, width: f32) {
    let name = cx.messages.get("choose-search");
    let field = Field::new(&name).label_in_sentence().placeholder(&name);
    let field = field.icon(icons::MAGNIFYING_GLASS).width(width).max_chars(200);
    if field.show(ui, &mut form.search).changed() {
        form.find(view);
    }
}

fn buttons_ui(
    ui: &mut Ui,
    view: &ChooseView,
    form: &mut Form,
    all: &str,
    none: &str,
    can_pick: bool,
) {
    if Button::secondary(all).enabled(can_pick).show(ui).clicked() {
        form.picks.add_all(form.rows.targets(view));
        form.picked(view);
    }
    if Button::quiet(none).show(ui).clicked() {
        form.picks.remove_all(form.rows.targets(view));
        form.picked(view);
    }
}
