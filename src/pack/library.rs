//! Packs with their problems: the bundled one, and those of the person's own folder.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use jiff::civil::Date;

use super::{PackError, PackFile, PackProblem, Rendered};
use crate::domain::{
    Answers, Appeal, AppealId, GroupId, Lang, Supporter, SupporterKey, TargetId, Variation,
};

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

/// A pack that opens. Cloning it is cheap.
#[derive(Debug, Clone)]
pub struct Pack {
    inner: Arc<Inner>,
}

#[derive(Debug)]
struct Inner {
    appeal: Appeal,
    files: Vec<PackFile>,
}

/// The pack inside the program.
pub fn bundled() -> Loaded {
    Loaded { name: "homs-2012".into(), folder: None, pack: None, partial: None, problems: vec![] }
}

/// The pack in a folder.
pub fn read_folder(dir: &Path) -> Loaded {
    let name = dir.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    Loaded { name, folder: Some(dir.to_owned()), pack: None, partial: None, problems: vec![] }
}

/// The packs in the sub-folders of the person's own folder, by name. None where there is no folder.
pub fn read_library(own_dir: &Path) -> Vec<Loaded> {
    let _ = own_dir;
    Vec::new()
}

/// Everything that is wrong with the pack when `text` stands in place of `file`.
pub fn check_text(pack: &Pack, file: &str, text: &str) -> Vec<PackProblem> {
    let _ = (pack, file, text);
    Vec::new()
}

/// Copies a pack into a new folder of the person's own, named by `id`, as version 1 with this
/// title (in the appeal's language) and write-by date.
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
    let _ = (from, title, write_by);
    Ok(own_dir.join(id.as_str()))
}

/// Copies a pack folder from elsewhere into the person's own folder, under its appeal's id.
///
/// # Errors
/// A pack that does not open, a folder of that name that exists, a disk that says no.
pub fn add_folder(from: &Path, own_dir: &Path) -> Result<AppealId, PackError> {
    let _ = own_dir;
    Err(PackError::Problems(read_folder(from).problems))
}

impl Pack {
    /// What the pack is about.
    pub fn appeal(&self) -> &Appeal {
        &self.inner.appeal
    }

    /// Its files: about, targets, stories, letters, media.
    pub fn files(&self) -> &[PackFile] {
        &self.inner.files
    }

    /// The languages in which a group's letter exists, by code.
    pub fn languages(&self, group: &GroupId) -> Vec<Lang> {
        let _ = group;
        Vec::new()
    }

    /// The alternatives that each target of a group gets in letters of this language.
    pub fn variations(
        &self,
        supporter: &SupporterKey,
        group: &GroupId,
        lang: &Lang,
    ) -> BTreeMap<TargetId, Variation> {
        let _ = (supporter, group, lang);
        BTreeMap::new()
    }

    /// The letter to a target.
    ///
    /// # Errors
    /// No such target, no letter in this language, a template that fails while it runs.
    pub fn render(
        &self,
        target: &TargetId,
        lang: &Lang,
        supporter: &Supporter,
        answers: &Answers,
        variation: Variation,
    ) -> Result<Rendered, PackProblem> {
        let _ = (lang, supporter, answers, variation);
        let what = crate::domain::Notice::new("pack-no-such-target").text("id", target.as_str());
        Err(PackProblem::error("targets.toml", what))
    }
}
