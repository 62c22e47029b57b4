//! Views made by hand: two open appeals, and the closed one of the pack that comes with Clarion.

use clarion::desk::view::*;
use clarion::domain::{AppealId, ChannelKind, DeliveryState, GroupId, Lang, Status, TargetId};
use jiff::civil::{Date, date};

/// Monday 23 November 2026, at noon.
pub(crate) const NOW: &str = "2026-11-23T12:00:00Z";

pub(crate) fn appeal_id() -> AppealId {
    AppealId::parse("homs-2012").unwrap()
}

fn card(id: &str, title: &str, country: &str, summary: &str) -> AppealCard {
    AppealCard {
        id: AppealId::parse(id).unwrap(),
        title: title.into(),
        country: country.into(),
        summary: summary.into(),
        status: Status::Open { days_left: 3 },
        write_by: date(2026, 11, 26),
        stopped_why: None,
        targets: 16,
        written: 4,
        waiting: 0,
        drafts: 12,
        latest_update: None,
        own: false,
    }
}

pub(crate) fn appeals() -> AppealsView {
    let osmer = card(
        "osmer-bay",
        "Osmer Bay: release three teachers held without charge",
        "Ilmara",
        "Ana Verimo, Tomas Okandel and Lise Harrowen have spent 41 days in custody for teaching \
         children in their own language.",
    );
    let kessary = AppealCard {
        status: Status::Open { days_left: 53 },
        write_by: date(2027, 1, 15),
        targets: 14,
        written: 0,
        waiting: 0,
        drafts: 0,
        latest_update: Some(UpdateView {
            date: date(2026, 11, 20),
            until: None,
            text: "The regional governor agreed to receive the families. Letters now thank him \
                   and ask for a date."
                .into(),
        }),
        ..card(
            "kessary",
            "Kessary valley: let 310 families go home",
            "Torvenia",
            "Moved from their farms in the spring, they are still in tents as the first snow falls.",
        )
    };
    let closed = date(2012, 2, 12);
    let homs = AppealCard {
        status: Status::Closed { since: closed },
        write_by: closed,
        targets: 44,
        written: 3,
        waiting: 0,
        drafts: 0,
        ..card(
            "homs-2012",
            "Homs: end the assault on the city",
            "Syria",
            "Homes in a Syrian city are being shelled. Governments that can help to stop it are \
             about to meet.",
        )
    };
    AppealsView { cards: vec![osmer, kessary, homs], broken: Vec::new() }
}

pub(crate) fn head() -> AppealHead {
    AppealHead {
        id: appeal_id(),
        title: "Homs: end the assault on the city".into(),
        status: Status::Closed { since: date(2012, 2, 12) },
        destination: Destination::PracticeClosed,
    }
}

fn fact(figure: &str, text: &str, as_of: Date, source_number: usize) -> FactView {
    FactView { figure: figure.into(), text: text.into(), as_of, source_number }
}

fn ask(group: &str, letters: usize, ask: &str) -> AskView {
    AskView { group: group.into(), letters, ask: ask.into(), demands: Vec::new() }
}

fn update(date: Date, until: Option<Date>, text: &str) -> UpdateView {
    UpdateView { date, until, text: text.into() }
}

pub(crate) fn appeal() -> AppealView {
    let day = date(2012, 2, 8);
    AppealView {
        head: head(),
        country: "Syria".into(),
        organisation: "Clarion, from facts published by Amnesty International USA".into(),
        issued: day,
        stopped_why: None,
        lead: "For five days, homes in Homs have been shelled. Russia, the Arab League and the \
               Security Council can still act. A short, courteous letter tells them that the world \
               is watching, and what it asks."
            .into(),
        facts: vec![
            fact("200+", "killed in Homs since Friday 3 February, by shells and snipers", day, 1),
            fact("246", "names received of people reported killed in Homs, most of them unarmed, some fighters", day, 1),
            fact("17", "or more of those 246 were children", day, 1),
            fact("Hundreds", "more reported injured, most treated at home or in makeshift hospitals", day, 1),
            fact("5,400+", "names of people believed killed in the protests since March 2011", day, 1),
            fact("30", "men of the army and security forces buried on 7 February", date(2012, 2, 7), 2),
        ],
        sources: vec![
            "Amnesty International USA, press release, New York, 8 February 2012.".into(),
            "Syrian News Agency, which says that they were killed by terrorist groups; cited in source 1.".into(),
        ],
        asks: vec![
            ask("Russia’s foreign ministry", 1, "Use its influence now. Tell Damascus, in public and in private, that the assault must end and that the veto was no licence to continue."),
            ask("The Arab League", 22, "Keep up the diplomatic effort, make clear that the pressure will not drop, and bring the question back to New York."),
            ask("The Security Council", 15, "Take the question up again: the International Criminal Court, a full arms embargo, and a freeze on the assets of the president and his close associates."),
            ask("Other countries with influence", 6, "Use every means they have to restrain the army in Homs and to stop heavy weapons being used where people live."),
        ],
        story_markdown: "Since Friday 3 February 2012, residential areas of Homs have been under shellfire: al-Khaldieh, Bab ’Amr, Bab al-Seba’, al-Insha’aat and others.\n\nThe injured have few places to go.".into(),
        updates: vec![
            update(date(2012, 2, 11), Some(date(2012, 2, 12)), "Arab League ministers are due to meet: the reason for writing now."),
            update(date(2012, 2, 7), None, "Russia’s foreign minister meets the president in Damascus. The shelling goes on, and grows."),
            update(date(2012, 2, 6), None, "A field hospital treating injured residents and fighters is shelled."),
            update(date(2012, 2, 4), None, "Russia and China veto a resolution on Syria in the Security Council."),
        ],
        note: Some("This appeal is history and opens for practice only.".into()),
        targets: 44,
        written: 3,
        waiting: 0,
        last_written: Some("2026-11-19T14:02:00Z".parse().unwrap()),
        drafts: 0,
    }
}

pub(crate) fn target(
    id: &str,
    short: &str,
    country: Option<&str>,
    lang: &str,
    post: bool,
) -> TargetRow {
    let post = post.then_some(ChannelKind::Post);
    TargetRow {
        id: TargetId::parse(id).unwrap(),
        office: format!("{short} to the League of Arab States"),
        short: short.into(),
        person: None,
        country: country.map(Into::into),
        lang: Lang::parse(lang).unwrap(),
        channels: [ChannelKind::Email].into_iter().chain(post).collect(),
        written: None,
        also_in: Vec::new(),
        picked: false,
    }
}

fn delegation(id: &str, country: &str, lang: &str, post: bool) -> TargetRow {
    target(
        id,
        &format!("Delegation of {country}"),
        Some(country.trim_start_matches("the ")),
        lang,
        post,
    )
}

pub(crate) fn group(
    id: &str,
    name: &str,
    why: &str,
    ask: &str,
    targets: Vec<TargetRow>,
) -> GroupView {
    GroupView {
        id: GroupId::parse(id).unwrap(),
        name: name.into(),
        why: why.into(),
        ask: ask.into(),
        targets,
    }
}

pub(crate) fn choose() -> ChooseView {
    let written = WrittenMark {
        at: "2026-11-19T14:02:00Z".parse().unwrap(),
        state: DeliveryState::Sent,
        practice: true,
    };
    let lavrov = TargetRow {
        office: "Ministry of Foreign Affairs of the Russian Federation".into(),
        person: Some("Sergei Lavrov".into()),
        picked: true,
        ..target("russia-mfa", "Russia’s foreign ministry", Some("Russia"), "ru", true)
    };
    let mut league = vec![TargetRow {
        office: "Secretary-General of the League of Arab States".into(),
        person: Some("Nabil Elaraby".into()),
        written: Some(written),
        ..target("secretary-general", "Secretary-General", None, "en", true)
    }];
    for (id, country, lang, post) in [
        ("algeria", "Algeria", "fr", true),
        ("bahrain", "Bahrain", "en", true),
        ("comoros", "the Comoros", "fr", false),
        ("djibouti", "Djibouti", "fr", false),
        ("egypt", "Egypt", "en", true),
        ("iraq", "Iraq", "en", true),
        ("jordan", "Jordan", "en", true),
        ("kuwait", "Kuwait", "en", true),
        ("lebanon", "Lebanon", "fr", true),
        ("libya", "Libya", "en", false),
        ("mauritania", "Mauritania", "fr", false),
        ("morocco", "Morocco", "fr", true),
        ("oman", "Oman", "en", true),
        ("palestine", "Palestine", "en", true),
        ("emirates", "the United Arab Emirates", "en", true),
    ] {
        league.push(TargetRow { picked: true, ..delegation(id, country, lang, post) });
    }
    let council_name = "The Security Council".to_owned();
    for row in &mut league {
        if row.id.as_str() == "morocco" {
            row.also_in = vec![council_name.clone()];
        }
    }
    let mission = |id: &str, country: &str| TargetRow {
        office: format!("Permanent Mission of {country} to the United Nations"),
        ..target(id, &format!("Mission of {country}"), Some(country), "en", true)
    };
    let mut council = vec![mission("un-colombia", "Colombia"), mission("un-morocco", "Morocco")];
    council[1].also_in = vec!["The Arab League".into()];
    let others = vec![mission("brazil", "Brazil"), mission("turkey", "Turkey")];
    ChooseView {
        head: head(),
        groups: vec![
            group(
                "russia",
                "Russia’s foreign ministry",
                "Its minister was in Damascus on 7 February, and his word counts there.",
                "Use its influence now, and say that the veto was no licence to continue.",
                vec![lavrov],
            ),
            group(
                "arab-league",
                "The Arab League",
                "Its ministers meet on 11 and 12 February.",
                "Keep up the diplomatic effort, and bring the question back to New York.",
                league,
            ),
            group(
                "security-council",
                &council_name,
                "It can take the question up again.",
                "The International Criminal Court, an arms embargo and an asset freeze.",
                council,
            ),
            group(
                "influence",
                "Other countries with influence",
                "Each may be heard in Damascus.",
                "Restrain the army in Homs.",
                others,
            ),
        ],
        shared_countries: vec![("Morocco".into(), vec!["The Arab League".into(), council_name])],
        languages: ["en", "fr", "ru"].map(|code| Lang::parse(code).unwrap()).into(),
        all_in: None,
    }
}

/// Why an action was stopped.
pub(crate) const WON: &str = "The shelling has ended. Letters are no longer needed.";

/// The closed appeal, stopped before its day.
pub(crate) fn stopped() -> AppealView {
    let view = appeal();
    let status = Status::Stopped { since: date(2012, 2, 10) };
    AppealView { head: AppealHead { status, ..view.head }, stopped_why: Some(WON.into()), ..view }
}
