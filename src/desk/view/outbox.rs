//! The outbox as a whole.

use jiff::Timestamp;

use crate::domain::Notice;

/// What all letters on their way wait for, account by account.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct OutboxView {
    /// The accounts in the settings, and others that letters still wait for.
    pub accounts: Vec<AccountOutbox>,
    /// Letters that can still be called back together.
    pub undo: Option<Undo>,
    /// Whether another copy of the program sends; this one shows what that one does.
    pub elsewhere: bool,
}

/// Letters that were sent together and can be called back together.
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
    /// Called back; those that never left are drafts again.
    pub letters: usize,
    /// Too late: they have gone, or are on their way.
    pub gone: usize,
}

/// The letters of an account.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AccountOutbox {
    /// The account's name.
    pub account: String,
    /// Letters on their way, those that are held among them.
    pub waiting: usize,
    /// Letters that are held.
    pub held: usize,
    /// Letters handed over since midnight.
    pub today: usize,
    /// The most in a day; `None` where no limit is known.
    pub budget: Option<u32>,
    /// When the last will have gone, if nothing fails; `None` where none waits, where nobody can tell,
    /// or while there is no network.
    pub done_by: Option<Timestamp>,
    /// What all of them wait for at the moment, such as a pause, the budget, or a password.
    pub waits: Option<Notice>,
    /// Until when.
    pub waits_until: Option<Timestamp>,
    /// Whether there is no way to the server, as without a network: an ordinary thing.
    pub offline: bool,
    /// Whether only the person can mend what they wait for; the time then means little.
    pub needs_person: bool,
    /// Since when nothing has worked, where that is why it waits for the person.
    pub failing_since: Option<Timestamp>,
}
