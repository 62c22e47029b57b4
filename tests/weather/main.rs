//! Bad weather: the line that goes and comes back, a disk that is full or becomes read-only, a computer
//! that sleeps, a clock that is set, a second copy of the program. A server remembers what it took, and
//! at the end has each letter once; what it may have or not have, the letters' log calls unsure.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)] // a test stops where it fails
#![allow(unreachable_pub, dead_code)] // some of these modules serve other tests too
#![cfg(target_os = "linux")]

#[path = "../mail/ca.rs"]
mod ca;
#[path = "../net/cable.rs"]
mod cable;
mod clock;
mod copies;
mod disk;
#[path = "../cli/home.rs"]
mod home;
mod line;
#[path = "../bad_input/namespace.rs"]
mod namespace;
mod program;
mod recorder;
mod sleep;
#[path = "../store/support.rs"]
mod support;
mod window;
