//! From a pack, a supporter and their answers to a draft for one target.

use std::collections::{BTreeMap, HashMap};
use std::ops::Range;

use crate::domain::{
    Answers, Draft, EmailAddress, GroupId, Lang, LetterKey, Supporter, SupporterKey, Target,
    TargetId, Variation, answers_in,
};
use crate::pack::{Pack, PackProblem};

/// Makes drafts for one supporter from one pack.
pub struct Drafter<'a> {
    pack: &'a Pack,
    supporter: &'a Supporter,
    answers: &'a Answers,
    key: SupporterKey,
    practice: bool,
    variations: HashMap<(GroupId, Lang), BTreeMap<TargetId, Variation>>,
}

/// What is particular to one letter: its language, its round, and what was changed by hand.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Wording {
    /// The language, where the person chose one.
    pub lang: Option<Lang>,
    /// 1, or more for a letter that asks again; 0 counts as 1.
    pub round: u32,
    /// The subject as changed by hand.
    pub subject: Option<String>,
    /// The body as changed by hand.
    pub body: Option<String>,
}

/// A draft, and where the supporter's own words stand in it.
#[derive(Debug, Clone)]
pub struct Drafted {
    /// The draft.
    pub draft: Draft,
    /// Where in the body the supporter's own answers stand, as byte ranges.
    pub own_words: Vec<Range<usize>>,
    /// Whether subject or body was changed by hand.
    pub edited: bool,
    /// There is a letter like this already: it cannot be queued again.
    pub already: bool,
}

impl<'a> Drafter<'a> {
    /// A drafter for the letters that are kept under `key`.
    pub fn new(
        pack: &'a Pack,
        supporter: &'a Supporter,
        answers: &'a Answers,
        key: SupporterKey,
        practice: bool,
    ) -> Self {
        Self { pack, supporter, answers, key, practice, variations: HashMap::new() }
    }

    /// The language a letter to this target has when nobody chose another.
    pub fn language(&self, target: &Target) -> Lang {
        letter_language(self.pack, self.supporter, target)
    }

    /// The draft for a target.
    ///
    /// # Errors
    /// When the template cannot be rendered.
    pub fn draft(&mut self, target: &Target, wording: &Wording) -> Result<Drafted, PackProblem> {
        let written_in = self.pack.languages(&target.group);
        let chosen = wording.lang.clone().filter(|lang| written_in.contains(lang));
        let lang = chosen.unwrap_or_else(|| self.language(target));
        let variation = self.variation(target, &lang);
        let rendered =
            self.pack.render(&target.id, &lang, self.supporter, self.answers, variation)?;
        let body = wording.body.clone().unwrap_or(rendered.body);
        let own_words = match wording.body {
            None => rendered.own_words,
            Some(_) => answers_in(&body, self.answers.values().map(String::as_str)),
        };
        let draft = Draft {
            key: LetterKey {
                supporter: self.key.clone(),
                appeal: self.pack.appeal().id.clone(),
                target: target.id.clone(),
                round: wording.round.max(1),
                practice: self.practice,
            },
            appeal_version: self.pack.appeal().version,
            office: target.office.get(&lang).to_owned(),
            to: target.email().map(str::to_owned),
            copies: if self.practice { Vec::new() } else { target.copies.clone() },
            subject: wording.subject.clone().unwrap_or(rendered.subject),
            body,
            fields: rendered.fields,
            lang,
        };
        let edited = wording.subject.is_some() || wording.body.is_some();
        Ok(Drafted { draft, own_words, edited, already: false })
    }

    fn variation(&mut self, target: &Target, lang: &Lang) -> Variation {
        let (pack, supporter) = (self.pack, self.supporter);
        self.variations
            .entry((target.group.clone(), lang.clone()))
            .or_insert_with(|| pack.variations(&supporter.key(), &target.group, lang))
            .get(&target.id)
            .copied()
            .unwrap_or_default()
    }
}

/// The language a letter to this target has when nobody chose another.
pub(crate) fn letter_language(pack: &Pack, supporter: &Supporter, target: &Target) -> Lang {
    supporter
        .letter_language(&target.languages, &pack.languages(&target.group))
        .unwrap_or_else(Lang::english)
}

/// The address that practice letters come from when the person has given none (RFC 2606).
pub(crate) const PRACTICE_ADDRESS: &str = "you@practice.example";

/// The person's address, or one that stands for it in practice letters.
pub(crate) fn practice_address(supporter: &Supporter) -> Option<EmailAddress> {
    supporter.email.clone().or_else(|| EmailAddress::parse(PRACTICE_ADDRESS).ok())
}
