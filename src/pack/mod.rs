//! An appeal as a folder of text files: read, checked, rendered and edited.
//!
//! Every file is hostile until it has been checked: sizes and counts are limited, links are refused,
//! a template has a budget. A reader returns what it could read *and* every problem with its place.
//! This layer knows neither a database nor a mailbox, and shows nothing.
//!
//! - [`bundled`], [`read_folder`], [`read_library`]: packs with their problems.
//! - [`Pack::render`]: a letter for one target; [`preview`]: the same from a text being edited.
//! - [`set_appeal`], [`set_target`], [`save_file`]: edits that keep comments and order.
//! - [`copy`], [`add_folder`]: a pack into the person's own folder.

mod edit;
mod files;
mod library;
mod problem;
mod rendered;

pub use edit::{
    AppealEdit, TargetEdit, read_file, remove_target, save_file, set_appeal, set_target,
};
pub use files::{FileKind, PackFile};
pub use library::{Loaded, Pack, add_folder, bundled, check_text, copy, read_folder, read_library};
pub use problem::{PackError, PackProblem, Severity};
pub use rendered::{Rendered, preview};
