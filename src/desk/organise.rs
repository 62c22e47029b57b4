//! What an organiser does: read and change a pack, copy it, add one.

use std::path::{Path, PathBuf};

use jiff::civil::Date;

use super::drafting::Drafter;
use super::view::{
    AppealForm, OrganiseView, PackFile, PackFileKind, PackGroup, PackProblemView, PackTarget,
    TargetForm,
};
use super::{Desk, DeskError};
use crate::domain::{AppealId, Lang, Notice, Target, with_latin_digits};
use crate::pack::{self, AppealEdit, FileKind, Loaded, Pack, PackError, PackProblem, TargetEdit};

impl Desk {
    /// A pack opened for editing. A pack with problems opens as far as it can be read.
    ///
    /// # Errors
    /// When there is no such appeal.
    pub fn organise(&mut self, id: &AppealId) -> Result<OrganiseView, DeskError> {
        let lang = self.interface_lang();
        // Its files may have been changed in another editor meanwhile.
        self.reload();
        let loaded = self.loaded_for_editing(id)?;
        let pack = editable(loaded).ok_or_else(|| DeskError::NoSuchAppeal(id.clone()))?;
        let appeal = pack.appeal();
        let broken = |path: &str| {
            loaded.problems.iter().any(|problem| problem.file == path && problem.is_error())
        };
        let files = pack.files().iter().filter_map(|file| {
            let kind = file_kind(pack, &file.kind, &lang)?;
            Some(PackFile { path: file.path.clone(), kind, broken: broken(&file.path) })
        });
        Ok(OrganiseView {
            appeal: id.clone(),
            title: appeal.title.get(&lang).to_owned(),
            folder: loaded.folder.clone(),
            files: files.collect(),
            groups: appeal
                .groups
                .iter()
                .map(|group| PackGroup {
                    id: group.id.to_string(),
                    name: group.name.get(&lang).to_owned(),
                    letter: group.letter.clone(),
                })
                .collect(),
            targets: appeal
                .targets
                .iter()
                .map(|target| PackTarget {
                    id: target.id.clone(),
                    short: target.short.get(&lang).to_owned(),
                    group: target.group.to_string(),
                    languages: target.languages.clone(),
                })
                .collect(),
            samples: super::preview::samples(),
            problems: loaded.problems.iter().map(problem_view).collect(),
            complete: complete_letters(pack),
            form: form(pack),
        })
    }

    /// The whole text of a file of a pack.
    ///
    /// # Errors
    /// When there is no such file, or it cannot be read.
    pub fn read_pack_file(&self, id: &AppealId, file: &str) -> Result<String, DeskError> {
        let loaded = self.loaded_for_editing(id)?;
        let pack = editable(loaded).ok_or_else(|| DeskError::NoSuchAppeal(id.clone()))?;
        Ok(pack.text(file).map_err(|problem| PackError::Problems(vec![problem]))?)
    }

    /// Keeps a file of a pack.
    ///
    /// # Errors
    /// When the pack is the bundled one, when it could not be opened again with this text, or when
    /// the disk says no; the file is then as before.
    pub fn save_pack_file(
        &mut self,
        id: &AppealId,
        file: &str,
        text: &str,
    ) -> Result<(), DeskError> {
        let folder = self.own_folder(id)?;
        if file == "appeal.toml" && pack::appeal_id(text).as_ref() != Some(id) {
            return Err(DeskError::Form(
                Notice::new("desk-appeal-must-open").text("id", id.as_str()),
            ));
        }
        pack::save_file(&folder, file, text)?;
        self.reload();
        Ok(())
    }

    /// Keeps title and write-by date.
    ///
    /// # Errors
    /// When a value cannot be used, the pack is the bundled one, or the disk says no.
    pub fn save_appeal_form(&mut self, id: &AppealId, form: &AppealForm) -> Result<(), DeskError> {
        let edit = AppealEdit {
            title: Some(form.title.trim().to_owned()),
            write_by: Some(date(&form.write_by)?),
            ..AppealEdit::default()
        };
        pack::set_appeal(&self.own_folder(id)?, &edit)?;
        self.reload();
        Ok(())
    }

    /// Keeps a target's form; one with a new id is added.
    ///
    /// # Errors
    /// As [`Desk::save_appeal_form`].
    pub fn save_target_form(&mut self, id: &AppealId, form: &TargetForm) -> Result<(), DeskError> {
        let verified = match form.verified.trim() {
            "" => None,
            text => Some(date(text)?),
        };
        let edit = TargetEdit {
            id: form.id.trim().to_owned(),
            group: form.group.clone(),
            office: form.office.trim().to_owned(),
            salutation: form.salutation.trim().to_owned(),
            email: form.email.trim().to_owned(),
            verified,
        };
        pack::set_target(&self.own_folder(id)?, &edit)?;
        self.reload();
        Ok(())
    }

    /// Takes a target out of a pack.
    ///
    /// # Errors
    /// When there is no such target, the pack is the bundled one, or the disk says no.
    pub fn remove_target(&mut self, id: &AppealId, target: &str) -> Result<(), DeskError> {
        pack::remove_target(&self.own_folder(id)?, target)?;
        self.reload();
        Ok(())
    }

    /// Copies a pack to the person's own folder.
    ///
    /// # Errors
    /// When a value cannot be used, the id is taken, or the disk says no; nothing is left behind.
    pub fn copy_appeal(
        &mut self,
        from: &AppealId,
        id: &str,
        title: &str,
        write_by: &str,
    ) -> Result<AppealId, DeskError> {
        let id = AppealId::parse(id.trim())
            .map_err(|_| DeskError::Form(Notice::new("desk-bad-appeal-id")))?;
        let title = title.trim();
        if title.is_empty() {
            return Err(DeskError::Form(Notice::new("desk-no-title")));
        }
        if self.library.pack(&id).is_some() {
            return Err(DeskError::Form(Notice::new("desk-id-taken").text("id", id.as_str())));
        }
        let pack = self.pack(from)?.clone();
        pack::copy(&pack, self.library.own_dir(), &id, title, date(write_by)?)?;
        self.reload();
        Ok(id)
    }

    /// Copies a pack folder from elsewhere into the person's own.
    ///
    /// # Errors
    /// When it does not open, its id is taken, or the disk says no.
    pub fn add_appeal(&mut self, folder: &Path) -> Result<AppealId, DeskError> {
        let id = pack::add_folder(folder, self.library.own_dir())?;
        self.reload();
        Ok(id)
    }

    pub(super) fn loaded_for_editing(&self, id: &AppealId) -> Result<&Loaded, DeskError> {
        self.library.for_editing(id).ok_or_else(|| DeskError::NoSuchAppeal(id.clone()))
    }

    fn own_folder(&self, id: &AppealId) -> Result<PathBuf, DeskError> {
        let folder = self.loaded_for_editing(id)?.folder.clone();
        folder.ok_or_else(|| DeskError::Bundled(id.clone()))
    }
}

/// What can be read of a pack, whether it opens or not.
pub(super) fn editable(loaded: &Loaded) -> Option<&Pack> {
    loaded.pack.as_ref().or(loaded.partial.as_ref())
}

pub(super) fn problem_view(problem: &PackProblem) -> PackProblemView {
    PackProblemView {
        file: problem.file.clone(),
        line: problem.line,
        column: problem.column,
        is_error: problem.is_error(),
        message: problem.what(),
        fix: problem.fix.clone(),
    }
}

fn file_kind(pack: &Pack, kind: &FileKind, lang: &Lang) -> Option<PackFileKind> {
    Some(match kind {
        FileKind::About => PackFileKind::About,
        FileKind::Targets => PackFileKind::Targets,
        FileKind::Story(lang) => PackFileKind::Story(lang.clone()),
        FileKind::Letter { name, lang: of_letter } => {
            let groups: Vec<&str> = pack
                .appeal()
                .groups
                .iter()
                .filter(|group| group.letter == *name)
                .map(|group| group.name.get(lang))
                .collect();
            let groups = if groups.is_empty() { name.clone() } else { groups.join(", ") };
            PackFileKind::Letter { groups, lang: of_letter.clone() }
        }
        FileKind::Media => return None,
    })
}

/// How many letters are complete for the first sample supporter.
fn complete_letters(pack: &Pack) -> usize {
    let (supporter, answers) = super::preview::sample(pack, 0);
    let mut drafter = Drafter::new(pack, &supporter, &answers, supporter.key(), true);
    let complete = |target: &&Target| {
        drafter
            .draft(target, &Default::default())
            .is_ok_and(|drafted| drafted.draft.finish().is_ok())
    };
    pack.appeal().targets.iter().filter(complete).count()
}

fn form(pack: &Pack) -> AppealForm {
    let appeal = pack.appeal();
    let own = &appeal.language;
    let verified = |target: &Target| {
        let channel = target.channels.iter().find_map(|channel| channel.verified);
        channel.map(|date| date.to_string()).unwrap_or_default()
    };
    AppealForm {
        title: appeal.title.get(own).to_owned(),
        write_by: appeal.write_by.to_string(),
        targets: appeal
            .targets
            .iter()
            .map(|target| TargetForm {
                id: target.id.to_string(),
                group: target.group.to_string(),
                office: target.office.get(own).to_owned(),
                salutation: target
                    .salutation
                    .as_ref()
                    .map(|text| text.best(&target.languages).to_owned())
                    .unwrap_or_default(),
                email: target.email().unwrap_or_default().to_owned(),
                verified: verified(target),
            })
            .collect(),
    }
}

fn date(text: &str) -> Result<Date, DeskError> {
    with_latin_digits(text.trim())
        .parse()
        .map_err(|_| DeskError::Form(Notice::new("desk-bad-date").text("text", text.trim())))
}
