//! Writing with very large text in a small window.

use clarion::ui::command::Command;
use clarion::ui::screen::Place;
use egui::Theme;
use egui::accesskit::Role;
use egui_kittest::kittest::Queryable;

use super::views::appeal;
use super::write::open;

#[test]
fn large_text_in_a_small_window_leaves_room_to_write_and_every_step_in_reach() {
    // Text of 200 % in windows of 800 x 600 and of 1280 x 800.
    for size in [(400.0, 300.0), (640.0, 400.0)] {
        let mut play = open(size, Theme::Light);
        for step in ["Read", "Choose", "Write", "Review", "Your answers", "As they read it"] {
            let rect = play.node(Role::Tab, step).rect();
            assert!(rect.left() >= 0.0 && rect.right() <= size.0, "{step} at {rect:?} of {size:?}");
        }
        let editor = play.node(Role::MultilineTextInput, "Letter").rect();
        assert!(editor.height() >= 200.0, "{size:?}: {editor:?}");
        play.type_text(Role::MultilineTextInput, "Letter", "Truly");
        let saved = |command: &Command| matches!(command, Command::SaveEdit { .. });
        assert!(play.commands().iter().any(saved), "{size:?}");
        // The window has followed the caret.
        play.node(Role::Tab, "As they read it").scroll_to_me();
        play.settle();
        play.click(Role::Tab, "As they read it");
        assert!(play.has_part("Truly"), "{size:?}");
        play.click(Role::Tab, "Your answers");
        assert!(play.has_part("Why does Homs matter to you?"), "{size:?}");
        play.actions();
        play.click(Role::Tab, "Review");
        assert_eq!(play.went_to(), Place::Review(appeal()), "{size:?}");
    }
}

#[test]
fn the_footer_says_whole_words_or_none() {
    for (size, words) in [((400.0, 300.0), false), ((640.0, 400.0), true), ((1280.0, 800.0), true)]
    {
        let play = open(size, Theme::Light);
        let rect = play.harness.get_by_label("Saved on this computer").rect();
        let previous = play.node(Role::Button, "Previous").rect();
        assert!(rect.left() >= 0.0 && rect.right() <= previous.left(), "{size:?}: {rect:?}");
        assert_eq!(rect.width() > 20.0, words, "{size:?}: {rect:?}");
    }
}
