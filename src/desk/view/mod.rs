//! What the screens show, as plain data: built on the desk, drawn in `ui`, printed in `cli`.
//!
//! A view holds no handle and asks nothing: a screen reads it, and asks for another by a command.

mod appeals;
mod letters;
mod organise;
mod outbox;
mod settings;
mod writing;

pub use appeals::{
    AppealCard, AppealHead, AppealView, AppealsView, AskView, BrokenPack, ChooseView, Destination,
    FactView, GroupView, TargetRow, UpdateView, WrittenMark,
};
pub use letters::{
    LetterAction, LetterCounts, LetterFilter, LetterRef, LetterRow, LetterView, LettersView,
    LogLine, MailtoLink, Progress,
};
pub use organise::{
    AppealForm, OrganiseView, PackFile, PackFileKind, PackGroup, PackProblemView, PackTarget,
    PreviewLetter, TargetForm, TemplatePreview,
};
pub use outbox::{AccountOutbox, CalledBack, OutboxView, Undo};
pub use settings::{CheckResult, CheckStep, ShellView};
pub use writing::{
    DraftRow, DraftView, FromView, QuestionView, ReadIn, ReadingView, ReviewRow, ReviewView,
    WritingView,
};
