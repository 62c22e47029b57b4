//! How each language writes days, times, numbers and lists: by ICU, with the data of Unicode's CLDR.
//! The date of a letter on paper is its own (`desk/print`).

use std::fmt::Debug;
use std::sync::{LazyLock, OnceLock};

use icu::calendar::{Date as IcuDate, Gregorian};
use icu::datetime::fieldsets::{E, MD, T, YM, YMD};
use icu::datetime::input::Time as IcuTime;
use icu::datetime::options::{Alignment, Length};
use icu::datetime::{FixedCalendarDateTimeFormatter, NoCalendarFormatter};
use icu::decimal::DecimalFormatter;
use icu::decimal::input::Decimal;
use icu::decimal::options::{DecimalFormatterOptions, GroupingStrategy};
use icu::list::ListFormatter;
use icu::list::options::ListFormatterOptions;
use icu::locale::Locale;
use jiff::civil::{Date, Time};

use crate::domain::InterfaceLang;

type Days<F> = FixedCalendarDateTimeFormatter<Gregorian, F>;
/// Made when it is first asked for, and kept: a list asks for many, a start for none.
type Slot<F> = OnceLock<Option<F>>;

/// Whether names of months and weekdays are whole.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Names {
    Whole,
    Short,
}

/// The formatters of one language.
pub(super) struct Formats {
    lang: InterfaceLang,
    locale: Locale,
    day_whole: Slot<Days<MD>>,
    day_short: Slot<Days<MD>>,
    day_year_whole: Slot<Days<YMD>>,
    day_year_short: Slot<Days<YMD>>,
    weekday_whole: Slot<Days<E>>,
    weekday_short: Slot<Days<E>>,
    month_year: Slot<Days<YM>>,
    minutes: Slot<NoCalendarFormatter<T>>,
    seconds: Slot<NoCalendarFormatter<T>>,
    decimal: Slot<DecimalFormatter>,
    and: Slot<ListFormatter>,
}

/// The locale whose habits an interface language has: 24 hours in all of them, the day before the
/// month in English, figures of their own in Arabic.
fn locale_of(lang: InterfaceLang) -> &'static str {
    match lang {
        InterfaceLang::English => "en-GB-u-hc-h23",
        InterfaceLang::Arabic => "ar-EG-u-hc-h23-nu-arab",
        InterfaceLang::French => "fr-FR-u-hc-h23",
        InterfaceLang::Russian => "ru-RU-u-hc-h23",
        InterfaceLang::Spanish => "es-ES-u-hc-h23",
    }
}

impl Formats {
    /// The formatters of this language, which all its messages share.
    pub(super) fn of(lang: InterfaceLang) -> &'static Self {
        static ENGLISH: LazyLock<Formats> = LazyLock::new(|| Formats::new(InterfaceLang::English));
        static ARABIC: LazyLock<Formats> = LazyLock::new(|| Formats::new(InterfaceLang::Arabic));
        static FRENCH: LazyLock<Formats> = LazyLock::new(|| Formats::new(InterfaceLang::French));
        static RUSSIAN: LazyLock<Formats> = LazyLock::new(|| Formats::new(InterfaceLang::Russian));
        static SPANISH: LazyLock<Formats> = LazyLock::new(|| Formats::new(InterfaceLang::Spanish));
        match lang {
            InterfaceLang::English => &ENGLISH,
            InterfaceLang::Arabic => &ARABIC,
            InterfaceLang::French => &FRENCH,
            InterfaceLang::Russian => &RUSSIAN,
            InterfaceLang::Spanish => &SPANISH,
        }
    }

    fn new(lang: InterfaceLang) -> Self {
        Self {
            lang,
            locale: locale_of(lang).parse().unwrap_or(Locale::UNKNOWN),
            day_whole: OnceLock::new(),
            day_short: OnceLock::new(),
            day_year_whole: OnceLock::new(),
            day_year_short: OnceLock::new(),
            weekday_whole: OnceLock::new(),
            weekday_short: OnceLock::new(),
            month_year: OnceLock::new(),
            minutes: OnceLock::new(),
            seconds: OnceLock::new(),
            decimal: OnceLock::new(),
            and: OnceLock::new(),
        }
    }

    /// `27 November`, `27 Nov`; with its year `27 November 2012`.
    pub(super) fn day(&self, date: Date, names: Names, with_year: bool) -> String {
        let locale = &self.locale;
        // CLDR's medium Arabic date with a year is figures alone, though months have no short names.
        let length = match names {
            Names::Short if self.lang != InterfaceLang::Arabic => Length::Medium,
            Names::Short | Names::Whole => Length::Long,
        };
        let slots = match names {
            Names::Whole => (&self.day_whole, &self.day_year_whole),
            Names::Short => (&self.day_short, &self.day_year_short),
        };
        let said = in_gregorian(date).and_then(|day| {
            if with_year {
                let made = || Days::try_new(locale.into(), YMD::for_length(length));
                Some(made_once(slots.1, made)?.format(&day).to_string())
            } else {
                let made = || Days::try_new(locale.into(), MD::for_length(length));
                Some(made_once(slots.0, made)?.format(&day).to_string())
            }
        });
        self.plain(said.unwrap_or_else(|| date.to_string()))
    }

    /// The day of the month alone, as it stands before a later day of the same month.
    pub(super) fn day_of_month(&self, date: Date) -> String {
        self.plain(self.number(&date.day().to_string()))
    }

    /// `Friday`, `Fri`.
    pub(super) fn weekday(&self, date: Date, names: Names) -> String {
        let (slot, length) = match names {
            Names::Whole => (&self.weekday_whole, Length::Long),
            Names::Short => (&self.weekday_short, Length::Medium),
        };
        let made = || Days::try_new((&self.locale).into(), E::for_length(length));
        let said = in_gregorian(date).zip(made_once(slot, made));
        said.map(|(day, names)| names.format(&day).to_string()).unwrap_or_default()
    }

    /// `February 2012`.
    pub(super) fn month_year(&self, date: Date) -> String {
        let made = || Days::try_new((&self.locale).into(), YM::long());
        let said = in_gregorian(date).zip(made_once(&self.month_year, made));
        let said = said.map(|(day, months)| months.format(&day).to_string());
        self.plain(said.unwrap_or_else(|| date.to_string()))
    }

    /// `14:02`, or `14:02:59`.
    pub(super) fn time(&self, time: Time, to_the_second: bool) -> String {
        let (slot, fields) =
            if to_the_second { (&self.seconds, T::hms()) } else { (&self.minutes, T::hm()) };
        let fields = fields.with_alignment(Alignment::Column);
        let made = || NoCalendarFormatter::try_new((&self.locale).into(), fields);
        let whole = |part: i8| u8::try_from(part).unwrap_or_default();
        let [hour, minute, second] = [time.hour(), time.minute(), time.second()].map(whole);
        let at = IcuTime::try_new(hour, minute, second, 0).ok();
        let said = at.zip(made_once(slot, made));
        said.map_or_else(|| time.to_string(), |(at, times)| times.format(&at).to_string())
    }

    /// A number's digits in the language's own, with thousands apart from five digits on; anything
    /// else as it is.
    pub(super) fn number(&self, digits: &str) -> String {
        let mut options = DecimalFormatterOptions::default();
        options.grouping_strategy = Some(GroupingStrategy::Min2);
        let made = || DecimalFormatter::try_new((&self.locale).into(), options);
        let said = Decimal::try_from_str(digits).ok().zip(made_once(&self.decimal, made));
        said.map_or_else(
            || digits.to_owned(),
            |(number, decimals)| usual_spaces(decimals.format(&number).to_string()),
        )
    }

    /// `a, b and c`.
    pub(super) fn list(&self, items: &[String]) -> String {
        let made =
            || ListFormatter::try_new_and((&self.locale).into(), ListFormatterOptions::default());
        match made_once(&self.and, made) {
            Some(lists) => lists.format_to_string(items.iter()),
            None => items.join(", "),
        }
    }

    /// What stands between words that are beside each other.
    pub(super) fn comma(&self) -> &'static str {
        if self.lang == InterfaceLang::Arabic { "، " } else { ", " }
    }

    fn plain(&self, said: String) -> String {
        let said = usual_spaces(said);
        // In French the first of a month is an ordinal, which CLDR does not know.
        match said.strip_prefix('1') {
            Some(rest) if self.lang == InterfaceLang::French => {
                if rest.is_empty() || rest.starts_with(' ') { format!("1er{rest}") } else { said }
            }
            _ => said,
        }
    }
}

fn in_gregorian(date: Date) -> Option<IcuDate<Gregorian>> {
    let month = u8::try_from(date.month()).ok()?;
    IcuDate::try_new_gregorian(date.year().into(), month, u8::try_from(date.day()).ok()?).ok()
}

fn made_once<F, E: Debug>(slot: &Slot<F>, make: impl FnOnce() -> Result<F, E>) -> Option<&F> {
    let made = || make().inspect_err(|error| tracing::error!(?error, "no formatter")).ok();
    slot.get_or_init(made).as_ref()
}

/// CLDR keeps figures together by a narrow space, which the letters' typeface and many terminals do
/// not have; the usual one keeps them together as well.
fn usual_spaces(said: String) -> String {
    if said.contains('\u{202f}') { said.replace('\u{202f}', "\u{a0}") } else { said }
}
