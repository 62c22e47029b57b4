//! What is being typed: answers, subject and body. It never lets an answer of the desk overwrite
//! what a person is typing, however late that answer comes.

use std::collections::BTreeMap;

use jiff::{SignedDuration, Timestamp};

use crate::desk::view::{DraftView, WritingView};
use crate::domain::{AppealId, Direction, QuestionId, TargetId};
use crate::ui::command::Command;

/// How long words may be on their way to the disk before the screen says so.
const SOON: SignedDuration = SignedDuration::from_secs(1);

/// The words on the screen, and which of them the desk has not yet confirmed.
#[derive(Debug, Default)]
pub(super) struct Form {
    /// The letter that subject and body belong to.
    target: Option<TargetId>,
    pub(super) subject: String,
    pub(super) body: String,
    /// Which way all paragraphs run; `None` goes by the first letter of each.
    pub(super) turned: Option<Direction>,
    answers: BTreeMap<QuestionId, String>,
    /// The subject as sent to the desk and not yet seen in a view.
    subject_sent: Option<String>,
    /// The same for the body.
    body_sent: Option<String>,
    /// The same for the direction.
    turned_sent: Option<Option<Direction>>,
    /// The same for answers.
    answers_sent: BTreeMap<QuestionId, String>,
    /// Commands that a view or a failure is still to answer.
    unanswered: usize,
    sent_at: Option<Timestamp>,
    failed: bool,
}

/// Whether the words on the screen are on the disk.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kept {
    /// They are.
    Saved,
    /// They have been on their way for longer than usual.
    Saving,
    /// They could not be written. They are still here.
    Failed,
}

impl Form {
    /// The letter that is on the screen.
    pub(super) fn target(&self) -> Option<&TargetId> {
        self.target.as_ref()
    }

    /// An answer as it is being typed.
    pub(super) fn answer_mut(&mut self, question: &QuestionId) -> &mut String {
        self.answers.entry(question.clone()).or_default()
    }

    /// An answer as far as it is typed.
    pub(super) fn answer(&self, question: &QuestionId) -> &str {
        self.answers.get(question).map_or("", String::as_str)
    }

    /// All answers as far as they are typed.
    pub(super) fn answers(&self) -> impl Iterator<Item = &str> {
        self.answers.values().map(String::as_str)
    }

    /// Takes in what the desk knows, wherever nothing newer is being typed.
    pub(super) fn take(&mut self, view: &WritingView) {
        self.unanswered = self.unanswered.saturating_sub(1);
        for question in &view.questions {
            let seen = self.answers_sent.get(&question.id).map(|sent| *sent == question.answer);
            if seen == Some(true) && self.unanswered == 0 {
                self.answers_sent.remove(&question.id);
            }
            if !self.answers_sent.contains_key(&question.id) {
                self.answers.insert(question.id.clone(), question.answer.clone());
            }
        }
        match &view.current {
            Some(draft) => self.take_letter(draft),
            None => *self = Self { answers: std::mem::take(&mut self.answers), ..Self::default() },
        }
        if !self.is_unsaved() {
            self.sent_at = None;
            self.failed = false;
        }
    }

    fn take_letter(&mut self, draft: &DraftView) {
        if self.target.as_ref() != Some(&draft.target) {
            self.target = Some(draft.target.clone());
            self.give_up_edit();
        }
        if self.unanswered == 0 {
            self.subject_sent.take_if(|sent| *sent == draft.subject);
            self.body_sent.take_if(|sent| *sent == draft.body);
            self.turned_sent.take_if(|sent| *sent == draft.turned);
        }
        if self.subject_sent.is_none() {
            self.subject.clone_from(&draft.subject);
        }
        if self.body_sent.is_none() {
            self.body.clone_from(&draft.body);
        }
        if self.turned_sent.is_none() {
            self.turned = draft.turned;
        }
    }

    /// The desk said that something did not work. Only what is unanswered can be meant.
    pub(super) fn take_failure(&mut self) {
        if self.unanswered > 0 {
            self.unanswered -= 1;
            self.failed = true;
        }
    }

    /// A command that a view will answer is on its way.
    pub(super) fn note_sent(&mut self) {
        self.unanswered += 1;
    }

    /// A view came that is of no use any more.
    pub(super) fn note_answered(&mut self) {
        self.unanswered = self.unanswered.saturating_sub(1);
    }

    /// The letter is to be as the template makes it: what was typed is given up.
    pub(super) fn give_up_edit(&mut self) {
        self.subject_sent = None;
        self.body_sent = None;
        self.turned_sent = None;
    }

    /// Keeps the subject as it is now. The body is not sent along: a late answer may still reach it.
    pub(super) fn save_subject(&mut self, appeal: &AppealId, now: Timestamp) -> Option<Command> {
        let target = self.target.clone()?;
        let subject = Some(self.subject.clone());
        self.subject_sent.clone_from(&subject);
        self.note_sent();
        self.sent_at.get_or_insert(now);
        Some(Command::SaveEdit { appeal: appeal.clone(), target, subject, body: None })
    }

    /// Keeps the body as it is now, and leaves the subject alone.
    pub(super) fn save_body(&mut self, appeal: &AppealId, now: Timestamp) -> Option<Command> {
        let target = self.target.clone()?;
        let body = Some(self.body.clone());
        self.body_sent.clone_from(&body);
        self.note_sent();
        self.sent_at.get_or_insert(now);
        Some(Command::SaveEdit { appeal: appeal.clone(), target, subject: None, body })
    }

    /// Keeps which way the paragraphs run now.
    pub(super) fn save_turned(&mut self, appeal: &AppealId, now: Timestamp) -> Option<Command> {
        let target = self.target.clone()?;
        self.turned_sent = Some(self.turned);
        self.note_sent();
        self.sent_at.get_or_insert(now);
        Some(Command::SetDirection(appeal.clone(), target, self.turned))
    }

    /// Keeps an answer as it is now.
    pub(super) fn save_answer(
        &mut self,
        appeal: &AppealId,
        question: &QuestionId,
        now: Timestamp,
    ) -> Option<Command> {
        let target = self.target.clone()?;
        let text = self.answer(question).to_owned();
        self.answers_sent.insert(question.clone(), text.clone());
        self.note_sent();
        self.sent_at.get_or_insert(now);
        Some(Command::SaveAnswer {
            appeal: appeal.clone(),
            target,
            question: question.clone(),
            text,
        })
    }

    /// Everything that is not known to be on the disk, to try once more.
    pub(super) fn save_again(&mut self, appeal: &AppealId, now: Timestamp) -> Vec<Command> {
        self.sent_at = None;
        let questions: Vec<QuestionId> = self.answers_sent.keys().cloned().collect();
        let mut commands: Vec<Command> = questions
            .iter()
            .filter_map(|question| self.save_answer(appeal, question, now))
            .collect();
        if self.subject_sent.is_some() {
            commands.extend(self.save_subject(appeal, now));
        }
        if self.body_sent.is_some() {
            commands.extend(self.save_body(appeal, now));
        }
        if self.turned_sent.is_some() {
            commands.extend(self.save_turned(appeal, now));
        }
        commands
    }

    /// Whether there are words that could not be written and are on the screen only.
    pub(super) fn has_failed(&self) -> bool {
        self.failed && self.is_unsaved()
    }

    /// Whether there are words of which the desk has not said yet whether they are on the disk.
    pub(super) fn is_on_its_way(&self) -> bool {
        self.unanswered > 0 && !self.failed && self.is_unsaved()
    }

    fn is_unsaved(&self) -> bool {
        self.subject_sent.is_some()
            || self.body_sent.is_some()
            || self.turned_sent.is_some()
            || !self.answers_sent.is_empty()
    }

    /// Whether the words on the screen are on the disk.
    pub(super) fn kept(&self, now: Timestamp) -> Kept {
        match self.sent_at {
            _ if self.has_failed() => Kept::Failed,
            _ if !self.is_unsaved() => Kept::Saved,
            Some(at) if now.duration_since(at) > SOON => Kept::Saving,
            _ => Kept::Saved,
        }
    }

    /// When [`Kept::Saving`] would have to be said, unless the desk answers before.
    pub(super) fn look_again_in(&self, now: Timestamp) -> Option<std::time::Duration> {
        let at = self.sent_at.filter(|_| !self.failed)?;
        let left = SOON.checked_sub(now.duration_since(at))?;
        (!left.is_negative())
            .then(|| left + SignedDuration::from_millis(20))
            .and_then(|left| std::time::Duration::try_from(left).ok())
    }
}

#[cfg(test)]
#[path = "form_tests.rs"]
mod tests;
