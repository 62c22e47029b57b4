//! What a person can still do about a letter that was queued, and writing one anew that was refused.

use super::drafting::{Drafter, Wording};
use super::view::LetterAction;
use super::writing::edit;
use super::{Desk, DeskError};
use crate::domain::{AppealId, DeliveryState, Draft, Happening, NotAllowed, TargetId};
use crate::mail;
use crate::store::{Carrier, LetterDetail, LetterRecord, StoreError};

impl Desk {
    /// Closes a letter that was refused, and opens its draft with exactly its words, so that they can be
    /// changed and sent. Tells which draft that is.
    ///
    /// # Errors
    /// When it may have arrived, its appeal is over or has no such target any more, another letter to the
    /// same office is being written, or the database cannot be written. Nothing was changed then.
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
        let made = self.made_in_its_language(record)?;
        let made = made.as_ref();
        let received = mail::parse(&detail.mime);
        let body = received.as_ref().map(|it| it.body.trim());
        let subject = edit(Some(record.subject.trim()), made.map(|it| it.subject.trim()));
        let body = edit(body, made.map(|it| it.body.trim()));
        self.store.write_anew(id, subject, body, self.clock.now())?;
        Ok((record.appeal.clone(), record.target.clone()))
    }

    /// What the person can do about a letter, the next step first.
    pub(super) fn actions(&self, detail: &LetterDetail) -> Vec<LetterAction> {
        use {Happening as H, LetterAction as A};
        let record = &detail.record;
        let can = |happening| record.state.after(&happening).is_ok();
        let unsure = record.state == DeliveryState::Unsure;
        let can_look =
            matches!(&record.carrier, Carrier::Account(account) if self.can_look(account));
        let open = self.over(record).is_none();
        let anew = detail.can_be_anew && open && self.has_place(record);
        // What was only put off needs no other words.
        let put_off = record.what.id == "store-log-put-off-too-often";
        [
            (A::LookForIt, unsure && can_look),
            (A::MarkSent, can(H::MarkedSent)),
            (A::WriteAnew, anew && !put_off),
            (A::SendAgain, open && can(H::SentAgain)),
            (A::WriteAnew, anew && put_off),
            (A::CallBack, can(H::CalledBack)),
            (A::LeaveIt, unsure),
        ]
        .into_iter()
        .filter_map(|(action, is_offered)| is_offered.then_some(action))
        .collect()
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
