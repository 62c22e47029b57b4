//! The dialog for letters on paper, from the table of letters and from one of them.

use std::path::PathBuf;

use clarion::desk::view::LetterRef;
use clarion::desk::{LeftOut, PrintJob, PrintReport, PrintWhat};
use clarion::domain::{
    Country, EnvelopeSize, LabelSheet, Notice, PaperChoice, PaperSize, PrintKind, TargetId, Window,
};
use clarion::profile::Settings;
use clarion::ui::command::{Command, Event};
use clarion::ui::screen::{Action, Place};
use egui::Theme;
use egui::accesskit::Role;

use super::views::{appeal, head, review};
use crate::harness::Play;

fn open_for(settings: Settings) -> Play {
    let place = Place::Review(appeal());
    let (mut play, _) = Play::with(place, (1280.0, 800.0), Theme::Light, settings);
    play.event(&Event::Review(Box::new(review(head()))));
    play.actions();
    play.click(Role::Button, "Print…");
    play
}

fn open() -> Play {
    open_for(Settings::default())
}

fn report(left_out: Vec<LeftOut>) -> PrintReport {
    PrintReport { path: PathBuf::from("/tmp/letters.pdf"), letters: 20, pages: 21, left_out }
}

/// What was asked of the desk.
fn asked(play: &mut Play) -> (PrintWhat, PrintJob, Option<PathBuf>, Option<PaperChoice>) {
    match play.commands().as_slice() {
        [Command::Print { what, job, path, remember }] => {
            (what.clone(), *job, path.clone(), *remember)
        }
        other => panic!("{other:?}"),
    }
}

#[test]
fn picture_of_the_dialog() {
    open().picture("print_dialog");
}

#[test]
fn letters_are_printed_as_the_country_has_it() {
    for (country, size, window) in
        [("SE", PaperSize::A4, Window::DinB), ("US", PaperSize::Letter, Window::Us10)]
    {
        let mut settings = Settings::default();
        settings.supporter.country = Country::parse(country).ok();
        let mut play = open_for(settings);
        play.click(Role::Button, "Print");
        let (what, job, path, remember) = asked(&mut play);
        assert_eq!((what, path, remember), (PrintWhat::Drafts(appeal()), None, None));
        let paper = PaperChoice { size: Some(size), window: Some(window) };
        assert_eq!(job, PrintJob { kind: PrintKind::Letters, paper });
        assert!(play.is_disabled(Role::Button, "Print"), "not twice by a double click");
        play.event(&Event::Printed(Box::new(report(Vec::new())), false));
        assert!(matches!(play.actions().as_slice(), [Action::Toast(_)]));
        assert!(!play.has("Print for the post"), "all is done");
    }
}

#[test]
fn another_paper_is_remembered() {
    let mut play = open();
    play.click(Role::ComboBox, "Paper");
    play.click(Role::ListBoxOption, "Letter (8.5 × 11 in)");
    play.click(Role::ComboBox, "Envelope window");
    play.click(Role::ListBoxOption, "No window");
    play.click(Role::Button, "Print");
    let chosen = PaperChoice { size: Some(PaperSize::Letter), window: Some(Window::None) };
    assert_eq!(asked(&mut play).3, Some(chosen));
}

#[test]
fn envelopes_and_labels_have_sizes_of_their_own() {
    let mut play = open();
    play.click(Role::ComboBox, "What");
    play.click(Role::ListBoxOption, "Envelopes");
    assert!(!play.has("Envelope window"));
    play.click(Role::ComboBox, "Envelope");
    play.click(Role::ListBoxOption, "C5 (229 × 162 mm)");
    play.click(Role::Button, "Print");
    let (_, job, _, remember) = asked(&mut play);
    assert_eq!((job.kind, remember), (PrintKind::Envelopes(EnvelopeSize::C5), None));

    let mut play = open();
    play.click(Role::ComboBox, "What");
    play.click(Role::ListBoxOption, "Address labels");
    play.click(Role::ComboBox, "First free label");
    play.click(Role::ListBoxOption, "4");
    play.click(Role::Button, "Print");
    assert_eq!(asked(&mut play).1.kind, PrintKind::Labels(LabelSheet::L7160, 4));
}

#[test]
fn a_pdf_is_saved_where_the_person_says() {
    let mut play = open();
    play.click(Role::Button, "Save as PDF…");
    assert!(play.value(Role::TextInput, "Save as").ends_with("Letters.pdf"));
    play.type_text(Role::TextInput, "Save as", "x");
    play.click(Role::Button, "Save");
    let path = asked(&mut play).2.unwrap();
    assert!(path.to_string_lossy().ends_with("Letters.pdfx"), "{path:?}");
    // A path that cannot be written to can be mended.
    play.event(&Event::Failed(Notice::new("desk-print-no-letters")));
    assert!(play.has("Save as PDF"));
    play.click(Role::Button, "Back to the choices");
    assert!(play.has("Print for the post"));
    play.click(Role::Button, "Not now");
    assert!(!play.has("Print for the post"));
}

#[test]
fn what_is_not_in_the_file_is_said_letter_by_letter() {
    let mut play = open();
    play.click(Role::Button, "Print");
    play.actions();
    let left_out = LeftOut {
        target: TargetId::parse("ilmara").unwrap(),
        short: "Delegation of Ilmara".into(),
        why: vec![Notice::new("desk-print-no-address")],
    };
    play.event(&Event::Printed(Box::new(report(vec![left_out])), false));
    assert!(play.has("Not everything could be printed") && play.has("Delegation of Ilmara"));
    assert!(play.has_part("no postal address"));
    play.picture("print_left_out");
    play.click(Role::Button, "Close");
    assert!(!play.has("Not everything could be printed"));
}

#[test]
fn one_letter_brings_its_group_and_its_appeal_along() {
    let mut play = super::letters::all((1280.0, 800.0));
    play.actions();
    play.click(Role::Button, "Print…");
    for (choice, is_right) in [
        ("This letter", (|it| matches!(it, PrintWhat::Letter(LetterRef::Queued(_)))) as fn(_) -> _),
        ("All letters of this group", |it| matches!(it, PrintWhat::GroupOf(LetterRef::Queued(_)))),
        ("All letters of this appeal", |it| {
            matches!(it, PrintWhat::AppealOf(LetterRef::Queued(_)))
        }),
    ] {
        play.click(Role::ComboBox, "Which letters");
        play.click(Role::ListBoxOption, choice);
        play.click(Role::Button, "Print");
        assert!(is_right(asked(&mut play).0), "{choice}");
        play.event(&Event::Failed(Notice::new("desk-print-no-letters")));
        play.actions();
    }
}
