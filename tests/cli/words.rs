//! What is asked for, and what is answered: help, wrong words, lists, checks.

use std::fs;
use std::path::Path;

use serde_json::Value;

use crate::home::{ARAB_LEAGUE, Answer, Home, copy_folder};

#[test]
fn help_tells_commands_and_exit_codes() {
    let home = Home::new();
    for words in ["--help", "-h"] {
        let help = home.run(words);
        for command in ["appeals", "write", "print", "send", "letters", "check"] {
            help.expect(0, &format!("\n  {command}"), "");
        }
        for line in ["  0  Done.", "  4  Nothing to do", "--profile", "--exit-after-first-frame"] {
            help.expect(0, line, "");
        }
    }
    home.run("write --help").expect(0, "clarion write", "");
    home.run("send --help").expect(0, "--password-stdin", "");
    home.run("--version").expect(0, env!("CARGO_PKG_VERSION"), "");
    assert!(!home.profile().exists(), "help makes nothing");
}

#[test]
fn wrong_words_are_told_and_end_with_2() {
    let home = Home::new();
    for (words, told) in [
        ("wirte", "There is no command “wirte”."),
        ("write --bogus", "There is no argument --bogus"),
        ("write --supporterr x", "Did you mean --supporter?"),
        ("write", "Something is missing: --appeal <ID>"),
        ("write --appeal homs-2012 --supporter x --out y", "Something is missing"),
        ("write --appeal a --all --group b --supporter x --out y", "cannot be used together"),
        ("write --appeal", "--appeal <ID> needs a value"),
        ("send --password-stdin --appeal a --all --supporter x", "Something is missing: --account"),
        ("letters --state lost", "There are all, needs-you, waiting, sent, drafts, practice"),
        ("write --appeal ../x --all --supporter {home}/vera.toml --out y", "is not an id"),
        (
            "write --appeal homs-2012 --all --lang english --supporter {home}/vera.toml --out y",
            "“english” is not a language code",
        ),
        (
            "write --appeal homs-2013 --all --supporter {home}/vera.toml --out {home}/y",
            "There is no appeal “homs-2013”",
        ),
        (
            "write --appeal homs-2012 --group nobody --supporter {home}/vera.toml --out {home}/y",
            "arab-league",
        ),
        (
            "write --appeal homs-2012 --target nobody --supporter {home}/vera.toml --out {home}/y",
            "nobody",
        ),
        ("send --appeal homs-2012 --target nobody --supporter {home}/vera.toml", "nobody"),
        ("appeals homs-2013", "There is no appeal “homs-2013”"),
        ("check", "Something is missing: <PACK>"),
    ] {
        home.run(words).expect(2, "", told);
    }
    assert!(home.files("y").is_empty());
}

#[test]
fn appeals_are_listed_with_what_comes_next() {
    let home = Home::new();
    home.run("appeals").expect(0, "homs-2012", "clarion appeals homs-2012");
    home.run("appeals").expect(0, "open for practice", "");
    home.run("appeals homs-2012").expect(0, "arab-league", "clarion write --appeal homs-2012");
    let listed = home.json("appeals homs-2012", 0);
    assert_eq!(listed["format"], 1);
    let card = &listed["appeals"][0];
    assert_eq!((&card["id"], &card["open"]), (&"homs-2012".into(), &false.into()));
    assert_eq!((&card["write_by"], &card["written"]), (&"2012-02-12".into(), &0.into()));
    let groups = card["groups"].as_array().unwrap();
    let targets = |id: &str| {
        let group = groups.iter().find(|group| group["id"] == id).unwrap();
        group["targets"].as_array().unwrap().len()
    };
    assert_eq!(targets("arab-league"), 22);
    assert!(home.json("appeals", 0)["appeals"][0].get("groups").is_none());
}

#[test]
fn a_pack_that_does_not_open_is_told_beside_the_others() {
    let home = Home::new();
    let broken = home.profile().join("appeals/mine");
    fs::create_dir_all(&broken).unwrap();
    fs::write(broken.join("appeal.toml"), "format = \n").unwrap();
    home.run("appeals").expect(0, "homs-2012", "The appeal in the folder “mine”");
    assert_eq!(home.json("appeals", 0)["broken"][0]["name"], "mine");
}

#[test]
fn a_pack_is_checked_where_it_is() {
    let home = Home::new();
    let bundled = Path::new(env!("CARGO_MANIFEST_DIR")).join("config/appeals/homs-2012");
    home.run(&format!("check {}", bundled.display())).expect(0, "All is well", "");
    let checked = home.json(&format!("check {}", bundled.display()), 0);
    assert_eq!((&checked["opens"], &checked["problems"]), (&true.into(), &Value::Array(vec![])));

    let pack = home.path("pack");
    copy_folder(&bundled, &pack);
    let about = fs::read_to_string(pack.join("appeal.toml")).unwrap();
    fs::write(pack.join("appeal.toml"), format!("titel = \"x\"\n{about}")).unwrap();
    home.run("check {home}/pack").expect(3, "appeal.toml:1:", "");
    let problem = &home.json("check {home}/pack", 3)["problems"][0];
    assert_eq!((&problem["file"], &problem["line"]), (&"appeal.toml".into(), &1.into()));
    assert!(problem["message"].as_str().unwrap().contains("titel"), "{problem}");
    home.run("check {home}/nowhere").expect(3, "", "");
    // A checked pack needs neither a profile nor a home.
    assert!(!home.profile().exists());
}

/// The keys of a value and of all values in it.
fn keys(value: &Value) -> Vec<String> {
    match value {
        Value::Object(map) => {
            let inner = map.values().flat_map(keys);
            map.keys().cloned().chain(inner).collect()
        }
        Value::Array(values) => values.iter().flat_map(keys).collect(),
        _ => Vec::new(),
    }
}

#[test]
fn every_key_of_an_answer_is_documented() {
    let home = Home::new();
    let docs = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/command-line.md");
    let docs = fs::read_to_string(docs).unwrap();
    fs::create_dir_all(home.path("pack")).unwrap();
    fs::write(home.path("pack/appeal.toml"), "formt = 1\n").unwrap();
    for (words, code) in [
        ("appeals homs-2012", 0),
        (&format!("write {ARAB_LEAGUE} --out {{home}}/out"), 0),
        (&format!("print {ARAB_LEAGUE} --out {{home}}/out.pdf"), 0),
        (&format!("send {ARAB_LEAGUE}"), 0),
        ("letters", 0),
        ("check {home}/pack", 3),
    ] {
        let name = words.split(' ').next().unwrap();
        let (_, json) = docs.split_once("## JSON").unwrap();
        let (_, part) = json.split_once(&format!("\n`{name}`\n")).unwrap();
        let answer = home.json(words, code);
        assert_eq!(answer["format"], 1);
        for key in keys(&answer).into_iter().filter(|key| key != "format") {
            assert!(part.contains(&format!("`{key}`")), "{name} answers {key}");
        }
    }
}

/// Days are in every language's own words, whatever else is translated.
#[test]
fn the_language_is_that_of_the_settings_or_else_of_the_system() {
    let home = Home::new();
    let says = |words: &str, variables: &[(&str, &str)], expected: &str| {
        let mut command = home.command(words);
        let answer = Answer::of(&command.envs(variables.iter().copied()).output().unwrap());
        answer.expect(0, expected, "");
    };
    says("appeals", &[], "2012");
    says("appeals", &[("LC_ALL", "fr_FR.UTF-8")], "février 2012");
    says("appeals", &[("LANGUAGE", "de:es"), ("LC_ALL", "de_DE.UTF-8")], "febrero de 2012");
    says("appeals", &[("LC_ALL", "de_DE.UTF-8")], "February 2012");
    fs::create_dir_all(home.profile()).unwrap();
    fs::write(home.profile().join("settings.toml"), "language = \"ru\"\n").unwrap();
    says("appeals", &[("LC_ALL", "fr_FR.UTF-8")], "февраля 2012");
    let keys = |value: &Value| -> Vec<String> {
        value["appeals"][0].as_object().unwrap().keys().cloned().collect()
    };
    let russian = home.json("appeals", 0);
    fs::remove_file(home.profile().join("settings.toml")).unwrap();
    assert_eq!(keys(&russian), keys(&home.json("appeals", 0)));
}
