//! An appeal as a folder of text files: read, checked, rendered and edited.
//!
//! Every file is hostile until it has been checked: sizes and counts are limited, links are refused,
//! a template has a budget. A reader returns what it could read *and* every problem with its place.
//! This layer knows neither a database nor a mailbox, and shows nothing.
//!
//! - [`bundled`], [`read_folder`], [`read_library`]: packs with their problems.
//! - [`Pack::render`]: a letter for one target; [`preview`]: the same from a text being edited;
//!   [`check_text`]: what would be wrong with the pack then.
//! - [`set_appeal`], [`set_target`], [`save_file`]: edits that keep comments and order.
//! - [`copy`], [`add_folder`]: a pack into the person's own folder.

mod alternatives;
mod check;
mod context;
mod copy;
mod edit;
mod edit_target;
mod files;
mod head;
mod library;
mod limits;
mod load;
mod names;
#[allow(clippy::module_inception)] // a pack is what this layer is about
mod pack;
mod place;
mod problem;
mod raw;
mod read_appeal;
mod read_targets;
mod render;
mod save;
mod scan;
mod shape;
mod template;
mod words;

pub use copy::{add_folder, copy};
pub use edit::{AppealEdit, appeal_id, read_file, save_file, set_appeal};
pub use edit_target::{TargetEdit, remove_target, set_target};
pub use files::{FileKind, PackFile};
pub use library::{Loaded, bundled, read_folder, read_library};
pub use pack::{Pack, check_text, preview};
pub use problem::{PackError, PackProblem, Severity};
pub use render::Rendered;
