//! The choice of targets.

use std::collections::{BTreeMap, HashMap};

use super::drafting::letter_language;
use super::view::{ChooseView, GroupView, TargetRow, WrittenMark};
use super::{Desk, DeskError};
use crate::domain::{Appeal, AppealId, Lang, Target, TargetId};
use crate::store::{DraftRecord, WrittenRecord};

impl Desk {
    /// The screen on which targets are chosen.
    ///
    /// # Errors
    /// When there is no such appeal, or the database cannot be read.
    pub fn choose(&mut self, id: &AppealId) -> Result<ChooseView, DeskError> {
        let drafts = self.store.drafts(id)?;
        let drafts: HashMap<&TargetId, &DraftRecord> =
            drafts.iter().map(|draft| (&draft.target, draft)).collect();
        let marks = self.marks(id)?;
        let lang = self.interface_lang();
        let pack = self.pack(id)?;
        let appeal = pack.appeal();
        let supporter = &self.settings_ref().supporter;
        let all_in = self.settings_ref().letters_in.as_ref();
        let chosen = |target: &Target| {
            let lang = drafts.get(&target.id)?.lang.clone();
            lang.filter(|lang| pack.languages(&target.group).contains(lang))
        };
        let row = |target: &Target| TargetRow {
            id: target.id.clone(),
            office: target.office.get(&lang).to_owned(),
            short: target.short.get(&lang).to_owned(),
            person: target.person.clone(),
            country: target.country.map(|country| country.name(&lang).to_owned()),
            lang: chosen(target)
                .unwrap_or_else(|| letter_language(pack, supporter, all_in, target)),
            channels: super::writing::channels(target),
            written: marks.get(&target.id).copied(),
            also_in: names(appeal.also_in(target), &lang),
            picked: drafts.contains_key(&target.id),
        };
        let groups = appeal
            .groups
            .iter()
            .map(|group| GroupView {
                id: group.id.clone(),
                name: group.name.get(&lang).to_owned(),
                why: group.why.get(&lang).to_owned(),
                ask: group.ask.get(&lang).to_owned(),
                targets: appeal.targets_of(&group.id).map(row).collect(),
            })
            .collect();
        let mut languages: Vec<Lang> =
            appeal.groups.iter().flat_map(|group| pack.languages(&group.id)).collect();
        languages.extend(all_in.cloned());
        languages.sort();
        languages.dedup();
        Ok(ChooseView {
            head: self.head(appeal),
            groups,
            shared_countries: shared(appeal, &lang),
            languages,
            all_in: all_in.cloned(),
        })
    }

    /// All letters that no language was chosen for are to be in this one, where they exist in it;
    /// `None` writes to each office as it reads.
    ///
    /// # Errors
    /// When the settings cannot be written.
    pub fn write_all_in(&mut self, lang: Option<Lang>) -> Result<(), DeskError> {
        let settings = self.settings_ref().clone();
        self.save_settings(crate::profile::Settings { letters_in: lang, ..settings })
    }

    /// These targets, and no others, are to be written to. One that was shown as written to, and
    /// picked all the same, gets a letter of the next round: the person asked for it by name. All
    /// others get a first letter; where there is one already, the review says so.
    ///
    /// # Errors
    /// When there is no such appeal or target, or the database cannot be written.
    pub fn pick(&mut self, id: &AppealId, picks: &[Picked]) -> Result<(), DeskError> {
        let practice = self.head(self.pack(id)?.appeal()).destination.is_practice();
        let appeal = self.pack(id)?.appeal();
        if let Some(unknown) = picks.iter().find(|pick| appeal.target(&pick.target).is_none()) {
            return Err(DeskError::NoSuchTarget(unknown.target.clone()));
        }
        let version = appeal.version;
        let written = self.own_written(id, practice)?;
        let round = |pick: &Picked| {
            let before = written.iter().filter(|it| it.target == pick.target && pick.again);
            before.map(|it| it.round).max().unwrap_or(0) + 1
        };
        let rounds: Vec<(TargetId, u32)> =
            picks.iter().map(|pick| (pick.target.clone(), round(pick))).collect();
        self.store.set_picks(id, version, &rounds, practice, self.clock.now())?;
        Ok(())
    }

    /// The letters of the profile's own person, of this sort: those kept under their own key, and
    /// those that were written by their addresses before these were in the settings.
    pub(super) fn own_written(
        &self,
        id: &AppealId,
        practice: bool,
    ) -> Result<Vec<WrittenRecord>, DeskError> {
        let mut records = Vec::new();
        for key in self.own_keys() {
            records.extend(self.store.written(&key, id)?);
        }
        records.retain(|record| record.practice == practice);
        Ok(records)
    }

    /// The newest letter to each target of an appeal, of the sort that would be written now.
    pub(super) fn marks(
        &mut self,
        id: &AppealId,
    ) -> Result<BTreeMap<TargetId, WrittenMark>, DeskError> {
        let practice = self.head(self.pack(id)?.appeal()).destination.is_practice();
        let mut marks: BTreeMap<TargetId, WrittenMark> = BTreeMap::new();
        for record in self.own_written(id, practice)? {
            let mark = WrittenMark { at: record.at, state: record.state, practice };
            let newest = marks.entry(record.target).or_insert(mark);
            if newest.at < mark.at {
                *newest = mark;
            }
        }
        Ok(marks)
    }
}

fn names(groups: Vec<&crate::domain::Group>, lang: &Lang) -> Vec<String> {
    groups.into_iter().map(|group| group.name.get(lang).to_owned()).collect()
}

/// A target that was picked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Picked {
    /// Which target.
    pub target: TargetId,
    /// It was shown as written to: a further letter is wanted.
    pub again: bool,
}

/// Countries that are written to in more than one group, with the names of those groups.
fn shared(appeal: &Appeal, lang: &Lang) -> Vec<(String, Vec<String>)> {
    let mut shared: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for target in &appeal.targets {
        let others = appeal.also_in(target);
        let (Some(country), false) = (target.country, others.is_empty()) else { continue };
        let groups = shared.entry(country.name(lang).to_owned()).or_default();
        if let Some(group) = appeal.group(&target.group) {
            let name = group.name.get(lang).to_owned();
            if !groups.contains(&name) {
                groups.push(name);
            }
        }
    }
    shared.into_iter().collect()
}
