//! The appeal's title and write-by date, as a form.

use egui::{Frame, Margin, ScrollArea, Ui};

use super::bench::Bench;
use super::forms::day;
use crate::desk::view::OrganiseView;
use crate::ui::screen::{Action, Cx};
use crate::ui::theme::{size, space};
use crate::ui::widgets::{Button, Field, small};

impl Bench {
    pub(super) fn about_ui(
        &mut self,
        ui: &mut Ui,
        view: &OrganiseView,
        cx: Cx<'_>,
        actions: &mut Vec<Action>,
    ) {
        let words = |id: &str| cx.messages.get(id);
        let own = view.folder.is_some();
        ScrollArea::vertical().id_salt("about").auto_shrink(false).show(ui, |ui| {
            Frame::new().inner_margin(Margin::same(24)).show(ui, |ui| {
                ui.set_max_width(size::DIALOG.min(ui.available_width()));
                ui.spacing_mut().item_spacing.y = 0.0;
                let title = words("organise-title");
                let wrong = self.about.title.trim().is_empty();
                let wrong = wrong.then(|| words("organise-title-missing"));
                let help = words("organise-title-help");
                Field::new(&title)
                    .help(&help)
                    .error(wrong.as_deref())
                    .enabled(own)
                    .max_chars(200)
                    .show(ui, &mut self.about.title);
                ui.add_space(space::FIELDS);
                let (name, help) = (words("organise-write-by"), words("organise-write-by-help"));
                let wrong = day(&self.about.write_by).is_none();
                let wrong = wrong.then(|| words("organise-date-wrong"));
                Field::new(&name)
                    .help(&help)
                    .error(wrong.as_deref())
                    .enabled(own)
                    .max_chars(20)
                    .show(ui, &mut self.about.write_by);
                if own {
                    ui.add_space(space::XL);
                    let save = words("organise-save-about");
                    let ready = self.about.is_dirty(&view.form) && self.about.is_right();
                    if Button::primary(&save)
                        .enabled(ready && !self.about.saving)
                        .show(ui)
                        .clicked()
                    {
                        self.save(view, actions);
                    }
                }
                ui.add_space(space::XXL);
                small(ui, &words("organise-about-more"));
                if let Some(folder) = &view.folder {
                    ui.add_space(space::S);
                    let folder = folder.display().to_string();
                    small(ui, &cx.messages.with("organise-folder", &[("folder", folder.into())]));
                }
            });
        });
    }
}
