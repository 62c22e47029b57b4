//! One target as a form, and the question before it is removed.

use egui::{Frame, Margin, ScrollArea, Ui};

use super::bench::Bench;
use super::forms::TargetDraft;
use crate::desk::view::OrganiseView;
use crate::ui::command::Command;
use crate::ui::icons;
use crate::ui::screen::{Action, Cx};
use crate::ui::theme::{Theme, Type, size, space};
use crate::ui::widgets::{
    Button, Field, Select, card, dialog, dialog_buttons, focus_on_appear, heading, label, small,
};

impl Bench {
    pub(super) fn target_form_ui(
        &mut self,
        ui: &mut Ui,
        view: &OrganiseView,
        cx: Cx<'_>,
        actions: &mut Vec<Action>,
    ) {
        ui.painter().rect_filled(ui.max_rect(), 0.0, Theme::of(ui).rail);
        ScrollArea::vertical().id_salt("target").auto_shrink(false).show(ui, |ui| {
            Frame::new().inner_margin(Margin::same(20)).show(ui, |ui| {
                ui.set_max_width(size::DIALOG.min(ui.available_width()));
                let Some(mut target) = self.target.take() else {
                    let id = match view.folder {
                        Some(_) => "organise-choose-target",
                        None => "organise-choose-target-read",
                    };
                    small(ui, &cx.messages.get(id));
                    return;
                };
                card(ui, space::XL, |ui| {
                    ui.spacing_mut().item_spacing.y = 0.0;
                    let title = match target.is_new {
                        true => cx.messages.get("organise-new-target"),
                        false => cx.messages.get("organise-target"),
                    };
                    heading(ui, Type::Title, &title);
                    ui.add_space(space::S);
                    fields_ui(ui, view, &mut target, cx);
                });
                self.target = Some(target);
                if view.folder.is_some() {
                    ui.add_space(space::L);
                    self.target_buttons_ui(ui, view, cx, actions);
                }
            });
        });
    }

    fn target_buttons_ui(
        &mut self,
        ui: &mut Ui,
        view: &OrganiseView,
        cx: Cx<'_>,
        actions: &mut Vec<Action>,
    ) {
        let Some(target) = &self.target else { return };
        let (dirty, saving, is_new) = (target.is_dirty(), target.saving, target.is_new);
        let (id, office) = (target.typed.id.clone(), target.typed.office.clone());
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing.x = space::M;
            let words = match is_new {
                true => cx.messages.get("organise-add-this-target"),
                false => cx.messages.get("organise-save-target"),
            };
            if Button::primary(&words).enabled(dirty && !saving).show(ui).clicked() {
                self.save(view, actions);
            }
            let remove = cx.messages.get("organise-remove-target");
            if !is_new && Button::danger(&remove).icon(icons::TRASH).show(ui).clicked() {
                self.removing = Some((id, office));
            }
            if is_new && Button::quiet(&cx.messages.get("organise-cancel")).show(ui).clicked() {
                self.target = None;
            }
        });
        let words = match (dirty, self.saved) {
            (true, _) => cx.messages.get("organise-unsaved"),
            (false, true) => cx.messages.get("organise-saved"),
            (false, false) => return,
        };
        small(ui, &words);
    }

    pub(super) fn removing_ui(&mut self, ui: &Ui, cx: Cx<'_>, actions: &mut Vec<Action>) {
        let Some((id, office)) = self.removing.clone() else { return };
        let title = cx.messages.get("organise-remove-title");
        let answer = dialog(ui.ctx(), "remove-target", &title, |ui| {
            label(ui, Type::Strong, &office);
            label(ui, Type::Interface, &cx.messages.get("organise-remove-words"));
            dialog_buttons(ui, |ui| {
                let remove = cx.messages.get("organise-remove-target");
                let removed = Button::danger(&remove).large().show(ui).clicked();
                let keep =
                    Button::secondary(&cx.messages.get("organise-keep-target")).large().show(ui);
                focus_on_appear(ui, &keep);
                (removed, keep.clicked())
            })
        });
        let (removed, kept) = answer.inner;
        if removed {
            self.target = None;
            actions.push(Action::Ask(Command::RemoveTarget(self.id.clone(), id)));
        }
        if removed || kept || answer.closed {
            self.removing = None;
        }
    }
}

fn fields_ui(ui: &mut Ui, view: &OrganiseView, target: &mut TargetDraft, cx: Cx<'_>) {
    let words = |id: &str| cx.messages.get(id);
    let own = view.folder.is_some();
    let mistakes = target.mistakes();
    let wrong = (mistakes.office && target.tried).then(|| words("organise-office-missing"));
    let (name, help) = (words("organise-office"), words("organise-office-help"));
    Field::new(&name)
        .help(&help)
        .error(wrong.as_deref())
        .enabled(own)
        .max_chars(300)
        .show(ui, &mut target.typed.office);
    ui.add_space(space::FIELDS);
    let groups: Vec<&str> = view.groups.iter().map(|group| group.name.as_str()).collect();
    let at = view.groups.iter().position(|group| group.id == target.typed.group);
    let name = words("organise-group");
    let select = Select::new(&name).enabled(own);
    if let Some(group) =
        select.show(ui, &groups, at.unwrap_or(0)).and_then(|index| view.groups.get(index))
    {
        target.typed.group.clone_from(&group.id);
    }
    ui.add_space(space::FIELDS);
    let (name, help) = (words("organise-greeting"), words("organise-greeting-help"));
    Field::new(&name)
        .help(&help)
        .enabled(own)
        .max_chars(200)
        .show(ui, &mut target.typed.salutation);
    ui.add_space(space::FIELDS);
    let name = words("organise-email");
    let wrong = mistakes.email.then(|| words("organise-email-wrong"));
    Field::new(&name)
        .error(wrong.as_deref())
        .enabled(own)
        .max_chars(254)
        .show(ui, &mut target.typed.email);
    ui.add_space(space::FIELDS);
    let (name, help) = (words("organise-verified"), words("organise-verified-help"));
    let wrong = mistakes.verified.then(|| words("organise-date-wrong"));
    Field::new(&name)
        .help(&help)
        .error(wrong.as_deref())
        .enabled(own)
        .max_chars(20)
        .show(ui, &mut target.typed.verified);
}
