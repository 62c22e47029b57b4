//! Every visible word, in fluent files. It never asks where a message comes from.

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource};

use crate::domain::{Arg, Lang, Notice};

/// The message files of one language, in the order in which they were read.
const ENGLISH: &[(&str, &str)] = &[
    ("domain.ftl", include_str!("../../assets/messages/en/domain.ftl")),
    ("pack.ftl", include_str!("../../assets/messages/en/pack.ftl")),
];

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
        for (file, source) in ENGLISH {
            let resource = FluentResource::try_new((*source).to_owned()).unwrap_or_else(
                |(resource, errors)| {
                    tracing::error!(file, ?errors, "a message file has mistakes");
                    resource
                },
            );
            bundle.add_resource_overriding(resource);
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

    /// The words of a notice.
    pub fn text(&self, notice: &Notice) -> String {
        let mut args = FluentArgs::new();
        for (name, value) in &notice.args {
            match value {
                Arg::Text(text) => args.set(name.as_ref(), text.clone()),
                Arg::Count(count) => args.set(name.as_ref(), *count),
            }
        }
        self.format(&notice.id, Some(&args))
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
}
