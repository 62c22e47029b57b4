//! The editor: what people expect of one, in both directions.
//!
//! - [`Editing`]: a text while it is edited, without a window; [`Command`] is what can be done to it,
//!   [`Rules`] what kind of editor it is.
//! - [`key_press`]: which key does what.
//! - `Edit`: the widget that all fields and editors are made of.
//! - [`direction`], [`set_direction`], [`TURN`]: the switch of direction.
//! - [`full_at`]: whether there was room.
//! - [`is_writing`]: whether the focus is in an editor.

mod clean;
mod command;
mod editing;
mod events;
mod history;
mod keys;
mod layout;
mod look;
mod mask;
mod menu;
mod paint;
mod places;
mod pointer;
mod reader;
mod runs;
mod state;
mod widget;

pub use command::{Command, Outcome, Reach, Rules};
pub use editing::{Editing, Preedit};
pub use keys::{KeyPress, key_press};
pub use state::{TURN, direction, full_at, is_writing, set_direction};

pub(in crate::ui) use look::Look;
pub(in crate::ui) use widget::{Edit, Edited};
