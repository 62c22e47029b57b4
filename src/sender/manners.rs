//! What the sender asks before it lets a letter go: how fast, how many, at which hours, and whether
//! its appeal is still open. It knows neither settings nor appeals: whoever starts it answers.

use std::hash::{BuildHasher, Hasher, RandomState};

use jiff::civil::Date;
use jiff::tz::TimeZone;

use crate::domain::{AppealId, Chance, Courtesy, Notice};

/// The pace of an account's letters.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Pace {
    /// Pauses and hours.
    pub courtesy: Courtesy,
    /// The most letters in a day; `None` where no limit is known.
    pub letters_a_day: Option<u32>,
}

impl Pace {
    /// As fast and as many as it goes.
    pub const FREE: Self = Self { courtesy: Courtesy::NONE, letters_a_day: None };
}

/// Gives the pace of the account of this name.
pub type PaceOf = dyn Fn(&str) -> Pace + Send;
/// Why letters of this version of an appeal are not to go on this day; `None` lets them.
pub type HeldFor = dyn Fn(&AppealId, u32, Date) -> Option<Notice> + Send;

/// What the sender asks before it lets a letter go.
pub struct Manners {
    /// Asked anew for each session.
    pub pace: Box<PaceOf>,
    /// Asked before each session, and when the day has changed.
    pub held: Box<HeldFor>,
    /// Where the person is on the clock.
    pub zone: TimeZone,
    /// How many seconds letters can be called back that were still to be when the program was closed.
    pub undo_secs: Box<dyn Fn() -> u16 + Send>,
    /// Draws the chance that spreads pauses and waits.
    pub chance: Box<dyn Fn() -> Chance + Send>,
}

impl Default for Manners {
    /// No pause, no limit, nothing held, no chance; UTC.
    fn default() -> Self {
        Self {
            pace: Box::new(|_| Pace::FREE),
            held: Box::new(|_, _, _| None),
            zone: TimeZone::UTC,
            undo_secs: Box::new(|| 0),
            chance: Box::new(|| Chance::EVEN),
        }
    }
}

/// A chance from the randomness that the standard library seeds its maps with: good enough for
/// pauses, and no secret hangs on it.
pub fn any_chance() -> Chance {
    let bits = RandomState::new().build_hasher().finish();
    Chance::from_bits(u32::try_from(bits >> 32).unwrap_or_default())
}
