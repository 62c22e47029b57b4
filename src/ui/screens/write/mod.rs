//! One letter at a time: the questions, the letter to edit, and the letter as the target reads it.
//!
//! The screen owns what is being typed ([`form::Form`]) and sends each change to the desk at once.
//! It never waits for an answer, and no answer overwrites newer words.

mod answers;
mod dialogs;
mod foot;
mod form;
mod head;
mod keys;
mod leave;
mod letter;
mod margin;
mod notes;
mod page;
mod sheet;
mod turned;

use std::ops::Range;

use egui::{CentralPanel, Frame, Rect, Ui, UiBuilder, pos2};

use self::answers::{language_line, serve_line};
use self::dialogs::Ask;
use self::form::Form;
use self::leave::Next;
use self::notes::{Note, Remedy, notes_of, without};
use crate::desk::view::{DraftView, WritingView};
use crate::domain::{AppealId, QuestionId, TargetId};
use crate::ui::command::{Command, Event};
use crate::ui::screen::{Action, Cx, Place, ScreenUi, Topic};
use crate::ui::shell::{self, AppealStep, Width};
use crate::ui::theme::{Theme, size, space};
use crate::ui::widgets;

/// One letter at a time: the questions, the letter to edit, and the letter as the target reads it.
pub struct WriteScreen {
    appeal: AppealId,
    /// The letter that was asked for; views of others come too late.
    wanted: Option<TargetId>,
    view: Option<WritingView>,
    form: Form,
    tab: Tab,
    /// Whether the person wants to read letters in their own language beside the letter's; what they
    /// did not say is as each letter needs it.
    read: Option<bool>,
    ask: Option<Ask>,
    go_to: Option<GoTo>,
    /// `go_to` was set after its place was drawn, and is good for one more frame.
    keep_go_to: bool,
    /// What waits for the words to be kept.
    next: Option<Next>,
    /// The person said that words which are not saved may go.
    leaving: bool,
    /// The note that F8 went to last.
    note: Option<usize>,
}

/// What a small window shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
enum Tab {
    Answers,
    #[default]
    Letter,
    Sheet,
}

/// What is drawn: one letter of a view, and what there is to say about it.
#[derive(Clone, Copy)]
struct Shown<'a> {
    view: &'a WritingView,
    draft: &'a DraftView,
    notes: &'a [Note],
}

/// What gets the keyboard's focus as soon as it is drawn.
#[derive(Debug, Clone, PartialEq, Eq)]
enum GoTo {
    Question(QuestionId),
    Subject,
    Body(Range<usize>),
}

impl WriteScreen {
    /// The screen as it opens, and what it asks the desk first.
    pub fn open(id: AppealId, at: Option<TargetId>) -> (Self, Vec<Command>) {
        let mut form = Form::default();
        form.note_sent();
        let screen = Self {
            appeal: id.clone(),
            wanted: at.clone(),
            view: None,
            form,
            tab: Tab::default(),
            read: None,
            ask: None,
            go_to: None,
            keep_go_to: false,
            next: None,
            leaving: false,
            note: None,
        };
        (screen, vec![Command::Write(id, at)])
    }

    fn take(&mut self, view: &WritingView) {
        let shown = view.current.as_ref().map(|draft| &draft.target);
        let passed_by = self.wanted.as_ref().is_some_and(|wanted| {
            shown != Some(wanted) && view.letters.iter().any(|row| row.target == *wanted)
        });
        if passed_by {
            self.form.note_answered();
            return;
        }
        if self.form.target() != shown {
            self.note = None;
            self.ask = None;
        }
        self.wanted = shown.cloned();
        self.form.take(view);
        self.view = Some(view.clone());
    }

    fn view_ui(&mut self, ui: &mut Ui, view: &WritingView, cx: Cx<'_>, actions: &mut Vec<Action>) {
        let Some(draft) = &view.current else {
            shell::appeal_bar_ui(ui, &view.head, AppealStep::Write, cx, actions);
            self.empty_ui(ui, cx, actions);
            return;
        };
        let notes = notes_of(draft, &view.questions, &self.form.subject, &self.form.body);
        let shown = Shown { view, draft, notes: &notes };
        if self.ask.is_none() {
            self.keys(ui, shown, cx, actions);
        }
        shell::appeal_bar_ui(ui, &view.head, AppealStep::Write, cx, actions);
        self.foot_ui(ui, view, cx, actions);
        let low = shell::is_low(ui);
        if !low {
            self.head_ui(ui, shown, cx, actions);
        }
        let frame = Frame::new().fill(Theme::of(ui).window);
        CentralPanel::default().frame(frame).show(ui, |ui| {
            if low {
                self.page_ui(ui, shown, cx, actions);
            } else if Width::of(ui) == Width::Wide {
                self.wide_ui(ui, shown, cx, actions);
            } else {
                self.narrow_ui(ui, shown, cx, actions);
            }
        });
        self.ask_ui(ui, shown, cx, actions);
        if let Some(soon) = self.form.look_again_in(cx.now) {
            ui.ctx().request_repaint_after(soon);
        }
        // What has been drawn has been gone to; what was not drawn is gone.
        if !std::mem::take(&mut self.keep_go_to) {
            self.go_to = None;
        }
    }

    fn wide_ui(&mut self, ui: &mut Ui, shown: Shown<'_>, cx: Cx<'_>, actions: &mut Vec<Action>) {
        let Shown { view, draft, .. } = shown;
        let all = ui.max_rect();
        let roomy = ui.ctx().content_rect().width() >= 1400.0;
        let (editor, margin) = if roomy { (560.0, 240.0) } else { (468.0, 168.0) };
        let split = all.left() + space::XXL + editor + margin;
        let left = Rect::from_min_max(
            pos2(all.left() + space::XXL, all.top() + space::L),
            pos2(split, all.bottom() - space::L),
        );
        at(ui, "left", left, |ui| {
            if self.form.has_failed() {
                ui.scope(|ui| {
                    ui.set_max_width(left.width() - space::XXL);
                    self.not_saved_ui(ui, cx, actions);
                });
            }
            let most = left.height() * 0.45;
            egui::ScrollArea::vertical().id_salt("answers").max_height(most).show(ui, |ui| {
                ui.set_max_width(left.width() - space::XXL);
                let columns = view.questions.len().min(2);
                self.answers_ui(ui, view, columns, cx, actions);
            });
            let serve = (!view.questions.is_empty()).then_some("write-answers-serve");
            let line = language_line(draft, cx).or(serve.map(|id| serve_line(id, view, cx)));
            self.serve_ui(ui, draft, line, cx);
            ui.add_space(space::S);
            self.letter_ui(ui, shown, editor, cx, actions);
        });
        let right = Rect::from_min_max(pos2(split, all.top()), all.max);
        sheet::beside_ui(ui, right, draft, &self.form, &mut self.read, cx);
    }

    fn narrow_ui(&mut self, ui: &mut Ui, shown: Shown<'_>, cx: Cx<'_>, actions: &mut Vec<Action>) {
        let Shown { view, draft, notes } = shown;
        self.open_tab();
        self.tabs_ui(ui, view, notes, cx);
        let inside = ui.available_rect_before_wrap();
        let inside = Rect::from_min_max(
            inside.min + egui::vec2(space::L, space::M),
            inside.max - egui::vec2(0.0, 14.0),
        );
        match self.tab {
            Tab::Answers => at(ui, "answers", inside, |ui| {
                self.not_saved_ui(ui, cx, actions);
                egui::ScrollArea::vertical().auto_shrink(false).show(ui, |ui| {
                    ui.set_max_width((inside.width() - space::L).min(size::READING));
                    let line = serve_line("write-answers-serve-tab", view, cx);
                    self.serve_ui(ui, draft, Some(line), cx);
                    ui.add_space(space::M);
                    self.answers_ui(ui, view, 1, cx, actions);
                });
            }),
            Tab::Letter => at(ui, "letter", inside, |ui| {
                self.not_saved_ui(ui, cx, actions);
                let line = language_line(draft, cx);
                if draft.edited || line.is_some() {
                    self.serve_ui(ui, draft, line, cx);
                    ui.add_space(space::S);
                }
                // The margin keeps its width as long as the letter keeps a readable one.
                let margin = if inside.width() < 560.0 { 0.0 } else { 216.0 };
                let editor = inside.width() - margin - if margin > 0.0 { 0.0 } else { space::L };
                self.letter_ui(ui, shown, editor, cx, actions);
            }),
            Tab::Sheet => sheet::alone_ui(ui, draft, &self.form, &mut self.read, cx),
        }
    }

    /// Opens the tab on which the place to go to is.
    fn open_tab(&mut self) {
        match &self.go_to {
            Some(GoTo::Question(_)) => self.tab = Tab::Answers,
            Some(GoTo::Subject | GoTo::Body(_)) => self.tab = Tab::Letter,
            None => {}
        }
    }

    fn empty_ui(&self, ui: &mut Ui, cx: Cx<'_>, actions: &mut Vec<Action>) {
        CentralPanel::default().frame(Frame::new().fill(Theme::of(ui).window)).show(ui, |ui| {
            let title = cx.messages.get("write-empty-title");
            let text = cx.messages.get("write-empty-text");
            widgets::empty_state(ui, &title, &text, |ui| {
                let words = cx.messages.get("write-empty-choose");
                if widgets::Button::primary(&words).large().show(ui).clicked() {
                    actions.push(Action::Go(Place::Choose(self.appeal.clone())));
                }
            });
        });
    }

    fn mend(&mut self, remedy: &Remedy, draft: &DraftView, cx: Cx<'_>, actions: &mut Vec<Action>) {
        match remedy {
            Remedy::Language(lang) => self.set_language(draft, lang.clone(), actions),
            Remedy::LeaveOut => {
                let own: Vec<Range<usize>> =
                    self.own_words(draft).into_iter().map(|mark| mark.range).collect();
                self.form.body = without(&self.form.body, &own);
                let command = self.form.save_body(&self.appeal, cx.now);
                actions.extend(command.map(Action::Ask));
            }
            Remedy::Answer(question) => self.go_to = Some(GoTo::Question(question.clone())),
            Remedy::Settings => actions.push(Action::Go(Place::Settings(Topic::You))),
        }
    }
}

impl ScreenUi for WriteScreen {
    fn screen_ui(&mut self, ui: &mut Ui, cx: Cx<'_>, actions: &mut Vec<Action>) {
        // The view is lent out while it is drawn; no event comes in between.
        let Some(view) = self.view.take() else { return };
        self.go_on(ui, actions);
        self.view_ui(ui, &view, cx, actions);
        self.view = Some(view);
    }

    fn on_event(&mut self, event: &Event) {
        match event {
            Event::Writing(view) if view.head.id == self.appeal => self.take(view),
            Event::Kept => self.form.note_answered(),
            Event::Failed(_) => self.form.take_failure(),
            _ => {}
        }
    }

    fn place(&mut self) -> Option<Place> {
        Some(Place::Write(self.appeal.clone(), self.form.target().cloned()))
    }

    fn may_leave(&mut self, to: Option<&Place>) -> bool {
        self.may_go(to)
    }
}

/// Draws into a place of its own.
fn at<R>(ui: &mut Ui, name: &str, place: Rect, add: impl FnOnce(&mut Ui) -> R) -> R {
    let mut part = ui.new_child(UiBuilder::new().id_salt(name).max_rect(place));
    part.set_clip_rect(ui.clip_rect().intersect(place.expand(6.0)));
    add(&mut part)
}
