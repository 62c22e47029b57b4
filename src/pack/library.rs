//! Packs with their problems: the bundled one, and those of the person's own folder.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use include_dir::{Dir, include_dir};

use super::files::Files;
use super::load::load;
use super::pack::Pack;
use super::problem::PackProblem;
use crate::domain::{AppealId, Notice};

/// The appeal inside the program.
static BUNDLED: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/config/appeals/homs-2012");
/// The name of its folder.
const BUNDLED_NAME: &str = "homs-2012";

/// What could be read of a pack, and everything that is wrong with it.
#[derive(Debug, Clone)]
pub struct Loaded {
    /// The folder's name.
    pub name: String,
    /// The folder; `None` for the bundled pack.
    pub folder: Option<PathBuf>,
    /// The pack, when it opens: it may still have warnings.
    pub pack: Option<Pack>,
    /// What could be read of a pack that does not open, for its organiser. Letters that have a
    /// problem do not render.
    pub partial: Option<Pack>,
    /// What is wrong, by file and line.
    pub problems: Vec<PackProblem>,
}

impl Loaded {
    fn read(name: String, folder: Option<PathBuf>, files: &Files) -> Self {
        let (read, problems) = load(files);
        let opens = !problems.iter().any(PackProblem::is_error);
        let (pack, partial) = if opens { (read, None) } else { (None, read) };
        Self { name, folder, pack, partial, problems }
    }
}

/// The pack inside the program.
pub fn bundled() -> Loaded {
    Loaded::read(BUNDLED_NAME.to_owned(), None, &Files::Embedded(&BUNDLED))
}

/// The pack in a folder.
pub fn read_folder(dir: &Path) -> Loaded {
    let name = dir.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    Loaded::read(name, Some(dir.to_owned()), &Files::Folder(dir.to_owned()))
}

/// The packs in the sub-folders of the person's own folder, by name. None where there is no folder;
/// a link among them is told and not followed.
pub fn read_library(own_dir: &Path) -> Vec<Loaded> {
    let entries = match std::fs::read_dir(own_dir) {
        Ok(entries) => entries,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Vec::new(),
        Err(error) => {
            let what = Notice::new("pack-unreadable").text("why", error.to_string());
            return vec![broken(own_dir, what)];
        }
    };
    let mut entries: Vec<_> = entries.flatten().collect();
    entries.sort_by_key(std::fs::DirEntry::file_name);
    let hidden = |entry: &std::fs::DirEntry| entry.file_name().to_string_lossy().starts_with('.');
    let mut library: Vec<_> = entries
        .iter()
        .filter(|entry| !hidden(entry))
        .filter_map(|entry| {
            let kind = entry.file_type().ok()?;
            if kind.is_symlink() {
                return Some(broken(&entry.path(), Notice::new("pack-link")));
            }
            kind.is_dir().then(|| read_folder(&entry.path()))
        })
        .collect();
    one_of_each_id(&mut library);
    library
}

/// Of several packs with the same id only the first opens: letters could not tell them apart.
fn one_of_each_id(library: &mut [Loaded]) {
    let mut folders: BTreeMap<AppealId, String> = BTreeMap::new();
    for loaded in library {
        let Some(id) = loaded.pack.as_ref().map(|pack| pack.appeal().id.clone()) else { continue };
        if let Some(folder) = folders.get(&id) {
            let what =
                Notice::new("pack-same-id").text("id", id.as_str()).text("folder", folder.as_str());
            loaded.problems.push(PackProblem::error("appeal.toml", what));
            loaded.pack = None;
        } else {
            folders.insert(id, loaded.name.clone());
        }
    }
}

fn broken(path: &Path, what: Notice) -> Loaded {
    let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let problems = vec![PackProblem::error(&name, what)];
    Loaded { name, folder: Some(path.to_owned()), pack: None, partial: None, problems }
}
