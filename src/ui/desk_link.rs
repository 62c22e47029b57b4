//! The line between the window and the desk: commands go out, events come back.
//!
//! In the app the desk works on a thread of its own, so that no frame ever waits for the disk. In
//! tests it answers at once.

use std::sync::Arc;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::thread::JoinHandle;

use super::command::{Command, Event};
use super::dispatch::{dispatch, keep};
use super::pending::{Pending, Turn};
use crate::desk::Desk;
use crate::domain::Notice;

/// Wakes the window from another thread.
pub type Wake = Box<dyn Fn() + Send + Sync>;

/// Gives an answer to the window, from any thread.
pub(crate) type Answer = Arc<dyn Fn(Event) + Send + Sync>;

/// The window's side of the line.
pub struct DeskLink {
    way: Way,
    events: Receiver<Event>,
}

/// How commands reach the desk.
enum Way {
    /// It works on its own thread, which is joined at the end so that the last words are kept.
    Thread { commands: Sender<Command>, thread: Option<JoinHandle<()>> },
    /// It answers at once.
    Inline { desk: Box<Opening>, answer: Answer },
}

/// The desk, or why it cannot be opened and how to try again.
struct Opening {
    desk: Result<Desk, Notice>,
    open: Box<dyn FnMut() -> Result<Desk, Notice>>,
}

impl DeskLink {
    /// Opens the desk on a thread of its own; `wake` is called after each answer. `open` gets a
    /// sender by which other threads can ask the desk for something, and is called again when the
    /// person tries again.
    ///
    /// # Errors
    /// When the system gives no thread.
    pub fn on_thread(
        mut open: impl FnMut(Sender<Command>) -> Result<Desk, Notice> + Send + 'static,
        wake: Wake,
    ) -> std::io::Result<Self> {
        let (commands, inbox) = channel();
        let (outbox, events) = channel();
        let for_helpers = commands.clone();
        let answer: Answer = Arc::new(move |event| {
            let _window_is_gone = outbox.send(event);
            wake();
        });
        let thread = std::thread::Builder::new().name("desk".to_owned()).spawn(move || {
            let mut desk = Opening::new(Box::new(move || open(for_helpers.clone())));
            let mut pending = Pending::default();
            // All that waits is taken in first, so that what a later one carries is not done twice.
            while let Some(turn) = next_turn(&mut pending, &inbox) {
                match turn {
                    Turn::Whole(Command::Close) => break,
                    Turn::Whole(command) => desk.handle(command, &answer),
                    Turn::Words(command) => desk.keep(command, &answer),
                    Turn::Passed => answer(Event::Kept),
                }
            }
        })?;
        Ok(Self { way: Way::Thread { commands, thread: Some(thread) }, events })
    }

    /// A desk that answers at once, and is opened again when the person tries again.
    pub fn inline(open: impl FnMut() -> Result<Desk, Notice> + 'static) -> Self {
        let (outbox, events) = channel();
        let answer: Answer = Arc::new(move |event| {
            let _window_is_gone = outbox.send(event);
        });
        let desk = Box::new(Opening::new(Box::new(open)));
        Self { way: Way::Inline { desk, answer }, events }
    }

    /// Asks the desk for something.
    pub fn ask(&mut self, command: Command) {
        match &mut self.way {
            Way::Thread { commands, .. } => {
                let _desk_is_gone = commands.send(command);
            }
            Way::Inline { desk, answer } => desk.handle(command, answer),
        }
    }

    /// The next answer, if there is one.
    pub fn next_event(&mut self) -> Option<Event> {
        self.events.try_recv().ok()
    }
}

/// What is to be done next; it waits while there is nothing, and ends when nobody can ask any more.
fn next_turn(pending: &mut Pending, inbox: &Receiver<Command>) -> Option<Turn> {
    inbox.try_iter().for_each(|command| pending.push(command));
    if let Some(turn) = pending.next() {
        return Some(turn);
    }
    pending.push(inbox.recv().ok()?);
    inbox.try_iter().for_each(|command| pending.push(command));
    pending.next()
}

impl Drop for DeskLink {
    fn drop(&mut self) {
        if let Way::Thread { commands, thread } = &mut self.way {
            let _desk_is_gone = commands.send(Command::Close);
            if let Some(thread) = thread.take() {
                let _panicked = thread.join();
            }
        }
    }
}

impl Opening {
    fn new(mut open: Box<dyn FnMut() -> Result<Desk, Notice>>) -> Self {
        Self { desk: open(), open }
    }

    fn handle(&mut self, command: Command, answer: &Answer) {
        if self.desk.is_err() && matches!(command, Command::OpenAgain) {
            self.desk = (self.open)();
        }
        match &mut self.desk {
            Ok(desk) => dispatch(desk, command, answer),
            Err(why) => answer(Event::CannotOpen(why.clone())),
        }
    }

    /// Keeps words, and shows nothing: that is for the next command.
    fn keep(&mut self, command: Command, answer: &Answer) {
        match &mut self.desk {
            Ok(desk) => keep(desk, command, answer),
            Err(why) => answer(Event::CannotOpen(why.clone())),
        }
    }
}
