//! What the names in a template stand for in one letter.

use std::fmt;
use std::sync::Arc;

use minijinja::value::{Object, ObjectRepr, Value};

use super::names::Field;
use super::words::{self, Missing};
use crate::domain::{
    Answers, Appeal, Fields, Group, Lang, LocalText, Supporter, Target, Variation,
};

/// Who writes to whom, and in which language.
pub(crate) struct Letter<'a> {
    /// The appeal.
    pub(crate) appeal: &'a Appeal,
    /// The target.
    pub(crate) target: &'a Target,
    /// The target's group.
    pub(crate) group: Option<&'a Group>,
    /// The letter's language.
    pub(crate) lang: &'a Lang,
    /// Who writes.
    pub(crate) supporter: &'a Supporter,
    /// What they answered.
    pub(crate) answers: &'a Answers,
    /// The language of the greeting, where the target has none in the letter's.
    pub(crate) greeting: Option<&'a Lang>,
}

/// The values of a template's slots, and which alternative it takes at each choice.
#[derive(Debug)]
struct Slots {
    values: Vec<Value>,
    picks: Vec<usize>,
}

impl Object for Slots {
    fn repr(self: &Arc<Self>) -> ObjectRepr {
        ObjectRepr::Map
    }

    fn get_value(self: &Arc<Self>, key: &Value) -> Option<Value> {
        self.get_value_by_str(key.as_str()?)
    }

    fn get_value_by_str(self: &Arc<Self>, key: &str) -> Option<Value> {
        let (kind, number) = key.split_at_checked(2)?;
        match kind {
            "_f" => self.values.get(number.parse::<usize>().ok()?).cloned(),
            "_c" => self.picks.get(number.parse::<usize>().ok()?).map(|pick| Value::from(*pick)),
            _ => None,
        }
    }
}

/// Something that is missing: false in an `if`, and a blank when it is printed.
struct Blank(String);

impl fmt::Debug for Blank {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "[[{}]]", self.0)
    }
}

impl Object for Blank {
    fn repr(self: &Arc<Self>) -> ObjectRepr {
        ObjectRepr::Plain
    }

    fn is_true(self: &Arc<Self>) -> bool {
        false
    }

    fn render(self: &Arc<Self>, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "[[{}]]", self.0)
    }
}

/// The values for these slots and choices, and how many of the fields among them are filled.
pub(crate) fn values(
    letter: &Letter<'_>,
    uses: &[Field],
    sizes: &[usize],
    variation: Variation,
) -> (Value, Fields) {
    let mut fields = Fields::default();
    let mut values = Vec::with_capacity(uses.len());
    for field in uses {
        let (value, filled) = letter.value(*field);
        if field.counts() {
            fields.total += 1;
            fields.filled += usize::from(filled);
        }
        values.push(value);
    }
    (Value::from_object(Slots { values, picks: variation.picks(sizes) }), fields)
}

impl Letter<'_> {
    fn value(&self, field: Field) -> (Value, bool) {
        let lang = self.lang;
        match field {
            Field::Supporter(what) => self.of_supporter(what),
            Field::Office => self.local(&self.target.office),
            Field::Short => self.local(&self.target.short),
            Field::Person => self.one_line(self.target.person.as_deref(), Missing::Person),
            Field::TargetCountry => self.one_line(
                self.target.country.map(|country| country.name(lang)),
                Missing::TargetCountry,
            ),
            Field::Salutation => {
                let salutation = self.target.salutation.as_ref();
                let exact = salutation.and_then(|salutation| {
                    salutation.exact(lang).or_else(|| salutation.exact(self.greeting?))
                });
                self.one_line(exact, Missing::Greeting)
            }
            Field::Group => match self.group {
                Some(group) => self.local(&group.name),
                None => (Value::from(""), false),
            },
            Field::Title => self.local(&self.appeal.title),
            Field::Organisation => (Value::from(self.appeal.organisation.as_str()), true),
            Field::Issued => (Value::from(words::date(lang, self.appeal.issued)), true),
            Field::WriteBy => (Value::from(words::date(lang, self.appeal.write_by)), true),
            Field::Answer(at) => self.answer(at),
            Field::Demand(at) => match self.appeal.demands.get(at) {
                Some(demand) => self.local(&demand.text),
                None => (Value::from(""), false),
            },
        }
    }

    fn local(&self, text: &LocalText) -> (Value, bool) {
        (Value::from(text.get(self.lang)), true)
    }

    fn of_supporter(&self, what: Missing) -> (Value, bool) {
        let supporter = self.supporter;
        let text = match what {
            Missing::Name => Some(supporter.name.as_str()),
            Missing::Email => supporter.email.as_ref().map(|email| email.as_str()),
            Missing::Country => supporter.country.map(|country| country.name(self.lang)),
            Missing::Address => {
                let address = supporter.address.as_deref().map(tidy_lines).unwrap_or_default();
                return self.or_blank(address, what);
            }
            Missing::Town => supporter.town.as_deref(),
            Missing::Profession => supporter.profession.as_deref(),
            Missing::Greeting | Missing::Person | Missing::TargetCountry => None,
        };
        self.one_line(text, what)
    }

    fn one_line(&self, text: Option<&str>, what: Missing) -> (Value, bool) {
        let text = text.map(str::trim).unwrap_or_default();
        if text.is_empty() {
            return self.or_blank(String::new(), what);
        }
        if text.chars().any(char::is_control) {
            let clean = text.replace(|c: char| c.is_control(), " ");
            return self.or_blank(clean.trim().to_owned(), what);
        }
        (Value::from(text), true)
    }

    fn or_blank(&self, text: String, what: Missing) -> (Value, bool) {
        if text.is_empty() {
            let words = words::missing(self.lang, what).to_owned();
            return (Value::from_object(Blank(words)), false);
        }
        (Value::from(text), true)
    }

    fn answer(&self, at: usize) -> (Value, bool) {
        let Some(question) = self.appeal.questions.get(at) else {
            return (Value::from(""), false);
        };
        let given = self.answers.get(&question.id).map(|text| tidy_lines(text)).unwrap_or_default();
        match (given.is_empty(), question.required) {
            (false, _) => (Value::from(given), true),
            (true, false) => (Value::from(""), false),
            (true, true) => {
                let prompt = question.prompt.get(self.lang).to_owned();
                (Value::from_object(Blank(prompt)), false)
            }
        }
    }
}

/// What a person typed, without what no letter has: control characters, space at the ends of lines.
fn tidy_lines(text: &str) -> String {
    let text = text.trim();
    if !text.chars().any(char::is_control) {
        return text.to_owned();
    }
    let text = text.replace("\r\n", "\n").replace('\r', "\n").replace('\t', " ");
    text.chars().filter(|c| *c == '\n' || !c.is_control()).collect::<String>().trim().to_owned()
}
