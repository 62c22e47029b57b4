//! The appeals a person has: their own folder, and the one that comes with the program.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

use jiff::civil::Date;

use super::DeskError;
use super::view::BrokenPack;
use crate::domain::{Appeal, AppealId, Lang, Notice, Status, Stop};
use crate::pack::{self, Loaded, Pack};

/// All packs, the person's own first.
pub struct Library {
    own_dir: PathBuf,
    loaded: Vec<Loaded>,
    standing: Standing,
}

/// Until when each appeal is open, by its newest version; shared with the sender, which holds letters
/// of those that are over.
#[derive(Debug, Clone, Default)]
pub(super) struct Standing(Arc<Mutex<BTreeMap<AppealId, Term>>>);

/// How long an appeal is open.
#[derive(Debug)]
struct Term {
    write_by: Date,
    stopped: Option<Stop>,
}

impl Standing {
    /// Why letters about this appeal no longer go, in the person's language. One that is not here any
    /// more is not known to be over.
    pub(super) fn held_for(
        &self,
        appeal: &AppealId,
        today: Date,
        lang: impl FnOnce() -> Lang,
    ) -> Option<Notice> {
        let known = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let term = known.get(appeal)?;
        match (Status::on(today, term.write_by, term.stopped.as_ref()), &term.stopped) {
            (Status::Open { .. }, _) => None,
            (Status::Stopped { .. }, Some(stop)) => {
                Some(Notice::new("desk-held-stopped").text("why", stop.why.get(&lang())))
            }
            _ => Some(Notice::new("desk-held-closed")),
        }
    }

    fn set(&self, known: BTreeMap<AppealId, Term>) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = known;
    }
}

impl Library {
    /// Reads the person's own packs and the bundled one. A pack of their own with the bundled one's
    /// id stands in its place.
    pub fn open(own_dir: &Path) -> Self {
        let mut library =
            Self { own_dir: own_dir.to_owned(), loaded: Vec::new(), standing: Standing::default() };
        library.reload();
        library
    }

    /// Reads everything again.
    pub fn reload(&mut self) {
        let mut loaded = pack::read_library(&self.own_dir);
        let bundled = pack::bundled();
        let id = bundled.pack.as_ref().map(|pack| pack.appeal().id.clone());
        let replaced = loaded
            .iter()
            .filter_map(|own| own.pack.as_ref())
            .any(|own| Some(&own.appeal().id) == id.as_ref());
        if !replaced {
            loaded.push(bundled);
        }
        self.loaded = loaded;
        let term = |appeal: &Appeal| {
            let stopped = appeal.stopped.clone();
            (appeal.id.clone(), Term { write_by: appeal.write_by, stopped })
        };
        self.standing.set(self.packs().map(|pack| term(pack.appeal())).collect());
    }

    /// Until when each appeal is open, as it is known from now on.
    pub(super) fn standing(&self) -> Standing {
        self.standing.clone()
    }

    /// The folder of the person's own packs.
    pub fn own_dir(&self) -> &Path {
        &self.own_dir
    }

    /// The pack of this appeal.
    pub fn pack(&self, id: &AppealId) -> Option<&Pack> {
        self.packs().find(|pack| pack.appeal().id == *id)
    }

    /// The same, for what cannot go on without it.
    ///
    /// # Errors
    /// [`DeskError::NoSuchAppeal`].
    pub fn known(&self, id: &AppealId) -> Result<&Pack, DeskError> {
        self.pack(id).ok_or_else(|| DeskError::NoSuchAppeal(id.clone()))
    }

    /// The pack of this appeal with its place and problems.
    pub fn loaded(&self, id: &AppealId) -> Option<&Loaded> {
        let has_id =
            |loaded: &&Loaded| loaded.pack.as_ref().is_some_and(|pack| pack.appeal().id == *id);
        self.loaded.iter().find(has_id)
    }

    /// The pack of this appeal for its organiser, whether it opens or not.
    pub fn for_editing(&self, id: &AppealId) -> Option<&Loaded> {
        self.loaded(id).or_else(|| {
            self.loaded
                .iter()
                .find(|loaded| loaded.partial.as_ref().is_some_and(|pack| pack.appeal().id == *id))
        })
    }

    /// Every pack that can be opened.
    pub fn packs(&self) -> impl Iterator<Item = &Pack> {
        self.loaded.iter().filter_map(|loaded| loaded.pack.as_ref())
    }

    /// Whether it is the person's own copy.
    pub fn is_own(&self, id: &AppealId) -> bool {
        self.loaded(id).is_some_and(|loaded| loaded.folder.is_some())
    }

    /// Packs that cannot be opened, with every reason.
    pub fn broken(&self) -> Vec<BrokenPack> {
        self.loaded
            .iter()
            .filter(|loaded| loaded.pack.is_none())
            .map(|loaded| BrokenPack {
                name: loaded.name.clone(),
                id: loaded.partial.as_ref().map(|pack| pack.appeal().id.clone()),
                problems: loaded.problems.iter().map(pack::PackProblem::notice).collect(),
            })
            .collect()
    }
}
