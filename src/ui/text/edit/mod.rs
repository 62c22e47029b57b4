//! The editor: what people expect of one, in both directions.
//!
//! - [`Editing`]: a text while it is edited, without a window; [`Command`] is what can be done to it,
//!   [`Rules`] what kind of editor it is.
//! - [`key_press`]: which key does what.

mod clean;
mod command;
mod editing;
mod history;
mod keys;
mod mask;

pub use command::{Command, Outcome, Reach, Rules};
pub use editing::{Editing, Preedit};
pub use keys::{KeyPress, key_press};
