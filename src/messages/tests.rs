//! Counts, days, times and numbers in every language, as data.

use std::fmt::Write as _;

use jiff::civil::{Date, date, time};

use super::*;
use InterfaceLang::{Arabic, English, French, Russian, Spanish};

/// Which plural form fluent takes for a number in a language.
fn forms(lang: InterfaceLang) -> impl Fn(usize) -> String {
    let mut source = String::from("form = { $n ->\n");
    for form in ["zero", "one", "two", "few", "many"] {
        writeln!(source, "    [{form}] {form}").unwrap();
    }
    source.push_str("   *[other] other\n}\n");
    let mut bundle = bundle(lang);
    bundle.add_resource(FluentResource::try_new(source).unwrap()).unwrap();
    move |number| {
        let args = [("n", counts::count(lang, number as i64))].into_iter().collect();
        format_in(&bundle, "form", Some(&args)).unwrap()
    }
}

/// Fluent's rules and those of ICU's newer data are the same for every number we could count.
#[test]
fn fluent_and_icu_agree_on_plural_forms() {
    use icu::plurals::{PluralCategory, PluralRules};
    for lang in InterfaceLang::ALL {
        let locale: icu::locale::Locale = lang.code().parse().unwrap();
        let rules = PluralRules::try_new_cardinal(locale.into()).unwrap();
        let form = forms(lang);
        for number in (0..1_200).chain([9_999, 10_000, 10_001, 123_456]) {
            let expected = match rules.category_for(number) {
                PluralCategory::Zero => "zero",
                PluralCategory::One => "one",
                PluralCategory::Two => "two",
                PluralCategory::Few => "few",
                PluralCategory::Many => "many",
                PluralCategory::Other => "other",
            };
            assert_eq!(form(number), expected, "{lang:?} {number}");
        }
    }
}

#[test]
fn counts_take_the_plural_form_of_their_language() {
    for (lang, numbers) in [
        (English, "0 other,1 one,2 other,21 other,100 other"),
        (French, "0 one,1 one,2 other,21 other,100 other"),
        (Spanish, "0 other,1 one,2 other,21 other,100 other"),
        (
            Russian,
            "0 many,1 one,2 few,4 few,5 many,11 many,12 many,14 many,21 one,22 few,25 many,100 many,\
             101 one,111 many,112 many,10001 one",
        ),
        (
            Arabic,
            "0 zero,1 one,2 two,3 few,10 few,11 many,26 many,99 many,100 other,101 other,102 other,\
             103 few,111 many,1000 other",
        ),
    ] {
        let form = forms(lang);
        for case in numbers.split(',') {
            let (number, expected) = case.trim().split_once(' ').unwrap();
            assert_eq!(form(number.parse().unwrap()), expected, "{lang:?} {number}");
        }
    }
}

#[test]
fn days_are_written_as_each_language_writes_them() {
    let today = date(2026, 11, 23);
    let (near, far, first) = (date(2026, 11, 27), date(2012, 2, 8), date(2026, 5, 1));
    type Write = fn(&Messages, Date, Date) -> String;
    let ways: [Write; 5] = [
        Messages::date_long,
        Messages::date_short,
        Messages::date_weekday_short,
        Messages::date_day,
        |m, date, _| m.month_year(date),
    ];
    for (lang, day, expected) in [
        (
            English,
            near,
            ["Friday 27 November", "27 Nov", "Fri 27 Nov", "27 November", "November 2026"],
        ),
        (
            English,
            far,
            [
                "Wednesday 8 February 2012",
                "8 Feb 2012",
                "Wed 8 Feb 2012",
                "8 February 2012",
                "February 2012",
            ],
        ),
        (
            French,
            near,
            ["vendredi 27 novembre", "27 nov.", "ven. 27 nov.", "27 novembre", "novembre 2026"],
        ),
        (
            French,
            far,
            [
                "mercredi 8 février 2012",
                "8 févr. 2012",
                "mer. 8 févr. 2012",
                "8 février 2012",
                "février 2012",
            ],
        ),
        (French, first, ["vendredi 1er mai", "1er mai", "ven. 1er mai", "1er mai", "mai 2026"]),
        (
            Spanish,
            near,
            [
                "viernes 27 de noviembre",
                "27 nov",
                "vie 27 nov",
                "27 de noviembre",
                "noviembre de 2026",
            ],
        ),
        (
            Spanish,
            far,
            [
                "miércoles 8 de febrero de 2012",
                "8 feb 2012",
                "mié 8 feb 2012",
                "8 de febrero de 2012",
                "febrero de 2012",
            ],
        ),
        (
            Russian,
            near,
            [
                "27 ноября (пятница)",
                "27 нояб.",
                "27 нояб. (пт)",
                "27 ноября",
                "ноябрь 2026\u{a0}г.",
            ],
        ),
        (
            Russian,
            far,
            [
                "8 февраля 2012\u{a0}г. (среда)",
                "8 февр. 2012\u{a0}г.",
                "8 февр. 2012\u{a0}г. (ср)",
                "8 февраля 2012\u{a0}г.",
                "февраль 2012\u{a0}г.",
            ],
        ),
        (
            Arabic,
            near,
            ["الجمعة ٢٧ نوفمبر", "٢٧ نوفمبر", "الجمعة ٢٧ نوفمبر", "٢٧ نوفمبر", "نوفمبر ٢٠٢٦"],
        ),
        (
            Arabic,
            far,
            [
                "الأربعاء ٨ فبراير ٢٠١٢",
                "٨ فبراير ٢٠١٢",
                "الأربعاء ٨ فبراير ٢٠١٢",
                "٨ فبراير ٢٠١٢",
                "فبراير ٢٠١٢",
            ],
        ),
    ] {
        let messages = Messages::new(lang);
        assert_eq!(ways.map(|way| way(&messages, day, today)), expected, "{lang:?}");
    }
}

#[test]
fn days_of_an_event_are_written_as_each_language_writes_them() {
    let today = date(2012, 2, 8);
    let (one, two) = (date(2012, 2, 4), [date(2012, 2, 11), date(2012, 2, 12)]);
    let many = [date(2012, 2, 28), date(2012, 3, 1)];
    for (lang, expected) in [
        (
            English,
            ["Sat 4 February", "Sat 11 and Sun 12 February", "Tue 28 February to Thu 1 March"],
        ),
        (
            French,
            ["sam. 4 février", "sam. 11 et dim. 12 février", "du mar. 28 février au jeu. 1er mars"],
        ),
        (
            Spanish,
            [
                "sáb 4 de febrero",
                "sáb 11 y dom 12 de febrero",
                "del mar 28 de febrero al jue 1 de marzo",
            ],
        ),
        (
            Russian,
            ["4 февраля (сб)", "11 (сб) и 12 февраля (вс)", "с 28 февраля (вт) по 1 марта (чт)"],
        ),
        (
            Arabic,
            [
                "السبت ٤ فبراير",
                "السبت ١١ والأحد ١٢ فبراير",
                "من الثلاثاء ٢٨ فبراير إلى الخميس ١ مارس",
            ],
        ),
    ] {
        let messages = Messages::new(lang);
        let days = |[from, until]: [Date; 2]| messages.days(from, Some(until), today);
        assert_eq!([messages.days(one, None, today), days(two), days(many)], expected);
    }
}

#[test]
fn times_numbers_and_lists_are_written_as_each_language_writes_them() {
    let names = |text: &str| -> Vec<String> { text.split(' ').map(Into::into).collect() };
    for (lang, times, numbers, list) in [
        (English, "14:02 04:02:09 8:00 24:00", "0 2012 10,000 1,234,567 80 %", "a, b and c"),
        (
            French,
            "14:02 04:02:09 8:00 24:00",
            "0 2012 10\u{a0}000 1\u{a0}234\u{a0}567 80\u{a0}%",
            "a, b et c",
        ),
        (Spanish, "14:02 04:02:09 8:00 24:00", "0 2012 10.000 1.234.567 80\u{a0}%", "a, b y c"),
        (
            Russian,
            "14:02 04:02:09 8:00 24:00",
            "0 2012 10\u{a0}000 1\u{a0}234\u{a0}567 80\u{a0}%",
            "a, b и c",
        ),
        (Arabic, "١٤:٠٢ ٠٤:٠٢:٠٩ ٨:٠٠ ٢٤:٠٠", "٠ ٢٠١٢ ١٠٬٠٠٠ ١٬٢٣٤٬٥٦٧ ٨٠٪", "a وb وc"),
    ] {
        let m = Messages::new(lang);
        let said = [
            m.time(time(14, 2, 59, 0)),
            m.time_to_the_second(time(4, 2, 9, 0)),
            m.full_hour(8),
            m.full_hour(24),
        ];
        assert_eq!(said.join(" "), times);
        let said = [0, 2012, 10_000, 1_234_567].map(|number| m.number(number));
        assert_eq!(format!("{} {}", said.join(" "), m.percent(80)), numbers);
        assert_eq!(m.list(&names("a b c")), list);
        assert_eq!(m.list(&[]), "");
        let beside = if lang == Arabic { "a، b" } else { "a, b" };
        assert_eq!(m.beside(&["a", "b"]), beside);
    }
}

/// A count inside a message is written as one outside.
#[test]
fn counts_in_messages_have_the_figures_of_their_language() {
    let said = |lang| Messages::new(lang).with("format-percent", &[("number", 10_000.into())]);
    assert_eq!(said(English), "10,000 %");
    assert_eq!(said(Arabic), "١٠٬٠٠٠٪");
    assert_eq!(said(Russian), "10\u{a0}000\u{a0}%");
    let many = [("number", 1_203.into())];
    assert_eq!(Messages::new(Arabic).with("format-percent", &many), "١٢٠٣٪", "and of no other");
}

#[test]
fn what_a_language_lacks_is_said_in_english_and_what_nobody_has_by_its_id() {
    let mut messages = Messages::new(Russian);
    messages.bundle = Bundle::new_concurrent(Vec::new());
    assert_eq!(messages.get("format-today"), "Today");
    assert_eq!(messages.get("format-today"), "Today");
    assert!(messages.has("format-today") && !messages.has("format-nothing"));
    assert_eq!(messages.get("format-nothing"), "format-nothing");
    assert_eq!(messages.missing.lock().unwrap().len(), 2, "each is told once");
}

#[test]
fn latin_words_keep_together_in_a_window_from_right_to_left() {
    let said = |messages: &Messages, words: &str| {
        messages.with("format-percent", &[("number", words.into())])
    };
    let window = Messages::for_window(Arabic);
    assert_eq!(said(&window, "+44 20 1234"), "\u{2068}+44 20 1234\u{2069}٪");
    assert_eq!(said(&window, "حمص"), "\u{2068}حمص\u{2069}٪");
    // What only decides about the words stays as it is.
    assert_eq!(window.language_name(&Lang::parse("ar").unwrap()), "العربية");
    assert_eq!(said(&Messages::new(Arabic), "a@b.example"), "a@b.example٪");
    assert_eq!(said(&Messages::for_window(Russian), "a@b.example"), "a@b.example\u{a0}%");
    assert_eq!(window.direction(), Direction::RightToLeft);
}

#[test]
fn an_arabic_name_in_an_english_sentence_leaves_the_figures_where_they_are() {
    let window = Messages::for_window(InterfaceLang::English);
    let said = |messages: &Messages, town: &str| {
        messages.with("first-run-place", &[("town", town.into()), ("country", "12".into())])
    };
    assert_eq!(said(&window, "Homs"), "Homs, 12");
    assert_eq!(said(&window, "حمص"), "\u{2068}حمص\u{2069}, 12");
    assert_eq!(said(&Messages::english(), "حمص"), "حمص, 12", "a terminal would show the marks");
}
