//! What widgets say by themselves, wherever they stand, in the language of the interface.

use std::sync::Arc;

use egui::{Context, Id, Ui};

use super::words::label_in;
use crate::ui::text::edit;
use crate::ui::theme::{Theme, Type};

/// What widgets say by themselves.
#[derive(Clone)]
pub struct OwnWords {
    /// That an editor takes no more than so many characters.
    pub full: Arc<dyn Fn(usize) -> String + Send + Sync>,
    /// In the menu of a text: what is selected is copied and deleted.
    pub cut: String,
    /// What is selected is copied.
    pub copy: String,
    /// What was copied is added.
    pub paste: String,
    /// All of it is selected.
    pub select_all: String,
}

/// From now on widgets speak so.
pub fn set_own_words(ctx: &Context, words: OwnWords) {
    ctx.data_mut(|data| data.insert_temp(words_id(), Arc::new(words)));
}

/// How widgets speak, where somebody has told them.
pub(in crate::ui) fn own_words(ctx: &Context) -> Option<Arc<OwnWords>> {
    ctx.data(|data| data.get_temp(words_id()))
}

/// What is said of an editor that takes no more than so many characters.
pub(in crate::ui) fn full_words(ctx: &Context, max_chars: usize) -> Option<String> {
    own_words(ctx).map(|words| (words.full)(max_chars))
}

/// Says of the editor with this id that not all of what was last added is there, while that is so. The
/// editor itself tells it to assistive technology.
pub fn full_ui(ui: &mut Ui, id: Id) {
    let full = edit::full_at(ui.ctx(), id);
    if let Some(words) = full.and_then(|max_chars| full_words(ui.ctx(), max_chars)) {
        label_in(ui, Type::Small, Theme::of(ui).wax, &words);
    }
}

fn words_id() -> Id {
    Id::unique("clarion own words")
}
