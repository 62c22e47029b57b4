//! From a pack, a supporter and their answers to a draft for one target.

use std::collections::{BTreeMap, HashMap};
use std::ops::Range;

use crate::domain::{
    Answers, Direction, Draft, EmailAddress, GroupId, Lang, LetterKey, Supporter, SupporterKey,
    Target, TargetId, Variation, answers_in,
};
use crate::pack::{Pack, PackProblem};

/// Makes drafts for one supporter from one pack.
pub struct Drafter<'a> {
    pack: &'a Pack,
    supporter: &'a Supporter,
    answers: &'a Answers,
    key: SupporterKey,
    practice: bool,
    all_in: Option<Lang>,
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
    /// Which way all paragraphs run, where somebody turned them.
    pub turned: Option<Direction>,
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
    /// Which way all paragraphs run, where somebody turned them.
    pub turned: Option<Direction>,
    /// Which of the template's alternatives it has.
    pub variation: Variation,
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
        let variations = HashMap::new();
        Self { pack, supporter, answers, key, practice, all_in: None, variations }
    }

    /// All letters that nobody chose a language for are to be in this one, where they exist in it.
    #[must_use]
    pub fn all_in(mut self, lang: Option<&Lang>) -> Self {
        self.all_in = lang.cloned();
        self
    }

    /// The draft for a target.
    ///
    /// # Errors
    /// When the template cannot be rendered.
    pub fn draft(&mut self, target: &Target, wording: &Wording) -> Result<Drafted, PackProblem> {
        let written_in = self.pack.languages(&target.group);
        let chosen = wording.lang.clone().filter(|lang| written_in.contains(lang));
        // What was changed by hand keeps the language it was written in.
        let by_hand = wording.subject.is_some() || wording.body.is_some();
        let all_in = self.all_in.as_ref().filter(|_| !by_hand);
        let lang =
            chosen.unwrap_or_else(|| letter_language(self.pack, self.supporter, all_in, target));
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
        let turned = wording.turned;
        Ok(Drafted { draft, own_words, edited: by_hand, already: false, turned, variation })
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
pub(crate) fn letter_language(
    pack: &Pack,
    supporter: &Supporter,
    all_in: Option<&Lang>,
    target: &Target,
) -> Lang {
    // A letter without its greeting would have to be mended first, one by one.
    let greets = |lang: &&Lang| {
        target.salutation.as_ref().is_none_or(|salutation| salutation.exact(lang).is_some())
    };
    supporter
        .letter_language(all_in.filter(greets), &target.languages, &pack.languages(&target.group))
        .unwrap_or_else(Lang::english)
}

/// The address that practice letters come from when the person has given none (RFC 2606).
pub(crate) const PRACTICE_ADDRESS: &str = "you@practice.example";

/// The person's address, or one that stands for it in practice letters.
pub(crate) fn practice_address(supporter: &Supporter) -> Option<EmailAddress> {
    supporter.email.clone().or_else(|| EmailAddress::parse(PRACTICE_ADDRESS).ok())
}
