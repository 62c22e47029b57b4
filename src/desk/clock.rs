//! The one place that knows what time it is, so that tests can say so instead.

use std::sync::Arc;

use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;

/// Tells the time, and where the person is on the clock.
#[derive(Clone)]
pub struct Clock {
    now: Arc<dyn Fn() -> Timestamp + Send + Sync>,
    time_zone: TimeZone,
}

impl Clock {
    /// The computer's own clock and time zone.
    pub fn of_system() -> Self {
        Self { now: Arc::new(Timestamp::now), time_zone: TimeZone::system() }
    }

    /// A clock that shows what `now` says, in UTC.
    pub fn fake(now: impl Fn() -> Timestamp + Send + Sync + 'static) -> Self {
        Self { now: Arc::new(now), time_zone: TimeZone::UTC }
    }

    /// A clock that stands still.
    pub fn fixed(now: Timestamp) -> Self {
        Self::fake(move || now)
    }

    /// This moment.
    pub fn now(&self) -> Timestamp {
        (self.now)()
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
