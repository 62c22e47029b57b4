//! A letter's date in its own language. This is the only place that writes one.

use icu::calendar::Date as IcuDate;
use icu::calendar::cal::Persian;
use jiff::civil::Date;

use crate::domain::{Country, Lang, month_name};

/// The months of the solar Hijri calendar, from Farvardin.
const PERSIAN_MONTHS: [&str; 12] = [
    "فروردین",
    "اردیبهشت",
    "خرداد",
    "تیر",
    "مرداد",
    "شهریور",
    "مهر",
    "آبان",
    "آذر",
    "دی",
    "بهمن",
    "اسفند",
];

/// A day in the letter's language and calendar and, where a language has several habits, in those of
/// the writer's country. A language that is not known here gets the international form (ISO 8601).
pub fn letter_date(lang: &Lang, country: Option<Country>, day: Date) -> String {
    if lang.as_str() == "fa"
        && let Some(date) = persian_date(day)
    {
        return date;
    }
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

/// A day as Persian letters have it: by the solar Hijri calendar, in Persian figures.
fn persian_date(day: Date) -> Option<String> {
    let (month, number) = (u8::try_from(day.month()).ok()?, u8::try_from(day.day()).ok()?);
    let common = IcuDate::try_new_iso(day.year().into(), month, number).ok()?;
    let day = common.to_calendar(Persian);
    let month = PERSIAN_MONTHS.get(usize::from(day.month().ordinal).checked_sub(1)?)?;
    let written = format!("{} {month} {}", day.day_of_month().0, day.year().extended_year());
    let figure = |sign: char| match sign.to_digit(10) {
        Some(digit) => char::from_u32(0x6f0 + digit).unwrap_or(sign),
        None => sign,
    };
    Some(written.chars().map(figure).collect())
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
            ("fa", "SE", "۱۱ اسفند ۱۳۹۰"),
            ("sv", "SE", "2012-03-01"),
        ] {
            let (lang, country) = (Lang::parse(lang).unwrap(), Country::parse(country).ok());
            assert_eq!(letter_date(&lang, country, date(2012, 3, 1)), expected);
        }
        let persian = Lang::parse("fa").unwrap();
        for (day, expected) in [
            (date(2012, 2, 8), "۱۹ بهمن ۱۳۹۰"),
            (date(2024, 3, 20), "۱ فروردین ۱۴۰۳"),
            (date(2025, 3, 20), "۳۰ اسفند ۱۴۰۳"),
        ] {
            assert_eq!(letter_date(&persian, None, day), expected);
        }
    }
}
