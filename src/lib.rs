//! # Clarion: how the house is built
//!
//! Clarion is a native desktop app for people who write letters for human rights. It presents an
//! appeal, lets a supporter choose whom to write to, helps to make each letter courteous, exact and
//! personal, sends it from the supporter's own mailbox, and remembers what was sent.
//!
//! ## Layers
//!
//! ```text
//! domain <- messages, pack, store, net, profile, typeset <- mail, account, paper <- sender <- desk <- cli, ui
//! ```
//!
//! An arrow points to what is known. `tests/architecture.rs` holds the code to it, and
//! `tests/house_rules.rs` to rules within a layer.
//!
//! | layer | what it is | what it never does |
//! | --- | --- | --- |
//! | [`domain`] | appeal, target, supporter, letter, delivery states | IO, clocks, random numbers |
//! | [`messages`] | every visible word in five languages, in fluent files; dates, numbers and lists by CLDR | know where a message comes from |
//! | [`pack`] | an appeal as a folder of text files: read, check, render, edit | trust a file; know a database or a mailbox |
//! | [`store`] | drafts, outbox and history in one SQLite file | let SQL or a row type out |
//! | [`net`] | connections, direct or by a proxy, and whom to trust; it alone opens one | go another way than its route says |
//! | [`mail`] | a letter into frozen bytes, bytes into an outcome | decide whether to try again |
//! | [`account`] | a mailbox's settings from its address, and tokens in place of a password | ask anybody unasked; keep a token |
//! | [`profile`] | places, settings, the system's language, supporter files, passwords in the keyring | write a secret to a file |
//! | [`typeset`] | text to glyphs with places, in any direction | know a window, a colour or a document |
//! | [`paper`] | letters, envelopes and labels as PDF | cut what does not fit; take anything from the computer |
//! | [`sender`] | the one thread that delivers what is queued | send what is not claimed in the database |
//! | [`desk`] | what a person can do, one function each, for window and command line | draw, or speak words |
//! | [`cli`] | the same without a window | hold a rule of its own |
//! | [`ui`] | the window: screens read views and return commands | query or wait while drawing |
//!
//! ## The one way through the house
//!
//! [`domain::Draft`] (may have blanks) → [`domain::Letter`] (has none, by type) →
//! [`domain::Composed`] (frozen bytes) → `store` queues it in one transaction, and a `UNIQUE`
//! constraint makes a second letter impossible by accident → `sender` claims it, `mail` hands it
//! over, and [`domain::DeliveryState`] says what became of it. Before the first byte of the body
//! leaves, the letter is committed as *handed over*: whatever breaks before that commit is proven
//! unsent, whatever is unclear after it is *unsure* and never sent again by itself.

pub mod account;
pub mod cli;
pub mod desk;
pub mod domain;
pub mod mail;
pub mod messages;
pub mod net;
pub mod pack;
pub mod paper;
pub mod profile;
pub mod sender;
pub mod store;
pub mod typeset;
pub mod ui;
