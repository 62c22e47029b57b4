//! The languages that the interface itself speaks.

use super::{Direction, Lang};

/// A language that the window and the command line speak.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum InterfaceLang {
    /// English, which has every message.
    #[default]
    English,
    /// Arabic.
    Arabic,
    /// French.
    French,
    /// Russian.
    Russian,
    /// Spanish.
    Spanish,
}

impl InterfaceLang {
    /// All of them, in the order in which they are offered: by their own names.
    pub const ALL: [Self; 5] =
        [Self::English, Self::Spanish, Self::French, Self::Russian, Self::Arabic];

    /// Its ISO 639 code.
    pub fn code(self) -> &'static str {
        match self {
            Self::English => "en",
            Self::Arabic => "ar",
            Self::French => "fr",
            Self::Russian => "ru",
            Self::Spanish => "es",
        }
    }

    /// Its name in itself: who cannot read the others finds it by that.
    pub fn own_name(self) -> &'static str {
        match self {
            Self::English => "English",
            Self::Arabic => "العربية",
            Self::French => "Français",
            Self::Russian => "Русский",
            Self::Spanish => "Español",
        }
    }

    /// As the language of a text.
    pub fn lang(self) -> Lang {
        Lang::parse(self.code()).unwrap_or_else(|_| Lang::english())
    }

    /// The side on which its lines start.
    pub fn direction(self) -> Direction {
        match self {
            Self::Arabic => Direction::RightToLeft,
            Self::English | Self::French | Self::Russian | Self::Spanish => Direction::LeftToRight,
        }
    }

    /// The language of this code.
    pub fn of_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|lang| lang.code() == code)
    }

    /// The first that we have of the languages a person prefers, such as `fr-CA` or `ru_RU.UTF-8`;
    /// English where it is none of them. `C` and `POSIX` ask for English.
    pub fn best_of<T: AsRef<str>>(tags: impl IntoIterator<Item = T>) -> Self {
        let known = tags.into_iter().find_map(|tag| {
            let first = tag.as_ref().split(['-', '_', '.', '@']).next().unwrap_or_default();
            match first.to_ascii_lowercase().as_str() {
                "c" | "posix" => Some(Self::English),
                code => Self::of_code(code),
            }
        });
        known.unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_best_of_what_a_person_prefers_is_found() {
        use InterfaceLang::{Arabic, English, French, Russian, Spanish};
        let cases: [(&[&str], InterfaceLang); 12] = [
            (&[], English),
            (&["fr"], French),
            (&["fr-CA"], French),
            (&["ru_RU.UTF-8"], Russian),
            (&["AR-eg"], Arabic),
            (&["es-419", "en"], Spanish),
            (&["ca@valencia", "es-ES"], Spanish),
            (&["de-DE"], English),
            (&["de-DE", "fr-FR"], French),
            (&["C.UTF-8", "fr-FR"], English),
            (&["POSIX"], English),
            (&["", "frr", "e"], English),
        ];
        for (tags, expected) in cases {
            assert_eq!(InterfaceLang::best_of(tags), expected, "{tags:?}");
        }
    }

    #[test]
    fn each_has_a_code_of_its_own_and_the_direction_of_its_letters() {
        for lang in InterfaceLang::ALL {
            assert_eq!(InterfaceLang::of_code(lang.code()), Some(lang));
            assert_eq!(lang.lang().as_str(), lang.code());
            assert_eq!(lang.lang().direction(), lang.direction());
        }
        assert_eq!(InterfaceLang::of_code("de"), None);
    }
}
