//! Every visible word, in fluent files, and the way dates, numbers and lists are written. It never
//! asks where a message comes from.

mod format;
mod trouble;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use include_dir::{Dir, include_dir};

use crate::domain::{Arg, Lang, Notice};

/// The message files in English, one for each layer and screen.
static ENGLISH: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/assets/messages/en");

/// All visible words in one language.
pub struct Messages {
    lang: Lang,
    bundle: FluentBundle<FluentResource>,
}

impl Messages {
    /// The words in English, which has all of them.
    pub fn english() -> Self {
        let mut bundle = FluentBundle::new_concurrent(vec!["en".parse().unwrap_or_default()]);
        // Isolation marks would be copied into letters and mail addresses.
        bundle.set_use_isolating(false);
        bundle.set_formatter(Some(|value, _| match value {
            FluentValue::Number(number) => Some(format::grouped(&number.as_string())),
            _ => None,
        }));
        for file in ENGLISH.files() {
            let source = file.contents_utf8().unwrap_or_default().to_owned();
            let resource = FluentResource::try_new(source).unwrap_or_else(|(resource, errors)| {
                tracing::error!(file = ?file.path(), ?errors, "a message file has mistakes");
                resource
            });
            if let Err(errors) = bundle.add_resource(resource) {
                tracing::error!(file = ?file.path(), ?errors, "a message is there twice");
            }
        }
        Self { lang: Lang::english(), bundle }
    }

    /// The language of the words.
    pub fn lang(&self) -> &Lang {
        &self.lang
    }

    /// The words of a message without variables.
    pub fn get(&self, id: &str) -> String {
        self.format(id, None)
    }

    /// The words of a message with variables.
    pub fn with(&self, id: &str, args: &[(&str, Arg)]) -> String {
        let args = args.iter().map(|(name, value)| (*name, self.value_of(value)));
        self.format(id, Some(&args.collect()))
    }

    /// The words of a notice.
    pub fn text(&self, notice: &Notice) -> String {
        let args = notice.args.iter().map(|(name, value)| (name.as_ref(), self.value_of(value)));
        self.format(&notice.id, Some(&args.collect()))
    }

    /// Whether there are words for this id.
    pub fn has(&self, id: &str) -> bool {
        self.bundle.has_message(id)
    }

    fn format(&self, id: &str, args: Option<&FluentArgs<'_>>) -> String {
        let Some(pattern) = self.bundle.get_message(id).and_then(|message| message.value()) else {
            tracing::error!(id, "a message is missing");
            return id.to_owned();
        };
        let mut errors = Vec::new();
        let text = self.bundle.format_pattern(pattern, args, &mut errors).into_owned();
        if !errors.is_empty() {
            tracing::error!(id, ?errors, "a message lacks a variable");
        }
        text
    }

    fn value_of(&self, value: &Arg) -> FluentValue<'static> {
        match value {
            Arg::Text(text) => self.said_plainly(text).into(),
            Arg::Count(count) => (*count).into(),
        }
    }
}
