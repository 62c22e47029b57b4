//! One appeal being edited: which file is open, what is typed in it, and what the desk answered.

use std::rc::Rc;

use egui::{Key, Modifiers, Ui};

use super::buffer::Buffer;
use super::copy::CopyDialog;
use super::forms::{AboutForm, TargetDraft};
use super::leave::Leave;
use super::targets::TargetList;
use crate::desk::view::{OrganiseView, PackFile, PackFileKind};
use crate::domain::{AppealId, TargetId};
use crate::ui::command::{Command, Event};
use crate::ui::screen::{Action, Cx, Place};
use crate::ui::shell;

/// One appeal being edited.
pub(super) struct Bench {
    pub(super) id: AppealId,
    pub(super) view: Option<Rc<OrganiseView>>,
    /// The desk said that there is no such appeal.
    pub(super) missing: bool,
    pub(super) at: Option<Part>,
    /// The file whose text was asked for.
    reading: Option<String>,
    pub(super) buffer: Option<Buffer>,
    pub(super) about: AboutForm,
    pub(super) target: Option<TargetDraft>,
    pub(super) list: TargetList,
    pub(super) preview_target: Option<TargetId>,
    pub(super) sample: usize,
    /// In a small window: the letter instead of its source.
    pub(super) show_result: bool,
    /// Something was saved since the file was opened.
    pub(super) saved: bool,
    pub(super) leaving: Option<Leave>,
    pub(super) after_save: Option<Leave>,
    pub(super) granted: Option<Leave>,
    pub(super) copying: Option<CopyDialog>,
    /// The list of all problems is open.
    pub(super) checking: bool,
    /// The target that is about to be removed: id and name.
    pub(super) removing: Option<(String, String)>,
    pub(super) go_to: Option<usize>,
}

/// What is open: a file, in a form where it has one or as text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Part {
    pub(super) file: String,
    pub(super) as_text: bool,
}

impl Bench {
    pub(super) fn new(id: AppealId) -> Self {
        Self {
            id,
            view: None,
            missing: false,
            at: None,
            reading: None,
            buffer: None,
            about: AboutForm::default(),
            target: None,
            list: TargetList::default(),
            preview_target: None,
            sample: 0,
            show_result: false,
            saved: false,
            leaving: None,
            after_save: None,
            granted: None,
            copying: None,
            checking: false,
            removing: None,
            go_to: None,
        }
    }

    pub(super) fn take(&mut self, event: &Event) {
        match event {
            Event::Organise(view) if view.appeal == self.id => self.take_view(view),
            Event::PackFile { file, text } if self.reading.as_ref() == Some(file) => {
                self.reading = None;
                self.buffer = Some(Buffer::new(file.clone(), text.clone()));
            }
            Event::Preview(preview) => {
                if let Some(buffer) = &mut self.buffer {
                    buffer.take_preview(preview);
                }
            }
            Event::PackSaved(file) => self.take_saved(file),
            Event::AppealAdded(id) if self.copying.as_ref().is_some_and(CopyDialog::is_busy) => {
                self.copying = None;
                let place = Place::Organise(Some(id.clone()));
                self.leave(Leave::Place(place));
            }
            Event::Failed(why) => {
                let copying = self.copying.as_mut().is_some_and(|it| it.take_failure(why));
                if !copying {
                    self.take_failure();
                }
            }
            _ => {}
        }
    }

    fn take_view(&mut self, view: &OrganiseView) {
        let before = self.view.as_ref().map(|view| view.form.clone());
        if before.is_none_or(|before| !self.about.is_dirty(&before)) {
            self.about = AboutForm::of(&view.form);
        }
        if let Some(target) = self.target.as_ref().filter(|target| !target.is_dirty()) {
            let now = view.form.targets.iter().find(|it| it.id == target.typed.id);
            self.target = now.map(TargetDraft::of);
        }
        self.list.forget();
        self.missing = false;
        self.view = Some(Rc::new(view.clone()));
        if self.at.is_none()
            && let Some(first) = first_part(view)
        {
            self.granted = Some(Leave::Part(first, None));
        }
    }

    fn take_saved(&mut self, file: &str) {
        let text = self.buffer.as_mut().is_some_and(|buffer| buffer.take_saved(file));
        let about = file == "appeal.toml" && std::mem::take(&mut self.about.saving);
        let target = match &mut self.target {
            Some(target) if file == "targets.toml" && target.saving => {
                target.take_saved();
                true
            }
            _ => false,
        };
        if text || about || target {
            self.saved = true;
            self.granted = self.after_save.take();
        }
    }

    fn take_failure(&mut self) {
        self.missing = self.view.is_none();
        self.after_save = None;
        self.about.saving = false;
        if let Some(target) = &mut self.target {
            target.saving = false;
        }
        if let Some(buffer) = &mut self.buffer {
            buffer.take_failure();
        }
    }

    pub(super) fn show(&mut self, ui: &mut Ui, cx: Cx<'_>, actions: &mut Vec<Action>) {
        self.go_on(ui, actions);
        let Some(view) = self.view.clone() else {
            self.missing_ui(ui, cx, actions);
            return;
        };
        self.keys(ui, &view, actions);
        self.bar_ui(ui, &view, cx, actions);
        self.columns_ui(ui, &view, cx, actions);
        self.problems_ui(ui, &view, cx);
        self.removing_ui(ui, cx, actions);
        self.leaving_ui(ui, &view, cx, actions);
        if self.copying.as_mut().is_some_and(|copying| !copying.show(ui, cx, actions)) {
            self.copying = None;
        }
        if self.granted.is_some() {
            ui.ctx().request_repaint();
        } else {
            self.ask_preview(&view, actions);
        }
    }

    fn keys(&mut self, ui: &Ui, view: &OrganiseView, actions: &mut Vec<Action>) {
        if ui.ctx().input_mut(|input| input.consume_key(Modifiers::COMMAND, Key::S)) {
            self.save(view, actions);
        }
        if shell::go_back_pressed(ui.ctx()) {
            self.leave(Leave::Place(Place::Organise(None)));
        }
    }

    /// Asks to keep what is typed; tells whether something was asked.
    pub(super) fn save(&mut self, view: &OrganiseView, actions: &mut Vec<Action>) -> bool {
        if view.folder.is_none() {
            return false;
        }
        let mut command = self.buffer.as_mut().and_then(|buffer| buffer.save(&self.id));
        if command.is_none() && self.about.is_dirty(&view.form) && self.about.is_right() {
            self.about.saving = true;
            command = Some(Command::SaveAppealForm(self.id.clone(), self.about.form()));
        }
        if command.is_none()
            && let Some(target) = &mut self.target
        {
            target.tried = true;
            if target.is_dirty() && target.mistakes() == Default::default() {
                let taken = |id: &str| view.form.targets.iter().any(|target| target.id == id);
                target.saving = true;
                target.typed = target.form(taken);
                let form = target.typed.clone();
                command = Some(Command::SaveTargetForm(self.id.clone(), form));
            }
        }
        let asked = command.is_some();
        actions.extend(command.map(Action::Ask));
        asked
    }

    /// Whether something is typed that is not kept.
    pub(super) fn is_dirty(&self) -> bool {
        let about = self.view.as_ref().is_some_and(|view| self.about.is_dirty(&view.form));
        about
            || self.buffer.as_ref().is_some_and(Buffer::is_dirty)
            || self.target.as_ref().is_some_and(TargetDraft::is_dirty)
    }

    pub(super) fn discard(&mut self) {
        if let Some(view) = &self.view {
            self.about = AboutForm::of(&view.form);
        }
        if let Some(buffer) = &mut self.buffer {
            buffer.discard();
        }
        self.target = None;
    }

    pub(super) fn open_part(&mut self, part: Part, actions: &mut Vec<Action>) {
        let Some(view) = self.view.clone() else { return };
        self.discard();
        self.buffer = None;
        self.saved = false;
        self.show_result = false;
        self.reading = None;
        let kind = kind_of(&view, &part.file);
        if part.as_text || !has_form(kind) {
            self.reading = Some(part.file.clone());
            let command = Command::ReadPackFile(self.id.clone(), part.file.clone());
            actions.push(Action::Ask(command));
        }
        self.preview_target =
            super::sheet::targets_of(&view, &part.file).next().map(|it| it.id.clone());
        self.at = Some(part);
    }

    fn ask_preview(&mut self, view: &OrganiseView, actions: &mut Vec<Action>) {
        let Some(buffer) = &mut self.buffer else { return };
        let target =
            self.preview_target.clone().or_else(|| view.targets.first().map(|it| it.id.clone()));
        // A pack without targets can still be checked; no target has this name.
        let Some(target) = target.or_else(|| super::forms::target_id("nobody")) else { return };
        actions.extend(buffer.preview(&self.id, &target, self.sample).map(Action::Ask));
    }
}

/// What opens first: a file with a mistake, else a letter.
fn first_part(view: &OrganiseView) -> Option<Part> {
    let is_letter = |file: &&PackFile| matches!(file.kind, PackFileKind::Letter { .. });
    let broken = view.files.iter().find(|file| file.broken);
    let file = broken.or_else(|| view.files.iter().find(is_letter)).or(view.files.first())?;
    // A mistake is mended in the text, whatever form the file has.
    Some(Part { file: file.path.clone(), as_text: file.broken || !has_form(Some(&file.kind)) })
}

pub(super) fn kind_of<'v>(view: &'v OrganiseView, file: &str) -> Option<&'v PackFileKind> {
    view.files.iter().find(|it| it.path == file).map(|it| &it.kind)
}

/// Whether a file can be edited in a form as well.
pub(super) fn has_form(kind: Option<&PackFileKind>) -> bool {
    matches!(kind, Some(PackFileKind::About | PackFileKind::Targets))
}
