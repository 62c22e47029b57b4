//! What templates make, as a table: an appeal of a few lines, a letter, a supporter, the text.

use super::*;
use crate::domain::{
    Answers, Country, EmailAddress, GroupId, Lang, QuestionId, Supporter, TargetId, blanks_in,
};
use crate::pack::{Pack, PackProblem, preview, read_folder};

fn small() -> Pack {
    let dir = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/packs/good/small");
    read_folder(std::path::Path::new(dir)).pack.unwrap()
}

fn nobody() -> Supporter {
    Supporter::default()
}

fn somebody() -> Supporter {
    Supporter {
        name: "Annelise".into(),
        email: EmailAddress::parse("a@test.example").ok(),
        country: Country::parse("SE").ok(),
        address: Some("1 Street \r\nTown\u{7}".into()),
        town: Some(" Uppsala\n".into()),
        profession: Some("nurse".into()),
        languages: vec![],
    }
}

fn answers(pairs: &[(&str, &str)]) -> Answers {
    let id = |text: &str| QuestionId::parse(text).unwrap();
    pairs.iter().map(|(question, answer)| (id(question), (*answer).to_owned())).collect()
}

/// The letter in `lang` with this body, to this target.
fn made(
    lang: &str,
    target: &str,
    body: &str,
    who: &Supporter,
    said: &Answers,
) -> Result<Rendered, Vec<PackProblem>> {
    let target = TargetId::parse(target).unwrap();
    let text = format!("subject: About {{{{ target.short }}}}\n\n{body}");
    preview(&small(), &format!("letters/ministry.{lang}.md"), &text, &target, who, said)
}

#[test]
fn names_stand_for_what_they_say() {
    let (nobody, somebody, none) = (nobody(), somebody(), answers(&[]));
    let said = answers(&[("why", "  I care.\r\n{{ supporter.name }} [[x]] "), ("must-say", "Now")]);
    for (lang, body, who, said, expected) in [
        (
            "en",
            "{{ supporter.name }} of {{ supporter.town }}",
            &somebody,
            &none,
            "Annelise of Uppsala",
        ),
        (
            "en",
            "{{ supporter.name }} of {{ supporter.town }}",
            &nobody,
            &none,
            "[[your name]] of [[your town]]",
        ),
        (
            "fr",
            "{{ supporter.town }}, {{ supporter.country }}",
            &nobody,
            &none,
            "[[votre ville]], [[votre pays]]",
        ),
        ("fr", "{{ supporter.country }}", &somebody, &none, "Suède"),
        ("en", "{{ supporter.address }}", &somebody, &none, "1 Street\nTown"),
        (
            "en",
            "{{ supporter.email }}, {{ supporter.profession }}",
            &somebody,
            &none,
            "a@test.example, nurse",
        ),
        (
            "en",
            "x{% if supporter.town %} from {{ supporter.town }}{% endif %}.",
            &nobody,
            &none,
            "x.",
        ),
        (
            "en",
            "x{% if supporter.town %} from {{ supporter.town }}{% endif %}.",
            &somebody,
            &none,
            "x from Uppsala.",
        ),
        ("en", "{{ supporter.town or \"here\" }}", &nobody, &none, "here"),
        ("en", "{{ supporter.town|default(\"here\", true) }}", &nobody, &none, "here"),
        (
            "en",
            "{{ target.salutation }} {{ target.office }} {{ target.person }} {{ target.country }} {{ target.group }}",
            &nobody,
            &none,
            "Your Excellency, Ministry of Affairs A. Minister Syria The ministry",
        ),
        (
            "ru",
            "{{ target.salutation }} {{ appeal.issued }}",
            &nobody,
            &none,
            "[[обращение]] 8 февраля 2012 года",
        ),
        (
            "fr",
            "{{ appeal.title }} {{ appeal.write_by }} {{ appeal.organisation }}",
            &nobody,
            &none,
            "Un petit appel 12 février 2012 An organisation",
        ),
        (
            "en",
            "{{ supporter.town|upper }} {{ target.person|trim|length > 3 }}",
            &nobody,
            &none,
            "[[YOUR TOWN]] True",
        ),
        ("en", "{{ demand.end_it }}", &nobody, &none, "end it"),
        ("en", "A\n\n{{ answer.why }}\n\nB", &nobody, &none, "A\n\nB"),
        (
            "en",
            "A\n\n{% if answer.why %}Because {{ answer.why }}{% endif %}\n\nB",
            &nobody,
            &none,
            "A\n\nB",
        ),
        ("en", "A {{ answer.must_say }}", &nobody, &none, "A [[Say this]]"),
        ("en", "A {{ answer.why }} B", &nobody, &said, "A I care.\n{{ supporter.name }} [[x]] B"),
        (
            "en",
            "A\n{# alone #}\nB\n  {% if supporter.town %}\nC\n  {% else %}\nD\n  {% endif %}\nE",
            &nobody,
            &none,
            "A\nB\nD\nE",
        ),
        ("en", "A\n{#\nof\nlines\n#}\nB {# inline #}C", &nobody, &none, "A\nB C"),
        ("en", "{% for n in range(3) %}{{ n }}{% endfor %}", &nobody, &none, "012"),
        ("en", "a \r\nb\r\n\r\n\r\n\r\nc", &nobody, &none, "a\nb\n\nc"),
        ("en", "{{ \"}} {% or %}\" }}", &nobody, &none, "}} {% or %}"),
        (
            "en",
            "{{ supporter . name }} {{ supporter.name|upper }}",
            &somebody,
            &none,
            "Annelise ANNELISE",
        ),
    ] {
        let rendered = made(lang, "minister", body, who, said);
        assert_eq!(rendered.map(|r| r.body), Ok(expected.to_owned()), "{body}");
    }
}

#[test]
fn subjects_are_one_line_and_fields_are_counted() {
    let target = TargetId::parse("deputy").unwrap();
    let text =
        "# one\nsubject: {{ supporter.address }} {{ answer.why }}\n# two\n\n{{ target.person }}x";
    let said = answers(&[("why", "I care")]);
    let file = "letters/ministry.en.md";
    let rendered = preview(&small(), file, text, &target, &somebody(), &said).unwrap();
    assert_eq!(rendered.subject, "1 Street Town I care");
    assert_eq!(rendered.body, "[[name of the office holder]]x");
    assert_eq!(rendered.fields, Fields { filled: 2, total: 3 });
    assert!(rendered.own_words.is_empty());
}

#[test]
fn the_supporters_own_words_are_marked() {
    let said = answers(&[("why", "Because\n\nI care"), ("must-say", "Now")]);
    let body =
        "é {{ answer.why }}\n\n\n{% if answer.must_say %}x {{ answer.must_say }}{% endif %}, y";
    let rendered = made("en", "minister", body, &nobody(), &said).unwrap();
    let words: Vec<&str> =
        rendered.own_words.iter().map(|range| &rendered.body[range.clone()]).collect();
    assert_eq!(rendered.body, "é Because\n\nI care\n\nx Now, y");
    assert_eq!(words, ["Because\n\nI care", "Now"]);
    let empty = made("en", "minister", body, &nobody(), &answers(&[])).unwrap();
    assert!(empty.own_words.is_empty());
}

#[test]
fn each_alternative_comes_up_and_the_subject_chooses_as_well() {
    let pack = small();
    let target = TargetId::parse("minister").unwrap();
    let english = Lang::english();
    let sizes = [3_usize, 3];
    let mut seen = std::collections::BTreeSet::new();
    for number in 0..9 {
        let variation = Variation(number);
        let made = pack.render(&target, &english, &somebody(), &answers(&[]), variation).unwrap();
        let picks = variation.picks(&sizes);
        let subject = ["First subject", "Second subject", "Third subject"][picks[0]];
        let begins = ["I write from Uppsala about", "About A small", "Third wording"][picks[1]];
        assert_eq!(made.subject, subject);
        let second = made.body.split("\n\n").nth(1).unwrap().to_owned();
        assert!(second.starts_with(begins), "{picks:?} {second}");
        assert_eq!(blanks_in(&made.body).len(), 1, "{}", made.body);
        assert!(made.body.ends_with("Yours,\n\nAnnelise, nurse\n1 Street\nTown"), "{}", made.body);
        seen.insert((made.subject, made.body));
    }
    assert_eq!(seen.len(), 9);
    let group = GroupId::parse("ministry").unwrap();
    let given = pack.variations(&somebody().key(), &group, &english);
    assert_eq!(given.len(), 2);
    assert!(given.values().all(|variation| variation.0 < 9));
    assert_eq!(pack.languages(&group).len(), 2);
}

#[test]
fn what_does_not_exist_is_told() {
    let pack = small();
    let (who, said) = (nobody(), answers(&[]));
    let render = |target: &str, lang: &str| {
        let target = TargetId::parse(target).unwrap();
        pack.render(&target, &Lang::parse(lang).unwrap(), &who, &said, Variation(0))
    };
    let told = |result: Result<Rendered, PackProblem>| result.unwrap_err().what().id;
    assert_eq!(told(render("nobody", "en")), "pack-no-such-target");
    assert_eq!(told(render("minister", "ar")), "pack-no-working-letter");
    let target = TargetId::parse("minister").unwrap();
    for file in ["appeal.toml", "../letters/x.en.md", "letters/x.md"] {
        let told = preview(&pack, file, "subject: x\n\nx", &target, &who, &said).unwrap_err();
        assert_eq!(told[0].what().id, "pack-not-a-letter", "{file}");
    }
    let problems = crate::pack::check_text(
        &pack,
        "letters/ministry.en.md",
        "subject: x\n\n{{ target.contry }}",
    );
    let found: Vec<_> = problems.iter().map(|p| (p.line, p.column, p.fix.clone())).collect();
    let fix = Some(("target.contry".to_owned(), "target.country".to_owned()));
    assert_eq!(found, [(Some(3), Some(4), fix)]);
    assert_eq!(
        problems[0].notice().args.last().unwrap().1,
        crate::domain::Arg::Text("letters/ministry.en.md:3: ".into())
    );
    assert!(crate::pack::check_text(&pack, "appeal.toml", "format = 1").len() > 5);
}

#[test]
fn a_pack_may_go_to_other_threads() {
    fn may<T: Send + Sync>(_: &T) {}
    may(&small());
}
