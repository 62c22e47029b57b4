//! Whether a few sentences are in a language, as far as their letters and commonest words tell.

use super::Lang;

/// The commonest small words of languages in Latin letters that appeals are written in: those that no
/// other of these languages has.
const SMALL_WORDS: [(&str, &str); 3] = [
    (
        "en",
        "the and of to in is that it for with was they have are this from who my your not you be \
         there their were has every day at by about when people think know i",
    ),
    (
        "fr",
        "le les et des du dans est une je pas pour qui ce au avec mes ont sont nous vous leur \
         chaque ils elle cette être mon aux par sur suis",
    ),
    (
        "es",
        "el los y del las una con por para lo como mi está yo su sus son pero muy mis ellos esta \
         allí cada día al han",
    ),
];

#[derive(Clone, Copy, PartialEq, Eq)]
enum Script {
    Latin,
    Cyrillic,
    Arabic,
}

/// Whether a text is in this language; `None` where that cannot be told.
pub fn is_in(text: &str, lang: &Lang) -> Option<bool> {
    let expected = match lang.as_str() {
        "ru" | "uk" | "be" | "bg" => Script::Cyrillic,
        "ar" | "fa" | "ps" | "ur" => Script::Arabic,
        "en" | "fr" | "es" | "de" | "it" | "nl" | "pl" | "pt" | "sv" | "tr" => Script::Latin,
        _ => return None,
    };
    match (script_of(text)?, lang.as_str()) {
        (script, _) if script != expected => Some(false),
        (Script::Latin, code) => small_words_of(text).map(|found| found == code),
        (_, "ru" | "ar") => Some(true),
        _ => None,
    }
}

/// The script of most of its letters.
fn script_of(text: &str) -> Option<Script> {
    let count = |is: &dyn Fn(char) -> bool| text.chars().filter(|c| is(*c)).count();
    let letters = count(&|c| c.is_alphabetic());
    let scripts = [
        (Script::Latin, count(&|c| c.is_alphabetic() && c < '\u{250}')),
        (Script::Cyrillic, count(&|c| ('\u{400}'..='\u{52F}').contains(&c))),
        (Script::Arabic, count(&|c| c.is_alphabetic() && ('\u{600}'..='\u{6FF}').contains(&c))),
    ];
    scripts.into_iter().find(|(_, found)| found * 2 > letters).map(|(script, _)| script)
}

/// The language of which a text has at least two small words, and twice as many as of any other.
fn small_words_of(text: &str) -> Option<&'static str> {
    let words: Vec<String> = text
        .split(|c: char| !c.is_alphabetic())
        .filter(|word| !word.is_empty())
        .map(str::to_lowercase)
        .collect();
    let hits = |small: &str| {
        words.iter().filter(|word| small.split(' ').any(|it| it == word.as_str())).count()
    };
    let mut counts = SMALL_WORDS.map(|(code, small)| (hits(small), code));
    counts.sort_unstable_by(|a, b| b.cmp(a));
    let [(most, code), (second, _), _] = counts;
    (most >= 2 && most >= 2 * second).then_some(code)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_and_small_words_tell_the_language() {
        let english = "I am a nurse. I think every day of colleagues in Homs.";
        let french = "Je pense chaque jour aux enfants de Homs ; ils ont le droit de vivre.";
        for (text, lang, expected) in [
            (english, "en", Some(true)),
            (english, "fr", Some(false)),
            (english, "ar", Some(false)),
            (english, "de", Some(false)),
            (english, "zh", None),
            (french, "fr", Some(true)),
            (french, "es", Some(false)),
            ("Mi familia vivió allí, y yo pienso cada día en los niños.", "es", Some(true)),
            ("Каждый день я думаю о жителях Хомса.", "ru", Some(true)),
            ("Каждый день я думаю о жителях Хомса.", "en", Some(false)),
            ("Кожен день я думаю про жителів Хомса.", "uk", None),
            ("أفكر كل يوم في أهل حمص", "ar", Some(true)),
            ("Мой друг живёт в Homs", "ru", Some(true)),
            ("Homs!", "ru", Some(false)),
            ("Homs!", "en", None),
            ("Vera, teacher", "en", None),
            ("Ich denke jeden Tag an die Kinder.", "en", None),
            ("1234", "en", None),
            ("", "en", None),
        ] {
            assert_eq!(is_in(text, &Lang::parse(lang).unwrap()), expected, "{text} in {lang}");
        }
    }
}
