//! The words of the window in the language that it speaks.

use std::sync::Arc;

use egui::Context;

use super::widgets::set_full_words;
use crate::domain::InterfaceLang;
use crate::messages::Messages;

/// All words in a language; widgets are told what they say by themselves.
pub(super) fn words_in(lang: InterfaceLang, context: &Context) -> Arc<Messages> {
    let messages = Arc::new(Messages::for_window(lang));
    let told = messages.clone();
    set_full_words(context, move |chars| told.with("ui-full", &[("chars", chars.into())]));
    messages
}
