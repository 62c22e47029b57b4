//! The shell, the text module and what floats, on a page that stands for the real screens.

#![allow(clippy::unwrap_used)] // helpers fail as their tests do

use clarion::desk::view::{AppealHead, Destination, ShellView};
use clarion::domain::{AppealId, Direction, Lang, Status};
use clarion::messages::Messages;
use clarion::profile::Settings;
use clarion::ui::screen::{Action, Cx, Place};
use clarion::ui::shell::{self, AppealStep};
use clarion::ui::text::{self, LetterEditor, LetterStyle, LetterText, Mark, MarkKind};
use clarion::ui::theme::{self, Theme, Type};
use clarion::ui::widgets::{self as kit, Button};
use clarion::ui::{icons, theme::space};
use egui::{Key, Modifiers, Role, Ui, vec2};
use egui_kittest::{Harness, SnapshotOptions, SnapshotResults, kittest::Queryable};

const BODY: &str = "Your Excellency,\n\nI am writing from Gothenburg, before the ministers of the \
Arab League meet on 11 and 12 February, about the people of Homs.\n\nSince [[which day]] more than \
200 people there have been killed by shelling and sniper fire, and at least 17 of the 246 people \
reported killed by name were children (Amnesty International USA, 8 February 2012).\n\nI am a \
nurse. I think every day of colleagues in Homs who dress wounds in kitchens, without medicine.\n\n\
I respectfully ask your government to keep up the League’s diplomatic effort.\n\nYours \
respectfully,\nAnnelise Obuya-Lindqvist";

struct World {
    messages: Messages,
    settings: Settings,
    shell: ShellView,
    head: AppealHead,
    place: Place,
    subject: String,
    body: String,
    said: Vec<String>,
    dialog: bool,
}

impl World {
    fn new(place: Place) -> Self {
        Self {
            messages: Messages::english(),
            settings: Settings::default(),
            shell: ShellView { needs_you: 2, ..ShellView::default() },
            head: AppealHead {
                id: AppealId::parse("homs-2012").unwrap(),
                title: "Homs: end the assault on the city".to_owned(),
                status: Status::Open { days_left: 3 },
                destination: Destination::PracticeChosen,
            },
            place,
            subject: "Homs: please keep the pressure up this weekend".to_owned(),
            body: BODY.to_owned(),
            said: Vec::new(),
            dialog: false,
        }
    }

    fn marks() -> Vec<Mark> {
        let find = |words: &str| {
            let start = BODY.find(words).unwrap();
            start..start + words.len()
        };
        vec![
            Mark { range: find("[[which day]]"), kind: MarkKind::Blank },
            Mark {
                range: find(
                    "I am a nurse. I think every day of colleagues in Homs who dress wounds in kitchens, without medicine.",
                ),
                kind: MarkKind::Own,
            },
        ]
    }

    fn draw(&mut self, ui: &mut Ui) {
        kit::move_between_regions(ui.ctx());
        let zone = jiff::tz::TimeZone::UTC;
        let cx = Cx {
            messages: &self.messages,
            settings: &self.settings,
            shell: &self.shell,
            progress: Default::default(),
            outbox: &Default::default(),
            now: jiff::Timestamp::UNIX_EPOCH,
            time_zone: &zone,
        };
        let mut actions = Vec::new();
        shell::rail_ui(ui, &self.place, cx, &mut actions);
        shell::appeal_bar_ui(ui, &self.head, AppealStep::Write, cx, &mut actions);
        shell::footer(ui, |ui| {
            let next = Button::primary("Next letter").large().icon_end(icons::ARROW_RIGHT);
            if next.show(ui).clicked() {
                self.said.push("next".to_owned());
            }
            Button::secondary("Previous").large().icon(icons::ARROW_LEFT).show(ui);
            shell::footer_words(ui, |ui| {
                let moss = Theme::of(ui).moss;
                kit::icon_ui(ui, icons::CHECK, 16.0, moss);
                kit::small(ui, "Saved on this computer");
            });
        });
        self.content(ui);
        if self.dialog {
            dialog_ui(ui);
        }
        if shell::go_back_pressed(ui.ctx()) {
            self.said.push("went back".to_owned());
        }
        for action in actions {
            self.said.push(format!("{action:?}"));
            if let Action::Go(place) = action {
                self.place = place;
            }
        }
    }

    fn content(&mut self, ui: &mut Ui) {
        let theme = Theme::of(ui);
        let lang = Lang::english();
        let marks = Self::marks();
        let wide = shell::Width::of(ui) == shell::Width::Wide;
        if wide {
            let desk = egui::Frame::new().fill(theme.rail).inner_margin(28.0);
            egui::Panel::right("sheet").exact_size(540.0).frame(desk).show(ui, |ui| {
                kit::sheet(ui, 28.0, |ui| {
                    kit::sheet_head(
                        ui,
                        &[
                            ("From", "Annelise Obuya-Lindqvist", false),
                            ("To", "Permanent Delegation of the Kingdom of Bahrain to the League of Arab States", false),
                            ("Subject", &self.subject, true),
                        ],
                    );
                    let letter = LetterText {
                        body: &self.body,
                        direction: Direction::LeftToRight,
                        lang: &lang,
                        marks: &[],
                    };
                    text::letter_ui(ui, &letter, LetterStyle::Beside);
                });
            });
        }
        let ground = egui::Frame::new().fill(theme.window).inner_margin(24.0);
        egui::CentralPanel::default().frame(ground).show(ui, |ui| {
            ui.set_max_width(ui.available_width().min(520.0));
            let ids = [egui::Id::unique("subject"), egui::Id::unique("body")];
            text::editor_frame(ui, &ids, |ui| {
                ui.horizontal(|ui| {
                    kit::small(ui, "Subject");
                    let subject = &mut self.subject;
                    text::line_edit(ui, ids[0], subject, "Subject", &lang, Type::Strong, 200);
                });
                kit::hairline(ui);
                ui.add_space(space::S);
                let editor = LetterEditor::new(ids[1], "Letter", &lang).marks(BODY, &marks);
                let answer = editor.show(ui, &mut self.body);
                assert_eq!(answer.marks.len(), 2);
            });
        });
    }
}

fn dialog_ui(ui: &Ui) {
    kit::dialog(ui.ctx(), "send", "Send 12 letters?", |ui| {
        kit::label(
            ui,
            Type::Interface,
            "They go from your own mailbox, one by one, over about four minutes. You can undo for \
             the first 20 seconds.",
        );
        ui.add_space(12.0);
        kit::hairline(ui);
        ui.add_space(12.0);
        kit::fact_row(ui, 88.0, "From", |ui| {
            kit::label(ui, Type::DenseStrong, "Annelise Obuya-Lindqvist");
            kit::label(ui, Type::Dense, "annelise@obuya-lindqvist.example");
        });
        kit::fact_row(ui, 88.0, "To", |ui| {
            kit::label(ui, Type::Dense, "12 offices of Torvenia");
        });
        ui.add_space(12.0);
        kit::hairline(ui);
        kit::dialog_buttons(ui, |ui| {
            let send = Button::primary("Send 12 letters").large().icon(icons::PAPER_PLANE_TILT);
            let send = send.show(ui);
            kit::focus_on_appear(ui, &send);
            Button::quiet("Not yet").large().show(ui);
        });
    });
}

fn harness<'a>(world: World, size: egui::Vec2, look: egui::Theme) -> Harness<'a, World> {
    Harness::builder()
        .with_size(size)
        .with_theme(look)
        .with_context_setup(theme::install)
        .build_ui_state(|ui, world: &mut World| world.draw(ui), world)
}

fn appeal() -> AppealId {
    AppealId::parse("homs-2012").unwrap()
}

#[test]
fn a_page_looks_as_designed_in_every_width() {
    let options = SnapshotOptions::new().threshold(1.6).max_failed_pixels(400);
    let mut results = SnapshotResults::new();
    let read = || World::new(Place::Appeal(appeal()));
    let write = || World::new(Place::Write(appeal(), None));
    let asked = World { dialog: true, ..read() };
    for (name, world, size, look) in [
        ("kit-page-wide", read(), vec2(1280.0, 800.0), egui::Theme::Light),
        ("kit-page-write", write(), vec2(1280.0, 800.0), egui::Theme::Dark),
        ("kit-page-small", write(), vec2(800.0, 600.0), egui::Theme::Light),
        // A window of 1280 x 800 at 200 % text size.
        ("kit-page-large-text", read(), vec2(640.0, 400.0), egui::Theme::Light),
        ("kit-dialog", asked, vec2(1280.0, 800.0), egui::Theme::Light),
    ] {
        let mut harness = harness(world, size, look);
        harness.run_ok();
        results.add(harness.try_snapshot_options(name, &options));
    }
}

#[test]
fn the_shell_goes_where_it_says() {
    for (role, label, place) in [
        (Role::Button, "Settings", "Settings(You)"),
        (Role::Button, "Letters", "Letters(All, None)"),
        (Role::Button, "Back", "Choose("),
        (Role::Tab, "Read", "Appeal("),
    ] {
        let mut harness = harness(
            World::new(Place::Write(appeal(), None)),
            vec2(1280.0, 800.0),
            egui::Theme::Light,
        );
        harness.get_by_role_and_label(role, label).click();
        harness.run_ok();
        let said = harness.state().said.join(" ");
        assert!(said.contains(place), "{label}: {said}");
    }
}

#[test]
fn f6_walks_through_the_regions() {
    let world = World::new(Place::Write(appeal(), None));
    let mut harness = harness(world, vec2(1280.0, 800.0), egui::Theme::Light);
    harness.run_ok();
    let (button, line) = (Role::Button, Role::TextInput);
    for (role, label) in [
        (button, "Next letter"),
        (button, "Appeals"),
        (button, "Back"),
        (line, "Subject"),
        (button, "Next letter"),
    ] {
        harness.key_press(Key::F6);
        harness.run_ok();
        assert!(harness.get_by_role_and_label(role, label).is_focused(), "F6 to {label}");
    }
    harness.key_press_modifiers(Modifiers::SHIFT, Key::F6);
    harness.run_ok();
    assert!(harness.get_by_role_and_label(line, "Subject").is_focused());
}

#[test]
fn escape_first_leaves_a_text_and_then_the_place() {
    let world = World::new(Place::Write(appeal(), None));
    let mut harness = harness(world, vec2(1280.0, 800.0), egui::Theme::Light);
    harness.get_by_role_and_label(Role::TextInput, "Subject").focus();
    harness.run_ok();
    for (press, expected) in [(1, 0), (2, 1)] {
        harness.key_press(Key::Escape);
        harness.run_ok();
        assert_eq!(harness.state().said.len(), expected, "after Escape number {press}");
    }
}

#[test]
fn a_letter_can_be_typed_and_its_marks_move_along() {
    let world = World::new(Place::Write(appeal(), None));
    let mut harness = harness(world, vec2(1280.0, 800.0), egui::Theme::Light);
    harness.get_by_role_and_label(Role::MultilineTextInput, "Letter").focus();
    harness.run_ok();
    harness.key_press_modifiers(Modifiers::COMMAND, Key::Home);
    harness.get_by_role_and_label(Role::MultilineTextInput, "Letter").type_text("To: ");
    harness.run_ok();
    assert!(harness.state().body.contains("To: "), "{}", harness.state().body);
}

#[test]
fn a_dialog_holds_the_focus_and_closes_by_escape() {
    let world = World { dialog: true, ..World::new(Place::Appeal(appeal())) };
    let mut harness = harness(world, vec2(1280.0, 800.0), egui::Theme::Light);
    harness.run_ok();
    assert!(harness.get_by_role_and_label(Role::Button, "Send 12 letters").is_focused());
    for label in ["Not yet", "Send 12 letters", "Not yet"] {
        harness.key_press(Key::Tab);
        harness.run_ok();
        assert!(harness.get_by_label(label).is_focused(), "Tab to {label}");
    }
    harness.get_by_role_and_label(Role::Dialog, "Send 12 letters?");
}
