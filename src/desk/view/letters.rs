//! What became of letters.

use jiff::Timestamp;

use super::ReadingView;
use crate::domain::{AppealId, DeliveryState, Direction, Lang, Notice, TargetId};

/// Which letters are listed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum LetterFilter {
    /// All but practice and drafts.
    #[default]
    All,
    /// Refused and unsure.
    NeedsYou,
    /// Queued and on their way.
    Waiting,
    /// Taken by the server.
    Sent,
    /// Not yet queued.
    Drafts,
    /// The practice mailbox.
    Practice,
}

/// A page of letters.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct LettersView {
    /// Which are listed.
    pub filter: LetterFilter,
    /// How many there are of each sort.
    pub counts: LetterCounts,
    /// Rows from `offset`: needs you, on their way, sent; the newest first within each.
    pub rows: Vec<LetterRow>,
    /// Which row of all is the first here.
    pub offset: usize,
}

/// How many letters there are of each sort.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct LetterCounts {
    /// Refused and unsure.
    pub needs_you: usize,
    /// Queued and on their way.
    pub waiting: usize,
    /// Taken by the server.
    pub sent: usize,
    /// Not yet queued.
    pub drafts: usize,
    /// In the practice mailbox.
    pub practice: usize,
}

impl LetterCounts {
    /// All but practice and drafts.
    pub fn all(&self) -> usize {
        self.needs_you + self.waiting + self.sent
    }

    /// How many a filter lists.
    pub fn of(&self, filter: LetterFilter) -> usize {
        match filter {
            LetterFilter::All => self.all(),
            LetterFilter::NeedsYou => self.needs_you,
            LetterFilter::Waiting => self.waiting,
            LetterFilter::Sent => self.sent,
            LetterFilter::Drafts => self.drafts,
            LetterFilter::Practice => self.practice,
        }
    }
}

/// Which letter or draft is meant.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum LetterRef {
    /// One that was queued, by its number in the database.
    Queued(i64),
    /// A draft.
    Draft {
        /// About which appeal.
        appeal: AppealId,
        /// To which target.
        target: TargetId,
    },
}

/// A letter in a list.
#[derive(Debug, Clone, PartialEq)]
pub struct LetterRow {
    /// Which letter.
    pub letter: LetterRef,
    /// The target's name in lists.
    pub short: String,
    /// Its subject.
    pub subject: String,
    /// The appeal's headline.
    pub appeal: String,
    /// Where it is; `None` for a draft.
    pub state: Option<DeliveryState>,
    /// Whether it is practice.
    pub practice: bool,
    /// When that was.
    pub at: Timestamp,
    /// What it says about its state, such as why it was refused, waits, or is held.
    pub remark: Option<Notice>,
    /// When it is tried next, for one that has to wait and not for the person.
    pub waits_until: Option<Timestamp>,
    /// Until when it is kept back so that it can be called back; this may be past, where Clarion was
    /// closed before.
    pub undo_until: Option<Timestamp>,
    /// Whether it is held: its appeal is over, and it goes only if that is open again.
    pub held: bool,
}

impl LetterRow {
    /// Whether it waits for something that only the person can mend, in its account.
    pub fn needs_person(&self) -> bool {
        let waits = self.state == Some(DeliveryState::Queued) && !self.held;
        waits && self.remark.is_some() && self.waits_until.is_none()
    }
}

/// One letter with all that is known of it.
#[derive(Debug, Clone, PartialEq)]
pub struct LetterView {
    /// The row it belongs to.
    pub row: LetterRow,
    /// The target's full name.
    pub office: String,
    /// Whom it comes from, as the target reads it.
    pub from: String,
    /// Whom it goes to, as the target reads it.
    pub to: String,
    /// The date in its header.
    pub date: Option<Timestamp>,
    /// Its language.
    pub lang: Lang,
    /// Which way all paragraphs run, for a draft that somebody turned.
    pub turned: Option<Direction>,
    /// Its text as the target reads it.
    pub body: String,
    /// The same in a language of the person's own, for a draft and for a letter that was queued.
    pub reading: Option<ReadingView>,
    /// What happened, oldest first.
    pub log: Vec<LogLine>,
    /// Whether it was put into the Sent folder, for a letter that was sent, where the account does so.
    pub kept: Option<Notice>,
    /// What the person can do about it.
    pub actions: Vec<LetterAction>,
}

/// A line of a letter's log.
#[derive(Debug, Clone, PartialEq)]
pub struct LogLine {
    /// When.
    pub at: Timestamp,
    /// The state it then had.
    pub state: DeliveryState,
    /// What happened, in words.
    pub what: Notice,
    /// The server's own words, with the code.
    pub reply: Option<String>,
}

/// What a person can do about a letter that does not go by itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LetterAction {
    /// Look for it in the Sent folder.
    LookForIt,
    /// It was sent after all.
    MarkSent,
    /// Close it, and change its words in a draft.
    WriteAnew,
    /// Send it (again).
    SendAgain,
    /// Call it back before it goes, or after it was refused.
    CallBack,
    /// Leave it as it is.
    LeaveIt,
    /// Go on writing it.
    Continue,
    /// Drop the draft.
    DeleteDraft,
}

/// How far the letters on their way are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Progress {
    /// Of those queued since the outbox was last empty: how many there were.
    pub total: usize,
    /// How many of them have an end: sent, refused or unsure.
    pub done: usize,
    /// How many of these need the person.
    pub needs_you: usize,
}

/// What a letter's own text can leave the program as.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum MailtoLink {
    /// A link that a mail program opens with the whole letter (RFC 6068).
    Whole(String),
    /// A link with address and subject only: the text is too long for one and must be copied.
    TooLong {
        /// The link.
        link: String,
        /// The text to copy.
        text: String,
    },
}
