//! The list of appeals, and an appeal's page.

use super::view::{
    AppealCard, AppealHead, AppealView, AppealsView, AskView, Destination, FactView, UpdateView,
};
use super::{Desk, DeskError};
use crate::domain::{Appeal, AppealId, Lang, Status, Update};
use crate::store::WrittenRecord;

impl Desk {
    /// The first screen.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn appeals(&mut self) -> Result<AppealsView, DeskError> {
        let written = self.store.written_counts(&self.own_key())?;
        let drafts = self.store.draft_counts()?;
        let lang = self.interface_lang();
        let mut cards: Vec<AppealCard> = Vec::new();
        for pack in self.library.packs() {
            let appeal = pack.appeal();
            let head = self.head(appeal);
            let counts = written.get(&appeal.id).copied().unwrap_or_default();
            let practice = head.destination.is_practice();
            cards.push(AppealCard {
                id: appeal.id.clone(),
                title: head.title,
                country: appeal.country.name(&lang).to_owned(),
                summary: appeal.summary.get(&lang).to_owned(),
                status: head.status,
                write_by: appeal.write_by,
                targets: appeal.targets.len(),
                written: if practice { counts.practice } else { counts.real },
                drafts: drafts.get(&appeal.id).copied().unwrap_or_default(),
                latest_update: newest_first(appeal, &lang).into_iter().next(),
                own: self.library.is_own(&appeal.id),
            });
        }
        cards.sort_by_key(|card| match card.status {
            Status::Open { days_left } => (0, days_left),
            Status::Closed { .. } => (1, 0),
        });
        Ok(AppealsView { cards, broken: self.library.broken() })
    }

    /// An appeal's page.
    ///
    /// # Errors
    /// When there is no such appeal, or the database cannot be read.
    pub fn appeal(&mut self, id: &AppealId) -> Result<AppealView, DeskError> {
        let appeal = self.pack(id)?.appeal();
        let head = self.head(appeal);
        let lang = self.interface_lang();
        let practice = head.destination.is_practice();
        let mut written = self.store.written(&self.own_key(), id)?;
        written.retain(|record| record.practice == practice);
        let drafts = self.store.draft_counts()?.get(id).copied().unwrap_or_default();
        let mut targets: Vec<_> = written.iter().map(|record| &record.target).collect();
        targets.sort();
        targets.dedup();
        Ok(AppealView {
            country: appeal.country.name(&lang).to_owned(),
            organisation: appeal.organisation.clone(),
            issued: appeal.issued,
            lead: appeal.lead.get(&lang).to_owned(),
            facts: facts(appeal, &lang),
            sources: appeal.sources.iter().map(|it| it.text.get(&lang).to_owned()).collect(),
            asks: asks(appeal, &lang),
            story_markdown: story(appeal, &lang),
            updates: newest_first(appeal, &lang),
            note: appeal.note.as_ref().map(|note| note.get(&lang).to_owned()),
            targets: appeal.targets.len(),
            written: targets.len(),
            last_written: written.iter().map(|record: &WrittenRecord| record.at).max(),
            drafts,
            head,
        })
    }

    /// What the bar above an appeal's screens shows.
    pub(super) fn head(&self, appeal: &Appeal) -> AppealHead {
        let status = appeal.status(self.clock.today());
        let settings = self.settings_ref();
        let account = settings
            .default_account
            .as_ref()
            .and_then(|name| settings.accounts.iter().find(|account| account.name == *name));
        let destination = match account {
            _ if status.is_closed() => Destination::PracticeClosed,
            None => Destination::PracticeChosen,
            Some(account) => Destination::Account {
                name: account.name.clone(),
                address: account.address.to_string(),
                server: account.server.clone(),
            },
        };
        let title = appeal.title.get(&self.interface_lang()).to_owned();
        AppealHead { id: appeal.id.clone(), title, status, destination }
    }

    pub(super) fn interface_lang(&self) -> Lang {
        self.settings_ref().interface_language.clone()
    }
}

fn facts(appeal: &Appeal, lang: &Lang) -> Vec<FactView> {
    let number = |id| appeal.sources.iter().position(|source| source.id == id).map_or(0, |n| n + 1);
    appeal
        .facts
        .iter()
        .map(|fact| FactView {
            figure: fact.figure.get(lang).to_owned(),
            text: fact.text.get(lang).to_owned(),
            as_of: fact.as_of,
            source_number: number(fact.source.clone()),
        })
        .collect()
}

fn asks(appeal: &Appeal, lang: &Lang) -> Vec<AskView> {
    appeal
        .groups
        .iter()
        .map(|group| AskView {
            group: group.name.get(lang).to_owned(),
            letters: appeal.targets_of(&group.id).count(),
            ask: group.ask.get(lang).to_owned(),
            demands: appeal
                .demands
                .iter()
                .filter(|demand| group.demands.contains(&demand.id))
                .map(|demand| demand.text.get(lang).to_owned())
                .collect(),
        })
        .collect()
}

fn story(appeal: &Appeal, lang: &Lang) -> String {
    [lang, &appeal.language, &Lang::english()]
        .into_iter()
        .find_map(|lang| appeal.story.get(lang))
        .or_else(|| appeal.story.values().next())
        .cloned()
        .unwrap_or_default()
}

fn newest_first(appeal: &Appeal, lang: &Lang) -> Vec<UpdateView> {
    let mut updates: Vec<&Update> = appeal.updates.iter().collect();
    updates.sort_by_key(|update| std::cmp::Reverse(update.date));
    updates
        .into_iter()
        .map(|update| UpdateView {
            date: update.date,
            until: update.until,
            text: update.text.get(lang).to_owned(),
        })
        .collect()
}
