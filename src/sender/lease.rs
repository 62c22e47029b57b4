//! Whether another sender is at work on the same file: a lock beside it that ends with its program.
//!
//! It guards against nothing but haste: what another program is delivering must not be taken for what
//! a dead one has left. That no letter goes twice is the database's own affair.

use std::fs::{File, OpenOptions, TryLockError};
use std::io;
use std::path::Path;

/// Held by each sender for as long as it lives.
pub(super) struct Lease {
    _file: Option<File>,
}

impl Lease {
    /// Takes a lease; if no other sender has one, runs `alone` before any other can get one.
    ///
    /// Where the file system has no locks, nobody can be seen, and `alone` is run.
    pub(super) fn take(db_path: &Path, alone: impl FnOnce()) -> Self {
        let mut path = db_path.as_os_str().to_owned();
        path.push("-sender");
        let file = match OpenOptions::new().create(true).truncate(false).write(true).open(path) {
            Ok(file) => file,
            Err(error) => {
                tracing::warn!(%error, "no lock beside the file of letters");
                alone();
                return Self { _file: None };
            }
        };
        match file.try_lock() {
            Err(TryLockError::WouldBlock) => {}
            got => {
                alone();
                if got.is_ok() {
                    told(file.unlock());
                }
            }
        }
        told(file.lock_shared());
        Self { _file: Some(file) }
    }
}

fn told(result: io::Result<()>) {
    if let Err(error) = result {
        tracing::warn!(%error, "the lock beside the file of letters does not work");
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_first_is_alone() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("letters.db");
        let take = || {
            let mut alone = false;
            let lease = Lease::take(&path, || alone = true);
            (lease, alone)
        };
        let (first, first_alone) = take();
        let (second, second_alone) = take();
        assert_eq!((first_alone, second_alone), (true, false));
        drop(first);
        assert!(!take().1, "the second is still there");
        drop(second);
        assert!(take().1);
    }
}
