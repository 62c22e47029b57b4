//! A letter into frozen bytes, and bytes into an outcome. It never decides whether to try again.
//!
//! - [`compose`] makes the bytes: nothing in them tells the machine's name or the program.
//! - [`connect`] opens a [`Session`] with the supporter's own server, always inside TLS, and
//!   [`Session::deliver`] hands a letter in; [`check`] does the first alone, step by step.
//! - [`look_for`] looks whether a letter is in the mailbox, and [`SentFolder`] puts one there.
//! - [`PracticeMailbox`] takes letters that must not leave the computer.
//! - [`parse`] reads a letter as its target would, [`mailto`] hands one to another mail program.
//!
//! Nothing here reads the clock, the database or the keyring; no password and no token is in an error or a log;
//! and no connection is opened that a caller did not ask for.

mod check;
mod compose;
mod connect;
mod error;
mod hand_in;
mod imap;
mod mailto;
mod practice;
mod received;
mod reply;
mod sasl;
mod session;
mod sign_in;
mod starttls;
mod talk;
mod wire;

pub use check::{CheckStep, Stage, check, check_mailbox};
pub use compose::{compose, new_message_id};
pub use connect::{Timeouts, connect};
pub use error::{ConnectError, MailError, SignInBy, StartTlsFault, Whose};
pub use imap::{Found, ImapError, Kept, NoStartTls, SentFolder, look_for};
pub use mailto::{MAX_MAILTO_CHARS, Mailto, mailto};
pub use practice::PracticeMailbox;
pub use received::{Correspondent, Received, parse};
pub use reply::MAX_REPLY_BYTES;
pub use sasl::Credential;
pub use session::Session;
