//! What can be typed in the forms of this screen, and what is still wrong with it.

use jiff::civil::Date;

use crate::desk::view::{AppealForm, TargetForm};
use crate::domain::{AppealId, EmailAddress, TargetId, with_latin_digits};

/// Whether a text is a day, `YYYY-MM-DD`.
pub(super) fn day(text: &str) -> Option<Date> {
    with_latin_digits(text.trim()).parse().ok()
}

/// A short name made of words: small letters, digits, hyphens; `other` where nothing is left.
pub(super) fn short_name(words: &str, other: &str) -> String {
    let mut name = String::new();
    for sign in words.chars().flat_map(char::to_lowercase) {
        if sign.is_ascii_alphanumeric() {
            name.push(sign);
        } else if !name.is_empty() && !name.ends_with('-') {
            name.push('-');
        }
        if name.len() == 48 {
            break;
        }
    }
    let name = name.trim_end_matches('-');
    if name.is_empty() { other.to_owned() } else { name.to_owned() }
}

/// The name, or the first of `name-2`, `name-3`, … that is not taken.
pub(super) fn free_name(name: &str, taken: impl Fn(&str) -> bool) -> String {
    if !taken(name) {
        return name.to_owned();
    }
    let numbered = (2..).map(|number| format!("{name}-{number}"));
    numbered.into_iter().find(|name| !taken(name)).unwrap_or_default()
}

/// Title and write-by date of the open appeal.
#[derive(Debug, Clone, Default)]
pub(super) struct AboutForm {
    pub(super) title: String,
    pub(super) write_by: String,
    pub(super) saving: bool,
}

impl AboutForm {
    pub(super) fn of(form: &AppealForm) -> Self {
        Self { title: form.title.clone(), write_by: form.write_by.clone(), saving: false }
    }

    pub(super) fn is_dirty(&self, kept: &AppealForm) -> bool {
        self.title.trim() != kept.title || self.write_by.trim() != kept.write_by
    }

    pub(super) fn is_right(&self) -> bool {
        !self.title.trim().is_empty() && day(&self.write_by).is_some()
    }

    /// As the desk takes it; it leaves the targets alone.
    pub(super) fn form(&self) -> AppealForm {
        AppealForm {
            title: self.title.trim().to_owned(),
            write_by: self.write_by.trim().to_owned(),
            targets: Vec::new(),
        }
    }
}

/// A target as it is typed.
#[derive(Debug, Clone, Default)]
pub(super) struct TargetDraft {
    pub(super) typed: TargetForm,
    kept: TargetForm,
    pub(super) is_new: bool,
    pub(super) saving: bool,
    /// Whether mistakes are shown of fields that are still empty: once a save was asked for.
    pub(super) tried: bool,
}

/// What is wrong with a target.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct TargetMistakes {
    pub(super) office: bool,
    pub(super) email: bool,
    pub(super) verified: bool,
}

impl TargetDraft {
    pub(super) fn of(kept: &TargetForm) -> Self {
        Self { typed: kept.clone(), kept: kept.clone(), ..Self::default() }
    }

    pub(super) fn new(group: &str) -> Self {
        let empty = TargetForm { group: group.to_owned(), ..TargetForm::default() };
        Self { typed: empty.clone(), kept: empty, is_new: true, ..Self::default() }
    }

    pub(super) fn is_dirty(&self) -> bool {
        self.typed != self.kept
    }

    /// What was typed when it was saved is kept now.
    pub(super) fn take_saved(&mut self) {
        self.saving = false;
        self.tried = false;
        self.is_new = false;
        self.kept = self.typed.clone();
    }

    pub(super) fn mistakes(&self) -> TargetMistakes {
        let email = self.typed.email.trim();
        let verified = self.typed.verified.trim();
        TargetMistakes {
            office: self.typed.office.trim().is_empty(),
            email: !email.is_empty() && EmailAddress::parse(email).is_err(),
            verified: !verified.is_empty() && day(verified).is_none(),
        }
    }

    /// As the desk takes it, with a short name of its own where it is new.
    pub(super) fn form(&self, taken: impl Fn(&str) -> bool) -> TargetForm {
        let mut form = self.typed.clone();
        if self.is_new {
            form.id = free_name(&short_name(&form.office, "target"), taken);
        }
        form
    }
}

/// A new appeal from another one, as it is typed.
#[derive(Debug, Clone)]
pub(super) struct CopyForm {
    pub(super) from: AppealId,
    pub(super) title: String,
    pub(super) id: String,
    pub(super) write_by: String,
    /// The short name follows the title until it is typed.
    pub(super) own_id: bool,
}

/// What is wrong with a new appeal.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct CopyMistakes {
    pub(super) title: bool,
    pub(super) id: bool,
    pub(super) same_id: bool,
    pub(super) write_by: bool,
    pub(super) past: bool,
}

impl CopyForm {
    /// A copy with the title it has, a name of its own, and four weeks to write.
    pub(super) fn new(from: AppealId, title: &str, today: Date) -> Self {
        let write_by = today.saturating_add(jiff::Span::new().weeks(4)).to_string();
        let mut form =
            Self { from, title: title.to_owned(), id: String::new(), write_by, own_id: false };
        form.follow_title();
        form
    }

    pub(super) fn follow_title(&mut self) {
        if !self.own_id {
            let name = short_name(&self.title, "appeal");
            self.id = free_name(&name, |name| name == self.from.as_str());
        }
    }

    pub(super) fn mistakes(&self, today: Date) -> CopyMistakes {
        let id = self.id.trim();
        let day = day(&self.write_by);
        CopyMistakes {
            title: self.title.trim().is_empty(),
            id: AppealId::parse(id).is_err(),
            same_id: id == self.from.as_str(),
            write_by: day.is_none(),
            past: day.is_some_and(|day| day < today),
        }
    }
}

/// Whether a text can be a target's id: what the pack has always can.
pub(super) fn target_id(text: &str) -> Option<TargetId> {
    TargetId::parse(text).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn short_names_are_made_of_words() {
        for (words, expected) in [
            ("Homs, February 2012", "homs-february-2012"),
            ("  The Élan – of it! ", "the-lan-of-it"),
            ("Хомс", "appeal"),
            ("", "appeal"),
        ] {
            let name = short_name(words, "appeal");
            assert_eq!(name, expected);
            assert!(AppealId::parse(&name).is_ok());
        }
        assert!(AppealId::parse(&short_name(&"a b".repeat(99), "x")).is_ok());
        assert_eq!(free_name("a", |name| ["a", "a-2"].contains(&name)), "a-3");
    }

    #[test]
    fn a_new_appeal_is_right_from_the_start_and_mistakes_are_told() {
        let today = "2026-11-23".parse().unwrap();
        let from = AppealId::parse("homs-2012").unwrap();
        let right = CopyForm::new(from, "Homs 2012", today);
        assert_eq!((right.id.as_str(), right.write_by.as_str()), ("homs-2012-2", "2026-12-21"));
        assert_eq!(right.mistakes(today), CopyMistakes::default());
        let none = CopyMistakes::default();
        type Change = fn(&mut CopyForm);
        let table: [(Change, CopyMistakes); 5] = [
            (|form| form.title.clear(), CopyMistakes { title: true, ..none }),
            (|form| form.id = "A b".into(), CopyMistakes { id: true, ..none }),
            (|form| form.id = "homs-2012".into(), CopyMistakes { same_id: true, ..none }),
            (|form| form.write_by = "soon".into(), CopyMistakes { write_by: true, ..none }),
            (|form| form.write_by = "2026-11-22".into(), CopyMistakes { past: true, ..none }),
        ];
        for (change, expected) in table {
            let mut form = right.clone();
            change(&mut form);
            assert_eq!(form.mistakes(today), expected);
        }
    }

    #[test]
    fn a_target_is_checked_before_it_is_kept() {
        let mut draft = TargetDraft::new("g");
        assert!(!draft.is_dirty() && draft.mistakes().office);
        draft.typed.office = "Office of Ilmara".into();
        draft.typed.email = "office".into();
        draft.typed.verified = "yesterday".into();
        let expected = TargetMistakes { office: false, email: true, verified: true };
        assert_eq!(draft.mistakes(), expected);
        assert_eq!(draft.form(|name| name == "office-of-ilmara").id, "office-of-ilmara-2");
    }
}
