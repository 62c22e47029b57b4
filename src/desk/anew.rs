//! What a person can still do about a letter that was queued, and writing one anew that was refused.

use super::drafting::{Drafter, Wording};
use super::view::LetterAction;
use super::writing::edit;
use super::{Desk, DeskError};
use crate::domain::{AppealId, DeliveryState, Draft, Happening, NotAllowed, Notice, TargetId};
use crate::mail;
use crate::store::{Carrier, LetterDetail, LetterRecord, StoreError};

impl Desk {
    /// Closes a letter that was refused, and opens its draft with exactly its words, so that they can be
    /// changed and sent. Tells which draft that is.
    ///
    /// # Errors
    /// When it may have arrived, its appeal is over or has no such target any more, another letter to the
    /// same office is being written or took its place, its words cannot be read, or the database cannot
    /// be written. Nothing was changed then.
    pub fn write_anew(&mut self, id: i64) -> Result<(AppealId, TargetId), DeskError> {
        let detail = self.store.letter(id)?;
        let record = &detail.record;
        if let Some(over) = self.over(record) {
            return Err(over);
        }
        if !self.has_place(record) {
            let (from, happening) = (record.state, Happening::WrittenAnew);
            return Err(StoreError::from(NotAllowed { from, happening }).into());
        }
        if self.is_replaced(record)? {
            return Err(StoreError::Replaced(id).into());
        }
        // The template's words would be another letter.
        let Some(body) = words_of(&detail) else {
            return Err(DeskError::NotReady(Some(Notice::new("desk-anew-unreadable"))));
        };
        let made = self.made_in_its_language(record)?;
        let made = made.as_ref();
        let subject = edit(Some(record.subject.trim()), made.map(|it| it.subject.trim()));
        let body = edit(Some(&body), made.map(|it| it.body.trim()));
        self.store.write_anew(id, subject, body, self.clock.now())?;
        Ok((record.appeal.clone(), record.target.clone()))
    }

    /// What the person can do about a letter, the next step first.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub(super) fn actions(&self, detail: &LetterDetail) -> Result<Vec<LetterAction>, DeskError> {
        use {Happening as H, LetterAction as A};
        let record = &detail.record;
        let can = |happening| record.state.after(&happening).is_ok();
        let unsure = record.state == DeliveryState::Unsure;
        let can_look =
            matches!(&record.carrier, Carrier::Account(account) if self.can_look(account));
        let open = self.over(record).is_none() && !self.is_replaced(record)?;
        let anew = detail.can_be_anew && open && self.has_place(record);
        // What was only put off needs no other words.
        let put_off = record.what.id == "store-log-put-off-too-often";
        let actions = [
            (A::LookForIt, unsure && can_look),
            (A::MarkSent, can(H::MarkedSent)),
            (A::WriteAnew, anew && !put_off),
            (A::SendAgain, open && can(H::SentAgain)),
            (A::WriteAnew, anew && put_off),
            (A::CallBack, can(H::CalledBack)),
            (A::LeaveIt, unsure),
        ];
        let offered = actions.into_iter().filter(|(_, is_offered)| *is_offered);
        Ok(offered.map(|(action, _)| action).collect())
    }

    /// Whether the person has written another letter in its place, be it under another of their keys:
    /// the database guards each key for itself.
    pub(super) fn is_replaced(&self, record: &LetterRecord) -> Result<bool, DeskError> {
        if !self.own_keys().contains(&record.supporter) {
            return Ok(false);
        }
        let written = self.own_written(&record.appeal, record.practice)?;
        Ok(written
            .iter()
            .any(|it| it.id != record.id && it.target == record.target && it.round == record.round))
    }

    /// Closes the draft that calling a letter back had opened again. One with other words, or of another
    /// round, is another letter's and stays open.
    pub(super) fn close_its_draft(&self, detail: &LetterDetail) -> Result<(), DeskError> {
        let record = &detail.record;
        let drafts = self.store.drafts(&record.appeal)?;
        let Some(draft) = drafts.iter().find(|it| it.target == record.target) else {
            return Ok(());
        };
        let is_same = |typed: Option<&String>, sent: Option<&str>| {
            typed.is_none_or(|typed| Some(typed.trim()) == sent)
        };
        let is_its_own = (draft.round, draft.practice) == (record.round, record.practice)
            && is_same(draft.subject.as_ref(), Some(record.subject.trim()))
            && is_same(draft.body.as_ref(), words_of(detail).as_deref());
        if is_its_own {
            self.store.close_draft(&record.appeal, &record.target, record.id)?;
        }
        Ok(())
    }

    /// Whether there can be a draft of it: it is the person's own, and its appeal still has its target.
    fn has_place(&self, record: &LetterRecord) -> bool {
        let pack = self.library.pack(&record.appeal);
        pack.is_some_and(|pack| pack.appeal().target(&record.target).is_some())
            && self.own_keys().contains(&record.supporter)
    }

    /// What the template makes of it now. Words that are the same are not kept as changed by hand.
    fn made_in_its_language(&self, record: &LetterRecord) -> Result<Option<Draft>, DeskError> {
        let answers = self.store.answers(&record.appeal)?;
        let supporter = self.writer();
        let pack = self.pack(&record.appeal)?;
        let wording = Wording { lang: Some(record.lang.clone()), ..Wording::default() };
        let mut drafter = Drafter::new(pack, &supporter, &answers, self.own_key(), record.practice);
        let target = pack.appeal().target(&record.target);
        let drafted = target.and_then(|target| drafter.draft(target, &wording).ok());
        Ok(drafted.map(|drafted| drafted.draft).filter(|draft| draft.lang == record.lang))
    }
}

/// A letter's text, from its bytes; `None` where these cannot be read.
fn words_of(detail: &LetterDetail) -> Option<String> {
    let body = mail::parse(&detail.mime)?.body;
    Some(body.trim().to_owned()).filter(|body| !body.is_empty())
}
