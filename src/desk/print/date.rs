//! A letter's date in its own language. This is the only place that writes one.

use jiff::civil::Date;

use crate::domain::{Country, Lang};

/// The months, from January, as they stand in a date.
type Months = [&'static str; 12];

const ENGLISH: Months = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];
const FRENCH: Months = [
    "janvier",
    "février",
    "mars",
    "avril",
    "mai",
    "juin",
    "juillet",
    "août",
    "septembre",
    "octobre",
    "novembre",
    "décembre",
];
const SPANISH: Months = [
    "enero",
    "febrero",
    "marzo",
    "abril",
    "mayo",
    "junio",
    "julio",
    "agosto",
    "septiembre",
    "octubre",
    "noviembre",
    "diciembre",
];
const RUSSIAN: Months = [
    "января",
    "февраля",
    "марта",
    "апреля",
    "мая",
    "июня",
    "июля",
    "августа",
    "сентября",
    "октября",
    "ноября",
    "декабря",
];
/// Both names of each month, as the United Nations write them: both are known in some country only.
const ARABIC: Months = [
    "كانون الثاني/يناير",
    "شباط/فبراير",
    "آذار/مارس",
    "نيسان/أبريل",
    "أيار/مايو",
    "حزيران/يونيو",
    "تموز/يوليو",
    "آب/أغسطس",
    "أيلول/سبتمبر",
    "تشرين الأول/أكتوبر",
    "تشرين الثاني/نوفمبر",
    "كانون الأول/ديسمبر",
];

/// A day in the letter's language and, where a language has several habits, in those of the writer's
/// country. A language that is not known here gets the international form (ISO 8601).
pub fn letter_date(lang: &Lang, country: Option<Country>, day: Date) -> String {
    let (number, year) = (day.day(), day.year());
    let month = |months: &Months| {
        usize::try_from(day.month() - 1).ok().and_then(|at| months.get(at)).copied()
    };
    let in_us = country.is_some_and(|country| country.code() == "US");
    let written = match lang.as_str() {
        "en" if in_us => month(&ENGLISH).map(|month| format!("{month} {number}, {year}")),
        "en" => month(&ENGLISH).map(|month| format!("{number} {month} {year}")),
        "fr" if number == 1 => month(&FRENCH).map(|month| format!("1er {month} {year}")),
        "fr" => month(&FRENCH).map(|month| format!("{number} {month} {year}")),
        "es" => month(&SPANISH).map(|month| format!("{number} de {month} de {year}")),
        "ru" => month(&RUSSIAN).map(|month| format!("{number} {month} {year} г.")),
        "ar" => month(&ARABIC).map(|month| format!("{number} {month} {year}")),
        _ => None,
    };
    written.unwrap_or_else(|| day.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn a_date_is_written_as_its_language_does() {
        for (lang, country, expected) in [
            ("en", "SE", "1 March 2012"),
            ("en", "US", "March 1, 2012"),
            ("fr", "SE", "1er mars 2012"),
            ("es", "SE", "1 de marzo de 2012"),
            ("ru", "SE", "1 марта 2012 г."),
            ("ar", "SE", "1 آذار/مارس 2012"),
            ("sv", "SE", "2012-03-01"),
        ] {
            let (lang, country) = (Lang::parse(lang).unwrap(), Country::parse(country).ok());
            assert_eq!(letter_date(&lang, country, date(2012, 3, 1)), expected);
        }
    }
}
