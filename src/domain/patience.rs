//! How long the sender waits before it tries again, and when it asks instead.

use jiff::{SignedDuration, Timestamp};

use super::{Chance, Meaning, Outcome};

/// The wait after an account's first failure, its second, and so on; the last one repeats.
const WAITS_SECS: [i64; 5] = [30, 2 * 60, 10 * 60, 30 * 60, 60 * 60];
/// The same without a network: a try costs nobody anything, and the line may be back at any time.
const OFFLINE_SECS: [i64; 6] = [30, 60, 2 * 60, 5 * 60, 10 * 60, 15 * 60];
/// The same for a letter that a server puts off: the first are for greylisting, which lets a letter
/// pass after minutes; the later ones keep to the half hour at least that RFC 5321 section 4.5.4.1
/// asks for, and grow, since what lasts for hours mostly lasts for a day.
const PUT_OFF_SECS: [i64; 9] =
    [30, 2 * 60, 10 * 60, 30 * 60, 60 * 60, 2 * 3600, 4 * 3600, 8 * 3600, 12 * 3600];
/// By how much of itself a wait is made shorter or longer.
const SPREAD: f64 = 0.25;
/// A letter that was put off so often asks the person: these tries take three days and more.
pub const MAX_TRIES: u32 = 14;
/// A letter that has been put off for so long asks the person, and so does an account with which nothing
/// has worked for so long: after four days RFC 5321 lets servers give up as well, and most appeals are
/// urgent.
const MAX_WAIT: SignedDuration = SignedDuration::from_hours(4 * 24);
/// Where the program was closed for days, there are still so many tries before.
const LEAST_TRIES: u32 = 3;
/// The server closes the connection and wants to be left alone (RFC 5321 section 3.8).
const SERVICE_NOT_AVAILABLE: u16 = 421;
/// So many letters in a row may be put off, each for itself, before the whole account waits.
const DEFERRED_IN_A_ROW: u32 = 3;

/// How long the letters of an account wait where trying again is of no use, or would do harm, until a
/// person has changed something, such as a password. They go at once when the person has.
pub const WAIT_FOR_PERSON: SignedDuration = SignedDuration::from_hours(24);

/// What the wait of an account hangs on, and with that what ends it before its time: a person's *Try
/// now* ends each wait, and what ends one ends those above it as well.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub enum HangsOn {
    /// This computer: there is no line, or no password at hand. Nobody was asked who could mind, so it
    /// is tried when more letters are sent, and when the program is started.
    #[default]
    Here,
    /// The way to the server, which broke off or is not private. Another proxy ends it.
    Way,
    /// The account's sign-in or its settings. Only another password or other settings of this account
    /// end it: some providers lock who tries a wrong one too often.
    Account,
    /// What the server said: "not now", or that it has had enough. Nothing else ends it.
    Server,
}

impl HangsOn {
    /// What the wait after an attempt that ended like this hangs on.
    pub fn after(outcome: &Outcome) -> Self {
        match outcome {
            Outcome::Unsent(_) | Outcome::Unknown(..) => Self::Way,
            Outcome::Accepted(..) | Outcome::Refused(_) | Outcome::Deferred(_) => Self::Server,
        }
    }
}

/// How long an account waits after so many failures in a row, counted from 1.
pub fn wait_after(failures: u32, chance: Chance) -> SignedDuration {
    nth(&WAITS_SECS, failures, chance)
}

/// How long an account waits after so many tries in a row that found no network, counted from 1.
pub fn wait_offline(failures: u32, chance: Chance) -> SignedDuration {
    nth(&OFFLINE_SECS, failures, chance)
}

/// How long a letter waits after a server has put it off so often, counted from 1.
pub fn wait_put_off(tries: u32, chance: Chance) -> SignedDuration {
    nth(&PUT_OFF_SECS, tries, chance)
}

/// Whether a letter that was put off so often, for the first time then, asks the person instead of
/// being tried again.
pub fn asks_after(tries: u32, first: Timestamp, now: Timestamp) -> bool {
    tries >= MAX_TRIES || account_asks_after(tries, first, now)
}

/// Whether an account with which nothing has worked at so many tries, the first of them then, asks the
/// person. It goes on being tried, but seldom.
pub fn account_asks_after(tries: u32, first: Timestamp, now: Timestamp) -> bool {
    tries >= LEAST_TRIES && now.duration_since(first) >= MAX_WAIT
}

fn nth(waits_secs: &[i64], number: u32, chance: Chance) -> SignedDuration {
    let at = usize::try_from(number.saturating_sub(1)).unwrap_or(usize::MAX);
    let secs = waits_secs.get(at).or(waits_secs.last()).copied().unwrap_or(3600);
    chance.spread(SignedDuration::from_secs(secs), SPREAD)
}

/// How long all letters of an account wait after one attempt ended like this; `None` lets the next
/// one go at once.
///
/// `failures` counts the account's attempts without an answer for good, in a row, this one included.
/// A refused letter never stops the others, unless the server says that the account has sent enough.
/// One that is put off stops them only if the server says so, or if it puts off one after the other.
pub fn pause_after(outcome: &Outcome, failures: u32, chance: Chance) -> Option<SignedDuration> {
    match outcome {
        Outcome::Refused(reply) if Meaning::of(reply) == Meaning::TooMany => Some(WAIT_FOR_PERSON),
        Outcome::Accepted(..) | Outcome::Refused(_) => None,
        Outcome::Unsent(_) | Outcome::Unknown(..) => Some(wait_after(failures, chance)),
        Outcome::Deferred(reply) if reply.code == SERVICE_NOT_AVAILABLE => {
            Some(wait_after(failures, chance))
        }
        Outcome::Deferred(_) => (failures >= DEFERRED_IN_A_ROW)
            .then(|| wait_after(failures.saturating_sub(DEFERRED_IN_A_ROW - 1), chance)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{Notice, Reply};

    #[test]
    fn waits_grow_to_an_hour_and_stay_there() {
        for (failures, secs) in [
            (0, 30),
            (1, 30),
            (2, 120),
            (3, 600),
            (4, 1800),
            (5, 3600),
            (6, 3600),
            (u32::MAX, 3600),
        ] {
            assert_eq!(wait_after(failures, Chance::EVEN).as_secs(), secs, "after {failures}");
        }
        for (waits, chance, secs) in [
            (wait_after as fn(u32, Chance) -> SignedDuration, 0, 45 * 60),
            (wait_after, u32::MAX, 75 * 60),
            (wait_offline, u32::MAX / 2, 15 * 60 - 1),
            (wait_put_off, u32::MAX / 2, 12 * 3600 - 1),
        ] {
            assert_eq!(waits(99, Chance::from_bits(chance)).as_secs(), secs, "{chance}");
        }
    }

    #[test]
    fn a_letter_asks_after_so_many_tries_or_days() {
        let days = |days: i64| SignedDuration::from_hours(24 * days);
        for (tries, waited, asks) in [
            (1, days(0), false),
            (2, days(30), false),
            (3, days(3), false),
            (3, days(4), true),
            (13, days(3), false),
            (14, days(1), true),
            (14, days(-9), true),
        ] {
            let first = Timestamp::from_second(1_800_000_000).unwrap();
            assert_eq!(asks_after(tries, first, first + waited), asks, "{tries} {waited}");
            // A server that is not reached is tried every hour, so that only the days count.
            let account = asks && waited >= days(4);
            assert_eq!(account_asks_after(tries, first, first + waited), account, "{tries}");
        }
        let tries = (1..MAX_TRIES).map(|tries| wait_put_off(tries, Chance::EVEN));
        let all = tries.fold(SignedDuration::ZERO, |sum, wait| sum + wait);
        assert!((days(3)..days(4)).contains(&all), "the tries fit into the days: {all}");
    }

    #[test]
    fn only_what_concerns_all_stops_all() {
        let reply = |code| Reply { code, words: String::new() };
        let gone = || Notice::new("x");
        let too_many = Reply { code: 550, words: "5.4.5 daily sending limit exceeded".into() };
        for (outcome, failures, secs) in [
            (Outcome::Accepted(reply(250), Vec::new()), 0, None),
            (Outcome::Refused(reply(550)), 0, None),
            (Outcome::Refused(too_many), 0, Some(24 * 3600)),
            (Outcome::Deferred(reply(450)), 1, None),
            (Outcome::Deferred(reply(450)), 2, None),
            (Outcome::Deferred(reply(450)), 3, Some(30)),
            (Outcome::Deferred(reply(450)), 4, Some(120)),
            (Outcome::Deferred(reply(421)), 1, Some(30)),
            (Outcome::Unsent(gone()), 1, Some(30)),
            (Outcome::Unsent(gone()), 2, Some(120)),
            (Outcome::Unknown(gone(), Vec::new()), 1, Some(30)),
        ] {
            let pause = pause_after(&outcome, failures, Chance::EVEN).map(|wait| wait.as_secs());
            assert_eq!(pause, secs, "{outcome:?} after {failures}");
            let said = !matches!(outcome, Outcome::Unsent(_) | Outcome::Unknown(..));
            assert_eq!(HangsOn::after(&outcome) == HangsOn::Server, said, "{outcome:?}");
        }
    }
}
