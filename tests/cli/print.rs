//! Letters on paper, without a network and without a database.

use std::fs;

use serde_json::Value;

use crate::home::{ARAB_LEAGUE, Home, copy_folder, strings};

#[test]
fn letters_are_printed_into_one_file_without_a_database() {
    let home = Home::new();
    let printed = home.json(&format!("print {ARAB_LEAGUE} --out {{home}}/out.pdf"), 0);
    assert_eq!(strings(&printed, "target").len(), 22);
    assert_eq!((&printed["kind"], &printed["paper"]), (&"letters".into(), &"a4".into()));
    assert_eq!(
        (&printed["window"], &printed["left_out"]),
        (&"din-b".into(), &Value::Array(vec![]))
    );
    assert!(printed["pages"].as_u64().unwrap() >= 22);
    let pdf = fs::read(home.path("out.pdf")).unwrap();
    assert!(pdf.starts_with(b"%PDF-1.7"));
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let mode = fs::metadata(home.path("out.pdf")).unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o600, "only its owner may read it");
    }
    assert!(!home.profile().exists(), "no profile was made");

    home.run(&format!("print {ARAB_LEAGUE} --out {{home}}/out.pdf")).expect(1, "", "out.pdf");
    assert_eq!(fs::read(home.path("out.pdf")).unwrap(), pdf, "a file that is there stays");
}

#[test]
fn the_same_letters_make_the_same_file() {
    let home = Home::new();
    for name in ["one", "two"] {
        let words = format!("print {ARAB_LEAGUE} --lang ar --out {{home}}/{name}.pdf");
        home.run(&words).expect(0, "22 letters", "");
    }
    let read = |name: &str| fs::read(home.path(name)).unwrap();
    assert!(read("one.pdf") == read("two.pdf"));
    let text = String::from_utf8_lossy(&read("one.pdf")).into_owned();
    for secret in ["clarion", env!("CARGO_PKG_VERSION"), &home.folder.path().display().to_string()]
    {
        assert!(!text.to_lowercase().contains(&secret.to_lowercase()), "{secret}");
    }
}

#[test]
fn paper_goes_by_the_country_and_by_the_words() {
    let home = Home::new();
    let us = fs::read_to_string(home.path("vera.toml")).unwrap().replace("SE", "US");
    fs::write(home.path("vera.toml"), us).unwrap();
    for (words, kind, paper, window) in [
        ("", "letters", "letter", Some("us10")),
        ("--paper a4", "letters", "a4", Some("din-b")),
        ("--window none", "letters", "letter", Some("none")),
        ("--envelopes", "envelopes", "no10", None),
        ("--envelopes c5", "envelopes", "c5", None),
        ("--labels", "labels", "5160", None),
        ("--labels l7160 --start 21", "labels", "l7160", None),
    ] {
        let name = words.replace(' ', "");
        let words = format!("print {ARAB_LEAGUE} {words} --out {{home}}/x{name}.pdf");
        let printed = home.json(&words, 0);
        assert_eq!((&printed["kind"], &printed["paper"]), (&kind.into(), &paper.into()));
        assert_eq!(printed["window"].as_str(), window);
    }
}

#[test]
fn what_cannot_be_printed_is_told_target_by_target() {
    let home = Home::new();
    let appeals = home.profile().join("appeals");
    let bundled = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("config/appeals/homs-2012");
    copy_folder(&bundled, &appeals.join("mine"));
    let file = appeals.join("mine/appeal.toml");
    let about = fs::read_to_string(&file).unwrap().replace("id = \"homs-2012\"", "id = \"mine\"");
    fs::write(&file, about).unwrap();
    let file = appeals.join("mine/targets.toml");
    let targets = fs::read_to_string(&file).unwrap();
    let (before, rest) = targets.split_once("[[targets.channels]]\nkind = \"post\"").unwrap();
    let (_, after) = rest.split_once("\"\"\"").and_then(|(_, it)| it.split_once("\"\"\"")).unwrap();
    fs::write(&file, format!("{before}{after}")).unwrap();
    let which = "--appeal mine --supporter {home}/vera.toml";

    let words = format!("print {which} --all --out {{home}}/all.pdf");
    let printed = home.json(&words, 3);
    let left_out = printed["left_out"].as_array().unwrap();
    assert_eq!(left_out.len(), 1);
    assert!(left_out[0]["problems"][0].as_str().unwrap().contains("no postal address"));
    let alone = left_out[0]["target"].as_str().unwrap();

    let words = format!("print {which} --target {alone} --labels --out {{home}}/none.pdf");
    home.run(&words).expect(3, "no postal address", "Nothing could be printed");
    assert_eq!(home.json(&words, 3)["file"], Value::Null);
    assert!(!home.path("none.pdf").exists());

    // A letter that is not ready is no letter on paper; its envelope can be written before.
    fs::write(home.path("vera.toml"), "country = \"SE\"\n").unwrap();
    let words = format!("print {ARAB_LEAGUE} --out {{home}}/unready.pdf");
    home.run(&words).expect(3, "", "Nothing could be printed");
    let words = format!("print {ARAB_LEAGUE} --envelopes --out {{home}}/envelopes.pdf");
    home.run(&words).expect(0, "22 letters", "");
}

#[test]
fn wrong_words_are_told() {
    let home = Home::new();
    for (words, told) in [
        ("--paper a5", "--paper cannot be “a5”. It can be a4, letter"),
        ("--window dl", "din-b, din-a, us10, none"),
        ("--envelopes huge", "dl, c5, no10"),
        ("--labels 5161", "l7160, 5160"),
        ("--labels --start 22", "its labels are 1 to 21"),
        ("--labels --start 0", "its labels are 1 to 21"),
        ("--start 2", "Something is missing: --labels"),
        ("--envelopes --labels", "cannot be used together"),
    ] {
        let words = format!("print {ARAB_LEAGUE} --out {{home}}/x.pdf {words}");
        home.run(&words).expect(2, "", told);
    }
    assert!(!home.path("x.pdf").exists());
}
