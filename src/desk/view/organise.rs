//! What an organiser sees of a pack.

use std::path::PathBuf;

use crate::domain::{AppealId, Direction, Lang, Notice, TargetId};

/// The organisers' screen: one pack opened for editing.
#[derive(Debug, Clone, PartialEq)]
pub struct OrganiseView {
    /// Which appeal.
    pub appeal: AppealId,
    /// Its headline.
    pub title: String,
    /// Its folder; `None` for the bundled one, which can be read and copied only.
    pub folder: Option<PathBuf>,
    /// Its files, by what they are.
    pub files: Vec<PackFile>,
    /// Its groups of targets.
    pub groups: Vec<PackGroup>,
    /// Targets, for the preview; in the same order as in the form.
    pub targets: Vec<PackTarget>,
    /// Sample supporters, for the preview: name and what is special about each.
    pub samples: Vec<Notice>,
    /// Problems of the whole pack, each with its place.
    pub problems: Vec<PackProblemView>,
    /// How many of its letters are complete for the first sample.
    pub complete: usize,
    /// What can be edited in a form.
    pub form: AppealForm,
}

/// A group of targets, as an organiser chooses it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PackGroup {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// The letters it takes: `NAME` of `letters/NAME.LANG.md`.
    pub letter: String,
}

/// A target, as an organiser chooses it for the preview.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PackTarget {
    /// Its id.
    pub id: TargetId,
    /// Its name in lists.
    pub short: String,
    /// The group's id.
    pub group: String,
    /// The languages it works in.
    pub languages: Vec<Lang>,
}

/// A file of a pack.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PackFile {
    /// Its path in the pack, with `/`.
    pub path: String,
    /// What it is.
    pub kind: PackFileKind,
    /// Whether it has a problem.
    pub broken: bool,
}

/// What a file of a pack is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PackFileKind {
    /// `appeal.toml`.
    About,
    /// `targets.toml`.
    Targets,
    /// A story, in this language.
    Story(Lang),
    /// A letter: the groups it is for, and its language.
    Letter {
        /// The groups' names, joined.
        groups: String,
        /// Its language.
        lang: Lang,
    },
}

/// A problem of a pack, for a person.
#[derive(Debug, Clone, PartialEq)]
pub struct PackProblemView {
    /// The file, with `/`.
    pub file: String,
    /// The line, counted from 1.
    pub line: Option<usize>,
    /// The column, counted from 1, in characters.
    pub column: Option<usize>,
    /// Whether it keeps the pack from opening; else it is a warning.
    pub is_error: bool,
    /// What is wrong, and what would be right.
    pub message: Notice,
    /// A replacement for what is wrong: the wrong words, and the right ones.
    pub fix: Option<(String, String)>,
}

/// What the forms of the organisers' screen edit.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct AppealForm {
    /// The headline, in the appeal's language.
    pub title: String,
    /// `YYYY-MM-DD`.
    pub write_by: String,
    /// The targets.
    pub targets: Vec<TargetForm>,
}

/// What can be edited about a target in a form.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct TargetForm {
    /// Its id.
    pub id: String,
    /// The group's id.
    pub group: String,
    /// The full name, in the appeal's language.
    pub office: String,
    /// The greeting, in the target's first language.
    pub salutation: String,
    /// The e-mail address.
    pub email: String,
    /// The day it was verified, `YYYY-MM-DD`, or empty.
    pub verified: String,
}

/// A letter made from a template that is being edited.
#[derive(Debug, Clone, PartialEq)]
pub struct TemplatePreview {
    /// The letter, when the template works.
    pub letter: Option<PreviewLetter>,
    /// What is wrong with the template.
    pub problems: Vec<PackProblemView>,
}

/// A letter as it would come out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PreviewLetter {
    /// Whom it goes to.
    pub office: String,
    /// The subject.
    pub subject: String,
    /// The whole text.
    pub body: String,
    /// The side on which its lines start.
    pub direction: Direction,
}
