//! A letter's template, compiled and checked: every name in it exists, and every block is closed.

use std::collections::BTreeSet;

use minijinja::{Environment, Error, ErrorKind, UndefinedBehavior};

use super::alternatives::{Fault, Style, translate};
use super::head::without_head;
use super::limits::MAX_FUEL;
use super::names::{Field, Names};
use super::place::{Lines, nearest};
use super::problem::PackProblem;
use super::scan::{Name, Piece, Role, Segment, names, segments};
use super::shape::{Shape, block_ends};
use crate::domain::Notice;

/// The one template of an environment.
pub(crate) const LETTER: &str = "letter";
/// Stands before an answer in what a template makes, so that its place is known.
pub(crate) const ANSWER_BEGINS: char = '\u{1}';
/// Stands behind an answer.
pub(crate) const ANSWER_ENDS: char = '\u{2}';

/// The filters that a letter can use.
const FILTERS: [&str; 9] =
    ["upper", "lower", "capitalize", "title", "trim", "default", "length", "first", "last"];
/// The tests that a letter can use.
const TESTS: [&str; 6] = ["defined", "undefined", "odd", "even", "string", "number"];
/// The functions of the engine that a letter can use.
const FUNCTIONS: [&str; 2] = ["one_of", "range"];

/// A compiled letter.
#[derive(Debug)]
pub(crate) struct Template {
    /// The file that it comes from.
    pub(crate) file: String,
    /// The engine with the template [`LETTER`].
    pub(crate) engine: Environment<'static>,
    /// What the template uses; `_f0` in it is the first of these.
    pub(crate) uses: Vec<Field>,
    /// How many alternatives each choice has; `_c0` in it is the first of these.
    pub(crate) sizes: Vec<usize>,
    /// How many of these choices stand in the subject: they come first.
    pub(crate) in_subject: usize,
    /// What it consists of.
    pub(crate) shape: Shape,
}

/// Compiles the text of a letter's file.
///
/// # Errors
/// Everything that is wrong with it, each with its place.
pub(crate) fn compile(file: &str, text: &str, known: &Names) -> Result<Template, Vec<PackProblem>> {
    let text = text.replace("\r\n", "\n");
    refuse_control_characters(file, &text)?;
    let source = without_head(file, &text)?;
    let place = Placing { file, lines: Lines::of(&source) };
    let segments = segments(&source).map_err(|unclosed| {
        let what = Notice::new("pack-unclosed").text("opened", unclosed.opened);
        vec![place.problem(unclosed.offset, what.text("closing", unclosed.closing))]
    })?;
    let plain = |source: &str, segment: &Segment| {
        source.get(segment.range.clone()).unwrap_or_default().to_owned()
    };
    let faults = |faults: Vec<Fault>| -> Vec<PackProblem> {
        faults.into_iter().map(|fault| place.fault(fault)).collect()
    };
    let checking = translate(&source, &segments, &[], Style::Checking, &plain).map_err(faults)?;
    let found = names(&source, &segments);
    check_names(&checking.source, &found, known, &place)?;
    let mut uses = Uses { known, found: &found, fields: Vec::new() };
    for name in &found {
        uses.slot(&name.path);
    }
    let named = |source: &str, segment: &Segment| uses.written(source, segment);
    let ends = block_ends(&source, &segments);
    let rendering =
        translate(&source, &segments, &ends, Style::Rendering, &named).map_err(faults)?;
    let mut engine = engine();
    engine
        .add_template_owned(LETTER, rendering.source)
        .map_err(|error| vec![place.syntax(&error, None)])?;
    let answers = found.iter().filter_map(|name| match known.field(&name.path) {
        Some(Field::Answer(question)) => Some((name.range.start, question)),
        _ => None,
    });
    let choices = rendering.places.iter().copied().zip(rendering.sizes.iter().copied());
    let shape = Shape::new(&ends, rendering.in_subject, choices, answers);
    let fields = std::mem::take(&mut uses.fields).into_iter().map(|(_, field)| field).collect();
    let (sizes, in_subject) = (rendering.sizes, rendering.in_subject);
    Ok(Template { file: file.to_owned(), engine, uses: fields, sizes, in_subject, shape })
}

/// An engine that is strict and limited, without what letters have no use for.
fn engine() -> Environment<'static> {
    let mut engine = Environment::new();
    engine.set_undefined_behavior(UndefinedBehavior::Strict);
    engine.set_fuel(Some(MAX_FUEL));
    engine.set_recursion_limit(50);
    engine.set_debug(false);
    engine
}

fn refuse_control_characters(file: &str, text: &str) -> Result<(), Vec<PackProblem>> {
    let strange = |c: char| c.is_control() && !matches!(c, '\n' | '\t');
    match text.find(strange) {
        None => Ok(()),
        Some(at) => {
            let (line, column) = Lines::of(text).place(at);
            let what = Notice::new("pack-control-in-file");
            Err(vec![PackProblem::error(file, what).at(line, column)])
        }
    }
}

struct Placing<'a> {
    file: &'a str,
    lines: Lines<'a>,
}

impl Placing<'_> {
    fn problem(&self, offset: usize, what: Notice) -> PackProblem {
        let (line, column) = self.lines.place(offset);
        PackProblem::error(self.file, what).at(line, column)
    }

    fn fault(&self, fault: Fault) -> PackProblem {
        let mut problem = self.problem(fault.offset, fault.what);
        problem.fix = fault.fix;
        problem
    }

    /// A mistake of syntax as the engine found it, in a text whose lines are those of the file.
    fn syntax(&self, error: &Error, source: Option<&str>) -> PackProblem {
        let why = error.detail().unwrap_or_default().to_owned();
        let what = Notice::new("pack-template-syntax").text("why", why);
        let mut problem = PackProblem::error(self.file, what);
        problem.line = error.line();
        if let (Some(range), Some(source)) = (error.range(), source) {
            let (line, column) = Lines::of(source).place(range.start);
            problem = problem.at(line, column);
        }
        problem
    }
}

fn check_names(
    checking: &str,
    found: &[Name],
    known: &Names,
    place: &Placing<'_>,
) -> Result<(), Vec<PackProblem>> {
    let mut engine = engine();
    engine.set_debug(true);
    let template = match engine.template_from_str(checking) {
        Ok(template) => template,
        Err(error) => return Err(vec![place.syntax(&error, Some(checking))]),
    };
    let used: BTreeSet<String> = template.undeclared_variables(true).into_iter().collect();
    let mut problems = Vec::new();
    for name in used {
        if known.field(&name).is_none() && !FUNCTIONS.contains(&name.as_str()) {
            problems.extend(unknown_name(&name, found, known, place));
        }
    }
    for name in found {
        let (list, wrong): (&[&str], _) = match name.role {
            Role::Value => continue,
            Role::Filter => (&FILTERS, "pack-unknown-filter"),
            Role::Test => (&TESTS, "pack-unknown-test"),
        };
        if !list.contains(&name.path.as_str()) {
            let what = Notice::new(wrong).text("name", &name.path).text("known", list.join(", "));
            let mut problem = place.problem(name.range.start, what);
            if let Some(near) = nearest(&name.path, list.iter().copied()) {
                problem = problem.fix(&name.path, near);
            }
            problems.push(problem);
        }
    }
    problems.sort_by_key(|problem| (problem.line, problem.column));
    if problems.is_empty() { Ok(()) } else { Err(problems) }
}

/// A problem for each place where a name is used that does not exist.
fn unknown_name(
    name: &str,
    found: &[Name],
    known: &Names,
    place: &Placing<'_>,
) -> Vec<PackProblem> {
    let near = nearest(name, known.all());
    let what = || match (near, known.example(name)) {
        (_, Some(example)) => {
            Notice::new("pack-name-needs-more").text("name", name).text("example", example)
        }
        (Some(near), None) => {
            Notice::new("pack-unknown-name-near").text("name", name).text("near", near)
        }
        (None, None) => Notice::new("pack-unknown-name").text("name", name),
    };
    let fixed = |problem: PackProblem| match near {
        Some(near) if known.example(name).is_none() => problem.fix(name, near),
        _ => problem,
    };
    let places: Vec<_> = found
        .iter()
        .filter(|at| {
            let below = known.example(name).is_none() && is_below(&at.path, name);
            at.role == Role::Value && (at.path == name || below)
        })
        .filter(|at| known.field(&at.path).is_none())
        .map(|at| fixed(place.problem(at.range.start, what())))
        .collect();
    if places.is_empty() { vec![fixed(PackProblem::error(place.file, what()))] } else { places }
}

fn is_below(path: &str, root: &str) -> bool {
    path.strip_prefix(root).is_some_and(|rest| rest.starts_with('.'))
}

struct Uses<'a> {
    known: &'a Names,
    found: &'a [Name],
    fields: Vec<(String, Field)>,
}

impl Uses<'_> {
    fn slot(&mut self, path: &str) {
        if let Some(field) = self.known.field(path)
            && !self.fields.iter().any(|(known, _)| known == path)
        {
            self.fields.push((path.to_owned(), field));
        }
    }

    /// The text of a piece of code with each known name as the number of its slot. An answer that is
    /// printed as it is stands between the marks of an answer.
    fn written(&self, source: &str, segment: &Segment) -> String {
        let mut out = String::new();
        let mut at = segment.range.start;
        let inside = self.found.iter().filter(|name| {
            segment.range.start <= name.range.start && name.range.end <= segment.range.end
        });
        let mut only_answer = segment.piece == Piece::Print;
        let mut names = 0;
        for name in inside {
            names += 1;
            let slot = self.fields.iter().position(|(path, _)| *path == name.path);
            if let Some((slot, _)) = slot.zip(Some(())).filter(|_| name.role == Role::Value) {
                out.push_str(source.get(at..name.range.start).unwrap_or_default());
                out.push_str(&format!("_f{slot}"));
                at = name.range.end;
                let field = self.fields.get(slot).map(|(_, field)| *field);
                only_answer &= matches!(field, Some(Field::Answer(_)));
            } else {
                only_answer = false;
            }
        }
        out.push_str(source.get(at..segment.range.end).unwrap_or_default());
        let bare = source.get(segment.range.start + 2..segment.range.end - 2).is_some_and(|code| {
            code.trim_matches([' ', '\t', '\n', '-', '+'])
                .find(|c: char| !c.is_alphanumeric() && !matches!(c, '_' | '.'))
                .is_none()
        });
        if only_answer && names == 1 && bare {
            out.insert(0, ANSWER_BEGINS);
            out.push(ANSWER_ENDS);
        }
        out
    }
}

/// What a template did wrong while it ran.
pub(crate) fn failed(file: &str, error: &Error) -> PackProblem {
    let what = match error.kind() {
        ErrorKind::OutOfFuel => Notice::new("pack-template-endless"),
        _ => {
            let why = error.detail().map_or_else(|| error.kind().to_string(), str::to_owned);
            Notice::new("pack-template-failed").text("why", why)
        }
    };
    let mut problem = PackProblem::error(file, what);
    problem.line = error.line();
    problem
}
