//! Who sends for a file of letters: a lock beside it that one program has, and that ends with it.
//!
//! It keeps a second copy of the program from sending beside the first. That no letter goes twice is
//! the database's own affair all the same.

use std::fs::{File, OpenOptions, TryLockError};
use std::io::ErrorKind;
use std::path::Path;

/// Held by the one sender for as long as it lives.
#[derive(Debug)]
pub(super) struct Lease {
    _file: Option<File>,
}

impl Lease {
    /// Takes the lease; `None` where another program has it.
    ///
    /// Where the file system has no locks nobody can be seen, and it is given.
    pub(super) fn take(db_path: &Path) -> Option<Self> {
        let mut path = db_path.as_os_str().to_owned();
        path.push("-sender");
        let opened = match OpenOptions::new().create(true).truncate(false).write(true).open(&path) {
            // Another user's, as after a run as root: to lock it, it need not be written.
            Err(error) if error.kind() == ErrorKind::PermissionDenied => File::open(&path),
            opened => opened,
        };
        let file = match opened {
            Ok(file) => file,
            Err(error) => {
                tracing::warn!(%error, "no lock beside the file of letters");
                return Some(Self { _file: None });
            }
        };
        match file.try_lock() {
            Err(TryLockError::WouldBlock) => None,
            Ok(()) => Some(Self { _file: Some(file) }),
            Err(TryLockError::Error(error)) => {
                tracing::warn!(%error, "the lock beside the file of letters does not work");
                Some(Self { _file: None })
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_one_has_it() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("letters.db");
        let first = Lease::take(&path).unwrap();
        assert!(Lease::take(&path).is_none());
        assert!(Lease::take(&folder.path().join("other.db")).is_some());
        drop(first);
        let second = Lease::take(&path).unwrap();
        assert!(Lease::take(&path).is_none());
        drop(second);
    }

    #[test]
    #[cfg(unix)]
    fn who_may_only_read_it_sees_who_has_it() {
        use std::os::unix::fs::PermissionsExt as _;
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("letters.db");
        let lock = folder.path().join("letters.db-sender");
        let first = Lease::take(&path).unwrap();
        std::fs::set_permissions(&lock, std::fs::Permissions::from_mode(0o444)).unwrap();
        assert!(Lease::take(&path).is_none());
        drop(first);
        let second = Lease::take(&path).unwrap();
        assert!(second._file.is_some() && Lease::take(&path).is_none());
    }
}
