//! Spreading waits by chance, so that many programs do not come back at the same moment. The random
//! number is drawn elsewhere.

use jiff::{SignedDuration, Timestamp};

/// A random number from 0 to 1, drawn outside of the domain.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Chance(f64);

impl Chance {
    /// The middle: waits are as long as they are meant.
    pub const EVEN: Self = Self(0.5);

    /// From random bits.
    pub fn from_bits(bits: u32) -> Self {
        Self(f64::from(bits) / f64::from(u32::MAX))
    }

    /// The wait, made shorter or longer by at most this part of it.
    pub fn spread(self, wait: SignedDuration, part: f64) -> SignedDuration {
        let factor = 1.0 + part * (2.0 * self.0 - 1.0);
        wait.mul_f64(factor)
    }
}

/// When something happened, and the chance that spreads the waits that follow from it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Moment {
    /// The time.
    pub now: Timestamp,
    /// The chance.
    pub chance: Chance,
}

impl From<Timestamp> for Moment {
    fn from(now: Timestamp) -> Self {
        Self { now, chance: Chance::EVEN }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_wait_is_spread_to_both_sides() {
        for (bits, part, secs) in [
            (0, 0.5, 10.0),
            (u32::MAX, 0.5, 30.0),
            (0, 0.25, 15.0),
            (u32::MAX, 0.25, 25.0),
            (u32::MAX, 0.0, 20.0),
        ] {
            let wait = Chance::from_bits(bits).spread(SignedDuration::from_secs(20), part);
            assert_eq!(wait.as_secs_f64(), secs, "{bits} {part}");
        }
        let even = Chance::EVEN.spread(SignedDuration::from_secs(20), 0.5);
        assert_eq!(even, SignedDuration::from_secs(20));
    }
}
