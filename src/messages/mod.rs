//! Every visible word, in fluent files, and the way dates, numbers and lists are written, in each
//! language of the interface. It never asks where a message comes from.

mod counts;
mod format;
mod formats;
mod letters_of;
mod trouble;

use std::collections::BTreeSet;
use std::sync::{Mutex, OnceLock, PoisonError};

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use include_dir::{Dir, include_dir};

pub use letters_of::letters_of;

use crate::domain::{Arg, Direction, InterfaceLang, Lang, Notice};
use formats::Formats;

/// The message files: a folder for each language, and in it a file for each layer and screen.
static FOLDERS: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/assets/messages");

type Bundle = FluentBundle<FluentResource>;

/// All visible words in one language.
pub struct Messages {
    interface_lang: InterfaceLang,
    lang: Lang,
    bundle: Bundle,
    /// English, for what is missing: read when something is.
    english: OnceLock<Bundle>,
    /// What was missing so far: each is told once, not in every frame.
    missing: Mutex<BTreeSet<String>>,
    /// Whether foreign words in a sentence from left to right are kept together.
    keeps_together: bool,
}

impl Messages {
    /// The words in a language. What is missing there is said in English, and logged.
    pub fn new(lang: InterfaceLang) -> Self {
        Self {
            interface_lang: lang,
            lang: lang.lang(),
            bundle: bundle(lang),
            english: OnceLock::new(),
            missing: Mutex::default(),
            keeps_together: false,
        }
    }

    /// The same for the window: the words of a variable, such as an address, keep together between marks
    /// that nobody sees (UAX 9, rules X5a to X6a); from left to right only those that have letters of the
    /// other direction, which would pull figures and stops along. A terminal may show the marks, so the
    /// command line goes without.
    pub fn for_window(lang: InterfaceLang) -> Self {
        let mut messages = Self::new(lang);
        let turned = lang.direction() == Direction::RightToLeft;
        messages.bundle.set_use_isolating(turned);
        messages.keeps_together = !turned;
        messages
    }

    /// The words in English, which has all of them.
    pub fn english() -> Self {
        Self::new(InterfaceLang::English)
    }

    /// The language of the words.
    pub fn lang(&self) -> &Lang {
        &self.lang
    }

    /// The language of the words, as one of those of the interface.
    pub fn interface_lang(&self) -> InterfaceLang {
        self.interface_lang
    }

    /// The side on which lines start.
    pub fn direction(&self) -> Direction {
        self.interface_lang.direction()
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
        self.bundle.has_message(id) || self.in_english().is_some_and(|it| it.has_message(id))
    }

    fn format(&self, id: &str, args: Option<&FluentArgs<'_>>) -> String {
        if let Some(text) = format_in(&self.bundle, id, args) {
            return text;
        }
        let told = &mut *self.missing.lock().unwrap_or_else(PoisonError::into_inner);
        if told.insert(id.to_owned()) {
            tracing::error!(id, lang = self.lang.as_str(), "a message is missing");
        }
        let english = self.in_english().and_then(|english| format_in(english, id, args));
        english.unwrap_or_else(|| id.to_owned())
    }

    /// English behind another language.
    fn in_english(&self) -> Option<&Bundle> {
        (self.interface_lang != InterfaceLang::English)
            .then(|| self.english.get_or_init(|| bundle(InterfaceLang::English)))
    }

    fn formats(&self) -> &'static Formats {
        Formats::of(self.interface_lang)
    }

    fn value_of(&self, value: &Arg) -> FluentValue<'static> {
        match value {
            Arg::Text(text) => {
                let said = self.said_plainly(text);
                match self.keeps_together && said.chars().any(is_right_to_left) {
                    true => format!("\u{2068}{said}\u{2069}").into(),
                    false => said.into(),
                }
            }
            Arg::Count(count) => counts::count(self.interface_lang, *count),
        }
    }
}

/// Whether a letter is in one of the blocks that Unicode keeps for writing from right to left.
fn is_right_to_left(letter: char) -> bool {
    matches!(letter, '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{fefe}'
        | '\u{10800}'..='\u{10fff}' | '\u{1e800}'..='\u{1efff}')
}

/// The messages of one language, and nothing of the others.
fn bundle(lang: InterfaceLang) -> Bundle {
    let mut bundle = Bundle::new_concurrent(vec![lang.code().parse().unwrap_or_default()]);
    // A terminal would show the marks; see `for_window`.
    bundle.set_use_isolating(false);
    bundle.set_formatter(Some(counts::numbers_in(lang)));
    let files = FOLDERS.get_dir(lang.code()).into_iter().flat_map(Dir::files);
    for file in files {
        let source = file.contents_utf8().unwrap_or_default().to_owned();
        let resource = FluentResource::try_new(source).unwrap_or_else(|(resource, errors)| {
            tracing::error!(file = ?file.path(), ?errors, "a message file has mistakes");
            resource
        });
        if let Err(errors) = bundle.add_resource(resource) {
            tracing::error!(file = ?file.path(), ?errors, "a message is there twice");
        }
    }
    bundle
}

fn format_in(bundle: &Bundle, id: &str, args: Option<&FluentArgs<'_>>) -> Option<String> {
    let pattern = bundle.get_message(id)?.value()?;
    let mut errors = Vec::new();
    let text = bundle.format_pattern(pattern, args, &mut errors).into_owned();
    if !errors.is_empty() {
        tracing::error!(id, ?errors, "a message lacks a variable");
    }
    Some(text)
}

#[cfg(test)]
mod tests;
