//! The letters being written: every keystroke is kept, and every letter shown as it would go out.

use std::collections::{BTreeSet, HashMap};

use super::drafting::{Drafted, Drafter, Wording};
use super::problems::problems_of;
use super::view::{DraftRow, DraftView, QuestionView, WritingView};
use super::{Desk, DeskError};
use crate::domain::{
    Answers, AppealId, ChannelKind, Direction, Lang, Notice, QuestionId, Supporter, Target,
    TargetId,
};
use crate::pack::Pack;
use crate::store::{DraftRecord, Edit};

impl Desk {
    /// The letters being written, with the one to `at` on the desk; or else the one that was touched
    /// last, and the first of those that were picked together.
    ///
    /// # Errors
    /// When there is no such appeal, or the database cannot be read.
    pub fn writing(
        &mut self,
        id: &AppealId,
        at: Option<&TargetId>,
    ) -> Result<WritingView, DeskError> {
        let letters = self.drafted(id)?;
        let answers = self.store.answers(id)?;
        let touched = if at.is_none() { self.store.drafts(id)? } else { Vec::new() };
        let touched = |target: &TargetId| {
            touched.iter().find(|draft| draft.target == *target).map(|draft| draft.updated)
        };
        let pack = self.pack(id)?;
        let appeal = pack.appeal();
        let lang = self.interface_lang();
        let rows = letters.iter().map(|(target, drafted)| DraftRow {
            target: target.id.clone(),
            short: target.short.get(&lang).to_owned(),
            group: group_name(pack, target, &lang),
            lang: drafted
                .as_ref()
                .map_or_else(|_| lang.clone(), |drafted| drafted.draft.lang.clone()),
            problems: problems_of(pack, &lang, drafted).len(),
            edited: drafted.as_ref().is_ok_and(|drafted| drafted.edited),
        });
        let rows = rows.collect();
        let wanted = letters.iter().find(|(target, _)| Some(&target.id) == at);
        // The last of equals is taken, so that counted from the end it is the first.
        let latest = || letters.iter().rev().max_by_key(|(target, _)| touched(&target.id));
        let on_desk = wanted.or_else(latest);
        let current =
            on_desk.map(|(target, drafted)| self.draft_view(pack, target, drafted, &answers));
        let questions = appeal.questions.iter().map(|question| QuestionView {
            id: question.id.clone(),
            prompt: question.prompt.get(&lang).to_owned(),
            hint: question.hint.as_ref().map(|hint| hint.get(&lang).to_owned()).unwrap_or_default(),
            required: question.required,
            max_chars: question.max_chars,
            answer: answers.get(&question.id).cloned().unwrap_or_default(),
        });
        Ok(WritingView {
            head: self.head(appeal),
            questions: questions.collect(),
            letters: rows,
            current,
        })
    }

    /// Keeps an answer; it serves all letters of the appeal.
    ///
    /// # Errors
    /// When the database cannot be written; the words are then still on the screen.
    pub fn save_answer(
        &mut self,
        appeal: &AppealId,
        question: &QuestionId,
        text: &str,
    ) -> Result<(), DeskError> {
        Ok(self.store.save_answer(appeal, question, text, self.clock.now())?)
    }

    /// Keeps a letter's subject and body as typed; they stay with this letter. What was not typed in
    /// is `None` and stays as it is kept: the screen may show it older than it is. What is as the
    /// template makes it is not kept, so that answers still reach it.
    ///
    /// # Errors
    /// When the database cannot be written; the words are then still on the screen.
    pub fn save_edit(
        &mut self,
        appeal: &AppealId,
        target: &TargetId,
        subject: Option<&str>,
        body: Option<&str>,
    ) -> Result<(), DeskError> {
        let (made, chosen) = self.made_by_template(appeal, target)?;
        let made = made.as_ref().map(|drafted| &drafted.draft);
        let subject = edit(subject, made.map(|draft| draft.subject.as_str()));
        let body = edit(body, made.map(|draft| draft.body.as_str()));
        let by_hand = [&subject, &body].iter().any(|edit| matches!(edit, Edit::Words(_)));
        self.store.save_edit(appeal, target, subject, body, self.clock.now())?;
        if let Some(made) = made.filter(|_| by_hand && !chosen) {
            self.store.keep_draft_lang(appeal, target, &made.lang)?;
        }
        Ok(())
    }

    /// Drops the changes made by hand: back to the template with the answers.
    ///
    /// # Errors
    /// When the database cannot be written.
    pub fn drop_edit(&mut self, appeal: &AppealId, target: &TargetId) -> Result<(), DeskError> {
        Ok(self.store.drop_edit(appeal, target, self.clock.now())?)
    }

    /// Writes this letter in another language; changes made by hand in the old one are dropped.
    ///
    /// # Errors
    /// When the database cannot be written.
    pub fn set_language(
        &mut self,
        appeal: &AppealId,
        target: &TargetId,
        lang: &Lang,
    ) -> Result<(), DeskError> {
        Ok(self.store.set_draft_lang(appeal, target, Some(lang), self.clock.now())?)
    }

    /// Has all paragraphs of this letter run one way; `None` leaves each to its first letter.
    ///
    /// # Errors
    /// When the database cannot be written.
    pub fn set_direction(
        &mut self,
        appeal: &AppealId,
        target: &TargetId,
        direction: Option<Direction>,
    ) -> Result<(), DeskError> {
        Ok(self.store.set_draft_direction(appeal, target, direction, self.clock.now())?)
    }

    /// Drops a draft with its changes.
    ///
    /// # Errors
    /// When the database cannot be written.
    pub fn delete_draft(&mut self, appeal: &AppealId, target: &TargetId) -> Result<(), DeskError> {
        Ok(self.store.delete_draft(appeal, target)?)
    }

    /// Every open draft of an appeal, in the order of the pack, rendered.
    pub(super) fn drafted(&self, id: &AppealId) -> Result<Vec<Letters>, DeskError> {
        let records = self.store.drafts(id)?.into_iter();
        let mut records: HashMap<TargetId, DraftRecord> =
            records.map(|record| (record.target.clone(), record)).collect();
        let answers = self.store.answers(id)?;
        let supporter = self.writer();
        let pack = self.pack(id)?;
        let appeal = pack.appeal();
        let practice = self.head(appeal).destination.is_practice();
        let written = self.own_written(id, practice)?;
        let written: BTreeSet<(&TargetId, u32)> =
            written.iter().map(|record| (&record.target, record.round)).collect();
        let mut drafter = Drafter::new(pack, &supporter, &answers, self.own_key(), practice)
            .all_in(self.settings_ref().letters_in.as_ref());
        let in_order = appeal.targets.iter().filter_map(|target| {
            Some((target.clone(), wording(records.remove(&target.id)?, practice)))
        });
        Ok(in_order
            .map(|(target, wording)| {
                let mut drafted =
                    drafter.draft(&target, &wording).map_err(|problem| problem.notice());
                if let Ok(drafted) = &mut drafted {
                    drafted.already = written.contains(&(&target.id, drafted.draft.key.round));
                }
                (target, drafted)
            })
            .collect())
    }

    /// The profile's own person; where they gave no address, their account's.
    pub(super) fn writer(&self) -> Supporter {
        let settings = self.settings_ref();
        let mut supporter = settings.supporter.clone();
        if supporter.email.is_none() {
            supporter.email = settings
                .accounts
                .iter()
                .find(|account| Some(&account.name) == settings.default_account.as_ref())
                .map(|account| account.address.clone());
        }
        supporter
    }

    /// The letter as the template makes it, and whether its language was chosen.
    fn made_by_template(
        &self,
        id: &AppealId,
        target: &TargetId,
    ) -> Result<(Option<Drafted>, bool), DeskError> {
        let records = self.store.drafts(id)?;
        let answers: Answers = self.store.answers(id)?;
        let pack = self.pack(id)?;
        let supporter = self.writer();
        let Some(target) = pack.appeal().target(target) else {
            return Err(DeskError::NoSuchTarget(target.clone()));
        };
        let record = records.iter().find(|record| record.target == target.id);
        let lang = record.and_then(|record| record.lang.clone());
        let by_hand = record.is_some_and(|it| it.subject.is_some() || it.body.is_some());
        let chosen = lang.is_some();
        let wording = Wording { lang, ..Wording::default() };
        let mut drafter = Drafter::new(pack, &supporter, &answers, self.own_key(), true)
            .all_in(self.settings_ref().letters_in.as_ref().filter(|_| !by_hand));
        Ok((drafter.draft(target, &wording).ok(), chosen))
    }

    pub(super) fn draft_view(
        &self,
        pack: &Pack,
        target: &Target,
        drafted: &Result<Drafted, Notice>,
        answers: &Answers,
    ) -> DraftView {
        let lang = self.interface_lang();
        let letter_lang = match drafted {
            Ok(drafted) => drafted.draft.lang.clone(),
            Err(_) => lang.clone(),
        };
        let draft = drafted.as_ref().ok().map(|drafted| &drafted.draft);
        let body = draft.map(|draft| draft.body.clone()).unwrap_or_default();
        DraftView {
            target: target.id.clone(),
            round: draft.map_or(1, |draft| draft.key.round),
            office: target.office.get(&letter_lang).to_owned(),
            short: target.short.get(&lang).to_owned(),
            person: target.person.clone(),
            group: group_name(pack, target, &lang),
            channels: channels(target),
            direction: letter_lang.direction(),
            turned: drafted.as_ref().ok().and_then(|drafted| drafted.turned),
            languages: pack.languages(&target.group),
            lang: letter_lang,
            from: self.from(&self.head(pack.appeal()).destination).line(),
            subject: draft.map(|draft| draft.subject.clone()).unwrap_or_default(),
            edited: drafted.as_ref().is_ok_and(|drafted| drafted.edited),
            own_words: drafted
                .as_ref()
                .map(|drafted| drafted.own_words.clone())
                .unwrap_or_default(),
            problems: problems_of(pack, &lang, drafted),
            advice: self.advice(pack, target, drafted),
            reading: self.reading(pack, target, drafted, answers),
            words: body.split_whitespace().count(),
            fields: draft.map(|draft| draft.fields).unwrap_or_default(),
            body,
        }
    }
}

/// A target with the letter to it, or why there is none.
pub(super) type Letters = (Target, Result<Drafted, Notice>);

/// A further letter was asked for in practice or for real: it is a first one in the other.
fn wording(record: DraftRecord, practice: bool) -> Wording {
    Wording {
        lang: record.lang,
        round: if record.practice == practice { record.round } else { 1 },
        subject: record.subject,
        body: record.body,
        turned: record.direction,
    }
}

/// What is to be kept of what was typed, where the template makes `made`.
pub(super) fn edit<'a>(typed: Option<&'a str>, made: Option<&str>) -> Edit<'a> {
    match typed {
        None => Edit::Untouched,
        Some(_) if typed == made => Edit::Template,
        Some(words) => Edit::Words(words),
    }
}

pub(super) fn group_name(pack: &Pack, target: &Target, lang: &Lang) -> String {
    pack.appeal()
        .group(&target.group)
        .map(|group| group.name.get(lang).to_owned())
        .unwrap_or_default()
}

/// How a target can be reached, each way once.
pub(super) fn channels(target: &Target) -> Vec<ChannelKind> {
    let mut kinds: Vec<ChannelKind> = target.channels.iter().map(|channel| channel.kind).collect();
    kinds.sort();
    kinds.dedup();
    kinds
}
