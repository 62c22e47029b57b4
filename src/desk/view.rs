//! What the screens show, as plain data: built here, drawn in `ui`, printed in `cli`.
//!
//! A view holds no handle and asks nothing: a screen reads it, and asks for another by a command.

use std::ops::Range;
use std::path::PathBuf;

use jiff::{Timestamp, civil::Date};

use crate::domain::{
    AppealId, ChannelKind, DeliveryState, Direction, Fields, GroupId, Lang, Notice, QuestionId,
    Status, TargetId,
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
    /// How many targets it has.
    pub targets: usize,
    /// How many of them were written to (practised, where the appeal is closed).
    pub written: usize,
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
    /// To the practice mailbox, because the appeal is closed.
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
    /// A remark at the end.
    pub note: Option<String>,
    /// How many targets it has.
    pub targets: usize,
    /// How many were written to (practised, where letters can only be practised).
    pub written: usize,
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

/// The screen on which letters are written.
#[derive(Debug, Clone, PartialEq)]
pub struct WritingView {
    /// What the bar shows.
    pub head: AppealHead,
    /// The appeal's questions with the answers so far.
    pub questions: Vec<QuestionView>,
    /// All letters of this round of writing, in the order of the pack.
    pub letters: Vec<DraftRow>,
    /// The letter on the desk; `None` when there are no letters.
    pub current: Option<DraftView>,
}

/// A question with the answer so far.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QuestionView {
    /// Which question.
    pub id: QuestionId,
    /// The question.
    pub prompt: String,
    /// An example or a hint.
    pub hint: String,
    /// Whether a letter is incomplete without an answer.
    pub required: bool,
    /// The longest answer, in characters.
    pub max_chars: usize,
    /// The answer so far.
    pub answer: String,
}

/// One letter in the list of those being written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DraftRow {
    /// To which target.
    pub target: TargetId,
    /// The target's name in lists.
    pub short: String,
    /// The group's name.
    pub group: String,
    /// Its language.
    pub lang: Lang,
    /// How many problems it still has.
    pub problems: usize,
    /// Whether its subject or body was changed by hand.
    pub edited: bool,
}

/// The letter on the desk.
#[derive(Debug, Clone, PartialEq)]
pub struct DraftView {
    /// To which target.
    pub target: TargetId,
    /// The target's full name.
    pub office: String,
    /// The target's name in lists.
    pub short: String,
    /// Who holds the office.
    pub person: Option<String>,
    /// The group's name.
    pub group: String,
    /// How the target can be reached.
    pub channels: Vec<ChannelKind>,
    /// Its language.
    pub lang: Lang,
    /// The side on which its lines start.
    pub direction: Direction,
    /// The languages this letter exists in.
    pub languages: Vec<Lang>,
    /// Whom it comes from, as the target reads it.
    pub from: String,
    /// The subject.
    pub subject: String,
    /// The whole text from greeting to name.
    pub body: String,
    /// Whether subject or body was changed by hand; answers no longer reach an edited body.
    pub edited: bool,
    /// Where in the body the supporter's own answers stand, as byte ranges.
    pub own_words: Vec<Range<usize>>,
    /// Where in the body a blank stands, as byte ranges.
    pub blanks: Vec<Range<usize>>,
    /// What must be mended before it can go.
    pub problems: Vec<Notice>,
    /// How many words the body has.
    pub words: usize,
    /// How many of its fields are filled.
    pub fields: Fields,
}

/// The table of letters about to go.
#[derive(Debug, Clone, PartialEq)]
pub struct ReviewView {
    /// What the bar shows.
    pub head: AppealHead,
    /// Name and address they come from, as far as known.
    pub from: String,
    /// The letters: those with problems first, then in the order of writing.
    pub rows: Vec<ReviewRow>,
    /// How many can go.
    pub ready: usize,
}

/// A letter about to go.
#[derive(Debug, Clone, PartialEq)]
pub struct ReviewRow {
    /// To which target.
    pub target: TargetId,
    /// The target's name in lists.
    pub short: String,
    /// The target's full name.
    pub office: String,
    /// The address it goes to, as the pack has it.
    pub address: String,
    /// Who gets a copy, as addresses: the person is told before it goes.
    pub copies: Vec<String>,
    /// Its greeting, where it has one.
    pub greeting: Option<String>,
    /// Its subject.
    pub subject: String,
    /// Its language.
    pub lang: Lang,
    /// How many of its fields are filled.
    pub fields: Fields,
    /// Every problem in words.
    pub problems: Vec<Notice>,
}

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
    /// What it says about its state, such as why it was refused.
    pub remark: Option<Notice>,
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
    /// Its text as the target reads it.
    pub body: String,
    /// What happened, oldest first.
    pub log: Vec<LogLine>,
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
    /// It was sent after all.
    MarkSent,
    /// Send it (again).
    SendAgain,
    /// Call it back before it goes.
    CallBack,
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

/// What all screens show at the side.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct ShellView {
    /// The address letters come from; `None` while they go to the practice mailbox.
    pub sending_as: Option<String>,
    /// Letters that need the person.
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

/// The organisers' screen: one pack opened for editing.
#[derive(Debug, Clone, PartialEq)]
pub struct OrganiseView {
    /// Which appeal.
    pub appeal: AppealId,
    /// Its headline.
    pub title: String,
    /// Its folder; `None` for the bundled one, which can be read and copied only.
    pub folder: Option<PathBuf>,
    /// Its files, by what they are.
    pub files: Vec<PackFile>,
    /// Targets, for the preview: id and name.
    pub targets: Vec<(TargetId, String)>,
    /// Sample supporters, for the preview: name and what is special about each.
    pub samples: Vec<String>,
    /// Problems of the whole pack, each with its place.
    pub problems: Vec<PackProblemView>,
    /// How many of its letters are complete for the first sample.
    pub complete: usize,
    /// What can be edited in a form.
    pub form: AppealForm,
}

/// A file of a pack.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PackFile {
    /// Its path in the pack, with `/`.
    pub path: String,
    /// What it is.
    pub kind: PackFileKind,
    /// Whether it has a problem.
    pub broken: bool,
}

/// What a file of a pack is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PackFileKind {
    /// `appeal.toml`.
    About,
    /// `targets.toml`.
    Targets,
    /// A story, in this language.
    Story(Lang),
    /// A letter: the groups it is for, and its language.
    Letter {
        /// The groups' names, joined.
        groups: String,
        /// Its language.
        lang: Lang,
    },
}

/// A problem of a pack, for a person.
#[derive(Debug, Clone, PartialEq)]
pub struct PackProblemView {
    /// The file, with `/`.
    pub file: String,
    /// The line, counted from 1.
    pub line: Option<usize>,
    /// The column, counted from 1, in characters.
    pub column: Option<usize>,
    /// What is wrong, and what would be right.
    pub message: Notice,
    /// A replacement for what is wrong: the wrong words, and the right ones.
    pub fix: Option<(String, String)>,
}

/// What the forms of the organisers' screen edit.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct AppealForm {
    /// The headline, in the appeal's language.
    pub title: String,
    /// `YYYY-MM-DD`.
    pub write_by: String,
    /// The targets.
    pub targets: Vec<TargetForm>,
}

/// What can be edited about a target in a form.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct TargetForm {
    /// Its id.
    pub id: String,
    /// The group's id.
    pub group: String,
    /// The full name, in the appeal's language.
    pub office: String,
    /// The greeting, in the target's first language.
    pub salutation: String,
    /// The e-mail address.
    pub email: String,
    /// The day it was verified, `YYYY-MM-DD`, or empty.
    pub verified: String,
}

/// A letter made from a template that is being edited.
#[derive(Debug, Clone, PartialEq)]
pub struct TemplatePreview {
    /// The letter, when the template works.
    pub letter: Option<PreviewLetter>,
    /// What is wrong with the template.
    pub problems: Vec<PackProblemView>,
}

/// A letter as it would come out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PreviewLetter {
    /// Whom it goes to.
    pub office: String,
    /// The subject.
    pub subject: String,
    /// The whole text.
    pub body: String,
    /// The side on which its lines start.
    pub direction: Direction,
}
