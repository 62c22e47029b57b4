//! The list of appeals, and an appeal's page.

use std::collections::BTreeSet;

use jiff::Timestamp;

use super::view::{
    AppealCard, AppealHead, AppealView, AppealsView, AskView, Destination, FactView, UpdateView,
};
use super::{Desk, DeskError};
use crate::domain::{Appeal, AppealId, DeliveryState, Lang, Status, Update};

impl Desk {
    /// The first screen.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn appeals(&mut self) -> Result<AppealsView, DeskError> {
        let drafts = self.store.draft_counts()?;
        let lang = self.interface_lang();
        let mut cards: Vec<AppealCard> = Vec::new();
        for pack in self.library.packs() {
            let appeal = pack.appeal();
            let head = self.head(appeal);
            let practice = head.destination.is_practice();
            let written = self.written_targets(&appeal.id, practice)?;
            cards.push(AppealCard {
                id: appeal.id.clone(),
                title: head.title,
                country: appeal.country.name(&lang).to_owned(),
                summary: appeal.summary.get(&lang).to_owned(),
                status: head.status,
                write_by: appeal.write_by,
                stopped_why: self.stopped_why(appeal),
                targets: appeal.targets.len(),
                written: written.done,
                waiting: written.waiting,
                drafts: drafts.get(&appeal.id).copied().unwrap_or_default(),
                latest_update: newest_first(appeal, &lang).into_iter().next(),
                own: self.library.is_own(&appeal.id),
            });
        }
        cards.sort_by_key(|card| match card.status {
            Status::Open { days_left } => (0, days_left),
            Status::Closed { .. } | Status::Stopped { .. } => (1, 0),
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
        let written = self.written_targets(id, practice)?;
        let drafts = self.store.draft_counts()?.get(id).copied().unwrap_or_default();
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
            stopped_why: self.stopped_why(appeal),
            note: appeal.note.as_ref().map(|note| note.get(&lang).to_owned()),
            targets: appeal.targets.len(),
            written: written.done,
            waiting: written.waiting,
            last_written: written.last,
            drafts,
            head,
        })
    }

    /// How many targets were written to, and when last. Letters that were refused or called back do
    /// not count, and those that have not left count apart.
    fn written_targets(&self, id: &AppealId, practice: bool) -> Result<Written, DeskError> {
        use DeliveryState as S;
        let (mut done, mut waiting) = (BTreeSet::new(), BTreeSet::new());
        let mut last = None;
        for record in self.own_written(id, practice)? {
            match record.state {
                S::Refused | S::Cancelled => {}
                S::Queued | S::Sending | S::HandedOver => {
                    waiting.insert(record.target);
                }
                S::Sent | S::Unsure => {
                    last = last.max(Some(record.at));
                    done.insert(record.target);
                }
            }
        }
        Ok(Written { waiting: waiting.difference(&done).count(), done: done.len(), last })
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

    /// Whether letters of this appeal may leave.
    ///
    /// # Errors
    /// Why they may not.
    pub(super) fn open_to_letters(&self, appeal: &Appeal) -> Result<(), DeskError> {
        match (appeal.status(self.clock.today()), self.stopped_why(appeal)) {
            (Status::Open { .. }, _) => Ok(()),
            (_, Some(why)) => Err(DeskError::Stopped { appeal: appeal.id.clone(), why }),
            (_, None) => Err(DeskError::Closed(appeal.id.clone())),
        }
    }

    fn stopped_why(&self, appeal: &Appeal) -> Option<String> {
        let why = appeal.stopped_why(self.clock.today(), &self.interface_lang());
        why.map(ToOwned::to_owned)
    }

    pub(super) fn interface_lang(&self) -> Lang {
        self.settings.interface_lang().lang()
    }
}

/// How far a person is with an appeal.
struct Written {
    /// Targets whose letter has left.
    done: usize,
    /// Other targets, whose letter has not.
    waiting: usize,
    /// When the last of those that left was queued.
    last: Option<Timestamp>,
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
