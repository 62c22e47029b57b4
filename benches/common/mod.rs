//! Letters of the Homs appeal, as many as a measurement needs.
//!
//! A volunteer writes to every target once, so a measurement has as many volunteers as it takes.

#![allow(clippy::unwrap_used, clippy::indexing_slicing)] // a measurement stops where it fails
#![allow(dead_code)] // each measurement uses a part of it

pub(crate) mod jinja;

use clarion::domain::{
    Answers, Composed, Country, Draft, EmailAddress, Identity, Lang, LetterKey, QuestionId,
    Supporter, Target, Variation,
};
use clarion::mail;
use clarion::pack::{self, Pack, Rendered};
use clarion::store::{Carrier, QueueMeta};
use jiff::Timestamp;
use std::time::Instant;

const ROUNDS: usize = 5;

/// A letter to be written: to whom, in which language, with which alternatives.
pub(crate) struct Job {
    pub(crate) target: Target,
    pub(crate) lang: Lang,
    pub(crate) variation: Variation,
}

/// The bundled appeal.
pub(crate) fn homs() -> Pack {
    pack::bundled().pack.unwrap()
}

/// A volunteer who has given everything that a letter can use.
pub(crate) fn volunteer(number: usize) -> Supporter {
    Supporter {
        name: format!("Anna Example {number}"),
        email: EmailAddress::parse(&format!("anna-{number}@volunteers.example")).ok(),
        country: Country::parse("SE").ok(),
        address: Some("1 Example Street\n123 45 Example Town".into()),
        town: Some("Example Town".into()),
        profession: Some("teacher".into()),
        languages: vec![Lang::english()],
    }
}

/// What the volunteers answered to the appeal's questions.
pub(crate) fn answers(pack: &Pack) -> Answers {
    let questions = pack.appeal().questions.iter().map(|question| question.id.clone());
    let answer =
        |_: &QuestionId| "People there ask for no more than I take for granted.".to_owned();
    questions.map(|id| (id.clone(), answer(&id))).collect()
}

/// One letter to every target, as a volunteer would get them offered.
pub(crate) fn jobs(pack: &Pack, supporter: &Supporter) -> Vec<Job> {
    let appeal = pack.appeal();
    let mut jobs = Vec::with_capacity(appeal.targets.len());
    for group in &appeal.groups {
        let written_in = pack.languages(&group.id);
        for lang in &written_in {
            let variations = pack.variations(&supporter.key(), &group.id, lang);
            for target in appeal.targets.iter().filter(|target| target.group == group.id) {
                let chosen = supporter.letter_language(None, &target.languages, &written_in);
                if chosen.as_ref() == Some(lang) {
                    let variation = variations[&target.id];
                    jobs.push(Job { target: target.clone(), lang: lang.clone(), variation });
                }
            }
        }
    }
    jobs
}

/// The letter that is compared with others: its group, and the language that everyone gets it in.
pub(crate) const COMPARED: (&str, &str) = ("arab-league", "en");

/// One compared letter to every target.
pub(crate) fn compared(pack: &Pack, supporter: &Supporter) -> Vec<Job> {
    let lang = Lang::parse(COMPARED.1).unwrap();
    let group = pack.appeal().groups.iter().find(|group| group.letter == COMPARED.0).unwrap();
    let variations = pack.variations(&supporter.key(), &group.id, &lang);
    let targets = pack.appeal().targets.iter().filter(|target| target.group == group.id);
    targets
        .map(|target| Job {
            target: target.clone(),
            lang: lang.clone(),
            variation: variations[&target.id],
        })
        .collect()
}

/// The letter that a job makes.
pub(crate) fn render(pack: &Pack, job: &Job, supporter: &Supporter, answers: &Answers) -> Rendered {
    pack.render(&job.target.id, &job.lang, supporter, answers, job.variation).unwrap()
}

/// Renders, finishes and composes a letter to this carrier.
pub(crate) fn compose(
    pack: &Pack,
    job: &Job,
    supporter: &Supporter,
    answers: &Answers,
    carrier: &Carrier,
    now: Timestamp,
) -> (Composed, QueueMeta) {
    let appeal = pack.appeal();
    let rendered = render(pack, job, supporter, answers);
    let draft = Draft {
        key: LetterKey {
            supporter: supporter.key(),
            appeal: appeal.id.clone(),
            target: job.target.id.clone(),
            round: 1,
            practice: *carrier == Carrier::Practice,
        },
        appeal_version: appeal.version,
        lang: job.lang.clone(),
        office: job.target.office.get(&job.lang).to_owned(),
        to: job.target.email().map(str::to_owned),
        copies: job.target.copies.clone(),
        subject: rendered.subject,
        body: rendered.body,
        fields: rendered.fields,
    };
    let address = supporter.email.clone().unwrap();
    let message_id = mail::new_message_id(&address).unwrap();
    let identity = Identity { name: supporter.name.clone(), address };
    let composed = mail::compose(&draft.finish().unwrap(), &identity, message_id, now).unwrap();
    let meta = QueueMeta {
        group: job.target.group.clone(),
        appeal_title: appeal.title.get(&job.lang).to_owned(),
        short: job.target.short.get(&job.lang).to_owned(),
        carrier: carrier.clone(),
        closes_draft: false,
    };
    (composed, meta)
}

/// At least this many letters, volunteer by volunteer, cut to the number.
pub(crate) fn letters(
    count: usize,
    carrier: &Carrier,
    now: Timestamp,
) -> Vec<(Composed, QueueMeta)> {
    let pack = homs();
    let answers = answers(&pack);
    let mut letters = Vec::with_capacity(count);
    for number in 0.. {
        let supporter = volunteer(number);
        for job in jobs(&pack, &supporter) {
            if letters.len() == count {
                return letters;
            }
            letters.push(compose(&pack, &job, &supporter, &answers, carrier, now));
        }
    }
    letters
}

/// The most letters a second of several rounds.
pub(crate) fn best(mut round: impl FnMut() -> usize) -> f64 {
    let rate = |_| {
        let begun = Instant::now();
        let letters = round();
        letters as f64 / begun.elapsed().as_secs_f64()
    };
    (0..ROUNDS).map(rate).fold(0.0, f64::max)
}

/// A letter of the bundled appeal.
pub(crate) fn letter(group: &str, lang: &str) -> String {
    let pack = homs();
    let lang = Lang::parse(lang).unwrap();
    let supporter = Supporter { languages: vec![lang.clone()], ..volunteer(0) };
    let answers = answers(&pack);
    let group = pack.appeal().groups.iter().find(|it| it.letter == group).unwrap();
    let target = pack.appeal().targets.iter().find(|it| it.group == group.id).unwrap();
    let variation = pack.variations(&supporter.key(), &group.id, &lang)[&target.id];
    pack.render(&target.id, &lang, &supporter, &answers, variation).unwrap().body
}

/// That letter over and over, so many bytes of it.
pub(crate) fn long_letter(group: &str, lang: &str, bytes: usize) -> String {
    let letter = letter(group, lang);
    let mut text = String::new();
    while text.len() < bytes {
        text.push_str(&letter);
        text.push_str("\n\n");
    }
    text.truncate(text.floor_char_boundary(bytes));
    text
}
