//! A pack that was read: its appeal, its files, and its letters.

use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

use super::PackFile;
use super::check;
use super::context::Letter;
use super::files::{FileKind, Files};
use super::load::{letters_of, load};
use super::names::Names;
use super::problem::PackProblem;
use super::render::{Rendered, render};
use super::template::{Template, compile};
use crate::domain::{
    Answers, Appeal, GroupId, Lang, Notice, Reading, Supporter, SupporterKey, Target, TargetId,
    Twin, Variation, assign_variations,
};

/// A pack that was read. Cloning it is cheap, and it may go to other threads.
#[derive(Debug, Clone)]
pub struct Pack {
    inner: Arc<Inner>,
}

/// What a pack consists of.
#[derive(Debug)]
pub(crate) struct Inner {
    /// What it is about.
    pub(crate) appeal: Appeal,
    /// Where its files are.
    pub(crate) files: Files,
    /// Which files it has.
    pub(crate) list: Vec<PackFile>,
    /// The names that its letters can use.
    pub(crate) names: Names,
    /// Its letters, by name and language: those that work.
    pub(crate) templates: Vec<((String, Lang), Template)>,
    /// Where each target stands in the appeal's list.
    pub(crate) index: HashMap<TargetId, usize>,
}

impl Pack {
    pub(crate) fn new(inner: Inner) -> Self {
        Self { inner: Arc::new(inner) }
    }

    /// What the pack is about.
    pub fn appeal(&self) -> &Appeal {
        &self.inner.appeal
    }

    /// Its files: about, targets, stories, letters, media.
    pub fn files(&self) -> &[PackFile] {
        &self.inner.list
    }

    /// The text of one of its files, for bundled packs too.
    ///
    /// # Errors
    /// No such file, too large, a link, or not text.
    pub fn text(&self, path: &str) -> Result<String, PackProblem> {
        let file = self.inner.list.iter().find(|file| file.path == path);
        let file = file.ok_or_else(|| PackProblem::error(path, Notice::new("pack-no-file")))?;
        self.inner.files.text(file)
    }

    pub(crate) fn source(&self) -> &Files {
        &self.inner.files
    }

    /// The languages in which a group's letter exists, by code.
    pub fn languages(&self, group: &GroupId) -> Vec<Lang> {
        let Some(group) = self.appeal().group(group) else { return Vec::new() };
        let letters = letters_of(&self.inner.list);
        letters
            .into_iter()
            .filter(|(name, _)| *name == group.letter)
            .map(|(_, lang)| lang)
            .collect()
    }

    /// The alternatives that each target of a group gets in letters of this language: no two targets
    /// of one letter the same, as long as there are as many.
    pub fn variations(
        &self,
        supporter: &SupporterKey,
        group: &GroupId,
        lang: &Lang,
    ) -> BTreeMap<TargetId, Variation> {
        let Some(group) = self.appeal().group(group) else { return BTreeMap::new() };
        self.assign(supporter, &group.letter, self.template(&group.letter, lang))
            .into_iter()
            .filter(|(id, _)| self.target(id).is_ok_and(|target| target.group == group.id))
            .collect()
    }

    /// A variation for each target of a letter. The bodies differ as long as there are as many, and
    /// not only bodies with their subjects: a text is known again under another subject.
    fn assign(
        &self,
        supporter: &SupporterKey,
        letter: &str,
        template: Option<&Template>,
    ) -> BTreeMap<TargetId, Variation> {
        let appeal = self.appeal();
        let groups: Vec<&GroupId> =
            appeal.groups.iter().filter(|g| g.letter == letter).map(|g| &g.id).collect();
        let targets = appeal.targets.iter().filter(|target| groups.contains(&&target.group));
        let ids: Vec<&TargetId> = targets.map(|target| &target.id).collect();
        let (subject, body) = template
            .and_then(|template| template.sizes.split_at_checked(template.in_subject))
            .map_or((1, 1), |(subject, body)| {
                (Variation::combinations(subject), Variation::combinations(body))
            });
        let assign = |combinations| {
            assign_variations(supporter, &appeal.id, ids.iter().copied(), combinations)
        };
        let all = assign(subject.saturating_mul(body));
        if body < ids.len() as u64 {
            return all;
        }
        // The subject's choices are the lowest digits of the number.
        let join = |(id, text): (TargetId, Variation)| {
            let its_subject = all.get(&id).map_or(0, |variation| variation.0 % subject);
            (id, Variation(text.0.saturating_mul(subject).saturating_add(its_subject)))
        };
        assign(body).into_iter().map(join).collect()
    }

    fn template(&self, name: &str, lang: &Lang) -> Option<&Template> {
        let mut all = self.inner.templates.iter();
        all.find(|((known, its), _)| known == name && its == lang).map(|(_, template)| template)
    }

    /// What a blank of a letter asks for, in the language `to`: its words stand there in the letter's
    /// own language, `from`. `None` for a blank that the pack or a person has written by hand.
    pub fn blank_in(&self, words: &str, from: &Lang, to: &Lang) -> Option<String> {
        let asked = || {
            let mut questions = self.appeal().questions.iter();
            let question = questions.find(|question| question.prompt.get(from).trim() == words)?;
            Some(question.prompt.get(to))
        };
        super::words::blank_in(words, from, to).or_else(asked).map(str::to_owned)
    }

    /// The letter to a target.
    ///
    /// # Errors
    /// No such target, no letter in this language, a template that fails while it runs.
    pub fn render(
        &self,
        target: &TargetId,
        lang: &Lang,
        supporter: &Supporter,
        answers: &Answers,
        variation: Variation,
    ) -> Result<Rendered, PackProblem> {
        let target = self.target(target)?;
        let group = self.appeal().group(&target.group);
        let name = group.map(|group| group.letter.as_str()).unwrap_or_default();
        let template = self.template(name, lang).ok_or_else(|| {
            let file = format!("letters/{name}.{lang}.md");
            PackProblem::error(&file, Notice::new("pack-no-working-letter"))
        })?;
        let appeal = self.appeal();
        let letter = Letter { appeal, target, group, lang, supporter, answers, greeting: None };
        render(template, &letter, variation)
    }

    /// The letter to a target, block by block beside the same in the language `to`: of the same
    /// alternatives, with the same answers. `None` where there is no such version, where its template
    /// is not built as the letter's own, or where one of them fails.
    ///
    /// Its greeting is in the letter's language where the target has none in `to`.
    pub fn beside(
        &self,
        target: &TargetId,
        lang: &Lang,
        to: &Lang,
        supporter: &Supporter,
        answers: &Answers,
        variation: Variation,
    ) -> Option<Reading> {
        let target = self.target(target).ok()?;
        let group = self.appeal().group(&target.group)?;
        let (own, other) = (self.template(&group.letter, lang)?, self.template(&group.letter, to)?);
        if own.shape != other.shape {
            return None;
        }
        let (appeal, group) = (self.appeal(), Some(group));
        let letter = Letter { appeal, target, group, lang, supporter, answers, greeting: None };
        let same = Letter { lang: to, greeting: Some(lang), ..letter };
        let letter = render(own, &letter, variation).ok()?;
        let same = render(other, &same, variation).ok()?;
        Some(Reading {
            lang: to.clone(),
            twins: letter
                .words()
                .zip(same.words())
                .map(|(letter, reading)| Twin { letter, reading })
                .collect(),
            letter_subject: letter.subject,
            subject: same.subject,
        })
    }

    fn target(&self, id: &TargetId) -> Result<&Target, PackProblem> {
        let at = self.inner.index.get(id);
        at.and_then(|at| self.appeal().targets.get(*at)).ok_or_else(|| {
            let what = Notice::new("pack-no-such-target").text("id", id.as_str());
            PackProblem::error(super::read_targets::FILE, what)
        })
    }
}

/// The letter that `text` makes in place of the pack's `file` (a letter's path), for this target.
///
/// # Errors
/// Everything that is wrong with the text, each with its place.
pub fn preview(
    pack: &Pack,
    file: &str,
    text: &str,
    target: &TargetId,
    supporter: &Supporter,
    answers: &Answers,
) -> Result<Rendered, Vec<PackProblem>> {
    let Some(FileKind::Letter { name, lang }) = FileKind::of(file) else {
        return Err(vec![PackProblem::error(file, Notice::new("pack-not-a-letter"))]);
    };
    let template = compile(file, text, &pack.inner.names)?;
    let target = pack.target(target).map_err(|problem| vec![problem])?;
    let appeal = pack.appeal();
    let variations = pack.assign(&supporter.key(), &name, Some(&template));
    let variation = variations.get(&target.id).copied().unwrap_or_default();
    let group = appeal.group(&target.group);
    let letter = Letter { appeal, target, group, lang: &lang, supporter, answers, greeting: None };
    let rendered = render(&template, &letter, variation).map_err(|problem| vec![problem])?;
    let trial = check::trial(&template, &name, &lang, appeal);
    if trial.is_empty() { Ok(rendered) } else { Err(trial) }
}

/// Everything that is wrong with the pack when `text` stands in place of `file`.
pub fn check_text(pack: &Pack, file: &str, text: &str) -> Vec<PackProblem> {
    let base = Box::new(pack.source().clone());
    load(&Files::Replaced(base, file.to_owned(), text.to_owned())).1
}
