//! Texts that try to do harm: nothing panics, and no frame lays out more than its share.

use std::cell::Cell;

use clarion::domain::{Direction, Lang};
use clarion::ui::text::{self, LetterStyle, LetterText, TextLabel, shaped_bytes, story_ui};
use clarion::ui::theme::{Theme, Type};
use clarion::ui::widgets as kit;
use egui::ScrollArea;

use crate::window;

/// In one frame: what its texts may shape together, and a piece that was begun.
const SHARE_BYTES: usize = 48_000;

fn texts() -> Vec<(&'static str, String)> {
    let marks = "\u{202e}\u{2066}\u{2067}\u{202a}abc \u{2069}\u{2069}\u{202c} حمص \u{2068}";
    let emoji = "👩\u{200d}👩\u{200d}👧\u{200d}👦🏳️\u{200d}🌈🇸🇾👍🏽\u{fe0f}\u{20e3}\u{e0067}";
    vec![
        ("direction marks that nobody closes", marks.repeat(40)),
        ("deep embeddings", "\u{202b}a\u{202a}ب".repeat(200)),
        ("combining marks", format!("a{}", "\u{0301}\u{0323}".repeat(5_000))),
        ("a line without a space", "x".repeat(1_000_000)),
        ("an Arabic line without a space", "ب".repeat(200_000)),
        ("control characters", (0..32_u8).chain(127..=159).map(char::from).collect()),
        ("emoji", emoji.repeat(50)),
        ("signs in no font", "\u{1e900}\u{13000}\u{10ffff}\u{fdd0} ".repeat(50)),
        ("line ends", "\r\n\n\r\u{2028}\u{2029}\u{85}".repeat(300)),
        ("many short paragraphs", "a\n\n".repeat(3_000)),
        ("nothing", String::new()),
    ]
}

#[test]
fn no_text_does_harm() {
    for (what, text) in texts() {
        let most = Cell::new(0);
        let draw = |ui: &mut egui::Ui| {
            most.set(most.get().max(shaped_bytes(ui.ctx())));
            let ink = Theme::of(ui).ink;
            let lang = Lang::parse("ar").unwrap();
            let letter =
                LetterText { body: &text, direction: lang.direction(), lang: &lang, marks: &[] };
            kit::truncated(ui, Type::Strong, ink, &text);
            let short: String = text.chars().take(300).collect();
            kit::label(ui, Type::Interface, &short);
            TextLabel::new(Type::Small, ink, short.as_str()).rows(2).show(ui);
            ScrollArea::vertical().show(ui, |ui| {
                text::letter_ui(ui, &letter, LetterStyle::Reading);
                text::signs_without_glyph(ui, &text);
            });
        };
        let mut harness = window((400.0, 600.0), egui::Theme::Light, Direction::RightToLeft, draw);
        harness.run_steps(4);
        drop(harness);
        assert!(most.get() <= SHARE_BYTES, "{what}: {} bytes in a frame", most.get());
    }
}

#[test]
fn a_story_of_such_texts_does_none_either() {
    let story: Vec<String> = texts().into_iter().map(|(_, text)| text).collect();
    let story = story.join("\n\n");
    let mut harness = window((400.0, 600.0), egui::Theme::Dark, Direction::LeftToRight, |ui| {
        ScrollArea::vertical().show(ui, |ui| story_ui(ui, &story, &Lang::english()));
    });
    harness.run_steps(2);
}

#[test]
fn a_sign_without_a_glyph_is_named() {
    let found = Cell::new(Vec::new());
    let text = "Dear \u{1e900}, حمص Ж é 2012 \u{2066}a\u{2069} \u{1e900}\u{13000}";
    window((400.0, 100.0), egui::Theme::Light, Direction::LeftToRight, |ui| {
        found.set(text::signs_without_glyph(ui, text));
    });
    assert_eq!(found.take(), ['\u{1e900}', '\u{13000}']);
}
