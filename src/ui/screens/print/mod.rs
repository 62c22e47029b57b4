//! The dialog for letters on paper: which letters, as what, on which paper; then print, or save.

mod form;
mod report;

use std::path::PathBuf;

use egui::Ui;

use super::file_dialog::FileDialog;
use crate::desk::view::LetterRef;
use crate::desk::{PrintJob, PrintReport, PrintWhat};
use crate::domain::{
    AppealId, EnvelopeSize, LabelSheet, Notice, PaperChoice, PaperSize, PrintKind, Window,
};
use crate::ui::command::{Command, Event};
use crate::ui::screen::{Action, Cx};
use crate::ui::widgets;

/// The dialog, while there is one.
pub(super) struct PrintDialog {
    /// Each choice of letters, with the message that names it.
    letters: Vec<(&'static str, PrintWhat)>,
    /// Which of these.
    chosen: usize,
    thing: Thing,
    size: PaperSize,
    window: Window,
    envelope: EnvelopeSize,
    sheet: LabelSheet,
    /// The first label that is free, counted from 1.
    start: usize,
    /// What the person had chosen before, so that only a change is kept.
    before: (PaperSize, Window),
    /// Where it is to be saved, once that is wanted.
    path: Option<String>,
    /// It was to be saved without a path.
    no_path: bool,
    picking: Option<FileDialog>,
    /// The desk is at work.
    asked: bool,
    /// What came of it, where not all letters are in the file.
    report: Option<PrintReport>,
}

/// What is printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Thing {
    Letters,
    Envelopes,
    Labels,
}

/// What the person wants in this frame.
enum Wish {
    Print,
    Save(PathBuf),
    Close,
}

impl PrintDialog {
    /// For a letter, all of its group, or all of its appeal.
    pub(super) fn of_letter(letter: &LetterRef, cx: Cx<'_>) -> Self {
        let letters = vec![
            ("print-letters-this", PrintWhat::Letter(letter.clone())),
            ("print-letters-group", PrintWhat::GroupOf(letter.clone())),
            ("print-letters-appeal", PrintWhat::AppealOf(letter.clone())),
        ];
        Self::new(letters, cx)
    }

    /// For all letters that are being written about an appeal.
    pub(super) fn of_drafts(appeal: &AppealId, cx: Cx<'_>) -> Self {
        Self::new(vec![("print-letters-drafts", PrintWhat::Drafts(appeal.clone()))], cx)
    }

    fn new(letters: Vec<(&'static str, PrintWhat)>, cx: Cx<'_>) -> Self {
        let country = cx.settings.supporter.country;
        let paper = cx.settings.paper;
        let (size, window) = (paper.size_in(country), paper.window_in(country));
        Self {
            letters,
            chosen: 0,
            thing: Thing::Letters,
            size,
            window,
            envelope: EnvelopeSize::usual_with(size),
            sheet: LabelSheet::usual_with(size),
            start: 1,
            before: (size, window),
            path: None,
            no_path: false,
            picking: None,
            asked: false,
            report: None,
        }
    }

    /// Draws it; whether it stays.
    pub(super) fn show(&mut self, ui: &mut Ui, cx: Cx<'_>, actions: &mut Vec<Action>) -> bool {
        self.take_picked();
        let title = cx.messages.get(match (&self.report, &self.path) {
            (Some(_), _) => "print-report-title",
            (None, None) => "print-title",
            (None, Some(_)) => "print-save-title",
        });
        let answer = widgets::dialog(ui.ctx(), "print", &title, |ui| match &self.report {
            Some(report) => report::report_ui(ui, report, cx),
            None => self.form_ui(ui, cx),
        });
        match if answer.closed { Some(Wish::Close) } else { answer.inner } {
            Some(Wish::Close) if self.path.is_some() && self.report.is_none() => self.path = None,
            Some(Wish::Close) => return false,
            Some(Wish::Print) => self.ask(None, actions),
            Some(Wish::Save(path)) => self.ask(Some(path), actions),
            None => {}
        }
        true
    }

    fn ask(&mut self, path: Option<PathBuf>, actions: &mut Vec<Action>) {
        let Some((_, what)) = self.letters.get(self.chosen) else { return };
        let (what, job) = (what.clone(), self.job());
        let changed = (self.size, self.window) != self.before && self.thing == Thing::Letters;
        self.before = (self.size, self.window);
        self.asked = true;
        let remember = changed.then_some(job.paper);
        actions.push(Action::Ask(Command::Print { what, job, path, remember }));
    }

    fn job(&self) -> PrintJob {
        let kind = match self.thing {
            Thing::Letters => PrintKind::Letters,
            Thing::Envelopes => PrintKind::Envelopes(self.envelope),
            Thing::Labels => PrintKind::Labels(self.sheet, self.start),
        };
        let paper = PaperChoice { size: Some(self.size), window: Some(self.window) };
        PrintJob { kind, paper }
    }

    fn take_picked(&mut self) {
        let Some(answer) = self.picking.as_ref().and_then(FileDialog::answer) else { return };
        self.picking = None;
        if let (Some(picked), Some(path)) = (answer, &mut self.path) {
            *path = picked.display().to_string();
            self.no_path = false;
        }
    }
}

/// What an event means for the dialog that may be open: it closes when all is done, and stays to say
/// what is not in the file, or so that a wrong path can be mended.
pub(super) fn on_event(dialog: &mut Option<PrintDialog>, event: &Event) -> Option<Action> {
    let open = dialog.as_mut()?;
    match event {
        Event::Printed(report, saved) => {
            open.asked = false;
            let said = if *saved { "print-saved" } else { "print-printed" };
            let said = Notice::new(said)
                .count("letters", report.letters)
                .count("pages", report.pages)
                .text("path", report.path.display().to_string());
            if report.left_out.is_empty() {
                *dialog = None;
            } else {
                open.report = Some(report.as_ref().clone());
            }
            Some(Action::Toast(said))
        }
        Event::Failed(_) => {
            open.asked = false;
            None
        }
        _ => None,
    }
}
