//! Reads a whole pack: its files, what they say, and everything that is wrong.

use std::collections::{BTreeMap, HashMap};

use super::check;
use super::files::{FileKind, Files, PackFile};
use super::names::Names;
use super::pack::{Inner, Pack};
use super::place::Lines;
use super::problem::PackProblem;
use super::read_appeal;
use super::read_targets::{self, Read};
use super::template::{Template, compile};
use crate::domain::{Appeal, Lang, Notice};

/// What could be read, whether or not it opens, and every problem by file and place.
pub(crate) fn load(files: &Files) -> (Option<Pack>, Vec<PackProblem>) {
    let (list, mut problems) = files.list();
    let mut texts = BTreeMap::new();
    for file in list.iter().filter(|file| file.kind != FileKind::Media) {
        match files.text(file) {
            Ok(text) => {
                problems.extend(check::turned_order(&file.path, &text));
                texts.insert(file.clone(), text);
            }
            Err(problem) => problems.push(problem),
        }
    }
    let found = |kind: FileKind| texts.iter().find(|(file, _)| file.kind == kind);
    let mut appeal = None;
    match found(FileKind::About) {
        Some((_, text)) => {
            let (read, more) = read_appeal::read(text);
            appeal = read;
            problems.extend(more);
        }
        None => missing(read_appeal::FILE, &mut problems),
    }
    let mut targets = Read::default();
    match found(FileKind::Targets) {
        Some((_, text)) => {
            targets = read_targets::read(text, appeal.as_ref());
            problems.append(&mut targets.problems);
            let letters = letters_of(&list);
            let readable = !problems.iter().any(|p| p.file == read_targets::FILE && p.is_error());
            if readable {
                problems.extend(check::letters_and_targets(&targets, &letters));
            }
        }
        None => missing(read_targets::FILE, &mut problems),
    }
    let pack = appeal.map(|appeal| assemble(files, list, &texts, appeal, targets, &mut problems));
    problems.sort_by(|a, b| (&a.file, a.line, a.column).cmp(&(&b.file, b.line, b.column)));
    problems.dedup();
    (pack, problems)
}

/// A file that must be there: told once, unless something else is already told about it.
fn missing(file: &str, problems: &mut Vec<PackProblem>) {
    if !problems.iter().any(|problem| problem.file == file || problem.file == ".") {
        problems.push(PackProblem::error(file, Notice::new("pack-no-file")));
    }
}

/// The letters that exist, by name and language.
pub(crate) fn letters_of(list: &[PackFile]) -> Vec<(String, Lang)> {
    list.iter()
        .filter_map(|file| match &file.kind {
            FileKind::Letter { name, lang } => Some((name.clone(), lang.clone())),
            _ => None,
        })
        .collect()
}

fn assemble(
    files: &Files,
    list: Vec<PackFile>,
    texts: &BTreeMap<PackFile, String>,
    mut appeal: Appeal,
    targets: Read,
    problems: &mut Vec<PackProblem>,
) -> Pack {
    appeal.groups = targets.groups.into_iter().map(|(group, _)| group).collect();
    appeal.targets = targets.targets.into_iter().map(|(target, _)| target).collect();
    let names = Names::of(&appeal);
    let mut templates = Vec::new();
    for (file, text) in texts {
        match &file.kind {
            FileKind::Story(lang) => {
                problems.extend(story_problem(file, text));
                appeal.story.insert(lang.clone(), text.replace("\r\n", "\n"));
            }
            FileKind::Letter { name, lang } => match compile(&file.path, text, &names) {
                Ok(template) => {
                    templates.push(((name.clone(), lang.clone()), template));
                }
                Err(more) => problems.extend(more),
            },
            FileKind::About | FileKind::Targets | FileKind::Media => {}
        }
    }
    problems.extend(check::story(&appeal));
    try_all(&mut templates, &appeal, problems);
    let ids = appeal.targets.iter().enumerate();
    let index: HashMap<_, _> = ids.map(|(at, target)| (target.id.clone(), at)).collect();
    Pack::new(Inner { appeal, files: files.clone(), list, names, templates, index })
}

fn try_all(
    templates: &mut Vec<((String, Lang), Template)>,
    appeal: &Appeal,
    problems: &mut Vec<PackProblem>,
) {
    templates.retain(|((name, lang), template)| {
        let found = check::trial(template, name, lang, appeal);
        let fine = found.is_empty();
        problems.extend(found);
        fine
    });
}

fn story_problem(file: &PackFile, text: &str) -> Option<PackProblem> {
    let strange = |c: char| c.is_control() && !matches!(c, '\n' | '\r' | '\t');
    let at = text.find(strange)?;
    let (line, column) = Lines::of(text).place(at);
    let what = Notice::new("pack-control-in-file");
    Some(PackProblem::error(&file.path, what).at(line, column))
}
