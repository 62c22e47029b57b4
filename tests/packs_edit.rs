//! Packs are edited as by hand: comments and order stay, and a file is saved whole or not at all.

#![allow(clippy::unwrap_used, clippy::indexing_slicing)] // helpers fail as their tests do

use std::path::{Path, PathBuf};

use clarion::domain::AppealId;
use clarion::pack::{
    AppealEdit, PackError, TargetEdit, add_folder, copy, read_file, read_folder, read_library,
    remove_target, save_file, set_appeal, set_target,
};
use jiff::civil::{Date, date};

fn small() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/packs/good/small")
}

/// A copy of the small pack in a folder of its own, untouched.
fn own() -> (tempfile::TempDir, PathBuf) {
    let dir = tempfile::tempdir().unwrap();
    let id = add_folder(&small(), dir.path()).unwrap();
    let path = dir.path().join(id.as_str());
    (dir, path)
}

fn targets(dir: &Path) -> String {
    read_file(dir, "targets.toml").unwrap()
}

fn minister() -> TargetEdit {
    TargetEdit {
        id: "minister".into(),
        group: "ministry".into(),
        office: "Ministry of Affairs".into(),
        salutation: "Monsieur le Ministre,".into(),
        email: "minister@ministry.example".into(),
        verified: Some(date(2012, 2, 1)),
    }
}

/// Lines that differ, as `-old` and `+new`.
fn difference(old: &str, new: &str) -> Vec<String> {
    let (old, new): (Vec<&str>, Vec<&str>) = (old.lines().collect(), new.lines().collect());
    let same_start = old.iter().zip(&new).take_while(|(a, b)| a == b).count();
    let most = old.len().min(new.len()) - same_start;
    let ends = old.iter().rev().zip(new.iter().rev());
    let same_end = ends.take(most).take_while(|(a, b)| a == b).count();
    let gone = old[same_start..old.len() - same_end].iter().map(|line| format!("-{line}"));
    let come = new[same_start..new.len() - same_end].iter().map(|line| format!("+{line}"));
    gone.chain(come).collect()
}

#[test]
fn an_added_pack_is_the_same_to_the_byte() {
    let (_dir, own) = own();
    for file in ["appeal.toml", "targets.toml", "letters/ministry.en.md", "story/en.md"] {
        assert_eq!(
            std::fs::read(own.join(file)).unwrap(),
            std::fs::read(small().join(file)).unwrap()
        );
    }
    assert!(!own.join("expected.txt").exists());
}

#[test]
fn an_edit_changes_its_line_and_nothing_else() {
    type Edit = fn(&mut TargetEdit);
    let cases: Vec<(&str, Edit, Vec<&str>)> = vec![
        ("nothing", |_| {}, vec![]),
        (
            "office",
            |t| t.office = " Ministry of “Other” Affairs ".into(),
            vec![
                "-office = \"Ministry of Affairs\" # as on the envelope",
                "+office = \"Ministry of “Other” Affairs\" # as on the envelope",
            ],
        ),
        (
            "salutation",
            |t| t.salutation = "Madame la Ministre,".into(),
            vec![
                "-salutation = { fr = \"Monsieur le Ministre,\", en = \"Your Excellency,\" }",
                "+salutation = { fr = \"Madame la Ministre,\", en = \"Your Excellency,\" }",
            ],
        ),
        (
            "address",
            |t| t.email = "office@ministry.example".into(),
            vec![
                "-address = \"minister@ministry.example\" # checked by phone",
                "+address = \"office@ministry.example\" # checked by phone",
            ],
        ),
        ("not verified", |t| t.verified = None, vec!["-verified = 2012-02-01"]),
        (
            "verified",
            |t| t.verified = Some(date(2026, 11, 23)),
            vec!["-verified = 2012-02-01", "+verified = 2026-11-23"],
        ),
    ];
    for (name, change, expected) in cases {
        let (_dir, own) = own();
        let before = targets(&own);
        let mut edit = minister();
        change(&mut edit);
        set_target(&own, &edit).unwrap();
        assert_eq!(difference(&before, &targets(&own)), expected, "{name}");
        assert_eq!(read_folder(&own).problems, [], "{name}");
    }
}

#[test]
fn a_new_target_comes_last_and_can_be_removed() {
    let (_dir, own) = own();
    let before = targets(&own);
    let new = TargetEdit {
        id: "third".into(),
        office: "A third office".into(),
        salutation: "Dear Sir or Madam,".into(),
        email: "third@ministry.example".into(),
        ..minister()
    };
    set_target(&own, &new).unwrap();
    let text = targets(&own);
    let expected = "\n[[targets]]\nid = \"third\"\ngroup = \"ministry\"\noffice = \"A third office\"\n\
        short = \"A third office\"\nlanguages = [\"en\"]\nsalutation = \"Dear Sir or Madam,\"\n\n\
        [[targets.channels]]\nkind = \"email\"\naddress = \"third@ministry.example\"\n\
        verified = 2012-02-01\n";
    assert_eq!(text, before.replace("\n# The end.\n", &format!("{expected}\n# The end.\n")));
    assert_eq!(read_folder(&own).problems, []);
    remove_target(&own, "third").unwrap();
    assert_eq!(targets(&own), before);
}

#[test]
fn a_removed_target_takes_its_own_comment_along_and_leaves_the_heading() {
    let (_dir, own) = own();
    remove_target(&own, "minister").unwrap();
    let text = targets(&own);
    assert!(
        text.contains("# ---- The capital\n\n# The deputy.\n[[targets]]\nid = \"deputy\""),
        "{text}"
    );
    assert!(!text.contains("answers letters"), "{text}");
    assert!(matches!(remove_target(&own, "minister"), Err(PackError::NoTarget(_))));
    let last = remove_target(&own, "deputy").unwrap_err();
    assert_eq!(last.notice().id, "pack-last-target");
    assert_eq!(targets(&own), text);
}

#[test]
fn what_the_format_does_not_allow_is_refused_and_changes_nothing() {
    type Edit = fn(&mut TargetEdit);
    let cases: Vec<(Edit, &str)> = vec![
        (|t| t.id = "Third office".into(), "pack-bad-id"),
        (|t| t.group = "nobody".into(), "pack-unknown-group"),
        (|t| t.office = " ".into(), "pack-empty"),
        (|t| t.office = "a\nb".into(), "pack-control-in-line"),
        (|t| t.salutation = "Dear\r\nBcc: x".into(), "pack-control-in-line"),
        (|t| t.email = "minister".into(), "pack-bad-address"),
        (|t| t.email = "a@b.example\nBcc: c@d.example".into(), "pack-control-in-line"),
    ];
    let (_dir, own) = own();
    let before = targets(&own);
    for (change, expected) in cases {
        let mut edit = minister();
        change(&mut edit);
        assert_eq!(set_target(&own, &edit).unwrap_err().notice().id, expected);
        assert_eq!(targets(&own), before, "{expected}");
    }
    for (edit, expected) in [
        (AppealEdit { title: Some("\n".into()), ..AppealEdit::default() }, "pack-empty"),
        (
            AppealEdit { write_by: Some(date(2012, 1, 1)), ..AppealEdit::default() },
            "pack-dates-crossed",
        ),
    ] {
        assert_eq!(set_appeal(&own, &edit).unwrap_err().notice().id, expected);
    }
}

#[test]
fn title_and_date_change_in_their_lines() {
    let (_dir, own) = own();
    let before = read_file(&own, "appeal.toml").unwrap();
    let edit = AppealEdit {
        title: Some("Another title".into()),
        write_by: Some(date(2027, 1, 31)),
        ..AppealEdit::default()
    };
    set_appeal(&own, &edit).unwrap();
    let after = read_file(&own, "appeal.toml").unwrap();
    let expected = before
        .replace("title.en = \"A small appeal\" # what", "title.en = \"Another title\" # what")
        .replace("write_by = 2012-02-12", "write_by = 2027-01-31");
    assert_eq!(after, expected);
    assert_eq!(read_folder(&own).problems, []);
}

#[test]
fn files_are_saved_under_their_own_names_only() {
    let (_dir, own) = own();
    save_file(&own, "letters/ministry.ru.md", "subject: x\n\n{{ broken").unwrap();
    assert_eq!(read_file(&own, "letters/ministry.ru.md").unwrap(), "subject: x\n\n{{ broken");
    for name in [
        "../outside.md",
        "letters/../../x.en.md",
        "/etc/passwd",
        "letters/x",
        "letters/.en.md",
        "letters/a/b.en.md",
        "story/../x.md",
        "media/picture.png",
        "",
        "appeal.toml/x",
    ] {
        let saved = save_file(&own, name, "x");
        assert!(matches!(saved, Err(PackError::NotAPackFile(_))), "{name}: {saved:?}");
        assert!(read_file(&own, name).is_err(), "{name}");
    }
    let long = "x".repeat(65 * 1024);
    assert_eq!(save_file(&own, "story/en.md", &long).unwrap_err().notice().id, "pack-too-large");
    assert!(read_file(&own, "story/en.md").unwrap().contains("It happened"));
}

#[test]
fn a_copy_is_whole_or_not_there() {
    let (dir, own) = own();
    let pack = read_folder(&own).pack.unwrap();
    let id = AppealId::parse("copy").unwrap();
    let make = |dir: &Path, title: &str, day: Date| copy(&pack, dir, &id, title, day);
    let names = || -> Vec<String> {
        let entries = std::fs::read_dir(dir.path()).unwrap();
        let mut names: Vec<_> =
            entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
        names.sort();
        names
    };
    assert!(make(dir.path(), "a\nb", date(2027, 1, 1)).is_err());
    assert!(make(dir.path(), "Fine", date(2011, 1, 1)).is_err());
    assert!(make(&own.join("appeal.toml"), "Fine", date(2027, 1, 1)).is_err());
    assert_eq!(names(), ["small"]);
    let to = make(dir.path(), "Fine", date(2027, 1, 1)).unwrap();
    assert_eq!(names(), ["copy", "small"]);
    let made = read_folder(&to);
    assert_eq!(made.problems, []);
    assert_eq!(made.pack.unwrap().appeal().id, id);
    let again = make(dir.path(), "Fine", date(2027, 1, 1));
    assert!(matches!(again, Err(PackError::Exists(_))), "{again:?}");
    let library = read_library(dir.path());
    let found: Vec<&str> = library.iter().map(|loaded| loaded.name.as_str()).collect();
    assert_eq!(found, ["copy", "small"]);
    assert!(library.iter().all(|loaded| loaded.pack.is_some()));
    assert!(read_library(&dir.path().join("nowhere")).is_empty());
}

#[test]
fn a_broken_pack_is_not_added() {
    let dir = tempfile::tempdir().unwrap();
    let bad = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/packs/bad/endless-loop");
    let refused = add_folder(&bad, dir.path()).unwrap_err();
    assert_eq!(refused.notice().id, "pack-template-endless");
    assert_eq!(std::fs::read_dir(dir.path()).unwrap().count(), 0);
}
