//! The same letter in a language that the person reads: which one, and what it says.

use super::Desk;
use super::drafting::Drafted;
use super::view::{ReadIn, ReadingView};
use crate::domain::{Answers, Lang, Notice, Supporter, Target, is_in};
use crate::pack::Pack;
use crate::store::{LetterDetail, StoreError};

impl Desk {
    /// In which language of their own the person can read this letter; `None` where it is in that
    /// language already.
    pub(super) fn read_in(&self, pack: &Pack, target: &Target, letter: &Lang) -> Option<ReadIn> {
        read_in(pack, &self.settings_ref().supporter, &self.interface_lang(), target, letter)
    }

    /// The same letter in a language of the person's own.
    pub(super) fn reading(
        &self,
        pack: &Pack,
        target: &Target,
        drafted: &Result<Drafted, Notice>,
        answers: &Answers,
    ) -> Option<ReadingView> {
        let drafted = drafted.as_ref().ok()?;
        let lang = &drafted.draft.lang;
        let ReadIn { lang: own, needed } = self.read_in(pack, target, lang)?;
        let writer = self.writer();
        let same = pack.beside(&target.id, lang, &own, &writer, answers, drafted.variation);
        Some(ReadingView { lang: own, needed, same })
    }

    /// A letter that was written, in a language of the person's own, made again from its appeal and the
    /// person's answers. `None` where that is not the letter word for word: it was changed by hand, or
    /// the appeal, an answer or the person's name has changed since.
    pub(super) fn reading_of_written(
        &self,
        detail: &LetterDetail,
        body: &str,
    ) -> Result<Option<ReadingView>, StoreError> {
        let (record, writer) = (&detail.record, self.writer());
        let is_mine = self.own_key() == record.supporter;
        let pack = self.library.pack(&record.appeal).filter(|_| is_mine);
        let pack = pack.filter(|pack| pack.appeal().version == detail.appeal_version);
        let Some((pack, target)) =
            pack.and_then(|pack| Some((pack, pack.appeal().target(&record.target)?)))
        else {
            return Ok(None);
        };
        let Some(ReadIn { lang, needed }) = self.read_in(pack, target, &record.lang) else {
            return Ok(None);
        };
        let answers = self.store.answers(&record.appeal)?;
        let variations = pack.variations(&writer.key(), &target.group, &record.lang);
        let variation = variations.get(&target.id).copied().unwrap_or_default();
        let same = pack.beside(&target.id, &record.lang, &lang, &writer, &answers, variation);
        let same = same.filter(|same| {
            let passages = same.beside(body);
            same.letter_subject == record.subject && passages.iter().all(|it| !it.changed)
        });
        Ok(same.map(|same| ReadingView { lang, needed, same: Some(same) }))
    }

    /// Whether the person's own words stand in a letter in another language than its own.
    pub(super) fn has_foreign_words(
        &self,
        pack: &Pack,
        target: &Target,
        drafted: &Result<Drafted, Notice>,
    ) -> bool {
        self.advice(pack, target, drafted).iter().any(|notice| notice.id == OTHER_LANGUAGE)
    }

    /// The person's own words stand in a letter as they typed them, whatever its language.
    pub(super) fn advice(
        &self,
        pack: &Pack,
        target: &Target,
        drafted: &Result<Drafted, Notice>,
    ) -> Vec<Notice> {
        let Ok(drafted) = drafted else { return Vec::new() };
        let lang = &drafted.draft.lang;
        let needed = self.read_in(pack, target, lang).is_some_and(|it| it.needed);
        own_words_advice(&drafted.draft.body, &drafted.own_words, lang, needed)
    }
}

/// Own words that are in another language than the letter, as far as one can tell.
const OTHER_LANGUAGE: &str = "desk-own-words-language";

/// In which language of a supporter's own they can read a letter in this one.
pub(super) fn read_in(
    pack: &Pack,
    supporter: &Supporter,
    window: &Lang,
    target: &Target,
    letter: &Lang,
) -> Option<ReadIn> {
    let written_in = pack.languages(&target.group);
    let lang = supporter.reading_language(letter, window, &written_in)?;
    Some(ReadIn { lang, needed: !supporter.reads(letter, window) })
}

/// What to say of own words in a letter: that they are in another language, where that can be told
/// from them; or that they may be, where nobody could have written them in the letter's.
fn own_words_advice(
    body: &str,
    own_words: &[std::ops::Range<usize>],
    letter: &Lang,
    unknown: bool,
) -> Vec<Notice> {
    let words = own_words.iter().filter_map(|range| body.get(range.clone()));
    let told: Vec<Option<bool>> = words.map(|words| is_in(words, letter)).collect();
    match (told.contains(&Some(false)), unknown && told.contains(&None)) {
        (true, _) => vec![Notice::new(OTHER_LANGUAGE)],
        (false, true) => vec![Notice::new("desk-own-words-perhaps")],
        (false, false) => Vec::new(),
    }
}

#[cfg(test)]
#[path = "reading_tests.rs"]
mod tests;
