//! How dates, times, numbers, names and lists are written. The patterns are in `format.ftl`.

use jiff::civil::{Date, Time};

use super::Messages;
use crate::domain::{Arg, ChannelKind, Country, DeliveryState, Lang};

impl Messages {
    /// A number with its thousands apart, from five digits on: `10,000`.
    pub fn number(&self, number: usize) -> String {
        grouped(&number.to_string())
    }

    /// `Friday 27 November`, with the year where it is not this one.
    pub fn date_long(&self, date: Date, today: Date) -> String {
        let id =
            if date.year() == today.year() { "format-date-long" } else { "format-date-long-year" };
        self.date(id, date)
    }

    /// `27 Nov`, with the year where it is not this one.
    pub fn date_short(&self, date: Date, today: Date) -> String {
        let id = if date.year() == today.year() {
            "format-date-short"
        } else {
            "format-date-short-year"
        };
        self.date(id, date)
    }

    /// `Thu 26 Nov`, with the year where it is not this one.
    pub fn date_weekday_short(&self, date: Date, today: Date) -> String {
        let id = if date.year() == today.year() {
            "format-date-weekday-short"
        } else {
            "format-date-weekday-short-year"
        };
        self.date(id, date)
    }

    /// `19 November`, with the year where it is not this one.
    pub fn date_day(&self, date: Date, today: Date) -> String {
        let id =
            if date.year() == today.year() { "format-date-day" } else { "format-date-day-year" };
        self.date(id, date)
    }

    /// `February 2012`.
    pub fn month_year(&self, date: Date) -> String {
        self.date("format-month-year", date)
    }

    /// The days of something that happened: `Sat 4 February`, `Sat 11 and Sun 12 February`,
    /// `Sat 28 February to Tue 3 March`; with the year where it is not this one.
    pub fn days(&self, date: Date, until: Option<Date>, today: Date) -> String {
        let last = until.filter(|until| *until > date).unwrap_or(date);
        let whole = if last.year() == today.year() { "format-days" } else { "format-days-year" };
        if last == date {
            return self.date(whole, date);
        }
        let first = if date.year() != last.year() {
            "format-days-year"
        } else if date.month() != last.month() {
            "format-days"
        } else {
            "format-days-first"
        };
        let join = if date.tomorrow().is_ok_and(|next| next == last) {
            "format-days-two"
        } else {
            "format-days-many"
        };
        let ends = [self.date(first, date), self.date(whole, last)];
        let [first, last] = ends.map(Arg::Text);
        self.with(join, &[("first", first), ("last", last)])
    }

    /// `Today`, `Yesterday`, or else [`date_short`](Self::date_short).
    pub fn day_relative(&self, date: Date, today: Date) -> String {
        if date == today {
            self.get("format-today")
        } else if date.tomorrow().is_ok_and(|next| next == today) {
            self.get("format-yesterday")
        } else {
            self.date_short(date, today)
        }
    }

    /// `14:02`.
    pub fn time(&self, time: Time) -> String {
        let minute = format!("{:02}", time.minute());
        let hour = format!("{:02}", time.hour());
        self.with("format-time", &[("hour", hour.into()), ("minute", minute.into())])
    }

    /// The language's name, or its code where we have none.
    pub fn language_name(&self, lang: &Lang) -> String {
        self.with("format-language", &[("code", lang.as_str().into())])
    }

    /// The country's usual name.
    pub fn country_name(&self, country: Country) -> String {
        country.name(&self.lang).to_owned()
    }

    /// A way to reach someone: `E-mail`.
    pub fn channel_name(&self, channel: ChannelKind) -> String {
        self.get(match channel {
            ChannelKind::Email => "format-channel-email",
            ChannelKind::Post => "format-channel-post",
            ChannelKind::Phone => "format-channel-phone",
            ChannelKind::Form => "format-channel-form",
        })
    }

    /// Where a letter is: `Sent`.
    pub fn state_name(&self, state: DeliveryState) -> String {
        self.get(match state {
            DeliveryState::Queued => "format-state-queued",
            DeliveryState::Sending => "format-state-sending",
            DeliveryState::HandedOver => "format-state-handed-over",
            DeliveryState::Sent => "format-state-sent",
            DeliveryState::Refused => "format-state-refused",
            DeliveryState::Unsure => "format-state-unsure",
            DeliveryState::Cancelled => "format-state-cancelled",
        })
    }

    /// `a`, `a and b`, `a, b and c`.
    pub fn list(&self, items: &[String]) -> String {
        let Some((last, rest)) = items.split_last() else { return String::new() };
        let join =
            |id: &str, a: String, b: &str| self.with(id, &[("a", a.into()), ("b", b.into())]);
        let Some((first, middle)) = rest.split_first() else { return last.clone() };
        let all =
            middle.iter().fold(first.clone(), |all, item| join("format-list-more", all, item));
        join("format-list-last", all, last)
    }

    fn date(&self, id: &str, date: Date) -> String {
        let month = Arg::Count(date.month().into());
        let weekday = Arg::Count(date.weekday().to_monday_one_offset().into());
        self.with(
            id,
            &[
                (
                    "weekday-short",
                    self.with("format-weekday-short", &[("weekday", weekday.clone())]).into(),
                ),
                ("weekday", self.with("format-weekday", &[("weekday", weekday)]).into()),
                ("day", date.day().to_string().into()),
                ("month", self.with("format-month", &[("month", month.clone())]).into()),
                ("month-short", self.with("format-month-short", &[("month", month)]).into()),
                ("year", date.year().to_string().into()),
            ],
        )
    }
}

/// A whole number's digits in threes, from five digits on; anything else as it is.
pub(super) fn grouped(digits: &str) -> String {
    let plain = digits.strip_prefix('-').unwrap_or(digits);
    if plain.len() < 5 || !plain.bytes().all(|byte| byte.is_ascii_digit()) {
        return digits.to_owned();
    }
    let mut text = String::from(if plain.len() < digits.len() { "-" } else { "" });
    for (at, digit) in plain.char_indices() {
        if at > 0 && (plain.len() - at).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::domain::Notice;

    #[test]
    fn dates_read_as_people_write_them() {
        let messages = Messages::english();
        let today = date(2026, 11, 23);
        for (day, long, short, relative) in [
            (date(2026, 11, 27), "Friday 27 November", "27 Nov", "27 Nov"),
            (date(2026, 11, 23), "Monday 23 November", "23 Nov", "Today"),
            (date(2026, 11, 22), "Sunday 22 November", "22 Nov", "Yesterday"),
            (date(2026, 5, 2), "Saturday 2 May", "2 May", "2 May"),
            (date(2012, 2, 8), "Wednesday 8 February 2012", "8 Feb 2012", "8 Feb 2012"),
        ] {
            assert_eq!(messages.date_long(day, today), long);
            assert_eq!(messages.date_short(day, today), short);
            assert_eq!(messages.day_relative(day, today), relative);
        }
        assert_eq!(messages.time(jiff::civil::time(14, 2, 59, 0)), "14:02");
        assert_eq!(messages.time(jiff::civil::time(4, 2, 0, 0)), "04:02");
    }

    #[test]
    fn days_of_an_event_read_as_people_write_them() {
        let messages = Messages::english();
        let today = date(2012, 2, 8);
        for (first, last, expected) in [
            (date(2012, 2, 4), None, "Sat 4 February"),
            (date(2012, 2, 4), Some(date(2012, 2, 4)), "Sat 4 February"),
            (date(2012, 2, 11), Some(date(2012, 2, 12)), "Sat 11 and Sun 12 February"),
            (date(2012, 2, 11), Some(date(2012, 2, 14)), "Sat 11 to Tue 14 February"),
            (date(2012, 2, 29), Some(date(2012, 3, 1)), "Wed 29 February and Thu 1 March"),
            (date(2011, 12, 31), None, "Sat 31 December 2011"),
            (date(2011, 12, 30), Some(date(2012, 1, 2)), "Fri 30 December 2011 to Mon 2 January"),
        ] {
            assert_eq!(messages.days(first, last, today), expected);
        }
        assert_eq!(messages.date_weekday_short(date(2026, 11, 26), today), "Thu 26 Nov 2026");
        assert_eq!(messages.date_day(date(2012, 2, 8), today), "8 February");
        assert_eq!(messages.month_year(today), "February 2012");
    }

    #[test]
    fn names_and_lists_read_as_people_write_them() {
        let messages = Messages::english();
        for (items, expected) in
            [("", ""), ("a", "a"), ("a b", "a and b"), ("a b c d", "a, b, c and d")]
        {
            let items: Vec<String> = items.split_whitespace().map(Into::into).collect();
            assert_eq!(messages.list(&items), expected);
        }
        for (code, expected) in [("en", "English"), ("ru", "Russian"), ("xx", "xx")] {
            assert_eq!(messages.language_name(&Lang::parse(code).unwrap()), expected);
        }
        assert_eq!(messages.country_name(Country::parse("RU").unwrap()), "Russia");
        for state in DeliveryState::ALL {
            assert!(!messages.state_name(state).contains('-'), "{state:?}");
        }
        assert_eq!(messages.channel_name(ChannelKind::Email), "E-mail");
    }

    #[test]
    fn thousands_stand_apart() {
        for (number, expected) in
            [(0, "0"), (2012, "2012"), (10_000, "10,000"), (1_234_567, "1,234,567")]
        {
            assert_eq!(Messages::english().number(number), expected);
        }
        let notice = Notice::new("problem-subject-too-long").count("max", 100_000);
        assert!(Messages::english().text(&notice).contains("100,000"));
        assert_eq!(grouped("-12345"), "-12,345");
    }
}
