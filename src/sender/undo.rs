//! How long letters can still be called back: counted in the window that lets them go, on a clock that
//! nobody sets. A clock that is set back or forward makes nobody's time shorter or longer; what the
//! window shows follows it.

use std::time::Duration;

use jiff::{SignedDuration, Timestamp};

use super::worker::Worker;
use crate::store::StoreError;

/// No undo is longer. More than that comes of a clock that was set before it was first seen.
const LONGEST: Duration = Duration::from_secs(120);
/// By how much what is shown may be wrong.
const SHOWN_WRONG: SignedDuration = SignedDuration::from_secs(1);

/// An undo whose time is being counted.
#[derive(Debug, Clone, Copy)]
pub(super) struct Running {
    batch: i64,
    /// By the steady clock.
    ends: Duration,
}

impl Worker {
    /// Lets go what can be called back no more, and follows the clock with what is shown. Says whether
    /// anything has changed. Writes nothing where nothing has.
    pub(super) fn look_after_undos(&mut self) -> Result<bool, StoreError> {
        let (now, steady) = (self.now(), (self.config.steady)());
        let mut changed = false;
        let mut running = Vec::new();
        for (batch, until) in self.store.open_undos()? {
            let known = self.undos.iter().find(|undo| undo.batch == batch);
            let ends = known.map_or_else(|| steady + left(until, now), |undo| undo.ends);
            let left = ends.saturating_sub(steady);
            if left.is_zero() {
                self.store.end_undo(batch)?;
                changed = true;
                continue;
            }
            running.push(Running { batch, ends });
            let left = SignedDuration::try_from(left).unwrap_or_default();
            if (until.duration_since(now) - left).abs() > SHOWN_WRONG {
                self.store.show_undo_until(batch, now.checked_add(left).unwrap_or(now))?;
                changed = true;
            }
        }
        self.undos = running;
        Ok(changed)
    }

    /// How long until the next one ends; `None` where none is open.
    pub(super) fn undo_left(&self) -> Option<Duration> {
        let steady = (self.config.steady)();
        self.undos.iter().map(|undo| undo.ends.saturating_sub(steady)).min()
    }
}

/// What is left of an undo that is seen for the first time.
fn left(until: Timestamp, now: Timestamp) -> Duration {
    Duration::try_from(until.duration_since(now)).unwrap_or_default().min(LONGEST)
}
