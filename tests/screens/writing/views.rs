//! Hand-made views: the Homs appeal and the Arab League, as the desk would show them.

use clarion::desk::view::{
    AppealHead, Destination, DraftRow, DraftView, FromView, QuestionView, ReviewRow, ReviewView,
    WritingView,
};
use clarion::domain::{
    AppealId, ChannelKind, Fields, Lang, Notice, QuestionId, Status, TargetId, blanks_in,
};

pub fn appeal() -> AppealId {
    AppealId::parse("homs-2012").unwrap()
}

pub fn target(id: &str) -> TargetId {
    TargetId::parse(id).unwrap()
}

pub fn question(id: &str) -> QuestionId {
    QuestionId::parse(id).unwrap()
}

pub fn head() -> AppealHead {
    AppealHead {
        id: appeal(),
        title: "Homs: end the assault on the city".to_owned(),
        status: Status::Closed { since: jiff::civil::date(2012, 2, 12) },
        destination: Destination::PracticeClosed,
    }
}

pub fn live_head() -> AppealHead {
    AppealHead {
        id: appeal(),
        title: "Kessary valley: let 310 families go home".to_owned(),
        status: Status::Open { days_left: 53 },
        destination: Destination::Account {
            name: "mine".to_owned(),
            address: "annelise@obuya-lindqvist.example".to_owned(),
            server: "mail.obuya-lindqvist.example".to_owned(),
        },
    }
}

pub const NAMES: [(&str, &str); 22] = [
    ("secretary-general", "Secretary-General of the League"),
    ("algeria", "Delegation of Algeria"),
    ("bahrain", "Delegation of Bahrain"),
    ("comoros", "Delegation of the Comoros"),
    ("djibouti", "Delegation of Djibouti"),
    ("egypt", "Delegation of Egypt"),
    ("iraq", "Delegation of Iraq"),
    ("jordan", "Delegation of Jordan"),
    ("kuwait", "Delegation of Kuwait"),
    ("lebanon", "Delegation of Lebanon"),
    ("libya", "Delegation of Libya"),
    ("mauritania", "Delegation of Mauritania"),
    ("morocco", "Delegation of Morocco"),
    ("oman", "Delegation of Oman"),
    ("palestine", "Delegation of Palestine"),
    ("qatar", "Delegation of Qatar"),
    ("saudi-arabia", "Delegation of Saudi Arabia"),
    ("somalia", "Delegation of Somalia"),
    ("sudan", "Delegation of the Sudan"),
    ("tunisia", "Delegation of Tunisia"),
    ("emirates", "Delegation of the United Arab Emirates"),
    ("yemen", "Delegation of Yemen"),
];

pub const WHY: &str = "I am a nurse. I think every day of colleagues in Homs who dress wounds in \
                       kitchens, without medicine.";

pub const SUBJECT: &str = "Homs: please keep the pressure up this weekend";

pub fn body(town: &str) -> String {
    format!(
        "Your Excellency,\n\nI am writing from {town}, before the ministers of the Arab League \
         meet on 11 and 12 February, about the people of Homs.\n\nSince Friday 3 February more \
         than 200 people there have been killed by shelling and sniper fire, and at least 17 of \
         the 246 people reported killed by name were children (Amnesty International USA, 8 \
         February).\n\n{WHY}\n\nI respectfully ask your government to keep up the League’s \
         diplomatic effort, to make clear that the pressure will not drop, and to bring the \
         question back to New York.\n\nI would be grateful to learn what your delegation will \
         do.\n\nYours respectfully,\n\nAnnelise Obuya-Lindqvist\nGothenburg, Sweden"
    )
}

pub fn letter(id: &str, body: &str) -> DraftView {
    let short = NAMES.iter().find(|(name, _)| *name == id).unwrap().1;
    let own = body.find(WHY).map(|at| at..at + WHY.len());
    let blanks: Vec<(std::ops::Range<usize>, &str)> = blanks_in(body);
    let problem = |words: &&str| Notice::new("problem-blank").text("blank", *words);
    DraftView {
        target: target(id),
        round: 1,
        office: format!("Permanent {short} to the League of Arab States"),
        short: short.to_owned(),
        person: None,
        group: "Arab League".to_owned(),
        channels: vec![ChannelKind::Email],
        lang: Lang::english(),
        direction: Lang::english().direction(),
        turned: None,
        languages: vec![Lang::english()],
        from: "Annelise Obuya-Lindqvist, annelise@obuya-lindqvist.example".to_owned(),
        subject: SUBJECT.to_owned(),
        body: body.to_owned(),
        edited: false,
        own_words: own.into_iter().collect(),
        problems: blanks.iter().map(|(_, words)| problem(words)).collect(),
        advice: Vec::new(),
        reading: None,
        words: body.split_whitespace().count(),
        fields: Fields { filled: 8, total: 9 },
    }
}

pub fn writing(current: DraftView) -> WritingView {
    let questions = [
        ("why", "Why does Homs matter to you?", "In a sentence or two", true, WHY),
        ("region", "Do you know the region?", "A visit, family, friends, work", false, ""),
    ];
    let questions = questions.map(|(id, prompt, hint, required, answer)| QuestionView {
        id: question(id),
        prompt: prompt.to_owned(),
        hint: hint.to_owned(),
        required,
        max_chars: 400,
        answer: answer.to_owned(),
    });
    let letters = NAMES.iter().enumerate().map(|(index, (id, short))| DraftRow {
        target: target(id),
        short: (*short).to_owned(),
        group: "Arab League".to_owned(),
        lang: Lang::english(),
        problems: usize::from(index > 1),
        edited: false,
    });
    WritingView {
        head: head(),
        questions: questions.into(),
        letters: letters.collect(),
        current: Some(current),
    }
}

pub fn review(head: AppealHead) -> ReviewView {
    let mut rows: Vec<ReviewRow> = NAMES
        .iter()
        .map(|(id, short)| ReviewRow {
            target: target(id),
            short: (*short).to_owned(),
            office: format!("Permanent {short} to the League of Arab States"),
            address: format!("{id}@arab-league.example"),
            copies: Vec::new(),
            greeting: Some("Your Excellency,".to_owned()),
            subject: SUBJECT.to_owned(),
            lang: Lang::english(),
            read_in: None,
            fields: Fields { filled: 9, total: 9 },
            problems: Vec::new(),
        })
        .collect();
    let emirates = rows.iter_mut().find(|row| row.target == target("emirates")).unwrap();
    emirates.greeting = None;
    emirates.fields.filled = 8;
    emirates.problems.push(Notice::new("problem-no-greeting"));
    let mauritania = rows.iter_mut().find(|row| row.target == target("mauritania")).unwrap();
    mauritania.lang = Lang::parse("fr").unwrap();
    mauritania.greeting = Some("Excellence,".to_owned());
    mauritania.subject = "Homs : maintenez la pression ce week-end".to_owned();
    mauritania.problems.push(Notice::new("problem-blank").text("blank", "votre ville"));
    rows.sort_by_key(|row| row.problems.is_empty());
    ReviewView {
        own_words_to_translate: Vec::new(),
        head,
        from: FromView {
            name: "Annelise Obuya-Lindqvist".to_owned(),
            address: Some("annelise@obuya-lindqvist.example".to_owned()),
        },
        rows,
        ready: 20,
        beyond_ascii: String::new(),
    }
}
