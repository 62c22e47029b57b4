//! Drafts and written letters alike, from a desk of one's own.

#![allow(clippy::indexing_slicing)] // helpers fail as their tests do

use super::*;
use crate::desk::view::LetterFilter;
use crate::desk::{Clock, Picked};
use crate::domain::{PrintKind, Supporter};
use crate::profile::{Places, SessionSecrets, Settings, SettingsFile};

/// A desk with letters to the first five targets of the bundled appeal.
fn desk(folder: &Path) -> (Desk, AppealId) {
    let places = Places::in_folder(folder).unwrap();
    places.make_folders().unwrap();
    let mut file = SettingsFile::open(&places.settings_file);
    let supporter = Supporter {
        name: "Vera Öst".to_owned(),
        address: Some("Street 1\n123 45 Lund".to_owned()),
        ..Supporter::default()
    };
    file.save(&Settings { supporter, ..Settings::default() }).unwrap();
    let clock = Clock::fixed("2012-02-08T12:00:00Z".parse().unwrap());
    let secrets = std::sync::Arc::new(SessionSecrets::in_memory());
    let mut desk = Desk::open(&places, file, secrets, clock).unwrap();
    let appeal = AppealId::parse("homs-2012").unwrap();
    let targets = desk.pack(&appeal).unwrap().appeal().targets.iter().take(5);
    let picks: Vec<Picked> =
        targets.map(|it| Picked { target: it.id.clone(), again: false }).collect();
    desk.pick(&appeal, &picks).unwrap();
    (desk, appeal)
}

#[test]
fn drafts_and_written_letters_are_printed_one_by_one_by_group_and_all() {
    let folder = tempfile::tempdir().unwrap();
    let (mut desk, appeal) = desk(folder.path());
    let drafts = desk.letters(LetterFilter::Drafts, "", 0, 10).unwrap().rows;
    assert_eq!(drafts.len(), 5);
    let job = PrintJob::default();
    let count = |desk: &mut Desk, what: PrintWhat| {
        let run = desk.print_run(&what, job).unwrap();
        assert!(run.left_out.is_empty() && run.pdf.starts_with(b"%PDF"));
        run.printed.len()
    };
    let first = drafts[0].letter.clone();
    assert_eq!(count(&mut desk, PrintWhat::Drafts(appeal.clone())), 5);
    assert_eq!(count(&mut desk, PrintWhat::Letter(first.clone())), 1);
    assert_eq!(count(&mut desk, PrintWhat::AppealOf(first.clone())), 5);
    let group = count(&mut desk, PrintWhat::GroupOf(first));
    assert!((1..5).contains(&group), "{group}");

    let path = folder.path().join("all");
    let report = desk.save_pdf(&PrintWhat::Drafts(appeal.clone()), job, &path).unwrap();
    assert_eq!((report.letters, report.path), (5, folder.path().join("all.pdf")));
    assert!(desk.save_pdf(&PrintWhat::Drafts(appeal.clone()), job, &path).is_err());

    desk.send(&appeal).unwrap();
    let none = desk.print_run(&PrintWhat::Drafts(appeal), job);
    assert!(matches!(none, Err(DeskError::NothingPrinted(left_out)) if left_out.is_empty()));
    let written = desk.letters(LetterFilter::Practice, "", 0, 10).unwrap().rows;
    assert_eq!(written.len(), 5);
    let one = written[0].letter.clone();
    assert_eq!(count(&mut desk, PrintWhat::Letter(one.clone())), 1);
    assert_eq!(count(&mut desk, PrintWhat::AppealOf(one.clone())), 5);
    assert!((1..5).contains(&count(&mut desk, PrintWhat::GroupOf(one.clone()))));
    let labels = PrintJob { kind: PrintKind::Labels(Default::default(), 21), ..job };
    let run = desk.print_run(&PrintWhat::AppealOf(one), labels).unwrap();
    assert_eq!((run.printed.len(), run.pages), (5, 2));
}

#[test]
fn what_was_printed_before_is_forgotten_at_the_next_start() {
    let folder = tempfile::tempdir().unwrap();
    let (desk, _) = desk(folder.path());
    let path = file::keep_for_viewer(&desk.places.print_dir, b"%PDF").unwrap();
    assert!(path.starts_with(folder.path()));
    desk.forget_prints();
    assert!(!path.exists());
}

#[test]
fn a_letter_that_was_turned_is_read_and_printed_so() {
    use crate::domain::Direction::RightToLeft;
    let folder = tempfile::tempdir().unwrap();
    let (mut desk, appeal) = desk(folder.path());
    let what = PrintWhat::Drafts(appeal.clone());
    let before = desk.print_run(&what, PrintJob::default()).unwrap().pdf;
    let target = desk.writing(&appeal, None).unwrap().current.unwrap().target;
    desk.set_direction(&appeal, &target, Some(RightToLeft)).unwrap();
    let current = desk.writing(&appeal, Some(&target)).unwrap().current.unwrap();
    assert_eq!((current.turned, current.edited), (Some(RightToLeft), false));
    let letter = LetterRef::Draft { appeal: appeal.clone(), target };
    assert_eq!(desk.letter(&letter).unwrap().turned, Some(RightToLeft));
    assert_ne!(desk.print_run(&what, PrintJob::default()).unwrap().pdf, before);
    desk.set_direction(&appeal, &current.target, None).unwrap();
    assert_eq!(desk.print_run(&what, PrintJob::default()).unwrap().pdf, before);
}
