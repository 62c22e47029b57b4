//! More rules that are held to the source itself: how long a file is, that nothing is left for later, and
//! that all words on the window go through the text engine.

#![allow(clippy::indexing_slicing)] // helpers fail as their tests do

mod source;

use std::path::Path;

use source::{Word, assert_none, begins, files_below, root, rust_files, source_modules};

/// A file is hardly ever longer.
const MAX_LINES: usize = 400;

#[test]
fn files_are_short_and_say_what_they_are() {
    let mut found = Vec::new();
    for file in ["src", "tests", "benches"].into_iter().flat_map(rust_files) {
        let lines = file.text.lines().count();
        if lines > MAX_LINES {
            found.push(format!("{} has {lines} lines", file.path));
        }
        if !file.text.starts_with("//! ") {
            found.push(format!("{} does not say what it is", file.path));
        }
    }
    assert_none(&found, "files of at most 400 lines, each with a header");
}

#[test]
fn nothing_is_left_for_later() {
    let words = [concat!("TO", "DO"), concat!("FIX", "ME"), concat!("for ", "now")];
    // The name of a button, which leaves something to the person and nothing to us.
    let button = concat!("Skip for ", "now");
    let keep = |path: &Path| {
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        let skipped = name == "target" || name == ".git" || name == "Cargo.lock";
        !skipped && !path.is_symlink()
    };
    let files = files_below(&root(), &keep);
    let mut texts = 0;
    let mut found = Vec::new();
    for path in files {
        let Ok(text) = std::fs::read_to_string(&path) else { continue };
        texts += 1;
        for (number, line) in text.lines().enumerate() {
            let line = line.replace(button, "");
            for word in words {
                let is_word = |at: usize| {
                    let next = line[at + word.len()..].chars().next();
                    !next.is_some_and(char::is_alphanumeric)
                };
                if line.match_indices(word).any(|(at, _)| is_word(at)) {
                    found.push(format!("{}:{}: {word}", path.display(), number + 1));
                }
            }
        }
    }
    assert!(texts > 40, "the repository was not found");
    assert_none(&found, "something is left for later");
}

/// What egui lays text out with. It knows no text that runs from right to left.
const TEXT_OF_EGUI: [&str; 18] = [
    "CollapsingHeader",
    "ComboBox",
    "Galley",
    "Hyperlink",
    "Label",
    "LayoutJob",
    "RichText",
    "TextEdit",
    "TextFormat",
    "WidgetText",
    "galley",
    "hyperlink",
    "layout_job",
    "layout_no_wrap",
    "menu_button",
    "on_hover_text",
    "selectable_label",
    "selectable_value",
];
/// The same, as methods of egui's `Ui`.
const TEXT_OF_UI: [&str; 9] =
    ["button", "checkbox", "code", "heading", "label", "link", "monospace", "radio", "strong"];

#[test]
fn words_are_drawn_by_the_text_engine_alone() {
    let mut found = Vec::new();
    for (file, modules) in source_modules() {
        let may =
            ["src/ui/text/", "src/ui/mirror/"].iter().any(|place| file.path.starts_with(place));
        for module in modules.iter().filter(|module| !may && !module.is_test) {
            let is_ui = module.path.first().is_some_and(|layer| layer == "ui");
            for (at, word) in module.words.iter().enumerate().filter(|_| is_ui) {
                let Word::Name(name) = word else { continue };
                let role = at > 2 && module.words[at - 3] == Word::Name("Role".into());
                let by_egui = TEXT_OF_EGUI.contains(&name.as_str()) && !role;
                let here = &module.words[at..];
                let by_painter = begins(here, &["painter", "("])
                    && here.get(2) == Some(&Word::Close)
                    && begins(&here[3..], &[".", "text"]);
                let by_ui = TEXT_OF_UI.iter().any(|it| begins(here, &["ui", ".", it, "("]))
                    || begins(here, &["painter", ".", "text"])
                    || by_painter;
                if by_egui || by_ui {
                    found.push(format!("{} lays text out by {name}", file.path));
                }
            }
        }
    }
    assert_none(&found, "words go past the text engine");
}
