//! The few words that stand in letters and that no pack gives: what a blank asks for, and dates
//! written out. They follow the letter's language, not that of the window.

use jiff::civil::Date;

use crate::domain::{Lang, month_name};

/// What can be missing in a letter.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Missing {
    /// The supporter's name.
    Name,
    /// The supporter's e-mail address.
    Email,
    /// The supporter's country.
    Country,
    /// The supporter's postal address.
    Address,
    /// The supporter's town.
    Town,
    /// The supporter's profession.
    Profession,
    /// How the target is addressed.
    Greeting,
    /// Who holds the target's office.
    Person,
    /// The target's country.
    TargetCountry,
}

type Words = [&'static str; 9];

const ENGLISH: Words = [
    "your name",
    "your e-mail address",
    "your country",
    "your address",
    "your town",
    "your profession",
    "greeting",
    "name of the office holder",
    "country of the office",
];
const FRENCH: Words = [
    "votre nom",
    "votre adresse électronique",
    "votre pays",
    "votre adresse",
    "votre ville",
    "votre profession",
    "formule d’appel",
    "nom de la personne en fonction",
    "pays de l’institution",
];
const RUSSIAN: Words = [
    "ваше имя",
    "ваш адрес электронной почты",
    "ваша страна",
    "ваш адрес",
    "ваш город",
    "ваша профессия",
    "обращение",
    "имя должностного лица",
    "страна ведомства",
];
const SPANISH: Words = [
    "su nombre",
    "su correo electrónico",
    "su país",
    "su dirección",
    "su ciudad",
    "su profesión",
    "saludo",
    "nombre de la persona en el cargo",
    "país de la institución",
];
const ARABIC: Words = [
    "اسمك",
    "بريدك الإلكتروني",
    "بلدك",
    "عنوانك",
    "مدينتك",
    "مهنتك",
    "التحية",
    "اسم صاحب المنصب",
    "بلد الجهة",
];

/// What stands in the blank of something that is missing; in English for languages without words.
pub(crate) fn missing(lang: &Lang, what: Missing) -> &'static str {
    table(lang).get(what as usize).copied().unwrap_or_default()
}

/// The words of a blank in another language; `None` where they are none of ours.
pub(crate) fn blank_in(words: &str, from: &Lang, to: &Lang) -> Option<&'static str> {
    let at = table(from).iter().position(|own| *own == words)?;
    table(to).get(at).copied()
}

fn table(lang: &Lang) -> &'static Words {
    match lang.as_str() {
        "fr" => &FRENCH,
        "ru" => &RUSSIAN,
        "es" => &SPANISH,
        "ar" => &ARABIC,
        _ => &ENGLISH,
    }
}

/// A date as it stands in a letter, such as “8 February 2012”; in English for languages whose
/// months are not known.
pub(crate) fn date(lang: &Lang, date: Date) -> String {
    let (day, year) = (date.day(), date.year());
    let Some(month) = month_name(lang, date) else {
        let month = month_name(&Lang::english(), date).unwrap_or_default();
        return format!("{day} {month} {year}");
    };
    match lang.as_str() {
        "fr" if day == 1 => format!("1er {month} {year}"),
        "ru" => format!("{day} {month} {year} года"),
        "es" => format!("{day} de {month} de {year}"),
        _ => format!("{day} {month} {year}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_and_blanks_follow_the_letters_language() {
        for (lang, day, written, town) in [
            ("en", 8, "8 February 2012", "your town"),
            ("fr", 8, "8 février 2012", "votre ville"),
            ("fr", 1, "1er février 2012", "votre ville"),
            ("ru", 8, "8 февраля 2012 года", "ваш город"),
            ("es", 8, "8 de febrero de 2012", "su ciudad"),
            ("ar", 8, "8 شباط/فبراير 2012", "مدينتك"),
            ("sv", 8, "8 February 2012", "your town"),
        ] {
            let lang = Lang::parse(lang).unwrap();
            assert_eq!(date(&lang, Date::constant(2012, 2, day)), written);
            assert_eq!(missing(&lang, Missing::Town), town);
        }
        let (russian, english) = (Lang::parse("ru").unwrap(), Lang::english());
        assert_eq!(blank_in("ваше имя", &russian, &english), Some("your name"));
        assert_eq!(blank_in("моё", &russian, &english), None);
        let last = missing(&Lang::english(), Missing::TargetCountry);
        assert_eq!(last, "country of the office");
    }
}
