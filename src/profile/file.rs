//! Files that are read whole within a limit, and written whole or not at all.

use std::fs::{self, File};
use std::io::{self, Read, Write};
use std::path::Path;

use super::ProfileError;

/// Reads a text file of at most `max_bytes`.
pub(super) fn read_text(path: &Path, max_bytes: usize) -> Result<String, ProfileError> {
    let failed = |source| ProfileError::Read { file: path.to_owned(), source };
    let file = File::open(path).map_err(failed)?;
    if file.metadata().map_err(failed)?.is_dir() {
        return Err(failed(io::Error::from(io::ErrorKind::IsADirectory)));
    }
    let mut bytes = Vec::new();
    let limit = u64::try_from(max_bytes).unwrap_or(u64::MAX).saturating_add(1);
    file.take(limit).read_to_end(&mut bytes).map_err(failed)?;
    if bytes.len() > max_bytes {
        return Err(ProfileError::TooLong { file: path.to_owned(), max_bytes });
    }
    String::from_utf8(bytes).map_err(|error| {
        let good = error.as_bytes().get(..error.utf8_error().valid_up_to()).unwrap_or_default();
        let line = 1 + good.iter().filter(|byte| **byte == b'\n').count();
        ProfileError::NotText { file: path.to_owned(), line }
    })
}

/// Replaces a file by `text` so that whatever breaks leaves the old one or the new one, whole.
///
/// The new file is written beside the old one, brought to the disk, and takes the old one's place;
/// then the folder is brought to the disk too. Only the owner can read it. A link keeps pointing
/// to where it pointed.
pub(super) fn write_whole(path: &Path, text: &str) -> Result<(), ProfileError> {
    let failed = |source| ProfileError::Write { file: path.to_owned(), source };
    let target = match fs::canonicalize(path) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => path.to_owned(),
        other => other.map_err(failed)?,
    };
    let folder = target.parent().unwrap_or_else(|| Path::new("."));
    make_folder(folder)?;
    let mut new = tempfile::NamedTempFile::new_in(folder).map_err(failed)?;
    new.write_all(text.as_bytes()).map_err(failed)?;
    new.as_file().sync_all().map_err(failed)?;
    new.persist(&target).map_err(|error| failed(error.error))?;
    sync_folder(folder).map_err(failed)
}

/// Makes a folder, and those above it, readable by the owner only. One that is there stays as it is.
pub(super) fn make_folder(folder: &Path) -> Result<(), ProfileError> {
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder
        .create(folder)
        .map_err(|source| ProfileError::Folder { folder: folder.to_owned(), source })
}

/// Brings a folder's entries to the disk, where the system can.
pub(super) fn sync_folder(folder: &Path) -> io::Result<()> {
    if cfg!(unix) { File::open(folder)?.sync_all() } else { Ok(()) }
}
