//! The compared letters as Python's jinja2 can make them: template, fields, and what must come out.

use clarion::domain::{Answers, Lang, Supporter};
use clarion::pack::Pack;
use serde_json::{Map, Value, json};

use super::{COMPARED, Job, compared, render, volunteer};

/// What `benches/jinja.py` reads, with the letters of so many volunteers.
pub(crate) fn fields(pack: &Pack, volunteers: usize, answers: &Answers) -> Value {
    let file = format!("letters/{}.{}.md", COMPARED.0, COMPARED.1);
    let letters = (0..volunteers).map(volunteer).flat_map(|supporter| {
        let jobs = compared(pack, &supporter);
        jobs.into_iter().map(move |job| letter(pack, &job, &supporter, answers))
    });
    let questions = pack.appeal().questions.iter();
    let answer: Map<String, Value> =
        questions.map(|q| (q.id.as_str().replace('-', "_"), json!(answers[&q.id]))).collect();
    json!({
        "template": pack.text(&file).unwrap(),
        "answer": answer,
        "letters": letters.collect::<Vec<_>>(),
    })
}

fn letter(pack: &Pack, job: &Job, supporter: &Supporter, answers: &Answers) -> Value {
    let lang = Lang::parse(COMPARED.1).unwrap();
    let rendered = render(pack, job, supporter, answers);
    json!({
        "supporter": {
            "name": supporter.name,
            "email": supporter.email.as_ref().map(|email| email.as_str()),
            "country": supporter.country.map(|country| country.name(&lang)),
            "address": supporter.address,
            "town": supporter.town,
            "profession": supporter.profession,
        },
        "variation": job.variation.0,
        "target": {
            "office": job.target.office.get(&lang),
            "short": job.target.short.get(&lang),
            "person": job.target.person,
            "country": job.target.country.map(|country| country.name(&lang)),
            "salutation": job.target.salutation.as_ref().map(|text| text.get(&lang)),
        },
        "to": job.target.email(),
        "subject": rendered.subject,
        "body": rendered.body,
    })
}
