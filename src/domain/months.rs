//! The months of a letter's date, in the languages that letters are written in.

use jiff::civil::Date;

use super::Lang;

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

/// With the letter that stands before a month in a date.
const HEBREW: Months = [
    "בינואר",
    "בפברואר",
    "במרץ",
    "באפריל",
    "במאי",
    "ביוני",
    "ביולי",
    "באוגוסט",
    "בספטמבר",
    "באוקטובר",
    "בנובמבר",
    "בדצמבר",
];
/// The months of the common calendar, as letters from abroad have them.
const PERSIAN: Months = [
    "ژانویه",
    "فوریه",
    "مارس",
    "آوریل",
    "مه",
    "ژوئن",
    "ژوئیه",
    "اوت",
    "سپتامبر",
    "اکتبر",
    "نوامبر",
    "دسامبر",
];

/// The month of this day as it stands in a date of this language; `None` where the language is not
/// known here.
pub fn month_name(lang: &Lang, day: Date) -> Option<&'static str> {
    let months = match lang.as_str() {
        "en" => &ENGLISH,
        "fr" => &FRENCH,
        "es" => &SPANISH,
        "ru" => &RUSSIAN,
        "ar" => &ARABIC,
        "he" => &HEBREW,
        "fa" => &PERSIAN,
        _ => return None,
    };
    let at = usize::try_from(day.month()).ok()?.checked_sub(1)?;
    months.get(at).copied()
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn a_month_has_its_name_in_its_language() {
        for (lang, month, expected) in [
            ("en", 1, Some("January")),
            ("en", 12, Some("December")),
            ("fr", 8, Some("août")),
            ("es", 3, Some("marzo")),
            ("ru", 5, Some("мая")),
            ("ar", 2, Some("شباط/فبراير")),
            ("he", 2, Some("בפברואר")),
            ("fa", 12, Some("دسامبر")),
            ("sv", 2, None),
        ] {
            let lang = Lang::parse(lang).unwrap();
            assert_eq!(month_name(&lang, date(2012, month, 4)), expected);
        }
    }
}
