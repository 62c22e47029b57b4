//! Counts in messages: which plural form they take, and how their figures are written.

use fluent_bundle::FluentValue;
use fluent_bundle::types::{FluentNumber, FluentNumberOptions};

use super::formats::Formats;
use crate::domain::InterfaceLang;

/// A count as fluent is to have it.
///
/// The plural rules that fluent uses (`intl_pluralrules` 7) look at the whole of a number where
/// Arabic looks at what is left of it after the hundreds: 103 letters would take the form of 100, not
/// that of 3. There a smaller number of the right form stands for the count in choosing, and carries
/// the count's own figures along; it is equal to no `[3]` in a message, because of them.
pub(super) fn count(lang: InterfaceLang, count: i64) -> FluentValue<'static> {
    let left = count % 100;
    if lang != InterfaceLang::Arabic || count < 100 || left < 3 {
        return count.into();
    }
    let figures = FluentNumberOptions { currency: Some(count.to_string()), ..Default::default() };
    FluentNumber { options: figures, ..FluentNumber::from(left) }.into()
}

/// How a language writes the numbers in its messages. A bundle wants a function without state.
pub(super) fn numbers_in<M>(lang: InterfaceLang) -> fn(&FluentValue<'_>, &M) -> Option<String> {
    fn said(lang: InterfaceLang, value: &FluentValue<'_>) -> Option<String> {
        let FluentValue::Number(number) = value else { return None };
        let formats = Formats::of(lang);
        Some(match &number.options.currency {
            Some(figures) => formats.number(figures),
            None => formats.number(&number.as_string()),
        })
    }
    match lang {
        InterfaceLang::English => |value, _| said(InterfaceLang::English, value),
        InterfaceLang::Arabic => |value, _| said(InterfaceLang::Arabic, value),
        InterfaceLang::French => |value, _| said(InterfaceLang::French, value),
        InterfaceLang::Russian => |value, _| said(InterfaceLang::Russian, value),
        InterfaceLang::Spanish => |value, _| said(InterfaceLang::Spanish, value),
    }
}
