//! The line over the list: the search, the language of letters, and *Pick all* or *Pick none* of what
//! the list shows.

use egui::Ui;

use super::picks::is_second;
use super::{Form, languages};
use crate::desk::view::ChooseView;
use crate::ui::icons;
use crate::ui::screen::Cx;
use crate::ui::theme::{Type, space};
use crate::ui::widgets::{Button, Field};

/// Below this the buttons stand under the field.
const LINE_PT: f32 = 460.0;
/// The choice of a language, and the least field beside it.
const LANGUAGE_PT: f32 = 214.0;
const FIELD_PT: f32 = 244.0;

/// Draws the line and does what is pressed; with the choice of a language, where that has no other
/// place.
pub(super) fn search_ui(
    ui: &mut Ui,
    cx: Cx<'_>,
    view: &ChooseView,
    form: &mut Form,
    language: bool,
) {
    let m = cx.messages;
    let first = form.rows.targets(view).filter(|row| !is_second(row)).count();
    let (all, none) = (m.with("choose-all", &[("count", first.into())]), m.get("choose-none"));
    let width = |words: &str, pad: f32| Type::Strong.words(ui, words, f32::INFINITY).size().x + pad;
    let buttons = width(&all, 28.0).ceil() + width(&none, 20.0).ceil() + 2.0 * space::M;
    let language = language && languages::has_choice(view);
    let beside = if language { LANGUAGE_PT + space::M } else { 0.0 };
    let least = if language { FIELD_PT + beside + buttons } else { LINE_PT };
    if ui.available_width() < least {
        field_ui(ui, cx, view, form, ui.available_width());
        ui.add_space(space::S);
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing = egui::vec2(space::M, space::S);
            if language {
                languages::beside_ui(ui, cx, view, form, LANGUAGE_PT);
            }
            buttons_ui(ui, view, form, &all, &none, first > 0);
        });
    } else {
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = space::M;
            field_ui(ui, cx, view, form, ui.available_width() - buttons - beside);
            if language {
                languages::beside_ui(ui, cx, view, form, LANGUAGE_PT);
            }
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
