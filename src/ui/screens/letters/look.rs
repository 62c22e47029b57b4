//! A look into the mailbox for an unsure letter: that it is under way, and what it has shown.

use egui::Ui;

use super::LettersScreen;
use crate::desk::Looked;
use crate::desk::view::{LetterRef, LetterView};
use crate::domain::Notice;
use crate::ui::screen::Cx;
use crate::ui::theme::space;
use crate::ui::widgets::{Banner, Tone};

/// A look for one letter.
pub(super) struct Look {
    pub(super) letter: i64,
    /// What it has shown, or why nobody could look; `None` while it is under way.
    pub(super) shown: Option<Result<Looked, Notice>>,
}

impl Look {
    fn is_for(&self, letter: &LetterView) -> bool {
        letter.row.letter == LetterRef::Queued(self.letter)
    }

    /// Whether somebody is looking for this letter.
    pub(super) fn is_under_way(&self, letter: &LetterView) -> bool {
        self.is_for(letter) && self.shown.is_none()
    }
}

impl LettersScreen {
    /// What a look for this letter does or has shown, if there was one.
    pub(super) fn look_ui(&self, ui: &mut Ui, letter: &LetterView, cx: Cx<'_>) {
        let Some(look) = self.look.as_ref().filter(|look| look.is_for(letter)) else { return };
        let (tone, words) = match &look.shown {
            None => (Tone::Blue, cx.messages.get("letters-looking")),
            Some(Ok(Looked::Found(words))) => (Tone::Moss, cx.messages.text(words)),
            Some(Ok(Looked::NotThere(words)) | Err(words)) => {
                (Tone::Ochre, cx.messages.text(words))
            }
        };
        Banner::new(tone, &words).show(ui);
        ui.add_space(space::L);
    }

    /// The desk has looked.
    pub(super) fn looked_for(&mut self, letter: i64, shown: &Result<Looked, Notice>) {
        if self.look.as_ref().is_none_or(|look| look.shown.is_some() || look.letter == letter) {
            self.look = Some(Look { letter, shown: Some(shown.clone()) });
        }
    }
}
