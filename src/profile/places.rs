//! Where a person's things are on disk.

use std::path::{Path, PathBuf};

use directories::ProjectDirs;

use super::ProfileError;
use super::file::make_folder;

/// What the system's folders and its keyring know us by.
const NAME: &str = "clarion";

/// Where a person's things are kept. Nothing is made before [`Places::make_folders`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Places {
    /// What the person has chosen, as TOML.
    pub settings_file: PathBuf,
    /// Drafts, outbox and history.
    pub database: PathBuf,
    /// The practice mailbox: a folder of `.eml` files.
    pub practice_dir: PathBuf,
    /// The person's own appeals, a folder each.
    pub appeals_dir: PathBuf,
    /// What was printed, until the next start.
    pub print_dir: PathBuf,
    /// What passwords are kept under in the keyring: profiles do not read each other's.
    pub keyring_service: String,
}

impl Places {
    /// The folders that this system has for a program's settings and data.
    ///
    /// # Errors
    /// [`ProfileError::NoHome`].
    pub fn of_system() -> Result<Self, ProfileError> {
        let dirs = ProjectDirs::from("", "", NAME).ok_or(ProfileError::NoHome)?;
        let data = dirs.data_local_dir();
        Ok(Self::new(dirs.config_dir(), data, NAME.to_owned()))
    }

    /// Everything in this one folder.
    ///
    /// # Errors
    /// [`ProfileError::Folder`] when the folder cannot be named from the root.
    pub fn in_folder(folder: &Path) -> Result<Self, ProfileError> {
        let whole = std::path::absolute(folder)
            .map_err(|source| ProfileError::Folder { folder: folder.to_owned(), source })?;
        let service = format!("{NAME} {}", whole.display());
        Ok(Self::new(&whole, &whole, service))
    }

    fn new(config: &Path, data: &Path, keyring_service: String) -> Self {
        Self {
            settings_file: config.join("settings.toml"),
            database: data.join("letters.sqlite3"),
            practice_dir: data.join("practice"),
            appeals_dir: data.join("appeals"),
            print_dir: data.join("print"),
            keyring_service,
        }
    }

    /// Makes every folder that is missing, readable by the owner only.
    ///
    /// # Errors
    /// [`ProfileError::Folder`].
    pub fn make_folders(&self) -> Result<(), ProfileError> {
        let parents = [self.settings_file.parent(), self.database.parent()];
        parents
            .into_iter()
            .flatten()
            .chain([self.practice_dir.as_path(), self.appeals_dir.as_path()])
            .try_for_each(make_folder)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_folder_holds_everything_and_only_its_owner_reads_it() {
        let root = tempfile::tempdir().unwrap();
        let folder = root.path().join("a/b");
        let places = Places::in_folder(&folder).unwrap();
        places.make_folders().unwrap();
        places.make_folders().unwrap();
        for place in [&places.settings_file, &places.database] {
            assert_eq!(place.parent(), Some(folder.as_path()));
        }
        for made in [&folder, &places.practice_dir, &places.appeals_dir] {
            assert!(made.starts_with(&folder) && made.is_dir(), "{made:?}");
            #[cfg(unix)]
            {
                use std::os::unix::fs::PermissionsExt;
                assert_eq!(made.metadata().unwrap().permissions().mode() & 0o777, 0o700);
            }
        }
    }

    #[test]
    fn a_folder_that_cannot_be_made_is_named() {
        let root = tempfile::tempdir().unwrap();
        let file = root.path().join("file");
        std::fs::write(&file, "").unwrap();
        let error = Places::in_folder(&file.join("x")).unwrap().make_folders().unwrap_err();
        assert!(matches!(&error, ProfileError::Folder { folder, .. } if *folder == file.join("x")));
    }

    #[test]
    fn profiles_do_not_share_passwords() {
        let one = Places::in_folder(Path::new("/p/one")).unwrap();
        let two = Places::in_folder(Path::new("/p/two")).unwrap();
        assert_ne!(one.keyring_service, two.keyring_service);
    }
}
