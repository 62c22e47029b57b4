//! Packs into the person's own folder: written beside under another name, and renamed when whole.

use std::path::{Path, PathBuf};

use jiff::civil::Date;

use super::edit::{AppealEdit, edited_appeal};
use super::files::{FileKind, Files, PackFile};
use super::library::read_folder;
use super::pack::Pack;
use super::problem::PackError;
use super::save::{save, sync_dir};
use crate::domain::AppealId;

/// Copies a pack into a new folder of the person's own, named by `id`, as version 1 with this
/// title (in the appeal's language) and write-by date. A stop is not copied: it was the other's.
///
/// # Errors
/// A folder of that name that exists, a write-by date before the day of issue, a disk that says
/// no. Nothing is left behind then.
pub fn copy(
    from: &Pack,
    own_dir: &Path,
    id: &AppealId,
    title: &str,
    write_by: Date,
) -> Result<PathBuf, PackError> {
    let edit = AppealEdit {
        id: Some(id.clone()),
        version: Some(1),
        title: Some(title.to_owned()),
        write_by: Some(write_by),
        reopened: true,
    };
    copy_files(from.source(), from.files(), own_dir, id, Some(&edit))
}

/// Copies a pack folder from elsewhere into the person's own folder, under its appeal's id.
///
/// # Errors
/// A pack that does not open, a folder of that name that exists, a disk that says no.
pub fn add_folder(from: &Path, own_dir: &Path) -> Result<AppealId, PackError> {
    let read = read_folder(from);
    let Some(pack) = read.pack else { return Err(PackError::Problems(read.problems)) };
    let id = pack.appeal().id.clone();
    copy_files(pack.source(), pack.files(), own_dir, &id, None)?;
    Ok(id)
}

fn copy_files(
    source: &Files,
    files: &[PackFile],
    own_dir: &Path,
    id: &AppealId,
    edit: Option<&AppealEdit>,
) -> Result<PathBuf, PackError> {
    let to = own_dir.join(id.as_str());
    if to.symlink_metadata().is_ok() {
        return Err(PackError::Exists(to));
    }
    std::fs::create_dir_all(own_dir).map_err(PackError::io(own_dir))?;
    let beside = tempfile::Builder::new()
        .prefix(".copying-")
        .tempdir_in(own_dir)
        .map_err(PackError::io(own_dir))?;
    open_to_owner_as_usual(beside.path());
    for file in files {
        let mut bytes = source.bytes(file).map_err(|problem| PackError::Problems(vec![problem]))?;
        if let (FileKind::About, Some(edit)) = (&file.kind, edit) {
            let text = source.text(file).map_err(|problem| PackError::Problems(vec![problem]))?;
            bytes = edited_appeal(&text, edit)?.into_bytes();
        }
        let path = beside.path().join(&file.path);
        if let Some(parent) = path.parent() {
            std::fs::create_dir_all(parent).map_err(PackError::io(parent))?;
        }
        save(&path, &bytes).map_err(PackError::io(&path))?;
    }
    std::fs::rename(beside.path(), &to).map_err(PackError::io(&to))?;
    // What was renamed is no longer there to be cleaned up.
    let _ = beside.keep();
    sync_dir(own_dir).map_err(PackError::io(own_dir))?;
    Ok(to)
}

/// A temporary folder is private; a pack is a folder like others.
fn open_to_owner_as_usual(dir: &Path) {
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        // It stays private where this fails, which harms nobody.
        let _ = std::fs::set_permissions(dir, std::fs::Permissions::from_mode(0o755));
    }
    let _ = dir;
}
