//! What goes into the store and comes out of it: plain records without a handle.

use jiff::Timestamp;

use crate::domain::{
    AppealId, DeliveryState, Direction, Envelope, GroupId, HangsOn, Lang, Notice, Reply,
    SupporterKey, TargetId,
};

/// What is to become of the kept subject or body of a letter.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Edit<'a> {
    /// Nothing.
    Untouched,
    /// It is dropped, and left to the template.
    Template,
    /// It is kept as typed.
    Words(&'a str),
}

impl<'a> Edit<'a> {
    /// What is to be kept.
    pub(super) fn words(self) -> Option<&'a str> {
        match self {
            Self::Words(words) => Some(words),
            Self::Untouched | Self::Template => None,
        }
    }
}

impl<'a> From<Option<&'a str>> for Edit<'a> {
    fn from(typed: Option<&'a str>) -> Self {
        typed.map_or(Self::Template, Self::Words)
    }
}

/// A letter being written, as far as it is kept: the rest is rendered from the appeal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DraftRecord {
    /// About which appeal.
    pub appeal: AppealId,
    /// To which target.
    pub target: TargetId,
    /// The appeal's version when the target was picked; 0 where that is not known.
    pub appeal_version: u32,
    /// The language that was chosen by hand.
    pub lang: Option<Lang>,
    /// The subject as changed by hand.
    pub subject: Option<String>,
    /// The body as changed by hand.
    pub body: Option<String>,
    /// Which way all paragraphs run, where somebody turned them.
    pub direction: Option<Direction>,
    /// 1, or more for a letter that asks again, of the sort that `practice` says.
    pub round: u32,
    /// Whether the round was asked for in practice.
    pub practice: bool,
    /// When it was last changed.
    pub updated: Timestamp,
}

/// What takes a letter away.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Carrier {
    /// The practice mailbox on this computer.
    Practice,
    /// The account of this name.
    Account(String),
}

impl Carrier {
    /// Its name in the database.
    pub(super) fn name(&self) -> &str {
        match self {
            Self::Practice => "",
            Self::Account(name) => name,
        }
    }

    /// The carrier of this name.
    pub(super) fn from_name(name: String) -> Self {
        if name.is_empty() { Self::Practice } else { Self::Account(name) }
    }
}

/// What the outbox keeps of a letter beside its bytes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueueMeta {
    /// The target's group.
    pub group: GroupId,
    /// The appeal's headline, for lists.
    pub appeal_title: String,
    /// The target's name in lists.
    pub short: String,
    /// What takes it away: [`Carrier::Practice`] exactly when the letter is practice.
    pub carrier: Carrier,
    /// Whether this profile's draft of it is closed: not for letters of another supporter.
    pub closes_draft: bool,
}

/// What became of a letter that was to be queued.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Enqueued {
    /// It is in the outbox under this number.
    Queued(i64),
    /// There is one already, and nothing was changed.
    AlreadyWritten {
        /// Its number.
        id: i64,
        /// When it was queued.
        at: Timestamp,
        /// What became of it.
        state: DeliveryState,
    },
}

/// That a target was written to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WrittenRecord {
    /// The letter's number.
    pub id: i64,
    /// To whom.
    pub target: TargetId,
    /// When it was queued.
    pub at: Timestamp,
    /// What became of it.
    pub state: DeliveryState,
    /// Whether it stayed on this computer.
    pub practice: bool,
    /// 1, or more for a letter that asked again.
    pub round: u32,
}

/// How many targets of an appeal were written to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct WrittenCounts {
    /// Letters queued, sent or unsure.
    pub real: usize,
    /// Letters to the practice mailbox.
    pub practice: usize,
}

/// A letter that this connection is to deliver.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Claim {
    /// Its number.
    pub id: i64,
    /// What takes it away.
    pub carrier: Carrier,
    /// Who hands it in, and who gets it.
    pub envelope: Envelope,
    /// Its Message-ID without the angle brackets.
    pub message_id: String,
    /// The frozen bytes.
    pub mime: Vec<u8>,
    /// How often its body was begun before.
    pub attempts: u32,
}

/// The carrier whose letter goes next.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NextCarrier {
    /// Which.
    pub carrier: Carrier,
    /// Whether its last tries found no server: it is tried before a letter is claimed for it.
    pub failing: bool,
}

/// Why there is no session with a server.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NoSession {
    /// What lists say of all letters of the account.
    pub why: Notice,
    /// What the log of a letter says that was claimed.
    pub log: Notice,
    /// Whether there was no way to the server at all, as without a network.
    pub offline: bool,
    /// Whether trying again is of no use until a person has changed something.
    pub needs_person: bool,
    /// What the wait hangs on.
    pub hangs_on: HangsOn,
}

/// Letters that were queued together and can be called back together.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Undo {
    /// Their number.
    pub batch: i64,
    /// How many still wait.
    pub letters: usize,
    /// Until when they do.
    pub until: Timestamp,
}

/// What became of letters that were to be called back together.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct CalledBack {
    /// Called back.
    pub letters: usize,
    /// Too late: they have gone, or are on their way.
    pub gone: usize,
}

/// A version of an appeal that real letters wait for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WaitingAppeal {
    /// Which appeal.
    pub appeal: AppealId,
    /// The version that they were written from.
    pub version: u32,
    /// Why these are held; `None` for those that are not.
    pub held: Option<Notice>,
}

/// An account that letters were queued for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AccountRecord {
    /// Its name.
    pub name: String,
    /// Letters queued and on their way, those that are held among them.
    pub waiting: usize,
    /// Letters that are held.
    pub held: usize,
    /// What stops all of its letters; this may be past.
    pub waits: Option<Waits>,
    /// Whether its server could not be reached at all, as without a network.
    pub offline: bool,
    /// Since when nothing has worked with it, where that is why it waits for the person.
    pub failing_since: Option<Timestamp>,
}

/// What was found unfinished on start.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Recovered {
    /// Letters no byte of which had left: they are queued again.
    pub requeued: usize,
    /// Letters that may have left: nobody knows.
    pub unsure: usize,
}

/// Which letters are listed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Shelf {
    /// All but practice.
    #[default]
    All,
    /// Refused and unsure.
    NeedsYou,
    /// Queued and on their way.
    Waiting,
    /// Taken by the server.
    Sent,
    /// The practice mailbox.
    Practice,
}

/// How many letters there are of each sort; practice counts only as such.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Counts {
    /// Refused and unsure.
    pub needs_you: usize,
    /// Queued and on their way.
    pub waiting: usize,
    /// Taken by the server.
    pub sent: usize,
    /// Called back.
    pub cancelled: usize,
    /// Not yet queued.
    pub drafts: usize,
    /// In the practice mailbox.
    pub practice: usize,
}

/// A letter in a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LetterRecord {
    /// Its number.
    pub id: i64,
    /// Who wrote.
    pub supporter: SupporterKey,
    /// About which appeal.
    pub appeal: AppealId,
    /// To which target.
    pub target: TargetId,
    /// The target's group.
    pub group: GroupId,
    /// 1, or more for a letter that asked again.
    pub round: u32,
    /// Whether it stays on this computer.
    pub practice: bool,
    /// Its language.
    pub lang: Lang,
    /// The target's full name.
    pub office: String,
    /// The target's name in lists.
    pub short: String,
    /// The appeal's headline.
    pub appeal_title: String,
    /// Its subject.
    pub subject: String,
    /// What takes it away.
    pub carrier: Carrier,
    /// Where it is.
    pub state: DeliveryState,
    /// Since when.
    pub at: Timestamp,
    /// When it was queued.
    pub queued_at: Timestamp,
    /// How often its body was begun.
    pub attempts: u32,
    /// What happened last.
    pub what: Notice,
    /// What the server said then.
    pub reply: Option<Reply>,
    /// Why it waits, for a letter that is queued and has to.
    pub waits: Option<Waits>,
    /// Until when it can be called back with those it was queued with; this may be past, where the
    /// program was closed before.
    pub undo_until: Option<Timestamp>,
    /// Why it is held, for a letter that is queued and may not be wanted any more.
    pub held: Option<Notice>,
    /// How many copies of it the server did not take when its body last began.
    pub copies_lost: usize,
}

/// Why a letter does not go at once.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Waits {
    /// When it is tried again; this may be past.
    pub until: Timestamp,
    /// What stops all letters of its account, where something does.
    pub why: Option<Notice>,
    /// Whether that is something that only the person can mend; then the moment means little.
    pub needs_person: bool,
}

/// A letter with its bytes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LetterDetail {
    /// What lists show.
    pub record: LetterRecord,
    /// The appeal's version that it was written from.
    pub appeal_version: u32,
    /// Who hands it in, and who gets it.
    pub envelope: Envelope,
    /// Its Message-ID without the angle brackets.
    pub message_id: String,
    /// The frozen bytes.
    pub mime: Vec<u8>,
    /// Whether it can be written anew: it was refused, or called back after that, and certainly did not
    /// leave.
    pub can_be_anew: bool,
}

/// A line of a letter's log.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LogRecord {
    /// When.
    pub at: Timestamp,
    /// The state it then had.
    pub state: DeliveryState,
    /// What happened.
    pub what: Notice,
    /// What the server said.
    pub reply: Option<Reply>,
}

/// How far the letters are that were queued since the outbox was last empty.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Progress {
    /// How many there are.
    pub total: usize,
    /// How many of them have an end: sent, refused or unsure.
    pub done: usize,
    /// How many of these need the person.
    pub needs_you: usize,
}

/// A sent letter that is still to be put into its account's Sent folder.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ToKeep {
    /// Its number.
    pub id: i64,
    /// Its Message-ID without the angle brackets.
    pub message_id: String,
    /// Its bytes.
    pub mime: Vec<u8>,
}
