//! What Clarion is about: the appeal, the target, the supporter, the letter and its delivery.
//!
//! Nothing here does IO, reads a clock or draws a random number: `now` and ids are arguments. So
//! nothing here can fail for reasons of its own, and every rule is a table-driven test.
//!
//! The way of a letter is written in types: a [`Draft`] may have blanks; [`Draft::finish`] makes a
//! [`Letter`], which has none; a [`Composed`] letter is frozen bytes with an envelope; and a
//! [`DeliveryState`] says what became of it.

mod account;
mod address;
mod appeal;
mod chance;
mod country;
pub mod courtesy;
mod delivery;
mod digits;
mod hidden;
mod id;
mod interface_lang;
mod language;
mod letter;
mod local_text;
mod meaning;
mod months;
mod notice;
mod paper;
mod patience;
mod reading;
mod supporter;
mod target;
mod tongue;
mod variation;

pub use account::{Account, ImapServer, Proxy, Security, SignIn};
pub use address::{AddressError, EmailAddress, MAX_ADDRESS_BYTES};
pub use appeal::{Appeal, Demand, Fact, Kind, Question, Source, Status, Stop, Update};
pub use chance::{Chance, Moment};
pub use country::{Country, NotACountry};
pub use courtesy::{Courtesy, Hours, MAX_PAUSE_SECS, MAX_UNDO_SECS, Today, Wait};
pub use delivery::{DeliveryState, Happening, LostCopy, NotAllowed, Outcome, Reply};
pub use digits::with_latin_digits;
pub use hidden::{
    hidden_signs, with_disguise_shown, with_lookalikes_shown, with_signs_shown,
    without_hidden_signs,
};
pub use id::{AppealId, DemandId, GroupId, NotAnId, QuestionId, SourceId, TargetId};
pub use interface_lang::InterfaceLang;
pub use language::{Direction, Lang, NotALanguage};
pub use letter::{
    Composed, Draft, Envelope, Fields, Identity, Letter, LetterKey, MAX_BODY_BYTES,
    MAX_SUBJECT_CHARS, Problem, answers_in, blanks_in, greeting_of,
};
pub use local_text::LocalText;
pub use meaning::{Meaning, concerns_domain};
pub use months::month_name;
pub use notice::{Arg, Notice};
pub use paper::{EnvelopeSize, LabelSheet, PaperChoice, PaperSize, PrintKind, Window};
pub use patience::{
    HangsOn, MAX_TRIES, WAIT_FOR_PERSON, account_asks_after, asks_after, pause_after, wait_after,
    wait_offline, wait_put_off,
};
pub use reading::{Passage, Reading, Twin, Words};
pub use supporter::{Answers, Supporter, SupporterKey};
pub use target::{Channel, ChannelKind, Group, Target};
pub use tongue::is_in;
pub use variation::{Variation, assign_variations};
