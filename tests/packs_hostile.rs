//! Packs that mean harm, or that someone dropped a stone on: nothing is followed out of the folder,
//! nothing large is read, and nothing panics.

#![allow(clippy::unwrap_used)] // helpers fail as their tests do

use std::path::{Path, PathBuf};

use clarion::messages::Messages;
use clarion::pack::{Loaded, read_file, read_folder, read_library, save_file};
use proptest::prelude::*;

const FILES: [&str; 5] = [
    "appeal.toml",
    "targets.toml",
    "letters/ministry.en.md",
    "letters/ministry.fr.md",
    "story/en.md",
];

fn own() -> (tempfile::TempDir, PathBuf) {
    let dir = tempfile::tempdir().unwrap();
    let small = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/packs/good/small");
    let own = dir.path().join("small");
    for folder in ["letters", "story"] {
        std::fs::create_dir_all(own.join(folder)).unwrap();
    }
    for file in FILES {
        std::fs::copy(small.join(file), own.join(file)).unwrap();
    }
    (dir, own)
}

fn told(loaded: &Loaded) -> Vec<String> {
    let words = Messages::english();
    loaded.problems.iter().map(|problem| words.text(&problem.notice())).collect()
}

#[test]
fn a_file_of_50_mb_is_refused_by_name_and_size_unread() {
    for (file, limit) in [
        ("letters/ministry.en.md", "64"),
        ("story/en.md", "64"),
        ("appeal.toml", "1024"),
        ("targets.toml", "4096"),
    ] {
        let (_dir, own) = own();
        // A file with a hole: 50 MB long, and nothing on the disk.
        let huge = std::fs::OpenOptions::new().write(true).open(own.join(file)).unwrap();
        huge.set_len(50_000_000).unwrap();
        let loaded = read_folder(&own);
        assert!(loaded.pack.is_none());
        let expected = format!("{file}: The file has 48,829 kB; at most {limit} kB are allowed.");
        let told = told(&loaded);
        assert!(told.iter().any(|line| line.starts_with(&expected)), "{told:?}");
        assert!(read_file(&own, file).is_err());
    }
}

#[cfg(unix)]
#[test]
fn a_link_is_refused_wherever_it_is() {
    use std::os::unix::fs::symlink;
    let secret = tempfile::tempdir().unwrap();
    let outside = secret.path().join("secret.md");
    std::fs::write(&outside, "subject: x\n\nsecret").unwrap();
    for file in ["letters/ministry.en.md", "appeal.toml", "targets.toml", "story/en.md"] {
        let (_dir, own) = own();
        std::fs::remove_file(own.join(file)).unwrap();
        symlink(&outside, own.join(file)).unwrap();
        let loaded = read_folder(&own);
        let told = told(&loaded);
        let expected = format!("{file}: This is a link to somewhere else");
        assert!(told.iter().any(|line| line.starts_with(&expected)), "{told:?}");
        assert!(loaded.pack.is_none());
        assert!(read_file(&own, file).is_err());
        assert!(save_file(&own, file, "mine").is_err());
        assert_eq!(std::fs::read_to_string(&outside).unwrap(), "subject: x\n\nsecret");
    }
    let (dir, own) = own();
    std::fs::rename(own.join("letters"), secret.path().join("letters")).unwrap();
    symlink(secret.path().join("letters"), own.join("letters")).unwrap();
    assert!(read_folder(&own).pack.is_none());
    assert!(read_file(&own, "letters/ministry.en.md").is_err());
    assert!(save_file(&own, "letters/ministry.en.md", "mine").is_err());
    symlink(secret.path(), dir.path().join("linked")).unwrap();
    let library = read_library(dir.path());
    assert!(library.iter().any(|loaded| loaded.name == "linked" && loaded.pack.is_none()));
}

#[cfg(unix)]
#[test]
fn what_is_no_file_is_not_waited_for() {
    let (_dir, own) = own();
    let letter = own.join("letters/ministry.en.md");
    std::fs::remove_file(&letter).unwrap();
    let made = std::process::Command::new("mkfifo").arg(&letter).status();
    assert!(made.is_ok_and(|status| status.success()), "mkfifo is part of every Unix");
    let told = told(&read_folder(&own));
    let expected =
        "letters/ministry.en.md: This is not a plain file. Put a text file in its place.";
    assert!(told.iter().any(|line| line == expected), "{told:?}");
    assert!(read_file(&own, "letters/ministry.en.md").is_err());
}

#[test]
fn ten_thousand_targets_are_fine_and_one_more_is_not() {
    let (_dir, own) = own();
    let base = read_file(&own, "targets.toml").unwrap();
    let with = |count: usize| {
        let more: String = (0..count)
            .map(|n| {
                format!(
                    "[[targets]]\nid = \"t-{n}\"\ngroup = \"ministry\"\noffice = \"Office {n}\"\n\
                     short = \"O {n}\"\nlanguages = [\"en\"]\nsalutation = \"Dear Sir,\"\n"
                )
            })
            .collect();
        save_file(&own, "targets.toml", &format!("{base}\n{more}")).unwrap();
        read_folder(&own)
    };
    let loaded = with(9_998);
    assert_eq!(told(&loaded), Vec::<String>::new());
    assert_eq!(loaded.pack.unwrap().appeal().targets.len(), 10_000);
    let told = told(&with(9_999));
    assert!(told.iter().any(|line| line.contains("more than 10,000")), "{told:?}");
}

#[test]
fn a_byte_order_mark_and_windows_line_ends_are_fine() {
    let (_dir, own) = own();
    let pack = read_folder(&own).pack.unwrap();
    for file in pack.files() {
        let text = read_file(&own, &file.path).unwrap().replace('\n', "\r\n");
        save_file(&own, &file.path, &format!("\u{feff}{text}")).unwrap();
    }
    let loaded = read_folder(&own);
    assert_eq!(told(&loaded), Vec::<String>::new());
    let again = loaded.pack.unwrap();
    assert_eq!(again.appeal(), pack.appeal());
}

#[test]
fn an_empty_folder_and_no_folder_say_what_is_missing() {
    let dir = tempfile::tempdir().unwrap();
    let missing = |loaded: &Loaded| told(loaded).join("\n");
    assert!(missing(&read_folder(dir.path())).contains("appeal.toml: This file is missing."));
    assert!(missing(&read_folder(&dir.path().join("none"))).contains("This file is missing."));
    let file = dir.path().join("file");
    std::fs::write(&file, "x").unwrap();
    assert!(read_folder(&file).pack.is_none());
}

/// Bytes that are nearly a pack's file: words of the format in any order, with noise.
fn noise() -> impl Strategy<Value = Vec<u8>> {
    let words = prop::sample::select(vec![
        "[[targets]]\n",
        "[[groups]]\n",
        "id = ",
        "\"a\"",
        "= 1\n",
        "languages = [",
        "]",
        "{",
        "}",
        "title",
        ".",
        "en",
        "\n",
        "\n\n",
        "subject: ",
        "# x\n",
        "{{ ",
        " }}",
        "{% ",
        " %}",
        "{# ",
        " #}",
        "one of",
        "or",
        "end",
        "if ",
        "endif",
        "for a in ",
        "range(9)",
        "one_of(",
        "\"",
        "'",
        "\\",
        ")",
        ",",
        "|upper",
        " is defined",
        "supporter.name",
        "target",
        "answer.why",
        "é",
        "\u{1}",
        "\u{feff}",
        "2012-02-08",
        "1979-05-27T07:32:00Z",
        "-",
        "*",
        "~",
    ]);
    let pieces = prop_oneof![
        8 => words.prop_map(|word| word.as_bytes().to_vec()),
        1 => prop::collection::vec(any::<u8>(), 0..4),
    ];
    prop::collection::vec(pieces, 0..40).prop_map(|pieces| pieces.concat())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_bytes_make_a_reader_panic(bytes in noise(), which in 0..4_usize) {
        let (_dir, own) = own();
        let file = ["appeal.toml", "targets.toml", "letters/ministry.en.md", "story/en.md"][which];
        std::fs::write(own.join(file), &bytes).unwrap();
        let loaded = read_folder(&own);
        for problem in &loaded.problems {
            let words = Messages::english().text(&problem.notice());
            prop_assert!(words.starts_with(&problem.file), "{words}");
        }
    }

    #[test]
    fn no_letter_makes_a_reader_panic(bytes in noise()) {
        let (_dir, own) = own();
        let text = [b"subject: x\n\n".as_slice(), &bytes].concat();
        std::fs::write(own.join("letters/ministry.en.md"), &text).unwrap();
        let loaded = read_folder(&own);
        prop_assert!(loaded.pack.is_some() != loaded.problems.iter().any(|p| p.is_error()));
    }
}
