//! The table of letters about to go, and the moment in which they are queued.

use std::collections::BTreeSet;

use jiff::Timestamp;

use super::drafting::{Drafted, practice_address};
use super::outbox::undo_view;
use super::problems::problems_of;
use super::view::{Destination, FromView, Progress, ReviewRow, ReviewView, Undo};
use super::{Desk, DeskError};
use crate::domain::{
    AppealId, Composed, EmailAddress, Fields, HangsOn, Identity, Lang, Letter, Notice, Target,
    courtesy, greeting_of,
};
use crate::mail;
use crate::store::{Carrier, Enqueued, QueueMeta};

/// What was queued.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Queued {
    /// How many letters.
    pub letters: usize,
    /// How many were not, because they had been written meanwhile.
    pub already: usize,
    /// Why letters could not be made into mails and stay drafts, each reason once.
    pub unmade: Vec<Notice>,
    /// Whether to the practice mailbox.
    pub practice: bool,
    /// Until when they can be called back, where they can.
    pub undo: Option<Undo>,
}

impl Desk {
    /// The table of letters about to go: those with problems first.
    ///
    /// # Errors
    /// When there is no such appeal, or the database cannot be read.
    pub fn review(&mut self, id: &AppealId) -> Result<ReviewView, DeskError> {
        let letters = self.drafted(id)?;
        let pack = self.pack(id)?;
        let lang = self.interface_lang();
        let mut rows: Vec<ReviewRow> = letters
            .iter()
            .map(|(target, drafted)| {
                let draft = drafted.as_ref().ok().map(|drafted| &drafted.draft);
                ReviewRow {
                    target: target.id.clone(),
                    short: target.short.get(&lang).to_owned(),
                    office: target.office.get(&lang).to_owned(),
                    address: target.email().unwrap_or_default().to_owned(),
                    greeting: draft.and_then(|draft| greeting_of(&draft.body)).map(str::to_owned),
                    subject: draft.map(|draft| draft.subject.clone()).unwrap_or_default(),
                    copies: draft
                        .map(|draft| draft.copies.iter().map(ToString::to_string).collect())
                        .unwrap_or_default(),
                    lang: draft.map_or_else(Lang::english, |draft| draft.lang.clone()),
                    read_in: draft.and_then(|draft| self.read_in(pack, target, &draft.lang)),
                    fields: draft.map_or_else(Fields::default, |draft| draft.fields),
                    problems: problems_of(pack, &lang, drafted),
                }
            })
            .collect();
        rows.sort_by_key(|row| row.problems.is_empty());
        let own_words_to_translate = letters
            .iter()
            .filter(|(target, drafted)| self.has_foreign_words(pack, target, drafted))
            .map(|(target, _)| target.id.clone())
            .collect();
        let ready = rows.iter().filter(|row| row.problems.is_empty()).count();
        let head = self.head(pack.appeal());
        let from = self.from(&head.destination);
        let drafts = letters.iter().filter_map(|(_, drafted)| Some(&drafted.as_ref().ok()?.draft));
        let texts = drafts.flat_map(|draft| [draft.subject.as_str(), draft.body.as_str()]);
        let beyond_ascii = words_beyond_ascii(texts.chain([from.line().as_str()]));
        Ok(ReviewView { own_words_to_translate, head, from, rows, ready, beyond_ascii })
    }

    /// Queues every letter that is ready; the others stay drafts, and one that cannot be made into a
    /// mail keeps no other back.
    ///
    /// # Errors
    /// When there is no such appeal, or the database cannot be written: then nothing was queued.
    pub fn send(&mut self, id: &AppealId) -> Result<Queued, DeskError> {
        let letters = self.drafted(id)?;
        let appeal = self.pack(id)?.appeal();
        let destination = self.head(appeal).destination;
        let (identity, carrier) = self.sender_of(&destination)?;
        let now = self.clock.now();
        let lang = self.interface_lang();
        let title = appeal.title.get(&lang);
        let letters = letters.into_iter().filter_map(|(to, drafted)| Some((to, ready(drafted)?)));
        let (mut made, unmade) = compose_each(letters, &identity, now)?;
        if self.copies_to_self(&carrier) {
            made.iter_mut().for_each(|(_, mail)| mail.envelope.add_unseen(&identity.address));
        }
        let batch = made
            .into_iter()
            .map(|(to, mail)| (mail, queue_meta(&to, title, &lang, carrier.clone(), true)))
            .collect();
        let batch = in_turn(batch);
        let (queued, undo) = match self.undo_until(now) {
            Some(until) => self.store.enqueue_until(&batch, now, until)?,
            None => (self.store.enqueue(&batch, now)?, None),
        };
        let letters = queued.iter().filter(|it| matches!(it, Enqueued::Queued(_))).count();
        let already = queued.len() - letters;
        self.try_again(HangsOn::Here)?;
        let practice = destination.is_practice();
        Ok(Queued { letters, already, unmade, practice, undo: undo.map(undo_view) })
    }

    /// Whom letters come from, and who carries them.
    pub(super) fn sender_of(
        &self,
        destination: &Destination,
    ) -> Result<(Identity, Carrier), DeskError> {
        let name = self.settings_ref().supporter.name.trim().to_owned();
        match destination {
            Destination::Account { name: account, address, .. } => {
                let address = EmailAddress::parse(address)
                    .map_err(|_| DeskError::NoSuchAccount(account.clone()))?;
                Ok((Identity { name, address }, Carrier::Account(account.clone())))
            }
            Destination::PracticeClosed | Destination::PracticeChosen => {
                let address = practice_address(&self.writer())
                    .ok_or_else(|| DeskError::NoSuchAccount(String::new()))?;
                Ok((Identity { name, address }, Carrier::Practice))
            }
        }
    }

    /// Whether letters that this takes away go to the supporter too.
    pub(super) fn copies_to_self(&self, carrier: &Carrier) -> bool {
        let Carrier::Account(name) = carrier else { return false };
        let accounts = &self.settings_ref().accounts;
        accounts.iter().any(|account| account.name == *name && account.copy_to_self)
    }

    /// Whom letters come from, as their readers will see it.
    pub(super) fn from(&self, destination: &Destination) -> FromView {
        let name = self.settings_ref().supporter.name.trim().to_owned();
        let address = match destination {
            Destination::Account { address, .. } => Some(address.clone()),
            // The address that stands in for a missing one is nobody's: it is not shown as theirs.
            _ => self.writer().email.map(|email| email.to_string()),
        };
        FromView { name, address }
    }

    /// How far the letters on their way are.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn progress(&self) -> Result<Progress, DeskError> {
        let progress = self.store.progress()?;
        Ok(Progress { total: progress.total, done: progress.done, needs_you: progress.needs_you })
    }
}

/// The letters in the order in which they go: no two in a row to one place where that can be.
fn in_turn(letters: Vec<(Composed, QueueMeta)>) -> Vec<(Composed, QueueMeta)> {
    let place =
        |letter: &Composed| letter.envelope.to.first().map_or("", EmailAddress::domain).to_owned();
    let places: Vec<String> = letters.iter().map(|(letter, _)| place(letter)).collect();
    let order = courtesy::in_turn(&places.iter().map(String::as_str).collect::<Vec<_>>());
    let mut letters: Vec<_> = letters.into_iter().map(Some).collect();
    order.into_iter().filter_map(|at| letters.get_mut(at)?.take()).collect()
}

/// Letters as frozen bytes, each with its target; and why others could not be made, each reason once.
type Made = (Vec<(Target, Composed)>, Vec<Notice>);

/// Makes each letter into a mail. One that cannot be made keeps no other back.
fn compose_each(
    letters: impl Iterator<Item = (Target, Letter)>,
    identity: &Identity,
    now: Timestamp,
) -> Result<Made, DeskError> {
    let (mut made, mut unmade) = (Vec::new(), Vec::new());
    for (target, letter) in letters {
        let message_id = mail::new_message_id(&identity.address)?;
        match mail::compose(&letter, identity, message_id, now) {
            Ok(composed) => made.push((target, composed)),
            Err(why) if unmade.contains(&why.notice()) => {}
            Err(why) => unmade.push(why.notice()),
        }
    }
    Ok((made, unmade))
}

/// Every word of some texts that has signs beyond ASCII, once.
fn words_beyond_ascii<'a>(texts: impl Iterator<Item = &'a str>) -> String {
    let words = texts.flat_map(str::split_whitespace).filter(|word| !word.is_ascii());
    let words: BTreeSet<&str> = words.collect();
    words.into_iter().collect::<Vec<_>>().join(" ")
}

/// The letter, when nothing keeps it back.
fn ready(drafted: Result<Drafted, Notice>) -> Option<Letter> {
    drafted.ok().filter(|drafted| !drafted.already)?.draft.finish().ok()
}

/// What the lists show of a queued letter; `own` when it is the profile's own person's.
pub(super) fn queue_meta(
    target: &Target,
    appeal_title: &str,
    lang: &Lang,
    carrier: Carrier,
    own: bool,
) -> QueueMeta {
    QueueMeta {
        group: target.group.clone(),
        appeal_title: appeal_title.to_owned(),
        short: target.short.get(lang).to_owned(),
        carrier,
        closes_draft: own,
    }
}

#[cfg(test)]
#[path = "review_tests.rs"]
mod tests;
