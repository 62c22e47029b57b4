//! The message files of each language against the English ones: nothing is missing, nothing is too
//! many, the same variables are said, and every count has the forms that its language needs.

#![allow(clippy::unwrap_used, clippy::indexing_slicing)] // helpers fail as their tests do

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use clarion::domain::InterfaceLang::{self, Arabic, English, French, Russian, Spanish};
use clarion::messages::Messages;
use fluent_syntax::ast::{
    Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey,
};
use fluent_syntax::parser::parse;

/// Plural categories as CLDR names them, but for `other`, which any choice may have.
const FORMS: [&str; 5] = ["zero", "one", "two", "few", "many"];

/// The forms that a count must have in a language, where its number is shown and where only one and
/// several differ; all other whole numbers take the default.
fn forms_needed(lang: InterfaceLang, shown: bool) -> &'static [&'static str] {
    match (lang, shown) {
        (English | French | Spanish, _) | (Russian, false) => &["one"],
        (Russian, true) => &["one", "few"],
        (Arabic, false) => &["one", "two"],
        (Arabic, true) => &["one", "two", "few"],
    }
}

/// A form that stands for this number alone.
fn form_of_number(lang: InterfaceLang, number: &str) -> Option<&'static str> {
    match (lang, number) {
        (Arabic, "0") => Some("zero"),
        (Arabic, "2") => Some("two"),
        (Arabic | English | Spanish, "1") => Some("one"),
        _ => None,
    }
}

/// Whether the form of one is for 21 as well, so that its words must show the number.
fn one_is_many(lang: InterfaceLang) -> bool {
    lang == Russian
}

/// What a message says, as far as languages must agree on it.
#[derive(Debug, Default)]
struct Said {
    file: String,
    variables: BTreeSet<String>,
    /// Other messages and terms that are a part of it.
    parts: BTreeSet<String>,
    choices: Vec<Choice>,
    attributes: BTreeSet<String>,
}

/// A choice between variants by the value of a variable.
#[derive(Debug)]
struct Choice {
    variable: String,
    keys: BTreeSet<String>,
    /// The keys of those variants whose words show the variable.
    showing: BTreeSet<String>,
}

impl Choice {
    fn is_plural(&self) -> bool {
        self.keys.iter().any(|key| FORMS.contains(&key.as_str()))
    }

    fn numbers(&self) -> impl Iterator<Item = &String> {
        self.keys.iter().filter(|key| key.bytes().all(|byte| byte.is_ascii_digit()))
    }

    /// Whether it is between words, such as the codes of languages.
    fn is_of_words(&self) -> bool {
        let counts = self.numbers().count();
        let is_form = |key: &&String| *key == "other" || FORMS.contains(&key.as_str());
        counts + self.keys.iter().filter(is_form).count() < self.keys.len()
    }
}

/// One language's messages by id, and what is wrong with the files themselves.
struct Language {
    lang: InterfaceLang,
    files: BTreeSet<String>,
    messages: BTreeMap<String, Said>,
    wrong: Vec<String>,
}

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/messages")
}

fn language(lang: InterfaceLang) -> Language {
    let mut language =
        Language { lang, files: BTreeSet::new(), messages: BTreeMap::new(), wrong: Vec::new() };
    for entry in fs::read_dir(folder().join(lang.code())).into_iter().flatten() {
        let path = entry.unwrap().path();
        let file = path.file_name().unwrap().to_string_lossy().into_owned();
        language.files.insert(file.clone());
        read_file(&mut language, &file, &fs::read_to_string(&path).unwrap());
    }
    language
}

fn read_file(language: &mut Language, file: &str, text: &str) {
    let at = format!("{}/{file}", language.lang.code());
    let resource = parse(text).unwrap_or_else(|(resource, errors)| {
        language.wrong.extend(errors.iter().map(|error| format!("{at}: {error}")));
        resource
    });
    for entry in resource.body {
        let (id, value, attributes) = match entry {
            Entry::Message(it) => (it.id.name.to_owned(), it.value, it.attributes),
            Entry::Term(it) => (format!("-{}", it.id.name), Some(it.value), it.attributes),
            _ => continue,
        };
        let mut said = Said { file: file.to_owned(), ..Said::default() };
        if let Some(pattern) = &value {
            read_pattern(pattern, &mut said);
        }
        for attribute in &attributes {
            said.attributes.insert(attribute.id.name.to_owned());
            read_pattern(&attribute.value, &mut said);
        }
        if let Some(before) = language.messages.insert(id.clone(), said) {
            language.wrong.push(format!("{at}: {id} is there twice, first in {}", before.file));
        }
    }
}

fn read_pattern(pattern: &Pattern<&str>, said: &mut Said) {
    for element in &pattern.elements {
        let PatternElement::Placeable { expression } = element else { continue };
        match expression {
            Expression::Inline(inline) => read_inline(inline, said),
            Expression::Select { selector, variants } => {
                read_inline(selector, said);
                let mut choice = Choice {
                    variable: variable_of(selector).unwrap_or_default(),
                    keys: BTreeSet::new(),
                    showing: BTreeSet::new(),
                };
                for variant in variants {
                    let key = match &variant.key {
                        VariantKey::Identifier { name } => (*name).to_owned(),
                        VariantKey::NumberLiteral { value } => (*value).to_owned(),
                    };
                    if shows(&variant.value, &choice.variable) {
                        choice.showing.insert(key.clone());
                    }
                    choice.keys.insert(key);
                    read_pattern(&variant.value, said);
                }
                said.choices.push(choice);
            }
        }
    }
}

fn read_inline(inline: &InlineExpression<&str>, said: &mut Said) {
    match inline {
        InlineExpression::VariableReference { id } => {
            said.variables.insert(id.name.to_owned());
        }
        InlineExpression::MessageReference { id, .. } => {
            said.parts.insert(id.name.to_owned());
        }
        InlineExpression::TermReference { id, .. } => {
            said.parts.insert(format!("-{}", id.name));
        }
        InlineExpression::FunctionReference { arguments, .. } => {
            arguments.positional.iter().for_each(|argument| read_inline(argument, said));
        }
        _ => {}
    }
}

fn variable_of(inline: &InlineExpression<&str>) -> Option<String> {
    match inline {
        InlineExpression::VariableReference { id } => Some(id.name.to_owned()),
        InlineExpression::FunctionReference { arguments, .. } => {
            arguments.positional.first().and_then(variable_of)
        }
        _ => None,
    }
}

/// Whether these words show a variable, and not only choose by it.
fn shows(pattern: &Pattern<&str>, variable: &str) -> bool {
    pattern.elements.iter().any(|element| match element {
        PatternElement::Placeable { expression: Expression::Inline(inline) } => {
            variable_of(inline).is_some_and(|shown| shown == variable)
        }
        PatternElement::Placeable { expression: Expression::Select { variants, .. } } => {
            variants.iter().any(|variant| shows(&variant.value, variable))
        }
        PatternElement::TextElement { .. } => false,
    })
}

/// The other languages, as far as their folders are there.
fn others() -> Vec<Language> {
    let all = InterfaceLang::ALL.into_iter();
    all.filter(|lang| *lang != English).map(language).collect()
}

fn assert_none(found: &[String], rule: &str) {
    assert!(found.is_empty(), "{rule}:\n  {}", found.join("\n  "));
}

#[test]
fn every_language_has_every_file() {
    let folders: BTreeSet<String> = fs::read_dir(folder())
        .unwrap()
        .map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned())
        .collect();
    let expected: BTreeSet<String> =
        InterfaceLang::ALL.map(|lang| lang.code().to_owned()).into_iter().collect();
    assert_eq!(folders, expected, "a folder for each language of the interface");
    let english = language(English);
    let mut found = Vec::new();
    for other in others() {
        let differ = other.files.symmetric_difference(&english.files);
        found.extend(differ.map(|file| format!("{}/{file}", other.lang.code())));
    }
    assert_none(&found, "files that English or the other language does not have");
}

#[test]
fn no_file_has_a_mistake_or_a_message_twice() {
    let mut found = language(English).wrong;
    for other in others() {
        found.extend(other.wrong);
        let messages = Messages::new(other.lang);
        let is_term = |id: &&String| id.starts_with('-');
        for id in other.messages.keys().filter(|id| !is_term(id) && !messages.has(id)) {
            found.push(format!("{}: {id} cannot be said", other.lang.code()));
        }
    }
    assert_none(&found, "files with mistakes");
}

/// Message by message, file by file; a whole file that is missing is told by another test.
#[test]
fn every_language_has_the_same_messages() {
    let english = language(English);
    let mut found = Vec::new();
    for other in others() {
        let code = other.lang.code();
        for (id, said) in &english.messages {
            match other.messages.get(id) {
                None if other.files.contains(&said.file) => {
                    found.push(format!("{code}/{}: {id} is missing", said.file));
                }
                Some(theirs) if theirs.file != said.file => {
                    found.push(format!("{code}/{}: {id} belongs into {}", theirs.file, said.file));
                }
                _ => {}
            }
        }
        let extra = other.messages.iter().filter(|(id, _)| !english.messages.contains_key(*id));
        found.extend(extra.map(|(id, said)| format!("{code}/{}: {id} is too many", said.file)));
    }
    assert_none(&found, "messages that differ from the English ones");
}

#[test]
fn every_language_says_the_same_variables() {
    let english = language(English);
    let mut found = Vec::new();
    for other in others() {
        for (id, theirs) in &other.messages {
            let Some(ours) = english.messages.get(id) else { continue };
            let at = format!("{}/{}: {id}", other.lang.code(), theirs.file);
            if theirs.variables != ours.variables {
                found.push(format!("{at}: {:?}, not {:?}", theirs.variables, ours.variables));
            }
            if theirs.parts != ours.parts {
                found.push(format!("{at}: parts {:?}, not {:?}", theirs.parts, ours.parts));
            }
            if theirs.attributes != ours.attributes {
                found.push(format!("{at}: {:?}, not {:?}", theirs.attributes, ours.attributes));
            }
        }
    }
    assert_none(&found, "variables or parts that differ from the English ones");
}

#[test]
fn every_count_has_the_forms_of_its_language() {
    let english = language(English);
    let mut found = check_forms(&english);
    for other in others() {
        found.extend(check_forms(&other));
        for (id, theirs) in &other.messages {
            let Some(ours) = english.messages.get(id) else { continue };
            let at = format!("{}/{}: {id}", other.lang.code(), theirs.file);
            found.extend(check_choices(other.lang, ours, theirs).map(|it| format!("{at} {it}")));
        }
    }
    assert_none(&found, "counts without the forms that their language needs");
}

/// Every plural has what its language needs, whatever English does.
fn check_forms(language: &Language) -> Vec<String> {
    let mut found = Vec::new();
    for (id, said) in &language.messages {
        let at = format!("{}/{}: {id}", language.lang.code(), said.file);
        for choice in said.choices.iter().filter(|choice| choice.is_plural()) {
            let variable = &choice.variable;
            for form in forms_needed(language.lang, !choice.showing.is_empty()) {
                if !choice.keys.contains(*form) {
                    found.push(format!("{at} has no [{form}] of ${variable}"));
                }
            }
            let hidden = choice.keys.contains("one") && !choice.showing.contains("one");
            let shown = choice.showing.iter().any(|key| key != "one");
            if one_is_many(language.lang) && hidden && shown {
                found.push(format!("{at} has [one] of ${variable} for 21 too, without the number"));
            }
        }
    }
    found
}

/// A choice that English makes is made in the other language too.
fn check_choices(lang: InterfaceLang, ours: &Said, theirs: &Said) -> impl Iterator<Item = String> {
    let mut found = Vec::new();
    for choice in &ours.choices {
        let variable = &choice.variable;
        let same: Vec<&Choice> =
            theirs.choices.iter().filter(|other| other.variable == *variable).collect();
        if choice.is_plural() && !same.iter().any(|other| other.is_plural()) {
            found.push(format!("does not choose by the count of ${variable}"));
        }
        let has = |key: &str| same.iter().any(|other| other.keys.contains(key));
        for number in choice.numbers() {
            if !has(number) && !form_of_number(lang, number).is_some_and(has) {
                found.push(format!("has no [{number}] of ${variable}"));
            }
        }
        if choice.is_of_words() {
            let differs = |other: &&&Choice| other.keys != choice.keys;
            match same.iter().find(differs) {
                Some(other) => {
                    let differ: Vec<_> = choice.keys.symmetric_difference(&other.keys).collect();
                    found.push(format!("differs in {differ:?} of ${variable}"));
                }
                None if same.is_empty() => found.push(format!("does not choose by ${variable}")),
                None => {}
            }
        }
    }
    found.into_iter()
}

/// The rules above would be worthless if the reading were wrong.
#[test]
fn the_reading_finds_what_it_should() {
    let read = |lang, text: &str| {
        let mut language =
            Language { lang, files: BTreeSet::new(), messages: BTreeMap::new(), wrong: vec![] };
        read_file(&mut language, "a.ftl", text);
        language
    };
    let ours = read(
        English,
        "a = { $n ->\n    [0] None\n    [one] One { $x }\n   *[other] { $n } { b }\n}\nb = B\n",
    );
    assert_eq!(ours.messages["a"].variables.iter().collect::<Vec<_>>(), ["n", "x"]);
    assert_eq!(ours.messages["a"].parts.iter().collect::<Vec<_>>(), ["b"]);
    assert!(check_forms(&ours).is_empty() && ours.wrong.is_empty());
    for (lang, text, expected) in [
        (French, "[0] A\n [one] A\n *[other] A", vec![]),
        (French, "[one] A\n *[other] A", vec!["has no [0] of $n"]),
        (French, "[0] A\n *[other] A", vec!["does not choose by the count of $n"]),
        (Russian, "[0] A\n [one] A\n *[other] A", vec![]),
        (Russian, "[0] A\n [one] { $n }\n *[other] { $n }", vec!["has no [few] of $n"]),
        (
            Russian,
            "[0] A\n [one] A\n [few] { $n }\n *[other] { $n }",
            vec!["has [one] of $n for 21 too, without the number"],
        ),
        (Arabic, "[zero] A\n [one] A\n [two] A\n [few] A\n *[other] A", vec![]),
        (Arabic, "[0] A\n [one] A\n [few] A\n *[other] A", vec!["no [two] of $n"]),
        (Arabic, "[0] A\n [one] A\n [two] A\n *[other] { $n }", vec!["no [few] of $n"]),
    ] {
        let theirs = read(lang, &format!("a = {{ $n ->\n {text}\n }}\n"));
        let mut found = check_forms(&theirs);
        found.extend(check_choices(lang, &ours.messages["a"], &theirs.messages["a"]));
        assert_eq!(found.len(), expected.len(), "{text}: {found:?}");
        for (found, expected) in found.iter().zip(&expected) {
            assert!(found.ends_with(expected), "{text}: {found}");
        }
    }
    let twice = read(Spanish, "a = A\na = B\nc d\n");
    assert_eq!(twice.wrong.len(), 2, "{:?}", twice.wrong);
}
