//! What becomes of a letter that was queued: its states, and which may follow which.
//!
//! The promise is that Clarion never sends a letter twice by itself. It hangs on one moment: before the
//! first byte of the body leaves, the letter is [`DeliveryState::HandedOver`]. Whatever fails before is
//! proven unsent; whatever is unclear after is [`DeliveryState::Unsure`].

use super::{EmailAddress, Notice};

/// Where a queued letter is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum DeliveryState {
    /// It waits for its turn.
    Queued,
    /// A sender has claimed it, and no byte of its body has left.
    Sending,
    /// Its body may have left; the reply is not in.
    HandedOver,
    /// The server took it.
    Sent,
    /// The server said no; it will not go by itself.
    Refused,
    /// Nobody knows whether the server took it. It is never sent again by itself.
    Unsure,
    /// The supporter called it back.
    Cancelled,
}

/// What a server said: the code and its own words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reply {
    /// The three digits (RFC 5321 section 4.2).
    pub code: u16,
    /// The words behind it, lines joined by `\n`, control characters removed.
    pub words: String,
}

/// A copy that the server did not take, of a letter whose body it then wanted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LostCopy {
    /// To whom it was.
    pub address: EmailAddress,
    /// What the server said of them.
    pub reply: Reply,
}

/// How one attempt to deliver a letter ended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Outcome {
    /// 2xx after the final dot: the server has it, for the target and for all copies but these.
    Accepted(Reply, Vec<LostCopy>),
    /// 5xx: the server will never take it like this.
    Refused(Reply),
    /// 4xx: not now. Proven unsent.
    Deferred(Reply),
    /// It failed before the body: proven unsent.
    Unsent(Notice),
    /// It failed between the first byte of the body and the reply: nobody knows, except that these copies
    /// did not go.
    Unknown(Notice, Vec<LostCopy>),
}

/// Something that happens to a queued letter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Happening {
    /// A sender takes it.
    Claimed,
    /// The body goes next, after the server's 354 or as soon as that comes.
    BodyBegins,
    /// It did not: the server did not want it, or the attempt ended before.
    HeldBack,
    /// An attempt ended.
    Ended(Outcome),
    /// The server has put it off so often, or for so long, that the person is asked. It is refused
    /// and not held: it was proven unsent, it will not go by itself, and it needs the person, which is
    /// what `refused` means; holding is for letters that may not be wanted any more.
    PutOffTooOften(Reply),
    /// What is kept of it cannot be read, so that it can never go.
    Unreadable,
    /// The program was started and found it unfinished, or is about to end and leaves it.
    FoundOnStart,
    /// Its attempt was given up before its body began.
    BrokenOff,
    /// The supporter calls it back.
    CalledBack,
    /// The supporter knows that it was sent.
    MarkedSent,
    /// It was found among the letters that the mailbox has sent, or as the copy that its sender got; the
    /// words say where.
    FoundInSent(Notice),
    /// The supporter wants it sent (again).
    SentAgain,
    /// The supporter writes it anew: another letter takes its place.
    WrittenAnew,
}

/// A letter in this state cannot have this happen to it.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("a letter that is {from:?} cannot have this happen: {happening:?}")]
pub struct NotAllowed {
    /// The state it is in.
    pub from: DeliveryState,
    /// What cannot happen.
    pub happening: Happening,
}

impl DeliveryState {
    /// Every state.
    pub const ALL: [Self; 7] = [
        Self::Queued,
        Self::Sending,
        Self::HandedOver,
        Self::Sent,
        Self::Refused,
        Self::Unsure,
        Self::Cancelled,
    ];

    /// The state after `happening`.
    ///
    /// # Errors
    /// [`NotAllowed`] where the two do not go together.
    pub fn after(self, happening: &Happening) -> Result<Self, NotAllowed> {
        use {DeliveryState as S, Happening as H, Outcome as O};
        Ok(match (self, happening) {
            (S::Queued, H::Claimed) => S::Sending,
            (S::Queued | S::Refused, H::CalledBack) => S::Cancelled,
            (S::Refused | S::Cancelled, H::WrittenAnew) => S::Cancelled,
            (S::Sending, H::BodyBegins) => S::HandedOver,
            (S::HandedOver, H::HeldBack) => S::Sending,
            (S::Sending, H::Ended(O::Deferred(_) | O::Unsent(_))) => S::Queued,
            (S::Sending, H::FoundOnStart | H::BrokenOff) => S::Queued,
            (S::Sending | S::HandedOver, H::Ended(O::Refused(_))) => S::Refused,
            (S::Sending | S::HandedOver, H::PutOffTooOften(_)) => S::Refused,
            (S::Sending, H::Unreadable) => S::Refused,
            (S::HandedOver, H::Ended(O::Accepted(..))) => S::Sent,
            (S::HandedOver, H::Ended(O::Deferred(_))) => S::Queued,
            (S::HandedOver, H::Ended(O::Unknown(..)) | H::FoundOnStart) => S::Unsure,
            (S::Unsure, H::MarkedSent | H::FoundInSent(_)) => S::Sent,
            (S::Unsure | S::Refused | S::Cancelled, H::SentAgain) => S::Queued,
            (from, happening) => {
                return Err(NotAllowed { from, happening: happening.clone() });
            }
        })
    }

    /// Its name in the database and in `--json`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Queued => "queued",
            Self::Sending => "sending",
            Self::HandedOver => "handed_over",
            Self::Sent => "sent",
            Self::Refused => "refused",
            Self::Unsure => "unsure",
            Self::Cancelled => "cancelled",
        }
    }

    /// The state of this name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.name() == name)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn reply(code: u16) -> Reply {
        Reply { code, words: String::new() }
    }

    fn happenings() -> Vec<(&'static str, Happening)> {
        let notice = || Notice::new("x");
        vec![
            ("claimed", Happening::Claimed),
            ("body", Happening::BodyBegins),
            ("held_back", Happening::HeldBack),
            ("accepted", Happening::Ended(Outcome::Accepted(reply(250), Vec::new()))),
            ("refused", Happening::Ended(Outcome::Refused(reply(550)))),
            ("deferred", Happening::Ended(Outcome::Deferred(reply(451)))),
            ("unsent", Happening::Ended(Outcome::Unsent(notice()))),
            ("unknown", Happening::Ended(Outcome::Unknown(notice(), Vec::new()))),
            ("too_often", Happening::PutOffTooOften(reply(451))),
            ("unreadable", Happening::Unreadable),
            ("start", Happening::FoundOnStart),
            ("broken_off", Happening::BrokenOff),
            ("back", Happening::CalledBack),
            ("mark", Happening::MarkedSent),
            ("found", Happening::FoundInSent(notice())),
            ("again", Happening::SentAgain),
            ("anew", Happening::WrittenAnew),
        ]
    }

    /// Rows are states, columns are happenings, `.` is not allowed.
    const TABLE: &str = "
            claimed body        held_back accepted refused deferred unsent unknown too_often unreadable start  broken_off back      mark found again  anew
queued      sending .           .         .        .       .        .      .       .         .          .      .          cancelled .    .     .      .
sending     .       handed_over .         .        refused queued   queued .       refused   refused    queued queued     .         .    .     .      .
handed_over .       .           sending   sent     refused queued   .      unsure  refused   .          unsure .          .         .    .     .      .
sent        .       .           .         .        .       .        .      .       .         .          .      .          .         .    .     .      .
refused     .       .           .         .        .       .        .      .       .         .          .      .          cancelled .    .     queued cancelled
unsure      .       .           .         .        .       .        .      .       .         .          .      .          .         sent sent  queued .
cancelled   .       .           .         .        .       .        .      .       .         .          .      .          .         .    .     queued cancelled
";

    #[test]
    fn the_table_of_transitions() {
        let mut lines = TABLE.lines().filter(|line| !line.trim().is_empty());
        let columns: Vec<&str> = lines.next().unwrap().split_whitespace().collect();
        let mut cells = 0;
        for line in lines {
            let mut words = line.split_whitespace();
            let from = DeliveryState::from_name(words.next().unwrap()).unwrap();
            for (column, expected) in columns.iter().zip(words) {
                let all = happenings();
                let (_, happening) = all.iter().find(|(name, _)| name == column).unwrap();
                let found = from.after(happening).map_or(".", DeliveryState::name);
                assert_eq!(found, expected, "{from:?} after {column}");
                cells += 1;
            }
        }
        assert_eq!(cells, DeliveryState::ALL.len() * happenings().len());
    }

    #[test]
    fn nothing_that_may_have_left_is_queued_by_itself() {
        for (name, happening) in happenings() {
            let asked_for = matches!(happening, Happening::SentAgain);
            let proven = matches!(happening, Happening::Ended(Outcome::Deferred(_)));
            for from in [DeliveryState::HandedOver, DeliveryState::Unsure, DeliveryState::Sent] {
                let next = from.after(&happening).ok();
                assert!(
                    next != Some(DeliveryState::Queued) || asked_for || proven,
                    "{from:?} {name}"
                );
            }
        }
    }
}
