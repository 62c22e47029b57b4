//! The side of the window, and the connection check.

use crate::domain::Notice;

/// What all screens show at the side.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct ShellView {
    /// The address letters come from; `None` while they go to the practice mailbox.
    pub sending_as: Option<String>,
    /// Letters that need the person, and accounts that do while letters wait for them.
    pub needs_you: usize,
    /// What keeps all letters from going, such as a full disk.
    pub trouble: Option<Notice>,
}

/// A step of the connection check.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CheckStep {
    /// What is checked.
    pub title: Notice,
    /// How it went.
    pub result: CheckResult,
}

/// How a step of a check went.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum CheckResult {
    /// It comes next.
    Pending,
    /// Good.
    Passed(Option<Notice>),
    /// Not good, with the remedy.
    Failed(Notice),
}
