//! What must be mended before a letter can go, told in the language of the interface. It never looks
//! for problems itself: a draft knows its own.

use super::drafting::Drafted;
use crate::domain::{Draft, Lang, Letter, Notice, Problem};
use crate::pack::Pack;

/// What must be mended before a letter of this pack can go, for readers of `lang`.
pub(super) fn problems_of(
    pack: &Pack,
    lang: &Lang,
    drafted: &Result<Drafted, Notice>,
) -> Vec<Notice> {
    match drafted {
        Err(notice) => vec![notice.clone()],
        Ok(drafted) if drafted.already => vec![Notice::new("desk-already-written")],
        Ok(drafted) => finish(pack, lang, &drafted.draft).err().unwrap_or_default(),
    }
}

/// The letter, or all that is wrong with it.
pub(super) fn finish(pack: &Pack, lang: &Lang, draft: &Draft) -> Result<Letter, Vec<Notice>> {
    let told = |problem: &Problem| told(pack, lang, &draft.lang, problem);
    draft.finish().map_err(|problems| problems.iter().map(told).collect())
}

/// What must be mended before a draft can be printed: an e-mail address is not needed on paper.
pub(super) fn unready_for_paper(pack: &Pack, lang: &Lang, draft: &Draft) -> Vec<Notice> {
    let problems = draft.finish().err().unwrap_or_default();
    let on_paper =
        |problem: &&Problem| !matches!(problem, Problem::NoAddress | Problem::BadAddress(_));
    problems.iter().filter(on_paper).map(|it| told(pack, lang, &draft.lang, it)).collect()
}

/// A blank asks in the letter's language. Who reads the interface may not read that, so the problem
/// asks in theirs, and keeps the words by which the blank is found in the letter.
fn told(pack: &Pack, lang: &Lang, written_in: &Lang, problem: &Problem) -> Notice {
    if let Problem::Blank(words) = problem
        && let Some(asked) = pack.blank_in(words, written_in, lang)
        && asked != *words
    {
        return Notice::new("desk-blank-in-letter").text("blank", asked).text("in-letter", words);
    }
    problem.notice()
}
