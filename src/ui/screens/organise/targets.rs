//! The list of targets. Only the rows that can be seen are drawn, so that ten thousand stay smooth.

use egui::{Frame, Margin, ScrollArea, Ui};

use super::bench::Bench;
use super::forms::TargetDraft;
use super::leave::Leave;
use crate::desk::view::{OrganiseView, TargetForm};
use crate::domain::with_signs_shown;
use crate::ui::icons;
use crate::ui::screen::Cx;
use crate::ui::text::address_in_sentence;
use crate::ui::theme::{Theme, Type, size, space};
use crate::ui::widgets::{Button, Field, Row, label_in, truncated};

/// Which targets are listed.
#[derive(Default)]
pub(super) struct TargetList {
    search: String,
    /// The rows found, for the search they were found by.
    found: Option<(String, Vec<usize>)>,
}

impl TargetList {
    /// The targets have changed.
    pub(super) fn forget(&mut self) {
        self.found = None;
    }

    /// The rows that have all searched words in them, by their place in the form.
    fn rows(&mut self, targets: &[TargetForm]) -> &[usize] {
        if self.found.as_ref().is_none_or(|(search, _)| *search != self.search) {
            let search = self.search.to_lowercase();
            let words: Vec<&str> = search.split_whitespace().collect();
            let has_all = |target: &TargetForm| {
                let all = format!("{} {} {}", target.office, target.email, target.group);
                let all = all.to_lowercase();
                words.iter().all(|word| all.contains(word))
            };
            let rows = targets.iter().enumerate().filter(|(_, target)| has_all(target));
            self.found = Some((self.search.clone(), rows.map(|(index, _)| index).collect()));
        }
        self.found.as_ref().map_or(&[], |(_, rows)| rows.as_slice())
    }
}

impl Bench {
    pub(super) fn targets_ui(&mut self, ui: &mut Ui, view: &OrganiseView, cx: Cx<'_>) {
        let words = |id: &str| cx.messages.get(id);
        let mut chosen = None;
        let margin = Margin { left: 16, right: 16, top: 12, bottom: 12 };
        Frame::new().inner_margin(margin).show(ui, |ui| {
            ui.horizontal(|ui| {
                ui.spacing_mut().item_spacing.x = space::M;
                let add = words("organise-add-target");
                let own = view.folder.is_some();
                let room = if own { ui.available_width() - 170.0 } else { ui.available_width() };
                let search = words("organise-search");
                Field::new(&search)
                    .label_in_sentence()
                    .placeholder(&search)
                    .icon(icons::MAGNIFYING_GLASS)
                    .width(room.max(120.0))
                    .show(ui, &mut self.list.search);
                if own && Button::secondary(&add).icon(icons::PLUS).show(ui).clicked() {
                    let group = view.groups.first().map(|group| group.id.as_str());
                    chosen = Some(TargetDraft::new(group.unwrap_or_default()));
                }
            });
        });
        let selected = self.target.as_ref().map(|target| target.typed.id.clone());
        let targets = &view.form.targets;
        let rows = self.list.rows(targets);
        if rows.is_empty() {
            Frame::new().inner_margin(margin).show(ui, |ui| {
                let color = Theme::of(ui).ink_2;
                label_in(ui, Type::Interface, color, &words("organise-none-found"));
            });
        }
        let list = ScrollArea::vertical().id_salt("targets").auto_shrink(false);
        list.show_rows(ui, size::ROW_TWO_LINES, rows.len(), |ui, seen| {
            for index in rows.get(seen).unwrap_or_default() {
                let Some(target) = targets.get(*index) else { continue };
                let here = selected.as_ref() == Some(&target.id);
                let clicked = ui.push_id(index, |ui| row_ui(ui, view, target, here, cx)).inner;
                if clicked && !here {
                    chosen = Some(TargetDraft::of(target));
                }
            }
        });
        if let Some(target) = chosen {
            self.show_result = true;
            self.leave(Leave::Target(Some(Box::new(target))));
        }
    }
}

fn row_ui(ui: &mut Ui, view: &OrganiseView, target: &TargetForm, here: bool, cx: Cx<'_>) -> bool {
    let theme = Theme::of(ui);
    let group = view.groups.iter().find(|group| group.id == target.group);
    let group = group.map_or(target.group.as_str(), |group| group.name.as_str());
    let line = if target.email.is_empty() {
        cx.messages.with("organise-target-no-mail", &[("group", group.into())])
    } else {
        let email = ("email", address_in_sentence(ui.ctx(), &target.email).into());
        cx.messages.with("organise-target-line", &[("group", group.into()), email])
    };
    let name = format!("{}, {line}", target.office);
    let row = Row::new(&name).height(size::ROW_TWO_LINES).selected(here);
    row.show(ui, |ui| {
        ui.vertical(|ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            ui.add_space(5.0);
            let shown = with_signs_shown(&target.office);
            truncated(ui, Type::DenseStrong, theme.ink, &shown);
            truncated(ui, Type::Small, theme.ink_2, &line);
        });
    })
    .response
    .clicked()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_search_finds_all_words_anywhere() {
        let target = |office: &str, email: &str| TargetForm {
            office: office.into(),
            email: email.into(),
            group: "league".into(),
            ..TargetForm::default()
        };
        let targets = [
            target("Delegation of Lebanon", "lb@league.example"),
            target("Delegation of Oman", "om@league.example"),
        ];
        for (search, expected) in [
            ("", vec![0, 1]),
            ("oman", vec![1]),
            ("DELEGATION lb@", vec![0]),
            ("league", vec![0, 1]),
            ("nobody", vec![]),
        ] {
            let mut list = TargetList { search: search.into(), ..TargetList::default() };
            assert_eq!(list.rows(&targets), expected, "{search}");
        }
    }
}
