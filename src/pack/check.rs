//! What only shows when all files of a pack are seen together: letters that are missing, greetings
//! that are missing, groups without targets, and templates that fail when they run.

use std::collections::BTreeSet;

use super::context::Letter;
use super::problem::PackProblem;
use super::raw::Spot;
use super::read_targets::{FILE, Read};
use super::render::render;
use super::template::Template;
use crate::domain::{
    Answers, Appeal, EmailAddress, Group, Lang, Notice, Supporter, Target, Variation,
};

/// The most targets of a group for which a template is tried when a pack is read.
const MAX_TRIALS: usize = 100;

fn problem(spot: &Spot, what: Notice) -> PackProblem {
    PackProblem::error(FILE, what).key(&spot.key).at(spot.place.0, spot.place.1)
}

/// Checks groups and targets against the letters that exist, as name and language.
pub(crate) fn letters_and_targets(read: &Read, letters: &[(String, Lang)]) -> Vec<PackProblem> {
    let mut problems = Vec::new();
    if read.targets.is_empty() {
        problems.push(PackProblem::error(FILE, Notice::new("pack-no-targets")));
    }
    for (group, spot) in &read.groups {
        let written = written_in(&group.letter, letters);
        if written.is_empty() {
            let file = format!("letters/{}.en.md", group.letter);
            let what = Notice::new("pack-no-letter").text("file", file);
            problems.push(problem(spot, what.text("group", group.id.as_str())));
        }
        if !read.targets.is_empty() && read.targets.iter().all(|(t, _)| t.group != group.id) {
            let what = Notice::new("pack-empty-group").text("group", group.id.as_str());
            problems.push(problem(spot, what).warning());
        }
    }
    for (target, spot) in &read.targets {
        let group = read.groups.iter().find(|(group, _)| group.id == target.group);
        let Some((group, _)) = group else { continue };
        check_target(target, group, &written_in(&group.letter, letters), spot, &mut problems);
    }
    let used: BTreeSet<&str> = read.groups.iter().map(|(group, _)| group.letter.as_str()).collect();
    for (name, lang) in letters.iter().filter(|(name, _)| !used.contains(name.as_str())) {
        let what = Notice::new("pack-unused-letter").text("name", name);
        problems.push(PackProblem::error(&format!("letters/{name}.{lang}.md"), what).warning());
    }
    problems
}

fn written_in<'a>(letter: &str, letters: &'a [(String, Lang)]) -> Vec<&'a Lang> {
    letters.iter().filter(|(name, _)| name == letter).map(|(_, lang)| lang).collect()
}

fn check_target(
    target: &Target,
    group: &Group,
    written: &[&Lang],
    spot: &Spot,
    problems: &mut Vec<PackProblem>,
) {
    if written.is_empty() || target.languages.is_empty() {
        return;
    }
    let english = Lang::english();
    let own: Vec<&Lang> =
        written.iter().copied().filter(|lang| target.languages.contains(lang)).collect();
    let needed: Vec<&Lang> = match own.is_empty() {
        false => own,
        true if written.contains(&&english) => vec![&english],
        true => {
            let codes: Vec<&str> = target.languages.iter().map(Lang::as_str).collect();
            let what = Notice::new("pack-no-letter-in-language")
                .text("target", target.id.as_str())
                .text("letter", &group.letter)
                .text("languages", codes.join(", "));
            problems.push(problem(spot, what));
            return;
        }
    };
    for lang in needed {
        let salutation = target.salutation.as_ref().and_then(|text| text.exact(lang));
        if salutation.is_none() {
            let what = Notice::new("pack-no-salutation").text("target", target.id.as_str());
            problems.push(problem(spot, what.text("lang", lang.as_str())).warning());
        }
    }
}

/// Runs a template for the targets of each group that has this letter (the first of them once for
/// each alternative), for someone who gave nothing and for someone who gave everything.
pub(crate) fn trial(
    template: &Template,
    name: &str,
    lang: &Lang,
    appeal: &Appeal,
) -> Vec<PackProblem> {
    let most = template.sizes.iter().copied().max().unwrap_or(1);
    let (full, answers) = (full_supporter(), full_answers(appeal));
    let (nobody, nothing) = (Supporter::default(), Answers::new());
    for group in appeal.groups.iter().filter(|group| group.letter == name) {
        for (at, target) in appeal.targets_of(&group.id).take(MAX_TRIALS).enumerate() {
            for (supporter, answers) in [(&nobody, &nothing), (&full, &answers)] {
                let group = Some(group);
                let letter =
                    Letter { appeal, target, group, lang, supporter, answers, greeting: None };
                let picks = if at == 0 { 0..most } else { at % most..at % most + 1 };
                for pick in picks {
                    if let Err(problem) = render(template, &letter, same(&template.sizes, pick)) {
                        return vec![problem];
                    }
                }
            }
        }
    }
    Vec::new()
}

/// The variation that takes the alternative `pick` wherever there are as many.
fn same(sizes: &[usize], pick: usize) -> Variation {
    let digits = sizes.iter().rev();
    Variation(digits.fold(0_u64, |number, size| {
        number.wrapping_mul(*size as u64).wrapping_add((pick % size.max(&1)) as u64)
    }))
}

fn full_supporter() -> Supporter {
    Supporter {
        name: "A. Volunteer".into(),
        email: EmailAddress::parse("volunteer@test.example").ok(),
        country: super::read_appeal::country_code("SE").ok(),
        address: Some("1 Example Street\nExample Town".into()),
        town: Some("Example Town".into()),
        profession: Some("teacher".into()),
        languages: Vec::new(),
    }
}

fn full_answers(appeal: &Appeal) -> Answers {
    appeal.questions.iter().map(|question| (question.id.clone(), "An answer.".into())).collect()
}

/// A story that has control characters, or that is missing in the appeal's own language.
pub(crate) fn story(appeal: &Appeal) -> Vec<PackProblem> {
    if appeal.story.contains_key(&appeal.language) {
        return Vec::new();
    }
    let file = format!("story/{}.md", appeal.language);
    vec![PackProblem::error(&file, Notice::new("pack-no-story")).warning()]
}
/// Signs that turn the order around in which others are shown, themselves or in an escape: what a person
/// reads, and signs, would not be what is sent. Each line that has one is told once.
pub(super) fn turned_order<'t>(
    file: &'t str,
    text: &'t str,
) -> impl Iterator<Item = PackProblem> + 't {
    text.lines().enumerate().filter_map(move |(line, words)| {
        let (at, code) = first_turning_sign(words)?;
        let what = Notice::new("pack-turned-order").text("sign", format!("U+{code:04X}"));
        let column = words.get(..at).unwrap_or_default().chars().count();
        Some(PackProblem::error(file, what).at(line + 1, column + 1))
    })
}

/// Embeddings and overrides (UAX 9), as they are, escaped as in TOML and templates, or as a reference as in
/// stories; marks and isolates are for honest texts too.
fn first_turning_sign(words: &str) -> Option<(usize, u32)> {
    const TURNING: std::ops::RangeInclusive<u32> = 0x202a..=0x202e;
    let itself = words.char_indices().map(|(at, sign)| (at, u32::from(sign)));
    let escaped = words.match_indices("\\").filter_map(|(at, _)| {
        let digits = match words.get(at + 1..at + 2)? {
            "u" => words.get(at + 2..at + 6)?,
            "U" => words.get(at + 2..at + 10)?,
            _ => return None,
        };
        Some((at, u32::from_str_radix(digits, 16).ok()?))
    });
    let referred = words.match_indices("&#").filter_map(|(at, _)| {
        let (number, _) = words.get(at + 2..)?.split_once(';')?;
        let code = match number.strip_prefix(['x', 'X']) {
            Some(digits) => u32::from_str_radix(digits, 16),
            None => number.parse(),
        };
        Some((at, code.ok()?))
    });
    itself.chain(escaped).chain(referred).filter(|(_, code)| TURNING.contains(code)).min()
}
