//! A text in one or several languages.

use std::collections::BTreeMap;

use super::Lang;

/// The same words in each language they exist in. Never empty.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LocalText {
    default: Lang,
    texts: BTreeMap<Lang, String>,
}

impl LocalText {
    /// A text in one language.
    pub fn single(lang: Lang, text: impl Into<String>) -> Self {
        Self { texts: BTreeMap::from([(lang.clone(), text.into())]), default: lang }
    }

    /// A text in several languages; `default` is shown to those who read none of them. `None` when
    /// there is no text at all; when `default` is missing, the first by code stands in.
    pub fn several(default: Lang, texts: BTreeMap<Lang, String>) -> Option<Self> {
        let default =
            if texts.contains_key(&default) { default } else { texts.keys().next()?.clone() };
        Some(Self { default, texts })
    }

    /// The text in exactly this language.
    pub fn exact(&self, lang: &Lang) -> Option<&str> {
        self.texts.get(lang).map(String::as_str)
    }

    /// The text in the first of these languages that it has, else in its default language.
    pub fn best<'a>(&'a self, langs: impl IntoIterator<Item = &'a Lang>) -> &'a str {
        langs
            .into_iter()
            .find_map(|lang| self.exact(lang))
            .or_else(|| self.exact(&self.default))
            .unwrap_or_default()
    }

    /// The text for readers of `lang`.
    pub fn get(&self, lang: &Lang) -> &str {
        self.exact(lang).or_else(|| self.exact(&self.default)).unwrap_or_default()
    }

    /// Each language with its text, by code.
    pub fn iter(&self) -> impl Iterator<Item = (&Lang, &str)> {
        self.texts.iter().map(|(lang, text)| (lang, text.as_str()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_best_language_wins_and_the_default_stands_in() {
        let lang = |code| Lang::parse(code).unwrap();
        let text = LocalText::several(
            lang("en"),
            BTreeMap::from([(lang("en"), "peace".into()), (lang("fr"), "paix".into())]),
        )
        .unwrap();
        assert_eq!(text.get(&lang("fr")), "paix");
        assert_eq!(text.get(&lang("ru")), "peace");
        assert_eq!(text.best([&lang("ru"), &lang("fr")]), "paix");
        assert_eq!(LocalText::several(lang("en"), BTreeMap::new()), None);
    }
}
