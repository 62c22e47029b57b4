//! The files that a pack has, whether in a folder or inside the program. Nothing is followed out of
//! the folder, and nothing is read that is larger than the format allows.

use std::io::Read;
use std::path::{Path, PathBuf};

use include_dir::Dir;

use super::limits::{MAX_FILES, max_bytes};
use super::place::Lines;
use super::problem::PackProblem;
use crate::domain::{Lang, Notice};

/// A file of a pack.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct PackFile {
    /// What it is.
    pub kind: FileKind,
    /// Its path in the pack, with `/`.
    pub path: String,
}

/// What a file of a pack is, in the order in which they are listed.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum FileKind {
    /// `appeal.toml`.
    About,
    /// `targets.toml`.
    Targets,
    /// `story/LANG.md`.
    Story(Lang),
    /// `letters/NAME.LANG.md`.
    Letter {
        /// The name that groups call it by.
        name: String,
        /// Its language.
        lang: Lang,
    },
    /// `media/NAME`: copied with the pack, read by nothing yet.
    Media,
}

impl FileKind {
    /// What the file of this path is, if a pack can have it.
    pub(crate) fn of(path: &str) -> Option<Self> {
        match path.split_once('/') {
            None if path == "appeal.toml" => Some(Self::About),
            None if path == "targets.toml" => Some(Self::Targets),
            Some(("story", name)) => Lang::parse(name.strip_suffix(".md")?).ok().map(Self::Story),
            Some(("letters", name)) => {
                let (name, lang) = name.strip_suffix(".md")?.rsplit_once('.')?;
                let lang = Lang::parse(lang).ok()?;
                is_letter_name(name).then(|| Self::Letter { name: name.to_owned(), lang })
            }
            Some(("media", name)) => {
                let plain = name.chars().all(|c| c.is_alphanumeric() || "._- ".contains(c));
                (plain && !name.is_empty() && !name.starts_with('.')).then_some(Self::Media)
            }
            _ => None,
        }
    }
}

/// Whether a letter may have this name: the same rule as for ids.
pub(crate) fn is_letter_name(name: &str) -> bool {
    crate::domain::GroupId::parse(name).is_ok()
}

/// Where a pack's files are.
#[derive(Debug, Clone)]
pub(crate) enum Files {
    /// Inside the program.
    Embedded(&'static Dir<'static>),
    /// In a folder.
    Folder(PathBuf),
    /// As elsewhere, but with this text in place of the file of this path.
    Replaced(Box<Files>, String, String),
}

/// What a pack has, and what is wrong with its files.
pub(crate) type Listing = (Vec<PackFile>, Vec<PackProblem>);

impl Files {
    /// The files, in order, and what is wrong with the folder.
    pub(crate) fn list(&self) -> Listing {
        let (mut files, problems) = match self {
            Self::Embedded(dir) => (embedded(dir), Vec::new()),
            Self::Folder(dir) => list_folder(dir),
            Self::Replaced(base, path, _) => {
                let (mut files, problems) = base.list();
                if let Some(kind) = FileKind::of(path)
                    && !files.iter().any(|file| file.path == *path)
                {
                    files.push(PackFile { kind, path: path.clone() });
                }
                (files, problems)
            }
        };
        files.sort();
        (files, problems)
    }

    /// The text of a file, without a byte order mark.
    pub(crate) fn text(&self, file: &PackFile) -> Result<String, PackProblem> {
        if let Self::Replaced(base, path, text) = self {
            if *path != file.path {
                return base.text(file);
            }
            too_large(file, text.len() as u64)?;
            return Ok(text.strip_prefix('\u{feff}').unwrap_or(text).to_owned());
        }
        let bytes = self.bytes(file)?;
        let text = String::from_utf8(bytes).map_err(|error| {
            let valid = error.utf8_error().valid_up_to();
            let bytes = error.into_bytes();
            let good = bytes.get(..valid).and_then(|good| std::str::from_utf8(good).ok());
            let (line, column) = Lines::of(good.unwrap_or_default()).place(valid);
            PackProblem::error(&file.path, Notice::new("pack-not-utf8")).at(line, column)
        })?;
        Ok(text.strip_prefix('\u{feff}').map(str::to_owned).unwrap_or(text))
    }

    /// The bytes of a file, no more than the format allows.
    pub(crate) fn bytes(&self, file: &PackFile) -> Result<Vec<u8>, PackProblem> {
        match self {
            Self::Embedded(dir) => {
                let found = dir.get_file(&file.path).map(|found| found.contents().to_vec());
                found.ok_or_else(|| PackProblem::error(&file.path, Notice::new("pack-no-file")))
            }
            Self::Folder(dir) => read_capped(&dir.join(&file.path), file),
            Self::Replaced(base, path, text) if *path == file.path => {
                let _ = base;
                Ok(text.clone().into_bytes())
            }
            Self::Replaced(base, ..) => base.bytes(file),
        }
    }
}

fn embedded(dir: &'static Dir<'static>) -> Vec<PackFile> {
    let folders = std::iter::once(dir).chain(dir.dirs());
    folders
        .flat_map(Dir::files)
        .filter_map(|file| {
            let path = file.path().to_string_lossy().replace('\\', "/");
            FileKind::of(&path).map(|kind| PackFile { kind, path })
        })
        .collect()
}

fn list_folder(dir: &Path) -> Listing {
    let (mut files, mut problems) = (Vec::new(), Vec::new());
    for folder in ["", "story", "letters", "media"] {
        let path = if folder.is_empty() { dir.to_owned() } else { dir.join(folder) };
        match path.symlink_metadata() {
            Ok(meta) if meta.is_symlink() && !folder.is_empty() => continue,
            Ok(meta) if meta.is_dir() || folder.is_empty() => {}
            Ok(_) => continue,
            Err(error) if error.kind() == std::io::ErrorKind::NotFound && !folder.is_empty() => {
                continue;
            }
            Err(error) => {
                problems.push(unreadable(if folder.is_empty() { "." } else { folder }, &error));
                continue;
            }
        }
        list_one(&path, folder, &mut files, &mut problems);
    }
    (files, problems)
}

fn list_one(path: &Path, folder: &str, files: &mut Vec<PackFile>, problems: &mut Vec<PackProblem>) {
    let entries = match std::fs::read_dir(path) {
        Ok(entries) => entries,
        Err(error) => {
            problems.push(unreadable(if folder.is_empty() { "." } else { folder }, &error));
            return;
        }
    };
    let mut names: Vec<_> = entries.flatten().take(MAX_FILES + 1).collect();
    if names.len() > MAX_FILES {
        let what = Notice::new("pack-too-many-files").count("max", MAX_FILES);
        problems.push(PackProblem::error(if folder.is_empty() { "." } else { folder }, what));
        return;
    }
    names.sort_by_key(std::fs::DirEntry::file_name);
    for entry in names {
        let name = entry.file_name().to_string_lossy().into_owned();
        let path = if folder.is_empty() { name.clone() } else { format!("{folder}/{name}") };
        let Ok(kind) = entry.file_type() else { continue };
        if kind.is_symlink() {
            problems.push(PackProblem::error(&path, Notice::new("pack-link")));
        } else if !kind.is_file() && FileKind::of(&path).is_some() {
            problems.push(PackProblem::error(&path, Notice::new("pack-no-plain-file")));
        } else if kind.is_file() {
            match FileKind::of(&path) {
                Some(kind) => files.push(PackFile { kind, path }),
                None if folder.is_empty() || name.starts_with('.') => {}
                None => {
                    let what = match folder {
                        "letters" => Notice::new("pack-letter-name"),
                        "story" => Notice::new("pack-story-name"),
                        _ => Notice::new("pack-media-name"),
                    };
                    problems.push(PackProblem::error(&path, what).warning());
                }
            }
        }
    }
}

fn too_large(file: &PackFile, bytes: u64) -> Result<(), PackProblem> {
    let max = max_bytes(&file.kind);
    if bytes <= max {
        return Ok(());
    }
    let kb = |bytes: u64| usize::try_from(bytes.div_ceil(1024)).unwrap_or(usize::MAX);
    let what = Notice::new("pack-too-large").count("kb", kb(bytes)).count("max-kb", kb(max));
    Err(PackProblem::error(&file.path, what))
}

/// Reads a file that is a file, of a size that is allowed, before and while it is read.
fn read_capped(path: &Path, file: &PackFile) -> Result<Vec<u8>, PackProblem> {
    let failed = |error: std::io::Error| unreadable(&file.path, &error);
    let before = path.symlink_metadata().map_err(failed)?;
    if before.is_symlink() || parent_is_link(path, file) {
        return Err(PackProblem::error(&file.path, Notice::new("pack-link")));
    }
    if !before.is_file() {
        return Err(PackProblem::error(&file.path, Notice::new("pack-no-plain-file")));
    }
    too_large(file, before.len())?;
    let opened = std::fs::File::open(path).map_err(failed)?;
    if !same_file(&before, &opened.metadata().map_err(failed)?) {
        return Err(PackProblem::error(&file.path, Notice::new("pack-link")));
    }
    let mut bytes = Vec::new();
    opened.take(max_bytes(&file.kind) + 1).read_to_end(&mut bytes).map_err(failed)?;
    too_large(file, bytes.len() as u64)?;
    Ok(bytes)
}

fn parent_is_link(path: &Path, file: &PackFile) -> bool {
    let parent = path.parent().filter(|_| file.path.contains('/'));
    parent.and_then(|parent| parent.symlink_metadata().ok()).is_some_and(|meta| meta.is_symlink())
}

/// Whether the file that was opened is the one that was looked at: nobody put a link in between.
#[cfg(unix)]
fn same_file(before: &std::fs::Metadata, opened: &std::fs::Metadata) -> bool {
    use std::os::unix::fs::MetadataExt;
    (before.dev(), before.ino()) == (opened.dev(), opened.ino())
}

#[cfg(not(unix))]
fn same_file(_before: &std::fs::Metadata, opened: &std::fs::Metadata) -> bool {
    opened.is_file()
}

fn unreadable(path: &str, error: &std::io::Error) -> PackProblem {
    if error.kind() == std::io::ErrorKind::NotFound {
        return PackProblem::error(path, Notice::new("pack-no-file"));
    }
    PackProblem::error(path, Notice::new("pack-unreadable").text("why", error.to_string()))
}
