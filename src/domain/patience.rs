//! How long the sender waits before it tries again.

use jiff::SignedDuration;

use super::Outcome;

/// The wait after the first failure, the second, and so on; the last one repeats.
const WAITS_SECS: [i64; 5] = [30, 2 * 60, 10 * 60, 30 * 60, 60 * 60];
/// The server closes the connection and wants to be left alone (RFC 5321 section 3.8).
const SERVICE_NOT_AVAILABLE: u16 = 421;
/// So many letters in a row may be put off, each for itself, before the whole account waits.
const DEFERRED_IN_A_ROW: u32 = 3;

/// How long the letters of an account wait where trying again is of no use, or would do harm, until a
/// person has changed something, such as a password. They go at once when the person has.
pub const WAIT_FOR_PERSON: SignedDuration = SignedDuration::from_hours(24);

/// How long to wait after so many failures in a row, counted from 1.
pub fn wait_after(failures: u32) -> SignedDuration {
    let at = usize::try_from(failures.saturating_sub(1)).unwrap_or(usize::MAX);
    let last = WAITS_SECS.len() - 1;
    SignedDuration::from_secs(WAITS_SECS.get(at.min(last)).copied().unwrap_or(3600))
}

/// How long all letters of an account wait after one attempt ended like this; `None` lets the next
/// one go at once.
///
/// `failures` counts the account's attempts without an answer for good, in a row, this one included.
/// A refused letter never stops the others. One that is put off stops them only if the server says
/// so, or if it puts off one after the other.
pub fn pause_after(outcome: &Outcome, failures: u32) -> Option<SignedDuration> {
    match outcome {
        Outcome::Accepted(_) | Outcome::Refused(_) => None,
        Outcome::Unsent(_) | Outcome::Unknown(_) => Some(wait_after(failures)),
        Outcome::Deferred(reply) if reply.code == SERVICE_NOT_AVAILABLE => {
            Some(wait_after(failures))
        }
        Outcome::Deferred(_) => (failures >= DEFERRED_IN_A_ROW)
            .then(|| wait_after(failures.saturating_sub(DEFERRED_IN_A_ROW - 1))),
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
            assert_eq!(wait_after(failures).as_secs(), secs, "after {failures}");
        }
    }

    #[test]
    fn only_what_concerns_all_stops_all() {
        let reply = |code| Reply { code, words: String::new() };
        let gone = || Notice::new("x");
        for (outcome, failures, secs) in [
            (Outcome::Accepted(reply(250)), 0, None),
            (Outcome::Refused(reply(550)), 0, None),
            (Outcome::Deferred(reply(450)), 1, None),
            (Outcome::Deferred(reply(450)), 2, None),
            (Outcome::Deferred(reply(450)), 3, Some(30)),
            (Outcome::Deferred(reply(450)), 4, Some(120)),
            (Outcome::Deferred(reply(421)), 1, Some(30)),
            (Outcome::Unsent(gone()), 1, Some(30)),
            (Outcome::Unsent(gone()), 2, Some(120)),
            (Outcome::Unknown(gone()), 1, Some(30)),
        ] {
            let pause = pause_after(&outcome, failures).map(|wait| wait.as_secs());
            assert_eq!(pause, secs, "{outcome:?} after {failures}");
        }
    }
}
