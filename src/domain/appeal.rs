//! The appeal: what happened, what is asked, of whom, by when.

use std::collections::BTreeMap;

use jiff::civil::Date;

use super::{
    AppealId, Country, DemandId, Group, GroupId, Lang, LocalText, QuestionId, SourceId, Target,
    TargetId,
};

/// One version of an appeal, as its organisers published it.
#[derive(Debug, Clone, PartialEq)]
pub struct Appeal {
    /// The appeal's line, the same over its versions.
    pub id: AppealId,
    /// Counts up from 1.
    pub version: u32,
    /// What sort of action it is.
    pub kind: Kind,
    /// The language of texts that name none.
    pub language: Lang,
    /// Its headline.
    pub title: LocalText,
    /// What is at stake, in a line.
    pub summary: LocalText,
    /// The two or three sentences on top of its page.
    pub lead: LocalText,
    /// A remark at the end of its page.
    pub note: Option<LocalText>,
    /// Where it happens.
    pub country: Country,
    /// Who issues it.
    pub organisation: String,
    /// The day it was issued.
    pub issued: Date,
    /// The last day on which a letter helps.
    pub write_by: Date,
    /// That its organisers ended it, whatever the write-by date says.
    pub stopped: Option<Stop>,
    /// Where its facts come from.
    pub sources: Vec<Source>,
    /// Figures, each with date and source.
    pub facts: Vec<Fact>,
    /// What is asked.
    pub demands: Vec<Demand>,
    /// What happened, newest last.
    pub updates: Vec<Update>,
    /// What a supporter is asked for their letters.
    pub questions: Vec<Question>,
    /// Targets by what they are asked.
    pub groups: Vec<Group>,
    /// Who is written to, in the order of the file.
    pub targets: Vec<Target>,
    /// The story as CommonMark, by language.
    pub story: BTreeMap<Lang, String>,
}

/// What sort of action an appeal is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Letters within days.
    UrgentAction,
    /// Letters to those who suffer, not to those who decide.
    Solidarity,
    /// Letters that thank.
    Thanks,
}

/// That the organisers of an appeal stop it: from that day on a letter helps no more, or may harm.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stop {
    /// The first day on which no letter is to go.
    pub since: Date,
    /// Why, for those who write.
    pub why: LocalText,
}

/// Where a fact comes from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Source {
    /// Its id in the file.
    pub id: SourceId,
    /// Who said it, in what, where and when.
    pub text: LocalText,
}

/// A figure with its date and source.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fact {
    /// The figure, such as `246` or `Hundreds`.
    pub figure: LocalText,
    /// What it counts.
    pub text: LocalText,
    /// The day it was true.
    pub as_of: Date,
    /// Who said it.
    pub source: SourceId,
}

/// Something that is asked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Demand {
    /// Its id in the file.
    pub id: DemandId,
    /// What is asked, as a sentence.
    pub text: LocalText,
}

/// Something that happened, or will.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Update {
    /// The (first) day.
    pub date: Date,
    /// The last day, where it is a span.
    pub until: Option<Date>,
    /// What happened.
    pub text: LocalText,
}

/// Something the supporter is asked, whose answer becomes part of the letters.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Question {
    /// Its id in the file; templates write `-` as `_`.
    pub id: QuestionId,
    /// The question.
    pub prompt: LocalText,
    /// An example or a hint.
    pub hint: Option<LocalText>,
    /// Whether a letter is incomplete without an answer.
    pub required: bool,
    /// The longest answer, in characters.
    pub max_chars: usize,
}

/// Whether letters can still help.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Status {
    /// Letters help for this many more days; 0 on the last day.
    Open {
        /// Days after today, up to and with the write-by date.
        days_left: i32,
    },
    /// The write-by date is over: practice only.
    Closed {
        /// The last day on which a letter helped.
        since: Date,
    },
    /// Its organisers have stopped it: practice only.
    Stopped {
        /// The first day on which no letter was to go.
        since: Date,
    },
}

impl Status {
    /// What holds on the day `today`. A stop goes before the write-by date: it says more.
    pub fn on(today: Date, write_by: Date, stopped: Option<&Stop>) -> Self {
        if let Some(stop) = stopped.filter(|stop| today >= stop.since) {
            return Self::Stopped { since: stop.since };
        }
        if today > write_by {
            return Self::Closed { since: write_by };
        }
        let days_left = today.until(write_by).map_or(i32::MAX, |span| span.get_days());
        Self::Open { days_left }
    }

    /// Whether letters can only be practised.
    pub fn is_closed(self) -> bool {
        matches!(self, Self::Closed { .. } | Self::Stopped { .. })
    }
}

impl Appeal {
    /// Whether letters still help on the day `today`.
    pub fn status(&self, today: Date) -> Status {
        Status::on(today, self.write_by, self.stopped.as_ref())
    }

    /// Why its organisers have stopped it, from the day on which they do.
    pub fn stopped_why(&self, today: Date, lang: &Lang) -> Option<&str> {
        let is_stopped = matches!(self.status(today), Status::Stopped { .. });
        self.stopped.as_ref().filter(|_| is_stopped).map(|stop| stop.why.get(lang))
    }

    /// The target of this id.
    pub fn target(&self, id: &TargetId) -> Option<&Target> {
        self.targets.iter().find(|target| target.id == *id)
    }

    /// The group of this id.
    pub fn group(&self, id: &GroupId) -> Option<&Group> {
        self.groups.iter().find(|group| group.id == *id)
    }

    /// The targets of a group, in the order of the file.
    pub fn targets_of<'a>(&'a self, group: &'a GroupId) -> impl Iterator<Item = &'a Target> {
        self.targets.iter().filter(move |target| target.group == *group)
    }

    /// The other groups in which the target's country is written to as well.
    pub fn also_in(&self, target: &Target) -> Vec<&Group> {
        let Some(country) = target.country else { return Vec::new() };
        self.groups
            .iter()
            .filter(|group| group.id != target.group)
            .filter(|group| self.targets_of(&group.id).any(|other| other.country == Some(country)))
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn an_appeal_is_open_until_its_day_is_over_or_it_is_stopped() {
        let why = LocalText::single(Lang::english(), "Won.");
        let stop = |day| Stop { since: date(2026, 11, day), why: why.clone() };
        for (today, stopped, expected) in [
            (24, None, Status::Open { days_left: 2 }),
            (26, None, Status::Open { days_left: 0 }),
            (27, None, Status::Closed { since: date(2026, 11, 26) }),
            (24, Some(25), Status::Open { days_left: 2 }),
            (25, Some(25), Status::Stopped { since: date(2026, 11, 25) }),
            (27, Some(25), Status::Stopped { since: date(2026, 11, 25) }),
            (27, Some(28), Status::Closed { since: date(2026, 11, 26) }),
            (28, Some(28), Status::Stopped { since: date(2026, 11, 28) }),
        ] {
            let stopped = stopped.map(stop);
            let status = Status::on(date(2026, 11, today), date(2026, 11, 26), stopped.as_ref());
            assert_eq!(status, expected, "on {today} with {stopped:?}");
        }
    }
}
