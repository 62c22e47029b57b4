//! Saves a file whole or not at all: written beside, synced, renamed, and the folder synced too.

use std::io::{self, Write};
use std::path::Path;

/// Puts `bytes` in place of the file, or leaves it as it is.
///
/// # Errors
/// Whatever the disk says; nothing is left beside the file then.
pub(crate) fn save(path: &Path, bytes: &[u8]) -> io::Result<()> {
    save_with(path, |file| file.write_all(bytes))
}

/// As [`save`], with the content written by `write`.
pub(crate) fn save_with(
    path: &Path,
    write: impl FnOnce(&mut std::fs::File) -> io::Result<()>,
) -> io::Result<()> {
    let dir = path.parent().ok_or(io::ErrorKind::InvalidInput)?;
    let mut file = new_file_in(dir)?;
    if let Ok(before) = path.symlink_metadata()
        && before.is_file()
    {
        file.as_file().set_permissions(before.permissions())?;
    }
    write(file.as_file_mut())?;
    file.as_file().sync_all()?;
    file.persist(path).map_err(|error| error.error)?;
    sync_dir(dir)
}

/// A new file beside the one that it is to replace, readable as others that the person makes.
fn new_file_in(dir: &Path) -> io::Result<tempfile::NamedTempFile> {
    let mut builder = tempfile::Builder::new();
    builder.prefix(".saving-");
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        builder.permissions(std::fs::Permissions::from_mode(0o666));
    }
    builder.tempfile_in(dir)
}

/// Makes a rename in this folder last. Only Unix opens a folder as a file.
pub(crate) fn sync_dir(dir: &Path) -> io::Result<()> {
    #[cfg(unix)]
    std::fs::File::open(dir)?.sync_all()?;
    let _ = dir;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(dir: &Path) -> Vec<String> {
        let entries = std::fs::read_dir(dir).unwrap();
        entries.map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned()).collect()
    }

    #[test]
    fn a_file_is_replaced_whole() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("letter.md");
        save(&path, b"one").unwrap();
        save(&path, b"two").unwrap();
        assert_eq!(std::fs::read(&path).unwrap(), b"two");
        assert_eq!(names(dir.path()), ["letter.md"]);
    }

    #[test]
    fn a_disk_that_says_no_leaves_the_old_file_and_nothing_else() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("letter.md");
        save(&path, b"old").unwrap();
        let full = save_with(&path, |file| {
            file.write_all(b"half of th")?;
            Err(io::ErrorKind::StorageFull.into())
        });
        assert_eq!(full.unwrap_err().kind(), io::ErrorKind::StorageFull);
        assert_eq!(std::fs::read(&path).unwrap(), b"old");
        assert_eq!(names(dir.path()), ["letter.md"]);
        assert!(save(&path.join("below a file"), b"x").is_err());
        assert!(save(&dir.path().join("no folder/letter.md"), b"x").is_err());
    }

    #[cfg(unix)]
    #[test]
    fn a_file_keeps_its_permissions() {
        use std::os::unix::fs::PermissionsExt;
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("letter.md");
        save(&path, b"one").unwrap();
        std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o600)).unwrap();
        save(&path, b"two").unwrap();
        assert_eq!(path.metadata().unwrap().permissions().mode() & 0o777, 0o600);
    }
}
