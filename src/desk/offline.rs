//! Drafting and sending without a window: one supporter, chosen targets, all at once.

use std::collections::BTreeSet;

use jiff::Timestamp;

use super::drafting::{Drafted, Drafter, PRACTICE_ADDRESS, Wording};
use super::problems::finish;
use super::reading::read_in;
use super::review::queue_meta;
use super::view::{Destination, ReadIn, ReadingView};
use super::{Desk, DeskError, OWN_KEY};
use crate::domain::{
    Answers, Appeal, AppealId, EmailAddress, GroupId, HangsOn, Identity, Lang, Notice, Supporter,
    SupporterKey, Target, TargetId,
};
use crate::mail;
use crate::pack::Pack;
use crate::store::{Carrier, Enqueued};

/// Which of an appeal's targets are meant.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Choice {
    /// All targets of these groups.
    pub groups: Vec<GroupId>,
    /// These targets.
    pub targets: Vec<TargetId>,
    /// Every target.
    pub all: bool,
    /// Letters in this language only, where they exist in it.
    pub lang: Option<Lang>,
}

/// A letter that was drafted without a window.
#[derive(Debug, Clone)]
pub struct OfflineLetter {
    /// To which target.
    pub target: TargetId,
    /// The target's name in lists.
    pub short: String,
    /// Its language.
    pub lang: Lang,
    /// Its subject.
    pub subject: String,
    /// Its whole text.
    pub body: String,
    /// The message, when the letter is ready.
    pub mime: Option<Vec<u8>>,
    /// What must be mended before it can go.
    pub problems: Vec<Notice>,
    /// The same in a language that the supporter reads, where they do not read the letter's.
    pub reading: Option<ReadingView>,
}

/// What became of letters that were to be sent.
#[derive(Debug, Clone, Default)]
pub struct SendReport {
    /// Whether they go to the practice mailbox.
    pub practice: bool,
    /// The address they come from.
    pub from: String,
    /// Queued now (or, in a dry run, would be): the letter's number, target and name.
    pub queued: Vec<(Option<i64>, TargetId, String)>,
    /// Written already, and not sent again: target, name and when.
    pub already: Vec<(TargetId, String, Timestamp)>,
    /// Not ready: target, name and why.
    pub not_ready: Vec<(TargetId, String, Vec<Notice>)>,
}

impl Choice {
    fn of<'a>(&self, appeal: &'a Appeal) -> Result<Vec<&'a Target>, DeskError> {
        if let Some(group) = self.groups.iter().find(|group| appeal.group(group).is_none()) {
            let groups: Vec<&str> = appeal.groups.iter().map(|group| group.id.as_str()).collect();
            return Err(DeskError::Form(
                Notice::new("desk-no-such-group")
                    .text("id", group.as_str())
                    .text("groups", groups.join(", ")),
            ));
        }
        if let Some(target) = self.targets.iter().find(|target| appeal.target(target).is_none()) {
            return Err(DeskError::NoSuchTarget(target.clone()));
        }
        let wanted = |target: &&Target| {
            self.all || self.groups.contains(&target.group) || self.targets.contains(&target.id)
        };
        Ok(appeal.targets.iter().filter(wanted).collect())
    }
}

/// Drafts letters without a database: each as text, and as a message when it is ready. Targets and
/// problems are named in the language of the interface.
///
/// # Errors
/// When a group or target does not exist, or the system gives no random numbers.
pub fn draft_offline(
    pack: &Pack,
    supporter: &Supporter,
    answers: &Answers,
    choice: &Choice,
    interface: &Lang,
    now: Timestamp,
) -> Result<Vec<OfflineLetter>, DeskError> {
    let identity = identity_of(supporter)?;
    let mut letters = Vec::new();
    for (target, drafted) in draft_all(pack, supporter, answers, choice, supporter.key(), true)? {
        let short = target.short.get(interface).to_owned();
        let reading = drafted.as_ref().ok().and_then(|drafted| {
            let (lang, variation) = (&drafted.draft.lang, drafted.variation);
            let own = read_in(pack, supporter, interface, target, lang).filter(|it| it.needed)?;
            let ReadIn { lang: own, needed } = own;
            let same = pack.beside(&target.id, lang, &own, supporter, answers, variation);
            Some(ReadingView { lang: own, needed, same })
        });
        let (lang, subject, body, finished) = match drafted {
            Err(notice) => (Lang::english(), String::new(), String::new(), Err(vec![notice])),
            Ok(Drafted { draft, .. }) => {
                let finished = finish(pack, interface, &draft);
                (draft.lang, draft.subject, draft.body, finished)
            }
        };
        let (mime, problems) = match finished {
            Err(problems) => (None, problems),
            Ok(letter) => {
                let message_id = mail::new_message_id(&identity.address)?;
                (Some(mail::compose(&letter, &identity, message_id, now)?.mime), Vec::new())
            }
        };
        let target = target.id.clone();
        letters.push(OfflineLetter { target, short, lang, subject, body, mime, problems, reading });
    }
    Ok(letters)
}

pub(super) type Drafts<'a> = Vec<(&'a Target, Result<Drafted, Notice>)>;

pub(super) fn draft_all<'a>(
    pack: &'a Pack,
    supporter: &Supporter,
    answers: &Answers,
    choice: &Choice,
    key: SupporterKey,
    practice: bool,
) -> Result<Drafts<'a>, DeskError> {
    let targets = choice.of(pack.appeal())?;
    let mut drafter = Drafter::new(pack, supporter, answers, key, practice);
    let wording = Wording { lang: choice.lang.clone(), ..Wording::default() };
    Ok(targets
        .into_iter()
        .map(|target| {
            let drafted = drafter.draft(target, &wording);
            (target, drafted.map_err(|problem| problem.notice()))
        })
        .collect())
}

fn identity_of(supporter: &Supporter) -> Result<Identity, DeskError> {
    let address = match &supporter.email {
        Some(address) => address.clone(),
        None => EmailAddress::parse(PRACTICE_ADDRESS)
            .map_err(|_| DeskError::NoSuchAccount(PRACTICE_ADDRESS.to_owned()))?,
    };
    Ok(Identity { name: supporter.name.clone(), address })
}

impl Desk {
    /// The pack of an appeal, for drafting without the database.
    ///
    /// # Errors
    /// When there is no such appeal.
    pub fn pack_of(&self, id: &AppealId) -> Result<&Pack, DeskError> {
        self.pack(id)
    }

    /// Queues letters of a supporter to the chosen targets: to the practice mailbox, or from an
    /// account. In a dry run nothing is written.
    ///
    /// # Errors
    /// When the appeal is closed and an account was named, when group, target or account do not
    /// exist, or when the database cannot be written.
    pub fn send_chosen(
        &mut self,
        id: &AppealId,
        choice: &Choice,
        supporter: &Supporter,
        answers: &Answers,
        account: Option<&str>,
        dry_run: bool,
    ) -> Result<SendReport, DeskError> {
        let pack = self.pack(id)?.clone();
        let appeal = pack.appeal();
        let (identity, carrier) = self.way_out(appeal, supporter, account)?;
        let practice = account.is_none();
        let key = self.key_of(supporter);
        let own = key == self.own_key();
        let mut report =
            SendReport { practice, from: identity.address.to_string(), ..SendReport::default() };
        let mut written = self.store.written(&key, id)?;
        if own {
            written.extend(self.own_written(id, practice)?);
        }
        let edited = if own { self.edited_by_hand(id)? } else { BTreeSet::new() };
        let now = self.clock.now();
        let lang = self.interface_lang();
        let mut batch = Vec::new();
        for (target, drafted) in draft_all(&pack, supporter, answers, choice, key, practice)? {
            let short = target.short.get(&lang).to_owned();
            let before = |it: &&crate::store::WrittenRecord| {
                it.target == target.id && it.practice == practice
            };
            if let Some(record) = written.iter().find(before) {
                report.already.push((target.id.clone(), short, record.at));
                continue;
            }
            if edited.contains(&target.id) {
                let why = vec![Notice::new("desk-hand-edited")];
                report.not_ready.push((target.id.clone(), short, why));
                continue;
            }
            match drafted.map_err(|why| vec![why]).and_then(|it| finish(&pack, &lang, &it.draft)) {
                Err(problems) => report.not_ready.push((target.id.clone(), short, problems)),
                Ok(letter) => {
                    let message_id = mail::new_message_id(&identity.address)?;
                    let mut composed = mail::compose(&letter, &identity, message_id, now)?;
                    if self.copies_to_self(&carrier) {
                        composed.envelope.add_unseen(&identity.address);
                    }
                    let title = appeal.title.get(&lang);
                    batch.push((composed, queue_meta(target, title, &lang, carrier.clone(), own)));
                    report.queued.push((None, target.id.clone(), short));
                }
            }
        }
        if !dry_run {
            let results = self.store.enqueue(&batch, now)?;
            let queued = std::mem::take(&mut report.queued);
            for ((_, target, short), result) in queued.into_iter().zip(results) {
                match result {
                    Enqueued::Queued(id) => report.queued.push((Some(id), target, short)),
                    Enqueued::AlreadyWritten { at, .. } => {
                        report.already.push((target, short, at));
                    }
                }
            }
            // Who sends from an account again has a line perhaps, and what waited for one is tried now.
            if practice { self.nudge()? } else { self.try_again(HangsOn::Here)? }
        }
        Ok(report)
    }

    /// Targets with an open draft that was changed by hand: only the window sends those words.
    fn edited_by_hand(&self, id: &AppealId) -> Result<BTreeSet<TargetId>, DeskError> {
        let drafts = self.store.drafts(id)?.into_iter();
        let edited = drafts.filter(|draft| draft.subject.is_some() || draft.body.is_some());
        Ok(edited.map(|draft| draft.target).collect())
    }

    /// The key under which a supporter's letters are kept: the profile's own person has one that
    /// does not change with their address.
    fn key_of(&self, supporter: &Supporter) -> SupporterKey {
        let settings = self.settings_ref();
        let own = |email: &EmailAddress| {
            settings.supporter.email.as_ref() == Some(email)
                || settings.accounts.iter().any(|account| account.address == *email)
        };
        match &supporter.email {
            Some(email) if !own(email) => supporter.key(),
            _ => SupporterKey::from_stored(OWN_KEY),
        }
    }

    fn way_out(
        &self,
        appeal: &Appeal,
        supporter: &Supporter,
        account: Option<&str>,
    ) -> Result<(Identity, Carrier), DeskError> {
        let Some(name) = account else { return Ok((identity_of(supporter)?, Carrier::Practice)) };
        self.open_to_letters(appeal)?;
        let found = self.settings_ref().accounts.iter().find(|account| account.name == name);
        let account = found.ok_or_else(|| DeskError::NoSuchAccount(name.to_owned()))?;
        let destination = Destination::Account {
            name: account.name.clone(),
            address: account.address.to_string(),
            server: account.server.clone(),
        };
        let (mut identity, carrier) = self.sender_of(&destination)?;
        identity.name.clone_from(&supporter.name);
        Ok((identity, carrier))
    }
}
