//! The bundled appeal as its supporters meet it: every target, in every language, with nothing given
//! and with everything, makes a letter that can go, and that names every figure and every demand.

#![allow(clippy::unwrap_used, clippy::indexing_slicing)] // helpers fail as their tests do

mod facts;

use std::collections::BTreeSet;

use clarion::domain::{
    Answers, Appeal, Country, Draft, EmailAddress, Lang, LetterKey, LocalText, Supporter,
    SupporterKey, Target, Variation, blanks_in,
};
use clarion::pack::{FileKind, Pack, Rendered, bundled};
use facts::{DEMANDS, NUMBERS, REPLY, SOURCE};

/// The most words of a letter on one page.
const ONE_PAGE_WORDS: usize = 280;

/// The languages that the whole appeal is written in, by code.
const LANGUAGES: [&str; 5] = ["ar", "en", "es", "fr", "ru"];

/// How often a letter is made with other wordings: often enough that each wording had its turn.
const TURNS: u64 = 40;

fn minimal(key: usize) -> Supporter {
    Supporter {
        name: "Annelise Holm".into(),
        email: EmailAddress::parse(&format!("v{key}@test.example")).ok(),
        ..Supporter::default()
    }
}

fn full(key: usize) -> Supporter {
    Supporter {
        country: Country::parse("SE").ok(),
        address: Some("1 Example Street\n123 45 Uppsala\nSweden".into()),
        town: Some("Uppsala".into()),
        profession: Some("nurse".into()),
        languages: vec![Lang::english()],
        ..minimal(key)
    }
}

fn answers(appeal: &Appeal) -> Answers {
    let words = "I have friends in Homs, and I think of them every day; they deserve to live in \
                 peace.";
    appeal.questions.iter().map(|question| (question.id.clone(), words.to_owned())).collect()
}

fn letter(pack: &Pack, target: &Target, lang: &Lang, who: &Supporter, said: &Answers) -> Rendered {
    let variation = pack.variations(&who.key(), &target.group, lang)[&target.id];
    pack.render(&target.id, lang, who, said, variation).unwrap()
}

fn draft(appeal: &Appeal, target: &Target, lang: &Lang, rendered: &Rendered) -> Draft {
    Draft {
        key: LetterKey {
            supporter: SupporterKey::from_stored("v0@test.example"),
            appeal: appeal.id.clone(),
            target: target.id.clone(),
            round: 1,
            practice: true,
        },
        appeal_version: appeal.version,
        lang: lang.clone(),
        office: target.office.get(lang).to_owned(),
        to: target.email().map(str::to_owned),
        copies: target.copies.clone(),
        subject: rendered.subject.clone(),
        body: rendered.body.clone(),
        fields: rendered.fields,
    }
}

fn languages() -> [Lang; 5] {
    LANGUAGES.map(|code| Lang::parse(code).unwrap())
}

/// Letters to a target in a language with ever other wordings.
fn in_turn(pack: &Pack, target: &Target, lang: &Lang) -> Vec<Rendered> {
    let make = |turn: u64| {
        let variation = Variation(turn.wrapping_mul(0x9e37_79b9_7f4a_7c15));
        pack.render(&target.id, lang, &minimal(0), &Answers::new(), variation).unwrap()
    };
    (0..TURNS).map(make).collect()
}

/// The numbers in a text. Between digits that belong together stands nothing, a comma or a space that
/// does not break.
fn numbers(text: &str) -> BTreeSet<u32> {
    let joined: String = text.chars().filter(|c| !['\u{a0}', '\u{202f}'].contains(c)).collect();
    let joined = joined.replace("5,400", "5400");
    let runs = joined.split(|c: char| !c.is_numeric()).filter(|run| !run.is_empty());
    runs.map(|run| run.parse().unwrap()).collect()
}

/// Whether a text has the words, or one of several where `|` divides them. Capitals do not matter.
fn names(text: &str, words: &str) -> bool {
    let text = text.to_lowercase();
    words.split('|').any(|words| text.contains(words))
}

/// A letter's paragraphs: which may vary, which are an answer, which are always the same.
fn build(text: &str) -> Vec<String> {
    let (_, mut letter) = text.split_once("\n\n").unwrap();
    let mut plain = String::new();
    while let Some((before, rest)) = letter.split_once("{#") {
        plain.push_str(before);
        letter = rest.split_once("#}").unwrap().1;
    }
    plain.push_str(letter);
    let kind = |paragraph: &str| {
        let paragraph = paragraph.trim();
        if paragraph.starts_with("{% one of %}") {
            "varies".to_owned()
        } else if paragraph.starts_with("{% if answer.") {
            paragraph.to_owned()
        } else {
            "the same".to_owned()
        }
    };
    plain.split("\n\n").map(kind).collect()
}

#[test]
fn everything_is_there_in_every_language() {
    let pack = bundled().pack.unwrap();
    let appeal = pack.appeal();
    let mut texts: Vec<&LocalText> = vec![&appeal.title, &appeal.summary, &appeal.lead];
    texts.extend(&appeal.note);
    texts.extend(appeal.sources.iter().map(|source| &source.text));
    texts.extend(appeal.facts.iter().map(|fact| &fact.text));
    texts.extend(appeal.demands.iter().map(|demand| &demand.text));
    texts.extend(appeal.updates.iter().map(|update| &update.text));
    texts.extend(appeal.questions.iter().map(|question| &question.prompt));
    texts.extend(appeal.questions.iter().filter_map(|question| question.hint.as_ref()));
    texts.extend(appeal.groups.iter().flat_map(|group| [&group.name, &group.why, &group.ask]));
    texts.extend(appeal.targets.iter().flat_map(|target| [&target.office, &target.short]));
    texts.extend(appeal.targets.iter().map(|target| target.salutation.as_ref().unwrap()));
    for text in texts {
        let written: Vec<&str> = text.iter().map(|(lang, _)| lang.as_str()).collect();
        assert_eq!(written, LANGUAGES, "{text:?}");
    }
    let stories: Vec<&str> = appeal.story.keys().map(Lang::as_str).collect();
    assert_eq!(stories, LANGUAGES);
    for group in &appeal.groups {
        assert_eq!(pack.languages(&group.id), languages(), "{}", group.id);
    }
}

#[test]
fn every_letter_names_every_figure_and_every_demand() {
    let pack = bundled().pack.unwrap();
    let appeal = pack.appeal();
    for target in &appeal.targets {
        let group = appeal.group(&target.group).unwrap();
        let (_, expected) = NUMBERS.iter().find(|(id, _)| *id == group.id.as_str()).unwrap();
        let expected: BTreeSet<u32> = expected.iter().copied().collect();
        for (at, lang) in languages().iter().enumerate() {
            for rendered in in_turn(&pack, target, lang) {
                let body = &rendered.body;
                let place = format!("{} in {lang}:\n{body}", target.id);
                assert_eq!(numbers(body), expected, "{place}");
                for demand in &group.demands {
                    let (id, words) =
                        DEMANDS.iter().find(|(id, _)| *id == demand.as_str()).unwrap();
                    assert!(names(body, words[at]), "no {id} in {place}");
                }
                assert!(names(body, SOURCE[at]), "no source in {place}");
                assert!(names(body, REPLY[at]), "no wish for a reply in {place}");
            }
        }
    }
}

#[test]
fn a_letter_is_built_the_same_way_in_every_language() {
    let pack = bundled().pack.unwrap();
    for group in &pack.appeal().groups {
        let text = |lang: &str| pack.text(&format!("letters/{}.{lang}.md", group.letter)).unwrap();
        let english = build(&text("en"));
        assert!(english.iter().filter(|kind| *kind == "varies").count() >= 5, "{english:?}");
        for lang in LANGUAGES {
            assert_eq!(build(&text(lang)), english, "letters/{}.{lang}.md", group.letter);
        }
    }
}

#[test]
fn every_target_gets_a_whole_letter_of_one_page_in_each_of_its_languages() {
    let pack = bundled().pack.unwrap();
    let appeal = pack.appeal();
    let mut letters = 0;
    for target in &appeal.targets {
        for lang in &languages() {
            for (who, said) in [(minimal(0), Answers::new()), (full(0), answers(appeal))] {
                let rendered = letter(&pack, target, lang, &who, &said);
                let finished = draft(appeal, target, lang, &rendered).finish();
                let place = format!("{} in {lang}:\n{}", target.id, rendered.body);
                assert!(finished.is_ok(), "{finished:?} {place}");
                let words = rendered.body.split_whitespace().count();
                let own: usize = rendered
                    .own_words
                    .iter()
                    .map(|r| rendered.body[r.clone()].split(' ').count())
                    .sum();
                assert!(words - own <= ONE_PAGE_WORDS, "{words} words: {place}");
                assert_eq!(rendered.own_words.len(), said.len(), "{place}");
                assert!(!rendered.body.contains("\n\n\n"), "{place}");
                assert!(rendered.body.lines().all(|line| line == line.trim()), "{place}");
                let all = rendered.fields.filled == rendered.fields.total;
                assert!(all || said.is_empty(), "{:?} {place}", rendered.fields);
                letters += 1;
            }
        }
    }
    assert_eq!(letters, 2 * LANGUAGES.len() * appeal.targets.len());
}

#[test]
fn no_two_targets_of_one_supporter_get_the_same_text_and_each_always_gets_the_same() {
    let pack = bundled().pack.unwrap();
    let appeal = pack.appeal();
    for key in 0..50 {
        let who = minimal(key);
        let mut texts = BTreeSet::new();
        for target in &appeal.targets {
            for lang in languages() {
                let salutation = target.salutation.as_ref().unwrap().exact(&lang).unwrap();
                let make = || letter(&pack, target, &lang, &who, &Answers::new());
                let rendered = make();
                // Without greeting and subject, which alone would make two letters differ.
                let text = rendered.body.replacen(salutation, "", 1);
                let new = texts.insert((target.group.clone(), lang.clone(), text));
                assert!(new, "{} in {lang} for supporter {key}", target.id);
                assert_eq!(rendered, make());
            }
        }
    }
}

/// The figures in a text: what the same words have in every language.
fn figures(text: &str) -> BTreeSet<u32> {
    // The year stands with one date of a letter, and not always with the same.
    numbers(text).into_iter().filter(|number| *number != 2012).collect()
}

#[test]
fn each_letter_can_be_read_in_each_language_in_which_it_exists() {
    let pack = bundled().pack.unwrap();
    let appeal = pack.appeal();
    let mut read = 0;
    for key in 0..3 {
        let (who, said) = (full(key), answers(appeal));
        for target in &appeal.targets {
            let written = pack.languages(&target.group);
            let variations: Vec<_> = written
                .iter()
                .map(|lang| pack.variations(&who.key(), &target.group, lang)[&target.id])
                .collect();
            let variation = variations[0];
            assert!(variations.iter().all(|it| *it == variation), "{}: {variations:?}", target.id);
            for lang in languages() {
                let letter = letter(&pack, target, &lang, &who, &said);
                for to in written.iter().filter(|to| **to != lang) {
                    let name = format!("{} in {lang}, read in {to}", target.id);
                    let reading = pack.beside(&target.id, &lang, to, &who, &said, variation);
                    let reading = reading.unwrap_or_else(|| panic!("{name}: not built alike"));
                    assert_eq!(reading.letter_subject, letter.subject, "{name}");
                    let passages = reading.beside(&letter.body);
                    assert!(passages.iter().all(|it| !it.changed), "{name}");
                    assert_eq!(passages.len(), letter.body.split("\n\n").count(), "{name}");
                    for twin in &reading.twins {
                        let (a, b) = (&twin.letter, &twin.reading);
                        assert_eq!(a.text.is_empty(), b.text.is_empty(), "{name}: {twin:?}");
                        assert_eq!(a.own.len(), b.own.len(), "{name}: {twin:?}");
                        assert_eq!(figures(&a.text), figures(&b.text), "{name}: {twin:?}");
                    }
                    assert!(blanks_in(&reading.body()).is_empty(), "{name}");
                    read += 1;
                }
            }
        }
    }
    assert!(read > 0);
}

#[test]
fn every_choice_has_three_wordings_at_least() {
    let pack = bundled().pack.unwrap();
    let mut choices = 0;
    for file in pack.files() {
        let FileKind::Letter { .. } = file.kind else { continue };
        let text = pack.text(&file.path).unwrap();
        for block in text.split("{% one of %}").skip(1) {
            let (block, _) = block.split_once("{% end %}").unwrap();
            let wordings: Vec<&str> = block.split("{% or %}").map(str::trim).collect();
            assert!(wordings.len() >= 3, "{}: {block}", file.path);
            assert_eq!(wordings.iter().collect::<BTreeSet<_>>().len(), wordings.len());
            choices += 1;
        }
        assert!(text.lines().any(|line| line.starts_with("subject: {{ one_of(")), "{}", file.path);
    }
    assert!(choices >= 5 * 4 * LANGUAGES.len(), "{choices}");
}

#[test]
fn what_is_missing_is_a_blank_only_where_a_letter_needs_it() {
    let pack = bundled().pack.unwrap();
    let nobody = Supporter::default();
    for target in &pack.appeal().targets {
        for lang in languages() {
            let rendered = letter(&pack, target, &lang, &nobody, &Answers::new());
            let blanks = blanks_in(&rendered.body);
            let words: Vec<&str> = blanks.iter().map(|(_, words)| *words).collect();
            let name = match lang.as_str() {
                "ar" => "اسمك",
                "es" => "su nombre",
                "fr" => "votre nom",
                "ru" => "ваше имя",
                _ => "your name",
            };
            assert_eq!(words, [name], "{} in {lang}:\n{}", target.id, rendered.body);
        }
    }
}

#[test]
fn the_bundled_appeal_can_be_copied_and_made_a_live_one() {
    let dir = tempfile::tempdir().unwrap();
    let pack = bundled().pack.unwrap();
    let id = clarion::domain::AppealId::parse("homs-now").unwrap();
    let day = jiff::civil::date(2026, 12, 31);
    let to = clarion::pack::copy(&pack, dir.path(), &id, "Homs, again", day).unwrap();
    let loaded = clarion::pack::read_folder(&to);
    assert_eq!(loaded.problems, []);
    let copy = loaded.pack.unwrap();
    assert_eq!(copy.appeal().title.get(&Lang::english()), "Homs, again");
    assert_eq!((copy.appeal().version, copy.appeal().write_by), (1, day));
    assert_eq!(copy.files(), pack.files());
    // Comments stay: only the four values differ.
    let lines = |pack: &Pack| pack.text("appeal.toml").unwrap();
    let (old, new) = (lines(&pack), lines(&copy));
    let changed: Vec<&str> =
        old.lines().zip(new.lines()).filter(|(a, b)| a != b).map(|(_, b)| b).collect();
    assert_eq!(
        changed,
        ["id = \"homs-now\"", "title.en = \"Homs, again\"", "write_by = 2026-12-31"]
    );
    assert_eq!(old.lines().count(), new.lines().count());
}
