//! The interface's language and those of letters, light and dark, and text size: each takes effect at once.

use egui::Ui;

use super::{FORM_PT, SettingsScreen, form_title};
use crate::domain::Lang;
use crate::profile::Look;
use crate::ui::screen::{Action, Cx};
use crate::ui::screens::language::settings_language_ui;
use crate::ui::theme::{Type, space};
use crate::ui::widgets::{Check, Select, check_row, label, radio_card, small};

/// Languages that letters of the appeals we know are written in.
const LETTER_LANGUAGES: [&str; 5] = ["en", "ar", "fr", "ru", "es"];
/// Text sizes in percent.
const TEXT_SIZES: [u16; 9] = [80, 90, 100, 110, 125, 140, 160, 180, 200];

impl SettingsScreen {
    pub(super) fn languages_ui(&mut self, ui: &mut Ui, cx: Cx<'_>, actions: &mut Vec<Action>) {
        ui.set_max_width(FORM_PT.min(ui.available_width()));
        form_title(ui, &cx.messages.get("ui-settings-languages"));
        let interface = self.kept.interface_language;
        if let Some(chosen) = settings_language_ui(ui, cx.messages, interface) {
            self.change(actions, |settings| settings.interface_language = chosen);
        }
        ui.add_space(space::XL);
        small(ui, &cx.messages.get("ui-settings-languages-text"));
        ui.add_space(space::M);
        let mut chosen = self.kept.supporter.languages.clone();
        for lang in LETTER_LANGUAGES.iter().filter_map(|code| Lang::parse(code).ok()) {
            let on = chosen.contains(&lang);
            let name = cx.messages.language_name(&lang);
            if check_row(ui, Check::of(on), &name, true).clicked() {
                if on {
                    chosen.retain(|it| *it != lang);
                } else {
                    chosen.push(lang);
                }
            }
        }
        self.change(actions, |settings| settings.supporter.languages = chosen);
    }

    pub(super) fn look_ui(&mut self, ui: &mut Ui, cx: Cx<'_>, actions: &mut Vec<Action>) {
        ui.set_max_width(FORM_PT.min(ui.available_width()));
        form_title(ui, &cx.messages.get("ui-settings-look"));
        let ways = [
            (Look::System, "ui-settings-look-system", "ui-settings-look-system-text"),
            (Look::Light, "ui-settings-look-light", "ui-settings-look-light-text"),
            (Look::Dark, "ui-settings-look-dark", "ui-settings-look-dark-text"),
        ];
        for (look, title, text) in ways {
            let (title, text) = (cx.messages.get(title), cx.messages.get(text));
            if radio_card(ui, self.kept.look == look, &title, &text).clicked() {
                self.change(actions, |settings| settings.look = look);
            }
            ui.add_space(space::M);
        }
        ui.add_space(space::S);
        let names = TEXT_SIZES.map(|percent| cx.messages.percent(percent.into()));
        let names = names.each_ref().map(String::as_str);
        let now = self.kept.text_size_percent;
        let at = TEXT_SIZES.iter().position(|percent| *percent >= now).unwrap_or(2);
        let title = cx.messages.get("ui-settings-text-size");
        if let Some(percent) =
            Select::new(&title).show(ui, &names, at).and_then(|index| TEXT_SIZES.get(index))
        {
            self.change(actions, |settings| settings.text_size_percent = *percent);
        }
        ui.add_space(space::M);
        label(ui, Type::Letter, &cx.messages.get("ui-settings-text-sample"));
    }
}
