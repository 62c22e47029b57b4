//! What a person can do, one function each, for the window and the command line alike. It never
//! draws, prints or speaks words: it answers with views and notices.

mod accounts;
mod anew;
mod appeals;
mod check;
mod choose;
mod clock;
mod delivery;
mod drafting;
mod error;
mod keys;
mod letters;
mod library;
mod look;
mod offline;
mod organise;
mod outbox;
mod preview;
mod print;
mod problems;
mod reading;
mod remark;
mod review;
mod settings;
mod sign_in;
mod test_letter;
pub mod view;
mod writing;

use std::sync::Arc;

pub use crate::account::{Found, PageWords, Server, SignInWay, Source, Suggestion, Way};
pub use accounts::Question;
pub use check::{PackCheck, check_pack};
pub use choose::Picked;
pub use clock::Clock;
pub use drafting::{Drafted, Drafter, Wording};
pub use error::DeskError;
pub use keys::Online;
pub use library::Library;
pub use look::{LookForIt, Looked};
pub use offline::{Choice, OfflineLetter, SendReport, draft_offline};
pub use print::{
    LeftOut, PrintJob, PrintReport, PrintRun, PrintWhat, letter_date, print_offline, save_print,
};
pub use review::Queued;
pub use sign_in::{DeviceCode, SignInByBrowser, SignInByDevice, Stop};

use crate::domain::{AppealId, SupporterKey};
use crate::pack::Pack;
use crate::profile::{Places, Secrets, Settings, SettingsFile};
use crate::store::Store;

/// A person's desk: their appeals, drafts, outbox and settings.
pub struct Desk {
    places: Places,
    store: Store,
    library: Library,
    settings: SettingsFile,
    secrets: Arc<dyn Secrets>,
    keys: Arc<keys::Keys>,
    clock: Clock,
    delivery: delivery::Delivery,
    /// Whether another copy of the program was sending when letters were last to go from here.
    sent_elsewhere: bool,
}

/// The key of the profile's own person: it stays the same when they change their address, so that
/// they cannot write a second letter by mistake.
pub(crate) const OWN_KEY: &str = "me";

impl Desk {
    /// Opens the desk at these places.
    ///
    /// # Errors
    /// When the database cannot be opened: it is left as it is, and no empty one takes its place.
    pub fn open(
        places: &Places,
        settings: SettingsFile,
        secrets: Arc<dyn Secrets>,
        clock: Clock,
    ) -> Result<Self, DeskError> {
        let store = Store::open(&places.database)?;
        let library = Library::open(&places.appeals_dir);
        let delivery = delivery::Delivery::default();
        let places = places.clone();
        let keys = keys::Keys::new(secrets.clone(), Online::default(), clock.clone());
        let keys = Arc::new(keys);
        let desk = Self {
            places,
            store,
            library,
            settings,
            secrets,
            keys,
            clock,
            delivery,
            sent_elsewhere: false,
        };
        desk.hold_over();
        Ok(desk)
    }

    fn settings_ref(&self) -> &Settings {
        self.settings.settings()
    }

    fn pack(&self, id: &AppealId) -> Result<&Pack, DeskError> {
        self.library.known(id)
    }

    /// The key under which a person's letters are kept: the profile's own person has one of its
    /// own, others are known by their address.
    fn own_key(&self) -> SupporterKey {
        SupporterKey::from_stored(OWN_KEY)
    }

    /// Every key under which letters of the profile's own person may be kept: their own, and those
    /// of their addresses, from before these were in the settings.
    fn own_keys(&self) -> Vec<SupporterKey> {
        let settings = self.settings_ref();
        let addresses = settings.accounts.iter().map(|account| &account.address);
        let addresses = settings.supporter.email.iter().chain(addresses);
        let mut keys: Vec<SupporterKey> = addresses.map(SupporterKey::of_address).collect();
        keys.push(self.own_key());
        keys.sort();
        keys.dedup();
        keys
    }
}
