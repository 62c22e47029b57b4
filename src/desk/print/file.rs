//! Files of letters: kept where the person wants them, or only until they are printed.

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};

use crate::desk::DeskError;

/// Writes a file whole or not at all; only its owner can read it. A file that is there stays.
///
/// # Errors
/// When there is a file, or the disk says no.
pub fn save_print(path: &Path, pdf: &[u8]) -> Result<(), DeskError> {
    let write = || {
        let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty());
        let mut new = tempfile::NamedTempFile::new_in(folder.unwrap_or(Path::new(".")))?;
        new.write_all(pdf)?;
        new.as_file().sync_all()?;
        new.persist_noclobber(path).map_err(|error| error.error)?;
        Ok(())
    };
    write().map_err(|source| DeskError::Write { path: path.to_owned(), source })
}

/// The path with the ending that programs know a PDF by.
pub(super) fn as_pdf(path: &Path) -> PathBuf {
    if path.extension().is_some_and(|ending| ending.eq_ignore_ascii_case("pdf")) {
        return path.to_owned();
    }
    let mut name = path.as_os_str().to_owned();
    name.push(".pdf");
    PathBuf::from(name)
}

/// Writes a file into a folder of our own, for the system's viewer.
pub(super) fn keep_for_viewer(folder: &Path, pdf: &[u8]) -> Result<PathBuf, DeskError> {
    let write = || {
        let mut builder = fs::DirBuilder::new();
        builder.recursive(true);
        #[cfg(unix)]
        std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
        builder.create(folder)?;
        let mut new =
            tempfile::Builder::new().prefix("letters-").suffix(".pdf").tempfile_in(folder)?;
        new.write_all(pdf)?;
        new.as_file().sync_all()?;
        let (_, path) = new.keep().map_err(|error| error.error)?;
        Ok(path)
    };
    write().map_err(|source| DeskError::Write { path: folder.to_owned(), source })
}

/// Starts the system's program for PDF, and does not wait for it.
pub(super) fn open_in_viewer(path: &Path) -> Result<(), DeskError> {
    system_open::that_detached(path).map_err(|source| DeskError::NoViewer(source.to_string()))
}

/// Deletes what was kept for the viewer. What cannot be deleted is tried again the next time.
pub(super) fn forget(folder: &Path) {
    let Ok(entries) = fs::read_dir(folder) else { return };
    for entry in entries.flatten() {
        let path = entry.path();
        if path.extension().is_some_and(|ending| ending == "pdf")
            && let Err(error) = fs::remove_file(&path)
        {
            tracing::debug!(%error, "a printed file could not be deleted");
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_whole_private_and_never_in_place_of_another() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.pdf");
        save_print(&path, b"one").unwrap();
        assert!(matches!(save_print(&path, b"two"), Err(DeskError::Write { .. })));
        assert_eq!(fs::read(&path).unwrap(), b"one");
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt;
            assert_eq!(path.metadata().unwrap().permissions().mode() & 0o777, 0o600);
        }
        assert!(save_print(&folder.path().join("no/a.pdf"), b"x").is_err());
    }

    #[test]
    fn what_was_kept_for_the_viewer_is_deleted_and_nothing_else() {
        let folder = tempfile::tempdir().unwrap();
        let prints = folder.path().join("print");
        let path = keep_for_viewer(&prints, b"x").unwrap();
        fs::write(prints.join("note.txt"), "mine").unwrap();
        forget(&prints);
        assert!(!path.exists() && prints.join("note.txt").exists());
        forget(&folder.path().join("none"));
    }

    #[test]
    fn a_name_ends_as_programs_know_it() {
        for (name, expected) in [("a.pdf", "a.pdf"), ("a.PDF", "a.PDF"), ("a v1.2", "a v1.2.pdf")] {
            assert_eq!(as_pdf(Path::new(name)), Path::new(expected));
        }
    }
}
