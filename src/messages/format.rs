//! How dates, times, numbers, names and lists are written. What a language's data can say is said by
//! [`Formats`](super::formats::Formats); the rest is in `format.ftl`.

use jiff::civil::{Date, Time};

use super::Messages;
use super::formats::Names;
use crate::domain::{Arg, ChannelKind, Country, DeliveryState, Lang};

impl Messages {
    /// A number with its thousands apart, from five digits on: `10,000`.
    pub fn number(&self, number: usize) -> String {
        self.formats().number(&number.to_string())
    }

    /// `80 %`.
    pub fn percent(&self, percent: usize) -> String {
        self.with("format-percent", &[("number", percent.into())])
    }

    /// `Friday 27 November`, with the year where it is not this one.
    pub fn date_long(&self, date: Date, today: Date) -> String {
        self.day_and_weekday(date, [Names::Whole; 2], date.year() != today.year())
    }

    /// `27 Nov`, with the year where it is not this one.
    pub fn date_short(&self, date: Date, today: Date) -> String {
        self.formats().day(date, Names::Short, date.year() != today.year())
    }

    /// `Thu 26 Nov`, with the year where it is not this one.
    pub fn date_weekday_short(&self, date: Date, today: Date) -> String {
        self.day_and_weekday(date, [Names::Short; 2], date.year() != today.year())
    }

    /// `19 November`, with the year where it is not this one.
    pub fn date_day(&self, date: Date, today: Date) -> String {
        self.formats().day(date, Names::Whole, date.year() != today.year())
    }

    /// `February 2012`.
    pub fn month_year(&self, date: Date) -> String {
        self.formats().month_year(date)
    }

    /// The days of something that happened: `Sat 4 February`, `Sat 11 and Sun 12 February`,
    /// `Sat 28 February to Tue 3 March`; with the year where it is not this one.
    pub fn days(&self, date: Date, until: Option<Date>, today: Date) -> String {
        let last = until.filter(|until| *until > date).unwrap_or(date);
        let whole =
            |date, with_year| self.day_and_weekday(date, [Names::Short, Names::Whole], with_year);
        let end = whole(last, last.year() != today.year());
        if last == date {
            return end;
        }
        let start = if date.year() != last.year() {
            whole(date, true)
        } else if date.month() != last.month() {
            whole(date, false)
        } else {
            let weekday = self.formats().weekday(date, Names::Short);
            self.weekday_with(weekday, self.formats().day_of_month(date))
        };
        if date.tomorrow().is_ok_and(|next| next == last) {
            return self.list(&[start, end]);
        }
        let days = [("first", start.into()), ("last", end.into())];
        without_isolates(self.with("format-days-many", &days))
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

    /// `27 Nov, 14:02`, of the two as they are written here.
    pub fn date_time(&self, day: String, time: String) -> String {
        without_isolates(
            self.with("format-date-time", &[("day", day.into()), ("time", time.into())]),
        )
    }

    /// `14:02`.
    pub fn time(&self, time: Time) -> String {
        self.formats().time(time, false)
    }

    /// `8:00`; the day ends at `24:00`.
    pub fn full_hour(&self, hour: i8) -> String {
        let figures = |text: &str| self.formats().number(text);
        format!("{}:{}{}", figures(&hour.to_string()), figures("0"), figures("0"))
    }

    /// `14:02:59`.
    pub fn time_to_the_second(&self, time: Time) -> String {
        self.formats().time(time, true)
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

    /// `a, b, c`: beside each other, where no sentence holds them together.
    pub fn beside(&self, items: &[impl AsRef<str>]) -> String {
        let items: Vec<&str> = items.iter().map(AsRef::as_ref).collect();
        items.join(self.formats().comma())
    }

    /// `a`, `a and b`, `a, b and c`.
    pub fn list(&self, items: &[String]) -> String {
        self.formats().list(items)
    }

    /// A day with its weekday: the names of the weekday, then those of the month.
    fn day_and_weekday(&self, date: Date, names: [Names; 2], with_year: bool) -> String {
        let [weekday, day] = names;
        let weekday = self.formats().weekday(date, weekday);
        self.weekday_with(weekday, self.formats().day(date, day, with_year))
    }

    fn weekday_with(&self, weekday: String, date: String) -> String {
        let args = [("weekday", Arg::Text(weekday)), ("date", Arg::Text(date))];
        without_isolates(self.with("format-date-weekday", &args))
    }
}

/// A day is our own words alone, and runs as they do. With isolates within, it would have no letter of
/// its own to go by where another sentence isolates it in turn, and would run from left to right
/// (UAX 9, rule P2).
fn without_isolates(day: String) -> String {
    day.replace(['\u{2068}', '\u{2069}'], "")
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
    fn a_day_in_an_arabic_sentence_runs_as_its_words_do() {
        let messages = Messages::for_window(crate::domain::InterfaceLang::Arabic);
        let today = date(2026, 11, 23);
        assert_eq!(messages.date_long(today, today), "الاثنين ٢٣ نوفمبر");
        let said = messages.date_time(messages.date_long(today, today), "١٤:٢٠".to_owned());
        assert_eq!(said, "الاثنين ٢٣ نوفمبر، ١٤:٢٠");
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
    }
}
