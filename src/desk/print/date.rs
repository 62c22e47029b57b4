//! A letter's date in its own language. This is the only place that writes one.

use jiff::civil::Date;

use crate::domain::{Country, Lang, month_name};

/// A day in the letter's language and, where a language has several habits, in those of the writer's
/// country. A language that is not known here gets the international form (ISO 8601).
pub fn letter_date(lang: &Lang, country: Option<Country>, day: Date) -> String {
    let Some(month) = month_name(lang, day) else {
        return day.to_string();
    };
    let (number, year) = (day.day(), day.year());
    let in_us = country.is_some_and(|country| country.code() == "US");
    match lang.as_str() {
        "en" if in_us => format!("{month} {number}, {year}"),
        "fr" if number == 1 => format!("1er {month} {year}"),
        "es" => format!("{number} de {month} de {year}"),
        "ru" => format!("{number} {month} {year} г."),
        _ => format!("{number} {month} {year}"),
    }
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
            ("he", "SE", "1 במרץ 2012"),
            ("fa", "SE", "1 مارس 2012"),
            ("sv", "SE", "2012-03-01"),
        ] {
            let (lang, country) = (Lang::parse(lang).unwrap(), Country::parse(country).ok());
            assert_eq!(letter_date(&lang, country, date(2012, 3, 1)), expected);
        }
    }
}
