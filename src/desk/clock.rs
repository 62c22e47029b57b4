//! The one place that knows what time it is, so that tests can say so instead.

use std::sync::Arc;
use std::time::{Duration, Instant};

use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;

/// Tells the time, and where the person is on the clock.
#[derive(Clone)]
pub struct Clock {
    now: Arc<dyn Fn() -> Timestamp + Send + Sync>,
    steady: Arc<dyn Fn() -> Duration + Send + Sync>,
    time_zone: TimeZone,
}

impl Clock {
    /// The computer's own clock and time zone.
    pub fn of_system() -> Self {
        let begun = Instant::now();
        Self {
            now: Arc::new(Timestamp::now),
            steady: Arc::new(move || begun.elapsed()),
            time_zone: TimeZone::system(),
        }
    }

    /// A clock that shows what `now` says, in UTC, and is never set: so much time passes.
    pub fn fake(now: impl Fn() -> Timestamp + Send + Sync + 'static) -> Self {
        let now = Arc::new(now);
        let (then, shows) = (now(), now.clone());
        let steady = move || Duration::try_from(shows().duration_since(then)).unwrap_or_default();
        Self { now, steady: Arc::new(steady), time_zone: TimeZone::UTC }
    }

    /// A clock that stands still.
    pub fn fixed(now: Timestamp) -> Self {
        Self::fake(move || now)
    }

    /// This moment.
    pub fn now(&self) -> Timestamp {
        (self.now)()
    }

    /// How long it has run, whatever it was set to meanwhile.
    pub fn steady(&self) -> Duration {
        (self.steady)()
    }

    /// Where the person is on the clock.
    pub fn time_zone(&self) -> &TimeZone {
        &self.time_zone
    }

    /// The day it is where the person is.
    pub fn today(&self) -> Date {
        self.time_zone.to_datetime(self.now()).date()
    }
}
