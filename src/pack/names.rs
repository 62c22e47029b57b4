//! The names that a letter can use, such as `supporter.town`, and what each stands for.

use super::words::Missing;
use crate::domain::Appeal;

/// What a name stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Field {
    /// Of the supporter; what it is called when it is missing says which.
    Supporter(Missing),
    /// `target.office`
    Office,
    /// `target.short`
    Short,
    /// `target.person`
    Person,
    /// `target.country`
    TargetCountry,
    /// `target.salutation`
    Salutation,
    /// `target.group`
    Group,
    /// `appeal.title`
    Title,
    /// `appeal.issued`
    Issued,
    /// `appeal.write_by`
    WriteBy,
    /// `appeal.organisation`
    Organisation,
    /// The answer to the question at this place.
    Answer(usize),
    /// The demand at this place.
    Demand(usize),
}

impl Field {
    /// Whether it counts among the fields that are filled or not: the pack's own words do not.
    pub(crate) fn counts(self) -> bool {
        !matches!(
            self,
            Self::Title | Self::Issued | Self::WriteBy | Self::Organisation | Self::Demand(_)
        )
    }
}

const FIXED: [(&str, Field); 16] = [
    ("supporter.name", Field::Supporter(Missing::Name)),
    ("supporter.email", Field::Supporter(Missing::Email)),
    ("supporter.country", Field::Supporter(Missing::Country)),
    ("supporter.address", Field::Supporter(Missing::Address)),
    ("supporter.town", Field::Supporter(Missing::Town)),
    ("supporter.profession", Field::Supporter(Missing::Profession)),
    ("target.office", Field::Office),
    ("target.short", Field::Short),
    ("target.person", Field::Person),
    ("target.country", Field::TargetCountry),
    ("target.salutation", Field::Salutation),
    ("target.group", Field::Group),
    ("appeal.title", Field::Title),
    ("appeal.issued", Field::Issued),
    ("appeal.write_by", Field::WriteBy),
    ("appeal.organisation", Field::Organisation),
];

/// All names that letters of an appeal can use.
#[derive(Debug, Clone)]
pub(crate) struct Names(Vec<(String, Field)>);

impl Names {
    /// The names of an appeal: its questions and demands among them.
    pub(crate) fn of(appeal: &Appeal) -> Self {
        let fixed = FIXED.iter().map(|(name, field)| ((*name).to_owned(), *field));
        let answers = appeal.questions.iter().enumerate().map(|(at, question)| {
            (format!("answer.{}", question.id.as_str().replace('-', "_")), Field::Answer(at))
        });
        let demands = appeal.demands.iter().enumerate().map(|(at, demand)| {
            (format!("demand.{}", demand.id.as_str().replace('-', "_")), Field::Demand(at))
        });
        Self(fixed.chain(answers).chain(demands).collect())
    }

    /// What a name stands for.
    pub(crate) fn field(&self, name: &str) -> Option<Field> {
        self.0.iter().find(|(known, _)| known == name).map(|(_, field)| *field)
    }

    /// All names.
    pub(crate) fn all(&self) -> impl Iterator<Item = &str> {
        self.0.iter().map(|(name, _)| name.as_str())
    }

    /// The first name below a root such as `target`, as an example.
    pub(crate) fn example(&self, root: &str) -> Option<&str> {
        self.all().find(|name| name.split('.').next() == Some(root))
    }
}
