//! The words of the window in the language that it speaks.

use std::sync::Arc;

use egui::Context;

use super::widgets::{OwnWords, set_own_words};
use crate::domain::InterfaceLang;
use crate::messages::Messages;

/// All words in a language; widgets are told what they say by themselves.
pub fn words_in(lang: InterfaceLang, context: &Context) -> Arc<Messages> {
    let messages = Arc::new(Messages::for_window(lang));
    let told = messages.clone();
    let own = OwnWords {
        full: Arc::new(move |chars| told.with("ui-full", &[("chars", chars.into())])),
        cut: messages.get("ui-cut"),
        copy: messages.get("ui-copy"),
        paste: messages.get("ui-paste"),
        select_all: messages.get("ui-select-all"),
    };
    set_own_words(context, own);
    messages
}
