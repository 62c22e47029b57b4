//! Who writes, from where and on which day, as it stands on a letter.

use jiff::civil::Date;

use super::letter_date;
use crate::domain::{Direction, Lang, Supporter};

/// The sender's name and address, a line each.
pub(super) fn sender_lines(writer: &Supporter, lang: &Lang) -> Vec<String> {
    let name = writer.name.trim();
    let mut lines: Vec<String> = Vec::new();
    if !name.is_empty() {
        lines.push(name.to_owned());
    }
    match writer.address.as_deref().map(str::trim).filter(|address| !address.is_empty()) {
        Some(address) => {
            let parts = address.lines().map(str::trim).filter(|line| !line.is_empty());
            lines.extend(parts.map(str::to_owned));
        }
        None => {
            lines.extend(writer.town.clone().filter(|town| !town.trim().is_empty()));
            lines.extend(writer.country.map(|country| country.name(lang).to_owned()));
        }
    }
    lines
}

/// Place and date in a line.
pub(super) fn date_line(writer: &Supporter, lang: &Lang, day: Date) -> String {
    let date = letter_date(lang, writer.country, day);
    // One in figures alone would be turned round behind letters from right to left (UAX 9, rule W2).
    let in_figures = lang.direction() == Direction::RightToLeft && date.contains('-');
    let date = if in_figures { format!("\u{2066}{date}\u{2069}") } else { date };
    match writer.town.as_deref().map(str::trim).filter(|town| !town.is_empty()) {
        None => date,
        Some(town) => {
            let comma = match (lang.direction(), lang.as_str()) {
                (Direction::RightToLeft, "he" | "yi") | (Direction::LeftToRight, _) => ", ",
                (Direction::RightToLeft, _) => "، ",
            };
            // A letter in French says "le" before its date where a place stands in front of it.
            let article = if lang.as_str() == "fr" { "le " } else { "" };
            let town = apart(town, lang);
            format!("{town}{comma}{article}{date}")
        }
    }
}

/// A place in another direction than its line would draw the figures behind it to its side (UAX 9,
/// rules W2 and W7): such a one is isolated. What is usual has no sign that nobody sees.
fn apart(town: &str, lang: &Lang) -> String {
    let is_right_to_left = |sign: char| matches!(sign, '\u{590}'..='\u{8ff}');
    let may_differ = match lang.direction() {
        Direction::LeftToRight => town.chars().any(is_right_to_left),
        Direction::RightToLeft => !town.chars().all(|it| is_right_to_left(it) || it == ' '),
    };
    if may_differ { format!("\u{2068}{town}\u{2069}") } else { town.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::Country;
    use jiff::civil::date;

    #[test]
    fn place_and_date_stand_as_their_language_has_them() {
        for (town, lang, expected) in [
            ("Lund", "en", "Lund, 8 February 2012"),
            ("Lund", "fr", "Lund, le 8 février 2012"),
            ("", "fr", "8 février 2012"),
            ("دمشق", "ar", "دمشق، 8 شباط/فبراير 2012"),
            ("کراچی", "ur", "کراچی، \u{2066}2012-02-08\u{2069}"),
            ("Lund", "ar", "\u{2068}Lund\u{2069}، 8 شباط/فبراير 2012"),
            ("دمشق", "en", "\u{2068}دمشق\u{2069}, 8 February 2012"),
        ] {
            let writer = Supporter { town: Some(town.into()), ..Supporter::default() };
            let lang = Lang::parse(lang).unwrap();
            assert_eq!(date_line(&writer, &lang, date(2012, 2, 8)), expected);
        }
    }

    #[test]
    fn a_sender_without_an_address_has_a_town_and_a_country() {
        let mut writer = Supporter { name: " Vera ".into(), ..Supporter::default() };
        writer.town = Some("Lund".into());
        writer.country = Country::parse("SE").ok();
        assert_eq!(sender_lines(&writer, &Lang::english()), ["Vera", "Lund", "Sweden"]);
        writer.address = Some("Street 1\n\n 123 45 Lund \n".into());
        assert_eq!(sender_lines(&writer, &Lang::english()), ["Vera", "Street 1", "123 45 Lund"]);
    }
}
