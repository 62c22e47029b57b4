//! What the desk would answer about a small appeal, and about settings with an account.

use clarion::desk::view::{
    AppealForm, CheckResult, CheckStep, OrganiseView, PackFile, PackFileKind, PackGroup,
    PackProblemView, PackTarget, PreviewLetter, TargetForm, TemplatePreview,
};
use clarion::domain::{
    Account, AppealId, Direction, EmailAddress, Lang, Notice, Security, TargetId,
};
use clarion::profile::Settings;
use clarion::ui::command::Event;
use clarion::ui::screen::Place;

pub const LETTER: &str = "letters/arab-league.en.md";
pub const SAVE_KEYS: (egui::Modifiers, egui::Key) = (egui::Modifiers::COMMAND, egui::Key::S);

/// A template as an organiser has it while a name is misspelt.
pub const WRONG: &str = r"# To the 21 delegations. The greeting comes from targets.toml.
subject: Homs: please keep the pressure up

{{ target.salutation }}

{% one of %}
I am writing from {{ supporter.town }}, before the ministers of the Arab League meet on 11 and 12 February 2012.
{% or %}
This weekend your ministers meet. From {{ supporter.town }} I am writing about the people of Homs.
{% end %}

Since Friday 3 February 2012 more than 200 people there have been killed by shelling and sniper fire (Amnesty International USA, 8 February 2012).

I respectfully ask the government of {{ target.contry }} to keep up the diplomatic effort.

{{ answer.why_homs }}

I would be grateful to learn what your delegation will do.
";

/// The same, right.
pub fn right() -> String {
    WRONG.replace("contry", "country")
}

const BODY: &str = "Your Excellency,\n\nThis weekend your ministers meet. From Mombasa I am writing about the people of Homs.\n\nSince Friday 3 February 2012 more than 200 people there have been killed by shelling and sniper fire (Amnesty International USA, 8 February 2012).\n\nI respectfully ask the government of Lebanon to keep up the diplomatic effort.\n\nWhy does Homs matter to you?\n\nI would be grateful to learn what your delegation will do.\n\nYours respectfully,\nAmina Were-Castellanos";

pub fn id(text: &str) -> AppealId {
    AppealId::parse(text).unwrap()
}

pub fn place() -> Place {
    Place::Organise(Some(id("homs-2027")))
}

fn lang(code: &str) -> Lang {
    Lang::parse(code).unwrap()
}

fn letter(name: &str, groups: &str, code: &str) -> PackFile {
    let kind = PackFileKind::Letter { groups: groups.into(), lang: lang(code) };
    PackFile { path: format!("letters/{name}.{code}.md"), kind, broken: false }
}

fn group(id: &str, name: &str) -> PackGroup {
    PackGroup { id: id.into(), name: name.into(), letter: id.into() }
}

const OFFICES: [(&str, &str, &str); 4] = [
    ("lebanon", "arab-league", "Delegation of Lebanon"),
    ("oman", "arab-league", "Delegation of Oman"),
    ("yemen", "arab-league", "Delegation of Yemen"),
    ("ministry", "russia", "Ministry of Foreign Affairs of the Russian Federation"),
];

fn targets() -> (Vec<PackTarget>, Vec<TargetForm>) {
    let target = |(id, group, office): &(&str, &str, &str)| PackTarget {
        id: TargetId::parse(id).unwrap(),
        short: (*office).into(),
        group: (*group).into(),
        languages: vec![lang("en")],
    };
    let form = |(id, group, office): &(&str, &str, &str)| TargetForm {
        id: (*id).into(),
        group: (*group).into(),
        office: (*office).into(),
        salutation: "Your Excellency,".into(),
        email: format!("{id}@delegations.example"),
        verified: "2012-02-08".into(),
    };
    (OFFICES.iter().map(target).collect(), OFFICES.iter().map(form).collect())
}

/// The person's own copy, with one mistake in a letter.
pub fn own() -> OrganiseView {
    let (targets, forms) = targets();
    let file = |path: &str, kind| PackFile { path: path.into(), kind, broken: false };
    let mut files = vec![
        file("appeal.toml", PackFileKind::About),
        file("targets.toml", PackFileKind::Targets),
        file("story/en.md", PackFileKind::Story(lang("en"))),
        letter("arab-league", "Arab League", "en"),
        letter("arab-league", "Arab League", "fr"),
        letter("russia", "Russia’s foreign ministry", "en"),
        letter("russia", "Russia’s foreign ministry", "ru"),
        letter("security-council", "Security Council", "en"),
        letter("security-council", "Security Council", "fr"),
        letter("influence", "Countries with influence", "en"),
    ];
    files[3].broken = true;
    OrganiseView {
        appeal: id("homs-2027"),
        title: "Homs, February 2012".into(),
        folder: Some("/home/amina/appeals/homs-2027".into()),
        files,
        groups: vec![
            group("arab-league", "Arab League"),
            group("russia", "Russia’s foreign ministry"),
        ],
        targets,
        samples: vec![
            Notice::new("desk-sample-whole").text("name", "Annelise"),
            Notice::new("desk-sample-no-address").text("name", "Amina"),
        ],
        problems: vec![problem()],
        complete: 3,
        form: AppealForm {
            title: "Homs, February 2012".into(),
            write_by: "2027-02-10".into(),
            targets: forms,
        },
    }
}

/// The one that comes with the program.
pub fn bundled() -> OrganiseView {
    let mut view = own();
    view.folder = None;
    view.problems.clear();
    view.complete = 4;
    view.files[3].broken = false;
    view
}

/// A misspelt name, with the right one.
pub fn problem() -> PackProblemView {
    let what = Notice::new("pack-unknown-name-near").text("place", "");
    PackProblemView {
        file: LETTER.into(),
        line: Some(14),
        column: Some(41),
        is_error: true,
        message: what.text("name", "target.contry").text("near", "target.country"),
        fix: Some(("target.contry".into(), "target.country".into())),
    }
}

pub fn preview(problems: Vec<PackProblemView>) -> Event {
    let letter = problems.is_empty().then(|| PreviewLetter {
        office: "Delegation of Lebanon".into(),
        subject: "Homs: please keep the pressure up".into(),
        body: BODY.into(),
        direction: Direction::LeftToRight,
    });
    Event::Preview(Box::new(TemplatePreview { letter, problems }))
}

pub fn file(path: &str, text: &str) -> Event {
    Event::PackFile { file: path.into(), text: text.into() }
}

/// Settings with an account.
pub fn settings() -> Settings {
    let address = EmailAddress::parse("annelise@obuya-lindqvist.example").unwrap();
    let mut settings = Settings { welcomed: true, ..Settings::default() };
    settings.supporter.name = "Annelise Obuya-Lindqvist".into();
    settings.supporter.email = Some(address.clone());
    settings.supporter.town = Some("Gothenburg".into());
    settings.accounts.push(Account::new(
        address,
        "mail.obuya-lindqvist.example",
        465,
        Security::Tls,
    ));
    settings.default_account = Some(settings.accounts[0].name.clone());
    settings
}

/// A check that fails at the sign-in.
pub fn check() -> Vec<CheckStep> {
    let step = |title: &'static str, result| CheckStep { title: Notice::new(title), result };
    let refused = Notice::new("mail-sign-in-refused")
        .text("server", "mail.obuya-lindqvist.example")
        .text("code", "535")
        .text("words", "5.7.8 Authentication failed");
    vec![
        step("mail-check-name", CheckResult::Passed(None)),
        step("mail-check-route", CheckResult::Passed(None)),
        step("mail-check-tls", CheckResult::Passed(None)),
        step("mail-check-sign-in", CheckResult::Failed(refused)),
        step("desk-check-letter", CheckResult::Pending),
    ]
}
