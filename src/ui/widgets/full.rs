//! What is said of an editor that had no room for all that was to be added to it. It is the same for all
//! of them, so that none cuts in silence.

use std::sync::Arc;

use egui::{Context, Id, Ui};

use super::words::label_in;
use crate::ui::text::edit;
use crate::ui::theme::{Theme, Type};

#[derive(Clone)]
struct Words(Arc<dyn Fn(usize) -> String + Send + Sync>);

/// From now on this is said where an editor takes no more than so many characters.
pub fn set_full_words(ctx: &Context, words: impl Fn(usize) -> String + Send + Sync + 'static) {
    ctx.data_mut(|data| data.insert_temp(words_id(), Words(Arc::new(words))));
}

/// What is said of an editor that takes no more than so many characters.
pub(in crate::ui) fn full_words(ctx: &Context, max_chars: usize) -> Option<String> {
    let words = ctx.data(|data| data.get_temp::<Words>(words_id()))?;
    Some((words.0)(max_chars))
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
    Id::unique("clarion full words")
}
