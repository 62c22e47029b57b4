//! The only place in the program that opens a connection or asks for a name's address.
//!
//! - A [`Dialer`] reaches a server, directly or through a SOCKS5 proxy ([`Route`]). Behind a proxy no
//!   name is looked up on this computer, and where the proxy cannot be reached, nothing is: no
//!   connection ever goes another way than its route says.
//! - [`Trust`] makes a connection private, or says which certificate was not trusted and why. There is
//!   no "continue anyway".
//! - [`https`] fetches one answer; [`service_records`] asks where a domain keeps its mail, and
//!   [`mail_hosts`] who takes it.
//!
//! It knows no letter and no password, opens nothing that a caller did not ask for, and tells nobody
//! the name of the program or of the machine.

mod certificate;
mod dialer;
mod error;
mod https;
mod proxy;
mod records;
mod trust;

pub use certificate::Certificate;
pub use dialer::{Dialer, Found, Route};
pub use error::{NetError, TlsFault};
pub use https::https;
pub use records::{mail_hosts, service_records};
pub use trust::{Private, Trust};
