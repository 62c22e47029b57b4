//! The list of appeals, an appeal's page, and the choice of its targets.

use jiff::{Timestamp, civil::Date};

use crate::domain::{
    AppealId, ChannelKind, DeliveryState, GroupId, Lang, Notice, Status, TargetId,
};

/// The first screen.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct AppealsView {
    /// The appeals: open ones first, the nearest date on top; then the closed ones.
    pub cards: Vec<AppealCard>,
    /// Packs that cannot be opened.
    pub broken: Vec<BrokenPack>,
}

/// One appeal in the list.
#[derive(Debug, Clone, PartialEq)]
pub struct AppealCard {
    /// Which appeal.
    pub id: AppealId,
    /// Its headline.
    pub title: String,
    /// Where it happens.
    pub country: String,
    /// What is at stake, in a line.
    pub summary: String,
    /// Whether letters still help.
    pub status: Status,
    /// The last day on which a letter helps.
    pub write_by: Date,
    /// Why its organisers have stopped it, where they have.
    pub stopped_why: Option<String>,
    /// How many targets it has.
    pub targets: usize,
    /// How many of them were written to (practised, where the appeal is closed).
    pub written: usize,
    /// How many others have a letter that has not left yet.
    pub waiting: usize,
    /// Letters begun and neither sent nor dropped.
    pub drafts: usize,
    /// Its newest update.
    pub latest_update: Option<UpdateView>,
    /// Whether it is the person's own copy.
    pub own: bool,
}

/// A pack that cannot be opened, with every reason.
#[derive(Debug, Clone, PartialEq)]
pub struct BrokenPack {
    /// Its folder's name.
    pub name: String,
    /// The appeal, where enough can be read to open it for mending.
    pub id: Option<AppealId>,
    /// What is wrong, each with its place.
    pub problems: Vec<Notice>,
}

/// What the bar above an appeal's screens shows.
#[derive(Debug, Clone, PartialEq)]
pub struct AppealHead {
    /// Which appeal.
    pub id: AppealId,
    /// Its headline.
    pub title: String,
    /// Whether letters still help.
    pub status: Status,
    /// Where its letters go, and why.
    pub destination: Destination,
}

/// Where letters go.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Destination {
    /// To the practice mailbox, because the appeal is closed or stopped.
    PracticeClosed,
    /// To the practice mailbox, because there is no account, or practice was chosen.
    PracticeChosen,
    /// To their targets, from this account.
    Account {
        /// The account's name.
        name: String,
        /// The address they come from.
        address: String,
        /// The server that takes them.
        server: String,
    },
}

impl Destination {
    /// Whether letters stay on this computer.
    pub fn is_practice(&self) -> bool {
        !matches!(self, Self::Account { .. })
    }
}

/// An appeal's page.
#[derive(Debug, Clone, PartialEq)]
pub struct AppealView {
    /// What the bar shows.
    pub head: AppealHead,
    /// Where it happens.
    pub country: String,
    /// Who issues it.
    pub organisation: String,
    /// The day it was issued.
    pub issued: Date,
    /// The sentences on top.
    pub lead: String,
    /// The figures.
    pub facts: Vec<FactView>,
    /// Where they come from; a fact's `source_number` counts here from 1.
    pub sources: Vec<String>,
    /// What is asked, by group.
    pub asks: Vec<AskView>,
    /// The story as CommonMark.
    pub story_markdown: String,
    /// What happened, newest first.
    pub updates: Vec<UpdateView>,
    /// Why its organisers have stopped it, where they have.
    pub stopped_why: Option<String>,
    /// A remark at the end.
    pub note: Option<String>,
    /// How many targets it has.
    pub targets: usize,
    /// How many were written to (practised, where letters can only be practised).
    pub written: usize,
    /// How many others have a letter that has not left yet.
    pub waiting: usize,
    /// When the last of those was.
    pub last_written: Option<Timestamp>,
    /// Letters begun and neither sent nor dropped.
    pub drafts: usize,
}

/// A figure.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FactView {
    /// Such as `246`.
    pub figure: String,
    /// What it counts.
    pub text: String,
    /// The day it was true.
    pub as_of: Date,
    /// Its source, counted from 1.
    pub source_number: usize,
}

/// What a group is asked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AskView {
    /// The group's name.
    pub group: String,
    /// How many letters it takes.
    pub letters: usize,
    /// What it is asked, in a line or two.
    pub ask: String,
    /// Each demand, as a sentence.
    pub demands: Vec<String>,
}

/// Something that happened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UpdateView {
    /// The (first) day.
    pub date: Date,
    /// The last day of a span.
    pub until: Option<Date>,
    /// What happened.
    pub text: String,
}

/// The screen on which targets are chosen.
#[derive(Debug, Clone, PartialEq)]
pub struct ChooseView {
    /// What the bar shows.
    pub head: AppealHead,
    /// The groups with their targets, in the order of the file.
    pub groups: Vec<GroupView>,
    /// Countries that sit in more than one group: name, and the names of those groups.
    pub shared_countries: Vec<(String, Vec<String>)>,
    /// The languages that letters of this appeal exist in, and the one that all are to be in.
    pub languages: Vec<Lang>,
    /// The language that all letters are to be in, where they exist in it; `None` writes to each
    /// office as it reads.
    pub all_in: Option<Lang>,
}

/// A group with its targets.
#[derive(Debug, Clone, PartialEq)]
pub struct GroupView {
    /// Which group.
    pub id: GroupId,
    /// Its name.
    pub name: String,
    /// Why it is written to.
    pub why: String,
    /// What it is asked.
    pub ask: String,
    /// Its targets, in the order of the file.
    pub targets: Vec<TargetRow>,
}

/// A target in a list.
#[derive(Debug, Clone, PartialEq)]
pub struct TargetRow {
    /// Which target.
    pub id: TargetId,
    /// Its full official name.
    pub office: String,
    /// Its name in lists.
    pub short: String,
    /// Who holds the office.
    pub person: Option<String>,
    /// Its country's name.
    pub country: Option<String>,
    /// The language its letter will have.
    pub lang: Lang,
    /// How it can be reached, each way once.
    pub channels: Vec<ChannelKind>,
    /// The last letter to it, if there is one.
    pub written: Option<WrittenMark>,
    /// Names of the other groups in which its country is written to.
    pub also_in: Vec<String>,
    /// Whether it is picked now: there is an open draft.
    pub picked: bool,
}

/// That a target was written to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct WrittenMark {
    /// When it was queued.
    pub at: Timestamp,
    /// What became of it.
    pub state: DeliveryState,
    /// Whether it was practice.
    pub practice: bool,
}
