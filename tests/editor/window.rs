//! The editor in a window: pointer, focus, clipboard, input methods, and what is told to assistive
//! technology.

use clarion::domain::{InterfaceLang, Lang};
use clarion::ui::spoken;
use clarion::ui::text::edit::full_at;
use clarion::ui::text::{LetterEditor, line_edit};
use clarion::ui::theme::{self, Type};
use clarion::ui::widgets::Field;
use egui::accesskit::{
    Action, ActionData, ActionRequest, Role, TextPosition, TextSelection, TreeId,
};
use egui::{Event, Id, ImeEvent, Key, Modifiers, OutputCommand, Pos2, Ui, vec2};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT, Queryable};

/// What is written in the window.
#[derive(Default)]
pub(crate) struct Form {
    pub(crate) subject: String,
    pub(crate) body: String,
    pub(crate) name: String,
    pub(crate) password: String,
    pub(crate) caret: Option<usize>,
    pub(crate) full: bool,
    pub(crate) lang: Option<Lang>,
    pub(crate) max_chars: Option<usize>,
}

pub(crate) fn body_id() -> Id {
    Id::unique("test body")
}

fn draw(ui: &mut Ui, form: &mut Form) {
    let lang = form.lang.clone().unwrap_or_else(|| Lang::parse("en").unwrap());
    line_edit(ui, Id::unique("subject"), &mut form.subject, "Subject", &lang, Type::Strong, 100);
    Field::new("Name").placeholder("Ada").max_chars(20).show(ui, &mut form.name);
    Field::new("Password").show_password(ui, &mut form.password, "Show");
    egui::ScrollArea::vertical().show(ui, |ui| {
        let mut editor = LetterEditor::new(body_id(), "Letter", &lang);
        if let Some(chars) = form.max_chars {
            editor = editor.max_chars(chars);
        }
        let answer = editor.show(ui, &mut form.body);
        form.caret = answer.caret;
        form.full = full_at(ui.ctx(), body_id()).is_some();
    });
}

pub(crate) fn window(form: Form) -> Harness<'static, Form> {
    let mut harness = Harness::builder()
        .with_size(vec2(500.0, 600.0))
        .with_step_dt(0.01)
        .with_context_setup(|ctx| {
            theme::install(ctx);
            spoken::words_in(InterfaceLang::English, ctx);
        })
        .build_ui_state(draw, form);
    harness.run_steps(2);
    harness
}

pub(crate) fn body(text: &str) -> Harness<'static, Form> {
    window(Form { body: text.to_owned(), ..Form::default() })
}

pub(crate) fn with_focus(text: &str) -> Harness<'static, Form> {
    let mut harness = body(text);
    harness.get_by_role_and_label(Role::MultilineTextInput, "Letter").focus();
    harness.run_steps(2);
    harness
}

pub(crate) fn press(harness: &mut Harness<'_, Form>, held: Modifiers, key: Key) {
    harness.key_press_modifiers(held, key);
    harness.run_steps(1);
}

pub(crate) fn send(harness: &mut Harness<'_, Form>, event: Event) {
    harness.event(event);
    harness.run_steps(1);
}

pub(crate) fn copied(harness: &Harness<'_, Form>) -> Option<String> {
    let commands = &harness.output().platform_output.commands;
    commands.iter().find_map(|command| match command {
        OutputCommand::CopyText(words) => Some(words.clone()),
        _ => None,
    })
}

/// Where in the window the middle of a run of text is, a part of its width from its left side.
pub(crate) fn at(harness: &Harness<'_, Form>, run: usize, part: f64) -> Pos2 {
    let letter = harness.get_by_role_and_label(Role::MultilineTextInput, "Letter");
    let runs = runs(&letter.accesskit_node());
    let rect = runs[run].data().bounds().unwrap();
    let (x, y) = (rect.x0 + part * (rect.x1 - rect.x0), (rect.y0 + rect.y1) / 2.0);
    egui::pos2(x as f32, y as f32)
}

fn runs<'a>(
    node: &egui_kittest::kittest::AccessKitNode<'a>,
) -> Vec<egui_kittest::kittest::AccessKitNode<'a>> {
    let mut found = Vec::new();
    for child in node.children() {
        if child.role() == Role::TextRun {
            found.push(child);
        } else {
            found.extend(runs(&child));
        }
    }
    found
}

/// What a screen reader has as selected: the words, by accesskit's own reckoning.
pub(crate) fn selected(harness: &Harness<'_, Form>) -> Option<String> {
    let letter = harness.get_by_role_and_label(Role::MultilineTextInput, "Letter");
    let node = letter.accesskit_node();
    let range = node.text_selection()?;
    Some(range.text())
}

pub(crate) fn button(pos: Pos2, pressed: bool) -> Event {
    let (button, modifiers) = (egui::PointerButton::Primary, Modifiers::NONE);
    Event::PointerButton { pos, button, pressed, modifiers }
}

pub(crate) fn click(harness: &mut Harness<'_, Form>, pos: Pos2, times: usize) {
    send(harness, Event::PointerMoved(pos));
    for _ in 0..times {
        harness.event(button(pos, true));
        harness.event(button(pos, false));
        harness.step();
    }
}

#[test]
fn a_click_places_the_caret_and_the_next_ones_select() {
    let mut harness = body("one two three\n\nfour");
    let middle = at(&harness, 0, 0.45);
    click(&mut harness, middle, 1);
    assert_eq!(harness.state().caret, Some(6));
    assert_eq!(selected(&harness).as_deref(), Some(""));
    harness.run_steps(60);
    click(&mut harness, middle, 2);
    assert_eq!(selected(&harness).as_deref(), Some("two"));
    harness.run_steps(60);
    click(&mut harness, middle, 3);
    assert_eq!(selected(&harness).as_deref(), Some("one two three"));
    send(&mut harness, Event::Text("x".to_owned()));
    assert_eq!(harness.state().body, "x\n\nfour");
}

#[test]
fn dragging_selects_and_so_does_dragging_by_words() {
    let mut harness = body("one two three");
    let (from, to) = (at(&harness, 0, 0.0), at(&harness, 0, 0.45));
    send(&mut harness, Event::PointerMoved(from));
    send(&mut harness, button(from, true));
    send(&mut harness, Event::PointerMoved(to));
    assert_eq!(selected(&harness).as_deref(), Some("one tw"));
    send(&mut harness, button(to, false));
    send(&mut harness, Event::PointerMoved(from));
    assert_eq!(selected(&harness).as_deref(), Some("one tw"), "the button is up");
    harness.run_steps(60);
    click(&mut harness, to, 1);
    send(&mut harness, button(to, true));
    let far = at(&harness, 0, 0.9);
    send(&mut harness, Event::PointerMoved(far));
    assert_eq!(selected(&harness).as_deref(), Some("two three"));
}

#[test]
fn what_is_copied_cut_and_pasted_is_what_is_selected() {
    let mut harness = with_focus("one two");
    press(&mut harness, Modifiers::COMMAND, Key::A);
    send(&mut harness, Event::Copy);
    assert_eq!(copied(&harness).as_deref(), Some("one two"));
    send(&mut harness, Event::Cut);
    assert_eq!(copied(&harness).as_deref(), Some("one two"));
    assert_eq!(harness.state().body, "");
    send(&mut harness, Event::Paste("a\r\nb\u{0}".to_owned()));
    assert_eq!(harness.state().body, "a\nb");
    press(&mut harness, Modifiers::COMMAND, Key::Z);
    press(&mut harness, Modifiers::COMMAND, Key::Z);
    assert_eq!(harness.state().body, "one two");
    press(&mut harness, Modifiers::COMMAND | Modifiers::SHIFT, Key::Z);
    assert_eq!(harness.state().body, "");
}

#[test]
fn tab_goes_on_enter_ends_a_line_and_escape_leaves() {
    let mut harness = window(Form::default());
    harness.get_by_label("Subject").focus();
    harness.run_steps(1);
    send(&mut harness, Event::Text("Hi".to_owned()));
    press(&mut harness, Modifiers::NONE, Key::Tab);
    send(&mut harness, Event::Text("Ada".to_owned()));
    press(&mut harness, Modifiers::SHIFT, Key::Tab);
    send(&mut harness, Event::Text("!".to_owned()));
    assert_eq!((harness.state().subject.as_str(), harness.state().name.as_str()), ("Hi!", "Ada"));
    press(&mut harness, Modifiers::NONE, Key::Enter);
    send(&mut harness, Event::Text("?".to_owned()));
    assert_eq!(harness.state().subject, "Hi!", "Enter ended it");

    harness.get_by_label("Letter").focus();
    harness.run_steps(1);
    send(&mut harness, Event::Text("a".to_owned()));
    press(&mut harness, Modifiers::NONE, Key::Enter);
    send(&mut harness, Event::Text("b".to_owned()));
    assert_eq!(harness.state().body, "a\nb");
    press(&mut harness, Modifiers::NONE, Key::Escape);
    send(&mut harness, Event::Text("c".to_owned()));
    assert_eq!(harness.state().body, "a\nb");
}

#[test]
fn an_input_method_writes_at_the_caret_and_hears_where_that_is() {
    let mut harness = with_focus("ab");
    press(&mut harness, Modifiers::NONE, Key::ArrowRight);
    let before = harness.output().platform_output.ime.unwrap().cursor_rect;
    let preedit = |text: &str| {
        Event::Ime(ImeEvent::Preedit { text: text.to_owned(), active_range_chars: Some(2..2) })
    };
    send(&mut harness, preedit("ni"));
    assert_eq!(harness.state().body, "ab", "nothing is written yet");
    let shown = harness.get_by_label("Letter").value();
    assert_eq!(shown.as_deref(), Some("anib"));
    let after = harness.output().platform_output.ime.unwrap().cursor_rect;
    assert!(after.min.x > before.min.x + 5.0, "{before:?} {after:?}");
    send(&mut harness, preedit(""));
    send(&mut harness, Event::Ime(ImeEvent::Commit("你".to_owned())));
    assert_eq!(harness.state().body, "a你b");
    assert_eq!(harness.state().caret, Some(4));
    press(&mut harness, Modifiers::COMMAND, Key::Z);
    assert_eq!(harness.state().body, "ab");
    // What was begun is kept when somebody goes elsewhere.
    send(&mut harness, preedit("hao"));
    harness.get_by_label("Subject").focus();
    harness.run_steps(2);
    assert_eq!(harness.state().body, "ahaob");
}

#[test]
fn a_password_is_dots_and_goes_nowhere() {
    let mut harness = window(Form { password: "secret é".to_owned(), ..Form::default() });
    let field = harness.get_by_role(Role::PasswordInput);
    assert_eq!(field.value().as_deref(), Some("••••••••"));
    field.focus();
    harness.run_steps(2);
    press(&mut harness, Modifiers::COMMAND, Key::A);
    for event in [Event::Copy, Event::Cut] {
        send(&mut harness, event);
        assert_eq!(copied(&harness), None);
    }
    assert_eq!(harness.state().password, "secret é");
    let settled = harness.output().platform_output.commands.iter();
    assert!(!settled.clone().any(|it| matches!(it, OutputCommand::TextSelectionSettled(_))));
    send(&mut harness, Event::Text("n".to_owned()));
    assert_eq!(harness.state().password, "n");
    press(&mut harness, Modifiers::COMMAND, Key::Z);
    assert_eq!(harness.state().password, "n", "what it was is not remembered");

    // Shown to the person, it is still said to nobody else.
    harness.get_by_label("Show").click();
    harness.run_steps(3);
    let told = format!("{:?}", harness.root().accesskit_node());
    assert!(!told.contains("\"n\""), "{told}");
    assert_eq!(harness.get_by_role(Role::PasswordInput).value().as_deref(), Some("•"));
}

#[test]
fn what_has_no_room_is_told() {
    let form = Form { body: "abcd".to_owned(), max_chars: Some(5), ..Form::default() };
    let mut harness = window(form);
    harness.get_by_label("Letter").focus();
    harness.run_steps(1);
    press(&mut harness, Modifiers::NONE, Key::End);
    send(&mut harness, Event::Paste("efg".to_owned()));
    assert!(harness.state().full);
    assert_eq!(harness.state().body, "abcde");
    press(&mut harness, Modifiers::NONE, Key::Backspace);
    assert!(!harness.state().full);
}

#[test]
fn assistive_technology_reads_selects_and_writes() {
    let mut harness = with_focus("one\n\nتحية 12 Homs");
    let letter = harness.get_by_role_and_label(Role::MultilineTextInput, "Letter");
    assert_eq!(letter.value().as_deref(), Some("one\n\nتحية 12 Homs"));
    let node = letter.accesskit_node();
    assert!(node.supports_text_ranges());
    assert_eq!(node.document_range().text(), "one\n\nتحية 12 Homs");
    let words: Vec<_> =
        runs(&node).iter().map(|run| run.data().value().unwrap().to_owned()).collect();
    assert_eq!(words, ["one\n", "\n", "تحية ", "12", " ", "Homs"]);

    let (run, _) = runs(&node)[2].locate();
    let position = |index| TextPosition { node: run, character_index: index };
    let selection = TextSelection { anchor: position(1), focus: position(4) };
    let data = ActionData::SetTextSelection(selection);
    request(&mut harness, Action::SetTextSelection, data);
    assert_eq!(selected(&harness).as_deref(), Some("حية"));
    request(&mut harness, Action::ReplaceSelectedText, ActionData::Value("x".into()));
    assert_eq!(harness.state().body, "one\n\nتx 12 Homs");
    request(&mut harness, Action::SetValue, ActionData::Value("new".into()));
    assert_eq!(harness.state().body, "new");
    press(&mut harness, Modifiers::COMMAND, Key::Z);
    assert_eq!(harness.state().body, "one\n\nتx 12 Homs");
}

fn request(harness: &mut Harness<'_, Form>, action: Action, data: ActionData) {
    let target_node = body_id().accesskit_id();
    let (target_tree, data) = (TreeId::ROOT, Some(data));
    let request = ActionRequest { action, target_tree, target_node, data };
    send(harness, Event::AccessKitActionRequest(request));
}

/// Where characters' lengths do not add up, the reader's own library panics.
#[test]
fn every_text_can_be_read_and_walked_through() {
    let long_mark = format!("a{}b", "\u{301}".repeat(400));
    let long_line = "word ".repeat(120);
    let joined = "سلام".repeat(100);
    let texts = [
        "",
        "\n",
        "a",
        "a\n",
        "\n\n\na",
        "abc DEF\nghi",
        "تحية\nabc",
        "a\r\nb",
        "e\u{301}\n\u{301}",
        "👩‍👩‍👧🇸🇾👍🏽",
        "\u{202e}abc\u{2069}\u{200f}",
        "a\tb",
        "שָלום (abc) 12",
        "你好\nไทย",
        &long_mark,
        &long_line,
        &joined,
    ];
    for text in texts {
        let mut harness = with_focus(text);
        press(&mut harness, Modifiers::COMMAND, Key::Home);
        for turn in 0..12 {
            let letter = harness.get_by_role_and_label(Role::MultilineTextInput, "Letter");
            let node = letter.accesskit_node();
            for run in runs(&node) {
                let data = run.data();
                let value = data.value().unwrap().to_owned();
                let lengths = data.character_lengths();
                assert_eq!(lengths.iter().map(|it| usize::from(*it)).sum::<usize>(), value.len());
                assert_eq!(data.character_positions().unwrap().len(), lengths.len(), "{value:?}");
                assert_eq!(data.character_widths().unwrap().len(), lengths.len(), "{value:?}");
            }
            assert_eq!(node.document_range().text(), text);
            let focus = node.text_selection_focus().expect("there is a caret");
            assert_eq!(focus.to_global_utf16_index(), utf16(text, harness.state().caret.unwrap()));
            let key = [Key::ArrowRight, Key::ArrowDown, Key::ArrowLeft, Key::End][turn % 4];
            press(&mut harness, Modifiers::NONE, key);
        }
    }
}

fn utf16(text: &str, byte: usize) -> usize {
    text[..byte].encode_utf16().count()
}

#[test]
fn a_change_by_the_program_can_be_undone_and_a_new_text_cannot() {
    let mut harness = with_focus("on 2 February");
    harness.state_mut().body = "on 3 February".to_owned();
    harness.run_steps(1);
    press(&mut harness, Modifiers::COMMAND, Key::Z);
    assert_eq!(harness.state().body, "on 2 February");
    harness.state_mut().body = "Another letter".to_owned();
    harness.run_steps(1);
    press(&mut harness, Modifiers::COMMAND, Key::Z);
    assert_eq!(harness.state().body, "Another letter");
}

#[test]
fn the_window_follows_the_caret() {
    let mut harness = with_focus(&"line\n".repeat(200));
    press(&mut harness, Modifiers::COMMAND, Key::Home);
    harness.run_steps(3);
    let rect = harness.output().platform_output.ime.unwrap().cursor_rect;
    assert!(rect.min.y > 0.0 && rect.max.y < 600.0, "{rect:?}");
    press(&mut harness, Modifiers::COMMAND, Key::End);
    harness.run_steps(30);
    let rect = harness.output().platform_output.ime.unwrap().cursor_rect;
    assert!(rect.min.y > 0.0 && rect.max.y < 600.0, "{rect:?}");
}
