//! The letter that a template makes while an organiser types, for sample supporters.

use super::view::{PreviewLetter, TemplatePreview};
use super::{Desk, DeskError};
use crate::domain::{Answers, AppealId, Country, EmailAddress, Lang, Notice, Supporter, TargetId};
use crate::pack::{self, Pack};

/// Supporters who differ in what a template may trip over. All are invented.
const SAMPLES: [Sample; 3] = [
    Sample {
        name: "Annelise Obuya-Lindqvist",
        email: "annelise@obuya-lindqvist.example",
        town: Some("Gothenburg"),
        country: Some("SE"),
        address: Some("Example street 12\n411 00 Gothenburg\nSweden"),
        profession: Some("nurse"),
        answers: true,
    },
    Sample {
        name: "Amina Were-Castellanos",
        email: "amina@were-castellanos.example",
        town: Some("Mombasa"),
        country: Some("KE"),
        address: None,
        profession: None,
        answers: true,
    },
    Sample {
        name: "Li Na",
        email: "lina@letters.example",
        town: None,
        country: None,
        address: None,
        profession: None,
        answers: false,
    },
];

/// One sample supporter.
struct Sample {
    name: &'static str,
    email: &'static str,
    town: Option<&'static str>,
    country: Option<&'static str>,
    address: Option<&'static str>,
    profession: Option<&'static str>,
    answers: bool,
}

impl Desk {
    /// The letter that this text makes in place of a pack's file.
    ///
    /// # Errors
    /// When there is no such appeal.
    pub fn preview_template(
        &mut self,
        id: &AppealId,
        file: &str,
        text: &str,
        target: &TargetId,
        sample_number: usize,
    ) -> Result<TemplatePreview, DeskError> {
        let loaded = self.loaded_for_editing(id)?;
        let pack =
            super::organise::editable(loaded).ok_or_else(|| DeskError::NoSuchAppeal(id.clone()))?;
        let (supporter, answers) = sample(pack, sample_number);
        if !file.starts_with("letters/") {
            let problems = pack::check_text(pack, file, text);
            return Ok(TemplatePreview {
                letter: None,
                problems: problems.iter().map(super::organise::problem_view).collect(),
            });
        }
        let lang = language_of(file);
        Ok(match pack::preview(pack, file, text, target, &supporter, &answers) {
            Ok(rendered) => TemplatePreview {
                letter: Some(PreviewLetter {
                    office: pack
                        .appeal()
                        .target(target)
                        .map(|target| target.office.get(&lang).to_owned())
                        .unwrap_or_default(),
                    subject: rendered.subject,
                    body: rendered.body,
                    direction: lang.direction(),
                }),
                problems: Vec::new(),
            },
            Err(problems) => TemplatePreview {
                letter: None,
                problems: problems.iter().map(super::organise::problem_view).collect(),
            },
        })
    }
}

/// The language in a letter's file name, `letters/NAME.LANG.md`.
fn language_of(file: &str) -> Lang {
    file.rsplit('.').nth(1).and_then(|code| Lang::parse(code).ok()).unwrap_or_else(Lang::english)
}

/// The sample supporters: first name, and what is missing.
pub(super) fn samples() -> Vec<Notice> {
    let words = |sample: &Sample| {
        let first = sample.name.split(' ').next().unwrap_or(sample.name);
        match (sample.answers, sample.address) {
            (false, _) => Notice::new("desk-sample-bare").text("name", first),
            (true, None) => Notice::new("desk-sample-no-address").text("name", first),
            (true, Some(_)) => Notice::new("desk-sample-whole").text("name", first),
        }
    };
    SAMPLES.iter().map(words).collect()
}

/// A sample supporter, counted from 0, with answers to the pack's questions: each is its own
/// prompt, so that an organiser sees where it stands.
pub(super) fn sample(pack: &Pack, number: usize) -> (Supporter, Answers) {
    let Some(sample) = SAMPLES.get(number).or(SAMPLES.first()) else {
        return Default::default();
    };
    let supporter = Supporter {
        name: sample.name.to_owned(),
        email: EmailAddress::parse(sample.email).ok(),
        country: sample.country.and_then(|code| Country::parse(code).ok()),
        address: sample.address.map(str::to_owned),
        town: sample.town.map(str::to_owned),
        profession: sample.profession.map(str::to_owned),
        languages: vec![Lang::english()],
    };
    let questions = pack.appeal().questions.iter();
    let answers = questions
        .filter(|question| sample.answers || question.required)
        .map(|question| {
            (question.id.clone(), question.prompt.get(&pack.appeal().language).to_owned())
        })
        .collect();
    (supporter, answers)
}
