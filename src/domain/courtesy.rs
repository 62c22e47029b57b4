//! Courtesy towards the offices written to and the provider that carries: a pause between letters,
//! hours of the day, a budget a day, and no two letters in a row to one place where that can be.

use std::collections::BTreeMap;

use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp, ToSpan};

use super::{Chance, Notice};

/// The longest pause that can be asked for: an hour.
pub const MAX_PAUSE_SECS: u16 = 3600;
/// The longest time in which letters can be called back.
pub const MAX_UNDO_SECS: u16 = 120;
/// By how much of itself a pause is made shorter or longer.
const PAUSE_SPREAD: f64 = 0.5;
/// How long a letter takes where nothing is paused, for estimates.
const SECS_A_LETTER: i64 = 1;
/// Estimates look no further.
const MAX_DAYS: usize = 3660;

/// What a person has chosen about the pace of their letters.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Courtesy {
    /// Seconds between two letters of an account; 0 lets them go as fast as they can.
    pub pause_secs: u16,
    /// The hours of the day in which letters go; `None` is all of them.
    pub hours: Option<Hours>,
}

impl Default for Courtesy {
    fn default() -> Self {
        Self { pause_secs: 5, hours: None }
    }
}

impl Courtesy {
    /// No courtesy at all: as fast as it goes.
    pub const NONE: Self = Self { pause_secs: 0, hours: None };
}

/// Whole hours of the day, such as 8 to 20; over midnight where the second is less.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Hours {
    from: i8,
    to: i8,
}

impl Hours {
    /// Reads `8-20`.
    pub fn parse(text: &str) -> Option<Self> {
        let (from, to) = text.split_once('-')?;
        let hour = |text: &str| text.trim().parse::<i8>().ok();
        let (from, to) = (hour(from)?, hour(to)?);
        let good = (0..24).contains(&from) && (1..=24).contains(&to) && from != to;
        good.then_some(Self { from, to })
    }

    fn contains(self, hour: i8) -> bool {
        if self.from < self.to {
            (self.from..self.to).contains(&hour)
        } else {
            hour >= self.from || hour < self.to
        }
    }
}

impl std::fmt::Display for Hours {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}-{}", self.from, self.to)
    }
}

/// What an account has handed over today, and what it may.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Today {
    /// Letters handed over since midnight.
    pub letters: usize,
    /// The most in a day; `None` where no limit is known.
    pub budget: Option<u32>,
}

impl Today {
    fn is_spent(self) -> bool {
        self.budget.is_some_and(|budget| self.letters >= in_usize(budget))
    }
}

/// Until when an account's letters wait, and why.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wait {
    /// When the next letter may go.
    pub until: Timestamp,
    /// Why it waits.
    pub why: Notice,
}

/// What a pause between letters is kept as.
pub const PAUSE: &str = "courtesy-pause";

impl Courtesy {
    /// The pause after a letter; `None` where there is none.
    pub fn pause(self, now: Timestamp, chance: Chance) -> Option<Wait> {
        let pause = SignedDuration::from_secs(self.pause_secs.into());
        let until = now.checked_add(chance.spread(pause, PAUSE_SPREAD)).ok()?;
        (until > now).then(|| Wait { until, why: Notice::new(PAUSE) })
    }

    /// What keeps the next letter of an account back besides the pause: the day's budget, or the
    /// hours of the day. It always ends after `now`.
    pub fn wait(self, now: Timestamp, zone: &TimeZone, today: Today) -> Option<Wait> {
        let spent = today.is_spent();
        let from = if spent { day_ends(now, zone) } else { now };
        let until = self.opening(from, zone);
        let why = match (today.budget, self.hours) {
            (Some(budget), _) if spent => Notice::new("courtesy-budget")
                .count("budget", in_usize(budget))
                .count("letters", today.letters),
            (_, Some(hours)) => Notice::new("courtesy-hours")
                .text("from", hours.from.to_string())
                .text("to", hours.to.to_string()),
            _ => return None,
        };
        (until > now).then_some(Wait { until, why })
    }

    /// When the last of so many letters will have gone, if the first goes at `from` and nothing
    /// fails; `None` where that is too far away to be told.
    pub fn done_by(
        self,
        letters: usize,
        from: Timestamp,
        zone: &TimeZone,
        mut today: Today,
    ) -> Option<Timestamp> {
        let step = i64::from(self.pause_secs).max(SECS_A_LETTER);
        let mut left = i64::try_from(letters).ok()?;
        let mut at = from;
        for _ in 0..MAX_DAYS {
            let midnight = day_ends(at, zone);
            if let Some(wait) = self.wait(at, zone, today) {
                at = wait.until;
            } else {
                let secs = self.closing(at, zone).min(midnight).duration_since(at).as_secs();
                let in_time = (secs / step).max(1);
                let budget = today.budget.map_or(i64::MAX, i64::from);
                let in_budget = budget.saturating_sub(i64::try_from(today.letters).ok()?);
                let go = left.min(in_time).min(in_budget);
                at = at.checked_add(SignedDuration::from_secs(go.saturating_mul(step))).ok()?;
                left -= go;
                if left <= 0 {
                    return Some(at);
                }
                today.letters = today.letters.saturating_add(usize::try_from(go).ok()?);
            }
            if at >= midnight {
                today.letters = 0;
            }
        }
        None
    }

    /// The first moment, from this one on, at which letters go.
    fn opening(self, from: Timestamp, zone: &TimeZone) -> Timestamp {
        let Some(hours) = self.hours else { return from };
        let local = zone.to_datetime(from);
        if hours.contains(local.hour()) {
            return from;
        }
        let late = local.hour() >= hours.from;
        let date = if late { local.date().tomorrow() } else { Ok(local.date()) };
        let opens = date.map(|date| date.at(hours.from, 0, 0, 0));
        // A day whose hour is left out opens with the next.
        let opens = opens.and_then(|opens| zone.to_timestamp(opens));
        opens.map_or(from, |opens| opens.max(from))
    }

    /// The end of the hours that `from` is in.
    fn closing(self, from: Timestamp, zone: &TimeZone) -> Timestamp {
        let Some(hours) = self.hours else { return Timestamp::MAX };
        let local = zone.to_datetime(from);
        let over_midnight = hours.from > hours.to && local.hour() >= hours.from;
        let midnight = local.date().at(0, 0, 0, 0);
        let closes = midnight.checked_add(i64::from(hours.to).hours()).and_then(|closes| {
            if over_midnight { closes.checked_add(1.day()) } else { Ok(closes) }
        });
        let closes = closes.and_then(|closes| zone.to_timestamp(closes));
        closes.unwrap_or(Timestamp::MAX)
    }
}

/// When the day of this moment began, where the person is.
pub fn day_begins(now: Timestamp, zone: &TimeZone) -> Timestamp {
    zone.to_timestamp(zone.to_datetime(now).date().at(0, 0, 0, 0)).unwrap_or(now)
}

fn day_ends(now: Timestamp, zone: &TimeZone) -> Timestamp {
    let next = zone.to_datetime(now).date().tomorrow();
    let start = next.and_then(|date| zone.to_timestamp(date.at(0, 0, 0, 0)));
    start.unwrap_or(Timestamp::MAX)
}

/// The order in which letters to these places take turns: the first of each, then the second of
/// each, and so on. Gives the places' own numbers.
pub fn in_turn(places: &[&str]) -> Vec<usize> {
    let mut before: BTreeMap<&str, usize> = BTreeMap::new();
    let mut turns: Vec<(usize, usize)> = places
        .iter()
        .enumerate()
        .map(|(number, place)| {
            let turn = before.entry(place).or_default();
            *turn += 1;
            (*turn, number)
        })
        .collect();
    turns.sort_unstable();
    turns.into_iter().map(|(_, number)| number).collect()
}

fn in_usize(number: u32) -> usize {
    usize::try_from(number).unwrap_or(usize::MAX)
}

#[cfg(test)]
#[path = "courtesy_tests.rs"]
mod tests;
