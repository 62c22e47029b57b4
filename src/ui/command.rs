//! What a screen can ask for, and what can come back: one closed list each.

use std::path::PathBuf;

use crate::desk::view::{
    AppealForm, AppealView, AppealsView, CalledBack, CheckStep, ChooseView, LetterFilter,
    LetterRef, LetterView, LettersView, MailtoLink, OrganiseView, OutboxView, Progress, ReviewView,
    ShellView, TargetForm, TemplatePreview, Undo, WritingView,
};
use crate::desk::{
    DeviceCode, Found, Looked, PageWords, Picked, PrintJob, PrintReport, PrintWhat, Stop,
    Suggestion, Way,
};
use crate::domain::{
    AppealId, Direction, EmailAddress, Lang, Notice, PaperChoice, QuestionId, TargetId,
};
use crate::profile::{Password, Settings};

/// Something the desk is asked to do. Each is answered by at least one [`Event`].
#[derive(Debug, Clone)]
pub enum Command {
    /// List the appeals.
    ListAppeals,
    /// Open an appeal's page.
    ReadAppeal(AppealId),
    /// Open the choice of targets.
    Choose(AppealId),
    /// These targets, and no others, are to be written to; then open the first letter.
    Pick(AppealId, Vec<Picked>),
    /// Open the letters being written, at this target or at the first.
    Write(AppealId, Option<TargetId>),
    /// Keep an answer; it serves all letters of the appeal.
    SaveAnswer {
        /// Of which appeal.
        appeal: AppealId,
        /// The letter on the desk.
        target: TargetId,
        /// Which question.
        question: QuestionId,
        /// The answer so far.
        text: String,
    },
    /// Keep a letter's subject or body as typed; what was not typed in is `None` and stays as it is
    /// kept.
    SaveEdit {
        /// Of which appeal.
        appeal: AppealId,
        /// To which target.
        target: TargetId,
        /// The subject so far.
        subject: Option<String>,
        /// The body so far.
        body: Option<String>,
    },
    /// Drop the changes made by hand: back to the template with the answers.
    DropEdit(AppealId, TargetId),
    /// Write this letter in another language.
    SetLanguage(AppealId, TargetId, Lang),
    /// Have all paragraphs of this letter run one way, or each by its first letter.
    SetDirection(AppealId, TargetId, Option<Direction>),
    /// Open the table of all letters about to go.
    Review(AppealId),
    /// Queue every letter that is ready.
    Send(AppealId),
    /// List letters.
    ListLetters {
        /// Which.
        filter: LetterFilter,
        /// Words that must occur in name, subject or appeal; empty for all.
        search: String,
        /// The first row.
        offset: usize,
        /// The most rows.
        limit: usize,
    },
    /// Open one letter.
    ReadLetter(LetterRef),
    /// It was sent after all.
    MarkSent(i64),
    /// Send it (again).
    SendAgain(i64),
    /// Close a refused letter and open its draft with its words.
    WriteAnew(i64),
    /// Call it back.
    CallBack(i64),
    /// Call back all letters that were sent together and can still be.
    CallBackBatch(i64),
    /// Do not wait until these letters can be called back no more.
    SendNow(i64),
    /// Try at once what waits for another try.
    TryNow,
    /// Look for it in the mailbox.
    LookForIt(i64),
    /// Drop a draft.
    DeleteDraft(AppealId, TargetId),
    /// Save a letter as an `.eml` file at this path.
    SaveEml(LetterRef, PathBuf),
    /// Print letters, envelopes or labels, or save them as a PDF.
    Print {
        /// Which letters.
        what: PrintWhat,
        /// As what, and on which paper.
        job: PrintJob,
        /// Where it is to be saved; `None` opens it in the system's viewer.
        path: Option<PathBuf>,
        /// The paper is to be the usual one from now on.
        remember: Option<PaperChoice>,
    },
    /// Make a link for the person's own mail program.
    MakeMailto(LetterRef),
    /// Read the settings.
    ReadSettings,
    /// Write all letters in this language where they exist in it, or to each office as it reads; from
    /// the choice of this appeal's targets.
    WriteAllIn(AppealId, Option<Lang>),
    /// Keep the settings.
    SaveSettings(Box<Settings>),
    /// Keep an account's password in the keyring.
    SavePassword {
        /// The account's name.
        account: String,
        /// The password.
        password: Password,
    },
    /// Look whether a password is kept for this account.
    FindPassword(String),
    /// What is known of an address's mail settings without asking anybody.
    FindSettings(EmailAddress),
    /// The same for a mailbox at this server, which is typed by hand or was kept before.
    FindSettingsAt {
        /// Whose settings.
        address: EmailAddress,
        /// Where letters are handed in.
        server: String,
    },
    /// Ask somebody else for them, as the person has agreed to just now.
    AskForSettings {
        /// Whose settings.
        address: EmailAddress,
        /// Whom.
        way: Way,
    },
    /// Take settings that were found: what has to be known before signing in with them.
    TakeSettings {
        /// Whose settings.
        address: EmailAddress,
        /// Which.
        found: Box<Suggestion>,
    },
    /// Sign this account in by the browser, which then shows a page with these words.
    SignInByBrowser {
        /// The account's name.
        account: String,
        /// The words.
        words: PageWords,
    },
    /// Sign this account in with a code for another device.
    SignInByDevice(String),
    /// This account has just been signed in: letters may have waited for it.
    SignedIn(String),
    /// Forget an account and its password.
    RemoveAccount(String),
    /// Check the connection, then send a test letter to the account's own address.
    SendTestLetter {
        /// The account's name.
        account: String,
        /// The letter's subject.
        subject: String,
        /// The letter's text, from greeting to name.
        body: String,
    },
    /// Move a settings file that cannot be read aside, and start with a new one.
    StartSettingsAfresh,
    /// Open a pack for editing.
    Organise(AppealId),
    /// Read a file of a pack.
    ReadPackFile(AppealId, String),
    /// Show the letter that this text makes.
    PreviewTemplate {
        /// Of which appeal.
        appeal: AppealId,
        /// The letter's path in the pack.
        file: String,
        /// The text so far.
        text: String,
        /// To which target.
        target: TargetId,
        /// From which sample supporter, counted from 0.
        sample: usize,
    },
    /// Keep a file of a pack.
    SavePackFile {
        /// Of which appeal.
        appeal: AppealId,
        /// Its path in the pack.
        file: String,
        /// Its whole text.
        text: String,
    },
    /// Keep title and write-by date.
    SaveAppealForm(AppealId, AppealForm),
    /// Keep a target's form; one with a new id is added.
    SaveTargetForm(AppealId, TargetForm),
    /// Remove a target.
    RemoveTarget(AppealId, String),
    /// Copy a pack to the person's own folder under a new id.
    CopyAppeal {
        /// Which pack.
        from: AppealId,
        /// The new id.
        id: String,
        /// The new headline.
        title: String,
        /// The new write-by date, `YYYY-MM-DD`.
        write_by: String,
    },
    /// Copy a pack folder from elsewhere into the person's own.
    AddAppeal(PathBuf),
    /// The person's data could not be opened: try it once more.
    OpenAgain,
    /// Something in the outbox has changed: tell how far it is.
    ReadProgress,
    /// The window is gone: finish what was asked, and stop.
    Close,
}

/// What is known of an address's mail settings.
#[derive(Debug, Clone)]
pub struct KnownSettings {
    /// Whose settings.
    pub address: EmailAddress,
    /// At which server, where one was named.
    pub server: Option<String>,
    /// The settings, if they are known.
    pub found: Option<Suggestion>,
    /// What the person has to know before they sign in.
    pub help: Vec<Notice>,
    /// Whether they can sign in by the browser.
    pub by_browser: bool,
    /// Who else could be asked, one by one.
    pub ways: Vec<Way>,
}

/// How far a sign-in without a password is.
#[derive(Debug, Clone)]
pub enum SignInNews {
    /// It waits for the person.
    Began {
        /// The page to open in the browser; `None` where a code comes.
        page: Option<String>,
        /// What ends it.
        stop: Stop,
    },
    /// What is to be typed on another device.
    Code(DeviceCode),
    /// It is over; `Ok` with a notice says why it holds for this session only.
    Done(Result<Option<Notice>, Notice>),
}

/// Something the desk answers.
#[derive(Debug, Clone)]
pub enum Event {
    /// The list of appeals.
    Appeals(AppealsView),
    /// An appeal's page.
    Appeal(Box<AppealView>),
    /// The choice of targets.
    Choose(Box<ChooseView>),
    /// The letters being written.
    Writing(Box<WritingView>),
    /// What was typed is kept; newer words are on their way, and the letters come with them.
    Kept,
    /// The table of letters about to go.
    Review(Box<ReviewView>),
    /// So many letters were queued.
    Queued {
        /// How many.
        letters: usize,
        /// How many were not, because they had been written meanwhile.
        already: usize,
        /// Whether to the practice mailbox.
        practice: bool,
        /// Until when they can be called back, where they can.
        undo: Option<Undo>,
    },
    /// What became of letters that were called back together.
    CalledBack(CalledBack),
    /// What all accounts wait for, and what can be called back.
    Outbox(Box<OutboxView>),
    /// What a look into the mailbox for this letter has shown, or why nobody could look.
    LookedFor(i64, Result<Looked, Notice>),
    /// A letter was closed, and its words are in this draft.
    WrittenAnew(AppealId, TargetId),
    /// A page of letters.
    Letters(LettersView),
    /// One letter.
    Letter(Box<LetterView>),
    /// A letter was saved as a file.
    Saved(PathBuf),
    /// Letters were printed, or saved where that was asked for.
    Printed(Box<PrintReport>, bool),
    /// A link for the person's own mail program.
    Mailto(MailtoLink),
    /// The settings as they are kept now, with anything that was wrong with the file.
    Settings(Box<Settings>, Vec<Notice>),
    /// Why the settings file cannot be read and is not written; `None` when it can.
    SettingsUnreadable(Option<Notice>),
    /// Whether this computer has a keyring that can be used.
    PasswordSaved(Result<(), Notice>),
    /// Whether a password is kept for the account that was asked about; `None` where the keyring does
    /// not say.
    PasswordFound(Option<bool>),
    /// What is known of an address's mail settings.
    KnownSettings(Box<KnownSettings>),
    /// What came of asking somebody for an address's mail settings.
    SettingsAsked {
        /// Whose settings.
        address: EmailAddress,
        /// Who was asked.
        way: Way,
        /// What they said, or why nothing came.
        answer: Result<Found, Notice>,
    },
    /// How far a sign-in without a password is.
    SignIn {
        /// The account's name.
        account: String,
        /// What is new.
        news: SignInNews,
    },
    /// The connection check so far.
    Check(Vec<CheckStep>),
    /// A pack opened for editing.
    Organise(Box<OrganiseView>),
    /// A file of a pack.
    PackFile {
        /// Its path in the pack.
        file: String,
        /// Its whole text.
        text: String,
    },
    /// The letter that a template makes.
    Preview(Box<TemplatePreview>),
    /// A file of a pack was kept.
    PackSaved(String),
    /// A pack was copied or added, under this id.
    AppealAdded(AppealId),
    /// How far the letters on their way are.
    Progress(Progress),
    /// What all screens show at the side.
    Shell(ShellView),
    /// Something did not work: what happened, what is safe, what to do.
    Failed(Notice),
    /// The person's own data cannot be opened: nothing can be done but to say why, and to try again.
    CannotOpen(Notice),
    /// The person's own data is open after all.
    Opened,
}
