//! Who writes: name, where they live, where replies go.

use egui::Ui;

use super::{FORM_PT, SettingsScreen, form_title};
use crate::domain::{AddressError, Country, EmailAddress, Supporter};
use crate::messages::letters_of;
use crate::ui::icons;
use crate::ui::screen::{Action, Cx};
use crate::ui::theme::{Theme, Type, space};
use crate::ui::widgets::{Field, Select, focus_on_appear, icon_line};

/// What can be typed about a person.
pub(super) struct YouForm {
    name: String,
    email: String,
    town: String,
    profession: String,
    address: String,
}

impl YouForm {
    pub(super) fn of(supporter: &Supporter) -> Self {
        let text = |value: &Option<String>| value.clone().unwrap_or_default();
        Self {
            name: supporter.name.clone(),
            email: supporter.email.as_ref().map(ToString::to_string).unwrap_or_default(),
            town: text(&supporter.town),
            profession: text(&supporter.profession),
            address: text(&supporter.address),
        }
    }

    /// The address, when there is one that can be used, or why not.
    fn email(&self) -> Result<Option<EmailAddress>, AddressError> {
        match self.email.trim() {
            "" => Ok(None),
            text => EmailAddress::parse(text).map(Some),
        }
    }

    fn fill(&self, supporter: &mut Supporter) {
        let text = |value: &str| (!value.trim().is_empty()).then(|| value.trim().to_owned());
        self.name.trim().clone_into(&mut supporter.name);
        supporter.town = text(&self.town);
        supporter.profession = text(&self.profession);
        supporter.address = text(&self.address);
        if let Ok(email) = self.email() {
            supporter.email = email;
        }
    }
}

impl SettingsScreen {
    pub(super) fn you_ui(&mut self, ui: &mut Ui, cx: Cx<'_>, actions: &mut Vec<Action>) {
        let words = |id: &str| cx.messages.get(id);
        ui.set_max_width(FORM_PT.min(ui.available_width()));
        form_title(ui, &words("ui-settings-you"));
        let optional = words("ui-settings-optional");
        let wrong = self.you.email().is_err().then(|| words("ui-settings-email-wrong"));
        let name = words("ui-settings-name");
        let name = Field::new(&name).max_chars(120).show(ui, &mut self.you.name);
        if self.kept.supporter.name.is_empty() {
            focus_on_appear(ui, &name);
        }
        ui.add_space(space::FIELDS);
        let email = words("ui-settings-email");
        let help = words("ui-settings-email-help");
        Field::new(&email)
            .optional(&optional)
            .help(&help)
            .error(wrong.as_deref())
            .max_chars(254)
            .show(ui, &mut self.you.email);
        ui.add_space(space::FIELDS);
        let town = words("ui-settings-town");
        Field::new(&town).optional(&optional).max_chars(120).show(ui, &mut self.you.town);
        ui.add_space(space::FIELDS);
        let country = country_ui(ui, cx, self.kept.supporter.country);
        ui.add_space(space::FIELDS);
        let profession = words("ui-settings-profession");
        Field::new(&profession)
            .optional(&optional)
            .max_chars(120)
            .show(ui, &mut self.you.profession);
        ui.add_space(space::FIELDS);
        let address = words("ui-settings-address");
        let help = words("ui-settings-address-help");
        Field::new(&address)
            .optional(&optional)
            .help(&help)
            .rows(3)
            .max_chars(400)
            .show(ui, &mut self.you.address);
        ui.add_space(space::XL);
        let color = Theme::of(ui).moss;
        icon_line(ui, icons::CHECK, color, Type::Small, &words("ui-settings-kept"));
        let mut supporter = self.kept.supporter.clone();
        self.you.fill(&mut supporter);
        if let Some(country) = country {
            supporter.country = country;
        }
        self.change(actions, |settings| settings.supporter = supporter);
    }
}

/// The country's select; `Some` when another was chosen now.
fn country_ui(ui: &mut Ui, cx: Cx<'_>, chosen: Option<Country>) -> Option<Option<Country>> {
    let mut countries: Vec<(String, Option<Country>)> =
        Country::all().map(|country| (cx.messages.country_name(country), Some(country))).collect();
    countries.sort_by_cached_key(|(name, _)| letters_of(name));
    countries.insert(0, (cx.messages.get("ui-settings-no-country"), None));
    let names: Vec<&str> = countries.iter().map(|(name, _)| name.as_str()).collect();
    let at = countries.iter().position(|(_, country)| *country == chosen).unwrap_or(0);
    let label = cx.messages.get("ui-settings-country");
    let picked = Select::new(&label).show(ui, &names, at)?;
    countries.get(picked).map(|(_, country)| *country)
}
