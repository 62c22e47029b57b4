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
    match writer.town.as_deref().map(str::trim).filter(|town| !town.is_empty()) {
        None => date,
        Some(town) => {
            let comma = match (lang.direction(), lang.as_str()) {
                (Direction::RightToLeft, "he" | "yi") | (Direction::LeftToRight, _) => ", ",
                (Direction::RightToLeft, _) => "، ",
            };
            // A letter in French says "le" before its date where a place stands in front of it.
            let article = if lang.as_str() == "fr" { "le " } else { "" };
            format!("{town}{comma}{article}{date}")
        }
    }
}
