//! Letters in a folder, without a network and without a database.

use std::fs;

use serde_json::Value;

use crate::home::{ARAB_LEAGUE, Home, changed_appeal, strings};

#[test]
fn letters_are_written_to_a_folder_without_a_database() {
    let home = Home::new();
    let written = home.json(&format!("write {ARAB_LEAGUE} --out {{home}}/out"), 0);
    let letters = written["letters"].as_array().unwrap();
    assert_eq!(letters.len(), 22);
    for letter in letters {
        assert_eq!(letter["ready"], true, "{letter}");
        let text = fs::read_to_string(home.path("out").join(letter["text"].as_str().unwrap()));
        let eml = fs::read_to_string(home.path("out").join(letter["eml"].as_str().unwrap()));
        assert!(text.unwrap().contains("Vera Öst"), "{letter}");
        assert!(eml.unwrap().contains("<vera@mail.example>"), "{letter}");
    }
    // Vera reads no Arabic: beside those letters lies what they say.
    assert!(strings(&written, "language").iter().all(|lang| *lang == "ar"));
    assert_eq!(home.files("out").len(), 3 * 22);
    #[cfg(unix)]
    for name in home.files("out") {
        use std::os::unix::fs::PermissionsExt;
        let mode = fs::metadata(home.path("out").join(&name)).unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o600, "{name}: only its owner may read it");
    }
    assert!(!home.profile().exists(), "no profile was made");

    let french = home.json(&format!("write {ARAB_LEAGUE} --lang fr --out {{home}}/fr"), 0);
    assert!(strings(&french, "language").iter().all(|lang| *lang == "fr"));
}

#[test]
fn beside_a_letter_that_its_writer_cannot_read_lies_what_it_says() {
    let home = Home::new();
    let supporter = "name = \"Vera Öst\"\nemail = \"vera@mail.example\"\ntown = \"Lund\"\n\
                     languages = [LANGUAGES]\n\n[answers]\nwhy = \"I have friends there.\"\n";
    let words =
        "write --appeal homs-2012 --group russia --supporter {home}/vera.toml --out {home}/";
    for (languages, folder, expected) in
        [("\"en\"", "en", Some("en")), ("", "nothing", Some("en")), ("\"de\", \"ru\"", "ru", None)]
    {
        let text = supporter.replace("LANGUAGES", languages);
        fs::write(home.path("vera.toml"), text).unwrap();
        let written = home.json(&format!("{words}{folder}"), 0);
        let letter = &written["letters"][0];
        assert_eq!(letter["language"], "ru");
        assert_eq!(letter["reading_language"].as_str(), expected, "{languages}");
        let Some(lang) = expected else {
            assert_eq!(letter["reading"], Value::Null);
            continue;
        };
        let file = letter["reading"].as_str().unwrap();
        assert_eq!(file, format!("russia-foreign-ministry.ru.reading-{lang}.txt"));
        let reading = fs::read_to_string(home.path(folder).join(file)).unwrap();
        let (subject, body) = reading.split_once("\n\n").unwrap();
        assert!(subject.contains("Homs") && !subject.contains('\n'), "{subject}");
        assert!(body.contains("I have friends there.") && body.contains("Vera Öst"), "{body}");
        assert!(body.contains("\n\nYours respectfully,\n\n"), "{body}");
        let letter = fs::read_to_string(home.path(folder).join(letter["text"].as_str().unwrap()));
        assert_eq!(letter.unwrap().matches("\n\n").count(), body.matches("\n\n").count());
    }
    // Only in Russian, which this one does not read.
    changed_appeal(&home, "homs-russian", &[]);
    for lang in ["ar", "en", "es", "fr"] {
        let letter = format!("appeals/homs-russian/letters/russia.{lang}.md");
        fs::remove_file(home.profile().join(letter)).unwrap();
    }
    fs::write(home.path("vera.toml"), supporter.replace("LANGUAGES", "\"de\"")).unwrap();
    let told = "in Russian, which is not one of your languages, and there is no version";
    home.run(&format!("{words}told").replace("homs-2012", "homs-russian")).expect(0, told, "");
}

#[test]
fn nothing_that_is_there_is_written_over() {
    let home = Home::new();
    let words = format!("write {ARAB_LEAGUE} --out {{home}}/out");
    home.run(&words).expect(0, "22 letters are in", "");
    let file = home.path("out").join(home.files("out").pop().unwrap());
    fs::write(&file, "mine").unwrap();
    let before = home.files("out");
    home.run(&words).expect(1, "", "is there already");
    assert_eq!(fs::read_to_string(&file).unwrap(), "mine");
    assert_eq!(home.files("out"), before);
    fs::write(home.path("file"), "").unwrap();
    let into_file = format!("write {ARAB_LEAGUE} --out {{home}}/file/x");
    home.run(&into_file).expect(1, "", "cannot be written");
}

#[test]
fn a_letter_that_is_not_ready_is_written_as_text_only() {
    let home = Home::new();
    fs::write(home.path("vera.toml"), "country = \"SE\"\n").unwrap();
    let words = format!("write {ARAB_LEAGUE} --out {{home}}/out");
    home.run(&words).expect(3, "not ready", "practice address");
    let letters = home.files("out").into_iter().filter(|name| !name.contains(".reading-"));
    assert_eq!(letters.count(), 22);
    assert!(home.files("out").iter().all(|name| name.ends_with(".txt")));
    let letters = home.json(&words.replace("/out", "/again"), 3);
    assert_eq!(letters["letters"][0]["eml"], Value::Null);
    assert!(!letters["letters"][0]["problems"].as_array().unwrap().is_empty());
}

#[test]
fn a_letter_without_an_address_of_its_writer_comes_from_a_practice_one() {
    let home = Home::new();
    fs::write(home.path("vera.toml"), "name = \"Vera\"\ncountry = \"SE\"\n").unwrap();
    let words = format!("write {ARAB_LEAGUE} --out {{home}}/out");
    home.run(&words).expect(0, "22 letters", "come from a practice address");
    let eml = home.files("out").into_iter().find(|name| name.ends_with(".eml")).unwrap();
    let eml = fs::read_to_string(home.path("out").join(eml)).unwrap();
    assert!(eml.contains("@practice.example>"), "{eml}");
}

#[test]
fn a_supporter_file_with_mistakes_is_told_line_by_line() {
    let home = Home::new();
    let words = format!("write {ARAB_LEAGUE} --out {{home}}/out");
    for (text, told) in [
        ("nmae = \"x\"", "line 1: Clarion does not know nmae. Did you mean name?"),
        ("name = \"x\"\nemail = \"vera\"", "line 2: email is “vera”"),
        ("name = \"x\\r\\nBcc: a@b.example\"", "line 1: name must be on one line"),
        ("name = ", "line 1, column 8"),
        ("[answers]\nwho = \"x\"", "answers “who”, which this appeal does not ask"),
    ] {
        fs::write(home.path("vera.toml"), text).unwrap();
        home.run(&words).expect(1, "", told);
    }
    fs::remove_file(home.path("vera.toml")).unwrap();
    home.run(&words).expect(1, "", "There is no file");
    assert!(home.files("out").is_empty());
}
