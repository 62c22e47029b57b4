//! The menu of a text: what can be done with its words, for whoever does not know the keys.

use egui::{Key, KeyboardShortcut, Modifiers, Response};

use crate::ui::widgets::{MenuItem, OwnWords, is_menu_open, menu_ui, own_words};

/// What can be done with the words of a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Choice {
    Cut,
    Copy,
    Paste,
    SelectAll,
}

impl Choice {
    fn words(self, own: &OwnWords) -> &str {
        match self {
            Self::Cut => &own.cut,
            Self::Copy => &own.copy,
            Self::Paste => &own.paste,
            Self::SelectAll => &own.select_all,
        }
    }

    fn key(self) -> Key {
        match self {
            Self::Cut => Key::X,
            Self::Copy => Key::C,
            Self::Paste => Key::V,
            Self::SelectAll => Key::A,
        }
    }
}

/// Shows the menu of a text while it is open, with whether each of these can be done now; what was chosen.
pub(super) fn text_menu_ui(text: &Response, offers: &[(Choice, bool)]) -> Option<Choice> {
    let ctx = &text.ctx;
    if !is_menu_open(ctx, text.id) {
        return None;
    }
    let own = own_words(ctx)?;
    let items = offers.iter().map(|(choice, enabled)| MenuItem {
        words: choice.words(&own).to_owned(),
        keys: ctx.format_shortcut(&KeyboardShortcut::new(Modifiers::COMMAND, choice.key())),
        enabled: *enabled,
    });
    let chosen = menu_ui(text, &items.collect::<Vec<_>>())?;
    offers.get(chosen).map(|(choice, _)| *choice)
}
