//! What is typed on the first sheet, and the settings that come of it. It knows no egui.

use crate::domain::{Country, Lang, Supporter};
use crate::messages::{Messages, letters_of};
use crate::profile::Settings;

/// The languages that are offered for letters, by their code.
pub(super) const LANGUAGES: [&str; 34] = [
    "en", "fr", "es", "de", "ru", "ar", "pt", "it", "nl", "sv", "nb", "da", "fi", "pl", "cs", "sk",
    "hu", "ro", "bg", "el", "tr", "uk", "sr", "hr", "lt", "lv", "et", "fa", "he", "hi", "id", "ja",
    "ko", "zh",
];

/// How letters leave.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) enum Way {
    /// To the practice mailbox.
    #[default]
    Practise,
    /// From the person's own mailbox, which is set up next.
    OwnMailbox,
}

/// What is typed and chosen.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Form {
    pub(super) name: String,
    pub(super) town: String,
    pub(super) country: Option<Country>,
    pub(super) languages: Vec<Lang>,
    pub(super) address: String,
    pub(super) way: Way,
}

impl Form {
    /// What the settings have already; the window's language is offered first.
    pub(super) fn of(settings: &Settings, interface: &Lang) -> Self {
        let supporter = &settings.supporter;
        let languages = match supporter.languages.as_slice() {
            [] => vec![interface.clone()],
            chosen => chosen.to_vec(),
        };
        Self {
            name: supporter.name.clone(),
            town: supporter.town.clone().unwrap_or_default(),
            country: supporter.country,
            languages,
            address: supporter.address.clone().unwrap_or_default(),
            way: Way::Practise,
        }
    }

    /// The settings with what was typed, and the first run over.
    pub(super) fn settings(&self, before: &Settings) -> Settings {
        let given = |text: &str| Some(text.trim().to_owned()).filter(|text| !text.is_empty());
        let supporter = Supporter {
            name: self.name.trim().to_owned(),
            town: given(&self.town),
            country: self.country,
            languages: self.languages.clone(),
            address: given(&self.address),
            ..before.supporter.clone()
        };
        Settings { supporter, welcomed: true, ..before.clone() }
    }

    /// The window speaks another language now: letters are offered in that one, unless others were
    /// chosen.
    pub(super) fn follow_language(&mut self, before: &Lang, now: &Lang) {
        if self.languages == std::slice::from_ref(before) {
            self.languages = vec![now.clone()];
        }
    }

    /// Takes a language in, or out; those chosen first are preferred.
    pub(super) fn toggle_language(&mut self, lang: &Lang) {
        let before = self.languages.len();
        self.languages.retain(|chosen| chosen != lang);
        if self.languages.len() == before {
            self.languages.push(lang.clone());
        }
    }

    /// How letters will end, as the bundled ones do: the whole address, or else town and country.
    pub(super) fn ending(&self, m: &Messages) -> String {
        let name = match self.name.trim() {
            "" => m.get("first-run-name-example"),
            name => name.to_owned(),
        };
        let town = self.town.trim();
        let country = self.country.map(|country| m.country_name(country)).unwrap_or_default();
        let place = match (self.address.trim(), town, country.as_str()) {
            ("", "", country) => country.to_owned(),
            ("", town, "") => town.to_owned(),
            ("", town, country) => {
                m.with("first-run-place", &[("town", town.into()), ("country", country.into())])
            }
            (address, ..) => address.to_owned(),
        };
        let lines = [m.get("first-run-yours"), name, place];
        lines.join("\n").trim_end().to_owned()
    }
}

/// Countries whose name has these letters, by name; those that begin with them come first.
pub(super) fn countries(m: &Messages, filter: &str) -> Vec<(Country, String)> {
    let filter = letters_of(filter.trim());
    let named = Country::all().map(|country| (country, m.country_name(country)));
    let mut found: Vec<(Country, String)> =
        named.filter(|(_, name)| letters_of(name).contains(&filter)).collect();
    found.sort_by_cached_key(|(_, name)| {
        let name = letters_of(name);
        (!name.starts_with(&filter), name)
    });
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    fn form(name: &str, town: &str, country: &str, address: &str) -> Form {
        Form {
            name: name.to_owned(),
            town: town.to_owned(),
            country: Country::parse(country).ok(),
            address: address.to_owned(),
            ..Form::default()
        }
    }

    #[test]
    fn letters_end_as_far_as_is_known() {
        let m = Messages::english();
        for (form, expected) in [
            (form("", "", "", ""), "Yours respectfully,\nYour name"),
            (form(" Ann ", "Gothenburg", "SE", ""), "Yours respectfully,\nAnn\nGothenburg, Sweden"),
            (form("Ann", "", "SE", " "), "Yours respectfully,\nAnn\nSweden"),
            (form("Ann", "Gothenburg", "", ""), "Yours respectfully,\nAnn\nGothenburg"),
            (
                form("Ann", "G", "SE", "Road 1\nTown\nSweden\n"),
                "Yours respectfully,\nAnn\nRoad 1\nTown\nSweden",
            ),
        ] {
            assert_eq!(form.ending(&m), expected);
        }
    }

    #[test]
    fn what_is_empty_is_not_given() {
        let settings = form(" Ann ", " ", "SE", "").settings(&Settings::default());
        assert!(settings.welcomed);
        assert_eq!(settings.supporter.name, "Ann");
        assert_eq!((settings.supporter.town, settings.supporter.address), (None, None));
        assert_eq!(settings.supporter.country, Country::parse("SE").ok());
    }

    #[test]
    fn countries_are_found_by_letters_of_their_name() {
        let m = Messages::english();
        let names = |filter: &str| -> Vec<String> {
            countries(&m, filter).into_iter().map(|(_, name)| name).collect()
        };
        assert_eq!(names("swe"), ["Sweden"]);
        assert_eq!(names("united k"), ["United Kingdom"]);
        assert_eq!(names("rus").first().map(String::as_str), Some("Russia"));
        assert_eq!(names("").len(), 249);
        assert!(names("xyzzy").is_empty());
        for code in LANGUAGES {
            let name = m.language_name(&Lang::parse(code).unwrap());
            assert_ne!(name, code, "{code} has no name");
        }
    }
}
