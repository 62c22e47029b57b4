//! The sheet: sentences with fields in them, and how letters will end.

use egui::{Align, Layout, Ui, vec2};

use super::form::{Form, LANGUAGES, countries};
use crate::domain::{Country, Direction, Lang};
use crate::messages::Messages;
use crate::ui::text::{LetterStyle, LetterText, TextLabel, letter_ui};
use crate::ui::theme::{Theme, Type, size, space};
use crate::ui::widgets::{
    Check, Field, Select, check_row, focus_on_appear, hairline, heading, label, label_in,
    option_ui, small,
};

/// From here on the ending stands beside its words.
const ENDING_PT: f32 = 420.0;
/// As wide as the sign at the end of a select.
const CARET: &str = "      ";
/// What the stop behind a field takes.
const STOP_PT: f32 = 18.0;

/// Draws the sheet's inside.
pub(super) fn sheet_ui(ui: &mut Ui, m: &Messages, form: &mut Form, filter: &mut String) {
    ui.spacing_mut().item_spacing.y = 0.0;
    let color = Theme::of(ui).ink_2;
    heading(ui, Type::Display, &m.get("first-run-welcome"));
    ui.add_space(space::XS);
    label_in(ui, Type::Interface, color, &m.get("first-run-lines"));
    ui.add_space(space::XXL);
    sentences_ui(ui, m, form, filter);
    ui.add_space(22.0);
    hairline(ui);
    ui.add_space(space::L);
    ending_ui(ui, m, form);
}

fn sentences_ui(ui: &mut Ui, m: &Messages, form: &mut Form, filter: &mut String) {
    sentence(ui, |ui| {
        words(ui, &m.get("first-run-my-name"));
        let example = m.get("first-run-name-example");
        let width = field_width(ui, &form.name, (240.0, 400.0));
        let name = m.get("first-run-name");
        let field = Field::new(&name).label_in_sentence().placeholder(&example).width(width);
        // Known by the same key in every language: it takes the focus once.
        let response = field.key("name").max_chars(120).show(ui, &mut form.name);
        focus_on_appear(ui, &response);
        words(ui, &m.get("first-run-stop"));
    });
    sentence(ui, |ui| {
        words(ui, &m.get("first-run-write-from"));
        let (name, example) = (m.get("first-run-town"), m.get("first-run-town-example"));
        let width = field_width(ui, &form.town, (130.0, 180.0));
        let field = Field::new(&name).label_in_sentence().placeholder(&example).width(width);
        field.max_chars(120).show(ui, &mut form.town);
        words(ui, &m.get("first-run-in"));
        country_ui(ui, m, &mut form.country, filter);
        words(ui, &m.get("first-run-stop"));
    });
    sentence(ui, |ui| {
        words(ui, &m.get("first-run-write-in"));
        languages_ui(ui, m, form);
        words(ui, &m.get("first-run-stop"));
    });
    label(ui, Type::Lead, &m.get("first-run-replies"));
    ui.add_space(6.0);
    let (name, example) = (m.get("first-run-address"), m.get("first-run-address-example"));
    let help = m.get("first-run-address-help");
    let field = Field::new(&name).label_in_sentence().placeholder(&example).help(&help);
    field.rows(2).max_chars(500).show(ui, &mut form.address);
}

/// A line of the letter; what does not fit goes on in the next.
fn sentence(ui: &mut Ui, add: impl FnOnce(&mut Ui)) {
    let row = vec2(ui.available_width(), size::FIELD);
    let layout = Layout::left_to_right(Align::Center).with_main_wrap(true);
    ui.allocate_ui_with_layout(row, layout, |ui| {
        ui.spacing_mut().item_spacing = vec2(7.0, 6.0);
        add(ui);
    });
    ui.add_space(10.0);
}

fn words(ui: &mut Ui, text: &str) {
    let ink = Theme::of(ui).ink;
    TextLabel::new(Type::Lead, ink, text).show(ui);
}

/// How wide a field is: as what is in it, from `least` to `most`, and with room for the stop behind
/// it. Where this line has not enough room, the next one begins.
fn field_width(ui: &mut Ui, text: &str, (least, most): (f32, f32)) -> f32 {
    let laid = Type::Interface.words(ui, text, f32::INFINITY);
    let wanted = (laid.size().x + 36.0).clamp(least, most);
    if ui.available_size_before_wrap().x - STOP_PT < least.min(wanted) {
        ui.end_row();
    }
    wanted.min(ui.available_size_before_wrap().x - STOP_PT)
}

fn country_ui(ui: &mut Ui, m: &Messages, country: &mut Option<Country>, filter: &mut String) {
    let shown = country.map_or_else(|| m.get("first-run-country-none"), |it| m.country_name(it));
    let name = m.get("first-run-country");
    let width = field_width(ui, &format!("{shown}{CARET}"), (126.0, 260.0));
    let select = Select::new(&name).label_in_sentence().width(width);
    let chosen = select.show_text(ui, &shown, |ui, first_time| {
        ui.set_min_width(260.0);
        country_choices_ui(ui, m, *country, filter, first_time)
    });
    if let Some(chosen) = chosen {
        *country = chosen;
    }
}

/// A field that finds countries by their letters, and those it finds; Enter takes the first.
fn country_choices_ui(
    ui: &mut Ui,
    m: &Messages,
    chosen: Option<Country>,
    filter: &mut String,
    first_time: bool,
) -> Option<Option<Country>> {
    if first_time {
        filter.clear();
    }
    let name = m.get("first-run-country-filter");
    let field = Field::new(&name).label_in_sentence().placeholder(&name).max_chars(60);
    let response = field.show(ui, filter);
    if first_time {
        response.request_focus();
    }
    let entered = response.lost_focus() && ui.input(|input| input.key_pressed(egui::Key::Enter));
    ui.add_space(space::XS);
    let found = countries(m, filter);
    if found.is_empty() {
        small(ui, &m.get("first-run-country-nothing"));
    }
    let mut taken = found.first().filter(|_| entered && !filter.trim().is_empty());
    if filter.trim().is_empty() && option_ui(ui, &m.get("first-run-country-clear"), false).clicked()
    {
        return Some(None);
    }
    for entry in &found {
        if option_ui(ui, &entry.1, chosen == Some(entry.0)).clicked() {
            taken = Some(entry);
        }
    }
    taken.map(|(country, _)| Some(*country))
}

fn languages_ui(ui: &mut Ui, m: &Messages, form: &mut Form) {
    let names: Vec<String> = form.languages.iter().map(|lang| m.language_name(lang)).collect();
    let shown = match names.as_slice() {
        [] => m.get("first-run-languages-none"),
        names => m.list(names),
    };
    let name = m.get("first-run-languages");
    let width = field_width(ui, &format!("{shown}{CARET}"), (126.0, 290.0));
    let select = Select::new(&name).label_in_sentence().width(width);
    // Several can be chosen, so nothing but a click beside it folds it again.
    let _: Option<()> = select.show_text(ui, &shown, |ui, first_time| {
        ui.set_min_width(220.0);
        egui::Frame::new().inner_margin(egui::Margin::symmetric(8, 2)).show(ui, |ui| {
            for (index, code) in LANGUAGES.iter().enumerate() {
                let Ok(lang) = Lang::parse(code) else { continue };
                let check = Check::of(form.languages.contains(&lang));
                let response = check_row(ui, check, &m.language_name(&lang), true);
                if first_time && index == 0 {
                    response.request_focus();
                }
                if response.clicked() {
                    form.toggle_language(&lang);
                }
            }
        });
        None
    });
}

fn ending_ui(ui: &mut Ui, m: &Messages, form: &Form) {
    let ending = form.ending(m);
    let lang = Lang::english();
    let letter =
        LetterText { body: &ending, direction: Direction::LeftToRight, lang: &lang, marks: &[] };
    let said = m.get("first-run-ending");
    if ui.available_width() < ENDING_PT {
        small(ui, &said);
        ui.add_space(space::XS);
        letter_ui(ui, &letter, LetterStyle::Beside);
        return;
    }
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = 0.0;
        ui.allocate_ui_with_layout(vec2(170.0, 20.0), Layout::top_down(Align::Min), |ui| {
            ui.set_width(170.0);
            small(ui, &said);
        });
        ui.vertical(|ui| letter_ui(ui, &letter, LetterStyle::Beside));
    });
}
