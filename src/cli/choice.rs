//! Which letters are meant, and by whom: the words that `write` and `send` share.

use super::args::Which;
use super::code::{Code, Failure};
use crate::desk::Choice;
use crate::domain::{
    Answers, Appeal, AppealId, GroupId, Lang, NotAnId, Notice, Supporter, TargetId,
};
use crate::profile::read_supporter;

/// The words of [`Which`] as what they mean.
pub(super) struct Chosen {
    pub(super) appeal: AppealId,
    pub(super) choice: Choice,
    pub(super) supporter: Supporter,
    pub(super) answers: Answers,
}

impl Chosen {
    /// Reads ids, language and supporter file.
    pub(super) fn read(which: &Which) -> Result<Self, Failure> {
        let appeal = appeal_id(&which.appeal)?;
        let (supporter, answers) = read_supporter(&which.supporter)?;
        let choice = Choice {
            groups: ids(&which.group, GroupId::parse)?,
            targets: ids(&which.target, TargetId::parse)?,
            all: which.all,
            lang: which.lang.as_deref().map(language).transpose()?,
        };
        Ok(Self { appeal, choice, supporter, answers })
    }

    /// An answer to a question that the appeal does not ask would be lost without a word.
    pub(super) fn check_answers(&self, appeal: &Appeal) -> Result<(), Failure> {
        let asked: Vec<_> = appeal.questions.iter().map(|it| &it.id).collect();
        let strangers: Vec<Notice> = self
            .answers
            .keys()
            .filter(|question| !asked.contains(question))
            .map(|question| {
                let known: Vec<&str> = asked.iter().map(|it| it.as_str()).collect();
                Notice::new("cli-no-such-question")
                    .text("question", question.as_str())
                    .text("known", known.join(", "))
            })
            .collect();
        if strangers.is_empty() { Ok(()) } else { Err(Failure::Told(strangers, Code::Failed)) }
    }
}

/// An appeal's id.
pub(super) fn appeal_id(text: &str) -> Result<AppealId, Failure> {
    AppealId::parse(text).map_err(not_an_id)
}

fn ids<T>(texts: &[String], parse: impl Fn(&str) -> Result<T, NotAnId>) -> Result<Vec<T>, Failure> {
    texts.iter().map(|text| parse(text).map_err(not_an_id)).collect()
}

fn not_an_id(NotAnId(text): NotAnId) -> Failure {
    Failure::usage(Notice::new("cli-not-an-id").text("id", text))
}

fn language(text: &str) -> Result<Lang, Failure> {
    Lang::parse(text)
        .map_err(|_| Failure::usage(Notice::new("cli-not-a-language").text("lang", text)))
}
